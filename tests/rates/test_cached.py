from datetime import date

import pytest

from dealvalue.currency import Currency
from dealvalue.errors import InvalidValueError, RateProviderError
from dealvalue.money import Money
from dealvalue.rates import Cached, ExchangeRate, convert

DAY = date(2025, 12, 10)


class Counting:
    def __init__(self):
        self.asked = 0

    def rate(self, base, quote, on):
        self.asked += 1
        return ExchangeRate(base, quote, self.asked, on, "counting") if on == DAY else None


def test_asked_once_for_a_rate_and_for_none():
    provider = Counting()
    cached = Cached(provider)
    for day in (DAY, DAY, date(2025, 12, 11), date(2025, 12, 11)):
        cached.rate("USD", "KRW", day)
    assert provider.asked == 2
    assert cached.rate("USD", "KRW", date(2025, 12, 11)) is None


def test_the_converter_keeps_its_answers():
    provider = Counting()
    cached = Cached(provider)
    results = {convert(Money(1, "USD"), "KRW", on=DAY, rates=cached).result for _ in range(3)}
    assert (results, provider.asked) == ({Money(1, "KRW")}, 1)


def test_bounded():
    cached = Cached(Counting(), size=3)
    for day in range(1, 32):
        cached.rate("USD", "KRW", date(2025, 12, day))
        assert len(cached._answers) <= 3


@pytest.mark.parametrize("size", [0, -1, "many", 1.5])
def test_a_size_that_holds_nothing(size):
    with pytest.raises(InvalidValueError):
        Cached(Counting(), size=size)


def test_an_error_is_not_kept():
    class Once(Counting):
        def rate(self, base, quote, on):
            if self.asked == 0:
                self.asked += 1
                raise RateProviderError("not yet")
            return super().rate(base, quote, on)

    cached = Cached(Once())
    with pytest.raises(RateProviderError):
        cached.rate("USD", "KRW", DAY)
    assert cached.rate(Currency("USD"), Currency("KRW"), DAY)


def test_days_of_a_provider_that_cannot_say():
    assert list(Cached(Counting()).days("USD", "KRW")) == []
    assert Cached(Counting()).source == "Counting"

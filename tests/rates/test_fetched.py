from datetime import date, datetime
from decimal import Decimal

import pytest

from dealvalue.errors import InvalidTypeError, RateNotFoundError, RateProviderError
from dealvalue.money import Money
from dealvalue.rates import Cached, CallableRates, ExchangeRate, convert

DAY = date(2025, 12, 10)


@pytest.mark.parametrize("answer", ["1450.50", Decimal("1450.50"), ExchangeRate("USD", "ARS", "1450.50", DAY, "us")])
def test_numbers_and_rates(answer):
    rate = CallableRates(lambda *_: answer, "us").rate("USD", "ARS", DAY)
    assert rate == ExchangeRate("USD", "ARS", "1450.50", DAY, "us")


def test_the_function_gets_codes_and_a_day():
    asked = []
    CallableRates(lambda *question: asked.append(question), "us").rate("USD", "ARS", DAY)
    assert asked == [("USD", "ARS", DAY)]


def test_kind_source_and_pivots_are_as_told():
    rates = CallableRates(lambda base, quote, _: {"USDARS": 1450, "USDCUP": 24}.get(base + quote), "us", kind="sell", pivots=["USD"])
    conversion = convert(Money(1450, "ARS"), "CUP", on=DAY, rates=rates)
    assert (conversion.result, conversion.path) == (Money(24, "CUP"), ("ARS", "USD", "CUP"))
    assert {(leg.kind, leg.source) for leg in conversion.legs} == {("sell", "us")}


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        (1450.5, r"us, asked for 1 USD in ARS on 2025-12-10: a float is not exact: write Decimal\(\"1450.5\"\)"),
        (0, "greater than zero"),
        ("n/a", "not a number"),
        (True, "bool"),
        (ExchangeRate("USD", "ARS", "1450", date(2025, 12, 9), "us"), "when asked for 1 USD in ARS on 2025-12-10"),
    ],
)
def test_an_answer_that_is_no_rate(answer, said):
    with pytest.raises(RateProviderError, match=said):
        CallableRates(lambda *_: answer, "us").rate("USD", "ARS", DAY)


def test_what_the_function_raises_is_the_cause():
    def fetch(*_):
        raise TimeoutError("after 30 s")

    with pytest.raises(RateProviderError, match=r"us, asked for .*: TimeoutError: after 30 s") as caught:
        convert(Money(1, "USD"), "ARS", on=DAY, rates=CallableRates(fetch, "us"))
    assert isinstance(caught.value.__cause__, TimeoutError)


def test_none_is_no_rate():
    with pytest.raises(RateNotFoundError, match="us: none within 7 days before it"):
        convert(Money(1, "USD"), "ARS", on=DAY, rates=Cached(CallableRates(lambda *_: None, "us")))


@pytest.mark.parametrize(("fetch", "source"), [("https://bank", "us"), (print, ""), (print, None)])
def test_what_cannot_fetch(fetch, source):
    with pytest.raises(InvalidTypeError):
        CallableRates(fetch, source)


def test_a_moment_is_no_day():
    with pytest.raises(InvalidTypeError, match=r"a day is a datetime.date"):
        CallableRates(lambda *_: 1, "us").rate("USD", "ARS", datetime(2025, 12, 10, 12))  # noqa: DTZ001 (any will do)

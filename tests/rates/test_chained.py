from datetime import date

import pytest

from dealvalue.errors import InvalidValueError, RateNotFoundError
from dealvalue.money import Money
from dealvalue.rates import Chained, ExchangeRate, RateTable, convert, default_rates

DAY = date(2025, 12, 10)
NEXT = date(2025, 12, 11)
FIRST = RateTable.from_mapping({("USD", "KRW"): {DAY: 1470}}, "first")
SECOND = RateTable.from_mapping({("USD", "KRW"): {DAY: 1480, NEXT: 1490}, ("USD", "JPY"): {DAY: 156}}, "second")


class Bare:
    def rate(self, base, quote, on):
        return ExchangeRate(base, quote, 7, on, "bare") if base.code == "USD" else None


def test_the_first_that_has_a_rate():
    chain = Chained(FIRST, SECOND)
    found = [chain.rate("USD", "KRW", DAY), chain.rate("USD", "KRW", NEXT), chain.rate("USD", "JPY", DAY)]
    assert [(str(rate), rate.source) for rate in found if rate] == [
        ("1 USD = 1470 KRW", "first"),
        ("1 USD = 1490 KRW", "second"),
        ("1 USD = 156 JPY", "second"),
    ]


def test_what_it_says_of_itself():
    chain = Chained(FIRST, SECOND)
    assert (chain.source, chain.last_day) == ("first, then second", NEXT)
    assert chain.currencies == {*FIRST.currencies, *SECOND.currencies}
    assert chain.pivots[0].code == "USD"
    assert chain.days("USD", "KRW") == [DAY, NEXT]


def test_with_a_provider_of_one_method():
    chain = Chained(FIRST, Bare())
    assert (chain.currencies, chain.memo) == (None, None)
    assert convert(Money(1, "USD"), "ARS", on=DAY, rates=chain).result == Money(7, "ARS")
    assert chain.source == "first, then Bare"


def test_a_chain_of_nothing():
    with pytest.raises(InvalidValueError, match="at least one"):
        Chained()


def test_what_is_missing_in_all_of_them():
    with pytest.raises(RateNotFoundError, match="first, then ECB reference rates to 2026-10-30: no ARS"):
        convert(Money(1, "USD"), "ARS", on=DAY, rates=Chained(FIRST, default_rates()))

from datetime import date

import pytest

from dealvalue.errors import InvalidValueError, RateNotFoundError
from dealvalue.money import Money
from dealvalue.period import Period
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


def test_a_later_provider_does_not_come_first_for_its_direction():
    mine = RateTable.from_mapping({("USD", "EUR"): {date(2025, 12, 10): "0.5"}}, "mine")
    chain = Chained(mine, default_rates())
    assert chain.rate("EUR", "USD", date(2025, 12, 10)) is None
    for pair in (("EUR", "USD"), ("USD", "EUR"), ("KRW", "USD"), ("USD", "KRW")):
        conversion = convert(Money(1, pair[0]), pair[1], on=date(2025, 12, 10), rates=chain)
        assert "mine" in [leg.source for leg in conversion.legs]
    assert chain.rate("EUR", "USD", date(2025, 12, 9)).source == default_rates().source


def test_the_same_of_averages():
    year = Period.year(2025)
    one, two = (
        RateTable.from_csv(f"date,base,quote,rate,kind,start,end\n2025-12-31,{pair},2,average,2025-01-01,2025-12-31\n")
        for pair in ("USD,EUR", "EUR,USD")
    )
    assert Chained(one, two).average("EUR", "USD", year) is None
    there, back = (convert(Money(1, a), b, on=year, rates=Chained(one, two)) for a, b in (("EUR", "USD"), ("USD", "EUR")))
    assert there.exact * back.exact == 1


def test_the_average_of_the_first_that_has_one():
    year = Period.year(2025)
    table = RateTable.from_csv(
        "date,base,quote,rate,kind,start,end\n2025-12-31,USD,EUR,2,average,2025-01-01,2025-12-31\n"
    )
    assert Chained(default_rates(), table, FIRST).average("USD", "EUR", year) == table.average("USD", "EUR", year)
    assert Chained(default_rates(), FIRST).average("USD", "EUR", year) is None

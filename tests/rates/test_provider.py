"""The contract of a provider: every class of them passes the same tests. A new one is one line in PROVIDERS."""

import pickle
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

import pytest

from dealvalue.currency import Currency
from dealvalue.rates import (
    Cached,
    Chained,
    Crossed,
    ExchangeRate,
    Fixed,
    Inverted,
    RateProvider,
    RateTable,
    default_rates,
)

DAY = date(2025, 12, 10)
NEXT = date(2025, 12, 11)
SATURDAY = date(2025, 12, 13)
EUR, USD, KRW, ARS = map(Currency, ("EUR", "USD", "KRW", "ARS"))


def table() -> RateTable:
    return RateTable.from_mapping(
        {("EUR", "USD"): {DAY: "1.1634", NEXT: "1.17"}, ("EUR", "KRW"): {DAY: "1710.16"}}, source="a small table"
    )


@dataclass
class Case:
    make: Callable[[], RateProvider]
    base: Currency = EUR
    quote: Currency = USD
    value: str = "1.1634"
    both_ways: bool = False
    every_day: bool = False


PROVIDERS = {
    "table": Case(table),
    "embedded": Case(default_rates),
    "fixed": Case(lambda: Fixed("EUR", "USD", "1.1634"), every_day=True),
    "chained": Case(lambda: Chained(Fixed.parse("1 USD = 1450 ARS"), table())),
    "cached": Case(lambda: Cached(table())),
    "inverted": Case(lambda: Inverted(table()), USD, EUR, "0.8595495960116898745057589822932783", both_ways=True),
    "crossed": Case(lambda: Crossed(table()), USD, KRW, "1469.967337115351555784768781158673", both_ways=True),
    "crossed twice": Case(
        lambda: Crossed(Chained(RateTable.from_mapping({("USD", "ARS"): {DAY: 1450}}), table()), "EUR", "USD"),
        KRW, ARS, "0.9864164756514010384993217008934837", both_ways=True,
    ),
}  # fmt: skip


@pytest.fixture(params=PROVIDERS)
def case(request: pytest.FixtureRequest) -> Case:
    return PROVIDERS[request.param]


def test_is_a_provider(case: Case):
    assert isinstance(case.make(), RateProvider)


def test_the_rate_of_exactly_that_day(case: Case):
    rate = case.make().rate(case.base, case.quote, DAY)
    assert isinstance(rate, ExchangeRate)
    assert (rate.base, rate.quote, rate.on, str(rate.value)) == (case.base, case.quote, DAY, case.value)
    assert rate.source
    assert rate.kind


def test_codes_do_as_well_as_currencies(case: Case):
    provider = case.make()
    assert provider.rate(case.base.code, case.quote.code, DAY) == provider.rate(case.base, case.quote, DAY)


def test_none_on_another_day(case: Case):
    found = case.make().rate(case.base, case.quote, SATURDAY)
    assert (found is not None) is case.every_day


@pytest.mark.parametrize("day", [date.min, date(1990, 1, 1), date(2100, 1, 1), date.max])
def test_none_far_away(case: Case, day: date):
    if not case.every_day:
        assert case.make().rate(case.base, case.quote, day) is None


def test_none_for_another_currency(case: Case):
    unknown = Currency("KPW")
    provider = case.make()
    assert provider.rate(case.base, unknown, DAY) is None
    assert provider.rate(unknown, case.quote, DAY) is None
    assert provider.rate(unknown, Currency("CUP"), DAY) is None


def test_none_from_a_currency_to_itself(case: Case):
    assert case.make().rate(case.base, case.base, DAY) is None


def test_the_other_direction_is_answered_by_none_or_by_a_division(case: Case):
    provider = case.make()
    there, back = provider.rate(case.base, case.quote, DAY), provider.rate(case.quote, case.base, DAY)
    assert there is not None
    if not case.both_ways:
        assert back is None
    else:
        assert back is not None
        assert there.exact * back.exact == 1
        assert sorted(map(str, there.legs or (there,))) == sorted(map(str, back.legs or (back,)))


def test_legs_are_published_and_of_the_same_day(case: Case):
    rate = case.make().rate(case.base, case.quote, DAY)
    assert rate is not None
    for leg in rate.legs:
        assert (leg.legs, leg.on) == ((), DAY)


def test_says_who_it_is(case: Case):
    provider = case.make()
    assert isinstance(provider.source, str)
    assert provider.last_day is None or isinstance(provider.last_day, date)
    assert case.base in provider.currencies
    assert provider.memo is not None


def test_days_are_those_with_a_rate(case: Case):
    provider = case.make()
    if not case.every_day:
        days = list(provider.days(case.base, case.quote))
        assert days == sorted(set(days))
        near = [DAY + timedelta(shift) for shift in range(-5, 6)]
        assert [day for day in near if provider.rate(case.base, case.quote, day)] == [
            day for day in near if day in days
        ]
        assert list(provider.days(case.base, Currency("KPW"))) == []


def test_survives_pickling(case: Case):
    provider = case.make()
    again = pickle.loads(pickle.dumps(provider))
    assert again.rate(case.base, case.quote, DAY) == provider.rate(case.base, case.quote, DAY)

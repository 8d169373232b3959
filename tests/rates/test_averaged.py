from datetime import date
from decimal import Decimal
from fractions import Fraction

from dealvalue.rates.averaged import average, interpolated
from dealvalue.rates.rate import ExchangeRate

DAYS = [date(2025, 1, day) for day in (2, 3, 6)]


def rates(quote: str, *values: str, base: str = "EUR", source: str = "ECB") -> list[ExchangeRate]:
    return [ExchangeRate(base, quote, value, day, source) for value, day in zip(values, DAYS, strict=False)]


def crossed(dollars: list[ExchangeRate], won: list[ExchangeRate]) -> list[ExchangeRate]:
    return [ExchangeRate.through("KRW", "USD", pair) for pair in zip(won, dollars, strict=True)]


def test_the_mean():
    mean = average(rates("USD", "1", "1.1", "1.5"))
    assert (mean.value, mean.kind, mean.on) == (Decimal("1.2"), "average", DAYS[-1])
    assert mean.source == "ECB, average of 3 from 2025-01-02 to 2025-01-06"


def test_a_mean_that_does_not_end_has_34_digits():
    assert average(rates("USD", "1", "1", "2")).value == Decimal("1." + "3" * 33)


def test_each_leg_has_its_own_mean():
    dollars, won = rates("USD", "1", "1.1", "1.5"), rates("KRW", "1000", "1100", "1200")
    mean = average(crossed(dollars, won))
    assert mean.exact == Fraction("1.2") / 1100
    assert [leg.value for leg in mean.legs] == [1100, Decimal("1.2")]


def test_there_and_back_is_the_same_mean():
    both = crossed(rates("USD", "1", "1.1", "1.5"), rates("KRW", "1000", "1100", "1200"))
    back = average([rate.inverted() for rate in both])
    assert back.exact * average(both).exact == 1


def test_what_is_the_same_each_day_stays_as_it_is():
    fixed = ExchangeRate("EUR", "DEM", "1.95583", date(1999, 1, 1), "the law", "irrevocable")
    days = [ExchangeRate.through("DEM", "USD", (fixed, rate)) for rate in rates("USD", "1", "1.1", "1.5")]
    assert average(days).legs[0] is fixed
    assert average(rates("USD", "1")) == rates("USD", "1")[0]


def test_two_ways_on_two_days_are_averaged_as_they_are():
    direct = ExchangeRate("KRW", "USD", "0.002", DAYS[0], "another source")
    (by_euro,) = crossed(rates("USD", "1"), rates("KRW", "1000"))
    mean = average([direct, by_euro])
    assert (mean.value, mean.legs, mean.kind) == (Decimal("0.0015"), (), "average")


def test_between_two_days():
    before, after = rates("USD", "1", "1.3")[0], ExchangeRate("EUR", "USD", "1.4", DAYS[2], "ECB")
    rate = interpolated(before, after, date(2025, 1, 3))
    assert (rate.value, rate.kind, rate.on) == (Decimal("1.1"), "interpolated", date(2025, 1, 3))
    assert rate.source == "ECB, between 2025-01-02 and 2025-01-06"

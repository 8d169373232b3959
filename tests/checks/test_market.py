from datetime import date
from decimal import Decimal
from fractions import Fraction

import pytest

from dealvalue.checks import Tolerance
from dealvalue.checks.market import Market
from dealvalue.currency import Currency
from dealvalue.errors import RateNotFoundError
from dealvalue.interval import Interval
from dealvalue.period import Period
from dealvalue.rates import RateTable

EUR, USD, KRW = map(Currency, ("EUR", "USD", "KRW"))
TABLE = RateTable.from_csv(
    "date,base,quote,rate\n2025-05-01,EUR,USD,1.000\n2025-05-02,EUR,USD,1.200\n2025-05-05,EUR,USD,1.100\n"
)


def test_the_band_spans_the_last_fixings_and_the_slack():
    band = Market(TABLE, tolerance=Tolerance(2, "0.01")).band(EUR, USD, date(2025, 5, 6))
    assert (band.rates.low, band.rates.high) == (Decimal("1.089"), Decimal("1.212"))
    assert band.used.on == date(2025, 5, 5)
    assert band.used.path == ("EUR", "USD")


def test_a_band_turned_round():
    band = Market(TABLE, tolerance=Tolerance(1, 0)).band(EUR, USD, date(2025, 5, 6)).inverted()
    assert band.rates.low == Fraction(10, 11)
    assert band.newest.path == ("USD", "EUR")


def test_a_period_has_its_average():
    band = Market(TABLE).band(EUR, USD, Period(date(2025, 5, 1), date(2025, 5, 5)))
    assert band.newest.value == Decimal("1.1")


def test_the_fixing_of_the_day_comes_on_top():
    market = Market(TABLE, tolerance=Tolerance(1, 0))
    assert market.band(EUR, USD, date(2025, 5, 5)).rates == Interval("1.10", "1.20")
    assert market.band(EUR, USD, date(2025, 5, 6)).rates == Interval.point("1.10")


def test_the_loose_band_is_of_a_week():
    band = Market(TABLE, tolerance=Tolerance(1, 0)).band(EUR, USD, date(2025, 5, 6))
    assert band.week == Interval("1.00", "1.20")


def test_one_fixing_alone():
    market = Market(TABLE, tolerance=Tolerance(3, 0))
    assert market.fixing(EUR, USD, date(2025, 5, 5)).value == Decimal("1.10")


def test_no_rate():
    with pytest.raises(RateNotFoundError):
        Market(TABLE).band(EUR, KRW, date(2025, 5, 5))


def test_which_currencies_the_rates_have():
    assert Market().knows(KRW)
    assert not Market().knows(Currency("PEN"))
    assert not Market(TABLE).knows(KRW)

    class Anything:
        def rate(self, *_asked):
            return None

    assert Market(Anything()).knows(KRW)

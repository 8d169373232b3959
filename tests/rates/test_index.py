import json
import pickle
from datetime import date
from decimal import Decimal
from fractions import Fraction

import pytest

from dealvalue.currency import Currency
from dealvalue.errors import DealValueError, IndexNotFoundError, InvalidTypeError, InvalidValueError
from dealvalue.period import Period
from dealvalue.rates import IndexTable
from dealvalue.rates.index import PriceLevel

MONTHS = IndexTable(
    [(Period.month(2024, month), value) for month, value in ((1, "100.0"), (2, "101"), (3, "103"), (5, "104"))],
    "monthly prices",
    "USD",
    "an office",
)
YEARS = IndexTable([(Period.year(year), year - 1900) for year in (2013, 2014, 2015)])
QUARTERS = IndexTable([(Period.quarter(2024, quarter), 100 + quarter) for quarter in (1, 2, 3, 4)])


@pytest.mark.parametrize(
    ("table", "on", "value", "period"),
    [
        (MONTHS, date(2024, 2, 29), 101, Period.month(2024, 2)),
        (MONTHS, Period.month(2024, 3), 103, Period.month(2024, 3)),
        (MONTHS, Period(date(2024, 3, 5), date(2024, 3, 9)), 103, Period.month(2024, 3)),
        (MONTHS, Period(date(2024, 1, 1), date(2024, 3, 31)), Fraction(304, 3), Period.quarter(2024, 1)),
        (YEARS, date(2014, 12, 31), 114, Period.year(2014)),
        (YEARS, Period.month(2014, 2), 114, Period.year(2014)),
        (YEARS, Period(date(2013, 1, 1), date(2014, 12, 31)), Fraction(227, 2), Period(date(2013, 1, 1), date(2014, 12, 31))),
        (QUARTERS, Period.year(2024), Fraction(205, 2), Period.year(2024)),
    ],
    ids=str,
)
def test_the_level_on_a_day_and_the_mean_over_whole_units(table, on, value, period):
    assert table.at(on) == PriceLevel(period, Fraction(value))


@pytest.mark.parametrize(
    ("table", "on", "unit"),
    [
        (MONTHS, date(2024, 4, 2), "2024-04-01/2024-04-30"),  # a month left out is not filled in
        (MONTHS, Period.year(2024), "2024-04-01/2024-04-30"),
        (MONTHS, date(2023, 12, 31), "2023-12-01/2023-12-31"),
        (YEARS, date(2016, 1, 1), "2016-01-01/2016-12-31"),
    ],
    ids=str,
)
def test_what_has_no_value_is_an_error_that_names_what_there_is(table, on, unit):
    with pytest.raises(IndexNotFoundError) as caught:
        table.at(on)
    assert (caught.value.on, caught.value.first, caught.value.last) == (unit, table.first_day, table.last_day)


@pytest.mark.parametrize("on", [Period(date(2024, 1, 15), date(2024, 3, 31)), Period.since(date(2024, 1, 1))], ids=str)
def test_days_that_cut_a_unit_are_refused(on):
    with pytest.raises(InvalidValueError):
        MONTHS.at(on)


def test_a_day_is_a_day():
    with pytest.raises(InvalidTypeError):
        MONTHS.at("2024-01-01")


@pytest.mark.parametrize(
    "values",
    [
        [],
        [(Period.month(2024, 1), 100), (Period.year(2025), 100)],
        [(Period.year(2024), 100), (Period.year(2024), 101)],
        [(Period.year(2024), 0)],
        [(Period.year(2024), "-2.5")],
        [(Period.day(date(2024, 1, 1)), 100)],
        [(Period.since(date(2024, 1, 1)), 100)],
        [(Period.year(2024), "high")],
    ],
    ids=str,
)
def test_what_is_no_index(values):
    with pytest.raises(InvalidValueError):
        IndexTable(values)


def test_facts():
    assert (MONTHS.unit, QUARTERS.unit, YEARS.unit, len(MONTHS)) == ("month", "quarter", "year", 4)
    assert (MONTHS.first_day, MONTHS.last_day) == (date(2024, 1, 1), date(2024, 5, 31))
    assert (MONTHS.currency, MONTHS.source, YEARS.source) == (Currency("USD"), "an office", "a price index")
    assert repr(YEARS) == "<IndexTable 'a price index': 3 years, 2013-01-01 to 2015-12-31>"


def test_the_version_is_that_of_the_values():
    again = IndexTable(reversed(MONTHS.values), "of another name")
    assert again.version == MONTHS.version != YEARS.version
    assert again != MONTHS


@pytest.mark.parametrize("table", [MONTHS, YEARS, QUARTERS], ids=repr)
def test_forms_lose_nothing(table):
    for again in (IndexTable.from_dict(json.loads(json.dumps(table.to_dict()))), pickle.loads(pickle.dumps(table))):
        assert again == table
        assert hash(again) == hash(table)
        assert again.to_dict() == table.to_dict()
    assert MONTHS.values[0][1] == Decimal("100.0")


@pytest.mark.parametrize("entry", [None, "2024", [["2024"]], ["2024"], [[1, 2]], [["2024", "x"]]], ids=str)
def test_a_form_that_means_nothing_is_refused(entry):
    with pytest.raises(DealValueError):
        IndexTable.from_dict(YEARS.to_dict() | {"values": entry})

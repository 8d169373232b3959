"""Units of the calendar and of fiscal years, by which periods are split."""

import json
from datetime import date
from fractions import Fraction
from itertools import islice

import pytest

from dealvalue.errors import InvalidValueError
from dealvalue.period import Period, Piece


def names(text, by, **fiscal):
    return [piece.name for piece in Period.from_iso(text).split(by, **fiscal)]


@pytest.mark.parametrize(
    ("text", "by", "expected"),
    [
        ("2023-11-15/2025-02-03", "year", "2023 2024 2025"),
        ("2024-02-15/2024-08-01", "quarter", "2024-Q1 2024-Q2 2024-Q3"),
        ("2024-02-15/2024-08-01", "half", "2024-H1 2024-H2"),
        ("2024-12-31/2025-01-01", "month", "2024-12 2025-01"),
        ("2024-12-29/2025-01-06", "week", "2024-W52 2025-W01 2025-W02"),
        ("2024-02-28/2024-03-01", "day", "2024-02-28 2024-02-29 2024-03-01"),
        ("9999-12-30/9999-12-31", "week", "9999-W52"),
        ("0001", "year", "0001"),
    ],
)
def test_splits_by_units_of_the_calendar(text, by, expected):
    assert " ".join(names(text, by)) == expected


@pytest.mark.parametrize(
    ("text", "by", "start_month", "named_by", "expected"),
    [
        ("2024", "year", 4, "start", "FY2023 FY2024"),
        ("2024", "year", 4, "end", "FY2024 FY2025"),
        ("2024", "year", 10, "end", "FY2024 FY2025"),
        ("2024", "quarter", 4, "start", "FY2023-Q4 FY2024-Q1 FY2024-Q2 FY2024-Q3"),
        ("2024", "half", 10, "end", "FY2024-H1 FY2024-H2 FY2025-H1"),
        ("2024-01/2024-02", "month", 4, "end", "2024-01 2024-02"),
        ("2024", "year", 1, "end", "2024"),
        ("0001-01-01/0001-05-01", "year", 4, "start", "FY0000 FY0001"),
        ("9999-01-01/9999-12-31", "year", 4, "start", "FY9998 FY9999"),
    ],
)
def test_splits_by_fiscal_years_and_parts_of_them(text, by, start_month, named_by, expected):
    assert " ".join(names(text, by, start_month=start_month, named_by=named_by)) == expected


def test_a_fiscal_year_is_one_piece_of_its_own():
    for year, month, named_by in ((2024, 4, "start"), (2024, 10, "end"), (2024, 1, "end")):
        whole = Period.fiscal_year(year, month, named_by)
        (piece,) = whole.split("year", start_month=month, named_by=named_by)
        assert piece == Piece(f"FY{year}" if month > 1 else f"{year}", whole, Fraction(1))


def test_shares_are_exact():
    assert [piece.share for piece in Period.from_iso("2024").split("quarter")] == [
        Fraction(91, 366), Fraction(91, 366), Fraction(92, 366), Fraction(92, 366),
    ]  # fmt: skip


@pytest.mark.parametrize("text", ["2024/..", "../2024"])
def test_an_open_period_has_no_shares(text):
    with pytest.raises(InvalidValueError, match="open"):
        Period.from_iso(text).split("year")


@pytest.mark.parametrize(
    ("arguments", "reason"),
    [
        ({"by": "fortnight"}, "a unit is day, week, month, quarter, half, year, not 'fortnight'"),
        ({"by": "year", "start_month": 13}, "a month must be from 1 to 12, not 13"),
        ({"by": "year", "start_month": True}, "a month must be from 1 to 12"),
        ({"by": "year", "named_by": "middle"}, "'end' or 'start'"),
    ],
)
def test_refuses_other_units(arguments, reason):
    with pytest.raises(InvalidValueError, match=reason):
        Period.year(2024).split(**arguments)


def test_iterates_over_days_and_units_lazily():
    assert list(Period.from_iso("2024-02-28/2024-03-01")) == [date(2024, 2, 28), date(2024, 2, 29), date(2024, 3, 1)]
    assert list(islice(Period.since(date(9999, 12, 30)), 5)) == [date(9999, 12, 30), date(9999, 12, 31)]
    assert [str(year) for year in islice(Period.since(date(2016, 6, 1)).each("year"), 2)] == [
        "2016-06-01/2016-12-31", "2017-01-01/2017-12-31",
    ]  # fmt: skip
    with pytest.raises(InvalidValueError, match="an open start has no first day"):
        iter(Period.until(date(2027, 12, 31)))


def test_a_piece_travels_as_json():
    for piece in Period.from_iso("2024").split("month"):
        assert Piece.from_dict(json.loads(json.dumps(piece.to_dict()))) == piece
    assert Period.from_iso("2024").split("half")[0].to_dict() == {
        "name": "2024-H1", "start": "2024-01-01", "end": "2024-06-30", "share": "91/183",
    }  # fmt: skip

"""Periods: whole days, both ends included, one of them perhaps open."""

import copy
import pickle
from datetime import date, datetime

import pytest

from dealvalue.errors import InvalidTypeError, InvalidValueError
from dealvalue.period import Duration, DurationRange, Period


def day(text):
    return date.fromisoformat(text)


def read(text):
    return Period.from_iso(text)


class TestMaking:
    @pytest.mark.parametrize(
        ("period", "text"),
        [
            (Period.day(date(2025, 5, 2)), "2025-05-02"),
            (Period(date(2012, 1, 1), date(2024, 12, 31)), "2012-01-01/2024-12-31"),
            (Period.since(date(2016, 1, 1)), "2016-01-01/.."),
            (Period.until(date(2027, 12, 31)), "../2027-12-31"),
            (Period.year(2024), "2024-01-01/2024-12-31"),
            (Period.year(1), "0001-01-01/0001-12-31"),
            (Period.year(9999), "9999-01-01/9999-12-31"),
            (Period.month(2024, 2), "2024-02-01/2024-02-29"),
            (Period.month(2025, 2), "2025-02-01/2025-02-28"),
            (Period.month(1900, 2), "1900-02-01/1900-02-28"),
            (Period.month(9999, 12), "9999-12-01/9999-12-31"),
            (Period.quarter(2025, 1), "2025-01-01/2025-03-31"),
            (Period.quarter(2025, 4), "2025-10-01/2025-12-31"),
            (Period.half(2025, 1), "2025-01-01/2025-06-30"),
            (Period.half(2025, 2), "2025-07-01/2025-12-31"),
            (Period.decade(1990), "1990-01-01/1999-12-31"),
            (Period.fiscal_year(2024, 10), "2023-10-01/2024-09-30"),
            (Period.fiscal_year(2024, 4), "2023-04-01/2024-03-31"),
            (Period.fiscal_year(2024, 4, named_by="start"), "2024-04-01/2025-03-31"),
            (Period.fiscal_year(2024, 3, "start"), "2024-03-01/2025-02-28"),
            (Period.fiscal_year(2024, 1), "2024-01-01/2024-12-31"),
            (Period.fiscal_year(9999, 1, "start"), "9999-01-01/9999-12-31"),
        ],
    )
    def test_named_constructors_and_iso_8601(self, period, text):
        assert str(period) == text
        assert Period.from_iso(text) == period

    @pytest.mark.parametrize(
        ("make", "reason"),
        [
            (lambda: Period(None, None), "a period needs a start or an end"),
            (lambda: Period(date(2025, 1, 2), date(2025, 1, 1)), "start after its end: 2025-01-02 to 2025-01-01"),
            (lambda: Period.month(2025, 0), "a month must be from 1 to 12, not 0"),
            (lambda: Period.month(2025, 13), "a month must be from 1 to 12, not 13"),
            (lambda: Period.quarter(2025, 5), "a quarter must be from 1 to 4, not 5"),
            (lambda: Period.half(2025, 3), "a half must be from 1 to 2, not 3"),
            (lambda: Period.year(0), "there is no day 0-12-31"),
            (lambda: Period.year(10000), "there is no day 10000-12-31: years go from 1 to 9999"),
            (lambda: Period.year(10**5000), "there is no day <int>-12-31"),
            (lambda: Period.month(2025, "May"), "a month must be from 1 to 12, not 'May'"),
            (lambda: Period.decade(9995), "there is no day"),
            (lambda: Period.fiscal_year(1, 4), "there is no day"),
            (lambda: Period.fiscal_year(2024, 0), "there is no day 2023-0-1"),
            (lambda: Period.fiscal_year(2024, 13), "there is no day"),
            (lambda: Period.fiscal_year(2024, 4, named_by="middle"), "named by its 'end' or 'start', not 'middle'"),
        ],
    )
    def test_refuses_what_is_no_period(self, make, reason):
        with pytest.raises(InvalidValueError) as caught:
            make()
        assert reason in str(caught.value)

    @pytest.mark.parametrize("odd", ["2025-05-02", 2025, 1.5, True])
    def test_refuses_what_is_no_date(self, odd):
        with pytest.raises(InvalidTypeError, match=r"a day is a datetime\.date, not \w+"):
            Period(odd, None)

    def test_refuses_a_datetime_and_says_what_to_write(self):
        with pytest.raises(InvalidTypeError, match=r"write datetime\.date\(2025, 5, 2\) or \.date\(\)"):
            Period.day(datetime(2025, 5, 2, 23, 59))  # noqa: DTZ001

    @pytest.mark.parametrize("year", ["2025", 2025.0, None])
    def test_refuses_a_year_that_is_no_int(self, year):
        with pytest.raises(InvalidTypeError, match="years and months are ints"):
            Period.year(year)
        with pytest.raises(InvalidTypeError, match="years and months are ints"):
            Period.fiscal_year(year, 4)

    @pytest.mark.parametrize(
        "text",
        ["", "202", "199X", "2025-21", "2025-W54", "20250502", "2025-W18-5", "2025-05-02/", "/2025-05-02", "2025-05-02/..x", "2025-13-01", "../..",
         "2025-05-02/2025-05-01", "2025-02-30", None, 5, "\ud800" * 10],
    )  # fmt: skip
    def test_refuses_a_text_that_is_no_period(self, text):
        with pytest.raises((InvalidValueError, InvalidTypeError)):
            Period.from_iso(text)


class TestBeing:
    def test_says_whether_it_is_a_day_or_open(self):
        assert read("2025-05-02").is_day
        assert not read("2025-05-02/2025-05-03").is_day
        assert not read("../2025-05-02").is_day
        assert read("../2025-05-02").is_open
        assert read("2025-05-02/..").is_open
        assert not read("2025-05-02").is_open

    def test_counts_days_with_both_ends(self):
        assert read("2025-05-02").days == 1
        assert Period.year(2024).days == 366
        with pytest.raises(InvalidValueError, match=r"a period with an open end has no length: 2016-01-01/\.\."):
            assert read("2016-01-01/..").days

    def test_is_equal_by_its_ends(self):
        assert Period.year(2024) == read("2024-01-01/2024-12-31")
        assert hash(Period.year(2024)) == hash(read("2024-01-01/2024-12-31"))
        assert Period.year(2024) != Period.year(2025)
        assert read("2024-01-01/..") != read("../2024-01-01")

    def test_has_no_order_and_is_frozen(self):
        with pytest.raises(TypeError):
            assert Period.year(2024) < Period.year(2025)
        with pytest.raises(AttributeError):
            Period.year(2024).start = None

    @pytest.mark.parametrize("again", [copy.copy, copy.deepcopy, lambda one: pickle.loads(pickle.dumps(one))])
    @pytest.mark.parametrize("text", ["2025-05-02", "2016-01-01/..", "../2016-01-01"])
    def test_survives(self, again, text):
        assert again(read(text)) == read(text)

    def test_repr(self):
        assert repr(Period.since(date(2016, 1, 1))) == "Period(datetime.date(2016, 1, 1), None)"


class TestSets:
    def test_contains_days_and_periods(self):
        year = Period.year(2024)
        assert day("2024-01-01") in year
        assert day("2024-12-31") in year
        assert day("2025-01-01") not in year
        assert year.contains(Period.quarter(2024, 3))
        assert Period.since(day("2024-01-01")).contains(year)
        assert not year.contains(Period.since(day("2024-06-01")))
        assert Period.until(day("2024-12-31")).contains(date.min)
        assert Period.since(day("2024-12-31")).contains(date.max)

    @pytest.mark.parametrize(
        ("one", "two", "both"),
        [
            ("2024-01-01/2024-06-30", "2024-06-30/2024-12-31", "2024-06-30"),
            ("2024-01-01/2024-06-30", "2024-07-01/2024-12-31", None),
            ("2024-01-01/..", "../2024-12-31", "2024-01-01/2024-12-31"),
            ("2024-01-01/..", "2025-01-01/..", "2025-01-01/.."),
            ("../2024-01-01", "../2025-01-01", "../2024-01-01"),
            ("../2024-01-01", "2024-01-02/..", None),
            ("2024-01-01/2024-12-31", "2024-03-01/2024-03-31", "2024-03-01/2024-03-31"),
        ],
    )
    def test_intersection_and_overlap(self, one, two, both):
        expected = both and read(both)
        assert read(one).intersection(read(two)) == expected == read(two).intersection(read(one))
        assert read(one).overlaps(read(two)) is read(two).overlaps(read(one)) is (both is not None)

    @pytest.mark.parametrize(
        ("one", "two", "joined"),
        [
            ("2024-01-01/2024-06-30", "2024-06-01/2024-12-31", "2024-01-01/2024-12-31"),
            ("2024-01-01/2024-06-30", "2024-07-01/2024-12-31", "2024-01-01/2024-12-31"),
            ("2024-01-01/2024-12-31", "2024-03-01", "2024-01-01/2024-12-31"),
            ("../2024-06-30", "2024-07-01/2024-12-31", "../2024-12-31"),
            ("2024-01-01/2024-06-30", "2024-07-01/..", "2024-01-01/.."),
            ("0001-01-01", "../0001-01-02", "../0001-01-02"),
        ],
    )
    def test_union(self, one, two, joined):
        assert read(one).union(read(two)) == read(joined) == read(two).union(read(one))

    @pytest.mark.parametrize(
        ("one", "two"),
        [("2024-01-01", "2024-01-03"), ("../2024-01-01", "2024-01-03/.."), ("9999-12-31", "2024-01-01")],
    )
    def test_union_refuses_a_gap(self, one, two):
        with pytest.raises(InvalidValueError, match=r"there are days between \S+ and \S+"):
            read(one).union(read(two))
        with pytest.raises(InvalidValueError, match="there are days between"):
            read(two).union(read(one))

    def test_union_of_all_time_is_no_period(self):
        with pytest.raises(InvalidValueError, match="a period needs a start or an end"):
            read("../2024-01-01").union(read("2024-01-02/.."))

    def test_split_by_year(self):
        assert read("2023-11-01/2025-02-28").split_by_year() == [
            (2023, read("2023-11-01/2023-12-31")),
            (2024, Period.year(2024)),
            (2025, read("2025-01-01/2025-02-28")),
        ]
        assert read("2025-05-02").split_by_year() == [(2025, read("2025-05-02"))]
        with pytest.raises(InvalidValueError, match="open end"):
            read("2023-11-01/..").split_by_year()


class TestJson:
    @pytest.mark.parametrize(
        ("text", "form"),
        [
            ("2012-01-01/2024-12-31", {"start": "2012-01-01", "end": "2024-12-31"}),
            ("2016-01-01/..", {"start": "2016-01-01"}),
            ("../2027-12-31", {"end": "2027-12-31"}),
            ("2025-05-02", {"start": "2025-05-02", "end": "2025-05-02"}),
        ],
    )
    def test_both_ways(self, text, form):
        assert read(text).to_dict() == form
        assert Period.from_dict(form) == read(text)

    def test_null_is_an_open_end_too(self):
        assert Period.from_dict({"start": "2016-01-01", "end": None}) == read("2016-01-01/..")

    @pytest.mark.parametrize("form", [{}, {"start": 5}, {"start": "20250101"}, {"start": ""}, {"end": "x"}])
    def test_refuses_a_broken_form(self, form):
        with pytest.raises(InvalidValueError):
            Period.from_dict(form)

    def test_refuses_what_is_no_mapping(self):
        with pytest.raises(InvalidTypeError):
            Period.from_dict("2025-05-02")


def test_durations_are_imported_from_here_too():
    assert Duration.__module__ == DurationRange.__module__ == "dealvalue.duration"

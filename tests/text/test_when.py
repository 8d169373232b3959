"""Expressions of time, resolved from 10 December 2025, a Wednesday, unless a test says otherwise."""

from datetime import date

import pytest

from dealvalue.period import Period
from dealvalue.text.shifts import Beside, Century
from dealvalue.text.when import (
    Ago,
    Context,
    Day,
    DayShift,
    Decade,
    Fiscal,
    Month,
    Open,
    Part,
    Relative,
    Span,
    Third,
    Weekday,
    When,
    Year,
    days_of,
    nearest,
)

ON = date(2025, 12, 10)
MAY = Period(date(2025, 5, 1), date(2025, 5, 31))


def iso(when: When, on: date | None = ON, **more) -> str | None:
    found = when.resolve(Context(on, **more))
    return None if found is None else str(found)


@pytest.mark.parametrize(
    ("when", "days"),
    [
        (Day(5, 2, 2025), "2025-05-02"),
        (Day(2, 30, 2025), None),
        (Day(12, 24), "2025-12-24"),
        (Day(1, 15), "2026-01-15"),
        (Day(9, 1), "2025-09-01"),
        (Day(None, 2), "2025-12-02"),
        (Day(None, 31), "2025-12-31"),
        (Month(5, 2024), "2024-05-01/2024-05-31"),
        (Month(11), "2025-11-01/2025-11-30"),
        (Month(1), "2026-01-01/2026-01-31"),
        (Year(2025), "2025-01-01/2025-12-31"),
        (Decade(1990), "1990-01-01/1999-12-31"),
        (Part(4, 4, Year(2025)), "2025-10-01/2025-12-31"),
        (Part(1, 2, Year(2025)), "2025-01-01/2025-06-30"),
        (Part(1, 2, Day(2, 30, 2025)), None),
        (Part(1, 2, Open("until", Year(2025))), None),
        (Fiscal(2025), "2025-01-01/2025-12-31"),
        (Fiscal(2023, 2024), "2023-01-01/2024-12-31"),
        (Relative("Y", -1), "2024-01-01/2024-12-31"),
        (Relative("M", 1), "2026-01-01/2026-01-31"),
        (Third("early", Year(2026)), "2026-01-01/2026-04-30"),
        (Third("mid", Year(2026)), "2026-05-01/2026-08-31"),
        (Third("late", Year(2026)), "2026-09-01/2026-12-31"),
        (Third("end", Year(2026)), "2026-12-01/2026-12-31"),
        (Third("start", Year(2026)), "2026-01-01/2026-01-31"),
        (Third("whole", Year(2026)), "2026-01-01/2026-12-31"),
        (Third("early", Month(5, 2026)), "2026-05-01/2026-05-10"),
        (Third("mid", Month(5, 2026)), "2026-05-11/2026-05-20"),
        (Third("late", Month(2, 2026)), "2026-02-21/2026-02-28"),
        (Third("end", Month(2, 2026)), "2026-02-21/2026-02-28"),
        (Third("latter", Month(2, 2026)), "2026-02-11/2026-02-28"),
        (Third("latter", Year(2026)), None),
        (Third("start", Month(2, 2026)), "2026-02-01/2026-02-10"),
        (Third("early", Decade(1990)), "1990-01-01/1993-12-31"),
        (Third("late", Decade(1990)), "1997-01-01/1999-12-31"),
        (Third("mid", Part(1, 2, Year(2025))), "2025-03-01/2025-04-30"),
        (Third("late", Part(1, 2, Year(2025))), "2025-05-01/2025-06-30"),
        (Third("early", Open("since", Year(2025))), None),
        (Weekday(0), "2025-12-08"),
        (Weekday(2), "2025-12-10"),
        (Weekday(4), "2025-12-05"),
        (Weekday(4, Day(5, 2, 2025)), "2025-05-02"),
        (Weekday(0, shift=1), "2025-12-15"),
        (Weekday(4, shift=0), "2025-12-12"),
        (Weekday(4, shift=-1), "2025-12-05"),
        (Span(Year(2012), Year(2024)), "2012-01-01/2024-12-31"),
        (Span(Year(2024), Year(2012)), None),
        (Span(Day(2, 30, 2025), Year(2024)), None),
        (Span(Month(11), Day(1, 15)), "2025-11-01/2026-01-15"),
        (Span(Month(11), Day(1, 15, 2025)), "2024-11-01/2025-01-15"),
        (DayShift(-1), "2025-12-09"),
        (Ago("Y", -2), "2023-01-01/2023-12-31"),
        (Open("since", Year(2016)), "2016-01-01/.."),
        (Open("until", Year(2016)), "../2016-12-31"),
        (Open("before", Year(2016)), "../2015-12-31"),
        (Open("before", Third("end", Year(2016))), "../2016-12-31"),
        (Open("after", Year(2016)), "2017-01-01/.."),
        (Open("after", Open("since", Year(2016))), None),
    ],
)
def test_from_the_documents_day(when, days):
    assert iso(when) == days


@pytest.mark.parametrize("when", [Day(5, 2), Day(None, 2), Month(5), Relative("Y", 0), Weekday(3), DayShift(1), Ago("M", -1)])
def test_without_a_day_nothing_relative_is_guessed(when):
    assert iso(when, on=None) is None


def test_the_tense_decides_between_two_that_are_near():
    on = date(2025, 6, 20)
    assert iso(Month(12), on, future=True) == "2025-12-01/2025-12-31"
    assert iso(Month(12), on) == "2024-12-01/2024-12-31"
    assert iso(Weekday(0), future=True) == "2025-12-15"
    assert iso(Weekday(2), future=True) == "2025-12-10"


def test_what_counts_from_the_time_named_before():
    day, year = Period.day(date(2025, 5, 2)), Period.year(2016)
    assert iso(DayShift(-1, anchored=True), before=day) == "2025-05-01"
    assert iso(DayShift(-1, anchored=True), before=year) == "2025-12-09"  # no day was named
    assert iso(Relative("Y", 1, anchored=True), before=year) == "2017-01-01/2017-12-31"
    assert iso(Relative("Y", -1, anchored=True), before=year) == "2015-01-01/2015-12-31"
    assert iso(Relative("Y", 1, anchored=True), before=Period(date(2016, 5, 1), None)) == "2017-01-01/2017-12-31"
    assert iso(Relative("Y", 1, anchored=True)) == "2026-01-01/2026-12-31"
    assert iso(Span(Day(4, 21, 2025), DayShift(-1, anchored=True)), before=day) == "2025-04-21/2025-05-01"


def test_days_of_is_none_where_the_calendar_ends():
    for when in (DayShift(1), Weekday(0, shift=1), Open("after", Year(9999)), Month(1), Fiscal(2020, 2019), Relative("W", 1)):
        assert days_of(when, Context(date(9999, 12, 31))) is None
    assert str(days_of(Year(2025), Context(None))) == "2025-01-01/2025-12-31"


def test_the_base_has_no_days():
    with pytest.raises(NotImplementedError):
        When().resolve(Context(ON))


def test_the_nearest_of_none():
    assert nearest([], Context(ON)) is None
    assert nearest([MAY, None], Context(None)) is None
    assert nearest([Period.since(ON), MAY], Context(ON)) == MAY


@pytest.mark.parametrize(
    ("on", "month", "end"),
    [(date(2025, 6, 12), 4, "2025-04-30"), (date(2025, 6, 12), 11, "2025-11-30"), (date(2025, 3, 12), 4, "2025-04-30"), (date(2025, 11, 7), 9, "2025-09-30")],
)
def test_an_end_is_the_nearest_one_whatever_the_tense(on, month, end):
    assert str(Open("until", Month(month)).resolve(Context(on))) == f"../{end}"


def test_a_weekday_tells_the_month_of_its_day():
    assert str(Weekday(0, Day(None, 16)).resolve(Context(date(2025, 5, 30)))) == "2025-06-16"
    assert str(Weekday(6, Day(None, 16)).resolve(Context(date(2025, 5, 30)))) == "2025-05-16"
    assert Weekday(0, Day(None, 16)).resolve(Context(None)) is None


def test_the_year_beside_the_one_that_is_spoken_of():
    assert Beside("Y", -1, said=Year(2023)).resolve(Context(ON)) == Period.year(2022)
    assert Beside("Y", -1).resolve(Context(ON)) == Period.year(2024)
    assert Beside("Y", -1, said=Day(2, 30, 2023)).resolve(Context(ON)) is None


def test_halves_of_a_decade_are_five_years_and_thirds_of_a_century_whole_ones():
    assert iso(Part(2, 2, Decade(1990))) == "1995-01-01/1999-12-31"
    assert iso(Third("mid", Century(19))) == "1834-01-01/1867-12-31"


def test_weekdays_from_one_to_another():
    assert iso(Span(Weekday(5), Weekday(0))) == "2025-12-06/2025-12-08"
    assert iso(Span(Weekday(0), Weekday(2)), future=True) == "2025-12-15/2025-12-17"
    assert iso(Span(Weekday(0, shift=-1), Weekday(2))) == "2025-12-01/2025-12-03"
    assert iso(Span(Weekday(0), Weekday(4))) is None
    assert iso(Span(Weekday(5), Weekday(0)), on=None) is None


def test_the_end_of_bare_days_comes_next_behind_their_start():
    assert str(Span(Day(None, 17), Day(None, 30)).resolve(Context(date(2025, 6, 12)))) == "2025-06-17/2025-06-30"
    assert str(Span(Day(None, 28), Day(None, 3)).resolve(Context(date(2025, 6, 12)))) == "2025-05-28/2025-06-03"


def test_a_part_whose_results_are_told_may_just_have_ended():
    october = Context(date(2025, 10, 5), future=True)
    assert str(Part(3, 4, told=True).resolve(october)) == "2025-07-01/2025-09-30"
    assert str(Part(3, 4).resolve(october)) == "2026-07-01/2026-09-30"

from datetime import date

import pytest

from dealvalue.period import Period
from dealvalue.text.shifts import (
    Behind,
    Beside,
    Compared,
    Directed,
    Elapsed,
    FiscalEnd,
    Hence,
    RelativeFiscal,
    SameTime,
    Turned,
    WeekdayBeside,
    Weekend,
    WeeksBeside,
    Within,
)
from dealvalue.text.when import Context, Day, Fiscal, Month, Open, Part, Relative, Span, Weekday, Year

ON = date(2025, 12, 10)


def iso(when, on=ON, **more):
    found = when.resolve(Context(on, **more))
    return None if found is None else str(found)


@pytest.mark.parametrize(
    ("when", "days"),
    [
        (Within(Month(5), Relative("Y", -1)), "2024-05-01/2024-05-31"),
        (Within(Day(None, 17), Relative("M", -1)), "2025-11-17"),
        (Within(Day(2, 30), Year(2025)), None),
        (Within(Month(2), Open("until", Year(2025))), None),
        (Turned(Month(5), -1), "2025-05-01/2025-05-31"),
        (Turned(Month(12), -1), "2024-12-01/2024-12-31"),
        (Turned(Month(1), 1), "2026-01-01/2026-01-31"),
        (Turned(Month(5), 0), "2025-05-01/2025-05-31"),
        (Turned(Day(2, 29), 0), None),
        (Elapsed("M", 9, Year(2025)), "2025-01-01/2025-09-30"),
        (Elapsed("M", 3, Year(2025), last=True), "2025-10-01/2025-12-31"),
        (Elapsed("D", 100, Year(2025)), "2025-01-01/2025-04-10"),
        (Elapsed("W", 1, Year(2025), last=True), "2025-12-25/2025-12-31"),
        (Elapsed("M", 13, Year(2025)), None),
        (Elapsed("M", 1, Open("since", Year(2025))), None),
        (Elapsed("Q", 2, Year(2025)), "2025-01-01/2025-06-30"),
        (Directed(-1, Month(10)), "2025-10-01/2025-10-31"),
        (Directed(1, Month(10)), "2026-10-01/2026-10-31"),
        (Directed(1, Part(1, 4)), "2026-01-01/2026-03-31"),
        (Directed(-1, Weekday(4)), "2025-12-05"),
        (Directed(1, Open("since", Year(2025))), None),
        (Beside("Y", -1, said=Year(2023)), "2022-01-01/2022-12-31"),
        (Beside("Y", -1), "2024-01-01/2024-12-31"),
        (Beside("Y", -1, said=Day(2, 30, 2023)), None),
        (FiscalEnd(2026, 3), "2025-04-01/2026-03-31"),
    ],
)
def test_from_the_documents_day(when, days):
    assert iso(when) == days


def test_without_a_day():
    assert iso(Turned(Month(5), -1), None) is None
    assert iso(Directed(1, Month(5)), None) is None
    assert iso(Directed(1, Month(5, 2025)), None) == "2025-05-01/2025-05-31"
    assert iso(RelativeFiscal(0), None) is None


def test_a_month_of_a_year_that_is_no_calendar_year():
    assert iso(Within(Month(2), FiscalEnd(2026, 3))) == "2026-02-01/2026-02-28"
    assert iso(Within(Month(5), FiscalEnd(2026, 3))) == "2025-05-01/2025-05-31"


@pytest.mark.parametrize("day", [5, 20])
def test_a_directed_day_of_no_month_is_the_nearest_on_its_side(day):
    assert iso(Directed(-1, Day(None, day))) == {5: "2025-12-05", 20: "2025-11-20"}[day]
    assert iso(Directed(1, Day(None, day))) == {5: "2026-01-05", 20: "2025-12-20"}[day]


def test_a_weekday_beside_the_day_named_before():
    friday = Day(5, 2, 2025).resolve(Context(ON))
    assert iso(WeekdayBeside(4, 1), before=friday) == "2025-05-09"
    assert iso(WeekdayBeside(0, -1), before=friday) == "2025-04-28"
    assert iso(WeekdayBeside(0, 1), before=Year(2025).resolve(Context(ON))) is None
    assert iso(WeekdayBeside(0, 1)) == "2025-12-15"


def test_hence_is_open_only_where_it_is_still_to_come():
    assert iso(Hence(Year(2027))) == "2027-01-01/.."
    assert iso(Hence(Year(2025))) == "2025-01-01/2025-12-31"
    assert iso(Hence(Year(2027)), on=None) == "2027-01-01/2027-12-31"


def test_weekends():
    assert iso(Weekend(0)) == "2025-12-13/2025-12-14"
    assert iso(Weekend(-1)) == "2025-12-06/2025-12-07"
    assert iso(Weekend(None)) == "2025-12-06/2025-12-07"
    assert iso(Weekend(None), future=True) == "2025-12-13/2025-12-14"
    assert iso(Weekend(None), on=None) is None


@pytest.mark.parametrize("number", range(1, 32))
def test_the_last_and_the_next_day_of_a_number(number):
    for on in (date(2025, 6, 12), date(2025, 3, 31), date(2025, 1, 5)):
        last, coming = (Directed(side, Day(None, number)).resolve(Context(on)) for side in (-1, 1))
        days = [date.fromordinal(on.toordinal() + shift) for shift in range(-62, 63)]
        assert last.start == max(day for day in days if day.day == number and day <= on)
        assert coming.start == min(day for day in days if day.day == number and day >= on)


def test_the_days_of_a_directed_span_are_of_one_month():
    assert iso(Directed(-1, Span(Day(None, 23), Day(None, 24))), date(2025, 6, 12)) == "2025-05-23/2025-05-24"


def test_the_next_weekday_is_the_nearest_one():
    assert iso(Directed(1, Weekday(0)), date(2025, 6, 12)) == "2025-06-16"
    assert iso(Directed(1, Weekday(0, shift=1)), date(2025, 6, 12)) == "2025-06-16"


def test_compared_with_the_month_before_the_one_told():
    before = Compared("M", -1)
    assert iso(before, date(2025, 6, 12), before=Period.month(2025, 4)) == "2025-03-01/2025-03-31"
    assert iso(before, date(2025, 6, 12), before=Period.year(2024)) == "2025-05-01/2025-05-31"
    assert iso(before, date(2025, 6, 12)) == "2025-05-01/2025-05-31"


def test_the_time_named_before_in_another_year():
    last = SameTime(Relative("Y", -1))
    assert iso(last, date(2025, 6, 12), before=Period(date(2025, 2, 1), date(2025, 4, 30))) == "2024-02-01/2024-04-30"
    assert iso(last) is None
    assert iso(last, before=Period.day(date(2025, 6, 12))) is None
    assert iso(last, before=Period.year(2024)) is None


def test_what_lies_behind_lies_there_in_every_tense():
    assert iso(Behind(Weekday(4)), future=True) == iso(Weekday(4)) == "2025-12-05"


def test_first_months_of_a_year_that_two_name_are_not_told():
    assert iso(Elapsed("M", 9, Fiscal(2024, 2025))) is None
    assert iso(Part(1, 2, Fiscal(2024, 2025))) is None
    assert iso(Elapsed("M", 9, Fiscal(2024, 2025)), fiscal=(4, False)) == "2024-04-01/2024-12-31"


def test_the_same_quarter_is_that_of_a_quarter():
    quarter, last = Period(date(2025, 4, 1), date(2025, 6, 30)), Relative("Y", -1)
    assert iso(SameTime(last, 3), before=quarter) == "2024-04-01/2024-06-30"
    assert iso(SameTime(last, 1), before=quarter) is None
    assert iso(SameTime(last, 1, wide=True), before=quarter) == "2024-01-01/2024-12-31"


def test_the_same_days_of_another_year():
    days = Period(date(2024, 2, 12), date(2024, 2, 29))
    assert iso(SameTime(Relative("Y", -1), wide=True), date(2024, 6, 12), before=days) == "2023-02-12/2023-02-28"
    assert iso(SameTime(Relative("Y", -1)), date(2024, 6, 12), before=days) is None


def test_weeks_are_counted_from_the_day_named_before():
    assert iso(WeeksBeside(1), before=Period.day(date(2026, 3, 15))) == "2026-03-22"
    assert iso(WeeksBeside(1), before=Period(date(2026, 3, 1), date(2026, 3, 31))) == "2026-04-06/2026-04-12"
    assert iso(WeeksBeside(-1)) == "2025-12-01/2025-12-07"

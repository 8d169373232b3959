from datetime import date

import pytest

from dealvalue.text.slices import CalendarWeek, IsoWeek, Nth, NthWeekday, WeekdayIn, WeekOf, months_in
from dealvalue.text.when import Context, Day, Decade, Month, Open, Year

ON = date(2025, 12, 10)


def iso(when, on=ON):
    found = when.resolve(Context(on))
    return None if found is None else str(found)


@pytest.mark.parametrize(
    ("when", "days"),
    [
        (IsoWeek(18, Year(2025)), "2025-04-28/2025-05-04"),
        (IsoWeek(1, Year(2025)), "2024-12-30/2025-01-05"),
        (IsoWeek(53, Year(2026)), "2026-12-28/2027-01-03"),
        (IsoWeek(18, Year(2025), 3), "2025-04-30"),
        (IsoWeek(1, Month(5, 2025)), None),
        (Nth(18, "W", Year(2025)), "2025-04-28/2025-05-04"),
        (Nth(1, "W", Year(2025)), "2025-01-01/2025-01-07"),
        (Nth(-1, "W", Year(2024)), "2024-12-25/2024-12-31"),
        (Nth(2, "W", Month(5, 2025)), "2025-05-08/2025-05-14"),
        (Nth(-1, "D", Month(2, 2024)), "2024-02-29"),
        (Nth(120, "D", Year(2025)), "2025-04-30"),
        (Nth(366, "D", Year(2025)), None),
        (Nth(5, "W", Month(5, 2025)), None),
        (Nth(3, "M", Year(2025)), "2025-03-01/2025-03-31"),
        (Nth(-1, "M", Year(2025)), "2025-12-01/2025-12-31"),
        (Nth(2, "4M", Year(2025)), "2025-05-01/2025-08-31"),
        (Nth(2, "2W", Month(5, 2025)), "2025-05-15/2025-05-28"),
        (Nth(2, "Y", Decade(2020)), "2021-01-01/2021-12-31"),
        (Nth(1, "X", Year(2025)), None),
        (Nth(1, "M", Open("since", Year(2025))), None),
        (NthWeekday(1, 0, Month(5, 2025)), "2025-05-05"),
        (NthWeekday(-1, 4, Year(2024)), "2024-12-27"),
        (NthWeekday(5, 0, Month(5, 2025)), None),
        (NthWeekday(1, 0, Open("since", Year(2025))), None),
        (WeekOf(Day(5, 7, 2025)), "2025-05-05/2025-05-11"),
        (WeekOf(Day(5, 7, 2025), begins=True), "2025-05-07/2025-05-13"),
        (WeekOf(Open("until", Year(2025))), None),
    ],
)
def test_what_a_part_is(when, days):
    assert iso(when) == days


@pytest.mark.parametrize("number", [0, 53, 54])
def test_a_week_that_the_year_has_not(number):
    with pytest.raises(ValueError, match="week"):
        IsoWeek(number, Year(2025)).resolve(Context(None))


@pytest.mark.parametrize(
    ("when", "days"),
    [
        (Nth(2, "W", Month(5, 2025)), "2025-05-05/2025-05-11"),
        (Nth(-1, "W", Month(5, 2025)), "2025-05-26/2025-06-01"),
        (Nth(1, "W", Month(9, 2025)), None),
        (Nth(1, "W", Year(2025)), "2024-12-30/2025-01-05"),
        (Nth(-1, "W", Year(2024)), "2024-12-30/2025-01-05"),
        (Nth(7, "W", Year(2025)), None),
        (Nth(2, "M", Year(2025)), None),
    ],
)
def test_the_calendars_own_week_is_the_other_reading(when, days):
    other = when.other(Context(None))
    assert (None if other is None else str(other)) == days


def test_a_week_without_a_year_is_the_nearest_one():
    assert [iso(CalendarWeek(number)) for number in (50, 2, 53)] == ["2025-12-08/2025-12-14", "2026-01-05/2026-01-11", "2026-12-28/2027-01-03"]
    assert CalendarWeek(50).resolve(Context(None)) is None


def test_months_in_a_unit():
    assert [months_in(unit) for unit in ("Y", "H", "Q", "M", "2M", "10Y", "D", "W", "?")] == [12, 6, 3, 1, 2, 120, None, None, None]


def test_a_day_of_a_week_in_doubt_is_in_doubt_too():
    monday = WeekdayIn(0, Nth(2, "W", Month(5, 2025)))
    assert (iso(monday), str(monday.other(Context(None)))) == ("2025-05-12", "2025-05-05")
    assert WeekdayIn(0, IsoWeek(18, Year(2025))).other(Context(None)) is None

from datetime import date

import pytest

from dealvalue.period import Period
from dealvalue.text.units import made, months_from, nearest_before, unit_around

ON = date(2025, 12, 10)


@pytest.mark.parametrize(
    ("unit", "shift", "days"),
    [
        ("D", 1, "2025-12-11"),
        ("W", -1, "2025-12-01/2025-12-07"),
        ("10Y", 0, "2020-01-01/2029-12-31"),
        ("Y", 0, "2025-01-01/2025-12-31"),
        ("H", 0, "2025-07-01/2025-12-31"),
        ("Q", -1, "2025-07-01/2025-09-30"),
        ("M", 1, "2026-01-01/2026-01-31"),
    ],
)
def test_the_unit_a_day_is_in(unit, shift, days):
    assert str(unit_around(ON, unit, shift)) == days


def test_an_unknown_unit_and_the_calendars_limits():
    assert unit_around(ON, "X", 0) is None
    assert made(2025, 2, 30) is None
    assert months_from(0, 1) is None
    assert months_from(9999 * 12, 1) is None


def test_the_end_a_year_earlier():
    leap = Period.day(date(2024, 2, 29))
    assert nearest_before(leap, leap) == leap
    assert nearest_before(Period.since(ON), leap) == Period.since(ON)

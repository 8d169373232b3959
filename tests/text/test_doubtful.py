from datetime import date

import pytest

from dealvalue.text.doubtful import NumericDay
from dealvalue.text.when import Context

ON = date(2025, 12, 10)


def iso(when, on=ON, **more):
    found = when.resolve(Context(on, **more))
    return None if found is None else str(found)


@pytest.mark.parametrize(
    ("first", "second", "day", "other"),
    [(3, 4, "2026-04-03", "2026-03-04"), (22, 6, "2025-06-22", None), (6, 22, "2025-06-22", None), (5, 5, "2025-05-05", None)],
)
def test_of_two_numbers_what_cannot_be_the_month_is_the_day(first, second, day, other):
    when = NumericDay(first, second, day_first=True)
    found = when.other(Context(ON))
    assert (iso(when), None if found is None else str(found)) == (day, other)


def test_a_region_leaves_two_numbers_one_reading():
    when = NumericDay(3, 4, day_first=True)
    assert iso(when, day_first=False) == "2026-03-04"
    assert when.other(Context(ON, day_first=False)) is None

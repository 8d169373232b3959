from datetime import date

import pytest

from dealvalue.text.shifts import Directed, Elapsed, FiscalEnd, RelativeFiscal, Turned, Within
from dealvalue.text.when import Context, Day, Month, Open, Part, Relative, Weekday, Year

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

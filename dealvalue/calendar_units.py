"""The units of a calendar, one after the other: days, weeks, months, and quarters, halves and years from any month."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Final, NamedTuple

from dealvalue._marker import shown
from dealvalue.errors import InvalidValueError

_SIZES: Final = {"month": 1, "quarter": 3, "half": 6, "year": 12}
_LETTERS: Final = {3: "Q", 6: "H"}
UNITS: Final = ("day", "week", *_SIZES)
_LAST: Final = date.max.toordinal()


class Unit(NamedTuple):
    """A named unit: 2025-05-02, 2025-W18, 2025-05, 2025-Q2, FY2025-Q2, 2025-H1, 2025."""

    name: str
    first: date
    last: date


def units(by: str, start: date, start_month: int = 1, named_by: str = "end") -> Iterator[Unit]:
    """The units from the one that holds `start`, to the end of the calendar.

    Years, halves and quarters count from the first of `start_month`; a year that does not start in January is named
    by the calendar year of its "end" or "start".
    """
    if by not in UNITS:
        message = f"a unit is {', '.join(UNITS)}, not {shown(by)}"
        raise InvalidValueError(message)
    if start_month not in range(1, 13) or isinstance(start_month, bool):
        message = f"a month must be from 1 to 12, not {shown(start_month)}"
        raise InvalidValueError(message)
    if named_by not in ("end", "start"):
        message = f"a fiscal year is named by its 'end' or 'start', not {shown(named_by)}"
        raise InvalidValueError(message)
    if by in ("day", "week"):
        return _of_days(start, 7 if by == "week" else 1)
    return _of_months(start, _SIZES[by], start_month - 1 if by != "month" else 0, late=named_by == "end")


def _of_days(start: date, size: int) -> Iterator[Unit]:
    first = start.toordinal() - (start.weekday() if size > 1 else 0)
    while first <= _LAST:
        day = date.fromordinal(first)
        year, week, _ = day.isocalendar()
        name = day.isoformat() if size == 1 else f"{year:04}-W{week:02}"
        yield Unit(name, day, date.fromordinal(min(first + size - 1, _LAST)))
        first += size


def _of_months(start: date, size: int, shift: int, *, late: bool) -> Iterator[Unit]:
    """`shift` is how many months after January the year starts; months count from those of year 0."""
    at = start.year * 12 + start.month - 1
    at -= (at - shift) % size
    while at < 120_000:
        year = (at - shift) // 12
        name = f"{year:04}-{at % 12 + 1:02}" if size == 1 else f"FY{year + late:04}" if shift else f"{year:04}"
        if size in _LETTERS:
            name += f"-{_LETTERS[size]}{(at - shift) % 12 // size + 1}"
        yield Unit(name, _first_of(at), _first_of(at + size) - timedelta(days=1) if at + size < 120_000 else date.max)
        at += size


def _first_of(months: int) -> date:
    return date(months // 12, months % 12 + 1, 1) if months >= 12 else date.min

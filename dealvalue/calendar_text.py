"""Whole days as EDTF, ISO 8601 and TIMEX3 write them: a first and a last day, both included, None for an open end."""

import re
from collections.abc import Callable
from datetime import date, timedelta
from functools import cache
from typing import Final, NoReturn

from dealvalue._marker import shown
from dealvalue.duration import Duration
from dealvalue.errors import InvalidValueError

Ends = tuple[date | None, date | None]

_DAY: Final = timedelta(days=1)
_UNIT: Final = (
    r"(?P<year>[0-9]{4})(?:-(?P<month>[0-9]{2})(?:-(?P<day>[0-9]{2}))?|-W(?P<week>[0-9]{2}))?"
    r"|(?P<decade>[0-9]{3})X|(?P<century>[0-9]{2})XX"
)
_DOUBT: Final = r"[?~%]|[0-9X]{4}-(?:XX|[0-9]{2}-XX)"
#: EDTF's codes in the place of a month → first month and how many: seasons as the north has them, then as each half of
#: the earth has them, quarters, thirds and halves of a year. A winter goes on into the next year.
_PARTS: Final = {
    21: (3, 3), 22: (6, 3), 23: (9, 3), 24: (12, 3),
    25: (3, 3), 26: (6, 3), 27: (9, 3), 28: (12, 3),
    29: (9, 3), 30: (12, 3), 31: (3, 3), 32: (6, 3),
    33: (1, 3), 34: (4, 3), 35: (7, 3), 36: (10, 3),
    37: (1, 4), 38: (5, 4), 39: (9, 4),
    40: (1, 6), 41: (7, 6),
}  # fmt: skip


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    """Compile when first asked: half a millisecond that most programs never need."""
    return re.compile(pattern)


def from_edtf(text: str) -> Ends:
    """Read EDTF: 2024, 2024-05, 2024-05-02, 199X, 2024-21 (spring), 2012/2024, 2016/..; what it doubts is refused."""
    if isinstance(text, str) and _compiled(_DOUBT).search(text):
        _refuse("EDTF with a doubt or an unsaid day, which whole days do not have", text)
    return _interval(text, _edtf_unit, "EDTF")


def from_iso(text: str) -> Ends:
    """Read ISO 8601: a day, month, year or week, or an interval of two, of a start and how long, or with ".." open."""
    first, slash, last = str(text).partition("/")
    if slash and first.startswith("P"):
        end = _iso_unit(last)[1]
        return Duration.from_iso(first).before(_next(end)), end
    if slash and last.startswith("P"):
        start = _iso_unit(first)[0]
        return start, Duration.from_iso(last).after(start) - _DAY
    return _interval(text, _iso_unit, "ISO 8601")


def _interval(text: str, unit: Callable[[str], tuple[date, date]], name: str) -> Ends:
    if not isinstance(text, str):
        _refuse(f"not {name} text", text)
    first, slash, last = text.partition("/")
    if not slash:
        return unit(first)
    if not first or not last:
        _refuse("an end left out is unknown, not open; '..' is open", text)
    return None if first == ".." else unit(first)[0], None if last == ".." else unit(last)[1]


def _iso_unit(text: str) -> tuple[date, date]:
    match = _compiled(_UNIT).fullmatch(text)
    if match is None or match["decade"] or match["century"]:
        _refuse("not an ISO 8601 day, month, year or week like 2025-05-02, 2025-05, 2025 or 2025-W18", text)
    return _days(match, text)


def _edtf_unit(text: str) -> tuple[date, date]:
    match = _compiled(_UNIT).fullmatch(text)
    if match is None or match["week"]:
        _refuse("not an EDTF day, month, season, year or decade like 2025-05-02, 2025-05, 2025-21, 2025 or 202X", text)
    if match["month"] and not match["day"] and int(match["month"]) in _PARTS:
        return _months(int(match["year"]), *_PARTS[int(match["month"])], text)
    return _days(match, text)


def _days(match: re.Match[str], text: str) -> tuple[date, date]:
    try:
        if match["decade"]:
            first = date(int(match["decade"]) * 10 or 1, 1, 1)  # the calendar has no year 0
            return first, date(int(match["decade"]) * 10 + 9, 12, 31)
        if match["century"]:
            return date(int(match["century"]) * 100 or 1, 1, 1), date(int(match["century"]) * 100 + 99, 12, 31)
        year = int(match["year"])
        if match["week"]:
            return date.fromisocalendar(year, int(match["week"]), 1), date.fromisocalendar(year, int(match["week"]), 7)
        if match["day"]:
            day = date.fromisoformat(text)
            return day, day
    except ValueError:
        _refuse("the calendar has no such days", text)
    return _months(year, int(match["month"] or 1), 1 if match["month"] else 12, text)


def _months(year: int, month: int, size: int, text: str) -> tuple[date, date]:
    """Whole months, which may go on into the next year."""
    after = year * 12 + month - 1 + size
    try:
        first = date(year, month, 1)
        return first, date.max if after == 120_000 else date(after // 12, after % 12 + 1, 1) - _DAY
    except ValueError:
        _refuse("the calendar has no such days", text)


def _next(day: date) -> date:
    if day == date.max:
        _refuse("the calendar ends there", day.isoformat())
    return day + _DAY


def _refuse(reason: str, text: object) -> NoReturn:
    message = f"{reason}: {shown(text)}"
    raise InvalidValueError(message)


def iso(start: date | None, end: date | None) -> str:
    """Write ISO 8601: one day, month or year by itself, the rest as an interval of days."""
    unit = _one_unit(start, end)
    return unit or _days_between(start, end)


def edtf(start: date | None, end: date | None) -> str:
    """Write EDTF, as short as the ends allow: 2012/2024, 2024-04/2024-06, 199X, 2016/.."""
    grouped = _years(start, end, "X")
    return grouped or _between(start, end)


def timex3(start: date | None, end: date | None) -> str:
    """Write TIMEX3's value: 2024, 2024-Q2, 2024-H1, 2025-W18, 199, 19; what has no name there as begin/end."""
    years = _years(start, end, "")
    if years:
        return years
    if start is None or end is None or _one_unit(start, end):
        return _between(start, end)
    if start.isoweekday() == 1 and (end - start).days == 6:
        year, week, _ = start.isocalendar()
        return f"{year:04}-W{week:02}"
    size = end.month - start.month + 1
    name = {3: "Q", 6: "H"}.get(size)
    if name and start.year == end.year and (start.month - 1) % size == 0 and _cut(start, end) == 7:
        return f"{start.year:04}-{name}{start.month // size + 1}"
    return _between(start, end)


def _years(start: date | None, end: date | None, mark: str) -> str | None:
    """A decade or a century, with what marks the digits that are left out."""
    if start is None or end is None or _cut(start, end) != 4:
        return None
    for size, digits in ((10, 3), (100, 2)):
        if start.year % size == 0 and end.year == start.year + size - 1:
            return f"{start.year:04}"[:digits] + mark * (4 - digits)
    return None


def _one_unit(start: date | None, end: date | None) -> str | None:
    """The day, month or year that the two are the ends of."""
    if start is None or end is None:
        return None
    cut = _cut(start, end)
    text = start.isoformat()[:cut]
    return text if end.isoformat()[:cut] == text else None


def _cut(start: date | None, end: date | None) -> int:
    """How many characters of both ends' ISO days say all: 4 for years, 7 for months, 10 for days."""
    months = (start is None or start.day == 1) and (end is None or end == date.max or (end + _DAY).day == 1)
    if not months:
        return 10
    return 4 if (start is None or start.month == 1) and (end is None or end.month == 12) else 7


def _between(start: date | None, end: date | None) -> str:
    cut = _cut(start, end)
    return _one_unit(start, end) or "/".join(".." if side is None else side.isoformat()[:cut] for side in (start, end))


def _days_between(start: date | None, end: date | None) -> str:
    return f"{start or '..'}/{end or '..'}"

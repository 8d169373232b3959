"""Whole units of the calendar: the days of a year, of so many months, of the week around a day."""

from datetime import date, timedelta
from functools import lru_cache
from typing import Final

from dealvalue.period import Period

YEAR_MONTHS: Final = 12


@lru_cache(maxsize=512)
def year_of(year: int) -> Period:
    """A calendar year; the same few come again and again."""
    return Period.year(year)


@lru_cache(maxsize=2048)
def month_of(year: int, month: int) -> Period:
    """A month of the calendar."""
    return Period.month(year, month)


@lru_cache(maxsize=4096)
def made(year: int, month: int, day: int) -> Period | None:
    """A day that the calendar has, else None."""
    try:
        return Period.day(date(year, month, day))
    except ValueError:
        return None


def months_from(months: int, size: int) -> Period | None:
    """Whole months, counted from year 0."""
    year, month = divmod(months, YEAR_MONTHS)
    after, last = divmod(months + size, YEAR_MONTHS)
    if not 1 <= year <= 9998 or not 1 <= after <= 9998:
        return None
    return Period(date(year, month + 1, 1), date(after, last + 1, 1) - timedelta(days=1))


def ends_of(start: date, end: date, part: str) -> Period:
    """The last (or first) month of a year, the last (or first) third of a month."""
    months = (end.year - start.year) * YEAR_MONTHS + end.month - start.month + 1
    if part == "end":
        return Period(end.replace(day=21) if months == 1 else end.replace(day=1), end)
    if months == 1:
        return Period(start, start.replace(day=10))
    after = date(start.year + start.month // YEAR_MONTHS, start.month % YEAR_MONTHS + 1, 1)
    return Period(start, after - timedelta(days=1))


def unit_around(day: date, unit: str, shift: int) -> Period | None:
    """The year, half, quarter, month, week or day that lies `shift` units from the one a day is in."""
    if unit == "D":
        return Period.day(day + timedelta(days=shift))
    if unit in ("W", "2W"):
        monday = day - timedelta(days=day.weekday()) + timedelta(days=7 * shift * int(unit[:-1] or 1))
        return Period(monday, monday + timedelta(days=6))
    if unit == "10Y":
        year = day.year // 10 * 10 + 10 * shift
        return Period(date(year, 1, 1), date(year + 9, 12, 31))
    size = {"Y": YEAR_MONTHS, "H": 6, "Q": 3, "M": 1}.get(unit)
    if size is None:
        return None
    months = day.year * YEAR_MONTHS + (day.month - 1) // size * size + shift * size
    return months_from(months, size)


def nearest_before(first: Period, last: Period) -> Period:
    """The first end a year earlier ("November to January 15")."""
    if first.start is None or first.end is None or last.end is None:
        return first
    moved = made(first.start.year - 1, first.start.month, first.start.day)
    return moved or first

"""Period: when. (How long is a Duration, which is at home beside it and imported from here.)"""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from datetime import date, timedelta
from typing import Any, Final, Literal, final

from dealvalue._frozen import Frozen, optional, set_fields
from dealvalue._marker import shown
from dealvalue.duration import Duration, DurationRange, whole_day
from dealvalue.errors import InvalidTypeError, InvalidValueError

__all__ = ["Duration", "DurationRange", "Period"]

_DAY: Final = timedelta(days=1)


@final
class Period(Frozen):
    """Whole days from a first to a last one, both included; one of the two may be open (None).

    >>> spring = Period(date(2025, 3, 1), date(2025, 5, 31))
    >>> print(spring, spring.days, spring.union(Period.since(date(2025, 6, 1))))
    2025-03-01/2025-05-31 92 2025-03-01/..
    """

    __slots__ = ("end", "start")
    __match_args__ = ("start", "end")

    start: date | None
    end: date | None

    def __init__(self, start: date | None, end: date | None) -> None:
        first = None if start is None else whole_day(start)
        last = None if end is None else whole_day(end)
        if first is None and last is None:
            message = "a period needs a start or an end"
            raise InvalidValueError(message)
        if first is not None and last is not None and first > last:
            message = f"a period must not start after its end: {first} to {last}"
            raise InvalidValueError(message)
        set_fields(self, start=first, end=last)

    @classmethod
    def day(cls, day: date) -> Period:
        """Return the period of one day."""
        return cls(day, day)

    @classmethod
    def month(cls, year: int, month: int) -> Period:
        """Return a month of the calendar.

        >>> print(Period.month(2024, 2))
        2024-02-01/2024-02-29
        """
        return cls._months(year, month, 1, "month", 12)

    @classmethod
    def quarter(cls, year: int, quarter: int) -> Period:
        """Return a quarter of the calendar year, 1 to 4.

        >>> print(Period.quarter(2025, 2))
        2025-04-01/2025-06-30
        """
        return cls._months(year, quarter, 3, "quarter", 4)

    @classmethod
    def half(cls, year: int, half: int) -> Period:
        """Return a half of the calendar year, 1 or 2."""
        return cls._months(year, half, 6, "half", 2)

    @classmethod
    def year(cls, year: int) -> Period:
        """Return a calendar year."""
        return cls._months(year, 1, 12, "year", 1)

    @classmethod
    def decade(cls, year: int) -> Period:
        """Return the ten years from the one given.

        >>> print(Period.decade(1990))
        1990-01-01/1999-12-31
        """
        return cls(_date(year, 1, 1), _date(year + 9, 12, 31))

    @classmethod
    def since(cls, start: date) -> Period:
        """Return the days from this one on."""
        return cls(start, None)

    @classmethod
    def until(cls, end: date) -> Period:
        """Return the days up to this one, which is included."""
        return cls(None, end)

    @classmethod
    def fiscal_year(cls, year: int, start_month: int, named_by: Literal["end", "start"] = "end") -> Period:
        """Return a fiscal year, named by the calendar year in which it ends or starts.

        >>> print(Period.fiscal_year(2024, 10), Period.fiscal_year(2024, 4, named_by="start"))
        2023-10-01/2024-09-30 2024-04-01/2025-03-31
        """
        if named_by not in ("end", "start"):
            message = f"a fiscal year is named by its 'end' or 'start', not {shown(named_by)}"
            raise InvalidValueError(message)
        if start_month == 1:
            return cls.year(year)
        first = _date(year, 1, 1).year - (named_by == "end")
        return cls(_date(first, start_month, 1), _date(first + 1, start_month, 1) - _DAY)

    @classmethod
    def _months(cls, year: int, nth: int, length: int, name: str, most: int) -> Period:
        if nth not in range(1, most + 1):
            message = f"a {name} must be from 1 to {most}, not {shown(nth)}"
            raise InvalidValueError(message)
        last = nth * length
        end = _date(year, 12, 31) if last == 12 else _date(year, last + 1, 1) - _DAY
        return cls(_date(year, last - length + 1, 1), end)

    @property
    def is_day(self) -> bool:
        """Whether it is one day."""
        return self.start is not None and self.start == self.end

    @property
    def is_open(self) -> bool:
        """Whether one end is open."""
        return self.start is None or self.end is None

    @property
    def days(self) -> int:
        """How many days it has, both ends counted; an open period raises InvalidValueError."""
        start, end = self._closed()
        return (end - start).days + 1

    def _closed(self) -> tuple[date, date]:
        if self.start is None or self.end is None:
            message = f"a period with an open end has no length: {self}"
            raise InvalidValueError(message)
        return self.start, self.end

    def contains(self, other: date | Period) -> bool:
        """Say whether a day, or every day of a period, lies within; also ``day in period``."""
        inner = other if isinstance(other, Period) else self.day(other)
        return _first(self) <= _first(inner) and _last(inner) <= _last(self)

    __contains__ = contains

    def overlaps(self, other: Period) -> bool:
        """Say whether the two have a day in common."""
        return _first(self) <= _last(other) and _first(other) <= _last(self)

    def intersection(self, other: Period) -> Period | None:
        """Return the days that are in both, or None where there is none."""
        if not self.overlaps(other):
            return None
        return Period(max(self, other, key=_first).start, min(self, other, key=_last).end)

    def union(self, other: Period) -> Period:
        """Join two periods that overlap or follow each other without a gap; others raise InvalidValueError."""
        ahead, behind = sorted((self, other), key=_first)
        if _last(ahead) < _first(behind) - 1:
            message = f"there are days between {ahead} and {behind}"
            raise InvalidValueError(message)
        return Period(ahead.start, max(self, other, key=_last).end)

    def split_by_year(self) -> list[tuple[int, Period]]:
        """Cut it where calendar years end; an open period raises InvalidValueError.

        >>> [(year, str(part)) for year, part in Period(date(2024, 12, 30), date(2025, 1, 2)).split_by_year()]
        [(2024, '2024-12-30/2024-12-31'), (2025, '2025-01-01/2025-01-02')]
        """
        start, end = self._closed()
        return [
            (year, Period(max(start, date(year, 1, 1)), min(end, date(year, 12, 31))))
            for year in range(start.year, end.year + 1)
        ]

    def __str__(self) -> str:
        if self.is_day:
            return str(self.start)
        return f"{self.start or '..'}/{self.end or '..'}"

    def to_dict(self) -> dict[str, str]:
        """Return the JSON form; an open end is left out.

        >>> Period.since(date(2016, 1, 1)).to_dict()
        {'start': '2016-01-01'}
        """
        ends = {"start": self.start, "end": self.end}
        return {name: day.isoformat() for name, day in ends.items() if day is not None}

    @classmethod
    def from_dict(cls, form: Mapping[str, Any]) -> Period:
        """Read what ``to_dict`` wrote."""
        start, end = optional(form, "start"), optional(form, "end")
        return cls(None if start is None else _from_iso(start), None if end is None else _from_iso(end))

    @classmethod
    def from_iso(cls, text: str) -> Period:
        """Read what ``str`` wrote: a day, or ISO 8601's interval of days with EDTF's ".." for an open end.

        >>> Period.from_iso("2016-01-01/..").start
        datetime.date(2016, 1, 1)
        """
        first, slash, last = str(text).partition("/")
        if not slash:
            return cls.day(_from_iso(first))
        start, end = (None if side == ".." else _from_iso(side) for side in (first, last))
        return cls(start, end)


def _first(period: Period) -> int:
    return 0 if period.start is None else period.start.toordinal()


def _last(period: Period) -> int:
    return date.max.toordinal() + 2 if period.end is None else period.end.toordinal()


def _date(year: int, month: int, day: int) -> date:
    try:
        return date(year, month, day)
    except (ValueError, OverflowError):
        message = (
            f"there is no day {shown(year)}-{shown(month)}-{day}: years go from {date.min.year} to {date.max.year}"
        )
        raise InvalidValueError(message) from None
    except TypeError:
        message = f"years and months are ints, not {shown(year)} and {shown(month)}"
        raise InvalidTypeError(message) from None


def _from_iso(text: object) -> date:
    with suppress(ValueError):
        day = date.fromisoformat(str(text))
        if day.isoformat() == text:  # Python reads 20250502 and 2025-W18-5 as well
            return day
    message = f"not an ISO 8601 day like 2025-05-02: {shown(text)}"
    raise InvalidValueError(message)

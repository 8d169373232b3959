"""Period: when. (How long is a Duration, which is at home beside it and imported from here.)"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import suppress
from datetime import date, timedelta
from fractions import Fraction
from typing import Any, Final, Literal, final

from dealvalue import calendar_text
from dealvalue._frozen import Frozen, optional, required, set_fields
from dealvalue._marker import shown
from dealvalue.calendar_units import Unit, units
from dealvalue.duration import Duration, DurationRange, whole_day
from dealvalue.errors import InvalidTypeError, InvalidValueError

__all__ = ["Duration", "DurationRange", "Period", "Piece"]

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
    def lasting(cls, start: date, duration: Duration) -> Period:
        """Return so long from a day on, which is the first of it.

        >>> print(Period.lasting(date(2026, 1, 1), Duration(years=10)))
        2026-01-01/2035-12-31
        """
        return cls(start, duration.after(start) - _DAY)

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

    def split(
        self, by: str = "year", *, start_month: int = 1, named_by: Literal["end", "start"] = "end"
    ) -> tuple[Piece, ...]:
        """Cut it where units of the calendar end: "day", "week", "month", "quarter", "half" or "year".

        Years, halves and quarters of a fiscal year count from ``start_month``. The pieces cover every day once, and
        their shares of its days are exact and add up to 1. An open period raises InvalidValueError.

        >>> for piece in Period(date(2024, 12, 30), date(2025, 1, 2)).split("year"):
        ...     print(piece.name, piece.period, piece.share)
        2024 2024-12-30/2024-12-31 1/2
        2025 2025-01-01/2025-01-02 1/2
        >>> [piece.name for piece in Period.year(2024).split("half", start_month=4, named_by="start")]
        ['FY2023-H2', 'FY2024-H1', 'FY2024-H2']
        """
        self._closed()
        days = self.days
        cut = [(unit.name, part) for unit, part in self._cut(by, start_month, named_by)]
        return tuple([Piece(name, part, Fraction(part.days, days)) for name, part in cut])

    def each(
        self, by: str, *, start_month: int = 1, named_by: Literal["end", "start"] = "end"
    ) -> Iterator[Period]:
        """Go through the pieces that ``split`` would cut, one at a time; an open end goes on to the year 9999.

        >>> [str(month) for month in Period(date(2024, 12, 30), date(2025, 2, 28)).each("month")]
        ['2024-12-30/2024-12-31', '2025-01-01/2025-01-31', '2025-02-01/2025-02-28']
        """
        return (part for _, part in self._cut(by, start_month, named_by))

    def __iter__(self) -> Iterator[date]:
        """Go through its days; an open end goes on to the year 9999, an open start raises InvalidValueError."""
        first, last = self._started().toordinal(), min(_last(self), date.max.toordinal())
        return map(date.fromordinal, range(first, last + 1))

    def _cut(self, by: str, start_month: int, named_by: str) -> Iterator[tuple[Unit, Period]]:
        start, end = self._started(), self.end or date.max
        for unit in units(by, start, start_month, named_by):
            if unit.first > end:
                return
            yield unit, Period(max(start, unit.first), min(end, unit.last))

    def _started(self) -> date:
        if self.start is None:
            message = f"a period with an open start has no first day: {self}"
            raise InvalidValueError(message)
        return self.start

    def split_by_year(self) -> list[tuple[int, Period]]:
        """Cut it where calendar years end; an open period raises InvalidValueError.

        >>> [(year, str(part)) for year, part in Period(date(2024, 12, 30), date(2025, 1, 2)).split_by_year()]
        [(2024, '2024-12-30/2024-12-31'), (2025, '2025-01-01/2025-01-02')]
        """
        return [(int(piece.name), piece.period) for piece in self.split("year")]

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

    @property
    def iso(self) -> str:
        """ISO 8601: a day, month or year by itself, anything else as an interval of days; ".." is an open end.

        >>> Period.year(2024).iso, Period.quarter(2024, 2).iso, Period.since(date(2016, 1, 1)).iso
        ('2024', '2024-04-01/2024-06-30', '2016-01-01/..')
        """
        return calendar_text.iso(self.start, self.end)

    @classmethod
    def from_iso(cls, text: str) -> Period:
        """Read ISO 8601: days, months, years and weeks, intervals of them, a start and how long, ".." for an open end.

        >>> print(Period.from_iso("2024-05"), Period.from_iso("2016/.."), Period.from_iso("2026-01-01/P10Y"))
        2024-05-01/2024-05-31 2016-01-01/.. 2026-01-01/2035-12-31
        """
        return cls(*calendar_text.from_iso(text))

    @property
    def edtf(self) -> str:
        """The Extended Date/Time Format of ISO 8601-2, as short as the days allow.

        >>> Period.decade(1990).edtf, Period.quarter(2024, 2).edtf, Period.until(date(2027, 12, 31)).edtf
        ('199X', '2024-04/2024-06', '../2027')
        """
        return calendar_text.edtf(self.start, self.end)

    @classmethod
    def from_edtf(cls, text: str) -> Period:
        """Read EDTF: also seasons (2024-21 is spring, March to May), quarters and halves (2024-33, 2024-40).

        What doubts its days ("2024~", "2024-XX") or leaves an end unknown ("2024/") raises InvalidValueError.

        >>> print(Period.from_edtf("199X"), Period.from_edtf("2024-21"), Period.from_edtf("2012/2024-06"))
        1990-01-01/1999-12-31 2024-03-01/2024-05-31 2012-01-01/2024-06-30
        """
        return cls(*calendar_text.from_edtf(text))

    @property
    def timex3(self) -> str:
        """The value of a TIMEX3 tag (TimeML); days without a name there are written as begin/end.

        >>> Period.quarter(2024, 2).timex3, Period.half(2024, 1).timex3, Period.decade(1990).timex3
        ('2024-Q2', '2024-H1', '199')
        """
        return calendar_text.timex3(self.start, self.end)


@final
class Piece(Frozen):
    """A part of a period that lies in one unit of the calendar, and its exact share of the period's days."""

    __slots__ = ("name", "period", "share")
    __match_args__ = ("name", "period", "share")

    name: str
    period: Period
    share: Fraction

    def __init__(self, name: str, period: Period, share: Fraction) -> None:
        set_fields(self, name=name, period=period, share=share)

    def to_dict(self) -> dict[str, str]:
        """Return the JSON form; the share is written "1/2"."""
        return {"name": self.name, **self.period.to_dict(), "share": str(self.share)}

    @classmethod
    def from_dict(cls, form: Mapping[str, Any]) -> Piece:
        """Read what ``to_dict`` wrote."""
        return cls(required(form, "name"), Period.from_dict(form), Fraction(required(form, "share")))


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

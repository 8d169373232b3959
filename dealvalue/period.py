"""Period, Duration and DurationRange: when, and how long."""

from __future__ import annotations

import re
from collections.abc import Mapping
from contextlib import suppress
from datetime import date, datetime, timedelta
from decimal import Decimal
from functools import cache
from typing import Any, Final, Literal, final

from dealvalue._frozen import Frozen, optional, required, set_fields
from dealvalue._marker import quoted
from dealvalue.decimals import EXACT, Exact, exact, plain
from dealvalue.errors import InvalidTypeError, InvalidValueError

__all__ = ["Duration", "DurationRange", "Period"]

_DAY: Final = timedelta(days=1)
_TWELVE: Final = Decimal(12)
_SEVEN: Final = Decimal(7)


@final
class Period(Frozen):
    """Whole days from a first to a last one, both included; one of the two may be open (None).

    >>> between = Period.year(2012).union(Period.since(date(2013, 1, 1)).intersection(Period.until(date(2024, 12, 31))))
    >>> print(between, between.days)
    2012-01-01/2024-12-31 4749
    """

    __slots__ = ("end", "start")
    __match_args__ = ("start", "end")

    start: date | None
    end: date | None

    def __init__(self, start: date | None, end: date | None) -> None:
        first = None if start is None else _day(start)
        last = None if end is None else _day(end)
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
            message = f"a fiscal year is named by its 'end' or 'start', not {named_by!r}"
            raise InvalidValueError(message)
        if start_month == 1:
            return cls.year(year)
        first = year - (named_by == "end")
        return cls(_date(first, start_month, 1), _date(first + 1, start_month, 1) - _DAY)

    @classmethod
    def _months(cls, year: int, nth: int, length: int, name: str, most: int) -> Period:
        if not 1 <= nth <= most:
            message = f"a {name} must be from 1 to {most}, not {nth}"
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
        first, slash, last = text.partition("/")
        if not slash:
            return cls.day(_from_iso(text))
        start, end = (None if side == ".." else _from_iso(side) for side in (first, last))
        return cls(start, end)


@final
class Duration(Frozen):
    """A length of time in years, months, weeks and days, kept as it was said.

    P12M equals P1Y and P7D equals P1W; ``iso`` still says which it was. Months and days are compared where the
    answer does not depend on the month: a month has 28 to 31 days.

    >>> Duration(years=1) == Duration(months=12), Duration(years=1).iso, Duration(months=12).iso
    (True, 'P1Y', 'P12M')
    """

    __slots__ = ("days", "months", "weeks", "years")
    __match_args__ = ("years", "months", "weeks", "days")

    years: Decimal
    months: Decimal
    weeks: Decimal
    days: Decimal

    def __init__(self, years: Exact = 0, months: Exact = 0, weeks: Exact = 0, days: Exact = 0) -> None:
        parts = dict(zip(self.__match_args__, map(exact, (years, months, weeks, days)), strict=True))
        if min(parts.values()) < 0:
            message = f"a duration must not be negative: {', '.join(map(plain, parts.values()))}"
            raise InvalidValueError(message)
        set_fields(self, **parts)

    @classmethod
    def from_iso(cls, text: str) -> Duration:
        """Read ISO 8601: years, months, weeks and days, fractions allowed.

        >>> Duration.from_iso("P2Y6M") == Duration.from_iso("P30M")
        True
        """
        match = _iso_duration().fullmatch(text) if isinstance(text, str) else None
        if match is None or not any(match.groups()):
            message = f"not an ISO 8601 duration of years, months, weeks or days: {quoted(str(text))}"
            raise InvalidValueError(message)
        return cls(*(part or 0 for part in match.groups()))

    @property
    def iso(self) -> str:
        """ISO 8601, in the units that were said.

        >>> Duration(years=15).iso, Duration(months=18).iso, Duration().iso
        ('P15Y', 'P18M', 'P0D')
        """
        parts = zip((self.years, self.months, self.weeks, self.days), "YMWD", strict=True)
        return "P" + ("".join([plain(number) + letter for number, letter in parts if number]) or "0D")

    @property
    def total_months(self) -> Decimal:
        """Years and months, in months."""
        return EXACT.add(EXACT.multiply(self.years, _TWELVE), self.months)

    @property
    def total_days(self) -> Decimal:
        """Weeks and days, in days."""
        return EXACT.add(EXACT.multiply(self.weeks, _SEVEN), self.days)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Duration) and _totals(self) == _totals(other)

    def __hash__(self) -> int:
        return hash(_totals(self))

    def __repr__(self) -> str:
        return f"Duration.from_iso({self.iso!r})"

    def __str__(self) -> str:
        return self.iso

    def __lt__(self, other: Duration) -> bool:
        return NotImplemented if not isinstance(other, Duration) else _compare(self, other) < 0

    def __le__(self, other: Duration) -> bool:
        return NotImplemented if not isinstance(other, Duration) else _compare(self, other) <= 0

    def __gt__(self, other: Duration) -> bool:
        return NotImplemented if not isinstance(other, Duration) else _compare(self, other) > 0

    def __ge__(self, other: Duration) -> bool:
        return NotImplemented if not isinstance(other, Duration) else _compare(self, other) >= 0

    def after(self, day: date) -> date:
        """Return the day this long after another; the 31st falls back to the end of a shorter month.

        >>> Duration(months=1).after(date(2025, 1, 31))
        datetime.date(2025, 2, 28)
        """
        return self._moved(day, 1)

    def before(self, day: date) -> date:
        """Return the day this long before another.

        >>> Duration.from_iso("P1Y").before(date(2024, 2, 29))
        datetime.date(2023, 2, 28)
        """
        return self._moved(day, -1)

    def _moved(self, day: date, sign: int) -> date:
        from dateutil.relativedelta import relativedelta

        months, days = self.total_months, self.total_days
        if months % 1 or days % 1:
            message = f"a duration must be of whole months and days to move a day: {self}"
            raise InvalidValueError(message)
        try:
            return _day(day) + sign * relativedelta(months=int(months), days=int(days))
        except (ValueError, OverflowError):
            message = f"{self} {'after' if sign > 0 else 'before'} {day} is out of the calendar"
            raise InvalidValueError(message) from None

    def to_dict(self) -> dict[str, str]:
        """Return the JSON form."""
        return {"duration": self.iso}

    @classmethod
    def from_dict(cls, form: Mapping[str, Any]) -> Duration:
        """Read what ``to_dict`` wrote."""
        return cls.from_iso(required(form, "duration"))


@final
class DurationRange(Frozen):
    """A duration between two: 3 to 5 years.

    >>> print(DurationRange(Duration(years=3), Duration(years=5)))
    P3Y–P5Y
    """

    __slots__ = ("high", "low")
    __match_args__ = ("low", "high")

    low: Duration
    high: Duration

    def __init__(self, low: Duration, high: Duration) -> None:
        _duration(low)
        if low > _duration(high):
            message = f"a range must not start after its end: {low} to {high}"
            raise InvalidValueError(message)
        set_fields(self, low=low, high=high)

    def __str__(self) -> str:
        return f"{self.low}–{self.high}"

    def to_dict(self) -> dict[str, str]:
        """Return the JSON form."""
        return {"low": self.low.iso, "high": self.high.iso}

    @classmethod
    def from_dict(cls, form: Mapping[str, Any]) -> DurationRange:
        """Read what ``to_dict`` wrote."""
        return cls(Duration.from_iso(required(form, "low")), Duration.from_iso(required(form, "high")))


def _duration(duration: object) -> Duration:
    if not isinstance(duration, Duration):
        message = f"a range of durations needs two of them, not {duration!r}"
        raise InvalidTypeError(message)
    return duration


@cache
def _iso_duration() -> re.Pattern[str]:
    """Compile when first asked: half a millisecond that most programs never need."""
    number = r"([0-9]{1,60}(?:\.[0-9]{1,60})?)"
    return re.compile("P" + "".join(f"(?:{number}{letter})?" for letter in "YMWD"))


def _totals(duration: Duration) -> tuple[Decimal, Decimal]:
    return duration.total_months, duration.total_days


def _compare(one: Duration, two: Duration) -> int:
    """Return -1, 0 or 1; raise where it depends on which months are meant."""
    months = EXACT.subtract(one.total_months, two.total_months)
    days = EXACT.subtract(one.total_days, two.total_days)
    spans = [EXACT.add(EXACT.multiply(months, Decimal(length)), days) for length in (28, 31)]
    signs = {(span > 0) - (span < 0) for span in spans}
    if len(signs) > 1:
        message = f"whether {one} or {two} is longer depends on the months"
        raise InvalidValueError(message)
    return signs.pop()


def _first(period: Period) -> int:
    return 0 if period.start is None else period.start.toordinal()


def _last(period: Period) -> int:
    return date.max.toordinal() + 2 if period.end is None else period.end.toordinal()


def _day(day: object) -> date:
    if isinstance(day, datetime):
        message = f"a period counts whole days: write {day.date()!r} or .date() instead of a datetime"
        raise InvalidTypeError(message)
    if not isinstance(day, date):
        message = f"a day is a datetime.date, not {type(day).__name__}: {day!r}"
        raise InvalidTypeError(message)
    return day


def _date(year: int, month: int, day: int) -> date:
    try:
        return date(year, month, day)
    except (ValueError, OverflowError):
        message = f"there is no day {year}-{month}-{day}: years go from {date.min.year} to {date.max.year}"
        raise InvalidValueError(message) from None
    except TypeError:
        message = f"years and months are ints, not {year!r} and {month!r}"
        raise InvalidTypeError(message) from None


def _from_iso(text: str) -> date:
    if isinstance(text, str) and len(text) == len("2025-05-02"):  # Python reads 20250502 too; nobody else does
        with suppress(ValueError):
            return date.fromisoformat(text)
    message = f"not an ISO 8601 day like 2025-05-02: {quoted(str(text))}"
    raise InvalidValueError(message)

"""Duration and DurationRange: how long."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date, datetime
from decimal import Decimal
from functools import cache
from typing import Any, Final, final

from dealvalue._frozen import Frozen, required, set_fields
from dealvalue._marker import shown
from dealvalue.decimals import EXACT, Exact, exact, plain
from dealvalue.errors import InvalidTypeError, InvalidValueError

__all__ = ["Duration", "DurationRange"]

_TWELVE: Final = Decimal(12)
_SEVEN: Final = Decimal(7)


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
            message = f"not an ISO 8601 duration of years, months, weeks or days: {shown(text)}"
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
    def timex3(self) -> str:
        """The value of a TIMEX3 tag (TimeML), which is ISO 8601's."""
        return self.iso

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

        months, days = _totals(self)
        if not (_is_whole(months) and _is_whole(days)):
            message = f"a duration must be of whole months and days to move a day: {self}"
            raise InvalidValueError(message)
        try:
            return whole_day(day) + sign * relativedelta(months=int(months), days=int(days))
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
        message = f"a range of durations needs two of them, not {shown(duration)}"
        raise InvalidTypeError(message)
    return duration


@cache
def _iso_duration() -> re.Pattern[str]:
    """Compile when first asked: half a millisecond that most programs never need."""
    number = r"([0-9]{1,60}(?:\.[0-9]{1,60})?)"
    return re.compile("P" + "".join(f"(?:{number}{letter})?" for letter in "YMWD"))


def _totals(duration: Duration) -> tuple[Decimal, Decimal]:
    return duration.total_months, duration.total_days


def _is_whole(number: Decimal) -> bool:
    return number == number.to_integral_value(context=EXACT)


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


def whole_day(day: object) -> date:
    """Take a date that is no datetime, of which the time would be lost."""
    if isinstance(day, datetime):
        message = f"a datetime is no whole day: write {day.date()!r} or .date()"
        raise InvalidTypeError(message)
    if not isinstance(day, date):
        message = f"a day is a datetime.date, not {type(day).__name__}: {shown(day)}"
        raise InvalidTypeError(message)
    return day

"""Times with another reading, which is told beside the one that is taken: 03/04/2024, a Hijri year, कल."""

from datetime import date, timedelta
from typing import Final

from dealvalue.period import Period
from dealvalue.text.units import YEAR_MONTHS
from dealvalue.text.when import Context, Day, When

HIJRI_EPOCH: Final = date(622, 7, 19)
"""16 July 622 of the Julian calendar, in the Gregorian one."""


class Numeric(When):
    """Two numbers and a year of which either may be the month (03/04/2024): the region decides, else the language."""

    first: int
    second: int
    year: int
    day_first: bool

    def resolve(self, context: Context) -> Period | None:
        day_first = self.day_first if context.day_first is None else context.day_first
        return self._read(day_first=day_first)

    def other(self, context: Context) -> Period | None:
        """The reading that was not taken, where the calendar has it and no region decides."""
        if context.day_first is not None:
            return None
        day_first = self.day_first if context.day_first is None else context.day_first
        return self._read(day_first=not day_first)

    def _read(self, *, day_first: bool) -> Period | None:
        day, month = (self.first, self.second) if day_first else (self.second, self.first)
        return Day(month, day, self.year).resolve(Context(None))


class NumericDay(When):
    """Two numbers without a year (22/06): a day and a month as the region writes them, else the language; what cannot be the month is the day."""

    first: int
    second: int
    day_first: bool

    def resolve(self, context: Context) -> Period | None:
        return self._read(context, day_first=self._day_first(context))

    def other(self, context: Context) -> Period | None:
        """The reading that was not taken, where no region decides."""
        if context.day_first is not None or max(self.first, self.second) > YEAR_MONTHS or self.first == self.second:
            return None
        return self._read(context, day_first=not self._day_first(context))

    def _day_first(self, context: Context) -> bool:
        if max(self.first, self.second) > YEAR_MONTHS:
            return self.first > YEAR_MONTHS
        return self.day_first if context.day_first is None else context.day_first

    def _read(self, context: Context, *, day_first: bool) -> Period | None:
        day, month = (self.first, self.second) if day_first else (self.second, self.first)
        return Day(month, day).resolve(context)


class Hijri(When):
    """A year, a month or a day of the Hijri calendar as arithmetic has it: 30 years of 354 days with a leap day in 11 of them.

    The month is seen, not reckoned, so it begins a day apart from place to place. Both epochs that are in use are readings: the civil
    one (Friday, 16 July 622 of the Julian calendar) is taken, the astronomical one (the Thursday before) is the other.
    Source: the arithmetical Islamic calendar of N. Dershowitz and E. M. Reingold, "Calendrical Calculations".
    """

    year: int
    month: int = 0
    day: int = 0

    def resolve(self, context: Context) -> Period | None:
        start, after = self._bounds()
        if not self.day:
            return Period(start, after - timedelta(days=1))
        day = start + timedelta(days=self.day - 1)
        return Period.day(day) if day < after else None

    def other(self, context: Context) -> Period | None:
        """The reading by the other epoch."""
        found = self.resolve(context)
        if found is None or found.start is None or found.end is None:
            return None
        return Period(found.start - timedelta(days=1), found.end - timedelta(days=1))

    def _bounds(self) -> tuple[date, date]:
        """The first day of the year or month, and of the one behind it."""
        start, after = self._first(self.year), self._first(self.year + 1)
        if not self.month:
            return start, after
        first = start + timedelta(days=29 * (self.month - 1) + self.month // 2)
        return first, after if self.month == YEAR_MONTHS else start + timedelta(days=29 * self.month + (self.month + 1) // 2)

    @staticmethod
    def _first(year: int) -> date:
        return HIJRI_EPOCH + timedelta(days=354 * (year - 1) + (3 + 11 * year) // 30)


class EitherDay(When):
    """So many days before the document's day, or after it where the sentence speaks of the future: कल."""

    days: int

    def resolve(self, context: Context) -> Period | None:
        if context.on is None:
            return None
        return Period.day(context.on + timedelta(days=self.days if context.future else -self.days))

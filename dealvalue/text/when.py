"""Expressions of time as said, and the days they mean once the document's day and the day named before are known."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Final

from dealvalue.period import Period
from dealvalue.text.record import Record, replace
from dealvalue.text.units import YEAR_MONTHS, ends_of, made, month_of, months_from, nearest_before, unit_around, year_of

THIRDS: Final = {"early": (1, 4), "mid": (5, 8), "late": (9, 12)}
WORKING_ENDS: Final = (4, 5, 6)
"""The weekdays to which "Monday to" mostly says when something is open."""
MONTH_THIRDS: Final = {"early": (1, 10), "mid": (11, 20), "late": (21, 31), "latter": (11, 31)}
YEARS_THIRDS: Final = {10: {"early": (0, 3), "mid": (4, 6), "late": (7, 9)}, 100: {"early": (0, 32), "mid": (33, 66), "late": (67, 99)}}


PAST: Final = 12
"""How much farther the past is looked for where the verb is in the past: what is four weeks ahead was due, or is what was spoken of."""


class Context(Record):
    """What resolves an expression: the document's day, the last day or period named before, the sentence's tense, the region.

    `fiscal` is the month in which a fiscal year starts and whether it is named by the year of its end; `day_first` how the region writes
    a date in numbers, None where it does not tell; `south` whether its summer is in January.
    """

    on: date | None
    before: Period | None = None
    future: bool = False
    fiscal: tuple[int, bool] = (1, False)
    day_first: bool | None = None
    south: bool = False
    past: bool = False


class When(Record):
    """An expression of time; `resolve` gives its days, or None where the context does not tell."""

    def resolve(self, context: Context) -> Period | None:
        raise NotImplementedError

    def other(self, context: Context) -> Period | None:
        """Another reading that is as good, where there is one."""
        return None


class Day(When):
    """A day of a month; the year may be left to the context."""

    month: int | None
    day: int
    year: int | None = None

    def resolve(self, context: Context) -> Period | None:
        if self.month is None:
            return self._in_month(context)
        if self.year is not None:
            return made(self.year, self.month, self.day)
        if context.on is None:
            return None
        return nearest([made(context.on.year + shift, self.month, self.day) for shift in (-1, 0, 1)], context)

    def _in_month(self, context: Context) -> Period | None:
        """A bare day ("지난 2일"): in the document's month, or the one beside it."""
        return nearest(self.months(context), context)

    def months(self, context: Context) -> list[Period]:
        """A bare day in the document's month and the ones beside it."""
        if context.on is None:
            return []
        months = [context.on.year * YEAR_MONTHS + context.on.month - 1 + shift for shift in (-1, 0, 1)]
        found = [made(count // YEAR_MONTHS, count % YEAR_MONTHS + 1, self.day) for count in months]
        return [period for period in found if period is not None]


class Month(When):
    """A month; the year may be left to the context."""

    month: int
    year: int | None = None

    def resolve(self, context: Context) -> Period | None:
        if self.year is not None:
            return month_of(self.year, self.month)
        if context.on is None:
            return None
        return nearest([month_of(context.on.year + shift, self.month) for shift in (-1, 0, 1)], context)


class Year(When):
    """A calendar year."""

    year: int

    def resolve(self, context: Context) -> Period | None:
        return year_of(self.year)


class Decade(When):
    """Ten years."""

    year: int

    def resolve(self, context: Context) -> Period | None:
        return Period(date(self.year, 1, 1), date(self.year + 9, 12, 31))


class Part(When):
    """A quarter or a half of a year; `inner` is the year (a When of a year's length) or None for the document's.

    `of` is 4 for quarters, 2 for halves; `fiscal` counts from the start of the fiscal year; `told`: its results are what is told, and they
    come when it is over, so that what is to come of it in October is of the one that has just ended.
    """

    number: int
    of: int
    inner: When | None = None
    fiscal: bool = False
    told: bool = False

    def resolve(self, context: Context) -> Period | None:
        if self.inner is None:
            return self._near(context)
        whole = self._fiscal(self.inner, context) if self.fiscal else self.inner.resolve(context)
        if whole is None or whole.start is None:
            return None
        size = YEAR_MONTHS // self.of
        if whole.end is not None and (whole.end - whole.start).days + 1 not in (365, 366):
            if self.of != 2:
                return None
            months = (whole.end.year - whole.start.year) * YEAR_MONTHS + whole.end.month - whole.start.month + 1
            if months == 1 and whole.start.day == 1:
                first = Period(whole.start, whole.start.replace(day=15))
                return first if self.number == 1 else Period(whole.start.replace(day=16), whole.end)
            if isinstance(self.inner, Fiscal):
                return None  # the first half of 2024/25: who knows when that year began
            if months % 2 == 0:
                return months_from(whole.start.year * YEAR_MONTHS + whole.start.month - 1 + months // 2 * (self.number - 1), months // 2)
            return Third("early" if self.number == 1 else "late", self.inner).resolve(context) if self.inner is not None else None
        months = whole.start.year * YEAR_MONTHS + whole.start.month - 1 + size * (self.number - 1)
        return months_from(months, size)

    @staticmethod
    def _fiscal(inner: When, context: Context) -> Period | None:
        """The fiscal year of this name, or as far from the document's day."""
        if isinstance(inner, Year):
            return Fiscal(inner.year).resolve(context)
        if not isinstance(inner, Relative) or context.on is None:
            return inner.resolve(context)
        start = context.fiscal[0]
        year = context.on.year - (context.on.month < start) + inner.shift
        return months_from(year * YEAR_MONTHS + start - 1, YEAR_MONTHS)

    def _near(self, context: Context) -> Period | None:
        """Of no year said: the last one that has begun, or the next one that has not ended, as the tense is."""
        on = context.on
        if on is None:
            return None
        size = YEAR_MONTHS // self.of
        first = size * (self.number - 1) + (context.fiscal[0] - 1 if self.fiscal else 0)
        found = [months_from(year * YEAR_MONTHS + first, size) for year in range(on.year - 2, on.year + 2)]
        periods = [period for period in found if period is not None and period.start is not None and period.end is not None]
        if context.future and self.told:
            return nearest(periods, replace(context, future=False))
        if context.future:
            return next((period for period in periods if period.end is not None and period.end >= on), None)
        return next((period for period in reversed(periods) if period.start is not None and period.start <= on), None)


class Fiscal(When):
    """A fiscal year, named by the year of its start or its end as the region does; `second` says both years (FY2023-24)."""

    year: int
    second: int | None = None

    def resolve(self, context: Context) -> Period | None:
        start, by_end = context.fiscal
        first = self.year - 1 if by_end and start > 1 and self.second is None else self.year
        if self.second is not None and start == 1:
            return Period(date(self.year, 1, 1), date(self.second, 12, 31))
        return months_from(first * YEAR_MONTHS + start - 1, YEAR_MONTHS)


class Relative(When):
    """Last year, next quarter, this month; `anchor` is the document's day, or the day named before ("the following year")."""

    unit: str
    shift: int
    anchored: bool = False

    def resolve(self, context: Context) -> Period | None:
        day = context.on
        if self.anchored and context.before is not None:
            day = context.before.start if self.shift < 0 else context.before.end or context.before.start
        return None if day is None else unit_around(day, self.unit, self.shift)


class Third(When):
    """Early, mid, late or the end of a year, a month or a decade."""

    part: str
    inner: When

    def resolve(self, context: Context) -> Period | None:
        whole = self.inner.resolve(context)
        if whole is None or whole.start is None or whole.end is None:
            return None
        start, end = whole.start, whole.end
        if self.part == "whole":
            return whole
        if (end - start).days < 27:  # "early this week": days that no one can name
            return None
        if self.part == "end" and isinstance(self.inner, Decade):
            return Third("late", self.inner).resolve(context)
        if self.part in ("end", "start"):
            return ends_of(start, end, self.part)
        months = (end.year - start.year) * YEAR_MONTHS + end.month - start.month + 1
        if months == 1:
            first, last = MONTH_THIRDS[self.part]
            return Period(start.replace(day=first), end if self.part in ("late", "latter") else start.replace(day=last))
        if self.part == "latter":
            return None
        if months == YEAR_MONTHS:
            first, last = THIRDS[self.part]
            return months_from(start.year * YEAR_MONTHS + start.month - 1 + first - 1, last - first + 1)
        if months // YEAR_MONTHS in YEARS_THIRDS:
            first, last = YEARS_THIRDS[months // YEAR_MONTHS][self.part]
            return Period(date(start.year + first, 1, 1), date(start.year + last, 12, 31))
        third = months // 3 or 1
        shift = {"early": 0, "mid": third, "late": months - third}[self.part]
        return months_from(start.year * YEAR_MONTHS + start.month - 1 + shift, third)


class Weekday(When):
    """A day of the week, alone or with the day it is said to be."""

    weekday: int
    day: When | None = None
    shift: int | None = None

    def resolve(self, context: Context) -> Period | None:
        if isinstance(self.day, Day) and self.day.month is None:
            return nearest([day for day in self.day.months(context) if day.start is not None and day.start.weekday() == self.weekday], context) or self.day.resolve(context)
        if self.day is not None:
            return self.day.resolve(context)
        if context.on is None:
            return None
        back = (context.on.weekday() - self.weekday) % 7
        if self.shift is not None:
            monday = context.on - timedelta(days=context.on.weekday())
            day = monday + timedelta(days=7 * self.shift + self.weekday)
            if self.shift < 0 and day < context.on - timedelta(days=7):
                day += timedelta(days=7) if back == 0 else timedelta(0)
            return Period.day(day)
        if context.future and back:
            return Period.day(context.on + timedelta(days=7 - back))
        return Period.day(context.on - timedelta(days=back))


class Span(When):
    """From the start of one to the end of another; what one leaves out the other lends ("April 21 to 23")."""

    first: When
    last: When

    def resolve(self, context: Context) -> Period | None:
        if isinstance(self.first, Weekday) and isinstance(self.last, Weekday) and self.last.day is None and self.last.shift is None:
            return self._weekdays(self.first, self.last, context)
        last = self.last.resolve(context)
        first = self.first.resolve(context)
        if first is not None and first.start is not None and first.is_day and isinstance(self.last, Day) and self.last.month is None:
            # "17日から30日": the 30th that comes next behind the 17th
            months = first.start.year * YEAR_MONTHS + first.start.month - 1 + (self.last.day < first.start.day)
            last = made(months // YEAR_MONTHS, months % YEAR_MONTHS + 1, self.last.day)
        if isinstance(self.last, Relative | DayShift) and self.last.anchored:
            # "April 21 to the previous day": the day before the one named earlier, not before the 21st.
            last = self.last.resolve(context)
        if first is None or last is None or first.start is None or last.end is None:
            return None
        if first.start > last.end and isinstance(self.last, Weekday) and self.last.day is None and self.last.shift is None:
            last = Period.day(first.start + timedelta(days=(self.last.weekday - first.start.weekday()) % 7))  # from tomorrow until Friday
        if last.end is None:
            return None
        if first.start > last.end and isinstance(self.first, Day | Month) and self.first.year is None:
            first = nearest_before(first, last)
        if first.start is not None and first.start > last.end and isinstance(self.first, Part) and self.first.inner is None and last.start is not None:
            first = replace(self.first, inner=Year(last.start.year)).resolve(context) or first
        if first.start is None or first.start > last.end:
            return None
        return Period(first.start, last.end)


    @staticmethod
    def _weekdays(first: Weekday, last: Weekday, context: Context) -> Period | None:
        """Monday to Wednesday: the tense tells where the one that is told lies, the other is the nearest one beside it."""
        days = timedelta(days=(last.weekday - first.weekday) % 7)
        if not first.weekday and last.weekday in WORKING_ENDS and first.day is None and first.shift is None and not context.future:
            return None  # open Monday to Friday: every week
        forward = context.future or first.day is not None or first.shift is not None
        told = (first if forward else last).resolve(context)
        if told is None or told.start is None:
            return None
        return Period(told.start, told.start + days) if forward else Period(told.start - days, told.start)


class DayShift(When):
    """Yesterday, tomorrow; or the previous day, counted from the day named before."""

    days: int
    anchored: bool = False

    def resolve(self, context: Context) -> Period | None:
        day = context.on
        if self.anchored and context.before is not None and context.before.is_day:
            day = context.before.start
        return None if day is None else Period.day(day + timedelta(days=self.days))


class Ago(When):
    """So many units before or after the document's day: the unit it falls in ("two years ago" is a year)."""

    unit: str
    count: int

    def resolve(self, context: Context) -> Period | None:
        return None if context.on is None else unit_around(context.on, self.unit, self.count)


class Open(When):
    """Since, until, before, after: one end open; both ends are inclusive, so "after 2027" starts on 2028-01-01."""

    side: str
    inner: When

    def resolve(self, context: Context) -> Period | None:
        ends = self.side in ("until", "before")
        whole = self._nearest(context) if ends and not context.future else self.inner.resolve(context)
        if whole is None or whole.start is None or whole.end is None:
            return None
        if ends and context.future and isinstance(self.inner, Day | Month) and self.inner.year is None and context.on is not None and whole.end < context.on:
            whole = replace(self.inner, year=whole.end.year + 1).resolve(context)  # what is to be done by a day is not due in the past
        start, end = (None, None) if whole is None else (whole.start, whole.end)
        if start is None or end is None:
            return None
        match self.side:
            case "since":
                return Period(start, None)
            case "until":
                return Period(None, end)
            case "before":
                if isinstance(self.inner, Third) and self.inner.part in ("end", "late"):
                    return Period(None, end)
                return Period(None, start - timedelta(days=1))
            case _:
                return Period(end + timedelta(days=1), None)

    def _nearest(self, context: Context) -> Period | None:
        """What ends lies ahead as well as behind, whatever the tense: "hasta abril" said in June is last April, said in March the next."""
        past, coming = self.inner.resolve(context), self.inner.resolve(replace(context, future=True))
        if past is None or coming is None or past == coming or past.end is None or coming.start is None or context.on is None:
            return past
        return coming if coming.start - context.on < context.on - past.end else past


def days_of(when: When, context: Context) -> Period | None:
    """The days of an expression; None where the context does not tell, or the calendar has no such days."""
    try:
        return when.resolve(context)
    except (ValueError, OverflowError):  # a day before year 1 or past 9999, a start after its end
        return None


def nearest(found: Sequence[Period | None], context: Context) -> Period | None:
    """The candidate nearest to the document's day; the tense decides where two are about as near."""
    on = context.on
    best: tuple[float, Period] | None = None
    for period in found:
        if period is None or period.start is None or period.end is None or on is None:
            continue
        gap = 0 if period.start <= on <= period.end else min(abs((period.start - on).days), abs((period.end - on).days))
        against = period.start > on if not context.future else period.end < on
        weight = gap * (1 if not against else PAST if context.past else 1.5)
        if best is None or weight < best[0]:
            best = weight, period
    return None if best is None else best[1]



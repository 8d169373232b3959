"""Times that another expression or the document's day turns: May of last year, next January, the first nine months of 2025."""

from calendar import monthrange
from datetime import date, timedelta
from typing import Final

from dealvalue.period import Period
from dealvalue.text.record import replace
from dealvalue.text.units import YEAR_MONTHS, months_from, unit_around
from dealvalue.text.when import Context, Day, DayShift, Fiscal, Month, Relative, Span, Weekday, When, nearest

MOST_DAYS: Final = 366
"""Of a year: what is longer is named by two (2024/25)."""

COMPARED: Final = frozenset("QM")
"""Units that are told beside the one before them: 较上月, so với quý trước."""


class Within(When):
    """A day or a month whose year (or month) another expression tells: May of last year, 先月17日."""

    inner: Day | Month
    whole: When

    def resolve(self, context: Context) -> Period | None:
        whole = self.whole.resolve(context)
        if whole is None or whole.start is None:
            return None
        month = self.inner.month or whole.start.month
        year = whole.start.year + (whole.end is not None and whole.end.year > whole.start.year and month < whole.start.month)
        return replace(self.inner, year=year, month=month).resolve(context)


class Turned(When):
    """Last May, next January: the nearest one that lies wholly before or after the document's day; "this May" is the year's own."""

    inner: Day | Month
    shift: int

    def resolve(self, context: Context) -> Period | None:
        on = context.on
        if on is None:
            return None
        found = [period for year in range(on.year - 1, on.year + 2) if (period := replace(self.inner, year=year).resolve(context)) is not None]
        if self.shift == 0:
            return next((period for period in found if period.start is not None and period.start.year == on.year), None)
        if self.shift < 0:
            return next((period for period in reversed(found) if period.end is not None and period.end < on), None)
        return next((period for period in found if period.start is not None and period.start > on), None)


class WeeksBeside(When):
    """So many weeks after (or before) the day named before, to the day; counted from a longer time, or from the document's day, the week."""

    count: int

    def resolve(self, context: Context) -> Period | None:
        before = context.before
        if before is None or not before.is_day or before.start is None:
            return Relative("W", self.count, anchored=True).resolve(context)
        return Period.day(before.start + timedelta(days=7 * self.count))


class Later(When):
    """Ten years later: so long after the time named before; where none is, no one can tell."""

    inner: Relative | DayShift | WeeksBeside

    def resolve(self, context: Context) -> Period | None:
        before = context.before
        return None if before is None or (isinstance(self.inner, DayShift) and not before.is_day) else self.inner.resolve(context)


class NearestDay(When):
    """The last or the next day of this name, never the document's own: vergangenen Dienstag, i måndags, på fredag."""

    weekday: int
    side: int

    def resolve(self, context: Context) -> Period | None:
        on = context.on
        if on is None:
            return None
        days = (on.weekday() - self.weekday) % 7 or 7 if self.side < 0 else (self.weekday - on.weekday()) % 7 or 7
        return Period.day(on + timedelta(days=days if self.side > 0 else -days))


class Behind(When):
    """The last one, whatever the tense: a strike goes on since Tuesday."""

    inner: When

    def resolve(self, context: Context) -> Period | None:
        return self.inner.resolve(replace(context, future=False))


class Weekend(When):
    """A Saturday and the Sunday after it: of the document's week or one beside it; else the last or next one, as the tense is."""

    shift: int | None

    def resolve(self, context: Context) -> Period | None:
        on = context.on
        if on is None:
            return None
        saturday = on + timedelta(days=5 - on.weekday())
        if self.shift is not None:
            saturday += timedelta(days=7 * self.shift)
        elif not context.future and saturday > on:
            saturday -= timedelta(days=7)
        return Period(saturday, saturday + timedelta(days=1))


class Elapsed(When):
    """The first (or last) so many months, weeks or days of a year or another time."""

    unit: str
    count: int
    inner: When
    last: bool = False

    def resolve(self, context: Context) -> Period | None:
        whole = self.inner.resolve(context)
        if whole is None or whole.start is None or whole.end is None:
            return None
        days = {"D": 1, "W": 7}.get(self.unit)
        if days is not None:
            size = timedelta(days=days * self.count - 1)
            found: Period | None = Period(whole.end - size, whole.end) if self.last else Period(whole.start, whole.start + size)
        else:
            if isinstance(self.inner, Fiscal) and (whole.end - whole.start).days > MOST_DAYS:
                return None  # the first nine months of 2024/25: who knows when that year began
            months = self.count * {"Y": YEAR_MONTHS, "H": 6, "Q": 3, "M": 1}[self.unit]
            first = whole.end.year * YEAR_MONTHS + whole.end.month - months if self.last else whole.start.year * YEAR_MONTHS + whole.start.month - 1
            found = months_from(first, months)
        if found is None or found.start is None or found.end is None or found.start < whole.start or found.end > whole.end:
            return None
        return found


class Directed(When):
    """The last or the next one of its kind: 지난 2일, 오는 10월."""

    side: int
    inner: When

    def resolve(self, context: Context) -> Period | None:
        on = context.on
        if on is None:
            return self.inner.resolve(context)
        if isinstance(self.inner, Weekday) and self.inner.day is None:
            return (NearestDay(self.inner.weekday, self.side) if self.inner.shift is None else self.inner).resolve(context)
        found = []
        for shift in range(-13, 14):
            months = on.year * YEAR_MONTHS + on.month - 1 + shift
            moved = date(months // YEAR_MONTHS, months % YEAR_MONTHS + 1, 1 if shift else on.day)
            period = _in_month(self.inner, moved).resolve(replace(context, on=moved))
            if period is not None and period.start is not None and period.end is not None:
                fits = period.start <= on if self.side < 0 else period.end >= on
                if fits:
                    found.append(period)
        return nearest(found, replace(context, future=self.side > 0))


class Beside(Relative):
    """The year before (or after) the one that its sentence speaks of: 上年 behind 2024年; before or after the document's where it says none."""

    said: When | None = None

    def resolve(self, context: Context) -> Period | None:
        if self.said is None:
            return super().resolve(context)
        whole = self.said.resolve(context)
        return None if whole is None or whole.start is None else unit_around(whole.start, self.unit, self.shift)


class Compared(Relative):
    """The month or quarter before the one that the text speaks of (6月…较上月); before the document's own where it speaks of none."""

    def resolve(self, context: Context) -> Period | None:
        before = context.before
        if before is None or before.start is None or before.end is None or unit_around(before.start, self.unit, 0) != before:
            return super().resolve(context)
        return unit_around(before.start, self.unit, self.shift)


def _in_month(when: When, day: date) -> When:
    """A bare day ("지난 2일"), or days from one to another, in the month of this day; any other time as it is."""
    if isinstance(when, Day) and when.month is None:
        return replace(when, month=day.month, year=day.year)
    return Span(_in_month(when.first, day), _in_month(when.last, day)) if isinstance(when, Span) else when


class FiscalEnd(When):
    """The fiscal year that ends with a month: 2026年3月期."""

    year: int
    month: int

    def resolve(self, context: Context) -> Period | None:
        return months_from(self.year * YEAR_MONTHS + self.month - YEAR_MONTHS, YEAR_MONTHS)


class RelativeFiscal(When):
    """This, last or next fiscal year (今年度), or the half or quarter of one, by its months."""

    shift: int
    size: int = YEAR_MONTHS

    def resolve(self, context: Context) -> Period | None:
        on = context.on
        if on is None:
            return None
        at = on.year * YEAR_MONTHS + on.month - 1
        return months_from(at - (at - context.fiscal[0] + 1) % self.size + self.shift * self.size, self.size)


YEAR_LONG: Final = timedelta(days=364)


def _moved(period: Period, years: int) -> Period | None:
    """The same days so many years later; 29 February has none in most."""
    if period.start is None or period.end is None:
        return None
    days = [(day.year + years, day.month, min(day.day, monthrange(day.year + years, day.month)[1])) for day in (period.start, period.end)]
    return Period(date(*days[0]), date(*days[1]))


class SameTime(When):
    """The time named before, of months or more, in another year: 지난해 같은 기간, the same period of 2023.

    `months` is how long it is said to be (the same quarter: 3); `wide`: where no such time was named before, it is told as the year.
    """

    whole: When
    months: int | None = None
    wide: bool = False

    def resolve(self, context: Context) -> Period | None:
        found = self._found(context)
        return self.whole.resolve(context) if found is None and self.wide else found

    def _found(self, context: Context) -> Period | None:
        whole, before = self.whole.resolve(context), context.before
        if whole is None or whole.start is None or before is None or before.start is None or before.end is None:
            return None
        months = (before.end + timedelta(days=1)).year * YEAR_MONTHS + (before.end + timedelta(days=1)).month - before.start.year * YEAR_MONTHS - before.start.month
        if before.start.year == whole.start.year:
            return None
        if self.wide and self.months is None and not before.is_day and before.end - before.start < YEAR_LONG and (before.start.day != 1 or (before.end + timedelta(days=1)).day != 1):
            return _moved(before, whole.start.year - before.start.year)
        if not 0 < months < YEAR_MONTHS or before.start.day != 1 or (before.end + timedelta(days=1)).day != 1:
            return None
        if self.months not in (None, months):
            return None
        return months_from(whole.start.year * YEAR_MONTHS + before.start.month - 1, months)


class Century(When):
    """A hundred years, the first of them ending in 01."""

    number: int

    def resolve(self, context: Context) -> Period | None:
        return Period(date(100 * self.number - 99, 1, 1), date(100 * self.number, 12, 31))


class Ending(When):
    """So many months (or days) that end with another time: the 12 months ended June 30, 2024."""

    months: int
    days: int
    inner: When

    def resolve(self, context: Context) -> Period | None:
        last = self.inner.resolve(context)
        if last is None or last.end is None:
            return None
        if self.days:
            return Period(last.end - timedelta(days=self.days - 1), last.end)
        after = last.end + timedelta(days=1)
        start = months_from(after.year * YEAR_MONTHS + after.month - 1 - self.months, 1)
        if start is None or start.start is None or start.end is None:
            return None
        return Period(start.start.replace(day=min(after.day, start.end.day)), last.end)


class AgoInAll(When):
    """So many months and days before or after the document's day: the unit of the smallest that was said ("two years and three months ago" is a month)."""

    months: int
    days: int
    unit: str

    def resolve(self, context: Context) -> Period | None:
        on = context.on
        month = None if on is None else months_from(on.year * YEAR_MONTHS + on.month - 1 + self.months, 1)
        if on is None or month is None or month.start is None or month.end is None:
            return None
        day = month.start.replace(day=min(on.day, month.end.day))
        return unit_around(day + timedelta(days=self.days), self.unit, 0)


class Rest(When):
    """From the document's day to the end of a time that it is in."""

    inner: When

    def resolve(self, context: Context) -> Period | None:
        whole = self.inner.resolve(context)
        on = context.on
        if whole is None or whole.end is None or on is None or on not in whole:
            return None
        return Period(on, whole.end)


class ToDate(When):
    """From the start of a time to the document's day: the year to date."""

    inner: When

    def resolve(self, context: Context) -> Period | None:
        whole = self.inner.resolve(context)
        on = context.on
        if whole is None or whole.start is None or on is None or on not in whole:
            return None
        return Period(whole.start, on)


class WeekdayBeside(When):
    """The last or next day of this name, counted from a day or a week named before, else from the document's: the following Monday."""

    weekday: int
    side: int

    def resolve(self, context: Context) -> Period | None:
        before = context.before
        if before is None or before.start is None or before.end is None:
            return NearestDay(self.weekday, self.side).resolve(context)
        day = before.end if self.side > 0 else before.start
        return NearestDay(self.weekday, self.side).resolve(replace(context, on=day)) if before.end - before.start < timedelta(days=7) else None


class Hence(When):
    """From a time that is still to come, with no end ("from 2027"); one that has begun is told as it is ("the accounts from 2019")."""

    inner: When

    def resolve(self, context: Context) -> Period | None:
        whole = self.inner.resolve(context)
        if whole is None or whole.start is None or context.on is None or whole.start <= context.on:
            return whole
        return Period(whole.start, None)


class WeekdayOf(When):
    """A weekday of a week that another expression tells: thứ hai tuần tới."""

    weekday: int
    whole: When

    def resolve(self, context: Context) -> Period | None:
        whole = self.whole.resolve(context)
        return None if whole is None or whole.start is None else Period.day(whole.start + timedelta(days=self.weekday - whole.start.weekday()))

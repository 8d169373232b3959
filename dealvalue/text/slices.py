"""Times cut out of a longer one by a number: week 18 of 2025, the second week of May, the last Friday of 2024."""

from datetime import date, timedelta
from typing import Final

from dealvalue.period import Period
from dealvalue.text.units import YEAR_MONTHS, months_from
from dealvalue.text.when import Context, When, nearest

WEEK: Final = timedelta(days=7)
YEAR_DAYS: Final = frozenset((365, 366))


class IsoWeek(When):
    """A week of a year by its ISO 8601 number: Monday to Sunday, the first one holding 4 January; one day of it where that is said."""

    number: int
    inner: When
    weekday: int = 0

    def resolve(self, context: Context) -> Period | None:
        whole = self.inner.resolve(context)
        if whole is None or whole.start is None or not _is_year(whole):
            return None
        if self.weekday:
            return Period.day(date.fromisocalendar(whole.start.year, self.number, self.weekday))
        return _week(date.fromisocalendar(whole.start.year, self.number, 1))


class CalendarWeek(When):
    """A week by its number alone: the nearest one, as a day without a year (KW 23)."""

    number: int

    def resolve(self, context: Context) -> Period | None:
        if context.on is None:
            return None
        years = range(context.on.year - 1, context.on.year + 2)
        return nearest([_week(date.fromisocalendar(year, self.number, 1)) for year in years if self.number <= _weeks_of(year)], context)


def _weeks_of(year: int) -> int:
    """52 or 53: 28 December is always in the last one."""
    return date(year, 12, 28).isocalendar().week


class Nth(When):
    """The so-manieth day, week, month or year of a longer time, counted from its end where `number` is negative.

    A week is seven days from the first one; where the calendar's week (Monday to Sunday) is as good a reading, that is the other one.
    """

    number: int
    unit: str
    inner: When

    def resolve(self, context: Context) -> Period | None:
        whole = self.inner.resolve(context)
        if whole is None or whole.start is None or whole.end is None:
            return None
        if self.unit == "W" and self.number > 1 and _is_year(whole):
            return IsoWeek(self.number, self.inner).resolve(context)
        found = self._days(whole.start, whole.end)
        if found is None or found.start is None or found.end is None or found.start < whole.start or found.end > whole.end:
            return None
        return found

    def _days(self, start: date, end: date) -> Period | None:
        from_end = self.number < 0
        days = {"D": 1, "W": 7, "2W": 14}.get(self.unit)
        if days is not None:
            step = timedelta(days=days)
            first = end + timedelta(days=1) + self.number * step if from_end else start + (self.number - 1) * step
            return Period(first, first + step - timedelta(days=1))
        size = months_in(self.unit)
        if size is None:
            return None
        months = end.year * YEAR_MONTHS + end.month + self.number * size if from_end else start.year * YEAR_MONTHS + start.month - 1 + (self.number - 1) * size
        return months_from(months, size)

    def other(self, context: Context) -> Period | None:
        whole = self.inner.resolve(context)
        if self.unit != "W" or whole is None or whole.start is None or whole.end is None:
            return None
        if _is_year(whole):
            return IsoWeek(1, self.inner).resolve(context) if self.number == 1 else _week(whole.end) if self.number == -1 else None
        day = whole.end + WEEK * (self.number + 1) if self.number < 0 else whole.start + WEEK * (self.number - 1)
        found = _week(day)
        return None if found == self.resolve(context) else found


class NthWeekday(When):
    """The so-manieth day of this name in a longer time, counted from its end where `number` is negative."""

    number: int
    weekday: int
    inner: When

    def resolve(self, context: Context) -> Period | None:
        whole = self.inner.resolve(context)
        if whole is None or whole.start is None or whole.end is None:
            return None
        if self.number < 0:
            day = whole.end - timedelta(days=(whole.end.weekday() - self.weekday) % 7) + WEEK * (self.number + 1)
        else:
            day = whole.start + timedelta(days=(self.weekday - whole.start.weekday()) % 7) + WEEK * (self.number - 1)
        return Period.day(day) if day in whole else None


class WeekOf(When):
    """The week that a day is in, Monday to Sunday; or the seven days from it where it is said to begin the week."""

    inner: When
    begins: bool = False

    def resolve(self, context: Context) -> Period | None:
        day = self.inner.resolve(context)
        if day is None or day.start is None:
            return None
        return Period(day.start, day.start + timedelta(days=6)) if self.begins else _week(day.start)


class WeekdayIn(When):
    """A day of this name in seven days that another expression tells."""

    weekday: int
    whole: When

    def resolve(self, context: Context) -> Period | None:
        return self._of(self.whole.resolve(context))

    def other(self, context: Context) -> Period | None:
        found = self._of(self.whole.other(context))
        return None if found == self.resolve(context) else found

    def _of(self, week: Period | None) -> Period | None:
        if week is None or week.start is None:
            return None
        return Period.day(week.start + timedelta(days=(self.weekday - week.start.weekday()) % 7))


def months_in(unit: str) -> int | None:
    """Months of a unit of whole months: 3 for Q, 2 for 2M, 120 for 10Y; None for days and weeks."""
    count, letter = unit[:-1] or "1", unit[-1:]
    size = {"Y": YEAR_MONTHS, "H": 6, "Q": 3, "M": 1}.get(letter)
    return None if size is None or not count.isdigit() else size * int(count)


def _is_year(whole: Period) -> bool:
    return whole.start is not None and whole.end is not None and (whole.end - whole.start).days + 1 in YEAR_DAYS


def _week(day: date) -> Period:
    monday = day - timedelta(days=day.weekday())
    return Period(monday, monday + timedelta(days=6))

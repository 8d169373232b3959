"""Times that another expression or the document's day turns: May of last year, next January, the first nine months of 2025."""

from dataclasses import dataclass, replace
from datetime import date, timedelta

from dealvalue.period import Period
from dealvalue.text.when import YEAR_MONTHS, Context, Day, Month, When, months_from, nearest


@dataclass(frozen=True, slots=True)
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


@dataclass(frozen=True, slots=True)
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


@dataclass(frozen=True, slots=True)
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
            months = self.count * {"Y": YEAR_MONTHS, "H": 6, "Q": 3, "M": 1}[self.unit]
            first = whole.end.year * YEAR_MONTHS + whole.end.month - months if self.last else whole.start.year * YEAR_MONTHS + whole.start.month - 1
            found = months_from(first, months)
        if found is None or found.start is None or found.end is None or found.start < whole.start or found.end > whole.end:
            return None
        return found


@dataclass(frozen=True, slots=True)
class Directed(When):
    """The last or the next one of its kind: 지난 2일, 오는 10월."""

    side: int
    inner: When

    def resolve(self, context: Context) -> Period | None:
        on = context.on
        if on is None:
            return self.inner.resolve(context)
        found = []
        for shift in range(-13, 14):
            months = on.year * YEAR_MONTHS + on.month - 1 + shift
            moved = date(months // YEAR_MONTHS, months % YEAR_MONTHS + 1, 1 if shift else on.day)
            period = self.inner.resolve(replace(context, on=moved))
            if period is not None and period.start is not None and period.end is not None:
                fits = period.start <= on if self.side < 0 else period.end >= on
                if fits:
                    found.append(period)
        return nearest(found, replace(context, future=self.side > 0))


@dataclass(frozen=True, slots=True)
class FiscalEnd(When):
    """The fiscal year that ends with a month: 2026年3月期."""

    year: int
    month: int

    def resolve(self, context: Context) -> Period | None:
        return months_from(self.year * YEAR_MONTHS + self.month - YEAR_MONTHS, YEAR_MONTHS)


@dataclass(frozen=True, slots=True)
class RelativeFiscal(When):
    """This, last or next fiscal year: 今年度."""

    shift: int

    def resolve(self, context: Context) -> Period | None:
        if context.on is None:
            return None
        start, _ = context.fiscal
        year = context.on.year - (context.on.month < start) + self.shift
        return months_from(year * YEAR_MONTHS + start - 1, YEAR_MONTHS)

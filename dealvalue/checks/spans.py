"""span: a length of time, and the days between which it lies."""

from collections.abc import Callable
from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction
from typing import Final

from dealvalue.checks.finding import Finding
from dealvalue.checks.market import Market
from dealvalue.checks.reading import Reading
from dealvalue.checks.verdict import Verdict
from dealvalue.duration import Duration, DurationRange
from dealvalue.figure import Figure, Hedge
from dealvalue.interval import Interval
from dealvalue.period import Period
from dealvalue.text.document import Claim, Operand

__all__ = ["check_span"]

_DAY: Final = timedelta(days=1)
_FIRST: Final = date(1, 1, 1)


def check_span(claim: Claim, _market: Market) -> Finding:
    """Hold a duration against the time from start to end.

    Two days, two months or two years lie so many days, months or years apart, or one more where both ends are counted.
    Otherwise ("nine years since 2016", said on a day) one year less the other is consistent, and any time that may lie
    between the two is within rounding.
    """
    duration = claim.operand("duration")
    start, end = _between(claim)
    if duration is None or not isinstance(duration.value, Duration | DurationRange) or start is None:
        return Finding.unchecked(claim, "operand_missing")
    if end is None:
        return Finding.unchecked(claim, "no_date")
    said = _said(duration.value, None if duration.mention is None else duration.mention.hedge)
    if said is None:
        return Finding.unchecked(claim, "units_differ")
    unit = str(said.figure.unit)
    expected = _apart(start, end, unit)
    possible = expected if _grain(start) == _grain(end) else _possible(start, end, unit)
    verdict = (
        Verdict.CONSISTENT
        if said.allowed.overlaps(expected)
        else Verdict.WITHIN_ROUNDING
        if said.allowed.overlaps(possible)
        else Verdict.INCONSISTENT
    )
    reason = "no_slip" if verdict is Verdict.INCONSISTENT else None
    return Finding.on(claim, verdict, expected=expected, found=said.allowed, reason=reason, note=f"in {unit}s")


def _said(said: Duration | DurationRange, hedge: Hedge | None) -> Reading | None:
    """The duration in the unit in which it is said, as precisely; None where it mixes months and days."""
    low, high = (said.low, said.high) if isinstance(said, DurationRange) else (said, said)
    one, two = _in_unit(low), _in_unit(high)
    if one is None or two is None or one[1] != two[1]:
        return None
    (first, unit, quantum), (last, _, other) = one, two
    if first == last:
        return Reading(Figure.of(first, unit, quantum=quantum, hedge=hedge))
    return Reading(Figure.between(first, last, unit, quanta=(quantum, other), hedge=hedge))


def _in_unit(said: Duration) -> tuple[Decimal, str, Decimal] | None:
    """The number, its unit and its quantum; two and a half years is precise to half a year."""
    if said.total_days:
        if said.total_months:
            return None
        return (said.weeks, "week", _place(said.weeks)) if not said.days else (said.total_days, "day", Decimal(1))
    if said.years and said.months:
        return said.total_months, "month", Decimal(1 if said.months != 6 else 6)
    return (said.years, "year", _place(said.years)) if said.years else (said.months, "month", _place(said.months))


def _place(number: Decimal) -> Decimal:
    return Decimal((0, (1,), min(int(number.as_tuple().exponent), 0)))


def _period(operand: Operand | None, closed: Callable[[Period], Period]) -> Period | None:
    value = None if operand is None else operand.value
    if isinstance(value, Period):
        return closed(value)
    return Period.day(value) if isinstance(value, date) else None


def _between(claim: Claim) -> tuple[Period | None, Period | None]:
    """What the span runs between: two operands, or the two ends of one ("from 2010 to 2016")."""
    whole = claim.operand("period")
    if whole is None:
        return _period(claim.operand("start"), _opening), _period(claim.operand("end"), _closing)
    if not isinstance(whole.value, Period) or whole.value.start is None or whole.value.end is None:
        return None, None
    return _unit_at(whole.value.start, whole.value), _unit_at(whole.value.end, whole.value)


def _unit_at(day: date, whole: Period) -> Period:
    """The year, the month or the day of an end: the longest of them of which the whole is made."""
    start, behind = _ends(whole)
    if start.day > 1 or behind.day > 1:
        return Period.day(day)
    years = start.month == 1 and behind.month == 1
    return Period.year(day.year) if years else Period.month(day.year, day.month)


def _opening(period: Period) -> Period:
    """What an open period starts with: "since 2016" with that year, "since May 2016" with that month."""
    start = period.start
    if not period.is_open or start is None:
        return period if start is not None else _closing(period)
    if start.day > 1:
        return Period.day(start)
    return Period.year(start.year) if start.month == 1 else Period.month(start.year, start.month)


def _closing(period: Period) -> Period:
    """What an open period ends with: "until 2024" with that year."""
    end = period.end
    if not period.is_open or end is None:
        return period if end is not None else _opening(period)
    if (end + _DAY).day > 1:
        return Period.day(end)
    return Period.year(end.year) if end.month == 12 else Period.month(end.year, end.month)


def _apart(start: Period, end: Period, unit: str) -> Interval:
    """How far apart the two are, as one counts."""
    grain = max(_grain(start), _grain(end))
    if grain > 2:
        return _possible(start, end, unit)
    (first, _), (second, behind) = _ends(start), _ends(end)
    if _grain(start) == _grain(end):
        return Interval(_elapsed(first, second, unit), _elapsed(first, behind, unit))
    first, second = first.replace(day=1), second.replace(day=1)
    if grain == 2:
        first, second = first.replace(month=1), second.replace(month=1)
    return Interval.point(_elapsed(first, second, unit))


def _possible(start: Period, end: Period, unit: str) -> Interval:
    """Every time that may lie between a day of the first and a day of the second, both ends counted or not."""
    (first, behind_first), (second, behind) = _ends(start), _ends(end)
    shortest, longest = _elapsed(behind_first - _DAY, second, unit), _elapsed(first, behind, unit)
    return Interval(min(shortest, longest), max(shortest, longest))


def _ends(period: Period) -> tuple[date, date]:
    """The first day and the one behind the last."""
    assert period.start is not None and period.end is not None  # noqa: PT018, S101  closed above
    return period.start, period.end + _DAY


def _grain(period: Period) -> int:
    """A day 0, a month 1, a year 2, anything else 3."""
    start, end = period.start, period.end
    assert start is not None and end is not None  # noqa: PT018, S101  closed above
    whole = (Period.day(start), Period.month(start.year, start.month), Period.year(start.year))
    return whole.index(period) if period in whole else 3


def _elapsed(start: date, end: date, unit: str) -> Fraction:
    """From one day to another, by the calendar."""
    days = (end - start).days
    if unit in ("day", "week"):
        return Fraction(days, 7 if unit == "week" else 1)
    months = 12 * (end.year - start.year) + end.month - start.month + Fraction(end.day - start.day, 31)
    return months / (12 if unit == "year" else 1)

"""weekday: a date and the day of the week that is said with it."""

from datetime import timedelta
from typing import Final

from dealvalue.checks.finding import Finding, Repair
from dealvalue.checks.market import Market
from dealvalue.checks.verdict import Verdict
from dealvalue.interval import Interval
from dealvalue.period import Period
from dealvalue.text.document import Claim

__all__ = ["check_weekday"]

_NAMES: Final = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def check_weekday(claim: Claim, _market: Market) -> Finding:
    """Hold the day of the week against the calendar; both are numbered as in ISO 8601, Monday is 1."""
    operand = claim.operand("day")
    period = None if operand is None else operand.value
    day = period.start or period.end if isinstance(period, Period) else None
    if claim.weekday is None or operand is None:
        return Finding.unchecked(claim, "operand_missing")
    if day is None:
        return Finding.unchecked(claim, "no_date")
    verdict, repair, note = Verdict.CONSISTENT, None, None
    if day.weekday() != claim.weekday:
        verdict, note = Verdict.INCONSISTENT, f"{day} is a {_NAMES[day.weekday()]}"
        # the nearest day of that name: three days away at most
        away = (claim.weekday - day.weekday() + 3) % 7 - 3
        repair = Repair("day", 0, (day + timedelta(days=away)).isoformat())
    said, true = (Interval.point(number + 1) for number in (claim.weekday, day.weekday()))
    return Finding.on(claim, verdict, expected=true, found=said, repair=repair, note=note)

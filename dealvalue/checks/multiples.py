"""multiple: from an old figure to a new one, so many times as large: doubled, tripled, halved."""

from collections.abc import Sequence

from dealvalue.checks.equation import Equation
from dealvalue.checks.finding import Finding
from dealvalue.checks.market import Market
from dealvalue.checks.operands import alternatives, readings_of, share_unit
from dealvalue.checks.repair import digits, scale
from dealvalue.checks.weighing import weigh
from dealvalue.interval import Interval
from dealvalue.text.document import Claim

__all__ = ["check_multiple"]


def check_multiple(claim: Claim, _market: Market) -> Finding:
    """Hold the factor against new over old; "fell threefold" is old over new."""
    readings = readings_of(claim, "old", "new", "factor")
    if readings is None:
        return Finding.unchecked(claim, "operand_missing")
    old, new, factor = readings
    if not share_unit([old, new]):
        return Finding.unchecked(claim, "units_differ")
    if 0 in old.allowed or 0 in new.allowed:
        return Finding.unchecked(claim, "base_not_positive")
    falls = claim.direction == "down" and factor.ends[0][0] > 1
    equation = Equation(tuple(readings), 2, _fallen if falls else _grown)
    return weigh(claim, equation, (scale, digits), alternatives(equation, claim))


def _grown(others: Sequence[Interval]) -> Interval:
    old, new = others
    return new / old


def _fallen(others: Sequence[Interval]) -> Interval:
    old, new = others
    return old / new

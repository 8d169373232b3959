"""sum: a total and its parts."""

from collections.abc import Sequence
from functools import reduce
from operator import add

from dealvalue.checks.equation import Equation
from dealvalue.checks.finding import Finding
from dealvalue.checks.market import Market
from dealvalue.checks.operands import alternatives, readings_of, share_unit
from dealvalue.checks.repair import digits, part, scale
from dealvalue.checks.weighing import weigh
from dealvalue.interval import Interval
from dealvalue.text.document import Claim

__all__ = ["check_sum"]


def check_sum(claim: Claim, _market: Market) -> Finding | None:
    """Hold a total against the sum of its parts.

    Where there may be more parts ("including"), they say nothing until they reach the total.
    """
    readings = readings_of(claim)
    if readings is None or len(readings) < (3 if claim.complete else 2):
        return Finding.unchecked(claim, "operand_missing")
    if not share_unit(readings):
        return Finding.unchecked(claim, "units_differ")
    equation = Equation(tuple(readings), 0, _sum)
    if not claim.complete and _falls_short(equation):
        return None
    return weigh(claim, equation, (part, scale, digits), alternatives(equation, claim))


def _sum(parts: Sequence[Interval]) -> Interval:
    return reduce(add, parts)


def _falls_short(equation: Equation) -> bool:
    parts, total = equation.expected.high, equation.readings[0].printed.low
    return parts is not None and total is not None and parts < total

"""share: a part of a whole, said in percent."""

from collections.abc import Sequence

from dealvalue.checks.equation import Equation
from dealvalue.checks.finding import Finding
from dealvalue.checks.market import Market
from dealvalue.checks.operands import alternatives, readings_of, share_unit
from dealvalue.checks.repair import digits, scale
from dealvalue.checks.weighing import weigh
from dealvalue.interval import Interval
from dealvalue.text.document import Claim

__all__ = ["check_share"]


def check_share(claim: Claim, _market: Market) -> Finding:
    """Hold the percentage against part over whole."""
    readings = readings_of(claim, "part", "whole", "percent")
    if readings is None:
        return Finding.unchecked(claim, "operand_missing")
    if not share_unit(readings[:2]):
        return Finding.unchecked(claim, "units_differ")
    if 0 in readings[1].allowed:
        return Finding.unchecked(claim, "base_not_positive")
    equation = Equation(tuple(readings), 2, _percent)
    return weigh(claim, equation, (scale, digits), alternatives(equation, claim))


def _percent(others: Sequence[Interval]) -> Interval:
    part, whole = others
    return part / whole * 100

"""share: a part of a whole, said in percent; count_share: a percentage of so few that not every one can be."""

from collections.abc import Sequence
from fractions import Fraction
from math import ceil, floor
from typing import Final

from dealvalue.checks.equation import Equation
from dealvalue.checks.finding import Finding
from dealvalue.checks.market import Market
from dealvalue.checks.operands import alternatives, readings_of, share_unit
from dealvalue.checks.repair import digits, scale
from dealvalue.checks.verdict import Verdict
from dealvalue.checks.weighing import weigh
from dealvalue.interval import Interval
from dealvalue.text.document import Claim

__all__ = ["check_count_share", "check_share"]

#: Of more things than these every percentage is near a whole number.
_FEW: Final = 1000


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


def check_count_share(claim: Claim, _market: Market) -> Finding | None:
    """Look for a whole number of things that would be shown as the percentage of the count.

    There is none for 35 % of 8. That may be a slip, or a percentage of something else ("50 % of the three firms" may be
    half of each): the claim is ambiguous. Of a count that is rounded or hedged, nothing is said.
    """
    readings = readings_of(claim, "percent", "whole")
    if readings is None:
        return Finding.unchecked(claim, "operand_missing")
    percent, whole = readings
    if not whole.counted or whole.hedge or whole.figure.is_range or not 0 < whole.ends[0][0] <= _FEW:
        return None
    share = percent.allowed * (Fraction(whole.ends[0][0]) / 100)
    if share.low is None or share.high is None or ceil(share.low) <= floor(share.high):
        return Finding.on(claim, Verdict.CONSISTENT)
    note = f"{float(percent.printed.low or 0):g} % of {whole} is {float(share.low + share.high) / 2:.2g}"
    return Finding.on(claim, Verdict.AMBIGUOUS, found=share, reason="no_such_count", note=note)

"""rank: a figure said to be the second-largest, and those that are said to be larger."""

from dealvalue.checks.finding import Finding
from dealvalue.checks.market import Market
from dealvalue.checks.operands import figure_of, share_unit
from dealvalue.checks.reading import Reading
from dealvalue.checks.verdict import Verdict
from dealvalue.interval import Interval
from dealvalue.text.document import Claim

__all__ = ["check_rank"]


def check_rank(claim: Claim, _market: Market) -> Finding:
    """Hold the figure against each that is said to be larger, the digits of both rounded as shown."""
    figure = figure_of(claim.operand("figure"))
    larger = [figure_of(operand) for operand in claim.operands if operand.role == "larger"]
    if figure is None or not larger:
        return Finding.unchecked(claim, "operand_missing")
    own, others = Reading.of(figure), [Reading.of(other) for other in larger if other is not None]
    if len(others) < len(larger) or not share_unit([own, *others]):
        return Finding.unchecked(claim, "units_differ")
    expected, found = _below(others), own.allowed
    if expected.overlaps(found):
        return Finding.on(claim, Verdict.CONSISTENT, expected=expected, found=found)
    return Finding.on(claim, Verdict.INCONSISTENT, expected=expected, found=found, reason="no_slip")


def _below(larger: list[Reading]) -> Interval:
    """Where a figure is that is no larger than any of them."""
    highs = [reading.allowed.high for reading in larger]
    return Interval(None, min([high for high in highs if high is not None], default=None))

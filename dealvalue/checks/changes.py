"""change: from an old figure to a new one, said in percent."""

from collections.abc import Sequence
from functools import partial

from dealvalue.checks.equation import Equation
from dealvalue.checks.finding import Finding, Repair
from dealvalue.checks.market import Market
from dealvalue.checks.operands import alternatives, readings_of, share_unit
from dealvalue.checks.reading import Reading
from dealvalue.checks.repair import digits, scale
from dealvalue.checks.verdict import Verdict
from dealvalue.checks.weighing import weigh
from dealvalue.interval import Interval
from dealvalue.text.document import Claim

__all__ = ["check_change"]


def check_change(claim: Claim, _market: Market) -> Finding:
    """Hold the percentage against the change from old to new, in the direction of the words.

    Between two percentages "a rise of 2 %" may mean two points: where these agree, and two percent do not, the claim is
    ambiguous.
    """
    readings = readings_of(claim, "old", "new", "percent")
    if readings is None:
        return Finding.unchecked(claim, "operand_missing")
    old, new, percent = readings
    if not share_unit([old, new]):
        return Finding.unchecked(claim, "units_differ")
    falls = claim.direction == "down" or (claim.direction is None and _is_less(new, old))
    if percent.figure.value is not None and percent.figure.value < 0:
        # "fell to 95 (-5 %)": the sign says it once more
        falls, percent = True, percent.with_value(percent.figure.value.copy_negate())
    points = Equation((old, new, percent), 2, _points_down if falls else _points_up)
    of_percents = old.figure.unit == "%"
    if of_percents and percent.figure.unit != "%":
        return weigh(claim, _in_points(points), (scale, digits))
    if not _is_positive(old):
        return Finding.unchecked(claim, "base_not_positive")
    relative = Equation((old, new, percent), 2, _share_down if falls else _share_up)
    if of_percents and relative.verdict is not Verdict.CONSISTENT and points.verdict is Verdict.CONSISTENT:
        return Finding.on(claim, Verdict.AMBIGUOUS, reason="percent_or_points")
    return weigh(claim, relative, (partial(_wrong_base, falls), scale, digits), alternatives(relative, claim))


def _in_points(points: Equation) -> Equation:
    """Points are percentage points, or hundredths of them: whichever agree."""
    in_hundredths = points.with_reading(2, points.readings[2].scaled(-2))
    return in_hundredths if in_hundredths.verdict.agrees and not points.verdict.agrees else points


def _points_up(others: Sequence[Interval]) -> Interval:
    old, new = others
    return new - old


def _points_down(others: Sequence[Interval]) -> Interval:
    old, new = others
    return old - new


def _share_up(others: Sequence[Interval]) -> Interval:
    old, new = others
    # new/old - 1, not (new - old)/old: each interval once, or the result would be too wide
    return (new / old - 1) * 100


def _share_down(others: Sequence[Interval]) -> Interval:
    old, new = others
    return (1 - new / old) * 100


def _wrong_base(falls: bool, relative: Equation) -> Repair | None:
    """The change taken of the new figure: names what it is of the old one."""
    old, new, percent = relative.readings
    if not _is_positive(new):
        return None
    turned = Equation((new, old, percent), 2, _share_up if falls else _share_down)
    right = relative.expected.low
    if turned.verdict is not Verdict.CONSISTENT or right is None:
        return None
    return Repair("inverse", 2, percent.anew(right))


def _is_less(one: Reading, other: Reading) -> bool:
    return one.ends[0][0] < other.ends[0][0]


def _is_positive(reading: Reading) -> bool:
    low = reading.allowed.low
    return low is not None and low > 0

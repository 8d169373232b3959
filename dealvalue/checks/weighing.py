"""From a puzzle to a finding: the same steps for every check."""

from collections.abc import Callable, Iterable
from fractions import Fraction
from typing import Any, Protocol, Self

from dealvalue.checks.finding import Finding, Repair
from dealvalue.checks.repair import Puzzle, scale
from dealvalue.checks.verdict import Verdict
from dealvalue.interval import Interval
from dealvalue.text.document import Claim

__all__ = ["Slip", "Weighed", "weigh"]


class Weighed(Puzzle, Protocol):
    """A puzzle that knows where its derived figure must lie."""

    @property
    def expected(self) -> Interval:
        """Where the derived figure must lie."""
        ...

    @property
    def found(self) -> Interval:
        """What the text says of it."""
        ...

    @property
    def is_bounded(self) -> bool:
        """Whether a hedge such as "more than" leaves a side open."""
        ...

    def unhedged(self) -> Self:
        """The same without hedges."""
        ...


Slip = Callable[[Any], Repair | None]


def weigh(
    claim: Claim,
    puzzle: Weighed,
    slips: Iterable[Slip],
    others: Iterable[Weighed] = (),
    **details: Any,  # noqa: ANN401  fields of the finding
) -> Finding:
    """The finding on a claim. `others` are the puzzles of other readings that the text allows."""
    verdict, repair = puzzle.verdict, None
    if verdict.agrees and puzzle.is_bounded:
        plain = puzzle.unhedged()
        if not plain.verdict.agrees:
            # "more than $1.3 million" is true of 1.3 billion as well, but nobody says so: no shelter for such a slip.
            repair = scale(plain)
            verdict = verdict if repair is None else Verdict.INCONSISTENT
            details.setdefault("note", _distance(plain))
    elif verdict is Verdict.INCONSISTENT:
        if any(other.verdict.agrees for other in others):
            return Finding.on(claim, Verdict.AMBIGUOUS, reason="readings", expected=puzzle.expected, found=puzzle.found)
        repair = next((repair for slip in slips if (repair := slip(puzzle)) is not None), None)
    return Finding.on(claim, verdict, expected=puzzle.expected, found=puzzle.found, repair=repair, **details)


def _distance(puzzle: Weighed) -> str | None:
    """How far a bound is from what it bounds."""
    expected, said = puzzle.expected, puzzle.readings[puzzle.derived].printed
    if expected.low is None or expected.high is None or not said.low:
        return None
    times = (expected.low + expected.high) / 2 / said.low
    return f"agrees only by its hedge: {float(times):.2f} times the figure" if times > Fraction(0) else None

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
    unknown: str | None = None,
    **details: Any,  # noqa: ANN401  fields of the finding
) -> Finding:
    """The finding on a claim.

    `others` are the puzzles of other readings that the text allows; `unknown` tells of those that cannot be tried.
    """
    details |= {"expected": puzzle.expected, "found": puzzle.found}
    verdict = puzzle.verdict
    if verdict.agrees:
        return _bounded(claim, puzzle, details) if puzzle.is_bounded else Finding.on(claim, verdict, **details)
    if any(other.verdict.agrees for other in others):
        return Finding.on(claim, Verdict.AMBIGUOUS, reason="readings", **details)
    repair = next((repair for slip in slips if (repair := slip(puzzle)) is not None), None)
    if repair is not None:
        return Finding.on(claim, verdict, repair=repair, **details)
    note = unknown or _distance(puzzle, "no slip explains it")
    return Finding.on(claim, verdict, reason="no_slip", note=note, **details)


def _bounded(claim: Claim, puzzle: Weighed, details: dict[str, Any]) -> Finding:
    """The finding where the figures agree, but for all we know by their hedge alone.

    "more than $1.3 million" is true of 1.3 billion as well, but nobody says so: no shelter for such a slip.
    """
    plain = puzzle.unhedged()
    if plain.verdict.agrees:
        return Finding.on(claim, puzzle.verdict, **details)
    repair = scale(plain)
    verdict = puzzle.verdict if repair is None else Verdict.INCONSISTENT
    return Finding.on(claim, verdict, repair=repair, note=_distance(plain, "agrees only by its hedge"), **details)


def _distance(puzzle: Weighed, what: str) -> str | None:
    """How far the figure is from what the others give."""
    expected, said = puzzle.expected, puzzle.readings[puzzle.derived].printed
    if expected.low is None or expected.high is None or not said.low:
        return None
    times = (expected.low + expected.high) / 2 / said.low
    return f"{what}: {float(times):.2f} times the figure" if times > Fraction(0) else None

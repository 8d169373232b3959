"""Slips: what people do to a figure, undone one at a time to see which makes the figures agree.

Each function takes a puzzle and gives the one Repair that solves it, or None. What slips only in a conversion (the
inverse, another currency, another day) is in conversion_slips.py.
"""

from collections.abc import Sequence
from typing import Final, Protocol, Self

from dealvalue.checks.finding import Repair
from dealvalue.checks.reading import Reading
from dealvalue.checks.verdict import Verdict

__all__ = ["POWERS", "Puzzle", "digits", "part", "scale"]

#: Thousands first: million for billion. Then what slips where people count in myriads, lakhs and crores.
POWERS: Final = (3, -3, 6, -6, 9, -9, 12, -12, 1, -1, 2, -2, 4, -4, 8, -8)


class Puzzle(Protocol):
    """Figures that should agree."""

    @property
    def readings(self) -> tuple[Reading, ...]:
        """The figures, as they are read."""
        ...

    @property
    def derived(self) -> int:
        """The place of the figure that follows from the others."""
        ...

    @property
    def verdict(self) -> Verdict:
        """Consistent, within rounding, or inconsistent."""
        ...

    def powers(self, at: int) -> Sequence[int]:
        """The powers of ten, the likeliest first, by which a figure may be off."""
        ...

    def with_reading(self, at: int, reading: Reading) -> Self:
        """The same with another reading of one figure."""
        ...


def scale(puzzle: Puzzle) -> Repair | None:
    """The power of ten by which one figure is off; the derived one may then still be rounded loosely."""
    for at in _order(puzzle):
        if any(number for number, _ in puzzle.readings[at].ends):
            for power in puzzle.powers(at):
                reading = puzzle.readings[at].scaled(power)
                verdict = puzzle.with_reading(at, reading).verdict
                if verdict is Verdict.CONSISTENT or (verdict.agrees and at == puzzle.derived):
                    return Repair("scale", at, str(reading))
    return None


def digits(puzzle: Puzzle) -> Repair | None:
    """Two neighbouring digits of one figure that are swapped."""
    for at in _order(puzzle):
        for reading in puzzle.readings[at].swapped():
            if puzzle.with_reading(at, reading).verdict is Verdict.CONSISTENT:
                return Repair("digits", at, str(reading))
    return None


def part(puzzle: Puzzle) -> Repair | None:
    """The part that a total leaves out."""
    for at in range(1, len(puzzle.readings)):
        reading = puzzle.readings[at]
        if puzzle.with_reading(at, reading.with_value(reading.ends[0][0] * 0)).verdict is Verdict.CONSISTENT:
            return Repair("part", at, str(reading))
    return None


def _order(puzzle: Puzzle) -> list[int]:
    """The derived figure first: it is the one that somebody worked out."""
    return [puzzle.derived, *(at for at in range(len(puzzle.readings)) if at != puzzle.derived)]

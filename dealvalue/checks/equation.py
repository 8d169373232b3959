"""Equation: figures of which one follows from the others, by a formula on intervals."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from dealvalue.checks.reading import BOUNDS, Reading
from dealvalue.checks.repair import POWERS
from dealvalue.checks.verdict import Verdict
from dealvalue.interval import Interval

__all__ = ["Equation"]

Formula = Callable[[Sequence[Interval]], Interval]


@dataclass(frozen=True, slots=True)
class Equation:
    """The formula says where the derived reading must lie, given the intervals of all the others, in their order.

    >>> from decimal import Decimal
    >>> two, three, six = (Reading.measured(Decimal(number)) for number in (2, 3, 6))
    >>> Equation((two, three, six), 2, lambda others: others[0] * others[1]).verdict
    <Verdict.CONSISTENT: 'consistent'>
    """

    readings: tuple[Reading, ...]
    derived: int
    formula: Formula

    @property
    def expected(self) -> Interval:
        """Where the derived figure lies if the others are taken as printed."""
        return self._from([reading.printed for reading in self.readings])

    @property
    def found(self) -> Interval:
        """What the text says of the derived figure."""
        return self.readings[self.derived].allowed

    @property
    def verdict(self) -> Verdict:
        """Consistent, within rounding, or inconsistent."""
        found = self.found
        if self.expected.overlaps(found):
            return Verdict.CONSISTENT
        if self._from([reading.allowed for reading in self.readings]).overlaps(found):
            return Verdict.WITHIN_ROUNDING
        return Verdict.INCONSISTENT

    def powers(self, _at: int) -> Sequence[int]:
        """The powers of ten by which a figure may be off: which, a formula does not tell."""
        return POWERS

    @property
    def is_bounded(self) -> bool:
        """Whether a figure of it is hedged on one side, "more than"."""
        return any(reading.hedge in BOUNDS for reading in self.readings)

    def _from(self, intervals: list[Interval]) -> Interval:
        return self.formula(intervals[: self.derived] + intervals[self.derived + 1 :])

    def unhedged(self) -> "Equation":
        """The same with every figure's hedge taken away."""
        return replace(self, readings=tuple([reading.unhedged() for reading in self.readings]))

    def with_reading(self, at: int, reading: Reading) -> "Equation":
        """The same with another reading of one figure."""
        return replace(self, readings=(*self.readings[:at], reading, *self.readings[at + 1 :]))

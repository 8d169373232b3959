"""Reading: how precisely a printed figure is meant, from the digits as they stand."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal
from fractions import Fraction
from typing import Final

from dealvalue.decimals import EXACT, plain, rounded
from dealvalue.figure import Figure, Hedge
from dealvalue.interval import Interval
from dealvalue.rates.rate import significant

__all__ = ["BOUNDS", "Reading"]

#: The hedges that leave one side open.
BOUNDS: Final = frozenset({Hedge.MORE_THAN, Hedge.AT_LEAST, Hedge.LESS_THAN, Hedge.AT_MOST})

_NUMBER: Final = re.compile(r"\d+(?:[.,٫·]\d+)*")


@dataclass(frozen=True, slots=True)
class Reading:
    r"""A figure, and three ways to take it, each wider than the one before.

    >>> from dealvalue.currency import Currency
    >>> reading = Reading.of(Figure.of("1400e9", Currency("HUF"), quantum="1e9"), "1,400 billion forint")
    >>> print(reading.printed, reading.shown, reading.loose(Decimal("0.05")), sep="\n")
    [1400000000000, 1400000000000]
    [1399500000000, 1400500000000]
    [1350000000000, 1450000000000]
    """

    figure: Figure
    #: Counted one by one (54 tanks), so that no rounding is hidden in it.
    counted: bool = False
    #: Decimals are written out: a zero at the end of 1.30 was measured, one at the end of 1,300 perhaps not.
    has_decimals: bool = False

    @classmethod
    def of(cls, figure: Figure, text: str = "") -> "Reading":
        """Read a figure as it stands in a text."""
        return cls(figure, unhedged(figure).interval.is_point, any(map(_has_decimals, _NUMBER.findall(text))))

    @classmethod
    def measured(cls, number: Decimal) -> "Reading":
        """Read a bare number, such as the 3 of "tripled", as rounded to its last digit."""
        return cls(Figure.of(number, None))

    @property
    def ends(self) -> tuple[tuple[Decimal, Decimal], ...]:
        """Each number of the figure with its quantum: one, or the two of a range."""
        numbers = [number for number in (self.figure.value, self.figure.low, self.figure.high) if number is not None]
        return tuple(zip(numbers, self.figure.quanta, strict=True))

    @property
    def hedge(self) -> Hedge | None:
        """How the figure is hedged."""
        return self.figure.hedge

    @property
    def printed(self) -> Interval:
        """The number itself, or all from the low to the high end of a range."""
        numbers = self.ends
        return Interval(numbers[0][0], numbers[-1][0])

    @property
    def shown(self) -> Interval:
        """What would be printed so: half of the last digit on either side."""
        return self.printed if self.counted else self._widened([Fraction(quantum) / 2 for _, quantum in self.ends])

    @property
    def allowed(self) -> Interval:
        """What is shown, and what the hedge adds to it."""
        return self._hedged(self.shown)

    def loose(self, cap: Decimal) -> Interval:
        """What is shown with half of the last digit that is not zero, but no more than a share of the number."""
        return self._widened([self._half(number, quantum, cap) for number, quantum in self.ends])

    def loosely_allowed(self, cap: Decimal) -> Interval:
        """The loose reading, and what the hedge adds to it."""
        return self._hedged(self.loose(cap))

    def _hedged(self, interval: Interval) -> Interval:
        return interval if self.hedge is None else interval.hull(self.figure.interval)

    def _widened(self, halves: list[Fraction]) -> Interval:
        printed = self.printed
        return Interval.around(printed.low or 0, halves[0]).hull(Interval.around(printed.high or 0, halves[-1]))

    def _half(self, number: Decimal, quantum: Decimal, cap: Decimal) -> Fraction:
        place = Fraction(quantum)
        if number and not self.has_decimals:
            place = max(place, Fraction(10) ** int(EXACT.normalize(number).as_tuple().exponent))
        return min(place / 2, abs(Fraction(number)) * Fraction(cap))

    def anew(self, value: Fraction) -> str:
        """Another value, written to as many significant digits as this figure shows."""
        number, quantum = self.ends[0]
        digits = max(number.adjusted() - quantum.adjusted(), 0)
        shown = significant(value)
        return plain(rounded(shown, digits - shown.adjusted()))

    def unhedged(self) -> "Reading":
        """The same without its hedge."""
        return replace(self, figure=unhedged(self.figure))

    def scaled(self, power: int) -> "Reading":
        """The same digits at another power of ten."""
        return self._changed([(EXACT.scaleb(number, power), EXACT.scaleb(place, power)) for number, place in self.ends])

    def swapped(self) -> Iterator["Reading"]:
        """The readings with two neighbouring digits swapped; a range has none."""
        number, quantum = self.ends[0]
        digits = str(int(Fraction(abs(number)) / Fraction(quantum)))
        for at in range(0 if self.figure.is_range else len(digits) - 1):
            one, two = digits[at], digits[at + 1]
            swapped = int(digits[:at] + two + one + digits[at + 2 :])
            if one != two and not (at == 0 and two == "0"):
                value = EXACT.multiply(Decimal(swapped).copy_sign(number), quantum)
                yield self._changed([(value, quantum)])

    def with_value(self, number: Decimal) -> "Reading":
        """Another number in the same place; its quantum is that of its own last digit."""
        return self._changed([(number, Decimal((0, (1,), int(number.as_tuple().exponent))))])

    def _changed(self, ends: list[tuple[Decimal, Decimal]]) -> "Reading":
        numbers = [number for number, _ in ends]
        value, low, high = (numbers[0], None, None) if len(numbers) == 1 else (None, *numbers)
        old = self.figure
        # Not the public constructor: a slip of scale may pass its limits, and is then no worse a guess.
        made = Figure._made(value, low, high, old.unit, old.hedge, tuple([quantum for _, quantum in ends]), old.per)
        return replace(self, figure=made)

    def __str__(self) -> str:
        return "–".join([plain(number) for number, _ in self.ends])


def unhedged(figure: Figure) -> Figure:
    """The figure without its hedge."""
    if figure.hedge is None:
        return figure
    return Figure._made(figure.value, figure.low, figure.high, figure.unit, None, figure.quanta, figure.per)


def _has_decimals(number: str) -> bool:
    """Whether decimals are written out. Three digits after one comma are thousands: to a German they are decimals, and
    the loose reading of 1,300 is then wider than it had to be.
    """
    marks = [character for character in number if not character.isdigit()]
    if not marks or marks[-1] in marks[:-1]:
        return False
    return len(marks) > 1 or marks[-1] != "," or len(number.rpartition(",")[2]) != 3

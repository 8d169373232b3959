"""ExactSum: many fractions added exactly, and rounded without ever bringing them to one denominator.

Each rate of each day has its own denominator. The common one of some thousand rates has ten thousands of digits, and
to add one fraction after the other to such a number takes longer than all the rest of a total. So fractions of the
same denominator are added up as whole numbers, and what is asked for is worked out between a lower and an upper bound
that lie a hair apart; only where the two differ in the answer are the fractions really added.
"""

from collections.abc import Callable, Iterable
from decimal import Decimal
from fractions import Fraction
from typing import Final, Self

from dealvalue.decimals import rounded_fraction
from dealvalue.rates.rate import significant

__all__ = ["ExactSum"]

#: Of so few denominators the sum itself is as fast as its bounds.
_FEW: Final = 24
#: The bounds lie so fine: far beyond the 34 digits and the few places that are asked for.
_SCALE: Final = 10**60


class ExactSum:
    """The sum of fractions, by their denominators.

    >>> total = ExactSum()
    >>> for denominator in (3, 7, 3):
    ...     total.add(1, denominator)
    >>> total.fraction(), total.rounded(2, "ROUND_HALF_EVEN")
    (Fraction(17, 21), Decimal('0.81'))
    """

    __slots__ = ("_bounds", "over")

    def __init__(self, over: Iterable[tuple[int, int]] = ()) -> None:
        #: From denominators to numerators.
        self.over: dict[int, int] = dict(over)
        self._bounds: tuple[Fraction, Fraction] | None = None

    def add(self, numerator: int, denominator: int) -> None:
        """Add a fraction, which need not be in its lowest terms."""
        self.over[denominator] = self.over.get(denominator, 0) + numerator
        self._bounds = None

    def merge(self, other: Self) -> None:
        """Add another sum."""
        for denominator, numerator in other.over.items():
            self.add(numerator, denominator)

    def __add__(self, other: "ExactSum") -> "ExactSum":
        if not other.over:
            return self
        made = ExactSum(self.over.items())
        made.merge(other)
        return made

    def fraction(self) -> Fraction:
        """The sum; of very many denominators this takes its time."""
        return Fraction(*_halves(sorted(self.over.items()))) if self.over else Fraction(0)

    def rounded(self, places: int, mode: str, divisor: int = 1) -> Decimal:
        """The sum, or so many parts of it, rounded once to so many places."""
        return self._settled(lambda number: rounded_fraction(number / divisor, places, mode))

    def significant(self) -> Decimal:
        """34 significant digits, rounded half to even."""
        return self._settled(significant)

    def _settled(self, answer: Callable[[Fraction], Decimal]) -> Decimal:
        if len(self.over) <= _FEW:
            return answer(self.fraction())
        low, high = map(answer, self._between())
        return low if low == high else answer(self.fraction())

    def _between(self) -> tuple[Fraction, Fraction]:
        """What it is at least and at most; the same where no division left a rest."""
        if self._bounds is None:
            floor, rests = 0, 0
            for denominator, numerator in self.over.items():
                whole, rest = divmod(numerator * _SCALE, denominator)
                floor += whole
                rests += rest != 0
            self._bounds = Fraction(floor, _SCALE), Fraction(floor + rests, _SCALE)
        return self._bounds


def _halves(terms: list[tuple[int, int]]) -> tuple[int, int]:
    """Add by halves: numbers of one size are multiplied, which is much faster than a long one by a short one."""
    if len(terms) == 1:
        return terms[0][1], terms[0][0]
    middle = len(terms) // 2
    (one, under), (two, below) = _halves(terms[:middle]), _halves(terms[middle:])
    return one * below + two * under, under * below

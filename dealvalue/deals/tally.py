"""Tally: what parts come to, added up one at a time, with nothing of them kept."""

from collections.abc import Iterable, Sequence
from decimal import Decimal
from fractions import Fraction
from typing import Any, Final, Self

from dealvalue._frozen import listed, required
from dealvalue.deals.exact_sum import ExactSum
from dealvalue.deals.part import Part
from dealvalue.decimals import as_text, from_text
from dealvalue.interval import Interval
from dealvalue.money import Money

__all__ = ["Tally"]

_ONE: Final = Fraction(1)
_SUMS = ("points", "low", "high", "least", "most")
_COUNTS = ("deals", "missing", "ranges", "open_low", "open_high", "unreached_low", "unreached_high")


class Tally:
    """Sums of what was printed and of what may be true, and how many parts and deals are in them.

    What is one number, exactly, is in `points`; all else in two sums of what was printed (`low`, `high`) and two of
    what may be true (`least`, `most`). An end that is open is counted in `open_low` or `open_high`.
    """

    __slots__ = (*_SUMS, *_COUNTS, "_joined", "_last")

    def __init__(self, parts: Iterable[Part] = ()) -> None:
        self.points, self.low, self.high, self.least, self.most = (ExactSum() for _ in _SUMS)
        self.deals = self.missing = self.ranges = self.open_low = self.open_high = 0
        #: Ends that do not belong to their interval.
        self.unreached_low = self.unreached_high = 0
        self._last = -1
        self._joined: dict[str, ExactSum] = {}
        for part in parts:
            self.add(part)

    def add(self, part: Part) -> None:
        """Add a part; those of one deal follow each other."""
        self._joined.clear()
        conversion = part.conversion
        if conversion is None:
            self.missing += 1
            return
        if part.number != self._last:
            self.deals, self._last = self.deals + 1, part.number
        amount, ratio = conversion.amount, part.ratio
        if type(amount) is Money:  # the fast path: most rows of a table are plain numbers
            numerator, denominator = amount.amount.as_integer_ratio()
            self.points.add(numerator * ratio.numerator, denominator * ratio.denominator)
        elif part.count is None:
            self._add(amount.numbers, amount.interval, ratio)
        else:
            stated = part.stated
            self._add((stated.low, stated.high), part.interval, _ONE)

    def _add(self, stated: Sequence[Any], allowed: Interval, ratio: Fraction) -> None:
        over, under = ratio.numerator, ratio.denominator
        self.ranges += stated[0] != stated[-1]
        for into, number in ((self.low, stated[0]), (self.high, stated[-1])):
            numerator, denominator = number.as_integer_ratio()
            into.add(numerator * over, denominator * under)
        if allowed.low is None:
            self.open_low += 1
        else:
            self.least.add(allowed.low.numerator * over, allowed.low.denominator * under)
            self.unreached_low += not allowed.low_closed
        if allowed.high is None:
            self.open_high += 1
        else:
            self.most.add(allowed.high.numerator * over, allowed.high.denominator * under)
            self.unreached_high += not allowed.high_closed

    @classmethod
    def merged(cls, tallies: Iterable[Self]) -> Self:
        """One tally of what is in several."""
        made = cls()
        for tally in tallies:
            for name in _SUMS:
                getattr(made, name).merge(getattr(tally, name))
            for name in _COUNTS:
                setattr(made, name, getattr(made, name) + getattr(tally, name))
        return made

    @property
    def lowest(self) -> ExactSum:
        """The sum of the low ends of what was printed."""
        return self._with_points("low")

    @property
    def highest(self) -> ExactSum:
        """The sum of the high ends of what was printed."""
        return self._with_points("high") if self.ranges else self.lowest

    def _with_points(self, name: str) -> ExactSum:
        if name not in self._joined:
            self._joined[name] = self.points + getattr(self, name)
        return self._joined[name]

    @property
    def is_point(self) -> bool:
        """Whether nothing but exact amounts was added."""
        return not (self.low.over or self.high.over)

    def interval(self) -> Interval:
        """What may be true, exactly."""
        low = None if self.open_low else self._with_points("least").fraction()
        high = None if self.open_high else self._with_points("most").fraction()
        return Interval(low, high, not self.unreached_low, not self.unreached_high)

    def outward(self, places: int) -> tuple[Decimal | None, Decimal | None]:
        """The ends of what may be true, rounded outward; None where it is open."""
        low = None if self.open_low else self._with_points("least").rounded(places, "ROUND_FLOOR")
        return low, None if self.open_high else self._with_points("most").rounded(places, "ROUND_CEILING")

    def to_dict(self) -> dict[str, Any]:
        """The JSON form: each sum as its terms."""
        sums = {name: getattr(self, name).over for name in _SUMS}
        terms = {name: [as_text(Fraction(*term[::-1])) for term in sorted(over.items())] for name, over in sums.items()}
        return {name: texts for name, texts in terms.items() if texts} | dict(zip(_COUNTS, self._counts(), strict=True))

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """What `to_dict` gave."""
        made = cls()
        for name in _SUMS:
            for term in listed(data, name) if data.get(name) is not None else ():
                number = from_text(term)
                getattr(made, name).add(number.numerator, number.denominator)
        for name in _COUNTS:
            setattr(made, name, int(required(data, name)))
        return made

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Tally):
            return NotImplemented
        return self._counts() == other._counts() and all(
            getattr(self, name).fraction() == getattr(other, name).fraction() for name in _SUMS
        )

    def __hash__(self) -> int:
        return hash(self._counts())

    def _counts(self) -> tuple[int, ...]:
        return tuple([getattr(self, name) for name in _COUNTS])

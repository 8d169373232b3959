"""Interval: the numbers between two ends, exactly.

An end is a Fraction, closed (it belongs to the interval) or open; None is no end at all. Arithmetic gives
exactly the set of all results, with an end closed where the end itself can be reached.
"""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from typing import Any, Final, NamedTuple, final

from dealvalue._frozen import Frozen, optional, required, setters
from dealvalue._marker import shown
from dealvalue.decimals import Exact, as_text, fraction, from_text
from dealvalue.errors import InvalidTypeError, InvalidValueError

__all__ = ["Interval"]

Number = Exact | Fraction
_ZERO: Final = Fraction(0)


@final
class Interval(Frozen):
    """A set of numbers without gaps, never empty; an end that is None is unbounded, and open.

    >>> half = Interval("1.25", "1.35")
    >>> print(half, half * 2, half + Interval(1, None, low_closed=False))
    [1.25, 1.35] [2.5, 2.7] (2.25, ∞)
    >>> "1.3" in half
    True
    """

    __slots__ = ("high", "high_closed", "low", "low_closed")
    __match_args__ = ("low", "high", "low_closed", "high_closed")

    low: Fraction | None
    high: Fraction | None
    low_closed: bool
    high_closed: bool

    def __init__(
        self,
        low: Number | None,
        high: Number | None,
        low_closed: bool = True,
        high_closed: bool = True,
    ) -> None:
        bottom = None if low is None else fraction(low)
        top = None if high is None else fraction(high)
        _set_low(self, bottom)
        _set_high(self, top)
        _set_low_closed(self, _flag(low_closed) and bottom is not None)
        _set_high_closed(self, _flag(high_closed) and top is not None)
        if _is_empty(bottom, top, closed=self.low_closed and self.high_closed):
            message = f"an interval must not be empty: {self}"
            raise InvalidValueError(message)

    @classmethod
    def point(cls, number: Number) -> Interval:
        """Return the interval of one number.

        >>> print(Interval.point(54))
        [54, 54]
        """
        return cls(number, number)

    @classmethod
    def around(cls, number: Number, half: Number) -> Interval:
        """Return the closed interval of so much on either side.

        >>> print(Interval.around("1.3", "0.05"))
        [1.25, 1.35]
        """
        middle, width = fraction(number), fraction(half)
        return cls(middle - width, middle + width)

    @property
    def is_point(self) -> bool:
        """Whether it holds one number only."""
        return self.low is not None and self.low == self.high

    @property
    def is_bounded(self) -> bool:
        """Whether it has both ends."""
        return self.low is not None and self.high is not None

    def contains(self, number: Number) -> bool:
        """Say whether the number lies within, ends counted where closed; also ``number in interval``."""
        value = fraction(number)
        above = self.low is None or value > self.low or (self.low_closed and value == self.low)
        below = self.high is None or value < self.high or (self.high_closed and value == self.high)
        return above and below

    __contains__ = contains

    def overlaps(self, other: Interval) -> bool:
        """Say whether the two have a number in common.

        >>> Interval(0, 1).overlaps(Interval(1, 2)), Interval(0, 1).overlaps(Interval(1, 2, low_closed=False))
        (True, False)
        """
        return self.intersection(other) is not None

    def intersection(self, other: Interval) -> Interval | None:
        """Return the numbers that are in both, or None where there is none."""
        low = max(self, other, key=_low_key)
        high = min(self, other, key=_high_key)
        if _is_empty(low.low, high.high, closed=low.low_closed and high.high_closed):
            return None
        return Interval(low.low, high.high, low.low_closed, high.high_closed)

    def hull(self, other: Interval) -> Interval:
        """Return the smallest interval that holds both.

        >>> print(Interval(0, 1).hull(Interval(5, 7, high_closed=False)))
        [0, 7)
        """
        low = min(self, other, key=_low_key)
        high = max(self, other, key=_high_key)
        return Interval(low.low, high.high, low.low_closed, high.high_closed)

    def scaled(self, factor: Number) -> Interval:
        """Multiply by one number."""
        return self * factor

    def __neg__(self) -> Interval:
        low = None if self.high is None else -self.high
        high = None if self.low is None else -self.low
        return Interval(low, high, self.high_closed, self.low_closed)

    def __add__(self, other: Interval | Number) -> Interval:
        it = self._of(other)
        low = None if self.low is None or it.low is None else self.low + it.low
        high = None if self.high is None or it.high is None else self.high + it.high
        return Interval(low, high, self.low_closed and it.low_closed, self.high_closed and it.high_closed)

    __radd__ = __add__

    def __sub__(self, other: Interval | Number) -> Interval:
        return self + -self._of(other)

    def __rsub__(self, other: Number) -> Interval:
        return -self + other

    def __mul__(self, other: Interval | Number) -> Interval:
        corners = [_times(one, two) for one in _ends(self) for two in _ends(self._of(other))]
        low, high = min(corners), max(corners)
        return Interval(
            None if low.infinite else low.number,
            None if high.infinite else high.number,
            any(corner.reached for corner in corners if corner[:2] == low[:2]),
            any(corner.reached for corner in corners if corner[:2] == high[:2]),
        )

    __rmul__ = __mul__

    def __truediv__(self, other: Interval | Number) -> Interval:
        return self * self._of(other)._inverse()

    def __rtruediv__(self, other: Number) -> Interval:
        return self._inverse() * other

    def _inverse(self) -> Interval:
        if self.contains(0):
            message = f"cannot divide by an interval that holds zero: {self}"
            raise InvalidValueError(message)
        # Zero as an open end and infinity are each other's inverse.
        low = _ZERO if self.high is None else 1 / self.high if self.high else None
        high = _ZERO if self.low is None else 1 / self.low if self.low else None
        return Interval(low, high, self.high_closed, self.low_closed)

    def _of(self, other: Interval | Number) -> Interval:
        return other if isinstance(other, Interval) else self.point(other)

    def __str__(self) -> str:
        low = "-∞" if self.low is None else as_text(self.low)
        high = "∞" if self.high is None else as_text(self.high)
        return f"{'[' if self.low_closed else '('}{low}, {high}{']' if self.high_closed else ')'}"

    def to_dict(self) -> dict[str, str | bool]:
        """Return a JSON form; an end that is unbounded is left out.

        >>> Interval(Fraction(1, 3), None).to_dict()
        {'low': '1/3', 'low_closed': True}
        """
        form: dict[str, str | bool] = {}
        if self.low is not None:
            form.update(low=as_text(self.low), low_closed=self.low_closed)
        if self.high is not None:
            form.update(high=as_text(self.high), high_closed=self.high_closed)
        return form

    @classmethod
    def from_dict(cls, form: Mapping[str, Any]) -> Interval:
        """Read what ``to_dict`` wrote."""
        low, high = optional(form, "low"), optional(form, "high")
        return cls(
            None if low is None else from_text(low),
            None if high is None else from_text(high),
            True if low is None else required(form, "low_closed"),
            True if high is None else required(form, "high_closed"),
        )


_set_low, _set_high, _set_low_closed, _set_high_closed = setters(Interval)


# An end while it is multiplied, ordered as the extended numbers are; infinite is -1, 0 or 1. Not the class form: here
# its annotations are strings, and a first string to compile is a millisecond of the import.
_End = NamedTuple("_End", [("infinite", int), ("number", Fraction), ("reached", bool)])  # noqa: UP014 (as just said)


def _ends(interval: Interval) -> tuple[_End, _End]:
    low, high = interval.low, interval.high
    return (
        _End(-1, _ZERO, reached=False) if low is None else _End(0, low, interval.low_closed),
        _End(1, _ZERO, reached=False) if high is None else _End(0, high, interval.high_closed),
    )


def _times(one: _End, two: _End) -> _End:
    """Multiply two ends; a zero that is reached makes zero whatever the other is, an infinity too."""
    if one.infinite == two.infinite == 0:
        product = one.number * two.number
        zero = (one.reached and one.number == 0) or (two.reached and two.number == 0)
        return _End(0, product, zero or (one.reached and two.reached))
    sign = _sign(one) * _sign(two)
    if sign == 0:
        return _End(0, _ZERO, one.reached or two.reached)
    return _End(sign, _ZERO, reached=False)


def _sign(end: _End) -> int:
    return end.infinite or (end.number > 0) - (end.number < 0)


def _flag(closed: object) -> bool:
    if not isinstance(closed, bool):
        message = f"an end is closed or open, True or False, not {shown(closed)}"
        raise InvalidTypeError(message)
    return closed


def _is_empty(low: Fraction | None, high: Fraction | None, *, closed: bool) -> bool:
    return low is not None and high is not None and (low > high or (low == high and not closed))


def _low_key(interval: Interval) -> tuple[bool, Fraction, bool]:
    """Order by the low end: unbounded first, and closed before open at the same number."""
    return interval.low is not None, interval.low or _ZERO, not interval.low_closed


def _high_key(interval: Interval) -> tuple[bool, Fraction, bool]:
    """Order by the high end: open before closed at the same number, unbounded last."""
    return interval.high is None, interval.high or _ZERO, interval.high_closed

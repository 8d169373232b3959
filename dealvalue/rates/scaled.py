"""Scaled: an amount times an exact factor, which is what every conversion and deflation comes to."""

from decimal import ROUND_HALF_EVEN
from fractions import Fraction

from dealvalue._frozen import Frozen
from dealvalue.currency import Currency
from dealvalue.decimals import plain, rounded_fraction
from dealvalue.errors import InvalidValueError
from dealvalue.figure import Figure
from dealvalue.interval import Interval
from dealvalue.money import Money
from dealvalue.rates.rate import significant

__all__ = ["ROUNDING", "Scaled"]

#: How ``result`` shows a value that has more digits.
ROUNDING = "34 significant digits, half to even"


class Scaled(Frozen):
    """Nothing is rounded before ``rounded`` is called: ``exact`` is a Fraction, ``result`` shows 34 digits of it.

    A range has ``low`` and ``high`` in place of the two; every figure has an ``interval``.
    """

    __slots__ = ()

    amount: Money | Figure

    @property
    def currency(self) -> Currency:
        """The currency of the result."""
        raise NotImplementedError

    @property
    def factor(self) -> Fraction:
        """What one unit of the amount comes to, exactly."""
        raise NotImplementedError

    @property
    def is_range(self) -> bool:
        """Whether the amount is a range, which has ``low`` and ``high`` but no single result."""
        return isinstance(self.amount, Figure) and self.amount.is_range

    @property
    def exact(self) -> Fraction:
        """The value, exactly. A range has none: InvalidValueError."""
        return self._said() * self.factor

    @property
    def result(self) -> Money:
        """The value in 34 significant digits. A range has none: InvalidValueError."""
        return Money(significant(self.exact), self.currency)

    @property
    def low(self) -> Money:
        """The low end of a range as it was said, in 34 significant digits; otherwise the result."""
        return self._end("low")

    @property
    def high(self) -> Money:
        """The high end of a range as it was said, in 34 significant digits; otherwise the result."""
        return self._end("high")

    @property
    def interval(self) -> Interval:
        """The values that the figure allows, converted exactly; of a Money the one point."""
        if isinstance(self.amount, Money):
            return Interval.point(self.exact)
        return self.amount.interval.scaled(self.factor)

    @property
    def is_exact(self) -> bool:
        """Whether the digits shown by ``result``, or by ``low`` and ``high``, are all there are."""
        if not self.is_range:
            return Fraction(self.result.amount) == self.exact
        ends = Fraction(self.amount.low), Fraction(self.amount.high)  # type: ignore[union-attr, arg-type]
        return all(significant(end * self.factor) == end * self.factor for end in ends)

    def rounded(self, places: int | None = None, mode: str | None = None) -> Money:
        """Round the exact value, to the currency's minor units where no places are given.

        The mode is one of ``decimal``'s; without one an exact half goes to the even digit.
        """
        digits = self.currency.minor_units if places is None else places
        return Money(rounded_fraction(self.exact, digits, mode or ROUND_HALF_EVEN), self.currency)

    def _said(self) -> Fraction:
        if isinstance(self.amount, Money):
            return Fraction(self.amount.amount)
        if self.amount.value is None:
            message = f"a range has no single value, read low, high or interval: {self.amount}"
            raise InvalidValueError(message)
        return Fraction(self.amount.value)

    def _end(self, name: str) -> Money:
        if not self.is_range:
            return self.result
        return Money(significant(Fraction(getattr(self.amount, name)) * self.factor), self.currency)

    def _equation(self) -> str:
        result = f"{self.low}–{self.high}" if self.is_range else str(self.result)
        return f"{self.amount} {'=' if self.is_exact else '≈'} {result}"

    def _result(self) -> dict[str, str]:
        ends = {"low": self.low, "high": self.high} if self.is_range else {"value": self.result}
        return {name: plain(money.amount) for name, money in ends.items()} | {"currency": self.currency.code}

    def _rounding(self) -> str:
        return "exact" if self.is_exact else ROUNDING

"""A flow: an amount that is paid over a time, converted year by year, each at its own average.

::

    amount, Period ─ cut where years end ─ shares by days ─ each at the average of its days ─ sum → FlowConversion
"""

from collections.abc import Mapping
from fractions import Fraction
from typing import Any, Self, final

from dealvalue._frozen import Frozen, listed, optional, required, set_fields
from dealvalue._marker import shown
from dealvalue.currency import Currency
from dealvalue.decimals import as_text
from dealvalue.errors import InvalidTypeError, InvalidValueError, RateNotFoundError
from dealvalue.figure import Figure
from dealvalue.money import Money
from dealvalue.period import Period, Piece
from dealvalue.rates.amounts import amount_in
from dealvalue.rates.conversion import Conversion
from dealvalue.rates.convert import convert
from dealvalue.rates.policy import RatePolicy
from dealvalue.rates.provider import RateProvider
from dealvalue.rates.scaled import Scaled

__all__ = ["FlowConversion", "FlowPart", "convert_flow"]


@final
class FlowPart(Frozen):
    """A year of a flow, with its share of the days; and what the *whole* amount comes to at the rate of that year."""

    __slots__ = ("conversion", "piece")
    __match_args__ = ("piece", "conversion")

    piece: Piece
    conversion: Conversion

    def __init__(self, piece: Piece, conversion: Conversion) -> None:
        set_fields(self, piece=piece, conversion=conversion)

    @property
    def factor(self) -> Fraction:
        """What this year adds for one unit of the whole amount, exactly."""
        return self.piece.share * self.conversion.factor

    def is_of(self, over: Period) -> bool:
        """Whether its share is that of its days in a period."""
        days = self.piece.period
        return not over.is_open and days in over and self.piece.share == Fraction(days.days, over.days)

    def to_dict(self) -> dict[str, Any]:
        """Return a form for JSON; the share is written "366/1096"."""
        return {**self.piece.to_dict(), "conversion": self.conversion.to_dict()}

    @classmethod
    def from_dict(cls, form: Mapping[str, Any]) -> Self:
        """Read what ``to_dict`` returns."""
        return cls(Piece.from_dict(form), Conversion.from_dict(required(form, "conversion")))


@final
class FlowConversion(Scaled):
    """What an amount spread evenly over the days of a period is in another currency: the sum of its parts, exactly.

    ``one_rate`` is the other way to do it, the whole amount at one average over all the days; None where only the
    parts have a rate.
    """

    __slots__ = ("amount", "one_rate", "over", "parts")
    __match_args__ = ("amount", "over", "parts", "one_rate")

    amount: Money | Figure
    over: Period
    parts: tuple[FlowPart, ...]
    one_rate: Conversion | None

    def __init__(
        self, amount: Money | Figure, over: Period, parts: tuple[FlowPart, ...], one_rate: Conversion | None = None
    ) -> None:
        if sum([part.piece.share for part in parts]) != 1 or any(not part.is_of(over) for part in parts):
            message = f"the parts of a flow share its days, {over}, each once"
            raise InvalidValueError(message)
        wholes = {(part.conversion.amount, part.conversion.currency) for part in parts}
        if wholes != {(amount, parts[0].conversion.currency)}:
            message = f"the parts of a flow convert the whole of {amount} to one currency"
            raise InvalidValueError(message)
        set_fields(self, amount=amount, over=over, parts=tuple(parts), one_rate=one_rate)

    @property
    def currency(self) -> Currency:
        """The currency of the result."""
        return self.parts[0].conversion.currency

    @property
    def factor(self) -> Fraction:
        """What one unit of the amount comes to, exactly: the rates of the years, weighted by their days."""
        return sum([part.factor for part in self.parts], Fraction(0))

    def explain(self) -> str:
        """Tell each year with its share and its rate, and what one rate for all of them would make."""
        lines = [f"{self._equation()}, spread by days over {self.over}"]
        for part in self.parts:
            piece = part.piece
            days = f"{as_text(piece.share)} of it" if piece.share != 1 else "all of it"
            lines.append(f"  {piece.name}: {days} ({piece.period.days} days), of which the whole at its own rate is")
            lines += [f"    {line}" for line in part.conversion.explain().splitlines()]
        if self.one_rate is not None:
            lines.append(f"  at one average over all days instead: {self.one_rate._equation()}")
        return "\n".join(lines)

    def to_dict(self) -> dict[str, Any]:
        """Return a form for JSON, in which nothing is lost."""
        form = {
            "amount": self.amount.to_dict(),
            "result": self._result(),
            "over": self.over.to_dict(),
            "parts": [part.to_dict() for part in self.parts],
            "rounding": self._rounding(),
        }
        return form if self.one_rate is None else form | {"one_rate": self.one_rate.to_dict()}

    @classmethod
    def from_dict(cls, form: Mapping[str, Any]) -> Self:
        """Read what ``to_dict`` returns; the result is worked out again from the parts."""
        over, one = Period.from_dict(required(form, "over")), optional(form, "one_rate")
        parts = tuple(map(FlowPart.from_dict, listed(form, "parts")))
        flow = cls(amount_in(form), over, parts, None if one is None else Conversion.from_dict(one))
        if flow._result() != required(form, "result"):
            message = f"the parts of this flow make {flow._result()}, not what its form says"
            raise InvalidValueError(message)
        return flow


def convert_flow(
    amount: Money | Figure,
    to: Currency | str,
    *,
    over: Period,
    by: str = "year",
    start_month: int = 1,
    rates: RateProvider | None = None,
    policy: RatePolicy | None = None,
) -> FlowConversion:
    """Convert an amount that is paid evenly over a period: year by year, each at the average of its days.

    ``convert`` with the same period takes one average over all of its days for the whole; the answer shows that
    beside. ``by`` cuts by "quarter" or "month" instead, ``start_month`` by fiscal years. With a
    policy such as "year_average" a part that is not a whole year takes the average of the whole one all the same.

    A period with an open end is an InvalidValueError; a part without a rate is a RateNotFoundError.

    >>> from datetime import date
    >>> lease = convert_flow(Money(731000, "TRY"), "USD", over=Period(date(2023, 1, 1), date(2024, 12, 31)))
    >>> print(lease.rounded(), lease.one_rate.rounded())
    26457.12 USD 25779.46 USD
    """
    parts = [
        FlowPart(piece, convert(amount, to, on=piece.period, rates=rates, policy=policy))
        for piece in _period(over).split(by, start_month=start_month)
    ]
    try:
        one_rate = convert(amount, to, on=over, rates=rates, policy=policy)
    except RateNotFoundError:  # published averages of each year, and nothing for the whole
        one_rate = None
    return FlowConversion(amount, over, tuple(parts), one_rate)


def _period(over: object) -> Period:
    if not isinstance(over, Period):
        message = f"a flow is over a Period, not {shown(over)}"
        raise InvalidTypeError(message)
    return over

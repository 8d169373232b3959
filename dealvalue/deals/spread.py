"""A deal over a period, allocated to its years, quarters or months: to the unit, by the largest remainder."""

from collections.abc import Sequence
from decimal import Decimal
from fractions import Fraction
from typing import Any

from dealvalue._marker import shown
from dealvalue.deals.amounts import Amount
from dealvalue.deals.deal import Deal, How
from dealvalue.deals.labels import Label
from dealvalue.decimals import EXACT, exponent, fraction
from dealvalue.errors import InvalidTypeError, InvalidValueError
from dealvalue.figure import Figure
from dealvalue.money import Money
from dealvalue.period import Period, Piece

__all__ = ["allocated", "spread"]

#: The rounding of a figure is shared out too, this many digits finer than it is.
_FINER = 6


def spread(deal: Deal, by: str, how: How, start_month: int, named_by: str) -> tuple[Deal, ...]:
    """What `Deal.spread` says."""
    if deal.on is None:
        raise InvalidValueError(f"a deal without a day cannot be spread: {deal}")
    if not isinstance(deal.on, Period):
        return (deal,)
    if deal.on.is_open:
        raise InvalidValueError(f"a deal over an open period cannot be spread: {deal}")
    pieces = deal.on.split(by, start_month=start_month, named_by=named_by)  # type: ignore[arg-type]  # it looks
    shares = _shares(how, pieces)
    if len(pieces) == 1:
        return (deal,)
    labels = [(name, _cut(value, shares)) for name, value in deal.labels]
    figures = _cut(deal.figure, shares)
    origin = deal.origin or str(deal)
    return tuple([
        Deal.of(figures[at], piece.period, {name: cut[at] for name, cut in labels}, origin=f"{origin}, {piece.name}")  # type: ignore[arg-type]
        for at, piece in enumerate(pieces)
    ])  # fmt: skip


def allocated(number: Decimal, shares: Sequence[Fraction], unit: int) -> list[Decimal]:
    """A number in so many parts, in whole units of 10^unit: what is left over goes to the largest remainders.

    Of two that are as large the first is served first.

    >>> [str(part) for part in allocated(Decimal(100), [Fraction(1, 3)] * 3, -2)]
    ['33.34', '33.33', '33.33']
    """
    whole = int(EXACT.scaleb(abs(number), -unit))
    parts = [divmod((share * whole).numerator, (share * whole).denominator) for share in shares]
    over = [Fraction(rest, (share * whole).denominator) for (_, rest), share in zip(parts, shares, strict=True)]
    left = whole - sum(part for part, _ in parts)
    served = set(sorted(range(len(over)), key=lambda at: -over[at])[:left])
    units = [part + (at in served) for at, (part, _) in enumerate(parts)]
    return [EXACT.scaleb(Decimal(-part if number < 0 else part), unit) for part in units]


def _shares(how: How, pieces: tuple[Piece, ...]) -> list[Fraction]:
    if how == "days":
        return [piece.share for piece in pieces]
    if how == "equal":
        return [Fraction(1, len(pieces))] * len(pieces)
    if not isinstance(how, list | tuple):
        raise InvalidTypeError(f"a deal is spread by 'days', 'equal' or a list of weights, not {shown(how)}")
    weights = [fraction(weight) for weight in how]
    if len(weights) != len(pieces) or min(weights) < 0 or not sum(weights):
        names = ", ".join(piece.name for piece in pieces)
        raise InvalidValueError(f"a weight of 0 or more for each of {names} is needed, and not only zeros")
    return [weight / sum(weights) for weight in weights]


def _cut(value: Label, shares: list[Fraction]) -> list[Label]:
    """Amounts and counts in parts; text, days and unit prices are the same for each."""
    if isinstance(value, Money):
        unit = min(-value.currency.minor_units, exponent(value.amount))
        return [Money(part, value.currency) for part in allocated(value.amount, shares, unit)]
    if not isinstance(value, Figure) or value.per is not None:
        return [value] * len(shares)
    return list(_cut_figure(value, shares))


def _cut_figure(figure: Figure, shares: list[Fraction]) -> list[Amount]:
    finest = 0 if figure.currency is None else -figure.currency.minor_units
    unit = min(finest, *map(exponent, figure.numbers))
    lows = allocated(figure.numbers[0], shares, unit)
    # the width of a range is cut, not its high end: so no part ends before it starts
    widths = allocated(EXACT.subtract(figure.numbers[-1], figure.numbers[0]), shares, unit)
    ends = [(low, EXACT.add(low, width)) for low, width in zip(lows, widths, strict=True)]
    quanta: Any = zip(*[_quanta(quantum, shares) for quantum in figure.quanta], strict=True)
    if not figure.is_range:
        return [
            Figure.of(low, figure.unit, quantum=quantum, hedge=figure.hedge)
            for (low, _), (quantum,) in zip(ends, quanta, strict=True)
        ]
    return [
        Figure.between(low, high, figure.unit, quanta=places, hedge=figure.hedge)
        for (low, high), places in zip(ends, quanta, strict=True)
    ]


def _quanta(quantum: Decimal, shares: list[Fraction]) -> list[Decimal]:
    unit = exponent(quantum) - _FINER
    least = Decimal((0, (1,), unit))  # a quantum is never zero, not of the smallest part
    return [max(part, least) for part in allocated(quantum, shares, unit)]

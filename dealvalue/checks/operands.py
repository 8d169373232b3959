"""What the checks of arithmetic ask of a claim's operands."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal

from dealvalue.checks.equation import Equation
from dealvalue.checks.reading import Reading
from dealvalue.currency import Currency
from dealvalue.duration import Duration
from dealvalue.figure import Figure
from dealvalue.text.document import Claim, Operand

__all__ = ["alternatives", "figure_of", "length", "readings_of", "share_unit"]


def figure_of(operand: Operand | None) -> Figure | None:
    """The operand's figure, where it has one."""
    return operand.value if operand is not None and isinstance(operand.value, Figure) else None


def readings_of(claim: Claim, *roles: str) -> list[Reading] | None:
    """How each operand is read, or None where one is missing; `roles` are the roles that the claim must have."""
    if roles and tuple([operand.role for operand in claim.operands]) != roles:
        return None
    readings = [reading for operand in claim.operands if (reading := _reading(operand)) is not None]
    return readings if len(readings) == len(claim.operands) else None


def _reading(operand: Operand) -> Reading | None:
    match operand.value:
        case Figure():
            return Reading.of(operand.value, operand.text)
        case Decimal():
            return Reading.measured(operand.value)
        case Duration():
            return _counted(operand, operand.value)
        case _:
            return None


def _counted(operand: Operand, duration: Duration) -> Reading | None:
    """Fifteen years, as the 15 of "15 times a yearly payment"."""
    number, unit = length(duration)
    hedge = None if operand.mention is None else operand.mention.hedge
    return None if unit is None else replace(Reading.of(Figure.of(number, unit, hedge=hedge)), counted=True)


def length(duration: Duration) -> tuple[Decimal, str | None]:
    """The number and the unit of a duration that is said in one unit: 18 and "month"; the unit is None otherwise.

    >>> length(Duration(months=18))
    (Decimal('18'), 'month')
    """
    parts = {"year": duration.years, "month": duration.months, "week": duration.weeks, "day": duration.days}
    said = [(number, unit) for unit, number in parts.items() if number]
    return said[0] if len(said) == 1 else (Decimal(0), None)


def share_unit(readings: Sequence[Reading]) -> bool:
    """Whether they can be added: all of one currency, all percentages, or all counts of whatever things."""
    units = [reading.figure.unit for reading in readings]
    return len({unit if isinstance(unit, Currency) else unit == "%" for unit in units}) == 1


def alternatives(equation: Equation, claim: Claim) -> Iterator[Equation]:
    """The equation with each other number that the text allows, one at a time."""
    for at, operand in enumerate(claim.operands):
        reading = equation.readings[at]
        for candidate in operand.mention.candidates if operand.mention is not None else ():
            if isinstance(candidate, Decimal) and not reading.figure.is_range:
                yield equation.with_reading(at, reading.with_value(candidate))

"""Payments: how many of a price that is paid so often there are in a length of time."""

from decimal import Decimal
from typing import Final

from dealvalue.decimals import EXACT
from dealvalue.duration import Duration, DurationRange
from dealvalue.figure import Figure, Hedge
from dealvalue.text.rules.hedges import Hedged

IN_A_YEAR: Final = {"Y": 1, "H": 2, "Q": 4, "M": 12}
IN_DAYS: Final = {"W": 7, "D": 1}
TENTH: Final = Decimal("0.1")


def payments(length: Duration, unit: str) -> Decimal | None:
    """Eighteen months at so much a year are one and a half payments; None where no one can tell (weeks in a year).

    >>> payments(Duration(months=18), "Y"), payments(Duration(years=3), "M"), payments(Duration(years=1), "W")
    (Decimal('1.5'), Decimal('36'), None)
    """
    if unit in IN_A_YEAR and not length.total_days:
        number = EXACT.multiply(length.total_months, Decimal(IN_A_YEAR[unit]))
        return EXACT.divide(number, Decimal(12)) if EXACT.remainder(number, Decimal(3)) == 0 else None
    if unit in IN_DAYS and not length.total_months:
        days = Decimal(IN_DAYS[unit])
        return EXACT.divide(length.total_days, days) if EXACT.remainder(length.total_days, days) == 0 else None
    return None


def paid(held: Duration | DurationRange | Hedged, unit: str) -> Figure | None:
    """So many payments, as a figure; None where no one can tell."""
    length, hedge = (held.duration, held.hedge) if isinstance(held, Hedged) else (held, None)
    if not isinstance(length, Duration):
        return None
    number = payments(length, unit)
    if number is None:
        return None
    return _times(number, hedge)


def _times(number: Decimal, hedge: Hedge | None) -> Figure:
    whole = number == number.to_integral_value(context=EXACT)
    return Figure.of(number, None, quantum=1 if whole else TENTH, hedge=hedge)

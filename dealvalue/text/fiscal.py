"""Fiscal years as texts tell them: by the month in which they end, and the parts that count from their start."""

from typing import Final

from dealvalue.errors import InvalidTypeError, InvalidValueError
from dealvalue.period import Period
from dealvalue.text.record import replace
from dealvalue.text.units import YEAR_MONTHS, months_from
from dealvalue.text.when import Context, Day, Fiscal, Month, When

Fiscality = tuple[int, bool]
"""The first month of fiscal years, and whether the year of their end names them."""

SPILL: Final = 7
"""Years of 52 weeks may end some days into the next month: the one "ended February 1" is a year to January."""


def fiscality(said: object) -> Fiscality | None:
    """What a caller configures: (4, "start") is a year from April that is named by the year of its start."""
    if said is None:
        return None
    if not isinstance(said, tuple) or len(said) != 2 or not isinstance(said[0], int) or isinstance(said[0], bool):
        message = f'fiscal is the first month and what names the year, as in (4, "start"), not {said!r:.60}'
        raise InvalidTypeError(message)
    if not 1 <= said[0] <= YEAR_MONTHS or said[1] not in ("start", "end"):
        message = f'fiscal is a month from 1 to 12 and "start" or "end", not {said!r:.60}'
        raise InvalidValueError(message)
    return said[0], said[1] == "end"


class FiscalNamed(When):
    """A fiscal year by name, and when it ended: fiscal 2024, which ended in March (2025)."""

    year: int
    last: Day | Month

    def told(self, context: Context) -> Fiscality | None:
        """How the text counts fiscal years from here on; None where the two cannot be of one year."""
        month, turn = _last_month(self.last)
        late = _late(self.last.year + turn - self.year if self.last.year is not None else None, month, context)
        return None if late is None else (month % YEAR_MONTHS + 1, late)

    def resolve(self, context: Context) -> Period | None:
        told = self.told(context)
        return Fiscal(self.year).resolve(context if told is None else replace(context, fiscal=told))


class FiscalEnded(When):
    """A fiscal year by its end: the fiscal year ended March 31, 2024."""

    last: Day | Month

    def told(self, context: Context) -> Fiscality | None:
        """How the text counts fiscal years from here on."""
        month, _ = _last_month(self.last)
        return month % YEAR_MONTHS + 1, bool(_late(None, month, context))

    def resolve(self, context: Context) -> Period | None:
        last = self.last.resolve(context)
        if last is None or last.start is None:
            return None
        month, turn = _last_month(self.last)
        return months_from((last.start.year + turn) * YEAR_MONTHS + month - YEAR_MONTHS, YEAR_MONTHS)


def _last_month(last: Day | Month) -> tuple[int, int]:
    """The month in which a year ends, and -1 where that is in the calendar year before."""
    month = last.month or YEAR_MONTHS
    if isinstance(last, Day) and last.day <= SPILL:
        return (month - 1, 0) if month > 1 else (YEAR_MONTHS, -1)
    return month, 0


def _late(years: int | None, month: int, context: Context) -> bool | None:
    """Does the year of the end name it? As the text says; else as the region does for such years; else yes."""
    if years is None:
        start, late = context.fiscal
        return late if start == month % YEAR_MONTHS + 1 and start > 1 else True
    return {0: True, 1: False}.get(years)

"""Doubt: what looks wrong in a series of rates. It is shown with its line; nothing is changed for it."""

from datetime import date
from typing import NamedTuple

from dealvalue.currency import Currency
from dealvalue.errors import InputError

__all__ = ["Doubt", "RateWarning"]


class RateWarning(UserWarning):
    """Given once for a file in which rates look wrong; ``RateTable.doubts`` lists them."""


class Doubt(NamedTuple):
    """One rate that looks wrong, and why.

    >>> print(Doubt("conflict", Currency("USD"), Currency("KRW"), date(2025, 12, 10), 7, "1470.5 and 1407.5"))
    line 7: USD to KRW on 2025-12-10: 1470.5 and 1407.5
    """

    #: "conflict": two rates of one kind on a day, and neither is used; "zero": no rate, and left out. Of these the
    #: rates are used as they stand: "inverted", "misprint" (a power of ten, and back), "unit" (one that stays, or a
    #: law's factor), "jump" (another large factor), "digits" (fewer than four that count).
    kind: str
    base: Currency
    quote: Currency
    on: date
    line: int | None
    reason: str

    def error(self, source: str | None) -> InputError:
        """Return what is raised where doubts are refused."""
        return InputError(self._said(), source=source, line=self.line)

    def _said(self) -> str:
        return f"{self.base} to {self.quote} on {self.on}: {self.reason}"

    def __str__(self) -> str:
        return f"{'' if self.line is None else f'line {self.line}: '}{self._said()}"

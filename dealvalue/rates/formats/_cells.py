"""Cells of a file to values, and what is wrong with one to an InputError that says file and line."""

import re
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Final, NamedTuple

from dealvalue._marker import shown
from dealvalue.currency import Currency
from dealvalue.decimals import exact, plain
from dealvalue.errors import InputError, InvalidValueError, UnknownCurrencyError
from dealvalue.period import Period
from dealvalue.rates.doubt import Doubt
from dealvalue.rates.rate import ExchangeRate, significant

__all__ = ["CutOffError", "Place", "is_zero", "text", "ungrouped"]

#: Months as they are written in files, by their first three letters.
_MONTHS: Final = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_PARTS: Final = re.compile(r"[A-Za-z]+|[0-9]+")
_GROUPED: Final = re.compile(r"[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?")


def text(data: bytes, source: str | None, encoding: str = "utf-8-sig") -> str:
    """Decode a file: in UTF-8, with or without a byte order mark, where the form has no other encoding."""
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
        reason = f"not text in {'UTF-8' if encoding == 'utf-8-sig' else encoding}"
        raise InputError(reason, source=source, line=line) from error


def ungrouped(cell: str) -> str:
    """Take out the commas that part thousands; where they part anything else, the cell stays as it is.

    >>> ungrouped("1,435.40"), ungrouped("1,43")
    ('1435.40', '1,43')
    """
    return cell.replace(",", "") if _GROUPED.fullmatch(cell) else cell


class CutOffError(InputError):
    """A file that ends in the middle: raised when all has been yielded that stands before.

    ``element`` is the name of the element that it ends in, ``text`` what there is of its text, where the file is XML.
    """

    def __init__(
        self, *, source: str | None = None, line: int | None = None, element: str = "", text: str = ""
    ) -> None:
        super().__init__("the file is cut off here: what stands before is read", source=source, line=line)
        self.element, self.text = element, text


class Place(NamedTuple):
    """A line of a file, and the cells read there."""

    source: str | None
    line: int | None = None

    def error(self, reason: str) -> InputError:
        return InputError(reason, source=self.source, line=self.line)

    def currency(self, code: str) -> Currency:
        try:
            return Currency(code)
        except UnknownCurrencyError as error:
            raise self.error(str(error)) from error

    def day(self, cell: str, order: str = "ymd") -> date:
        """Read a day: year-month-day, or its numbers in another order, with the month as a number or in English.

        >>> place = Place("rates.csv", 3)
        >>> str(place.day("2025-12-10")), str(place.day("10.12.2025", "dmy")), str(place.day("Dec 10, 2025", "mdy"))
        ('2025-12-10', '2025-12-10', '2025-12-10')
        """
        try:
            if order == "ymd" and cell[4:5] == "-":
                return date.fromisoformat(cell)
            year, month, day = [dict(zip(order, _PARTS.findall(cell), strict=True))[part] for part in "ymd"]
            number = int(month) if month.isdigit() else _MONTHS.index(month[:3].lower()) + 1
            return date(int(year if len(year) == 4 else ""), number, int(day))  # 26 is no year
        except ValueError as error:
            reason = f"not a day as {_WRITTEN[order]}: {shown(cell)}"
            raise self.error(reason) from error

    def number(self, cell: str | Decimal, point: str = ".") -> Decimal:
        """Read a number as it is published; the point is the mark before its decimals."""
        if point != "." and isinstance(cell, str):
            if "." in cell:  # thousands, or decimals after all: nobody knows
                reason = f"not a number with {point!r} before its decimals: {shown(cell)}"
                raise self.error(reason)
            cell = cell.replace(point, ".")
        try:
            return exact(cell)
        except InvalidValueError as error:
            reason = f"not a number: {error}"
            raise self.error(reason) from error

    def rate(
        self,
        base: Currency,
        quote: Currency,
        cell: str | Decimal,
        on: date,
        source: str,
        kind: str,
        *,
        per: str | Decimal | int = 1,
        period: Period | None = None,
    ) -> ExchangeRate:
        """Read "per base = cell quote", published for a day, or for the days of a period that ends there."""
        try:
            value, units = exact(cell), exact(per)
        except InvalidValueError as error:
            reason = f"not a rate of 1 {base} in {quote}: {error}"
            raise self.error(reason) from error
        if value <= 0 or units <= 0:
            reason = f"a rate is greater than zero: {plain(units)} {base} = {plain(value)} {quote}"
            raise self.error(reason)
        if base is quote:
            reason = f"a rate of {base} in itself"
            raise self.error(reason)
        if units != 1:
            ratio = Fraction(value) / Fraction(units)
            value = significant(ratio)
            if value != ratio:
                reason = f"{plain(units)} {base} does not divide {plain(exact(cell))} {quote} to an end"
                raise self.error(reason)
        return ExchangeRate._made(base, quote, value, on, source, kind, (), period)

    def row(
        self,
        base: str,
        quote: str,
        cell: str | Decimal,
        on: date,
        source: str,
        kind: str,
        *,
        per: str | Decimal | int = 1,
        period: Period | None = None,
    ) -> tuple[int | None, ExchangeRate | InputError | Doubt]:
        """Return what a form yields for two codes: the rate, or why there is none.

        That is the error which says that nobody knows a currency, or the doubt about a zero: some publishers print
        one on a day without a rate, others for a rate too small for their decimals.

        >>> place = Place("rates.json", 3)
        >>> print(*place.row("USD", "BTC", "0.00001", date(2025, 12, 10), "somebody", "reference"))
        3 rates.json, line 3: unknown currency 'BTC': perhaps BTN, BEC or BRC
        >>> print(place.row("USD", "ZWR", "0.0000", date(2009, 2, 11), "somebody", "reference")[1])
        line 3: USD to ZWR on 2009-02-11: 0.0000 is no rate, and is left out
        """
        try:
            pair = Currency(base), Currency(quote)
        except UnknownCurrencyError as error:
            return self.line, self.error(str(error))
        if is_zero(cell):
            return self.line, Doubt("zero", *pair, on, self.line, f"{cell} is no rate, and is left out")
        return self.line, self.rate(*pair, cell, on, source, kind, per=per, period=period)


def is_zero(cell: str | Decimal) -> bool:
    """Whether a cell is a zero, however many of its decimals are written.

    >>> is_zero("0.00000000"), is_zero("0.01"), is_zero("")
    (True, False, False)
    """
    return "0" in cell and not cell.strip("0.") if isinstance(cell, str) else not cell


_WRITTEN: Final = {
    "ymd": "YYYY-MM-DD",
    "dmy": "day month year",
    "mdy": "month day year",
}

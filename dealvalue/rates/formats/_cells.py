"""Cells of a file to values, and what is wrong with one to an InputError that says file and line."""

from datetime import date
from typing import NamedTuple

from dealvalue._marker import shown
from dealvalue.currency import Currency
from dealvalue.decimals import exact, plain
from dealvalue.errors import InputError, InvalidValueError, UnknownCurrencyError
from dealvalue.rates.rate import ExchangeRate

__all__ = ["Place", "text"]


def text(data: bytes, source: str | None) -> str:
    """Decode a file in UTF-8, with or without a byte order mark."""
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
        reason = "not text in UTF-8"
        raise InputError(reason, source=source, line=line) from error


class Place(NamedTuple):
    """A line of a file, and the cells read there."""

    source: str | None
    line: int

    def error(self, reason: str) -> InputError:
        return InputError(reason, source=self.source, line=self.line)

    def currency(self, code: str) -> Currency:
        try:
            return Currency(code)
        except UnknownCurrencyError as error:
            raise self.error(str(error)) from error

    def day(self, cell: str) -> date:
        try:
            return date.fromisoformat(cell)
        except ValueError as error:
            reason = f"not a day as YYYY-MM-DD: {shown(cell)}"
            raise self.error(reason) from error

    def rate(self, base: Currency, quote: Currency, cell: str, on: date, source: str, kind: str) -> ExchangeRate:
        try:
            value = exact(cell)
        except InvalidValueError as error:
            reason = f"not a rate of 1 {base} in {quote}: {error}"
            raise self.error(reason) from error
        if value <= 0:
            reason = f"a rate is greater than zero: 1 {base} = {plain(value)} {quote}"
            raise self.error(reason)
        if base is quote:
            reason = f"a rate of {base} in itself"
            raise self.error(reason)
        return ExchangeRate._made(base, quote, value, on, source, kind)

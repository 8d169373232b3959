"""Amounts and counts from what a caller, a cell or a JSON form holds."""

import re
from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Any, Final, NamedTuple, Protocol

from dealvalue._frozen import optional
from dealvalue.currency import Currency
from dealvalue.errors import CurrencyMismatchError, InvalidTypeError, InvalidValueError
from dealvalue.figure import Figure
from dealvalue.money import Money

__all__ = ["ENGLISH", "Amount", "Parse", "Words", "amount_from"]

Amount = Figure | Money

_SHORT: Final = re.compile(r"-?[1-9][0-9]{0,15}(?:\.[0-9]{1,4})?")
_NUMBER: Final = re.compile(r"[+-]?[0-9]+(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?")
_GROUPED: Final = re.compile(r"[+-]?[0-9]{1,3}\.[0-9]{3}")


class Parse(Protocol):
    """What reads an amount that is text; `dealvalue.parse_figure` is one."""

    def __call__(
        self, text: str, /, *, currency: Currency | None, locale: str, region: str | None, on: date | None
    ) -> Figure:
        """The figure, or a ParseError."""
        ...


def _parse_figure(text: str, /, **how: Any) -> Figure:  # noqa: ANN401 (handed on)
    # loaded here: a file of plain numbers needs no reader of words
    from dealvalue.text.parse import parse_figure

    return parse_figure(text, **how)


class Words(NamedTuple):
    """How amounts are read that are text: in which locale and region, and the currency of a number without one."""

    locale: str = "en"
    region: str | None = None
    currency: Currency | None = None
    parse: Parse = _parse_figure

    def amount(self, value: object, on: object, currency: Currency | None = None) -> Amount:
        """An amount of money: as it is, or read of a number beside its currency, or of words."""
        beside = currency or self.currency
        if beside is not None and type(value) is str and _SHORT.fullmatch(value) and not self._is_grouped(value):
            return Money._made(Decimal(value), beside)  # the fast path: most cells are plain numbers of some digits
        if type(value) is str:
            figure: object = self._read(value, on, beside)
        elif isinstance(value, int | Decimal) and not isinstance(value, bool):
            figure = Money(value, beside) if beside is not None else _without(value)
        else:
            figure = value
        if not isinstance(figure, Figure | Money):
            raise InvalidTypeError(f"a deal is worth a Money, a Figure or text, not a {type(value).__name__}")
        if figure.currency is None:
            raise InvalidValueError(f"a deal is money, not a count: {figure}")
        return figure

    def other(self, value: object, on: object, currency: Currency | None = None) -> Amount:
        """The same of a part of a deal, which may be in another currency than the deal where it names it."""
        try:
            return self.amount(value, on, currency)
        except CurrencyMismatchError:
            return self._replace(currency=None).amount(value, on)

    def counted(self, value: object, on: object) -> Figure:
        """How many: a Figure, a whole number, or words as in "180 tanks"."""
        if isinstance(value, str):
            value = self._call(value, on, None)
        elif isinstance(value, int | Decimal) and not isinstance(value, bool):
            value = Figure.of(value, None)
        if not isinstance(value, Figure):
            kind = type(value).__name__
            raise InvalidTypeError(f'a count is a Figure, an int or text as in "180 tanks", not a {kind}')
        if value.currency is not None or value.unit == "%" or value.interval.contains(0):
            raise InvalidValueError(f"a count is how many, not {value}")
        return value

    def _is_grouped(self, number: str) -> bool:
        """Whether it may be thousands where a dot groups them: 1.234 is more than a thousand to a German reader."""
        return self.locale != "en" and _GROUPED.fullmatch(number) is not None

    def _read(self, text: str, on: object, currency: Currency | None) -> Amount:
        if not _NUMBER.fullmatch(text) or self._is_grouped(text):
            return self._call(text, on, currency)
        return Money(text, currency) if currency is not None else _without(text)

    def _call(self, text: str, on: object, currency: Currency | None) -> Figure:
        day = on if isinstance(on, date) else None
        return self.parse(text, currency=currency, locale=self.locale, region=self.region, on=day)


def _without(number: object) -> Money:
    raise InvalidValueError(f"no currency for {number}")


#: How the constructor of Deal reads text.
ENGLISH: Final = Words()


def amount_from(form: Mapping[str, Any]) -> Amount:
    """Read the JSON form of a Figure or of a Money."""
    return Figure.from_dict(form) if optional(form, "kind") else Money.from_dict(form)

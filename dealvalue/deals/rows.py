"""A row of a table as a deal: which cell is the value, the currency and the time; all others are labels.

| what     | columns                       |                                                                     |
|----------|-------------------------------|---------------------------------------------------------------------|
| value    | value, amount                 | a number beside its currency, or text as reported: "2 trillion won" |
| currency | currency                      | of the values that name none                                        |
| when     | when, on, date, day           | ISO 8601: a day, a month, a year, or two of these: "2012/2024"      |
| labels   | any other                     | see `dealvalue.deals.labels`                                        |

A number is written with a dot; only where it may be thousands in the locale (1.234 in German) is it read as words are.
Columns that are called otherwise are told: `columns={"value": "Contract sum", "when": "Signed on"}`.
"""

from collections.abc import Mapping, Sequence
from datetime import date, datetime, time
from decimal import Decimal
from functools import lru_cache
from operator import itemgetter
from typing import Any, Final

from dealvalue._marker import shown
from dealvalue.currency import Currency, as_currency
from dealvalue.deals.amounts import Amount, Words, amount_from
from dealvalue.deals.days import day_from, days_in, when
from dealvalue.deals.deal import Deal
from dealvalue.deals.labels import AMOUNTS, COUNT, DAYS, Label, read_label
from dealvalue.errors import DealValueError, InputError, InvalidTypeError, InvalidValueError
from dealvalue.money import Money
from dealvalue.period import Period

__all__ = ["Cell", "Columns", "Shape", "columns_of"]

#: Text, or what JSON, a spreadsheet or a program has for it; empty text and None say nothing.
Cell = Any
Columns = Mapping[str, str]

_NAMES: Final = {"value": ("value", "amount"), "currency": ("currency",), "when": ("when", "on", "date", "day")}
_KNOWN: Final = 1000
_READ: Final = AMOUNTS | DAYS | {COUNT}


def columns_of(columns: object) -> Columns:
    """Take a mapping of value, currency or when to the name of a column."""
    if columns is None:
        return {}
    if not isinstance(columns, Mapping):
        raise InvalidTypeError(f"columns are a mapping such as {{'value': 'Contract sum'}}, not {shown(columns)}")
    for role in columns:
        if role not in _NAMES:
            raise InvalidValueError(f"columns tell where value, currency and when stand, not {shown(role)}")
    return columns


class Shape:
    """What stands where in the rows under one header."""

    __slots__ = ("_currency", "_labels", "_value", "_when", "_words", "names")

    def __init__(self, names: Sequence[str], words: Words, columns: Columns) -> None:
        if len(set(names)) < len(names):
            raise InvalidValueError("a column is there twice")
        self.names = tuple(names)
        self._words = words
        value = self._place("value", columns)
        self._currency = self._place("currency", columns)
        self._when = self._place("when", columns)
        if value is None:
            raise InvalidValueError("no column 'value'")
        self._value = value
        taken = (self._value, self._currency, self._when)
        #: By name, each with the labels of its column that have been met: buyers come again and again.
        self._labels: list[tuple[str, int, dict[str, tuple[str, str]]]] = sorted(
            [(name, at, {}) for at, name in enumerate(names) if at not in taken], key=itemgetter(0)
        )

    def _place(self, role: str, columns: Columns) -> int | None:
        if role in columns:
            if columns[role] not in self.names:
                raise InvalidValueError(f"no column {columns[role]!r}")
            return self.names.index(columns[role])
        found = [at for at, name in enumerate(self.names) if name.strip().lower() in _NAMES[role]]
        if len(found) > 1:
            named = " or ".join(repr(self.names[at]) for at in found)
            raise InvalidValueError(f"which column is the {role}, {named}? say columns={{{role!r}: …}}")
        return found[0] if found else None

    def deal(self, cells: Sequence[Cell], origin: str | None) -> Deal:
        """The deal of a row; InputError that names the column where it is none."""
        if len(cells) != len(self.names):
            raise InputError(f"{len(cells)} cells, but {len(self.names)} columns")
        at = self._when
        try:
            on = None if at is None else _moment(cells[at])
            at = self._currency
            currency = None if at is None else _currency(cells[at])
            at = self._value
            figure = self._amount(cells[at], on, currency)
            labels: list[tuple[str, Label]] = []
            for name, at, known in self._labels:
                cell = cells[at]
                if type(cell) is str and name not in _READ:  # nearly all labels are text
                    if cell:
                        labels.append(known.get(cell) or _kept(known, name, cell))
                elif cell is not None and cell != "":
                    labels.append((name, _label(name, cell, self._words, on, currency or figure.currency)))
        except DealValueError as error:
            # of an error that draws the place in the text the first line says it
            raise InputError(str(error).partition("\n")[0], column=self.names[at or 0]) from error
        return Deal._made(figure, on, tuple(labels), origin)

    def _amount(self, value: Cell, on: object, currency: Currency | None) -> Amount:
        if value is None or value == "":
            raise InvalidValueError("no amount")
        if type(value) is not str and isinstance(value, Mapping):
            return amount_from(value)
        return self._words.amount(value, on, currency)


def _kept(known: dict[str, tuple[str, str]], name: str, cell: str) -> tuple[str, str]:
    """The label of a text cell, kept while there are few of them: one object for all of a buyer's deals."""
    label = (name, cell)
    if len(known) < _KNOWN:
        known[cell] = label
    return label


def _moment(cell: Cell) -> date | Period | None:
    if type(cell) is str:
        return days_in(cell) if cell else None
    if isinstance(cell, datetime):
        if cell.time() != time.min or cell.tzinfo is not None:
            raise InvalidTypeError(f"a deal is on a day, not at an hour: {cell}")
        return cell.date()
    if isinstance(cell, Mapping):
        return day_from(cell)
    if isinstance(cell, int) and not isinstance(cell, bool):
        return when(f"{cell:04}")  # a year, in a spreadsheet or in JSON
    return when(cell or None)


@lru_cache(maxsize=512)
def _currency(cell: Cell) -> Currency | None:
    return as_currency(cell) if cell else None


def _label(name: str, cell: Cell, words: Words, on: object, currency: Currency | None) -> Label:
    if isinstance(cell, Mapping):
        cell = day_from(cell) if "start" in cell or "end" in cell else amount_from(cell)
    elif name in DAYS:
        cell = _moment(cell)
    elif isinstance(cell, bool):
        cell = str(cell).lower()
    elif isinstance(cell, datetime):
        cell = cell.isoformat(" ")
    return read_label(name, cell, words, on, currency)


def as_text(cell: Cell) -> str:
    """A cell as it is kept of a row that is refused."""
    if isinstance(cell, Money):
        return str(cell)
    return "" if cell is None else format(cell, "f") if isinstance(cell, Decimal) else str(cell)

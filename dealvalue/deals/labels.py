"""Labels: whatever else is known of a deal, by name.

::

    text                     buyer="Peru"                       what deals are added up by
    an amount                upfront=Money("1e9", "USD")        what a total may take in place of the value
    a day or a period        signed=date(2025, 8, 1)            what a total may take in place of the day
    how many                 count="180 tanks"                  what a unit price is multiplied by

Text under one of the names below is read as an amount, a day or a count; under any other name it stays text.
"""

from collections.abc import Iterable, Mapping
from datetime import date
from decimal import Decimal
from typing import Any, Final

from dealvalue._frozen import optional
from dealvalue._marker import shown
from dealvalue.currency import Currency
from dealvalue.deals.amounts import Words, amount_from
from dealvalue.deals.days import when
from dealvalue.errors import InvalidTypeError, InvalidValueError
from dealvalue.figure import Figure
from dealvalue.money import Money
from dealvalue.period import Period

__all__ = ["AMOUNTS", "COUNT", "DAYS", "LINKS", "Label", "Labels", "labels_from", "labels_to", "read_labels"]

Label = str | Money | Figure | date | Period
Labels = tuple[tuple[str, Label], ...]

AMOUNTS: Final = frozenset(("upfront", "milestones", "options", "enterprise", "equity", "ceiling"))
DAYS: Final = frozenset(("signed", "reported", "effective", "closed"))
COUNT: Final = "count"
#: How one deal names another: by its `id`.
LINKS: Final = ("part_of", "under", "same_as")


def read_labels(labels: Iterable[tuple[str, object]], words: Words, on: object, currency: Currency | None) -> Labels:
    """The labels sorted by name; one that is None is left out."""
    kept = [(name, read_label(name, value, words, on, currency)) for name, value in labels if value is not None]
    kept.sort(key=lambda label: _named(label[0]))
    return tuple(kept)


def read_label(name: str, value: object, words: Words, on: object, currency: Currency | None) -> Label:
    """What is under a name: an amount, a day, a count or text."""
    if name in AMOUNTS:
        return words.other(value, on, currency)
    if name in DAYS:
        return when(value)  # type: ignore[return-value]  # it is not None
    if name == COUNT:
        return words.counted(value, on)
    if type(value) is date or isinstance(value, str | Money | Figure):
        return value
    if isinstance(value, date | Period):
        return when(value)  # type: ignore[return-value]  # nor is this
    if isinstance(value, bool) or not isinstance(value, int | Decimal):
        raise InvalidTypeError(f"a label is text, an amount, a day or a Period, not a {type(value).__name__}: {name!r}")
    return str(value)


def _named(name: object) -> str:
    if not isinstance(name, str):
        raise InvalidTypeError(f"a label has a name that is a string, not a {type(name).__name__}")
    return name


def labels_to(labels: Labels) -> dict[str, Any]:
    """The JSON form: text as it is, a day as a period of one day."""
    return {name: _label_to(value) for name, value in labels}


def _label_to(value: Label) -> Any:  # noqa: ANN401 (JSON)
    if isinstance(value, str):
        return value
    return Period.day(value).to_dict() if isinstance(value, date) else value.to_dict()


def labels_from(form: Mapping[str, Any]) -> dict[str, Label]:
    """What `labels_to` gave."""
    if not isinstance(form, Mapping):
        raise InvalidTypeError(f"labels are a mapping of names to values, not a {type(form).__name__}")
    return {name: _label_from(value) for name, value in form.items()}


def _label_from(value: object) -> Label:
    if isinstance(value, str):
        return value
    if not isinstance(value, Mapping):
        raise InvalidValueError(f"a label is text, an amount or a period in a JSON form, not {shown(value)}")
    if optional(value, "start") is None and optional(value, "end") is None:
        return amount_from(value)
    return when(Period.from_dict(value))  # type: ignore[return-value]  # it is a period

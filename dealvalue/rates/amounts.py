"""Amounts in JSON forms: a Money or a Figure, each read as what it is."""

from collections.abc import Mapping
from typing import Any

from dealvalue._frozen import optional, required
from dealvalue.figure import Figure
from dealvalue.money import Money

__all__ = ["amount_in"]


def amount_in(form: Mapping[str, Any], name: str = "amount") -> Money | Figure:
    """Return the amount that a JSON form holds under a name.

    >>> amount_in({"amount": {"value": "5", "currency": "USD"}})
    Money('5', 'USD')
    """
    said = required(form, name)
    return Money.from_dict(said) if optional(said, "kind") is None else Figure.from_dict(said)

"""What JSON forms of this room hold: an amount, which is a Money or a Figure, and words."""

from collections.abc import Mapping
from typing import Any

from dealvalue._frozen import optional, required
from dealvalue._marker import shown
from dealvalue.errors import InvalidTypeError
from dealvalue.figure import Figure
from dealvalue.money import Money

__all__ = ["amount_in", "words_in"]


def amount_in(form: Mapping[str, Any], name: str = "amount") -> Money | Figure:
    """Return the amount that a JSON form holds under a name.

    >>> amount_in({"amount": {"value": "5", "currency": "USD"}})
    Money('5', 'USD')
    """
    said = required(form, name)
    return Money.from_dict(said) if optional(said, "kind") is None else Figure.from_dict(said)


def words_in(form: Mapping[str, Any], name: str) -> str:
    """Return the string that a JSON form holds under a name.

    >>> words_in({"source": "ECB"}, "source")
    'ECB'
    """
    words = required(form, name)
    if not isinstance(words, str):
        message = f"{name!r} is a string in a JSON form, not {shown(words)}"
        raise InvalidTypeError(message)
    return words

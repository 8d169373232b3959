"""JSON as rates need it: numbers keep the digits that were published, and what is broken is an InputError."""

import json
from collections import Counter
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any, NoReturn

from dealvalue._marker import shown
from dealvalue.decimals import exact
from dealvalue.errors import DealValueError, InputError, InvalidValueError
from dealvalue.rates.formats._cells import Place, text

__all__ = ["bracket", "entries", "entry", "loaded", "members"]


def bracket(head: bytes) -> bytes:
    r"""Return the character that a text opens with, which is a bracket in JSON.

    >>> bracket(b'\xef\xbb\xbf [{"rate": 1.26}]')
    b'['
    """
    return head.removeprefix(b"\xef\xbb\xbf").lstrip()[:1]


def loaded(data: bytes, source: str | None = None, line: int | None = None) -> Any:  # noqa: ANN401 (whatever is there)
    """Read a JSON text; every number is a Decimal of the digits that are there.

    >>> loaded(b'{"rate": 1.2600, "units": 100}')
    {'rate': Decimal('1.2600'), 'units': Decimal('100')}
    """
    try:
        return json.loads(
            text(data, source),
            parse_float=_number,
            parse_int=_number,
            parse_constant=_refused,
            object_pairs_hook=_once,
        )
    # RecursionError: brackets in brackets, as deep as a hostile file likes
    except (json.JSONDecodeError, DealValueError, RecursionError) as error:
        if isinstance(error, InputError):
            raise
        place = line or getattr(error, "lineno", None)
        reason = f"not JSON: {getattr(error, 'msg', None) or error}"
        raise InputError(reason, source=source, line=place) from error


def entry(form: object, name: str, place: Place, kind: type = str) -> Any:  # noqa: ANN401 (of that type)
    """Return what an object holds under a name, of that type; an InputError if there is none."""
    value = form.get(name) if isinstance(form, Mapping) else None
    if not isinstance(value, kind):
        reason = f"no {name!r} of type {kind.__name__}, but {shown(value)}"
        raise place.error(reason)
    return value


def entries(form: object, name: str, place: Place) -> Sequence[Any]:
    """Return the list that an object holds under a name."""
    return entry(form, name, place, list)  # type: ignore[no-any-return]  # it is a list


def members(form: object, name: str, place: Place) -> Mapping[str, Any]:
    """Return the object that an object holds under a name."""
    return entry(form, name, place, dict)  # type: ignore[no-any-return]  # it is a dict


def _number(digits: str) -> Decimal:
    return exact(digits)


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    # json itself takes the last of two, in silence
    form = dict(pairs)
    if len(form) != len(pairs):
        [(twice, _)] = Counter([name for name, _ in pairs]).most_common(1)
        message = f"{shown(twice)} is there twice"
        raise InvalidValueError(message)
    return form


def _refused(word: str) -> NoReturn:
    message = f"{word} is no number"
    raise InvalidValueError(message)

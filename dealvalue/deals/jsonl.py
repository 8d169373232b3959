"""The rows of JSON Lines: an object a line. Numbers stay exact."""

import json
from collections.abc import Iterable, Iterator
from decimal import Decimal
from typing import Any, Final, NamedTuple

from dealvalue.decimals import exact
from dealvalue.errors import DealValueError, InputError, InvalidValueError

__all__ = ["Broken", "rows"]

_LONGEST: Final = 1_000_000


class Broken(NamedTuple):
    """A line that is no object, and why."""

    text: str
    reason: str


def rows(lines: Iterable[str], source: str | None) -> Iterator[tuple[int, dict[str, Any] | Broken]]:
    """The objects, each with its line; a line that is none is a row that is broken."""
    number = 0
    try:
        for number, line in enumerate(lines, 1):
            if line.strip():
                yield number, _row(line)
    except UnicodeDecodeError as error:
        raise InputError("not UTF-8", source=source, line=number + 1) from error


def _row(line: str) -> dict[str, Any] | Broken:
    if len(line) > _LONGEST:
        return Broken(line, f"a line of more than {_LONGEST} characters")
    try:
        row = json.loads(
            line, parse_float=_number, parse_int=_number, parse_constant=_number, object_pairs_hook=_object
        )
    except DealValueError as error:
        return Broken(line, str(error))
    except (ValueError, RecursionError) as error:
        return Broken(line, f"not JSON: {error}")
    return row if isinstance(row, dict) else Broken(line, "not a JSON object")


def _number(digits: str) -> int | Decimal:
    number = exact(digits)
    return int(number) if digits.lstrip("-").isdigit() else number


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    made = dict(pairs)
    if len(made) < len(pairs):
        raise InvalidValueError("a name is there twice in one object")
    return made

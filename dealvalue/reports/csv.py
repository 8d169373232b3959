"""CSV (RFC 4180): the columns of a record that a spreadsheet wants."""

import csv
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final


def lines(records: Iterable[Mapping[str, Any]], columns: Iterable[str]) -> Iterator[str]:
    """A line of names, then a line a record; a column is a path into the record, and a missing value is empty.

    >>> record = {"text": "2 trillion won", "converted": {"result": {"value": "1.30", "currency": "USD"}}}
    >>> list(lines([record], ["text", "converted.result.value", "hedge"]))
    ['text,converted.result.value,hedge', '2 trillion won,1.30,']
    """
    columns = tuple(columns)
    yield _row(columns)
    for record in records:
        yield _row(_cell(_at(record, column)) for column in columns)


def _at(record: object, path: str) -> object:
    for key in path.split("."):
        record = record.get(key) if isinstance(record, Mapping) else None
    return record


def _cell(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, list | tuple):
        return " | ".join(map(_cell, value))
    if isinstance(value, Mapping):  # the two ends of a period
        return "/".join(map(_cell, value.values()))
    return str(value)


class _Line:
    """What csv.writer writes to: it hands the line back."""

    def write(self, line: str) -> str:
        return line


_BREAK: Final = "\r\n"  # csv quotes only the breaks that are in its terminator
_WRITER: Final = csv.writer(_Line(), lineterminator=_BREAK)


def _row(cells: Iterable[str]) -> str:
    # writerow returns what write returned, which the stubs do not know
    line: object = _WRITER.writerow(cells)
    return str(line).removesuffix(_BREAK)

"""The rows of a CSV file (RFC 4180)."""

import csv
from collections.abc import Iterable, Iterator

from dealvalue.errors import InputError

__all__ = ["rows"]


def rows(lines: Iterable[str], source: str | None) -> Iterator[tuple[int, list[str]]]:
    """The rows that are not empty, without blanks around their cells, each with the line it ends on."""
    reader = csv.reader(lines, strict=True)
    try:
        for cells in reader:
            stripped = [cell.strip() for cell in cells]
            if any(stripped):
                yield reader.line_num, stripped
    except UnicodeDecodeError as error:
        raise InputError("not UTF-8", source=source, line=reader.line_num + 1) from error
    except csv.Error as error:
        raise InputError(str(error), source=source, line=reader.line_num) from error

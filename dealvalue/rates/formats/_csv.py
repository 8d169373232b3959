"""CSV as rates need it: each row with its place, and what is broken is an InputError."""

import csv
from collections.abc import Iterator
from io import StringIO

from dealvalue.rates.formats._cells import Place, text

__all__ = ["rows"]


def rows(
    data: bytes, source: str | None, separator: str = ",", encoding: str = "utf-8-sig"
) -> Iterator[tuple[Place, list[str]]]:
    r"""Yield each row that has anything in it, its cells without blanks around them, and where it ends.

    >>> [(place.line, cells) for place, cells in rows(b'a;"b; c"\n\n1; 2\n', None, ";")]
    [(1, ['a', 'b; c']), (3, ['1', '2'])]
    """
    lines = csv.reader(StringIO(text(data, source, encoding), newline=""), delimiter=separator, strict=True)
    try:
        for cells in lines:
            if any(cells):
                yield Place(source, lines.line_num), list(map(str.strip, cells))
    except csv.Error as error:
        raise Place(source, lines.line_num).error(f"not CSV: {error}") from error

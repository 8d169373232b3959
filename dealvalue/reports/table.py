"""A table for the eye: columns aligned as a terminal shows them, where a Korean letter takes two places."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Final
from unicodedata import category, east_asian_width

_GAP: Final = "  "


def lines(head: Sequence[str], rows: Iterable[Sequence[str]], right: Iterable[str] = ()) -> Iterator[str]:
    r"""The head, then the rows; the columns named in `right` are flush right.

    >>> print("\n".join(lines(["text", "value"], [["2조 원", "2,000"], ["$1", "1"]], right=["value"])))
    text    value
    2조 원  2,000
    $1          1
    """
    return aligned([head, *rows], [name in set(right) for name in head])


def aligned(rows: Iterable[Sequence[str]], right: Iterable[bool] = ()) -> Iterator[str]:
    """The rows, each column as wide as its widest cell; a row may be shorter than the others."""
    cells = [[_shown(cell) for cell in row] for row in rows]
    columns = max(map(len, cells), default=0)
    widths = [max(width(row[at]) for row in cells if at < len(row)) for at in range(columns)]
    flush_right = [*right, *[False] * columns]
    for row in cells:
        padded = (_padded(*cell) for cell in zip(row, widths, flush_right, strict=False))
        yield _GAP.join(padded).rstrip()


def width(text: str) -> int:
    r"""The places a terminal gives to the text.

    >>> width("2조 원"), width("e\N{COMBINING ACUTE ACCENT}")
    (6, 1)
    """
    if text.isascii():
        return len(text)
    return sum(0 if category(c) in ("Mn", "Me", "Cf") else 2 if east_asian_width(c) in "WF" else 1 for c in text)


def _padded(cell: str, places: int, flush_right: bool) -> str:
    blank = " " * (places - width(cell))
    return blank + cell if flush_right else cell + blank


def _shown(cell: str) -> str:
    """A cell is one line: a line break or a control character in it would break the table or the terminal."""
    return cell if cell.isprintable() else "".join(c if c.isprintable() else " " for c in cell)

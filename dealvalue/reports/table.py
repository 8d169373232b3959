"""A table for the eye: columns aligned as a terminal shows them, where a Korean letter takes two places."""

from collections.abc import Iterable, Iterator, Sequence
from unicodedata import category, east_asian_width

_GAP = "  "


def lines(head: Sequence[str], rows: Iterable[Sequence[str]], right: Iterable[str] = ()) -> Iterator[str]:
    r"""The head, then the rows; the columns named in `right` are flush right, and none is wider than it must be.

    >>> print("\n".join(lines(["text", "value"], [["2조 원", "2,000"], ["$1", "1"]], right=["value"])))
    text    value
    2조 원  2,000
    $1          1
    """
    cells = [list(head), *([_shown(cell) for cell in row] for row in rows)]
    widths = [max(map(width, column)) for column in zip(*cells, strict=True)]
    flush_right = [name in set(right) for name in head]
    for row in cells:
        padded = (_padded(*cell) for cell in zip(row, widths, flush_right, strict=True))
        yield _GAP.join(padded).rstrip()


def width(text: str) -> int:
    """The places a terminal gives to the text.

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
    return "".join(c if c.isprintable() else " " for c in cell)

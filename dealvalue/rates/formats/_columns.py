"""CSV with a line of column names: each row as its cells by column."""

from collections.abc import Iterator, Sequence

from dealvalue.rates.formats._cells import Place
from dealvalue.rates.formats._csv import rows

__all__ = ["columns", "records"]


def columns(head: bytes) -> list[str]:
    r"""Return the names in the first line of a file.

    >>> columns(b"\xef\xbb\xbfDate, Rate\r\n2025-12-10,1")
    ['Date', 'Rate']
    """
    first = head.removeprefix(b"\xef\xbb\xbf").split(b"\n", 1)[0].decode("utf-8", "replace")
    return [name.strip().strip('"') for name in first.split(_separator(head))]


def records(
    data: bytes, source: str | None, needed: Sequence[str], above: int = 0
) -> Iterator[tuple[Place, dict[str, str]]]:
    r"""Yield each row as a place and its cells by column; so many rows stand above the names.

    Cells are parted by semicolons where those stand in the first line, else by commas.

    >>> [(place.line, cells) for place, cells in records(b"Date,Rate\n2025-12-10,1.5\n", None, ["Rate"])]
    [(2, {'Date': '2025-12-10', 'Rate': '1.5'})]
    """
    header: list[str] = []
    for number, (place, cells) in enumerate(rows(data, source, _separator(data[:4096]))):
        if number == above:
            header = _header(cells, needed, place)
        elif number > above:
            if len(cells) != len(header):
                raise place.error(f"{len(cells)} cells under {len(header)} columns")
            yield place, dict(zip(header, cells, strict=True))
    if not header:
        raise Place(source, 1).error(f"no line of the columns {', '.join(needed)}")


def _separator(head: bytes) -> str:
    return ";" if b";" in head.split(b"\n", 1)[0] else ","


def _header(cells: list[str], needed: Sequence[str], place: Place) -> list[str]:
    for name in needed:
        if name not in cells:
            raise place.error(f"no column {name}")
        if cells.count(name) > 1:
            raise place.error(f"the column {name} is there twice")
    return cells

"""A table of rates as CSV, one a line, to read and to write: the form to use where there is a choice.

::

    date,base,quote,rate,kind,source
    2025-12-10,USD,KRW,1470.5,reference,Bank of Korea

1 base = rate quote. The columns kind and source may be missing, others may be there, in any order.
"""

import csv
from collections.abc import Iterable, Iterator
from io import StringIO
from typing import Final

from dealvalue.decimals import plain
from dealvalue.rates.formats._cells import Place, text
from dealvalue.rates.rate import ExchangeRate

__all__ = ["NAME", "rates", "recognises", "written"]

NAME: Final = "generic_csv"

_NEEDED: Final = ("date", "base", "quote", "rate")
_COLUMNS: Final = (*_NEEDED, "kind", "source")


def recognises(head: bytes) -> bool:
    r"""Whether the first line has the four columns.

    >>> recognises(b"date,base,quote,rate\n"), recognises(b"date,price\n")
    (True, False)
    """
    first = head.removeprefix(b"\xef\xbb\xbf").split(b"\n", 1)[0].decode("utf-8", "replace")
    return set(_NEEDED) <= set(_header(first.split(",")))


def rates(data: bytes, source: str | None = None) -> Iterator[tuple[int, ExchangeRate]]:
    """Yield each rate with its line."""
    lines = csv.reader(StringIO(text(data, source), newline=""), strict=True)
    header: list[str] = []
    try:
        for cells in lines:
            place = Place(source, lines.line_num)
            if not header:
                header = _columns(cells, place)
            elif any(cells):
                yield lines.line_num, _rate(_row(header, cells, place), place)
    except csv.Error as error:
        raise Place(source, lines.line_num).error(f"not CSV: {error}") from error
    if not header:
        raise Place(source, 1).error("an empty file")


def written(rates: Iterable[ExchangeRate]) -> str:
    """Write rates in this form.

    >>> from datetime import date
    >>> print(written([ExchangeRate("USD", "KRW", "1470.5", date(2025, 12, 10), "BOK")]))
    date,base,quote,rate,kind,source
    2025-12-10,USD,KRW,1470.5,reference,BOK
    <BLANKLINE>
    """
    file = StringIO(newline="")
    writer = csv.writer(file, lineterminator="\n")
    writer.writerow(_COLUMNS)
    for rate in rates:
        writer.writerow([rate.on.isoformat(), rate.base, rate.quote, plain(rate.value), rate.kind, rate.source])
    return file.getvalue()


def _header(cells: list[str]) -> list[str]:
    return [cell.strip().lower() for cell in cells]


def _columns(cells: list[str], place: Place) -> list[str]:
    header = _header(cells)
    missing = [name for name in _NEEDED if name not in header]
    if missing:
        reason = f"no column {', '.join(missing)}: the first line names date, base, quote and rate"
        raise place.error(reason)
    twice = [name for name in _COLUMNS if header.count(name) > 1]
    if twice:
        reason = f"the column {twice[0]} is there twice"
        raise place.error(reason)
    return header


def _row(header: list[str], cells: list[str], place: Place) -> dict[str, str]:
    if len(cells) != len(header):
        reason = f"{len(cells)} cells under {len(header)} columns"
        raise place.error(reason)
    return dict(zip(header, map(str.strip, cells), strict=True))


def _rate(row: dict[str, str], place: Place) -> ExchangeRate:
    base, quote = place.currency(row["base"]), place.currency(row["quote"])
    day = place.day(row["date"])
    source = row.get("source") or place.source or NAME
    return place.rate(base, quote, row["rate"], day, source, row.get("kind") or "reference")

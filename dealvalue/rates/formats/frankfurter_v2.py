"""Frankfurter's second interface: a row a rate, as a JSON array or one a line (NDJSON).

::

    [{"date": "2024-01-15", "base": "EUR", "quote": "USD", "rate": 1.089}, …]

1 base = rate quote. The numbers are blended from several central banks unless one was asked for with ``providers=``,
which the file does not say.
"""

from collections.abc import Iterator
from decimal import Decimal
from typing import Final

from dealvalue.rates.formats import NOTHING_TOLD, Row, Told
from dealvalue.rates.formats._cells import Place
from dealvalue.rates.formats._head import names
from dealvalue.rates.formats._json import entry, loaded
from dealvalue.rates.formats._services import refuse

__all__ = ["NAME", "SOURCE", "rates", "recognises"]

NAME: Final = "frankfurter_v2"
SOURCE: Final = "Frankfurter"


def recognises(head: bytes) -> bool:
    """Whether the first object, in an array or by itself, is such a row.

    >>> recognises(b'[{"date": "2024-01-15", "base": "EUR", "quote": "USD", "rate": 1.089}]')
    True
    """
    first = head.removeprefix(b"\xef\xbb\xbf").lstrip().removeprefix(b"[")
    return {"date", "base", "quote", "rate"} <= names(first).keys()


def rates(data: bytes, source: str | None = None, told: Told = NOTHING_TOLD) -> Iterator[Row]:
    r"""Yield each rate, with its line where each has one; "1 EUR = 1 EUR", which is listed too, is passed over.

    >>> rows = b'{"date": "2024-01-15", "base": "EUR", "quote": "USD", "rate": 1.0890}\n'
    >>> [(line, str(rate)) for line, rate in rates(rows)]
    [(1, '1 EUR = 1.0890 USD')]
    """
    for place, row in _rows(data, source):
        refuse(row, place)
        day = place.day(entry(row, "date", place))
        base, quote, value = entry(row, "base", place), entry(row, "quote", place), entry(row, "rate", place, Decimal)
        if base != quote or value != 1:
            yield place.row(base, quote, value, day, SOURCE, "reference")


def _rows(data: bytes, source: str | None) -> Iterator[tuple[Place, object]]:
    if data.removeprefix(b"\xef\xbb\xbf").lstrip().startswith(b"["):
        yield from [(Place(source), row) for row in loaded(data, source)]
        return
    lines = [(number, line) for number, line in enumerate(data.split(b"\n"), 1) if line.strip()]
    if not lines:
        raise Place(source, 1).error("an empty file")
    for number, line in lines:
        yield Place(source, number), loaded(line, source, number)

"""FRED's exchange rates as CSV: a column a series.

::

    observation_date,DEXKOUS            DATE,VALUE              (older files, that do not name the series)
    2025-12-24,1443.62                  1981-05-22,683.10
    2025-12-25,                         1981-05-25,.

Direction and period are those of the series (_fred.py). ``series`` names the one of a file that does not, or chooses
one of several columns; a series whose direction is not known is an InputError.
"""

from collections.abc import Iterator
from typing import Final

from dealvalue._marker import shown
from dealvalue.rates.formats import NOTHING_TOLD, Row, Told
from dealvalue.rates.formats._cells import Place
from dealvalue.rates.formats._csv import rows as lines
from dealvalue.rates.formats._fred import SOURCE, Observation, is_series, rows

__all__ = ["NAME", "SOURCE", "rates", "recognises"]

NAME: Final = "fred_csv"

_UNNAMED: Final = ["VALUE"]


def recognises(head: bytes) -> bool:
    r"""Whether the first column is FRED's, and in older files the second as well.

    >>> recognises(b"observation_date,GDP\n"), recognises(b"DATE,VALUE\n"), recognises(b"DATE,XUDLUSS\n")
    (True, True, False)
    """
    first = head.removeprefix(b"\xef\xbb\xbf").split(b"\n", 1)[0].decode("utf-8", "replace")
    day, *columns = [cell.strip() for cell in first.split(",")]
    if day == "DATE":
        return columns == _UNNAMED or (bool(columns) and is_series(columns[0]))
    return day == "observation_date" and bool(columns)


def rates(data: bytes, source: str | None = None, told: Told = NOTHING_TOLD) -> Iterator[Row]:
    r"""Yield each rate with its line, one series after the other.

    >>> [(line, str(rate)) for line, rate in rates(b"observation_date,DEXUSEU\n1999-01-04,1.1812\n1999-01-05,\n")]
    [(2, '1 EUR = 1.1812 USD')]
    """
    table = list(lines(data, source))
    if not table:
        raise Place(source, 1).error("an empty file")
    top, header = table[0]
    if header[:1] not in (["observation_date"], ["DATE"]) or len(header) < 2:
        raise top.error("the first line of FRED's file is observation_date (or DATE) and then series")
    for place, cells in table[1:]:
        if len(cells) != len(header):
            reason = f"{len(cells)} cells under {len(header)} columns"
            raise place.error(reason)
    for column, name in _chosen(header, told.series, top):
        yield from rows(name, [Observation(place, cells[0], cells[column]) for place, cells in table[1:]], top)


def _chosen(header: list[str], told: str | None, place: Place) -> list[tuple[int, str]]:
    if header[1:] == _UNNAMED:
        if told is None:
            raise place.error("the file does not name its series: tell it, as in series='DEXKOUS'")
        return [(1, told)]
    columns = [(column, name) for column, name in enumerate(header) if column and told in (None, name)]
    if not columns:
        reason = f"no column {shown(told)}: there are {', '.join(map(shown, header[1:]))}"
        raise place.error(reason)
    return columns

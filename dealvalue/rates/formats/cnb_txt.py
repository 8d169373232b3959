"""The Czech national bank's daily rates as text, in Czech or English.

::

    05.04.2016 #65                              16 Nov 2020 #222
    země|měna|množství|kód|kurz                 Country|Currency|Amount|Code|Rate
    Filipíny|peso|100|PHP|51,384                Philippines|peso|100|PHP|46.266

So many units = x CZK.
"""

from collections.abc import Iterator
from typing import Final

from dealvalue.rates.formats import NOTHING_TOLD, Row, Told
from dealvalue.rates.formats._cells import Place, text

__all__ = ["NAME", "SOURCE", "rates", "recognises"]

NAME: Final = "cnb_txt"
SOURCE: Final = "Czech National Bank, central bank exchange rate fixing"

#: The columns, and the mark before decimals.
_HEADERS: Final = {"země|měna|množství|kód|kurz": ",", "Country|Currency|Amount|Code|Rate": "."}


def recognises(head: bytes) -> bool:
    r"""Whether the second line has the columns.

    >>> recognises(b"16 Nov 2020 #222\nCountry|Currency|Amount|Code|Rate\n")
    True
    """
    second = head.split(b"\n", 2)[1:2]
    return bool(second) and second[0].strip().decode("utf-8", "replace") in _HEADERS


def rates(data: bytes, source: str | None = None, told: Told = NOTHING_TOLD) -> Iterator[Row]:
    """Yield each rate with its line."""
    lines = text(data, source).splitlines()
    point = _HEADERS.get(lines[1].strip()) if len(lines) > 1 else None
    if point is None:
        raise Place(source, 2).error(f"the second line is {' or '.join(_HEADERS)}")
    day = Place(source, 1).day(lines[0].partition("#")[0].strip(), "dmy")
    for number, line in enumerate(lines[2:], 3):
        if not line.strip():
            continue
        place, cells = Place(source, number), line.strip().split("|")
        if len(cells) != 5:
            raise place.error(f"{len(cells)} cells under 5 columns")
        yield place.row(cells[3], "CZK", place.number(cells[4], point), day, SOURCE, "reference", per=cells[2])

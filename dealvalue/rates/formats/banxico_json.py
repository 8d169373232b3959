"""The Banco de México's rates, as its service of economic series (SIE) gives them.

::

    {"bmx": {"series": [{"idSerie": "SF43718",
      "titulo": "Tipo de cambio  Pesos por dólar E.U.A. … Fecha de determinación (FIX)",
      "datos": [{"fecha": "02/03/2026", "dato": "17.3485"}, {"fecha": "03/03/2026", "dato": "N/E"}]}]}}

1 USD = x MXN, and so for the others. Days are day/month/year; N/E says that there is no rate.
"""

import re
from collections.abc import Iterator
from typing import Final

from dealvalue._marker import shown
from dealvalue.rates.formats import NOTHING_TOLD, Row, Told
from dealvalue.rates.formats._cells import Place
from dealvalue.rates.formats._json import entries, entry, loaded, members

__all__ = ["NAME", "SOURCE", "rates", "recognises"]

NAME: Final = "banxico_json"
SOURCE: Final = "Banco de México, Sistema de Información Económica"

_START: Final = re.compile(rb'\s*\{\s*"bmx"')
#: Series of pesos for one unit: its currency, its kind, and a word that its title must have.
_SERIES: Final = {
    "SF43718": ("USD", "FIX", "FIX"),
    "SF60653": ("USD", "settlement", "liquidación"),
    "SF46410": ("EUR", "reference", "Euro"),
    "SF60632": ("CAD", "reference", "canadiense"),
    "SF46406": ("JPY", "reference", "Yen"),
    "SF46407": ("GBP", "reference", "Libra"),
}


def recognises(head: bytes) -> bool:
    """Whether it is an answer of that service.

    >>> recognises(b'{"bmx": {"series": ['), recognises(b'{"series": [')
    (True, False)
    """
    return _START.match(head) is not None


def rates(data: bytes, source: str | None = None, told: Told = NOTHING_TOLD) -> Iterator[Row]:
    """Yield each rate, and once each series that is not known, or has another title."""
    place = Place(source)
    for series in entries(members(loaded(data, source), "bmx", place), "series", place):
        code, title = entry(series, "idSerie", place), entry(series, "titulo", place)
        base, kind, word = _SERIES.get(code, ("", "", ""))
        if not base or word.lower() not in title.lower():
            yield None, place.error(f"what the series {shown(code)} holds is not known: {shown(title)}")
            continue
        for datum in entries(series, "datos", place):
            value = entry(datum, "dato", place)
            if value != "N/E":
                day = place.day(entry(datum, "fecha", place), "dmy")
                yield place.row(base, "MXN", value, day, SOURCE, kind)

"""The Banco Central de Chile's rates, as its statistics database (BDE) gives one series.

::

    {"Codigo": 0, "Descripcion": "Success", "Series": {"seriesId": "F073.TCO.PRE.Z.D",
      "descripIng": "Nominal exchange rate (Observed dollar $CLP/USD); …",
      "Obs": [{"indexDateString": "06-03-2026", "value": "907.66", "statusCode": "OK"},
              {"indexDateString": "07-03-2026", "value": "NaN", "statusCode": "ND"}]}}

1 USD = x CLP. Days are day-month-year; NaN with the status ND says that there is no rate.
"""

from collections.abc import Iterator
from decimal import Decimal
from typing import Final

from dealvalue._marker import shown
from dealvalue.rates.formats import NOTHING_TOLD, Row, Told
from dealvalue.rates.formats._cells import Place
from dealvalue.rates.formats._json import entries, entry, loaded, members

__all__ = ["NAME", "SOURCE", "rates", "recognises"]

NAME: Final = "bcch_json"
SOURCE: Final = "Banco Central de Chile, Base de Datos Estadísticos"

#: Series of pesos for one unit: its currency, its kind, and what its description must have.
_SERIES: Final = {
    "F073.TCO.PRE.Z.D": ("USD", "observed", "CLP/USD"),
    "F073.UFF.PRE.Z.D": ("CLF", "reference", "UF"),
}


def recognises(head: bytes) -> bool:
    """Whether it is an answer of that database.

    >>> recognises(b'{"Codigo": 0, "Descripcion": "Success",'), recognises(b'{"code": 0}')
    (True, False)
    """
    return head.lstrip().startswith(b"{") and b'"Codigo"' in head and b'"Descripcion"' in head


def rates(data: bytes, source: str | None = None, told: Told = NOTHING_TOLD) -> Iterator[Row]:
    """Yield each rate, or once that the series is not known."""
    place = Place(source)
    answer = loaded(data, source)
    if entry(answer, "Codigo", place, Decimal) != 0:
        raise place.error(f"the Banco Central de Chile answered: {shown(answer.get('Descripcion'))}")
    series = members(answer, "Series", place)
    code, title = entry(series, "seriesId", place), entry(series, "descripIng", place)
    base, kind, word = _SERIES.get(code, ("", "", ""))
    if not base or word not in title:
        yield None, place.error(f"what the series {shown(code)} holds is not known: {shown(title)}")
        return
    for held in entries(series, "Obs", place):
        value, status = entry(held, "value", place), entry(held, "statusCode", place)
        day = place.day(entry(held, "indexDateString", place), "dmy")
        if value == "NaN":
            continue
        if status != "OK":
            raise place.error(f"a value of {day} with the status {shown(status)}: {shown(value)}")
        yield place.row(base, "CLP", value, day, SOURCE, kind)

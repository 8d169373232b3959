"""Colombia's official dollar, the Tasa Representativa del Mercado (TRM), as the open data of the state give it.

::

    [{"valor":"3692.48","unidad":"COP","vigenciadesde":"2026-03-20T00:00:00.000","vigenciahasta":"2026-03-20T00:00:00.000"}
    ,{"valor":"3704.87","unidad":"COP","vigenciadesde":"2026-03-21T00:00:00.000","vigenciahasta":"2026-03-24T00:00:00.000"}]

1 USD = x COP, from the first day to the last one, both included: over a weekend the rate holds for all its days.
"""

from collections.abc import Iterator
from datetime import date
from typing import Final

from dealvalue._marker import shown
from dealvalue.period import Period
from dealvalue.rates.formats import NOTHING_TOLD, Row, Told
from dealvalue.rates.formats._cells import Place
from dealvalue.rates.formats._json import entry, loaded

__all__ = ["NAME", "SOURCE", "rates", "recognises"]

NAME: Final = "banrep_json"
SOURCE: Final = "Banco de la República, Tasa Representativa del Mercado"

_MIDNIGHT: Final = "T00:00:00.000"


def recognises(head: bytes) -> bool:
    """Whether it is a list of values and the days on which they hold.

    >>> recognises(b'[{"valor":"3691.9","unidad":"COP","vigenciadesde":'), recognises(b'[{"valor":"3691.9"}]')
    (True, False)
    """
    return head.lstrip().startswith(b"[") and b'"vigenciadesde"' in head


def rates(data: bytes, source: str | None = None, told: Told = NOTHING_TOLD) -> Iterator[Row]:
    """Yield each rate; the day of one that holds for several is the first of them."""
    place = Place(source)
    held = loaded(data, source)
    if not isinstance(held, list) or not held:
        raise place.error("not a list of values and days")
    for each in held:
        value, unit = entry(each, "valor", place), entry(each, "unidad", place)
        if unit != "COP":
            raise place.error(f"the TRM is in COP, not in {shown(unit)}")
        start, end = _day(each, "vigenciadesde", place), _day(each, "vigenciahasta", place)
        if end < start:
            raise place.error(f"{value} holds from {start} to {end}")
        days = None if end == start else Period(start, end)
        yield place.row("USD", "COP", value, start, SOURCE, "TRM", period=days)


def _day(form: object, name: str, place: Place) -> date:
    return place.day(entry(form, name, place).removesuffix(_MIDNIGHT))

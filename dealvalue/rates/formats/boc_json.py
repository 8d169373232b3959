"""The Bank of Canada's rates, as its Valet service gives them.

::

    {"terms": {"url": "https://www.bankofcanada.ca/terms/"},
     "seriesDetail": {"FXAUDCAD": {"label": "AUD/CAD", …}},
     "observations": [{"d": "2026-03-12", "FXAUDCAD": {"v": "0.9661"}}]}

FXAUDCAD is 1 AUD = x CAD, the average of one day. FXMAUDCAD and FXAAUDCAD are averages of a month and of a year,
named by a day in it.
"""

import re
from collections.abc import Iterator, Mapping
from datetime import date
from typing import Final

from dealvalue._marker import shown
from dealvalue.errors import InputError
from dealvalue.period import Period
from dealvalue.rates.formats import NOTHING_TOLD, Row, Told
from dealvalue.rates.formats._cells import Place
from dealvalue.rates.formats._json import entries, entry, loaded, members

__all__ = ["NAME", "SOURCE", "licence", "rates", "recognises"]

NAME: Final = "boc_json"
SOURCE: Final = "Bank of Canada, exchange rates"

_SERIES: Final = re.compile(r"FX([AM]?)([A-Z]{3})([A-Z]{3})")


def recognises(head: bytes) -> bool:
    """Whether it is JSON that tells terms and then series.

    >>> recognises(b'{"terms": {"url": ""}, "seriesDetail": {'), recognises(b'{"terms": "", "rates": {')
    (True, False)
    """
    return head.lstrip().startswith(b"{") and b'"terms"' in head and b'"seriesDetail"' in head


def licence(data: bytes) -> str:
    """Return the address of the terms.

    >>> licence(b'{"terms": {"url": "https://www.bankofcanada.ca/terms/"}}')
    'https://www.bankofcanada.ca/terms/'
    """
    try:
        return str(entry(members(loaded(data), "terms", Place(None)), "url", Place(None)))
    except InputError:
        return ""


def rates(data: bytes, source: str | None = None, told: Told = NOTHING_TOLD) -> Iterator[Row]:
    """Yield each rate, and once each series that is no exchange rate.

    >>> [str(rate) for _, rate in rates(b'{"observations": [{"d": "2026-03-12", "FXAUDCAD": {"v": "0.9661"}}]}')]
    ['1 AUD = 0.9661 CAD']
    """
    place = Place(source)
    skipped: set[str] = set()
    for observation in entries(loaded(data, source), "observations", place):
        day = place.day(entry(observation, "d", place))
        for series, held in observation.items():
            found = _SERIES.fullmatch(series)
            if found is not None:
                yield from _rates(found[1], (found[2], found[3]), held, day, place)
            elif series != "d" and series not in skipped:
                skipped.add(series)
                yield None, place.error(f"a series that is no exchange rate: {shown(series)}")


def _rates(span: str, pair: tuple[str, str], held: object, day: date, place: Place) -> Iterator[Row]:
    if held == {} or (isinstance(held, Mapping) and held.get("v") in ("", None)):
        return
    value = entry(held, "v", place)
    if not span:
        yield place.row(*pair, value, day, SOURCE, "average")
        return
    days = Period.year(day.year) if span == "A" else Period.month(day.year, day.month)
    last = days.end or day
    yield place.row(*pair, value, last, SOURCE, "average", period=days)

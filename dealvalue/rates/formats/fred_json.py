"""FRED's exchange rates as its interface answers in JSON, which does not name the series: ``series`` does.

::

    {"realtime_start": "2026-03-19", …, "units": "lin", "output_type": 1, …, "count": 10, …,
     "observations": [{"realtime_start": "…", "realtime_end": "…", "date": "2026-03-02", "value": "5.1901"}, …]}

Direction and period are those of the series (_fred.py). ``units`` other than "lin" are changes, not rates.
"""

from collections.abc import Iterator
from typing import Final

from dealvalue._marker import shown
from dealvalue.rates.formats import NOTHING_TOLD, Row, Told
from dealvalue.rates.formats._fred import SOURCE, Observation, rows
from dealvalue.rates.formats._head import names
from dealvalue.rates.formats._json import entries, entry
from dealvalue.rates.formats._services import answer

__all__ = ["NAME", "SOURCE", "rates", "recognises"]

NAME: Final = "fred_json"


def recognises(head: bytes) -> bool:
    """Whether it has observations as they were known at some time.

    >>> recognises(b'{"realtime_start": "2026-03-19", "units": "lin", "observations": [{"date": "2026-03-02"')
    True
    """
    return {"realtime_start", "units", "observations"} <= names(head).keys()


def rates(data: bytes, source: str | None = None, told: Told = NOTHING_TOLD) -> Iterator[Row]:
    """Yield each rate of the series that the caller names.

    >>> file = b'{"units": "lin", "observations": [{"date": "2026-03-02", "value": "5.1900"}]}'
    >>> [str(rate) for _, rate in rates(file, told=Told(series="DEXBZUS"))]
    ['1 USD = 5.1900 BRL']
    """
    form, place = answer(data, source)
    observations = entries(form, "observations", place)
    if entry(form, "units", place) != "lin":
        reason = f"changes of a rate and not a rate: its units are {shown(form['units'])}, not 'lin'"
        raise place.error(reason)
    if told.series is None:
        raise place.error("the file does not name its series: tell it, as in series='DEXKOUS'")
    found = [Observation(place, entry(each, "date", place), entry(each, "value", place)) for each in observations]
    yield from rows(told.series, found, place)

"""exchangerate.host as it was in 2022, which is also the rates.json that comes with Qalculate.

::

    {"motd": {"msg": "…", "url": "…"}, "success": true, "historical": true,
     "base": "EUR", "date": "2000-01-03", "rates": {"USD": 1.009, "JPY": 102.75, …, "EUR": 1}}

1 base = x of each; a span (``timeseries``, ``start_date``, ``end_date``) has rates by day. Who quoted them, the file
does not say. It is told from exchangeratesapi.io's by its message of the day (``motd``).
"""

from collections.abc import Iterator
from typing import Final

from dealvalue.rates.formats import NOTHING_TOLD, Row, Told
from dealvalue.rates.formats._head import names
from dealvalue.rates.formats._json import entry
from dealvalue.rates.formats._services import answer, days, quoted

__all__ = ["NAME", "SOURCE", "rates", "recognises"]

NAME: Final = "exchangerate_host"
SOURCE: Final = "exchangerate.host"


def recognises(head: bytes) -> bool:
    """Whether it begins with the message of the day.

    >>> recognises(b'{"motd": {}, "success": true, "base": "EUR", "date": "2000-01-03", "rates": {}}')
    True
    """
    return {"motd", "success"} <= names(head).keys()


def rates(data: bytes, source: str | None = None, told: Told = NOTHING_TOLD) -> Iterator[Row]:
    """Yield each rate.

    >>> one = b'{"motd": {}, "success": true, "base": "EUR", "date": "2000-01-03", "rates": {"USD": 1.0090, "EUR": 1}}'
    >>> [str(rate) for _, rate in rates(one)]
    ['1 EUR = 1.0090 USD']
    """
    form, place = answer(data, source)
    base = entry(form, "base", place)
    for day, quotes in days(form, "rates", place):
        yield from quoted(place, base, quotes, day, SOURCE)

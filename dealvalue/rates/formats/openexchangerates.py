"""Open Exchange Rates: the latest rates, those of a day, or those of each day of a span.

::

    {"disclaimer": "…", "license": "…", "timestamp": 1399748450, "base": "USD", "rates": {"AED": 3.672947, …}}

1 base = x of each. The day is that of the time stamp at Greenwich; a span (``start_date``, ``end_date``) has rates by
day. The licence that each file quotes forbids resale.
"""

from collections.abc import Iterator
from typing import Final

from dealvalue.rates.formats import NOTHING_TOLD, Row, Told
from dealvalue.rates.formats._head import names
from dealvalue.rates.formats._json import entry
from dealvalue.rates.formats._services import answer, days, quoted

__all__ = ["NAME", "SOURCE", "licence", "rates", "recognises"]

NAME: Final = "openexchangerates"
SOURCE: Final = "Open Exchange Rates"


def recognises(head: bytes) -> bool:
    """Whether it begins with the disclaimer and the licence, or is the service's error.

    >>> recognises(b'{"disclaimer": "", "license": "", "timestamp": 1, "base": "USD", "rates": {}}')
    True
    """
    found = names(head).keys()
    return {"disclaimer", "license"} <= found or {"error", "status", "message", "description"} <= found


def rates(data: bytes, source: str | None = None, told: Told = NOTHING_TOLD) -> Iterator[Row]:
    """Yield each rate.

    >>> one = b'{"license": "", "timestamp": 1399748450, "base": "USD", "rates": {"KRW": 1024.270}}'
    >>> [(str(rate), str(rate.on)) for _, rate in rates(one)]
    [('1 USD = 1024.270 KRW', '2014-05-10')]
    """
    form, place = answer(data, source)
    base = entry(form, "base", place)
    for day, quotes in days(form, "rates", place):
        yield from quoted(place, base, quotes, day, SOURCE)


def licence(data: bytes) -> str:
    """Return the text of the licence that the file quotes; "" where it has been taken out."""
    text = answer(data, None)[0].get("license")
    return text if isinstance(text, str) else ""

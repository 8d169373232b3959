"""exchangeratesapi.io since 2021, and Fixer since 2018, which answer alike.

::

    {"success": true, "timestamp": 1618531199, "historical": true,
     "base": "EUR", "date": "2021-04-15", "rates": {"USD": 1.196953}}
    {"success": false, "error": {"code": 104, "type": "…", "info": "…"}}

1 base = x of each; a span (``timeseries``, ``start_date``, ``end_date``) has rates by day. Which of the two services
it was, and who quoted the rates, the file does not say; nor does an error say which service refused.
"""

from collections.abc import Iterator
from typing import Final

from dealvalue.rates.formats import NOTHING_TOLD, Row, Told
from dealvalue.rates.formats._head import names
from dealvalue.rates.formats._json import entry
from dealvalue.rates.formats._services import answer, days, quoted

__all__ = ["NAME", "SOURCE", "rates", "recognises"]

NAME: Final = "exchangeratesapi"
SOURCE: Final = "exchangeratesapi.io or Fixer"


def recognises(head: bytes) -> bool:
    """Whether it says that it succeeded, with rates and no message of the day, or that it did not.

    >>> recognises(b'{"success": true, "timestamp": 1618531199, "base": "EUR", "date": "2021-04-15", "rates": {}}')
    True
    """
    found = names(head)
    if found.get("success") == "false":
        return "error" in found
    return {"success", "base", "rates"} <= found.keys() and "motd" not in found


def rates(data: bytes, source: str | None = None, told: Told = NOTHING_TOLD) -> Iterator[Row]:
    """Yield each rate.

    >>> one = b'{"success": true, "base": "EUR", "date": "2021-04-15", "rates": {"USD": 1.196950}}'
    >>> [str(rate) for _, rate in rates(one)]
    ['1 EUR = 1.196950 USD']
    """
    form, place = answer(data, source)
    base = entry(form, "base", place)
    for day, quotes in days(form, "rates", place):
        yield from quoted(place, base, quotes, day, SOURCE)

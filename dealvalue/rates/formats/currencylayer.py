"""currencylayer, whose quotes are named by pairs, as are those of other services of apilayer (its terms say which).

::

    {"success": true, "terms": "https://currencylayer.com/terms", "privacy": "…", "historical": true,
     "date": "2015-05-05", "timestamp": 1430870399, "source": "USD", "quotes": {"USDAED": 3.673069, …}}

1 source = x of the code that follows it. Live rates have no date: theirs is the day of the time stamp at Greenwich. A
span (``timeframe``, ``start_date``, ``end_date``) has quotes by day.
"""

from collections.abc import Iterator, Mapping
from typing import Any, Final

from dealvalue._marker import shown
from dealvalue.rates.formats import NOTHING_TOLD, Row, Told
from dealvalue.rates.formats._cells import Place
from dealvalue.rates.formats._head import names
from dealvalue.rates.formats._json import entry
from dealvalue.rates.formats._services import answer, days, quoted

__all__ = ["NAME", "SOURCE", "licence", "rates", "recognises"]

NAME: Final = "currencylayer"
SOURCE: Final = "currencylayer or another service of apilayer"


def recognises(head: bytes) -> bool:
    """Whether it has a source and quotes.

    >>> recognises(b'{"success": true, "timestamp": 1399748450, "source": "USD", "quotes": {"USDEUR": 0.726804}}')
    True
    """
    return {"success", "source", "quotes"} <= names(head).keys()


def rates(data: bytes, source: str | None = None, told: Told = NOTHING_TOLD) -> Iterator[Row]:
    """Yield each rate.

    >>> one = b'{"success": true, "timestamp": 1399748450, "source": "USD", "quotes": {"USDEUR": 0.726800}}'
    >>> [(str(rate), str(rate.on)) for _, rate in rates(one)]
    [('1 USD = 0.726800 EUR', '2014-05-10')]
    """
    form, place = answer(data, source)
    base = entry(form, "source", place)
    for day, quotes in days(form, "quotes", place):
        yield from quoted(place, base, _by_code(base, quotes, place), day, SOURCE)


def licence(data: bytes) -> str:
    """Return where the file says that its terms are; "" where it does not."""
    terms = answer(data, None)[0].get("terms")
    return terms if isinstance(terms, str) else ""


def _by_code(base: str, quotes: Mapping[str, Any], place: Place) -> dict[str, Any]:
    strange = [pair for pair in quotes if not pair.startswith(base)]
    if strange:
        reason = f"a quote of another source than {shown(base)}: {shown(strange[0])}"
        raise place.error(reason)
    return {pair[len(base) :]: value for pair, value in quotes.items()}

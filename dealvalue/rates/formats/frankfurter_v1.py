"""Frankfurter's first interface: the ECB's rates, for a day or for each day of a span.

::

    {"amount": 1.0, "base": "EUR", "date": "1999-01-04", "rates": {"AUD": 1.91, "CAD": 1.8004, …}}
    {"amount": 1.0, "base": "EUR", "start_date": "1999-01-04", "end_date": "1999-01-06",
     "rates": {"1999-01-04": {"AUD": 1.91}, …}}

``amount`` base = x of each. With another base than the euro the numbers are Frankfurter's quotients of two rates,
rounded, which the file does not say.
"""

from collections.abc import Iterator
from decimal import Decimal
from typing import Final

from dealvalue.rates.formats import NOTHING_TOLD, Row, Told
from dealvalue.rates.formats._head import names
from dealvalue.rates.formats._json import entry
from dealvalue.rates.formats._services import answer, days, quoted

__all__ = ["NAME", "SOURCE", "rates", "recognises"]

NAME: Final = "frankfurter_v1"
SOURCE: Final = "Frankfurter, from the European Central Bank's reference rates"


def recognises(head: bytes) -> bool:
    """Whether it has an amount, which no other form has.

    >>> recognises(b'{"amount": 1.0, "base": "EUR", "date": "1999-01-04", "rates": {}}')
    True
    """
    return {"amount", "base", "rates"} <= names(head).keys()


def rates(data: bytes, source: str | None = None, told: Told = NOTHING_TOLD) -> Iterator[Row]:
    """Yield each rate.

    >>> one = b'{"amount": 100, "base": "JPY", "date": "2025-12-10", "rates": {"EUR": 0.55}}'
    >>> [str(rate) for _, rate in rates(one)]
    ['1 JPY = 0.0055 EUR']
    """
    form, place = answer(data, source)
    base, amount = entry(form, "base", place), entry(form, "amount", place, Decimal)
    for day, quotes in days(form, "rates", place):
        yield from quoted(place, base, quotes, day, SOURCE, amount)

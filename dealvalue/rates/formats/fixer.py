"""Fixer as it was until 2018, and exchangeratesapi.io until 2021: the ECB's rates, and nothing else in the file.

::

    {"base": "EUR", "date": "2016-08-26", "rates": {"AUD": 1.4771, "BGN": 1.9558, …}}
    {"rates": {"2020-01-02": {"USD": 1.1193}, …}, "start_at": "2020-01-02", "base": "EUR", "end_at": "2020-01-03"}

1 base = x of each. Which of the two services it was, or whether one that copied them, the file does not say. With
another base than the euro the numbers are the service's quotients of two rates, rounded (Fixer's to five digits). A
file in which ``base`` stands after more than 4096 bytes of rates is not recognised: name the form.
"""

from collections.abc import Iterator
from typing import Final

from dealvalue.rates.formats import NOTHING_TOLD, Row, Told
from dealvalue.rates.formats._head import names
from dealvalue.rates.formats._json import entry
from dealvalue.rates.formats._services import answer, days, quoted

__all__ = ["NAME", "SOURCE", "rates", "recognises"]

NAME: Final = "fixer"
SOURCE: Final = "Fixer or exchangeratesapi.io, from the European Central Bank's reference rates"

_NAMES: Final = {"base", "date", "end_at", "rates", "start_at"}


def recognises(head: bytes) -> bool:
    """Whether it has a base, rates and their days, and no more.

    >>> recognises(b'{"base": "EUR", "date": "2016-08-26", "rates": {"AUD": 1.4771}}')
    True
    """
    found = names(head).keys()
    return {"base", "rates"} <= found <= _NAMES


def rates(data: bytes, source: str | None = None, told: Told = NOTHING_TOLD) -> Iterator[Row]:
    """Yield each rate.

    >>> [str(rate) for _, rate in rates(b'{"base": "EUR", "date": "2016-08-26", "rates": {"HUF": 308.50}}')]
    ['1 EUR = 308.50 HUF']
    """
    form, place = answer(data, source)
    base = entry(form, "base", place)
    for day, quotes in days(form, "rates", place):
        yield from quoted(place, base, quotes, day, SOURCE)

"""Price directives of a Beancount file.

::

    2015-11-20 price ITOT 95.46 USD         no currency: a row that says so
    2015-11-21 price USD 1.33495 CAD        1 USD = 1.33495 CAD

Other directives are passed over. A commodity that goes by the code of a currency (AMD, COP, ALL on a stock exchange)
cannot be told from it. A file is recognised by a price within its first 4096 bytes; of another, name the form.
"""

import re
from collections.abc import Iterator
from typing import Final

from dealvalue.rates.formats import NOTHING_TOLD, Row, Told
from dealvalue.rates.formats._cells import Place, text

__all__ = ["NAME", "SOURCE", "rates", "recognises"]

NAME: Final = "beancount"
SOURCE: Final = "a Beancount file"

_PRICE: Final = re.compile(r"[0-9]{4}[-/][0-9]{1,2}[-/][0-9]{1,2}[ \t]+price[ \t]")
_THOUSANDS: Final = re.compile(r"[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]*)?")


def recognises(head: bytes) -> bool:
    r"""Whether one of the first lines is a price.

    >>> recognises(b"option \"title\" \"Home\"\n2015-11-21 price USD 1.33495 CAD\n")
    True
    """
    return any(map(_PRICE.match, head.decode("utf-8", "replace").splitlines()))


def rates(data: bytes, source: str | None = None, told: Told = NOTHING_TOLD) -> Iterator[Row]:
    r"""Yield each price with its line; they are from the file itself, as far as it says.

    >>> [(line, str(rate)) for line, rate in rates(b"2015-11-21 price USD 1,470.50 KRW ; noon\n")]
    [(1, '1 USD = 1470.50 KRW')]
    """
    prices = [(at, line) for at, line in enumerate(text(data, source).splitlines(), 1) if _PRICE.match(line)]
    if not prices:
        raise Place(source, 1).error("no price directive, such as 2015-11-21 price USD 1.33495 CAD")
    for number, line in prices:
        yield _rate(line, Place(source, number))


def _rate(line: str, place: Place) -> Row:
    cells = line.partition(";")[0].split()
    if len(cells) < 5:
        raise place.error("a price is a day, the word price, a commodity, a number and a currency")
    day, _, base, *amount, quote = cells
    number = " ".join(amount)  # of several cells: a sum such as "8 / 6", which is not worked out here
    value = number.replace(",", "") if _THOUSANDS.fullmatch(number) else number
    return place.row(base, quote, value, place.day(day), place.source or NAME, "reference")

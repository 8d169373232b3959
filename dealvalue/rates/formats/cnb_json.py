"""The Czech national bank's rates as its interface gives them.

::

    {"rates": [{"validFor": "2026-01-02", "amount": 100, "currencyCode": "HUF", "rate": 6.283}, …]}

So many units (amount) = rate CZK.
"""

from collections.abc import Iterator
from decimal import Decimal
from typing import Final

from dealvalue.rates.formats import NOTHING_TOLD, Row, Told
from dealvalue.rates.formats._cells import Place
from dealvalue.rates.formats._json import bracket, entries, entry, loaded
from dealvalue.rates.formats.cnb_txt import SOURCE

__all__ = ["NAME", "SOURCE", "rates", "recognises"]

NAME: Final = "cnb_json"


def recognises(head: bytes) -> bool:
    """Whether it is JSON with a currencyCode and the day that it is validFor.

    >>> recognises(b'{"rates":[{"validFor":"2026-01-02","amount":1,"currencyCode":"AUD","rate":13.797}]}')
    True
    """
    return bracket(head) == b"{" and b'"validFor"' in head and b'"currencyCode"' in head


def rates(data: bytes, source: str | None = None, told: Told = NOTHING_TOLD) -> Iterator[Row]:
    """Yield each rate. JSON has no lines."""
    place = Place(source)
    for each in entries(loaded(data, source), "rates", place):
        value, amount = (entry(each, name, place, Decimal) for name in ("rate", "amount"))
        day = place.day(entry(each, "validFor", place))
        yield place.row(entry(each, "currencyCode", place), "CZK", value, day, SOURCE, "reference", per=amount)

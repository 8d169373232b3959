"""The free currency files of fawazahmed0 (currency-api, exchange-api): one base a file, in lower case.

::

    {"date": "2026-09-29", "usd": {"aed": 3.6725, "ars": 1525.02726539, "btc": 1.2017405e-05, …, "usd": 1}}

1 of the name that holds the rates = x of each. Who quoted them, the file does not say. It lists tokens too: one that
goes by the code of a currency, past or present, cannot be told from it.
"""

from collections.abc import Iterator
from typing import Final

from dealvalue._marker import shown
from dealvalue.rates.formats import NOTHING_TOLD, Row, Told
from dealvalue.rates.formats._head import names
from dealvalue.rates.formats._json import entry, members
from dealvalue.rates.formats._services import answer, quoted

__all__ = ["NAME", "SOURCE", "rates", "recognises"]

NAME: Final = "fawazahmed0"
SOURCE: Final = "fawazahmed0's exchange-api"


def recognises(head: bytes) -> bool:
    """Whether it has a date, and rates under a name in lower case.

    >>> recognises(b'{"date": "2026-09-29", "usd": {"aed": 3.6725}}')
    True
    """
    found = names(head)
    (*_, last) = found or ("",)
    return len(found) == 2 and found.get("date", "").startswith('"') and found[last] == "{" and last.islower()


def rates(data: bytes, source: str | None = None, told: Told = NOTHING_TOLD) -> Iterator[Row]:
    """Yield each rate.

    >>> [str(rate) for _, rate in rates(b'{"date": "2026-09-29", "usd": {"aed": 3.67250, "usd": 1}}')]
    ['1 USD = 3.67250 AED']
    """
    form, place = answer(data, source)
    bases = [name for name in form if name != "date"]
    if len(bases) != 1 or "date" not in form:
        reason = f"not a date and the rates of one currency, but {shown([*form])}"
        raise place.error(reason)
    (base,) = bases
    quotes = members(form, base, place)
    codes = {code.upper(): value for code, value in quotes.items()}
    if len(codes) != len(quotes):
        raise place.error("a currency is there twice, in upper and in lower case")
    yield from quoted(place, base.upper(), codes, place.day(entry(form, "date", place)), SOURCE)

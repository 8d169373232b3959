"""The World Bank's official exchange rates (PA.NUS.FCRF), one a line.

::

    iso3,country,year,exchange_rate
    ABW,Aruba,1986,1.79

1 USD = x of the country's currency, the average of the year. _units.py says which currency that is.
"""

from collections.abc import Iterator
from typing import Final

from dealvalue.rates.formats import NOTHING_TOLD, Row, Told
from dealvalue.rates.formats._columns import columns, records
from dealvalue.rates.formats._world_bank import SOURCE, observed, rows

__all__ = ["NAME", "SOURCE", "rates", "recognises"]

NAME: Final = "world_bank_csv"

_NEEDED: Final = ("iso3", "year", "exchange_rate")


def recognises(head: bytes) -> bool:
    """Whether the first line has the columns.

    >>> recognises(b"iso3,country,year,exchange_rate")
    True
    """
    return set(_NEEDED) <= set(columns(head))


def rates(data: bytes, source: str | None = None, told: Told = NOTHING_TOLD) -> Iterator[Row]:
    """Yield each rate with its line, and an error where its unit is not known for certain."""
    lines = records(data, source, _NEEDED)
    yield from rows(observed(place, *[cells[name] for name in _NEEDED]) for place, cells in lines if cells[_NEEDED[2]])

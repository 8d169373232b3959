"""The World Bank's official exchange rates (PA.NUS.FCRF) as its site gives them: a line a country, a column a year.

::

    "Data Source","World Development Indicators",

    "Last Updated Date","2025-07-01",

    "Country Name","Country Code","Indicator Name","Indicator Code","1960",…,"2024",
    "Aruba","ABW","Official exchange rate (LCU per US$, period average)","PA.NUS.FCRF","",…,"1.79",

1 USD = x of the country's currency, the average of the year. _units.py says which currency that is.
"""

from collections.abc import Iterator
from typing import Final

from dealvalue.rates.formats import NOTHING_TOLD, Row, Told
from dealvalue.rates.formats._columns import records
from dealvalue.rates.formats._units import Observation
from dealvalue.rates.formats._world_bank import SOURCE, observed, rows

__all__ = ["NAME", "SOURCE", "rates", "recognises"]

NAME: Final = "world_bank_wide_csv"

_INDICATOR: Final = "PA.NUS.FCRF"
_NEEDED: Final = ("Country Code", "Indicator Code")
#: The source and when it was updated stand above the names of the columns.
_ABOVE: Final = 2


def recognises(head: bytes) -> bool:
    r"""Whether it begins with the source and has a column of indicators.

    >>> recognises(b'"Data Source","World Development Indicators",\n\n"Country Code","Indicator Code"')
    True
    """
    return head.removeprefix(b"\xef\xbb\xbf").startswith(b'"Data Source"') and b'"Indicator Code"' in head


def rates(data: bytes, source: str | None = None, told: Told = NOTHING_TOLD) -> Iterator[Row]:
    """Yield each rate with its line, and an error where its unit is not known for certain."""
    yield from rows(_observations(data, source))


def _observations(data: bytes, source: str | None) -> Iterator[Observation]:
    for place, cells in records(data, source, _NEEDED, above=_ABOVE):
        if cells["Indicator Code"] != _INDICATOR:
            raise place.error(f"not the official exchange rate {_INDICATOR}: {cells['Indicator Code'][:40]!r}")
        for name, cell in cells.items():
            if name.isdigit() and cell:
                yield observed(place, cells["Country Code"], name, cell)

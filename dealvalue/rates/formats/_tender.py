"""Which currencies a country had in a period: by CLDR, and by law where CLDR is behind.

CLDR keeps a currency for as long as its notes were taken; here it ends on the day from which the law had another unit
in its place.
"""

from datetime import date

from dealvalue._babel import tenders
from dealvalue.currency import Currency, is_code
from dealvalue.rates.legal import settled

__all__ = ["came_later", "tender"]


def tender(territory: str, first: date, last: date) -> frozenset[str]:
    """Return the currencies of a territory between two days; empty where nothing is known of it.

    >>> [sorted(tender("DEU", date(year, 1, 1), date(year, 12, 31))) for year in (1998, 1999)]
    [['DEM'], ['EUR']]
    >>> sorted(tender("RO", date(2005, 1, 1), date(2005, 12, 31))), sorted(tender("EMU", date.min, date.max))
    (['ROL', 'RON'], [])
    """
    return frozenset(_by_law(code, first) for code, start, end in tenders(territory) if start <= last and first <= end)


def came_later(territory: str, first: date, last: date) -> frozenset[str]:
    """Return the currencies that a territory took up after the first day and until the last.

    >>> sorted(came_later("HR", date(1993, 1, 1), date(2026, 1, 1)))
    ['EUR', 'HRK']
    """
    return frozenset(code for code, start, _ in tenders(territory) if first < start <= last)


def _by_law(code: str, day: date) -> str:
    return settled(Currency(code), day)[0].code if is_code(code) else code

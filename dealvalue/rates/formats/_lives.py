"""Rates in currencies that were in use: a list that names another one means a unit that nobody knows.

HMRC lists Ecuador's dollar as ECS, the sucre of before 2000. And where a currency was cut under its own code, lists
took their time: the Polish central bank had the old bolívar until the middle of October 2021, two weeks after the cut.
"""

from datetime import date, timedelta
from typing import Final

from dealvalue.currency import Currency
from dealvalue.rates.formats import Row
from dealvalue.rates.formats._cells import Place
from dealvalue.rates.legal import unit_changes
from dealvalue.rates.rate import ExchangeRate

__all__ = ["living"]

#: So long after a cut a list may still be in the old unit: one for a month is fixed in the month before.
_LAG: Final = timedelta(days=31)


def living(place: Place, row: Row) -> Row:
    """Return the row, or an error where one of its currencies was not in use, or just cut, on one of its days.

    >>> place = Place("hmrc.xml", 3)
    >>> print(living(place, place.row("GBP", "ECS", "1.27", date(2025, 7, 31), "HMRC", "customs"))[1])
    hmrc.xml, line 3: ECS was not in use on 2025-07-31: what the rate means by it is not known
    """
    rate = row[1]
    if isinstance(rate, ExchangeRate):
        first = (rate.period and rate.period.start) or rate.on
        for currency in (rate.base, rate.quote):
            doubt = _doubt(currency, first, rate.on)
            if doubt:
                return row[0], place.error(f"{doubt}: what the rate means by it is not known")
    return row


def _doubt(currency: Currency, first: date, last: date) -> str:
    for day in (first, last):
        if not currency.in_use(day):
            return f"{currency} was not in use on {day}"
    for cut in unit_changes(currency):
        if cut.start <= last and first < cut.start + _LAG:
            return f"{currency} became another unit under its own code on {cut.start}"
    return ""

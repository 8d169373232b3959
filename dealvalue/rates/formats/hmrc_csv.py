"""HMRC's yearly averages and spot rates as CSV.

::

    Country,Unit Of Currency,Currency Code,Sterling value of Currency Unit £,Currency Units per £1
    Japan,Yen,JPY,0.0072,139.732300

1 GBP = x of it. The file does not say for when: ``on`` is the year that an average is taken over, as a Period, or the
day of a spot rate. The sterling value is an inverse rounded to four decimals, and is not read.
"""

from collections.abc import Iterator
from datetime import date
from typing import Final

from dealvalue.period import Period
from dealvalue.rates.formats import NOTHING_TOLD, Row, Told
from dealvalue.rates.formats._cells import Place, ungrouped
from dealvalue.rates.formats._columns import columns, records
from dealvalue.rates.formats._lives import living

__all__ = ["NAME", "SOURCE", "rates", "recognises"]

NAME: Final = "hmrc_csv"
SOURCE: Final = "HM Revenue and Customs, yearly average and spot exchange rates"

_CODE: Final = "Currency Code"
_UNITS: Final = "Currency Units per £1"


def recognises(head: bytes) -> bool:
    """Whether the first line has HMRC's columns.

    >>> recognises("Country,Unit Of Currency,Currency Code,Sterling value…,Currency Units per £1".encode())
    True
    """
    return {_CODE, _UNITS} <= set(columns(head))


def rates(data: bytes, source: str | None = None, told: Told = NOTHING_TOLD) -> Iterator[Row]:
    """Yield each rate with its line."""
    for place, cells in records(data, source, (_CODE, _UNITS)):
        day, period, kind = _when(told.on, place)
        yield living(place, place.row("GBP", cells[_CODE], ungrouped(cells[_UNITS]), day, SOURCE, kind, period=period))


def _when(on: date | Period | None, place: Place) -> tuple[date, Period | None, str]:
    if on is None:
        raise place.error("the file does not say for when: give on=, the year of an average or the day of a spot rate")
    if not isinstance(on, Period):
        return on, None, "spot"
    if on.start is None or on.end is None:
        raise place.error(f"an average is taken over days with two ends, not {on}")
    return on.end, on, "average"

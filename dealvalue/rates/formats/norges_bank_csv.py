"""Norges Bank's rates as SDMX CSV.

::

    FREQ,BASE_CUR,QUOTE_CUR,TENOR,DECIMALS,CALCULATED,UNIT_MULT,COLLECTION,TIME_PERIOD,OBS_VALUE
    B,DKK,NOK,SP,2,false,2,C,2026-03-16,149.21

10^UNIT_MULT of the base = x of the quote. Columns with labels may stand between, parted by semicolons. The bank's
monthly and annual rates (FREQ M, A) are averages of its daily ones, where COLLECTION says so: A, the average of the
observations of a period.
"""

from collections.abc import Iterator, Mapping
from typing import Final

from dealvalue.errors import InvalidValueError
from dealvalue.period import Period
from dealvalue.rates.formats import NOTHING_TOLD, Row, Told
from dealvalue.rates.formats._cells import Place
from dealvalue.rates.formats._columns import columns, records

__all__ = ["NAME", "SOURCE", "rates", "recognises"]

NAME: Final = "norges_bank_csv"
SOURCE: Final = "Norges Bank, exchange rates"

_NEEDED: Final = ("FREQ", "BASE_CUR", "QUOTE_CUR", "TENOR", "UNIT_MULT", "COLLECTION", "TIME_PERIOD", "OBS_VALUE")
_MULTIPLIERS: Final = {str(power): 10**power for power in range(7)}
_LENGTHS: Final = {"M": len("2026-03"), "A": len("2026")}


def recognises(head: bytes) -> bool:
    """Whether the first line has the bank's columns.

    >>> recognises(b"FREQ,BASE_CUR,QUOTE_CUR,TENOR,UNIT_MULT,COLLECTION,TIME_PERIOD,OBS_VALUE")
    True
    """
    return set(_NEEDED) <= set(columns(head))


def rates(data: bytes, source: str | None = None, told: Told = NOTHING_TOLD) -> Iterator[Row]:
    """Yield each rate with its line."""
    for place, cells in records(data, source, _NEEDED):
        if cells["TENOR"] != "SP":
            raise place.error(f"not a spot rate (TENOR SP): {cells['TENOR'][:20]!r}")
        per = _MULTIPLIERS.get(cells["UNIT_MULT"])
        if per is None:
            raise place.error(f"UNIT_MULT is a power of ten from 0 to 6, not {cells['UNIT_MULT'][:20]!r}")
        period = _period(cells, place)
        day, kind = (place.day(cells["TIME_PERIOD"]), "reference") if period is None else (period.end, "average")
        if cells["OBS_VALUE"] and day is not None:
            pair = cells["BASE_CUR"], cells["QUOTE_CUR"]
            yield place.row(*pair, cells["OBS_VALUE"], day, SOURCE, kind, per=per, period=period)


def _period(cells: Mapping[str, str], place: Place) -> Period | None:
    """Return the days that a rate is the average of; None where it is a day's own."""
    frequency, words = cells["FREQ"], cells["TIME_PERIOD"]
    if frequency in ("B", "D"):
        return None
    if cells["COLLECTION"] != "A" or len(words) != _LENGTHS.get(frequency):
        said = ", ".join(f"{name} {cells[name][:20]}" for name in ("FREQ", "COLLECTION", "TIME_PERIOD"))
        raise place.error(f"neither a day's rate nor the average of a month or year: {said}")
    try:
        return Period.from_iso(words)
    except InvalidValueError as error:
        raise place.error(str(error)) from error

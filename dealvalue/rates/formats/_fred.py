"""The Federal Reserve's exchange rates as FRED names them: DEXKOUS, EXKOUS, AEXKOUS.

::

    DEX   of a day: noon buying rates in New York        KO US   won to 1 dollar
    EX    the average of a month                         US EU   dollars to 1 euro
    AEX   the average of a year

DEXVZUS and its like are not read: Venezuela's unit changes within the series.
"""

import re
from collections.abc import Iterator, Sequence
from datetime import date
from itertools import pairwise
from typing import Final, NamedTuple

from dealvalue._marker import shown
from dealvalue.period import Period
from dealvalue.rates.formats import Row
from dealvalue.rates.formats._cells import Place

__all__ = ["SOURCE", "Observation", "is_series", "rows"]

SOURCE: Final = "Board of Governors of the Federal Reserve System, foreign exchange rates, from FRED"

#: Quoted as so many to 1 dollar.
_TO_A_DOLLAR: Final = {
    "BZ": "BRL",
    "CA": "CAD",
    "CH": "CNY",
    "DN": "DKK",
    "HK": "HKD",
    "IN": "INR",
    "JP": "JPY",
    "KO": "KRW",
    "MA": "MYR",
    "MX": "MXN",
    "NO": "NOK",
    "SD": "SEK",
    "SF": "ZAR",
    "SI": "SGD",
    "SL": "LKR",
    "SZ": "CHF",
    "TA": "TWD",
    "TH": "THB",
}
#: Quoted as dollars to 1 of them.
_IN_DOLLARS: Final = {"AL": "AUD", "EU": "EUR", "IR": "IEP", "NZ": "NZD", "UK": "GBP"}

_NAME: Final = re.compile(r"(?P<each>DEX|EX|AEX)(?:US(?P<unit>[A-Z]{2})|(?P<quote>[A-Z]{2})US)")
#: The most days between one observation and the next, holidays without one included.
_STEPS: Final = {"DEX": 6, "EX": 31, "AEX": 366}


class Observation(NamedTuple):
    """A day as it is written, the value there, and their line."""

    place: Place
    day: str
    value: str


def is_series(name: str) -> bool:
    """Whether it is one of the series whose direction is known.

    >>> is_series("DEXKOUS"), is_series("DEXUSKO"), is_series("GDP")
    (True, False, False)
    """
    return _parts(name) is not None


def rows(name: str, observations: Sequence[Observation], place: Place) -> Iterator[Row]:
    """Yield the rates of a series; an empty value, or a point, is a day without one.

    >>> place = Place("EXUSEU.csv", 2)
    >>> one = rows("EXUSEU", [Observation(place, "1999-01-01", "1.1591")], place)
    >>> [(str(rate), str(rate.period)) for _, rate in one]
    [('1 EUR = 1.1591 USD', '1999-01-01/1999-01-31')]
    """
    parts = _parts(name)
    if parts is None:
        reason = f"the direction of the series {shown(name)} is not known: there are DEX, EX and AEX of KOUS, USEU, …"
        raise place.error(reason)
    each, base, quote = parts
    days = [(at, at.place.day(at.day)) for at in observations]
    dated = [(at, day) for at, day in days if at.value not in ("", ".")]
    _refuse_other_steps(name, each, sorted({day for _, day in dated}), place)
    for at, day in dated:
        period = _period(each, day, at.place)
        last = period.end if period is not None and period.end is not None else day
        kind = "reference" if period is None else "average"
        yield at.place.row(base, quote, at.value, last, SOURCE, kind, period=period)


def _parts(name: str) -> tuple[str, str, str] | None:
    match = _NAME.fullmatch(name)
    if match is None:
        return None
    if match["unit"]:
        return (match["each"], _IN_DOLLARS[match["unit"]], "USD") if match["unit"] in _IN_DOLLARS else None
    return (match["each"], "USD", _TO_A_DOLLAR[match["quote"]]) if match["quote"] in _TO_A_DOLLAR else None


def _refuse_other_steps(name: str, each: str, days: list[date], place: Place) -> None:
    # on request FRED averages a daily series over weeks, months or years, and still calls it by its name
    steps = [(after - day).days for day, after in pairwise(days)]
    if steps and min(steps) > _STEPS[each]:
        reason = f"{name} has no two observations within {_STEPS[each]} days: averages, or ends, of what is not said"
        raise place.error(reason)


def _period(each: str, day: date, place: Place) -> Period | None:
    """Return what an average is taken over: FRED writes the first day of it."""
    if each == "DEX":
        return None
    period = Period.month(day.year, day.month) if each == "EX" else Period.year(day.year)
    if day != period.start:
        reason = f"not the first day of a {'month' if each == 'EX' else 'year'}: {day}"
        raise place.error(reason)
    return period

"""The Bundesbank's exchange rates (BBEX3) as SDMX-CSV, of the German mark up to 1998 and of the euro.

::

    DATAFLOW;BBK_STD_FREQ;BBK_STD_CURRENCY;BBK_ERX_PARTNER_CURRENCY;…;TIME_PERIOD;OBS_VALUE;…;BBK_TITLE;…
    BBK:BBEX3(1.0);D;ATS;DEM;…;1998-12-21;14.214;…;Devisenkurse … / 100 ATS = ... DEM / Österreich;…
    BBK:BBEX3(1.0);D;ATS;DEM;…;1998-12-24;.;…;K

The direction and the unit stand in the title alone: 100 ATS = 14.214 DEM; an English title has "ATS 100 = DEM ...". The
decimals begin with a point, or in the German form with a comma. A day without a rate has ".", "-" or nothing. Monthly
series are skipped: of them the title would have to say whether they are averages.
"""

import re
from collections.abc import Iterator
from typing import Final

from dealvalue._marker import shown
from dealvalue.rates.formats import NOTHING_TOLD, Row, Told
from dealvalue.rates.formats._cells import Place
from dealvalue.rates.formats._csv import rows

__all__ = ["NAME", "SOURCE", "rates", "recognises"]

NAME: Final = "bundesbank_csv"
SOURCE: Final = "Deutsche Bundesbank, exchange rate statistics"

_COLUMNS: Final = (
    "BBK_STD_FREQ",
    "BBK_STD_CURRENCY",
    "BBK_ERX_PARTNER_CURRENCY",
    "BBK_ERX_RATE_TYPE",
    "TIME_PERIOD",
    "OBS_VALUE",
    "BBK_ID",
    "BBK_TITLE",
)
_UNITS: Final = r"(10{0,2}(?:[ .,\u00a0\u202f]?000){0,3})"
#: Thousands in groups of three or not; in English titles the code comes before the number.
_GERMAN: Final = re.compile(rf"\b{_UNITS} ([A-Z]{{3}}) = (?:\.\.\.|…) ([A-Z]{{3}})\b")
_ENGLISH: Final = re.compile(rf"\b([A-Z]{{3}}) {_UNITS} = ([A-Z]{{3}}) (?:\.\.\.|…)")
#: The middle rate of a fixing; another type is named as the file names it.
_MIDDLE: Final = "AC"


def recognises(head: bytes) -> bool:
    """Whether the first line has the columns of the Bundesbank's exchange rates.

    >>> recognises(b"DATAFLOW;BBK_STD_FREQ;BBK_STD_CURRENCY;BBK_ERX_PARTNER_CURRENCY"), recognises(b"DATAFLOW;FREQ")
    (True, False)
    """
    return b"BBK_ERX_PARTNER_CURRENCY" in head.split(b"\n", 1)[0]


def rates(data: bytes, source: str | None = None, told: Told = NOTHING_TOLD) -> Iterator[Row]:
    """Yield each rate with its line, and once each series that is not daily."""
    lines = rows(data, source, ";")
    place, header = next(lines, (Place(source, 1), [""]))
    missing = [name for name in _COLUMNS if name not in header]
    if missing:
        raise place.error(f"no column {', '.join(missing)}")
    at = [header.index(name) for name in _COLUMNS]
    skipped: set[str] = set()
    for place, cells in lines:
        # a part of a file may end within the comment, behind all that is read here
        if not max(at) + 1 < len(cells) <= len(header):
            raise place.error(f"{len(cells)} cells under {len(header)} columns")
        frequency, one, other, kind, day, value, series, title = [cells[number] for number in at]
        if frequency != "D":
            if series not in skipped:
                skipped.add(series)
                yield place.line, place.error(f"{series} is not daily: its frequency is {shown(frequency)}")
        elif value not in ("", ".", "-"):
            per, base, quote = _unit(title, {one, other}, place)
            written = "reference" if kind == _MIDDLE else f"rate type {kind}"
            number = value.replace(",", ".")
            yield place.row(base, quote, number, place.day(day), SOURCE, written, per=per)


def _unit(title: str, pair: set[str], place: Place) -> tuple[str, str, str]:
    """Return how many units of which currency are so many of which other one."""
    units = base = quote = ""
    if found := _GERMAN.search(title):
        units, base, quote = found.groups()
    elif found := _ENGLISH.search(title):
        base, units, quote = found.groups()
    if {base, quote} != pair:
        raise place.error(f"the title does not say the unit of {' and '.join(sorted(pair))}: {shown(title)}")
    return "".join(re.findall(r"\d", units)), base, quote

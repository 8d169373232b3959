"""The ECB's statistics of exchange rates (EXR) as CSV: each day, or averages and ends of months, quarters, years.

::

    KEY,FREQ,CURRENCY,CURRENCY_DENOM,EXR_TYPE,EXR_SUFFIX,TIME_PERIOD,OBS_VALUE,…,DECIMALS,…,UNIT_MULT
    EXR.M.USD.EUR.SP00.A,M,USD,EUR,SP00,A,2003-01,1.0622,…,4,…,0      the average (A) of January 2003
    EXR.Q.USD.EUR.SP00.E,Q,USD,EUR,SP00,E,2003-Q1,1.0895,…,4,…,0      the rate at the end (E) of the quarter

1 CURRENCY_DENOM = OBS_VALUE CURRENCY. The short form has FREQ, CURRENCY, TIME_PERIOD and OBS_VALUE; where there is no
CURRENCY_DENOM it is the euro. Other columns may be missing but EXR_SUFFIX, where a rate is not that of a day. The
rate at the end of a period is that of the last day with one, and has the last day of all. DECIMALS gives the zeros
back that the value has lost.
"""

import re
from collections.abc import Iterator
from typing import Final

from dealvalue._marker import shown
from dealvalue.decimals import exact, exponent, plain, rounded
from dealvalue.errors import InvalidValueError
from dealvalue.period import Period
from dealvalue.rates.formats import NOTHING_TOLD, Row, Told
from dealvalue.rates.formats._cells import Place
from dealvalue.rates.formats._csv import rows

__all__ = ["NAME", "SOURCE", "rates", "recognises"]

NAME: Final = "ecb_sdmx"
SOURCE: Final = "European Central Bank, statistics of exchange rates (EXR)"

_NEEDED: Final = ("FREQ", "CURRENCY", "TIME_PERIOD", "OBS_VALUE")
_PERIOD: Final = re.compile(r"(?P<year>[0-9]{4})(?:-(?P<month>[0-9]{2})|-Q(?P<quarter>[1-4])|-[HS](?P<half>[12]))?")
#: FREQ → the part of TIME_PERIOD that it goes with.
_PARTS: Final = {"A": None, "H": "half", "S": "half", "Q": "quarter", "M": "month"}
#: What a column that may be missing says where it is, if the value is a rate of one unit in another.
_SAYS: Final = {"EXR_TYPE": "SP00", "UNIT_MULT": "0"}


def recognises(head: bytes) -> bool:
    r"""Whether the first line has the four columns.

    >>> recognises(b"FREQ,CURRENCY,TIME_PERIOD,OBS_VALUE\n"), recognises(b"FREQ,BASE_CUR,TIME_PERIOD,OBS_VALUE\n")
    (True, False)
    """
    first = head.removeprefix(b"\xef\xbb\xbf").split(b"\n", 1)[0].decode("utf-8", "replace")
    return set(_NEEDED) <= {cell.strip() for cell in first.split(",")}


def rates(data: bytes, source: str | None = None, told: Told = NOTHING_TOLD) -> Iterator[Row]:
    r"""Yield each rate with its line.

    >>> lines = b"FREQ,CURRENCY,TIME_PERIOD,OBS_VALUE,DECIMALS\nD,AUD,2026-03-05,1.649,4\n"
    >>> [(line, str(rate)) for line, rate in rates(lines)]
    [(2, '1 EUR = 1.6490 AUD')]
    """
    header: list[str] = []
    for place, cells in rows(data, source):
        if not header:
            header = _columns(cells, place)
            continue
        if len(cells) != len(header):
            reason = f"{len(cells)} cells under {len(header)} columns"
            raise place.error(reason)
        row = dict(zip(header, cells, strict=True))
        if row["OBS_VALUE"] not in ("", "NaN"):
            yield _rate(row, place)
    if not header:
        raise Place(source, 1).error("an empty file")


def _columns(cells: list[str], place: Place) -> list[str]:
    missing = [name for name in _NEEDED if name not in cells]
    if missing or len({*cells}) != len(cells):
        reason = f"no column {', '.join(missing)}" if missing else "a column is there twice"
        raise place.error(reason)
    return cells


def _rate(row: dict[str, str], place: Place) -> Row:
    for name, said in _SAYS.items():
        if row.get(name, said) != said:
            reason = f"not a rate of 1 unit: {name} is {shown(row[name])}, not {said}"
            raise place.error(reason)
    base, quote = row.get("CURRENCY_DENOM", "EUR"), row["CURRENCY"]
    value = _value(row["OBS_VALUE"], row.get("DECIMALS", ""), place)
    if row["FREQ"] == "D":
        return place.row(base, quote, value, place.day(row["TIME_PERIOD"]), SOURCE, "reference")
    days = _days(row["FREQ"], row["TIME_PERIOD"], place)
    if days.end is not None and row.get("EXR_SUFFIX") == "A":
        return place.row(base, quote, value, days.end, SOURCE, "average", period=days)
    if days.end is not None and row.get("EXR_SUFFIX") == "E":
        return place.row(base, quote, value, days.end, SOURCE, "closing")
    reason = f"neither an average (A) nor the end of a period (E): EXR_SUFFIX is {shown(row.get('EXR_SUFFIX'))}"
    raise place.error(reason)


def _days(frequency: str, cell: str, place: Place) -> Period:
    match = _PERIOD.fullmatch(cell)
    if match is None or frequency not in _PARTS or match.lastgroup != (_PARTS[frequency] or "year"):
        reason = f"not a period of the frequency {shown(frequency)}: {shown(cell)}"
        raise place.error(reason)
    year = int(match["year"])
    try:
        if match["month"]:
            return Period.month(year, int(match["month"]))
        if match["quarter"]:
            return Period.quarter(year, int(match["quarter"]))
        return Period.half(year, int(match["half"])) if match["half"] else Period.year(year)
    except InvalidValueError as error:
        raise place.error(str(error)) from error


def _value(cell: str, decimals: str, place: Place) -> str:
    try:
        value, places = exact(cell), int(exact(decimals or "0"))
        return plain(rounded(value, places)) if places > -exponent(value) else cell
    except InvalidValueError as error:
        raise place.error(str(error)) from error

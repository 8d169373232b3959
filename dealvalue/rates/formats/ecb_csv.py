"""The ECB's reference rates as CSV, or the zip it comes in: eurofxref-hist.csv, eurofxref.csv.

::

    Date,USD,JPY,…,         1 EUR = x of each; a comma ends each line; newest first
    2026-10-30,1.1172,175.68,N/A,…,
    30 October 2026, 1.1172, …      in the file of one day
"""

from collections.abc import Iterator
from typing import Final

from dealvalue.currency import Currency
from dealvalue.rates.formats import NOTHING_TOLD, Told
from dealvalue.rates.formats._cells import Place, text
from dealvalue.rates.formats._zip import unpacked
from dealvalue.rates.rate import ExchangeRate

__all__ = ["NAME", "SOURCE", "rates", "recognises"]

NAME: Final = "ecb_csv"
SOURCE: Final = "European Central Bank, euro foreign exchange reference rates"


def recognises(head: bytes) -> bool:
    """Whether it begins with the column Date and a currency.

    >>> recognises(b"Date,USD,JPY,"), recognises(b"date,base,quote,rate")
    (True, False)
    """
    first, _, rest = head.removeprefix(b"\xef\xbb\xbf").partition(b",")
    return first == b"Date" and rest.strip()[:3].isupper()


def rates(data: bytes, source: str | None = None, told: Told = NOTHING_TOLD) -> Iterator[tuple[int, ExchangeRate]]:
    r"""Yield each rate with its line.

    >>> [str(rate) for _, rate in rates(b"Date,USD,KRW,\n2026-10-30,1.1172,N/A,\n")]
    ['1 EUR = 1.1172 USD']
    """
    lines = text(unpacked(data, source), source).splitlines()
    place = Place(source, 1)
    header = [cell.strip() for cell in lines[0].split(",")] if lines else []
    if header[:1] != ["Date"] or len(header) < 2:
        raise place.error("the first line of the ECB's file is Date and then currencies")
    euro = Currency("EUR")
    quotes = [(column, place.currency(code)) for column, code in enumerate(header) if column and code]
    for number, line in enumerate(lines[1:], 2):
        if not line.strip():
            continue
        place = Place(source, number)
        cells = [cell.strip() for cell in line.split(",")]
        if len(cells) != len(header):
            raise place.error(f"{len(cells)} cells under {len(header)} columns")
        day = place.day(cells[0], "dmy" if " " in cells[0] else "ymd")
        for column, quote in quotes:
            if cells[column] not in ("N/A", ""):
                yield number, place.rate(euro, quote, cells[column], day, SOURCE, "reference")

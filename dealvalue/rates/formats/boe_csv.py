"""The Bank of England's spot rates against sterling, as its Interactive Database (IADB) exports them.

::

    DATE,XUDLUSS,XUDLERS,XUDLBK33       1 GBP = x; a column a series, whose code says which currency
    17 Mar 2026,1.3343,1.1577,450.2329
"""

from collections.abc import Iterator
from typing import Final

from dealvalue._marker import shown
from dealvalue.rates.formats import NOTHING_TOLD, Row, Told
from dealvalue.rates.formats._cells import Place
from dealvalue.rates.formats._csv import rows

__all__ = ["NAME", "SOURCE", "rates", "recognises"]

NAME: Final = "boe_csv"
SOURCE: Final = "Bank of England, spot exchange rates against sterling"

#: Daily series, units of a currency for a pound. Each was compared with the ECB's crosses of two days in March 2026
#: and is within 0.6 % of the currency named, but SAR (its peg to the dollar) and TWD (by its name alone).
_SERIES: Final = {
    "XUDLADS": "AUD",
    "XUDLBK25": "CZK",
    "XUDLBK33": "HUF",
    "XUDLBK47": "PLN",
    "XUDLBK78": "ILS",
    "XUDLBK83": "MYR",
    "XUDLBK87": "THB",
    "XUDLBK89": "CNY",
    "XUDLBK93": "KRW",
    "XUDLBK95": "TRY",
    "XUDLBK97": "INR",
    "XUDLCDS": "CAD",
    "XUDLDKS": "DKK",
    "XUDLERS": "EUR",
    "XUDLHDS": "HKD",
    "XUDLJYS": "JPY",
    "XUDLNDS": "NZD",
    "XUDLNKS": "NOK",
    "XUDLSFS": "CHF",
    "XUDLSGS": "SGD",
    "XUDLSKS": "SEK",
    "XUDLSRS": "SAR",
    "XUDLTWS": "TWD",
    "XUDLUSS": "USD",
    "XUDLZOS4": "RON",
    "XUDLZRS": "ZAR",
}


def recognises(head: bytes) -> bool:
    """Whether it begins with the column DATE and a series of exchange rates.

    >>> recognises(b"DATE,XUDLUSS"), recognises(b"DATE,VALUE")
    (True, False)
    """
    return head.removeprefix(b"\xef\xbb\xbf").startswith((b"DATE,XU", b'"DATE","XU'))


def rates(data: bytes, source: str | None = None, told: Told = NOTHING_TOLD) -> Iterator[Row]:
    r"""Yield each rate with its line, and the series that are not known with the first one.

    >>> print(*[str(rate) for _, rate in rates(b"DATE,XUDLUSS\n17 Mar 2026,1.3343\n")])
    1 GBP = 1.3343 USD
    """
    lines = rows(data, source)
    place, header = next(lines, (Place(source, 1), [""]))
    if header[0] != "DATE" or len(header) < 2:
        raise place.error("the first line of the Bank of England's file is DATE and then series")
    for code in header[1:]:
        if code not in _SERIES:
            yield place.line, place.error(f"the currency of the series {shown(code)} is not known")
    for place, cells in lines:
        if len(cells) != len(header):
            raise place.error(f"{len(cells)} cells under {len(header)} columns")
        day = place.day(cells[0], "dmy")
        for code, cell in zip(header, cells, strict=True):
            if cell and code in _SERIES:
                yield place.row("GBP", _SERIES[code], cell, day, SOURCE, "reference")

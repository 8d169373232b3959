"""The IMF's representative rates of a month, as text with tabs.

::

    Representative Exchange Rates for Selected Currencies for March 2026
    Currency            March 02, 2026   March 03, 2026   …
    Euro(1)             1.169800         1.160600         …      1 EUR = x USD
    Korean won          NA               1,435.400000     …      1 USD = x KRW

A name that ends in (1) is quoted in dollars, any other one per dollar. The days of a month stand in several such
blocks; notes follow them. Currencies are named, not coded.
"""

import re
from collections.abc import Iterator
from datetime import date
from typing import Final

from dealvalue._marker import shown
from dealvalue.rates.formats import NOTHING_TOLD, Row, Told
from dealvalue.rates.formats._cells import CutOffError, Place, text, ungrouped
from dealvalue.rates.formats._lives import living

__all__ = ["NAME", "SOURCE", "rates", "recognises"]

NAME: Final = "imf_tsv"
SOURCE: Final = "International Monetary Fund, representative exchange rates"

_TITLE: Final = "Representative Exchange Rates"
_NAME: Final = re.compile(r"([^()]+?)\s*(\(1\))?")
_CODES: Final = {
    "algerian dinar": "DZD", "australian dollar": "AUD", "bahrain dinar": "BHD", "botswana pula": "BWP",
    "brazilian real": "BRL", "brunei dollar": "BND", "canadian dollar": "CAD", "chilean peso": "CLP",
    "chinese yuan": "CNY", "colombian peso": "COP", "czech koruna": "CZK", "danish krone": "DKK", "euro": "EUR",
    "hungarian forint": "HUF", "icelandic krona": "ISK", "indian rupee": "INR", "indonesian rupiah": "IDR",
    "iranian rial": "IRR", "israeli new shekel": "ILS", "japanese yen": "JPY", "kazakhstani tenge": "KZT",
    "korean won": "KRW", "kuwaiti dinar": "KWD", "libyan dinar": "LYD", "malaysian ringgit": "MYR",
    "mauritian rupee": "MUR", "mexican peso": "MXN", "nepalese rupee": "NPR", "new zealand dollar": "NZD",
    "norwegian krone": "NOK", "omani rial": "OMR", "pakistani rupee": "PKR", "peruvian sol": "PEN",
    "philippine peso": "PHP", "polish zloty": "PLN", "qatari riyal": "QAR", "russian ruble": "RUB",
    "saudi arabian riyal": "SAR", "singapore dollar": "SGD", "south african rand": "ZAR", "sri lankan rupee": "LKR",
    "swedish krona": "SEK", "swiss franc": "CHF", "thai baht": "THB", "trinidadian dollar": "TTD",
    "tunisian dinar": "TND", "u.a.e. dirham": "AED", "u.k. pound": "GBP", "u.s. dollar": "USD",
    "uruguayan peso": "UYU",
}  # fmt: skip


def recognises(head: bytes) -> bool:
    """Whether it begins with the IMF's title.

    >>> recognises(b"Representative Exchange Rates for Selected Currencies for March 2026")
    True
    """
    return head.removeprefix(b"\xef\xbb\xbf").lstrip().startswith(_TITLE.encode())


def rates(data: bytes, source: str | None = None, told: Told = NOTHING_TOLD) -> Iterator[Row]:
    """Yield each rate with its line; a name that nobody knows is one error a block."""
    lines = text(data, source).splitlines()
    if not lines or not lines[0].startswith(_TITLE):
        raise Place(source, 1).error(f"the first line begins with {_TITLE}")
    days: list[date] = []
    for number, line in enumerate(lines, 1):
        place, (name, *cells) = Place(source, number), [cell.strip() for cell in line.split("\t")]
        if name == "Currency" and cells:
            days = [place.day(cell, "mdy") for cell in cells]
        elif days and cells and len(cells) < len(days) and number == len(lines) and not data.endswith(b"\n"):
            raise CutOffError(source=source, line=number)
        elif days and cells:
            yield from _of_a_currency(name, cells, days, place)
        elif cells and any(cells):
            raise place.error("cells, and no line above that names their days")
        else:  # an empty line ends a block; what has no tabs is a title or a note
            days = []


def _of_a_currency(name: str, cells: list[str], days: list[date], place: Place) -> Iterator[Row]:
    if len(cells) != len(days):
        raise place.error(f"{len(cells)} cells under {len(days)} days")
    known = _NAME.fullmatch(name)
    code = _CODES.get(known[1].lower()) if known else None
    if known is None or code is None:
        yield place.line, place.error(f"no currency is known by the name {shown(name)}")
        return
    base, quote = (code, "USD") if known[2] else ("USD", code)
    for cell, day in zip(cells, days, strict=True):
        value = None if cell == "NA" else place.number(ungrouped(cell))
        if base == quote and value not in (None, 1):
            raise place.error(f"1 USD = {value} USD")
        if base != quote and value is not None:
            yield living(place, place.row(base, quote, value, day, SOURCE, "reference"))

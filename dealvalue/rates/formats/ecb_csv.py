"""The ECB's reference rates as CSV, or the zip it comes in: eurofxref-hist.csv, eurofxref.csv.

::

    Date,USD,JPY,…,         1 EUR = x of each; a comma ends each line; newest first
    2026-10-30,1.1172,175.68,N/A,…,
    30 October 2026, 1.1172, …      in the file of one day
"""

from collections.abc import Iterator
from datetime import date
from typing import Final

from dealvalue.currency import Currency
from dealvalue.errors import InputError
from dealvalue.rates.formats._cells import Place, text
from dealvalue.rates.rate import ExchangeRate

__all__ = ["NAME", "SOURCE", "rates", "recognises", "unpacked"]

NAME: Final = "ecb_csv"
SOURCE: Final = "European Central Bank, euro foreign exchange reference rates"

#: The whole history is 2 MB; what unpacks to more than this is no file of rates.
_LARGEST: Final = 64_000_000
_ZIP: Final = b"PK\x03\x04"
_MONTHS: Final = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip


def recognises(head: bytes) -> bool:
    """Whether it is a zip, or begins with the column Date and a currency.

    >>> recognises(b"Date,USD,JPY,"), recognises(b"date,base,quote,rate")
    (True, False)
    """
    first, _, rest = head.removeprefix(b"\xef\xbb\xbf").partition(b",")
    return head.startswith(_ZIP) or (first == b"Date" and rest.strip()[:3].isupper())


def rates(data: bytes, source: str | None = None) -> Iterator[tuple[int, ExchangeRate]]:
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
        day = _day(cells[0], place)
        for column, quote in quotes:
            if cells[column] not in ("N/A", ""):
                yield number, place.rate(euro, quote, cells[column], day, SOURCE, "reference")


def unpacked(data: bytes, source: str | None = None) -> bytes:
    """Return the CSV: the data itself, or the one CSV file in the zip."""
    if not data.startswith(_ZIP):
        return data
    from io import BytesIO
    from zipfile import BadZipFile, ZipFile
    from zlib import error as BadStream  # noqa: N812 (an exception class in lower case)

    try:
        with ZipFile(BytesIO(data)) as archive:
            members = [info for info in archive.infolist() if info.filename.endswith(".csv")]
            if len(members) != 1 or members[0].file_size > _LARGEST:
                reason = f"a zip holds one CSV file of at most {_LARGEST} bytes"
                raise InputError(reason, source=source)
            return archive.read(members[0])
    # RuntimeError: encrypted; NotImplementedError: a compression that Python does not know
    except (BadZipFile, BadStream, EOFError, NotImplementedError, OSError, RuntimeError) as error:
        reason = f"a broken zip: {error}"
        raise InputError(reason, source=source) from error


def _day(cell: str, place: Place) -> date:
    words = cell.split(" ")
    if len(words) != 3 or words[1] not in _MONTHS:
        return place.day(cell)
    return place.day(f"{words[2]}-{_MONTHS.index(words[1]) + 1:02}-{words[0]:0>2}")

"""The Reserve Bank of Australia's table F11: exchange rates of the Australian dollar.

::

    F11.1  EXCHANGE RATES
    Title,A$1=USD,Trade-weighted Index May 1970 = 100,A$1=SDR       A$1 = x; an index is no rate; SDR is XDR
    Frequency,Daily,Daily,Daily
    Type,Indicative,Indicative,Indicative
    Units,USD,Index,SDR
    Source,WM/Reuters,RBA,IMF
    Series ID,FXRUSD,FXRTWI,FXRSDR                                  days begin below
    03-Jan-2023,0.6828,61.40,0.5131

Of a monthly column it does not say whether it holds an average or the last day: it is skipped.
"""

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from dealvalue._marker import shown
from dealvalue.rates.formats import NOTHING_TOLD, Row, Told
from dealvalue.rates.formats._cells import Place
from dealvalue.rates.formats._csv import rows

__all__ = ["NAME", "SOURCE", "rates", "recognises"]

NAME: Final = "rba_csv"
SOURCE: Final = "Reserve Bank of Australia, table F11"

_TITLE: Final = re.compile(r"A\$1=([A-Z]{3})")
_CODES: Final = {"SDR": "XDR"}
_SAID: Final = ("Title", "Frequency", "Type", "Units", "Source")


class _Column(NamedTuple):
    quote: str
    kind: str
    source: str


def recognises(head: bytes) -> bool:
    r"""Whether it names the table, or begins with titles of the Australian dollar.

    >>> recognises(b"F11.1  EXCHANGE RATES\nTitle,A$1=USD\n"), recognises(b"F2.1  BOND YIELDS")
    (True, False)
    """
    return head.removeprefix(b"\xef\xbb\xbf").startswith((b"F11", b"Title,A$1="))


def rates(data: bytes, source: str | None = None, told: Told = NOTHING_TOLD) -> Iterator[Row]:
    r"""Yield each rate with its line, and the columns that are not known with that of their titles.

    >>> print(*[str(rate) for _, rate in rates(b"Title,A$1=USD\nSeries ID,FXRUSD\n03-Jan-2023,0.6828\n")])
    1 AUD = 0.6828 USD
    """
    lines = rows(data, source)
    title, about = _head(lines, source)
    columns: dict[int, _Column] = {}
    for number, words in enumerate(zip(*about, strict=True)):
        column = _column(*words)
        if isinstance(column, _Column):
            columns[number] = column
        elif column:
            yield title.line, title.error(column)
    for place, cells in lines:
        if any(cells[1:]):  # a note stands alone
            yield from _day(cells, columns, len(about[0]), place)


def _head(lines: Iterator[tuple[Place, list[str]]], source: str | None) -> tuple[Place, list[list[str]]]:
    """Return where the titles are, and what is said of the columns, up to their identifiers."""
    about: dict[str, list[str]] = {}
    title = place = Place(source, 1)
    for place, cells in lines:
        about.setdefault(cells[0], cells)
        title = place if cells[0] == "Title" else title
        if cells[0] == "Series ID" and "Title" in about:
            width = len(about["Title"])
            said = [about.get(name, [""] * width)[1:] for name in _SAID]
            if any(len(words) != width - 1 for words in said):
                raise place.error(f"not all lines about the columns have {width} cells")
            return title, [["", *words] for words in said]
    raise place.error("no table F11: it has lines that begin with Title and Series ID")


def _column(title: str, frequency: str, kind: str, units: str, source: str) -> _Column | str:
    """Return what a column holds, or why it is skipped: "" where it is no rate."""
    if units == "Index" or not title:
        return ""
    found = _TITLE.fullmatch(title)
    if found is None:
        return f"not A$1= and a currency: {shown(title)}"
    if frequency not in ("Daily", ""):
        return f"{title} is {frequency}: neither an average nor a last day, as far as it says"
    said = SOURCE if source in ("RBA", "") else f"{SOURCE} ({source})"
    return _Column(_CODES.get(found[1], found[1]), kind.lower() or "reference", said)


def _day(cells: list[str], columns: dict[int, _Column], width: int, place: Place) -> Iterator[Row]:
    if len(cells) != width:
        raise place.error(f"{len(cells)} cells under {width} columns")
    day = place.day(cells[0], "dmy")
    for number, (quote, kind, source) in columns.items():
        if cells[number]:
            yield place.row("AUD", quote, cells[number], day, source, kind)

"""The Hungarian national bank's rates: XML that is escaped inside the XML of a SOAP answer.

::

    <s:Envelope …><GetExchangeRatesResult>&lt;MNBExchangeRates&gt;&lt;Day date="2025-03-28"&gt;
        &lt;Rate unit="100" curr="JPY"&gt;248,17&lt;/Rate&gt;…

So many units = x HUF. The inner text may also have been unpacked already.
"""

from collections.abc import Iterator
from typing import Final

from dealvalue.errors import InputError
from dealvalue.rates.formats import NOTHING_TOLD, Row, Told
from dealvalue.rates.formats._cells import CutOffError, Place
from dealvalue.rates.formats._lives import living
from dealvalue.rates.formats._xml import Element, elements

__all__ = ["NAME", "SOURCE", "rates", "recognises"]

NAME: Final = "mnb_xml"
SOURCE: Final = "Magyar Nemzeti Bank, official exchange rates"

_RESULTS: Final = ("GetExchangeRatesResult", "GetCurrentExchangeRatesResult")
_ROOTS: Final = ("MNBExchangeRates", "MNBCurrentExchangeRates")


def recognises(head: bytes) -> bool:
    """Whether it is an answer of the bank's service, or what stands in one.

    >>> recognises(b'<MNBExchangeRates><Day date="2025-03-28">'), recognises(b"<Day>")
    (True, False)
    """
    return b"<GetExchangeRatesResponse" in head or b"<GetCurrentExchangeRatesResponse" in head or b"<MNB" in head


def rates(data: bytes, source: str | None = None, told: Told = NOTHING_TOLD) -> Iterator[Row]:
    """Yield each rate with its line in the file."""
    results = list[Element]()
    try:
        results += [each for each in elements(data, source) if each.name in _RESULTS]
    except CutOffError as cut:
        if cut.element not in _RESULTS:
            raise
        yield from _days(cut.text.encode(), Place(source, 1))
        raise
    if len(results) > 1:
        raise Place(source, results[1].line).error("an answer has one result")
    if results:
        yield from _days(results[0].text.encode(), Place(source, results[0].line))
    else:
        yield from _days(data, Place(source, 1))


def _days(data: bytes, first: Place) -> Iterator[Row]:
    """Read the inner text, of which the first line stands at a place."""
    of_the_day, root = list[tuple[Place, Element]](), ""
    for each in _inner(data, first):
        place, root = first._replace(line=each.line), each.name
        if each.name == "Rate":
            of_the_day.append((place, each))
        elif each.name == "Day":
            day = place.day(each.attributes.get("date", ""))
            for where, rate in of_the_day:
                code, per = (rate.attributes.get(name, "") for name in ("curr", "unit"))
                value = where.number(rate.text, ",")
                yield living(where, where.row(code, "HUF", value, day, SOURCE, "reference", per=per))
            of_the_day = []
    if root not in _ROOTS or of_the_day:
        raise first.error(f"the rates of a day stand in a Day of {' or '.join(_ROOTS)}")


def _inner(data: bytes, first: Place) -> Iterator[Element]:
    """Yield the elements with their lines in the file."""
    above = (first.line or 1) - 1
    try:
        for each in elements(data, first.source):
            yield each._replace(line=above + each.line)
    except CutOffError as cut:
        raise CutOffError(source=first.source, line=above + (cut.line or 1)) from cut
    except InputError as error:
        raise first._replace(line=above + (error.line or 1)).error(error.reason) from error

"""The ECB's reference rates as XML: eurofxref-daily.xml, eurofxref-hist-90d.xml, eurofxref-hist.xml.

::

    <gesmes:Envelope xmlns:gesmes="…" xmlns="http://www.ecb.int/vocabulary/2002-08-01/eurofxref">
      <Cube>
        <Cube time='2015-01-07'>
          <Cube currency='USD' rate='1.1831'/>      1 EUR = 1.1831 USD
"""

from collections.abc import Iterator
from typing import Final

from dealvalue.rates.formats import NOTHING_TOLD, Row, Told
from dealvalue.rates.formats._cells import Place
from dealvalue.rates.formats._xml import Element, elements
from dealvalue.rates.formats.ecb_csv import SOURCE

__all__ = ["NAME", "SOURCE", "rates", "recognises"]

NAME: Final = "ecb_xml"

_VOCABULARY: Final = b"http://www.ecb.int/vocabulary/2002-08-01/eurofxref"


def recognises(head: bytes) -> bool:
    """Whether it names the ECB's vocabulary.

    >>> recognises(b'<Envelope xmlns="http://www.ecb.int/vocabulary/2002-08-01/eurofxref">')
    True
    """
    return _VOCABULARY in head


def rates(data: bytes, source: str | None = None, told: Told = NOTHING_TOLD) -> Iterator[Row]:
    """Yield each rate with its line.

    >>> one = b"<Cube><Cube time='2015-01-07'><Cube currency='GBP' rate='0.78230'/></Cube></Cube>"
    >>> [(line, str(rate)) for line, rate in rates(one)]
    [(1, '1 EUR = 0.78230 GBP')]
    """
    found, of_day = False, list[Element]()
    for cube in elements(data, source):
        if "currency" in cube.attributes or "rate" in cube.attributes:
            of_day.append(cube)
        elif "time" in cube.attributes:
            # a day ends after the rates in it
            yield from _of_day(cube, of_day, source)
            found, of_day = True, []
    if of_day or not found:
        raise Place(source, of_day[0].line if of_day else 1).error("no Cube with a time and the rates of that day")


def _of_day(cube: Element, quotes: list[Element], source: str | None) -> Iterator[Row]:
    day = Place(source, cube.line).day(cube.attributes["time"])
    for quote in quotes:
        place = Place(source, quote.line)
        if quote.within != (*cube.within, cube.name) or quote.attributes.keys() != {"currency", "rate"}:
            raise place.error("not a currency and its rate within a day")
        yield place.row("EUR", quote.attributes["currency"], quote.attributes["rate"], day, SOURCE, "reference")

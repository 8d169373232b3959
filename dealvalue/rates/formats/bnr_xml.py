"""The Romanian national bank's reference rates as XML: a day, or the days of a year.

::

    <DataSet xmlns="http://www.bnr.ro/xsd"><Body><OrigCurrency>RON</OrigCurrency>
      <Cube date="2016-12-02"><Rate currency="HUF" multiplier="100">1.4356</Rate>…

So many units (the multiplier, else 1) = x RON.
"""

from collections.abc import Iterator
from typing import Final

from dealvalue.rates.formats import NOTHING_TOLD, Row, Told
from dealvalue.rates.formats._cells import Place
from dealvalue.rates.formats._lives import living
from dealvalue.rates.formats._xml import Element, elements

__all__ = ["NAME", "SOURCE", "rates", "recognises"]

NAME: Final = "bnr_xml"
SOURCE: Final = "National Bank of Romania, reference rates"


def recognises(head: bytes) -> bool:
    """Whether it is in the bank's namespace.

    >>> recognises(b'<DataSet xmlns="http://www.bnr.ro/xsd">'), recognises(b"<DataSet>")
    (True, False)
    """
    return b"<DataSet" in head and b"http://www.bnr.ro/xsd" in head


def rates(data: bytes, source: str | None = None, told: Told = NOTHING_TOLD) -> Iterator[Row]:
    """Yield each rate with its line."""
    quote, of_the_day, days = "", list[Element](), 0
    for each in elements(data, source):
        place = Place(source, each.line)
        if each.name == "OrigCurrency":
            quote = each.text
        elif each.name == "Rate":
            of_the_day.append(each)
        elif each.name == "Cube":
            if quote != "RON":
                raise place.error("the file does not say before the rates that they are in RON (OrigCurrency)")
            for rate in of_the_day:
                yield _row(rate, each.attributes.get("date", ""), place)
            of_the_day, days = [], days + 1
    if not days or of_the_day:
        raise Place(source, 1).error("the rates of a day stand in a Cube")


def _row(rate: Element, day: str, cube: Place) -> Row:
    place, code = cube._replace(line=rate.line), rate.attributes.get("currency", "")
    row = place.row(
        code, "RON", rate.text, cube.day(day), SOURCE, "reference", per=rate.attributes.get("multiplier", "1")
    )
    if code == "XAU":
        return rate.line, place.error("the bank prices gold by the gram, XAU is the troy ounce")
    return living(place, row)

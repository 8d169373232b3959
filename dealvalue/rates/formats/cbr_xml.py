"""The Bank of Russia's daily rates as XML, in windows-1251.

::

    <?xml version="1.0" encoding="windows-1251" ?>
    <ValCurs Date="09.12.2016" name="Foreign Currency Market">
      <Valute ID="R01135"><CharCode>HUF</CharCode><Nominal>100</Nominal><Value>21,7682</Value>…

So many units (Nominal) = x RUB.
"""

from collections.abc import Iterator
from typing import Final

from dealvalue.rates.formats import NOTHING_TOLD, Row, Told
from dealvalue.rates.formats._cells import Place
from dealvalue.rates.formats._lives import living
from dealvalue.rates.formats._xml import records

__all__ = ["NAME", "SOURCE", "rates", "recognises"]

NAME: Final = "cbr_xml"
SOURCE: Final = "Bank of Russia, official exchange rates"

_FIELDS: Final = ("CharCode", "Nominal", "Value")


def recognises(head: bytes) -> bool:
    """Whether it has the bank's outermost element.

    >>> recognises(b'<ValCurs Date="09.12.2016" name="Foreign Currency Market">'), recognises(b"<Valute>")
    (True, False)
    """
    return b"<ValCurs" in head


def rates(data: bytes, source: str | None = None, told: Told = NOTHING_TOLD) -> Iterator[Row]:
    """Yield each rate with its line."""
    listed: list[tuple[Place, list[str]]] = []
    for each, fields in records(data, source, "Valute"):
        place = Place(source, each.line)
        if each.name == "Valute":
            listed.append((place, [fields.get(name, "") for name in _FIELDS]))
        elif not each.within:
            if each.name != "ValCurs" or not listed:
                raise place.error("not the rates of a day: a ValCurs with a Valute for each currency")
            day = place.day(each.attributes.get("Date", ""), "dmy")
            for where, (code, units, value) in listed:
                rate = where.number(value, ",")
                yield living(where, where.row(code, "RUB", rate, day, SOURCE, "reference", per=units))

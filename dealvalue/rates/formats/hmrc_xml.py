"""HMRC's monthly rates for customs and VAT as XML.

::

    <exchangeRateMonthList Period="01/Jul/2025 to 31/Jul/2025">
      <exchangeRate><countryName>Abu Dhabi</countryName><currencyCode>AED</currencyCode><rateNew>4.9400</rateNew>…

1 GBP = rateNew of it, on each day of the period. A currency stands there once a country; a few codes are not ISO's.
"""

from collections.abc import Iterator
from datetime import date
from typing import Final

from dealvalue.errors import InvalidValueError
from dealvalue.period import Period
from dealvalue.rates.formats import NOTHING_TOLD, Row, Told
from dealvalue.rates.formats._cells import Place
from dealvalue.rates.formats._lives import living
from dealvalue.rates.formats._xml import records

__all__ = ["NAME", "SOURCE", "rates", "recognises"]

NAME: Final = "hmrc_xml"
SOURCE: Final = "HM Revenue and Customs, monthly exchange rates"


def recognises(head: bytes) -> bool:
    """Whether it has HMRC's outermost element.

    >>> recognises(b'<exchangeRateMonthList Period="01/Jul/2025 to 31/Jul/2025">'), recognises(b"<exchangeRate>")
    (True, False)
    """
    return b"<exchangeRateMonthList" in head


def rates(data: bytes, source: str | None = None, told: Told = NOTHING_TOLD) -> Iterator[Row]:
    """Yield each rate with its line."""
    listed: list[tuple[Place, str, str]] = []
    for each, fields in records(data, source, "exchangeRate"):
        place = Place(source, each.line)
        if each.name == "exchangeRate":
            if not fields.get("currencyCode") or not fields.get("rateNew"):
                raise place.error("an exchangeRate has a currencyCode and a rateNew")
            listed.append((place, fields["currencyCode"], fields["rateNew"]))
        elif not each.within:
            if each.name != "exchangeRateMonthList" or not listed:
                raise place.error(
                    "not the rates of a month: an exchangeRateMonthList with an exchangeRate for each country"
                )
            period, last = _days(each.attributes.get("Period", ""), place)
            for where, code, cell in listed:
                yield living(where, where.row("GBP", code, cell, last, SOURCE, "customs", period=period))


def _days(words: str, place: Place) -> tuple[Period, date]:
    first, last = [place.day(part, "dmy") for part in (*words.split(" to ", 1), "")[:2]]
    try:
        return Period(first, last), last
    except InvalidValueError as error:
        raise place.error(str(error)) from error

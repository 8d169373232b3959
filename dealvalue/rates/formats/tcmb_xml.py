"""The Turkish central bank's daily rates as XML, in ISO-8859-9: what it buys and sells for.

::

    <Tarih_Date Tarih="15.03.2016" Date="03/15/2016" Bulten_No="2016/52">
      <Currency Kod="JPY" CurrencyCode="JPY"><Unit>100</Unit><ForexBuying>2.5290</ForexBuying>…

So many units (Unit) = x TRY. There is no mean rate: a table of such a file is asked for a kind, "buy", "sell",
"banknote buy" or "banknote sell".
"""

from collections.abc import Iterator
from typing import Final

from dealvalue.rates.formats import NOTHING_TOLD, Row, Told
from dealvalue.rates.formats._cells import Place
from dealvalue.rates.formats._lives import living
from dealvalue.rates.formats._xml import Element, records

__all__ = ["NAME", "SOURCE", "rates", "recognises"]

NAME: Final = "tcmb_xml"
SOURCE: Final = "Central Bank of the Republic of Türkiye, indicative exchange rates"

_KINDS: Final = {
    "ForexBuying": "buy",
    "ForexSelling": "sell",
    "BanknoteBuying": "banknote buy",
    "BanknoteSelling": "banknote sell",
}


def recognises(head: bytes) -> bool:
    """Whether it has the bank's outermost element.

    >>> recognises(b'<Tarih_Date Tarih="15.03.2016">'), recognises(b"<Currency>")
    (True, False)
    """
    return b"<Tarih_Date" in head


def rates(data: bytes, source: str | None = None, told: Told = NOTHING_TOLD) -> Iterator[Row]:
    """Yield each rate with the line of its currency."""
    listed: list[tuple[Element, dict[str, str]]] = []
    for each, fields in records(data, source, "Currency"):
        if each.name == "Currency":
            listed.append((each, fields))
        elif not each.within:
            place = Place(source, each.line)
            if each.name != "Tarih_Date" or not listed:
                raise place.error("not the rates of a day: a Tarih_Date with a Currency for each of them")
            day = place.day(each.attributes.get("Tarih", ""), "dmy")
            for currency, cells in listed:
                where, code = place._replace(line=currency.line), currency.attributes.get("CurrencyCode", "")
                if not cells.keys() & _KINDS:
                    raise where.error("a Currency has a ForexBuying, ForexSelling, BanknoteBuying or BanknoteSelling")
                for name, kind in _KINDS.items():
                    if cells.get(name):  # not every currency is dealt in as banknotes
                        per = cells.get("Unit", "")
                        yield living(where, where.row(code, "TRY", cells[name], day, SOURCE, kind, per=per))

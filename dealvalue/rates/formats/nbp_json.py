"""The tables of the Polish central bank's interface: A and B (mean rates), C (what it buys and sells for).

::

    [{"table": "A", "no": "041/A/NBP/2026", "effectiveDate": "2026-03-02",
      "rates": [{"currency": "dolar amerykański", "code": "USD", "mid": 3.6056}, …]}]
    {"table": "C", "code": "USD", "rates": [{"effectiveDate": "2026-03-02", "bid": 3.5712, "ask": 3.6434}, …]}

1 unit = x PLN, also of those that are worth little. A table of kind C gives a buying and a selling rate.
"""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from typing import Any, Final

from dealvalue.rates.formats import NOTHING_TOLD, Row, Told
from dealvalue.rates.formats._cells import Place
from dealvalue.rates.formats._json import bracket, entries, entry, loaded
from dealvalue.rates.formats._lives import living

__all__ = ["NAME", "SOURCE", "rates", "recognises"]

NAME: Final = "nbp_json"
SOURCE: Final = "Narodowy Bank Polski"

_KINDS: Final = {
    "A": (("mid", "reference"),),
    "B": (("mid", "reference"),),
    "C": (("bid", "buy"), ("ask", "sell")),
}
#: From then on, until it took the new code, ZWL was the label of the unit that is now ZWG.
_ZIG: Final = date(2024, 5, 8)


def recognises(head: bytes) -> bool:
    """Whether it is JSON with a table and a day on which it takes effect.

    >>> recognises(b'[{"table":"A","no":"041/A/NBP/2026","effectiveDate":"2026-03-02"'), recognises(b'[{"table":"A"')
    (True, False)
    """
    return bracket(head) in (b"[", b"{") and b'"table"' in head and b'"effectiveDate"' in head


def rates(data: bytes, source: str | None = None, told: Told = NOTHING_TOLD) -> Iterator[Row]:
    """Yield each rate. JSON has no lines."""
    place = Place(source)
    whole = loaded(data, source)
    for table in whole if isinstance(whole, list) else [whole]:
        fields = _KINDS.get(entry(table, "table", place))
        if fields is None:
            raise place.error("a table is A, B or C")
        for each in entries(table, "rates", place):
            # the day and the code stand at the table or at the rate, whichever is the same for all
            day = place.day(entry(table if "effectiveDate" in table else each, "effectiveDate", place))
            code = entry(table if "code" in table else each, "code", place)
            for name, kind in fields:
                yield _row(each, name, code, day, kind, place)


def _row(each: Any, name: str, code: str, day: date, kind: str, place: Place) -> Row:  # noqa: ANN401 (any JSON)
    value = entry(each, name, place, Decimal)
    if value == 0:  # the Zimbabwean dollar of 2009, to eight decimals
        return None, place.error(f"1 {code} = {value:f} PLN on {day} has no digit to go by")
    if code == "ZWL" and day >= _ZIG:
        return None, place.error(f"ZWL on {day} is the unit of ZWG under its old name")
    return living(place, place.row(code, "PLN", value, day, SOURCE, kind))

"""The Ukrainian national bank's official rates.

::

    [{"exchangedate": "01.03.2026", "cc": "VND", "rate": 1.6565, "units": 1000, "rate_per_unit": 0.0016565, …}, …]

So many units = rate UAH; where the file names no units, one. ``rate_per_unit`` is a quotient: it is only compared.
"""

from collections.abc import Iterator, Mapping
from decimal import Decimal
from fractions import Fraction
from typing import Any, Final

from dealvalue.decimals import exponent, plain
from dealvalue.rates.formats import NOTHING_TOLD, Row, Told
from dealvalue.rates.formats._cells import Place
from dealvalue.rates.formats._json import bracket, entry, loaded
from dealvalue.rates.formats._lives import living

__all__ = ["NAME", "SOURCE", "rates", "recognises"]

NAME: Final = "nbu_json"
SOURCE: Final = "National Bank of Ukraine, official exchange rates"


def recognises(head: bytes) -> bool:
    """Whether it is JSON with an exchangedate and a cc.

    >>> recognises(b'[{"r030":840,"txt":"...","rate":43.2081,"cc":"USD","exchangedate":"01.03.2026"}]')
    True
    """
    return bracket(head) == b"[" and b'"exchangedate"' in head and b'"cc"' in head


def rates(data: bytes, source: str | None = None, told: Told = NOTHING_TOLD) -> Iterator[Row]:
    """Yield each rate. JSON has no lines."""
    place = Place(source)
    listed = loaded(data, source)
    if not isinstance(listed, list):
        raise place.error("not a list of rates")
    for each in listed:
        code, value = entry(each, "cc", place), entry(each, "rate", place, Decimal)
        units = entry(each, "units", place, Decimal) if "units" in each else Decimal(1)
        day = place.day(entry(each, "exchangedate", place), "dmy")
        row = place.row(code, "UAH", value, day, SOURCE, "reference", per=units)
        _compared(each, code, value, units, place)
        yield living(place, row)


def _compared(each: Mapping[str, Any], code: str, value: Decimal, units: Decimal, place: Place) -> None:
    """Refuse a rate per unit that is another one, by more than its last digit can hide."""
    if "rate_per_unit" in each:
        single = entry(each, "rate_per_unit", place, Decimal)
        if abs(Fraction(value) / Fraction(units) - Fraction(single)) > Fraction(10) ** exponent(single):
            said = f"{plain(units)} {code} = {plain(value)} UAH, and one = {plain(single)}"
            raise place.error(f"rate, units and rate_per_unit do not agree: {said}")

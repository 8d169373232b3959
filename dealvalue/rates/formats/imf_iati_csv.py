"""The IMF's annual and monthly rates as codeforIATI collects them.

::

    Date,Rate,Currency,Frequency,Source,Country code,Country
    1963-12-31,35.1096447377192,AFN,A,IMF,AF,"Afghanistan, Islamic Republic of"

1 USD = x of the currency, in the period that ends on the day: a year (A) or a month (M). The file does not say what is
made of the period. Of the annual rates that can be told: Afghanistan's of 1963, a year of devaluation, is the average
and no rate of its last day. Monthly ones are yielded as errors.

Rows are of countries, with the code of today. A row is yielded as an error where that is not the unit for certain (the
afghani of 2002 in 1963, San Marino's lira in 2010: see _units.py), and where two rows of one currency and period
differ by more than their digits.
"""

from collections.abc import Iterator, Mapping
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Final

from dealvalue.decimals import exponent, plain
from dealvalue.errors import InputError
from dealvalue.period import Period
from dealvalue.rates.formats import NOTHING_TOLD, Row, Told
from dealvalue.rates.formats._cells import Place
from dealvalue.rates.formats._columns import columns, records
from dealvalue.rates.formats._units import Observation, unit

__all__ = ["NAME", "SOURCE", "rates", "recognises"]

NAME: Final = "imf_iati_csv"
SOURCE: Final = "International Monetary Fund, exchange rates, collected by codeforIATI"

_NEEDED: Final = ("Date", "Rate", "Currency", "Frequency", "Source", "Country code")


def recognises(head: bytes) -> bool:
    """Whether the first line has the columns.

    >>> recognises(b"Date,Rate,Currency,Frequency,Source,Country code,Country")
    True
    """
    return set(_NEEDED) <= set(columns(head))


def rates(data: bytes, source: str | None = None, told: Told = NOTHING_TOLD) -> Iterator[Row]:
    """Yield each rate with its line, once where several countries have it."""
    held, series = list[Observation](), dict[tuple[str, str], dict[int, Decimal]]()
    for place, cells in records(data, source, _NEEDED):
        if cells["Source"] != "IMF" or cells["Frequency"] != "A":
            said = f"{cells['Frequency'][:20]!r} of {cells['Source'][:20]!r}"
            yield place.line, place.error(f"only annual rates (A) of the IMF are known to be averages, not {said}")
        elif cells["Rate"]:
            each = _observed(place, cells)
            held.append(each)
            series.setdefault((each.country, each.named), {})[each.year] = each.value
    newest = max((each.year for each in held), default=0)
    sure: dict[tuple[str, int], list[Observation]] = {}
    for each in held:
        try:
            code = unit(each, series[each.country, each.named], newest)
            if code != each.named:
                raise each.place.error(f"{each.country} {each.year} is in {code}, not in {each.named[:20]!r}")
        except InputError as error:
            yield each.place.line, error
        else:
            sure.setdefault((code, each.year), []).append(each)
    for (code, _), listed in sure.items():
        if code != "USD":
            yield _of_all(listed)


def _observed(place: Place, cells: Mapping[str, str]) -> Observation:
    day, value = place.day(cells["Date"]), place.number(cells["Rate"])
    if (day.month, day.day) != (12, 31):
        raise place.error(f"the day of an annual rate is the last of a year, not {day}")
    if value < 0:
        raise place.error(f"a rate is greater than zero, not {plain(value)}")
    return Observation(place, cells["Country code"], day.year, value, cells["Currency"])


def _of_all(listed: list[Observation]) -> Row:
    """Return the rate with the most digits, if the others are that one rounded."""
    finest = min(listed, key=lambda each: exponent(each.value))
    days = Period.year(finest.year)
    for each in listed:
        if abs(Fraction(each.value) - Fraction(finest.value)) > Fraction(10) ** exponent(each.value):
            said = f"{plain(finest.value)} and {plain(each.value)}"
            return each.place.line, each.place.error(f"two rates of {each.named} for {days}: {said}, neither is used")
    on = date(finest.year, 12, 31)
    return finest.place.row("USD", finest.named, finest.value, on, SOURCE, "average", period=days)

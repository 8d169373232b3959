"""Which unit the rate of a country and year is in, where a series is of countries and decades.

The World Bank's and the IMF's series name a country. Members of the euro switch unit when they enter (Germany 1998:
1.76 marks, 1999: 0.94 euros); a currency that was cut is in its newest unit for all years (Turkey 2003: 1.50), but not
in each country (Afghanistan 1963: 35). So a rate is given its unit where that is certain:

- the country had one currency in the year, and took up no other later, but by the law's own steps;
- of such a step the file shows that it was taken for the years before too: there is no jump by its factor.

Everything else is an error in place of a rate.
"""

from collections.abc import Iterator, Mapping
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Final, NamedTuple

from dealvalue.currency import Currency, is_code
from dealvalue.rates.formats._cells import Place
from dealvalue.rates.formats._tender import came_later, tender
from dealvalue.rates.legal import FIXED, UNCONFIRMED, begins, step, unit_changes
from dealvalue.rates.rate import ExchangeRate

__all__ = ["Observation", "unit"]

#: A currency that fell further in so short a time may have hidden the jump: Venezuela's, in 2018.
_FALL: Final = 10


class Observation(NamedTuple):
    """What 1 USD was in a country (ISO 3166, two or three letters) in a year."""

    place: Place
    country: str
    year: int
    value: Decimal
    #: The code that the file gives it, where it gives one.
    named: str = ""


def unit(each: Observation, values: Mapping[int, Decimal], newest: int) -> str:
    """Return the code of the unit, or raise an InputError that says between which ones it cannot be told.

    ``values`` are those of the country by year, ``newest`` is the last year of the whole file.

    >>> lira = {2003: Decimal("1.5009"), 2004: Decimal("1.4255"), 2005: Decimal("1.3436")}
    >>> unit(Observation(Place(None), "TUR", 2003, lira[2003]), lira, 2025)
    'TRY'
    """
    # what happens in the year after the newest one may be in a file that has no average of it yet
    first, known = date(each.year, 1, 1), date(newest + 1, 12, 31)
    ways = {code: list(_steps(code, first, known)) for code in _codes(each, first)}
    units = {_end(code, way) for code, way in ways.items()}
    if each.named in units:
        units, ways = {each.named}, {code: way for code, way in ways.items() if _end(code, way) == each.named}
    steps = [taken for way in ways.values() for taken in way]
    others = came_later(each.country, first, known) - {taken.base.code for taken in steps}
    if any(map(_enters_the_euro, units)):
        others -= {"EUR"}
    unsure = [taken for taken in steps if taken.kind == UNCONFIRMED or not _is_taken_before(taken, values)]
    if len(units) > 1 or others or unsure:
        names = " or ".join(sorted({*ways, *units, *others}))
        raise each.place.error(f"{each.country} {each.year}: whether the unit is {names} is not known for certain")
    return units.pop()


def _codes(each: Observation, first: date) -> frozenset[str]:
    codes = tender(each.country, first, date(each.year, 12, 31))
    if each.value != 1:
        codes -= {"USD"}  # a dollar is one dollar
    if not codes or not each.value:
        reason = "no digit to go by" if codes else "no currency known of which that makes a dollar"
        raise each.place.error(f"{each.country[:20]} {each.year}: {reason}")
    return codes


def _steps(code: str, first: date, last: date) -> Iterator[ExchangeRate]:
    """Yield the redenominations of a currency after a day, but not its end in the euro."""
    while is_code(code):
        currency = Currency(code)
        yield from (cut.rate(cut.start) for cut in unit_changes(currency) if first < cut.start <= last)
        start = begins(currency)
        taken = step(currency, start) if start is not None and first < start <= last else None
        if taken is None or taken.kind == FIXED:
            return
        yield taken
        code = taken.base.code


def _end(code: str, way: list[ExchangeRate]) -> str:
    return way[-1].base.code if way else code


def _enters_the_euro(code: str) -> bool:
    start = begins(Currency(code)) if is_code(code) else None
    taken = None if start is None else step(Currency(code), start)
    return taken is not None and taken.kind == FIXED


def _is_taken_before(taken: ExchangeRate, values: Mapping[int, Decimal]) -> bool:
    """Whether the years before a step are in the new unit too: from one to the other is no jump like its factor."""
    day = taken.on
    before = values.get(day.year - 1)
    after = values.get(day.year if (day.month, day.day) == (1, 1) else day.year + 1)
    if not before or not after:
        return False
    move = Fraction(after) / Fraction(before)
    return move**2 * Fraction(taken.value) >= 1 and move <= _FALL

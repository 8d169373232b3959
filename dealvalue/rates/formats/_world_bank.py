"""The World Bank's official exchange rates, whichever way the file lays them out."""

from collections.abc import Iterable, Iterator
from datetime import date
from decimal import Decimal
from typing import Final

from dealvalue.errors import InputError
from dealvalue.period import Period
from dealvalue.rates.formats import Row
from dealvalue.rates.formats._cells import Place
from dealvalue.rates.formats._units import Observation, unit

__all__ = ["SOURCE", "observed", "rows"]

SOURCE: Final = "World Bank, official exchange rate, period average (PA.NUS.FCRF)"


def observed(place: Place, country: str, year: str, cell: str) -> Observation:
    """Read the cells of an observation."""
    if not (len(year) == 4 and year.isascii() and year.isdigit() and "1900" <= year <= "9990"):
        raise place.error(f"not a year: {year[:20]!r}")
    value = place.number(cell)
    if value < 0:
        raise place.error(f"a rate is greater than zero, not {value}")
    return Observation(place, country, int(year), value)


def rows(observations: Iterable[Observation]) -> Iterator[Row]:
    """Yield the rates, each the average of its year: 1 USD = x of the unit."""
    held = list(observations)
    series: dict[str, dict[int, Decimal]] = {}
    for each in held:
        if series.setdefault(each.country, {}).setdefault(each.year, each.value) != each.value:
            raise each.place.error(f"{each.country} has two rates for {each.year}")
    newest = max((each.year for each in held), default=0)
    for each in held:
        try:
            code = unit(each, series[each.country], newest)
        except InputError as error:
            yield each.place.line, error
        else:
            if code != "USD":
                on, days = date(each.year, 12, 31), Period.year(each.year)
                yield each.place.row("USD", code, each.value, on, SOURCE, "average", period=days)

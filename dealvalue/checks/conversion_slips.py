"""Slips of a conversion: the rate turned round, another currency, another day."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date, timedelta
from functools import cache
from itertools import chain
from typing import Final

from dealvalue.checks.finding import Repair
from dealvalue.checks.market import Market
from dealvalue.checks.pair import Pair
from dealvalue.checks.reading import Reading
from dealvalue.checks.verdict import Verdict
from dealvalue.currency import Currency, all_currencies
from dealvalue.errors import RateNotFoundError
from dealvalue.period import Period

__all__ = ["currency", "inverse", "old_day", "recent_day"]

#: A rate of the last twelve months is the likeliest slip of all; one much older is the last guess.
_RECENT: Final = range(1, 53)
_OLD: Final = range(53, 521)
#: What people convert to, whatever they then write.
_RESERVES: Final = (Currency("EUR"), Currency("USD"))
#: One name in five spellings.
_CROWNS: Final = frozenset({"Koruna", "Krona", "Krone", "Kroon", "Króna"})


def inverse(pair: Pair) -> Repair | None:
    """Divided where one multiplies: names what the derived figure would be."""
    turned = replace(pair, band=pair.band.inverted())
    return Repair("inverse", 1, pair.derived_anew()) if turned.verdict is Verdict.CONSISTENT else None


def currency(market: Market, on: date | Period, pair: Pair) -> Repair | None:
    """Another currency of the same name, for either figure; else the euro or the dollar, for the derived one."""
    for at, reserves in ((1, ()), (0, ()), (1, _RESERVES)):
        taken = {reading.figure.currency for reading in pair.readings}
        for other in reserves or _family(pair.readings[at].figure.currency):
            if other not in taken and market.knows(other) and _agrees(market, on, *_relabelled(pair, at, other)):
                return Repair("currency", at, other.code)
    return None


def recent_day(market: Market, on: date | Period, pair: Pair) -> Repair | None:
    """The document's own day, where the text ties the figures to another one; or a day of the year before."""
    return _day(market, pair, chain([market.today] if market.today else [], _before(on, _RECENT)))


def old_day(market: Market, on: date | Period, pair: Pair) -> Repair | None:
    """A day of the ten years before."""
    return _day(market, pair, _before(on, _OLD))


def _before(on: date | Period, weeks: range) -> Iterator[date]:
    last = max(filter(None, [on.start, on.end])) if isinstance(on, Period) else on
    return (last - timedelta(weeks=back) for back in weeks if last.toordinal() > 7 * back)


def _day(market: Market, pair: Pair, days: Iterable[date]) -> Repair | None:
    """The first of the days at whose rate the figures agree."""
    if 0 in pair.readings[0].printed:
        return None
    needed = pair.needed
    for other in days:
        try:
            band = market.fixing(*pair.currencies, other)
        except RateNotFoundError:
            return None
        if band.rates.overlaps(needed):
            return Repair("day", 1, band.newest.on.isoformat())
    return None


def _relabelled(pair: Pair, at: int, other: Currency) -> tuple[Reading, ...]:
    reading = pair.readings[at]
    return pair.with_reading(at, replace(reading, figure=reading.figure.with_currency(other))).readings


def _agrees(market: Market, on: date | Period, source: Reading, derived: Reading) -> bool:
    try:
        return Pair.at(market, on, source, derived).verdict is Verdict.CONSISTENT
    except RateNotFoundError:
        return False


@cache
def _family(own: Currency) -> tuple[Currency, ...]:
    """The currencies of the same name: every dollar, every crown, by their English names."""
    name = _noun(own)
    return tuple([other for other in all_currencies() if _noun(other) == name])


def _noun(own: Currency) -> str:
    noun = own.name("en").partition(" (")[0].rpartition(" ")[2]
    return "crown" if noun in _CROWNS else noun

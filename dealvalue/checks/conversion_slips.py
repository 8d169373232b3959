"""Slips of a conversion: the rate turned round, another currency, another day."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction
from functools import cache
from itertools import pairwise
from typing import Final

from dealvalue.checks.finding import Repair
from dealvalue.checks.market import Market
from dealvalue.checks.pair import Pair
from dealvalue.checks.reading import Reading
from dealvalue.checks.verdict import Verdict
from dealvalue.currency import Currency, all_currencies
from dealvalue.errors import RateNotFoundError
from dealvalue.interval import Interval
from dealvalue.period import Period
from dealvalue.rates.rate import significant

__all__ = ["Stale", "currency", "inverse"]

#: Quarters back: a rate of the last twelve months is the likeliest slip of all; one much older is the last guess.
_RECENT: Final = range(4)
_OLD: Final = range(4, 40)
#: How many times dearer a currency gets within a quarter, but for the wildest.
_MOVES: Final = Fraction(5, 4)
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


class Stale:
    """The rate of another day: which day's rate would make a pair agree."""

    __slots__ = ("_last", "_market", "_pair", "_wanted")

    def __init__(self, market: Market, on: date | Period, pair: Pair) -> None:
        self._market = market
        self._pair = pair
        self._wanted: Interval | None = None
        self._last = max(filter(None, [on.start, on.end])) if isinstance(on, Period) else on

    def recent(self, _pair: Pair) -> Repair | None:
        """The document's own day, where the text ties the figures to another one; or a day of the year before."""
        today = self._market.today
        own = None if today is None or today == self._last else next(self._agreeing([today]), None)
        return own or self._within(_RECENT)

    def old(self, _pair: Pair) -> Repair | None:
        """A day of the ten years before."""
        return self._within(_OLD)

    def _within(self, quarters: range) -> Repair | None:
        """The first of the weeks before at whose rate the figures agree.

        A quarter is looked through where the rates at its two ends are near enough to what is wanted.
        """
        ends = self._market.quarters(*self._pair.currencies, self._last)[quarters.start : quarters.stop + 1]
        if 0 in self._pair.readings[0].printed or not ends:
            return None
        low, high = self._near()
        if max(ends) < low or min(ends) > high:
            return None
        for quarter, (one, two) in enumerate(pairwise([*ends, ends[-1]]), quarters.start):
            if max(one, two) >= low and min(one, two) <= high:
                weeks = range(13 * quarter + 1, 13 * quarter + 14)
                days = (self._last - timedelta(weeks=back) for back in weeks if self._last.toordinal() > 7 * back)
                found = next(self._agreeing(days), None)
                if found is not None:
                    return found
        return None

    def _near(self) -> tuple[Decimal, Decimal]:
        """Between which rates one of a quarter's ends lies, if a rate within it is wanted."""
        low, high = self.wanted.low, self.wanted.high
        least = Decimal(0) if low is None or low < 0 else significant(low / _MOVES)
        return least, Decimal("Infinity") if high is None else significant(high * _MOVES)

    @property
    def wanted(self) -> Interval:
        """The rates at which the figures agree, but for the slack."""
        if self._wanted is None:
            slack = Fraction(self._market.tolerance.slack)
            self._wanted = self._pair.needed / Interval(1 - slack, 1 + slack)
        return self._wanted

    def _agreeing(self, days: Iterable[date]) -> Iterator[Repair]:
        if 0 in self._pair.readings[0].printed:
            return
        for day in days:
            try:
                rate = self._market.fixing(*self._pair.currencies, day)
            except RateNotFoundError:
                return
            if rate.exact in self.wanted:
                yield Repair("day", 1, rate.on.isoformat())


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

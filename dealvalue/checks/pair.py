"""Pair: a figure, what it is said to be in another currency, and the rates between the two."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import MAX_EMAX, Context, Decimal
from fractions import Fraction
from typing import Final

from dealvalue.checks.market import Band, Market
from dealvalue.checks.reading import BOUNDS, Reading
from dealvalue.checks.repair import POWERS
from dealvalue.checks.verdict import Verdict
from dealvalue.currency import Currency
from dealvalue.errors import InvalidValueError
from dealvalue.interval import Interval
from dealvalue.period import Period

__all__ = ["Pair"]

_NINE: Final = Context(prec=9, Emin=-MAX_EMAX, Emax=MAX_EMAX)
_HALF, _TENTH, _MORE, _LESS = map(Decimal, ("0.5", "0.1", "1.001", "0.999"))


@dataclass(frozen=True, slots=True)
class Pair:
    """The source, the derived figure, and the band of rates between them.

    A hedge on the source covers its conversion too ("over 2 trillion won ($1.3 billion)"), so number is held against
    number; only a hedge written on the derived side alone widens it.
    """

    readings: tuple[Reading, ...]
    band: Band
    #: How much a loose reading adds at most, as a share.
    cap: Decimal
    derived: int = 1

    @classmethod
    def at(cls, market: Market, on: date | Period, source: Reading, derived: Reading) -> "Pair":
        """The pair at the rates of a day or a period; RateNotFoundError where there are none."""
        base, quote = source.figure.currency, derived.figure.currency
        if base is None or quote is None:
            raise InvalidValueError("a pair is of two amounts of money")
        return cls((source, derived), market.band(base, quote, on), market.tolerance.cap)

    @property
    def expected(self) -> Interval:
        """The source as printed, at any rate of the band."""
        return self.readings[0].printed * self.band.rates

    @property
    def found(self) -> Interval:
        """The derived figure, rounded as shown."""
        return self._own.allowed

    @property
    def verdict(self) -> Verdict:
        """Consistent, within rounding, or inconsistent."""
        if self.is_far:  # fast path: most of the slips that are tried are not even near
            return Verdict.INCONSISTENT
        if self.expected.overlaps(self.found):
            return Verdict.CONSISTENT
        loose = self.readings[0].loose(self.cap) * self.band.week
        return Verdict.WITHIN_ROUNDING if loose.overlaps(self._own.loosely_allowed(self.cap)) else Verdict.INCONSISTENT

    @property
    def is_far(self) -> bool:
        """Whether no rounding can bring the two together, told from their middles and the widest that each may be.

        Nine digits, and a thousandth more on either side, tell that in a tenth of the time of exact fractions.
        """
        source, derived = (reading.figure for reading in self.readings)
        printed, said = source.value, derived.value
        if printed is None or said is None or self._own.hedge in BOUNDS:
            return False
        quantum = derived.quanta[0]
        if printed < source.quanta[0] or said < quantum:
            return False
        half = max(_NINE.multiply(quantum, _HALF), _NINE.multiply(said, self.cap))
        if derived.hedge is not None:
            half = _NINE.add(half, max(quantum, _NINE.multiply(said, _TENTH)))
        least, most = self.band.ends
        most = _NINE.multiply(_NINE.multiply(printed, most), _NINE.add(_MORE, self.cap))
        least = _NINE.multiply(_NINE.multiply(printed, least), _NINE.subtract(_LESS, self.cap))
        return most < _NINE.subtract(said, half) or least > _NINE.add(said, half)

    def powers(self, at: int) -> Sequence[int]:
        """The powers of ten by which a figure may be off."""
        source, derived = (reading.figure for reading in self.readings)
        if source.value is None or derived.value is None or self._own.hedge in BOUNDS or not derived.value:
            return POWERS
        needed = source.value.adjusted() - derived.value.adjusted() + self.band.ends[0].adjusted()
        near = range(needed - 1, needed + 3) if at == self.derived else range(-needed - 2, -needed + 2)
        return [power for power in POWERS if power in near]

    @property
    def is_bounded(self) -> bool:
        """Whether the derived figure leaves a side open."""
        return self._own.hedge in BOUNDS

    @property
    def _own(self) -> Reading:
        source, derived = self.readings
        return derived if source.hedge is None else derived.unhedged()

    @property
    def currencies(self) -> tuple[Currency, Currency]:
        """The currency of the source, and of the derived figure."""
        return self.band.newest.base, self.band.newest.quote

    @property
    def needed(self) -> Interval:
        """The rates at which the figures would be consistent."""
        return self.found / self.readings[0].printed

    def derived_anew(self) -> str:
        """What the derived figure would be at the newest rate, to as many digits as it shows."""
        source, derived = self.readings
        return derived.anew(Fraction(source.ends[0][0]) * self.band.newest.exact)

    def unhedged(self) -> "Pair":
        """The same without hedges."""
        return replace(self, readings=tuple([reading.unhedged() for reading in self.readings]))

    def with_reading(self, at: int, reading: Reading) -> "Pair":
        """The same with another reading of one figure."""
        return replace(self, readings=(*self.readings[:at], reading, *self.readings[at + 1 :]))

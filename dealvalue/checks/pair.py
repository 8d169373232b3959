"""Pair: a figure, what it is said to be in another currency, and the rates between the two."""

from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from fractions import Fraction

from dealvalue.checks.market import Band, Market
from dealvalue.checks.reading import BOUNDS, Reading
from dealvalue.checks.verdict import Verdict
from dealvalue.currency import Currency
from dealvalue.errors import InvalidValueError
from dealvalue.interval import Interval
from dealvalue.period import Period

__all__ = ["Pair"]


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
        if self.expected.overlaps(self.found):
            return Verdict.CONSISTENT
        loose = self.readings[0].loose(self.cap) * self.band.week
        return Verdict.WITHIN_ROUNDING if loose.overlaps(self._own.loosely_allowed(self.cap)) else Verdict.INCONSISTENT

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

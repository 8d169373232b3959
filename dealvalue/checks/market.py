"""Market: what a check asks the rates."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from typing import Final

from dealvalue.checks.finding import RateUsed
from dealvalue.checks.tolerance import DEFAULT, Tolerance
from dealvalue.currency import Currency
from dealvalue.decimals import plain
from dealvalue.interval import Interval
from dealvalue.period import Period
from dealvalue.rates import ExchangeRate, RatePolicy, RateProvider, default_rates, fixings
from dealvalue.rates.provider import currencies_of

__all__ = ["Band", "Market"]

#: Fixings in a trading week: where figures are read loosely, the day is too.
_WEEK: Final = 5


@dataclass(frozen=True, slots=True)
class Band:
    """The rates of the last few days, from the lowest to the highest, those of a week, and the newest of them."""

    rates: Interval
    week: Interval
    newest: ExchangeRate

    @property
    def used(self) -> RateUsed:
        """The newest rate as a finding names it."""
        newest = self.newest
        return RateUsed(plain(newest.value), newest.on, newest.source, newest.path)

    def inverted(self) -> "Band":
        """The rates the wrong way round."""
        return Band(1 / self.rates, 1 / self.week, self.newest.inverted())


@dataclass(frozen=True, slots=True)
class Market:
    """Rates, the policy by which they are picked, and how far from them a figure may lie.

    `today` is the document's own day, where it has one.
    """

    rates: RateProvider | None = None
    policy: RatePolicy | None = None
    tolerance: Tolerance = DEFAULT
    today: date | None = None

    def band(self, base: Currency, quote: Currency, on: date | Period) -> Band:
        """The band of rates for a day, or of a period's average; RateNotFoundError where there are none.

        A day's own fixing comes out at four in the afternoon, and nobody knows whether a text was written before or
        after it: the band is of the last fixings before the day, and of the day's own.
        """
        count = self.tolerance.fixings
        week = max(count, _WEEK)
        found = fixings(base, quote, on, week + 1, rates=self.rates, policy=self.policy)
        own = int(found[0].on == on)
        return Band(self._around(found[: count + own]), self._around(found[: week + own]), found[0])

    def fixing(self, base: Currency, quote: Currency, on: date | Period) -> Band:
        """The band of one fixing alone, or of a period's average."""
        found = fixings(base, quote, on, 1, rates=self.rates, policy=self.policy)
        return Band(self._around(found), self._around(found), found[0])

    def _around(self, found: Iterable[ExchangeRate]) -> Interval:
        exact, slack = [rate.exact for rate in found], Fraction(self.tolerance.slack)
        return Interval(min(exact) * (1 - slack), max(exact) * (1 + slack))

    def knows(self, currency: Currency) -> bool:
        """Whether the rates may have this currency; those that cannot say are asked."""
        known = currencies_of(default_rates() if self.rates is None else self.rates)
        return known is None or currency in known

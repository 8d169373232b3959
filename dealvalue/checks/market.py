"""Market: what a check asks the rates."""

from dataclasses import dataclass, replace
from datetime import date
from fractions import Fraction

from dealvalue.checks.finding import RateUsed
from dealvalue.checks.tolerance import DEFAULT, Tolerance
from dealvalue.currency import Currency
from dealvalue.decimals import plain
from dealvalue.interval import Interval
from dealvalue.period import Period
from dealvalue.rates import ExchangeRate, RatePolicy, RateProvider, default_rates, fixings
from dealvalue.rates.provider import currencies_of

__all__ = ["Band", "Market"]


@dataclass(frozen=True, slots=True)
class Band:
    """The rates of the last few days, from the lowest to the highest, and the newest of them."""

    rates: Interval
    newest: ExchangeRate

    @property
    def used(self) -> RateUsed:
        """The newest rate as a finding names it."""
        newest = self.newest
        return RateUsed(plain(newest.value), newest.on, newest.source, newest.path)

    def inverted(self) -> "Band":
        """The rates the wrong way round."""
        return Band(1 / self.rates, self.newest.inverted())


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
        """The band of rates for a day: its last fixings; for a period its average. Raises RateNotFoundError."""
        count, slack = self.tolerance.fixings, Fraction(self.tolerance.slack)
        found = fixings(base, quote, on, count, rates=self.rates, policy=self.policy)
        exact = [rate.exact for rate in found]
        return Band(Interval(min(exact) * (1 - slack), max(exact) * (1 + slack)), found[0])

    def knows(self, currency: Currency) -> bool:
        """Whether the rates may have this currency; those that cannot say are asked."""
        known = currencies_of(default_rates() if self.rates is None else self.rates)
        return known is None or currency in known

    def one_day(self) -> "Market":
        """The market with a band of one day's fixing only."""
        slack, cap = self.tolerance.slack, self.tolerance.cap
        return replace(self, tolerance=Tolerance(1, slack, cap))

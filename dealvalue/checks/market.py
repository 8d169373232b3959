"""Market: what a check asks the rates."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction
from typing import Final

from dealvalue.checks.finding import RateUsed
from dealvalue.checks.tolerance import DEFAULT, Tolerance
from dealvalue.currency import Currency
from dealvalue.decimals import plain
from dealvalue.errors import RateNotFoundError
from dealvalue.interval import Interval
from dealvalue.period import Period
from dealvalue.rates import ExchangeRate, RatePolicy, RateProvider, default_rates, fixings
from dealvalue.rates.provider import currencies_of
from dealvalue.rates.rate import significant

__all__ = ["Band", "Market"]

#: Fixings in a trading week: where figures are read loosely, the day is too.
_WEEK: Final = 5
#: In ten years, so far back a stale rate is looked for.
_QUARTERS: Final = 40

Asked = tuple[Currency, Currency, date | Period]


class Band:
    """The rates of the last few days, from the lowest to the highest, those of a week, and the newest of them."""

    __slots__ = ("ends", "newest", "rates", "week")

    def __init__(self, rates: Interval, week: Interval, newest: ExchangeRate) -> None:
        self.rates = rates
        self.week = week
        self.newest = newest
        #: Those of the week in short.
        self.ends = significant(week.low or Fraction(0)), significant(week.high or Fraction(0))

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

    `today` is the document's own day, where it has one. What was found is kept for as long as the document is checked.
    """

    rates: RateProvider | None = None
    policy: RatePolicy | None = None
    tolerance: Tolerance = DEFAULT
    today: date | None = None
    _bands: dict[Asked, Band | RateNotFoundError] = field(default_factory=dict, compare=False, repr=False)
    _quarters: dict[Asked, list[Decimal]] = field(default_factory=dict, compare=False, repr=False)

    def band(self, base: Currency, quote: Currency, on: date | Period) -> Band:
        """The band of rates for a day, or of a period's average; RateNotFoundError where there are none.

        A day's own fixing comes out at four in the afternoon, and nobody knows whether a text was written before or
        after it: the band is of the last fixings before the day, and of the day's own.
        """
        asked = (base, quote, on)
        found = self._bands.get(asked)
        if found is None:
            try:
                found = self._band(*asked)
            except RateNotFoundError as error:
                found = error
            self._bands[asked] = found
        if isinstance(found, Band):
            return found
        raise found

    def _band(self, base: Currency, quote: Currency, on: date | Period) -> Band:
        count = self.tolerance.fixings
        week = max(count, _WEEK)
        found = fixings(base, quote, on, week + 1, rates=self.rates, policy=self.policy)
        own = int(found[0].on == on)
        return Band(self._around(found[: count + own]), self._around(found[: week + own]), found[0])

    def _around(self, found: Iterable[ExchangeRate]) -> Interval:
        exact, slack = [rate.exact for rate in found], Fraction(self.tolerance.slack)
        return Interval(min(exact) * (1 - slack), max(exact) * (1 + slack))

    def fixing(self, base: Currency, quote: Currency, on: date | Period) -> ExchangeRate:
        """The last fixing alone, or a period's average; RateNotFoundError where there is none."""
        return fixings(base, quote, on, 1, rates=self.rates, policy=self.policy)[0]

    def quarters(self, base: Currency, quote: Currency, last: date) -> list[Decimal]:
        """The rates of the day and of every thirteenth week before it in short, for as far back as there are any."""
        asked = (base, quote, last)
        found = self._quarters.get(asked)
        if found is None:
            found = self._quarters[asked] = [significant(rate.exact) for rate in self._back(*asked)]
        return found

    def _back(self, base: Currency, quote: Currency, last: date) -> Iterator[ExchangeRate]:
        for back in range(_QUARTERS + 1):
            if last.toordinal() <= back * 91:
                return
            try:
                yield self.fixing(base, quote, last - timedelta(weeks=13 * back))
            except RateNotFoundError:
                return

    def knows(self, currency: Currency) -> bool:
        """Whether the rates may have this currency; those that cannot say are asked."""
        known = currencies_of(default_rates() if self.rates is None else self.rates)
        return known is None or currency in known

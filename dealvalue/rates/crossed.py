"""Crossed: a provider that answers for two currencies through a third one, or two more."""

from collections.abc import Sequence
from datetime import date
from itertools import pairwise, permutations

from dealvalue.currency import Currency, as_currency
from dealvalue.period import Period
from dealvalue.rates.averages import Averages
from dealvalue.rates.inverted import Inverted, published
from dealvalue.rates.provider import RateProvider
from dealvalue.rates.rate import ExchangeRate

__all__ = ["Crossed"]


class Crossed(Inverted):
    """What another provider publishes, in either direction, or through pivots; all legs of the same day.

    Without ``pivots`` they are the provider's own, else EUR. The fewer legs the better; then the earlier pivot.

    >>> from dealvalue.rates import default_rates
    >>> rate = Crossed(default_rates()).rate("USD", "KRW", date(2026, 10, 30))
    >>> print(rate, rate.path)
    1 USD = 1335.266738274257071249552452559971 KRW ('USD', 'EUR', 'KRW')
    """

    __slots__ = ("routes",)

    def __init__(self, provider: RateProvider, *pivots: Currency | str) -> None:
        super().__init__(provider)
        self.pivots = tuple(map(as_currency, pivots or self.pivots or ("EUR",)))
        self.routes: tuple[tuple[Currency, ...], ...] = (
            *[(pivot,) for pivot in self.pivots],
            *permutations(self.pivots, 2),
        )

    def rate(self, base: Currency | str, quote: Currency | str, on: date) -> ExchangeRate | None:
        """Return the rate of that day: published for the pair, or made of others."""
        base, quote = as_currency(base), as_currency(quote)
        found = super().rate(base, quote, on)
        if found is not None or base is quote:
            return found
        for route in self.routes:
            if base not in route and quote not in route:
                legs = self._legs((base, *route, quote), on)
                if legs is not None:
                    return ExchangeRate.through(base, quote, legs, on)
        return None

    def _legs(self, path: tuple[Currency, ...], on: date) -> list[ExchangeRate] | None:
        legs = []
        for here, there in pairwise(path):
            leg = published(self.provider, here, there, on)
            if leg is None:
                return None
            legs.append(leg)
        return legs

    def average(self, base: Currency | str, quote: Currency | str, period: Period) -> ExchangeRate | None:
        """Return the average of these days: published for the pair, or made of published ones."""
        if period.end is None:
            return None
        return Crossed(Averages(self.provider, period), *self.pivots).rate(base, quote, period.end)

    def days(self, base: Currency | str, quote: Currency | str) -> Sequence[date]:
        """Return the days with a rate: those of the pair, and those on which every leg of a path was published."""
        base, quote = as_currency(base), as_currency(quote)
        ways = [(base, *route, quote) for route in self.routes if base not in route and quote not in route]
        known = [days for days in (super().days(base, quote), *map(self._days, ways)) if days]
        return sorted({day for days in known for day in days}) if len(known) > 1 else known[0] if known else ()

    def _days(self, path: tuple[Currency, ...]) -> Sequence[date]:
        """Return the days on which every leg of a path was published."""
        first, *others = [super(Crossed, self).days(*leg) for leg in pairwise(path)]
        held = [frozenset(days) for days in others]
        return [day for day in first if all(day in days for days in held)]

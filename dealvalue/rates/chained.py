"""Chained: several providers in order."""

from collections.abc import Sequence
from datetime import date

from dealvalue.currency import Currency, as_currency
from dealvalue.errors import InvalidValueError
from dealvalue.period import Period
from dealvalue.rates.provider import (
    Memo,
    RateProvider,
    as_provider,
    average_of,
    currencies_of,
    days_of,
    last_day_of,
    memo_of,
    pivots_of,
    source_of,
)
from dealvalue.rates.rate import ExchangeRate

__all__ = ["Chained"]


class Chained:
    """The first answer of several providers: for each pair and day the first one that has a rate, in either direction.

    Where that one has it in the other direction only, the chain has it in the other direction only: a later provider's
    does not come before it, and there and back it is the same rate.

    One that is broken is not passed over: its RateProviderError is raised, since another source would be another
    answer.

    >>> from dealvalue.rates import Fixed, default_rates
    >>> rates = Chained(Fixed.parse("1 USD = 1450 ARS"), default_rates())
    >>> print(rates.rate("USD", "ARS", date(2025, 12, 10)), rates.rate("EUR", "USD", date(2025, 12, 10)))
    1 USD = 1450 ARS 1 EUR = 1.1634 USD
    """

    __slots__ = ("currencies", "last_day", "memo", "pivots", "providers", "source")

    def __init__(self, *providers: RateProvider) -> None:
        if not providers:
            message = "a chain has at least one provider"
            raise InvalidValueError(message)
        self.providers = tuple(map(as_provider, providers))
        self.source = ", then ".join(map(source_of, providers))
        self.last_day = max(filter(None, map(last_day_of, providers)), default=None)
        known = [currencies_of(provider) for provider in providers]
        self.currencies = None if None in known else frozenset().union(*filter(None, known))
        self.pivots = tuple(dict.fromkeys([pivot for provider in providers for pivot in pivots_of(provider)]))
        self.memo: Memo | None = None if None in map(memo_of, providers) else {}

    def rate(self, base: Currency | str, quote: Currency | str, on: date) -> ExchangeRate | None:
        """Return the rate that the first of them has for that day."""
        base, quote = as_currency(base), as_currency(quote)
        *first, last = self.providers
        for provider in first:
            rate = provider.rate(base, quote, on)
            if rate is not None or provider.rate(quote, base, on) is not None:
                return rate
        return last.rate(base, quote, on)

    def average(self, base: Currency | str, quote: Currency | str, period: Period) -> ExchangeRate | None:
        """Return the average that the first of them publishes for these days."""
        base, quote = as_currency(base), as_currency(quote)
        *first, last = self.providers
        for provider in first:
            average = average_of(provider, base, quote, period)
            if average is not None or average_of(provider, quote, base, period) is not None:
                return average
        return average_of(last, base, quote, period)

    def days(self, base: Currency | str, quote: Currency | str) -> Sequence[date]:
        """Return the days on which any of them has a rate."""
        base, quote = as_currency(base), as_currency(quote)
        return sorted({day for provider in self.providers for day in days_of(provider, base, quote)})

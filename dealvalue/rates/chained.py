"""Chained: several providers in order, and the operator that makes one: ``table | default_rates()``."""

from collections.abc import Sequence
from datetime import date
from itertools import chain
from typing import TYPE_CHECKING

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
    version_of,
)
from dealvalue.rates.rate import ExchangeRate

__all__ = ["Chainable", "Chained"]


class Chainable:
    """What our providers have in common: ``one | other`` asks the other where the one has nothing.

    >>> from dealvalue.rates import Fixed, default_rates
    >>> rates = Fixed.parse("1 USD = 1450 ARS") | default_rates()
    >>> print(rates.source)
    agreed: 1 USD = 1450 ARS, then ECB reference rates to ...
    """

    __slots__ = ()

    if TYPE_CHECKING:  # each of them has it

        def rate(self, base: Currency, quote: Currency, on: date) -> ExchangeRate | None: ...

    def __or__(self, other: RateProvider) -> "Chained":
        return Chained(self, other)

    def __ror__(self, other: RateProvider) -> "Chained":
        return Chained(other, self)


class Chained(Chainable):
    """The first answer of several providers: for each pair and day the first one that has a rate, in either direction.

    Where that one has it in the other direction only, the chain has it in the other direction only: a later provider's
    does not come before it, and there and back it is the same rate.

    One that is broken is not passed over: its RateProviderError is raised, since another source would be another
    answer. A chain in a chain is the same as its links.

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
        links = [each.providers if isinstance(each, Chained) else (as_provider(each),) for each in providers]
        providers = tuple(chain.from_iterable(links))
        self.providers: tuple[RateProvider, ...] = providers
        self.source = ", then ".join(map(source_of, providers))
        self.last_day = max(filter(None, map(last_day_of, providers)), default=None)
        known = [currencies_of(provider) for provider in providers]
        self.currencies = None if None in known else frozenset().union(*filter(None, known))
        self.pivots = tuple(dict.fromkeys([pivot for provider in providers for pivot in pivots_of(provider)]))
        self.memo: Memo | None = None if None in map(memo_of, providers) else {}

    @property
    def version(self) -> str | None:
        """The versions of them all, in order, and "?" for one that has none; None where no one has."""
        versions = list(map(version_of, self.providers))
        return ", then ".join([version or "?" for version in versions]) if any(versions) else None

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

"""Inverted: a provider that also answers against the direction of publication."""

from collections.abc import Sequence
from datetime import date

from dealvalue.currency import Currency, as_currency
from dealvalue.period import Period
from dealvalue.rates.averages import Averages
from dealvalue.rates.chained import Chainable
from dealvalue.rates.provider import (
    Memo,
    RateProvider,
    as_provider,
    checked,
    currencies_of,
    days_of,
    last_day_of,
    memo_of,
    pivots_of,
    source_of,
    version_of,
)
from dealvalue.rates.rate import ExchangeRate

__all__ = ["Inverted", "published"]


class Inverted(Chainable):
    """Both directions of what another provider publishes; its own direction first.

    An answer against the direction has the published rate as its leg, and divides by it.

    >>> from dealvalue.rates import RateTable
    >>> table = RateTable.from_mapping({("EUR", "USD"): {date(2014, 12, 1): "1.25"}})
    >>> rate = Inverted(table).rate("USD", "EUR", date(2014, 12, 1))
    >>> rate.value, rate.legs == (table.rate("EUR", "USD", date(2014, 12, 1)),)
    (Decimal('0.8'), True)
    """

    __slots__ = ("currencies", "last_day", "memo", "pivots", "provider", "source")

    def __init__(self, provider: RateProvider) -> None:
        self.provider = as_provider(provider)
        self.source = source_of(provider)
        self.currencies = currencies_of(provider)
        self.pivots = pivots_of(provider)
        self.last_day = last_day_of(provider)
        self.memo: Memo | None = None if memo_of(provider) is None else {}

    @property
    def version(self) -> str | None:
        """That of what it is made of."""
        return version_of(self.provider)

    def rate(self, base: Currency | str, quote: Currency | str, on: date) -> ExchangeRate | None:
        """Return the rate published for that day in either direction."""
        base, quote = as_currency(base), as_currency(quote)
        found = published(self.provider, base, quote, on)
        return found if found is None or found.base is base else found.inverted()

    def average(self, base: Currency | str, quote: Currency | str, period: Period) -> ExchangeRate | None:
        """Return the average published for these days in either direction."""
        if period.end is None:
            return None
        return Inverted(Averages(self.provider, period)).rate(base, quote, period.end)

    def days(self, base: Currency | str, quote: Currency | str) -> Sequence[date]:
        """Return the days with a rate in either direction."""
        base, quote = as_currency(base), as_currency(quote)
        forth, back = days_of(self.provider, base, quote), days_of(self.provider, quote, base)
        return sorted({*forth, *back}) if forth and back else forth or back


def published(provider: RateProvider, base: Currency, quote: Currency, on: date) -> ExchangeRate | None:
    """Return what a provider publishes for a pair and day: in this direction, or else the other, as it stands."""
    forth = provider.rate(base, quote, on)
    if forth is not None:
        return checked(provider, forth, base, quote, on)
    return checked(provider, provider.rate(quote, base, on), quote, base, on)

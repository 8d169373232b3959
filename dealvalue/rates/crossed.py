"""Crossed: a provider that answers for two currencies through a third, the pivot."""

from collections.abc import Sequence
from datetime import date

from dealvalue.currency import Currency, as_currency
from dealvalue.rates.inverted import Inverted, published
from dealvalue.rates.provider import RateProvider
from dealvalue.rates.rate import ExchangeRate

__all__ = ["Crossed"]


class Crossed(Inverted):
    """What another provider publishes, in either direction, or through the pivot; both legs of the same day.

    >>> from dealvalue.rates import RateTable
    >>> day = date(2026, 10, 30)
    >>> table = RateTable.from_mapping({("EUR", "USD"): {day: "1.1172"}, ("EUR", "KRW"): {day: "1491.76"}})
    >>> rate = Crossed(table, "EUR").rate("USD", "KRW", day)
    >>> print(rate, rate.path)
    1 USD = 1335.266738274257071249552452559971 KRW ('USD', 'EUR', 'KRW')
    """

    __slots__ = ("pivot",)

    def __init__(self, provider: RateProvider, pivot: Currency | str = "EUR") -> None:
        super().__init__(provider)
        self.pivot = as_currency(pivot)

    def rate(self, base: Currency | str, quote: Currency | str, on: date) -> ExchangeRate | None:
        """Return the rate of that day: published for the pair, or made of two."""
        base, quote = as_currency(base), as_currency(quote)
        found = super().rate(base, quote, on)
        if found is not None or base is quote or base is self.pivot or quote is self.pivot:
            return found
        first = published(self.provider, base, self.pivot, on)
        second = None if first is None else published(self.provider, self.pivot, quote, on)
        if first is None or second is None:
            return None
        return ExchangeRate.through(base, quote, (first, second), on)

    def days(self, base: Currency | str, quote: Currency | str) -> Sequence[date]:
        """Return the days with a rate: those for the pair, and those on which both legs were published."""
        base, quote = as_currency(base), as_currency(quote)
        pair = super().days(base, quote)
        if base is quote or self.pivot in (base, quote):
            return pair
        both = {*super().days(base, self.pivot)}.intersection(super().days(self.pivot, quote))
        return sorted(both.union(pair))

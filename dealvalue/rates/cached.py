"""Cached: a provider that is asked only once."""

from collections.abc import Sequence
from datetime import date
from typing import Final

from dealvalue._marker import shown
from dealvalue.currency import Currency, as_currency
from dealvalue.errors import InvalidValueError
from dealvalue.period import Period
from dealvalue.rates.chained import Chainable
from dealvalue.rates.provider import (
    Memo,
    RateProvider,
    as_provider,
    average_of,
    currencies_of,
    days_of,
    last_day_of,
    pivots_of,
    source_of,
    version_of,
)
from dealvalue.rates.rate import ExchangeRate

__all__ = ["Cached"]

_MISSING: Final = object()


class Cached(Chainable):
    """What another provider answers, None included, kept for so many pairs and days; then it starts anew.

    For a provider that takes long, such as one that asks over a network. An error is not kept. Wrapped in this, a
    provider is taken to never change: the converter keeps its answers too. Threads may share it: two that ask at once
    may both reach the provider.

    >>> from dealvalue.testing import FakeRates
    >>> slow = FakeRates({("USD", "KRW"): "1400"})
    >>> rates = Cached(slow)
    >>> {str(rates.rate("USD", "KRW", date(2025, 12, 10))) for _ in range(3)}, len(slow.asked)
    ({'1 USD = 1400 KRW'}, 1)
    """

    __slots__ = ("_answers", "currencies", "last_day", "memo", "pivots", "provider", "size", "source")

    def __init__(self, provider: RateProvider, size: int = 4096) -> None:
        if not isinstance(size, int) or size < 1:
            message = f"a size is a whole number from 1 on, not {shown(size)}"
            raise InvalidValueError(message)
        self.provider = as_provider(provider)
        self.size = size
        self.source = source_of(provider)
        self.currencies = currencies_of(provider)
        self.last_day = last_day_of(provider)
        self.pivots = pivots_of(provider)
        self.memo: Memo = {}
        self._answers: dict[tuple[Currency, Currency, date], ExchangeRate | None] = {}

    @property
    def version(self) -> str | None:
        """That of the provider."""
        return version_of(self.provider)

    def rate(self, base: Currency | str, quote: Currency | str, on: date) -> ExchangeRate | None:
        """Return what the provider says, or said."""
        key = as_currency(base), as_currency(quote), on
        answer = self._answers.get(key, _MISSING)
        if answer is _MISSING:
            answer = self.provider.rate(*key)
            if len(self._answers) >= self.size:
                self._answers.clear()
            self._answers[key] = answer
        return answer  # type: ignore[return-value]  # no longer _MISSING

    def average(self, base: Currency | str, quote: Currency | str, period: Period) -> ExchangeRate | None:
        """Return the average that the provider publishes; the converter keeps it."""
        return average_of(self.provider, as_currency(base), as_currency(quote), period)

    def days(self, base: Currency | str, quote: Currency | str) -> Sequence[date]:
        """Return the days with a rate."""
        return days_of(self.provider, as_currency(base), as_currency(quote))

"""RateProvider, the seam: one method, and what its None means."""

from collections.abc import Collection, Sequence
from datetime import date
from typing import Any, Protocol, cast, runtime_checkable

from dealvalue._marker import shown
from dealvalue.currency import Currency
from dealvalue.errors import InvalidTypeError, RateProviderError
from dealvalue.period import Period
from dealvalue.rates.rate import ExchangeRate

__all__ = [
    "Memo",
    "RateProvider",
    "as_provider",
    "average_of",
    "checked",
    "currencies_of",
    "days_of",
    "last_day_of",
    "memo_of",
    "pivots_of",
    "source_of",
    "version_of",
]

#: What the converter has found in a provider that never changes; keyed by pair, day and policy.
Memo = dict[tuple[Any, ...], Any]


@runtime_checkable
class RateProvider(Protocol):
    """Where rates come from.

    A provider may also have, and each is used where it is there:

        source: str             its name in messages; else its type's
        last_day: date | None   what on="latest" means
        version: str | None     what another snapshot of the same source does not share
        currencies              the currencies it has; None: any
        pivots                  the currencies through which others are crossed
        days(base, quote)       the days with a rate, in order: a message can say which are near
        average(base, quote, period)
                                the average published for exactly these days; None: not mine, as for a rate
        memo: dict              says that it never changes: the converter keeps there what it has found
    """

    def rate(self, base: Currency, quote: Currency, on: date) -> ExchangeRate | None:
        """Return the rate published for exactly that day, from base to quote.

        None says "not mine": another currency, another direction, another day. What is broken raises
        RateProviderError. No provider looks at a neighbouring day: that is the policy's.
        """
        ...


def as_provider(provider: object) -> RateProvider:
    """Take a provider; anything else is refused with what to write instead."""
    if not callable(getattr(provider, "rate", None)):
        message = f"rates are a provider such as RateTable.from_csv(path), not {shown(provider)}"
        raise InvalidTypeError(message)
    return cast("RateProvider", provider)


def source_of(provider: RateProvider) -> str:
    """Return the name of a provider for messages."""
    return getattr(provider, "source", None) or type(provider).__name__


def version_of(provider: RateProvider) -> str | None:
    """Return the version of what it holds, where it has one.

    >>> from dealvalue.rates import RateTable, default_rates
    >>> version_of(default_rates()) == default_rates().facts["sha256"][:12], len(version_of(RateTable()))
    (True, 12)
    """
    version = getattr(provider, "version", None)
    return version if isinstance(version, str) else None


def last_day_of(provider: RateProvider) -> date | None:
    """Return its last day, where it knows one."""
    return getattr(provider, "last_day", None)


def currencies_of(provider: RateProvider) -> Collection[Currency] | None:
    """Return the currencies it has; None where it cannot say."""
    return getattr(provider, "currencies", None)


def days_of(provider: RateProvider, base: Currency, quote: Currency) -> Sequence[date]:
    """Return the days it has a rate for, in order; nothing where it cannot say."""
    days = getattr(provider, "days", None)
    return () if days is None else days(base, quote)


def average_of(provider: RateProvider, base: Currency, quote: Currency, period: Period) -> ExchangeRate | None:
    """Return the average that it publishes for these days; None where it publishes none."""
    average = getattr(provider, "average", None)
    return None if average is None else average(base, quote, period)


def checked(
    provider: RateProvider, rate: ExchangeRate | None, base: Currency, quote: Currency, on: date
) -> ExchangeRate | None:
    """Take what a provider has answered.

    An answer for another pair or day is a RateProviderError: it would become a wrong value that nobody sees.
    """
    if rate is None or _answers(rate, base, quote, on):
        return rate
    message = f"{source_of(provider)} answers {shown(rate)} when asked for 1 {base} in {quote} on {on}"
    raise RateProviderError(message)


def _answers(rate: object, base: Currency, quote: Currency, on: date) -> bool:
    if not isinstance(rate, ExchangeRate) or rate.base is not base or rate.quote is not quote:
        return False
    return rate.on == on or (rate.period is not None and on in rate.period)


def pivots_of(provider: RateProvider) -> tuple[Currency, ...]:
    """Return the currencies to cross through; nothing where it has none of its own."""
    return tuple(getattr(provider, "pivots", ()))


def memo_of(provider: RateProvider) -> Memo | None:
    """Return its memo; None where it may change."""
    return getattr(provider, "memo", None)

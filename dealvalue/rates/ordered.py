"""Ordered: sources in order, each with the number of days for which it is waited."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import TypeVar

from dealvalue._marker import shown
from dealvalue.currency import Currency
from dealvalue.errors import CurrencyLifeError, InvalidValueError, RateNotFoundError
from dealvalue.period import Period
from dealvalue.rates.chained import Chainable, Chained
from dealvalue.rates.policy import RatePolicy
from dealvalue.rates.provider import RateProvider, as_provider, source_of
from dealvalue.rates.rate import ExchangeRate
from dealvalue.rates.snapshot import Snapshot, snapshots_of

__all__ = ["Ordered", "first_of"]

_Found = TypeVar("_Found")


class Ordered(Chainable):
    """The first source that has a rate within its gap; the next one is asked only when it has none.

    A source is given with the most days that it may be looked back in, or without: then the policy's ``max_gap``
    holds. So an old rate of the first source comes before a fresh one of the second, and each conversion says in
    ``rates`` which were passed over and why. A ``Chained`` is the other way round: for each day it asks all of them.
    The gaps are those of ``convert``: inside another provider this one is a chain.

    >>> from dealvalue.money import Money
    >>> from dealvalue.rates import RateTable, convert, default_rates
    >>> bank = RateTable.from_mapping({("EUR", "USD"): {date(2025, 12, 1): "1.16"}}, "our bank")
    >>> for day in (3, 9):
    ...     used = convert(Money(1, "EUR"), "USD", on=date(2025, 12, day), rates=Ordered((bank, 3), default_rates()))
    ...     print(used.result, used.used_on, [source.reason for source in used.rates])
    1.16 USD 2025-12-01 ['']
    1.1637 USD 2025-12-09 ['none within 3 days before it; the rates end on 2025-12-01', '']
    """

    __slots__ = ("_chain", "currencies", "gaps", "last_day", "memo", "pivots", "providers", "source")

    def __init__(self, *sources: RateProvider | tuple[RateProvider, int]) -> None:
        pairs = [source if isinstance(source, tuple) else (source, None) for source in sources]
        if any(len(pair) != 2 for pair in pairs):
            message = "a source is a provider, or a provider and its gap in days"
            raise InvalidValueError(message)
        self.providers = tuple([as_provider(provider) for provider, _ in pairs])
        self.gaps = tuple([_gap(days) for _, days in pairs])
        self._chain = Chained(*self.providers)
        self.source, self.last_day, self.memo = self._chain.source, self._chain.last_day, self._chain.memo
        self.currencies, self.pivots = self._chain.currencies, self._chain.pivots

    @property
    def version(self) -> str | None:
        """The versions of them all, as a chain names them."""
        return self._chain.version

    def rate(self, base: Currency | str, quote: Currency | str, on: date) -> ExchangeRate | None:
        """Return the rate that the first of them has for exactly that day."""
        return self._chain.rate(base, quote, on)

    def average(self, base: Currency | str, quote: Currency | str, period: Period) -> ExchangeRate | None:
        """Return the average that the first of them publishes for these days."""
        return self._chain.average(base, quote, period)

    def days(self, base: Currency | str, quote: Currency | str) -> Sequence[date]:
        """Return the days on which any of them has a rate."""
        return self._chain.days(base, quote)


def first_of(
    sources: Ordered,
    pair: tuple[Currency, Currency],
    on: date | None,
    policy: RatePolicy,
    find: Callable[[RateProvider, RatePolicy], _Found],
) -> tuple[_Found, tuple[Snapshot, ...]]:
    """Return what the first source finds within its gap, and the sources asked: those before it with their reasons."""
    passed: list[Snapshot] = []
    errors: list[RateNotFoundError] = []
    for provider, days in zip(sources.providers, sources.gaps, strict=True):
        try:
            found = find(provider, policy if days is None else policy.__replace__(max_gap=days))
        except RateNotFoundError as error:
            errors.append(error)
            reason = error.reason.removeprefix(f"{source_of(provider)}: ")
            passed += [source.passed_over(reason) for source in snapshots_of(provider)]
        else:
            return found, (*passed, *snapshots_of(provider))
    raise _none(errors, pair, on)


def _none(errors: Sequence[RateNotFoundError], pair: tuple[Currency, Currency], on: date | None) -> RateNotFoundError:
    for error in errors:
        if isinstance(error, CurrencyLifeError):  # the same in every source
            return error
    near = tuple(sorted({day for error in errors for day in error.nearest}))
    return RateNotFoundError(*pair, on, nearest=near, reason="; ".join([error.reason for error in errors]))


def _gap(days: object) -> int | None:
    if days is None or (type(days) is int and 0 <= days <= 366):
        return days
    message = f"the gap of a source is from 0 to 366 days, not {shown(days)}"
    raise InvalidValueError(message)

"""Why there is no rate, and what is near."""

from bisect import bisect_left
from collections.abc import Sequence
from datetime import date

from dealvalue.currency import Currency
from dealvalue.errors import CurrencyLifeError, RateNotFoundError
from dealvalue.rates import legal
from dealvalue.rates.provider import (
    RateProvider,
    currencies_of,
    days_of,
    last_day_of,
    memo_of,
    pivots_of,
    source_of,
)
from dealvalue.rates.rate import ExchangeRate

__all__ = ["explained", "said"]

Pair = tuple[Currency, Currency]


def explained(provider: RateProvider, pair: Pair, settled: Pair, day: date, reason: str) -> RateNotFoundError:
    """Return the error for a pair and day.

    ``settled`` are the currencies that the law puts in place of the pair on the day; ``reason`` is what is said if
    both were alive and the provider knows them.
    """
    near = tuple(_nearest(provider, settled, day) or _nearest(provider, pair, day))
    for currency, now in zip(pair, settled, strict=True):
        life = _life(currency, now, day)
        if life:
            return CurrencyLifeError(*pair, day, nearest=near, reason=life)
    known = currencies_of(provider)
    for currency in settled:
        if known is not None and currency not in known:
            lacking = f"{source_of(provider)}: no {currency}{_later(currency, day)}"
            return RateNotFoundError(*pair, day, nearest=near, reason=lacking)
    last = last_day_of(provider)
    ended = f"; the rates end on {last}" if last is not None and day > last else ""
    return RateNotFoundError(*pair, day, nearest=near, reason=f"{source_of(provider)}: {reason}{ended}")


def _nearest(provider: RateProvider, pair: Pair, day: date) -> list[date]:
    """Return the last day before and the first day after, of those that the provider can name."""
    days = _days(provider, pair)
    place = bisect_left(days, day)
    return [*days[max(place - 1, 0) : place], *days[place : place + 1]]


def _days(provider: RateProvider, pair: Pair) -> Sequence[date]:
    """Return the days with a rate; kept with a provider that never changes, since a crossed one makes them anew."""
    memo = memo_of(getattr(provider, "provider", provider))
    key = ("days", pivots_of(provider), *pair)
    days: Sequence[date] | None = None if memo is None else memo.get(key)
    if days is None:
        days = days_of(provider, *pair)
        if memo is not None:
            memo[key] = days
    return days


def _life(currency: Currency, now: Currency, day: date) -> str:
    """Say that a currency was not there yet, or no more; nothing if it was, or the law has put one in its place."""
    if currency.start is not None and day < currency.start:
        before = currency.predecessors
        ratio = legal.step(before[0], currency.start) if len(before) == 1 else None
        place = f", in place of {before[0]}" if len(before) == 1 else ""
        return f"{currency} begins on {currency.start}{place}{'' if ratio is None else f': {ratio}'}"
    if currency.end is not None and day > currency.end and now is currency:
        ratio = legal.step(currency, day)
        law = "" if ratio is None else f": {ratio.base} took its place on {legal.begins(currency)}, {said(ratio)}"
        return f"{currency} was withdrawn, its last day was {currency.end}{law}"
    return ""


def said(ratio: ExchangeRate) -> str:
    """Say a legal ratio, and that it is unconfirmed where it is.

    >>> print(said(legal.step(Currency("MXP"), date(2025, 1, 1))))
    1 MXN = 1000 MXP (unconfirmed: one list only)
    """
    doubt = f" (unconfirmed: {ratio.source.partition(': ')[2]})" if ratio.kind == legal.UNCONFIRMED else ""
    return f"{ratio}{doubt}"


def _later(currency: Currency, day: date) -> str:
    start = legal.begins(currency)
    return f"; its legal rate holds from {start} on" if start is not None and day < start else ""

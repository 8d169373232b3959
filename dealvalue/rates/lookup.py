"""From a pair and a day to a rate, and what has been found is kept.

::

    day ─ date rule ─┬─ a day ─ published that day? else by legal steps, and the days around ─┬─ rate, day used
                     └─ a period ─ every publication in it ─ average ─────────────────────────┘
"""

from datetime import date
from typing import Any, Final

from dealvalue._marker import shown
from dealvalue.currency import Currency
from dealvalue.errors import InvalidValueError
from dealvalue.period import Period
from dealvalue.rates.policy import SPOT, RatePolicy
from dealvalue.rates.provider import Memo, RateProvider, last_day_of, memo_of, source_of
from dealvalue.rates.rate import ExchangeRate, as_day
from dealvalue.rates.search import Found, Search

__all__ = ["Asked", "find_fixings", "find_rate"]

#: What is asked for: a day, the average of a period, or "latest", the provider's last day.
Asked = date | Period | str

#: So many answers are kept for a provider; then it starts anew.
_KEPT: Final = 8192


def find_rate(provider: RateProvider, base: Currency, quote: Currency, on: Asked, policy: RatePolicy) -> Found:
    """Return the rate that the policy finds, and its day; RateNotFoundError where it finds none."""
    key = (base, quote, on) if policy is SPOT else (base, quote, on, policy)
    memo = memo_of(provider)
    found: Found | None = _recall(memo, key)
    if found is None:
        meant = _meant(provider, on, policy)
        if isinstance(meant, date):
            found = Search(provider, base, quote, meant, policy).spot()
        else:
            start, end = _ends(meant)
            found = Search(provider, base, quote, start, policy).average(end)
        _keep(memo, key, found)
    return found


def find_fixings(
    provider: RateProvider, base: Currency, quote: Currency, on: Asked, count: int, policy: RatePolicy
) -> tuple[ExchangeRate, ...]:
    """Return the last rates on or before a day, newest first; an average and a legal ratio stand alone."""
    key = (base, quote, on, policy, count)
    memo = memo_of(provider)
    fixings: tuple[ExchangeRate, ...] | None = _recall(memo, key)
    if fixings is None:
        meant = _meant(provider, on, policy)
        if isinstance(meant, date):
            fixings = Search(provider, base, quote, meant, policy).fixings(count)
        else:
            fixings = (find_rate(provider, base, quote, on, policy)[0],)
        _keep(memo, key, fixings)
    return fixings


def _meant(provider: RateProvider, on: Asked, policy: RatePolicy) -> date | Period:
    """Return the day whose rate is meant, or the days whose average is."""
    if isinstance(on, Period):
        meant: date | Period = on if policy.day is None else policy.day
    elif isinstance(on, str):
        meant = policy.day_of(_last_day(provider, on))
    else:
        meant = policy.day_of(as_day(on))
    return meant.start if isinstance(meant, Period) and meant.is_day and meant.start else meant


def _last_day(provider: RateProvider, on: str) -> date:
    last = last_day_of(provider)
    if on != "latest" or last is None:
        what = f"{source_of(provider)} knows no last day" if on == "latest" else f"on={shown(on)} is no day"
        message = f'{what}: give a datetime.date, a Period or, where the rates have a last day, "latest"'
        raise InvalidValueError(message)
    return last


def _ends(period: Period) -> tuple[date, date]:
    if period.start is None or period.end is None:
        message = f"an average needs a period with two ends, not {period}"
        raise InvalidValueError(message)
    return period.start, period.end


def _recall(memo: Memo | None, key: tuple[object, ...]) -> Any:  # noqa: ANN401 (what has been put there)
    try:
        return None if memo is None else memo.get(key)
    except TypeError:  # what cannot be hashed is no day, and is refused where it is read
        return None


def _keep(memo: Memo | None, key: tuple[object, ...], answer: object) -> None:
    if memo is not None:
        if len(memo) >= _KEPT:
            memo.clear()
        memo[key] = answer

"""From a pair and a day to a rate, and what has been found is kept.

::

    day ─ date rule ─┬─ a day ─ published that day? else by legal steps, and the days around ─┬─ rate, day used
                     └─ a period ─ every publication in it ─ average ─────────────────────────┘
"""

from datetime import date
from typing import Any, Final, NamedTuple

from dealvalue._marker import shown
from dealvalue.currency import Currency
from dealvalue.errors import InvalidValueError
from dealvalue.period import Period
from dealvalue.rates.ordered import Ordered, first_of
from dealvalue.rates.policy import SPOT, RatePolicy
from dealvalue.rates.provider import Memo, RateProvider, last_day_of, memo_of, source_of
from dealvalue.rates.rate import ExchangeRate, as_day
from dealvalue.rates.search import Found, Search
from dealvalue.rates.snapshot import Snapshot, snapshots_of

__all__ = ["Answer", "Asked", "find_fixings", "find_rate"]

#: What is asked for: a day, the average of a period, or "latest", the provider's last day.
Asked = date | Period | str

#: So many answers are kept for a provider; then it starts anew.
_KEPT: Final = 8192


class Answer(NamedTuple):
    """A rate and its day; of an average, the days from the first to the last publication in it; and who was asked."""

    rate: ExchangeRate
    used_on: date | Period
    rates: tuple[Snapshot, ...]


def find_rate(provider: RateProvider, base: Currency, quote: Currency, on: Asked, policy: RatePolicy) -> Answer:
    """Return the rate that the policy finds, and its day; RateNotFoundError where it finds none."""
    key = (base, quote, on) if policy is SPOT else (base, quote, on, policy)
    memo = memo_of(provider)
    answer: Answer | None = _recall(memo, key)
    if answer is None:
        if isinstance(provider, Ordered):
            answer = _find_in_order(provider, base, quote, on, policy)
        else:
            found = _found(provider, base, quote, on, policy)
            answer = Answer(*found, snapshots_of(provider))
        _keep(memo, key, answer)
    return answer


def _find_in_order(provider: Ordered, base: Currency, quote: Currency, on: Asked, policy: RatePolicy) -> Answer:
    on = _last_day(provider, on) if isinstance(on, str) else on
    day = on if isinstance(on, date) else None
    found, asked = first_of(
        provider, (base, quote), day, policy, lambda source, near: find_rate(source, base, quote, on, near)
    )
    return found._replace(rates=asked)


def _found(provider: RateProvider, base: Currency, quote: Currency, on: Asked, policy: RatePolicy) -> Found:
    meant, near = _meant(provider, on, policy)
    if isinstance(meant, date):
        return Search(provider, base, quote, meant, near).spot()
    start, end = _ends(meant)
    return Search(provider, base, quote, start, policy).average(end)


def find_fixings(
    provider: RateProvider, base: Currency, quote: Currency, on: Asked, count: int, policy: RatePolicy
) -> tuple[ExchangeRate, ...]:
    """Return the last rates on or before a day, newest first; an average and a legal ratio stand alone."""
    key = (base, quote, on, policy, count)
    memo = memo_of(provider)
    fixings: tuple[ExchangeRate, ...] | None = _recall(memo, key)
    if fixings is None:
        meant, near = _meant(provider, on, policy)
        if isinstance(meant, date):
            fixings = _last(provider, base, quote, meant, count, near)
        else:
            fixings = (find_rate(provider, base, quote, on, policy).rate,)
        _keep(memo, key, fixings)
    return fixings


def _last(
    provider: RateProvider, base: Currency, quote: Currency, day: date, count: int, policy: RatePolicy
) -> tuple[ExchangeRate, ...]:
    if not isinstance(provider, Ordered):
        return Search(provider, base, quote, day, policy).fixings(count)
    return first_of(
        provider, (base, quote), day, policy, lambda source, near: _last(source, base, quote, day, count, near)
    )[0]


def _meant(provider: RateProvider, on: Asked, policy: RatePolicy) -> tuple[date | Period, RatePolicy]:
    """Return the day whose rate is meant, or the days whose average is; and the policy, so that a close stays in."""
    if isinstance(on, str):
        asked: date | Period = _last_day(provider, on)
    elif isinstance(on, Period):
        asked = on.start if on.is_day and on.start else on
    else:
        asked = as_day(on)
    meant = policy.day_of(asked)
    if isinstance(meant, date) and policy.closes(asked):
        room = policy.span_of(asked).days - 1
        if room < policy.max_gap:
            policy = policy.__replace__(max_gap=room)
    return meant.start if isinstance(meant, Period) and meant.is_day and meant.start else meant, policy


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

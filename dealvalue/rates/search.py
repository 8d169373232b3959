"""Search: one pair and one day, looked for in a provider as a policy says."""

from collections.abc import Iterable, Iterator
from datetime import date
from itertools import chain
from typing import Final

from dealvalue.currency import Currency
from dealvalue.errors import RateNotFoundError
from dealvalue.period import Period
from dealvalue.rates import legal
from dealvalue.rates.averaged import average, interpolated
from dealvalue.rates.averages import Averages
from dealvalue.rates.crossed import Crossed
from dealvalue.rates.missing import explained
from dealvalue.rates.policy import RatePolicy
from dealvalue.rates.provider import RateProvider, memo_of
from dealvalue.rates.rate import ExchangeRate

__all__ = ["Found", "Search"]

#: A rate and its day; of an average, the days from the first to the last publication in it.
Found = tuple[ExchangeRate, date | Period]
_Dated = tuple[ExchangeRate, date]

_LAST: Final = date.max.toordinal()
_SIDES: Final = {"previous": "before", "next": "after"}


class Search:
    """A pair, the day meant, and what the law makes of both currencies on that day.

    ``down`` and ``up`` are the legal steps of base and quote; ``settled`` are the two currencies they lead to, for
    which the market's rate is looked for. ``restated`` are the steps to a unit of the same line that is yet to come.
    """

    __slots__ = ("_cuts", "base", "day", "down", "policy", "quote", "rates", "restated", "settled", "up")

    def __init__(self, provider: RateProvider, base: Currency, quote: Currency, day: date, policy: RatePolicy) -> None:
        self.base, self.quote, self.day, self.policy = base, quote, day, policy
        self.rates = _crossed(provider, policy)
        new_base, self.down = legal.settled(base, day) if policy.redenominations else (base, [])
        new_quote, self.up = legal.settled(quote, day) if policy.redenominations else (quote, [])
        self.settled = new_base, new_quote
        self.restated = legal.restated(base, quote, day) if policy.redenominations else []
        self._cuts = [cut.start for code in self.settled for cut in legal.unit_changes(code)]

    def spot(self) -> Found:
        """Return the rate of the day, or of one near it as the policy says."""
        found = self._first(chain((self.day,), self._around()))
        if found is not None:
            return found
        if self.policy.gap == "interpolate":
            before, after = self._first(self._back(self.day)), self._first(self._forth())
            if before is not None and after is not None:
                return interpolated(before[0], after[0], self.day), self.day
        raise self._missing(self.day, f"none {self._reach()}")

    def fixings(self, count: int) -> tuple[ExchangeRate, ...]:
        """Return the last rates on or before the day, newest first, each at most the policy's gap before the next."""
        latest = self._first((self.day, *self._back(self.day)))
        if latest is None:
            raise self._missing(self.day, f"none within {self.policy.max_gap} days before it")
        rate, day = latest
        found = [rate]
        while len(found) < count and self._is_market(rate, day):
            earlier = self._first(self._back(day))
            if earlier is None:
                break
            rate, day = earlier
            found.append(rate)
        return tuple(found)

    def _is_market(self, rate: ExchangeRate, day: date) -> bool:
        """Whether a rate of the day is in it: what is fixed by law has the day of the law, and no other fixings."""
        return self.base is not self.quote and any(leg.on == day for leg in rate.legs or (rate,))

    def average(self, end: date) -> Found:
        """Return the average from the day to another one: as it was published for these days, or of all rates in it.

        No pause in it may be longer than the policy's gap.
        """
        days = Period(self.day, end)
        published = Search(Averages(self.rates, days), self.base, self.quote, self.day, self.policy)._rate(self.day)
        if published is not None:
            return ExchangeRate.through(self.base, self.quote, published.legs or (published,), end), days
        rates: list[tuple[date, ExchangeRate]] = []
        seen = self.day.toordinal() - 1
        for ordinal in range(self.day.toordinal(), end.toordinal() + 1):
            day = date.fromordinal(ordinal)
            rate = self._rate(day)
            if rate is not None:
                rates.append((day, rate))
                seen = ordinal
            elif ordinal - seen > self.policy.max_gap:
                pause = f"none from {date.fromordinal(seen + 1)} to {day}, in a period from {self.day} to {end}"
                raise self._missing(date.fromordinal(seen + 1), pause)
        if not rates:
            raise self._missing(self.day, f"none from {self.day} to {end}")
        return average([rate for _, rate in rates]), Period(rates[0][0], rates[-1][0])

    def _rate(self, day: date) -> ExchangeRate | None:
        """Return what holds on exactly that day: in the units of the day meant, else for the pair as it is named."""
        if self.base is self.quote:
            return ExchangeRate.through(self.base, self.quote, (), day)
        if self.restated:
            return ExchangeRate.through(self.base, self.quote, self.restated, day)
        if any((cut <= day) != (cut <= self.day) for cut in self._cuts):
            return None  # the code was another unit then
        if not self.down and not self.up:
            return self.rates.rate(self.base, self.quote, day)
        named = self.rates.rate(self.base, self.quote, day)
        return named if named is not None and day == self.day else self._by_law(day) or named

    def _by_law(self, day: date) -> ExchangeRate | None:
        base, quote = self.settled
        steps = [*self.down, *self.up[::-1]]
        if base is not quote:
            market = self.rates.rate(base, quote, day)
            if market is None:
                return None
            steps.insert(len(self.down), market)
        return ExchangeRate.through(self.base, self.quote, steps, day)

    def _first(self, days: Iterable[date]) -> _Dated | None:
        for day in days:
            rate = self._rate(day)
            if rate is not None:
                return rate, day
        return None

    def _around(self) -> Iterator[date]:
        if self.policy.gap == "previous":
            return self._back(self.day)
        if self.policy.gap == "next":
            return self._forth()
        if self.policy.gap == "nearest":
            return (day for pair in zip(self._back(self.day), self._forth(), strict=False) for day in pair)
        return iter(())

    def _back(self, day: date) -> Iterator[date]:
        last = day.toordinal()
        return map(date.fromordinal, range(last - 1, max(last - 1 - self.policy.max_gap, 0), -1))

    def _forth(self) -> Iterator[date]:
        first = self.day.toordinal() + 1
        return map(date.fromordinal, range(first, min(first + self.policy.max_gap, _LAST + 1)))

    def _missing(self, day: date, reason: str) -> RateNotFoundError:
        return explained(self.rates, (self.base, self.quote), self.settled, day, reason)

    def _reach(self) -> str:
        if self.policy.gap == "error":
            return "was published for that day"
        sides = _SIDES.get(self.policy.gap, "on either side of")
        return f"within {self.policy.max_gap} days {sides} it"


def _crossed(provider: RateProvider, policy: RatePolicy) -> Crossed:
    """Return the provider crossed as the policy says; made once for one that never changes."""
    memo = memo_of(provider)
    key = ("crossed", policy.pivot)
    crossed: Crossed | None = None if memo is None else memo.get(key)
    if crossed is None:
        if policy.pivot is not None:
            crossed = Crossed(provider, policy.pivot)
        else:
            crossed = provider if isinstance(provider, Crossed) else Crossed(provider)
        if memo is not None:
            memo[key] = crossed
    return crossed

"""A whole series against what else is known of its pair: turned over, or of another unit than it says.

What is asked first is the ECB's history, which settles it; then the other direction in the same file, and the way
across through a currency that most others are quoted in. Where two series contradict each other and nothing settles
it, both are named. A pair that is nearly at parity cannot be told from its inverse.
"""

from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from decimal import Decimal
from operator import attrgetter
from typing import Final

from dealvalue.currency import Currency
from dealvalue.decimals import plain
from dealvalue.rates.embedded import default_rates
from dealvalue.rates.jumps import INVERSE, ROUGH, STEP, Seen, as_power, is_jump, near
from dealvalue.rates.rate import ExchangeRate

__all__ = ["Run", "whole"]

#: The rates of one pair and kind, by day.
Run = list[ExchangeRate]
_Pair = tuple[Currency, Currency]

#: So many currencies of a file are tried for a way across.
_PIVOTS: Final = 3
#: The ECB's longest pause was of four days: Easter.
_PAUSE: Final = 5
_ONE: Final = Decimal(1)
_by_day: Final = attrgetter("on")


def whole(runs: Sequence[tuple[Currency, Currency, str, Run]]) -> Iterator[Seen]:
    """Yield the doubts about series as a whole, at their first rate. Three rates of a series speak for it."""
    filed = _Filed(runs)
    for base, quote, _, rates in runs:
        probes = {rate.on: rate for rate in (rates[0], rates[len(rates) // 2], rates[-1])}.values()
        for other in (_ecb, filed.other_way, filed.across):
            known = [(rate, *found) for rate in probes if (found := other(base, quote, rate.on)) is not None]
            seen = {_judged(rate, value) for rate, value, _ in known}
            if len(seen) == 1 and (judged := seen.pop()) is not None:
                rate, _, source = known[0]
                kind, said = judged
                yield rate, kind, f"{plain(rate.value)} is {said} {source}, and so are the others"
            if known:
                break


def _judged(rate: ExchangeRate, expected: Decimal) -> tuple[str, str] | None:
    value, ratio = rate.value, ROUGH.divide(rate.value, expected)
    # what is an average over months may be far from the rate of any day of them
    apart = is_jump(ratio) if rate.period is not None else not near(value, expected, STEP)
    if apart and near(ROUGH.multiply(value, expected), _ONE, INVERSE):
        return "inverted", "the inverse of"
    power = as_power(ratio)
    return None if power is None else ("unit", f"{plain(power)} times")


_Found = tuple[Decimal, str] | None
_Other = Callable[[Currency, Currency, date], _Found]


def _ecb(base: Currency, quote: Currency, on: date) -> _Found:
    """Return the ECB's rate of the day, or of the last one before it."""
    history = default_rates().history
    if any(code not in history and code != "EUR" for code in (base.code, quote.code)):
        return None
    for day in range(on.toordinal(), on.toordinal() - _PAUSE, -1):
        values = [_ONE if code == "EUR" else history.value(code, day) for code in (base.code, quote.code)]
        if None not in values:
            return ROUGH.divide(values[1], values[0]), "the ECB's rate"  # type: ignore[arg-type]  # none is None
    return None


class _Filed:
    """The runs of a file by pair."""

    def __init__(self, runs: Sequence[tuple[Currency, Currency, str, Run]]) -> None:
        self.runs: dict[_Pair, Run] = {}
        for base, quote, _, rates in runs:
            self.runs.setdefault((base, quote), rates)
        partners = Counter([currency for pair in self.runs for currency in pair])
        self.pivots = [currency for currency, _ in partners.most_common(_PIVOTS)]

    def value(self, base: Currency, quote: Currency, on: date) -> Decimal | None:
        run = self.runs.get((base, quote), ())
        place = bisect_left(run, on, key=_by_day)
        return run[place].value if place < len(run) and run[place].on == on else None

    def other_way(self, base: Currency, quote: Currency, on: date) -> _Found:
        value = self.value(quote, base, on)
        return None if value is None else (ROUGH.divide(_ONE, value), f"what the rate from {quote} to {base} gives")

    def across(self, base: Currency, quote: Currency, on: date) -> _Found:
        for pivot in self.pivots:
            if pivot not in (base, quote):
                first, second = self.either(base, pivot, on), self.either(pivot, quote, on)
                if first is not None and second is not None:
                    return ROUGH.multiply(first, second), f"what goes through {pivot}"
        return None

    def either(self, base: Currency, quote: Currency, on: date) -> Decimal | None:
        forth = self.value(base, quote, on)
        if forth is not None:
            return forth
        back = self.value(quote, base, on)
        return None if back is None else ROUGH.divide(_ONE, back)

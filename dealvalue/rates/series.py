"""Rates filed by pair and day, as a table holds them.

A rate that holds on several days, such as a month's customs rate, is found on each of them. An average over days is
no rate of any of them, and is filed by its period. Of two kinds of rates on a day, such as buy and sell, neither is
taken for the other: the pair is held by kind.
"""

from collections.abc import Iterable
from datetime import date, timedelta
from typing import Final

from dealvalue.currency import Currency
from dealvalue.decimals import plain
from dealvalue.errors import InputError, InvalidValueError
from dealvalue.period import Period
from dealvalue.rates.doubt import Doubt
from dealvalue.rates.formats import Row
from dealvalue.rates.formats._cells import CutOffError
from dealvalue.rates.rate import ExchangeRate

__all__ = ["Pair", "Series"]

Pair = tuple[Currency, Currency]

#: No rate is published to hold for longer: what says so has its ends mixed up.
_LONGEST: Final = 400


class Series:
    """Rates as they come in, filed."""

    def __init__(self, source: str | None, *, strict: bool) -> None:
        self.source, self.strict = source, strict
        self.days: dict[Pair, dict[date, ExchangeRate]] = {}
        self.averages: dict[Pair, dict[Period, ExchangeRate]] = {}
        #: The kinds of a pair that has more than one of them on a day.
        self.kinds: dict[Pair, set[str]] = {}
        self.held: list[ExchangeRate] = []
        self.lines: dict[ExchangeRate, int | None] = {}
        self.skipped: list[InputError] = []
        self.doubts: list[Doubt] = []
        self._refused: set[tuple[Pair, str, date]] = set()
        self._of_kind: dict[tuple[Pair, str], dict[date, ExchangeRate]] = {}

    def fill(self, rows: Iterable[Row]) -> "Series":
        """File them all."""
        try:
            for line, rate in rows:
                self._take(line, rate)
        except CutOffError as cut:
            self._skip(cut)
        for pair, kind, day in self._refused:
            del self._of_kind[pair, kind][day]
        for (pair, kind), rates in self._of_kind.items():
            self._merge(pair, kind, rates)
        self.held = [rate for rate in self.held if not self._is_refused(rate)]
        return self

    def _take(self, line: int | None, rate: ExchangeRate | InputError | Doubt) -> None:
        if isinstance(rate, InputError):
            self._skip(rate)
        elif not isinstance(rate, Doubt):
            self._file(line, rate)
        elif self.strict:
            raise rate.error(self.source)
        else:
            self.doubts.append(rate)

    def _skip(self, error: InputError) -> None:
        if self.strict:
            raise error
        self.skipped.append(error)

    def _file(self, line: int | None, rate: ExchangeRate) -> None:
        if rate.legs:
            message = f"a table holds published rates only, not {rate} through {', '.join(rate.path[1:-1])}"
            raise InvalidValueError(message)
        pair = rate.base, rate.quote
        if is_average(rate):
            averages = self.averages.setdefault(pair, {})
            other = averages.setdefault(rate.period, rate)  # type: ignore[arg-type]  # an average has one
            new = other is rate
        else:
            rates = self._of_kind.setdefault((pair, rate.kind), {})
            found = [(day, rates.setdefault(day, rate)) for day in days_of(rate, self.source, line)]
            new = any(other is rate for _, other in found)
            for day, other in found:
                if other.value != rate.value:
                    self._conflict(pair, day, (other, rate), line)
        if new:
            self.held.append(rate)
            self.lines[rate] = line

    def _conflict(self, pair: Pair, day: date, rates: tuple[ExchangeRate, ExchangeRate], line: int | None) -> None:
        one, two = rates
        values = f"1 {one.base} = {plain(one.value)} and {plain(two.value)} {one.quote}"
        if self.strict:
            reason = f"two rates on {day}: {values}"
            raise InputError(reason, source=self.source, line=line)
        self.doubts.append(Doubt("conflict", *pair, day, line, f"{values}, neither is used"))
        self._refused.add((pair, one.kind, day))

    def _is_refused(self, rate: ExchangeRate) -> bool:
        return rate.period is None and ((rate.base, rate.quote), rate.kind, rate.on) in self._refused

    def _merge(self, pair: Pair, kind: str, rates: dict[date, ExchangeRate]) -> None:
        merged = self.days.setdefault(pair, {})
        if not merged.keys().isdisjoint(rates):
            self.kinds.setdefault(pair, {each.kind for each in merged.values()}).add(kind)
        merged.update(rates)


def is_average(rate: ExchangeRate) -> bool:
    """Whether it is the average of several days, which is the rate of none of them."""
    return rate.kind == "average" and rate.period is not None and not rate.period.is_day


def days_of(rate: ExchangeRate, source: str | None = None, line: int | None = None) -> list[date]:
    """Return the days on which a rate holds."""
    if rate.period is None:
        return [rate.on]
    first, count = rate.period.start, rate.period.days
    if first is None or count is None or count > _LONGEST:
        reason = f"a rate holds for at most {_LONGEST} days, not for {rate.period}"
        raise InputError(reason, source=source, line=line)
    return [first + timedelta(number) for number in range(count)]

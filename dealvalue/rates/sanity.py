"""What looks wrong in rates that have been filed. A doubt is said, never acted on: a real rate may look like a slip.

::

    held ─ by pair and kind, by day ─┬─ jumps     a value against the one before it
                                     ├─ whole     a series against others: the other way, across, the ECB's
                                     └─ digits    how finely it is published

A series that never moves is no doubt: it is a peg.
"""

from collections.abc import Iterable
from decimal import MAX_EMAX, MIN_EMIN, Context, Decimal
from operator import attrgetter
from typing import Final

from dealvalue.currency import Currency
from dealvalue.decimals import exponent, plain
from dealvalue.rates.doubt import Doubt
from dealvalue.rates.jumps import jumps
from dealvalue.rates.rate import ExchangeRate
from dealvalue.rates.series import Series
from dealvalue.rates.whole import Run, whole

__all__ = ["doubts"]

#: Three digits leave up to half a percent open, more than two central banks differ by on a day (0.2 % in the median).
_DIGITS: Final = 4
#: A peg may have few digits, 3.75 or 0.5. Below this its digits were cut off after so many decimals: 0.00082.
_PEG: Final = Decimal("0.1")
_TWO_DIGITS: Final = Context(prec=2, Emin=MIN_EMIN, Emax=MAX_EMAX, flags=[], traps=[])
#: These are exact by agreement or by law, however short.
_AGREED: Final = frozenset(["deal", "irrevocable", "redenomination"])


def doubts(series: Series) -> list[Doubt]:
    """Return what looks wrong, in the order of the lines."""
    runs = [(base, quote, kind, rates) for (base, quote, kind, _), rates in _runs(series.held).items()]
    found = [(rate, kind, reason) for *_, rates in runs for rate, kind, reason in jumps(rates)]
    found += whole(runs)
    found += [doubt for *_, kind, rates in runs if kind not in _AGREED for doubt in _coarse(rates)]
    made = [
        Doubt(kind, rate.base, rate.quote, rate.on, series.lines.get(rate), reason) for rate, kind, reason in found
    ]
    return sorted(made, key=_order)


def _runs(held: Iterable[ExchangeRate]) -> dict[tuple[Currency, Currency, str, int], Run]:
    """Part the rates by pair, kind and, of averages, by whether of months or years; each part by day."""
    runs: dict[tuple[Currency, Currency, str, int], Run] = {}
    for rate in held:
        length = 0 if rate.period is None else (rate.period.days or 0) // 32
        runs.setdefault((rate.base, rate.quote, rate.kind, length), []).append(rate)
    for rates in runs.values():
        rates.sort(key=attrgetter("on"))  # linear where the file is in order, one way or the other
    return runs


def _coarse(rates: Run) -> list[tuple[ExchangeRate, str, str]]:
    """Say once of a series that it is published to too few digits.

    Zeros at the end may be left out of a file: what counts is the finest place of the whole series.
    """
    least = min(rates, key=attrgetter("value"))
    first = least.value.adjusted()
    if any(first - exponent(rate.value) + 1 >= _DIGITS for rate in rates):
        return []
    if least.value >= _PEG and all(rate.value == least.value for rate in rates):
        return []
    finest = min(exponent(rate.value) for rate in rates)
    digits = first - finest + 1
    share = _TWO_DIGITS.divide(Decimal((0, (5,), finest + 1)), least.value)
    reason = f"{plain(least.value)} has {digits} significant digit{'' if digits == 1 else 's'}: up to {share:f} % off"
    return [(least, "digits", reason)]


def _order(doubt: Doubt) -> tuple[bool, int]:
    return doubt.line is None, doubt.line or 0

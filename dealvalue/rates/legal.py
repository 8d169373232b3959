"""What the law says one unit is of another: the euro's fixed rates, and redenominations.

Regulation (EC) No 1103/97, article 4: "The conversion rates shall not be rounded or truncated when making
conversions. … Inverse rates derived from the conversion rates shall not be used. Monetary amounts to be converted
from one national currency unit into another shall first be converted into a monetary amount expressed in the euro
unit." Legs and fractions do all of it.
"""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from functools import cache
from typing import Final, NamedTuple

from dealvalue.currency import Currency, is_code
from dealvalue.data.euro import IRREVOCABLE
from dealvalue.data.redenominations import REDENOMINATIONS
from dealvalue.rates.rate import ExchangeRate

__all__ = [
    "FIXED",
    "REDENOMINATION",
    "UNCONFIRMED",
    "Step",
    "begins",
    "laws",
    "restated",
    "settled",
    "step",
    "unit_changes",
]

#: The kinds of a legal rate.
FIXED: Final = "irrevocable"
REDENOMINATION: Final = "redenomination"
#: A redenomination for which one list, or the jump in the data alone, is all the evidence.
UNCONFIRMED: Final = "redenomination, unconfirmed"

_LAW: Final = "Council Regulation (EC) No 2866/98, article 1"
_WHAT_IS_THERE: Final = {"C": "one list only", "D": "the data only"}


class Step(NamedTuple):
    """From the day on, 1 new = factor old."""

    old: Currency
    new: Currency
    factor: Decimal
    start: date
    kind: str
    source: str

    def rate(self, on: date) -> ExchangeRate:
        """Return the step as a rate. A new unit may itself have been cut later, under the same code."""
        factor, start = self.factor, self.start
        for cut in unit_changes(self.new):
            if start <= cut.start <= on:
                factor, start = factor * cut.factor, cut.start
        return ExchangeRate._made(self.new, self.old, factor, start, self.source, self.kind)


def step(currency: Currency, on: date) -> ExchangeRate | None:
    """Return what a currency had become by a day: "1 new = so many old"; None if it had not.

    >>> print(step(Currency("DEM"), date(1999, 1, 1)), step(Currency("DEM"), date(1998, 12, 31)))
    1 EUR = 1.95583 DEM None
    """
    found = _step(currency)
    return found.rate(on) if found is not None and found.start <= on else None


def begins(currency: Currency) -> date | None:
    """Return the day from which a currency has a legal rate to its successor."""
    found = _step(currency)
    return None if found is None else found.start


def settled(currency: Currency, on: date) -> tuple[Currency, list[ExchangeRate]]:
    """Return the currency that holds on the day in place of another, and the steps that lead to it.

    >>> unit, steps = settled(Currency("BGL"), date(2026, 5, 4))
    >>> print(unit, *steps, sep="; ")
    EUR; 1 BGN = 1000 BGL; 1 EUR = 1.95583 BGN
    """
    steps: list[ExchangeRate] = []
    while (found := step(currency, on)) is not None:
        steps.append(found)
        currency = found.base
    return currency, steps


@cache
def unit_changes(currency: Currency) -> tuple[Step, ...]:
    """Return the days on which a currency became another unit under the same code: Venezuela 2021, Syria 2026.

    >>> [str(cut.start) for cut in unit_changes(Currency("SYP"))]
    ['2026-01-01']
    """
    return tuple([_made(row) for row in REDENOMINATIONS if row[0] == row[1] == currency.code])


def restated(base: Currency, quote: Currency, on: date) -> list[ExchangeRate]:
    """Return the steps from one unit to a later one of its line that is still to come on the day; nothing otherwise.

    What a redenomination makes of an old amount does not hang on the day: two million million old lira of 2004 are
    two million new ones. A fixed rate of the euro says nothing of the days before it, and a unit that was cut again
    under its own code would be in doubt.

    >>> [str(rate) for rate in restated(Currency("TRL"), Currency("TRY"), date(2004, 5, 2))]
    ['1 TRY = 1000000 TRL']
    >>> restated(Currency("DEM"), Currency("EUR"), date(1998, 5, 2))
    []
    """
    return _restated(base, quote, on) or _restated(quote, base, on)[::-1]


def _restated(old: Currency, new: Currency, on: date) -> list[ExchangeRate]:
    steps: list[ExchangeRate] = []
    if new.start is None or new.start <= on or unit_changes(new):
        return steps
    while old is not new:
        found = _step(old)
        if found is None or found.kind == FIXED:
            return []
        steps.append(found.rate(found.start))
        old = found.new
    return steps


@cache
def _step(currency: Currency) -> Step | None:
    return next(_steps(currency.code), None)


def _steps(code: str) -> Iterator[Step]:
    for old, units, start, _ in IRREVOCABLE:
        if old == code:
            yield Step(Currency(old), Currency("EUR"), Decimal(units), date.fromisoformat(start), FIXED, _LAW)
    for row in REDENOMINATIONS:
        # X: a step without a known factor ends the chain; so does a unit that never had a code in CLDR (ZWN)
        if row[0] == code != row[1] and row[4] != "X" and is_code(row[1]):
            yield _made(row)


def _made(row: tuple[str, str, str, str, str, str]) -> Step:
    old, new, factor, start, grade, evidence = row
    said = evidence or _WHAT_IS_THERE[grade]
    source = f"redenomination of {start}, evidence {grade}: {said}"
    kind = REDENOMINATION if grade in "AB" else UNCONFIRMED
    return Step(Currency(old), Currency(new), Decimal(factor), date.fromisoformat(start), kind, source)


@cache
def laws(currency: Currency) -> tuple[Step, ...]:
    """Return the steps from a currency and to it whose factor is known; of those to the euro none but its own.

    >>> [f"{law.old} to {law.new}" for law in laws(Currency("RON"))], laws(Currency("EUR"))[0].old
    (['ROL to RON'], Currency('XEU'))
    """
    to_euro = [step for step in _steps(currency.code) if step.kind == FIXED]
    rows = [row for row in REDENOMINATIONS if currency.code in row[:2] and row[4] != "X"]
    return (*to_euro, *[_made(row) for row in rows if is_code(row[0]) and is_code(row[1])])

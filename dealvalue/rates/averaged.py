"""Averages, and rates between two days. Both are taken leg by leg, in the direction of publication.

So the average dollar in won is the average dollar in euros over the average won in euros: the official averages of the
two, and the same whichever way one converts.
"""

from collections.abc import Callable, Sequence
from datetime import date
from fractions import Fraction

from dealvalue.period import Period
from dealvalue.rates.rate import ExchangeRate, significant

__all__ = ["average", "interpolated"]


def average(rates: Sequence[ExchangeRate]) -> ExchangeRate:
    """Return the mean of rates of one pair; 34 significant digits of it for each leg.

    >>> rates = [ExchangeRate("EUR", "USD", value, date(2025, 1, day), "ECB") for day, value in ((2, "1"), (3, "1.5"))]
    >>> print(average(rates), average(rates).source)
    1 EUR = 1.25 USD ECB, average of 2 from 2025-01-02 to 2025-01-03
    """
    return _by_leg(rates, _mean)


def interpolated(before: ExchangeRate, after: ExchangeRate, on: date) -> ExchangeRate:
    """Return the rate of a day on the straight line between two days.

    >>> before = ExchangeRate("EUR", "USD", "1.00", date(2025, 1, 3), "ECB")
    >>> after = ExchangeRate("EUR", "USD", "1.30", date(2025, 1, 6), "ECB")
    >>> print(interpolated(before, after, date(2025, 1, 4)))
    1 EUR = 1.1 USD
    """

    def between(legs: Sequence[ExchangeRate]) -> ExchangeRate:
        first, last = legs
        part = Fraction(first.age(on), first.age(last.on))
        value = significant(first.exact + (last.exact - first.exact) * part)
        source = f"{first.source}, between {first.on} and {last.on}"
        return ExchangeRate(first.base, first.quote, value, on, source, "interpolated")

    return _by_leg((before, after), between, on)


def _mean(legs: Sequence[ExchangeRate]) -> ExchangeRate:
    first, last = legs[0], legs[-1]
    value = significant(sum([leg.exact for leg in legs], Fraction(0)) / len(legs))
    source = f"{first.source}, average of {len(legs)} from {first.on} to {last.on}"
    days, count = Period(first.on, last.on), len(legs)
    return ExchangeRate(first.base, first.quote, value, last.on, source, "average", (), days, count)


def _by_leg(
    rates: Sequence[ExchangeRate],
    combine: Callable[[Sequence[ExchangeRate]], ExchangeRate],
    on: date | None = None,
) -> ExchangeRate:
    """Combine the first legs, then the second ones …; a leg that is the same in all stays as it is."""
    base, quote = rates[0].base, rates[0].quote
    # a chain of providers may have gone another way on another day: then the rates themselves are combined
    alike = len({tuple([(leg.base, leg.quote) for leg in rate.legs]) for rate in rates}) == 1
    columns = list(zip(*[rate.legs or (rate,) for rate in rates], strict=True)) if alike else [tuple(rates)]
    legs = [column[0] if all(leg == column[0] for leg in column) else combine(column) for column in columns]
    return ExchangeRate.through(base, quote, legs, rates[-1].on if on is None else on)

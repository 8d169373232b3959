"""equivalent: two amounts in two currencies, said to be the same; the second is derived from the first."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal
from functools import partial
from itertools import islice, product
from typing import Final

from dealvalue.checks.conversion_slips import Stale, currency, inverse
from dealvalue.checks.finding import Finding
from dealvalue.checks.market import Market
from dealvalue.checks.operands import figure_of
from dealvalue.checks.pair import Pair
from dealvalue.checks.reading import Reading
from dealvalue.checks.repair import digits, scale
from dealvalue.checks.weighing import Slip, weigh
from dealvalue.currency import Currency
from dealvalue.errors import RateNotFoundError
from dealvalue.period import Period
from dealvalue.text.document import Claim, Operand

__all__ = ["check_equivalent"]

EURO: Final = Currency("EUR")


def check_equivalent(claim: Claim, market: Market) -> Finding:
    """Hold the derived amount against the source, converted at the last fixings before the claim's day."""
    operands = claim.operand("source"), claim.operand("derived")
    source, derived = (_reading(operand) for operand in operands)
    if source is None or derived is None:
        return Finding.unchecked(claim, "operand_missing")
    if claim.on is None or (isinstance(claim.on, Period) and claim.on.is_open):
        return Finding.unchecked(claim, "no_date")
    if isinstance(claim.on, date) and _of_two_times(source, derived, claim.on):
        return Finding.unchecked(claim, "no_rate", "one of them is money of the past: no day of its rate is said")
    try:
        pair = Pair.at(market, claim.on, source, derived)
    except RateNotFoundError as error:
        return Finding.unchecked(claim, "no_rate", str(error))
    # the slips that are narrow, and those that are common, before those that fit by chance
    stale = Stale(market, claim.on, pair)
    slips: list[Slip] = [scale, inverse, stale.recent, digits, partial(currency, market, claim.on), stale.old]
    sides = [_readings(operand, reading, market) for operand, reading in zip(operands, pair.readings, strict=True)]
    unknown = [code for operand in operands for code in _unknown(operand, market)]
    note = f"no rate for {', '.join(unknown)}, which it may be" if unknown else None
    return weigh(claim, pair, slips, _others(market, claim.on, sides), note, rate=pair.band.used)


def _reading(operand: Operand | None) -> Reading | None:
    """An amount as it is most likely meant."""
    figure = figure_of(operand)
    return None if operand is None or figure is None or figure.currency is None else Reading.of(figure, operand.text)


def _of_two_times(source: Reading, derived: Reading, on: date) -> bool:
    """Is one of them money of the past, and the other not the euro that it became: at which day's rate is not said."""
    one, other = source.figure.currency, derived.figure.currency
    past = [currency for currency in (one, other) if currency is not None and currency.end is not None]
    return any(currency.end < on for currency in past) and EURO not in (one, other)  # type: ignore[operator]  # they have ends


def _candidates(operand: Operand | None) -> tuple[object, ...]:
    return () if operand is None or operand.mention is None else operand.mention.candidates


def _readings(operand: Operand | None, best: Reading, market: Market) -> list[Reading]:
    """Every reading of an amount that the text allows and a rate can judge, the best one first."""
    readings = [best]
    for candidate in _candidates(operand):
        if isinstance(candidate, Currency) and market.knows(candidate):
            readings.append(replace(best, figure=best.figure.with_currency(candidate)))
        elif isinstance(candidate, Decimal) and not best.figure.is_range:
            readings.append(best.with_value(candidate))
    return readings


def _unknown(operand: Operand | None, market: Market) -> Iterator[str]:
    """The readings that no rate can judge."""
    for candidate in _candidates(operand):
        if isinstance(candidate, Currency) and not market.knows(candidate):
            yield candidate.code


def _others(market: Market, on: date | Period, sides: list[list[Reading]]) -> Iterator[Pair]:
    """The pairs of the other readings, where there is a rate."""
    for one, two in islice(product(*sides), 1, None):  # the first is of the best ones
        if one.figure.currency is not two.figure.currency:
            try:
                yield Pair.at(market, on, one, two)
            except RateNotFoundError:
                continue

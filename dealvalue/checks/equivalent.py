"""equivalent: two amounts in two currencies, said to be the same; the second is derived from the first."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal
from functools import partial

from dealvalue.checks.conversion_slips import currency, inverse, old_day, recent_day
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


def check_equivalent(claim: Claim, market: Market) -> Finding:
    """Hold the derived amount against the source, converted at the last fixings before the claim's day."""
    source, derived = _readings(claim.operand("source")), _readings(claim.operand("derived"))
    if not source or not derived:
        return Finding.unchecked(claim, "operand_missing")
    if claim.on is None or (isinstance(claim.on, Period) and claim.on.is_open):
        return Finding.unchecked(claim, "no_date")
    try:
        pair = Pair.at(market, claim.on, source[0], derived[0])
    except RateNotFoundError as error:
        return Finding.unchecked(claim, "no_rate", str(error))
    # the slips that are narrow, and those that are common, before those that fit by chance
    slips: list[Slip] = [
        scale,
        inverse,
        partial(recent_day, market, claim.on),
        digits,
        partial(currency, market, claim.on),
        partial(old_day, market, claim.on),
    ]
    others = _others(market, claim.on, source, derived)
    return weigh(claim, pair, slips, others, _unknown(market, source + derived), rate=pair.band.used)


def _readings(operand: Operand | None) -> list[Reading]:
    """Every reading of an amount that the text allows, the best one first."""
    figure = figure_of(operand)
    if operand is None or figure is None or figure.currency is None:
        return []
    readings = [Reading.of(figure, operand.text)]
    for candidate in operand.mention.candidates if operand.mention is not None else ():
        if isinstance(candidate, Currency):
            readings.append(replace(readings[0], figure=figure.with_currency(candidate)))
        elif isinstance(candidate, Decimal) and not figure.is_range:
            readings.append(readings[0].with_value(candidate))
    return readings


def _others(market: Market, on: date | Period, source: list[Reading], derived: list[Reading]) -> Iterator[Pair]:
    """The pairs of the other readings, where there is a rate."""
    known = [[reading for reading in side if _is_known(market, reading)] for side in (source, derived)]
    for one in known[0]:
        for two in known[1]:
            if (one, two) != (source[0], derived[0]) and one.figure.currency is not two.figure.currency:
                try:
                    yield Pair.at(market, on, one, two)
                except RateNotFoundError:
                    continue


def _unknown(market: Market, readings: list[Reading]) -> str | None:
    """The readings that no rate can judge."""
    codes = [str(reading.figure.currency) for reading in readings if not _is_known(market, reading)]
    return f"no rate for {', '.join(codes)}, which it may be" if codes else None


def _is_known(market: Market, reading: Reading) -> bool:
    # a dollar has two dozen readings, and to be told that there is no rate for one is dear
    currency = reading.figure.currency
    return currency is not None and market.knows(currency)

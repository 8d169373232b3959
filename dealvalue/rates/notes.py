"""Notes: what a reader of a conversion has to know beside its numbers, in plain words."""

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING

from dealvalue.currency import Currency
from dealvalue.decimals import plain
from dealvalue.period import Period
from dealvalue.rates import legal
from dealvalue.rates.missing import said
from dealvalue.rates.rate import ExchangeRate

if TYPE_CHECKING:
    from dealvalue.rates.conversion import Conversion

__all__ = ["notes"]


def notes(conversion: "Conversion") -> Iterator[str]:
    """Tell of a rate that is not the asked day's, of old and unconfirmed units, and of sources that had none."""
    if conversion.legs:
        yield from _day(conversion)
    used = conversion.used_on
    day = (used.end or date.max) if isinstance(used, Period) else used
    for leg in conversion.legs:
        yield from _unit(leg, day)
    for code in dict.fromkeys((conversion.rate.base, conversion.rate.quote)):
        yield from _cut(code, day)
    for source in conversion.rates:
        if source.reason:
            yield f"{source.source} was passed over: {source.reason}"


def _day(conversion: "Conversion") -> Iterator[str]:
    used, rule = conversion.used_on, conversion.policy.date_rule
    if isinstance(used, Period):
        yield from _average(used, rule)
    elif any(leg.kind == "interpolated" for leg in conversion.legs):
        yield f"no rate on {used}: it lies on the line between the publications around it"
    elif rule != "spot":
        yield f"the rate of {used}, by the rule {rule}"
    elif conversion.age:
        days = abs(conversion.age)
        way = "before" if conversion.age > 0 else "after"
        said = f"{days} {'day' if days == 1 else 'days'} {way}"
        yield f"no rate on {conversion.asked_on}: that of {used} is used, {said}"


def _average(days: Period, rule: str) -> Iterator[str]:
    if rule.endswith("_average"):
        yield f"the average from {days.start} to {days.end}, by the rule {rule}"
    if days.start is not None and days.end is not None and days.start.year != days.end.year:
        yield f"one average over {days.start.year} to {days.end.year}: convert_flow takes each year at its own"


def _unit(leg: ExchangeRate, day: date) -> Iterator[str]:
    """Tell of a legal ratio; its base is the new unit, its quote the old one."""
    if leg.kind not in (legal.FIXED, legal.REDENOMINATION, legal.UNCONFIRMED):
        return
    new, old = leg.base, leg.quote
    if new.start is not None and day < new.start:
        yield f"{new} begins on {new.start}: restated at its legal ratio, {said(leg)}"
    elif old.end is not None and day > old.end:
        yield f"{old} was withdrawn, its last day was {old.end}: {new} in its place, {said(leg)}"
    elif leg.kind == legal.UNCONFIRMED:
        yield f"the ratio of {leg.on}: {said(leg)}"
    elif old.parallel is not None and day in old.parallel:
        yield f"{old} and {new} were both in use until {old.parallel.end}: {said(leg)}"


def _cut(currency: Currency, day: date) -> Iterator[str]:
    """Tell which unit a code means that has meant two: a code alone does not say."""
    for cut in legal.unit_changes(currency):
        if day < cut.start:
            yield (
                f"{currency} is the unit before {cut.start}, when 1 new replaced {plain(cut.factor)} old"
                " under the same code"
            )
        else:
            yield f"{currency} is the unit from {cut.start} on, 1 new for {plain(cut.factor)} old under the same code"

"""Jumps: where a series of rates moves as no market does in a day.

::

    1470.5  1471  0.00068  1470  …      the inverse, and back
    1470.5  1471  14.71    1470  …      a power of ten, and back: a misprint
    24372   2.4301  2.43   …            a power of ten, and it stays: another unit
    1507    15000   …                   any other factor of five within a month

What a law explains is named by it. Where the code stayed and the unit changed on the day of the law (Venezuela 2021,
Syria 2026) nothing is wrong: the converter knows of it.
"""

from collections.abc import Iterator, Sequence
from datetime import date
from decimal import MAX_EMAX, MIN_EMIN, Context, Decimal, DivisionByZero, InvalidOperation, Overflow
from typing import Final

from dealvalue.currency import Currency
from dealvalue.decimals import EXACT, plain
from dealvalue.rates import legal
from dealvalue.rates.rate import ExchangeRate

__all__ = ["INVERSE", "ROUGH", "STEP", "Seen", "as_power", "is_jump", "jumps", "near", "times"]

#: A rate, the kind of doubt about it, and the reason.
Seen = tuple[ExchangeRate, str, str]

#: What is looked at more closely. The ECB's rates have moved so far in a day only where a market broke down.
STEP: Final = Decimal("1.2")
#: As far apart may two values be that are taken for the same one, or for a power of ten of it.
CLOSE: Final = Decimal("1.2")
#: As far apart may a value be from the inverse of another. Closer than above: near parity all values are.
INVERSE: Final = Decimal("1.1")
#: A jump of this factor within a month is said; real ones (Myanmar 2012, Lebanon 2023) look the same.
JUMP: Final = Decimal(5)
MONTH: Final = 31
#: So long after a law some publishers still used the old unit (the Sudanese pound in Poland's tables); and no further
#: apart are two values of which one is held to be the inverse of the other.
YEAR: Final = 366

#: Nothing here is a result: to see how far apart two numbers are, this many digits are more than enough.
ROUGH: Final = Context(
    prec=17, Emin=MIN_EMIN, Emax=MAX_EMAX, flags=[], traps=[InvalidOperation, DivisionByZero, Overflow]
)
_ONE, _TWO = Decimal(1), Decimal(2)
# two values in a band of these widths around a third are less than STEP apart: most are seen to be so at once
_DOWN, _UP = Decimal("0.92"), Decimal("1.09")


def jumps(rates: Sequence[ExchangeRate]) -> Iterator[Seen]:
    """Yield the doubts about one series, which is in order of days."""
    steps = _steps(rates)
    skip = False
    for number, place in enumerate(steps):
        if skip:
            skip = False
            continue
        before, rate = rates[place - 1], rates[place]
        end = steps[number + 1] if number + 1 < len(steps) else None
        back = end is not None and near(_ratio(before, rate), _ratio(rates[end], rates[end - 1]))
        seen = _island(before, rate, rates[place : end or place]) if back else _stays(before, rate)
        if seen is not None:
            yield rate, *seen
            skip = back


def near(one: Decimal, two: Decimal, within: Decimal = CLOSE) -> bool:
    """Whether two numbers greater than zero are less than a factor apart."""
    return one < ROUGH.multiply(two, within) and two < ROUGH.multiply(one, within)


def as_power(ratio: Decimal) -> Decimal | None:
    """Return the power of ten that a ratio is near, up or down, but no 1; None if there is none.

    >>> [str(as_power(Decimal(ratio))) for ratio in ("95", "0.0102", "30", "1")]
    ['1E+2', '0.01', 'None', 'None']
    """
    below = ratio.adjusted()
    for exponent in (below, below + 1):
        power = Decimal((0, (1,), exponent))
        if exponent and near(ratio, power):
            return power
    return None


def times(power: Decimal) -> str:
    """Say a power of ten.

    >>> times(Decimal(100)), times(Decimal("0.001"))
    ('100 times as much', '1000 times less')
    """
    return f"{power:f} times as much" if power > 1 else f"{ROUGH.divide(_ONE, power):f} times less"


def is_jump(ratio: Decimal) -> bool:
    """Whether it is a factor that is said."""
    return not near(ratio, _ONE, JUMP)


def _steps(rates: Sequence[ExchangeRate]) -> list[int]:
    """Return the places whose value is a step away from the one before."""
    steps = []
    low = high = before = Decimal(0)
    for place, rate in enumerate(rates):
        value = rate.value
        if not low <= value <= high:
            if place and not near(before, value, STEP):
                steps.append(place)
            low, high = EXACT.multiply(value, _DOWN), EXACT.multiply(value, _UP)
        before = value
    return steps


def _ratio(before: ExchangeRate, after: ExchangeRate) -> Decimal:
    return ROUGH.divide(after.value, before.value)


def _island(before: ExchangeRate, rate: ExchangeRate, island: Sequence[ExchangeRate]) -> tuple[str, str] | None:
    """Judge a value, or some in a row, after which the series is back where it was."""
    if rate.on.toordinal() - before.on.toordinal() > MONTH:
        return None
    until = f", until {island[-1].on} ({len(island)} rates)" if len(island) > 1 else ", that day only"
    if _is_inverse(before, rate):
        return "inverted", f"{_after(before, rate)}: its inverse{until}"
    ratio = _ratio(before, rate)
    power = as_power(ratio)
    if power is not None:
        return "misprint", f"{_after(before, rate)}: {times(power)}{until}"
    return ("jump", f"{_after(before, rate)}{until}") if is_jump(ratio) else None


def _stays(before: ExchangeRate, rate: ExchangeRate) -> tuple[str, str] | None:
    """Judge a value after which the series stays where it is."""
    ratio = _ratio(before, rate)
    days = rate.on.toordinal() - before.on.toordinal()
    soon = days <= MONTH
    for currency, change in ((rate.base, ratio), (rate.quote, ROUGH.divide(_ONE, ratio))):
        law = _law(currency, change, before.on, rate.on)
        if law is not None:
            said = _by_law(currency, law, before.on, rate.on)
            return ("unit", f"{_after(before, rate)}: {said}") if said else None
    # over years a value may come to be near the inverse of another by chance
    far = is_jump(ratio) and days <= YEAR
    if _is_inverse(before, rate) and (far or (soon and not near(ratio, _ONE, _TWO))):
        return "inverted", f"{_after(before, rate)}: its inverse from then on"
    if not soon or not is_jump(ratio):
        return None
    power = as_power(ratio)
    if power is not None:
        return "unit", f"{_after(before, rate)}: {times(power)} from then on, as if of another unit"
    return "jump", _after(before, rate)


def _after(before: ExchangeRate, rate: ExchangeRate) -> str:
    return f"{plain(rate.value)} after {plain(before.value)} on {before.on}"


def _is_inverse(one: ExchangeRate, two: ExchangeRate) -> bool:
    return near(ROUGH.multiply(one.value, two.value), _ONE, INVERSE)


def _law(currency: Currency, change: Decimal, before: date, on: date) -> legal.Step | None:
    """Return the law by which a unit of the currency became worth so many times as much between two days."""
    if not is_jump(change):
        return None
    for law in legal.laws(currency):
        timely = before.toordinal() - YEAR <= law.start.toordinal() <= on.toordinal()
        # in a gap of years the market moves too: then nearer to the factor than to 1 is near enough
        gap = before < law.start and on.toordinal() - before.toordinal() > YEAR
        if timely and near(change, law.factor, ROUGH.sqrt(law.factor) if gap else CLOSE):
            return law
    return None


def _by_law(currency: Currency, law: legal.Step, before: date, on: date) -> str:
    """Say which of the rates are of another unit than their code means; nothing if none is."""
    if law.old is law.new:
        return f"from {law.start} to {before} still of the old {currency}" if law.start <= before else ""
    what = f"1 {law.new} = {law.factor} {law.old} from {law.start} on"
    if currency is law.new:
        return f"up to {before} of {law.old}, not {law.new}: {what}"
    return f"from {on} on of {law.new}, not {law.old}: {what}"

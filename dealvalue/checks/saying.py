"""A finding in one plain sentence: what the other figures give, what the text says, and which slip explains it."""

from collections.abc import Mapping, Sequence
from decimal import Decimal
from fractions import Fraction
from typing import Final

from dealvalue.checks.verdict import Verdict
from dealvalue.currency import Currency
from dealvalue.decimals import EXACT, rounded
from dealvalue.figure import Figure
from dealvalue.interval import Interval
from dealvalue.rates.rate import significant
from dealvalue.say import say

__all__ = ["sentence"]

#: What each check says, and the place of the figure that follows from the others.
STATEMENTS: Final[Mapping[str, tuple[str, int]]] = {
    "equivalent": ("{0} is {expected}{rate}", 1),
    "sum": ("{others} come to {expected}", 0),
    "change": ("from {0} to {1} is a change of {expected} percent", 2),
    "multiple": ("{1} is {expected} times {0}", 2),
    "share": ("{0} is {expected} percent of {1}", 2),
    "product": ("{others} come to {expected}", 0),
    "span": ("{others} lie {expected} {unit} apart", 0),
    "rank": ("what is {1} is {expected}", 0),
}
REASONS: Final[Mapping[str, str]] = {
    "no_rate": "there is no rate",
    "no_date": "the day is not known",
    "operand_missing": "a figure is missing",
    "units_differ": "they are of different units",
    "base_not_positive": "it is a percentage of nothing, or of a loss",
    "no_check": "there is no check of that kind",
    "in_conflict": "one of them is said in two ways",
    "readings": "they can be read in more than one way, and not every reading agrees",
    "percent_or_points": "percent and percentage points can both be meant",
    "no_such_count": "no whole number is that percentage",
    "same_digits": "they have the same digits at two scales",
    "no_slip": "no single slip explains it",
}
REPAIRS: Final[Mapping[str, str]] = {
    "scale": "a slip of scale, {value} would agree",
    "inverse": "the wrong way round, {value} would agree",
    "currency": "{figure} would agree in {value}",
    "day": "the rate of {value} would agree",
    "digits": "two digits are swapped, {value} would agree",
    "part": "it leaves out {figure}",
}
_DIGITS: Final = 4


def sentence(
    check: str,
    verdict: Verdict,
    figures: Sequence[str],
    expected: Interval | None,
    *,
    repair: tuple[str, int, str] | None = None,
    rate: tuple[str, str] | None = None,
    reason: str | None = None,
    note: str | None = None,
) -> str:
    """Say a finding; `repair` is its kind, figure and value, `rate` the currency that results and the rate as said.

    >>> sentence("sum", Verdict.INCONSISTENT, ("$9", "$1", "$2"), Interval(3, 3), repair=("part", 1, "1"))
    '"$1" and "$2" come to 3, not "$9": it leaves out "$1"'
    """
    quoted = [f'"{" ".join(figure.split())}"' for figure in figures]
    statement, derived = STATEMENTS.get(check, ("", 0))
    if not statement or expected is None or len(quoted) <= derived or verdict is Verdict.CANNOT_CHECK:
        return f"{_and(quoted)}: {_verdict(verdict)}{_because(reason, note)}"
    others = [*quoted[:derived], *quoted[derived + 1 :]]
    said = statement.format(
        *quoted,
        others=_and(others),
        expected=_interval(expected, Currency(rate[0]) if rate else None),
        rate=f" at {rate[1]}" if rate else "",
        unit=(note or "").removeprefix("in "),
    )
    return said + _ending(verdict, quoted[derived]) + _explained(repair, quoted, reason)


def _ending(verdict: Verdict, figure: str) -> str:
    match verdict:
        case Verdict.CONSISTENT:
            return f", and {figure} agrees"
        case Verdict.WITHIN_ROUNDING:
            return f", and {figure} agrees if every figure is rounded"
        case _:
            return f", not {figure}"


def _explained(repair: tuple[str, int, str] | None, quoted: list[str], reason: str | None) -> str:
    if repair is None:
        return f": {REASONS[reason]}" if reason is not None and reason in REASONS else ""
    kind, figure, value = repair
    return f": {REPAIRS[kind].format(figure=quoted[figure], value=_plain(value))}"


def _because(reason: str | None, note: str | None) -> str:
    why = note if reason in (None, "no_slip") or reason not in REASONS else REASONS[reason]
    return f", {why}" if why else ""


def _verdict(verdict: Verdict) -> str:
    return verdict.value.replace("_", " ").replace("cannot check", "cannot be checked")


def _and(words: Sequence[str]) -> str:
    return f"{', '.join(words[:-1])} and {words[-1]}" if len(words) > 1 else "".join(words)


def _interval(interval: Interval, unit: Currency | None) -> str:
    low, high = (None if end is None else _short(end, unit) for end in (interval.low, interval.high))
    if low is None or high is None:
        return f"at most {high}" if high else f"at least {low}" if low else "anything"
    return low if low == high else f"{low} to {high}"


def _short(number: Fraction, unit: Currency | None) -> str:
    value = significant(number)
    short = EXACT.normalize(rounded(value, _DIGITS - 1 - value.adjusted())) if value else Decimal(0)
    return say(Figure.of(short, unit))


def _plain(value: str) -> str:
    """A number in words; what is no number (a code, a day) as it is."""
    try:
        return _short(Fraction(value), None)
    except ValueError:
        return value

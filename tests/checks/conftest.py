"""Claims made by hand, so that a check is tested apart from the reader."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from dealvalue.checks import CHECKS, Finding
from dealvalue.checks.market import Market
from dealvalue.figure import Figure
from dealvalue.period import Duration, DurationRange, Period
from dealvalue.text.document import Claim, Operand
from dealvalue.text.mention import Mention

ROLES = {
    "equivalent": ("source", "derived"),
    "sum": ("total", "part"),
    "change": ("old", "new", "percent"),
    "multiple": ("old", "new", "factor"),
    "share": ("part", "whole", "percent"),
    "count_share": ("percent", "whole"),
    "product": ("total", "count", "unit_price"),
    "span": ("duration", "start", "end"),
    "weekday": ("day",),
    "rank": ("figure", "rank", "larger"),
}
CODES = {"$": "USD", "€": "EUR", "£": "GBP", "¥": "JPY", "zł": "PLN", "R": "ZAR"}
SCALES = {"trillion": 12, "billion": 9, "bn": 9, "million": 6, "m": 6, "thousand": 3}
HEDGES = {
    "about": "approximately",
    "over": "more_than",
    "under": "less_than",
    "up to": "at_most",
    "at least": "at_least",
    "nearly": "nearly",
}


def read_value(text: str) -> Any:
    """A short hand: "about USD 1.3 billion", "12 %", "54 tank", "P9Y", "2016-05-02", "2016", "2016-01-01/..", "x3"."""
    hedge = next((code for word, code in HEDGES.items() if text.startswith(f"{word} ")), None)
    word = next((word for word in HEDGES if text.startswith(f"{word} ")), "")
    text = text.removeprefix(word).strip()
    if text.startswith("P") and text[1].isdigit():
        low, _, high = text.partition("–")
        return DurationRange(Duration.from_iso(low), Duration.from_iso(high)) if high else Duration.from_iso(text)
    if text.startswith("x"):
        return Decimal(text[1:])
    if (text[:4].isdigit() and (len(text) == 4 or text[4] in "-/")) or text.startswith("../"):
        return read_period(text)
    first, _, rest = text.partition(" ")
    if first.isalpha():
        number, _, scale = rest.partition(" ")
        unit: Any = first
    else:
        number, unit, scale = first, rest, ""
    from dealvalue.currency import Currency

    per = None
    if "/" in scale or "/" in number:
        scale, _, per = scale.partition("/")
    power = SCALES.get(scale, 0)
    ends = [Decimal(end.replace(",", "")).scaleb(power) for end in number.split("–")]
    unit = Currency(unit) if unit.isupper() and len(unit) == 3 else unit
    if len(ends) == 2:
        return Figure.between(*ends, unit, hedge=hedge, per=per)
    return Figure.of(ends[0], unit, hedge=hedge, per=per)


def read_period(text: str) -> Any:
    start, slash, end = text.partition("/")
    if slash:
        day = date.fromisoformat
        return Period(None if start == ".." else day(start), None if end == ".." else day(end))
    parts = [int(part) for part in text.split("-")]
    return (Period.year, Period.month, lambda *day: Period.day(date(*day)))[len(parts) - 1](*parts)


def make_claim(
    kind: str, *said: str | None, candidates: dict[int, tuple[Any, ...]] | None = None, **more: Any
) -> Claim:
    roles = list(ROLES[kind])
    roles += roles[-1:] * (len(said) - len(roles))
    operands = []
    for at, (role, text) in enumerate(zip(roles, said, strict=False)):
        if text is None:
            continue
        value = read_value(text)
        hedge = next((code for word, code in HEDGES.items() if text.startswith(f"{word} ")), None)
        kinds = "money" if isinstance(value, Figure) and value.currency else "count"
        mention = Mention(kinds, text, (at, at + 1), value, hedge, (candidates or {}).get(at, ()))
        operands.append(Operand(role, text, (at, at + 1), value, mention))
    return Claim(kind, tuple(operands), (0, 1), **more)


@pytest.fixture
def claim() -> Callable[..., Claim]:
    return make_claim


@pytest.fixture
def judge() -> Callable[..., Finding | None]:
    """Make a claim and check it at the embedded rates."""

    def judged(kind: str, *said: str | None, market: Market | None = None, **more: Any) -> Finding | None:
        return CHECKS[kind](make_claim(kind, *said, **more), market or Market())

    return judged

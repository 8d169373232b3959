"""Values in words: "2 trillion won", "약 1조 7000억 원".

A language is one row of WORDS: its scale words, what it calls the currencies it speaks of most, its hedges. Babel adds
the name of every other currency, and the separators of the locale. A language without a row writes its numbers in full
and its hedges as signs. (Babel's own compact numbers have no long form for Korean, and drop the digits that were said.)
"""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Final, NamedTuple

from dealvalue import _babel
from dealvalue._marker import shown
from dealvalue.decimals import EXACT, exponent, plain, rounded
from dealvalue.errors import InvalidTypeError, InvalidValueError
from dealvalue.figure import Figure, Hedge, Unit
from dealvalue.money import Money

__all__ = ["say"]

# 1.234 billion is read at a glance, 1.2345 billion is said as 1,234.5 million.
_MOST_PLACES: Final = 3


class Words(NamedTuple):
    """What a language needs to say a figure; {} is the figure, {number}, {name} and {unit} its parts."""

    #: Exponents of ten and their words, the largest first.
    scales: tuple[tuple[int, str], ...]
    #: Whether scales follow each other in one number (1조 7000억) or one is chosen (1.7 trillion).
    chained: bool
    #: Signs before the number, and names after it, where the language has a shorter one than CLDR.
    signs: Mapping[str, str]
    names: Mapping[str, str]
    hedges: Mapping[Hedge, str]
    span: str
    per: str
    #: Endings of the plural of a counted noun, by the end of the singular; the first that fits, "" fits all.
    plurals: tuple[tuple[str, str], ...]


_SIGNS_ONLY: Final = Words(
    scales=(),
    chained=False,
    signs={},
    names={},
    hedges={
        Hedge.APPROXIMATELY: "~{}",
        Hedge.MORE_THAN: ">{}",
        Hedge.AT_LEAST: "≥{}",
        Hedge.LESS_THAN: "<{}",
        Hedge.AT_MOST: "≤{}",
        Hedge.NEARLY: "≲{}",
        Hedge.JUST_OVER: "≳{}",
    },
    span="{}–{}",
    per="{}/{}",
    plurals=(),
)

WORDS: Final[Mapping[str, Words]] = {
    "en": Words(
        scales=((12, "trillion"), (9, "billion"), (6, "million")),
        chained=False,
        signs={"USD": "$", "EUR": "€", "GBP": "£"},
        names={"KRW": "won", "JPY": "yen", "CNY": "yuan", "INR": "rupees"},
        hedges={
            Hedge.APPROXIMATELY: "about {}",
            Hedge.MORE_THAN: "more than {}",
            Hedge.AT_LEAST: "at least {}",
            Hedge.LESS_THAN: "less than {}",
            Hedge.AT_MOST: "up to {}",
            Hedge.NEARLY: "nearly {}",
            Hedge.JUST_OVER: "just over {}",
        },
        span="{} to {}",
        per="{} per {}",
        plurals=(
            ("person", "people"),
            ("man", "men"),
            ("child", "children"),
            ("craft", "craft"),
            *((vowel + "y", vowel + "ys") for vowel in "aeou"),
            ("y", "ies"),
            *((hiss, hiss + "es") for hiss in ("s", "x", "z", "ch", "sh")),
            ("", "s"),
        ),
    ),
    "ko": Words(
        scales=((12, "조"), (8, "억"), (4, "만")),
        chained=True,
        signs={},
        names={"KRW": "원", "USD": "달러", "EUR": "유로", "JPY": "엔", "CNY": "위안", "GBP": "파운드"},
        hedges={
            Hedge.APPROXIMATELY: "약 {}",
            Hedge.MORE_THAN: "{} 초과",
            Hedge.AT_LEAST: "{} 이상",
            Hedge.LESS_THAN: "{} 미만",
            Hedge.AT_MOST: "최대 {}",
            Hedge.NEARLY: "{} 가까이",
            Hedge.JUST_OVER: "{} 남짓",
        },
        span="{}~{}",
        per="{1}당 {0}",
        plurals=(),
    ),
}


def say(value: Figure | Money, locale: str = "en", digits: int | None = None) -> str:
    """Say a figure or an amount in words, rounded to so many significant digits if they are given.

    A Figure keeps the digits that it was reported with; of a Money no digit is lost.

    >>> from dealvalue.currency import Currency
    >>> won = Currency("KRW")
    >>> say(Figure.of("2e12", won, hedge="more_than")), say(Money("1299999999", "USD"), digits=2)
    ('more than 2 trillion won', '$1.3 billion')
    >>> say(Figure.of("1.7e12", won, hedge="approximately"), "ko")
    '약 1조 7000억 원'
    """
    words = WORDS.get(_babel.parsed(locale).language, _SIGNS_ONLY)
    figure = _as_figure(value) if isinstance(value, Money) else _checked(value)
    said = [
        _with_unit(*_significant(number, _last(number, quantum), digits), figure.unit, words, locale)
        for number, quantum in zip(figure.numbers, figure.quanta, strict=True)
    ]
    text = words.span.format(*said) if figure.is_range else said[0]
    if figure.per is not None:
        text = words.per.format(text, figure.per)
    return words.hedges[figure.hedge].format(text) if figure.hedge is not None else text


def _checked(value: object) -> Figure:
    if not isinstance(value, Figure):
        message = f"a Figure or Money can be said, not {type(value).__name__}"
        raise InvalidTypeError(message)
    return value


def _as_figure(money: Money) -> Figure:
    """Take the zeros at the end of an exact amount for what they are, padding: 2000000000000 won is 2 trillion."""
    last = exponent(money.amount.normalize(EXACT))
    if last < 0:  # cents are said in full: $1.50
        last = min(last, -money.currency.minor_units)
    return Figure._made(money.amount, None, None, money.currency, None, (Decimal((0, (1,), last)),), None)


def _last(number: Decimal, quantum: Decimal) -> int:
    """Return the place of the last digit to say; no digit of the number is lost whatever the quantum says."""
    return min(quantum.adjusted(), exponent(number.normalize(EXACT))) if number else quantum.adjusted()


def _significant(number: Decimal, last: int, digits: int | None) -> tuple[Decimal, int]:
    if digits is None:
        return number, last
    if not isinstance(digits, int) or digits < 1:
        message = f"significant digits are 1 or more, not {shown(digits)}"
        raise InvalidValueError(message)
    place = number.adjusted() - digits + 1
    if place <= last:
        return number, last
    short = rounded(number, -place)
    return short, max(last, short.adjusted() - digits + 1)  # 999 rounds to 1000, one place more


def _with_unit(number: Decimal, last: int, unit: Unit, words: Words, locale: str) -> str:
    say_number = _chained if words.chained else _scaled
    size = say_number(number.copy_abs(), last, words, locale)
    minus = "-" if number < 0 else ""
    if unit is None or unit == "%":
        return f"{minus}{size}{unit or ''}"
    if isinstance(unit, str):
        return f"{minus}{size} {unit if number in (1, -1) else _plural(unit, words)}"
    if unit.code in words.signs:
        return f"{minus}{words.signs[unit.code]}{size}"
    name = words.names.get(unit.code) or _babel.currency_name(unit.code, locale, number)
    return f"{minus}{size} {name}"


def _scaled(size: Decimal, last: int, words: Words, locale: str) -> str:
    """Say 1.7 trillion; a number of many digits (1,234,567) is said in full."""
    for exponent_of_word, word in words.scales:
        places = exponent_of_word - last
        if size.adjusted() >= exponent_of_word and places <= _MOST_PLACES:
            return f"{_babel.digits(size.scaleb(-exponent_of_word, EXACT), max(places, 0), locale)} {word}"
    return _babel.digits(size, max(-last, 0), locale)


def _chained(size: Decimal, last: int, words: Words, locale: str) -> str:
    """Say 1조 7000억: whole parts, the largest scale first."""
    said, rest = [], size
    for exponent_of_word, word in words.scales:
        whole, rest = EXACT.divmod(rest, Decimal((0, (1,), exponent_of_word)))
        if whole:
            said.append(plain(whole) + word)
    if rest or not said:
        said.append(plain(rest) if said else _babel.digits(rest, max(-last, 0), locale))
    return " ".join(said)


def _plural(unit: str, words: Words) -> str:
    for singular, plural in words.plurals:
        if unit.endswith(singular):
            return unit.removesuffix(singular) + plural
    return unit

"""Exact decimals: what is read as a number, how it is written, and the context it is worked in.

Everything here works in a private context, so the caller's ``decimal.getcontext()`` changes nothing.
"""

import re
from decimal import (
    MAX_EMAX,
    MIN_EMIN,
    ROUND_05UP,
    ROUND_CEILING,
    ROUND_DOWN,
    ROUND_FLOOR,
    ROUND_HALF_DOWN,
    ROUND_HALF_EVEN,
    ROUND_HALF_UP,
    ROUND_UP,
    Clamped,
    Context,
    Decimal,
    DivisionByZero,
    Inexact,
    InvalidOperation,
    Overflow,
)
from fractions import Fraction
from typing import Final

from dealvalue._marker import shown
from dealvalue.errors import InvalidTypeError, InvalidValueError

__all__ = [
    "EXACT",
    "MAX_DIGITS",
    "MAX_EXPONENT",
    "Exact",
    "as_text",
    "exact",
    "exponent",
    "fraction",
    "from_text",
    "limited",
    "plain",
    "rounded",
]

#: A number of more digits, written plainly, is refused.
MAX_DIGITS: Final = 60
#: A number of a larger exponent, up or down, is refused.
MAX_EXPONENT: Final = 30

#: What every function here reads as a number.
Exact = Decimal | int | str

#: The private context: wide enough for any sum or product of two numbers within the limits, and a
#: result that would have to be rounded raises ``decimal.Inexact`` instead.
EXACT: Final = Context(
    prec=200,
    rounding=ROUND_HALF_EVEN,
    Emin=MIN_EMIN,
    Emax=MAX_EMAX,
    capitals=1,
    clamp=0,
    flags=[],
    traps=[Inexact, InvalidOperation, DivisionByZero, Overflow, Clamped],
)
_ROUNDING: Final = Context(prec=400, Emin=MIN_EMIN, Emax=MAX_EMAX, flags=[], traps=[InvalidOperation])

_MODES: Final = (
    ROUND_HALF_EVEN,
    ROUND_HALF_UP,
    ROUND_HALF_DOWN,
    ROUND_UP,
    ROUND_DOWN,
    ROUND_CEILING,
    ROUND_FLOOR,
    ROUND_05UP,
)

_NUMBER: Final = re.compile(
    r"""
    [+-]?
    (?: [0-9]{1,99} (?: \. [0-9]{0,99} )?  |  \. [0-9]{1,99} )
    (?: [eE] [+-]? [0-9]{1,3} )?            # longer exponents never reach Decimal
    """,
    re.VERBOSE,
)
# What as_text writes: its digits may be many more than those of a number that a person writes.
_FRACTION: Final = r"-?[0-9]{1,999}(?:\.[0-9]{1,999}|/(?!0+$)[0-9]{1,999})?"
_TOO_BIG: Final = 10**MAX_DIGITS


def exact(number: Exact) -> Decimal:
    """Read an exact number: a Decimal, an int, or a string of ASCII digits.

    >>> exact("1.50")
    Decimal('1.50')
    >>> exact(1.5)
    Traceback (most recent call last):
    ...
    dealvalue.errors.InvalidTypeError: a float is not exact: write Decimal("1.5") or "1.5"
    """
    if type(number) is Decimal:
        return limited(number)
    if isinstance(number, bool | float) or not isinstance(number, Decimal | int | str):
        raise InvalidTypeError(_advice(number))
    if isinstance(number, int):
        if not -_TOO_BIG < number < _TOO_BIG:
            message = f"a number of more than {MAX_DIGITS} digits is refused"
            raise InvalidValueError(message)
        return Decimal(number)
    if isinstance(number, str):
        if not _NUMBER.fullmatch(number):
            raise InvalidValueError(_not_a_number(number))
        return limited(EXACT.create_decimal(number))
    return limited(Decimal(number))


def limited(number: Decimal) -> Decimal:
    """Return the number as it is (but no -0), unless it is not finite, too long, or of too large an exponent.

    >>> limited(Decimal("1E+31"))
    Traceback (most recent call last):
    ...
    dealvalue.errors.InvalidValueError: an exponent past 30 is refused: 31
    """
    if not number.is_finite():
        message = f"a number must be finite, not {shown(str(number))[1:-1]}"
        raise InvalidValueError(message)
    last = exponent(number)
    adjusted = number.adjusted()
    if last > MAX_EXPONENT or adjusted < -MAX_EXPONENT:
        message = f"an exponent past {MAX_EXPONENT} is refused: {adjusted}"
        raise InvalidValueError(message)
    if max(adjusted + 1, 1) - min(last, 0) > MAX_DIGITS:
        message = f"a number of more than {MAX_DIGITS} digits is refused"
        raise InvalidValueError(message)
    return number or number.copy_abs()


def exponent(number: Decimal) -> int:
    """Return the place of the last digit of a finite number: 12 for 2E+12, -2 for 1.30.

    >>> exponent(Decimal("1.30"))
    -2
    """
    return int(number.as_tuple().exponent)


def plain(number: Decimal) -> str:
    """Write a decimal in plain notation, digit for digit.

    >>> plain(Decimal("2E+12")), plain(Decimal("0.1250"))
    ('2000000000000', '0.1250')
    """
    return format(number, "f")


def fraction(number: Exact | Fraction) -> Fraction:
    """Read an exact number as a Fraction.

    >>> fraction("0.125")
    Fraction(1, 8)
    """
    if isinstance(number, Fraction):
        return number
    return Fraction(exact(number))


def as_text(number: Fraction) -> str:
    """Write a fraction as a plain decimal where it is one, else as "n/d".

    >>> as_text(Fraction(1, 8)), as_text(Fraction(1, 3))
    ('0.125', '1/3')
    """
    numerator, denominator = number.numerator, number.denominator
    rest, twos, fives = denominator, 0, 0
    while rest % 2 == 0:
        rest, twos = rest // 2, twos + 1
    while rest % 5 == 0:
        rest, fives = rest // 5, fives + 1
    if rest != 1:
        return f"{numerator}/{denominator}"
    places = max(twos, fives)
    digits = str(abs(numerator) * 10**places // denominator).rjust(places + 1, "0")
    sign = "-" if numerator < 0 else ""
    return f"{sign}{digits[:-places]}.{digits[-places:]}" if places else sign + digits


def from_text(text: str) -> Fraction:
    """Read what ``as_text`` wrote.

    >>> from_text("0.125"), from_text("1/3")
    (Fraction(1, 8), Fraction(1, 3))
    """
    if isinstance(text, str) and re.fullmatch(_FRACTION, text):
        return Fraction(text)
    message = f"not an exact number: {shown(text)}"
    raise InvalidValueError(message)


def rounded(number: Decimal, places: int, mode: str = ROUND_HALF_EVEN) -> Decimal:
    """Round to so many decimal places; negative places round to tens, hundreds, ….

    >>> rounded(Decimal("2.345"), 2)
    Decimal('2.34')
    """
    if not isinstance(places, int) or isinstance(places, bool):
        message = f"decimal places are an int, not {shown(places)}"
        raise InvalidTypeError(message)
    if not -MAX_DIGITS <= places <= MAX_DIGITS:
        message = f"decimal places must be from -{MAX_DIGITS} to {MAX_DIGITS}, not {shown(places)}"
        raise InvalidValueError(message)
    if mode not in _MODES:
        message = f"no rounding mode is called {shown(mode)}: use one of {', '.join(_MODES)}"
        raise InvalidValueError(message)
    return number.quantize(Decimal((0, (1,), -places)), rounding=mode, context=_ROUNDING)


def rounded_fraction(number: Fraction, places: int, mode: str) -> Decimal:
    """Round a fraction once: two places more than asked, and a digit that says whether anything follows."""
    rounded(Decimal(0), places, mode)  # refuses places and modes that mean nothing, before a huge power is taken
    scaled = abs(number) * Fraction(10) ** (places + 2)
    whole, rest = divmod(scaled.numerator, scaled.denominator)
    sign = "-" if number < 0 else ""
    return rounded(Decimal(f"{sign}{whole}{1 if rest else 0}E{-places - 3}"), places, mode)


def _advice(number: object) -> str:
    if isinstance(number, float) and number == number and abs(number) != float("inf"):  # noqa: PLR0124 (NaN)
        return f'a float is not exact: write Decimal("{number}") or "{number}"'
    if isinstance(number, float):
        return f"a float is not exact, and a number must be finite, not {number}"
    if isinstance(number, Fraction):
        return "a Fraction may have no last digit: write its decimal, rounded as you mean it"
    kind = type(number).__name__
    article = "an" if kind[0] in "aeiouAEIOU" else "a"
    return f'{article} {kind} is not read as a number: write Decimal("1.5"), 1 or "1.5"'


def _not_a_number(text: str) -> str:
    if len(text) > MAX_DIGITS and re.fullmatch(r"[+-]?[0-9.]+", text):
        return f"a number of more than {MAX_DIGITS} digits is refused"
    if re.fullmatch(r"[+-]?[0-9.]+[eE][+-]?[0-9]+", text):
        return f"an exponent past {MAX_EXPONENT} is refused: {shown(text)}"
    return f"not a number in plain digits: {shown(text)}"

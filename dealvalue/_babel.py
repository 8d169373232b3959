"""What the values ask of Babel, which takes 30 ms to load: so it is loaded when it is first asked."""

from __future__ import annotations

from decimal import Context, Decimal, localcontext
from typing import TYPE_CHECKING

from dealvalue._marker import shown
from dealvalue.errors import InvalidValueError

if TYPE_CHECKING:
    from babel import Locale

# Babel computes in the caller's context, so it is called in this one.
_CONTEXT = Context(prec=200, traps=[])


def parsed(tag: str) -> Locale:
    """Read a language tag, BCP 47 ("zh-Hant-TW") or POSIX ("zh_Hant_TW")."""
    from babel import Locale, UnknownLocaleError

    try:
        return Locale.parse(tag, sep="-" if "-" in tag else "_")
    except (ValueError, TypeError, UnknownLocaleError):
        message = f"unknown locale {shown(tag)}"
        raise InvalidValueError(message) from None


def currency_name(code: str, locale: str, count: Decimal | None = None) -> str:
    """Return CLDR's name of a currency, or the code where it has none; with a count, in the number it takes."""
    from babel.numbers import get_currency_name

    with localcontext(_CONTEXT):
        name: str = get_currency_name(code, count=count, locale=parsed(locale))
    return name


def formatted(amount: Decimal, code: str, locale: str) -> str:
    """Write an amount with its sign, every digit kept."""
    from babel.numbers import format_currency

    with localcontext(_CONTEXT):
        return format_currency(amount, code, locale=parsed(locale), decimal_quantization=False)


def digits(number: Decimal, places: int, locale: str) -> str:
    """Write a number with the separators of the locale and exactly so many decimal places."""
    from babel.numbers import format_decimal

    where = parsed(locale)
    whole = where.decimal_formats[None].pattern.split(";")[0].split(".")[0]
    with localcontext(_CONTEXT):
        return format_decimal(number, f"{whole}.{'0' * places}" if places else whole, locale=where)

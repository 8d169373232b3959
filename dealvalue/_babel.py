"""What the values ask of Babel, which takes 30 ms to load: so it is loaded when it is first asked."""

from __future__ import annotations

from datetime import date
from decimal import Context, Decimal, localcontext
from typing import TYPE_CHECKING

from dealvalue._marker import shown
from dealvalue.errors import InvalidValueError

if TYPE_CHECKING:
    from babel import Locale

# Babel computes in the caller's context, so it is called in this one.
_CONTEXT = Context(prec=200, traps=[])
_EVER = date.min.timetuple()[:3]
_NEVER = date.max.timetuple()[:3]


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


def tenders(territory: str) -> list[tuple[str, date, date]]:
    """List the legal tender of a territory by CLDR: code, first day and last; [] for a territory it does not know.

    The territory is named by its ISO 3166 code of two or three letters.

    >>> [code for code, *_ in tenders("HRV")]
    ['YUD', 'YUN', 'HRD', 'HRK', 'EUR']
    """
    from babel.core import get_global

    names = get_global("territory_aliases").get(territory, [territory]) if len(territory) == 3 else [territory]
    if len(names) != 1:  # what has come apart since, such as Yugoslavia
        return []
    return [
        (code, date(*(start or _EVER)), date(*(end or _NEVER)))
        for code, start, end, tender in get_global("territory_currencies").get(names[0], ())
        if tender
    ]

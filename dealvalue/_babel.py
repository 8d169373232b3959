"""What the values ask of Babel. Imported when it is asked, for Babel takes 30 ms."""

from decimal import Context, Decimal, localcontext

from babel import Locale, UnknownLocaleError
from babel.numbers import format_currency, get_currency_name

from dealvalue._marker import quoted
from dealvalue.errors import InvalidValueError


def parsed(tag: str) -> Locale:
    """Read a language tag, BCP 47 ("zh-Hant-TW") or POSIX ("zh_Hant_TW")."""
    try:
        return Locale.parse(tag, sep="-" if "-" in tag else "_")
    except (ValueError, TypeError, UnknownLocaleError):
        message = f"unknown locale {quoted(str(tag))}"
        raise InvalidValueError(message) from None


def currency_name(code: str, locale: str) -> str:
    """Return the name of a currency: CLDR's, or the code where it has none."""
    return get_currency_name(code, locale=parsed(locale))


def formatted(amount: Decimal, code: str, locale: str) -> str:
    """Write an amount with its sign, every digit kept."""
    with localcontext(Context(prec=200, traps=[])):  # Babel computes in the caller's context otherwise
        return format_currency(amount, code, locale=parsed(locale), decimal_quantization=False)

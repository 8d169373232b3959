"""What is asked of Babel about an amount; imported when asked, for Babel takes 30 ms."""

from decimal import Decimal

from babel.numbers import format_currency

def format_money(amount: Decimal, code: str, locale: str) -> str:
    return format_currency(amount, code, locale=locale.replace("-", "_"), decimal_quantization=False)

"""Fixed: one rate that was agreed on, such as that of a contract."""

import re
from datetime import date
from fractions import Fraction
from typing import Final, Self

from dealvalue._marker import shown
from dealvalue.currency import Currency, as_currency
from dealvalue.decimals import Exact, exact, plain
from dealvalue.errors import InvalidTypeError, InvalidValueError, ParseError
from dealvalue.period import Period
from dealvalue.rates.chained import Chainable
from dealvalue.rates.provider import Memo
from dealvalue.rates.rate import ExchangeRate, significant

__all__ = ["Fixed"]

_SIDE: Final = re.compile(
    r"""
    \s* (?: (?P<before>[A-Z]{3}) \s* )?     # USD 1, or
    (?P<amount>[0-9]+(?:\.[0-9]+)?)         # no separators: 1,400 is 1.4 in half of the world
    (?: \s* (?P<after>[A-Z]{3}) )? \s*      # 1 USD
    """,
    re.VERBOSE,
)


class Fixed(Chainable):
    """One rate that holds on every day, or on those of a period.

    >>> deal = Fixed.parse("1 USD = 1400 KRW")
    >>> print(deal.rate("USD", "KRW", date(2025, 12, 10)), deal.rate("KRW", "USD", date(2025, 12, 10)))
    1 USD = 1400 KRW None
    """

    __slots__ = ("base", "currencies", "last_day", "memo", "pivots", "quote", "source", "value", "within")

    def __init__(
        self,
        base: Currency | str,
        quote: Currency | str,
        value: Exact,
        *,
        within: Period | None = None,
        source: str | None = None,
    ) -> None:
        self.base, self.quote = as_currency(base), as_currency(quote)
        self.value = exact(value)
        self.within = within
        self.source = source or f"agreed: 1 {self.base} = {plain(self.value)} {self.quote}"
        self.currencies = frozenset([self.base, self.quote])
        self.last_day = None if within is None else within.end
        self.pivots = (self.base, self.quote)
        self.memo: Memo = {}
        self._on(date.min)  # refuses a value that is no rate

    @classmethod
    def parse(cls, text: str, *, within: Period | None = None) -> Self:
        """Read an equation: "1 USD = 1400 KRW", "USD 1 = KRW 1400", "100 JPY = 912.5 KRW".

        >>> Fixed.parse("100 JPY = 912.5 KRW").value
        Decimal('9.125')
        """
        left, right = _sides(text)
        (base, one), (quote, other) = _amount(text, 0, left), _amount(text, len(left) + 1, right)
        source = f"agreed: {text.strip()}"
        for here, there, ratio in ((base, quote, other / one), (quote, base, one / other)):
            value = significant(ratio)
            if value == ratio:
                return cls(here, there, value, within=within, source=source)
        message = f"neither {other} / {one} nor {one} / {other} ends: write what one unit is in the other currency"
        raise InvalidValueError(message)

    def rate(self, base: Currency | str, quote: Currency | str, on: date) -> ExchangeRate | None:
        """Return the rate for a day on which it holds, in the direction in which it was agreed."""
        if as_currency(base) is not self.base or as_currency(quote) is not self.quote:
            return None
        return self._on(on) if self.within is None or on in self.within else None

    def _on(self, day: date) -> ExchangeRate:
        return ExchangeRate(self.base, self.quote, self.value, day, self.source, "deal")

    def __repr__(self) -> str:
        return f"<{self.source}>"


def _sides(text: object) -> tuple[str, str]:
    if not isinstance(text, str):
        message = f"an agreed rate is written as '1 USD = 1400 KRW', not {shown(text)}"
        raise InvalidTypeError(message)
    left, equals, right = text.partition("=")
    if not equals:
        raise ParseError(text, 0, len(text), "an agreed rate is written as '1 USD = 1400 KRW'")
    return left, right


def _amount(text: str, start: int, side: str) -> tuple[Currency, Fraction]:
    match = _SIDE.fullmatch(side)
    code = match and (match["before"] or match["after"])
    if match is None or code is None or (match["before"] and match["after"]) or not exact(match["amount"]):
        reason = "an amount and a code, in plain digits, as in '1 USD'"
        raise ParseError(text, start, start + len(side), reason)
    return Currency(code), Fraction(exact(match["amount"]))

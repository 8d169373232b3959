"""Constant prices in another currency: convert and deflate, in one of two orders that are not the same.

::

    convert_first    amount ─ rate of its day ─ index of the new currency ─ prices of the base year
    deflate_first    amount ─ index of its own currency ─ rate of the base year

The first says what the deal was worth at the time, in real money of the new currency: for deals in the news. The
second measures what was given up at home, at prices and rates of one year: so SIPRI gives military spending ("constant
prices and exchange rates"), and pydeflate can do it. They differ by how far the exchange rate moved otherwise than
prices did, so the result names its order.
"""

from collections.abc import Mapping
from datetime import date
from fractions import Fraction
from typing import Any, Final, Literal, Self, final

from dealvalue._frozen import optional, required, set_fields
from dealvalue._marker import shown
from dealvalue.currency import Currency, as_currency
from dealvalue.errors import InvalidValueError
from dealvalue.figure import Figure
from dealvalue.money import Money
from dealvalue.period import Period
from dealvalue.rates.amounts import amount_in
from dealvalue.rates.conversion import Conversion
from dealvalue.rates.convert import convert
from dealvalue.rates.deflation import PriceRatio, check_index, currency_of
from dealvalue.rates.index import IndexTable
from dealvalue.rates.policy import RatePolicy
from dealvalue.rates.provider import RateProvider
from dealvalue.rates.scaled import Scaled

__all__ = ["ConstantConversion", "Order", "convert_constant"]

Order = Literal["convert_first", "deflate_first"]

_ORDERS: Final = Order.__args__  # type: ignore[attr-defined]  # the literals, once


@final
class ConstantConversion(Scaled):
    """What an amount is in another currency and in the prices of another time, exactly, and in which order.

    Both steps multiply, so the result is amount times rate times ratio of prices; the order says which day's rate and
    whose prices.
    """

    __slots__ = ("amount", "conversion", "order", "prices")
    __match_args__ = ("conversion", "prices", "order")

    #: The amount as it was, and the same at the rate that was used.
    amount: Money | Figure
    conversion: Conversion
    prices: PriceRatio
    order: Order

    def __init__(self, conversion: Conversion, prices: PriceRatio, order: Order) -> None:
        set_fields(self, amount=conversion.amount, conversion=conversion, prices=prices, order=_order(order))

    @property
    def currency(self) -> Currency:
        """The currency of the result."""
        return self.conversion.currency

    @property
    def factor(self) -> Fraction:
        """What one unit of the amount comes to, exactly."""
        return self.conversion.factor * self.prices.factor

    def explain(self) -> str:
        """Tell both steps in their order."""
        year = self.prices.after.period.iso
        rate = [f"  {line}" for line in self.conversion.explain().splitlines()]
        steps = [*rate, f"  {self.prices.explain()}"]
        how = "converted at the rate of its own time, then"
        if self.order == "deflate_first":
            steps = [steps[-1], *rate]
            how = "first at home prices, then converted at the rate of that time,"
        return "\n".join([f"{self._equation()}, {how} in prices of {year} ({self.order})", *steps])

    def to_dict(self) -> dict[str, Any]:
        """Return a form for JSON, in which nothing is lost."""
        return {
            "amount": self.amount.to_dict(),
            "result": self._result(),
            "order": self.order,
            "conversion": self.conversion.to_dict(),
            "prices": self.prices.to_dict(),
            "rounding": self._rounding(),
        }

    @classmethod
    def from_dict(cls, form: Mapping[str, Any]) -> Self:
        """Read what ``to_dict`` returns; the result is worked out again."""
        conversion = Conversion.from_dict(required(form, "conversion"))
        constant = cls(conversion, PriceRatio.from_dict(required(form, "prices")), required(form, "order"))
        if constant._result() != optional(form, "result") or constant.amount != amount_in(form):
            message = f"this rate and these prices make {constant._result()}, not what the form says"
            raise InvalidValueError(message)
        return constant


def convert_constant(
    amount: Money | Figure,
    to: Currency | str,
    *,
    on: date | Period,
    prices_of: date | Period,
    index: IndexTable,
    order: Order = "convert_first",
    rates: RateProvider | None = None,
    policy: RatePolicy | None = None,
) -> ConstantConversion:
    """Convert an amount of one time into another currency at the prices of another time.

    With "convert_first" the rate is that of ``on`` and the index has the prices of the new currency; with
    "deflate_first" the rate is that of ``prices_of`` and the index has the prices of the amount's. The index must say
    whose prices it has.

    >>> cpi = IndexTable([(Period.year(2015), 100), (Period.year(2024), 132)], "US prices", "USD")
    >>> real = convert_constant(Money(1000, "EUR"), "USD", on=date(2015, 5, 4), prices_of=Period.year(2024), index=cpi)
    >>> print(real.conversion.result, real.rounded(), real.order)
    1115.2 USD 1472.06 USD convert_first
    """
    first, quote = _order(order) == "convert_first", as_currency(to)
    priced = quote if first else currency_of(amount)
    check_index(index, priced)
    if index.currency is None:
        message = f"say whose prices {index.name} has, with currency={priced.code!r}: with {order!r} it is {priced}"
        raise InvalidValueError(message)
    prices = PriceRatio.of(index, on, prices_of)
    conversion = convert(amount, quote, on=on if first else prices_of, rates=rates, policy=policy)
    return ConstantConversion(conversion, prices, order)


def _order(order: Order) -> Order:
    if order not in _ORDERS:
        message = f"the order is one of {', '.join(_ORDERS)}, not {shown(order)}"
        raise InvalidValueError(message)
    return order

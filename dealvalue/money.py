"""Money and MoneyBag: exact amounts; rounded only when told, converted never."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from decimal import ROUND_HALF_EVEN, Decimal, Inexact
from typing import Any, Final, final

from dealvalue._babel import formatted
from dealvalue._frozen import Frozen, listed, required, set_fields, setters
from dealvalue.currency import Currency, as_currency
from dealvalue.decimals import EXACT, Exact, exact, plain, rounded
from dealvalue.errors import CurrencyMismatchError, InvalidTypeError, InvalidValueError

__all__ = ["Money", "MoneyBag"]


@final
class Money(Frozen):
    """An exact amount of one currency; no operator rounds or converts.

    Ordered within one currency only; two currencies raise CurrencyMismatchError, in a sum as in a comparison.

    >>> Money("1.50", "USD") + Money(2, "USD")
    Money('3.50', 'USD')
    >>> Money("1.50", "USD") == Money("1.5", "USD"), Money(0, "USD") == Money(0, "EUR")
    (True, False)
    """

    __slots__ = ("amount", "currency")
    __match_args__ = ("amount", "currency")

    amount: Decimal
    currency: Currency

    def __init__(self, amount: Exact, currency: Currency | str) -> None:
        _set_amount(self, exact(amount))
        _set_currency(self, as_currency(currency))

    @staticmethod
    def _made(amount: Decimal, currency: Currency) -> Money:
        """Build without a look at the parts, for rooms that have just made them."""
        money = _new(Money)
        _set_amount(money, amount)
        _set_currency(money, currency)
        return money

    def __repr__(self) -> str:
        return f"Money({plain(self.amount)!r}, {self.currency.code!r})"

    def __str__(self) -> str:
        return f"{plain(self.amount)} {self.currency.code}"

    def __bool__(self) -> bool:
        return bool(self.amount)

    def __add__(self, other: Money) -> Money:
        if not isinstance(other, Money):
            return NotImplemented
        return self._with(EXACT.add(self.amount, self._same(other)))

    def __sub__(self, other: Money) -> Money:
        if not isinstance(other, Money):
            return NotImplemented
        return self._with(EXACT.subtract(self.amount, self._same(other)))

    def __mul__(self, factor: Exact) -> Money:
        return self._with(EXACT.multiply(self.amount, exact(factor)))

    __rmul__ = __mul__

    def __truediv__(self, divisor: Exact) -> Money:
        number = exact(divisor)
        if not number:
            message = f"cannot divide {self} by zero"
            raise InvalidValueError(message)
        try:
            return self._with(EXACT.divide(self.amount, number))
        except Inexact:
            message = f"{self} divided by {plain(number)} does not end: multiply a Fraction, or round first"
            raise InvalidValueError(message) from None

    def __neg__(self) -> Money:
        return self._with(self.amount.copy_negate() if self.amount else self.amount)

    def __abs__(self) -> Money:
        return self._with(self.amount.copy_abs())

    def __lt__(self, other: Money) -> bool:
        return NotImplemented if not isinstance(other, Money) else self.amount < self._same(other)

    def __le__(self, other: Money) -> bool:
        return NotImplemented if not isinstance(other, Money) else self.amount <= self._same(other)

    def __gt__(self, other: Money) -> bool:
        return NotImplemented if not isinstance(other, Money) else self.amount > self._same(other)

    def __ge__(self, other: Money) -> bool:
        return NotImplemented if not isinstance(other, Money) else self.amount >= self._same(other)

    def _same(self, other: Money) -> Decimal:
        if other.currency is not self.currency:
            message = f"cannot put {other.currency} and {self.currency} together: convert one first"
            raise CurrencyMismatchError(message)
        return other.amount

    def _with(self, amount: Decimal) -> Money:
        return Money(amount, self.currency)

    def with_currency(self, currency: Currency | str) -> Money:
        """Relabel the amount; nothing is converted.

        >>> Money(5, "MXN").with_currency("USD")
        Money('5', 'USD')
        """
        return Money(self.amount, currency)

    def rounded(self, places: int | None = None, mode: str = ROUND_HALF_EVEN) -> Money:
        """Round, to the currency's minor units where no places are given.

        >>> Money("1.005", "USD").rounded(), Money("1.5", "KRW").rounded()
        (Money('1.00', 'USD'), Money('2', 'KRW'))
        """
        digits = self.currency.minor_units if places is None else places
        return self._with(rounded(self.amount, digits, mode))

    def format(self, locale: str = "en_US") -> str:
        r"""Write it as CLDR does in the locale, every digit kept.

        >>> Money("1234.5", "USD").format(), Money("1234.5", "EUR").format("de")
        ('$1,234.50', '1.234,50\xa0€')
        """
        return formatted(self.amount, self.currency.code, locale)

    def to_dict(self) -> dict[str, str]:
        """Return the JSON form.

        >>> Money("2e12", "KRW").to_dict()
        {'value': '2000000000000', 'currency': 'KRW'}
        """
        return {"value": plain(self.amount), "currency": self.currency.code}

    @classmethod
    def from_dict(cls, form: Mapping[str, Any]) -> Money:
        """Read what ``to_dict`` wrote."""
        return cls(required(form, "value"), required(form, "currency"))


_new: Final = object.__new__
_set_amount, _set_currency = setters(Money)


@final
class MoneyBag(Frozen):
    """Amounts of several currencies: one Money a currency, none of them zero, sorted by code.

    Bags add, subtract and negate as a commutative group; ``bag["EUR"]`` is the zero where there is none.

    >>> bag = MoneyBag([Money(5, "USD"), Money(3, "EUR"), Money(-5, "USD")])
    >>> bag
    MoneyBag([Money('3', 'EUR')])
    >>> bag["USD"]
    Money('0', 'USD')
    """

    __slots__ = ("moneys",)
    __match_args__ = ("moneys",)

    moneys: tuple[Money, ...]

    def __init__(self, moneys: Iterable[Money] = ()) -> None:
        sums: dict[Currency, Money] = {}
        for money in moneys:
            before = sums.get(_money(money).currency)
            sums[money.currency] = money if before is None else before + money
        kept = sorted(filter(None, sums.values()), key=lambda money: money.currency.code)
        set_fields(self, moneys=tuple(kept))

    def __repr__(self) -> str:
        return f"MoneyBag({list(self.moneys)!r})"

    def __str__(self) -> str:
        return " + ".join(map(str, self.moneys)) or "0"

    def __iter__(self) -> Iterator[Money]:
        return iter(self.moneys)

    def __len__(self) -> int:
        return len(self.moneys)

    @property
    def currencies(self) -> tuple[Currency, ...]:
        """The currencies it has something of, sorted by code."""
        return tuple([money.currency for money in self.moneys])

    def __contains__(self, currency: object) -> bool:
        return any(currency in (money.currency, money.currency.code) for money in self.moneys)

    def __getitem__(self, currency: Currency | str) -> Money:
        wanted = as_currency(currency)
        for money in self.moneys:
            if money.currency is wanted:
                return money
        return Money(0, wanted)

    def __add__(self, other: MoneyBag | Money) -> MoneyBag:
        return MoneyBag([*self.moneys, *_moneys(other)])

    __radd__ = __add__

    def __sub__(self, other: MoneyBag | Money) -> MoneyBag:
        return MoneyBag([*self.moneys, *map(Money.__neg__, _moneys(other))])

    def __rsub__(self, other: Money) -> MoneyBag:
        return -self + other

    def __mul__(self, factor: Exact) -> MoneyBag:
        return MoneyBag([money * factor for money in self.moneys])

    __rmul__ = __mul__

    def __neg__(self) -> MoneyBag:
        return MoneyBag(map(Money.__neg__, self.moneys))

    def to_dict(self) -> dict[str, list[dict[str, str]]]:
        """Return the JSON form.

        >>> MoneyBag([Money(3, "EUR")]).to_dict()
        {'moneys': [{'value': '3', 'currency': 'EUR'}]}
        """
        return {"moneys": [money.to_dict() for money in self.moneys]}

    @classmethod
    def from_dict(cls, form: Mapping[str, Any]) -> MoneyBag:
        """Read what ``to_dict`` wrote."""
        return cls(map(Money.from_dict, listed(form, "moneys")))


def _money(money: object) -> Money:
    if not isinstance(money, Money):
        message = f"a bag holds Money, not {type(money).__name__}"
        raise InvalidTypeError(message)
    return money


def _moneys(other: MoneyBag | Money) -> tuple[Money, ...]:
    return other.moneys if isinstance(other, MoneyBag) else (_money(other),)

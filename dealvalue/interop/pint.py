"""pint: money and unit prices as quantities, so that 180 tanks at 37,000,000 USD a tank are money again.

One registry of our own, with Decimal magnitudes. Every currency in it has the one dimension `[currency]`, so that
`quantity.check("[currency]")` asks for money of any currency. It knows no rate, so nothing is ever converted between
two currencies: `dealvalue.convert` does that, and says at which rate of which day; `convert_pint` asks it. What is
counted (a tank, a barrel) is a dimension of its own, unless its size is the same to everybody. Threads share it.
"""

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from fractions import Fraction
from functools import cache
from threading import RLock
from typing import Any, Final, TypeAlias

import pint
from pint.registry import GenericUnitRegistry
from pint.util import to_units_container

from dealvalue.currency import Currency, all_currencies, as_currency
from dealvalue.decimals import exact
from dealvalue.errors import CurrencyMismatchError, InvalidTypeError, InvalidValueError
from dealvalue.figure import Figure
from dealvalue.money import Money
from dealvalue.period import Period
from dealvalue.rates import RatePolicy, RateProvider, convert
from dealvalue.rates.rate import significant

# No barrel, gallon, ton or ounce: which one is meant depends on the trade and the country. And days do not make years:
# a year of a contract is twelve months, not 365.25 days.
_DEFINITIONS = """
kilogram = [mass] = kg
gram = kilogram / 1000 = g
tonne = 1000 * kilogram = t
metre = [length] = m = meter
kilometre = 1000 * metre = km = kilometer
litre = [volume] = l = liter
second = [time] = s
minute = 60 * second = min
hour = 60 * minute = h
day = 24 * hour = d
week = 7 * day
month = [calendar]
quarter = 3 * month
year = 12 * month
watt_hour = [energy] = Wh
kilowatt_hour = 1000 * watt_hour = kWh
megawatt_hour = 1000 * kilowatt_hour = MWh
"""
#: A registry is made once, and so is a unit, whoever asks first: two would not mix.
_LOCK: Final = RLock()
_CODES = frozenset(currency.code for currency in all_currencies())


class MixedCurrenciesError(pint.DimensionalityError, CurrencyMismatchError):
    """Dollars were to become won, and the registry has no rates."""

    def __init__(self, units1: object, units2: object) -> None:
        super().__init__(units1, units2, extra_msg=": that takes the rate of a day, use dealvalue.convert")

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (str(self.units1), str(self.units2))


class _Quantity(pint.UnitRegistry.Quantity):  # type: ignore[type-arg]  # generic from pint 0.25.1 on
    def compare(self, other: object, op: Callable[[object, object], bool]) -> bool:
        if isinstance(other, _Quantity) and registry().mixes(self, other):
            raise MixedCurrenciesError(self.u, other.u)
        return bool(super().compare(other, op))

    def __eq__(self, other: object) -> bool:
        # to pint nothing of anything is equal to nothing of anything else
        if isinstance(other, _Quantity) and registry().mixes(self, other):
            return False
        return bool(super().__eq__(other))

    __hash__ = pint.UnitRegistry.Quantity.__hash__


class _Registry(GenericUnitRegistry[_Quantity, pint.Unit]):
    Quantity: TypeAlias = _Quantity
    Unit: TypeAlias = pint.Unit

    #: How a noun is spelt whose name here is "megawatt_hour".
    nouns: dict[str, str]

    def convert(self, value: Any, src: Any, dst: Any, inplace: bool = False, **context: Any) -> Any:  # noqa: ANN401 (pint's)
        if self.mixes(src, dst):
            raise MixedCurrenciesError(src, dst)
        return super().convert(value, src, dst, inplace, **context)

    def mixes(self, one: Any, other: Any) -> bool:  # noqa: ANN401 (whatever pint takes for units)
        """Whether only a rate leads from one to the other; pint, which finds no factor between them, would take 1."""
        registry: Any = self  # of which pint's annotations say that it must be a UnitRegistry
        ratio = to_units_container(one, registry) / to_units_container(other, registry)
        return not _CODES.isdisjoint(ratio) and self.get_dimensionality(one) == self.get_dimensionality(other)


def registry() -> _Registry:
    """The one registry of every quantity made here; quantities of two registries do not mix.

    >>> registry().Quantity(5, "USD/hour").check("[currency]/[time]")
    True
    """
    with _LOCK:
        return _registry()


@cache
def _registry() -> _Registry:
    made = _Registry(filename=None, non_int_type=Decimal)
    made.nouns = {}
    made.load_definitions(_DEFINITIONS.strip().splitlines())
    made.load_definitions([f"{code} = [currency]" for code in sorted(_CODES)])
    return made


def to_pint(value: Money | Figure) -> "pint.Quantity[Any]":
    """Money, a unit price or a count as a quantity; a range or a hedge has no single magnitude and is refused.

    >>> price = to_pint(Figure.of(37_000_000, Currency("USD"), per="tank"))
    >>> print(price * to_pint(Figure.of(180, "tank")))
    6660000000 USD
    """
    if isinstance(value, Money):
        return registry().Quantity(value.amount, _unit(value.currency.code))
    if not isinstance(value, Figure):
        raise InvalidTypeError(f"a {type(value).__name__} has no pint form: take a Money or a Figure")
    if value.value is None or value.hedge is not None:
        raise InvalidValueError("a range or a hedged figure has no single magnitude: take its interval")
    unit = _unit(value.currency.code) if value.currency is not None else _counted(value.unit)
    return registry().Quantity(value.value, unit / _counted(value.per) if value.per is not None else unit)


def from_pint(quantity: "pint.Quantity[Any]") -> Money | Figure:
    """Money of a quantity in one currency, a Figure of a unit price or of a count; anything else is refused.

    A quantity does not carry how precisely its magnitude was written: the last digit says it again.

    >>> from_pint(registry().Quantity(Decimal("0.50"), "USD"))
    Money('0.50', 'USD')
    >>> from_pint(registry().Quantity(9, "EUR/hour")).per
    'hour'
    """
    magnitude = exact(quantity.magnitude)
    powers = dict(quantity.unit_items())
    above = [name for name, power in powers.items() if power == 1]
    below = [name for name, power in powers.items() if power == -1]
    if len(above) != 1 or len(below) > 1 or len(above) + len(below) != len(powers):
        raise InvalidValueError(f"neither money nor a unit price nor a count: {quantity.units or 'no unit'}")
    nouns = registry().nouns
    name, per = above[0], nouns.get(below[0], below[0]) if below else None
    if name not in _CODES:
        return Figure.of(magnitude, nouns.get(name, name), per=per)
    return Money(magnitude, name) if per is None else Figure.of(magnitude, Currency(name), per=per)


def convert_pint(
    quantity: "pint.Quantity[Any]",
    to: Currency | str,
    *,
    on: date | Period | str,
    rates: RateProvider | None = None,
    policy: RatePolicy | None = None,
) -> "pint.Quantity[Any]":
    """The same in another currency, whatever it is the price of, at the rate that `dealvalue.convert` takes.

    The magnitude has 34 significant digits. A quantity that is not in one currency raises InvalidValueError.

    >>> price = to_pint(Figure.of(70, Currency("USD"), per="barrel"))
    >>> print(round(convert_pint(price, "EUR", on=date(2025, 12, 10)), 2))
    60.17 EUR / barrel
    """
    magnitude, codes = exact(quantity.magnitude), [name for name, _ in quantity.unit_items() if name in _CODES]
    if len(codes) != 1 or dict(quantity.unit_items())[codes[0]] != 1:
        raise InvalidValueError(f"not in one currency: {quantity.units or 'no unit'}")
    rate = convert(Money(1, codes[0]), to, on=on, rates=rates, policy=policy).rate.exact
    units = quantity.units / _unit(codes[0]) * _unit(as_currency(to).code)
    return registry().Quantity(significant(Fraction(magnitude) * rate), units)


def _unit(name: str) -> pint.Unit:
    units = registry()
    return units.Unit(units.UnitsContainer({units.get_name(name): 1}))


def _counted(noun: object) -> pint.Unit:
    """The unit of what is counted; seen for the first time it becomes a dimension of its own."""
    name = str(noun).replace(" ", "_").replace("-", "_")
    if noun is None or not name.isidentifier() or name in _CODES:
        raise InvalidValueError(f"no unit of pint can be named {noun!r}")
    units = registry()
    with _LOCK:
        if name not in units._units:
            units.define(f"{name} = [counted_{name}]")
        unit = _unit(name)
        units.nouns.setdefault(str(unit), str(noun))
    return unit

"""Total: what deals come to in one currency."""

from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from decimal import ROUND_HALF_EVEN
from fractions import Fraction
from typing import Any, Final, Literal

from dealvalue._frozen import listed, required
from dealvalue.currency import Currency, as_currency
from dealvalue.deals.deal import Deal
from dealvalue.deals.part import Part
from dealvalue.decimals import plain, rounded_fraction
from dealvalue.errors import InvalidTypeError, InvalidValueError, RateNotFoundError
from dealvalue.interval import Interval
from dealvalue.money import Money
from dealvalue.rates import RatePolicy, RateProvider, convert
from dealvalue.rates.rate import significant

__all__ = ["Errors", "Key", "Total", "total", "total_by"]

Errors = Literal["raise", "collect"]
Key = str | Callable[[Deal], Hashable]


@dataclass(frozen=True, slots=True)
class Total:
    """The sum of its parts, exactly: each converted once, at its own day, and nothing rounded before `rounded`.

    >>> from datetime import date
    >>> day = date(2026, 10, 30)
    >>> spent = total([Deal("ships", Money(1000, "EUR"), day), Deal("fees", Money(5, "USD"), day)], "USD")
    >>> spent.rounded(), len(spent.parts)
    (Money('1122.20', 'USD'), 2)
    """

    currency: Currency
    parts: tuple[Part, ...]

    @property
    def missing(self) -> tuple[Part, ...]:
        """The parts that could not be converted; each says why, and none is in the sum."""
        return tuple([part for part in self.parts if part.conversion is None])

    @property
    def is_range(self) -> bool:
        """Whether a figure among the parts is a range, so that there are `low` and `high` but no single result."""
        return any(part.ends[0] != part.ends[1] for part in self.parts)

    @property
    def exact(self) -> Fraction:
        """The sum, exactly. Where a part is a range there is none: InvalidValueError."""
        low, high = self._ends()
        if low != high:
            raise InvalidValueError("a total with a range in it has no single value, read low, high or interval")
        return low

    @property
    def interval(self) -> Interval:
        """All that the figures allow, by their hedges and the digits written; nothing is lost on the way."""
        return sum((part.interval for part in self.parts), Interval.point(0))

    @property
    def result(self) -> Money:
        """The sum in 34 significant digits."""
        return Money(significant(self.exact), self.currency)

    @property
    def low(self) -> Money:
        """The low end of what was said, in 34 significant digits; the result where nothing is a range."""
        return Money(significant(self._ends()[0]), self.currency)

    @property
    def high(self) -> Money:
        """The high end of what was said, in 34 significant digits; the result where nothing is a range."""
        return Money(significant(self._ends()[1]), self.currency)

    def _ends(self) -> tuple[Fraction, Fraction]:
        ends = [part.ends for part in self.parts]
        return sum((low for low, _ in ends), Fraction(0)), sum((high for _, high in ends), Fraction(0))

    def rounded(self, places: int | None = None, mode: str = ROUND_HALF_EVEN) -> Money:
        """Round the exact sum once, to the currency's minor units where no places are given."""
        digits = self.currency.minor_units if places is None else places
        return Money(rounded_fraction(self.exact, digits, mode), self.currency)

    def to_dict(self) -> dict[str, Any]:
        """The JSON form; `missing` counts the parts without a value."""
        ends = {"low": self.low, "high": self.high} if self.is_range else {"value": self.result}
        return {
            "result": {name: plain(money.amount) for name, money in ends.items()} | {"currency": self.currency.code},
            "interval": self.interval.to_dict(),
            "parts": [part.to_dict() for part in self.parts],
            "missing": len(self.missing),
        }

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> "Total":
        """What `to_dict` gave; the sum is worked out again from its parts."""
        code = required(required(data, "result"), "currency")
        return cls(Currency(code), tuple([Part.from_dict(part) for part in listed(data, "parts")]))

    def __str__(self) -> str:
        return f"{self.low}–{self.high}" if self.is_range else str(self.result)

    def explain(self) -> str:
        """The sum, and every part with its conversion."""
        lost = f", without {len(self.missing)} that could not be converted" if self.missing else ""
        return "\n".join([f"{self}{lost}", *(part.explain() for part in self.parts)])


def total(
    deals: Iterable[Deal],
    to: Currency | str,
    *,
    rates: RateProvider | None = None,
    policy: RatePolicy | None = None,
    errors: Errors = "raise",
) -> Total:
    """Add deals up in one currency, each at the rate of its own day.

    A deal over a period is converted at the average of its days. Over several calendar years it is cut where they
    end, in proportion to its days in each, and each year is converted at its own average.

    A deal without a day or over an open period raises InvalidValueError, one without a rate RateNotFoundError. With
    `errors="collect"` such deals stay among the parts without a value, and `missing` lists them.
    """
    currency = as_currency(to)
    return Total(currency, tuple(_parts(deals, currency, rates, policy, errors)))


def total_by(
    deals: Iterable[Deal],
    to: Currency | str,
    *keys: Key,
    rates: RateProvider | None = None,
    policy: RatePolicy | None = None,
    errors: Errors = "raise",
) -> dict[Hashable, Total]:
    """Add deals up by "year", "label", "currency", a tag's name or what a function says of a deal.

    One key gives its values, several give tuples, in order of appearance. A flow over several years adds to each of
    them what belongs there. A deal without that tag is under None.

    >>> from datetime import date
    >>> deals = [Deal("ships", Money(year, "USD"), date(year, 5, 2)) for year in (2023, 2024, 2024)]
    >>> {year: str(spent) for year, spent in total_by(deals, "USD", "year").items()}
    {2023: '2023 USD', 2024: '4048 USD'}
    """
    if not keys:
        raise InvalidValueError("a total by what? give 'year', 'label', a tag's name or a function of a deal")
    sorting = [_sorting(key) for key in keys]
    currency = as_currency(to)
    groups: dict[Hashable, list[Part]] = {}
    for part in _parts(deals, currency, rates, policy, errors):
        values = tuple([sort(part) for sort in sorting])
        groups.setdefault(values if len(values) > 1 else values[0], []).append(part)
    return {value: Total(currency, tuple(parts)) for value, parts in groups.items()}


_NAMED: Final[Mapping[str, Callable[[Part], Hashable]]] = {
    "year": lambda part: part.year,
    "label": lambda part: part.deal.label,
    "currency": lambda part: str(part.deal.figure.currency),
}


def _sorting(key: Key) -> Callable[[Part], Hashable]:
    if callable(key):
        return lambda part: key(part.deal)
    if not isinstance(key, str):
        raise InvalidTypeError(f"a key is a string or a function of a deal, not a {type(key).__name__}")
    return _NAMED.get(key, lambda part: part.deal.tag(key))


def _parts(
    deals: Iterable[Deal],
    to: Currency,
    rates: RateProvider | None,
    policy: RatePolicy | None,
    errors: Errors,
) -> Iterator[Part]:
    if errors not in ("raise", "collect"):
        raise InvalidValueError(f"errors are to 'raise' or to 'collect', not {errors!r}")
    for deal in deals:
        if not isinstance(deal, Deal):
            raise InvalidTypeError(f"deals are added up, not a {type(deal).__name__}")
        try:
            # all years or none: half a deal would be a silent wrong sum
            parts = [
                Part(deal, on, share, convert(deal.figure, to, on=on, rates=rates, policy=policy))
                for on, share in deal.years()
            ]
        except (InvalidValueError, RateNotFoundError) as error:
            if errors == "raise":
                raise
            parts = [Part(deal, deal.on, error=str(error))]
        yield from parts

"""deflate: an amount in the prices of another time."""

from collections.abc import Mapping
from datetime import date
from fractions import Fraction
from typing import Any, Self, final

from dealvalue._frozen import Frozen, optional, required, set_fields
from dealvalue._marker import shown
from dealvalue.currency import Currency
from dealvalue.decimals import as_text
from dealvalue.errors import CurrencyMismatchError, InvalidTypeError, InvalidValueError
from dealvalue.figure import Figure
from dealvalue.money import Money
from dealvalue.period import Period
from dealvalue.rates.amounts import amount_in, words_in
from dealvalue.rates.index import IndexTable, PriceLevel
from dealvalue.rates.rate import day_in
from dealvalue.rates.scaled import Scaled

__all__ = ["Deflation", "PriceRatio", "deflate"]


@final
class PriceRatio(Frozen):
    """How many times the prices of one time were those of another, by an index of some version."""

    __slots__ = ("after", "before", "index", "last_day", "source", "version")
    __match_args__ = ("index", "source", "version", "last_day", "before", "after")

    index: str
    source: str
    version: str
    last_day: date
    #: The level of the time that an amount is from, and of the time in whose prices it is shown.
    before: PriceLevel
    after: PriceLevel

    def __init__(
        self, index: str, source: str, version: str, last_day: date, before: PriceLevel, after: PriceLevel
    ) -> None:
        set_fields(self, index=index, source=source, version=version, last_day=last_day, before=before, after=after)

    @classmethod
    def of(cls, index: IndexTable, from_: date | Period, to: date | Period) -> Self:
        """Look both times up in an index; what it has no value for is an IndexNotFoundError."""
        before, after = index.at(from_), index.at(to)
        return cls(index.name, index.source, index.version, index.last_day, before, after)

    @property
    def factor(self) -> Fraction:
        """What one unit of then is in prices of the other time, exactly."""
        return self.after.value / self.before.value

    def explain(self) -> str:
        """Tell both levels and where they are from.

        >>> cpi = IndexTable([(Period.year(2014), 95), (Period.year(2024), 115)], "CPI", source="an office")
        >>> print(PriceRatio.of(cpi, date(2014, 5, 2), Period.year(2024)).explain())
        times 115 / 95: CPI 95 in 2014, 115 in 2024; an office, version ..., to 2024-12-31
        """
        before, after = as_text(self.before.value), as_text(self.after.value)
        origin = f"{self.source}, version {self.version}, to {self.last_day}"
        return f"times {after} / {before}: {self.index} {self.before}, {self.after}; {origin}"

    def to_dict(self) -> dict[str, Any]:
        """Return a form for JSON; the factor is an exact decimal or a fraction."""
        return {
            "index": self.index,
            "source": self.source,
            "version": self.version,
            "last_day": self.last_day.isoformat(),
            "from": self.before.to_dict(),
            "to": self.after.to_dict(),
            "factor": as_text(self.factor),
        }

    @classmethod
    def from_dict(cls, form: Mapping[str, Any]) -> Self:
        """Read what ``to_dict`` returns."""
        before, after = (PriceLevel.from_dict(required(form, name)) for name in ("from", "to"))
        index, source, version = (words_in(form, name) for name in ("index", "source", "version"))
        return cls(index, source, version, day_in(form, "last_day"), before, after)


@final
class Deflation(Scaled):
    """What an amount is in the prices of another time, exactly, in its own currency."""

    __slots__ = ("amount", "prices")
    __match_args__ = ("amount", "prices")

    amount: Money | Figure
    prices: PriceRatio

    def __init__(self, amount: Money | Figure, prices: PriceRatio) -> None:
        set_fields(self, amount=amount, prices=prices)
        self.currency  # noqa: B018 (refuses a count)

    @property
    def currency(self) -> Currency:
        """The currency of the amount, which stays."""
        return currency_of(self.amount)

    @property
    def factor(self) -> Fraction:
        """What one unit of then is in prices of the other time, exactly."""
        return self.prices.factor

    def explain(self) -> str:
        """Tell the levels of the index that were used."""
        return f"{self._equation()} in prices of {self.prices.after.period.iso}\n  {self.prices.explain()}"

    def to_dict(self) -> dict[str, Any]:
        """Return a form for JSON, in which nothing is lost."""
        return {
            "amount": self.amount.to_dict(),
            "result": self._result(),
            "prices": self.prices.to_dict(),
            "rounding": self._rounding(),
        }

    @classmethod
    def from_dict(cls, form: Mapping[str, Any]) -> Self:
        """Read what ``to_dict`` returns; the result is worked out again."""
        deflation = cls(amount_in(form), PriceRatio.from_dict(required(form, "prices")))
        if deflation._result() != optional(form, "result"):
            message = f"these prices make {deflation._result()}, not what the form says"
            raise InvalidValueError(message)
        return deflation


def deflate(amount: Money | Figure, from_: date | Period, to: date | Period, index: IndexTable) -> Deflation:
    """Put an amount of one time into the prices of another, by an index of its own currency's prices.

    Either way: to an earlier time it deflates, to a later one it inflates. What the index has no value for is an
    IndexNotFoundError; an index of another currency's prices is a CurrencyMismatchError.

    >>> cpi = IndexTable([(Period.year(2014), 95), (Period.year(2024), 114)], "CPI", "USD")
    >>> deflate(Money(100, "USD"), date(2014, 5, 2), Period.year(2024), cpi).rounded()
    Money('120.00', 'USD')
    """
    check_index(index, currency_of(amount))
    return Deflation(amount, PriceRatio.of(index, from_, to))


def currency_of(amount: object) -> Currency:
    """Return the currency of an amount; a count has none and is refused."""
    if not isinstance(amount, Money | Figure):
        message = f"what is deflated is a Money or a Figure, not a {type(amount).__name__}"
        raise InvalidTypeError(message)
    if amount.currency is None:
        message = f"a count is in no currency: {amount}"
        raise InvalidValueError(message)
    return amount.currency


def check_index(index: object, currency: Currency) -> None:
    """Refuse what is no index, and one of another currency's prices."""
    if not isinstance(index, IndexTable):
        message = f"an index is an IndexTable, such as IndexTable.from_csv(path), not {shown(index)}"
        raise InvalidTypeError(message)
    if index.currency not in (None, currency):
        message = f"{index.name} has the prices of {index.currency}, and the amount to deflate is in {currency}"
        raise CurrencyMismatchError(message)

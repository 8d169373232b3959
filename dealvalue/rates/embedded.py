"""EmbeddedRates: the European Central Bank's daily reference rates that the package carries."""

from collections.abc import Sequence
from datetime import date
from functools import cache
from typing import TYPE_CHECKING, Any, Final

from dealvalue.currency import Currency, as_currency
from dealvalue.rates.chained import Chainable
from dealvalue.rates.data.history import PATH, History
from dealvalue.rates.provider import Memo
from dealvalue.rates.rate import ExchangeRate, published

if TYPE_CHECKING:
    from array import array

__all__ = ["EmbeddedRates", "default_rates"]

#: A currency, how many decimals its rates have, and they as whole numbers, row by row.
_Column = tuple[Currency, int, "array[int]"]

_EUR: Final = Currency("EUR")


class EmbeddedRates(Chainable):
    """1 EUR in 41 currencies on each working day since 1999-01-04, as the ECB published it.

    Reproduced with the source cited, as the ECB asks; ``facts`` holds source, licence, what was changed, first and
    last day and the checksum of the file they were taken from. A currency is decoded when it is first asked for.

    >>> rates = default_rates()
    >>> print(rates.rate("EUR", "KRW", date(2026, 10, 30)), rates.rate("EUR", "KRW", date(2026, 10, 31)))
    1 EUR = 1491.76 KRW None
    """

    __slots__ = (
        "_columns",
        "_dates",
        "_row_of",
        "currencies",
        "facts",
        "first_day",
        "history",
        "last_day",
        "memo",
        "pivots",
        "source",
        "version",
    )

    def __init__(self, history: History) -> None:
        self.history = history
        self.facts = history.facts
        self.first_day = date.fromisoformat(history.facts["first"])
        self.last_day = date.fromisoformat(history.facts["last"])
        self.version = history.facts["sha256"][:12]
        self.source = f"ECB reference rates to {self.last_day}"
        self.currencies = (_EUR, *map(Currency, history.codes))
        self.pivots = (_EUR,)
        self.memo: Memo = {}
        self._row_of = history.row_of.get
        self._dates: dict[str, tuple[date, ...]] = {}
        self._columns: dict[Currency | str, _Column | None] = {}

    def rate(self, base: Currency | str, quote: Currency | str, on: date) -> ExchangeRate | None:
        """Return the rate published for exactly that day, from EUR to another currency."""
        if base is not _EUR and base != "EUR":
            as_currency(base), as_currency(quote)  # refused where they are none
            return None
        try:
            column = self._columns[quote]
        except (KeyError, TypeError):  # TypeError: a list is no key, and no currency either
            column = self._columns[quote] = self._column(as_currency(quote))
        row = self._row_of(on.toordinal())
        if column is None or row is None:
            return None
        currency, places, numbers = column
        number = numbers[row]
        return published(_EUR, currency, number, places, on, self.source) if number else None

    def _column(self, quote: Currency) -> "_Column | None":
        if quote.code not in self.history:
            return None
        return quote, self.history.series(quote.code).exponent, self.history.column(quote.code)

    def days(self, base: Currency | str, quote: Currency | str) -> Sequence[date]:
        """Return the days with a rate."""
        code = as_currency(quote).code
        if as_currency(base) is not _EUR or code not in self.history:
            return ()
        dates = self._dates.get(code)
        if dates is None:
            days = zip(self.history.days, self.history.column(code), strict=True)
            dates = self._dates[code] = tuple([date.fromordinal(day) for day, number in days if number])
        return dates

    def __repr__(self) -> str:
        return f"<{self.source}>"

    def __reduce__(self) -> tuple[Any, ...]:
        return default_rates, ()


@cache
def default_rates() -> EmbeddedRates:
    """Return the embedded rates; read when first asked for."""
    with open(PATH, "rb") as file:  # noqa: PTH123 (pathlib takes longer to load than the rates)
        return EmbeddedRates(History(file.read()))

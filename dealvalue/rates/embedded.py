"""EmbeddedRates: the European Central Bank's daily reference rates that the package carries."""

from collections.abc import Sequence
from datetime import date
from functools import cache
from typing import Any

from dealvalue.currency import Currency, as_currency
from dealvalue.rates.data.history import PATH, History
from dealvalue.rates.provider import Memo
from dealvalue.rates.rate import ExchangeRate

__all__ = ["EmbeddedRates", "default_rates"]

_EUR = Currency("EUR")


class EmbeddedRates:
    """1 EUR in 41 currencies on each working day since 1999-01-04, as the ECB published it.

    Reproduced with the source cited, as the ECB asks; ``facts`` holds source, licence, what was changed, first and
    last day and the checksum of the file they were taken from. A currency is decoded when it is first asked for.

    >>> rates = default_rates()
    >>> print(rates.rate("EUR", "KRW", date(2026, 10, 30)), rates.rate("EUR", "KRW", date(2026, 10, 31)))
    1 EUR = 1491.76 KRW None
    """

    __slots__ = ("currencies", "facts", "first_day", "history", "last_day", "memo", "pivots", "source", "version")

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

    def rate(self, base: Currency | str, quote: Currency | str, on: date) -> ExchangeRate | None:
        """Return the rate published for exactly that day, from EUR to another currency."""
        quote = as_currency(quote)
        if as_currency(base) is not _EUR or quote.code not in self.history:
            return None
        value = self.history.value(quote.code, on.toordinal())
        return None if value is None else ExchangeRate._made(_EUR, quote, value, on, self.source, "reference")

    def days(self, base: Currency | str, quote: Currency | str) -> Sequence[date]:
        """Return the days with a rate."""
        code = as_currency(quote).code
        if as_currency(base) is not _EUR or code not in self.history:
            return ()
        _, first_row, numbers = self.history.series(code)
        days = self.history.days[first_row : first_row + len(numbers)]
        return [date.fromordinal(day) for day, number in zip(days, numbers, strict=True) if number]

    def __repr__(self) -> str:
        return f"<{self.source}>"

    def __reduce__(self) -> tuple[Any, ...]:
        return default_rates, ()


@cache
def default_rates() -> EmbeddedRates:
    """Return the embedded rates; read when first asked for."""
    with open(PATH, "rb") as file:  # noqa: PTH123 (pathlib takes longer to load than the rates)
        return EmbeddedRates(History(file.read()))

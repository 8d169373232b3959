"""CallableRates: rates that a function of yours fetches. The library itself opens no socket."""

from collections.abc import Callable, Iterable
from datetime import date

from dealvalue._marker import shown
from dealvalue.currency import Currency, as_currency
from dealvalue.decimals import Exact
from dealvalue.errors import DealValueError, InvalidTypeError, RateProviderError
from dealvalue.rates.chained import Chainable
from dealvalue.rates.provider import checked
from dealvalue.rates.rate import ExchangeRate, as_day

__all__ = ["CallableRates", "Fetch"]

#: A function of two codes and a day: what one base is in quote, as published for exactly that day; None: no rate.
Fetch = Callable[[str, str, date], Exact | ExchangeRate | None]


class CallableRates(Chainable):
    """What a function answers for a pair and a day.

    It gets two codes and a day, and returns a number (a Decimal, an int or the string that was published), an
    ExchangeRate, or None where it has none. A float is refused: its digits are not those that were published. Whatever
    it raises becomes a RateProviderError with that as its cause. Each question reaches it: put a ``Cached`` or a
    ``DiskCached`` around it where that takes long.

    Args:
        fetch: the function.
        source: who publishes the rates.
        kind: their kind; an ExchangeRate says its own.
        pivots: the currencies through which others are to be crossed; EUR where none is given.

    >>> published = {("USD", "ARS"): "1450.50"}
    >>> rates = CallableRates(lambda base, quote, on: published.get((base, quote)), "our bank")
    >>> print(rates.rate("USD", "ARS", date(2025, 12, 10)), rates.rate("ARS", "USD", date(2025, 12, 10)))
    1 USD = 1450.50 ARS None
    """

    __slots__ = ("fetch", "kind", "pivots", "source")

    def __init__(
        self, fetch: Fetch, source: str, *, kind: str = "reference", pivots: Iterable[Currency | str] = ()
    ) -> None:
        _check("fetch is a function of base, quote and day", callable(fetch), fetch)
        _check("a source is the name of who publishes the rates", isinstance(source, str) and source != "", source)
        self.fetch = fetch
        self.source = source
        self.kind = kind
        self.pivots = tuple(map(as_currency, pivots))

    def rate(self, base: Currency | str, quote: Currency | str, on: date) -> ExchangeRate | None:
        """Return what the function answers for exactly that day; from a currency to itself it is not asked."""
        base, quote = as_currency(base), as_currency(quote)
        if base is quote:
            return None
        try:
            answer = self.fetch(base.code, quote.code, as_day(on))
        except (RateProviderError, InvalidTypeError):
            raise
        except Exception as error:  # whatever a function of somebody else's raises: a timeout, a key that is missing
            raise RateProviderError(self._said(base, quote, on, f"{type(error).__name__}: {error}")) from error
        if answer is None or isinstance(answer, ExchangeRate):
            return checked(self, answer, base, quote, on)
        try:
            return ExchangeRate(base, quote, answer, on, self.source, self.kind)
        except DealValueError as error:
            raise RateProviderError(self._said(base, quote, on, str(error))) from error

    def _said(self, base: Currency, quote: Currency, on: date, reason: str) -> str:
        return f"{self.source}, asked for 1 {base} in {quote} on {on}: {reason}"

    def __repr__(self) -> str:
        return f"<{self.source}>"


def _check(what: str, is_so: bool, given: object) -> None:
    if not is_so:
        message = f"{what}, not {shown(given)}"
        raise InvalidTypeError(message)

"""Averages: the averages that a provider publishes for a period, as a provider of its own."""

from datetime import date

from dealvalue.currency import Currency, as_currency
from dealvalue.period import Period
from dealvalue.rates.chained import Chainable
from dealvalue.rates.provider import RateProvider, average_of, currencies_of, pivots_of, source_of
from dealvalue.rates.rate import ExchangeRate

__all__ = ["Averages"]


class Averages(Chainable):
    """What another provider says of one period: so an average can be inverted and crossed as a rate is.

    >>> from dealvalue.rates import RateTable
    >>> table = RateTable.from_csv('''date,base,quote,rate,kind,start,end
    ... 2003-12-31,USD,TRL,1500885,average,2003-01-01,2003-12-31
    ... ''')
    >>> print(Averages(table, Period.year(2003)).rate("USD", "TRL", date(2003, 12, 31)))
    1 USD = 1500885 TRL
    """

    __slots__ = ("currencies", "period", "pivots", "provider", "source")

    def __init__(self, provider: RateProvider, period: Period) -> None:
        self.provider = provider
        self.period = period
        self.source = source_of(provider)
        self.currencies = currencies_of(provider)
        self.pivots = pivots_of(provider)

    def rate(self, base: Currency | str, quote: Currency | str, on: date) -> ExchangeRate | None:
        """Return the average of the period, on any day in it."""
        if on not in self.period:
            return None
        return average_of(self.provider, as_currency(base), as_currency(quote), self.period)

"""What is it in dollars? Rates, and amounts converted at them.

::

    Money, Figure ─ convert ─ policy ─ provider → ExchangeRate → Conversion

A provider is one method, ``rate(base, quote, on)``: None says "not mine". Tables hold rates; Chained, Crossed,
Inverted and Cached are providers made of providers; the policy says what holds on a day without a rate.
"""

from dealvalue.rates.conversion import Conversion
from dealvalue.rates.convert import convert, fixings
from dealvalue.rates.crossed import Crossed
from dealvalue.rates.embedded import EmbeddedRates, default_rates
from dealvalue.rates.inverted import Inverted
from dealvalue.rates.policy import RatePolicy
from dealvalue.rates.provider import RateProvider
from dealvalue.rates.rate import ExchangeRate

__all__ = [
    "Conversion",
    "Crossed",
    "EmbeddedRates",
    "ExchangeRate",
    "Inverted",
    "RatePolicy",
    "RateProvider",
    "convert",
    "default_rates",
    "fixings",
]

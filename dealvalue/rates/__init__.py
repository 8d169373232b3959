"""What is it in dollars? Rates, and amounts converted at them.

::

    Money, Figure ─ convert ─ policy ─ provider → ExchangeRate → Conversion

A provider is one method, ``rate(base, quote, on)``: None says "not mine". Tables hold rates; Chained (``one | other``),
Crossed, Inverted, Cached and DiskCached are providers made of providers, CallableRates one made of a function of yours;
the policy says what holds on a day without a rate.
"""

from typing import TYPE_CHECKING

from dealvalue.rates.conversion import Conversion
from dealvalue.rates.convert import convert, fixings
from dealvalue.rates.crossed import Crossed
from dealvalue.rates.embedded import EmbeddedRates, default_rates
from dealvalue.rates.inverted import Inverted
from dealvalue.rates.policy import RatePolicy
from dealvalue.rates.provider import RateProvider
from dealvalue.rates.rate import ExchangeRate

if TYPE_CHECKING:
    from dealvalue.rates.cached import Cached
    from dealvalue.rates.chained import Chained
    from dealvalue.rates.constant import ConstantConversion, convert_constant
    from dealvalue.rates.deflation import Deflation, deflate
    from dealvalue.rates.disk import DiskCached
    from dealvalue.rates.doubt import Doubt, RateWarning
    from dealvalue.rates.fetched import CallableRates
    from dealvalue.rates.fixed import Fixed
    from dealvalue.rates.flow import FlowConversion, convert_flow
    from dealvalue.rates.index import IndexTable
    from dealvalue.rates.ordered import Ordered
    from dealvalue.rates.table import RateTable

__all__ = [
    "Cached",
    "CallableRates",
    "Chained",
    "ConstantConversion",
    "Conversion",
    "Crossed",
    "Deflation",
    "DiskCached",
    "Doubt",
    "EmbeddedRates",
    "ExchangeRate",
    "Fixed",
    "FlowConversion",
    "IndexTable",
    "Inverted",
    "Ordered",
    "RatePolicy",
    "RateProvider",
    "RateTable",
    "RateWarning",
    "convert",
    "convert_constant",
    "convert_flow",
    "default_rates",
    "deflate",
    "fixings",
]

#: What a conversion at the embedded rates does without is imported when it is asked for.
_LATER = {
    "Cached": "cached",
    "CallableRates": "fetched",
    "Chained": "chained",
    "ConstantConversion": "constant",
    "Deflation": "deflation",
    "DiskCached": "disk",
    "Doubt": "doubt",
    "Fixed": "fixed",
    "FlowConversion": "flow",
    "IndexTable": "index",
    "Ordered": "ordered",
    "RateTable": "table",
    "RateWarning": "doubt",
    "convert_constant": "constant",
    "convert_flow": "flow",
    "deflate": "deflation",
}


def __getattr__(name: str) -> object:
    """PEP 562."""
    if name not in _LATER:
        message = f"module 'dealvalue.rates' has no attribute {name!r}"
        raise AttributeError(message)
    from importlib import import_module

    value = globals()[name] = getattr(import_module(f"dealvalue.rates.{_LATER[name]}"), name)
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *_LATER})

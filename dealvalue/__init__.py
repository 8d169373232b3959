"""Money as people report it: read whole and right, or returned with its doubt, or refused; never a silent wrong value.

    str ─ find, read → Mention[Figure | Period | Duration] ─ relate → Claim ──────┐
                             │                                                    ├─ check → Report of Findings
                             └→ Deal ─ convert → Conversion ─ total → Total ──────┘

Every result keeps what it was made from: `explain()` walks back to the characters, the rate, its day and its source.

>>> from dealvalue import parse_figure
>>> print(parse_figure("approximately $1.3 billion"))
approximately 1300000000 USD
"""

from importlib import import_module
from typing import TYPE_CHECKING

__version__ = "0.1.0"

__all__ = [  # noqa: RUF022 (in the order of the flow, a room a paragraph)
    "find", "read", "read_many", "parse_figure", "parse_money", "parse_period",
    "Reader", "Document", "Mention", "Claim",
    "convert", "Conversion", "ExchangeRate", "RatePolicy", "RateProvider", "RateTable",
    "total", "total_by", "Deal", "Total",
    "check", "Finding", "Report", "Tolerance", "Verdict",
    "Currency", "Money", "MoneyBag", "Figure", "Hedge", "Interval", "Period", "Duration", "DurationRange",
    "DealValueError", "InvalidTypeError", "InvalidValueError", "ParseError", "InputError", "UnknownCurrencyError",
    "CurrencyMismatchError", "RateNotFoundError", "CurrencyLifeError", "IndexNotFoundError", "RateProviderError",
    "MissingExtraError",
]  # fmt: skip

if TYPE_CHECKING:
    from dealvalue.checks.check import check
    from dealvalue.checks.finding import Finding
    from dealvalue.checks.report import Report
    from dealvalue.checks.tolerance import Tolerance
    from dealvalue.checks.verdict import Verdict
    from dealvalue.currency import Currency
    from dealvalue.deals.adding import total, total_by
    from dealvalue.deals.deal import Deal
    from dealvalue.deals.total import Total
    from dealvalue.duration import Duration, DurationRange
    from dealvalue.errors import (
        CurrencyLifeError,
        CurrencyMismatchError,
        DealValueError,
        IndexNotFoundError,
        InputError,
        InvalidTypeError,
        InvalidValueError,
        MissingExtraError,
        ParseError,
        RateNotFoundError,
        RateProviderError,
        UnknownCurrencyError,
    )
    from dealvalue.figure import Figure, Hedge
    from dealvalue.interval import Interval
    from dealvalue.money import Money, MoneyBag
    from dealvalue.period import Period
    from dealvalue.rates.conversion import Conversion
    from dealvalue.rates.convert import convert
    from dealvalue.rates.policy import RatePolicy
    from dealvalue.rates.provider import RateProvider
    from dealvalue.rates.rate import ExchangeRate
    from dealvalue.rates.table import RateTable
    from dealvalue.text.document import Claim, Document
    from dealvalue.text.many import read_many
    from dealvalue.text.mention import Mention
    from dealvalue.text.parse import parse_figure, parse_money, parse_period
    from dealvalue.text.reader import Reader, find, read

#: Where a name lives, when that is not errors (whose names end in Error): a test compares it with the imports above.
_HOMES = {
    "text.reader": "find read Reader",
    "text.many": "read_many",
    "text.parse": "parse_figure parse_money parse_period",
    "text.document": "Document Claim",
    "text.mention": "Mention",
    "rates.convert": "convert",
    "rates.conversion": "Conversion",
    "rates.rate": "ExchangeRate",
    "rates.policy": "RatePolicy",
    "rates.provider": "RateProvider",
    "rates.table": "RateTable",
    "deals.adding": "total total_by",
    "deals.total": "Total",
    "deals.deal": "Deal",
    "checks.check": "check",
    "checks.finding": "Finding",
    "checks.report": "Report",
    "checks.tolerance": "Tolerance",
    "checks.verdict": "Verdict",
    "currency": "Currency",
    "money": "Money MoneyBag",
    "figure": "Figure Hedge",
    "interval": "Interval",
    "period": "Period",
    "duration": "Duration DurationRange",
}
_HOME = {name: home for home, names in _HOMES.items() for name in names.split()}


def __getattr__(name: str) -> object:
    """PEP 562: a public name is imported when first asked for, and kept."""
    if name not in __all__:
        message = f"module 'dealvalue' has no attribute {name!r}"
        raise AttributeError(message)
    value = globals()[name] = getattr(import_module(f"dealvalue.{_HOME.get(name, 'errors')}"), name)
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})

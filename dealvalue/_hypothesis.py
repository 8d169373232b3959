"""Hypothesis' entry point: it tells which strategy makes which type.

Apart from the strategies, because who imports those has imported hypothesis only halfway when hypothesis calls this.
"""

from collections.abc import Callable
from importlib import import_module
from typing import TYPE_CHECKING, Any

from dealvalue.currency import Currency
from dealvalue.duration import Duration, DurationRange
from dealvalue.figure import Figure
from dealvalue.interval import Interval
from dealvalue.money import Money, MoneyBag
from dealvalue.period import Period

if TYPE_CHECKING:
    from hypothesis.strategies import SearchStrategy

_STRATEGIES: dict[type, str] = {
    Currency: "currencies",
    Money: "moneys",
    MoneyBag: "money_bags",
    Figure: "figures",
    Interval: "intervals",
    Period: "periods",
    Duration: "durations",
    DurationRange: "duration_ranges",
}


def register() -> None:
    """Tell hypothesis which strategy makes which type; called when hypothesis is imported."""
    from hypothesis import strategies

    for made, name in _STRATEGIES.items():
        strategies.register_type_strategy(made, _later(name))


def _later(name: str) -> "Callable[[type], SearchStrategy[Any]]":
    """The strategy of this name, imported when a test first wants one."""
    return lambda _: getattr(import_module("dealvalue.testing"), name)()

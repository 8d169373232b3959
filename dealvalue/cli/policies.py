"""Which rate is meant, as it is typed: --policy, --gap, --rate, --explain."""

import argparse
from datetime import date
from typing import TYPE_CHECKING, Final, cast

from dealvalue.errors import InvalidValueError

if TYPE_CHECKING:
    from dealvalue.rates import Conversion, RatePolicy, RateProvider
    from dealvalue.rates.rules import DateRule

_POLICY: Final = (
    "a date rule (month_average, day_before, year_close, …), or a preset (ias21_average, irs_yearly_average, …); "
    "fixed and sec_convenience take a day: sec_convenience:2025-12-31"
)


def add(parser: argparse.ArgumentParser) -> None:
    """Add the arguments to a verb."""
    parser.add_argument("--policy", metavar="NAME", help=_POLICY)
    parser.add_argument("--gap", type=int, metavar="DAYS", help="how far from a day without a rate (default: 7)")
    agreed = "a rate that was agreed on, asked first; may be repeated: '1 USD = 1400 KRW'"
    parser.add_argument("--rate", action="append", default=[], metavar="EQUATION", help=agreed)
    parser.add_argument("--explain", action="store_true", help="tell how each came about, in place of a table")


def policy(arguments: argparse.Namespace) -> "RatePolicy | None":
    """The policy that was named; None where none was."""
    if arguments.policy is None and arguments.gap is None:
        return None
    from dealvalue.rates import RatePolicy
    from dealvalue.rates.policy import RULES
    from dealvalue.rates.presets import PRESETS

    name, _, said = (arguments.policy or "spot").partition(":")
    day, gap = _day(said) if said else None, 7 if arguments.gap is None else arguments.gap
    presets = [each.name for each in PRESETS]
    if name in presets:
        return RatePolicy.named(name, day=day, max_gap=gap)
    if name not in RULES:
        message = f"no policy is called {name!r}: there are {', '.join([*RULES, *presets])}"
        raise InvalidValueError(message)
    return RatePolicy(cast("DateRule", name), max_gap=gap, day=day)


def agreed_first(rates: "RateProvider | None", equations: list[str]) -> "RateProvider | None":
    """The rates that were agreed on, before all others."""
    if not equations:
        return rates
    from dealvalue.rates import Chained, Fixed, default_rates

    return Chained(*map(Fixed.parse, equations), default_rates() if rates is None else rates)


def explained(conversion: "Conversion") -> list[str]:
    """The lines of an explanation, and an empty one after it."""
    return [*conversion.explain().splitlines(), ""]


def _day(said: str) -> date:
    try:
        return date.fromisoformat(said if len(said) == 10 else "")
    except ValueError:
        message = f"the day of a policy is written as YYYY-MM-DD, not {said!r}"
        raise InvalidValueError(message) from None

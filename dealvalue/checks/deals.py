"""What may be wrong with one deal: no rate for it, a currency not in use then, a day outside its own period."""

from collections import Counter
from collections.abc import Iterable
from datetime import date
from typing import Final

from dealvalue.checks.finding import Finding
from dealvalue.checks.market import Market
from dealvalue.checks.verdict import Verdict
from dealvalue.currency import Currency
from dealvalue.deals import Deal
from dealvalue.errors import DealValueError, RateNotFoundError
from dealvalue.period import Period

__all__ = ["check_currency_life", "check_deal_period", "check_deal_rate", "common_currency"]

#: Tags that say when a deal was.
_PERIODS: Final = frozenset(("period", "year", "quarter", "month"))


def common_currency(deals: Iterable[Deal]) -> Currency | None:
    """The currency of most of the deals, in which the others would be added up."""
    counts = Counter([deal.figure.currency for deal in deals])
    return counts.most_common(1)[0][0] if counts else None


def check_deal_rate(deal: Deal, market: Market, to: Currency) -> Finding | None:
    """Ask for the rate at which a deal would be converted; nothing is said where there is one."""
    base = deal.figure.currency
    if base is None or base is to:
        return None
    if deal.on is None or (isinstance(deal.on, Period) and deal.on.is_open):
        return _finding("rate", deal, Verdict.CANNOT_CHECK, "no_date")
    try:
        market.fixing(base, to, deal.on)
    except RateNotFoundError as error:
        return _finding("rate", deal, Verdict.CANNOT_CHECK, "no_rate", str(error).partition("\n")[0])
    return None


def check_currency_life(deal: Deal, _market: Market, _to: Currency) -> Finding | None:
    """Hold the day of a deal against the life of its currency."""
    currency, days = deal.figure.currency, _days(deal.on)
    if currency is None or not days or any(currency.in_use(day) for day in days):
        return None
    since = f"from {currency.start} " if currency.start else ""
    until = f"until {currency.end}" if currency.end else "on"
    return _finding("currency_life", deal, Verdict.INCONSISTENT, "no_slip", f"{currency} was in use {since}{until}")


def check_deal_period(deal: Deal, _market: Market, _to: Currency) -> Finding | None:
    """Hold the day of a deal against the period that one of its tags says, as in ISO 8601: year=2024."""
    if deal.on is None:
        return None
    for name, text in deal.tags:
        period = _period(text) if name in _PERIODS else None
        if period is not None and not period.contains(deal.on):
            return _finding("period", deal, Verdict.INCONSISTENT, "no_slip", f"{deal.on} is not in the {name} {text}")
    return None


def _period(text: str) -> Period | None:
    try:
        return Period.from_iso(text)
    except DealValueError:
        return None


def _days(on: date | Period | None) -> list[date]:
    """The ends by which it is told whether any day was within a life."""
    return [day for day in (on.start, on.end) if day is not None] if isinstance(on, Period) else [on] if on else []


def _finding(check: str, deal: Deal, verdict: Verdict, reason: str, note: str | None = None) -> Finding:
    return Finding(check, verdict, (str(deal),), (None,), reason=reason, note=note)

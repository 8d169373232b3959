"""total: what deals come to in one currency."""

from collections.abc import Iterable
from typing import overload

from dealvalue.currency import Currency, as_currency
from dealvalue.deals.converting import Converting, Errors, Stage
from dealvalue.deals.deal import Deal, Time, Value
from dealvalue.deals.keys import Fiscal, Key
from dealvalue.deals.total import Total
from dealvalue.deals.totals import Totals, grouped
from dealvalue.errors import InvalidValueError
from dealvalue.rates import RatePolicy, RateProvider
from dealvalue.rates.lookup import Asked

__all__ = ["total", "total_by"]

By = Key | tuple[Key, ...] | list[Key]


@overload
def total(
    deals: Iterable[Deal],
    to: Currency | str,
    *,
    by: None = None,
    value: Value = None,
    day: Time = None,
    on: Asked | None = None,
    rates: RateProvider | None = None,
    policy: RatePolicy | None = None,
    errors: Errors | None = None,
    stage: Stage | None = None,
    fiscal: Fiscal | None = None,
    keep: bool = True,
) -> Total: ...


@overload
def total(
    deals: Iterable[Deal],
    to: Currency | str,
    *,
    by: By,
    value: Value = None,
    day: Time = None,
    on: Asked | None = None,
    rates: RateProvider | None = None,
    policy: RatePolicy | None = None,
    errors: Errors | None = None,
    stage: Stage | None = None,
    fiscal: Fiscal | None = None,
    keep: bool = True,
) -> Totals: ...


def total(
    deals: Iterable[Deal],
    to: Currency | str,
    *,
    by: By | None = None,
    value: Value = None,
    day: Time = None,
    on: Asked | None = None,
    rates: RateProvider | None = None,
    policy: RatePolicy | None = None,
    errors: Errors | None = None,
    stage: Stage | None = None,
    fiscal: Fiscal | None = None,
    keep: bool = True,
) -> Total | Totals:
    """Add deals up in one currency, each at the rate of its own day; with `by` a total a group, as `total_by` does.

    A deal over a period is converted at the average of its days. Over several calendar years it is cut where they
    end, in proportion to its days in each, and each year is converted at its own average.

    Args:
        deals: any number of them, once.
        to: the currency of the sum.
        by: a key or several; see `total_by`.
        value: the label that has the amount ("upfront"), or a function of a deal; without it the deal's own value.
        day: the label that has the day ("signed"), or a function of a deal; without it the deal's own day.
        on: one day (or Period, or "latest") whose rate converts them all, whatever their own is.
        rates: as in `convert`.
        policy: as in `convert`.
        errors: without it a deal that does not say its day, its value or how many it buys stays without a value and is
            listed in `missing`, and a rate that there is not raises RateNotFoundError. "raise" raises InvalidValueError
            for the first as well, "collect" lists the second too.
        stage: a function of each converted part, which returns it or `part.adjusted(factor, reason)`.
        fiscal: of the key "fiscal_year", the month they start in and what names them, as in `(4, "start")`.
        keep: False keeps no part: memory grows with the groups, days and currencies, not with the deals. What needs the
            parts raises InvalidValueError then.

    >>> paid = [Deal("€1,000", "2026-10-30", label="ships"), Deal("$5-7", "2026-10-30", label="fees")]
    >>> spent = total(paid, "USD")
    >>> print(spent, spent.interval, len(spent.parts))
    1122.2 USD–1124.2 USD [1121.1414, 1125.2586] 2
    """
    how = Converting(as_currency(to), value, day, on, rates, policy, errors, stage).checked()
    if by is None:
        return next(iter(grouped(deals, how, (), fiscal, keep=keep).values()))
    return grouped(deals, how, tuple(by) if isinstance(by, tuple | list) else (by,), fiscal, keep=keep)


def total_by(
    deals: Iterable[Deal],
    to: Currency | str,
    *keys: Key,
    value: Value = None,
    day: Time = None,
    on: Asked | None = None,
    rates: RateProvider | None = None,
    policy: RatePolicy | None = None,
    errors: Errors | None = None,
    stage: Stage | None = None,
    fiscal: Fiscal | None = None,
    keep: bool = True,
) -> Totals:
    """Add deals up by "year", "half", "quarter", "month", "fiscal_year", "currency", a label, or a function of a deal.

    One key gives its values, several give tuples, in order of appearance. A deal without that label or day is under
    None. A deal over several of the units of time that are asked for belongs to none of them: InvalidValueError says to
    `spread` it first (with `errors="collect"` it is listed under None). All else is as in `total`.

    >>> deals = [Deal(f"${year}", f"{year}-05-02") for year in (2023, 2024, 2024)]
    >>> {year: str(spent) for year, spent in total_by(deals, "USD", "year").items()}
    {2023: '2023 USD', 2024: '4048 USD'}
    """
    if not keys:
        raise InvalidValueError("a total by what? give 'year', a label's name or a function of a deal")
    how = Converting(as_currency(to), value, day, on, rates, policy, errors, stage).checked()
    return grouped(deals, how, keys, fiscal, keep=keep)

"""product: a total, how many, and the price of each; or so much a year for so many years."""

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from typing import Final

from dealvalue.checks.equation import Equation
from dealvalue.checks.finding import Finding
from dealvalue.checks.market import Market
from dealvalue.checks.operands import alternatives, readings_of, share_unit
from dealvalue.checks.reading import Reading
from dealvalue.checks.repair import digits, scale
from dealvalue.checks.weighing import weigh
from dealvalue.decimals import EXACT
from dealvalue.duration import Duration
from dealvalue.figure import Figure
from dealvalue.interval import Interval
from dealvalue.text.document import Claim

__all__ = ["check_product"]

#: Payments in a year; any other unit is taken to be the one in which the duration is said.
_IN_A_YEAR: Final = {"year": 1, "annum": 1, "quarter": 4, "month": 12}


def check_product(claim: Claim, _market: Market) -> Finding:
    """Hold the total against count times unit price."""
    readings = readings_of(claim, "total", "count", "unit_price")
    if readings is None:
        return Finding.unchecked(claim, "operand_missing")
    total, count, price = readings
    if not share_unit([total, price]) or count.figure.kind == "money" or count.figure.unit == "%":
        return Finding.unchecked(claim, "units_differ")
    if isinstance(claim.operands[1].value, Duration):
        count = _payments(count, claim.operands[1].value, price)
    equation = Equation((total, count, price), 0, _product)
    return weigh(claim, equation, (scale, digits), alternatives(equation, claim))


def _product(others: Sequence[Interval]) -> Interval:
    count, price = others
    return count * price


def _payments(count: Reading, duration: Duration, price: Reading) -> Reading:
    """Eighteen months at so much a year are one and a half payments."""
    a_year = _IN_A_YEAR.get(price.figure.per or "")
    if a_year is None or duration.total_days:
        return count
    months = EXACT.multiply(duration.total_months, Decimal(a_year))
    whole = months % 12 == 0
    number = EXACT.divide(months, Decimal(12)) if whole or months % 3 == 0 else count.ends[0][0]
    return replace(count, figure=Figure.of(number, count.figure.unit, quantum=1, hedge=count.hedge))

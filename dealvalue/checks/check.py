"""check: every claim of a text held against the others and the market."""

from collections.abc import Callable, Iterable, Mapping
from typing import Final

from dealvalue.checks.changes import check_change
from dealvalue.checks.duplicates import check_duplicates
from dealvalue.checks.equivalent import check_equivalent
from dealvalue.checks.finding import Finding
from dealvalue.checks.market import Market
from dealvalue.checks.multiples import check_multiple
from dealvalue.checks.products import check_product
from dealvalue.checks.report import Report
from dealvalue.checks.shares import check_share
from dealvalue.checks.spans import check_span
from dealvalue.checks.sums import check_sum
from dealvalue.checks.tolerance import DEFAULT, Tolerance
from dealvalue.checks.weekdays import check_weekday
from dealvalue.deals import Deal
from dealvalue.errors import InvalidTypeError
from dealvalue.rates import RatePolicy, RateProvider
from dealvalue.text.document import Claim, Document

__all__ = ["CHECKS", "Check", "check"]

Check = Callable[[Claim, Market], Finding | None]

#: The check of each kind of claim. A check is one function and one row; None says that there is nothing to say.
CHECKS: Final[Mapping[str, Check]] = {
    "equivalent": check_equivalent,
    "sum": check_sum,
    "change": check_change,
    "multiple": check_multiple,
    "share": check_share,
    "product": check_product,
    "span": check_span,
    "weekday": check_weekday,
}


def check(
    document_or_deals: Document | Iterable[Deal],
    *,
    rates: RateProvider | None = None,
    policy: RatePolicy | None = None,
    tolerance: Tolerance = DEFAULT,
) -> Report:
    """Check what a document claims of its own figures, or whether deals contradict each other.

    Raises RateProviderError where a source of rates is broken; a rate that is missing is a finding.

    >>> from datetime import date
    >>> from dealvalue.text.reader import read
    >>> report = check(read("a 1.9 trillion won ($1.37 million) order", on=date(2025, 7, 16)))
    >>> report.findings[0].verdict.value, report.findings[0].repair
    ('inconsistent', Repair(kind='scale', figure=1, value='1370000000'))
    """
    if isinstance(document_or_deals, Document):
        market = Market(rates, policy, tolerance, document_or_deals.on)
        found = (_check_claim(claim, market) for claim in document_or_deals.claims)
        return Report(tuple([finding for finding in found if finding is not None]))
    if not isinstance(document_or_deals, Iterable) or isinstance(document_or_deals, str | bytes):  # type: ignore[unreachable]
        raise InvalidTypeError(
            f"checked is a Document or deals, not a {type(document_or_deals).__name__}: write check(read(text, on=day))"
        )
    return Report(tuple(check_duplicates(document_or_deals)))


def _check_claim(claim: Claim, market: Market) -> Finding | None:
    found = CHECKS.get(claim.kind)
    return Finding.unchecked(claim, "no_check") if found is None else found(claim, market)

"""check: every claim of a text held against the others and the market."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Final

from dealvalue.checks.changes import check_change
from dealvalue.checks.deals import check_currency_life, check_deal_period, check_deal_rate, common_currency
from dealvalue.checks.duplicates import check_duplicate_deals, check_duplicates, conflicting
from dealvalue.checks.equivalent import check_equivalent
from dealvalue.checks.finding import Finding, Span
from dealvalue.checks.magnitudes import check_magnitudes
from dealvalue.checks.market import Market
from dealvalue.checks.multiples import check_multiple
from dealvalue.checks.products import check_product
from dealvalue.checks.ranks import check_rank
from dealvalue.checks.report import Report
from dealvalue.checks.shares import check_count_share, check_share
from dealvalue.checks.spans import check_span
from dealvalue.checks.sums import check_sum
from dealvalue.checks.tolerance import DEFAULT, Tolerance
from dealvalue.checks.verdict import Verdict
from dealvalue.checks.weekdays import check_weekday
from dealvalue.currency import Currency
from dealvalue.deals import Deal
from dealvalue.errors import InvalidTypeError
from dealvalue.rates import RatePolicy, RateProvider
from dealvalue.text.document import Claim, Document

__all__ = ["CHECKS", "DEAL_CHECKS", "TEXT_CHECKS", "Check", "check"]

Check = Callable[[Claim, Market], Finding | None]

#: The check of each kind of claim. A check is one function and one row; None says that there is nothing to say.
CHECKS: Final[Mapping[str, Check]] = {
    "equivalent": check_equivalent,
    "sum": check_sum,
    "change": check_change,
    "multiple": check_multiple,
    "share": check_share,
    "count_share": check_count_share,
    "product": check_product,
    "span": check_span,
    "weekday": check_weekday,
    "rank": check_rank,
}

#: What is checked of a whole text, and is no claim of it.
TEXT_CHECKS: Final[Mapping[str, Callable[[Document], Iterable[Finding]]]] = {
    "duplicate": check_duplicates,
    "magnitude": check_magnitudes,
}

#: What is checked of each deal, given the currency to which most would be converted.
DEAL_CHECKS: Final[Mapping[str, Callable[[Deal, Market, Currency], Finding | None]]] = {
    "rate": check_deal_rate,
    "currency_life": check_currency_life,
    "period": check_deal_period,
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
        return _report(document_or_deals, Market(rates, policy, tolerance, document_or_deals.on))
    if not isinstance(document_or_deals, Iterable) or isinstance(document_or_deals, str | bytes):  # type: ignore[unreachable]
        raise InvalidTypeError(
            f"checked is a Document or deals, not a {type(document_or_deals).__name__}: write check(read(text, on=day))"
        )
    return Report(tuple(_of_deals(tuple(document_or_deals), Market(rates, policy, tolerance))), tolerance=tolerance)


def _report(document: Document, market: Market) -> Report:
    findings = tuple(_of_text(document, market))
    claimed = {operand.span for claim in document.claims if claim.certain for operand in claim.operands}
    claimed.update(span for finding in findings for span in finding.spans)
    spans = [mention.span for mention in document.figures]
    related = tuple([span for span in spans if span in claimed])
    unrelated = tuple([span for span in spans if span not in claimed])
    return Report(findings, document.text, related, unrelated, market.tolerance)


def _of_text(document: Document, market: Market) -> Iterator[Finding]:
    refuted: set[object] = set()
    in_conflict = {span for finding in check_duplicates(document) for span in finding.spans}
    for claim in document.claims:
        finding = _check_claim(claim, market, in_conflict)
        if finding is not None:
            yield finding
            if finding.verdict is Verdict.INCONSISTENT:
                refuted.update(finding.spans)
    for of_text in TEXT_CHECKS.values():
        # what a claim has refuted has its finding: a second one for the same slip would only cascade
        yield from (finding for finding in of_text(document) if refuted.isdisjoint(finding.spans))


def _of_deals(deals: tuple[Deal, ...], market: Market) -> Iterator[Finding]:
    yield from check_duplicate_deals(deals)
    blocked, to = conflicting(deals), common_currency(deals)
    for deal in deals:
        if to is not None and deal not in blocked:
            found = (of_deal(deal, market, to) for of_deal in DEAL_CHECKS.values())
            yield from (finding for finding in found if finding is not None)


def _check_claim(claim: Claim, market: Market, in_conflict: set[Span | None]) -> Finding | None:
    found = CHECKS.get(claim.kind)
    if claim.kind != "equivalent" and any(operand.span in in_conflict for operand in claim.operands):
        return Finding.unchecked(claim, "in_conflict")
    finding = Finding.unchecked(claim, "no_check") if found is None else found(claim, market)
    return finding if finding is None or claim.certain or _is_borne_out(finding) else None


def _is_borne_out(finding: Finding) -> bool:
    """Whether what the words only suggest to be a claim is one: its figures agree, or would but for a plain slip."""
    repair = finding.repair
    return finding.verdict.agrees or (repair is not None and repair.kind in ("scale", "inverse"))

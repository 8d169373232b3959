"""duplicate: the same fact said twice, with figures that contradict each other.

Two figures of one precision that differ contradict each other, though their rounding intervals touch: nobody rounds one
number to 5 and to 6 million. Figures of two precisions do where their intervals have no number in common.
"""

from collections.abc import Iterable, Iterator

from dealvalue.checks.finding import Finding, rounded_outward
from dealvalue.checks.verdict import Verdict
from dealvalue.deals import Deal
from dealvalue.errors import InvalidTypeError
from dealvalue.figure import Figure
from dealvalue.interval import Interval
from dealvalue.money import Money
from dealvalue.text.document import Claim, Document

__all__ = ["check_duplicate_deals", "check_duplicates", "conflicting"]


def check_duplicates(document: Document) -> Iterator[Finding]:
    """Hold against each other the conversions of one amount into one currency, on one day."""
    first: dict[object, Claim] = {}
    for claim in document.claims:
        match [operand.value for operand in claim.operands]:
            case [Figure() as source, Figure() as derived] if claim.kind == "equivalent":
                other = first.setdefault((source, derived.currency, claim.on), claim)
                if other is not claim and not _agree(other.operands[1].value, derived):
                    yield _contradiction(other, claim)


def _contradiction(one: Claim, two: Claim) -> Finding:
    operands = one.operands[1], two.operands[1]
    return Finding(
        "duplicate",
        Verdict.INCONSISTENT,
        tuple([operand.text for operand in operands]),
        tuple([operand.span for operand in operands]),
        reason="no_slip",
        note=f"both are said to be {one.operands[0].text}",
    )


def check_duplicate_deals(deals: Iterable[Deal]) -> Iterator[Finding]:
    """Hold each deal against the first of the same label, day, currency and tags."""
    for one, two in _twice(deals):
        expected, found = (_allowed(deal.figure) for deal in (one, two))
        agree = _agree(one.figure, two.figure)
        yield Finding(
            "duplicate",
            Verdict.CONSISTENT if agree else Verdict.INCONSISTENT,
            (str(one), str(two)),
            (None, None),
            rounded_outward(expected),
            rounded_outward(found),
            reason=None if agree else "no_slip",
            note=f"{one.label!r} is there twice",
        )


def conflicting(deals: Iterable[Deal]) -> set[Deal]:
    """The deals that contradict one another: what depends on them is not worth a word until that is settled."""
    return {deal for pair in _twice(deals) if not _agree(pair[0].figure, pair[1].figure) for deal in pair}


def _twice(deals: Iterable[Deal]) -> Iterator[tuple[Deal, Deal]]:
    first: dict[object, Deal] = {}
    for deal in deals:
        if not isinstance(deal, Deal):
            raise InvalidTypeError(f"deals are checked, not a {type(deal).__name__}")
        if not deal.label:
            continue  # without a name, nothing says that two are one
        other = first.setdefault((deal.label, deal.on, deal.figure.currency, deal.tags), deal)
        if other is not deal:
            yield other, deal


def _agree(one: object, two: object) -> bool:
    if not isinstance(one, Figure | Money) or not isinstance(two, Figure | Money):
        return False
    if _precision(one) == _precision(two):
        return _value(one) == _value(two)
    return _allowed(one).overlaps(_allowed(two))


def _precision(figure: Figure | Money) -> object:
    """How it is written; a money is exact, and so is what stands beside it."""
    return (figure.quanta, figure.hedge) if isinstance(figure, Figure) else None


def _value(figure: Figure | Money) -> object:
    return (figure.value, figure.low, figure.high) if isinstance(figure, Figure) else figure.amount


def _allowed(figure: Figure | Money) -> Interval:
    return Interval.point(figure.amount) if isinstance(figure, Money) else figure.interval

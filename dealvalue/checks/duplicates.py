"""duplicate: the same deal reported twice, on one day, with figures that contradict each other."""

from collections.abc import Iterable, Iterator

from dealvalue.checks.finding import Finding, rounded_outward
from dealvalue.checks.reading import Reading
from dealvalue.checks.verdict import Verdict
from dealvalue.deals import Deal
from dealvalue.errors import InvalidTypeError
from dealvalue.figure import Figure
from dealvalue.interval import Interval
from dealvalue.money import Money

__all__ = ["check_duplicates"]


def check_duplicates(deals: Iterable[Deal]) -> Iterator[Finding]:
    """Hold each deal against the first of the same label, day, currency and tags."""
    first: dict[object, Deal] = {}
    for deal in deals:
        if not isinstance(deal, Deal):
            raise InvalidTypeError(f"deals are checked, not a {type(deal).__name__}")
        other = first.setdefault((deal.label, deal.on, deal.figure.currency, deal.tags), deal)
        if other is not deal:
            yield _compared(other, deal)


def _compared(one: Deal, two: Deal) -> Finding:
    expected, found = (_allowed(deal.figure) for deal in (one, two))
    verdict = Verdict.CONSISTENT if expected.overlaps(found) else Verdict.INCONSISTENT
    return Finding(
        "duplicate",
        verdict,
        (str(one), str(two)),
        (None, None),
        rounded_outward(expected),
        rounded_outward(found),
        note=f"{one.label!r} is there twice",
    )


def _allowed(figure: Figure | Money) -> Interval:
    return Interval.point(figure.amount) if isinstance(figure, Money) else Reading.of(figure).allowed

"""The figures of a checked text and the relations between them, as tools for annotating texts want them."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:  # a command that only finds is not to load the rates
    from dealvalue.checks import Finding
    from dealvalue.reports.records import Checked

Span = tuple[int, int]


class Entity(NamedTuple):
    """A stretch of the text and what it is: a kind of mention, or "other" for what only a claim names ("tripled")."""

    kind: str
    span: Span


class Relation(NamedTuple):
    """A claim between the first of its figures and another one, by their numbers among the entities."""

    check: str
    one: int
    other: int
    finding: "Finding"


def entities(checked: "Checked") -> list[Entity]:
    """The mentions in order, then what only claims name."""
    found = {mention.span: mention.kind for mention in checked.document.mentions}
    for finding in checked.report:
        for span in finding.spans:
            if span is not None:
                found.setdefault(span, "other")
    return [Entity(kind, span) for span, kind in found.items()]


def relations(checked: "Checked", known: list[Entity]) -> Iterator[Relation]:
    """What each finding relates."""
    numbers = {entity.span: number for number, entity in enumerate(known)}
    for finding in checked.report:
        first, *others = [numbers[span] for span in finding.spans if span is not None] or [0]
        yield from (Relation(finding.check, first, other, finding) for other in others)

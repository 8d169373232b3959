"""The figures of a text as deals."""

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING

from dealvalue.deals.deal import Deal
from dealvalue.errors import InvalidTypeError
from dealvalue.figure import Figure
from dealvalue.period import Period

if TYPE_CHECKING:  # a table of deals needs no reader of texts
    from dealvalue.text.document import Document

__all__ = ["deals_of"]

Span = tuple[int, int]


def deals_of(
    document: "Document", when: date | Period | str | None = None, *, source: str | None = None, **labels: object
) -> list[Deal]:
    """The amounts of money that a text says, a deal each, in order; the labels are put on all of them.

    A deal is of the day that its claim is tied to, else of `when`, else of the document's day. Its words are the label
    "text", its place is the `id`, and other readings that the evidence leaves are its "candidates". What the text
    itself says of two figures is said by labels too: the derived side of an equivalence is `same_as` the other, and the
    parts of a sum are `part_of` it; so a total that takes both says that it counts them twice.

    >>> from dealvalue import read
    >>> article = read("The order is worth €5 million (US$5.8 million).", on=date(2025, 12, 10))
    >>> for deal in deals_of(article, buyer="Peru"):
    ...     print(deal, [f"{name}={value}" for name, value in deal.labels])
    5000000 EUR on 2025-12-10 ['buyer=Peru', 'id=19', 'text=€5 million']
    5800000 USD on 2025-12-10 ['buyer=Peru', 'id=31', 'same_as=19', 'text=US$5.8 million']
    """
    from dealvalue.text.document import Document

    if not isinstance(document, Document):
        raise InvalidTypeError(f"deals are read of a Document, not of a {type(document).__name__}: write read(text)")
    links = {span: (link, other) for span, link, other in _links(document)}
    days = _days(document)
    deals = []
    for mention in document.mentions:
        figure = mention.value
        if not isinstance(figure, Figure) or figure.currency is None:
            continue
        said: dict[str, object] = {"text": mention.text, "id": _name(mention.span)}
        if mention.candidates:
            said["candidates"] = ", ".join(map(str, mention.candidates))
        if mention.span in links:
            link, other = links[mention.span]
            said[link] = _name(other)
        on = when if when is not None else days.get(mention.span, document.on)
        place = f"character {mention.span[0]}"
        deals.append(Deal.of(figure, on, {**labels, **said}, origin=f"{source}, {place}" if source else place))
    return deals


def _links(document: "Document") -> Iterator[tuple[Span, str, Span]]:
    """Which figure says again what another one says, or a part of it."""
    for claim in document.claims:
        spans = {role: [one.span for one in claim.operands if one.role == role and one.span] for role in _ROLES}
        if claim.kind == "equivalent" and spans["source"] and spans["derived"]:
            yield spans["derived"][0], "same_as", spans["source"][0]
        if claim.kind == "sum" and spans["total"]:
            yield from ((part, "part_of", spans["total"][0]) for part in spans["part"])
        if claim.kind == "product" and spans["total"] and spans["unit_price"]:
            yield spans["unit_price"][0], "part_of", spans["total"][0]


def _days(document: "Document") -> dict[Span, date | Period]:
    tied = [(one.span, claim.on) for claim in document.claims for one in claim.operands]
    return {span: on for span, on in tied if span is not None and on is not None}


def _name(span: Span) -> str:
    return str(span[0])


_ROLES = ("source", "derived", "total", "part", "unit_price")

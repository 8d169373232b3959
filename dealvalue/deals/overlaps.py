"""Overlaps: what may be in a total twice.

::

    said by labels      part_of, under, same_as name the `id` of another deal
    found, and doubted  repeated         the same labels, day and figure
                        same_deal        the same labels and nearly the same value and day, in another currency
                        parts            the others of the same labels, but for their name, come to the largest
                        product          a count times a price comes to another of the same labels, but for its name

They are edges of a graph: from the deal that holds the others, or was there first, to each of the others.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date
from fractions import Fraction
from typing import Any, Final, NamedTuple, final

from dealvalue._frozen import Frozen, set_fields
from dealvalue.deals.deal import Deal
from dealvalue.deals.labels import LINKS, Label, Labels
from dealvalue.deals.part import Part
from dealvalue.interval import Interval
from dealvalue.money import Money
from dealvalue.period import Period

__all__ = ["Overlap", "graph", "overlaps"]

#: What a link says of the deals that have it.
_LINKED: Final = {"part_of": "parts", "under": "call_offs", "same_as": "same_deal"}
#: What may differ in two reports of one deal.
_FREE: Final = frozenset(("id", "source", "url", "note", "text", "candidates", *LINKS))
_APART: Final = _FREE | {"label"}
#: So many days apart, and by so much of the value, one deal is reported in two currencies.
_DAYS: Final = 31
_SLACK: Final = Fraction(1, 50)
#: A deal is held against so many of the next larger ones: a table of one value takes no longer than another.
_NEXT: Final = 16
_MOST_PARTS: Final = 40


@final
class Overlap(Frozen):
    """Deals of which some are, or may be, in the others: `numbers` and `deals` begin with the one that holds the rest.

    `is_said` tells what labels say from what was only found. `twice` is what the rest adds to the total, as printed.
    """

    __slots__ = ("deals", "is_said", "kind", "numbers", "reason", "twice")
    __match_args__ = ("kind", "numbers", "deals", "is_said", "reason", "twice")

    kind: str
    numbers: tuple[int, ...]
    deals: tuple[Deal, ...]
    is_said: bool
    reason: str
    twice: Interval

    def __init__(
        self, kind: str, numbers: tuple[int, ...], deals: tuple[Deal, ...], is_said: bool, reason: str, twice: Interval
    ) -> None:
        set_fields(self, kind=kind, numbers=numbers, deals=deals, is_said=is_said, reason=reason, twice=twice)

    @property
    def edges(self) -> tuple[tuple[int, int], ...]:
        """From the number of the deal that holds the others to that of each of them."""
        return tuple([(self.numbers[0], number) for number in self.numbers[1:]])

    def explain(self) -> str:
        """The deals as a tree, with where they were read, and why they are thought to be one."""
        kind = self.kind.replace("_", " ")
        *others, last = self.deals[1:]
        lines = [f"{kind}: {_line(self.deals[0])}", *(f"├─ {_line(deal)}" for deal in others), f"└─ {_line(last)}"]
        return "\n  ".join([*lines, f"{'said' if self.is_said else 'perhaps'}: {self.reason}"])

    def to_dict(self) -> dict[str, Any]:
        """The JSON form: the deals by their numbers and as they are."""
        return {
            "kind": self.kind,
            "numbers": list(self.numbers),
            "deals": [deal.to_dict() for deal in self.deals],
            "is_said": self.is_said,
            "reason": self.reason,
            "twice": self.twice.to_dict(),
        }

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> "Overlap":
        """What `to_dict` gave."""
        deals = tuple(map(Deal.from_dict, data["deals"]))
        numbers = tuple(data["numbers"])
        return cls(data["kind"], numbers, deals, data["is_said"], data["reason"], Interval.from_dict(data["twice"]))


def graph(found: Iterable[Overlap]) -> dict[int, tuple[int, ...]]:
    """From the number of each deal to those that it holds."""
    edges: dict[int, list[int]] = defaultdict(list)
    for overlap in found:
        for whole, part in overlap.edges:
            if part not in edges[whole]:
                edges[whole].append(part)
    return {whole: tuple(parts) for whole, parts in sorted(edges.items())}


class _Node(NamedTuple):
    """A converted deal: its parts, and what it comes to in whole hundredths, rounded down."""

    parts: list[Part]
    value: int

    @property
    def deal(self) -> Deal:
        return self.parts[0].deal

    @property
    def number(self) -> int:
        return self.parts[0].number

    def summed(self, of: Callable[[Part], Interval]) -> Interval:
        return sum((of(part) for part in self.parts), Interval.point(0))


def overlaps(parts: Iterable[Part]) -> tuple[Overlap, ...]:
    """What may be twice among the parts of a total, by number; what labels say is not looked for again."""
    kin, marked = _sorted(parts)
    said = list(_said(marked))
    paired = {edge for overlap in said for edge in overlap.edges}
    doubted = [one for one in _doubted(kin) if not paired & {*one.edges, *[edge[::-1] for edge in one.edges]}]
    return tuple(sorted([*said, *doubted], key=lambda overlap: (overlap.numbers, overlap.kind)))


#: The parts of a deal.
_Parts = list[Part]
#: By the labels that are text, but for the name: the deals with their names.
_Kin = dict[Labels, list[tuple[Label | None, _Parts]]]


def _sorted(parts: Iterable[Part]) -> tuple[_Kin, list[_Parts]]:
    """The deals by what they have in common, and those with labels that may link them to others."""
    kin: _Kin = defaultdict(list)
    marked: list[_Parts] = []
    for deal in _by_number(parts):
        labels = deal[0].deal.labels
        shared = tuple([label for label in labels if label[0] not in _APART and type(label[1]) is str])
        name = deal[0].deal.get("label") if len(shared) < len(labels) else None
        kin[shared].append((name, deal))
        if len(shared) + (name is not None) < len(labels):
            marked.append(deal)
    return kin, marked


def _by_number(parts: Iterable[Part]) -> Iterable[_Parts]:
    deals: dict[int, _Parts] = {}
    for part in parts:
        if part.conversion is not None:
            known = deals.get(part.number)
            if known is None:
                deals[part.number] = [part]
            else:
                known.append(part)
    return deals.values()


def _said(deals: list[_Parts]) -> Iterator[Overlap]:
    named: dict[str, _Parts] = {}
    for parts in deals:
        name = parts[0].deal.get("id")
        if isinstance(name, str):
            named.setdefault(name, parts)
    for link, kind in _LINKED.items():
        held: dict[str, list[_Node]] = defaultdict(list)
        for parts in deals:
            name = parts[0].deal.get(link)
            if isinstance(name, str) and name in named and named[name] is not parts:
                held[name].append(_node(parts))
        for name, nodes in held.items():
            yield _overlap(kind, [_node(named[name]), *nodes], f"{link} names the id {name!r}", is_said=True)


def _doubted(kin: _Kin) -> Iterator[Overlap]:
    for shared, deals in kin.items():
        alike: dict[Label | None, list[_Parts]] = defaultdict(list)
        for name, parts in deals:
            if shared or name is not None:  # nothing is known of a deal without labels
                alike[name].append(parts)
        for group in alike.values():
            if len(group) > 1:
                nodes = sorted(map(_node, group), key=lambda node: node.value)
                yield from _repeated(nodes)
                yield from _in_two_currencies(nodes)
        if shared and len(deals) > 1:
            yield from _products([parts for _, parts in deals])
            yield from _sums([parts for _, parts in deals])


def _repeated(nodes: list[_Node]) -> Iterator[Overlap]:
    first: dict[Any, list[_Node]] = defaultdict(list)
    for node in nodes:
        first[node.deal.figure, node.deal.on].append(node)
    for same in first.values():
        if len(same) > 1:
            same.sort(key=lambda node: node.number)
            yield _overlap("repeated", same, "the same labels, day and figure")


def _in_two_currencies(nodes: list[_Node]) -> Iterator[Overlap]:
    for at, one in enumerate(nodes):
        for other in nodes[at + 1 : at + 1 + _NEXT]:
            if other.value - one.value > abs(other.value) * _SLACK:
                break
            if one.deal.figure.currency is not other.deal.figure.currency and _near(one.deal.on, other.deal.on):
                pair = sorted((one, other), key=lambda node: node.number)
                yield _overlap("same_deal", pair, "the same labels and value at the rate of the day, in two currencies")


def _near(one: date | Period | None, two: date | Period | None) -> bool:
    if not isinstance(one, date) or not isinstance(two, date):
        return one == two
    return abs((one - two).days) <= _DAYS


def _products(group: list[_Parts]) -> Iterator[Overlap]:
    products = [parts for parts in group if parts[0].count is not None]
    for product in map(_node, products):
        allowed = product.summed(lambda part: part.interval)
        for parts in group[:_MOST_PARTS]:
            if parts[0].count is None and _node(parts).summed(lambda part: part.interval).overlaps(allowed):
                yield _overlap("product", [_node(parts), product], "a count times its price comes to it")


def _sums(group: list[_Parts]) -> Iterator[Overlap]:
    if not 3 <= len(group) <= _MOST_PARTS:
        return
    whole, *parts = sorted(map(_node, group), key=lambda node: -node.value)
    if sum(node.value for node in parts) * 2 < whole.value:  # most groups are no sum, and are left at once
        return
    allowed = sum((node.summed(lambda part: part.interval) for node in parts), Interval.point(0))
    if whole.summed(lambda part: part.interval).overlaps(allowed):
        yield _overlap("parts", [whole, *parts], "together the others come to it")


def _overlap(kind: str, nodes: Sequence[_Node], reason: str, *, is_said: bool = False) -> Overlap:
    twice = sum((node.summed(lambda part: part.stated) for node in nodes[1:]), Interval.point(0))
    numbers, deals = tuple([node.number for node in nodes]), tuple([node.deal for node in nodes])
    return Overlap(kind, numbers, deals, is_said, reason, twice)


def _node(parts: list[Part]) -> _Node:
    return _Node(parts, sum(_hundredths(part) for part in parts))


def _hundredths(part: Part) -> int:
    amount = part.conversion.amount if part.conversion is not None else None
    if type(amount) is not Money:
        return int((part.stated.low or 0) * 100)
    ratio, (over, under) = part.ratio, amount.amount.as_integer_ratio()
    return over * ratio.numerator * 100 // (under * ratio.denominator)


def _line(deal: Deal) -> str:
    return f"{deal} ({deal.origin})" if deal.origin else str(deal)

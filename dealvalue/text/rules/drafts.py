"""Drafts: what a sentence says of its own figures, before they are mentions, and what the rules of claims ask of them.

Each rule notes a draft on its sentence: kind, (role, node) pairs, and what else the words say. Figures are related inside a sentence only.
"""

from decimal import Decimal
from itertools import pairwise
from typing import Any, Final

from dealvalue.duration import Duration
from dealvalue.figure import Figure, Hedge
from dealvalue.text.cascade import Match
from dealvalue.text.rules.amounts import Amount
from dealvalue.text.rules.counts import Count
from dealvalue.text.rules.digits import Num, num
from dealvalue.text.scanner import Sentence
from dealvalue.text.token import Node

LAST: Final = frozenset(("percent", "derived", "total"))
"""What a claim may end with, and what follows it then may say that it is of something else."""
STRAY: Final = frozenset(("AND", "CLAUSE", "FUTURE"))
BEHIND: Final = frozenset(("PREP", "OF", "FROM", "OPENSIDE", "STOP"))
CHANGING: Final = frozenset(("UP", "DOWN", "EACH", "PER", "PERUNIT", "HEDGE_AFTER", "INALL", "PARTICLE"))


class Draft:
    """A claim over nodes, before they are mentions."""

    __slots__ = ("bare", "certain", "complete", "direction", "factor", "kind", "roles", "weekday")

    def __init__(self, kind: str, roles: list[tuple[str, Node]], complete: bool = True) -> None:
        self.kind = kind
        self.roles = roles
        self.complete = complete
        self.certain = True
        self.bare: dict[int, Decimal | Figure | Duration] = {}
        """What is no mention, by the identity of its node: the 20 of "20, or 25%, of the 80 tanks", a third, the years of "35 years ago"."""
        self.direction: str | None = None
        self.factor: Decimal | Figure | None = None
        self.weekday: int | None = None


def noted(match: Match, kind: str, *roles: str, complete: bool = True) -> Draft:
    """Note a claim of these roles on the sentence."""
    draft = Draft(kind, [(role, match[role]) for role in roles], complete)
    draft.bare = {id(node): found.value for _, node in draft.roles if is_bare(node) and (found := num(node, match.parameters)) is not None and not found.is_too_long}
    draft.certain = kind not in ("change", "equivalent") or not strays(match, *roles)
    match.sentence.claims.append(draft)
    return draft


def strays(match: Match, *roles: str) -> bool:
    """Do words that may speak of something else stand between the figures of a claim, or behind what they come to?

    "Sales rose to $110m from $100m, helped by a 3% rise in prices" has them, "a rise of 10%" has not.
    """
    sentence = match.sentence
    spans = sorted((match.span(role), role) for role in roles)
    gaps = [range(before[1], behind[0]) for (before, _), (behind, _) in pairwise(spans)]
    if any(_is_stray(sentence, at) for gap in gaps for at in gap):
        return True
    end, last = spans[-1][0][1], spans[-1][1]
    if last not in LAST or (match.parameters.verb_last and _verb_closes(sentence, end)):
        return False
    while end < len(sentence.items) and _changes(sentence, end):
        end += 1
    return end < len(sentence.items) and not _closes(sentence, end) and _goes_on(sentence, end)


def _changes(sentence: Sentence, at: int) -> bool:
    """Is it a word of the change itself (a 20% rise, 20 फीसदी की गिरावट)?"""
    if "OF" in sentence.meanings(at):
        return at + 1 < len(sentence.items) and not {"UP", "DOWN"}.isdisjoint(sentence.meanings(at + 1))
    return not CHANGING.isdisjoint(sentence.meanings(at))


def _closes(sentence: Sentence, at: int) -> bool:
    """Is it the verb at the end of its sentence (toplam 15 milyon euro ödeyecek, yüzde 20 oldu)?"""
    return not {"FUTURE", "STOP"}.isdisjoint(sentence.meanings(at)) and (at + 1 >= len(sentence.items) or not {"END", "DOT"}.isdisjoint(sentence.meanings(at + 1)))


def _verb_closes(sentence: Sentence, at: int) -> bool:
    """Is what follows the last figure the verb of it all, in a language whose verbs come last: 모두 720만원을 지원한다?"""
    for place in range(at, len(sentence.items)):
        meanings = sentence.node(place).meanings
        if not meanings.keys().isdisjoint(("DOT", "END")):
            return True
        if not meanings.keys().isdisjoint(("COMMA", "MONEY", "COUNT", "TIME", "DURATION", "AND", "SEMICOLON", "LINK")):
            return False
    return True


def _goes_on(sentence: Sentence, at: int) -> bool:
    """Does what stands here say more of the figure before it ("$70 million with bonuses")? A verb speaks of it all."""
    meanings = sentence.node(at).meanings
    return "CLAUSE" not in meanings and (_is_stray(sentence, at) or not BEHIND.isdisjoint(meanings))


def _is_stray(sentence: Sentence, at: int) -> bool:
    meanings = sentence.node(at).meanings
    if "TO" in meanings:
        return False  # "до" leads to what is to come, and to the end of a move
    return (not meanings and sentence.key(at).isalpha()) or not STRAY.isdisjoint(meanings)


def is_bare(node: Node) -> bool:
    """Is it a number of nothing that is named?"""
    return not node.meanings.keys().isdisjoint(("DIGITS", "NUMBER", "CARD")) and node.meanings.keys().isdisjoint(("MONEY", "COUNT", "TIME", "DURATION"))


def amount_of(node: Node) -> Amount | None:
    """The money that a node says."""
    found: Amount | None = node.meanings.get("MONEY")
    return found


def unit_of(node: Node) -> str | None:
    """What a count counts, "%" for a percentage; None for what is no count."""
    count = node.meanings.get("COUNT")
    return count.unit if isinstance(count, Count) else None


def number_of(node: Node, parameters: Any) -> Num | None:  # noqa: ANN401  what the rules of a reader share
    """The one number of an amount, a count, or of neither; None for a range."""
    amount, count = amount_of(node), node.meanings.get("COUNT")
    if amount is not None:
        return amount.single
    return count.single if isinstance(count, Count) else num(node, parameters)


def same_kind(nodes: list[Node], *, per: bool = False) -> bool:
    """Money of one currency, or counts: what can be added up; a bare number is a count. `per`: prices compare as well ("to $3,000 from $1,000 per child")."""
    amounts = [amount for node in nodes if (amount := amount_of(node)) is not None]
    if len(amounts) == len(nodes):
        pers = {amount.per for amount in amounts if amount.per is not None}
        return len({amount.codes[:1] for amount in amounts}) == 1 and len(pers) <= per
    return not amounts and len({unit_of(node) == "%" for node in nodes}) == 1 and all(unit_of(node) is not None or is_bare(node) for node in nodes)


def figures(match: Match, role: str) -> list[Node]:
    """The money and the counts in a role."""
    return [node for node in match.all(role) if node.meanings.keys() & {"MONEY", "COUNT"}]


def hedge_before(match: Match, role: str) -> Hedge | None:
    """The hedge that stands before a role, an article between them or not: rund die Hälfte."""
    before, sentence = match.span(role)[0] - 1, match.sentence
    if before > 0 and not {"THE", "ARTICLE"}.isdisjoint(sentence.node(before).meanings):
        before -= 1
    said = sentence.node(before).meanings if before >= 0 else {}
    if before > 0 and not said.keys().isdisjoint(("THAN", "AGAINST")):  # se más que duplicó
        more = sentence.node(before - 1).meanings
        return Hedge.MORE_THAN if "UP" in more else Hedge.LESS_THAN if "DOWN" in more else None
    hedge: Hedge | None = said.get("HEDGE")
    return hedge


NUMERIC: Final = "MONEY/COUNT/NUMBER/DIGITS"
"""A figure, or a number whose noun stands elsewhere."""
WORD: Final = "(?:(?!MONEY/COUNT/END/SEMICOLON).)"
SAME: Final = "(?:(?!MONEY/COUNT/END/SEMICOLON/AND/CLAUSE).)"
"""A word that begins nothing new."""
NEARBY: Final = f"(?:(?!COMMA){SAME})"
SET_OFF: Final = "(?=COMMA|END|DOT|CLOSE|SEMICOLON|DASH|$)"
"""Where an apposition ends."""

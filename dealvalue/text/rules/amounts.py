"""Money as read: an amount, the currencies that a token can mean, and the nodes that rules of money make."""

from decimal import Decimal
from typing import Final

from dealvalue.figure import Hedge
from dealvalue.text.cascade import Match
from dealvalue.text.rules.digits import Num
from dealvalue.text.token import Node
from dealvalue.text.vocabulary import GLUED

MONEY: Final = frozenset(("MONEY",))
SKIP: Final = frozenset(("SKIP",))
THOUSAND: Final = Decimal(1000)
N: Final = "NUMBER/DIGITS"
NAME: Final = "CURRENCY/CODE/SIGN"
LEAD: Final = "SIGN/CODE/PRECURRENCY"


class Amount:
    """Money as read: one number or two, the codes it can be in, what was noted of it."""

    __slots__ = ("codes", "hedge", "high", "low", "minor", "named", "per", "single", "unit")

    def __init__(self, single: Num | None, codes: tuple[str, ...], *, low: Num | None = None, high: Num | None = None, named: str = "") -> None:
        self.single = single
        self.low = low
        self.high = high
        self.codes = codes
        self.named = named
        self.hedge: Hedge | None = single.hedge if single else None
        self.per: str | None = None
        self.unit: str | None = None
        self.minor: Decimal | None = None


def codes_of(node: Node) -> tuple[str, ...]:
    """The currencies that a token can mean, likeliest first; a code says it for sure."""
    meanings = node.meanings
    for category in ("CODE", "SIGN", "CURRENCY", "PRECURRENCY"):
        if category in meanings:
            found: tuple[str, ...] = meanings[category]
            return found
    return ()


def name_of(match: Match, node: Node) -> str:
    """The sign or name, its words singular, by which a later bare one is understood."""
    said = match.sentence.said(node)
    if len(said) == 1 and not said.isalpha():
        return said  # fast path: $
    return " ".join(map(match.parameters.singular_of, said.casefold().split()))


def is_coin(match: Match, number: Node, minor: Node) -> bool:
    """Does the word behind a number mean its minor unit? 6분 is minutes unless 5元 stands before it, "50 Cent" is a name, "5 c" a letter."""
    if "INNERMINOR" in minor.meanings and (not match.start or "MONEY" not in match.sentence.node(match.start - 1).meanings):
        return False
    said = match.sentence.said(minor)
    if said[0].isupper() and len(said) > 1 and " " not in said and match.parameters.noun != "capital":
        return False
    return not (len(said) == 1 and said.isalpha() and (minor.start != number.end or said.isupper()))  # 80C


def made(match: Match, amount: Amount, nodes: list[Node] | None = None) -> Node:
    """The node of an amount, of all that matched or of these."""
    nodes = match.nodes() if nodes is None else nodes
    return Node(match.sentence.vocabulary.alphabet[MONEY], nodes[0].start, nodes[-1].end, {"MONEY": amount}, None, nodes)


def refused(match: Match, reason: str) -> Node:
    """Seen, and refused."""
    nodes = match.nodes()
    return Node(match.sentence.vocabulary.alphabet[SKIP], nodes[0].start, nodes[-1].end, {"SKIP": reason}, None, nodes)


def unknown_scale(match: Match, number: Node) -> Node | None:
    """€5mrd in an English text, $5gazillion, $3 thousands: what follows the digits may be a scale that no one here knows."""
    sentence = match.sentence
    if match.end >= len(sentence.items):
        return None
    symbol, vocabulary = sentence.symbols[match.end], sentence.vocabulary
    kinds = vocabulary.kinds[symbol]
    other = "OTHERSCALE" in kinds or "VAGUENUM" in kinds  # R$ 3,5 bilhões in a Spanish text
    if not other and symbol != vocabulary.alphabet[GLUED]:
        return None
    if not other and sentence.node(match.end).start != number.end:
        return None
    nodes = sentence.nodes(match.start, match.end + 1)
    return Node(sentence.vocabulary.alphabet[SKIP], nodes[0].start, nodes[-1].end, {"SKIP": "unknown_scale"}, None, nodes)

"""Portions: a third, three quarters, half, as the percentage that they are."""

from decimal import Decimal
from fractions import Fraction
from typing import Final

from dealvalue.decimals import EXACT
from dealvalue.figure import Figure
from dealvalue.text.cascade import Match
from dealvalue.text.rules.digits import num
from dealvalue.text.rules.drafts import hedge_before
from dealvalue.text.token import Node

FRACTION: Final = "(?:ARTICLE/CARD/NUMBER JOIN? PARTWORD|HALF)"


def portion(match: Match) -> tuple[Node, Figure] | None:
    """The node of the fraction in the role "percent", and what it says: a half is said of 48 and of 52 percent, a tenth of 9 and of 11."""
    nodes = match.all("percent")
    said = nodes[-1].meanings
    part = said["HALF"] if len(nodes) == 1 else Fraction(_times(nodes[0], match), said["PARTWORD"])
    hundredths = int(10_000 * part)
    if not 0 < hundredths < 10_000:
        return None
    value = Decimal(hundredths).scaleb(-2, EXACT)
    last = nodes[-1].children
    end = last[-2].end if len(last) > 1 and "OF" in last[-1].meanings else nodes[-1].end  # "a fifth of" is one word here
    node = Node(nodes[-1].symbol, nodes[0].start, end, said, None, nodes)
    return node, Figure.of(value, "%", quantum=min(EXACT.multiply(value, Decimal("0.2")), Decimal(5)), hedge=hedge_before(match, "percent"))


def _times(node: Node, match: Match) -> int:
    """How many parts: the 2 of two thirds, 0 where no one can tell."""
    found = num(node, match.parameters)
    if found is None:
        return 1 if "ARTICLE" in node.meanings else 0
    return int(found.value) if found.value == int(found.value) < 10 else 0

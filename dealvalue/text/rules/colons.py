"""A colon between digits before the name of money: a price as some languages write it (7:50 kronor), else a clock or a ratio."""

from decimal import Decimal
from typing import Final

from dealvalue.decimals import EXACT
from dealvalue.text.cascade import Match, Rule
from dealvalue.text.rules.amounts import NAME, Amount, codes_of, made, name_of
from dealvalue.text.rules.digits import PLACES, Num
from dealvalue.text.token import Node


def _colon_price(match: Match) -> Node | None:
    """`PLAIN COLON TWO NAME`, touching: 7:50 kronor where such money is written so; "at 10:30 dollars" says no money."""
    sentence, whole, cents, name = match.sentence, match["whole"], match["cents"], match["name"]
    if cents.start - whole.end != 1:
        return None
    codes = codes_of(name)
    clock = match.start > 0 and "NONUM" in sentence.meanings(match.start - 1)
    if clock or not set(codes).intersection(match.parameters.colon_prices):
        nodes = sentence.nodes(match.start, match.end - 1)
        return Node(sentence.vocabulary.alphabet[frozenset()], nodes[0].start, nodes[-1].end, {}, None, nodes)
    value = EXACT.add(Decimal(whole.meanings["DIGITS"]), Decimal(cents.meanings["DIGITS"]).scaleb(-2))
    return made(match, Amount(Num(value, PLACES[2]), codes, named=name_of(match, name)))


COLONS: Final = (Rule("colon before cents", f"whole:PLAIN COLON cents:TWO name:{NAME}", _colon_price),)

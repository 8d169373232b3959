"""Prices as they are said at the counter: the coin's name with its tenths behind it (三块五), and a scaled number alone behind a word
for what is paid (giá 35k, harga 850 jt): it is in the money of the place.
"""

from itertools import pairwise
from typing import Final

from dealvalue.decimals import EXACT
from dealvalue.text.cascade import Match, Rule
from dealvalue.text.rules.amounts import THOUSAND, Amount, N, codes_of, made, name_of
from dealvalue.text.rules.digits import ONE, PLACES, TEN, Num, num
from dealvalue.text.token import Node


def _tenths(match: Match) -> Node | None:
    """`NUMBER COIN DIGIT`, touching: 三块五, 2块8 — the name alone may be a piece of something."""
    found, more = num(match["number"], match.parameters), num(match["tenths"], match.parameters)
    nodes = match.nodes()
    if found is None or more is None or found.quantum != ONE or not ONE <= more.value < TEN or any(one.end != other.start for one, other in pairwise(nodes)):
        return None
    name = match["name"]
    value = EXACT.add(found.value, EXACT.multiply(more.value, PLACES[1]))
    return made(match, Amount(Num(value, PLACES[1], spelled=found.spelled), codes_of(name), named=name_of(match, name)), nodes)


def _coin(match: Match) -> Node | None:
    """`NUMBER COIN` before so many of its parts: 三块 of 三块五毛."""
    found, name = num(match["number"], match.parameters), match["name"]
    return None if found is None else made(match, Amount(found, codes_of(name), named=name_of(match, name)))


def _priced(match: Match) -> Node | None:
    """`PRICED NUMBER`, nothing that it could count behind it: giá 35k, 月薪一万五."""
    found, codes = num(match["number"], match.parameters), match["word"].meanings["PRICED"]
    if found is None or found.value < THOUSAND:
        return None
    match.first = match.span("number")[0]
    return made(match, Amount(found, codes), match.all("number"))


def _priced_range(match: Match) -> Node | None:
    """`PRICED NUMBER TO NUMBER`: giá 4,5-5,2 tỷ."""
    low, high = num(match["low"], match.parameters), num(match["high"], match.parameters)
    if low is None or high is None or high.value < THOUSAND:
        return None
    if low.scale == ONE != high.scale:
        low = low.scaled(high.scale)
    start, end = match.span("low")[0], match.span("high")[1]
    if not low.value < high.value or match.parameters.moves(match.sentence, start, end):
        return None
    match.first = start
    return made(match, Amount(None, match["word"].meanings["PRICED"], low=low, high=high), match.sentence.nodes(start, end))


LED: Final = "word:PRICED (?:HEDGE/FILLER/COLON){0,2}"
ALONE: Final = f"(?=END/DOT/CLOSE/SEMICOLON/QUERY/PER/SLASH/HEDGE_AFTER|COMMA (?!{N})|$)"
COUNTING: Final = "(?!CLASSIFIER/POWER/UNIT/CURRENCY/MEASURE/YEARMARK/PERCENT/MINOR/POINT)"

PRICES: Final = (
    Rule("price range", f"{LED} low:{N} (?:JOIN/DASH? TO|JOIN|DASH|TILDE) high:NUMBER {ALONE}", _priced_range),
    Rule("price", f"{LED} number:NUMBER {ALONE}", _priced),
    Rule("tenths behind the coin", f"number:{N} name:COIN tenths:{N} {COUNTING}", _tenths),
    Rule("coin before its parts", f"number:{N} name:COIN (?={N} MINOR)", _coin),
)

"""Products: so many at such a price come to so much; so much a month for so many years."""

from collections.abc import Mapping
from typing import Any, Final, Literal

from dealvalue.text.cascade import Match, Rule, Stage
from dealvalue.text.rules.amounts import Amount
from dealvalue.text.rules.drafts import (
    NEARBY,
    SAME,
    SET_OFF,
    WORD,
    Draft,
    amount_of,
    strays,
    unit_of,
)
from dealvalue.text.rules.moves import ASIDE
from dealvalue.text.rules.payments import paid
from dealvalue.text.token import Node


def _product(match: Match) -> Literal[False] | None:
    """`60 trams at €3.5m each, a total of €210m`; `$12m a year for 15 years, or $160m in all`."""
    price = amount_of(match["price"])
    total = amount_of(match["total"])
    if price is None or total is None or (price.per is None and match.node("each") is None) or total.per is not None or price.codes[:1] != total.codes[:1]:
        return False
    if unit_of(match["count"]) == "%" or _is_last_of_some(match) or _is_of_a_measure(match):
        return False
    if ("COUNT" in match["count"].meanings and _of_time(match, price)) or _measured_otherwise(match, price.per, unit_of(match["count"])):
        return False
    if _is_measure(match["count"]) and price.per != unit_of(match["count"]):
        return False  # "bread 450 g €5.49, butter €7.99 each": a weight has no price for each
    draft = Draft("product", [("total", match["total"]), ("count", match["count"]), ("unit_price", match["price"])])
    paid_so_often = "DURATION" in match["count"].meanings
    unit = _unit_of_time(match, price.per)
    if paid_so_often and unit is not None and not _counts_payments(draft, unit):
        return False
    nodes = match.sentence.nodes(max(match.start - 1, 0), match.end)
    ends = match.span("total")[1] == match.end
    draft.certain = not any("AND" in node.meanings for node in nodes) and not (ends and strays(match, "total")) and not (paid_so_often and unit is None)
    match.sentence.claims.append(draft)
    return None


def _product_of_each(match: Match) -> Literal[False] | None:
    """`each of the 12 towns pays $5m, $60m in all`, if it is they that pay it."""
    if _product(match) is False:
        return False
    draft = match.sentence.claims[-1]
    draft.certain = draft.certain and not strays(match, "price", "total")
    return None


def _unit_of_time(match: Match, per: str | None) -> str | None:
    """The unit of time that a price is for: M of "par mois"; None for one of anything else (a season, a child)."""
    unit: str | None = None if per is None else match.sentence.vocabulary.entries[per].meanings.get("UNIT")
    return unit


def _counts_payments(draft: Draft, unit: str) -> bool:
    """Put the payments in the place of the length: three years at so much a month are 36."""
    count = draft.roles[1][1]
    times = paid(count.meanings["DURATION"], unit)
    if times is None:
        return False
    node = Node(count.symbol, count.start, count.end, {}, None, [count])
    draft.roles[1] = ("count", node)
    draft.bare[id(node)] = times
    return True


def _of_time(match: Match, price: Amount) -> bool:
    """Is the price one for a month, a year? Then it is of so many months, and no number of things is."""
    return match.node("each") is None and _unit_of_time(match, price.per) is not None


def _is_measure(count: Node) -> bool:
    """Does it say how much, and not how many?"""
    return bool(count.children) and "MEASURE" in count.children[-1].meanings


def _is_of_a_measure(match: Match) -> bool:
    """Is the price that of a measure, and the count one of things: six yaourts à 1,89 €, soit 2,52 €/kg?"""
    sentence, at = match.sentence, match.span("price")[1]
    priced = any(_measures(sentence.meanings(place)) for place in (at, at + 1, at + 2) if "COMMA" not in sentence.meanings(place - 1))
    counted = match["count"].children
    return priced and bool(counted) and "DURATION" not in match["count"].meanings and "MEASURE" not in counted[-1].meanings


def _measured_otherwise(match: Match, per: str | None, unit: str | None) -> bool:
    """Is the price for a measure, and something else counted (10 grams, Rs 1,000 a kg)?"""
    return unit is not None and per not in (None, unit) and _measures(match.sentence.vocabulary.words.get(str(per), {}))


def _measures(meanings: Mapping[str, Any]) -> bool:
    """Is it a measure, and not a piece of whatever is counted?"""
    return "MEASURE" in meanings and "PIECE" not in meanings


def _is_last_of_some(match: Match) -> bool:
    """Do others of the total stand before (12 ferries at $5m each and 3 tugs at $2m each, for $66m)?"""
    sentence, before = match.sentence, match.start - 1
    return before > 0 and "AND" in sentence.node(before).meanings and any("MONEY" in node.meanings for node in sentence.nodes(max(before - 4, 0), before))


def _perhaps_product(match: Match) -> Literal[False] | None:
    """`a $90m contract that pays $15m a season over six years`: if that is all it pays."""
    if _product(match) is False:
        return False
    match.sentence.claims[-1].certain = False
    return None


PRODUCTS: Final = Stage(
    "products", "MONEY",
    (
        Rule("count, price, total", f"count:COUNT {WORD}{{0,4}} price:MONEY {WORD}{{0,8}} TOTALCUE/ADDSUP {WORD}{{0,3}} total:MONEY", _product, notes=True),
        Rule("each of count, price, total", f"each:EACH OF/OUTOF/SHAREOF? THE? count:COUNT {WORD}{{0,3}} price:MONEY {WORD}{{0,6}} TOTALCUE/ADDSUP {WORD}{{0,3}} total:MONEY", _product_of_each, notes=True),
        Rule("every one of count, price, total", f"each:EACHOF WORDLIKE? OF/OUTOF/SHAREOF? THE? count:COUNT {WORD}{{0,3}} price:MONEY {WORD}{{0,6}} TOTALCUE/ADDSUP {WORD}{{0,3}} total:MONEY", _product_of_each, notes=True),
        Rule("duration, price, in all", f"count:DURATION {WORD}{{0,4}} price:MONEY {WORD}{{0,3}} COMMA {WORD}{{0,2}} total:MONEY INALL {SET_OFF}", _product, notes=True),
        Rule("price, count, total", f"price:MONEY {WORD}{{0,4}} count:COUNT {WORD}{{0,3}} TOTALCUE/ADDSUP (?:HEDGE/FILLER/PARTICLE){{0,2}} total:MONEY", _product, notes=True),
        Rule("price, duration, total", f"price:MONEY {WORD}{{0,6}} count:DURATION WORDLIKE/PREP? COMMA? (?:OR|TOTALCUE/ADDSUP) {WORD}{{0,3}} total:MONEY", _product, notes=True),
        Rule("duration, price, total", f"count:DURATION {WORD}{{0,4}} price:MONEY {WORD}{{0,4}} (?:OR|TOTALCUE/ADDSUP) {WORD}{{0,3}} total:MONEY", _product, notes=True),
        Rule("price, duration, in all", f"price:MONEY {WORD}{{0,6}} count:DURATION COMMA {WORD}{{0,2}} total:MONEY INALL {SET_OFF}", _product, notes=True),
        Rule("count, price, in all", f"count:COUNT {WORD}{{0,4}} price:MONEY each:EACH? (?:WORDLIKE/PER/PERUNIT){{0,3}} COMMA (?:OR/HEDGE/FILLER){{0,2}} total:MONEY INALL {SET_OFF}", _product, notes=True),
        Rule("of count each, price, total", f"count:COUNT AMONG/PARTICLE? each:EACH {WORD}{{0,2}} price:MONEY {WORD}{{0,4}} TOTALCUE {WORD}{{0,3}} total:MONEY", _product, notes=True),
        Rule("count at price, total", f"count:COUNT each:ATPRICE price:MONEY {WORD}{{0,4}} TOTALCUE {WORD}{{0,3}} total:MONEY", _product, notes=True),
        Rule("each at price, count, total", "each:EACH price:MONEY count:COUNT COMMA? TOTALCUE HEDGE? total:MONEY", _product, notes=True),
        Rule("of each price, count, total", f"each:PERBEFORE (?:CLASSIFIER/PERUNIT/WORDLIKE){{1,2}} {NEARBY}{{0,3}} price:MONEY COMMA? {NEARBY}{{0,6}} count:COUNT COMMA? TOTALCUE {NEARBY}{{0,3}} total:MONEY", _product, notes=True),
        Rule("of each price, count, what it comes to", f"each:PERBEFORE (?:CLASSIFIER/PERUNIT/WORDLIKE){{1,2}} {NEARBY}{{0,3}} price:MONEY COMMA? {NEARBY}{{0,4}} count:COUNT COMMA {NEARBY}{{0,5}} total:MONEY", _perhaps_product, notes=True),
        Rule("price of a time, duration, total", f"each:PRICED price:MONEY COMMA? {NEARBY}{{0,4}} count:DURATION COMMA? TOTALCUE {NEARBY}{{0,3}} total:MONEY", _perhaps_product, notes=True),
        Rule("price, count, and what they do, total", f"price:MONEY {WORD}{{0,4}} count:COUNT/DURATION {NEARBY}{{0,6}} COMMA TOTALCUE (?:HEDGE/FILLER/PARTICLE){{0,3}} total:MONEY", _product, notes=True),
        Rule("price, count, and what they do, what comes to", f"price:MONEY {WORD}{{0,4}} count:COUNT {NEARBY}{{0,6}} COMMA {NEARBY}{{1,3}} TOTALCUE (?:HEDGE/FILLER/PARTICLE){{0,3}} total:MONEY", _perhaps_product, notes=True),
        Rule("price of those that came to", f"price:MONEY {NEARBY}{{0,3}} count:COUNT LINK {NEARBY}{{0,5}} total:MONEY", _perhaps_product, notes=True),
        Rule("total in brackets, count, price", f"total:MONEY {ASIDE} {WORD}{{0,6}} count:COUNT PREP price:MONEY each:EACH?", _product, notes=True),
        Rule("of each time price, duration, total", f"each:PERBEFORE {NEARBY}{{1,4}} price:MONEY COMMA? {NEARBY}{{0,4}} count:DURATION COMMA? TOTALCUE {NEARBY}{{0,3}} total:MONEY", _perhaps_product, notes=True),
        Rule("price, count, what it makes of the whole", f"price:MONEY {WORD}{{0,4}} count:COUNT COMMA TOTALCUE {NEARBY}{{1,4}} total:MONEY", _perhaps_product, notes=True),
        Rule("total, price, duration", f"(?<!OPEN)total:MONEY {SAME}{{0,6}} price:MONEY (?:ARTICLE/PER/PERPREP/PERUNIT/WORDLIKE){{0,3}} (?:LASTING/PREP/HEDGE/DURING){{1,2}} count:DURATION", _perhaps_product, notes=True),
        Rule("total, count, price", f"total:MONEY {WORD}{{0,6}} count:COUNT {WORD}{{0,3}} (?:COMMA|OPEN|OR|DASH) (?:OR/HEDGE/EQUIVALENT/FILLER/WORDLIKE){{0,3}} price:MONEY (?!EACH? {WORD}{{0,4}} AND {WORD}{{0,2}} MONEY)", _product, notes=True),
        Rule("count, total, price", f"count:COUNT {WORD}{{0,4}} total:MONEY {WORD}{{0,7}} price:MONEY", _product, notes=True),
    ),
)

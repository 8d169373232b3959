"""Claims: what a sentence says of its own figures. The rules would rather miss a claim than relate the wrong figures."""

from collections.abc import Mapping
from typing import Any, Final, Literal

from dealvalue.figure import Hedge
from dealvalue.text.cascade import Match, Rule, Stage
from dealvalue.text.rules.amounts import Amount
from dealvalue.text.rules.drafts import (
    SAME,
    SET_OFF,
    WORD,
    Draft,
    amount_of,
    figures,
    noted,
    same_kind,
    strays,
    unit_of,
)
from dealvalue.text.rules.moves import CHANGES
from dealvalue.text.rules.payments import paid
from dealvalue.text.rules.shares import SHARES
from dealvalue.text.token import Node
from dealvalue.text.when import Day, Span, Weekday

__all__ = ["CHANGES", "EQUIVALENTS", "PRODUCTS", "RANKS", "SHARES", "SUMS", "TIMES", "Draft"]


def _disjoint(first: Node, second: Node) -> bool:
    """Can the two be in two currencies? One value said twice is in one: five million dollars ($5,000,000)."""
    one, other = amount_of(first), amount_of(second)
    if one is None or other is None:
        return False
    if one.single is not None and other.single is not None and one.single.value == other.single.value and set(one.codes) & set(other.codes):
        return False
    return (set(one.codes) != set(other.codes) or (len(one.codes) > 1 and one.named != other.named))


def _equivalent(match: Match) -> Literal[False] | None:
    """`MONEY (≈ MONEY)`, `MONEY, or about MONEY`: the second is derived from the first."""
    if not _disjoint(match["source"], match["derived"]):
        return False
    noted(match, "equivalent", "source", "derived")
    return None


def _perhaps_equivalent(match: Match) -> Literal[False] | None:
    """`MONEY, about MONEY` and more: said to be the same, if it is."""
    if _equivalent(match) is False:
        return False
    match.sentence.claims[-1].certain = False
    return None


BOUNDS: Final = frozenset((Hedge.AT_LEAST, Hedge.AT_MOST, Hedge.LESS_THAN))


def _apposed(match: Match) -> Literal[False] | None:
    """`MONEY, about MONEY`; a bound opens a thought of its own: "under €7, at least $1.42"."""
    return False if match["hedge"].meanings["HEDGE"] in BOUNDS else _equivalent(match)


def _perhaps_apposed(match: Match) -> Literal[False] | None:
    """The same, and more follows."""
    return False if match["hedge"].meanings["HEDGE"] in BOUNDS else _perhaps_equivalent(match)


def _equivalent_twice(match: Match) -> Literal[False] | None:
    """`MONEY (≈ MONEY; MONEY)`: both are derived from the first."""
    derived = [match["derived"], match["other"]]
    if not all(_disjoint(match["source"], node) for node in derived):
        return False
    match.sentence.claims += [Draft("equivalent", [("source", match["source"]), ("derived", node)]) for node in derived]
    return None


def _of_other_things(total: Node, parts: list[Node]) -> bool:
    """Are the parts all of one thing and the total of another (three plants: 40 workers in Ohio and 60 workers in Texas)?"""
    units = {unit_of(part) for part in parts}
    return len(units) == 1 and unit_of(total) not in units


def _sum(match: Match) -> Literal[False] | None:
    """`TOTAL made up of PART, PART and PART`, or the parts first."""
    total, parts = match["total"], figures(match, "parts")
    if len(parts) < 2 or not same_kind([total, *parts]) or _of_other_things(total, parts):
        return False
    cue = match.node("cue")
    complete = cue is None or ("OF" not in cue.meanings and ("INCLUDING" not in cue.meanings or cue.meanings["INCLUDING"] == "all"))
    draft = Draft("sum", [("total", total), *(("part", part) for part in parts)], complete)
    draft.certain = match.span("total")[0] < match.span("parts")[0] or not strays(match, "total", "parts")
    if not complete and _says_more(match):
        draft.certain = False
    match.sentence.claims.append(draft)
    return None


def _says_more(match: Match) -> bool:
    """Does a list of some parts go on with what may be none (including $50m from TV, and spent $90m)?"""
    sentence, (start, end) = match.sentence, match.span("parts")
    parts = [at for at in range(start, end) if not sentence.meanings(at).keys().isdisjoint(("MONEY", "COUNT"))]
    if len(parts) == 2 and any("COMMA" in sentence.meanings(at) and "AND" in sentence.meanings(at + 1) for at in range(start, end - 1)):
        return True
    return any(not sentence.meanings(at - 1) and sentence.key(at - 1).isalpha() for at in parts[1:])


def _perhaps_sum(match: Match) -> Literal[False] | None:
    """`to the PART of one are added PART and PART, TOTAL in all`, if they are what is added."""
    if _sum(match) is False:
        return False
    match.sentence.claims[-1].certain = False
    return None


def _sum_of_some(match: Match) -> Literal[False] | None:
    """`TOTAL, of which PART is for this and PART for that`, if they are: what verbs say of the parts may be true of the same things twice."""
    if any(draft.kind == "sum" and draft.roles[0][1] is match["total"] for draft in match.sentence.claims) or _sum(match) is False:
        return False
    match.sentence.claims[-1].certain = False
    return None


def _sum_of_kinds(match: Match) -> Literal[False] | None:
    """`176 vehicles (62 tanks and 114 carriers)`: things of several kinds are all there is, the same thing twice is something else."""
    units = [node.meanings["COUNT"].unit for node in figures(match, "parts")]
    return _sum(match) if len(units) == len({*units, match["total"].meanings["COUNT"].unit}) - 1 else False


def _rank(match: Match) -> Literal[False] | None:
    """`the €5bn order is the second-largest after the €7bn one`: so many are larger."""
    said = [match["figure"], *figures(match, "others")]
    if not same_kind(said) or len(said) != match["rank"].meanings["RANK"]:
        return False
    draft = Draft("rank", [("figure", said[0]), ("rank", match["rank"]), *(("larger", node) for node in said[1:])])
    draft.factor = match["rank"].meanings["RANK"]
    match.sentence.claims.append(draft)
    return None


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


def _span(match: Match) -> Literal[False] | None:
    """`nine years since 2016`; `began on A and ended on B, 45 days later`."""
    word = match.node("word")
    if word is not None and "since" not in (word.meanings.get("OPENSIDE"), word.meanings.get("OPENAFTER")):
        return False
    forward = word is not None and "BEGINNING" in word.meanings
    if forward and "ELAPSED" not in match.sentence.meanings(match.start - 1):  # "trong 15 năm kể từ 2010" are over, "15 năm kể từ 2010" need not be
        return False
    roles = ["duration", "start"] + (["end"] if match.node("end") is not None else [])
    draft = noted(match, "span", *roles)
    draft.certain = draft.certain and not forward
    return None


def _span_after(match: Match) -> Literal[False] | None:
    """`opened on A, it was closed on B, after 90 days`."""
    if match["word"].meanings["OPENSIDE"] != "after":
        return False
    noted(match, "span", "duration", "start", "end")
    return None


def _perhaps_span(match: Match) -> Literal[False] | None:
    """`2003'ten bu yana geçen 22 yılda`, if that is how long it was: what follows may be a term of its own."""
    if _span(match) is False:
        return False
    match.sentence.claims[-1].certain = False
    return None


def _span_of_two_ends(match: Match) -> Literal[False] | None:
    """`six years, from 2010 to 2016`."""
    if not isinstance(match["period"].meanings["TIME"], Span):
        return False
    noted(match, "span", "duration", "period")
    return None


def _span_behind(match: Match) -> Literal[False] | None:
    """`2010년부터 2022년까지 12년간`, if it is the whole length: it may be a turn or a plan (3년마다)."""
    if _span_of_two_ends(match) is False:
        return False
    match.sentence.claims[-1].certain = False
    return None


def _weekday(match: Match) -> None:
    """A weekday said with its day: `Friday, May 2, 2025`."""
    node = match["day"]
    when = node.meanings["TIME"]
    if isinstance(when, Weekday) and when.day is not None and not (isinstance(when.day, Day) and when.day.month is None):
        draft = noted(match, "weekday", "day")
        draft.weekday = when.weekday


FIGURE: Final = "MONEY/COUNT"
NEAR: Final = "HEDGE/FILLER/EQUIVALENT/ARTICLE"


def _list(figure: str, gap: int, *, clauses: bool = False) -> str:
    """Two to nine figures with a comma or "and" between, and a few words behind each; verbs among them only where `clauses` allows."""
    other = f"^{figure}"
    word = f"(?:(?!COMMA/AND/END{'' if clauses else '/CLAUSE'}|OPENSIDE THE? TIME){other})"
    return f"{figure} (?: {word}{{0,{gap}}} (?:COMMA AND?|AND/PLUSWORD) (?:(?!AGAINST){word}){{0,3}} {figure}){{1,8}}"


def _sums() -> tuple[Rule, ...]:
    rules = []
    for name, figure in (("money", "MONEY"), ("count", "COUNT")):
        gap = f"(?:(?!END/SEMICOLON)^{figure})"
        rules += [
            Rule(f"sum of {name}, cue", f"total:{figure} {gap}{{0,5}} cue:(SUMCUE|INCLUDING) (?:(?!COMMA){gap}){{0,4}} parts:({_list(figure, 7)})", _sum, notes=True),
            Rule(f"sum of {name}, colon", f"total:{figure} {gap}{{0,3}} COLON {gap}{{0,3}} parts:({_list(figure, 6)})", _sum, notes=True),
            Rule(f"sum of {name}, of", f"(?<!.)cue:OF THE? {gap}{{0,1}} total:{figure} {gap}{{0,4}} COMMA {gap}{{0,3}} parts:({_list(figure, 7)})", _sum, notes=True),
            Rule(f"sum of {name}, of, with verbs", f"(?<!.)cue:OF THE? {gap}{{0,1}} total:{figure} {gap}{{0,4}} COMMA {gap}{{0,3}} parts:({_list(figure, 7, clauses=True)})", _sum_of_some, notes=True),
            Rule(f"sum of {name}, of, verb first", f"(?<!.)cue:OF THE? {gap}{{0,1}} total:{figure} (?:(?!COMMA){gap}){{1,5}} parts:({_list(figure, 7, clauses=True)})", _sum_of_some, notes=True),
            Rule(f"sum of {name}, of which", f"total:{figure} {gap}{{0,4}} COMMA? cue:INCLUDING {gap}{{0,2}} parts:({_list(figure, 7, clauses=True)})", _sum_of_some, notes=True),
            Rule(f"sum of {name}, in all", f"parts:({_list(figure, 7)}) {gap}{{0,4}} COMMA (?:HEDGE/FILLER/OR/EQUIVALENT){{0,3}} total:{figure} INALL", _sum, notes=True),
            Rule(f"sum of {name}, total last", f"parts:({_list(figure, 5)}) {gap}{{0,6}} ADDSUP {gap}{{0,2}} total:{figure}", _sum, notes=True),
            Rule(f"sum of {name}, added, total last", f"parts:({figure} (?:(?!COMMA){gap}){{1,8}} {_list(figure, 5)}) {gap}{{0,6}} ADDSUP {gap}{{0,2}} total:{figure}", _perhaps_sum, notes=True),
            Rule(f"sum of {name}, cue last", f"total:{figure} {gap}{{0,4}} parts:({_list(figure, 4)}) {gap}{{0,2}} SUMLAST", _sum, notes=True),
        ]
    return (*rules, Rule("sum of kinds", f"total:COUNT OPEN parts:({_list('COUNT', 3)}) CLOSE", _sum_of_kinds, notes=True))


BRACKETED: Final = f"source:MONEY EACH? PARTICLE? HEDGE_AFTER? (?:WORDLIKE/PER/PERUNIT){{0,3}} OPEN (?:THEN/RATECUE COMMA?)? (?:{NEAR}){{0,4}}"
EQUIVALENTS: Final = Stage(
    "equivalents", "MONEY",
    (
        Rule("both in brackets", f"OPEN HEDGE? source:MONEY (?:SEMICOLON/SLASH/OR/COMMA) (?:{NEAR}){{0,2}} derived:MONEY CLOSE", _perhaps_equivalent, notes=True),
        Rule("bracketed, two", f"{BRACKETED} derived:MONEY (?:COMMA/SEMICOLON/OR/AND/PER/DASH) (?:{NEAR}/OR){{0,4}} other:MONEY CLOSE", _equivalent_twice, notes=True),
        Rule("bracketed", f"{BRACKETED} derived:MONEY {WORD}{{0,6}} CLOSE", _equivalent, notes=True),
        Rule("bracketed behind a noun", f"source:MONEY (?:PREP/PERPREP/OF) THE? WORDLIKE OPEN (?:{NEAR}){{0,4}} derived:MONEY EQUIVALENT? CLOSE", _perhaps_equivalent, notes=True),
        Rule("said to be", f"source:MONEY (?:(?!AND){WORD}){{0,6}} COMMA? EQUIVALENT COMMA? (?:{NEAR}){{0,4}} derived:MONEY", _equivalent, notes=True),
        Rule("or", f"source:MONEY WORDLIKE{{0,1}} COMMA? OR (?:{NEAR}){{0,3}} derived:MONEY (?!HEDGE/UP/DOWN)", _equivalent, notes=True),
        Rule("apposition", "source:MONEY COMMA hedge:HEDGE FILLER{0,2} derived:MONEY (?=COMMA/END/DOT/CLOSE/SEMICOLON/EQUIVALENT|$)", _apposed, notes=True),
        Rule("apposition, more follows", "source:MONEY COMMA hedge:HEDGE FILLER{0,2} derived:MONEY", _perhaps_apposed, notes=True),
        Rule("at a rate", f"source:MONEY {WORD}{{0,8}} (?:COMMA|DASH|OPEN|OR) (?:{NEAR}/OR){{0,4}} derived:MONEY (?:RATECUE/THEN)", _equivalent, notes=True),
        Rule("between dashes", f"source:MONEY DASH (?:{NEAR}){{1,4}} derived:MONEY (?!HEDGE/UP/DOWN)", _equivalent, notes=True),
    ),
)
SUMS: Final = Stage("sums", "SUMCUE/SUMLAST/INCLUDING/ADDSUP/COLON/OF/INALL/OPEN", _sums())
RANKS: Final = Stage(
    "ranks", "RANK",
    (
        Rule("figure, second-largest after", f"figure:MONEY {WORD}{{0,8}} rank:RANK {WORD}{{0,6}} BEHIND others:((?:(?!END/SEMICOLON/COMMA)^MONEY){{0,5}} MONEY (?:(?:(?!END/SEMICOLON)^MONEY){{0,5}} (?:COMMA|AND) (?:(?!END/SEMICOLON)^MONEY){{0,5}} MONEY){{0,3}})", _rank, notes=True),
    ),
)
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
        Rule("total, price, duration", f"(?<!OPEN)total:MONEY {SAME}{{0,6}} price:MONEY (?:ARTICLE/PER/PERPREP/PERUNIT/WORDLIKE){{0,3}} (?:LASTING/PREP/HEDGE/DURING){{1,2}} count:DURATION", _perhaps_product, notes=True),
        Rule("total, count, price", f"total:MONEY {WORD}{{0,6}} count:COUNT {WORD}{{0,3}} (?:COMMA|OPEN|OR|DASH) (?:OR/HEDGE/EQUIVALENT/FILLER/WORDLIKE){{0,3}} price:MONEY (?!EACH? {WORD}{{0,4}} AND {WORD}{{0,2}} MONEY)", _product, notes=True),
        Rule("count, total, price", f"count:COUNT {WORD}{{0,4}} total:MONEY {WORD}{{0,7}} price:MONEY", _product, notes=True),
    ),
)
TIMES: Final = Stage(
    "spans and weekdays", "TIME",
    (
        Rule("since", "duration:DURATION FILLER? COMMA? word:OPENSIDE THE? start:TIME", _span, notes=True),
        Rule("since, behind", "start:TIME word:OPENAFTER COMMA? (?:RELATIVE/HEDGE_AFTER/EQUIVALENT){0,2} duration:DURATION (?!PER/PERAFTER/OPENSIDE/AGO)", _perhaps_span, notes=True),
        Rule("end, so long later", f"start:TIME (?:(?!TIME/DURATION){WORD}){{0,12}} end:TIME COMMA (?:OR/EQUIVALENT/FILLER/HEDGE){{0,3}} duration:DURATION LATER {SET_OFF}", _span, notes=True),
        Rule("end, after so long", f"start:TIME (?:(?!TIME/DURATION){WORD}){{0,12}} end:TIME COMMA (?:OR/EQUIVALENT/FILLER/HEDGE){{0,3}} AGOBEFORE duration:DURATION {SET_OFF}", _span, notes=True),
        Rule("end, after its length", f"start:TIME (?:(?!TIME/DURATION){WORD}){{0,12}} end:TIME COMMA? word:OPENSIDE HEDGE? duration:DURATION {SET_OFF}", _span_after, notes=True),
        Rule("began, ended, for", f"BEGIN {WORD}{{0,2}} start:TIME {WORD}{{0,4}} FINISH {WORD}{{0,2}} end:TIME {WORD}{{0,6}} duration:DURATION", _span, notes=True),
        Rule("for, from, to", "duration:DURATION COMMA? OPEN? FROM? period:TIME", _span_of_two_ends, notes=True),
        Rule("from, to, for", "period:TIME (?:COMMA|OPEN) (?:ARTICLE/OF/LASTING/FILLER/EQUIVALENT/OR/COMMA){0,3} (?:WORDLIKE/PERIODNOUN OF)? duration:DURATION (?=STOP? (?:END|DOT|CLOSE|COMMA)|$)", _span_of_two_ends, notes=True),
        Rule("from, to, so long", "period:TIME OPENAFTER/LINK{1,2} duration:DURATION (?!PER/PERAFTER/OPENSIDE/AGO)", _span_behind, notes=True),
        Rule("since, so long", "word:OPENSIDE THE? start:TIME COMMA (?:EQUIVALENT/OR/FILLER){1,2} (?:STOP/OPENSIDE/DURING/YEARLEAD){0,2} duration:DURATION (?=END|DOT|CLOSE|COMMA|$)", _span, notes=True),
        Rule("weekday", "day:TIME", _weekday, notes=True),
    ),
)

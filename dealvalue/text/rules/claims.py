"""Claims: what a sentence says of its own figures. The rules would rather miss a claim than relate the wrong figures.

Each rule notes a draft on its sentence: kind, (role, node) pairs, and what else the words say. Figures are related inside a sentence only.
"""

from decimal import Decimal
from itertools import pairwise
from typing import Final, Literal

from dealvalue.figure import Hedge
from dealvalue.text.cascade import Match, Rule, Stage
from dealvalue.text.rules.amounts import Amount
from dealvalue.text.rules.counts import Count
from dealvalue.text.rules.digits import num
from dealvalue.text.scanner import Sentence
from dealvalue.text.token import Node
from dealvalue.text.when import Day, Span, Weekday

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
        self.bare: dict[int, Decimal] = {}
        """Numbers that are no mentions, by the identity of their nodes: the 20 of "20, or 25%, of the 80 tanks"."""
        self.direction: str | None = None
        self.factor: Decimal | None = None
        self.weekday: int | None = None


def _claim(match: Match, kind: str, *roles: str, complete: bool = True) -> Draft:
    draft = Draft(kind, [(role, match[role]) for role in roles], complete)
    draft.bare = {id(node): found.value for _, node in draft.roles if _is_bare(node) and (found := num(node, match.parameters)) is not None and not found.is_too_long}
    draft.certain = kind not in ("change", "equivalent") or not _strays(match, *roles)
    match.sentence.claims.append(draft)
    return draft


def _strays(match: Match, *roles: str) -> bool:
    """Do words that may speak of something else stand between the figures of a claim, or behind what they come to?

    "Sales rose to $110m from $100m, helped by a 3% rise in prices" has them, "a rise of 10%" has not.
    """
    sentence = match.sentence
    spans = sorted((match.span(role), role) for role in roles)
    gaps = [range(before[1], behind[0]) for (before, _), (behind, _) in pairwise(spans)]
    if any(_is_stray(sentence, at) for gap in gaps for at in gap):
        return True
    end, last = spans[-1][0][1], spans[-1][1]
    if last not in LAST:
        return False
    while end < len(sentence.items) and not CHANGING.isdisjoint(sentence.node(end).meanings):
        end += 1
    return end < len(sentence.items) and _goes_on(sentence, end)


def _goes_on(sentence: Sentence, at: int) -> bool:
    """Does what stands here say more of the figure before it ("$70 million with bonuses")? A verb speaks of it all."""
    meanings = sentence.node(at).meanings
    return "CLAUSE" not in meanings and (_is_stray(sentence, at) or not BEHIND.isdisjoint(meanings))


def _is_stray(sentence: Sentence, at: int) -> bool:
    meanings = sentence.node(at).meanings
    if "TO" in meanings:
        return False  # "до" leads to what is to come, and to the end of a move
    return (not meanings and sentence.key(at).isalpha()) or not STRAY.isdisjoint(meanings)


def _is_bare(node: Node) -> bool:
    """Is it a number of nothing that is named?"""
    return not node.meanings.keys().isdisjoint(("DIGITS", "NUMBER", "CARD")) and node.meanings.keys().isdisjoint(("MONEY", "COUNT", "TIME", "DURATION"))


def _money(node: Node) -> Amount | None:
    found: Amount | None = node.meanings.get("MONEY")
    return found


def _disjoint(first: Node, second: Node) -> bool:
    """Can the two be in two currencies?"""
    one, other = _money(first), _money(second)
    return one is not None and other is not None and (set(one.codes) != set(other.codes) or (len(one.codes) > 1 and one.named != other.named))


BOUNDS: Final = frozenset((Hedge.AT_LEAST, Hedge.AT_MOST, Hedge.LESS_THAN))


def _equivalent(match: Match) -> Literal[False] | None:
    """`MONEY (≈ MONEY)`, `MONEY, or about MONEY`: the second is derived from the first."""
    if not _disjoint(match["source"], match["derived"]):
        return False
    _claim(match, "equivalent", "source", "derived")
    return None


def _apposed(match: Match) -> Literal[False] | None:
    """`MONEY, about MONEY`; a bound opens a thought of its own: "under €7, at least $1.42"."""
    return False if match["hedge"].meanings["HEDGE"] in BOUNDS else _equivalent(match)


def _perhaps_apposed(match: Match) -> Literal[False] | None:
    """The same, and more follows."""
    return False if match["hedge"].meanings["HEDGE"] in BOUNDS else _perhaps_equivalent(match)


def _perhaps_equivalent(match: Match) -> Literal[False] | None:
    """`MONEY, about MONEY` and more: said to be the same, if it is."""
    if _equivalent(match) is False:
        return False
    match.sentence.claims[-1].certain = False
    return None


def _equivalent_twice(match: Match) -> Literal[False] | None:
    """`MONEY (≈ MONEY; MONEY)`: both are derived from the first."""
    derived = [match["derived"], match["other"]]
    if not all(_disjoint(match["source"], node) for node in derived):
        return False
    match.sentence.claims += [Draft("equivalent", [("source", match["source"]), ("derived", node)]) for node in derived]
    return None


def _same_kind(nodes: list[Node]) -> bool:
    """Money of one currency, or counts: what can be added up; a bare number is a count."""
    amounts = [_money(node) for node in nodes]
    if all(amounts):
        first = amounts[0].codes[:1]  # type: ignore[union-attr]  # all are there
        pers = [amount.per for amount in amounts]  # type: ignore[union-attr]  # as above
        alike = not any(pers) or (len(pers) == 2 and pers[1] in (None, pers[0]))  # $20 an hour to $25: both are an hour's
        return alike and all(amount is not None and amount.codes[:1] == first for amount in amounts)
    return not any(amounts) and len({_unit(node) == "%" for node in nodes}) == 1 and all(_unit(node) is not None or _is_bare(node) for node in nodes)


def _figures(match: Match, role: str) -> list[Node]:
    return [node for node in match.all(role) if node.meanings.keys() & {"MONEY", "COUNT"}]


def _of_other_things(total: Node, parts: list[Node]) -> bool:
    """Are the parts all of one thing and the total of another (three plants: 40 workers in Ohio and 60 workers in Texas)?"""
    units = {_unit(part) for part in parts}
    return len(units) == 1 and _unit(total) not in units


def _sum(match: Match) -> Literal[False] | None:
    """`TOTAL made up of PART, PART and PART`, or the parts first."""
    total, parts = match["total"], _figures(match, "parts")
    if len(parts) < 2 or not _same_kind([total, *parts]) or _of_other_things(total, parts):
        return False
    cue = match.node("cue")
    complete = cue is None or ("OF" not in cue.meanings and ("INCLUDING" not in cue.meanings or cue.meanings["INCLUDING"] == "all"))
    draft = Draft("sum", [("total", total), *(("part", part) for part in parts)], complete)
    draft.certain = match.span("total")[0] < match.span("parts")[0] or not _strays(match, "total", "parts")
    match.sentence.claims.append(draft)
    return None


def _sum_of_kinds(match: Match) -> Literal[False] | None:
    """`176 vehicles (62 tanks and 114 carriers)`: things of several kinds are all there is, the same thing twice is something else."""
    units = [node.meanings["COUNT"].unit for node in _figures(match, "parts")]
    return _sum(match) if len(units) == len({*units, match["total"].meanings["COUNT"].unit}) - 1 else False


def _direction(match: Match) -> str | None:
    word = match.node("direction")
    if word is None:
        return None
    return "up" if "UP" in word.meanings else "down" if "DOWN" in word.meanings else None


def _turns(match: Match) -> bool:
    """Do its words go up and down? Then they speak of more than one change: fell from $10m to $8m, while profit rose 40%."""
    sentence, end = match.sentence, match.end
    said = [node.meanings.keys() for node in sentence.nodes(max(match.start - 2, 0), min(end + 1, len(sentence.items)))]
    return any("UP" in words and "DOWN" not in words for words in said) and any("DOWN" in words and "UP" not in words for words in said)


def _alike(old: Node, new: Node) -> bool:
    """Figures of one kind, of which one may say for what it is (from 48 to 24 euros per megawatt-hour)."""
    one, other = _money(old), _money(new)
    if one is None or other is None:
        return _same_kind([old, new])
    return one.codes[:1] == other.codes[:1] and (one.per == other.per or one.per is None or other.per is None)


def _change(match: Match) -> Literal[False] | None:
    """`rose 12% from OLD to NEW`, in any order: the percentage is of the old one."""
    old, new = match["old"], match["new"]
    if not _alike(old, new) or _turns(match):
        return False
    draft = _claim(match, "change", "old", "new", "percent")
    draft.direction = _direction(match)
    return None


def _multiple(match: Match) -> Literal[False] | None:
    """`tripled from OLD to NEW`."""
    if not _alike(match["old"], match["new"]):
        return False
    factor, node = match["factor"].meanings["MULTIPLE"], match["factor"]
    before = match.sentence.node(match.span("factor")[0] - 1)
    if before.end == node.start or not factor:  # 3倍に, 세 배로: so many times, and not twice
        times = num(before, match.parameters) if _is_bare(before) else None
        if times is None and not factor:
            return False
        if times is not None:
            factor, node = times.value, Node(before.symbol, before.start, node.end, {}, None, [before, node])
    draft = _claim(match, "multiple", "old", "new", "factor")
    draft.roles[-1] = ("factor", node)
    draft.factor = factor
    return None


def _share(match: Match) -> Literal[False] | None:
    """`PART, or 35%, of WHOLE`; "rose from WHOLE to PART, or 35%" is a change."""
    part, whole = match["part"], match["whole"]
    if not _same_kind([part, whole]):
        return False
    at = match.span("part")[0]
    if match.span("whole")[0] < at and not match.parameters.glue.isdisjoint(match.sentence.symbols[at - 1]):
        return False
    _claim(match, "share", "part", "whole", "percent")
    return None


def _count_share(match: Match) -> Literal[False] | None:
    """`35% of the 20 firms`: not every percentage of so few is a whole number."""
    whole = match["whole"].meanings.get("COUNT")
    if _unit(match["percent"]) != "%" or whole is None or whole.unit == "%" or any("share" in draft.kind and draft.roles[-1][1] is match["percent"] for draft in match.sentence.claims):
        return False
    _claim(match, "count_share", "percent", "whole")
    return None


def _unit(node: Node) -> str | None:
    count = node.meanings.get("COUNT")
    return count.unit if isinstance(count, Count) else None


def _rank(match: Match) -> Literal[False] | None:
    """`the €5bn order is the second-largest after the €7bn one`: so many are larger."""
    figures = [match["figure"], *_figures(match, "others")]
    if not _same_kind(figures) or len(figures) != match["rank"].meanings["RANK"]:
        return False
    draft = Draft("rank", [("figure", figures[0]), ("rank", match["rank"]), *(("larger", node) for node in figures[1:])])
    draft.factor = match["rank"].meanings["RANK"]
    match.sentence.claims.append(draft)
    return None


def _of_time(match: Match, price: Amount) -> bool:
    """Is the price one for a month, a year? Then it is of so many months, and no number of things is."""
    words = match.sentence.vocabulary.entries
    return price.per is not None and match.node("each") is None and "UNIT" in words[price.per].meanings
def _is_measure(count: Node) -> bool:
    """Does it say how much, and not how many?"""
    return bool(count.children) and "MEASURE" in count.children[-1].meanings


def _product(match: Match) -> Literal[False] | None:
    """`60 trams at €3.5m each, a total of €210m`; `$12m a year for 15 years, or $160m in all`."""
    price = _money(match["price"])
    total = _money(match["total"])
    if price is None or total is None or (price.per is None and match.node("each") is None) or total.per is not None or price.codes[:1] != total.codes[:1]:
        return False
    if _unit(match["count"]) == "%" or _is_of_a_measure(match) or ("COUNT" in match["count"].meanings and _of_time(match, price)) or _measured_otherwise(match, price.per, _unit(match["count"])):
        return False
    if _is_measure(match["count"]) and price.per != _unit(match["count"]):
        return False  # "bread 450 g €5.49, butter €7.99 each": a weight has no price for each
    draft = Draft("product", [("total", match["total"]), ("count", match["count"]), ("unit_price", match["price"])])
    nodes = match.sentence.nodes(max(match.start - 1, 0), match.end)
    ends = match.span("total")[1] == match.end
    draft.certain = not any("AND" in node.meanings for node in nodes) and not (ends and _strays(match, "total"))
    match.sentence.claims.append(draft)
    return None


def _is_of_a_measure(match: Match) -> bool:
    """Is the price that of a measure, and the count one of things: six yaourts à 1,89 €, soit 2,52 €/kg?"""
    sentence, at = match.sentence, match.span("price")[1]
    priced = any("MEASURE" in sentence.meanings(place) for place in (at, at + 1, at + 2) if "COMMA" not in sentence.meanings(place - 1))
    counted = match["count"].children
    return priced and bool(counted) and "DURATION" not in match["count"].meanings and "MEASURE" not in counted[-1].meanings


def _measured_otherwise(match: Match, per: str | None, unit: str | None) -> bool:
    """Is the price for a measure, and something else counted (10 grams, Rs 1,000 a kg)?"""
    return unit is not None and per not in (None, unit) and "MEASURE" in match.sentence.vocabulary.words.get(str(per), {})


def _span(match: Match) -> Literal[False] | None:
    """`nine years since 2016`; `began on A and ended on B, 45 days later`."""
    word = match.node("word")
    if word is not None and (("since" not in (word.meanings.get("OPENSIDE"), word.meanings.get("OPENAFTER"))) or "BEGINNING" in word.meanings):
        return False
    roles = ["duration", "start"] + (["end"] if match.node("end") is not None else [])
    _claim(match, "span", *roles)
    return None


def _span_of_two_ends(match: Match) -> Literal[False] | None:
    """`six years, from 2010 to 2016`."""
    if not isinstance(match["period"].meanings["TIME"], Span):
        return False
    _claim(match, "span", "duration", "period")
    return None


def _weekday(match: Match) -> None:
    """A weekday said with its day: `Friday, May 2, 2025`."""
    node = match["day"]
    when = node.meanings["TIME"]
    if isinstance(when, Weekday) and when.day is not None and not (isinstance(when.day, Day) and when.day.month is None):
        draft = _claim(match, "weekday", "day")
        draft.weekday = when.weekday


FIGURE: Final = "MONEY/COUNT"
NUMERIC: Final = "MONEY/COUNT/NUMBER/DIGITS"
"""A figure, or a number whose noun stands elsewhere."""
NEAR: Final = "HEDGE/FILLER/EQUIVALENT/ARTICLE"


def _list(figure: str, gap: int) -> str:
    """Two to nine figures with a comma or "and" between, and a few words behind each."""
    other = f"^{figure}"
    word = f"(?:(?!COMMA/AND/END/CLAUSE|OPENSIDE THE? TIME){other})"
    return f"{figure} (?: {word}{{0,{gap}}} (?:COMMA AND?|AND) (?:(?!AGAINST){word}){{0,3}} {figure}){{1,8}}"


def _sums() -> tuple[Rule, ...]:
    rules = []
    for name, figure in (("money", "MONEY"), ("count", "COUNT")):
        gap = f"(?:(?!END/SEMICOLON)^{figure})"
        rules += [
            Rule(f"sum of {name}, cue", f"total:{figure} {gap}{{0,5}} cue:(SUMCUE|INCLUDING) (?:(?!COMMA){gap}){{0,4}} parts:({_list(figure, 7)})", _sum, notes=True),
            Rule(f"sum of {name}, colon", f"total:{figure} {gap}{{0,3}} COLON {gap}{{0,3}} parts:({_list(figure, 6)})", _sum, notes=True),
            Rule(f"sum of {name}, of", f"(?<!.)cue:OF THE? {gap}{{0,1}} total:{figure} {gap}{{0,4}} COMMA {gap}{{0,3}} parts:({_list(figure, 7)})", _sum, notes=True),
            Rule(f"sum of {name}, in all", f"parts:({_list(figure, 7)}) {gap}{{0,4}} COMMA (?:HEDGE/FILLER/OR){{0,3}} total:{figure} INALL", _sum, notes=True),
            Rule(f"sum of {name}, total last", f"parts:({_list(figure, 5)}) {gap}{{0,6}} ADDSUP {gap}{{0,2}} total:{figure}", _sum, notes=True),
        ]
    return (*rules, Rule("sum of kinds", f"total:COUNT OPEN parts:({_list('COUNT', 3)}) CLOSE", _sum_of_kinds, notes=True))


WORD: Final = "(?:(?!MONEY/COUNT/END/SEMICOLON).)"

BRACKETED: Final = f"source:MONEY EACH? PARTICLE? HEDGE_AFTER? (?:WORDLIKE/PER/PERUNIT){{0,3}} OPEN (?:{NEAR}){{0,4}}"

SAME: Final = "(?:(?!MONEY/COUNT/END/SEMICOLON/AND/CLAUSE).)"
"""A word that begins nothing new."""
NEARBY: Final = f"(?:(?!COMMA){SAME})"
ALONE: Final = "(?=WORDLIKE? UP/DOWN|END|DOT|CLOSE|COMMA|SEMICOLON|DASH|$)"
"""What a change is told by: a 25% decline, or 25%; a 12% margin is none."""

EQUIVALENTS: Final = Stage(
    "equivalents", "MONEY",
    (
        Rule("bracketed, two", f"{BRACKETED} derived:MONEY (?:COMMA/SEMICOLON/OR/AND/PER/DASH) (?:{NEAR}/OR){{0,4}} other:MONEY CLOSE", _equivalent_twice, notes=True),
        Rule("bracketed", f"{BRACKETED} derived:MONEY {WORD}{{0,6}} CLOSE", _equivalent, notes=True),
        Rule("bracketed behind a noun", f"source:MONEY (?:PREP/PERPREP) THE? WORDLIKE OPEN (?:{NEAR}){{0,4}} derived:MONEY EQUIVALENT? CLOSE", _perhaps_equivalent, notes=True),
        Rule("said to be", f"source:MONEY (?:(?!AND){WORD}){{0,4}} COMMA? EQUIVALENT COMMA? (?:{NEAR}){{0,4}} derived:MONEY", _equivalent, notes=True),
        Rule("or", f"source:MONEY WORDLIKE{{0,1}} COMMA? OR (?:{NEAR}){{0,3}} derived:MONEY (?!HEDGE/UP/DOWN)", _equivalent, notes=True),
        Rule("apposition", "source:MONEY COMMA hedge:HEDGE FILLER{0,2} derived:MONEY (?=COMMA/END/DOT/CLOSE/SEMICOLON/EQUIVALENT|$)", _apposed, notes=True),
        Rule("apposition, more follows", "source:MONEY COMMA hedge:HEDGE FILLER{0,2} derived:MONEY", _perhaps_apposed, notes=True),
        Rule("at a rate", f"source:MONEY {WORD}{{0,8}} (?:COMMA|DASH|OPEN|OR) (?:{NEAR}/OR){{0,4}} derived:MONEY (?:RATECUE/THEN)", _equivalent, notes=True),
        Rule("between dashes", f"source:MONEY DASH (?:{NEAR}){{1,4}} derived:MONEY (?!HEDGE/UP/DOWN)", _equivalent, notes=True),
    ),
)

SUMS: Final = Stage("sums", "SUMCUE/INCLUDING/ADDSUP/COLON/OF/INALL/OPEN", _sums())

CHANGES: Final = Stage(
    "changes", "PERCENTAGE/MULTIPLE",
    (
        Rule("percent, from, to", f"direction:UP/DOWN {WORD}{{0,4}} percent:PERCENTAGE {NEARBY}{{0,7}} COMMA? FROM FILLER? old:{NUMERIC} {WORD}{{0,3}} TO HEDGE? new:{NUMERIC}", _change, notes=True),
        Rule("percent, to, from", f"direction:UP/DOWN {WORD}{{0,4}} percent:PERCENTAGE {WORD}{{0,3}} TO HEDGE? new:{NUMERIC} {SAME}{{0,8}} (?:FROM|AGAINST) FILLER? old:{NUMERIC}", _change, notes=True),
        Rule("from, to, percent", f"direction:UP/DOWN {WORD}{{0,8}} FROM FILLER? old:{NUMERIC} {WORD}{{0,3}} TO HEDGE? new:{NUMERIC} {WORD}{{0,3}} (?:COMMA|OPEN|DASH|OR) {SAME}{{0,5}} percent:PERCENTAGE {ALONE}", _change, notes=True),
        Rule("to, from, percent", f"direction:UP/DOWN/MOVE {WORD}{{0,4}} TO HEDGE? new:{NUMERIC} {SAME}{{0,4}} (?:FROM|AGAINST) FILLER? old:{NUMERIC} {SAME}{{0,4}} (?:COMMA|OPEN|DASH|OR) {SAME}{{0,4}} percent:PERCENTAGE {ALONE}", _change, notes=True),
        Rule("percent, at, from", f"direction:UP/DOWN percent:PERCENTAGE (?:PREP/WORDLIKE) HEDGE? new:{NUMERIC} {SAME}{{0,2}} COMMA? (?:FROM|AGAINST) FILLER? old:{NUMERIC}", _change, notes=True),
        Rule("new, old, percent up", f"new:{NUMERIC} {WORD}{{0,3}} COMMA? AGAINST FILLER? old:{NUMERIC} {SAME}{{0,4}} (?:COMMA|OPEN|DASH) {SAME}{{0,4}} direction:UP/DOWN {SAME}{{0,2}} percent:PERCENTAGE {ALONE}", _change, notes=True),
        Rule("new, percent, old", f"new:{NUMERIC} {WORD}{{0,2}} COMMA? direction:UP/DOWN OF? HEDGE? percent:PERCENTAGE {WORD}{{0,2}} (?:FROM|AGAINST) FILLER? old:{NUMERIC}", _change, notes=True),
        Rule("new, from old, percent", f"new:{NUMERIC} {WORD}{{0,2}} COMMA? direction:UP/DOWN FROM FILLER? old:{NUMERIC} {WORD}{{0,5}} (?:COMMA|OPEN|DASH) {SAME}{{0,4}} percent:PERCENTAGE {ALONE}", _change, notes=True),
        Rule("percent up, new (old then)", f"percent:PERCENTAGE direction:UP/DOWN PARTICLE? new:{NUMERIC} OPEN {WORD}{{0,2}} TIME {WORD}{{0,2}} old:{NUMERIC} CLOSE", _change, notes=True),
        Rule("new, old, percent", f"new:{NUMERIC} {WORD}{{0,3}} COMMA? AGAINST FILLER? old:{NUMERIC} {WORD}{{0,4}} (?:COMMA|OPEN|DASH) {WORD}{{0,3}} percent:PERCENTAGE {WORD}{{0,1}} direction:UP/DOWN", _change, notes=True),
        Rule("moved, percent up", f"MOVE {WORD}{{0,8}} FROM FILLER? old:{NUMERIC} {WORD}{{0,3}} TO HEDGE? new:{NUMERIC} {WORD}{{0,3}} (?:COMMA|OPEN|DASH|OR) {WORD}{{0,4}} direction:UP/DOWN {WORD}{{0,2}} percent:PERCENTAGE", _change, notes=True),
        Rule("moved, percent more", f"MOVE {WORD}{{0,8}} FROM FILLER? old:{NUMERIC} {WORD}{{0,3}} TO HEDGE? new:{NUMERIC} {WORD}{{0,3}} (?:COMMA|OPEN|DASH|OR) {WORD}{{0,3}} percent:PERCENTAGE {WORD}{{0,1}} direction:UP/DOWN", _change, notes=True),
        Rule("percent more than", f"new:{NUMERIC} COMMA {WORD}{{0,5}} percent:PERCENTAGE {WORD}{{0,1}} direction:UP/DOWN COMMA? AGAINST/THAN FILLER{{0,2}} old:{NUMERIC}", _change, notes=True),
        Rule("old to new, percent", f"old:{NUMERIC} PARTICLE? TO {WORD}{{0,2}} new:{NUMERIC} TOWARD {WORD}{{0,3}} percent:PERCENTAGE {WORD}{{0,3}} direction:UP/DOWN", _change, notes=True),
        Rule("old, new turned to, percent", f"old:{NUMERIC} HEDGE? new:{NUMERIC} PARTICLE? TOWARD {SAME}{{0,3}} percent:PERCENTAGE {SAME}{{0,2}} direction:UP/DOWN", _change, notes=True),
        Rule("old, new turned to, up percent", f"old:{NUMERIC} HEDGE? new:{NUMERIC} PARTICLE? TOWARD COMMA {SAME}{{0,1}} direction:UP/DOWN {SAME}{{0,2}} percent:PERCENTAGE", _change, notes=True),
        Rule("percent, old, new turned to", f"percent:PERCENTAGE direction:UP/DOWN {SAME}{{0,2}} old:{NUMERIC} (?:PARTICLE? TO)? HEDGE? new:{NUMERIC} PARTICLE? TOWARD", _change, notes=True),
        Rule("old, turned to new, percent", f"OPENSIDE/FROM HEDGE? old:{NUMERIC} {WORD}{{0,2}} UP/DOWN TO? HEDGE? new:{NUMERIC} COMMA {WORD}{{0,2}} direction:UP/DOWN {WORD}{{0,2}} percent:PERCENTAGE", _change, notes=True),
        Rule("old, moved to new, percent", f"old:{NUMERIC} MOVETO HEDGE? new:{NUMERIC} {WORD}{{0,4}} (?:COMMA|OPEN|DASH) {WORD}{{0,3}} percent:PERCENTAGE {WORD}{{0,2}} direction:UP/DOWN", _change, notes=True),
        Rule("old, new, percent", f"old:{NUMERIC} new:{NUMERIC} HEDGE? percent:PERCENTAGE direction:UP/DOWN", _change, notes=True),
        Rule("from old, percent, new", f"old:{NUMERIC} FROM HEDGE? percent:PERCENTAGE direction:UP/DOWN HEDGE? new:{NUMERIC}", _change, notes=True),
        Rule("new, against old, percent", f"new:{NUMERIC} {SAME}{{0,4}} old:{NUMERIC} AGAINST HEDGE? percent:PERCENTAGE direction:UP/DOWN", _change, notes=True),
        Rule("new, then (old), percent", f"new:{NUMERIC} (?:(?!WORDLIKE/COMMA/AND/CLAUSE){WORD}){{1,4}} OPEN HEDGE? old:{NUMERIC} CLOSE AGAINST HEDGE? percent:PERCENTAGE direction:UP/DOWN", _change, notes=True),
        Rule("from, multiple, to", f"FROM FILLER? old:{NUMERIC} {WORD}{{0,2}} factor:MULTIPLE TO? HEDGE? new:{NUMERIC}", _multiple, notes=True),
        Rule("old to new, multiple", f"old:{NUMERIC} PARTICLE? TO {WORD}{{0,2}} new:{NUMERIC} TOWARD {WORD}{{0,2}} factor:MULTIPLE", _multiple, notes=True),
        Rule("multiple, from, to", f"factor:MULTIPLE {WORD}{{0,5}} FROM FILLER? old:{NUMERIC} {WORD}{{0,3}} TO HEDGE? new:{NUMERIC}", _multiple, notes=True),
        Rule("from, to, multiple", f"FROM FILLER? old:{NUMERIC} {WORD}{{0,2}} TO HEDGE? new:{NUMERIC} {WORD}{{0,1}} factor:MULTIPLE", _multiple, notes=True),
        Rule("multiple, to, from", f"factor:MULTIPLE {WORD}{{0,3}} TO HEDGE? new:{NUMERIC} {WORD}{{0,6}} (?:FROM|AGAINST) FILLER? old:{NUMERIC}", _multiple, notes=True),
    ),
)

SHARES: Final = Stage(
    "shares", "PERCENTAGE",
    (
        Rule("part, percent, of whole", f"part:{NUMERIC} COMMA? (?:OR|OPEN|HEDGE|EQUIVALENT) HEDGE? percent:PERCENTAGE CLOSE? COMMA? OF/OUTOF {SAME}{{0,4}} whole:{NUMERIC}", _share, notes=True),
        Rule("of whole, part, percent", f"OF/OUTOF {WORD}{{0,3}} whole:{NUMERIC} {WORD}{{0,9}} part:{NUMERIC} COMMA? (?:OR|OPEN|HEDGE|EQUIVALENT) HEDGE? percent:PERCENTAGE", _share, notes=True),
        Rule("of whole, part that does, percent", f"OF/OUTOF {WORD}{{0,3}} whole:COUNT COMMA HEDGE? part:{NUMERIC} {SAME}{{0,5}} COMMA (?:OR/EQUIVALENT/THE/HEDGE){{1,3}} percent:PERCENTAGE (?=COMMA/DOT/END/SEMICOLON|$)", _share, notes=True),
        Rule("of whole, part to something, percent", f"OF/OUTOF {WORD}{{0,3}} whole:{NUMERIC} {WORD}{{0,9}} part:{NUMERIC} (?:(?!COMMA){SAME}){{1,4}} COMMA EQUIVALENT? HEDGE? percent:PERCENTAGE (?=END|DOT|CLOSE|SEMICOLON|$)", _share, notes=True),
        Rule("of whole, part (percent)", f"OF/OUTOF {WORD}{{0,3}} whole:{NUMERIC} {WORD}{{0,6}} part:{NUMERIC} OPEN HEDGE? percent:PERCENTAGE CLOSE", _share, notes=True),
        Rule("percent of whole, part", f"percent:PERCENTAGE OF {WORD}{{0,5}} whole:{NUMERIC} {WORD}{{0,5}} COMMA OR HEDGE? part:{NUMERIC}", _share, notes=True),
        Rule("whole, of which percent, part", f"whole:{NUMERIC} {WORD}{{0,1}} COMMA? AMONG HEDGE? percent:PERCENTAGE (?:PARTICLE/LINK/COMMA/EQUIVALENT){{0,2}} HEDGE? part:{NUMERIC}", _share, notes=True),
        Rule("part makes up percent of whole", f"part:{NUMERIC} {WORD}{{0,5}} SHARECUE HEDGE? percent:PERCENTAGE OF {WORD}{{0,4}} whole:{NUMERIC}", _share, notes=True),
        Rule("whole, of which part (percent)", f"whole:{NUMERIC} {WORD}{{0,3}} AMONG/INCLUDING {WORD}{{0,2}} part:{NUMERIC} (?:COMMA|OPEN|OR|EQUIVALENT) (?:OR/HEDGE/EQUIVALENT){{0,2}} percent:PERCENTAGE (?!OF/OUTOF/UP/DOWN/HEDGE/MORE/THAN|WORDLIKE? UP/DOWN/THAN)", _share, notes=True),
        Rule("part of whole, percent", f"part:{NUMERIC} OF {WORD}{{0,3}} whole:{NUMERIC} {WORD}{{0,8}} (?:COMMA|OPEN) {WORD}{{0,2}} percent:PERCENTAGE (?=OF|CLOSE|END|DOT|$)", _share, notes=True),
        Rule("percent of few", "percent:PERCENTAGE OF (?:THE/ARTICLE/WORDLIKE){0,2} whole:COUNT", _count_share, notes=True),
    ),
)

RANKS: Final = Stage(
    "ranks", "RANK",
    (
        Rule("figure, second-largest after", f"figure:MONEY {WORD}{{0,8}} rank:RANK {WORD}{{0,6}} BEHIND others:((?:(?!END/SEMICOLON/COMMA)^MONEY){{0,5}} MONEY (?:(?:(?!END/SEMICOLON)^MONEY){{0,5}} (?:COMMA|AND) (?:(?!END/SEMICOLON)^MONEY){{0,5}} MONEY){{0,3}})", _rank, notes=True),
    ),
)

PRODUCTS: Final = Stage(
    "products", "MONEY",
    (
        Rule("count, price, total", f"count:COUNT {WORD}{{0,4}} price:MONEY {WORD}{{0,8}} TOTALCUE {WORD}{{0,3}} total:MONEY", _product, notes=True),
        Rule("each of count, price, total", f"each:EACH OF? THE? count:COUNT {WORD}{{0,3}} price:MONEY {WORD}{{0,6}} TOTALCUE {WORD}{{0,3}} total:MONEY", _product, notes=True),
        Rule("duration, price, in all", f"count:DURATION {WORD}{{0,4}} price:MONEY {WORD}{{0,3}} COMMA {WORD}{{0,2}} total:MONEY INALL", _product, notes=True),
        Rule("price, count, total", f"price:MONEY {WORD}{{0,4}} count:COUNT {WORD}{{0,3}} TOTALCUE (?:HEDGE/FILLER/PARTICLE){{0,2}} total:MONEY", _product, notes=True),
        Rule("price, duration, total", f"price:MONEY {WORD}{{0,6}} count:DURATION WORDLIKE? COMMA? (?:OR|TOTALCUE) {WORD}{{0,3}} total:MONEY", _product, notes=True),
        Rule("duration, price, total", f"count:DURATION {WORD}{{0,4}} price:MONEY {WORD}{{0,4}} (?:OR|TOTALCUE) {WORD}{{0,3}} total:MONEY", _product, notes=True),
        Rule("price, duration, in all", f"price:MONEY {WORD}{{0,6}} count:DURATION COMMA {WORD}{{0,2}} total:MONEY INALL", _product, notes=True),
        Rule("total, count, price", f"total:MONEY {WORD}{{0,6}} count:COUNT {WORD}{{0,3}} (?:COMMA|OPEN|OR|DASH) (?:OR/HEDGE/EQUIVALENT/FILLER/WORDLIKE){{0,3}} price:MONEY (?!EACH? {WORD}{{0,4}} AND {WORD}{{0,2}} MONEY)", _product, notes=True),
        Rule("count, total, price", f"count:COUNT {WORD}{{0,4}} total:MONEY {WORD}{{0,7}} price:MONEY", _product, notes=True),
    ),
)

TIMES: Final = Stage(
    "spans and weekdays", "TIME",
    (
        Rule("since", "duration:DURATION FILLER? COMMA? word:OPENSIDE THE? start:TIME", _span, notes=True),
        Rule("began, ended, for", f"BEGIN {WORD}{{0,2}} start:TIME {WORD}{{0,4}} FINISH {WORD}{{0,2}} end:TIME {WORD}{{0,6}} duration:DURATION", _span, notes=True),
        Rule("for, from, to", "duration:DURATION COMMA? OPEN? FROM? period:TIME", _span_of_two_ends, notes=True),
        Rule("from, to, for", "period:TIME (?:COMMA|OPEN) (?:ARTICLE/OF/LASTING/FILLER/EQUIVALENT){0,3} (?:WORDLIKE/PERIODNOUN OF)? duration:DURATION (?=END|DOT|CLOSE|COMMA|$)", _span_of_two_ends, notes=True),
        Rule("weekday", "day:TIME", _weekday, notes=True),
    ),
)

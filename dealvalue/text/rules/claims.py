"""Claims: what a sentence says of its own figures. The rules would rather miss a claim than relate the wrong figures."""

from typing import Final, Literal

from dealvalue.figure import Hedge
from dealvalue.text.cascade import Match, Rule, Stage
from dealvalue.text.rules.drafts import (
    WORD,
    Draft,
    amount_of,
    figures,
    noted,
    same_kind,
    strays,
    unit_of,
)
from dealvalue.text.rules.lengths import TIMES
from dealvalue.text.rules.moves import ASIDE, CHANGES
from dealvalue.text.rules.products import PRODUCTS
from dealvalue.text.rules.shares import SHARES
from dealvalue.text.token import Node

__all__ = ["CHANGES", "EQUIVALENTS", "PRODUCTS", "RANKS", "SHARES", "SUMS", "TIMES", "Draft"]


def _disjoint(first: Node, second: Node) -> bool:
    """Can the two be in two currencies? One value said in words and in digits is in one: five million dollars ($5,000,000)."""
    one, other = amount_of(first), amount_of(second)
    if one is None or other is None:
        return False
    first_said, second_said = one.single, other.single
    if first_said is not None and second_said is not None and first_said.value == second_said.value and first_said.spelled != second_said.spelled and set(one.codes) & set(other.codes):
        return False
    return set(one.codes) != set(other.codes) or (len(one.codes) > 1 and one.named != other.named)


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
    complete = complete and not any("ETC" in node.meanings for node in match.sentence.nodes(match.start, match.end))
    draft = Draft("sum", [("total", total), *(("part", part) for part in parts)], complete)
    draft.certain = match.span("total")[0] < match.span("parts")[0] or not strays(match, "total", "parts")
    if not complete and _says_more(match):
        draft.certain = False
    if cue is not None and cue.meanings.get("SUMCUE") == "each" and not _is_told_whole(match):
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


def _is_told_whole(match: Match) -> bool:
    """Does a word say of the total that it is one: 共起訴23人，分別為? Without one the parts may be those of other figures."""
    at = match.span("total")[0]
    return any("TOTALCUE" in node.meanings for node in match.sentence.nodes(max(at - 4, 0), at))


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


FIGURE: Final = "MONEY/COUNT"
NEAR: Final = "HEDGE/FILLER/EQUIVALENT/ARTICLE/PRECURRENCY"


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
            Rule(f"sum of {name}, cue", f"total:{figure} {ASIDE} {gap}{{0,5}} cue:(SUMCUE|INCLUDING) (?:(?!COMMA){gap}){{0,4}} parts:({_list(figure, 7)})", _sum, notes=True),
            Rule(f"sum of {name}, colon", f"total:{figure} {ASIDE} {gap}{{0,3}} COLON {gap}{{0,3}} parts:({_list(figure, 6)})", _sum, notes=True),
            Rule(f"sum of {name}, of", f"(?<!.)cue:OF THE? {gap}{{0,1}} total:{figure} {gap}{{0,4}} COMMA {gap}{{0,3}} parts:({_list(figure, 7)})", _sum, notes=True),
            Rule(f"sum of {name}, of, with verbs", f"(?<!.)cue:OF THE? {gap}{{0,1}} total:{figure} {gap}{{0,4}} COMMA {gap}{{0,3}} parts:({_list(figure, 7, clauses=True)})", _sum_of_some, notes=True),
            Rule(f"sum of {name}, of, verb first", f"(?<!.)cue:OF THE? {gap}{{0,1}} total:{figure} (?:(?!COMMA){gap}){{1,5}} parts:({_list(figure, 7, clauses=True)})", _sum_of_some, notes=True),
            Rule(f"sum of {name}, colon, with verbs", f"total:{figure} {gap}{{0,3}} COLON {gap}{{0,3}} parts:({_list(figure, 7, clauses=True)})", _sum_of_some, notes=True),
            Rule(f"sum of {name}, between dashes", f"total:{figure} {ASIDE} DASH parts:({_list(figure, 4)}) {gap}{{0,4}} DASH", _sum, notes=True),
            Rule(f"sum of {name}, and the rest", f"total:{figure} {gap}{{0,6}} parts:({figure} (?:{gap}{{1,9}} {figure}){{0,4}} {gap}{{0,9}} REMAINDER {gap}{{0,3}} {figure})", _sum_of_some, notes=True),
            Rule(f"sum of {name}, said to be", f"TOTALCUE total:{figure} (?:TOWARD|PARTICLE) COMMA? {gap}{{0,3}} parts:({_list(figure, 4)}) (?=(?:PARTICLE/STOP){{0,4}} (?:DOT/END)|$)", _sum, notes=True),
            Rule(f"sum of {name}, added up", f"parts:({figure} PARTICLE (?:(?!COMMA/AND){gap}){{0,4}} {figure}) PARTICLE? ADDSUP {gap}{{0,4}} total:{figure} (?!AGAINST/THAN)", _sum, notes=True),
            Rule(f"sum of {name}, cue last, total", f"parts:({_list(figure, 4)}) {gap}{{0,2}} SUMLAST COMMA? (?:TOTALCUE/FILLER/HEDGE){{1,3}} total:{figure}", _sum, notes=True),
            Rule(f"sum of {name}, of which", f"total:{figure} {ASIDE} {gap}{{0,4}} COMMA? cue:INCLUDING/AMONG COMMA? {gap}{{0,2}} parts:({_list(figure, 7, clauses=True)})", _sum_of_some, notes=True),
            Rule(f"sum of {name}, in all", f"parts:({_list(figure, 7)}) {gap}{{0,4}} COMMA (?:HEDGE/FILLER/OR/EQUIVALENT){{0,3}} total:{figure} INALL", _sum, notes=True),
            Rule(f"sum of {name}, total last", f"parts:({_list(figure, 5)}) {gap}{{0,6}} cue:ADDSUP {gap}{{0,2}} total:{figure}", _sum, notes=True),
            Rule(f"sum of {name}, added, total last", f"parts:({figure} (?:(?!COMMA){gap}){{1,8}} {_list(figure, 5)}) {gap}{{0,6}} ADDSUP {gap}{{0,2}} total:{figure}", _perhaps_sum, notes=True),
            Rule(f"sum of {name}, cue last", f"total:{figure} {gap}{{0,4}} parts:({_list(figure, 4)}) {gap}{{0,2}} SUMLAST", _sum, notes=True),
            Rule(f"sum of {name}, total told last", f"parts:({_list(figure, 5)}) (?:COMMA|PARTICLE {gap}{{0,3}}) TOTALCUE (?:FILLER/HEDGE/PARTICLE){{0,2}} total:{figure}", _perhaps_sum, notes=True),
            Rule(f"sum of {name}, is", f"total:{figure} PARTICLE COMMA? {gap}{{0,2}} parts:({_list(figure, 3)}) (?=(?:PARTICLE/STOP){{0,4}} (?:DOT/END)|$)", _perhaps_sum, notes=True),
            Rule(f"sum of {name}, brought to", f"parts:({_list(figure, 7)}) {gap}{{0,6}} BRINGS {gap}{{0,5}} TO HEDGE? total:{figure}", _perhaps_sum, notes=True),
            Rule(f"sum of {name}, added up, then", f"parts:({_list(figure, 5)}) {gap}{{0,2}} ADDSUP COMMA {gap}{{0,6}} total:{figure}", _perhaps_sum, notes=True),
            Rule(f"sum of {name}, from", f"total:{figure} COMMA? FROM {gap}{{0,5}} parts:({_list(figure, 5)}) (?=END/DOT|$)", _perhaps_sum, notes=True),
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
        Rule("set off by dashes", "source:MONEY WORDLIKE{0,1} DASH derived:MONEY DASH", _equivalent, notes=True),
        Rule("said to be, behind", f"source:MONEY (?:(?!AND){WORD}){{0,8}} derived:MONEY PARTICLE? EQUALLING", _equivalent, notes=True),
        Rule("said to be, before", "source:MONEY PARTICLE? EQUALLING HEDGE? derived:MONEY", _equivalent, notes=True),
        Rule("between dashes", f"source:MONEY DASH (?:{NEAR}){{1,4}} derived:MONEY (?!HEDGE/UP/DOWN)", _equivalent, notes=True),
    ),
)
SUMS: Final = Stage("sums", "SUMCUE/SUMLAST/INCLUDING/ADDSUP/COLON/OF/INALL/OPEN/AMONG/REMAINDER/BRINGS/FROM/TOTALCUE", _sums())
RANKS: Final = Stage(
    "ranks", "RANK",
    (
        Rule("figure, second-largest after", f"figure:MONEY {WORD}{{0,8}} rank:RANK {WORD}{{0,6}} BEHIND others:((?:(?!END/SEMICOLON/COMMA)^MONEY){{0,5}} MONEY (?:(?:(?!END/SEMICOLON)^MONEY){{0,5}} (?:COMMA|AND) (?:(?!END/SEMICOLON)^MONEY){{0,5}} MONEY){{0,3}})", _rank, notes=True),
    ),
)

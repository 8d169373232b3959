"""Hedges and unit prices: what the words around a figure say of it. These rules note; the figure's own characters stay its span."""

from typing import Any, Final

from dealvalue.duration import DurationRange
from dealvalue.figure import Hedge
from dealvalue.text.cascade import Match, Rule, Stage
from dealvalue.text.rules.amounts import Amount
from dealvalue.text.rules.counts import Count
from dealvalue.text.scanner import Sentence
from dealvalue.text.token import Node

TARGET: Final = "MONEY/COUNT/DURATION"


class Hedged:
    """A duration with its hedge: durations are values and cannot be noted on."""

    __slots__ = ("duration", "hedge")

    def __init__(self, duration: Any, hedge: Hedge) -> None:  # noqa: ANN401  Duration or DurationRange
        self.duration = duration
        self.hedge = hedge


SLIGHT: Final = {Hedge.MORE_THAN: Hedge.JUST_OVER, Hedge.AT_LEAST: Hedge.JUST_OVER, Hedge.LESS_THAN: Hedge.NEARLY}


def _note(node: Node, hedge: Hedge) -> None:
    draft = node.meanings.get("MONEY") or node.meanings.get("COUNT")
    if isinstance(draft, Amount | Count):
        if draft.hedge is None:
            draft.hedge = hedge
        return
    held = node.meanings["DURATION"]
    if not isinstance(held, Hedged):
        node.meanings = {"DURATION": Hedged(held, hedge)}


def _ranges(node: Node) -> bool:
    draft = node.meanings.get("MONEY") or node.meanings.get("COUNT")
    return draft.low is not None if isinstance(draft, Amount | Count) else isinstance(node.meanings.get("DURATION"), DurationRange)


def _before(match: Match) -> None:
    """`HEDGE FILLER{0,3} FIGURE`: about $5m, up to an additional 15 years; "over six years" says how long, not how much."""
    target = match["target"]
    hedge = match["hedge"]
    if "NOTIME" in hedge.meanings and ("DURATION" in target.meanings or (match.start and "DEALNOUN" in match.sentence.node(match.start - 1).meanings)):
        return  # "over six years", "Vertrag über 5 Millionen": how long, how much
    if _compares(match):
        return
    if "LENT" in hedge.meanings:
        _note(target, hedge.meanings["HEDGE"])  # "auf rund 5 Millionen": about so much, wherever it leads from
        return
    if "TO" in hedge.meanings and match.parameters.rises(match.sentence, match.start) and not (match.start and "OF" in match.sentence.node(match.start - 1).meanings):
        return  # "aumentó hasta 5 millones" got there; "un aumento de hasta 5 millones" got no further
    if "TO" in hedge.meanings and _ends_a_move(match.sentence, match.start):
        return  # "nam af van 2400 tot 1800" got there
    if "FROM" in hedge.meanings and _ranges(target):
        return  # от 5 до 7 млн
    _note(target, hedge.meanings["HEDGE"])


def _ends_a_move(sentence: Sentence, at: int) -> bool:
    """Does a figure stand here that a "from" leads to (van 2400 inbraken tot)? What is a range of both is one figure by now."""
    if at < 2 or sentence.meanings(at - 1).keys().isdisjoint(("MONEY", "COUNT")):
        return False
    lead = at - 2
    while lead > 0 and not {"THE", "HEDGE"}.isdisjoint(sentence.meanings(lead)) and "FROM" not in sentence.meanings(lead):
        lead -= 1
    return "FROM" in sentence.meanings(lead)


def _compares(match: Match) -> bool:
    """Does a percentage or a fraction stand before "more than"? 10% more than $5 million is more by that much, and $5 million as it is."""
    if not match.start or match["hedge"].meanings["HEDGE"] not in (Hedge.MORE_THAN, Hedge.LESS_THAN):
        return False
    before = match.sentence.meanings(match.start - 1)
    count = before.get("COUNT")
    return (isinstance(count, Count) and count.unit == "%") or not before.keys().isdisjoint(("FRACTION", "TIMEPART", "ORDINAL"))


def _after(match: Match) -> None:
    """`FIGURE PARTICLE? SLIGHTLY? HEDGE_AFTER`: £12m+, 5 million or more, 1조 원을 웃돌, 1조 원을 조금 넘."""
    hedge = match["hedge"].meanings["HEDGE_AFTER"]
    _note(match["target"], hedge if match.node("slightly") is None else SLIGHT.get(hedge, hedge))


def _inside(match: Match) -> None:
    """`DURATION INNERHEDGE`: 2년여."""
    _note(match["target"], match["hedge"].meanings["INNERHEDGE"])


def _per(match: Match) -> None:
    """`MONEY PER UNIT`, `MONEY EACH`: $70 a barrel, €84.80 per megawatt-hour, €37m each."""
    draft = match["money"].meanings["MONEY"]
    start, end = match.span("unit")
    nodes = match.sentence.nodes(start, end)
    known = nodes[0].meanings.get("PERUNIT", "unit")
    if known != "unit":
        draft.per = known  # the word as a dictionary has it
        return
    said = match.sentence.text[nodes[0].start : nodes[-1].end].lower()
    said = nodes[0].meanings.get("EACH", said)
    draft.per = match.parameters.singular_of(said) if match.parameters.noun == "last" and "EACH" not in nodes[0].meanings else said


def _per_before(match: Match) -> None:
    """`UNIT-PER HEDGE? MONEY`: 배럴당 68.4달러."""
    unit = match["unit"]
    known = unit.meanings.get("PERUNIT", "unit")
    said = unit.meanings.get("PERWORD") or unit.meanings.get("PERLEAD") or (known if known != "unit" else match.sentence.said(unit).casefold())
    match["money"].meanings["MONEY"].per = said


def _per_one(match: Match) -> None:
    """`1 UNIT MONEY`: 1株2850円, 1バレル=70ドル."""
    if match["one"].meanings["DIGITS"] == "1":
        _per_unit(match)


def _per_unit(match: Match) -> None:
    """`UNIT PERAFTER MONEY`, `PERBEFORE UNIT MONEY`: 1株当たり2850円, 每桶68.5美元."""
    nodes = match.all("unit")
    match["money"].meanings["MONEY"].per = match.sentence.text[nodes[0].start : nodes[-1].end].casefold()


HEDGES: Final = Stage(
    "hedges", "HEDGE/HEDGE_AFTER/INNERHEDGE",
    (
        Rule("hedge", f"hedge:HEDGE FILLER{{0,3}} target:{TARGET}", _before, notes=True),
        Rule("verb, subject, figure", f"hedge:HEDGEVERB WORDLIKE{{1,3}} target:{TARGET}", _before, notes=True),
        Rule("hedge inside", "target:DURATION hedge:INNERHEDGE", _inside, notes=True),
        Rule("hedge behind a unit", "target:MONEY PER WORDLIKE hedge:HEDGE_AFTER", _after, notes=True),
        Rule("hedge behind", f"target:{TARGET} PARTICLE{{0,2}} ADVERB? slightly:SLIGHTLY? hedge:HEDGE_AFTER", _after, notes=True),
    ),
)

PRICES: Final = Stage(
    "unit prices", "MONEY",
    (
        Rule("per", "money:MONEY BEFORETAX/HEDGE_AFTER? JOIN? PER JOIN? unit:(WORDLIKE/CLASSIFIER/CURRENCY (?:JOIN WORDLIKE)?)", _per, notes=True),
        Rule("a unit", "money:MONEY BEFORETAX/HEDGE_AFTER? JOIN? (?:ARTICLE|PERPREP(?!UNIT)|THE(?!UNIT)|PERIN(?=UNIT)) JOIN? unit:PERUNIT", _per, notes=True),
        Rule("each", "money:MONEY BEFORETAX/HEDGE_AFTER? FILLER? unit:EACH", _per, notes=True),
        Rule("unit before", "unit:PERWORD/PERLEAD HEDGE? FILLER? money:MONEY", _per_before, notes=True),
        Rule("unit, words, price", "unit:PERWORD (?:WORDLIKE/PARTICLE/LINK/OPEN/CLOSE/PRICED){1,5} HEDGE? FILLER? money:MONEY", _per_before, notes=True),
        Rule("unit before, per behind it", "unit:(WORDLIKE/CLASSIFIER/UNIT/CURRENCY) PERAFTER (?:WORDLIKE/PARTICLE/LINK){0,4} HEDGE? FILLER? money:MONEY", _per_unit, notes=True),
        Rule("price of one", "one:PLAIN unit:(CLASSIFIER/MEASURE/PERUNIT) (?:UNDERSCORE|JOIN)? HEDGE? money:MONEY", _per_one, notes=True),
        Rule("each unit before", "PERBEFORE (?:CARD/DIGITS/NUMBER)? unit:(WORDLIKE/CLASSIFIER/UNIT/MONTHMARK) (?:WORDLIKE/PARTICLE/LINK/CLASSIFIER/PERUNIT/PRICED){0,8} HEDGE? FILLER? money:MONEY", _per_unit, notes=True),
        Rule("per unit before", "PER unit:WORDLIKE HEDGE? FILLER? money:MONEY", _per_before, notes=True),
        Rule("unit, per, before", "unit:WORDLIKE PERBEHIND HEDGE? FILLER{0,2} money:MONEY", _per_before, notes=True),
        Rule("a unit before", "PERPREP unit:PERUNIT HEDGE? FILLER{0,2} money:MONEY", _per_before, notes=True),
    ),
)


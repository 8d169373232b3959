"""Moves: an old figure, a new one, and the percentage or the multiple between them."""

from decimal import Decimal
from fractions import Fraction
from typing import Final, Literal

from dealvalue.decimals import EXACT
from dealvalue.figure import Figure, Hedge
from dealvalue.text.cascade import Match, Rule, Stage
from dealvalue.text.rules.digits import num
from dealvalue.text.rules.drafts import (
    NEARBY,
    NUMERIC,
    SAME,
    WORD,
    hedge_before,
    is_bare,
    noted,
    number_of,
    same_kind,
    unit_of,
)
from dealvalue.text.token import Node


def _direction(match: Match) -> str | None:
    word = match.node("direction")
    if word is None:
        return None
    return "up" if not word.meanings.keys().isdisjoint(("UP", "PLUS")) else "down" if "DOWN" in word.meanings else None


def _turns(match: Match) -> bool:
    """Do its words go up and down? Then they speak of more than one change: fell from $10m to $8m, while profit rose 40%."""
    sentence, end = match.sentence, match.end
    said = [node.meanings.keys() for node in sentence.nodes(max(match.start - 2, 0), min(end + 1, len(sentence.items)))]
    return any("UP" in words and "DOWN" not in words for words in said) and any("DOWN" in words and "UP" not in words for words in said)


def _change(match: Match) -> Literal[False] | None:
    """`rose 12% from OLD to NEW`, in any order: the percentage is of the old one."""
    old, new = match["old"], match["new"]
    if not same_kind([old, new], per=True) or _turns(match) or _is_difference(match):
        return False
    draft = noted(match, "change", "old", "new", "percent")
    draft.direction = _direction(match)
    return None


def _is_difference(match: Match) -> bool:
    """Is what seems the old figure what the new one rose by: to 10,320 won, 290 (2.9%) more than this year?"""
    old, new, percent = (number_of(match[role], match.parameters) for role in ("old", "new", "percent"))
    if old is None or new is None or percent is None or old.value <= 0 or abs(new.value) <= old.value:
        return False
    before = [Fraction(new.value) - sign * Fraction(old.value) for sign in (1, -1)]
    said, half = abs(Fraction(percent.value)), Fraction(percent.quantum) / 2
    return any(one > 0 and abs(100 * Fraction(old.value) / one - said) <= half for one in before)


def _signed_change(match: Match) -> Literal[False] | None:
    """`from OLD to NEW (+12%)`: a percentage without a sign may be of something else."""
    count = match["percent"].meanings["COUNT"]
    falls = count.single is not None and count.single.value < 0
    return _change(match) if falls or match.node("direction") is not None else False


def _multiple(match: Match) -> Literal[False] | None:
    """`tripled from OLD to NEW`."""
    node = match["factor"]
    factor = node.meanings.get("MULTIPLE")
    before = match.sentence.node(match.span("factor")[0] - 1)
    if factor is not None and (before.end == node.start or not factor) and is_bare(before):  # 3倍に, 세 배로: so many times, and not twice
        times = num(before, match.parameters)
        if times is not None:
            factor, node = times.value, Node(before.symbol, before.start, node.end, {}, None, [before, node])
    elif factor is None:
        found = num(match["factor"], match.parameters)
        factor = None if found is None or found.is_too_long or len({unit_of(match[role]) for role in ("old", "new")}) > 1 else found.value
    if not factor or not same_kind([match["old"], match["new"]], per=True):
        return False
    draft = noted(match, "multiple", "old", "new", "factor")
    draft.roles[-1] = ("factor", node)
    draft.factor = _hedged(factor, hedge_before(match, "factor"))
    draft.direction = "down" if _falls(match) else None
    return None


def _perhaps_multiple(match: Match) -> Literal[False] | None:
    """`at NEW, the price is three times OLD`: if it is the price that was."""
    if _multiple(match) is False:
        return False
    match.sentence.claims[-1].certain = False
    return None


TURNED: Final = {Hedge.MORE_THAN: Hedge.LESS_THAN, Hedge.AT_LEAST: Hedge.AT_MOST, Hedge.NEARLY: Hedge.JUST_OVER, Hedge.JUST_OVER: Hedge.NEARLY}
"""What is more than halved is less than a half."""
BEYOND: Final = frozenset((Hedge.MORE_THAN, Hedge.AT_LEAST, Hedge.JUST_OVER))


def _hedged(factor: Decimal, hedge: Hedge | None) -> Decimal | Figure:
    """The factor as it is hedged; what lies beyond it lies beyond twice, not beyond one and a half times."""
    if hedge is None:
        return factor
    quantum = Decimal(1).scaleb(factor.adjusted() - 1, EXACT) if hedge in BEYOND else None
    return Figure.of(factor, None, quantum=quantum, hedge=TURNED.get(hedge, hedge) if factor < 1 else hedge)


def _falls(match: Match) -> bool:
    """Does a word beside the factor say that it is a fall (fell threefold, a threefold drop)?"""
    start, end = match.span("factor")
    sentence = match.sentence
    start -= 1 if hedge_before(match, "factor") is None else 2
    beside = [sentence.node(at).meanings for at in (start, end) if 0 <= at < len(sentence.items)]
    return any("DOWN" in meanings and "MULTIPLE" not in meanings for meanings in beside)


ALONE: Final = "(?=WORDLIKE? UP/DOWN|END|DOT|CLOSE|COMMA|SEMICOLON|DASH|$)"
"""What a change is told by: a 25% decline, or 25%; a 12% margin is none."""
CHANGES: Final = Stage(
    "changes", "PERCENTAGE/MULTIPLE/TIMESWORD",
    (
        Rule("percent, from, to", f"direction:UP/DOWN {WORD}{{0,4}} percent:PERCENTAGE {NEARBY}{{0,7}} COMMA? MOVE? FROM FILLER? old:{NUMERIC} {WORD}{{0,3}} TO HEDGE? new:{NUMERIC}", _change, notes=True),
        Rule("percent, to, from", f"direction:UP/DOWN {WORD}{{0,4}} percent:PERCENTAGE (?:COMMA|(?:(?!UP/DOWN/MOVE/COMMA){WORD}){{0,3}}) TO HEDGE? THE? new:{NUMERIC} {SAME}{{0,8}} (?:FROM|AGAINST) FILLER? old:{NUMERIC}", _change, notes=True),
        Rule("from, to, percent", f"direction:UP/DOWN {WORD}{{0,8}} FROM FILLER? old:{NUMERIC} {WORD}{{0,3}} TO HEDGE? new:{NUMERIC} {WORD}{{0,3}} (?:COMMA|OPEN|DASH|OR) {SAME}{{0,5}} percent:PERCENTAGE {ALONE}", _change, notes=True),
        Rule("to, from, percent", f"direction:UP/DOWN/MOVE {WORD}{{0,4}} TO HEDGE? new:{NUMERIC} {SAME}{{0,4}} (?:FROM|AGAINST) FILLER? old:{NUMERIC} {SAME}{{0,4}} (?:COMMA|OPEN|DASH|OR) {SAME}{{0,4}} percent:PERCENTAGE {ALONE}", _change, notes=True),
        Rule("percent, at, from", f"direction:UP/DOWN percent:PERCENTAGE (?:PREP/WORDLIKE) HEDGE? new:{NUMERIC} {SAME}{{0,2}} COMMA? (?:FROM|AGAINST) FILLER? old:{NUMERIC}", _change, notes=True),
        Rule("new, old, percent up", f"new:{NUMERIC} {WORD}{{0,3}} COMMA? AGAINST FILLER? old:{NUMERIC} {SAME}{{0,4}} (?:COMMA|OPEN|DASH) {SAME}{{0,4}} direction:UP/DOWN {SAME}{{0,2}} percent:PERCENTAGE {ALONE}", _change, notes=True),
        Rule("new, percent, old", f"new:{NUMERIC} {WORD}{{0,2}} COMMA? ARTICLE? direction:UP/DOWN (?:OF/HEDGE/FILLER/WORDLIKE/STOP){{0,2}} percent:PERCENTAGE {WORD}{{0,2}} (?:FROM|AGAINST) FILLER? old:{NUMERIC}", _change, notes=True),
        Rule("new, from old, percent", f"new:{NUMERIC} {WORD}{{0,2}} COMMA? direction:UP/DOWN FROM FILLER? old:{NUMERIC} {WORD}{{0,5}} (?:COMMA|OPEN|DASH) {SAME}{{0,4}} percent:PERCENTAGE {ALONE}", _change, notes=True),
        Rule("percent up, new (old then)", f"percent:PERCENTAGE direction:UP/DOWN PARTICLE? new:{NUMERIC} OPEN {WORD}{{0,2}} TIME {WORD}{{0,2}} old:{NUMERIC} CLOSE", _change, notes=True),
        Rule("new, old, percent", f"new:{NUMERIC} {WORD}{{0,3}} COMMA? AGAINST FILLER? old:{NUMERIC} {WORD}{{0,4}} (?:COMMA|OPEN|DASH) {WORD}{{0,3}} percent:PERCENTAGE {WORD}{{0,1}} direction:UP/DOWN", _change, notes=True),
        Rule("moved, percent up", f"MOVE {WORD}{{0,8}} FROM FILLER? old:{NUMERIC} {WORD}{{0,3}} TO HEDGE? new:{NUMERIC} {WORD}{{0,3}} (?:COMMA|OPEN|DASH|OR) {WORD}{{0,4}} direction:UP/DOWN {WORD}{{0,2}} percent:PERCENTAGE", _change, notes=True),
        Rule("moved, percent more", f"MOVE {WORD}{{0,8}} FROM FILLER? old:{NUMERIC} {WORD}{{0,3}} TO HEDGE? new:{NUMERIC} {WORD}{{0,3}} (?:COMMA|OPEN|DASH|OR) {WORD}{{0,3}} percent:PERCENTAGE {WORD}{{0,1}} direction:UP/DOWN", _change, notes=True),
        Rule("percent more than", f"new:{NUMERIC} COMMA {WORD}{{0,5}} percent:PERCENTAGE {WORD}{{0,1}} direction:UP/DOWN COMMA? AGAINST/THAN/FROM FILLER{{0,2}} old:{NUMERIC}", _change, notes=True),
        Rule("percent over the old", f"new:{NUMERIC} COMMA {WORD}{{0,5}} percent:PERCENTAGE direction:UP/DOWN HEDGE THE old:{NUMERIC} (?=STOP|TIME|COMMA|END|DOT|$)", _change, notes=True),
        Rule("old to new, percent", f"old:{NUMERIC} PARTICLE? TO {WORD}{{0,2}} new:{NUMERIC} TOWARD {WORD}{{0,3}} percent:PERCENTAGE {WORD}{{0,3}} direction:UP/DOWN", _change, notes=True),
        Rule("old, new turned to, percent", f"old:{NUMERIC} HEDGE? new:{NUMERIC} PARTICLE? TOWARD {SAME}{{0,3}} percent:PERCENTAGE {SAME}{{0,2}} direction:UP/DOWN", _change, notes=True),
        Rule("old, new turned to, up percent", f"old:{NUMERIC} HEDGE? new:{NUMERIC} PARTICLE? TOWARD COMMA {SAME}{{0,1}} direction:UP/DOWN {SAME}{{0,2}} percent:PERCENTAGE", _change, notes=True),
        Rule("percent, old, new turned to", f"percent:PERCENTAGE direction:UP/DOWN (?:PARTICLE/LINK/COMMA/FILLER/HEDGE){{0,2}} old:{NUMERIC} (?:PARTICLE? TO)? HEDGE? new:{NUMERIC} PARTICLE? TOWARD", _change, notes=True),
        Rule("old, moved to new, percent", f"old:{NUMERIC} MOVETO HEDGE? new:{NUMERIC} {WORD}{{0,4}} (?:COMMA|OPEN|DASH) {WORD}{{0,3}} percent:PERCENTAGE {WORD}{{0,2}} direction:UP/DOWN", _change, notes=True),
        Rule("old, turned to new, percent", f"OPENSIDE/FROM HEDGE? old:{NUMERIC} {WORD}{{0,2}} UP/DOWN TO? HEDGE? new:{NUMERIC} COMMA {WORD}{{0,2}} direction:UP/DOWN {WORD}{{0,2}} percent:PERCENTAGE", _change, notes=True),
        Rule("old, new, percent", f"old:{NUMERIC} new:{NUMERIC} COMMA? HEDGE? percent:PERCENTAGE direction:UP/DOWN", _change, notes=True),
        Rule("from old, percent, new", f"old:{NUMERIC} FROM/OPENAFTER HEDGE? percent:PERCENTAGE direction:UP/DOWN HEDGE? new:{NUMERIC}", _change, notes=True),
        Rule("new, against old, percent", f"new:{NUMERIC} {SAME}{{0,4}} old:{NUMERIC} AGAINST HEDGE? percent:PERCENTAGE direction:UP/DOWN", _change, notes=True),
        Rule("percent, old, new", f"percent:PERCENTAGE direction:UP/DOWN old:{NUMERIC} new:{NUMERIC} TOWARD", _change, notes=True),
        Rule("new, against old, up percent", f"new:{NUMERIC} COMMA? AGAINST (?:TIME/LINK/FILLER){{0,3}} old:{NUMERIC} LINK? direction:UP/DOWN percent:PERCENTAGE", _change, notes=True),
        Rule("new, then (old), percent", f"new:{NUMERIC} TOWARD TIME OPEN old:{NUMERIC} CLOSE PARTICLE/AGAINST? HEDGE? percent:PERCENTAGE direction:UP/DOWN", _change, notes=True),
        Rule("new, then (old), against it", f"new:{NUMERIC} (?:(?!WORDLIKE/COMMA/AND/CLAUSE){WORD}){{1,4}} OPEN HEDGE? old:{NUMERIC} CLOSE AGAINST HEDGE? percent:PERCENTAGE direction:UP/DOWN", _change, notes=True),
        Rule("then (old), percent, new", f"TIME OPEN old:{NUMERIC} CLOSE PARTICLE/AGAINST HEDGE? percent:PERCENTAGE direction:UP/DOWN new:{NUMERIC}", _change, notes=True),
        Rule("against old, up percent, new", f"AGAINST (?:TIME/LINK/FILLER){{0,3}} old:{NUMERIC} LINK? direction:UP/DOWN percent:PERCENTAGE COMMA (?:TO/FILLER/STOP){{0,2}} new:{NUMERIC}", _change, notes=True),
        Rule("new (then: old), signed", f"new:{NUMERIC} OPEN TIME COLON? old:{NUMERIC} CLOSE COMMA? direction:PLUS? percent:PERCENTAGE", _signed_change, notes=True),
        Rule("from, to, signed", f"MOVE {WORD}{{0,8}} FROM FILLER? old:{NUMERIC} {WORD}{{0,3}} TO HEDGE? new:{NUMERIC} {WORD}{{0,2}} OPEN direction:PLUS? percent:PERCENTAGE CLOSE", _signed_change, notes=True),
        Rule("new, times old", f"new:{NUMERIC} (?:(?!COMMA){SAME}){{0,3}} COMMA (?:OR/HEDGE/FILLER){{0,2}} factor:NUMBER/DIGITS TIMESWORD THE WORDLIKE{{0,2}} old:{NUMERIC}", _multiple, notes=True),
        Rule("at new, times old", f"(?<!.)PREP new:{NUMERIC} COMMA (?:(?!COMMA/AND){WORD}){{0,5}} factor:NUMBER/DIGITS TIMESWORD THE WORDLIKE{{0,2}} old:{NUMERIC}", _perhaps_multiple, notes=True),
        Rule("from, multiple, to", f"FROM FILLER? old:{NUMERIC} {WORD}{{0,2}} factor:MULTIPLE TO? HEDGE? new:{NUMERIC}", _multiple, notes=True),
        Rule("old to new, multiple", f"old:{NUMERIC} PARTICLE? TO {WORD}{{0,2}} new:{NUMERIC} TOWARD {WORD}{{0,2}} factor:MULTIPLE", _multiple, notes=True),
        Rule("multiple, from, to", f"factor:MULTIPLE {SAME}{{0,5}} FROM FILLER? old:{NUMERIC} {WORD}{{0,3}} TO HEDGE? new:{NUMERIC}", _multiple, notes=True),
        Rule("from, to, multiple", f"FROM FILLER? old:{NUMERIC} {WORD}{{0,2}} TO HEDGE? new:{NUMERIC} {WORD}{{0,1}} factor:MULTIPLE", _multiple, notes=True),
        Rule("multiple, to, from", f"factor:MULTIPLE {SAME}{{0,3}} TO HEDGE? new:{NUMERIC} (?:(?!UP/DOWN){SAME}){{0,6}} (?:FROM|AGAINST) FILLER? old:{NUMERIC}", _multiple, notes=True),
    ),
)

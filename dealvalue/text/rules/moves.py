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
from dealvalue.text.rules.portions import FRACTION, portion
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


def _change_by_part(match: Match) -> Literal[False] | None:
    """`fell by a third from OLD to NEW`, `OLD was cut by a quarter, to NEW`."""
    old, new = match["old"], match["new"]
    said = portion(match)
    if said is None or not same_kind([old, new], per=True) or _turns(match):
        return False
    draft = noted(match, "change", "old", "new", "percent")
    draft.roles[-1] = ("percent", said[0])
    draft.bare[id(said[0])] = said[1]
    draft.direction = _direction(match)
    return None


def _change_by_more(match: Match) -> Literal[False] | None:
    """`NEW, 12% more than the OLD`, where "more than" is one word: meer dan, mehr als."""
    hedge = match["direction"].meanings["HEDGE"]
    if hedge not in (Hedge.MORE_THAN, Hedge.LESS_THAN) or _change(match) is False:
        return False
    match.sentence.claims[-1].direction = "up" if hedge is Hedge.MORE_THAN else "down"
    return None


def _perhaps_change(match: Match) -> Literal[False] | None:
    """`NEW, a rise of 10% on OLD`, if it is: other prepositions tell of other things."""
    if _change(match) is False:
        return False
    match.sentence.claims[-1].certain = False
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
    if factor == 0 and _grows_by(match):
        return False
    before = match.sentence.node(match.span("factor")[0] - 1)
    if factor is not None and (before.end == node.start or not factor) and is_bare(before) and before not in (match["old"], match["new"]):  # 3倍に, 세 배로: so many times, and not twice
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
    if match.sentence.meanings(match.span("factor")[1]).get("TIMESWORD") == "than":
        draft.certain = False  # three times larger: as large three times, or four
    return None


def _grows_by(match: Match) -> bool:
    """`增长了3倍`: some mean three times as much, some as much again three times."""
    sentence, at = match.sentence, match.span("factor")[0] - 2
    if "STOP" in sentence.meanings(at) and sentence.meanings(at).keys().isdisjoint(("UP", "DOWN")):
        at -= 1
    return not sentence.meanings(at).keys().isdisjoint(("UP", "DOWN"))


def _perhaps_multiple(match: Match) -> Literal[False] | None:
    """`at NEW, the price is three times OLD`: if it is the price that was."""
    if _multiple(match) is False:
        return False
    match.sentence.claims[-1].certain = False
    return None


def _told_multiple(match: Match) -> Literal[False] | None:
    """`doubled in a year: NEW, against OLD`, if what is told next is what doubled: then it is twice as much, and not one and a half times."""
    if _perhaps_multiple(match) is False:
        return False
    draft = match.sentence.claims[-1]
    if isinstance(draft.factor, Decimal):
        draft.factor = Figure.of(draft.factor, None, quantum=EXACT.divide(draft.factor, Decimal(5)))
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


ASIDE: Final = "(?:OPEN HEDGE? MONEY CLOSE)?"
"""What a figure comes to in other money, in brackets behind it."""
OLD: Final = f"old:{NUMERIC} {ASIDE}"
NEW: Final = f"new:{NUMERIC} {ASIDE}"
OFTIME: Final = "(?:TIME/LINK/HEDGE/FILLER/PERBEFORE/PERUNIT)"
"""What leads to a figure that is another time's, or of so much of something: 由2023年的40亿元, 从每升8元."""
TIMESOF: Final = "THE? WORDLIKE{0,2}"
"""Three times the old price, three times as much as the 2010 price."""
ALONE: Final = "(?=WORDLIKE? UP/DOWN|END|DOT|CLOSE|COMMA|SEMICOLON|DASH|$)"
"""What a change is told by: a 25% decline, or 25%; a 12% margin is none."""
CHANGES: Final = Stage(
    "changes", "PERCENTAGE/MULTIPLE/TIMESWORD/PARTWORD/HALF",
    (
        Rule("a third, from, to", f"direction:UP/DOWN {SAME}{{0,3}} percent:({FRACTION}) COMMA? MOVE? FROM FILLER? old:{NUMERIC} {WORD}{{0,3}} TO HEDGE? new:{NUMERIC}", _change_by_part, notes=True),
        Rule("by a third down, from, to", f"percent:({FRACTION}) direction:UP/DOWN FROM FILLER? old:{NUMERIC} {WORD}{{0,3}} TO HEDGE? new:{NUMERIC}", _change_by_part, notes=True),
        Rule("old, down a third, to", f"old:{NUMERIC} (?:(?!COMMA){SAME}){{0,4}} direction:UP/DOWN {SAME}{{0,2}} percent:({FRACTION}) COMMA? TO HEDGE? new:{NUMERIC}", _change_by_part, notes=True),
        Rule("to new (then: old), percent", f"direction:UP/DOWN {WORD}{{0,4}} TO HEDGE? new:{NUMERIC} OPEN TIME COLON? old:{NUMERIC} CLOSE COMMA {SAME}{{0,3}} percent:PERCENTAGE {ALONE}", _change, notes=True),
        Rule("a third, to, from", f"direction:UP/DOWN BY? HEDGE? percent:({FRACTION}) (?:(?!UP/DOWN/MOVE/COMMA){WORD}){{0,3}} TO HEDGE? THE? {NEW} {SAME}{{0,8}} (?:FROM|AGAINST) FILLER? {OLD}", _change_by_part, notes=True),
        Rule("by a third, from, to", f"direction:UP/DOWN BY? HEDGE? percent:({FRACTION}) (?:(?!UP/DOWN/MOVE/COMMA){WORD}){{0,3}} FROM FILLER? {OLD} {WORD}{{0,3}} TO HEDGE? THE? {NEW}", _change_by_part, notes=True),
        Rule("percent, from, to", f"direction:UP/DOWN {WORD}{{0,4}} percent:PERCENTAGE {NEARBY}{{0,7}} COMMA? MOVE? FROM FILLER? {OLD} {WORD}{{0,3}} TO HEDGE? {NEW}", _change, notes=True),
        Rule("percent, to, from", f"direction:UP/DOWN {WORD}{{0,4}} percent:PERCENTAGE (?:COMMA|(?:(?!UP/DOWN/MOVE/COMMA){WORD}){{0,6}}|PREP/IN? TIME COMMA) TO (?:HEDGE/THE/PERBEFORE/PERUNIT/CLASSIFIER){{0,3}} {NEW} {SAME}{{0,8}} (?:FROM|AGAINST) FILLER? {OLD}", _change, notes=True),
        Rule("from, to, percent", f"direction:UP/DOWN {WORD}{{0,8}} FROM FILLER? {OLD} {WORD}{{0,3}} TO HEDGE? {NEW} {WORD}{{0,3}} (?:COMMA|OPEN|DASH|OR) {SAME}{{0,5}} percent:PERCENTAGE {ALONE}", _change, notes=True),
        Rule("to, from, percent", f"direction:UP/DOWN/MOVE {WORD}{{0,4}} TO HEDGE? {NEW} {SAME}{{0,4}} (?:FROM|AGAINST) FILLER? {OLD} {SAME}{{0,4}} (?:COMMA|OPEN|DASH|OR) {SAME}{{0,4}} percent:PERCENTAGE {ALONE}", _change, notes=True),
        Rule("percent, at, from", f"direction:UP/DOWN percent:PERCENTAGE (?:PREP/WORDLIKE) HEDGE? {NEW} {SAME}{{0,2}} COMMA? (?:FROM|AGAINST) FILLER? {OLD}", _change, notes=True),
        Rule("new, old, percent up", f"{NEW} {WORD}{{0,3}} COMMA? AGAINST FILLER? {OLD} {SAME}{{0,4}} (?:COMMA|OPEN|DASH) {SAME}{{0,4}} direction:UP/DOWN {SAME}{{0,2}} percent:PERCENTAGE {ALONE}", _change, notes=True),
        Rule("new, percent, old", f"{NEW} {WORD}{{0,2}} COMMA? ARTICLE? direction:UP/DOWN (?:OF/HEDGE/FILLER/WORDLIKE/STOP){{0,2}} percent:PERCENTAGE {WORD}{{0,2}} (?:FROM|AGAINST) FILLER? {OLD}", _change, notes=True),
        Rule("percent: new, against old", f"direction:UP/DOWN HEDGE? percent:PERCENTAGE COLON HEDGE? {NEW} {WORD}{{0,4}} COMMA? AGAINST FILLER? {OLD}", _change, notes=True),
        Rule("new, percent more than old", f"new:{NUMERIC} {NEARBY}{{0,3}} CLAUSE HEDGE? percent:PERCENTAGE direction:HEDGE THE {OLD} (?!THAN/AGAINST)", _change_by_more, notes=True),
        Rule("new, percent on old", f"new:{NUMERIC} COMMA ARTICLE? direction:UP/DOWN (?:OF/HEDGE/FILLER){{0,2}} percent:PERCENTAGE (?:PREP/HEDGE) THE? {OLD}", _perhaps_change, notes=True),
        Rule("new, from old, percent", f"{NEW} {WORD}{{0,2}} COMMA? direction:UP/DOWN FROM FILLER? {OLD} {WORD}{{0,5}} (?:COMMA|OPEN|DASH) {SAME}{{0,4}} percent:PERCENTAGE {ALONE}", _change, notes=True),
        Rule("percent up, new (old then)", f"percent:PERCENTAGE direction:UP/DOWN PARTICLE? {NEW} OPEN {WORD}{{0,2}} TIME {WORD}{{0,2}} {OLD} CLOSE", _change, notes=True),
        Rule("new, old, percent", f"{NEW} {WORD}{{0,3}} COMMA? AGAINST FILLER? {OLD} {WORD}{{0,4}} (?:COMMA|OPEN|DASH) {WORD}{{0,3}} percent:PERCENTAGE {WORD}{{0,1}} direction:UP/DOWN", _change, notes=True),
        Rule("moved, percent up", f"MOVE {WORD}{{0,8}} FROM FILLER/WORDLIKE? {OLD} {WORD}{{0,3}} TO HEDGE? {NEW} {WORD}{{0,3}} (?:COMMA|OPEN|DASH|OR) {WORD}{{0,4}} direction:UP/DOWN {WORD}{{0,2}} percent:PERCENTAGE", _change, notes=True),
        Rule("from, to, a rise of percent", f"FROM FILLER? old:{NUMERIC} {SAME}{{0,3}} TO HEDGE? new:{NUMERIC} {SAME}{{0,3}} COMMA {SAME}{{0,4}} direction:UP/DOWN OF? FILLER? HEDGE? percent:PERCENTAGE {ALONE}", _change, notes=True),
        Rule("moved, percent more", f"MOVE {WORD}{{0,8}} FROM FILLER/WORDLIKE? {OLD} {WORD}{{0,3}} TO HEDGE? {NEW} {WORD}{{0,3}} (?:COMMA|OPEN|DASH|OR) {WORD}{{0,3}} percent:PERCENTAGE {WORD}{{0,1}} direction:UP/DOWN", _change, notes=True),
        Rule("percent more than", f"{NEW} COMMA {WORD}{{0,5}} percent:PERCENTAGE {WORD}{{0,1}} direction:UP/DOWN (?:COMMA? AGAINST/THAN/FROM|COMMA FILLER) FILLER{{0,2}} {OLD}", _change, notes=True),
        Rule("percent over the old", f"{NEW} COMMA {WORD}{{0,5}} percent:PERCENTAGE direction:UP/DOWN HEDGE THE {OLD} (?=STOP|TIME|COMMA|END|DOT|$)", _change, notes=True),
        Rule("percent more than the old", f"new:{NUMERIC} (?:COMMA {WORD}{{0,5}}|{SAME}{{1,6}}) percent:PERCENTAGE direction:HEDGE THE old:{NUMERIC} (?=STOP|TIME|OF|COMMA|END|DOT|$)", _change_by_more, notes=True),
        Rule("old to new, percent", f"{OLD} PARTICLE? TO {WORD}{{0,2}} {NEW} TOWARD {WORD}{{0,3}} percent:PERCENTAGE {WORD}{{0,3}} direction:UP/DOWN", _change, notes=True),
        Rule("old, new turned to, percent", f"{OLD} HEDGE? {NEW} PARTICLE? TOWARD {SAME}{{0,3}} percent:PERCENTAGE {SAME}{{0,2}} direction:UP/DOWN", _change, notes=True),
        Rule("old, new turned to, up percent", f"{OLD} HEDGE? {NEW} PARTICLE? TOWARD COMMA {SAME}{{0,1}} direction:UP/DOWN {SAME}{{0,2}} percent:PERCENTAGE", _change, notes=True),
        Rule("percent, old, new turned to", f"percent:PERCENTAGE direction:UP/DOWN (?:PARTICLE/LINK/COMMA/FILLER/HEDGE){{0,2}} {OLD} (?:PARTICLE? TO)? HEDGE? {NEW} PARTICLE? TOWARD", _change, notes=True),
        Rule("old, moved to new, percent", f"{OLD} MOVETO HEDGE? {NEW} {WORD}{{0,4}} (?:COMMA|OPEN|DASH) {WORD}{{0,3}} percent:PERCENTAGE {WORD}{{0,2}} direction:UP/DOWN", _change, notes=True),
        Rule("old, turned to new, percent", f"OPENSIDE/FROM {OFTIME}{{0,3}} {OLD} {WORD}{{0,2}} UP/DOWN TO? {OFTIME}{{0,3}} {NEW} COMMA {WORD}{{0,3}} direction:UP/DOWN {WORD}{{0,2}} percent:PERCENTAGE", _change, notes=True),
        Rule("old, new, percent", f"{OLD} {NEW} COMMA? HEDGE? percent:PERCENTAGE direction:UP/DOWN", _change, notes=True),
        Rule("from old, percent, new", f"{OLD} FROM/OPENAFTER HEDGE? percent:PERCENTAGE direction:UP/DOWN (?:STOP/PARTICLE/LINK/COMMA/HEDGE){{0,3}} {NEW}", _change, notes=True),
        Rule("new, then old, from it", f"{NEW} (?:AND/PARTICLE/COMMA/FILLER/HEDGE/STOP){{0,4}} TIME LINK? {OLD} (?:OPENAFTER/PARTICLE|PARTICLE? AGAINST) HEDGE? percent:PERCENTAGE direction:UP/DOWN", _change, notes=True),
        Rule("new, against old, percent", f"{NEW} {SAME}{{0,4}} {OLD} PARTICLE? AGAINST HEDGE? percent:PERCENTAGE direction:UP/DOWN", _change, notes=True),
        Rule("percent, old, new", f"percent:PERCENTAGE direction:UP/DOWN {OLD} {NEW} TOWARD", _change, notes=True),
        Rule("new, against old, up percent", f"{NEW} COMMA? AGAINST/THAN (?:TIME/LINK/FILLER){{0,3}} {OLD} (?:LINK/STOP/HEDGE){{0,2}} direction:UP/DOWN (?:STOP/HEDGE){{0,2}} percent:PERCENTAGE", _change, notes=True),
        Rule("new, then (old), percent", f"{NEW} TOWARD TIME OPEN {OLD} CLOSE PARTICLE/AGAINST? HEDGE? percent:PERCENTAGE direction:UP/DOWN", _change, notes=True),
        Rule("new, then (old), against it", f"{NEW} (?:(?!WORDLIKE/COMMA/AND/CLAUSE){WORD}){{1,4}} OPEN HEDGE? {OLD} CLOSE AGAINST HEDGE? percent:PERCENTAGE direction:UP/DOWN", _change, notes=True),
        Rule("then (old), percent, new", f"TIME OPEN {OLD} CLOSE PARTICLE/AGAINST HEDGE? percent:PERCENTAGE direction:UP/DOWN {NEW}", _change, notes=True),
        Rule("against old, up percent, new", f"AGAINST/THAN (?:TIME/LINK/FILLER){{0,3}} {OLD} LINK? direction:UP/DOWN STOP? percent:PERCENTAGE COMMA (?:TO/FILLER/STOP){{0,2}} {NEW}", _change, notes=True),
        Rule("new (then: old), signed", f"{NEW} OPEN TIME COLON? {OLD} CLOSE COMMA? direction:PLUS? percent:PERCENTAGE", _signed_change, notes=True),
        Rule("from, to, signed", f"MOVE {WORD}{{0,8}} FROM FILLER? {OLD} {WORD}{{0,3}} TO HEDGE? {NEW} {WORD}{{0,2}} OPEN direction:PLUS? percent:PERCENTAGE CLOSE", _signed_change, notes=True),
        Rule("percent up, new, which was old", f"percent:PERCENTAGE direction:UP/DOWN PARTICLE? new:{NUMERIC} (?:(?!COMMA){SAME}){{0,3}} COMMA EQUIVALENT TIME PARTICLE? old:{NUMERIC} STOP? (?=END/DOT|$)", _change, notes=True),
        Rule("new, times old", f"{NEW} (?:(?!COMMA){SAME}){{0,3}} COMMA (?:OR/HEDGE/FILLER){{0,2}} factor:NUMBER/DIGITS TIMESWORD {TIMESOF} {OLD}", _multiple, notes=True),
        Rule("new, times as much as old", f"new:{NUMERIC} (?:(?!COMMA){SAME}){{0,3}} COMMA (?:OR/HEDGE/FILLER){{0,2}} factor:NUMBER/DIGITS TIMESWORD (?:(?!COMMA){SAME}){{1,3}} THE WORDLIKE{{0,1}} old:{NUMERIC}", _told_multiple, notes=True),
        Rule("new, a multiple of old", f"new:{NUMERIC} (?:(?!COMMA){SAME}){{0,3}} COMMA (?:OR/HEDGE/FILLER){{0,2}} factor:MULTIPLE (?:OF/THAN/AGAINST/FILLER){{0,2}} THE WORDLIKE{{0,1}} old:{NUMERIC}", _multiple, notes=True),
        Rule("old, multiple, new", f"old:{NUMERIC} FROM/OPENAFTER {SAME}{{0,1}} factor:MULTIPLE {SAME}{{0,2}} new:{NUMERIC}", _multiple, notes=True),
        Rule("old, new turned to, multiple", f"old:{NUMERIC} HEDGE? new:{NUMERIC} PARTICLE? TOWARD COMMA? {SAME}{{0,1}} factor:MULTIPLE", _multiple, notes=True),
        Rule("at new, times old", f"(?<!.)PREP {NEW} COMMA (?:(?!COMMA/AND){WORD}){{0,5}} factor:NUMBER/DIGITS TIMESWORD {TIMESOF} {OLD}", _perhaps_multiple, notes=True),
        Rule("from, multiple, to", f"OPENSIDE/FROM FILLER? {OLD} {WORD}{{0,2}} factor:MULTIPLE COMMA? (?:TO/FILLER)? HEDGE? {NEW}", _multiple, notes=True),
        Rule("old to new, multiple", f"{OLD} PARTICLE? TO {WORD}{{0,2}} {NEW} TOWARD {WORD}{{0,2}} factor:MULTIPLE", _multiple, notes=True),
        Rule("multiple, from, to", f"factor:MULTIPLE (?:(?!MULTIPLE){SAME}){{0,5}} FROM FILLER? {OLD} {WORD}{{0,3}} TO HEDGE? {NEW}", _multiple, notes=True),
        Rule("from, to, multiple", f"FROM FILLER? {OLD} {WORD}{{0,2}} TO HEDGE? {NEW} {WORD}{{0,1}} factor:MULTIPLE", _multiple, notes=True),
        Rule("multiple, from, to, behind", f"factor:MULTIPLE {SAME}{{0,3}} old:{NUMERIC} OPENAFTER HEDGE? new:{NUMERIC}", _multiple, notes=True),
        Rule("old turned to new, multiple", f"OPENSIDE/FROM {OFTIME}{{0,3}} {OLD} {WORD}{{0,2}} UP/DOWN TO? {OFTIME}{{0,3}} {NEW} COMMA? {SAME}{{0,6}} factor:MULTIPLE (?!UP/DOWN)", _multiple, notes=True),
        Rule("old, so many times, new", f"{OLD} TO/OPENAFTER HEDGE? (?:NUMBER/DIGITS)? factor:MULTIPLE (?:LINK/STOP/UP/COMMA/PARTICLE/HEDGE){{0,4}} {NEW}", _multiple, notes=True),
        Rule("so many times, old, new", f"factor:MULTIPLE (?:(?!MULTIPLE){SAME}){{0,3}} {OLD} PARTICLE? TO {NEW}", _multiple, notes=True),
        Rule("new, so many times old", f"{NEW} (?:AND/PARTICLE/COMMA/STOP/FILLER/HEDGE/TOWARD/TIME/LINK){{1,6}} {OLD} LINK HEDGE? (?:NUMBER/DIGITS)? factor:MULTIPLE", _multiple, notes=True),
        Rule("multiple to new, then old", f"factor:MULTIPLE TO? HEDGE? {NEW} COMMA TIME (?:STOP/FILLER/HEDGE/LINK){{0,3}} {OLD}", _multiple, notes=True),
        Rule("so many times old, new", f"{OLD} LINK HEDGE? (?:NUMBER/DIGITS)? factor:MULTIPLE COMMA {NEARBY}{{0,3}} {NEW}", _perhaps_multiple, notes=True),
        Rule("multiple, to, from", f"factor:MULTIPLE (?:(?!MULTIPLE){SAME}){{0,3}} TO HEDGE? {NEW} (?:(?!UP/DOWN){SAME}){{0,6}} (?:FROM|AGAINST) FILLER? {OLD}", _multiple, notes=True),
        Rule("multiple, new, against old", f"factor:MULTIPLE (?:(?!UP/DOWN/CLAUSE){WORD}){{0,7}} new:{NUMERIC} {WORD}{{0,3}} COMMA? AGAINST FILLER{{0,2}} old:{NUMERIC}", _told_multiple, notes=True),
    ),
)

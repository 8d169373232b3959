"""Shares: a part, its whole, and the percentage or the fraction that it is."""

from typing import Final, Literal

from dealvalue.text.cascade import Match, Rule, Stage
from dealvalue.text.rules.drafts import (
    NEARBY,
    NUMERIC,
    SAME,
    SET_OFF,
    WORD,
    noted,
    same_kind,
    unit_of,
)
from dealvalue.text.rules.portions import FRACTION, portion


def _share(match: Match) -> Literal[False] | None:
    """`PART, or 35%, of WHOLE`; "rose from WHOLE to PART, or 35%" is a change."""
    count = match["percent"].meanings.get("COUNT")
    if not same_kind([match["part"], match["whole"]]) or (count is not None and count.single is not None and count.single.value < 0):
        return False
    at = match.span("part")[0]
    if match.span("whole")[0] < at and not match.parameters.glue.isdisjoint(match.sentence.symbols[at - 1]):
        return False
    noted(match, "share", "part", "whole", "percent")
    return None


def _fraction_share(match: Match) -> Literal[False] | None:
    """`PART, a third of WHOLE`, in any order."""
    said = portion(match)
    if said is None or _share(match) is False:
        return False
    draft = match.sentence.claims[-1]
    draft.roles[-1] = ("percent", said[0])
    draft.bare[id(said[0])] = said[1]
    return None


def _share_if_no_move(match: Match) -> Literal[False] | None:
    """`PART of WHOLE, 35%`, unless "of" is a move's "from": spadł do 60 z 80, o 25 proc.; dari 80 turun menjadi 60."""
    sentence, start = match.sentence, match.start
    end = max(match.span("part")[0], start)
    moves = any(not {"MOVE", "UP", "DOWN"}.isdisjoint(sentence.node(at).meanings) for at in range(max(start - 3, 0), end))
    return False if moves and not {"FROM", "AGAINST"}.isdisjoint(match["of"].meanings) else _share(match)


def _count_share(match: Match) -> Literal[False] | None:
    """`35% of the 20 firms`: not every percentage of so few is a whole number."""
    whole = match["whole"].meanings.get("COUNT")
    if unit_of(match["percent"]) != "%" or whole is None or whole.unit == "%" or any("share" in draft.kind and draft.roles[-1][1] is match["percent"] for draft in match.sentence.claims):
        return False
    noted(match, "count_share", "percent", "whole")
    return None


TELLING: Final = "(?:COMMA/OR/EQUIVALENT/THE/HEDGE/FILLER/SHARECUE){1,4} (?:ARTICLE? WORDLIKE OF)?"
"""What leads from a part to the percentage that it is: es decir, el; , was … entspricht."""
SHARES: Final = Stage(
    "shares", "PERCENTAGE/HALF/PARTWORD",
    (
        Rule("part, percent, of whole", f"part:{NUMERIC} COMMA? (?:OR|OPEN|HEDGE|EQUIVALENT) HEDGE? percent:PERCENTAGE CLOSE? COMMA? OF/SHAREOF/OUTOF {SAME}{{0,6}} whole:{NUMERIC}", _share, notes=True),
        Rule("of whole, part, percent", f"of:OF/SHAREOF/OUTOF {WORD}{{0,3}} whole:{NUMERIC} {WORD}{{0,9}} part:{NUMERIC} COMMA? (?:OR|OPEN|HEDGE|EQUIVALENT) HEDGE? percent:PERCENTAGE (?!UP/DOWN/HEDGE/THAN|WORDLIKE THAN)", _share_if_no_move, notes=True),
        Rule("of whole, part that does, percent", f"of:OF/OUTOF {WORD}{{0,3}} whole:COUNT COMMA HEDGE? part:{NUMERIC} {SAME}{{0,5}} COMMA (?:OR/EQUIVALENT/THE/HEDGE){{1,3}} percent:PERCENTAGE (?=COMMA/DOT/END/SEMICOLON|$)", _share_if_no_move, notes=True),
        Rule("of whole, part, that is the percent", f"of:OF/SHAREOF/OUTOF {WORD}{{0,3}} whole:{NUMERIC} {WORD}{{0,9}} part:{NUMERIC} {SAME}{{0,5}} COMMA {TELLING} percent:PERCENTAGE (?=COMMA/DOT/END/SEMICOLON|$)", _share_if_no_move, notes=True),
        Rule("part out of whole, the percent", f"part:{NUMERIC} PLURAL/WORDLIKE{{0,2}} of:OUTOF/SHAREOF/OF THE? whole:{NUMERIC} (?:COMMA {TELLING}|OPEN (?:{TELLING})?) percent:PERCENTAGE (?=COMMA/DOT/END/SEMICOLON/CLOSE|$)", _share_if_no_move, notes=True),
        Rule("of whole, part to something, percent", f"of:OF/OUTOF {WORD}{{0,3}} whole:{NUMERIC} {WORD}{{0,9}} part:{NUMERIC} (?:(?!COMMA){SAME}){{1,4}} COMMA EQUIVALENT? HEDGE? percent:PERCENTAGE (?=END|DOT|CLOSE|SEMICOLON|$)", _share_if_no_move, notes=True),
        Rule("of whole, part (percent)", f"of:OF/SHAREOF/OUTOF {WORD}{{0,3}} whole:{NUMERIC} {WORD}{{0,6}} part:{NUMERIC} OPEN (?:HEDGE/THE){{0,2}} percent:PERCENTAGE CLOSE", _share_if_no_move, notes=True),
        Rule("percent of whole, part", f"percent:PERCENTAGE OF {WORD}{{0,5}} whole:{NUMERIC} {WORD}{{0,5}} COMMA OR/EQUIVALENT COMMA? HEDGE? part:{NUMERIC}", _share, notes=True),
        Rule("whole, of which percent, part", f"whole:{NUMERIC} {WORD}{{0,1}} COMMA? AMONG COMMA? HEDGE? percent:PERCENTAGE (?:PARTICLE/LINK/COMMA/EQUIVALENT/EQUALLING){{0,2}} HEDGE? part:{NUMERIC}", _share, notes=True),
        Rule("part makes up percent of whole", f"part:{NUMERIC} {WORD}{{0,5}} SHARECUE/EQUIVALENT HEDGE? percent:PERCENTAGE OF {WORD}{{0,6}} whole:{NUMERIC}", _share, notes=True),
        Rule("whole, of which part (percent)", f"whole:{NUMERIC} {WORD}{{0,3}} AMONG/INCLUDING {WORD}{{0,2}} part:{NUMERIC} (?:COMMA|OPEN|OR|EQUIVALENT) (?:OR/HEDGE/EQUIVALENT){{0,2}} percent:PERCENTAGE (?!OF/OUTOF/UP/DOWN/HEDGE/MORE/THAN|WORDLIKE? UP/DOWN/THAN)", _share, notes=True),
        Rule("part of whole, percent", f"part:{NUMERIC} of:OF {WORD}{{0,3}} whole:{NUMERIC} {WORD}{{0,8}} (?:COMMA|OPEN) {WORD}{{0,3}} percent:PERCENTAGE (?=OF|CLOSE|END|DOT|$)", _share_if_no_move, notes=True),
        Rule("part of whole, or percent, is", f"part:{NUMERIC} of:OF {WORD}{{0,3}} whole:{NUMERIC} {WORD}{{0,8}} COMMA OR HEDGE? percent:PERCENTAGE (?=COMMA)", _share_if_no_move, notes=True),
        Rule("part, percent of the whole", f"(?<!OF)(?<!OF THE)part:{NUMERIC} COMMA HEDGE? percent:PERCENTAGE OF THE WORDLIKE{{0,2}} whole:{NUMERIC} (?:WORDLIKE/TOTALCUE/PERUNIT){{0,2}} {SET_OFF}", _share, notes=True),
        Rule("part, a third of whole", f"part:{NUMERIC} (?:COMMA|COMMA? (?:OR|EQUIVALENT)) HEDGE? THE? percent:({FRACTION}) OF/SHAREOF/OUTOF? (?:THE/STOP/HEDGE){{0,2}} WORDLIKE{{0,2}} whole:{NUMERIC}", _fraction_share, notes=True),
        Rule("a third of whole, part", f"percent:({FRACTION}) OF/SHAREOF/OUTOF? (?:THE/STOP/HEDGE){{0,2}} WORDLIKE{{0,2}} whole:{NUMERIC} (?:WORDLIKE{{0,2}} COMMA (?:OR/HEDGE/EQUIVALENT){{0,2}}|OPEN HEDGE?) part:{NUMERIC} {SET_OFF}", _fraction_share, notes=True),
        Rule("of whole, a third, part", f"OF/SHAREOF/OUTOF THE? WORDLIKE{{0,2}} whole:{NUMERIC} {SAME}{{0,5}} percent:({FRACTION}) (?:COMMA (?:OR/HEDGE/EQUIVALENT){{0,2}}|OPEN HEDGE?) part:{NUMERIC} {SET_OFF}", _fraction_share, notes=True),
        Rule("a third of it, part of whole", f"percent:({FRACTION}) {SAME}{{0,4}} COMMA HEDGE? part:{NUMERIC} OF (?:THE/STOP){{0,1}} WORDLIKE{{0,2}} whole:{NUMERIC} {SET_OFF}", _fraction_share, notes=True),
        Rule("whole, of it, part, percent", f"whole:{NUMERIC} {SAME}{{0,5}} AMONG COMMA? {SAME}{{0,8}} part:{NUMERIC} (?:{NEARBY}{{0,4}} COMMA {NEARBY}{{0,3}}|PARTICLE{{0,2}} HEDGE?) SHARECUE FILLER? HEDGE? percent:PERCENTAGE (?:{SET_OFF}|(?=PARTICLE))", _share, notes=True),
        Rule("part makes up, of whole, percent", f"part:{NUMERIC} COMMA? SHARECUE/EQUIVALENT {NEARBY}{{0,6}} whole:{NUMERIC} LINK HEDGE? percent:PERCENTAGE", _share, notes=True),
        Rule("whole, its percent that is part", f"whole:{NUMERIC} LINK HEDGE? percent:PERCENTAGE PARTICLE? EQUALLING HEDGE? part:{NUMERIC}", _share, notes=True),
        Rule("whole, its percent made up by part", f"whole:{NUMERIC} LINK HEDGE? percent:PERCENTAGE PARTICLE? SHARECUE {NEARBY}{{0,6}} part:{NUMERIC}", _share, notes=True),
        Rule("whole, its percent, part", f"whole:{NUMERIC} percent:PERCENTAGE PARTICLE WORDLIKE/STOP part:{NUMERIC}", _share, notes=True),
        Rule("whole, part of it, that is percent", f"whole:{NUMERIC} part:{NUMERIC} PARTICLE? COMMA EQUIVALENT HEDGE? percent:PERCENTAGE (?:PARTICLE (?!UP/DOWN)|(?=COMMA/DOT/END|$))", _share, notes=True),
        Rule("percent of few", "percent:PERCENTAGE OF (?:THE/ARTICLE/WORDLIKE){0,2} whole:COUNT", _count_share, notes=True),
        Rule("of few, percent", "whole:COUNT LINK/AMONG LINK? HEDGE? percent:PERCENTAGE", _count_share, notes=True),
    ),
)

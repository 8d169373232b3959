"""Lengths of time and the days between which they lie, and weekdays said with their day."""

from typing import Final, Literal

from dealvalue.duration import Duration
from dealvalue.text.cascade import Match, Rule, Stage
from dealvalue.text.rules.drafts import SET_OFF, WORD, Draft, noted
from dealvalue.text.shifts import Directed
from dealvalue.text.token import Node
from dealvalue.text.when import Ago, Day, Month, Open, Span, Weekday, Year


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


def _perhaps_since(match: Match) -> Literal[False] | None:
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
    """`2010년부터 2022년까지 12년간`, a length by its mark; without one it may be a turn or a plan (3년마다), and is a claim if it is the whole."""
    if _span_of_two_ends(match) is False:
        return False
    sentence, (start, end) = match.sentence, match.span("duration")
    parts = match["duration"].children
    marked = bool(parts) and parts[-1].end - parts[-1].start > 1  # 년간, 年間: a length, where 년 and 年 may be a date's
    sentence.claims[-1].certain = marked or "LINK" in sentence.meanings(start - 1) or "DURATIONMARK" in sentence.meanings(end)
    return None


def _first_since(match: Match) -> Literal[False] | None:
    """`1975年以来50年ぶり`, counted from a year, if it is told of now."""
    start, length = match["start"].meanings["TIME"], match["duration"].meanings["DURATION"]
    if not isinstance(start, Open) or not isinstance(start.inner, Year) or not isinstance(length, Duration) or length.months or _span(match) is False:
        return False
    match.sentence.claims[-1].certain = False
    return None


def _since_then(match: Match) -> Literal[False] | None:
    """`1985年の開業から40年`, if so long it is since."""
    if isinstance(match["start"].meanings["TIME"], Span):
        return False
    noted(match, "span", "duration", "start").certain = False
    _note_weekday(match, "start")
    return None


def _perhaps_span(match: Match) -> Literal[False] | None:
    """`2010年至2022年担任董事长长达12年`, if it is the whole length."""
    if _span_of_two_ends(match) is False:
        return False
    match.sentence.claims[-1].certain = False
    return None


def _span_told(match: Match) -> Literal[False] | None:
    """`begun in 1998 and opened in 2011, it took 13 years`; without a word of beginning or end the years may be those of other things."""
    noted(match, "span", "duration", "start", "end")
    nodes = match.sentence.nodes(max(match.start - 4, 0), match.end)
    match.sentence.claims[-1].certain = sum(not node.meanings.keys().isdisjoint(("BEGIN", "BEGUN", "FINISH", "FINISHED")) for node in nodes) > (match.node("later") is None)
    _note_weekday(match, "start")
    _note_weekday(match, "end")
    return None


def _span_of_event(match: Match) -> Literal[False] | None:
    """`the five-day fair runs from October 14 to 18`; "a two-year term from 2010 to 2020" may be a term of many."""
    if _span_of_two_ends(match) is False:
        return False
    match.sentence.claims[-1].certain = "FROM" not in match["word"].meanings and "OPENSIDE" not in match["word"].meanings
    return None


def _ago(match: Match) -> Literal[False] | None:
    """`in 1987, 38 years ago`, `38년 전인 1987년`: the time from there to the document's day."""
    node, when = match["ago"], match["start"].meanings["TIME"]
    ago = node.meanings["TIME"]
    if not isinstance(ago, Ago) or ago.count >= 0 or ago.unit not in LENGTHS or not isinstance(when, Year | Month | Day) or not node.children:
        return False
    said = Node(node.symbol, node.start, node.children[-2].end, {}, None, node.children[:-1])
    draft = Draft("span", [("duration", said), ("start", match["start"])])
    draft.bare[id(said)] = Duration(**{LENGTHS[ago.unit]: -ago.count})
    draft.certain = isinstance(when, GRAINS.get(ago.unit, ()))  # a day of 25 years and 8 months ago is one of 25 years ago
    match.sentence.claims.append(draft)
    return None


def _weekday(match: Match) -> None:
    """A weekday said with its day: `Friday, May 2, 2025`."""
    _note_weekday(match, "day")


def _note_weekday(match: Match, role: str) -> None:
    """The weekday that a time says of its day, if it does."""
    node = match.node(role)
    when = None if node is None else node.meanings["TIME"]
    if isinstance(when, Directed) or (isinstance(when, Open) and when.side in ("since", "until")):
        when = when.inner
    elif isinstance(when, Span):
        when = when.first
    if isinstance(when, Weekday) and when.day is not None and not (isinstance(when.day, Day) and when.day.month is None):
        draft = noted(match, "weekday", role)
        draft.roles = [("day", match[role])]
        draft.weekday = when.weekday


LENGTHS: Final = {"Y": "years", "M": "months", "W": "weeks", "D": "days"}
GRAINS: Final = {"Y": Year, "M": Month, "D": Day}
STEP: Final = "(?:(?!MONEY/COUNT/TIME/DURATION/END/SEMICOLON).)"
"""A word of what happened between two times."""
TIMES: Final = Stage(
    "spans and weekdays", "TIME",
    (
        Rule("since", "duration:DURATION FILLER? COMMA? word:OPENSIDE THE? start:TIME", _span, notes=True),
        Rule("since, behind", "start:TIME word:OPENAFTER COMMA? (?:RELATIVE/HEDGE_AFTER/EQUIVALENT){0,2} duration:DURATION (?!PER/PERAFTER/OPENSIDE/AGO/SPANBEHIND)", _perhaps_since, notes=True),
        Rule("end, so long later", f"start:TIME (?:(?!TIME/DURATION){WORD}){{0,12}} end:TIME COMMA (?:OR/EQUIVALENT/FILLER/HEDGE){{0,3}} duration:DURATION LATER {SET_OFF}", _span, notes=True),
        Rule("end, after so long", f"start:TIME (?:(?!TIME/DURATION){WORD}){{0,12}} end:TIME COMMA (?:OR/EQUIVALENT/FILLER/HEDGE){{0,3}} AGOBEFORE duration:DURATION {SET_OFF}", _span, notes=True),
        Rule("end, after its length", f"start:TIME (?:(?!TIME/DURATION){WORD}){{0,12}} end:TIME COMMA? word:OPENSIDE HEDGE? duration:DURATION {SET_OFF}", _span_after, notes=True),
        Rule("the first since then in so long", "start:TIME word:OPENAFTER duration:DURATION SPANBEHIND", _first_since, notes=True),
        Rule("began, ended, for", f"BEGIN {WORD}{{0,2}} start:TIME {WORD}{{0,4}} FINISH {WORD}{{0,2}} end:TIME {WORD}{{0,6}} duration:DURATION", _span, notes=True),
        Rule("for, from, to", "duration:DURATION COMMA? OPEN? FROM? period:TIME", _span_of_two_ends, notes=True),
        Rule("from, to, for", "period:TIME (?:COMMA|OPEN) (?:ARTICLE/OF/LASTING/FILLER/EQUIVALENT/OR/COMMA){0,3} (?:WORDLIKE/PERIODNOUN OF)? duration:DURATION (?=STOP? (?:END|DOT|CLOSE|COMMA)|$)", _span_of_two_ends, notes=True),
        Rule("from, to, so long", "period:TIME OPENAFTER/LINK{1,2} duration:DURATION (?!PER/PERAFTER/OPENSIDE/AGO)", _span_behind, notes=True),
        Rule("began, ended, took so long", f"start:TIME {STEP}{{0,9}} end:TIME {STEP}{{0,6}} LASTED HEDGE? duration:DURATION", _span_told, notes=True),
        Rule("began, ended, so long it took", f"start:TIME {STEP}{{0,12}} end:TIME {STEP}{{0,6}} duration:DURATION PARTICLE? LASTED", _span_told, notes=True),
        Rule("one year, another, so long", f"start:TIME {STEP}{{0,9}} end:TIME {STEP}{{0,6}} duration:DURATION {SET_OFF}", _span_told, notes=True),
        Rule("began, so long later ended", f"start:TIME {STEP}{{0,6}} duration:DURATION later:SOLATER end:TIME", _span_told, notes=True),
        Rule("so long, from, to", "duration:DURATION WORDLIKE{1,3} word:BEGIN/FROM/OPENSIDE period:TIME", _span_of_event, notes=True),
        Rule("in a year, so long ago", "start:TIME COMMA? (?:OR/HEDGE/EQUIVALENT){0,2} ago:TIME", _ago, notes=True),
        Rule("so long ago, in a year", "ago:TIME (?:COMMA/PREP/IN/LINK/PARTICLE){0,2} start:TIME", _ago, notes=True),
        Rule("so long since what was then", f"start:TIME LINK? {STEP}{{1,5}} OPENAFTER LINK? HEDGE? duration:DURATION", _since_then, notes=True),
        Rule("from, to, it lasted", f"period:TIME {STEP}{{0,8}} LASTED HEDGE? duration:DURATION {SET_OFF}", _perhaps_span, notes=True),
        Rule("since, so long", "word:OPENSIDE THE? start:TIME COMMA (?:EQUIVALENT/OR/FILLER){1,2} (?:STOP/OPENSIDE/DURING/YEARLEAD){0,2} duration:DURATION (?=END|DOT|CLOSE|COMMA|$)", _span, notes=True),
        Rule("weekday", "day:TIME", _weekday, notes=True),
    ),
)

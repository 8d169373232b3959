"""Times open at one end, and those that a verb of saying looks back from: since 2016, by May, from 2027 on, he said on Friday."""

from typing import Final, Literal

from dealvalue.text.cascade import Match, Rule
from dealvalue.text.record import replace
from dealvalue.text.rules.parameters import REACH
from dealvalue.text.shifts import Behind, Elapsed, Hence, RelativeFiscal, Turned
from dealvalue.text.vocabulary import NOUNS
from dealvalue.text.when import Day, DayShift, Decade, Month, Open, Relative, Span, Third, Weekday, Year

HOUR: Final = "(?:CLOCK|(?:DIGITS|NUMBER) (?:COLON DIGITS)? MERIDIEM|DIGITS COLON DIGITS)"
MARKED_HOUR: Final = "(?:DIGITS/NUMBER/CARD HOURMARK){0,2}"
"""10時, 10시 30분; or nothing."""
ON_THAT_DAY: Final = "(?:(?!TIME/COMMA/END/SEMICOLON/FUTURE/OPENSIDE/TOLD/LASTING/OVERNIGHT).)"
"""What may stand between a verb and its day: kündigte der Verband am Freitag an; but kündigte für Freitag Streiks an."""
RISE: Final = "HEDGE? DIGITS/NUMBER CURRENCY/PERCENT/TENTHS/CLASSIFIER/MEASURE (?:HEDGE_AFTER/PARTICLE){0,2} UP/DOWN"
"""前年度から7100億円増: more than it was then."""


def _open(match: Match) -> None:
    """`SINCE TIME`, `UNTIL TIME`, `BEFORE TIME`, `AFTER TIME`, or the word behind it (2030년까지): one end open."""
    node = match["time"]
    word = match.node("word")
    when = node.meanings["TIME"]
    if word is None or isinstance(when, Open) or (isinstance(when, Elapsed) and "ELAPSED" in word.meanings):
        return  # po dziewięciu miesiącach 2025 r.: what they came to
    side = str(word.meanings.get("OPENSIDE") or word.meanings.get("DAYSIDE") or word.meanings.get("OPENAFTER") or word.meanings["OPENEND"])
    if "OPENSIDE" not in word.meanings and "DAYSIDE" in word.meanings and not isinstance(when, Day) and not (isinstance(when, Third) and when.part == "end"):
        return  # "de begroting voor 2026" is for that year, "voor 1 juli" is before that day
    if isinstance(when, Span) and ("OPENAFTER" in word.meanings or side in ("since", "until")):
        return  # both ends are told already: с 2012 по 2024 год
    if "THAN" in word.meanings and isinstance(when, Relative | RelativeFiscal) and when.shift < 0:
        return  # 昨年より多い
    if side in ("before", "after") and match.node("hour") is not None and match.all("hour") and isinstance(when, Day | Weekday | DayShift):
        side = "until" if side == "before" else "since"  # 8日10時前: that day is in it
    if isinstance(when, DayShift) and side == "until" and "SOFTSIDE" in word.meanings:
        return
    if side in ("before", "after") and isinstance(when, Year | Month) and _names_an_event(match):
        return  # after the November 2016 election
    if "PASTSIDE" in word.meanings and isinstance(when, Day | Month) and when.year is None and when.month is not None:
        when = Turned(when, -1)  # "seit dem 1. Januar": the last one
    if "PASTSIDE" in word.meanings and isinstance(when, Weekday):
        when = Behind(when)
    if "PASTSIDE" in word.meanings and isinstance(when, Third) and when.part == "end" and isinstance(when.inner, Relative) and not when.inner.shift:
        when = replace(when, inner=replace(when.inner, shift=-1))  # sedan årsskiftet: the last one
    node.meanings = {"TIME": Open(side, when)}


EVENTS: Final = frozenset((*NOUNS, "YEARNOUN", "NONUM", "NAMELEAD", "DIVIDED"))
"""What a word may mean that is the noun of an event: a vote, a season."""


def _names_an_event(match: Match) -> bool:
    """Does the time say which one of something that has a noun: the 2016 election?"""
    sentence, at = match.sentence, match.end
    if match.parameters.noun != "last" or at >= len(sentence.items) or "THE" not in sentence.meanings(match.span("time")[0] - 1):
        return False
    return sentence.meanings(at).keys() <= EVENTS and sentence.said(sentence.node(at))[0].isalpha()


def _until_an_hour(match: Match) -> None:
    """`UNTIL HOUR TIME`: by 5 p.m. on May 9, before noon on Monday — that day is in it."""
    side, node = str(match["word"].meanings["OPENSIDE"]), match["time"]
    when = node.meanings["TIME"]
    if side in ("until", "before") and isinstance(when, Day | Weekday | DayShift):
        node.meanings = {"TIME": Open("until", when)}


def _told(match: Match) -> Literal[False] | None:
    """`TOLD … WEEKDAY`, `WEEKDAY … TOLD`: sagte am Freitag, das Werk werde schließen — what was said is past, whatever is to come."""
    node = match["time"]
    when = node.meanings["TIME"]
    if not isinstance(when, Weekday) or when.day is not None or when.shift is not None:
        return False
    node.meanings = {"TIME": Behind(when)}
    return None


def _hence(match: Match) -> None:
    """`FROM TIME`: fares rise from 2027 — no end is told; no range, and not what something rises from."""
    node = match["time"]
    when = node.meanings["TIME"]
    sentence, at = match.sentence, match.end
    if isinstance(when, Open | Span | DayShift | Decade):
        return
    if isinstance(when, Year | Month) and at < len(sentence.items) and sentence.key(at).isalpha() and sentence.node(at).meanings.keys() <= {"YEARNOUN"}:
        return  # from 2026 levels
    future = any("FUTURE" in sentence.meanings(before) for before in range(max(match.start - REACH, 0), match.start))
    if not future and match.parameters.moves(sentence, match.start + 1):
        return
    node.meanings = {"TIME": Hence(when)}


OPENS: Final = (
    Rule("open, said before", f"word:OPENSIDE/DAYSIDE PREP? THE? time:TIME (?!(?:LINK? DAYPART)? {MARKED_HOUR} (?:TO|JOIN|DASH|TILDE|OVERNIGHT) THE? TIME)", _open, notes=True),
    Rule("open, with the hour", f"word:OPENSIDE {HOUR} PREP? THE? time:TIME", _until_an_hour, notes=True),
    Rule("open, said around", "FROM THE? time:TIME word:OPENEND (?=COMMA/END/DOT/CLOSE/SEMICOLON|$)", _open, notes=True),
    Rule("open from then on", "word:HENCE THE? time:TIME (?!(?:TO|JOIN|DASH|TILDE|SLASH|AND) THE/YEARWORD? TIME/YEAR4/TWO/DAY/NOW|PARTICLE? OPENAFTER)", _hence, notes=True),
    Rule("told on a weekday", f"TOLD {ON_THAT_DAY}{{0,5}} time:TIME", _told, notes=True),
    Rule("on a weekday, told", f"time:TIME {ON_THAT_DAY}{{0,4}} TOLD", _told, notes=True),
    Rule("open, said behind", f"time:TIME (?:LINK? DAYPART)? hour:({MARKED_HOUR}) PARTICLE? word:OPENAFTER (?!{RISE})", _open, notes=True),
)

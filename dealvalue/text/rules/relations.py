"""Relations: a duration and the time it runs from ("for ten years from 2026"), two mentions that belong together."""

from typing import Final

from dealvalue.text.cascade import Match, Rule, Stage
from dealvalue.text.rules.claims import Draft
from dealvalue.text.when import DayShift, Span, Year

RUNS: Final = "runs"
LATER: Final = "runs, if later"
"""The word may mean "since": the duration runs from there only where that is still to come."""


def _runs(match: Match) -> None:
    """`DURATION FROM TIME`, `FROM TIME … FOR DURATION`, `TIME FROM DURATION`; what has two ends starts nothing."""
    when = match["start"].meanings["TIME"]
    word = match["word"].meanings
    side = word.get("OPENSIDE") or word.get("OPENAFTER")
    if isinstance(when, Span | DayShift) or side not in (None, "since", "after"):
        return
    if "FROM" in word and isinstance(when, Year) and _noun_follows(match):
        return  # rose over five years from 2020 levels
    certain = "BEGINNING" in word or side is None or match.node("cue") is not None or "OPENAFTER" in word
    roles = [("duration", match["duration"]), ("start", match["start"])]
    match.sentence.claims.append(Draft(RUNS if certain else LATER, roles))


def _noun_follows(match: Match) -> bool:
    """Does a word follow that is nothing but a word?"""
    sentence, at = match.sentence, match.end
    return at < len(sentence.items) and sentence.key(at).isalpha() and sentence.node(at).meanings.keys() <= {"YEARNOUN"}


GAP: Final = "(?:(?!MONEY/COUNT/TIME/DURATION/COMMA/END/SEMICOLON).)"
FIGURES: Final = "(?:(?!TIME/DURATION/END/SEMICOLON).)"
LEADS: Final = "PREP? THE? HEDGE?"
ENDLESS: Final = "(?!(?:TO|JOIN|DASH|TILDE|AND) THE? TIME/YEAR4)"
START: Final = f"{LEADS} start:TIME {ENDLESS}"
LENGTH: Final = "LASTING? HEDGE? duration:DURATION"
AHEAD: Final = f"word:BEGINNING/BEGIN/OPENSIDE {START} {FIGURES}{{0,10}}"

RELATIONS: Final = Stage(
    "relations", "DURATION",
    (
        Rule("runs from", f"duration:DURATION {GAP}{{0,4}} COMMA? word:BEGINNING/BEGIN {START}", _runs, notes=True),
        Rule("runs on from", f"duration:DURATION WORDLIKE{{0,3}} word:OPENSIDE {START}", _runs, notes=True),
        Rule("from, runs", f"{AHEAD} cue:LASTING {LEADS} ARTICLE? duration:DURATION", _runs, notes=True),
        Rule("from, behind, runs", f"start:TIME word:OPENAFTER COMMA? {LENGTH}", _runs, notes=True),
    ),
)

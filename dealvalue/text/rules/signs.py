"""Is a sign or a code money where it stands: R350, C $12, CVE-2025-1234, s/x/$1/, 5 ALL-stars?"""

from typing import Final

from dealvalue.text.cascade import Match
from dealvalue.text.rules.amounts import THOUSAND
from dealvalue.text.rules.coins import CENT
from dealvalue.text.rules.digits import ONE, num
from dealvalue.text.rules.lent import PAUSE
from dealvalue.text.token import Node

PAUSES: Final = frozenset(PAUSE.split("/")) | {"AND", "OR", "PER", "TO"}


def in_a_pattern(match: Match) -> bool:
    """s/x/$1/: behind a mark that stands behind no number (N1,545/$1)."""
    sentence, at = match.sentence, match.start
    if sentence.meanings(at - 1).keys().isdisjoint(("SLASH", "UNDERSCORE")):
        return False
    return sentence.meanings(at - 2).keys().isdisjoint(("DIGITS", "NUMBER", "MONEY"))


def is_numbered(match: Match, code: Node) -> bool:
    """CVE-2025-1234: a code, hyphens and digits that all touch are a number of a list."""
    sentence, join = match.sentence, match.node("join")
    if join is None or match.end >= len(sentence.items):
        return False
    after = sentence.node(match.end)
    return code.end == join.start and join.end == match["number"].start and "JOIN" in after.meanings and after.start == match["number"].end


def touches(match: Match, sign: Node) -> bool:
    """R1.6bn, Sh4.2 billion; not R2 or an initial: one letter needs a scale or decimals behind it too."""
    number = match["number"]
    if sign.end != number.start:
        return False
    return sign.end - sign.start > 1 or "NUMBER" in number.meanings or "SEPARATED" in number.meanings or match.node("suffix") is not None


def opens(match: Match) -> bool:
    """C $12.99: one letter is a country's only where no word stands before it, as in Vitamin C $12."""
    return match.start == 0 or not match.sentence.meanings(match.start - 1).keys().isdisjoint(("BAR", "COLON", "OPEN", "COMMA", "SEMICOLON", "BREAK", "JOIN", "DASH"))


def perhaps_local(match: Match, sign: Node) -> bool:
    """R350, N500, R 1,299.00: money where it is the country's own, elsewhere a road or a model; "the R61" is one there too."""
    sentence, number = match.sentence, match["number"]
    if number.end - number.start < 2 or match.node("minus") is not None or match.node("join") is not None:
        return False
    if number.start - sign.end > (not sentence.said(number).isdigit()):
        return False
    before = sentence.node(match.start - 1) if match.start else None
    after = sentence.node(match.end) if match.end < len(sentence.items) else None
    if before is not None and (before.end == sign.start or "THE" in before.meanings or (not before.meanings and sentence.said(before)[:1].isupper())):
        return False
    return after is None or after.start > number.end or not after.meanings.keys().isdisjoint(PAUSES)


def is_word(match: Match, code: Node) -> bool:
    """A code that is a word too (ALL, TRY, TOP): the word, unless a scale, thousands or cents follow."""
    if "CODEWORD" not in code.meanings:
        return False
    number = match["number"]
    found = num(number, match.parameters)
    return found is None or not (found.scale != ONE or found.value >= THOUSAND or found.quantum == CENT)


def among_capitals(match: Match) -> bool:
    """Is a word in capitals beside it (THE 20 TOP DEALS), a noun behind it (5 PHP scripts) or the rest of its own word (5 ALL-stars)? Else 29 RON is money."""
    sentence = match.sentence
    if match.end < len(sentence.items) and sentence.meanings(match.end).keys() <= {"PLURAL", "PERUNIT", "OPENER", "QUIET"}:
        return True
    beside = [sentence.said(sentence.node(at)) for at in (match.start - 1, match.end) if 0 <= at < len(sentence.items)]
    return any(said.isupper() and len(said) > 1 for said in beside) or "JOIN" in sentence.meanings(match.end)

"""Years and decades told by digits: 2025, in 1876, the 1990s — unless they count something, or name something."""

import re
from typing import Any, Final

from dealvalue.text.cascade import Match
from dealvalue.text.rules.dates import made, year_of
from dealvalue.text.token import Node
from dealvalue.text.vocabulary import CAPITAL
from dealvalue.text.when import Decade, Third, When, Year

CENTURY: Final = 100
NEAR_DECADE: Final = 30
"""Tokens, and years, from a decade that is told to one of two digits."""
OLD: Final = 1500
"""Years before it are told by other words too, or are numbers."""
NAME_OF_AN_ACT: Final = 4
"""Tokens between "law" and the last part of its number: Ley N.º C-355."""
ISO_WEEK_ALONE: Final = re.compile(r"W\d\d?")
COUNTED_BY: Final = frozenset(("CURRENCY", "MINOR", "PERCENT", "MEASURE", "POWER", "SUFFIX", "GLUED", "SLASH", "JOIN", "CLASSIFIER"))
"""What four digits count or belong to when it stands behind them."""
COUNTED_UNITS: Final = frozenset(("CURRENCY", "MINOR", "PERCENT", "MEASURE"))
NAMING: Final = frozenset(("NAMELEAD", "SIGN", "CODE", "NONUM", "CAPITAL", "PLUS", "HASH", "SLASH", "AT"))
"""What stands before four digits that are a name, a price or a number in a list."""


def plain_year(match: Match) -> Node | None:
    """`YEAR4`: a year, unless it counts something ("2000 cars") or names something ("Euro 2024")."""
    sentence, at, end = match.sentence, match.start, match.end
    node = match["year"]
    year = int(node.meanings["DIGITS"])
    before, after = sentence.meanings(at - 1), sentence.meanings(end)
    if not 1900 <= year <= 2100 and not _is_old(year, before, after, ends=end >= len(sentence.items)):
        return None
    if "DIGITS" in before and "DIGITS" in after and not all(1900 <= _number(sentence, place) <= 2100 for place in (at - 1, end)):
        return None  # TR33 0006 1005 1978 6457: one of its groups
    if "YEARIN" not in before and _has_address(sentence, end):
        return None
    if "YEARMARK" in after:
        return made(match, Year(year), sentence.nodes(at, end + 1))
    if after.get("UNIT") == "Y" and "JOIN" not in sentence.meanings(end + 1):
        return None  # 2000 years ago; but 2024 year-end
    if "YEARNOUN" in after and 1900 <= year <= 2100 and before.keys().isdisjoint(NAMING):
        return made(match, Year(year), [node])  # above 2019 levels
    led = "YEARLEAD" in before or "PARTAFTER" in after
    if "QUOTE" in before and "QUOTE" in after:
        return None  # "1984": a title
    if not led and (not match.parameters.bare_year or not before.keys().isdisjoint(NAMING) or (at and not before and ISO_WEEK_ALONE.fullmatch(sentence.said(sentence.node(at - 1))))):
        return None  # W18 2025: a week, not the year
    if not led and at and year % CENTURY == 0 and sentence.symbols[at - 1] == sentence.vocabulary.alphabet[CAPITAL]:
        return None  # the Russell 2000
    if "COLON" in before and at > 1 and "DIGITS" in sentence.meanings(at - 2) and sentence.node(at - 2).end == node.start - 1:
        return None  # ISO 9001:2015
    if "JOIN" in before and at > 1 and "TIME" not in sentence.meanings(at - 2):
        return None
    if "OF" in before and ends_an_act(sentence, at - 1):
        return None
    if not led and _noun_follows(match, round_=year % CENTURY == 0, hedged="HEDGE" in before):
        return None
    if not after:
        return None if (not led or year % CENTURY == 0) and _counts_something(sentence, end, match.parameters) else made(match, Year(year), [node])
    behind = after.keys()
    if "YEARIN" not in before and not behind.isdisjoint(COUNTED_UNITS) and behind.isdisjoint(("COMMA", "DOUBTFUL")):
        return None  # a fine of 2000 euros; but "in 2024 dollars"
    if "YEARIN" not in before and not behind.isdisjoint(("CODE", "SIGN")) and not _number_at(sentence, end + 1):
        return None  # 2000 USD, 2000 €; but "in 2024 $5 million"
    if "COLON" in after and "DIGITS" in sentence.meanings(end + 1) and sentence.node(end).end == sentence.node(end + 1).start:
        return None  # a ratio; but a row of a table (2024: 1,234.5)
    if "COMMA" not in after and not behind.isdisjoint(COUNTED_BY) and ("GLUED" in after or not led):
        return None
    return made(match, Year(year), [node])


def _is_old(year: int, before: Any, after: Any, *, ends: bool) -> bool:  # noqa: ANN401
    """Is it a year of earlier centuries: 1876년, in or since 1876, with nothing behind it that it may count?"""
    if not OLD <= year < 1900:
        return False
    if "YEARMARK" in after:
        return True
    return ("YEARIN" in before or before.get("OPENSIDE") == "since") and (ends or (bool(after) and after.keys().isdisjoint((*COUNTED_BY, "PLURAL", "NUMBER", "DIGITS", "JOIN"))))


def _has_address(sentence: Any, at: int) -> bool:  # noqa: ANN401
    """Does the name of a street follow: 1987 Market Street?"""
    for place in range(at, min(at + 3, len(sentence.items))):
        if "STREET" in sentence.meanings(place):
            return place > at
        if not sentence.said(sentence.node(place))[:1].isupper():
            return False
    return False


def ends_an_act(sentence: Any, at: int) -> bool:  # noqa: ANN401
    """Does the number of a law or a judgment stand before "of" (Decreto 1082 de 2015, sentencia C-355 de 2006)? The year is of its name."""
    if at < 1 or not _number_at(sentence, at - 1):
        return False
    before = (sentence.meanings(place) for place in range(at - 2, max(at - 2 - NAME_OF_AN_ACT, -1), -1))
    return any("LEGAL" in meanings for meanings in before)


def _number_at(sentence: Any, at: int) -> bool:  # noqa: ANN401
    return not sentence.meanings(at).keys().isdisjoint(("DIGITS", "NUMBER"))


def _number(sentence: Any, at: int) -> int:  # noqa: ANN401
    digits = str(sentence.meanings(at)["DIGITS"])
    return int(digits) if digits.isdecimal() else 0


def _noun_follows(match: Match, *, round_: bool, hedged: bool) -> bool:
    """Does a noun follow? A round or hedged number then counts it: rund 2500 Soldaten, 2000 Soldaten, około 2000 żołnierzy."""
    if not (round_ or hedged) or match.end >= len(match.sentence.items):
        return False
    node = match.sentence.node(match.end)
    meanings = node.meanings
    if match.parameters.noun == "capital":
        return match.sentence.said(node)[:1].isupper() and meanings.keys() <= {"PLURAL", "PERUNIT"}
    if match.parameters.noun == "first":
        return "PLURAL" in meanings or (round_ and hedged and not meanings and match.sentence.said(node)[:1].islower())
    return False


def _counts_something(sentence: Any, at: int, parameters: Any) -> bool:  # noqa: ANN401
    """Does a plural noun follow? Then four digits are a number of things."""
    if at >= len(sentence.items):
        return False
    node = sentence.node(at)
    said = sentence.said(node)
    return not node.meanings and said.islower() and said.endswith(parameters.plural_endings) and not said.endswith(parameters.singular_endings)


def _ends_a_name(match: Match) -> bool:
    """Is it joined to what is no part of a time: UH-60s, FA-50s; but mid-80s, late-'90s?"""
    sentence, at = match.sentence, match.start
    return at > 1 and "JOIN" in sentence.node(at - 1).meanings and not {"PART", "TIME", "YEAR4", "DECADE"} & sentence.node(at - 2).meanings.keys()


def _is_age(match: Match) -> bool:
    """In his 30s, her early 40s."""
    sentence, at = match.sentence, match.start - 1
    while at > match.start - 4 and not sentence.meanings(at).keys().isdisjoint(("PART", "JOIN")):
        at -= 1
    return "POSSESSIVE" in sentence.meanings(at)


def _is_of_a_scale(match: Match) -> bool:
    """Does a word that nobody knows stand before two digits: temperatures in the high 30s, a Volvo 60?"""
    sentence, at = match.sentence, match.span("year")[0] - 1
    if at < 0 or match.parameters.noun != "last" or match.span("decade")[1] < match.end or not sentence.said(sentence.node(at)).isalpha() or sentence.node(at).end == match["year"].start:
        return False
    return not sentence.meanings(at) or ("MODIFIER" in sentence.meanings(at) and "PART" not in sentence.meanings(at))


def _in_this_century(match: Match, year: int) -> bool:
    """Does the sentence tell a decade of this century before, from which it is not far (2020年代末…30年代初め)?"""
    sentence = match.sentence
    for at in range(match.start - 1, max(-1, match.start - NEAR_DECADE), -1):
        when: When | None = sentence.node(at).meanings.get("TIME")
        told: When | None = when.inner if isinstance(when, Third) else when
        if isinstance(told, Decade):
            return told.year >= CENTURY * 20 and 0 < year - told.year <= NEAR_DECADE
    return False


def decade(match: Match) -> Node | None:
    """`YEAR4 JOIN? DECADE UNIT?`, touching: the 1990s, the 90s with its apostrophe, die 90er Jahre, 1990-talet."""
    node, mark = match["year"], match["decade"]
    year = year_of(node) or 0
    if len(node.meanings["DIGITS"]) == 2 and (_is_age(match) or _is_of_a_scale(match)):
        return None
    if "LINK" in mark.meanings and match.sentence.meanings(match.span("year")[0] - 1).keys().isdisjoint(("THE", "PART", "JOIN")):
        return None  # 2020's budget
    if node.end + 1 < mark.start or match.sentence.text[node.end : mark.start].isspace():
        return None
    if len(node.meanings["DIGITS"]) == 2 and (_ends_a_name(match) or "HEDGE_AFTER" in mark.meanings):
        return None  # usia 30-an: about 30
    if len(node.meanings["DIGITS"]) == 2 and year % 10 == 0:
        return made(match, Decade(year if year < 2030 or _in_this_century(match, year) else year - CENTURY))
    return made(match, Decade(year)) if year % 10 == 0 else None

"""The numbers of dates that carry marks: years of an era (令和7年, 民國114年), and digits and numbers in words (二〇二五年, 十二月)."""

from decimal import Decimal
from itertools import pairwise
from typing import Final

from dealvalue.text.cascade import Match, Rule, Stage
from dealvalue.text.rules.digits import ONE
from dealvalue.text.rules.sums import Sum
from dealvalue.text.shapes import number_shape
from dealvalue.text.token import Node

THREE_OR_FIVE: Final = ["3", "5"]
"""三五年: a few."""
FIRST_YEAR: Final = 1500
LAST_YEAR: Final = 2199


def _digits(match: Match, text: str) -> Node:
    """The same place with its number in digits, of the shape that digits have."""
    shape, value = number_shape(text, "")
    nodes = match.all("number")
    return Node(
        match.sentence.vocabulary.alphabet[shape],
        match.nodes()[0].start,
        nodes[-1].end,
        dict.fromkeys(shape, value),
        None,
        match.sentence.nodes(match.start, match.span("number")[1]),
    )


def _spelled(nodes: list[Node]) -> int | None:
    """The number that words or digits say: 2, 十二, 元 (the first)."""
    total = Sum()
    for node in nodes:
        meanings = node.meanings
        if "FIRSTYEAR" in meanings and len(nodes) == 1:
            return 1
        if "DIGITS" in meanings:
            return int(meanings["DIGITS"]) if len(nodes) == 1 else None
        good = total.push(Decimal(meanings["CARD"]), ONE) if "CARD" in meanings else total.power(meanings["POWER"])
        if not good:
            return None
    return int(total.num().value)


def _era(match: Match) -> Node | None:
    """`ERA NUMBER` before the mark of a year: 令和8年, 民國115年; its payload is the year before the era's first."""
    number = _spelled(match.all("number"))
    if number is None:
        return None
    year = number + int(str(match["era"].meanings["ERA"]))
    return _digits(match, str(year)) if FIRST_YEAR <= year <= LAST_YEAR else None


def _short_era(match: Match) -> Node | None:
    """`PLAIN` before the mark of a year: 114年, three digits of the era that the language counts in."""
    digits, era = match["number"].meanings["DIGITS"], match.parameters.short_era
    if not era or len(digits) != 3 or not 100 < int(digits) < 151:
        return None
    return _digits(match, str(int(digits) + era))


def _touching(nodes: list[Node]) -> bool:
    return all(earlier.end == later.start for earlier, later in pairwise(nodes))


def _one_by_one(match: Match) -> Node | None:
    """`DIGITWORD{2,}` that touch: 二〇二五, 一二〇; two that follow each other (三四, 五六) are no number but a vague one."""
    nodes = match.all("number")
    if not _touching(nodes):
        return None
    values = [node.meanings["DIGITWORD"] for node in nodes]
    if len(values) == 2 and (int(values[1]) - int(values[0]) == 1 or values[0] == "0" or values == THREE_OR_FIVE):
        return Node(
            match.sentence.vocabulary.alphabet[frozenset(("VAGUE",))],
            nodes[0].start,
            nodes[-1].end,
            {"VAGUE": "some"},
            None,
            nodes,
        )
    said, era = "".join(values), match.parameters.short_era
    if era and len(said) == 3 and 100 < int(said) < 151 and "YEARMARK" in match.sentence.meanings(match.end):
        said = str(int(said) + era)  # 一〇四年
    return _digits(match, said) if values[0] != "0" else None


def _calendar_number(match: Match) -> Node | None:
    """`CARD/POWER{1,3}` before a mark: 十二月, 三十一日, 第三季度."""
    nodes = match.all("number")
    mark = match.sentence.node(match.end)
    number = _spelled(nodes) if _touching([*nodes, mark]) else None  # "pół roku": a length, where words are parted
    return None if number is None else _digits(match, str(number))


MARKS: Final = "YEARMARK/MONTHMARK/DAYMARK/QUARTERMARK/FISCAL/DECADE/YEARPART"

ERAS: Final = Stage(
    "eras and digits in words", "ERA/DIGITWORD/YEARMARK/FISCAL/YEARPART/CENTURYMARK",
    (
        Rule("era", f"era:ERA number:(PLAIN | FIRSTYEAR | CARD/POWER{{1,6}}) (?={MARKS})", _era),
        Rule("year of the era", "(?<!DIGITS/VAGUE/HEDGE)number:PLAIN (?=YEARMARK MONTHNUM MONTHMARK|YEARMARK (?!DURATIONMARK/INNERHEDGE/HALFAFTER/AGO/HEDGE_AFTER)|YEARMARK FRONT MONTHNUM MONTHMARK|FISCAL|YEARPART)", _short_era),
        Rule("digits in words", "(?<!CARD/POWER/ORDINALLEAD/POINT)number:(DIGITWORD{2,12})", _one_by_one),
        Rule("calendar number", f"(?<!DIGITS/CARD/POWER/VAGUE)number:(CARD/POWER{{1,6}}) (?={MARKS}|CENTURYMARK|COMMA/TO ORDINALLEAD? CARD QUARTERMARK)", _calendar_number),
    ),
)  # fmt: skip

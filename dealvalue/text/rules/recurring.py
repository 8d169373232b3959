"""What comes again and again: every Monday, 毎月10日, each May; none of these is a day of the calendar."""

from typing import Final

from dealvalue.text.cascade import Match, Rule
from dealvalue.text.scanner import Sentence
from dealvalue.text.token import Node

LISTED: Final = frozenset(("WEEKDAY", "AND", "OR", "COMMA", "MIDDOT", "PARTICLE", "UNIT", "MONTHMARK", "DAYMARK"))
"""What stands between "every" and its weekdays: setiap hari Senin dan Kamis, 毎週月・水曜."""
DAYS_OF_A_WEEK: Final = 14
"""Tokens: seven days with what parts them."""


def recurs(sentence: Sentence, at: int) -> bool:
    """Is the weekday here one of a list that "every" opens, or is it followed by its like (every Monday and Friday, thứ Hai hằng tuần)?"""
    before = at - 1
    while before > at - DAYS_OF_A_WEEK and not sentence.meanings(before).keys().isdisjoint(LISTED):
        before -= 1
    return "EVERY" in sentence.meanings(before) or "EVERYAFTER" in sentence.meanings(at + 1)


def _no_day(match: Match) -> Node:
    """`EVERY MONTH MONTHMARK? DAY? DAYMARK?`, `ORDINALLEAD DAY DAYMARK/WEEKDAY`: 毎年5月1日, 毎月第3土曜日; 第3日, the third day of something."""
    nodes = match.nodes()
    return Node(match.sentence.vocabulary.alphabet[frozenset()], nodes[0].start, nodes[-1].end, {}, None, nodes)


RECURRING: Final = (
    Rule("every year's day", "(?:(?<=EVERY)|(?<=EVERY YEARMARK))MONTHNUM MONTHMARK (?:DAY DAYMARK)?", _no_day),
    Rule("every month's day", "(?:(?<=EVERY)(?<!WEEKLY)|(?<=EVERY MONTHMARK))DAY DAYMARK", _no_day),
    Rule("every month's weekday", "(?<=EVERY)ORDINALLEAD DAY WEEKDAY", _no_day),
    Rule("numbered day", "ORDINALLEAD DAY DAYMARK", _no_day),
)

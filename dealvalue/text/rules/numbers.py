"""Numbers: digits in either separator style, spelled out, fractions, scale words, East Asian myriads."""

from decimal import Decimal
from itertools import pairwise
from typing import Final

from dealvalue.text.cascade import Match, Rule, Stage
from dealvalue.text.markup import SPACE_ENTITY
from dealvalue.text.rules.digits import NUMBER, ONE, Num, cardinal, num, read_digits
from dealvalue.text.rules.fractions import FRACTIONS, VAGUE_NUMBERS
from dealvalue.text.rules.slices import MONTHS_BY_SIGN
from dealvalue.text.rules.sums import SUM
from dealvalue.text.scanner import Sentence
from dealvalue.text.token import Node

CARD: Final = frozenset(("CARD",))
TIMEPART: Final = frozenset(("TIMEPART",))


def _next(sentence: Sentence, earlier: Node, later: Node) -> bool:
    """Does one space stand between, as such or as an entity (1&nbsp;200)?"""
    gap = later.start - earlier.end
    return gap == 1 or (gap > 1 and SPACE_ENTITY.fullmatch(sentence.text, earlier.end, later.start) is not None)


def _spaced_digits(match: Match) -> Node | None:
    """`DIGITS GROUP3+`: 1 300 500, the space being a group separator; a year is not continued ("in 2024 300 tanks")."""
    nodes = match.nodes()
    first = match.sentence.said(nodes[0])
    if not first.isdigit() or len(first) > 3:
        return None
    if not all(_next(match.sentence, earlier, later) for earlier, later in pairwise(nodes)):
        return None
    starts = [match.sentence.text[node.start] for node in nodes]
    if len({ord(digit) - int(digit) for digit in starts}) > 1:
        return None  # digits of two systems are two numbers
    body = first + "".join(match.sentence.said(node) for node in nodes[1:])
    number = Num(Decimal(body), ONE)
    return Node(match.sentence.vocabulary.alphabet[NUMBER], nodes[0].start, nodes[-1].end, {"NUMBER": number}, None, nodes)


def _decimal_groups(match: Match) -> Node | None:
    """`DIGITS GROUP3* DIGITS`: 1 300,25 — the last part has a decimal mark after three digits."""
    nodes = match.nodes()
    said = [match.sentence.said(node) for node in nodes]
    head, mark = next(((said[-1].partition(mark)[0], mark) for mark in match.parameters.decimal + ".," if mark in said[-1]), ("", ""))
    if not mark or len(head) != 3 or not said[0].isdigit() or len(said[0]) > 3:
        return None
    if not all(_next(match.sentence, earlier, later) for earlier, later in pairwise(nodes)):
        return None
    number = read_digits("".join(said), match.parameters)
    if number is None:
        return None
    return Node(match.sentence.vocabulary.alphabet[NUMBER], nodes[0].start, nodes[-1].end, {"NUMBER": number}, None, nodes)


def _no_cents(match: Match) -> Node | None:
    """`DIGITS COMMA JOIN`, touching: 100,- Euro, Fr. 50.-, 75:- — a price of whole units."""
    whole, mark, dash = match["whole"], match["mark"], match["dash"]
    found = num(whole, match.parameters)
    if found is not None and found.other is not None and found.quantum != ONE:
        found = Num(found.other, ONE)  # 1.499,- €: what stands before the dash is whole units
    if found is None or found.quantum != ONE or whole.end != mark.start or mark.end != dash.start:
        return None
    nodes = match.nodes()
    return Node(match.sentence.vocabulary.alphabet[NUMBER], whole.start, dash.end, {"NUMBER": found}, None, nodes)


def _number_word(match: Match) -> Node | None:
    """`NUMBERWORD`, `NAMENUMBER` before what it counts: 이만 명, 오만 원; before another part of the number they touch it."""
    word, after = match["word"], match["after"]
    value = word.meanings.get("NUMBERWORD", word.meanings.get("NAMENUMBER"))
    if "NUMBERWORD" not in word.meanings and word.end != after.start and not after.meanings.keys().isdisjoint(("POWER", "CARD", "NUMBERWORD")):
        return None
    return Node(match.sentence.vocabulary.alphabet[CARD], word.start, word.end, {"CARD": value}, None, [word])


def _one_of_two(match: Match) -> Node | None:
    """`ARTICLE` before TO and another number, where it is a number too: ein bis zwei Milliarden."""
    one = match["one"]
    if "CARD" not in one.meanings:
        return None
    return Node(match.sentence.vocabulary.alphabet[NUMBER], one.start, one.end, {"NUMBER": cardinal(one.meanings["CARD"])}, None, [one])


def _part_of_a_month(match: Match) -> Node | None:
    """`TIMEPART` behind an ordinal, where it is a number too: la primera quincena de mayo, no fifteen."""
    part = match["part"]
    if not part.meanings.keys() & {"CARD", "POWER"}:
        return None
    return Node(match.sentence.vocabulary.alphabet[TIMEPART], part.start, part.end, {"TIMEPART": part.meanings["TIMEPART"]}, None, [part])


def _said_again(match: Match) -> Node | None:
    """`NUMBER OPEN NUMBER CLOSE`, one in words and one in digits, of one value: thirty (30) days, 5 (cinco) años."""
    sentence, at = match.sentence, match.start - 1
    first, again = num(sentence.node(at), match.parameters), num(match["again"], match.parameters)
    if first is None or again is None or first.value != again.value or first.spelled == again.spelled:
        return None
    match.first = at
    nodes = sentence.nodes(at, match.end)
    return Node(sentence.vocabulary.alphabet[NUMBER], nodes[0].start, nodes[-1].end, {"NUMBER": first}, None, nodes)


COUNTED: Final = "CURRENCY/MINOR/MEASURE/POWER/CARD/NUMBERWORD/NAMENUMBER"
COUNTING: Final = f"CLOSE (?=JOIN? (?:{COUNTED}/CODE/UNIT/PERCENT/CLASSIFIER/MORE/MODIFIER/PLURAL/WORDLIKE))"

GROUPED: Final = Stage(
    "groups", "GROUP3/SEPARATED/NUMBERWORD/NAMENUMBER",
    (
        Rule("number as a word", f"word:NUMBERWORD (?=after:{COUNTED}/CLASSIFIER/UNIT/PERCENT/INNERHEDGE/YEARMARK/MONTHMARK/DAYMARK)", _number_word),
        Rule("number that is a name", f"word:NAMENUMBER (?=after:{COUNTED}/SURECLASSIFIER)", _number_word),
        Rule("spaced digits", "PLAIN GROUP3{1,8}(?!GROUP3/SEPARATED)", _spaced_digits),
        Rule("spaced decimal", "PLAIN GROUP3{0,7} SEPARATED", _decimal_groups),
    ),
)

NUMBERS: Final = Stage(
    "numbers", "MONTHSSIGN/LEDPOWER/POINTED/INEXACT/SCALED/PLUSPART/CARD/POWER/SUFFIX/VAGUE/VAGUESCALE/FRACTION/VULGAR/VULGARSCALE/INNERHEDGE/JOIN/DASH/PLUS/SLASH",
    (
        Rule("no cents", "whole:(DIGITS|NUMBER) mark:COMMA/COLON/DOT dash:JOIN/DASH/NEG (?!DIGITS/DATE)", _no_cents),
        Rule("part of a month", "(?<=ORDINAL)part:TIMEPART", _part_of_a_month),
        *MONTHS_BY_SIGN,
        *VAGUE_NUMBERS,
        *FRACTIONS,
        Rule("number said again in digits", f"(?<=NUMBER/CARD)OPEN again:PLAIN/SEPARATED {COUNTING}", _said_again),
        Rule("number said again in a word", f"(?<=PLAIN)OPEN again:CARD {COUNTING}", _said_again),
        Rule("one of two", "one:ARTICLE (?=TO CARD)", _one_of_two),
        SUM,
    ),
)

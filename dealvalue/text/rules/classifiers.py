"""Counts whose number stands with a classifier or beside its noun without one: 전차 180대, 5개 업체, フリゲート艦11隻, 180辆坦克."""

from decimal import Decimal
from typing import Final

from dealvalue.decimals import EXACT
from dealvalue.figure import Hedge
from dealvalue.text.cascade import Match, Rule, Stage
from dealvalue.text.rules.amounts import refused
from dealvalue.text.rules.counts import Count, N, is_name, priced
from dealvalue.text.rules.counts import node as made
from dealvalue.text.rules.digits import ONE, PLACES, TEN, Num, last_scale, lent_scale, num
from dealvalue.text.rules.parameters import Parameters
from dealvalue.text.scanner import Sentence
from dealvalue.text.token import Node

HALF: Final = Decimal("0.5")
BEFORE: Final = 6
AFTER: Final = 8
"""Tokens of a noun: in scripts without spaces a token may be one character."""
OLDEST_DECADE: Final = 100
NEAR: Final = (Hedge.APPROXIMATELY, Hedge.NEARLY)
SHORT: Final = 6
"""Tokens; a longer run that ends in no known noun is more than a noun."""


def _is_noun(sentence: Sentence, at: int) -> bool:
    node = sentence.node(at)
    return not (node.meanings.keys() - {"PLURAL", "INNERHEDGE"}) and (sentence.said(node)[:1].isalpha())


def _named(sentence: Sentence, at: int) -> bool:
    """Is this a piece of a type's name (F-16V)?"""
    node = sentence.node(at)
    said = sentence.said(node)
    return said.isascii() and _joined(sentence, at) and (said[0].isalnum() or "JOIN" in node.meanings)


def _joined(sentence: Sentence, at: int) -> bool:
    """Does what stands here touch what stands before it?"""
    return at > 0 and sentence.node(at - 1).end == sentence.node(at).start


def _designation(sentence: Sentence, end: int) -> int:
    """Where a type's name with a number begins that ends here (KF-21 20대, F-35A 20대); -1 where none does."""
    if _joined(sentence, end):
        return -1
    if end > 3 and sentence.said(sentence.node(end - 1)).isascii() and sentence.said(sentence.node(end - 1)).isupper() and _joined(sentence, end - 1):
        end -= 1
    start = end - 3
    if start < 0 or not all(_joined(sentence, at) for at in (end - 2, end - 1)):
        return -1
    letters, hyphen, number = sentence.nodes(start, end)
    is_type = sentence.said(letters).isascii() and sentence.said(letters).isupper()
    return start if is_type and "JOIN" in hyphen.meanings and "DIGITS" in number.meanings else -1


def _noun_before(sentence: Sentence, end: int, parameters: Parameters) -> int:
    """Where the noun that ends here begins; -1 where no noun stands."""
    if (
        parameters.unspaced
        and end > 1
        and sentence.node(end - 1).meanings.get("HEDGE") in NEAR
        and _joined(sentence, end - 1)
    ):
        end -= 1  # 従業員約4800人
    at = end - 1
    if at < 0 or not _is_noun(sentence, at):
        return -1
    last = sentence.node(at).end
    while at > 0 and end - at < BEFORE and _joined(sentence, at) and _is_noun(sentence, at - 1):
        at -= 1
    if parameters.unspaced and end - at > SHORT:  # so many characters are more than a noun
        at = end - 1 if "PLURAL" in sentence.node(end - 1).meanings else end - 3
    if not parameters.is_noun(sentence.text[sentence.node(at).start : last]):
        return -1
    if _joined(sentence, at) and sentence.node(at - 1).meanings.keys() & {"DIGITS", "JOIN"}:  # F-35A, 10式戦車
        return end - 1 if "PLURAL" in sentence.node(end - 1).meanings else -1
    return at


def _noun_after(sentence: Sentence, start: int, parameters: Parameters) -> int:
    """The place behind the noun that starts here, or -1: as far as a known noun, or the next known word."""
    limit = min(len(sentence.items), start + AFTER)
    at = start
    while parameters.unspaced and at < limit and _named(sentence, at):  # 66架F-16V戰機
        at += 1
    if parameters.unspaced and at < limit and "QUOTE" in sentence.node(at).meanings:  # 26架“阵风”舰载机
        closing = next(
            (place for place in range(at + 2, min(limit, at + 7)) if "QUOTE" in sentence.node(place).meanings), -1
        )
        at = closing + 1 if closing > 0 and closing + 1 < limit and _is_noun(sentence, closing + 1) else at
    if at > start:
        limit = min(len(sentence.items), at + AFTER)
        start = at
    if start >= limit or not _is_noun(sentence, start):
        return -1
    at = start + 1
    known = at if "PLURAL" in sentence.node(start).meanings else 0
    while at < limit and _joined(sentence, at):
        if (
            "JOIN" in sentence.node(at).meanings
            and at + 2 < limit
            and "DIGITS" in sentence.node(at + 1).meanings
            and _joined(sentence, at + 2)
        ):
            at += 2  # 苏-35战机
            continue
        if not _is_noun(sentence, at):
            break
        if "PLURAL" in sentence.node(at).meanings:
            known = at + 1
        elif known:
            break
        at += 1
    if not known and parameters.unspaced and at - start > SHORT:
        return start + 2
    return known or at


def _house_number(sentence: Sentence, at: int) -> bool:
    """Do digits of no figure follow that are no type's name (3栋2单元, 5层502室)? Then it is an address."""
    if at + 1 >= len(sentence.items) or "PLAIN" not in sentence.meanings(at) or not _joined(sentence, at):
        return False
    after = sentence.node(at + 1)
    return _joined(sentence, at + 1) and "PLURAL" not in after.meanings and not sentence.said(after).isascii()


def _unit(sentence: Sentence, nodes: list[Node]) -> str:
    last = nodes[-1]
    said = sentence.text[nodes[0].start : last.end]
    return str(last.meanings.get("PLURAL") or said).casefold()


def _classified(match: Match) -> Node | None:
    """`NOUN? NUMBER CLASSIFIER (LINK? NOUN)?`: the noun where one stands, in either order, else the classifier is the unit."""
    sentence, parameters = match.sentence, match.parameters
    found = num(match["number"], parameters)
    named = _designation(sentence, match.start) if parameters.count_after else -1
    if found is None or (named < 0 and is_name(match)) or priced(match):
        return None
    if parameters.unspaced and found.value == 1 and found.spelled:
        return None  # 一家企业: an article
    high = None
    if match.node("high") is not None:
        high = num(match["high"], parameters)
        if high is None or high.value <= found.value:
            return None
        if found.scale == ONE != high.scale and EXACT.multiply(found.value, high.scale) < high.value:
            found = found.scaled(high.scale)
        lent = lent_scale(found, high, last_scale(match["high"]))
        if lent is None:
            return refused(match, "unclear_range")
        found = lent
    classifier = match["classifier"]
    start, end = match.start, match.end
    if match.end < len(sentence.items) and "PERAFTER" in sentence.node(match.end).meanings:
        return None  # 1株当たり: what a price is for
    if parameters.unspaced and (_house_number(sentence, end) or "HALFAFTER" in sentence.meanings(end)):
        return None
    trailing = "TRAILING" in classifier.meanings
    if _is_age(match, found):
        return None
    before = -1
    if parameters.count_after or (
        start
        and "PLURAL" in sentence.node(start - 1).meanings
        and (trailing or _noun_after(sentence, end, parameters) < 0)
    ):
        before = _noun_before(sentence, start, parameters) if named < 0 else named  # 전차 180대; 员工5.2万人, 基站425万个
    if before >= 0:
        unit = _unit(sentence, [node for node in sentence.nodes(before, start) if "HEDGE" not in node.meanings])
    else:
        at = end
        linked = at < len(sentence.items) and "LINK" in sentence.node(at).meanings
        after = (
            _noun_after(sentence, at + linked, parameters)
            if linked or not trailing or "RANKING" in classifier.meanings
            else -1
        )
        if (
            "RANKING" in classifier.meanings
            and not linked
            and (after >= 0 or (at < len(sentence.items) and sentence.node(at).meanings.keys() & {"DIGITS", "CURRENCY"}))
        ):
            return None  # 10대 그룹, 5대 원인: a rank; 3대 1: a ratio
        unit = sentence.said(classifier) if after < 0 else _unit(sentence, sentence.nodes(at + linked, after))
        end = after if after >= 0 else end
    nodes = sentence.nodes(start if before < 0 else before, end)
    if before < 0 and end > match.end:
        unit, nodes = _trimmed(match, unit, nodes)
    if before >= 0:
        match.first = before
    return made(
        match, Count(found if high is None else None, unit, low=found if high is not None else None, high=high), nodes
    )


def _either(match: Match) -> Node | None:
    """`NUMBER COMMA NUMBER CLASSIFIER`: 5、6人, five or six, where the one follows the other."""
    low, high = num(match["number"], match.parameters), num(match["high"], match.parameters)
    if not match.parameters.unspaced or low is None or high is None or high.value != low.value + 1 or high.value >= TEN:
        return None
    return _classified(match)


def _is_age(match: Match, found: Num) -> bool:
    """20대가, 30대 이상: people of that decade of life, where nothing stands before the number that could be counted or says how many."""
    if "DECADEAGE" not in match["classifier"].meanings or match.node("high") is not None or not 0 < found.value < OLDEST_DECADE or found.value % TEN:
        return False
    sentence, at = match.sentence, match.start - 1
    lead = sentence.meanings(at)
    return at < 0 or not lead.keys().isdisjoint(("COMMA", "END", "QUOTE", "OPEN"))


def _trimmed(match: Match, unit: str, nodes: list[Node]) -> tuple[str, list[Node]]:
    """A noun without the particle that ends it (5개 업체가)."""
    last = nodes[-1]
    cut = match.parameters.particle(match.sentence.said(last))
    if not cut:
        return unit, nodes
    return unit[: len(unit) - cut], [*nodes[:-1], Node(last.symbol, last.start, last.end - cut, last.meanings)]


def _and_a_half(match: Match) -> Node | None:
    """`NUMBER CLASSIFIER HALFAFTER MEASURE`: 四个半小时."""
    found = num(match["number"], match.parameters)
    if found is None or found.quantum != 1:
        return None
    return made(match, Count(Num(EXACT.add(found.value, HALF), PLACES[1]), match["unit"].meanings["MEASURE"]), match.nodes())


def _tenths(match: Match) -> Node | None:
    """`NUMBER TENTHS DIGIT?`: 8割, 三成, 六成二 — tenths are told as a percentage, and so are the hundredths behind them."""
    found = num(match["number"], match.parameters)
    if found is None or found.value > 10:
        return None
    tenths, nodes = found.scaled(match["unit"].meanings["TENTHS"]), match.nodes()
    digit = match.node("digit")
    more = None if digit is None or digit.start > match["unit"].end else num(digit, match.parameters)
    if digit is not None and (more is None or not 1 <= more.value < TEN):
        nodes = nodes[:-1]
    elif more is not None:
        tenths = Num(EXACT.add(tenths.value, more.value), more.quantum)
    return made(match, Count(tenths, "%"), nodes)


def _tenths_and_parts(match: Match) -> Node | None:
    """`NUMBER TENTHS (NUMBER TENTHSPART)+`: 3割2分5厘, 32.5 %."""
    found = num(match["number"], match.parameters)
    if found is None or found.value > 10:
        return None
    total = found.scaled(match["unit"].meanings["TENTHS"])
    rest = match.all("rest")
    for number, part in zip(rest[::2], rest[1::2], strict=True):
        more = num(number, match.parameters)
        if more is None or more.value >= 10:
            return None
        more = more.scaled(part.meanings["TENTHSPART"])
        total = Num(EXACT.add(total.value, more.value), more.quantum)
    return made(match, Count(total, "%"), match.nodes())


CLASSIFIED: Final = Stage(
    "classifiers", "CLASSIFIER/TENTHS",
    (
        Rule("tenths and their parts", f"number:{N} unit:TENTHS rest:((?:(?:{N}) TENTHSPART){{1,2}})", _tenths_and_parts),
        Rule("tenths and hundredths", f"number:{N} unit:TENTHS digit:{N} (?!CLASSIFIER/POWER/UNIT/CURRENCY/MEASURE/YEARMARK/PERCENT/TENTHS)", _tenths),
        Rule("tenths", f"number:{N} unit:TENTHS", _tenths),
        Rule("and a half", f"number:{N} CLASSIFIER HALFAFTER unit:MEASURE", _and_a_half),
        Rule("range, classifier", f"number:{N} (?:TO|JOIN|DASH|TILDE) high:{N} classifier:CLASSIFIER", _classified),
        Rule("the one number or the other, classifier", f"(?<!COMMA/MIDDOT/ORDINALLEAD)number:{N} COMMA high:{N} classifier:CLASSIFIER", _either),
        Rule("number, classifier", f"number:{N} classifier:CLASSIFIER", _classified),
    ),
)  # fmt: skip

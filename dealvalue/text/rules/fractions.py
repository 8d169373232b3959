"""Fractions and parts of a scale (two and a half billion, 1½, साढ़े तीन), decimals in words, and numbers too vague to be one."""

import unicodedata
from decimal import Decimal
from typing import Any, Final

from dealvalue.decimals import EXACT
from dealvalue.figure import Hedge
from dealvalue.text.cascade import Match, Rule
from dealvalue.text.rules.digits import MILLION, NUMBER, ONE, PLACES, TEN, THOUSAND, ZERO, Num, num
from dealvalue.text.token import Node

HUNDRED: Final = Decimal(100)
VAGUE: Final = frozenset(("VAGUENUM",))
VULGAR: Final = {character: Decimal(str(unicodedata.numeric(character))) for character in "½¼¾⅕⅖⅗⅘⅛⅜⅝⅞"}


def _fraction(match: Match) -> Node | None:
    """`NUMBER AND ARTICLE? FRACTION POWER?`, `FRACTION OF? ARTICLE? POWER`, `CARD FRACTION OF ARTICLE POWER`: two and a half billion."""
    sentence = match.sentence
    meanings = match["fraction"].meanings
    part = meanings["ANDPART"] if "ANDPART" in meanings else meanings["FRACTION"]
    whole = match.node("whole")
    times = match.node("times")
    value = part
    if times is not None:
        counted = num(times, match.parameters)
        if counted is None:
            return None
        value = EXACT.multiply(part, counted.value)
    if whole is not None:
        found = num(whole, match.parameters)
        if found is None:
            return None
        if found.scale != ONE and match.node("power") is None:
            value = EXACT.add(found.value, EXACT.multiply(part, found.scale))  # "a billion and a half"
        else:
            value = EXACT.add(found.value, value)
    quantum = PLACES[max(-part.as_tuple().exponent, 0)]
    number = Num(value, quantum, spelled=True)
    powers = match.all("power") if match.node("power") is not None else []
    for power in powers:
        number = number.scaled(power.meanings["POWER"])
        number.hedge = power.meanings.get("ABOUT", number.hedge)
    if whole is not None and not powers:
        found = num(whole, match.parameters)
        number.quantum = EXACT.multiply(quantum, found.scale if found else ONE)
    nodes = match.nodes()
    return Node(sentence.vocabulary.alphabet[NUMBER], nodes[0].start, nodes[-1].end, {"NUMBER": number}, None, nodes)


def _of_one(match: Match) -> Node | None:
    """`FRACTION OF ONE` before a percentage: half of one percent, a quarter of 1 per cent."""
    one = num(match["one"], match.parameters)
    return _fraction(match) if one is not None and one.value == ONE else None


def _scale_and_fraction(match: Match) -> Node | None:
    """`NUMBER POWER AND FRACTION`, `NUMBER POWER ANDPART`: 1 tỷ rưỡi, tres millones y medio, un milliard et demi — the fraction is of the scale."""
    whole = match.node("whole")
    if match.node("article") is None and "OF" in _after(match) and not match.parameters.bare_power:
        return None  # "5 million and half of it"
    found = Num(ONE, ONE, spelled=True) if whole is None else num(whole, match.parameters)
    if found is None:
        return None
    again = match.node("again")
    for power in match.all("scale"):
        if again is not None and again.meanings["POWER"] != (power.meanings.get("POWER") or power.meanings["SCALED"][1]):
            return None
        if "POWER" not in power.meanings:  # ملياران
            factor, scale = power.meanings["SCALED"]
            found = Num(factor, ONE).scaled(scale)
        else:
            found = found.scaled(power.meanings["POWER"])
    part = match["fraction"].meanings.get("ANDPART") or match["fraction"].meanings["FRACTION"]
    nodes = match.nodes()
    quantum = EXACT.multiply(PLACES[max(-part.as_tuple().exponent, 0)], found.scale)
    number = Num(EXACT.add(found.value, EXACT.multiply(part, found.scale)), quantum, found.scale, spelled=True)
    return Node(match.sentence.vocabulary.alphabet[NUMBER], nodes[0].start, nodes[-1].end, {"NUMBER": number}, None, nodes)


def _after(match: Match) -> dict[str, Any]:
    """What the token behind the match means."""
    return match.sentence.node(match.end).meanings if match.end < len(match.sentence.items) else {}


def _slash_fraction(match: Match) -> Node | None:
    """`PLAIN? PLAIN/PLAIN POWER`: 2 1/2 billion, 3/4 of a million; halves, quarters and what else ends in decimals."""
    whole, top, bottom = match.node("whole"), int(match["top"].meanings["DIGITS"]), int(match["bottom"].meanings["DIGITS"])
    if bottom not in (2, 4, 5, 8, 10) or top >= bottom:
        return None
    value = EXACT.divide(Decimal(top), Decimal(bottom))
    quantum = PLACES[max(-int(value.as_tuple().exponent), 0)]
    if whole is not None:
        value = EXACT.add(value, Decimal(whole.meanings["DIGITS"]))
    number = Num(value, quantum)
    for power in match.all("power") if match.node("power") is not None else ():
        number = number.scaled(power.meanings["POWER"])
    nodes = match.nodes()
    return Node(match.sentence.vocabulary.alphabet[NUMBER], nodes[0].start, nodes[-1].end, {"NUMBER": number}, None, nodes)


def _plus_part(match: Match) -> Node | None:
    """`PLUSPART NUMBER POWER*`: साढ़े तीन करोड़ (3.5 crore), पौने दो लाख (1.75 lakh)."""
    found = num(match["whole"], match.parameters)
    part = match["part"].meanings["PLUSPART"]
    if found is None or found.scale != ONE:
        return None
    hundred = match["whole"].meanings.get("POWER")
    if hundred is not None:  # सवा सौ: a hundred and a quarter of it
        found = Num(ONE, ONE)
    made = Num(EXACT.add(found.value, part), PLACES[max(-int(part.as_tuple().exponent), 0)], spelled=True)
    if hundred is not None:
        made = made.scaled(hundred)
    for power in match.all("power"):
        made = made.scaled(power.meanings["POWER"])
    nodes = match.nodes()
    return Node(match.sentence.vocabulary.alphabet[NUMBER], nodes[0].start, nodes[-1].end, {"NUMBER": made}, None, nodes)


def _hedged_scale(match: Match) -> Node | None:
    """`ARTICLE HEDGE POWER+`: eine gute Milliarde, ein knappes Dutzend; the article may be in the hedge (een kleine miljoen)."""
    hedge, scales = match["hedge"], match.all("power")
    if match.node("article") is None:
        first = match.sentence.said(hedge).partition(" ")[0]
        if first == match.sentence.said(hedge) or "ARTICLE" not in match.sentence.vocabulary.entries[first].meanings:
            return None
    if any(scale.meanings.keys() & {"VAGUESCALE", "NOBARE"} for scale in scales):
        return None
    number = Num(ONE, ONE, spelled=True)
    for scale in scales:
        number = number.scaled(scale.meanings["POWER"])
    number.hedge = hedge.meanings["HEDGE"]
    nodes = match.nodes()
    return Node(match.sentence.vocabulary.alphabet[NUMBER], nodes[0].start, nodes[-1].end, {"NUMBER": number}, None, nodes)


def _plus(match: Match) -> Node | None:
    """`DIGITS PLUS POWER`: 100+ crore, $5+ million."""
    found = num(match["number"], match.parameters)
    if found is None or match["number"].end != match.nodes()[1].start:
        return None
    for power in match.all("power"):
        found = found.scaled(power.meanings["POWER"])
    found.hedge = Hedge.AT_LEAST
    nodes = match.nodes()
    return Node(match.sentence.vocabulary.alphabet[NUMBER], nodes[0].start, nodes[-1].end, {"NUMBER": found}, None, nodes)


def _vulgar(match: Match) -> Node | None:
    """`DIGITS? VULGAR POWER*`: 1½ million."""
    whole = match.node("whole")
    part = VULGAR[match["part"].meanings["VULGAR"]]
    value = EXACT.add(part, Decimal(whole.meanings["DIGITS"]) if whole is not None else ZERO)
    number = Num(value, PLACES[max(-int(part.as_tuple().exponent), 0)])
    for power in match.all("power"):
        number = number.scaled(power.meanings["POWER"])
    nodes = match.nodes()
    return Node(match.sentence.vocabulary.alphabet[NUMBER], nodes[0].start, nodes[-1].end, {"NUMBER": number}, None, nodes)


def _vulgar_scale(match: Match) -> Node | None:
    """`DIGITS? VULGARSCALE`, touching: £2½m."""
    mark, scale = match["part"].meanings["VULGARSCALE"]
    whole, part = match.node("whole"), VULGAR[mark]
    if whole is not None and whole.end != match["part"].start:
        return None
    value = part if whole is None else EXACT.add(part, Decimal(whole.meanings["DIGITS"]))
    number = Num(value, PLACES[max(-int(part.as_tuple().exponent), 0)]).scaled(scale)
    nodes = match.nodes()
    return Node(match.sentence.vocabulary.alphabet[NUMBER], nodes[0].start, nodes[-1].end, {"NUMBER": number}, None, nodes)


def _decimal_words(match: Match) -> Node | None:
    """`CARD POINT CARD+ POWER*`: two point five billion, 三点五亿."""
    pointed = match["whole"].meanings.get("POINTED")
    whole = num(match["whole"], match.parameters) if pointed is None else Num(Decimal(pointed), ONE)
    said = [node.meanings for node in match.all("decimals") if "JOIN" not in node.meanings]
    decimals = _decimals([_digit_said(meanings) for meanings in said])
    if whole is None or not decimals:
        return None
    number = Num(EXACT.add(whole.value, Decimal(f"0.{decimals}")), PLACES[len(decimals)], spelled=True)
    for scale in [meanings["SCALED"][1] for meanings in said if "SCALED" in meanings] + [power.meanings["POWER"] for power in match.all("power")]:
        number = number.scaled(scale)
    nodes = match.nodes()
    return Node(match.sentence.vocabulary.alphabet[NUMBER], nodes[0].start, nodes[-1].end, {"NUMBER": number}, None, nodes)


def _digit_said(meanings: dict[str, Any]) -> int:
    """What one word of decimals says: năm, năm tỷ, bảy mươi lăm."""
    if "SCALED" in meanings:
        return int(meanings["SCALED"][0])
    return int(meanings.get("DIGITWORD", meanings.get("CARD", HUNDRED)))


def _decimals(said: list[int]) -> str:
    """Decimals said one by one, or as one number of two digits (tujuh puluh lima); "" for what is neither."""
    tens = len(said) == 2 and TEN <= said[0] < HUNDRED and said[0] % 10 == 0 and 0 < said[1] < TEN
    digits = [sum(said)] if tens else said
    good = max(digits) < (HUNDRED if len(digits) == 1 else TEN)
    return "".join(map(str, digits)) if good else ""


def _plural_scale(match: Match) -> Node | None:
    """`NUMBER VAGUESCALE`: 4.7 billions, три сотни, where a plural stands alone otherwise; a year is not so many of them."""
    scale = match["scale"].meanings
    found = None if "YEAR4" in match["number"].meanings or "POWER" in scale else num(match["number"], match.parameters)
    if found is None or (scale["VAGUESCALE"] < MILLION and not (found.spelled and scale["VAGUESCALE"] < THOUSAND)):
        return None
    nodes = match.nodes()
    made = {"NUMBER": found.scaled(scale["VAGUESCALE"])}
    return Node(match.sentence.vocabulary.alphabet[NUMBER], nodes[0].start, nodes[-1].end, made, None, nodes)


def vague(match: Match) -> Node | None:
    """`VAGUE POWER+`, `VAGUE ROUND POWER*`, `VAGUESCALE`: several hundred million, mehrere 100 Millionen, millions, 수조 — said, and not
    to be guessed.
    """
    number = match.node("round")
    found = None if number is None else num(number, match.parameters)
    if number is not None and (found is None or found.value < TEN or str(found.value).strip("0") != "1"):
        return None
    nodes = match.nodes()
    return Node(match.sentence.vocabulary.alphabet[VAGUE], nodes[0].start, nodes[-1].end, {"VAGUENUM": True}, None, nodes)


def _led_power(match: Match) -> Node:
    """`LEDPOWER` behind a hedge: более тысячи (over a thousand), where the word alone says thousands."""
    nodes = match.nodes()
    number = Num(ONE, ONE, spelled=True).scaled(match["scale"].meanings["LEDPOWER"])
    return Node(match.sentence.vocabulary.alphabet[NUMBER], nodes[0].start, nodes[-1].end, {"NUMBER": number}, None, nodes)


VAGUE_NUMBERS: Final = (
    Rule("scale, hedged", "(?<=HEDGE)scale:LEDPOWER (?!POWER/VAGUESCALE/CARD/DIGITS)", _led_power),
    Rule("plural scale", "number:(DIGITS|CARD) scale:VAGUESCALE", _plural_scale),
    Rule("vague number", "VAGUE OF? (?:VAGUESCALE|POWER){1,3} (?:OF VAGUESCALE)? | (?:VAGUESCALE OF){0,2} VAGUESCALE | VAGUE (?=CURRENCY/MINOR)", vague),
    Rule("inexact part", "(?:CARD/ARTICLE/DIGITS JOIN?)? INEXACT JOIN? OF? ARTICLE/THE? POWER{1,3}", vague),
    Rule("vague round number", "VAGUE OF? round:(DIGITS|CARD) (?:VAGUESCALE|POWER){0,3}", vague),
)

FRACTIONS: Final = (
    Rule("hedged scale", "article:ARTICLE? hedge:HEDGE power:(POWER{1,3})", _hedged_scale),
    Rule("at least so many of a scale", "number:(PLAIN/SEPARATED) PLUS power:(POWER{1,3})", _plus),
    Rule("vulgar fraction and scale", "whole:PLAIN? part:VULGARSCALE", _vulgar_scale),
    Rule("vulgar fraction", "whole:PLAIN? part:VULGAR power:(POWER{0,3})", _vulgar),
    Rule("part and number", "part:PLUSPART whole:(CARD/DIGITS) power:(POWER{0,3})", _plus_part),
    Rule("fraction of a scale", "ARTICLE? (?:times:CARD JOIN?)? fraction:FRACTION JOIN? OF? ARTICLE? JOIN? power:(POWER{1,3})", _fraction),
    Rule("fraction of a percentage", "ARTICLE? (?:times:CARD JOIN?)? fraction:FRACTION JOIN? OF? ARTICLE? (?=PERCENT)", _fraction),
    Rule("fraction of one percent", "ARTICLE? (?:times:CARD JOIN?)? fraction:FRACTION OF one:CARD/PLAIN (?=JOIN? PERCENT)", _of_one),
    Rule("slash fraction", "(?:whole:PLAIN JOIN?)? top:PLAIN SLASH bottom:PLAIN (?:OF ARTICLE)? power:(POWER{1,3})", _slash_fraction),
    Rule("slash fraction of a unit", "(?<!SLASH/DIGITS/NUMBER/JOIN)(?:whole:PLAIN JOIN?)? top:PLAIN SLASH bottom:PLAIN (?=JOIN? (?:PERCENT|MEASURE))", _slash_fraction),
    Rule("number with a fraction", "whole:(CARD/DIGITS) fraction:ANDPART power:(POWER{1,3})?", _fraction),
    Rule("number and a fraction", "whole:(CARD/DIGITS) JOIN? AND JOIN? ARTICLE? (?:times:CARD)? JOIN? fraction:FRACTION JOIN? power:(POWER{1,3})?", _fraction),
    Rule("scale and a fraction", "(?:whole:CARD/DIGITS|ARTICLE)? scale:(POWER{1,2}|SCALED) AND article:ARTICLE? fraction:FRACTION again:SAMESCALE? (?!POWER)", _scale_and_fraction),
    Rule("scale and its part", "(?:whole:CARD/DIGITS)? scale:(POWER{1,2}) fraction:ANDPART (?!POWER/UNIT)", _scale_and_fraction),
    Rule("decimals in words", "whole:(CARD/DIGITS) POINT decimals:((?:CARD/DIGITWORD JOIN?){0,5} (?:CARD/DIGITWORD/SCALED)) power:(POWER{1,3})?", _decimal_words),
    Rule("decimals behind a word", "whole:POINTED decimals:((?:CARD/DIGITWORD JOIN?){0,5} (?:CARD/DIGITWORD/SCALED)) power:(POWER{1,3})?", _decimal_words),
)

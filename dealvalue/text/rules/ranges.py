"""Ranges and lists of money, which share what only one end says: $5–7 billion, 5, 6 and 7 million euros, from €5 million to €7 million."""

from decimal import Decimal
from typing import Final, Literal

from dealvalue.decimals import EXACT
from dealvalue.text.cascade import Match, Rule
from dealvalue.text.rules.amounts import (
    LEAD,
    MONEY,
    NAME,
    THOUSAND,
    Amount,
    N,
    codes_of,
    is_coin,
    made,
    name_of,
    refused,
    unknown_scale,
)
from dealvalue.text.rules.digits import ONE, TEN, Num, last_scale, lent_scale, num
from dealvalue.text.token import Node

TENTH: Final = Decimal("0.1")


def _scaled_range(match: Match) -> Node | None:
    """`NUMBER TO NUMBER SCALEDCODE`, `NUMBER TO NUMBER MINOR`: 3–5 mdkr, 35–40 cents; told as a move, each is an amount of its own."""
    code, low, high = match["code"], num(match["low"], match.parameters), num(match["high"], match.parameters)
    is_coin = "SCALEDCODE" not in code.meanings
    if low is None or high is None or (is_coin and not _is_coin(match, code)):
        return None
    codes, scale = code.meanings["MINOR" if is_coin else "SCALEDCODE"]
    named = "" if is_coin else codes[0]
    if match.parameters.moves(match.sentence, match.start, match.end):
        first = match["low"]
        moved = Node(match.sentence.vocabulary.alphabet[MONEY], first.start, first.end, {"MONEY": Amount(low.scaled(scale), codes, named=named)}, "moved from", [first])
        match.sentence.replace(match.start, match.start + 1, moved)
        return None
    return made(match, Amount(None, codes, low=low.scaled(scale), high=high.scaled(scale), named=named)) if low.value < high.value else None


def _is_coin(match: Match, minor: Node) -> bool:
    """Is the word a coin behind a range, neither a name (50 Cent) nor a letter apart from its number?"""
    said = match.sentence.said(minor)
    if "INNERMINOR" in minor.meanings or (len(said) > 1 and said[0].isupper() and match.parameters.noun != "capital"):
        return False
    return len(said) > 1 or not said.isalpha() or minor.start == match["high"].end


def _range(match: Match) -> Node | None:
    """`SIGN? NUMBER CURRENCY? TO SIGN? NUMBER CURRENCY?`: one range that shares what only one end says."""
    sentence, parameters = match.sentence, match.parameters
    low, high = num(match["low"], parameters), num(match["high"], parameters)
    if low is None or high is None:
        return None
    if _is_numbered(match):
        return None
    names = [node for role in ("first", "second", "third", "fourth") if (node := match.node(role)) is not None]
    if not names:
        return None
    if match.node("lowsuffix") is not None:
        low = low.scaled(match["lowsuffix"].meanings["SUFFIX"])
    if match.node("highsuffix") is not None:
        high = high.scaled(match["highsuffix"].meanings["SUFFIX"])
    high = _from_the_mark(match, low, high)
    codes = codes_of(names[0])
    for name in names[1:]:
        both = tuple(code for code in codes if code in codes_of(name))
        if not both:
            return None
        codes = both
    low_said = match.node("first") or match.node("second")
    hyphened = not any(node.meanings.keys() & {"TO", "MOVETO", "AND"} for node in match.all("glue"))  # raised from $11-$12: where it came from
    if not hyphened and parameters.moves(sentence, match.start, match.end):
        _moved(match, low, high, codes, name_of(match, names[-1]))
        return None
    if "TOAFTERFROM" in match["glue"].meanings and not parameters.opened(sentence, match.start):
        if parameters.rises(sentence, match.start):
            _moved(match, low, high, codes, name_of(match, names[-1]))  # вырос на 5 млн до 20 млн
        return None
    if low.scale == ONE and high.scale != ONE and EXACT.multiply(low.value, high.scale) <= high.value:
        low = low.scaled(high.scale)
    elif low.scale == ONE and high.scale != ONE and low.value < THOUSAND and match.node("third") is None and match.node("second") is None:
        return refused(match, "unclear_range")  # $7-5 billion: neither a range nor two amounts
    shared = low_said is None or (hyphened and match.node("second") is None and low.scale == high.scale == ONE)  # $20-25,000
    if shared and match.node("third") is None:
        lent = lent_scale(low, high, last_scale(match["high"]))
        if lent is None:
            return refused(match, "unclear_range")
        low = lent
    if not hyphened and _both_named(match) and parameters.rose_by(sentence, match.start, low.value, high.value):
        _moved(match, low, high, codes, name_of(match, names[-1]))  # up by £98 to £2,171
        return None
    if low.value > high.value or (match.node("second") is not None and match.node("third") is None and match.node("fourth") is None):
        return None
    if "YEAR4" in match["low"].meanings and low_said is None:
        return None
    if low.value == high.value and low.quantum == high.quantum:
        return unknown_scale(match, match["high"]) or made(match, Amount(high, codes, named=name_of(match, names[-1])))  # 50-50 लाख रुपये: so much each
    return unknown_scale(match, match["high"]) or made(match, Amount(None, codes, low=low, high=high, named=name_of(match, names[-1])))


def _is_numbered(match: Match) -> bool:
    """CVE-2025-4711: a code, hyphens and digits that all touch are a number of a list."""
    code, low = match.node("first"), match["low"]
    if code is None or "CODE" not in code.meanings or match.span("low")[0] - match.span("first")[0] != 2:
        return False
    return low.start - code.end == 1 and match["high"].start - low.end == 1


def _both_named(match: Match) -> bool:
    """Do both ends say their currency, at the same side: £98 to £2,171, 50 won to 1,850 won?"""
    return all(match.node(role) is not None for role in ("first", "third")) or all(match.node(role) is not None for role in ("second", "fourth"))


def _from_the_mark(match: Match, low: Num, high: Num) -> Num:
    """144.55-57 yen: dealers write the last digits of the higher price only."""
    places, low_node, high_node = -int(low.quantum.as_tuple().exponent), match["low"], match["high"]
    glue = match.all("glue")
    if high.value > low.value or low.scale != ONE or places < 1 or high.quantum != ONE or high.scale != ONE:
        return high
    if high_node.end - high_node.start != places or len(glue) != 1 or "JOIN" not in glue[0].meanings or low_node.end != glue[0].start or glue[0].end != high_node.start:
        return high
    whole = Decimal(int(low.value))
    return Num(EXACT.add(whole, EXACT.multiply(high.value, low.quantum)), low.quantum)


def _moved(match: Match, low: Num, high: Num, codes: tuple[str, ...], named: str) -> None:
    """`FROM SIGN? NUMBER TO NUMBER CURRENCY`, told as a move: each is an amount of its own, the first with the scale of the second."""
    if match.node("second") is not None and not _both_named(match):
        return
    if low.scale == ONE != high.scale and EXACT.multiply(low.value, high.scale) <= EXACT.multiply(high.value, TEN):
        low = low.scaled(high.scale)
    sentence = match.sentence
    start = match.span("first")[0] if match.node("first") is not None else match.span("low")[0]
    end = match.span("low" if match.node("second") is None else "second")[1]
    nodes = sentence.nodes(start, end)
    moved = Node(sentence.vocabulary.alphabet[MONEY], nodes[0].start, nodes[-1].end, {"MONEY": Amount(low, codes, named=named)}, "moved from", nodes)
    sentence.replace(start, end, moved)


def _list(match: Match) -> None:
    """`NUMBER (COMMA NUMBER)* AND/OR/INSTEAD NUMBER CURRENCY`: 5, 6 and 7 million euros, 63 instead of 58 euros — each is an amount of its own."""
    sentence = match.sentence
    last = num(match["last"], match.parameters)
    if last is None:
        return
    name, coin = match["name"], None
    codes = codes_of(name)
    if "MINOR" in name.meanings and not codes:
        if not is_coin(match, match["last"], name) or last.scale != ONE:
            return
        codes, coin = name.meanings["MINOR"]
    if "SCALEDCODE" in name.meanings:
        codes, scale = name.meanings["SCALEDCODE"]
        last = last.scaled(scale)
    start, end = match.span("items")
    if "NONUM" in sentence.meanings(start - 1):
        return  # in room 12 instead of 58 euros
    for at in range(start, end):
        node = sentence.node(at)
        if "COMMA" in node.meanings:
            continue
        found = num(node, match.parameters)
        if found is None or found.scale != ONE or EXACT.multiply(found.value, last.scale) > EXACT.multiply(last.value, THOUSAND):
            continue
        amount = Amount(found.scaled(last.scale), codes, named=name_of(match, name)) if coin is None else Amount(found.of(coin), codes)
        one = Node(sentence.vocabulary.alphabet[MONEY], node.start, node.end, {"MONEY": amount}, "one of a list", [node])
        sentence.replace(at, at + 1, one)


def _sign_list(match: Match) -> Literal[False] | None:
    """`SIGN NUMBER (COMMA SIGN NUMBER)* AND SIGN NUMBER POWER`: fines of $5, $6 and $7 million share their scale."""
    sentence = match.sentence
    last = num(match["last"], match.parameters)
    if last is None or last.scale == ONE:
        return False
    start, end = match.span("items")
    ones: list[tuple[int, Node]] = []
    for at in range(start, end):
        node = sentence.node(at)
        if "COMMA" in node.meanings or not ("DIGITS" in node.meanings or "NUMBER" in node.meanings):
            continue
        sign, found = sentence.node(at - 1), num(node, match.parameters)
        if found is None or found.scale != ONE or found.quantum < TENTH or (found.quantum == ONE and EXACT.multiply(found.value, last.scale) > last.value):
            return False  # but no price has one decimal: $7.1, $2.3 and $4.6 billion
        amount = Amount(found.scaled(last.scale), codes_of(sign), named=sentence.said(sign).casefold())
        ones.append((at, Node(sentence.vocabulary.alphabet[MONEY], sign.start, node.end, {"MONEY": amount}, "one of a list", [sign, node])))
    for at, node in reversed(ones):
        sentence.replace(at - 1, at + 1, node)
    return None


def _minor_range(match: Match) -> Node | None:
    """`NUMBER MINOR? TO NUMBER MINOR`: 35–40 cents, from 35 to 40 pence; told as a move, each is an amount of its own."""
    low, high, minor, first = num(match["low"], match.parameters), num(match["high"], match.parameters), match["minor"], match.node("first")
    codes, part = minor.meanings["MINOR"]
    if low is None or high is None or (first is not None and first.meanings["MINOR"] != (codes, part)) or not is_coin(match, match["high"], minor):
        return None
    low, high = low.of(part), high.of(part)
    if match.parameters.moves(match.sentence, match.start, match.end):
        if first is None:
            _moved(match, low, high, codes, "")
        return None
    if low.value >= high.value:
        return None
    return made(match, Amount(None, codes, low=low, high=high))


GLUE: Final = "(?:JOIN/DASH? TO|JOIN|DASH|TILDE) THE?"


def _range_rule(glue: str, before: str) -> str:
    """A range with its currency at any of the four places."""
    return (
        f"{before} (?:first:{LEAD} JOIN?)? low:{N} lowsuffix:SUFFIX? (?:JOIN/OF? second:{NAME})? glue:{glue} (?:third:{LEAD} JOIN?)? high:{N} highsuffix:SUFFIX? "
        f"(?:JOIN/OF? fourth:{NAME}(?!NUMBER/DIGITS))?"
    )


SCALED_RANGES: Final = (
    Rule("scaled range", f"(?<!JOIN/DASH)low:{N} {GLUE} high:{N} JOIN? code:SCALEDCODE/MINOR", _scaled_range),
    Rule("scaled between", f"(?<=BETWEEN)low:{N} AND high:{N} JOIN? code:SCALEDCODE/MINOR", _scaled_range),
)

RANGES: Final = (
    Rule("list of signs", f"(?<!BETWEEN)items:(SIGN PLAIN/SEPARATED (?:COMMA SIGN PLAIN/SEPARATED){{0,9}}) COMMA? AND/OR (?=SIGN last:{N})", _sign_list, notes=True),
    Rule("list", f"(?<!BETWEEN)items:(NUMBER/PLAIN (?:COMMA NUMBER/PLAIN){{0,9}}) COMMA? AND/OR/INSTEAD (?=last:{N} JOIN/OF? name:{NAME}/SCALEDCODE/MINOR (?!PARTICLE? BETWEENAFTER))", _list, notes=True),
    Rule("range between", _range_rule("AND/DASH/JOIN THE?", "(?:(?<=BETWEEN)|(?<=BETWEEN THE))"), _range),
    Rule("range, between behind", _range_rule("AND/DASH/JOIN", "") + " (?=PARTICLE? BETWEENAFTER)", _range),
    Rule("range", _range_rule(GLUE, ""), _range),
)

MINOR_RANGES: Final = (
    Rule("range of minor units", f"(?<!JOIN/DASH/SLASH)low:{N} (?:JOIN? first:MINOR)? {GLUE} high:{N} JOIN? minor:MINOR", _minor_range),
    Rule("minor units between", f"(?:(?<=BETWEEN)|(?<=BETWEEN THE))low:{N} (?:JOIN? first:MINOR)? AND high:{N} JOIN? minor:MINOR", _minor_range),
    Rule("minor units, between behind", f"low:{N} first:MINOR? AND high:{N} JOIN? minor:MINOR (?=PARTICLE? BETWEENAFTER)", _minor_range),
)

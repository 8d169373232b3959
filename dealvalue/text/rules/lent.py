"""Money whose currency, and scale, another amount of the sentence lends: a total its parts, an amount what it is compared with.

"67 milliards d'euros, dont 5,6 milliards pour le spatial", "8,1 millones de euros, frente a los 2,7 del año anterior". A number is money
here only where nothing behind it is counted by it: a preposition, a comma, a time, an end.
"""

from decimal import Decimal
from typing import Final, Literal

from dealvalue.decimals import EXACT
from dealvalue.text.cascade import Match, Rule, Stage
from dealvalue.text.rules.amounts import MONEY, THOUSAND, Amount, N
from dealvalue.text.rules.digits import ONE, Num, num
from dealvalue.text.scanner import Sentence
from dealvalue.text.token import Node

MILLION: Final = Decimal(1_000_000)
FAR: Final = Decimal(50)
"""What is compared with an amount is not so many times larger or smaller."""
NEAR: Final = Decimal(10)
"""The same, where the number leaves its scale out."""
SUM: Final = Decimal(100)
"""Smaller numbers without a scale are as likely things."""
BACK: Final = 14
"""Tokens between an amount and the other end of its move: "$50 billion in the year to March, up sharply from"."""
REACH: Final = 60
"""Tokens that parts may run behind their total, and that what is compared may stand before."""
CLOSING: Final = frozenset(("COMMA", "DOT", "END", "CLOSE", "SEMICOLON", "TIME", "AND"))
NUMBERED: Final = frozenset(("DIGITS", "NUMBER", "CARD"))
FIGURES: Final = NUMBERED | {"MONEY", "COUNT", "SKIP", "DURATION"}


def _alone(sentence: Sentence, at: int) -> bool:
    """Does nothing that is counted stand behind the number at this place?"""
    if at + 1 >= len(sentence.items):
        return True
    after, behind = sentence.meanings(at + 1), sentence.meanings(at + 2)
    if "PERCENT" in after or "MEASURE" in after:
        return False  # een plus van 20 procent
    if not after.keys().isdisjoint(CLOSING):
        return NUMBERED.isdisjoint(behind) or "AND" in after or "TIME" in after
    if "OF" in after:
        return "TIME" in behind or ("THE" in behind and "TIME" in sentence.meanings(at + 3))
    return not after.keys().isdisjoint(("PREP", "STOP")) and NUMBERED.isdisjoint(behind)


def _belongs(sentence: Sentence, at: int) -> bool:
    """Does "of the" stand behind the number: 50 milioni dello Stato, 5 millones de la UE?"""
    after = sentence.meanings(at + 1)
    return "OFTHE" in after or ("OF" in after and "THE" in sentence.meanings(at + 2))


def _is_number(node: Node) -> bool:
    return not node.meanings.keys().isdisjoint(("NUMBER", "DIGITS")) and "YEAR4" not in node.meanings


def _lend(match: Match, at: int, found: Num, lender: Amount) -> None:
    """Put money in the place of a number."""
    sentence, node = match.sentence, match.sentence.node(at)
    sentence.replace(at, at + 1, Node(sentence.vocabulary.alphabet[MONEY], node.start, node.end, {"MONEY": Amount(found, lender.codes, named=lender.named)}, "lent", [node]))


def _scaled(found: Num, scale: Decimal, most: Decimal) -> Num | None:
    """The number with the scale that it leaves out, where that is no more than the whole; or as it stands."""
    if found.scale == ONE != scale and found.value < THOUSAND:
        found = found.scaled(scale)
    return found if found.value <= most else None


def _parts(match: Match) -> Literal[False] | None:
    """`MONEY ... INCLUDING NUMBER ... (AND NUMBER ...)*`: each is a part of the whole."""
    sentence, lender = match.sentence, match["money"].meanings["MONEY"]
    if lender.single is None or lender.minor is not None:
        return False
    first = match.span("number")[0]
    scale, colon, lent = lender.single.scale, "COLON" in match["cue"].meanings, False
    for at in range(first, min(first + REACH, len(sentence.items))):
        node = sentence.node(at)
        if not node.meanings.keys().isdisjoint(("END", "MONEY", "SEMICOLON", "AGAINST")):
            break
        if not _is_number(node) or not (_alone(sentence, at) or _belongs(sentence, at)) or (at > first and not _follows(sentence, at)):
            continue
        plain = num(node, match.parameters)
        if plain is None or (plain.scale == ONE and ((not lent and (colon or scale != ONE)) or (scale == ONE and plain.value < SUM))):
            continue
        found = _scaled(plain, scale, lender.single.value)
        if found is not None:
            _lend(match, at, found, lender)
            scale, lent = found.scale, True
    match.end = first  # what is lent may lend in its turn
    return None if lent else False


def _follows(sentence: Sentence, at: int) -> bool:
    """Does the number begin a part of its own: behind a comma or "and"?"""
    while at > 0 and not sentence.meanings(at - 1).keys().isdisjoint(("HEDGE", "FILLER", "THE", "ARTICLE", "STOP")) and "AND" not in sentence.meanings(at - 1):
        at -= 1
    return not sentence.meanings(at - 1).keys().isdisjoint(("COMMA", "AND"))


def _beside(match: Match) -> Literal[False] | None:
    """`MONEY ... AGAINST NUMBER`, `NUMBER ... AGAINST MONEY`, `MONEY PLUS NUMBER`, `NUMBER TIME AND MONEY`: amounts of one kind."""
    lender: Amount = match["money"].meanings["MONEY"]
    at = match.span("number")[0]
    found = num(match["number"], match.parameters)
    if lender.single is None or lender.minor is not None or found is None or "YEAR4" in match["number"].meanings or not _stands(match, at, found):
        return False
    value, leads = lender.single.value, at < match.span("money")[0]
    if leads and found.scale < MILLION:
        return False
    far = FAR
    if not leads and found.scale == ONE != lender.single.scale and found.value < THOUSAND:
        found, far = found.scaled(lender.single.scale), FAR if match.node("added") is not None else NEAR
    if (found.scale == ONE and found.value < SUM) or value > EXACT.multiply(found.value, far) or found.value > EXACT.multiply(value, far):
        return False
    _lend(match, at, found, lender)
    return None


def _stands(match: Match, at: int, found: Num) -> bool:
    """Does nothing that is counted stand behind the number? What is added may say of what it is: più 2 di bonus."""
    sentence = match.sentence
    if _alone(sentence, at) or (found.scale != ONE and _belongs(sentence, at)):
        return True
    return match.node("added") is not None and "OF" in sentence.meanings(at + 1) and NUMBERED.isdisjoint(sentence.meanings(at + 2))


def _compared(match: Match) -> Literal[False] | None:
    """`MONEY ... AGAINST NUMBER`, where no other number before could be what is compared: 3 millones de entradas por 45 millones de euros, frente a 2 millones."""
    sentence = match.sentence
    others = [at for at in range(max(match.start - REACH, 0), match.start) if _is_number(sentence.node(at)) and "PERCENT" not in sentence.meanings(at + 1)]
    return False if others else _beside(match)


def _moved(match: Match) -> Literal[False] | None:
    """`MONEY, UP FROM NUMBER`, `from MONEY to NUMBER`: the other end of the same move, in the nearest money before it."""
    found, lender = num(match["number"], match.parameters), _nearest(match)
    if found is None or lender is None or lender.single is None or ONE in (found.scale, lender.single.scale) or found.scale < THOUSAND:
        return False
    low, high = sorted((found.value, abs(lender.single.value)))
    if high > EXACT.multiply(low, THOUSAND):
        return False
    _lend(match, match.start, found, lender)
    return None


def _moved_from(match: Match) -> Literal[False] | None:
    """The same behind "from", which leads to an old figure only where a word of change stands near: it took €50 million from 40 million customers."""
    symbols, parameters = match.sentence.symbols[max(match.start - BACK, 0) : match.start], match.parameters
    return _moved(match) if any(symbol in parameters.move or symbol in parameters.changes for symbol in symbols) else False


def _nearest(match: Match) -> Amount | None:
    """The nearest figure before, where it is money and nothing that is counted stands before that; percentages between are passed over."""
    sentence = match.sentence
    for at in range(match.start - 1, max(match.start - BACK, 0) - 1, -1):
        meanings = sentence.meanings(at)
        if "MONEY" in meanings:
            found: Amount = meanings["MONEY"]
            things = any("NUMBER" in sentence.meanings(place) for place in range(max(at - BACK, 0), at))
            return None if things else found  # 3 million tickets for €45 million, against 2 million
        if not meanings.keys().isdisjoint(FIGURES) and "PERCENT" not in sentence.meanings(at + 1):
            return None
    return None


WORD: Final = "(?:(?!MONEY/COUNT/END/SEMICOLON/NUMBER/DIGITS).)"
LEADING: Final = "(?:HEDGE/FILLER/THE/ARTICLE/PREP)"

LENT: Final = Stage(
    "lent money", "INCLUDING/AGAINST/ADDED/COLON",
    (
        Rule("parts of it", f"money:MONEY {WORD}{{0,8}} cue:INCLUDING {LEADING}{{0,3}} number:{N}", _parts, notes=True),
        Rule("parts of it behind a colon", f"money:MONEY {WORD}{{0,6}} cue:COLON {LEADING}{{0,3}} number:NUMBER", _parts, notes=True),
        Rule("compared", f"money:MONEY {WORD}{{0,8}} AGAINST {LEADING}{{0,3}} number:{N}", _compared, notes=True),
        Rule("compared, said before", f"number:NUMBER {WORD}{{0,6}} AGAINST (?:HEDGE/FILLER/THE/ARTICLE/PREP){{0,3}} (?:WORDLIKE OF)? money:MONEY", _beside, notes=True),
        Rule("added", f"money:MONEY (?:WORDLIKE/BEFORETAX/COMMA){{0,3}} added:ADDED {LEADING}{{0,2}} number:{N}", _beside, notes=True),
    ),
)

PAUSE: Final = "COMMA/DOT/END/CLOSE/SEMICOLON/COLON/QUERY/BAR/DASH/STOP/PREP/IN/TIME/RELATIVE/YEAR4/ARTICLE/THE/AGAINST/HEDGE_AFTER"
"""What may stand behind a figure that counts nothing."""

MOVED: Final = (
    Rule("moved from a number", f"(?:(?<=FROM)|(?<=FROM THE/FILLER/HEDGE))number:NUMBER (?!OF)(?={PAUSE}|$)", _moved_from, notes=True),
    Rule("moved to a number", f"(?:(?<=FROM MONEY TO)|(?<=FROM MONEY PREP TIME TO)|(?<=FROM MONEY TIME TO))number:NUMBER (?!OF)(?={PAUSE}|$)", _moved, notes=True),
    Rule("one year and another", "(?<=AND)number:NUMBER (?!OF)(?=PREP/IN? TIME/YEAR4)", _moved, notes=True),
)
TIME_BY_TIME: Final = (
    Rule("time by time, said behind", f"money:MONEY PREP? TIME (?:COMMA|AND) {LEADING}{{0,2}} number:NUMBER (?=PREP? THE? TIME)", _beside, notes=True),
    Rule("time by time", f"number:NUMBER TIME (?:COMMA|AND) {LEADING}{{0,2}} money:MONEY", _beside, notes=True),
)

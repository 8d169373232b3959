"""Amounts that say their currency once: $50 billion, up from 40 billion a year earlier; $3bn in 2023 and 4bn in 2024."""

from typing import Final

from dealvalue.decimals import EXACT
from dealvalue.text.cascade import Match, Rule
from dealvalue.text.rules.amounts import THOUSAND, Amount, made
from dealvalue.text.rules.digits import ONE, num
from dealvalue.text.token import Node

LEADS: Final = frozenset(("FROM", "AGAINST"))
BACK: Final = 14
"""Tokens between an amount and one that is compared with it: "$50 billion in the year to March, up sharply from"."""
NEAR: Final = frozenset(("MONEY", "COUNT", "NUMBER", "DIGITS", "CARD", "SKIP", "DURATION"))
"""Figures: the nearest one behind which a number stands is what it is compared with."""


def _compared(match: Match) -> Node | None:
    """`AGAINST NUMBER`, `UP FROM NUMBER`, the number scaled and without a noun: it is of the money told before."""
    sentence = match.sentence
    led = sentence.meanings(match.start - 1)
    lead = led if not led.keys().isdisjoint(LEADS) else sentence.meanings(match.start - 2)
    if "AND" in lead or ("AGAINST" not in lead and not _moves(match)):
        return None
    return _shared(match)


def _shared(match: Match) -> Node | None:
    """A number with a scale, in the currency of the nearest amount before it."""
    parameters = match.parameters
    number, money = num(match["number"], parameters), _before(match)
    if number is None or money is None or money.single is None or ONE in (number.scale, money.single.scale) or number.scale < THOUSAND:
        return None
    low, high = sorted((number.value, abs(money.single.value)))
    if high > EXACT.multiply(low, THOUSAND):
        return None
    return made(match, Amount(number, money.codes, named=money.named), [match["number"]])


def _before(match: Match) -> Amount | None:
    """The nearest figure before, where it is money; percentages between are passed over."""
    sentence = match.sentence
    for at in range(match.start - 1, max(match.start - BACK, 0) - 1, -1):
        meanings = sentence.meanings(at)
        if "MONEY" in meanings:
            found: Amount = meanings["MONEY"]
            things = any("NUMBER" in sentence.meanings(place) for place in range(max(at - BACK, 0), at))
            return None if things else found  # 3 million tickets for €45 million, against 2 million
        if not meanings.keys().isdisjoint(NEAR) and "PERCENT" not in sentence.meanings(at + 1):
            return None
    return None


def _moves(match: Match) -> bool:
    """Is a word of change near enough that "from" tells where it came from?"""
    symbols, parameters = match.sentence.symbols[max(match.start - BACK, 0) : match.start], match.parameters
    return any(symbol in parameters.move or symbol in parameters.changes for symbol in symbols)


PAUSE: Final = "COMMA/DOT/END/CLOSE/SEMICOLON/COLON/QUERY/BAR/DASH/STOP/PREP/IN/TIME/RELATIVE/YEAR4/ARTICLE/THE/AGAINST/HEDGE_AFTER"
"""What may stand behind a figure that counts nothing."""
LED: Final = "(?:(?<=FROM/AGAINST)|(?<=FROM/AGAINST THE/FILLER/HEDGE))"

COMPARED: Final = (
    Rule("compared with a number", f"{LED}number:NUMBER (?!OF)(?={PAUSE}|$)", _compared),
    Rule("from money to a number", f"(?:(?<=FROM MONEY TO)|(?<=FROM MONEY PREP TIME TO)|(?<=FROM MONEY TIME TO))number:NUMBER (?!OF)(?={PAUSE}|$)", _shared),
    Rule("one year and another", "(?<=AND)number:NUMBER (?!OF)(?=PREP/IN? TIME/YEAR4)", _shared),
)

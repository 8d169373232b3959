"""Spelled and scaled numbers: one sum of products of atoms (5, twenty, 1.7) and powers (hundred, crore, 억).

A power multiplies what stands before it and is smaller than it, so 1조 7천억, two hundred and five thousand, 2 crore 50 lakh and 1.2 lakh
crore need no rule each.
"""

from decimal import Decimal
from typing import Any, Final

from dealvalue.decimals import EXACT
from dealvalue.figure import Hedge
from dealvalue.text.cascade import Match, Rule
from dealvalue.text.rules.digits import MILLION, NUMBER, ONE, PLACES, TEN, ZERO, Num, cardinal, num, read_digits
from dealvalue.text.rules.fractions import vague
from dealvalue.text.scanner import Sentence
from dealvalue.text.scripts import touches_digits
from dealvalue.text.token import Node

HUNDRED: Final = Decimal(100)
THOUSAND: Final = 1000
FURTHEST: Final = 100
"""Exponent; scale words are multiplied no further: what lies past the limits of a figure is still seen, and refused with a reason."""


SHORT: Final = 3
"""Tokens of numbers that have a fast path."""
DAY_MARKS: Final = frozenset(("MONTH", "MONTHMARK", "DAYMARK", "YEARMARK", "OF", "DOT", "SLASH", "COLON", "PERCENT", "ORDINALEND", "JOIN", "TO", "AND"))
"""What stands behind one or two digits that are a day, an ordinal or a figure of their own."""
NOUNS: Final = frozenset(("PLURAL", "MEASURE", "PERUNIT", "OPENER"))
PRICED: Final = frozenset(("SIGN", "CODE", "PRECURRENCY"))
MORE_THAN_A_WORD: Final = frozenset(("ARTICLE", "POWER", "DIGITS", "NUMBER", "SCALED", "INNERHEDGE"))
"""What a word for a number may be besides, and then it takes the long way."""


class Sum:
    """Atoms and powers as they come; `push` says whether a number can go on this way. `scores` are what teens may follow."""

    def __init__(self, scores: tuple[int, ...] = ()) -> None:
        self.scores = scores
        self.parts: list[tuple[Decimal, Decimal]] = []
        self.scale = ONE
        self.other: Decimal | None = None
        self.spelled = True

    def push(self, value: Decimal, quantum: Decimal, *, joined: bool = False) -> bool:
        """An atom: it must fit into the zeros of what stands before it; behind "and", tens may follow their units (خمسة وعشرون)."""
        if joined and self.parts and self.parts[-1][0] < TEN < value < HUNDRED and value % TEN == 0:
            self.parts[-1] = (EXACT.add(self.parts[-1][0], value), ONE)
            return True
        if self.parts:
            if value == ZERO:
                return True  # 一千零五: a nought that holds a place
            top = self.parts[-1][0]
            size = TEN.scaleb(max(value.adjusted(), 0), EXACT)
            if top <= value or (EXACT.remainder(top, size) and not (top in self.scores and TEN <= value < 2 * TEN)):
                return False
        self.parts.append((value, quantum))
        self.scale = ONE
        return True

    def power(self, by: Decimal, *, bare: bool = True) -> bool:
        """A power takes up what is smaller than itself; one that takes up nothing stands for itself where it can be `bare` (천억), or
        goes on with the scale before it (12,345 thousand, 5 million million).
        """
        if self.parts and self.parts[-1][0] >= by and (not bare or self.scale == ONE):
            value, place = self.parts.pop()
            self._scaled(value, place, by)
            self.scale = EXACT.multiply(self.scale, by)
            return True
        total, quantum, taken = ZERO, ONE, 0
        for value, place in reversed(self.parts):
            if value >= by:
                break
            total = EXACT.add(total, value)
            quantum = place if not taken else quantum
            taken += 1
        if not taken and self.parts and not self.spelled and by > self.scale:
            total, quantum = self.parts[-1]  # 5,432百万: digits before a scale are so many of it, however many
            taken = 1
        if taken:
            if total == ZERO:
                return False
            del self.parts[-taken:]
        else:
            total = ONE
            if self.parts and EXACT.remainder(self.parts[-1][0], EXACT.multiply(by, TEN)):
                return False
        self._scaled(total, quantum, by)
        self.scale = EXACT.multiply(self.scale, by) if taken == 1 or self.scale == ONE else by
        return True

    def _scaled(self, value: Decimal, quantum: Decimal, by: Decimal) -> None:
        further = by if value.adjusted() <= FURTHEST else ONE
        self.parts.append((EXACT.multiply(value, further), EXACT.multiply(quantum, further)))

    def num(self) -> Num:
        """The whole."""
        value = self.parts[0][0]
        for part, _ in self.parts[1:]:
            value = EXACT.add(value, part)
        made = Num(value, self.parts[-1][1], self.scale, spelled=self.spelled)
        made.other = self.other
        return made


def _number(match: Match) -> Node | None:  # noqa: PLR0915  one pass over the tokens, a branch a category
    """The sum of products; it ends before the first token that does not fit, so a following figure is left alone."""
    sentence, parameters = match.sentence, match.parameters
    nodes = match.nodes()
    short = _short(match, nodes) if len(nodes) <= SHORT else None
    if short is not None:
        return short
    total = Sum(parameters.scores)
    good = 0
    hedge: Hedge | None = None
    article = "ARTICLE" in nodes[0].meanings and "CARD" not in nodes[0].meanings
    bare = False
    at = 1 if article else 0
    count = len(nodes)
    while at < count:
        node = nodes[at]
        meanings = node.meanings
        previous = nodes[at - 1].meanings if at else {}
        if "DIGITS" in meanings or "NUMBER" in meanings:
            touching = at == 0 or nodes[at - 1].end == node.start
            more = at > 0 and not touching and (_thousands(nodes[at - 2].meanings if "AND" in previous and at > 1 else previous, meanings) or _few_more(match, previous, match.start + at))
            if at and ("DIGITS" in previous or "NUMBER" in previous or "CARD" in previous or (bare and not touching and not more)):
                break
            if at and not touching and not more and not (at + 1 < count and "POWER" in nodes[at + 1].meanings):
                break
            found = num(node, parameters)
            if found is None or not total.push(found.value, found.quantum):
                break
            total.other = found.other if not good else None
            total.spelled = False
        elif "CARD" in meanings and not (total.parts and "POWER" in meanings):  # a scale word that opens a number is an atom (hundert)
            if at and "DIGITS" in previous:
                break
            if total.parts and "ARTICLE" in meanings and previous.get("POWER", ZERO) >= THOUSAND:
                break  # "8 mil millones un año antes"
            card = cardinal(meanings["CARD"])
            if total.parts and not total.spelled and card.value < THOUSAND and "AND" not in previous and not (at + 1 < count and "POWER" in nodes[at + 1].meanings):
                break  # "$3 billion one day": figures do not go on in words
            if not total.push(card.value, card.quantum, joined="AND" in previous):
                if at == 1 and "CARD" in previous and ONE < card.value < TEN and card.value == cardinal(previous["CARD"]).value + ONE and not _of_a_word(sentence, match.start + at):
                    return vague(match)  # iki üç milyar: two or three
                break
        elif "ANDPART" in meanings:
            if not total.parts or total.scale != ONE:
                break
            total.parts[-1] = (EXACT.add(total.parts[-1][0], meanings["ANDPART"]), PLACES[max(-meanings["ANDPART"].as_tuple().exponent, 0)])
        elif "SCALED" in meanings and not (total.parts and "POWER" in meanings):
            factor, power = meanings["SCALED"]
            if not total.push(EXACT.multiply(factor, power), EXACT.multiply(PLACES[max(-factor.as_tuple().exponent, 0)], power)):
                break
            total.scale = power
        elif "POWER" in meanings:
            if not total.parts and not article:
                if not parameters.bare_power or meanings.keys() & {"VAGUESCALE", "NOBARE"}:
                    break  # "millones de euros", 조 원 say no number, "mil euros" does
                if at == 0 and match.start and "DIGITS" in sentence.node(match.start - 1).meanings:
                    break  # the digits before it are no number that can be read
                bare = True
            if "MINOR" in meanings and "DIGITS" in previous:
                break  # 50 cents: the coin; "deux cents": hundreds
            if total.other is not None:
                total.other = None if meanings["POWER"] > MILLION else EXACT.multiply(total.other, meanings["POWER"])
            if not total.power(meanings["POWER"], bare=parameters.bare_power):
                break
            if "ABOUT" in meanings:
                hedge = meanings["ABOUT"]
        elif "SUFFIX" in meanings:
            spaced = nodes[at - 1].end < node.start
            if at > 1 and "JOIN" in previous:
                previous = nodes[at - 2].meanings
            if ("DIGITS" not in previous and "NUMBER" not in previous) or (spaced and node.end - node.start < 2) or _measures(sentence, match.start, node):
                break
            if total.other is not None:
                total.other = None if meanings["SUFFIX"] > MILLION else EXACT.multiply(total.other, meanings["SUFFIX"])
            total.power(meanings["SUFFIX"])
            good = at + 1
            if at + 1 < count and "POWER" in nodes[at + 1].meanings:
                at += 1
                continue
            break
        elif "INNERHEDGE" in meanings:
            if not total.parts or (nodes[at - 1].end != node.start and touches_digits(sentence.said(node)[0])):
                break  # it touches (100여), or is words of its own (2 с лишним миллиарда, yüz milyonu aşkın dolar)
            hedge = meanings["INNERHEDGE"]
            at += 1
            continue
        elif "AND" in meanings or "JOIN" in meanings or "COMMA" in meanings:
            if not _joined(nodes, at) or ("AND" in meanings and "POWER" in previous and (_between(match) or _counts_apart(match, at))):
                break
            at += 1
            continue
        elif "OF" in meanings and previous.get("POWER", MILLION) < min(nodes[at + 1].meanings["POWER"], MILLION):
            at += 1  # une dizaine de millions
            continue
        else:
            break
        at += 1
        good = at
    if not total.parts or good == 0:
        return None
    while hedge is not None and good < count and "INNERHEDGE" in nodes[good].meanings:
        good += 1
    if parameters.tenths_behind and hedge is None:
        _tenths_behind(nodes[:good], total)
    number = total.num()
    number.hedge = hedge
    if good == count and number.scale != ONE:
        good += _fraction_more(sentence, match.start + good, number)
        nodes = sentence.nodes(match.start, match.start + good)
    if good == 1 and ("DIGITS" in nodes[0].meanings or "ARTICLE" in nodes[0].meanings):
        return None  # plain digits stay as they are: cheaper, and their shape still tells days and years; "un" alone is an article
    taken = nodes[:good]
    return Node(sentence.vocabulary.alphabet[NUMBER], taken[0].start, _end(sentence, match.start + good - 1, taken[-1]), {"NUMBER": number}, None, taken)


def _short(match: Match, nodes: list[Node]) -> Node | None:
    """Fast path: what nearly all numbers are, digits and a scale or two, or one word."""
    sentence, meanings = match.sentence, nodes[0].meanings
    if len(nodes) == 1:
        said = meanings.get("CARD")
        if said is None or not meanings.keys().isdisjoint(MORE_THAN_A_WORD):
            return None
        return Node(sentence.vocabulary.alphabet[NUMBER], nodes[0].start, _end(sentence, match.end - 1, nodes[0]), {"NUMBER": cardinal(said)}, None, nodes)
    digits, behind = meanings.get("DIGITS"), nodes[1].meanings
    if digits is None or "MINOR" in behind or "ABOUT" in behind:
        return None
    scale = behind.get("POWER")
    if scale is None and _measures(sentence, match.start, nodes[1]):
        return None
    if scale is None:
        scale = behind.get("SUFFIX") if nodes[0].end == nodes[1].start and not sentence.vocabulary.having("SAMESCALE") else None
    if scale is None or (number := read_digits(digits, match.parameters)) is None or not number.value < scale:
        return None
    number = number.scaled(scale)
    if len(nodes) == SHORT:  # 1234万亿
        further = nodes[2].meanings
        scale = further.get("POWER")
        if scale is None or not ZERO < number.value < scale or "MINOR" in further or "ABOUT" in further or sentence.vocabulary.having("SAMESCALE"):
            return None
    return Node(sentence.vocabulary.alphabet[NUMBER], nodes[0].start, _end(sentence, match.end - 1, nodes[-1]), {"NUMBER": number if len(nodes) < SHORT else number.scaled(scale)}, None, nodes)


def _tenths_behind(said: list[Node], total: Sum) -> None:
    """Make tenths of the digit that ends a number right behind a scale: 一万五, một tỷ hai."""
    digit = total.parts[-1][0]
    if len(said) < 2 or not ONE <= digit < TEN or "PLACED" in said[-1].meanings or said[-1].meanings.keys().isdisjoint(("CARD", "DIGITS")):
        return
    scale = _scale_of(said[-2].meanings)
    if scale >= HUNDRED:
        place = EXACT.multiply(scale, PLACES[1])
        total.parts[-1] = EXACT.multiply(digit, place), place


def _scale_of(meanings: dict[str, Any]) -> Decimal:
    """The scale that a token ends with: 万, năm tỷ, năm trăm."""
    if "SCALED" in meanings:
        return Decimal(meanings["SCALED"][1])
    if "POWER" in meanings:
        return Decimal(meanings["POWER"])
    card = Decimal(meanings.get("CARD", ZERO))
    return TEN.scaleb(card.adjusted() - 1, EXACT) if card >= HUNDRED else ZERO


def _measures(sentence: Sentence, start: int, node: Node) -> bool:
    """24-70 mm: a sign of a measure that is one of a scale too is the scale behind money only, or in capitals."""
    if "MEASURE" not in node.meanings or sentence.said(node).isupper():
        return False
    return all(sentence.meanings(at).keys().isdisjoint(PRICED) for at in range(max(start - 3, 0), start))


def _fraction_more(sentence: Sentence, at: int, number: Num) -> int:
    """How many tokens behind a number with a scale say a fraction of it: خمسة وعشرون مليارا ونصف المليار; it grows by that."""
    if not sentence.vocabulary.having("SAMESCALE") or at + 2 > len(sentence.items):
        return 0
    part = sentence.node(at + 1).meanings.get("FRACTION")
    again = sentence.node(at + 2).meanings if at + 2 < len(sentence.items) else {}
    if "AND" not in sentence.node(at).meanings or part is None or "UNIT" in again or ("POWER" in again and again["POWER"] != number.scale):
        return 0
    number.value = EXACT.add(number.value, EXACT.multiply(part, number.scale))
    number.quantum = EXACT.multiply(PLACES[max(-part.as_tuple().exponent, 0)], number.scale)
    return 3 if "POWER" in again else 2


def _end(sentence: Sentence, at: int, node: Node) -> int:
    """Where a number ends: a full stop behind its abbreviation is the sentence's where nothing follows ("$1,5 млрд."), unless the
    abbreviation is never without (745 Mio.).
    """
    if sentence.text[node.end - 1] != "." or "DOTTED" in node.meanings:
        return node.end
    after = sentence.node(at + 1) if at + 1 < len(sentence.items) else None
    last = after is None or (sentence.said(after)[:1].isupper() and not after.meanings)
    return node.end - 1 if last else node.end


def _power(meanings: dict[str, Any]) -> Decimal:
    """The scale that a word says, by itself or with its number (ألفان); 0 where it says none."""
    found: Decimal = meanings["SCALED"][1] if "SCALED" in meanings else meanings.get("POWER", ZERO)
    return found


def _thousands(before: dict[str, Any], meanings: dict[str, Any]) -> bool:
    """2 mil 500: three digits behind the word for a thousand go on with the number."""
    return _power(before) == THOUSAND and len(str(meanings.get("DIGITS"))) == 3 and str(meanings["DIGITS"]).isdigit()


def _few_more(match: Match, before: dict[str, Any], at: int) -> bool:
    """2 bin 5 lira: fewer digits go on with it too where such a word may open a number, unless they are a day (15 bin, 12 Mayıs'ta)."""
    sentence = match.sentence
    digits = str(sentence.meanings(at).get("DIGITS"))
    if before.get("POWER") != THOUSAND or not match.parameters.bare_power or len(digits) >= SHORT or not digits.isdigit() or digits[0] == "0":
        return False
    return at + 1 >= len(sentence.items) or DAY_MARKS.isdisjoint(sentence.meanings(at + 1))


def _of_a_word(sentence: Sentence, at: int) -> bool:
    """Is the number here written in one word with its unit: ein Zweijahreshoch, ett tvåårsavtal?"""
    return not sentence.meanings(at + 1).keys().isdisjoint(("UNIT", "NUMBERTAIL")) and sentence.node(at + 1).start == sentence.node(at).end


def _between(match: Match) -> bool:
    """Does "between" stand before? Then "and" parts the ends of a range: tra 500mila e un milione."""
    start, sentence = match.start, match.sentence
    if start and "BETWEEN" in sentence.node(start - 1).meanings:
        return True
    return start > 1 and "THE" in sentence.node(start - 1).meanings and "BETWEEN" in sentence.node(start - 2).meanings


def _counts_apart(match: Match, at: int) -> bool:
    """Does what follows "and" count a noun of its own, with money before it: €5 billion and 300 million users?"""
    sentence, after = match.sentence, match.start + at + 3
    if after >= len(sentence.items) or not match.start or sentence.meanings(match.start - 1).keys().isdisjoint(PRICED):
        return False
    return sentence.meanings(after).keys() <= NOUNS


def _joined(nodes: list[Node], at: int) -> bool:
    """May "and" or a hyphen go on with the number? "twenty-one", "500-million", "hundred and five"; not "2012-24", "54 and 141"."""
    if at == 0 or at + 1 >= len(nodes):
        return False
    before, after = nodes[at - 1].meanings, nodes[at + 1].meanings
    if "JOIN" in nodes[at].meanings:
        if "SUFFIX" in after:
            return "DIGITS" in before
        return ("POWER" in after or "CARD" in after) and ("CARD" in before or "POWER" in before or ("DIGITS" in before and "POWER" in after))
    if "COMMA" in nodes[at].meanings:
        return _goes_on(nodes, at)
    scale, power = nodes[at + 2].meanings.get("POWER") if at + 2 < len(nodes) else None, _power(before)
    if power and scale is not None and scale < power and ("CARD" in after or "DIGITS" in after):
        return True  # dois milhões e 300 mil
    if "CARD" not in after:
        return _thousands(before, after)
    if power and "ARTICLE" in after and scale is not None and scale > power >= THOUSAND:
        return False  # 500 mila e un milione
    if power:
        return bool(power <= THOUSAND or THOUSAND <= after["CARD"] < power)  # un milione e duecentomila
    if "CARD" not in before:
        return False
    if before["CARD"] < 10 <= after["CARD"] or (before["CARD"] == 0 and at > 1):
        return True  # một nghìn không trăm linh hai: the nought holds a place
    return bool(before["CARD"] >= 20 and before["CARD"] % 10 == 0 and after["CARD"] < (20 if before["CARD"] < 100 else 100))


def _goes_on(nodes: list[Node], at: int) -> bool:
    """Does a number in words go on behind a comma? "two million, three hundred thousand"; not "5 million, two hundred men"."""
    before, after = nodes[at - 1].meanings, nodes[at + 1].meanings
    if before.get("POWER", ZERO) < THOUSAND or "CARD" not in after or any("DIGITS" in node.meanings for node in nodes[:at]):
        return False
    later = [node.meanings["POWER"] for node in nodes[at + 2 : at + 6] if "POWER" in node.meanings]
    return bool(later) and max(later) < before["POWER"]


ELEMENT: Final = "DIGITS/CARD/POWER/NUMBER/SCALED"

SUM: Final = Rule(
    "number",
    f"(?:ARTICLE (?=POWER{{1,3}}(?!JOIN)))? (?: {ELEMENT} (?:(?:INNERHEDGE(?!DIGITS/NUMBER))? (?:AND/JOIN/COMMA|OF(?=POWER))? INNERHEDGE? {ELEMENT}/SUFFIX/ANDPART){{1,20}} INNERHEDGE?"
    " | CARD/POWER/SCALED INNERHEDGE? | DIGITS INNERHEDGE)",
    _number,
)

"""Numbers: digits in either separator style, spelled out, fractions, scale words, East Asian myriads.

All spelled and scaled numbers are one sum of products: atoms (5, twenty, 1.7) and powers (hundred, crore, 억). A power multiplies what
stands before it and is smaller than it, so 1조 7천억, two hundred and five thousand, 2 crore 50 lakh and 1.2 lakh crore need no rule each.
"""

import re
import unicodedata
from decimal import Decimal
from itertools import pairwise
from typing import Any, Final

from dealvalue.decimals import EXACT, limited
from dealvalue.errors import InvalidValueError
from dealvalue.figure import Hedge
from dealvalue.text.cascade import Match, Rule, Stage
from dealvalue.text.markup import SPACE_ENTITY
from dealvalue.text.scanner import Sentence
from dealvalue.text.token import Node

ONE: Final = Decimal(1)
ZERO: Final = Decimal(0)
TEN: Final = Decimal(10)
FIRST_JAMO: Final = "\u1100"
"""From here on, scripts that write such a word together with its number."""
HUNDRED: Final = Decimal(100)
SAFE: Final = 20
APOSTROPHES: Final = frozenset("'’")
SCORES: Final = (60, 80)
"""What teens may follow: soixante-quinze, quatre-vingt-onze."""
MILLION: Final = Decimal(1_000_000)
THOUSAND: Final = 1000
FURTHEST: Final = 100
"""Exponent; scale words are multiplied no further: what lies past the limits of a figure is still seen, and refused with a reason."""
GROUPS: Final = re.compile(r"\d{1,3}(?:\D\d{3})+|\d{1,3}(?:\D\d\d)*\D\d{3}")
"""Groups of three, or India's: twos and a last three."""

VULGAR: Final = {character: Decimal(str(unicodedata.numeric(character))) for character in "½¼¾⅕⅖⅗⅘⅛⅜⅝⅞"}


class Num:
    """A number as written: its value, the place of its last digit, what scale words it carries, another reading if there is one."""

    __slots__ = ("hedge", "other", "quantum", "scale", "spelled", "value")

    def __init__(self, value: Decimal, quantum: Decimal, scale: Decimal = ONE, *, other: Decimal | None = None, spelled: bool = False) -> None:
        self.value = value
        self.quantum = quantum
        self.scale = scale
        self.other = other
        self.spelled = spelled
        self.hedge: Hedge | None = None

    def scaled(self, by: Decimal) -> "Num":
        """The same digits with one more scale word."""
        times = EXACT.multiply
        made = Num(times(self.value, by), times(self.quantum, by), times(self.scale, by), spelled=self.spelled)
        # "1.209 billion" has one reading; "1.209 million" may be a continental 1,209 million.
        made.other = None if self.other is None or by > MILLION else times(self.other, by)
        made.hedge = self.hedge
        return made

    @property
    def is_too_long(self) -> bool:
        """Is it past the limits of a figure: so many digits, so large an exponent?"""
        if self.other is None and self.value.adjusted() < SAFE and self.quantum.adjusted() > -SAFE:
            return False  # fast path: at most 40 places
        try:
            for number in (self.value, self.quantum, self.other or ZERO):
                limited(number)
        except InvalidValueError:
            return True
        return False

    def negative(self) -> "Num":
        """The same below zero."""
        made = Num(self.value.copy_negate(), self.quantum, self.scale, spelled=self.spelled)
        made.other = None if self.other is None else self.other.copy_negate()
        made.hedge = self.hedge
        return made


PLACES: Final = tuple(Decimal(1).scaleb(-places) for places in range(61))


def read_digits(body: str, parameters: Any) -> Num | None:  # noqa: ANN401  a ladder over what marks can mean
    """Digits with separators, as the language writes them; None where they are no number (2.4.1)."""
    if body.isdigit():
        return Num(Decimal(body), ONE)
    whole, mark, part = body.partition(parameters.decimal)
    if mark and len(part) != 3 and part.isdigit() and whole.isdigit():
        return Num(Decimal(f"{whole}.{part}"), PLACES[len(part)])
    marks = [character for character in body if not character.isdigit()]
    last = marks[-1]
    if "·" in marks and parameters.list_dot:
        return None
    if len(marks) == 1:
        whole, part = body.split(last)
        if last == "ر":
            return None  # news agencies write this letter for the mark, some in one order, some in the other: not to be guessed
        if not whole:
            return Num(Decimal("0." + part), PLACES[len(part)])
        decimal = Num(Decimal(f"{whole}.{part}"), PLACES[len(part)])
        if len(part) != 3 or len(whole) > 3 or whole.startswith("0"):
            return decimal if last in ".,·٫" else None
        grouped = Num(Decimal(whole + part), ONE)
        if last == "٫":  # Arabic's own mark
            return decimal
        if last == parameters.decimal and parameters.swapped and part.endswith("0"):
            grouped.other = decimal.value  # "1.500 millones" in Mexico is told as elsewhere: no one writes that nought behind a point
            return grouped
        if last == parameters.decimal:
            decimal.other = grouped.value if last == "." and parameters.decimal == "." and not parameters.list_dot else None
            return decimal
        if last not in ".,":
            return grouped
        return grouped
    if len(set(marks)) == 1:
        return Num(Decimal("".join(character for character in body if character.isdigit())), ONE) if GROUPS.fullmatch(body) else None
    if last == parameters.group and set(marks[:-1]) <= APOSTROPHES and GROUPS.fullmatch(body):
        return Num(Decimal("".join(character for character in body if character.isdigit())), ONE)  # 45'300,000 in Peru, 45'300.000 in Colombia
    whole, _, part = body.rpartition(last)
    if last in whole or not GROUPS.fullmatch(whole) or len(set(marks[:-1])) > 1:
        return None
    return Num(Decimal("".join(character for character in whole if character.isdigit()) + "." + part), PLACES[len(part)])


def num(node: Node, parameters: Any) -> Num | None:  # noqa: ANN401
    """The number of a node: one that a rule made, or plain digits."""
    found = node.meanings.get("NUMBER")
    if found is None and "DIGITS" in node.meanings:
        return read_digits(node.meanings["DIGITS"], parameters)
    if found is None and "CARD" in node.meanings:
        return _card(node.meanings["CARD"])
    return found


def _card(said: int | Decimal) -> Num:
    value = Decimal(said)
    return Num(value, PLACES[max(-value.as_tuple().exponent, 0)], spelled=True)  # type: ignore[operator]  # never infinite


class Sum:
    """Atoms and powers as they come; `push` says whether a number can go on this way."""

    def __init__(self) -> None:
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
            if top <= value or (EXACT.remainder(top, size) and not (top in SCORES and TEN <= value < 2 * TEN)):
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
    if found is None or found.quantum != ONE or whole.end != mark.start or mark.end != dash.start:
        return None
    nodes = match.nodes()
    return Node(match.sentence.vocabulary.alphabet[NUMBER], whole.start, dash.end, {"NUMBER": found}, None, nodes)


def _number(match: Match) -> Node | None:  # noqa: PLR0915  one pass over the tokens, a branch a category
    """The sum of products; it ends before the first token that does not fit, so a following figure is left alone."""
    sentence, parameters = match.sentence, match.parameters
    nodes = match.nodes()
    if len(nodes) == 2 and "DIGITS" in nodes[0].meanings:
        scale = None if "MINOR" in nodes[1].meanings else nodes[1].meanings.get("POWER")
        found = None if scale is None else read_digits(nodes[0].meanings["DIGITS"], parameters)
        if scale is not None and found is not None and found.value < scale:
            return Node(sentence.vocabulary.alphabet[NUMBER], nodes[0].start, _end(sentence, match.end - 1, nodes[1]), {"NUMBER": found.scaled(scale)}, None, nodes)
    total = Sum()
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
            if at and ("DIGITS" in previous or "NUMBER" in previous or "CARD" in previous or (bare and nodes[at - 1].end < node.start)):
                break
            touching = at == 0 or nodes[at - 1].end == node.start
            if at and not touching and not (at + 1 < count and "POWER" in nodes[at + 1].meanings) and not _thousands(nodes[at - 2].meanings if "AND" in previous and at > 1 else previous, meanings):
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
            card = _card(meanings["CARD"])
            if not total.push(card.value, card.quantum, joined="AND" in previous):
                if at == 1 and "CARD" in previous and ONE < card.value < TEN and card.value == _card(previous["CARD"]).value + ONE:
                    return _vague(match)  # iki üç milyar: two or three
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
            if ("DIGITS" not in previous and "NUMBER" not in previous) or (spaced and node.end - node.start < 2):
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
            if not total.parts or (nodes[at - 1].end != node.start and sentence.said(node) >= FIRST_JAMO):
                break  # it touches (100여), or is words of its own (2 с лишним миллиарда, yüz milyonu aşkın dolar)
            hedge = meanings["INNERHEDGE"]
            at += 1
            continue
        elif "AND" in meanings or "JOIN" in meanings or "COMMA" in meanings:
            if not _joined(nodes, at) or ("AND" in meanings and "POWER" in previous and _between(match)):
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
    number = total.num()
    number.hedge = hedge
    if good == count and number.scale != ONE:
        good += _fraction_more(sentence, match.start + good, number)
        nodes = sentence.nodes(match.start, match.start + good)
    if good == 1 and ("DIGITS" in nodes[0].meanings or "ARTICLE" in nodes[0].meanings):
        return None  # plain digits stay as they are: cheaper, and their shape still tells days and years; "un" alone is an article
    taken = nodes[:good]
    return Node(sentence.vocabulary.alphabet[NUMBER], taken[0].start, _end(sentence, match.start + good - 1, taken[-1]), {"NUMBER": number}, None, taken)


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


def _one_of_two(match: Match) -> Node | None:
    """`ARTICLE` before TO and another number, where it is a number too: ein bis zwei Milliarden."""
    one = match["one"]
    if "CARD" not in one.meanings:
        return None
    return Node(match.sentence.vocabulary.alphabet[NUMBER], one.start, one.end, {"NUMBER": _card(one.meanings["CARD"])}, None, [one])


def _thousands(before: dict[str, Any], meanings: dict[str, Any]) -> bool:
    """2 mil 500: three digits behind the word for a thousand go on with the number."""
    return before.get("POWER") == THOUSAND and len(str(meanings.get("DIGITS"))) == 3 and str(meanings["DIGITS"]).isdigit()


def _between(match: Match) -> bool:
    """Does "between" stand before? Then "and" parts the ends of a range: tra 500mila e un milione."""
    start, sentence = match.start, match.sentence
    if start and "BETWEEN" in sentence.node(start - 1).meanings:
        return True
    return start > 1 and "THE" in sentence.node(start - 1).meanings and "BETWEEN" in sentence.node(start - 2).meanings


def _joined(nodes: list[Node], at: int) -> bool:
    """May "and" or a hyphen go on with the number? "twenty-one", "500-million", "hundred and five"; not "2012-24", "54 and 141"."""
    if at == 0 or at + 1 >= len(nodes):
        return False
    before, after = nodes[at - 1].meanings, nodes[at + 1].meanings
    if "JOIN" in nodes[at].meanings:
        if "SUFFIX" in after:
            return "DIGITS" in before
        return ("POWER" in after or "CARD" in after) and ("CARD" in before or "POWER" in before or ("DIGITS" in before and "POWER" in after))
    if "COMMA" in nodes[at].meanings:  # two million, three hundred thousand
        later = next((node.meanings["POWER"] for node in nodes[at + 3 : at + 5] if "POWER" in node.meanings), None)
        return "POWER" in before and before["POWER"] >= THOUSAND and "CARD" in after and later is not None and later < before["POWER"]
    scale = nodes[at + 2].meanings.get("POWER") if at + 2 < len(nodes) else None
    if "POWER" in before and scale is not None and scale < before["POWER"] and ("CARD" in after or "DIGITS" in after):
        return True  # dois milhões e 300 mil
    if "CARD" not in after:
        return _thousands(before, after)
    if "POWER" in before and "ARTICLE" in after and scale is not None and scale > before["POWER"] >= THOUSAND:
        return False  # 500 mila e un milione
    if "POWER" in before:
        return bool(before["POWER"] <= THOUSAND or THOUSAND <= after["CARD"] < before["POWER"])  # un milione e duecentomila
    if "CARD" not in before:
        return False
    if before["CARD"] < 10 <= after["CARD"]:
        return True
    return bool(before["CARD"] >= 20 and before["CARD"] % 10 == 0 and after["CARD"] < (20 if before["CARD"] < 100 else 100))


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
    powers = match.all("power") if match.span("power")[0] >= 0 else []
    for power in powers:
        number = number.scaled(power.meanings["POWER"])
        number.hedge = power.meanings.get("ABOUT", number.hedge)
    if whole is not None and not powers:
        found = num(whole, match.parameters)
        number.quantum = EXACT.multiply(quantum, found.scale if found else ONE)
    nodes = match.nodes()
    return Node(sentence.vocabulary.alphabet[NUMBER], nodes[0].start, nodes[-1].end, {"NUMBER": number}, None, nodes)


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
    """`PLAIN? PLAIN/PLAIN POWER`: 2 1/2 billion; halves, quarters and what else ends in decimals."""
    whole, top, bottom = match.node("whole"), int(match["top"].meanings["DIGITS"]), int(match["bottom"].meanings["DIGITS"])
    if bottom not in (2, 4, 5, 8, 10) or top >= bottom:
        return None
    value = EXACT.divide(Decimal(top), Decimal(bottom))
    quantum = PLACES[max(-int(value.as_tuple().exponent), 0)]
    if whole is not None:
        value = EXACT.add(value, Decimal(whole.meanings["DIGITS"]))
    number = Num(value, quantum)
    for power in match.all("power"):
        number = number.scaled(power.meanings["POWER"])
    nodes = match.nodes()
    return Node(match.sentence.vocabulary.alphabet[NUMBER], nodes[0].start, nodes[-1].end, {"NUMBER": number}, None, nodes)


def _plus_part(match: Match) -> Node | None:
    """`PLUSPART NUMBER POWER*`: साढ़े तीन करोड़ (3.5 crore), पौने दो लाख (1.75 lakh)."""
    found = num(match["whole"], match.parameters)
    part = match["part"].meanings["PLUSPART"]
    if found is None or found.scale != ONE:
        return None
    made = Num(EXACT.add(found.value, part), PLACES[max(-int(part.as_tuple().exponent), 0)], spelled=True)
    for power in match.all("power"):
        made = made.scaled(power.meanings["POWER"])
    nodes = match.nodes()
    return Node(match.sentence.vocabulary.alphabet[NUMBER], nodes[0].start, nodes[-1].end, {"NUMBER": made}, None, nodes)


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


def _vague(match: Match) -> Node | None:
    """`VAGUE POWER+`, `VAGUE ROUND POWER*`, `VAGUESCALE`: several hundred million, mehrere 100 Millionen, millions, 수조 — said, and not
    to be guessed.
    """
    number = match.node("round")
    found = None if number is None else num(number, match.parameters)
    if number is not None and (found is None or found.value < TEN or str(found.value).strip("0") != "1"):
        return None
    nodes = match.nodes()
    return Node(match.sentence.vocabulary.alphabet[VAGUE], nodes[0].start, nodes[-1].end, {"VAGUENUM": True}, None, nodes)


NUMBER: Final = frozenset(("NUMBER",))
VAGUE: Final = frozenset(("VAGUENUM",))

ELEMENT: Final = "DIGITS/CARD/POWER/NUMBER/SCALED"

GROUPED: Final = Stage(
    "groups", "GROUP3/SEPARATED",
    (
        Rule("spaced digits", "PLAIN GROUP3{1,8}(?!GROUP3/SEPARATED)", _spaced_digits),
        Rule("spaced decimal", "PLAIN GROUP3{0,7} SEPARATED", _decimal_groups),
    ),
)

def _decimal_words(match: Match) -> Node | None:
    """`CARD POINT CARD+ POWER*`: two point five billion, 三点五亿."""
    whole = num(match["whole"], match.parameters)
    digits = [int(node.meanings.get("DIGITWORD", node.meanings.get("CARD", TEN))) for node in match.all("decimals")]
    if whole is None or max(digits) >= TEN:
        return None
    decimals = "".join(map(str, digits))
    number = Num(EXACT.add(whole.value, Decimal(f"0.{decimals}")), PLACES[len(decimals)], spelled=True)
    for power in match.all("power") if match.span("power")[0] >= 0 else []:
        number = number.scaled(power.meanings["POWER"])
    nodes = match.nodes()
    return Node(match.sentence.vocabulary.alphabet[NUMBER], nodes[0].start, nodes[-1].end, {"NUMBER": number}, None, nodes)


NUMBERS: Final = Stage(
    "numbers", "INEXACT/SCALED/PLUSPART/CARD/POWER/SUFFIX/VAGUE/VAGUESCALE/FRACTION/VULGAR/INNERHEDGE/JOIN/DASH",
    (
        Rule("no cents", "whole:(DIGITS|NUMBER) mark:COMMA/COLON/DOT dash:JOIN/DASH/NEG (?!DIGITS)", _no_cents),
        Rule("vague number", "VAGUE OF? (?:VAGUESCALE|POWER){1,3} (?:OF VAGUESCALE)? | (?:VAGUESCALE OF){0,2} VAGUESCALE | VAGUE (?=CURRENCY/MINOR)", _vague),
        Rule("inexact part", "(?:CARD/ARTICLE/DIGITS JOIN?)? INEXACT JOIN? OF? ARTICLE/THE? POWER{1,3}", _vague),
        Rule("vague round number", "VAGUE OF? round:(DIGITS|CARD) (?:VAGUESCALE|POWER){0,3}", _vague),
        Rule("vulgar fraction", "whole:PLAIN? part:VULGAR power:(POWER{0,3})", _vulgar),
        Rule("part and number", "part:PLUSPART whole:(CARD/DIGITS) power:(POWER{0,3})", _plus_part),
        Rule("fraction of a scale", "(?:times:CARD JOIN?)? fraction:FRACTION JOIN? OF? ARTICLE? power:(POWER{1,3})", _fraction),
        Rule("slash fraction", "(?:whole:PLAIN JOIN?)? top:PLAIN SLASH bottom:PLAIN power:(POWER{1,3})", _slash_fraction),
        Rule("number with a fraction", "whole:(CARD/DIGITS) fraction:ANDPART power:(POWER{1,3})?", _fraction),
        Rule("number and a fraction", "whole:(CARD/DIGITS) JOIN? AND JOIN? ARTICLE? (?:times:CARD)? JOIN? fraction:FRACTION JOIN? power:(POWER{1,3})?", _fraction),
        Rule("scale and a fraction", "(?:whole:CARD/DIGITS|ARTICLE)? scale:(POWER{1,2}|SCALED) AND article:ARTICLE? fraction:FRACTION again:SAMESCALE? (?!POWER)", _scale_and_fraction),
        Rule("scale and its part", "(?:whole:CARD/DIGITS)? scale:(POWER{1,2}) fraction:ANDPART (?!POWER/UNIT)", _scale_and_fraction),
        Rule("decimals in words", "whole:(CARD/DIGITS) POINT decimals:((?:CARD/DIGITWORD){1,6}) power:(POWER{1,3})?", _decimal_words),
        Rule("one of two", "one:ARTICLE (?=TO CARD)", _one_of_two),
        Rule(
            "number",
            f"(?:ARTICLE (?=POWER{{1,3}}(?!JOIN)))? (?: {ELEMENT} (?:(?:INNERHEDGE(?!DIGITS/NUMBER))? (?:AND/JOIN/COMMA|OF(?=POWER))? INNERHEDGE? {ELEMENT}/SUFFIX/ANDPART){{1,20}} INNERHEDGE?"
            " | CARD/POWER/SCALED INNERHEDGE? | DIGITS INNERHEDGE)",
            _number,
        ),
    ),
)

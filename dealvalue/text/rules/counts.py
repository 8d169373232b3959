"""Counts: a number and the noun it counts, percentages, measures; names with digits, ranks and scores are none."""

from decimal import Decimal
from typing import Final

from dealvalue.decimals import EXACT
from dealvalue.figure import Hedge
from dealvalue.text.cascade import Match, Rule, Stage
from dealvalue.text.rules.amounts import THOUSAND, refused
from dealvalue.text.rules.digits import ONE, PLACES, TEN, Num, last_scale, lent_scale, num
from dealvalue.text.rules.heads import capital_head, designation, goes_on, head_of, marked_plural, noun_start
from dealvalue.text.rules.parameters import Parameters
from dealvalue.text.scanner import Sentence
from dealvalue.text.scripts import touches_digits
from dealvalue.text.token import Node
from dealvalue.text.vocabulary import CAPITAL

HALF: Final = Decimal("0.5")
HOURS: Final = 24
BARE: Final = 2
"""A fraction and its measure, with nothing between them."""
COUNT: Final = frozenset(("COUNT",))
PERCENTAGE: Final = frozenset(("COUNT", "PERCENTAGE"))


class Count:
    """So many of something."""

    __slots__ = ("hedge", "high", "low", "single", "unit")

    def __init__(self, single: Num | None, unit: str, *, low: Num | None = None, high: Num | None = None) -> None:
        self.single = single
        self.low = low
        self.high = high
        self.unit = unit
        self.hedge: Hedge | None = single.hedge if single else None


def node(match: Match, count: Count, nodes: list[Node], percentage: bool = False) -> Node:
    """The node of a count; a percentage, and percentage points, are a kind of their own."""
    categories = PERCENTAGE if percentage or count.unit == "%" else COUNT
    return Node(match.sentence.vocabulary.alphabet[categories], nodes[0].start, nodes[-1].end, {"COUNT": count}, None, nodes)


def _signs(match: Match, minus: Node) -> bool:
    """Is what looks like a hyphen a minus? It is spaced, or nothing that it could join stands before it."""
    return "NEG" in minus.meanings or match.start == 0 or bool(match.sentence.node(match.start - 1).meanings.keys() & {"OPEN", "COLON", "BAR"})


def _percent(match: Match) -> Node | None:
    """`NUMBER JOIN? PERCENT`: 12%, 6.5 per cent, 4 percentage points, 100 basis points."""
    found = num(match["number"], match.parameters)
    if found is None or ("NONUM" in match["unit"].meanings and match.sentence.said(match["unit"]).isupper()):
        return None  # 12 PC games
    minus = match.node("minus")
    if minus is not None and _signs(match, minus):
        return node(match, Count(found.negative(), match["unit"].meanings["PERCENT"]), match.nodes())
    count, inside = Count(found, match["unit"].meanings["PERCENT"]), match.node("inside")
    if inside is not None:
        count.hedge = inside.meanings["HEDGE_AFTER"]
    return node(match, count, match.nodes(), percentage=True) if minus is None else None


def _one_percent(match: Match) -> Node | None:
    """`ARTICLE PERCENT`, where the article is the number too: ein Prozent, één procent."""
    if "CARD" not in match["number"].meanings:
        return None
    return node(match, Count(num(match["number"], match.parameters), match["unit"].meanings["PERCENT"]), match.nodes())


def _percent_before(match: Match) -> Node | None:
    """`PERCENT NUMBER`: %12."""
    found = num(match["number"], match.parameters)
    minus = match.node("minus")
    if found is None or "NONUM" in match["unit"].meanings or (minus is not None and not _signs(match, minus)):
        return None  # PC 1234: a constable
    return node(match, Count(found if minus is None else found.negative(), match["unit"].meanings["PERCENT"]), match.nodes())


def _percent_list(match: Match) -> None:
    """`NUMBER (COMMA NUMBER)* AND NUMBER PERCENT`: 20, 30 and 50 per cent — each is a percentage of its own."""
    sentence, unit = match.sentence, match["unit"].meanings["PERCENT"]
    start, end = match.span("items")
    if start and sentence.node(start - 1).meanings.keys() & {"NONUM", "NAMELEAD", "HASH", "BETWEEN", "JOIN", "SLASH"}:
        return
    for at in range(start, end):
        item = sentence.node(at)
        found = None if "COMMA" in item.meanings or "YEAR4" in item.meanings else num(item, match.parameters)
        if found is not None and found.scale == ONE:
            made = Node(sentence.vocabulary.alphabet[PERCENTAGE if unit == "%" else COUNT], item.start, item.end, {"COUNT": Count(found, unit)}, "one of a list", [item])
            sentence.replace(at, at + 1, made)


def _percent_range(match: Match) -> Node | None:
    """`NUMBER PERCENT? TO NUMBER PERCENT`: 3 to 5 per cent."""
    low, high = num(match["low"], match.parameters), num(match["high"], match.parameters)
    first = match.node("first")
    if first is not None and first.meanings["PERCENT"] != match["unit"].meanings["PERCENT"]:
        return None
    if low is None or high is None:
        return None
    unit = match["unit"].meanings["PERCENT"]
    if _percentage_moves(match) or (low.value > high.value and match.parameters.opened(match.sentence, match.start)):
        if first is None and match.node("to") is not None and "PERCENT" not in match.sentence.meanings(match.start - 1):
            _moved(match, Count(low, unit), match.span("low")[0])
        return None
    return node(match, Count(None, unit, low=low, high=high), match.nodes()) if low.value <= high.value else None


def _moved(match: Match, count: Count, at: int | None = None) -> None:
    """What a move comes from, of which only the number is said ("cut from 15.5 to 15 per cent"); a year is none ("from 2019-20%")."""
    sentence, at = match.sentence, match.start if at is None else at
    first = sentence.node(at)
    if "YEAR4" not in first.meanings:
        sentence.replace(at, at + 1, node(match, count, [first]))


def _percentage_moves(match: Match) -> bool:
    """Is it told as a move? "Rose 3 to 5 percent" is none: by so much it rose; "rose 3 percent to 5 percent" may be one."""
    sentence, start, parameters = match.sentence, match.start, match.parameters
    by = match.node("first") is None and start > 0 and sentence.symbols[start - 1] in parameters.shift and parameters.turn.isdisjoint(sentence.symbols[start : match.end])
    return not by and parameters.moves(sentence, start, match.end)


def _measure(match: Match) -> Node | None:
    """`NUMBER JOIN MEASURE`: a 300-kilometre pipeline."""
    found = num(match["number"], match.parameters)
    if found is None or is_name(match):
        return None
    unit = match["unit"]
    return node(match, Count(found, (unit.meanings.get("MEASURE") or unit.meanings["WEIGHT"]).lower()), match.nodes())


def _measure_range(match: Match) -> Node | None:
    """`NUMBER MEASURE TO NUMBER MEASURE`, `NUMBER JOIN TO NUMBER JOIN MEASURE`: 44 mg to 50 mg, an 8- to 16-metre mirror; a move has two ends of their own."""
    low, high = num(match["number"], match.parameters), num(match["high"], match.parameters)
    first, unit = match.node("first"), match["unit"].meanings["MEASURE"]
    if low is None or high is None or low.value >= high.value or is_name(match) or match.parameters.moves(match.sentence, match.start, match.end):
        return None
    if first is not None and first.meanings["MEASURE"] != unit:
        return None
    return node(match, Count(None, unit.lower(), low=low, high=high), match.nodes())


def _and_a_part(match: Match) -> Node | None:
    """`NUMBER MEASURE AND FRACTION`: dos kilos y medio, tre ore e un quarto — else the whole ones alone would be read."""
    found, part = num(match["number"], match.parameters), match["part"].meanings["FRACTION"]
    if found is None or found.scale != ONE or found.value != int(found.value) or is_name(match):
        return None
    number = Num(EXACT.add(found.value, part), ONE.scaleb(part.as_tuple().exponent), spelled=found.spelled)
    return node(match, Count(number, match["unit"].meanings["MEASURE"]), match.nodes())


def _part_of_one(match: Match) -> Node | None:
    """`FRACTION OF? PERCENT`: meio ponto percentual, un quarto di punto percentuale, half a percentage point."""
    part = match["part"].meanings["FRACTION"]
    return node(match, Count(Num(part, ONE.scaleb(part.as_tuple().exponent), spelled=True), match["unit"].meanings["PERCENT"]), match.nodes())


def _part_of_a_measure(match: Match) -> Node | None:
    """`FRACTION OF? MEASURE`: half a tonne, a quarter of a mile, half-point, three-quarters of a litre, media tonelada, un demi-kilo, un quarto di punto."""
    part, unit, times = match["part"].meanings["FRACTION"], match["unit"].meanings["MEASURE"].lower(), match.node("times")
    if times is not None:
        found = num(times, match.parameters)
        part = EXACT.multiply(part, ONE if found is None else found.value)
    if match.parameters.noun == "last" and len(match.nodes()) == BARE:
        return None  # half man, half fish
    return node(match, Count(Num(part, ONE.scaleb(part.as_tuple().exponent), spelled=True), unit), match.nodes())


def _half_behind(match: Match) -> Node | None:
    """`NUMBER MEASURE HALFAFTER`: 2時間半 — not two."""
    found = num(match["number"], match.parameters)
    if found is None or found.quantum != 1 or is_name(match):
        return None
    return node(match, Count(Num(EXACT.add(found.value, HALF), PLACES[1]), match["unit"].meanings["MEASURE"]), match.nodes())


def _below_zero(match: Match) -> Node | None:
    """`NEG NUMBER MEASURE`, `NUMBER MEASURE BELOWZERO`, with "from zero" before: minus 40 degrees, 40 degrees below zero, शून्य से चार डिग्री नीचे."""
    found, minus, zero, behind = num(match["number"], match.parameters), match.node("minus"), match.node("zero"), match.node("behind")
    if found is None or (minus is not None and not _signs(match, minus)):
        return None
    if behind is not None and (behind.meanings["BELOWZERO"] == "from") != (zero is not None and not (num(zero, match.parameters) or found).value):
        return None  # 4 डिग्री नीचे: lower by so much
    return node(match, Count(found.negative(), match["unit"].meanings["MEASURE"].lower()), match.nodes())


def is_name(match: Match) -> bool:
    """Is the number part of a name, a telephone number, a score? What stands before it tells."""
    sentence, at = match.sentence, match.start
    number = match["number"]
    if at == 0:
        return False
    meanings = sentence.meanings(at - 1)
    if not meanings.keys().isdisjoint(NAMING) or ("COUNT" in meanings and match.parameters.noun == "capital"):
        return True  # also behind a count: 105 Leopard 2A8
    if "QUOTE" in meanings and "QUOTE" in sentence.meanings(match.end):
        return True  # "1984": a title
    before = sentence.node(at - 1)
    touching = before.end == number.start
    if not meanings and match.parameters.numbering and sentence.said(before).endswith(match.parameters.numbering):
        return True  # 제2항제4호, 안보리결의 1373호
    if "COMMA" in meanings and match.parameters.noun == "capital" and "DIGITS" in sentence.meanings(at - 2) and number.end - number.start == POSTAL and number.meanings.get("DIGITS", ".").isdigit():
        return True  # Hauptstraße 12, 10117 Berlin
    if sentence.text[number.start] == "0" and sentence.text[number.start + 1 : number.end][:1].isdigit():
        return True  # Schalke 04, 08.15
    if touching and ((not meanings and not touches_digits(sentence.text[before.end - 1])) or any(name in meanings for name in ("JOIN", "SLASH", "DOT", "COLON", "NEG", "SIGN"))):
        return True
    spelled = "DIGITS" not in number.meanings and number.meanings["NUMBER"].spelled
    if spelled and match.parameters.bare_power and match.parameters.noun != "capital" and _named_after(sentence, at):
        return True  # Ali Bin Yusuf
    if touching and meanings.keys() & {"QUARTERSIGN", "WEEKSIGN"}:
        return True  # H145, T72
    if spelled and _is_title(match):
        return True
    if spelled and "THE" in meanings:
        return True  # "between the two nations": told before, not counted now
    if "RATIO" in meanings and _is_ratio(match):
        return True
    if at == 1 and match.parameters.noun == "first":
        return False  # "Recibirá 24 helicópteros": a verb opens the sentence
    if spelled or meanings:
        return False
    if touching:
        return False  # 出力50メガワット
    said = sentence.said(before)
    if said[:1].islower() and said != said.lower():
        return True  # iPhone 16
    if match.parameters.noun == "capital":
        return said.isupper()  # ISO 9001; every noun has a capital
    if at == 1 and said.endswith(match.parameters.verb_endings or "\0"):
        return False  # Buying 200 trucks: the first word of a sentence has a capital anyway
    if match.parameters.noun == "first" and match.end < len(sentence.items) and ("PLURAL" in sentence.node(match.end).meanings or "NUMBER" in number.meanings):
        return False  # у Lockheed Martin 26 истребителей, Египту 90 тыс. тонн: no name has a scale word
    return said[:1].isupper() and before.symbol == sentence.vocabulary.alphabet[CAPITAL]


def _named_after(sentence: Sentence, at: int) -> bool:
    """Do words with a capital stand before and behind one that is a number too?"""
    return at + 1 < len(sentence.items) and all(sentence.said(sentence.node(place))[:1].isupper() for place in (at - 1, at, at + 1))


def _is_title(match: Match) -> bool:
    """Visits to Five Guys: a word with a capital inside a sentence, before one that has a capital too."""
    sentence, at = match.sentence, match.start
    if at + 1 >= len(sentence.items) or not sentence.said(match["number"])[0].isupper() or sentence.said(match["number"]).isupper():
        return False
    before, after = sentence.said(sentence.node(at - 1)), sentence.said(sentence.node(at + 1))
    return before.isalpha() and before.islower() and after[:1].isupper() and not after.isupper()


def _is_ratio(match: Match) -> bool:
    """One in five voters, 7 out of 10: the second number counts nothing."""
    if match.start < 2:
        return False
    earlier = match.sentence.node(match.start - 2)
    first, second = num(earlier, match.parameters), num(match["number"], match.parameters)
    return first is not None and second is not None and first.value < second.value and "YEAR4" not in earlier.meanings


def priced(match: Match, at: int | None = None) -> bool:
    """1株2850円, 1バレル=70ドル: one of what the price behind it is for."""
    found = num(match["number"], match.parameters)
    at = match.end if at is None else at
    items = match.sentence.items
    if found is None or at >= len(items):
        return False
    if "PERAFTER" in match.sentence.node(at).meanings:
        return True
    if found.value != 1:
        return False
    if "JOIN" in match.sentence.node(at).meanings or "UNDERSCORE" in match.sentence.node(at).meanings:
        at += 1
    return at < len(items) and "MONEY" in match.sentence.node(at).meanings


POSTAL: Final = 5
"""Digits of a postal code."""
NAMING: Final = frozenset(("NONUM", "PERBEFORE", "HASH", "PLUS", "DIGITS", "NUMBER", "NAMELEAD", "AT", "UNDERSCORE"))
"""What stands before a number that is part of a name, or of another number."""


def _noun(match: Match) -> Node | None:
    """`NUMBER (TO NUMBER)?`, `NUMBER HEDGE_AFTER` and the noun phrase behind it: 54 K2 tanks, 30 neue Flugzeuge, 20 to 30 ships, 30 or more ships, 30'dan fazla kişi."""
    parameters: Parameters = match.parameters
    sentence = match.sentence
    found = num(match["number"], parameters)
    if found is None or is_name(match):
        return None
    start = match.end
    hedge = match.node("hedge")
    if hedge is not None and "STOP" in hedge.meanings:
        return None  # 12 plus tax
    scale = found.scale if match.node("high") is None else (num(match["high"], parameters) or found).scale
    if scale != ONE and start < len(sentence.items) and "OF" in sentence.node(start).meanings:
        start += 1  # 2 millones de personas, une centaine de chars
    elif found.value >= THOUSAND and "NUMBER" in match["number"].meanings and "DIGITS" in sentence.meanings(start) and match.node("high") is None:
        return None  # seribu 500 orang: a number that goes on, whatever it is
    elif parameters.noun == "first" and start < len(sentence.items) and "JOIN" in sentence.node(start).meanings and sentence.node(start).start == match["number"].end:
        return None  # mille-feuille, trois-pièces: a word of its own
    head = capital_head(sentence, start, parameters) if parameters.noun == "capital" else head_of(sentence, start, parameters, single=found.value == 1)
    if "NONUM" in sentence.meanings(start) and not sentence.said(sentence.node(start))[0].isalnum():
        return None  # 36 § avtalslagen
    if head < 0 or (parameters.noun == "next" and priced(match, head + 1)) or goes_on(sentence, head):
        return None
    if _is_told_of_else(match, head, found) or _is_quoted(match, head):
        return None
    high, moved = None, False
    if match.node("high") is not None:
        high = num(match["high"], parameters)
        moved = high is not None and (parameters.moves(sentence, match.start, match.end) or ("TO" in sentence.meanings(match.start + 1) and parameters.rose_by(sentence, match.start, found.value, high.value)))
        if high is None or (high.value <= found.value and not moved):
            return None
        if found.scale == ONE != high.scale and EXACT.multiply(found.value, high.scale) < high.value:
            found = found.scaled(high.scale)
        lent = lent_scale(found, high, last_scale(match["high"]))
        if lent is None:
            return refused(match, "unclear_range")
        found = lent
    nodes = sentence.nodes(match.start, head + 1)
    word = nodes[-1]
    said = sentence.text[noun_start(nodes, parameters) : word.end] if parameters.noun != "next" else sentence.said(word)
    if len(nodes) > 3 and marked_plural(sentence, head - 2, parameters) == head:
        said = sentence.text[nodes[-3].start : word.end]  # auto's
    whole = parameters.noun == "first" and len(said) > word.end - word.start  # дизель-потягів
    known = None if whole else word.meanings.get("MEASURE", word.meanings.get("PLURAL"))
    if known == "":
        return None
    unit = known.lower() if known else _singular(said, parameters)
    if head > start + 1:
        first, last = designation(sentence, start, head + 1, parameters)
        if head == last:
            unit = _singular(sentence.text[sentence.node(first).start : word.end], parameters)
    if known and len(said) > word.end - word.start:
        unit = said[: word.start - word.end].lower() + known  # U-Boote: u-boot
    if moved:
        _moved(match, Count(found, unit))
        return None
    made = Count(found, unit) if high is None else Count(None, unit, low=found, high=high)
    if hedge is not None:
        made.hedge = hedge.meanings["HEDGE_AFTER"]
    return node(match, made, nodes)


def _is_quoted(match: Match, head: int) -> bool:
    """Are a small number in words and its noun all that stands between quotes («Три сестры»)? Then they are a title."""
    sentence, number = match.sentence, match["number"].meanings
    if "NUMBER" not in number or not number["NUMBER"].spelled or number["NUMBER"].scale != ONE:
        return False
    return all("QUOTE" in sentence.meanings(at) for at in (match.start - 1, head + 1))


def _is_told_of_else(match: Match, head: int, found: Num) -> bool:
    """Is the noun one of something else: turns, a type, the time of a day, a share, a car's plate?"""
    sentence = match.sentence
    meanings, behind = sentence.meanings(head), sentence.meanings(head + 1)
    if ("TURNS" in meanings and found.value < TEN) or "TYPETAIL" in behind:
        return True  # ３度: three times, sooner than degrees; 37V型
    if "CLOCKUNIT" in meanings and "CLOCKLEAD" in sentence.meanings(match.start - 1) and "OF" not in behind and found.value <= HOURS:
        return True  # à 20 heures
    if "OUTOF" in behind and not sentence.meanings(head + 2).keys().isdisjoint(("DIGITS", "NUMBER", "CARD")):
        return True  # sept Français sur dix: a share, not so many
    return "DIGITS" in behind and sentence.said(sentence.node(head)).isupper()  # 34 ABC 123


def _singular(said: str, parameters: Parameters) -> str:
    return parameters.singular_of(said.lower())


N: Final = "NUMBER/DIGITS"

COUNTS: Final = Stage(
    "counts", "DIGITS/NUMBER/PERCENT/FRACTION",
    (
        Rule("measure below zero, said behind", f"(?:zero:{N} TO)? number:{N} unit:MEASURE behind:BELOWZERO", _below_zero),
        Rule("percent range", f"low:{N} first:PERCENT? (?:to:TO|JOIN|DASH|TILDE) THE/ARTICLE? high:{N} JOIN? unit:PERCENT", _percent_range),
        Rule("percent between", f"(?:(?<=BETWEEN)|(?<=BETWEEN THE)|(?<=BETWEEN ARTICLE)) low:{N} first:PERCENT? AND THE/ARTICLE? high:{N} JOIN? unit:PERCENT", _percent_range),
        Rule("percent", f"minus:NEG/JOIN? number:{N} JOIN? unit:PERCENT", _percent),
        Rule("percent alone", f"number:{N} JOIN? unit:PERCENT", _percent),
        Rule("hedge before the percent", f"number:{N} (?!OPENAFTER)inside:HEDGE_AFTER unit:PERCENT", _percent),
        Rule("one percent", "number:ARTICLE JOIN? unit:PERCENT", _one_percent),
        Rule("percent range before", f"unit:PERCENT low:{N} first:PERCENT? (?:TO|JOIN|DASH|TILDE) high:{N} (?!PERCENT)", _percent_range),
        Rule("percent before", f"minus:NEG/JOIN? unit:PERCENT number:{N}", _percent_before),
        Rule("percent before, unsigned", f"unit:PERCENT number:{N}", _percent_before),
        Rule("list of percentages", f"items:({N} (?:COMMA {N}){{0,9}}) COMMA? AND (?={N} JOIN? unit:PERCENT)", _percent_list, notes=True),
        Rule("part of one", "part:FRACTION (?:ARTICLE|OF|JOIN)? unit:PERCENT", _part_of_one),
        Rule("joined parts of a measure", "times:CARD/NUMBER JOIN part:FRACTION joined:(JOIN|OF? ARTICLE|OF)? unit:MEASURE", _part_of_a_measure),
        Rule("parts of a measure", "times:CARD/NUMBER part:FRACTION joined:(OF ARTICLE?) unit:MEASURE", _part_of_a_measure),
        Rule("part of a measure", "(?<!ORDINAL/NUMBER/DIGITS)(?<!NUMBER JOIN)part:FRACTION joined:(OF? ARTICLE|JOIN|OF)? unit:MEASURE", _part_of_a_measure),
        Rule("range of measures", f"number:{N} JOIN? first:MEASURE (?:TO|JOIN|DASH|TILDE) THE? high:{N} JOIN? unit:MEASURE", _measure_range),
        Rule("measures between", f"(?:(?<=BETWEEN)|(?<=BETWEEN THE)) number:{N} JOIN? first:MEASURE AND THE? high:{N} JOIN? unit:MEASURE", _measure_range),
        Rule("measures that share a hyphen", f"number:{N} JOIN/DASH TO high:{N} JOIN unit:MEASURE", _measure_range),
        Rule("measure and a part", f"number:{N} unit:MEASURE AND ARTICLE? part:FRACTION (?!MEASURE/UNIT/POWER/CURRENCY/WORDLIKE)", _and_a_part),
        Rule("measure and a half", f"number:{N} unit:MEASURE HALFAFTER", _half_behind),
        Rule("measure below zero", f"minus:NEG/JOIN number:{N} unit:MEASURE", _below_zero),
        Rule("measure", f"number:{N} JOIN unit:MEASURE/WEIGHT", _measure),
        Rule("range of nouns", f"number:{N} (?:TO|JOIN|DASH|TILDE) THE? high:{N} (?!COLON {N})", _noun),
        Rule("nouns between", f"(?:(?<=BETWEEN)|(?<=BETWEEN THE)) number:{N} AND THE? high:{N} (?!COLON {N})", _noun),
        Rule("nouns between, said behind", f"number:{N} AND high:{N} BETWEENAFTER (?!COLON {N})", _noun),
        Rule("noun phrase", f"number:{N} (?!COLON {N})", _noun),
        Rule("noun phrase, hedge inside", f"number:{N} (?!OPENAFTER)hedge:HEDGE_AFTER LINK?", _noun),
    ),
)

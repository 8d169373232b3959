"""Durations: so many years, months, weeks or days; ranges and sums of them, and lengths said in one word."""

from decimal import Decimal
from itertools import pairwise
from typing import Final

from dealvalue.decimals import EXACT
from dealvalue.duration import Duration, DurationRange
from dealvalue.text.cascade import Match, Rule
from dealvalue.text.rules.amounts import refused
from dealvalue.text.rules.digits import ONE, Num, num
from dealvalue.text.rules.hedges import Hedged
from dealvalue.text.token import Node
from dealvalue.text.vocabulary import CAPITAL
from dealvalue.text.when import Day, Month, Relative, Year

DURATION: Final = frozenset(("DURATION",))
MANY_WEEKS: Final = 60
FEW: Final = 10
MANY_YEARS: Final = 1000
UNITS: Final = frozenset("YMWD")
OLDEST: Final = 120
"""Years that a person may have."""
YEAR_MONTHS: Final = 12
LEADS: Final = 4
LEADING: Final = frozenset(("COMMA", "EQUIVALENT", "OR", "HEDGE", "FILLER"))
"""What may stand between an end and how long it took."""
FAR: Final = 14
"""Tokens between a beginning and its end."""
BOUNDARY: Final = frozenset(("COMMA", "END", "DOT", "CLOSE", "SEMICOLON"))
SINGLE: Final = {"Y": Duration(years=1), "M": Duration(months=1), "D": Duration(days=1)}


def length_node(match: Match, duration: Duration | DurationRange | None) -> Node | None:
    """The node of a length, of all that matched; None where there is none."""
    if duration is None:
        return None
    nodes = match.nodes()
    return Node(match.sentence.vocabulary.alphabet[DURATION], nodes[0].start, nodes[-1].end, {"DURATION": duration}, None, nodes)


def tells_how_long(match: Match) -> bool:
    """Does the end of what began stand right before it (se abrió el 3 de junio y se cerró el 17 de junio, 14 días después)?

    Then it is a length, and no day counted from the one before.
    """
    sentence, at = match.sentence, match.start - 1
    lead: set[str] = set()
    while at > 0 and match.start - at <= LEADS and not LEADING.isdisjoint(sentence.meanings(at)):
        lead |= sentence.meanings(at).keys()
        at -= 1
    if "COMMA" not in lead or at < 0 or "TIME" not in sentence.meanings(at):
        return False
    if not any("TIME" in sentence.meanings(place) for place in range(max(at - FAR, 0), at)):
        return False
    return match.end >= len(sentence.items) or not BOUNDARY.isdisjoint(sentence.meanings(match.end))


def duration(value: Decimal, unit: str) -> Duration | None:
    """So many units; half a year is six months, half a month is none the calendar has."""
    if unit[:-1]:  # 10Y: a decade
        value, unit = EXACT.multiply(value, Decimal(unit[:-1])), unit[-1]
    if unit in ("Q", "H"):
        value, unit = EXACT.multiply(value, Decimal({"Q": 3, "H": 6}[unit])), "M"
    if value != int(value):
        months = EXACT.multiply(value, Decimal(12))
        if unit != "Y" or months != int(months):
            return None
        years, rest = divmod(int(months), 12)
        return Duration(years=years, months=rest)
    if value > 100_000:
        return None
    return Duration(**{{"Y": "years", "M": "months", "W": "weeks", "D": "days"}[unit]: int(value)})


def _duration(match: Match) -> Node | None:
    """`NUMBER JOIN? UNIT`, `NUMBER HEDGE_AFTER UNIT`, `ARTICLE UNIT`: 15 years, two-year, five or more years, a decade."""
    unit = match["unit"].meanings["UNIT"]
    number = match.node("number")
    count = Decimal(1)
    found = None
    if "AGE" in match["unit"].meanings or (number is None and "FRACTION" in match["unit"].meanings):
        return None  # der 45-Jährige; for a quarter of the voters
    if "MEASURE" in match["unit"].meanings and not match.sentence.said(match["unit"]).islower():
        return None  # 220 кВ, 5 kW
    if "FRACTION" in match["unit"].meanings and (unit == "H" or (match.nodes()[-1].start == match.nodes()[0].end + 1 and "JOIN" in match.nodes()[-2].meanings)):
        return None  # one half, one-quarter: a part
    if match.parameters.noun == "first" and (_hyphenated(match) or _is_aged(match)):
        return None  # 30 dias-multa, años-luz
    if number is not None and _is_part_of_a_noun(match):
        return None  # two half marathons, three quarter finals
    if number is not None:
        found = None if _designates(match) or _is_name(match) else num(number, match.parameters)
        if found is None or (match.node("of") is not None and found.scale == 1):
            return None
        count = found.value
    after = match.sentence.node(match.end).meanings if match.end < len(match.sentence.items) else {}
    if number is not None and "DIGITS" in number.meanings and "YEAR4" in after and "YEARWORD" in match["unit"].meanings:
        return None  # quý 1 năm 2025
    if number is not None and "YEAR4" in number.meanings and match["unit"].meanings.keys() & {"YEARMARK", "YEARWORD"}:
        return None  # 2027 году: a year, not so many of them
    if unit == "Y" and count > MANY_YEARS and "UNITS" not in match["unit"].meanings:
        return None  # a year and its word, unless the word is of many
    daily = "DAYMARK" in match["unit"].meanings or (unit == "D" and match.parameters.year_first)
    if count == 1 and daily and match.end < len(match.sentence.items) and match.sentence.node(match.end).meanings.keys() & {"DIGITS", "NUMBER"}:
        return None  # 1日120便, 一天92件: so many a day
    if number is not None and "QUARTERMARK" in match["unit"].meanings and "DAY" in number.meanings:
        return None  # в 3 квартале: the third
    if number is not None and "CLASSIFIER" in match["unit"].meanings and count > MANY_WEEKS:
        return None  # 100만 주: shares
    if "PARTWORD" in match["unit"].meanings and "OF" in after and _is_share(match):
        return None
    node, inside = length_node(match, duration(count, unit)), match.node("hedge")
    hedge = inside.meanings["HEDGE_AFTER"] if inside is not None else match["unit"].meanings.get("HEDGE_AFTER", found.hedge if found is not None else None)
    if node is not None and hedge is not None:
        node.meanings = {"DURATION": Hedged(node.meanings["DURATION"], hedge)}
    return node


def _compound(match: Match) -> Node | None:
    """`NUMBER JOIN? NUMBERTAIL`, touching: Dreijahresvertrag, ett 10-årskontrakt."""
    number, unit = num(match["number"], match.parameters), match["unit"].meanings["NUMBERTAIL"]
    if number is None or match["number"].end + (match.node("join") is not None) != match["unit"].start or _designates(match) or _is_name(match) or unit not in UNITS:
        return None
    return length_node(match, duration(number.value, unit))


def _hyphenated(match: Match) -> bool:
    """Does the unit go on as a longer word?"""
    sentence, at = match.sentence, match.end
    if at + 1 >= len(sentence.items) or "JOIN" not in sentence.meanings(at):
        return False
    hyphen, after = sentence.node(at), sentence.node(at + 1)
    return sentence.node(at - 1).end == hyphen.start and hyphen.end == after.start and sentence.said(after)[:1].isalpha()


def _is_name(match: Match) -> bool:
    """Is it the name of a war: der Dreißigjährige Krieg, Тридцатилетняя война — but a dreijähriger Krieg is a length?"""
    sentence = match.sentence
    return "NAMEBEHIND" in sentence.meanings(match.end) and sentence.said(match.nodes()[0])[:1].isupper()


def _is_aged(match: Match) -> bool:
    """Does a name follow "54-jarige", or a word for where someone comes from: de 54-jarige Jan de Vries, 54-летний ростовчанин? It says how old he is."""
    sentence, at = match.sentence, match.end
    if match["unit"].meanings["UNIT"] != "Y" or "JOIN" not in sentence.node(at - 2).meanings or at >= len(sentence.items):
        return False
    after = sentence.node(at)
    if "DOUBTFULMONTH" in after.meanings and sentence.said(after)[0].isupper():
        return True  # de 54-jarige Jan de Vries
    if sentence.said(after).endswith(tuple(ending for ending in match.parameters.adjective_endings if len(ending) > 1)):
        return False  # een 10-jarige Europese lening; but names end in one letter too (54-åriga Maria)
    return after.symbol == sentence.vocabulary.alphabet[CAPITAL] or (not after.meanings and sentence.said(after).endswith(match.parameters.person_endings or "\0"))


def _is_part_of_a_noun(match: Match) -> bool:
    """Is the unit a fraction in the singular, apart from its number and before a noun?"""
    sentence, unit, at = match.sentence, match["unit"], match.end
    if "FRACTION" not in unit.meanings or sentence.said(unit).endswith(match.parameters.plural_endings or "\0") or "JOIN" in sentence.meanings(at - 2):
        return False
    return at < len(sentence.items) and not sentence.meanings(at) and sentence.said(sentence.node(at)).islower()


def _is_share(match: Match) -> bool:
    """Are the quarters parts of a whole, and no time (three quarters of the votes; not the first three quarters of the year)?"""
    sentence, start, at = match.sentence, match.start, match.end + 1
    if start and not sentence.node(start - 1).meanings.keys().isdisjoint(("FIRSTLAST", "LAST", "ORDINAL", "RELATIVE", "PREVIOUS")):
        return False
    return at < len(sentence.items) and not sentence.node(at).meanings.keys().isdisjoint(("THE", "STOP", "ARTICLE"))


def _designates(match: Match) -> bool:
    """Is the number the end of a name (the F-16 years)?"""
    sentence, at = match.sentence, match.start
    if at < 2 or "JOIN" not in sentence.node(at - 1).meanings:
        return False
    letters, hyphen = sentence.node(at - 2), sentence.node(at - 1)
    touching = letters.end == hyphen.start and hyphen.end == sentence.node(at).start
    return touching and sentence.said(letters)[:1].isupper() and not letters.meanings.keys() & {"NUMBER", "DIGITS"}


def _duration_range(match: Match) -> Node | None:
    """`NUMBER TO NUMBER UNIT`: 3 to 5 years."""
    low, high = num(match["low"], match.parameters), num(match["high"], match.parameters)
    unit = match["unit"].meanings["UNIT"]
    if low is None or high is None or low.value >= high.value or ("YEAR4" in match["high"].meanings and "YEARMARK" in match["unit"].meanings):
        return None
    first, last = duration(low.value, unit), duration(high.value, unit)
    if first is None or last is None:
        return None
    if match.parameters.moves(match.sentence, match.start, match.end):
        _moved(match, first)
        return None
    return length_node(match, DurationRange(first, last))


def _moved(match: Match, length: Duration) -> None:
    """What a move comes from, of which only the number is said: the wait went from 32 to 72 days."""
    sentence, at = match.sentence, match.span("low")[0]
    low = sentence.node(at)
    sentence.replace(at, at + 1, Node(sentence.vocabulary.alphabet[DURATION], low.start, low.end, {"DURATION": length}, None, [low]))


def _either(match: Match) -> Node | None:
    """`NUMBER COMMA NUMBER UNIT`: 2、3年, two or three, where the one follows the other."""
    low, high = num(match["low"], match.parameters), num(match["high"], match.parameters)
    if not match.parameters.unspaced or low is None or high is None or high.value != low.value + 1 or high.value >= FEW:
        return None
    return _duration_range(match)


def _long_duration(match: Match) -> Node | None:
    """`DURATION AND? DURATION`: two years and six months; one year, two months and three days."""
    lengths = [node.meanings["DURATION"] for role in ("first", "second", "third") if (node := match.node(role)) is not None]
    whole = lengths[0]
    for before, length in pairwise(lengths):
        if not isinstance(before, Duration) or not isinstance(length, Duration) or not _smaller(length, before):
            return None
        if length.months >= YEAR_MONTHS:
            return None  # two years, 18 months: two lengths
        whole = Duration(*map(EXACT.add, _fields(whole), _fields(length)))
    return length_node(match, whole)


def _between_durations(match: Match) -> Node | None:
    """`DURATION TO DURATION`: three to five years with the unit said twice (三年至五年, six months to a year)."""
    low, high = match["low"].meanings["DURATION"], match["high"].meanings["DURATION"]
    if not isinstance(low, Duration) or not isinstance(high, Duration) or _rough_days(low) >= _rough_days(high):
        return None
    if match.parameters.moves(match.sentence, match.start, match.end):
        return None  # raised from two years to five
    return length_node(match, DurationRange(low, high))


def _rough_days(length: Duration) -> Decimal:
    return EXACT.add(EXACT.multiply(EXACT.add(EXACT.multiply(length.years, Decimal(12)), length.months), Decimal(30)), EXACT.add(EXACT.multiply(length.weeks, Decimal(7)), length.days))


def _of_its_length(match: Match) -> Node | None:
    """`TIME DURATION`: 작년 한 해, 4월 한 달 — one time, and how long it is."""
    when, length = match["inner"].meanings["TIME"], match["length"].meanings["DURATION"]
    unit = when.unit if isinstance(when, Relative) else "Y" if isinstance(when, Year) else "M" if isinstance(when, Month) else "D" if isinstance(when, Day) else ""
    if not match.parameters.year_first or unit not in SINGLE or length != SINGLE[unit]:
        return None
    nodes = match.nodes()
    return Node(match["inner"].symbol, nodes[0].start, nodes[-1].end, {"TIME": when}, None, nodes)


def _and_a_half(match: Match) -> Node | None:
    """`DURATION AND FRACTION`: three years and a half; three days and a half are no whole days, and not three."""
    first, part = match["first"].meanings["DURATION"], match["part"].meanings["FRACTION"]
    if not isinstance(first, Duration):
        return None
    months = EXACT.multiply(part, Decimal(12))
    if first.months or first.weeks or first.days or not first.years or months != int(months):
        return refused(match, "part_of_time")
    return length_node(match, Duration(years=first.years, months=int(months)))


def _list(match: Match) -> None:
    """`NUMBER (COMMA NUMBER)* AND NUMBER UNIT`: bonds of 10 and 30 years — each is a duration of its own."""
    sentence, unit = match.sentence, match["unit"].meanings["UNIT"]
    start, end = match.span("items")
    for at in range(start, end):
        node = sentence.node(at)
        found = None if "COMMA" in node.meanings or "YEAR4" in node.meanings else num(node, match.parameters)
        made = None if found is None else duration(found.value, unit)
        if made is not None:
            sentence.replace(at, at + 1, Node(sentence.vocabulary.alphabet[DURATION], node.start, node.end, {"DURATION": made}, "one of a list", [node]))


def _half(match: Match) -> Node | None:
    """`UNIT AND FRACTION`, `FRACTION UNIT`: año y medio, un an et demi, medio año, half a decade."""
    part, unit, again = match["part"], match["unit"], match.node("again")
    if again is not None and again.meanings["UNIT"] != unit.meanings["UNIT"]:
        return None
    times = match.node("times")
    found = Num(ONE, ONE) if times is None else num(times, match.parameters)
    if found is None:
        return None
    value = EXACT.multiply(found.value, part.meanings["FRACTION"])
    return length_node(match, duration(value if part.start < unit.start else EXACT.add(Decimal(1), value), unit.meanings["UNIT"]))


def _slash_fraction(match: Match) -> Node | None:
    """`PLAIN? PLAIN/PLAIN UNIT`: 1 1/2 years."""
    whole, top, bottom = (Decimal(0 if (node := match.node(role)) is None else node.meanings["DIGITS"]) for role in ("whole", "top", "bottom"))
    if top >= bottom or bottom not in (2, 4):
        return None
    return length_node(match, duration(EXACT.add(whole, EXACT.divide(top, bottom)), match["unit"].meanings["UNIT"]))


def _half_behind(match: Match) -> Node | None:
    """`DURATION HALFAFTER`: 1年半, 2년 반."""
    first = match["first"].meanings["DURATION"]
    if not isinstance(first, Duration):
        return None
    if not first.years or first.months or first.weeks or first.days:
        return refused(match, "part_of_time")  # 2カ月半: no whole days
    return length_node(match, Duration(years=first.years, months=Decimal(6)))


def _span_word(match: Match) -> Node | None:
    """`SPANWORD`: a length in one word (полгода, عامين, setahun)."""
    return None if _is_name(match) else length_node(match, match["word"].meanings["SPANWORD"])


def _times_span_word(match: Match) -> Node | None:
    """`NUMBER JOIN SPANWORD`, touching: a two-month-long strike."""
    number, word = num(match["number"], match.parameters), match["word"]
    nodes, length = match.nodes(), word.meanings["SPANWORD"]
    said = [(value, unit) for value, unit in zip(_fields(length), "YMWD", strict=True) if value]
    if number is None or len(said) != 1 or nodes[-1].start != nodes[-2].end:
        return None
    return length_node(match, duration(EXACT.multiply(number.value, said[0][0]), said[0][1]))


def _one(match: Match) -> Node | None:
    """`ONEUNIT DURATIONMARK`: 한 달간, 하루 만에; alone it is what a price is for (한 달 5만원)."""
    return length_node(match, duration(Decimal(1), match["word"].meanings["ONEUNIT"]))


def _fields(length: Duration) -> tuple[Decimal, Decimal, Decimal, Decimal]:
    return length.years, length.months, length.weeks, length.days


def _smaller(second: Duration, first: Duration) -> bool:
    """Is the second in smaller units? Then the two are one length; nothing at all ("0 years") has no units."""
    large, small = (next((rank for rank, value in enumerate(_fields(length)) if value), None) for length in (first, second))
    return large is not None and small is not None and small > large


def _age(match: Match) -> Node | None:
    """`PLAIN UNIT` between a name's comma and another mark: Jean Dupont, 54 ans, … — how old, not how long."""
    if match["unit"].meanings["UNIT"] != "Y" or match.parameters.noun == "capital" or int(match["number"].meanings["DIGITS"]) > OLDEST:
        return None
    nodes = match.nodes()
    return Node(match.sentence.vocabulary.alphabet[frozenset()], nodes[0].start, nodes[-1].end, {}, None, nodes)


COUNTED: Final = "NUMBER/DIGITS"

DURATIONS: Final = (
    Rule("days and a fraction", "(?:whole:PLAIN JOIN?)? top:PLAIN SLASH bottom:PLAIN JOIN? unit:UNIT", _slash_fraction),
    Rule("age", "(?:(?<=CAPITAL COMMA)|(?<=CAPITAL COMMA OF)|(?<=CAPITAL OPEN)|(?<=CAPITAL OPEN OF))number:PLAIN unit:UNIT (?=COMMA/DOT/END/CLOSE/SEMICOLON|$)", _age),
    Rule("so many of a span word", f"(?<!AGELEAD)number:{COUNTED} JOIN word:SPANWORD", _times_span_word),
    Rule("span word", "word:SPANWORD (?!JOIN AGE|AGE)", _span_word),
    Rule("range of durations", f"low:{COUNTED} (?:JOIN/DASH? TO|JOIN|DASH|TILDE|(?<=BETWEEN {COUNTED})AND) high:{COUNTED} JOIN? MORE? unit:UNIT (?!JOIN? AGE)", _duration_range),
    Rule("the one length or the other", f"(?<!COMMA/MIDDOT/ORDINALLEAD)low:{COUNTED} COMMA high:{COUNTED} unit:UNIT (?!JOIN? AGE)", _either),
    Rule("durations between", f"(?:(?<=BETWEEN)|(?<=BETWEEN THE)) low:{COUNTED} AND THE? high:{COUNTED} MORE? unit:UNIT", _duration_range),
    Rule("list of durations", f"(?<!BETWEEN/OPENSIDE)items:({COUNTED} (?:COMMA {COUNTED}){{0,4}}) COMMA? AND/OR (?={COUNTED} unit:UNIT)", _list, notes=True),
    Rule("half a unit", f"(?<!ORDINAL/AND/QUARTERSIGN/NUMBER/DIGITS)(?:times:{COUNTED} JOIN?)? part:FRACTION (?:JOIN|(?:OF? ARTICLE)?) unit:UNIT (?!UNIT)", _half),
    Rule("duration", f"(?<!AGELEAD/SLASH)number:{COUNTED} (?:JOIN|of:OF)? MORE/FISCAL? unit:UNIT (?!JOIN AGE|AGE|PERAFTER|QUOTE? NAMETAIL)", _duration),
    Rule("duration, turned", f"(?<!AGELEAD)number:{COUNTED} NEXTFEW unit:UNIT (?!JOIN AGE|AGE|PERAFTER)", _duration),
    Rule("duration, hedge inside", f"(?<!AGELEAD)number:{COUNTED} (?!OPENAFTER)hedge:HEDGE_AFTER unit:UNIT (?!JOIN AGE|AGE|PERAFTER)", _duration),
    Rule("compound of a unit", f"number:{COUNTED} join:JOIN? unit:NUMBERTAIL", _compound),
    Rule("a unit and a half", "ARTICLE? unit:UNIT AND ARTICLE? part:FRACTION (?!UNIT/POWER/CURRENCY)", _half),
    Rule("a unit and half of it", "unit:UNIT AND part:FRACTION again:UNIT", _half),
    Rule("a unit long", "(?:(?<=DURING)|(?<=DURING HEDGE)) ARTICLE unit:UNIT (?!AND ARTICLE? FRACTION|JOIN|AGO)", _duration),
    Rule("units, so many", f"unit:UNIT number:{COUNTED} (?=RELATIVE_AFTER)", _duration),
    Rule("a unit, hedged", "(?<=HEDGE)ARTICLE unit:UNIT (?!AND ARTICLE? FRACTION|AGE|JOIN)", _duration),
    Rule("a unit and more", f"ARTICLE unit:UNIT (?=AND {COUNTED} UNIT)", _duration),
    Rule("one unit long", "word:ONEUNIT (?=DURATIONMARK)", _one),
    Rule("decade long", "ARTICLE (?=LONGUNIT) unit:UNIT", _duration),
    Rule("last decade", "LAST (?=LONGUNIT) unit:UNIT (?!OF/IN)", _duration),
)

SUMS: Final = (
    Rule("from one duration to another", "low:DURATION (?:TO|JOIN|DASH|TILDE) high:DURATION", _between_durations),
    Rule("time and its length", "inner:TIME length:DURATION (?!PERIODMARK)", _of_its_length),
    Rule("long duration", "first:DURATION (?:COMMA? AND|COMMA)? second:DURATION (?:(?:COMMA? AND|COMMA)? third:DURATION)?", _long_duration),
    Rule("half behind", "first:DURATION part:HALFAFTER", _half_behind),
    Rule("and a half", "first:DURATION AND ARTICLE? part:FRACTION (?!POWER/CURRENCY)", _and_a_half),
)

"""Times: days, months, years, quarters, parts and ranges of them, what is relative to a day, and durations.

A rule makes a `When`, an expression; its days are found later, when the document's day and the days named before are known.
"""

import re
from decimal import Decimal
from itertools import pairwise
from typing import Final

from dealvalue.text.cascade import Match, Rule, Stage
from dealvalue.text.rules.amounts import refused
from dealvalue.text.rules.dates import day_of, digits_of, made, year_of
from dealvalue.text.rules.digits import ONE, Num, num
from dealvalue.text.rules.durations import COUNTED, DURATIONS, SUMS
from dealvalue.text.rules.durations import duration as length
from dealvalue.text.rules.fiscal import FISCAL_DAYS, FISCAL_PARTS, FISCAL_SPANS
from dealvalue.text.rules.monthdays import DAYS_OF_MONTHS, MONTH_DAYS, numbers_a_noun
from dealvalue.text.rules.opens import OPENS
from dealvalue.text.rules.parts import PLAIN_PARTS
from dealvalue.text.rules.recurring import recurs
from dealvalue.text.rules.reported import REPORTED, REPORTED_PARTS, REPORTED_SPANS
from dealvalue.text.rules.slices import CUMULATED, DAYS_OF_WEEKS, NUMBERED, SLICES
from dealvalue.text.rules.spans import PLAIN_SPANS, YEAR_SPANS
from dealvalue.text.rules.within import BARE_PARTS, RELATIVES, WITHIN, is_ordinal
from dealvalue.text.rules.worded import WORDED, WORDED_PARTS
from dealvalue.text.rules.years import decade, plain_year
from dealvalue.text.shifts import NearestDay, Turned, WeekdayBeside, Weekend
from dealvalue.text.token import Node
from dealvalue.text.vocabulary import CAPITAL
from dealvalue.text.when import Ago, Day, DayShift, Decade, Fiscal, Month, Relative, Weekday, When

MONTH_AND_DAY: Final = 2
YOUNGEST_CENTURY: Final = 23
SHORT_MONTH: Final = 3
"""Letters of a month that two digits of a year may follow: 3 Mar 24."""
MANY_UNITS: Final = 100_000
"""More of them before or after a day are no day that anyone names."""
GLUE: Final = frozenset(("JOIN", "DASH", "TO", "TILDE"))
LEADING_A_TIME: Final = frozenset(("YEARLEAD", "RELATIVE", "OPENSIDE", "PART", "LAST", "PREP"))
DOMAIN: Final = re.compile(r"\.[a-z]{2,}")


LAST_DAY: Final = 31
SHORT: Final = 3
"""Letters of a month's short name."""
OPENING_A_TIME: Final = frozenset(("MONTH", "YEAR4", "YEARWORD", "FISCAL", "RELATIVE", "RELWORD", "ORDINAL", "QUARTERSIGN", "DECADENAME"))
"""What a time that has parts begins with."""


def _day(match: Match) -> Node | None:
    """`WEEKDAY? MONTH DAY YEAR?`, `WEEKDAY? DAY MONTH YEAR?`: a day in either order."""
    month = match["month"].meanings["MONTH"]
    if len(match.nodes()) == MONTH_AND_DAY and "EVERY" in match.sentence.meanings(match.start - 1):
        return None  # every June 5
    nodes = match.nodes()
    if match.node("last") is not None and len(match.sentence.said(match["month"])) > SHORT_MONTH:
        return made(match, Day(month, digits_of(match["day"]) or 0), nodes[:-1])  # ulica 3 Maja 17
    day: When = Day(month, digits_of(match["day"]) or 0, year_of(match.node("year") or match.node("short") or match.node("last")))
    weekday = match.node("weekday") or match.node("behind")
    if weekday is not None:
        day = Weekday(weekday.meanings["WEEKDAY"], day)
    return made(match, day)


def _ordinal_day(match: Match) -> Node | None:
    """`MONTH THE? ORDINAL YEAR?` in words: September the eleventh, July fourth."""
    month, day = match["month"], match["day"].meanings["ORDINAL"]
    if not match.sentence.said(month)[0].isupper() or not isinstance(day, int) or not 1 <= day <= LAST_DAY:
        return None
    return made(match, Day(month.meanings["MONTH"], day, year_of(match.node("year"))))


def _touching_day(match: Match) -> Node | None:
    """`DAY JOIN MONTH JOIN YEAR`, touching: 5-Mar-2024, 05/Mar/24."""
    nodes = match.nodes()
    return None if any(one.end != other.start for one, other in pairwise(nodes)) else _day(match)


def _month_days(match: Match) -> None:
    """`MONTH DAY (COMMA DAY)* AND DAY YEAR`: May 5 and 9, 2025 — each is a day of its own."""
    sentence, month, year = match.sentence, match["month"], year_of(match.node("year"))
    symbol = sentence.vocabulary.alphabet[frozenset(("TIME",))]
    last = match.span("last")[0]
    for at in range(last, match.start, -1):
        node = sentence.node(at)
        if "DAY" not in node.meanings:
            continue
        start, end = (match.start if at == match.start + 1 else at), (match.end if at == last else at + 1)
        nodes = sentence.nodes(start, end)
        day = Day(month.meanings["MONTH"], digits_of(node) or 0, year)
        sentence.replace(start, end, Node(symbol, nodes[0].start, nodes[-1].end, {"TIME": day}, "one of a list", nodes))


def _street(match: Match) -> Node:
    """`STREET OF? DAY MONTH`, `STREET YEAR`: ul. 3 Maja, улица 1905 года — a name, no day."""
    nodes = match.nodes()
    return Node(match.sentence.vocabulary.alphabet[frozenset()], nodes[0].start, nodes[-1].end, {}, None, nodes)


def _date(match: Match) -> Node | None:
    """`DATE`: 2025-05-02, 02.05.2025, 5/2/2025; an impossible order decides for the other; R7.6.12 and v2.3.12 are none."""
    start = match["date"].start
    if start and match.sentence.text[start - 1].isascii() and match.sentence.text[start - 1].isalpha():
        return None
    day = day_of(match["date"].meanings["DATE"], match.parameters)
    weekday = match.node("weekday")
    return None if day is None else made(match, day if weekday is None else Weekday(weekday.meanings["WEEKDAY"], day))


def _month_year(match: Match) -> Node | None:
    """`MONTH OF? YEAR`: May 2025, mayo de 2025."""
    return made(match, Month(match["month"].meanings["MONTH"], year_of(match["year"])))


def _month(match: Match) -> Node | None:
    """`MONTH`: one whose name is a word too ("may", "march") needs a capital and a word of time before it, lower case ("lower": the
    planet Mars has a capital), or a day or a year beside it ("dated").
    """
    node = match["month"]
    doubt = node.meanings.get("DOUBTFULMONTH")
    lead = match.sentence.meanings(match.start - 1)
    if "EVERY" in lead:
        return None  # each May
    if "JOIN" in lead and "DAY" in match.sentence.meanings(match.start - 2):
        return None  # le 11-Septembre
    if _is_in_a_name(match):
        return None  # Mar-a-Lago
    if doubt == "name":
        return None if _is_a_name(match) else made(match, Month(node.meanings["MONTH"]))
    if doubt is not None and match.start and len(said := match.sentence.said(node)) > 2 and said.isupper() and not match.sentence.said(match.sentence.node(match.start - 1)).isupper():
        return None  # TEM'de: an abbreviation of something else
    if doubt == "dated" and _joined_to_a_month(match):
        return made(match, Month(node.meanings["MONTH"]))  # jan-nov 2023
    if doubt == "dated" or (doubt == "lower" and match.sentence.said(node)[0].isupper()):
        return None
    if doubt is not None and doubt != "lower":
        if "JOIN" in lead and "PART" in match.sentence.meanings(match.start - 2):
            return made(match, Month(node.meanings["MONTH"]))  # end-March
        told = "THE" not in lead and not lead.keys().isdisjoint(("YEARLEAD", "RELATIVE", "OPENSIDE")) and not match.sentence.said(node)[0].islower()
        if not told and not _beside_a_month(match):
            return None
    return made(match, Month(node.meanings["MONTH"]))


def _is_in_a_name(match: Match) -> bool:
    """Is a short name of a month joined to letters that are no time?"""
    sentence, at = match.sentence, match.end
    if match["month"].end - match["month"].start > SHORT or at + 1 >= len(sentence.items) or "JOIN" not in sentence.meanings(at):
        return False
    hyphen, after = sentence.nodes(at, at + 2)
    touching = match["month"].end == hyphen.start and hyphen.end == after.start
    return touching and sentence.said(after)[0].isalpha() and after.meanings.keys().isdisjoint(("MONTH", "UNIT", "PARTAFTER", "TIME", "YEAR4"))


def _is_shouted(match: Match) -> bool:
    """Is the word before it, or the one behind where it is the first, in capitals too?"""
    sentence, at = match.sentence, match.start - 1 if match.start else match.end
    said = sentence.said(sentence.node(at)) if at < len(sentence.items) else ""
    return said.isupper() or not said.isalpha()


def _is_a_name(match: Match) -> bool:
    """Julio Velarde, Plácido Domingo, April Jones: a capital, beside an unknown word that has one too; in a title all words have one."""
    sentence, at, end = match.sentence, match.start, match.end
    if not sentence.said(sentence.node(at))[:1].isupper() or sentence.said(sentence.node(at)).isupper():
        return False
    capital = sentence.vocabulary.alphabet[CAPITAL]
    small = match.parameters.noun != "last"  # of a language that writes its months small
    if small and at and sentence.symbols[at - 1] == capital:
        return True  # Editora Abril
    if (not small and not LEADING_A_TIME.isdisjoint(sentence.meanings(at - 1))) or end >= len(sentence.items) or sentence.symbols[end] != capital:
        return False
    return not sentence.said(sentence.node(end)).isupper() and (end + 1 >= len(sentence.items) or not sentence.said(sentence.node(end + 1))[:1].isupper())


def _joined_to_a_month(match: Match) -> bool:
    """Does a hyphen that touches both join it to another month?"""
    sentence = match.sentence
    for join, month in ((match.end, match.end + 1), (match.start - 1, match.start - 2)):
        if "JOIN" in sentence.meanings(join) and (sentence.meanings(month).keys() & {"MONTH"} or isinstance(sentence.meanings(month).get("TIME"), Month)):
            return True
    return False


def _beside_a_month(match: Match) -> bool:
    """Is it one end of a range of months ("ocak-eylül")? Then a name that is a word too is no doubt."""
    sentence = match.sentence
    if match.end + 1 < len(sentence.items) and not sentence.meanings(match.end).keys().isdisjoint(GLUE):
        return "MONTH" in sentence.meanings(match.end + 1)
    if "MONTH" in sentence.meanings(match.end) and sentence.said(match["month"]).endswith(match.parameters.from_endings or "\0"):
        return True  # ocaktan eylüle kadar
    if sentence.meanings(match.start - 1).keys().isdisjoint(GLUE):
        return False
    return isinstance(sentence.meanings(match.start - 2).get("TIME"), Month)


def _decade_of_a_century(match: Match) -> Node | None:
    """`NUMBER CENTURYMARK TWO DECADE`: 19世纪80年代, the 1880s."""
    century, year = digits_of(match["century"]) or 0, digits_of(match["year"]) or 0
    return made(match, Decade(100 * (century - 1) + year)) if year % 10 == 0 and 1 < century < YOUNGEST_CENTURY else None


def _fiscal(match: Match) -> Node | None:
    """`FISCAL YEAR (JOIN YEAR)?`, `YEAR FISCAL`: fiscal 2024, FY2023-24, 2026 회계연도."""
    year = year_of(match["year"]) or 0
    second = match.node("second")
    return made(match, Fiscal(year, None if second is None else year_of(second)))


def _relative(match: Match) -> Node | None:
    """`RELATIVE UNIT`: last year, next quarter, this month."""
    unit = match["unit"].meanings
    if _is_last_of(match) or ("FRACTION" in unit and "UNIT" in match.sentence.meanings(match.end)):
        return None  # the last half century
    shift = match["relative"].meanings["RELATIVE"]
    if "WEEKDAY" in unit:
        if unit.get("DOUBTFULDAY") == "short" and numbers_a_noun(match):
            return None  # nesta segunda fase
        near = "NEAREST" in match["relative"].meanings
        return made(match, NearestDay(unit["WEEKDAY"], shift) if near and shift else Weekday(unit["WEEKDAY"], shift=shift))
    if "MONTH" in unit:
        return made(match, Turned(Month(unit["MONTH"]), shift))
    if "UNITS" in unit:
        return refused(match, "vague")  # the coming weeks: who knows how many
    elapsing = "ELAPSING" in match["relative"].meanings and unit["UNIT"] in ("Y", "M", "W")
    if (unit["UNIT"] == "10Y" and shift) or elapsing:  # "the past decade" is a length, not the calendar's last one
        nodes = match.nodes()
        symbol = match.sentence.vocabulary.alphabet[frozenset(("DURATION",))]
        return Node(symbol, nodes[0].start, nodes[-1].end, {"DURATION": length(Decimal(1), unit["UNIT"])}, None, nodes)
    return made(match, Relative(unit["UNIT"], shift))


def _day_of_that_month(match: Match) -> Node | None:
    """`RELATIVE MONTH DAY YEAR?`: this March 2, 2011; next May 5."""
    year, shift = year_of(match.node("year")), match["relative"].meanings["RELATIVE"]
    day = Day(match["month"].meanings["MONTH"], digits_of(match["day"]) or 0, year)
    match.first = match.span("month")[0]
    return made(match, day if year is not None else Turned(day, int(shift)), match.sentence.nodes(match.first, match.end))


def _is_last_of(match: Match) -> bool:
    """The last quarter of 2024, the last Friday in May: the last one there, not the one before the document's day."""
    sentence, at = match.sentence, match.end
    if "LAST" not in match["relative"].meanings or at + 1 >= len(sentence.items) or not sentence.node(at).meanings.keys() & {"OF", "IN"}:
        return False
    at += 1 + ("THE" in sentence.node(at + 1).meanings)
    return at < len(sentence.items) and bool(sentence.node(at).meanings.keys() & (OPENING_A_TIME | {"UNIT"}))


def _anchored(match: Match) -> Node | None:
    """`PREVIOUS UNIT`, `PREVIOUS WEEKDAY`: the previous day, the following year — counted from the day named before."""
    shift, meanings = match["previous"].meanings["PREVIOUS"], match["unit"].meanings
    if "WEEKDAY" in meanings:
        return made(match, WeekdayBeside(meanings["WEEKDAY"], shift)) if shift else None
    unit = meanings["UNIT"]
    if not shift and _is_told_behind(match):
        return None  # the same quarter last year
    return made(match, DayShift(shift, anchored=True) if unit == "D" else Relative(unit, shift, anchored=True))


def _weekend(match: Match) -> Node | None:
    """`RELATIVE WEEKEND`, `WEEKEND RELATIVE_AFTER`, or with a word of time before: last weekend, over the weekend."""
    relative = match.node("relative")
    if relative is None:
        return made(match, Weekend(None))
    return made(match, Weekend(int(relative.meanings.get("RELATIVE") or relative.meanings.get("RELATIVE_AFTER") or 0)))


def _is_told_behind(match: Match) -> bool:
    """Does another time follow, of which this is a part?"""
    sentence, at = match.sentence, match.end
    while at < match.end + 3 and not sentence.meanings(at).keys().isdisjoint(("OF", "IN", "THE", "ARTICLE")):
        at += 1
    return not sentence.meanings(at).keys().isdisjoint((*OPENING_A_TIME, "PREVIOUS", "ANCHORWORD", "UNIT"))


def _near_day(match: Match) -> Node | None:
    """`NEARDAY`: i måndags, på fredag — a weekday with the side it lies on."""
    side, weekday = str(match["word"].meanings["NEARDAY"]).split()
    return made(match, NearestDay(int(weekday), int(side)))


def _dayword(match: Match) -> Node | None:
    """`DAYWORD`: yesterday, tomorrow."""
    return made(match, DayShift(match["word"].meanings["DAYWORD"]))


def _weekday(match: Match) -> Node | None:
    """`WEEKDAY`: the nearest one that the tense allows."""
    node = match["weekday"]
    said = match.sentence.said(node)
    if _is_habit(match) or recurs(match.sentence, match.start):
        return None  # every Monday, thứ Hai hằng tuần: no day
    doubt = node.meanings.get("DOUBTFULDAY")
    if doubt == "led":
        return None if is_ordinal(match, node) else made(match, Weekday(node.meanings["WEEKDAY"]))
    if DOMAIN.match(match.sentence.text, node.end):
        return None  # Monday.com
    if len(said) <= SHORT and said.isupper() and not _is_shouted(match):
        return None  # passed the SAT
    if doubt == "name":
        return None if _is_a_name(match) else made(match, Weekday(node.meanings["WEEKDAY"]))
    if doubt is not None and (not said[0].isupper() or doubt in ("dated", "short")):
        return None
    if doubt is not None and match.end < len(match.sentence.items) and match.sentence.said(match.sentence.node(match.end))[:1].isupper():
        return None  # Sun Microsystems
    return made(match, Weekday(node.meanings["WEEKDAY"]))


def _is_habit(match: Match) -> bool:
    """Every Monday, every Tuesday and Thursday."""
    sentence, at = match.sentence, match.start - 1
    while at > 1 and not sentence.meanings(at).keys().isdisjoint(("AND", "COMMA", "OR")) and "WEEKDAY" in sentence.meanings(at - 1):
        at -= 2
    return "EVERY" in sentence.meanings(at)


def _ago(match: Match) -> Node | None:
    """`NUMBER UNIT AGO`, `ARTICLE UNIT AGO`: two years ago, a month ago."""
    number = match.node("number")
    count = Num(ONE, ONE) if number is None else num(number, match.parameters)
    meanings = match["unit"].meanings
    unit = meanings["ONEUNIT"] if number is None and "ONEUNIT" in meanings else meanings["UNIT"]
    if count is None or count.value != int(count.value) or count.value > (1000 if "YEARMARK" in meanings else MANY_UNITS):
        return None  # 2030年前: before that year
    return made(match, Ago(unit, int(count.value) * int(match["ago"].meanings["AGO"])))


DAYS: Final = Stage(
    "days", "DATE/NEARDAY/MONTH/MONTHMARK/DAYMARK/DECADE/FISCAL/AGO/UNIT/RELWORD/DAYWORD/WEEKDAY/YEAR4/SPANWORD/ANCHORWORD/DAYLEAD/MONTHDAY/SLASHCUE/LAST/DECADEWORD/DECADENAME/CENTURY/TODATE/EITHERDAY/WEEKEND/DECADEAFTER/DAYCUE/ONEUNIT/WEEKSIGN/WEEKMARK/NUMBERTAIL",
    (
        Rule("weekday and date", "weekday:WEEKDAY DOT? COMMA? date:DATE", _date),
        Rule("street named for a day", "STREETLEAD OF? (?:DAY ORDINALEND/DOT? OF? MONTH (?!OF/COMMA? YEARWORD? YEAR4)|YEAR4 YEARMARK)", _street),
        Rule("date", "date:DATE", _date),
        Rule("day-month-year", "day:DAY JOIN/SLASH/DOT month:MONTH JOIN/SLASH/DOT year:(YEAR4|TWO)", _touching_day),
        Rule("days of a month, said behind", "month:MONTH day:DAY items:((?:COMMA DAY){0,5}) COMMA? AND last:DAY (?:COMMA? year:YEAR4|(?=COMMA/END/DOT/CLOSE/SEMICOLON/CLAUSE|(?:PREP/IN/STOP/AND)(?!DIGITS/NUMBER/CARD/THE/ARTICLE)|$))", _month_days, notes=True),
        Rule("month, its day in words", "month:MONTH THE? day:ORDINAL (?!JOIN? (?:UNIT|QUARTERMARK|SEASON|FISCAL)|JOIN|OF) (?:COMMA? year:YEAR4)?", _ordinal_day),
        Rule("month day year", "(?:weekday:WEEKDAY DOT? COMMA? THE?)? month:MONTH THE? day:DAY(?!SEPARATED) ORDINALEND? (?:(?:COMMA? TWO COLON TWO (?:COLON TWO)? MERIDIEM?)? COMMA? OF? YEARWORD? year:YEAR4 YEARMARK?|COMMA? QUOTE short:TWO)?", _day),
        Rule("day month year", "(?:weekday:WEEKDAY DOT? COMMA? THE?)? day:DAY (?:JOIN? ORDINALEND|DOT)? OF? month:MONTH (?:(?:COMMA|OF|SLASH)? YEARWORD? year:YEAR4 YEARMARK?|COMMA? QUOTE short:TWO|last:TWO(?=COMMA/END/DOT/CLOSE/SEMICOLON|$))? (?:behind:WEEKDAY(?!DAY))?", _day),
        Rule("month year", "month:MONTH (?:COMMA|OF|DOT|SLASH|JOIN)? YEARWORD? year:YEAR4 YEARMARK?", _month_year),
        Rule("decade of a century", "century:DAY CENTURYMARK year:TWO DECADE", _decade_of_a_century),
        Rule("decade", "THE? QUOTE? year:YEAR4/TWO JOIN? decade:DECADE (?:YEARMARK|JOIN? UNIT)?", decade),
        Rule("fiscal year", "THE? FISCAL OF? year:YEAR4/TWO (?:(?:JOIN|SLASH) second:TWO/YEAR4)?", _fiscal),
        Rule("ago", f"(?<!DAYSLEAD)(?:number:{COUNTED}|ARTICLE) JOIN? unit:UNIT ago:AGO (?!YEAR4|THE? DAY MONTH|MONTH)", _ago),
        Rule("one unit ago", "unit:ONEUNIT ago:AGO", _ago),
        *FISCAL_DAYS,
        *WORDED,
        *MONTH_DAYS,
        Rule("relative month, its day", "THE? relative:RELATIVE month:MONTH day:DAY(?!SEPARATED) ORDINALEND? (?:COMMA? year:YEAR4)?", _day_of_that_month),
        Rule("relative", "THE? relative:RELATIVE unit:UNIT/WEEKDAY/MONTH (?!YEAR4|OF ARTICLE UNIT)", _relative),
        *REPORTED,
        *RELATIVES,
        Rule("anchored", "THE? previous:PREVIOUS unit:UNIT/WEEKDAY", _anchored),
        Rule("day word", "word:DAYWORD", _dayword),
        Rule("weekend", "THE? relative:RELATIVE WEEKEND (?!OF)", _weekend),
        Rule("weekend, relative behind", "WEEKEND relative:RELATIVE_AFTER", _weekend),
        Rule("weekend, led", "(?:(?<=WEEKENDLEAD)THE|(?<=OPENSIDE))WEEKEND (?!OF/WORDLIKE)", _weekend),
        Rule("near weekday", "word:NEARDAY", _near_day),
        *NUMBERED,
        *DURATIONS,
        Rule("month", "month:MONTH", _month),
        Rule("weekday", "weekday:WEEKDAY", _weekday),
        *YEAR_SPANS,
        Rule("year", "year:YEAR4", plain_year),
    ),
)

PARTS: Final = Stage(
    "parts", "TIME/NTH/WEEKSIGN/SEASON/NEARSEASON/STRETCH/STRETCH_AFTER/QUARTERSIGN/QUARTERMARK/HALFNAME/PARTNAME/YEAR4/DURATION/ORDINAL/ORDINALEND/PART/PARTAFTER/UNIT/NAMEDEND/YEAREND",
    (
        *FISCAL_PARTS,
        *CUMULATED,
        *PLAIN_PARTS,
        *REPORTED_PARTS,
        *WORDED_PARTS,
        *SLICES,
        *BARE_PARTS,
        *DAYS_OF_MONTHS,
        *WITHIN,
        *SUMS,
    ),
)

SPANS: Final = Stage(
    "spans", "TIME",
    (
        *FISCAL_SPANS,
        *REPORTED_SPANS,
        *DAYS_OF_WEEKS,
        *PLAIN_SPANS,
        *OPENS,
    ),
)

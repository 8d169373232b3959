"""Times: days, months, years, quarters, parts and ranges of them, what is relative to a day, and durations.

A rule makes a `When`, an expression; its days are found later, when the document's day and the days named before are known.
"""

import re
from typing import Any, Final

from dealvalue.duration import Duration
from dealvalue.text.cascade import Match, Rule, Stage
from dealvalue.text.rules.dates import day_of, digits_of, made, year_of
from dealvalue.text.rules.digits import ONE, Num, num
from dealvalue.text.rules.durations import COUNTED, DURATIONS, SUMS
from dealvalue.text.rules.fiscal import FISCAL_DAYS, FISCAL_PARTS, FISCAL_SPANS
from dealvalue.text.rules.monthdays import DAYS_OF_MONTHS, MONTH_DAYS
from dealvalue.text.rules.parts import PLAIN_PARTS
from dealvalue.text.rules.reported import REPORTED, REPORTED_PARTS, REPORTED_SPANS
from dealvalue.text.rules.slices import CUMULATED, DAYS_OF_WEEKS, NUMBERED, SLICES
from dealvalue.text.rules.spans import PLAIN_SPANS, YEAR_SPANS
from dealvalue.text.rules.within import BARE_PARTS, RELATIVES, WITHIN, is_ordinal
from dealvalue.text.rules.worded import WORDED, WORDED_PARTS
from dealvalue.text.shifts import NearestDay, Turned
from dealvalue.text.token import Node
from dealvalue.text.when import (
    Ago,
    Day,
    DayShift,
    Decade,
    Fiscal,
    Month,
    Relative,
    Weekday,
    When,
    Year,
)

CENTURY: Final = 100
GLUE: Final = frozenset(("JOIN", "DASH", "TO", "TILDE"))
ISO_WEEK_ALONE: Final = re.compile(r"W\d\d?")
COUNTED_BY: Final = frozenset(("CURRENCY", "MINOR", "PERCENT", "MEASURE", "POWER", "SUFFIX", "GLUED", "SLASH", "JOIN", "CLASSIFIER"))
"""What four digits count or belong to when it stands behind them."""
COUNTED_UNITS: Final = frozenset(("CURRENCY", "MINOR", "PERCENT", "MEASURE"))
NAMING: Final = frozenset(("NAMELEAD", "SIGN", "CODE", "NONUM", "CAPITAL", "PLUS", "HASH", "SLASH", "AT"))
"""What stands before four digits that are a name, a price or a number in a list."""


NAME_OF_AN_ACT: Final = 4
"""Tokens between "law" and the last part of its number: Ley N.º C-355."""
OPENING_A_TIME: Final = frozenset(("MONTH", "YEAR4", "YEARWORD", "FISCAL", "RELATIVE", "RELWORD", "ORDINAL", "QUARTERSIGN", "DECADENAME"))
"""What a time that has parts begins with."""


def _day(match: Match) -> Node | None:
    """`WEEKDAY? MONTH DAY YEAR?`, `WEEKDAY? DAY MONTH YEAR?`: a day in either order."""
    month = match["month"].meanings["MONTH"]
    day: When = Day(month, digits_of(match["day"]) or 0, year_of(match.node("year")))
    weekday = match.node("weekday") or match.node("behind")
    if weekday is not None:
        day = Weekday(weekday.meanings["WEEKDAY"], day)
    return made(match, day)


def _month_days(match: Match) -> None:
    """`MONTH DAY (COMMA DAY)* AND DAY YEAR`: May 5 and 9, 2025 — each is a day of its own."""
    sentence, month, year = match.sentence, match["month"], year_of(match["year"])
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


def _date(match: Match) -> Node | None:
    """`DATE`: 2025-05-02, 02.05.2025, 5/2/2025; an impossible order decides for the other."""
    day = day_of(match["date"].meanings["DATE"], match.parameters)
    return None if day is None else made(match, day)


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
    if "JOIN" in lead and "DAY" in match.sentence.meanings(match.start - 2):
        return None  # le 11-Septembre
    if doubt == "dated" or (doubt == "lower" and match.sentence.said(node)[0].isupper()):
        return None
    if doubt is not None and doubt != "lower":
        if "JOIN" in lead and "PART" in match.sentence.meanings(match.start - 2):
            return made(match, Month(node.meanings["MONTH"]))  # end-March
        told = "THE" not in lead and not lead.keys().isdisjoint(("YEARLEAD", "RELATIVE", "OPENSIDE")) and not match.sentence.said(node)[0].islower()
        if not told and not _beside_a_month(match):
            return None
    return made(match, Month(node.meanings["MONTH"]))


def _beside_a_month(match: Match) -> bool:
    """Is it one end of a range of months ("ocak-eylül")? Then a name that is a word too is no doubt."""
    sentence = match.sentence
    if match.end + 1 < len(sentence.items) and not sentence.meanings(match.end).keys().isdisjoint(GLUE):
        return "MONTH" in sentence.meanings(match.end + 1)
    if sentence.meanings(match.start - 1).keys().isdisjoint(GLUE):
        return False
    return isinstance(sentence.meanings(match.start - 2).get("TIME"), Month)


def _plain_year(match: Match) -> Node | None:
    """`YEAR4`: a year, unless it counts something ("2000 cars") or names something ("Euro 2024")."""
    sentence, at, end = match.sentence, match.start, match.end
    node = match["year"]
    year = int(node.meanings["DIGITS"])
    if not 1900 <= year <= 2100:
        return None
    before, after = sentence.meanings(at - 1), sentence.meanings(end)
    if "YEARMARK" in after:
        return made(match, Year(year), sentence.nodes(at, end + 1))
    led = "YEARLEAD" in before
    if not led and (not match.parameters.bare_year or not before.keys().isdisjoint(NAMING) or (at and not before and ISO_WEEK_ALONE.fullmatch(sentence.said(sentence.node(at - 1))))):
        return None  # W18 2025: a week, not the year
    if "JOIN" in before and at > 1 and "TIME" not in sentence.meanings(at - 2):
        return None
    if "OF" in before and _ends_an_act(sentence, at - 1):
        return None
    if not led and _noun_follows(match, round_=year % CENTURY == 0, hedged="HEDGE" in before):
        return None
    if not after:
        return None if (not led or year % CENTURY == 0) and _counts_something(sentence, end, match.parameters) else made(match, Year(year), [node])
    behind = after.keys()
    if "YEARIN" not in before and not behind.isdisjoint(COUNTED_UNITS) and behind.isdisjoint(("COMMA", "DOUBTFUL")):
        return None  # a fine of 2000 euros; but "in 2024 dollars"
    if "YEARIN" not in before and not behind.isdisjoint(("CODE", "SIGN")) and not _number_at(sentence, end + 1):
        return None  # 2000 USD, 2000 €; but "in 2024 $5 million"
    if "COLON" in after and "DIGITS" in sentence.meanings(end + 1):
        return None  # a ratio
    if "COMMA" not in after and not behind.isdisjoint(COUNTED_BY) and ("GLUED" in after or not led):
        return None
    return made(match, Year(year), [node])


def _ends_an_act(sentence: Any, at: int) -> bool:  # noqa: ANN401
    """Does the number of a law or a judgment stand before "of" (Decreto 1082 de 2015, sentencia C-355 de 2006)? The year is of its name."""
    if at < 1 or not _number_at(sentence, at - 1):
        return False
    before = (sentence.meanings(place) for place in range(at - 2, max(at - 2 - NAME_OF_AN_ACT, -1), -1))
    return any("LEGAL" in meanings for meanings in before)


def _number_at(sentence: Any, at: int) -> bool:  # noqa: ANN401
    return not sentence.meanings(at).keys().isdisjoint(("DIGITS", "NUMBER"))


def _noun_follows(match: Match, *, round_: bool, hedged: bool) -> bool:
    """Does a noun follow? A round or hedged number then counts it: rund 2500 Soldaten, 2000 Soldaten, około 2000 żołnierzy."""
    if not (round_ or hedged) or match.end >= len(match.sentence.items):
        return False
    node = match.sentence.node(match.end)
    meanings = node.meanings
    if match.parameters.noun == "capital":
        return match.sentence.said(node)[:1].isupper() and meanings.keys() <= {"PLURAL", "PERUNIT"}
    if match.parameters.noun == "first":
        return "PLURAL" in meanings or (round_ and hedged and not meanings and match.sentence.said(node)[:1].islower())
    return False


def _counts_something(sentence: Any, at: int, parameters: Any) -> bool:  # noqa: ANN401
    """Does a plural noun follow? Then four digits are a number of things."""
    if at >= len(sentence.items):
        return False
    node = sentence.node(at)
    said = sentence.said(node)
    return not node.meanings and said.islower() and said.endswith(parameters.plural_endings) and not said.endswith(parameters.singular_endings)


def _ends_a_name(match: Match) -> bool:
    """Is it joined to what is no part of a time: UH-60s, FA-50s; but mid-80s, late-'90s?"""
    sentence, at = match.sentence, match.start
    return at > 1 and "JOIN" in sentence.node(at - 1).meanings and not {"PART", "TIME", "YEAR4", "DECADE"} & sentence.node(at - 2).meanings.keys()


def _decade(match: Match) -> Node | None:
    """`YEAR4 JOIN? DECADE UNIT?`, touching: the 1990s, die 90er Jahre, 1990-talet."""
    node, mark = match["year"], match["decade"]
    year = year_of(node) or 0
    if node.end + 1 < mark.start or match.sentence.text[node.end : mark.start].isspace():
        return None
    if len(node.meanings["DIGITS"]) == 2 and (_ends_a_name(match) or "HEDGE_AFTER" in mark.meanings):
        return None  # usia 30-an: about 30
    if len(node.meanings["DIGITS"]) == 2 and year % 10 == 0:
        return made(match, Decade(year if year < 2030 else year - CENTURY))
    return made(match, Decade(year)) if year % 10 == 0 else None


def _fiscal(match: Match) -> Node | None:
    """`FISCAL YEAR (JOIN YEAR)?`, `YEAR FISCAL`: fiscal 2024, FY2023-24, 2026 회계연도."""
    year = year_of(match["year"]) or 0
    second = match.node("second")
    return made(match, Fiscal(year, None if second is None else year_of(second)))


def _relative(match: Match) -> Node | None:
    """`RELATIVE UNIT`: last year, next quarter, this month."""
    unit = match["unit"].meanings
    if _is_last_of(match):
        return None
    shift = match["relative"].meanings["RELATIVE"]
    if "WEEKDAY" in unit:
        near = "NEAREST" in match["relative"].meanings
        return made(match, NearestDay(unit["WEEKDAY"], shift) if near and shift else Weekday(unit["WEEKDAY"], shift=shift))
    if "MONTH" in unit:
        return made(match, Turned(Month(unit["MONTH"]), shift))
    if unit["UNIT"] == "10Y" and shift:  # "the past decade" is a length, not the calendar's last one
        nodes = match.nodes()
        symbol = match.sentence.vocabulary.alphabet[frozenset(("DURATION",))]
        return Node(symbol, nodes[0].start, nodes[-1].end, {"DURATION": Duration(years=10)}, None, nodes)
    return made(match, Relative(unit["UNIT"], shift))


def _is_last_of(match: Match) -> bool:
    """The last quarter of 2024, the last Friday in May: the last one there, not the one before the document's day."""
    sentence, at = match.sentence, match.end
    if "LAST" not in match["relative"].meanings or at + 1 >= len(sentence.items) or not sentence.node(at).meanings.keys() & {"OF", "IN"}:
        return False
    at += 1 + ("THE" in sentence.node(at + 1).meanings)
    return at < len(sentence.items) and bool(sentence.node(at).meanings.keys() & OPENING_A_TIME)


def _anchored(match: Match) -> Node | None:
    """`PREVIOUS UNIT`: the previous day, the following year — counted from the day named before."""
    shift, unit = match["previous"].meanings["PREVIOUS"], match["unit"].meanings["UNIT"]
    return made(match, DayShift(shift, anchored=True) if unit == "D" else Relative(unit, shift, anchored=True))


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
    doubt = node.meanings.get("DOUBTFULDAY")
    if doubt == "led":
        return None if is_ordinal(match, node) else made(match, Weekday(node.meanings["WEEKDAY"]))
    if doubt is not None and (not said[0].isupper() or doubt == "dated"):
        return None
    if doubt is not None and match.end < len(match.sentence.items) and match.sentence.said(match.sentence.node(match.end))[:1].isupper():
        return None  # Sun Microsystems
    return made(match, Weekday(node.meanings["WEEKDAY"]))


def _ago(match: Match) -> Node | None:
    """`NUMBER UNIT AGO`, `ARTICLE UNIT AGO`: two years ago, a month ago."""
    number = match.node("number")
    count = Num(ONE, ONE) if number is None else num(number, match.parameters)
    unit = match["unit"].meanings["UNIT"]
    if count is None or count.value != int(count.value) or count.value > 1000:
        return None
    return made(match, Ago(unit, int(count.value) * int(match["ago"].meanings["AGO"])))


DAYS: Final = Stage(
    "days", "DATE/NEARDAY/MONTH/MONTHMARK/DAYMARK/DECADE/FISCAL/AGO/UNIT/RELWORD/DAYWORD/WEEKDAY/YEAR4/SPANWORD/ANCHORWORD/DAYLEAD/MONTHDAY/SLASHCUE/LAST/DECADEWORD/DECADENAME/CENTURY/TODATE/EITHERDAY/DECADEAFTER/DAYCUE/WEEKSIGN/WEEKMARK",
    (
        Rule("date", "date:DATE", _date),
        Rule("days of a month, said behind", "month:MONTH day:DAY items:((?:COMMA DAY){0,5}) COMMA? AND last:DAY COMMA? year:YEAR4", _month_days, notes=True),
        Rule("month day year", "(?:weekday:WEEKDAY DOT? COMMA? THE?)? month:MONTH THE? day:DAY(?!SEPARATED) ORDINALEND? (?:COMMA? OF? YEARWORD? year:YEAR4 YEARMARK?)?", _day),
        Rule("day month year", "(?:weekday:WEEKDAY COMMA? THE?)? day:DAY (?:JOIN? ORDINALEND|DOT)? OF? month:MONTH (?:(?:COMMA|OF|SLASH)? YEARWORD? year:YEAR4 YEARMARK?)? (?:behind:WEEKDAY(?!DAY))?", _day),
        Rule("month year", "month:MONTH (?:COMMA|OF|DOT|SLASH|JOIN)? YEARWORD? year:YEAR4 YEARMARK?", _month_year),
        Rule("decade", "THE? year:YEAR4/TWO JOIN? decade:DECADE (?:YEARMARK|JOIN? UNIT)?", _decade),
        Rule("fiscal year", "THE? FISCAL OF? year:YEAR4/TWO (?:(?:JOIN|SLASH) second:TWO/YEAR4)?", _fiscal),
        Rule("ago", f"(?:number:{COUNTED}|ARTICLE) JOIN? unit:UNIT ago:AGO (?!YEAR4|THE? DAY MONTH|MONTH)", _ago),
        *FISCAL_DAYS,
        *WORDED,
        *MONTH_DAYS,
        Rule("relative", "THE? relative:RELATIVE unit:UNIT/WEEKDAY/MONTH (?!YEAR4)", _relative),
        *REPORTED,
        *RELATIVES,
        Rule("anchored", "THE? previous:PREVIOUS unit:UNIT", _anchored),
        Rule("day word", "word:DAYWORD", _dayword),
        Rule("near weekday", "word:NEARDAY", _near_day),
        *NUMBERED,
        *DURATIONS,
        Rule("month", "month:MONTH", _month),
        Rule("weekday", "weekday:WEEKDAY", _weekday),
        *YEAR_SPANS,
        Rule("year", "year:YEAR4", _plain_year),
    ),
)

PARTS: Final = Stage(
    "parts", "TIME/SEASON/QUARTERSIGN/QUARTERMARK/HALFNAME/PARTNAME/YEAR4/DURATION/ORDINAL/ORDINALEND/PART/PARTAFTER/UNIT/NAMEDEND",
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
    ),
)

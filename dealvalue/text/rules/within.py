"""Times by their place in another: relative words behind their unit, days and months of a year said apart, ends and first months."""

from decimal import Decimal
from typing import Final

from dealvalue.duration import Duration
from dealvalue.text.cascade import Match, Rule
from dealvalue.text.doubtful import EitherDay
from dealvalue.text.rules.dates import day_of, full_year, made
from dealvalue.text.rules.digits import num
from dealvalue.text.rules.durations import duration, length_node, tells_how_long
from dealvalue.text.rules.slices import is_divisible
from dealvalue.text.rules.years import ends_an_act
from dealvalue.text.shifts import (
    COMPARED,
    Compared,
    Elapsed,
    NearestDay,
    SameTime,
    Turned,
    WeekdayBeside,
    WeekdayOf,
    WeeksBeside,
    Within,
)
from dealvalue.text.token import Node
from dealvalue.text.when import Ago, Day, DayShift, Decade, Month, Part, Relative, Span, Third, Weekday, When, Year

SETTING_OFF: Final = frozenset(("COMMA", "DOT", "END", "CLOSE", "SEMICOLON", "COLON", "DASH", "QUOTE", "QUERY", "AND", "PREP", "STOP", "OPEN", "HEDGE", "AGAINST"))
"""What may stand behind a time that is complete."""


def is_ordinal(match: Match, weekday: Node) -> bool:
    """Is a weekday's name an ordinal here (thứ hai: second), neither written with a capital nor led by a word of days?"""
    if weekday.meanings.get("DOUBTFULDAY") != "led":
        return False
    said = match.sentence.said(weekday)
    lead = match.sentence.node(match.start - 1).meanings if match.start else {}
    return said == said.lower() and not lead.keys() & {"DAYLEAD", "DAYCUE"}


def _relative_after(match: Match) -> Node | None:
    """`UNIT RELATIVE_AFTER`, also with a month or a weekday: العام الماضي, tahun lalu, tháng trước, يناير المقبل."""
    unit = match["unit"].meanings
    shift = int(match["relative"].meanings["RELATIVE_AFTER"])
    if "WEEKDAY" in unit:
        if is_ordinal(match, match["unit"]):
            return None
        near = "NEAREST" in match["relative"].meanings and shift
        return made(match, NearestDay(unit["WEEKDAY"], shift) if near else Weekday(unit["WEEKDAY"], shift=shift))
    if "MONTH" in unit:
        return made(match, Turned(Month(unit["MONTH"]), shift))
    compared = shift < 0 and unit["UNIT"] in COMPARED and "COMPARING" in match.sentence.meanings(match.start - 1)
    return made(match, Compared(unit["UNIT"], shift) if compared else Relative(unit["UNIT"], shift))


def _ago_before(match: Match) -> Node | None:
    """`AGOBEFORE NUMBER UNIT`, `AGOBEFORE SPANWORD`, `SPANWORD AGO`: через два года, cách đây ba năm, قبل عامين."""
    ago = match["ago"].meanings
    back = int(ago["AGOBEFORE"] if "AGOBEFORE" in ago else ago["AGO"])
    word = match.node("word")
    if word is not None:
        length: Duration = word.meanings["SPANWORD"]
        for unit, count in (("Y", length.years), ("M", length.months), ("W", length.weeks), ("D", length.days)):
            if count:
                return made(match, Ago(unit, int(count) * back)) if Duration(**{FIELDS[unit]: count}) == length else None
        return None
    number = match.node("number")
    found = num(number, match.parameters) if number is not None else None
    count = Decimal(1) if number is None else Decimal(0) if found is None else found.value
    if count != int(count) or not 0 < count <= 1000 or (number is not None and "YEAR4" in number.meanings):
        return None
    unit = match["unit"].meanings["UNIT"]
    if back > 0 and match["ago"].start == match.nodes()[0].start and tells_how_long(match):
        node = length_node(match, duration(count, unit))
        if node is not None:
            match.first += 1
            node.children = node.children[1:]
            node.start = node.children[0].start
        return node
    return made(match, Ago(unit, int(count) * back))


def _same_time(match: Match) -> Node | None:
    """`SAMETIME YEAR`: cùng kỳ năm trước, the time named before in that year."""
    whole = match["whole"].meanings
    when: When = whole["TIME"] if "TIME" in whole else Year(int(whole["DIGITS"]))
    return made(match, SameTime(when)) if isinstance(when, Year) or (isinstance(when, Relative) and when.unit == "Y") else None


FIELDS: Final = {"Y": "years", "M": "months", "W": "weeks", "D": "days"}


def _quarter_of(match: Match) -> Node | None:
    """`DIGIT QUARTERGENITIVE YEAR`: итоги 3 квартала 2025 года — without a year it counts quarters."""
    number, unit = int(match["number"].meanings["DIGITS"]), match["unit"].meanings["QUARTERGENITIVE"]
    of = 4 if unit == "Q" else 2
    return made(match, Part(number, of, Year(int(match["year"].meanings["DIGITS"])))) if 1 <= number <= of else None


def _year_word(match: Match) -> Node | None:
    """`YEARWORD YEAR`: năm 2016, عام 2028, tahun 2026; behind a law's number it is of its name (UU Nomor 11 Tahun 2020)."""
    if ends_an_act(match.sentence, match.start):
        nodes = match.nodes()
        return Node(match.sentence.vocabulary.alphabet[frozenset()], nodes[0].start, nodes[-1].end, {}, None, nodes)
    return made(match, Year(int(match["year"].meanings["DIGITS"])))


def _decade_word(match: Match) -> Node | None:
    """`DECADEWORD YEAR`: thập niên 1990."""
    year = int(match["year"].meanings["DIGITS"])
    if year % 10:
        return None
    return made(match, Decade(year if year > 99 else year + (2000 if year < 30 else 1900)))


def _within(match: Match) -> Node | None:
    """`MONTH OF? YEAR`, `YEAR OF? MONTH`, where one is told by other words: март прошлого года, geçen yıl mayıs, năm ngoái tháng 5."""
    inner, whole = match["inner"].meanings["TIME"], match["whole"].meanings["TIME"]
    if isinstance(whole, Relative) and whole.unit == "W" and isinstance(inner, Weekday) and inner.day is None and not inner.shift:
        return made(match, WeekdayOf(inner.weekday, whole))
    if not isinstance(whole, Year) and not (isinstance(whole, Relative | Ago) and whole.unit == "Y"):
        return None
    if isinstance(inner, Weekday) and isinstance(inner.day, Day):
        inner = inner.day
    if isinstance(inner, Part) and inner.inner is None:
        return made(match, Part(inner.number, inner.of, whole, inner.fiscal))
    if isinstance(inner, Third) and isinstance(inner.inner, Month) and inner.inner.year is None:
        return made(match, Third(inner.part, Within(inner.inner, whole)))
    if not isinstance(inner, Day | Month) or inner.year is not None or (isinstance(inner, Day) and inner.month is None):
        return None
    return made(match, Within(inner, whole))


def _elapsed(match: Match) -> Node | None:
    """`FIRST DURATION OF? YEAR` in any order, `ELAPSED DURATION YEAR`: первые девять месяцев 2025 года, 9 tháng đầu năm 2025."""
    length = match["length"].meanings["DURATION"]
    if not isinstance(length, Duration):
        return None
    inner = match.node("inner")
    if inner is not None and match.parameters.year_first and match.node("side") is not None and match.span("side")[0] < match.span("inner")[0]:
        return None  # son iki ayda 2025 yılında …: what follows is another time
    when: When = Relative("Y", 0)
    if inner is not None:
        when = inner.meanings.get("TIME") or Year(int(inner.meanings["DIGITS"]))
        if not is_divisible(when):
            return None
    fields = [(unit, int(count)) for unit, count in (("Y", length.years), ("M", length.months), ("W", length.weeks), ("D", length.days)) if count]
    if len(fields) != 1 or fields[0][0] == "Y":
        return None
    side = match.node("side")
    return made(match, Elapsed(*fields[0], when, last=side is not None and side.meanings.get("FIRSTLAST", "last") == "last"))


def _elapsed_so_far(match: Match) -> Node | None:
    """`CUMULATIVE DURATION`: tính chung 9 tháng — of the document's year, where the word leads to the months that have gone by."""
    length = match["length"].meanings["DURATION"]
    if "ELAPSED" not in match.sentence.meanings(match.start - 1) or not isinstance(length, Duration) or not length.months or length.years or length.days:
        return None
    return made(match, Elapsed("M", int(length.months), Relative("Y", 0)))


def _unit_first(match: Match) -> Node | None:
    """`UNIT NUMBER FIRSTLAST OF? YEAR`: الأشهر التسعة الأولى من عام 2025."""
    found = num(match["number"], match.parameters)
    unit = match["unit"].meanings["UNIT"]
    inner = match.node("inner")
    when: When = Relative("Y", 0) if inner is None else inner.meanings.get("TIME") or Year(int(inner.meanings["DIGITS"]))
    if found is None or found.value != int(found.value) or unit not in "QMWD" or not is_divisible(when):
        return None
    return made(match, Elapsed(unit, int(found.value), when, last=match["side"].meanings["FIRSTLAST"] == "last"))


def _bare_part(match: Match) -> Node | None:
    """`PART UNIT`, `UNIT PARTAFTER`: до конца года, yıl sonu, cuối năm — of the document's own."""
    part, unit = match["part"].meanings, match["unit"].meanings["UNIT"]
    if unit in ("D", "W") or "UNITS" in match["unit"].meanings:
        return None  # at the end of the day, in its early years
    if match.parameters.noun == "last" and "THE" in match.sentence.meanings(match.span("part")[1]):
        return None  # to start the year
    return made(match, Third(part.get("PART") or part["PARTAFTER"], Relative(unit, 0)))


def _year_end(match: Match) -> Node | None:
    """`YEAREND`: by year-end, Jahresende — of the document's own year."""
    return made(match, Third("end", Relative("Y", 0)))


def _anchored_after(match: Match) -> Node | None:
    """`UNIT PREVIOUS_AFTER`, a weekday too: العام التالي, tahun berikutnya — counted from the day named before."""
    shift, meanings = int(match["previous"].meanings["PREVIOUS_AFTER"]), match["unit"].meanings
    if is_of_something(match):
        return None
    if "WEEKDAY" in meanings:
        return made(match, WeekdayBeside(meanings["WEEKDAY"], shift)) if shift and not is_ordinal(match, match["unit"]) else None
    unit = meanings["UNIT"]
    return made(match, DayShift(shift, anchored=True) if unit == "D" else Relative(unit, shift, anchored=True))


def _anchor_word(match: Match) -> Node | None:
    """`ANCHORWORD`: накануне, годом ранее — counted from the day named before."""
    if is_of_something(match) or ("CONJUNCTION" in match["word"].meanings and not _is_set_off(match)):
        return None  # the year after he died, the day before the vote
    unit, _, shift = str(match["word"].meanings["ANCHORWORD"]).partition(" ")
    if unit == "W":
        return made(match, WeeksBeside(int(shift)))
    return made(match, DayShift(int(shift), anchored=True) if unit == "D" else Relative(unit, int(shift), anchored=True))


def is_of_something(match: Match) -> bool:
    """Is it the day before, or the year after, what a noun tells and no time: la veille de la grève, 選挙の前日?"""
    sentence = match.sentence
    if not sentence.meanings(match.end).keys().isdisjoint(("OF", "OFTHE", "THE")):
        return True
    return "LINK" in sentence.meanings(match.start - 1) and "TIME" not in sentence.meanings(match.start - 2)


def _is_set_off(match: Match) -> bool:
    """Does what stands behind a time begin something new?"""
    sentence, at = match.sentence, match.end
    return at >= len(sentence.items) or not sentence.meanings(at).keys().isdisjoint(SETTING_OFF)


def _led_day(match: Match) -> Node | None:
    """`DAYLEAD DAY MONTH YEAR?`: ngày 2 tháng 5 năm 2025, tanggal 2 Mei."""
    year = match.node("year")
    return made(match, Day(match["month"].meanings["MONTH"], int(match["day"].meanings["DIGITS"]), None if year is None else int(year.meanings["DIGITS"])))


def _led_date(match: Match) -> Node | None:
    """`DAYLEAD DATE`: ngày 2/5/2025."""
    day = day_of(match["date"].meanings["DATE"], match.parameters)
    return None if day is None else made(match, day)


def _slash_month(match: Match) -> Node | None:
    """`MONTH SLASH YEAR` in digits, where a word of days stands before: từ 5/2025."""
    return made(match, Month(int(match["month"].meanings["DIGITS"]), int(match["year"].meanings["DIGITS"])))


def _decade_behind(match: Match) -> Node | None:
    """`YEAR DECADEAFTER`: 1990 के दशक."""
    year = full_year(match["year"].meanings["DIGITS"])
    return made(match, Decade(year)) if year % 10 == 0 else None


def _either_day(match: Match) -> Node | None:
    """`EITHERDAY`: कल, yesterday or tomorrow as the tense has it."""
    return made(match, EitherDay(int(match["word"].meanings["EITHERDAY"])))


def _slash_day(match: Match) -> Node | None:
    """`DAYLEAD DAY SLASH MONTH`, `WEEKDAY OPEN DATE CLOSE`: ngày 2/5, Senin (2/5), Jumat (2/5/2025)."""
    node = match.node("date")
    if node is not None:
        day: When | None = day_of(node.meanings["DATE"], match.parameters)
    else:
        day = Day(int(match["month"].meanings["DIGITS"]), int(match["day"].meanings["DIGITS"]))
    weekday = match.node("weekday")
    if day is None:
        return None
    return made(match, day if weekday is None else Weekday(weekday.meanings["WEEKDAY"], day))


def _slash_days(match: Match) -> Node | None:
    """`DAY TO DAY SLASH MONTH` behind a word of days: từ 10 đến 20/6."""
    first, last, month = (int(match[role].meanings["DIGITS"]) for role in ("first", "last", "month"))
    return made(match, Span(Day(month, first), Day(month, last))) if first < last else None


def _day_of_a_year(match: Match) -> Node | None:
    """`DAYLEAD? DAY SLASH MONTH` before a year told in words or behind its own: 10/12 năm ngoái — no twelve years."""
    if match.sentence.node(match.end).meanings.get("UNIT", "Y") != "Y":
        return None
    return made(match, Day(int(match["month"].meanings["DIGITS"]), int(match["day"].meanings["DIGITS"])))


def _weekday_and_day(match: Match) -> Node | None:
    """`WEEKDAY COMMA? DAYLEAD DAY`: thứ Sáu, ngày 31/10/2025; thứ hai ngày 5 tháng 5."""
    date, year = match.node("date"), match.node("year")
    if date is not None:
        day: When | None = day_of(date.meanings["DATE"], match.parameters)
    else:
        month = match["month"].meanings
        number = month["MONTH"] if "MONTH" in month else int(month["DIGITS"])
        day = Day(number, int(match["day"].meanings["DIGITS"]), None if year is None else int(year.meanings["DIGITS"]))
    return None if day is None else made(match, Weekday(match["weekday"].meanings["WEEKDAY"], day))


COUNTED: Final = "NUMBER/DIGITS"
YEAR: Final = "TIME/YEAR4"

RELATIVES: Final = (
    Rule("weekday, day led", "weekday:WEEKDAY COMMA? DAYLEAD date:DATE", _weekday_and_day),
    Rule("weekday, day of a month led", "weekday:WEEKDAY COMMA? DAYLEAD day:DAY SLASH? month:MONTHNUM/MONTH (?!SLASH) (?:OF/COMMA/SLASH? YEARWORD? year:YEAR4)?", _weekday_and_day),
    Rule("weekday (date)", "weekday:WEEKDAY OPEN (?:date:DATE|day:DAY SLASH month:MONTHNUM) CLOSE", _slash_day),
    Rule("day / month of a year", "DAYLEAD? day:DAY SLASH month:MONTHNUM (?=UNIT RELATIVE_AFTER|YEARWORD YEAR4)", _day_of_a_year),
    Rule("day / month", "DAYLEAD day:DAY SLASH/JOIN month:MONTHNUM (?!SLASH/JOIN/UNIT)", _slash_day),
    Rule("day / month, led", "(?:(?<=DAYCUE)|(?<=DAYLEAD DAY JOIN)|(?<=TIME TO)|(?<=TIME JOIN)|(?<=TIME DASH)) day:DAY SLASH month:MONTHNUM (?!SLASH)", _slash_day),
    Rule("days / month, led", "(?:(?<=DAYCUE)|(?<=DAYLEAD)) first:DAY TO/JOIN/DASH last:DAY SLASH month:MONTHNUM (?!SLASH)", _slash_days),
    Rule("month / year, led", "(?:(?<=DAYCUE)|(?<=OPENSIDE)|(?<=TIME TO)|(?<=OPEN)) month:MONTHNUM SLASH year:YEAR4", _slash_month),
    Rule("day of a month, led", "DAYLEAD day:DAY month:MONTH (?:OF/COMMA/SLASH? YEARWORD? year:YEAR4)?", _led_day),
    Rule("date, led", "DAYLEAD date:DATE", _led_date),
    Rule("decade, word behind", "year:YEAR4/TWO DECADEAFTER", _decade_behind),
    Rule("either day", "word:EITHERDAY", _either_day),
    Rule("anchored, behind", "unit:UNIT/WEEKDAY previous:PREVIOUS_AFTER", _anchored_after),
    Rule("anchored word", "word:ANCHORWORD", _anchor_word),
    Rule("ago, said before", f"ago:AGOBEFORE HEDGE? (?:number:{COUNTED}|ARTICLE) unit:UNIT (?!AND ARTICLE? FRACTION|OPENSIDE|YEARWORD? YEAR4)", _ago_before),
    Rule("one ago", "ago:AGOBEFORE unit:UNIT (?!YEAR4/RELATIVE_AFTER)", _ago_before),
    Rule("ago, one word", "ago:AGOBEFORE word:SPANWORD", _ago_before),
    Rule("one word, ago", "word:SPANWORD ago:AGO", _ago_before),
    Rule("relative behind", "unit:UNIT/MONTH/WEEKDAY relative:RELATIVE_AFTER", _relative_after),
    Rule("decade, word before", "DECADEWORD YEARWORD? QUOTE? year:YEAR4/TWO (?:JOIN? DECADE)?", _decade_word),
    Rule("decade, year word before", "YEARWORD QUOTE? year:YEAR4/TWO JOIN? DECADE", _decade_word),
    Rule("quarter of a year", "number:DAY unit:QUARTERGENITIVE year:YEAR4 YEARMARK?", _quarter_of),
    Rule("year, inflected", "year:YEAR4 JOIN ORDINALEND YEARMARK?", _year_word),
    Rule("year, word before", "YEARWORD year:YEAR4 YEARMARK?", _year_word),
)

WITHIN: Final = (
    Rule("units, so many, first", f"unit:UNIT number:{COUNTED} side:FIRSTLAST (?:OF? YEARWORD? inner:({YEAR}))?", _unit_first),
    Rule("first months of a year", f"side:FIRSTLAST length:DURATION OF? YEARWORD? inner:({YEAR})", _elapsed),
    Rule("months, first, of a year", f"length:DURATION side:FIRSTLAST OF? YEARWORD? inner:({YEAR})", _elapsed),
    Rule("of a year, first months", f"inner:({YEAR}) OF? side:FIRSTLAST length:DURATION", _elapsed),
    Rule("of a year, months, first", f"inner:({YEAR}) OF? length:DURATION side:FIRSTLAST", _elapsed),
    Rule("the year's first months", "YEARGENITIVE side:FIRSTLAST length:DURATION", _elapsed),
    Rule("first months of the year", "side:FIRSTLAST/LAST length:DURATION OF? THE? YEARWORD/YEARMARK", _elapsed),
    Rule("months, first, of the year", "length:DURATION side:FIRSTLAST OF? YEARWORD", _elapsed),
    Rule("elapsed months of a year", f"(?<=ELAPSED) length:DURATION inner:({YEAR})", _elapsed),
    Rule("same time of a year", f"SAMETIME OF? whole:({YEAR})", _same_time),
    Rule("elapsed months of this year", "(?<=CUMULATIVE)length:DURATION", _elapsed_so_far),
    Rule("of a year", "inner:TIME OF? THE? whole:TIME", _within),
    Rule("in a year", "whole:TIME OF? inner:TIME", _within),
)

BARE_PARTS: Final = (
    Rule("year-end", "word:YEAREND", _year_end),
    Rule("part of the unit", "THE? part:PART OF? THE? unit:UNIT (?!ORDINAL)", _bare_part),
    Rule("unit, part behind", "unit:UNIT OF? part:PARTAFTER", _bare_part),
)

"""Parts of a time by their number: week 18 of 2025, KW 18/2025, the second week of May 2025, the last Friday of 2024, 2025年第18週."""

from typing import Final

from dealvalue.duration import Duration
from dealvalue.text.cascade import Match, Rule
from dealvalue.text.rules.amounts import refused
from dealvalue.text.rules.dates import made, year_of
from dealvalue.text.rules.digits import num
from dealvalue.text.seasons import Season
from dealvalue.text.shifts import Century, Elapsed, FiscalEnd, RelativeFiscal, Turned, Within
from dealvalue.text.slices import CalendarWeek, IsoWeek, Nth, NthWeekday, WeekdayIn, WeekOf
from dealvalue.text.token import Node
from dealvalue.text.when import Day, Decade, Fiscal, Month, Part, Relative, Span, Third, Weekday, When, Year

NTH: Final = frozenset(("NTH",))
MOST: Final = 366
"""Days of a year: no part of a time has a greater number."""
MOST_WEEKS: Final = 53
UNITS: Final = frozenset("DWMQHY")
SHORT_UNITS: Final = frozenset("DWM")
WHOLES: Final = frozenset("MQY")
DIGITS_OF_WEEK: Final = 2
FRONT: Final = "front"
"""The first so many months."""
NINE: Final = 9
LED_ELSEWHERE: Final = frozenset(("OPENSIDE", "AGOBEFORE", "HEDGE", "RELATIVE", "PREP", "IN", "DURING", "LATER", "TO", "BETWEEN"))
"""What stands before so many months that are a length: after six months, 2025 saw …"""
REPORTED_MONTHS: Final = frozenset((3, 6, 9, 12))
"""From a year's start: what companies report of."""


def is_divisible(when: When | None) -> bool:
    """Is it a time of a month or more, which has weeks and months of its own?"""
    if isinstance(when, Relative):
        return when.unit not in ("D", "W")
    if isinstance(when, Within | Turned):
        return isinstance(when.inner, Month)
    return isinstance(when, Year | Month | Decade | Century | Fiscal | FiscalEnd | RelativeFiscal | Part | Season)


def inner_of(match: Match) -> When | None:
    """The time in the role, a bare year included; the document's own year for "the year"."""
    inner = match.node("inner")
    if inner is None:
        return None
    if "TIME" in inner.meanings:
        found: When = inner.meanings["TIME"]
        return found
    if "YEAR4" not in inner.meanings:
        return Relative("Y", 0)
    return Year(year_of(inner) or 0)


def number_of(match: Match) -> int | None:
    """Which one: -1 for the last, 2 for the second, 18 for 18th; None where it is no whole number."""
    node = match["number"]
    if "LAST" in node.meanings:
        return -1
    if "ORDINAL" in node.meanings:
        return int(node.meanings["ORDINAL"])
    if "FIRSTLAST" in node.meanings:
        return 1 if node.meanings["FIRSTLAST"] == "first" else -1
    found = num(node, match.parameters)
    if found is None or found.value != int(found.value) or not 0 <= found.value <= MOST:
        return None
    return int(found.value)


def _unit(node: Node) -> str:
    """The unit of a part: weeks for the sign of a week."""
    meanings = node.meanings
    return str(meanings.get("TIMEPART") or meanings.get("UNIT") or meanings.get("QUARTERMARK") or "W")


def _numbered(match: Match) -> Node | None:
    """`WEEKSIGN NUMBER`, `NUMBER WEEKMARK`, `ORDINALLEAD NUMBER UNIT`: week 18, 18주차, 第18週 — no length, and no time by itself."""
    unit, number = match.node("unit"), number_of(match)
    if number is None or (unit is None and "DIGITS" in match["number"].meanings and len(match["number"].meanings["DIGITS"]) > DIGITS_OF_WEEK):
        return None
    nodes = match.nodes()
    said = (number, "W" if unit is None else _unit(unit))
    sign = match.node("sign")
    meanings = {"NTH": said} if sign is None else {"NTH": said, "WEEKSIGN": sign.meanings["WEEKSIGN"]}
    return Node(match.sentence.vocabulary.alphabet[NTH], nodes[0].start, nodes[-1].end, meanings, None, nodes)


def _week_of_year(match: Match) -> Node | None:
    """`YEAR NUMBER YEARWEEK`: 2025년 18주 — behind a year it is that week, unless a word of length follows."""
    before, number = match.sentence.meanings(match.start - 1).get("TIME"), number_of(match)
    if not isinstance(before, Year | Relative) or number is None or not 1 <= number <= MOST_WEEKS:
        return None
    nodes = match.nodes()
    return Node(match.sentence.vocabulary.alphabet[NTH], nodes[0].start, nodes[-1].end, {"NTH": (number, "W")}, None, nodes)


def _weeks(match: Match) -> Node | None:
    """`WEEKSIGN NUMBER TO NUMBER YEAR`: weeks 18 to 20 of 2025; two that do not follow each other are no period."""
    inner = inner_of(match)
    low, high = (num(match[role], match.parameters) for role in ("low", "high"))
    if inner is None or low is None or high is None or not low.value < high.value:
        return None
    if "AND" in match["between"].meanings and high.value > low.value + 1:
        return refused(match, "part_of_time")
    return made(match, Span(IsoWeek(int(low.value), inner), IsoWeek(int(high.value), inner)))


def _calendar_week(match: Match) -> Node | None:
    """`WEEKSIGN NUMBER`, `NUMBER WEEKSIGN`: KW 23, vecka 23, die 23. Kalenderwoche — where the word alone says a week of the calendar."""
    nth, sign = match.node("nth"), match.node("sign")
    meanings = sign.meanings if nth is None and sign is not None else match["nth"].meanings
    number = number_of(match) if nth is None else nth.meanings["NTH"][0]
    if meanings.get("WEEKSIGN") != "calendar" or number is None or not 1 <= number <= MOST_WEEKS:
        return None
    return made(match, CalendarWeek(number))


def _calendar_weeks(match: Match) -> Node | None:
    """`WEEKSIGN NUMBER TO NUMBER`: vecka 23–25."""
    low, high = (int(match[role].meanings["DIGITS"]) for role in ("low", "high"))
    if match["sign"].meanings["WEEKSIGN"] != "calendar" or not 1 <= low < high <= MOST_WEEKS:
        return None
    return made(match, Span(CalendarWeek(low), CalendarWeek(high)))


def _to_week(match: Match) -> Node | None:
    """`NTH TO WEEK`: week 18 to week 20 of 2025."""
    last, (number, unit) = match["last"].meanings["TIME"], match["low"].meanings["NTH"]
    if not isinstance(last, IsoWeek) or unit != "W" or not number < last.number:
        return None
    return made(match, Span(IsoWeek(number, last.inner), last))


def _cut(match: Match, number: int, unit: str, inner: When) -> Node | None:
    """The part itself, or what is left of it where it cannot be told: not the whole, which is wider than what was said."""
    if unit == FRONT:
        return made(match, Elapsed("M", number, inner))
    if unit == "W" and number >= 0 and match.node("nth") is not None and isinstance(inner, Year | Relative):
        return made(match, IsoWeek(number, inner))
    if unit in ("Q", "H") and isinstance(inner, Year | Relative | Fiscal | FiscalEnd | RelativeFiscal | Decade):
        of = 4 if unit == "Q" else 2
        return made(match, Part(of if number < 0 else number, of, inner))
    if "UNITS" in match.sentence.node(match.end - 1).meanings or (match.node("unit") is not None and "UNITS" in match["unit"].meanings):
        return refused(match, "part_of_time")  # the first weeks of 2025: who knows how many
    if unit == "10Y" and isinstance(inner, Month | Within | Turned):
        unit = "third"  # pierwsza dekada maja: ten days
    if unit == "half" and number in (1, 2, -1):
        return made(match, Part(abs(number) if number > 0 else 2, 2, inner))
    if unit == "third" and number in (1, 2, 3, -1):
        return made(match, Third({1: "early", 2: "mid"}.get(number, "late"), inner))
    if not number or unit[-1:] not in UNITS:
        return refused(match, "part_of_time")
    return made(match, Nth(number, unit, inner)) if _fits(unit, inner) else None


def _fits(unit: str, inner: When) -> bool:
    """Is the unit shorter than what it is a part of? "The third year of the 2024 plan" is no part of 2024."""
    if unit[-1] == "Y":
        return isinstance(inner, Century) or (unit == "Y" and isinstance(inner, Decade))
    return unit[-1] in "DW" or not isinstance(inner, Month | Within | Turned)


def _nth(match: Match) -> Node | None:
    """`NTH OF? TIME`, `TIME OF? NTH`: week 18 of 2025, 2025年第18週, 5월 2주차."""
    inner = inner_of(match)
    if inner is None or not is_divisible(inner):
        return None
    number, unit = match["nth"].meanings["NTH"]
    return _cut(match, number, unit, inner)


def _part(match: Match) -> Node | None:
    """`ORDINAL UNIT OF? TIME`, `TIME OF? ORDINAL UNIT`: the 18th week of 2025, the second week of May, 5월 첫째 주."""
    inner, number = inner_of(match), number_of(match)
    if inner is None or number is None or not is_divisible(inner):
        return None
    return _cut(match, number, _unit(match["unit"]), inner)


def _part_of_unit(match: Match) -> Node | None:
    """`LAST UNIT OF THE UNIT`: the last day of the month, la primera semana del año, l'ultimo venerdì del mese — of the document's own."""
    number, whole = number_of(match), str(match["whole"].meanings["UNIT"])
    if number is None or whole not in WHOLES:
        return None
    if match.node("weekday") is not None:
        return _weekday_in(match, number, Relative(whole, 0))
    unit = _unit(match["unit"])
    return _cut(match, number, unit, Relative(whole, 0)) if unit in SHORT_UNITS else None


def _unread(match: Match) -> Node | None:
    """`WEEK OF TIME`, `TIMEPART TIME`: a week or a feast of a year by words that give no number."""
    inner, unit = inner_of(match), match["unit"].meanings
    if match.node("number") is not None and is_divisible(inner):
        return refused(match, "part_of_time")  # the last trading day of 2024
    if match.node("side") is None and "UNITS" in unit:
        return None  # the weeks of 2025: all of them
    if not is_divisible(inner) or ("TIMEPART" in unit and unit["TIMEPART"] == "third") or (not unit.keys() & {"TIMEPART", "UNITS"} and unit.get("UNIT") != "W"):
        return None
    return refused(match, "part_of_time")


def _weekday(match: Match) -> Node | None:
    """`ORDINAL WEEKDAY OF TIME`: the first Monday of May 2025."""
    inner, number = inner_of(match), number_of(match)
    return None if inner is None or number is None or not is_divisible(inner) else _weekday_in(match, number, inner)


def _weekday_in(match: Match, number: int, inner: When) -> Node | None:
    weekday = match["weekday"].meanings["TIME"]
    if not isinstance(weekday, Weekday) or weekday.day is not None or weekday.shift is not None:
        return None
    return made(match, NthWeekday(number, weekday.weekday, inner))


def _weekday_of_nothing(match: Match) -> Node | None:
    """`ORDINAL WEEKDAY` of no time: the first Monday, their second Friday — not the one before the document's day."""
    weekday = match["weekday"].meanings["TIME"]
    return refused(match, "part_of_time") if isinstance(weekday, Weekday) and weekday.day is None and weekday.shift is None else None


def _elapsed(match: Match) -> Node | None:
    """`FIRST DURATION OF TIME`: the first ten days of March 2025, the last two weeks of May."""
    inner, length = inner_of(match), match["length"].meanings["DURATION"]
    if "FISCAL" in match.nodes()[-1].meanings:
        inner = RelativeFiscal(0)
    if match.parameters.year_first and match.span("number")[0] < match.span("inner")[0]:
        return None  # son beş yılda 1990'lı yılların …: what follows is another time
    if not isinstance(length, Duration) or inner is None or not is_divisible(inner):
        return None
    fields = [(unit, int(count)) for unit, count in zip("YMWD", (length.years, length.months, length.weeks, length.days), strict=True) if count]
    number = number_of(match)
    if len(fields) != 1 or number not in (1, -1):
        return refused(match, "part_of_time")
    return made(match, Elapsed(*fields[0], inner, last=number < 0))


def _reported(match: Match) -> Node | None:
    """`DURATION OF YEAR`, `DURATION YEAR`: nine months of 2025, 9 Monate 2025 — its first ones, as companies report."""
    length, inner = match["length"].meanings["DURATION"], inner_of(match)
    if not isinstance(length, Duration) or length != Duration(months=length.months) or not isinstance(inner, Year):
        return None
    if length.months not in REPORTED_MONTHS or (match.node("of") is not None and length.months != NINE):
        return None  # six months of 2025 may be any of them
    if match.node("of") is None and not LED_ELSEWHERE.isdisjoint(match.sentence.meanings(match.start - 1)):
        return None
    return made(match, Elapsed("M", int(length.months), inner))


def _months_by_sign(match: Match) -> Node | None:
    """`NUMBER MONTHSSIGN` before a year, touching: 9M 2025, the first nine months of it."""
    number, sign = match["number"], match["sign"]
    count = int(number.meanings["DIGITS"])
    if count not in REPORTED_MONTHS or number.end != sign.start:
        return None
    return Node(match.sentence.vocabulary.alphabet[NTH], number.start, sign.end, {"NTH": (count, FRONT)}, None, match.nodes())


def _month_week(match: Match) -> Node | None:
    """`ORDINAL MONTH WEEK YEAR?`: die erste Mai-Woche 2025."""
    month, number, year = match["month"].meanings["TIME"], number_of(match), inner_of(match)
    if not isinstance(month, Month) or number is None or match["unit"].meanings.get("UNIT") != "W":
        return None
    if year is None:
        return _cut(match, number, "W", month)
    return _cut(match, number, "W", Month(month.month, year.year)) if isinstance(year, Year) and month.year is None else None


def _half_month(match: Match) -> Node | None:
    """`MONTH MONTHHALF`: 5月上半月."""
    inner = match["inner"].meanings["TIME"]
    return made(match, Part(int(match["half"].meanings["MONTHHALF"]), 2, inner)) if isinstance(inner, Month | Within | Turned) else None


def _quarters_so_far(match: Match) -> Node | None:
    """`YEAR DIGIT QUARTERMARK CUMULATIVE`: 2025년 3분기 누적, from the year's start to the end of the third."""
    inner, number = match["inner"].meanings["TIME"], int(match["number"].meanings["DIGITS"])
    if number > 4 or not isinstance(inner, Year | Relative | Fiscal | RelativeFiscal):
        return None
    return made(match, Span(Part(1, 4, inner), Part(number, 4, inner)))


def _week_of(match: Match) -> Node | None:
    """`WEEK OF DAY`, `WEEK BEGINNING DAY`: the week of May 5, the week beginning 5 May."""
    inner = match["inner"].meanings["TIME"]
    if match["unit"].meanings.get("UNIT") != "W" or not isinstance(inner, Day):
        return None
    return made(match, WeekOf(inner, begins=match.node("begins") is not None))


def _day_of_week(match: Match) -> Node | None:
    """`WEEKDAY OF WEEK`: Tuesday of week 18 of 2025."""
    day, whole = match["day"].meanings["TIME"], match["whole"].meanings["TIME"]
    if not isinstance(day, Weekday) or day.day is not None or day.shift is not None:
        return None
    if not isinstance(whole, IsoWeek | WeekOf) and not (isinstance(whole, Nth) and whole.unit == "W"):
        return None
    return made(match, WeekdayIn(day.weekday, whole))


YEAR: Final = "THE? (?:YEARWORD|UNIT OF?)? inner:(TIME|YEAR4)"
WHICH: Final = "number:(LAST/ORDINAL | PLAIN JOIN? DOT? ORDINALEND | PLAIN DOT)"
PART: Final = "unit:UNIT/WEEKSIGN/TIMEPART/QUARTERMARK"
NUMBER: Final = "number:DIGITS/NUMBER/CARD"

MONTHS_BY_SIGN: Final = (
    Rule("first months by their sign", "(?<!SIGN/CODE/CURRENCY/JOIN/SIGNLEAD)number:PLAIN sign:MONTHSSIGN (?=YEARWORD? YEAR4)", _months_by_sign),
)
"""Before numbers: an M is a million too."""

NUMBERED: Final = (
    Rule("numbered week", f"sign:WEEKSIGN DOT? JOIN? ORDINALLEAD? {NUMBER} (?!UNIT(?!YEAR4)|JOIN UNIT|(?:TO|JOIN|DASH|TILDE|AND) (?!YEAR4)PLAIN)", _numbered),
    Rule("week by its mark", f"ORDINALLEAD? {NUMBER} WEEKMARK (?!DURATIONMARK)", _numbered),
    Rule("week behind its year", "(?<=TIME)number:PLAIN YEARWEEK (?!DURATIONMARK/AGE/CLASSIFIER)", _week_of_year),
    Rule("numbered unit", f"ORDINALLEAD {NUMBER} unit:UNIT", _numbered),
)
"""Before durations: what is numbered is no length."""

CUMULATED: Final = (
    Rule("quarters so far", "inner:TIME (?:OF|LINK)? ORDINALLEAD? number:DAY unit:QUARTERMARK LINK? CUMULATIVE", _quarters_so_far),
)
"""Before single quarters."""

SLICES: Final = (
    Rule("numbered part", f"THE? unit:UNIT number:PLAIN OF {YEAR}", _part),
    Rule("weeks of a year", f"WEEKSIGN low:PLAIN between:(TO|JOIN|DASH|TILDE|AND) high:PLAIN (?:OF|COMMA|SLASH)? {YEAR}", _weeks),
    Rule("week of a year", f"THE? nth:NTH (?:OF|COMMA|SLASH|JOIN|IN)? {YEAR}", _nth),
    Rule("year, its week", "inner:(TIME|YEAR4) (?:OF|COMMA|JOIN|LINK|SLASH)? nth:NTH", _nth),
    Rule("first days of a time", f"number:LAST/FIRSTLAST/ORDINAL length:DURATION (?:OF|IN)? {YEAR}", _elapsed),
    Rule("reported months of a year", f"(?<!FIRSTLAST/LAST/ORDINAL)length:DURATION of:OF? {YEAR} (?!LINK)", _reported),
    Rule("year, its reported months", "inner:TIME LINK? length:DURATION CUMULATIVE", _reported),
    Rule("first months of the fiscal year", "THE? number:LAST/FIRSTLAST/ORDINAL length:DURATION OF THE/STOP? FISCAL (?!YEAR4/TWO)", _elapsed),
    Rule("part of the unit", "THE? number:LAST/ORDINAL (?:unit:UNIT|weekday:TIME) OF THE? whole:UNIT (?!YEAR4/ORDINAL/RELATIVE_AFTER/PREVIOUS_AFTER)", _part_of_unit),
    Rule("weekday of a time", f"THE? {WHICH} weekday:TIME (?:OF|IN)? {YEAR}", _weekday),
    Rule("weekday of no time", "THE? number:(ORDINAL | PLAIN JOIN? DOT? ORDINALEND) weekday:TIME (?!(?:OF|IN|COMMA)? (?:THE? TIME/YEAR4))", _weekday_of_nothing),
    Rule("units that no one can count", f"side:FIRSTLAST/LAST unit:UNITS (?:OF|IN)? {YEAR}", _unread),
    Rule("part by a word", f"THE? number:LAST/ORDINAL WORDLIKE/MORE unit:UNIT (?:OF|IN) {YEAR}", _unread),
    Rule("part of a time", f"THE? {WHICH} JOIN? {PART} (?:OF|IN)? {YEAR}", _part),
    Rule("last part of the year", "THE? number:LAST unit:UNIT OF THE? inner:YEARWORD", _part),
    Rule("unit, which one", f"THE? unit:UNIT/WEEKSIGN number:LAST/ORDINAL (?:OF|IN)? {YEAR}", _part),
    Rule("week of a month", f"THE? {WHICH} month:TIME JOIN? unit:UNIT (?:OF? YEARWORD? inner:(TIME|YEAR4))?", _month_week),
    Rule("units, which ones that no one can tell", f"THE? unit:UNITS WORDLIKE/MORE? side:FIRSTLAST OF {YEAR}", _unread),
    Rule("unit, which one that no one can tell", f"THE? unit:UNIT ORDINAL WORDLIKE/MORE OF {YEAR}", _unread),
    Rule("time, its part", f"inner:(TIME|YEAR4) (?:OF|LINK)? {WHICH} JOIN? {PART}", _part),
    Rule("time, its weekday", f"inner:(TIME|YEAR4) LINK? ORDINALLEAD {NUMBER} weekday:TIME", _weekday),
    Rule("time, its weekday by a word", "inner:TIME LINK? number:LAST/ORDINAL weekday:TIME", _weekday),
    Rule("time, its first days", "inner:(TIME|YEAR4) LINK? number:LAST/FIRSTLAST/ORDINAL length:DURATION", _elapsed),
    Rule("week of the calendar", "nth:NTH (?!OF)", _calendar_week),
    Rule("week of the calendar, its number before", "THE? number:PLAIN DOT/ORDINALEND sign:WEEKSIGN (?!OF)", _calendar_week),
    Rule("weeks of the calendar", "sign:WEEKSIGN low:PLAIN (?:TO|JOIN|DASH|TILDE) high:PLAIN (?!OF)", _calendar_weeks),
    Rule("week of a day", "THE? unit:UNIT (?:OF|begins:BEGINNING) THE? inner:TIME", _week_of),
    Rule("part that no one can tell", f"(?<!PER/EACH)unit:UNIT OF {YEAR}", _unread),
    Rule("feast of a year", f"unit:TIMEPART (?:OF|IN)? {YEAR}", _unread),
    Rule("year, its feast", "inner:(TIME|YEAR4) LINK? unit:TIMEPART", _unread),
    Rule("half of a month", "inner:TIME LINK? half:MONTHHALF", _half_month),
)

DAYS_OF_WEEKS: Final = (
    Rule("day of a week", "day:TIME (?:OF|IN|COMMA)? THE? whole:TIME", _day_of_week),
    Rule("week to a week", "low:NTH (?:TO|JOIN|DASH|TILDE|AND) THE? last:TIME", _to_week),
    Rule("week, its day", "whole:TIME (?:OF|LINK)? day:TIME", _day_of_week),
)

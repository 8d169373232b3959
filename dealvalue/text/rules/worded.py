"""Days, quarters and shifts told in words that stand in another order: primero de mayo, 2T25, 3.º trimestre, dos años después."""

from decimal import Decimal
from itertools import pairwise
from typing import Final

from dealvalue.duration import Duration
from dealvalue.text.cascade import Match, Rule
from dealvalue.text.doubtful import Numeric
from dealvalue.text.rules.dates import digits_of, made
from dealvalue.text.rules.digits import num
from dealvalue.text.rules.durations import duration, length_node, tells_how_long
from dealvalue.text.rules.slices import is_divisible
from dealvalue.text.shifts import AgoInAll, Elapsed, Later, Turned, WeeksBeside, Within
from dealvalue.text.token import Node
from dealvalue.text.when import Ago, Day, DayShift, Part, Relative, Weekday, When, Year

LAST_DAY: Final = 31
YEAR_MONTHS: Final = 12
MONTHS: Final = (("years", 12), ("months", 1))
DAYS: Final = (("weeks", 7), ("days", 1))
UNITS: Final = {"Y": (12, 0), "M": (1, 0), "W": (0, 7), "D": (0, 1)}
"""The months and days of a unit."""
ORDER: Final = "YMWD"


def _count(match: Match) -> int | None:
    """The whole number in the role, 1 for an article in its place."""
    number = match.node("number")
    if number is None:
        return 1
    found = num(number, match.parameters)
    return None if found is None or found.value != int(found.value) or found.value > 1000 else int(found.value)


def _named_day(match: Match) -> Node | None:
    """`ORDINAL OF? MONTH`, `NUMBER OF? MONTH`: primero de mayo, primo maggio, quince de agosto; other ordinals than the first need their "of"."""
    number = match.node("number")
    if not match.parameters.day_first and (number is not None or match.node("of") is None):
        return None  # the fifth of May, but "first May"
    if number is None and "FIRSTLAST" in match["first"].meanings and any("UNIT" in match.sentence.node(at).meanings for at in range(max(match.start - 2, 0), match.start)):
        return None  # الأيام العشرة الأولى من مارس: days, not the day
    if number is None:
        ordinal: int = match["first"].meanings["ORDINAL"]
        day: int | None = ordinal if ordinal == 1 or match.node("of") is not None else None
    else:
        found = num(number, match.parameters)
        day = int(found.value) if found is not None and found.spelled and found.value == int(found.value) else None
    if day is None or not 1 <= day <= LAST_DAY:
        return None
    return made(match, Day(match["month"].meanings["MONTH"], day, digits_of(match.node("year"))))


def _day_of_month(match: Match) -> Node | None:
    """`DAY OF TIME`: the 7th of last month, the 3rd of next month."""
    inner, day = match["inner"].meanings["TIME"], match["day"].meanings
    if not isinstance(inner, Relative) or inner.unit != "M":
        return None
    return made(match, Within(Day(None, int(day.get("ORDINAL") or day["DIGITS"])), inner))


def _dashed_date(match: Match) -> Node | None:
    """`DAY JOIN MONTH JOIN YEAR`, touching: 12-06-2024, 1º/1/2025; where the language puts the month first, the region decides."""
    nodes = match.nodes()
    if any(one.end != other.start for one, other in pairwise(nodes)):
        return None
    first, second, year = (digits_of(match[role]) or 0 for role in ("day", "month", "year"))
    if match.parameters.day_first or first > YEAR_MONTHS:
        return made(match, Day(second, first, year))
    return made(match, Numeric(first, second, year, day_first=False))


def _dashed_month_first(match: Match) -> Node | None:
    """`MONTH JOIN DAY JOIN YEAR`, touching, where the language puts the month first: 3-15-2024."""
    month, day = digits_of(match["month"]) or 0, digits_of(match["day"]) or 0
    if match.parameters.day_first or day <= YEAR_MONTHS or any(one.end != other.start for one, other in pairwise(match.nodes())):
        return None
    return made(match, Day(month, day, digits_of(match["year"])))


def _bracketed_day(match: Match) -> Node | None:
    """`WEEKDAY OPEN DAY CLOSE`: nesta quarta-feira (12)."""
    return made(match, Weekday(match["weekday"].meanings["WEEKDAY"], Day(None, digits_of(match["day"]) or 0)))


def _turned_day(match: Match) -> Node | None:
    """`RELATIVE DAY OF? MONTH`, a day and `RELATIVE_AFTER`: el próximo 15 de enero, 15 gennaio scorso."""
    time = match.node("time")
    if time is None:
        named = Day(match["month"].meanings["MONTH"], digits_of(match["day"]) or 0)
        return made(match, Turned(named, int(match["relative"].meanings["RELATIVE"])))
    day = time.meanings["TIME"]
    if not isinstance(day, Day) or day.year is not None or day.month is None:
        return None
    return made(match, Turned(day, int(match["relative"].meanings["RELATIVE_AFTER"])))


def _later(match: Match) -> Node | None:
    """`NUMBER UNIT LATER`: dos años después, un an plus tôt — counted from the time named before; a length where none is, or where both
    times are told ("ended on May 18, 45 days later").
    """
    count, unit = _count(match), match["unit"].meanings["UNIT"]
    if count is None or "TIME" in match.sentence.meanings(match.start - 1) or (_is_set_off(match) and "TIME" in match.sentence.meanings(match.start - 2)):
        return None
    if tells_how_long(match):
        return _length_before(match, count, unit)
    shift = count * int(match["later"].meanings["LATER"])
    if unit[:-1]:  # 10Y: a decade
        shift, unit = shift * int(unit[:-1]), unit[-1]
    when = _shifted(unit, shift)
    if shift < 0:
        return made(match, when)
    node, length = made(match, Later(when)), duration(Decimal(abs(shift)), unit)
    return node if length is None else Node(node.symbol, node.start, node.end, {**node.meanings, "DURATION": length}, None, node.children)


def _shifted(unit: str, shift: int) -> Relative | DayShift | WeeksBeside:
    """So many units from the time named before; days and weeks are counted to the day."""
    if unit == "W":
        return WeeksBeside(shift)
    return DayShift(shift, anchored=True) if unit == "D" else Relative(unit, shift, anchored=True)


def _is_set_off(match: Match) -> bool:
    """Does a comma or a bracket stand before, and a mark behind?"""
    sentence = match.sentence
    after = sentence.meanings(match.end)
    ends = match.end >= len(sentence.items) or not after.keys().isdisjoint(("COMMA", "DOT", "END", "CLOSE", "SEMICOLON"))
    return ends and not sentence.meanings(match.start - 1).keys().isdisjoint(("COMMA", "OPEN", "DASH"))


def _length_before(match: Match, count: int, unit: str) -> Node | None:
    """The length alone, without the word behind it."""
    node = length_node(match, duration(Decimal(count), unit))
    if node is not None:
        node.children = node.children[:-1]
        node.end = node.children[-1].end
    return node


def _in_all(match: Match) -> Node | None:
    """`DURATION AND? AGO`, `AGO AND? DURATION` where the word stands first: 2 years and 3 months ago, hace un año y dos meses — else the last alone would be read."""
    time, lengths = match["time"], [node.meanings["DURATION"] for role in ("first", "second") if (node := match.node(role)) is not None]
    ago = time.meanings["TIME"]
    if not isinstance(ago, Ago) or not all(isinstance(length, Duration) for length in lengths):
        return None
    leads = match.nodes()[0] is time
    if leads != ("AGOBEFORE" in time.children[0].meanings) or any(not any((length.years, length.months, length.weeks, length.days)) for length in lengths):
        return None
    said = [(sum(getattr(length, field) * size for field, size in MONTHS), sum(getattr(length, field) * size for field, size in DAYS), _smallest(length)) for length in lengths]
    unit, count = ago.unit, abs(ago.count)
    if unit not in UNITS:
        return None
    said.insert(0 if leads else len(said), (count * UNITS[unit][0], count * UNITS[unit][1], unit))
    order = [ORDER.index(one[2]) for one in said]
    if order != sorted(set(order)):
        return None  # the lengths do not get smaller: two times, or a length and a time
    side = 1 if ago.count > 0 else -1
    return made(match, AgoInAll(side * int(sum(one[0] for one in said)), side * int(sum(one[1] for one in said)), said[-1][2]))


def _smallest(length: Duration) -> str:
    return next(unit for unit, field in (("D", "days"), ("W", "weeks"), ("M", "months"), ("Y", "years")) if getattr(length, field))


def _first_units(match: Match) -> Node | None:
    """`NUMBER FIRSTLAST UNIT OF YEAR`: les neuf premiers mois de 2025."""
    count, unit = _count(match), match["unit"].meanings["UNIT"]
    inner = match.node("inner")
    if count is not None and inner is None and match["side"].meanings["FIRSTLAST"] == "last":
        return length_node(match, duration(Decimal(count), unit))  # les six derniers mois: how long, up to now
    if count is None or unit not in "QMWD":
        return None
    when: When | None = (
        Relative("Y", 0)
        if inner is None or "UNIT" in inner.meanings
        else inner.meanings.get("TIME") or Year(int(inner.meanings["DIGITS"]))
    )
    if when is None or not is_divisible(when):
        return None
    return made(match, Elapsed(unit, count, when, last=match["side"].meanings["FIRSTLAST"] == "last"))


def _numbered_part(match: Match) -> Node | None:
    """`DIGIT DOT? ORDINALEND QUARTER (OF? YEAR)?`: 1er trimestre 2025, 3.º trimestre de 2026."""
    number, unit, inner = digits_of(match["number"]) or 0, match["unit"].meanings["UNIT"], match.node("inner")
    of = {"Q": 4, "H": 2}.get(unit, 0)
    if not 1 <= number <= of:
        return None
    when: When | None = None
    if inner is not None and "UNIT" not in inner.meanings:
        when = inner.meanings.get("TIME") or Year(int(inner.meanings["DIGITS"]))
    return made(match, Part(number, of, when))


def _numbered(match: Match) -> bool:
    """Do a hyphen and digits touch it, as in 4Q-77K? Then it is a number of some list."""
    sentence, end = match.sentence, match.end
    if end + 1 >= len(sentence.items) or "JOIN" not in sentence.meanings(end):
        return False
    join, after = sentence.node(end), sentence.node(end + 1)
    return "DIGITS" in after.meanings and join.start == match.nodes()[-1].end and after.start == join.end


def _quarter(match: Match) -> Node | None:
    """`DIGIT QUARTERSIGN YEAR?`: 2T25, 1S 2026, touching."""
    number, unit, inner = match["number"], match["unit"], match.node("inner")
    sign = str(unit.meanings["QUARTERSIGN"])
    count, of = digits_of(number) or 0, 4 if sign[0] == "Q" else 2
    if number.end != unit.start or not 1 <= count <= of or (inner is None and _numbered(match)):
        return None
    if inner is None:
        return made(match, Part(count, of)) if len(sign) == 1 else None
    if "TIME" in inner.meanings:
        when: When = inner.meanings["TIME"]
        return made(match, Part(count, of, when)) if isinstance(when, Year | Relative) else None
    year = digits_of(inner) or 0
    if year < 1000 and inner.start != unit.end:
        return None
    return made(match, Part(count, of, Year(year if year > 1000 else 2000 + year)))


COUNTED: Final = "NUMBER/DIGITS"

WORDED: Final = (
    Rule("weekday and day", "RELATIVE/THE? weekday:WEEKDAY RELATIVE_AFTER? OPEN day:DAY CLOSE", _bracketed_day),
    Rule(
        "day, relative before",
        "THE? relative:RELATIVE day:DAY ORDINALEND? OF? month:MONTH (?!(?:COMMA|OF)? YEAR4)",
        _turned_day,
    ),
    Rule("named day", "(?<!UNIT/DURATION/ORDINAL/WEEKDAY/ARTICLE/NUMBER/DIGITS/JOIN)(?:first:ORDINAL|number:NUMBER) of:OF? month:MONTH (?!JOIN UNIT) (?:(?:COMMA|OF)? year:YEAR4)?", _named_day),
    Rule("date, its day an ordinal", "day:DAY ORDINALEND SLASH month:MONTHNUM SLASH year:YEAR4", _dashed_date),
    Rule("dashed date", "day:DAY JOIN month:MONTHNUM JOIN year:YEAR4", _dashed_date),
    Rule("dashed date, its month first", "month:MONTHNUM JOIN day:DAY JOIN year:YEAR4", _dashed_month_first),
    Rule("later", f"(?:number:{COUNTED}|ARTICLE) unit:UNIT later:LATER", _later),
)

WORDED_PARTS: Final = (
    Rule("so long ago in all", "first:DURATION (?:COMMA? AND|COMMA)? (?:second:DURATION (?:COMMA? AND|COMMA)?)? time:TIME", _in_all),
    Rule("so long ago in all, said before", "time:TIME AND? first:DURATION (?:COMMA? AND second:DURATION)?", _in_all),
    Rule("day, relative behind", "time:TIME relative:RELATIVE_AFTER", _turned_day),
    Rule("day of a month told", "THE day:DAY/ORDINAL ORDINALEND? OF THE? inner:TIME", _day_of_month),
    Rule(
        "so many first months",
        f"THE? number:{COUNTED} side:FIRSTLAST unit:UNIT (?:OF? THE? inner:(TIME|YEAR4|UNIT))?",
        _first_units,
    ),
    Rule(
        "numbered part",
        "THE? number:DAY DOT? ORDINALEND unit:UNIT (?:OF? THE? inner:(TIME|YEAR4|UNIT))?",
        _numbered_part,
    ),
    Rule("quarter sign behind", "number:DAY unit:QUARTERSIGN (?:OF? JOIN? inner:(TIME|YEAR4|TWO))?", _quarter),
)

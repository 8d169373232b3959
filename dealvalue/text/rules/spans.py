"""Ranges and lists of times: from March 2023 to June 2025, April 21 to 23, 2012–24."""

from typing import Final, Literal

from dealvalue.text.cascade import Match, Rule
from dealvalue.text.record import replace
from dealvalue.text.rules.dates import digits_of, made
from dealvalue.text.rules.opens import HOUR, MARKED_HOUR
from dealvalue.text.rules.parts import third
from dealvalue.text.shifts import Ending, Turned, Within
from dealvalue.text.token import Node
from dealvalue.text.when import (
    Day,
    DayShift,
    Decade,
    Fiscal,
    Month,
    Open,
    Part,
    Relative,
    Span,
    Third,
    Weekday,
    When,
    Year,
)

CENTURY: Final = 100
NIGHT_BEFORE: Final = 3
"""Tokens that "night" may stand before its first day: in der Nacht von Donnerstag auf Freitag."""


def _years(match: Match) -> Node | None:
    """`YEAR4 JOIN YEAR4`, `YEAR4 JOIN TWO`: 2012–2024, 2012-24."""
    first, last = Year(digits_of(match["first"]) or 0), match["last"]
    until = _shared(first, last) if "TWO" in last.meanings else Year(digits_of(last) or 0)
    if not isinstance(until, Year) or not 1900 <= first.year < until.year <= 2100:
        return None
    return made(match, Span(first, until))


def _split_year(match: Match) -> Node | None:
    """`YEAR4 SLASH TWO`, `YEAR4 SLASH YEAR4`, following each other: 2024/25, 2024/2025."""
    first, last = digits_of(match["first"]) or 0, int(match["last"].meanings["DIGITS"])
    if not 1900 <= first <= 2100 or last not in ((first + 1) % CENTURY, first + 1):
        return None
    return made(match, Fiscal(first, first + 1))


def _time(node: Node) -> When | None:
    when: When | None = node.meanings.get("TIME")
    if when is None and "YEAR4" in node.meanings:
        return Year(int(node.meanings["DIGITS"]))
    return when


def _range(match: Match) -> Node | None:
    """`TIME TO TIME`: from March 2023 to June 2025, April 21 to 23, between 2012 and 2024."""
    first, last = _time(match["first"]), match["last"]
    until = _time(last)
    if first is None or _goes_on(match):
        return None
    if "BETWEEN" not in match.nodes()[0].meanings and not _joined(match) and match.parameters.moves(match.sentence, match.start, match.end):
        return None
    if until is None:
        until = None if _counts(match) else _shared(first, last)
    if until is None:
        return None
    if isinstance(first, Month) and isinstance(until, Ending) and isinstance(until.inner, Month):
        until = until.inner  # the April–June 2025 quarter
    first = _third_of_the_same_year(first, until) or _day_of_the_same_month(first, until) or first
    until = _lent(first, until)
    if isinstance(first, Month) and isinstance(until, Month) and first.year is None and until.year is not None:
        first = replace(first, year=until.year if first.month <= until.month else until.year - 1)
    nodes, year = match.nodes(), match.node("year")
    said = None if year is None else _time(year)
    if isinstance(first, Day) and isinstance(until, Day) and isinstance(said, Year):
        first, until = replace(first, year=said.year), replace(until, year=said.year)
    elif year is not None:  # "2012 to 2024, 2026": a time of its own
        nodes = nodes[: match.span("year")[0] - match.start]
        nodes = nodes[:-1] if "COMMA" in nodes[-1].meanings else nodes
    if isinstance(first, Day) and isinstance(until, Day) and first.year is None and until.year is not None:
        first = replace(first, year=until.year)
    if isinstance(first, Part) and isinstance(until, Part) and first.inner is None:
        first = replace(first, inner=until.inner)
    if isinstance(first, Year) and isinstance(until, Year) and until.year < first.year:
        return None
    until = _later(first, until)
    if isinstance(first, Day | Month) and isinstance(until, Within):
        first, until = _of_years_told(first, until)
    if isinstance(first, Year) and isinstance(until, Year) and until.year == first.year + 1 and "TWO" in last.meanings:
        return made(match, Fiscal(first.year, until.year), nodes)
    return made(match, Span(first, until), nodes)


def _by_case(match: Match) -> Node | None:
    """`TIME TIME` before "until", the first in the case of "from": salıdan perşembeye kadar."""
    sentence, first = match.sentence, match["first"]
    if not sentence.said(first).endswith(match.parameters.from_endings or "\0") or sentence.meanings(match.end).get("OPENAFTER") != "until":
        return None
    return _range(match)


def _goes_on(match: Match) -> bool:
    """Do more digits follow behind a hyphen that touches? "1800-11-4000" is a telephone number."""
    sentence, at = match.sentence, match.end
    if at + 1 >= len(sentence.items) or "DIGITS" not in match["last"].meanings or "JOIN" not in sentence.node(at).meanings:
        return False
    hyphen, after = sentence.node(at), sentence.node(at + 1)
    return match["last"].end == hyphen.start and hyphen.end == after.start and "DIGITS" in after.meanings


def _joined(match: Match) -> bool:
    """Does a hyphen touch both ends (from 12 in January-March)? Then nothing moves from the one to the other."""
    first, between, last = match["first"], match.sentence.node(match.span("first")[1]), match["last"]
    return "JOIN" in between.meanings and first.end == between.start and between.end == last.start


def _of_years_told(first: Day | Month, last: Within) -> tuple[When, When]:
    """From December 28 to January 3 of next year: the year of the last is the first one's too, or the one after it."""
    turned = (first.month or 0) > (last.inner.month or 0)
    whole = last.whole if isinstance(last.whole, Relative) and last.whole.unit == "Y" else None
    if first.year is not None:
        return first, last if whole is None or not whole.anchored else replace(last.inner, year=first.year + whole.shift)
    if not turned:
        return Within(first, last.whole), last
    if whole is None or whole.anchored:
        return first, last
    return Within(first, replace(whole, shift=whole.shift - 1)), last


def _counts(match: Match) -> bool:
    """Does what follows say that the last number counts something? "2016년부터 24대"."""
    if match.end >= len(match.sentence.items):
        return False
    after = match.sentence.node(match.end)
    touches = after.start == match["last"].end and (not after.meanings or not after.meanings.keys().isdisjoint(("POWER", "STOP")))  # đến 24h
    return touches or bool(after.meanings.keys() & {"CLASSIFIER", "CURRENCY", "PERCENT", "POWER", "MEASURE", "SUFFIX", "UNIT", "PLURAL", "TENTHS"})


def _lent(first: When, last: When) -> When:
    """What the first end says and the last leaves out: its month, its year."""
    if isinstance(last, Day) and last.month is None:
        if isinstance(first, Within) and isinstance(first.inner, Day):
            return replace(first, inner=replace(first.inner, day=last.day))
        return replace(first, day=last.day) if isinstance(first, Day) and first.month is not None else last
    year = first.year if isinstance(first, Day | Month) else None
    if isinstance(last, Day | Month) and last.year is None and last.month is not None and year is not None and isinstance(first, Day | Month):
        return replace(last, year=year + (last.month < (first.month or 0)))
    return last


def _third_of_the_same_year(first: When, last: When) -> When | None:
    """Late May to early June 2025: the year of the last is the first one's too."""
    ends = [when.inner if isinstance(when, Third) else when for when in (first, last)]
    if not isinstance(first, Third) or not isinstance(ends[0], Month) or not isinstance(ends[1], Month | Day):
        return None
    lent = _of_the_same_year(*ends)
    return None if lent is None else replace(first, inner=lent)


def _day_of_the_same_month(first: When, last: When) -> When | None:
    """Monday 16 to Friday 20 June: the month of the last is the first one's too, or the one before it."""
    days = [when.day if isinstance(when, Weekday) else when for when in (first, last)]
    if not isinstance(first, Weekday) or not isinstance(days[0], Day) or not isinstance(days[1], Day) or days[0].month is not None or days[1].month is None:
        return None
    return replace(first, day=replace(days[1], day=days[0].day)) if days[0].day < days[1].day else None


def _later(first: When, last: When) -> When:
    """A decade that two digits tell lies after the one that the range begins with: 2020年代から30年代."""
    earlier, later = (when.inner if isinstance(when, Third | Part) else when for when in (first, last))
    if not isinstance(earlier, Decade) or not isinstance(later, Decade) or later.year >= earlier.year:
        return last
    moved = Decade(later.year + CENTURY)
    return replace(last, inner=moved) if isinstance(last, Third | Part) else moved


def _shared(first: When, last: Node) -> When | None:
    """The end of a range that says only what differs: "April 21 to 23", "2012-24"."""
    value = int(last.meanings["DIGITS"])
    if isinstance(first, Day) and value <= 31:
        return replace(first, day=value)
    if isinstance(first, Year) and len(last.meanings["DIGITS"]) == 2:
        return Year(first.year // CENTURY * CENTURY + value)
    return None


def _days_before_month(match: Match) -> Node | None:
    """`DAY TO DAY MONTH`: 21 to 23 April 2025."""
    last = match["last"].meanings["TIME"]
    if isinstance(last, Within | Turned) and isinstance(last.inner, Day):
        return made(match, Span(replace(last, inner=replace(last.inner, day=digits_of(match["first"]) or 0)), last))
    if not isinstance(last, Day):
        return None
    return made(match, Span(replace(last, day=digits_of(match["first"]) or 0), last))


def _night(match: Match) -> Node | None:
    """`DAY OVERNIGHT DAY MONTH`: w nocy z 3 na 4 marca — two days that follow each other, with the night between."""
    last, day = match["last"].meanings["TIME"], digits_of(match["first"]) or 0
    if not isinstance(last, Day) or last.month is None or day + 1 != last.day:
        return None
    return made(match, Span(replace(last, day=day), last))


def _night_of_weekdays(match: Match) -> Node | None:
    """`NIGHT … WEEKDAY OVERNIGHT WEEKDAY`: w nocy z czwartku na piątek."""
    first, last = match["first"].meanings["TIME"], match["last"].meanings["TIME"]
    night = any("NIGHT" in match.sentence.meanings(at) for at in range(max(match.start - NIGHT_BEFORE, 0), match.start))
    if not night or not isinstance(first, Weekday) or not isinstance(last, Weekday) or (last.weekday - first.weekday) % 7 != 1:
        return None  # verlegt von Montag auf Dienstag
    return made(match, Span(first, last)) if first.day is None and last.day is None and last.shift is None else None


def _days_listed(match: Match) -> Literal[False] | None:
    """`DAY (COMMA DAY)* AND DAY MONTH`: on 5 and 9 May 2025 — each is a day of its own; two days in a row are one time."""
    sentence, last = match.sentence, match["last"].meanings["TIME"]
    day = last.inner if isinstance(last, Within) else last
    before = [sentence.node(at).meanings for at in range(max(match.start - 3, 0), match.start)]
    items = [node for node in match.all("items") if "DAY" in node.meanings]
    days = [digits_of(node) or 0 for node in items]
    if not isinstance(day, Day) or day.month is None or any("BETWEEN" in meanings for meanings in before):
        return False
    if [*days, day.day] != sorted({*days, day.day}) or (len(days) == 1 and days[0] + 1 == day.day):
        return False
    for at in range(*match.span("items")):
        node = sentence.node(at)
        if "DAY" in node.meanings:
            one = replace(day, day=digits_of(node) or 0)
            sentence.replace(at, at + 1, made(match, one if day is last else Within(one, last.whole), [node]))
    return None


def _of_results(match: Match) -> Literal[False] | None:
    """`TIME RESULT`: 3분기 실적, third-quarter results — they are told when it is over."""
    node = match["time"]
    part = node.meanings["TIME"]
    if not isinstance(part, Part) or part.inner is not None or part.told:
        return False
    node.meanings = {**node.meanings, "TIME": replace(part, told=True)}
    return None


def _list(match: Match) -> Literal[False] | None:
    """`TIME (COMMA TIME)* AND TIME`: H1 and H2 2025, April and May 2025 — the year of the last is the year of those before it."""
    last = match["last"].meanings["TIME"]
    changed = False
    for node in match.all("items"):
        when = node.meanings.get("TIME")
        lent = None if when is None else _of_the_same_year(when, last) or _third_of_the_same_year(when, last)
        if lent is not None:
            node.meanings = {**node.meanings, "TIME": lent}
            changed = True
    return None if changed else False


def _list_behind(match: Match) -> Literal[False] | None:
    """`TIME (COMMA TIME)*`: 2025년 4월과 5월 — where the year is said first, those behind it are of that year or the one after."""
    if not match.parameters.year_first:
        return False
    first: When = match["first"].meanings["TIME"]
    changed = False
    for node in match.all("items"):
        when = node.meanings.get("TIME")
        lent = None if when is None else _after_in_the_same_year(first, when)
        if lent is not None:
            node.meanings = {**node.meanings, "TIME": lent}
            first, changed = lent, True
    return None if changed else False


def _after_in_the_same_year(first: When, last: When) -> When | None:
    if isinstance(first, Part) and isinstance(last, Part) and first.of == last.of and last.inner is None and isinstance(first.inner, Year | Fiscal):
        return replace(last, inner=first.inner) if first.number < last.number else None
    if isinstance(first, Within) and isinstance(first.inner, Month) and isinstance(last, Month) and last.year is None:
        return Within(last, first.whole) if first.inner.month < last.month else None
    if isinstance(first, Day) and isinstance(last, Day) and first.month is not None and last.month is None and first.day < last.day:
        return replace(last, month=first.month, year=first.year)
    if isinstance(first, Within) and isinstance(first.inner, Day) and isinstance(last, Day) and last.month is None and first.inner.day < last.day:
        return replace(first, inner=replace(first.inner, day=last.day))
    if not isinstance(first, Day | Month) or not isinstance(last, Day | Month) or first.year is None or last.year is not None or first.month is None:
        return None
    if last.month is None:
        return replace(last, month=first.month, year=first.year) if isinstance(first, Day) and isinstance(last, Day) and first.day < last.day else None
    return replace(last, year=first.year + (last.month < first.month))


def _of_the_same_year(first: When, last: When) -> When | None:
    """The first with the year of the last, where the one leaves out what the other says; None where there is nothing to lend."""
    if isinstance(first, Part) and isinstance(last, Part) and first.of == last.of and first.inner is None and isinstance(last.inner, Year | Fiscal):
        return replace(first, inner=last.inner) if first.number < last.number else None
    if isinstance(first, Day | Month) and first.year is None and isinstance(last, Within) and isinstance(last.inner, Day | Month) and first.month and last.inner.month:
        return Within(first, last.whole) if first.month <= last.inner.month else None
    if not isinstance(first, Day | Month) or not isinstance(last, Day | Month) or first.year is not None or last.year is None or first.month is None or last.month is None:
        return None
    return replace(first, year=last.year if first.month <= last.month else last.year - 1)


def _bracketed(match: Match) -> Node | None:
    """`WEEKDAY OPEN DAY CLOSE`, `DAY OPEN WEEKDAY CLOSE`: Thursday (June 12), 12 June (Thursday) — one day, told twice."""
    first, last = match["first"].meanings["TIME"], match["last"].meanings["TIME"]
    weekday, day = (first, last) if isinstance(first, Weekday) else (last, first)
    if not isinstance(weekday, Weekday) or weekday.day is not None or weekday.shift is not None or not isinstance(day, Day):
        return None
    return made(match, Weekday(weekday.weekday, day))


def _until_now(match: Match) -> Node | None:
    """`TIME TO NOW`, `BETWEEN NOW AND TIME`, `FROM NOW TO TIME`: from 2016 to date, between now and 2030."""
    first, last = (None if (node := match.node(role)) is None else _time(node) for role in ("first", "last"))
    if isinstance(first, Open | Span) or isinstance(last, Open | Span):
        return None
    return made(match, Span(first or DayShift(0), last or DayShift(0)))


YEAR_SPANS: Final = (
    Rule("year until now", "(?<!JOIN/SLASH/PLUS/HASH/NONUM/CAPITAL/SIGN/CODE)first:YEAR4 (?:TO|JOIN|DASH|TILDE) NOW", _until_now),
    Rule("year-year, led", "(?<=YEARLEAD)first:YEAR4 JOIN/DASH last:(YEAR4|TWO) YEARMARK? (?!JOIN/SLASH/GLUED/PERCENT/CURRENCY/POWER/CLASSIFIER/MEASURE)", _years),
    Rule("split year, led", "(?<=YEARLEAD)first:YEAR4 SLASH last:(TWO|YEAR4) YEARMARK? (?!JOIN/SLASH/GLUED/PERCENT/CURRENCY/POWER/CLASSIFIER/MEASURE)", _split_year),
    Rule("split year", "(?<!JOIN/SLASH/PLUS/HASH/NONUM/CAPITAL/SIGN/CODE)first:YEAR4 SLASH last:(TWO|YEAR4) YEARMARK? (?!JOIN/SLASH/GLUED/PERCENT/CURRENCY/POWER/CLASSIFIER/MEASURE)", _split_year),
    Rule("year-year", "(?<!JOIN/SLASH/PLUS/HASH/NONUM/CAPITAL/SIGN/CODE)first:YEAR4 JOIN last:(YEAR4|TWO) YEARMARK? (?!JOIN/SLASH/GLUED/PERCENT/CURRENCY/POWER/CLASSIFIER/MEASURE)", _years),
    Rule("year~year, marked", "(?<!JOIN/SLASH/PLUS/HASH/NONUM/CAPITAL/SIGN/CODE)first:YEAR4 TILDE last:TWO YEARMARK (?!JOIN/SLASH/GLUED/PERCENT/CURRENCY/POWER/CLASSIFIER/MEASURE)", _years),
)


PLAIN_SPANS: Final = (
    Rule("part of a time", "THE? part:PART JOIN? OF/IN? THE? inner:TIME", third),
    Rule("between times", "BETWEEN THE/YEARWORD? first:TIME/YEAR4 AND THE/YEARWORD? last:(TIME|YEAR4|DAY)", _range),
    Rule("weekday and day, in brackets", "first:TIME OPEN last:TIME CLOSE", _bracketed),
    Rule("until now", "first:TIME/YEAR4 (?:TO|JOIN|DASH|TILDE) NOW", _until_now),
    Rule("until today, in a word", f"first:TIME (?:LINK? DAYPART)? {MARKED_HOUR} UNTILTODAY", _until_now),
    Rule("between now and then", "BETWEEN NOW AND THE? last:(TIME|YEAR4)", _until_now),
    Rule("from now to then", "FROM? NOW TO THE? last:(TIME|YEAR4)", _until_now),
    Rule("times, between behind", "first:TIME/YEAR4 AND last:(TIME|YEAR4|TWO|DAY) YEARMARK? PARTICLE? BETWEENAFTER", _range),
    Rule("times with their hours", f"first:TIME (?:TO|JOIN|DASH|TILDE) {HOUR} PREP? THE? last:TIME", _range),
    Rule("times with their hours, marked", f"first:TIME (?:LINK? DAYPART)? {MARKED_HOUR} (?:TO|JOIN|DASH|TILDE) last:TIME", _range),
    Rule("time range", "(?<!NONUM/NAMELEAD/HASH)first:TIME/YEAR4 (?:LINK? DAYPART)? (?:TO|JOIN|DASH|TILDE|SLASH) THE/YEARWORD? last:(TIME|YEAR4|TWO|DAY) (?!SLASH/MERIDIEM|COLON DIGITS) YEARMARK? (?:COMMA? year:YEAR4/TIME)?", _range),
    Rule("time to time, by their case", "first:TIME (?=TIME OPENAFTER)last:TIME", _by_case),
    Rule("range of whole times", "first:TIME (?:TO|JOIN|DASH|TILDE) THE? last:TIME (?!SLASH)", _range),
    Rule("days listed", "(?<!NONUM/NAMELEAD/HASH)items:(DAY ORDINALEND/DOT? (?:COMMA/AND THE? DAY ORDINALEND/DOT?){0,4}) COMMA? AND THE? (?=last:TIME)", _days_listed, notes=True),
    Rule("days of a month", "first:DAY ORDINALEND/DOT? (?:(?:SLASH|TO|JOIN|DASH|TILDE) THE? MONTHDAY?|AND THE?) last:TIME", _days_before_month),
    Rule("night between days", "first:DAY ORDINALEND/DOT? OVERNIGHT last:TIME", _night),
    Rule("night between weekdays", "first:TIME OVERNIGHT last:TIME", _night_of_weekdays),
    Rule("list of times", "items:(TIME (?:COMMA TIME){0,6}) (?:COMMA? AND/OR|COMMA|SLASH) (?:OF|IN)? last:TIME", _list, notes=True),
    Rule("list of times behind a year", "first:TIME items:((?:COMMA/AND/OR/PARTICLE{1,2} TIME){1,6})", _list_behind, notes=True),
    Rule("part whose results are told", "time:TIME JOIN/LINK? RESULT", _of_results, notes=True),
)

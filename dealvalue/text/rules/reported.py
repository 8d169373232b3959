"""Periods as filings and desks report them: months ended a day, the year to date, the rest of a year, seasons, centuries."""

from typing import Final

from dealvalue.duration import Duration
from dealvalue.text.cascade import Match, Rule
from dealvalue.text.rules.dates import full_year, made
from dealvalue.text.seasons import Season, TurnedSeason
from dealvalue.text.shifts import Century, Ending, Rest, SameTime, ToDate
from dealvalue.text.slices import months_in
from dealvalue.text.token import Node
from dealvalue.text.when import Day, Decade, Fiscal, Month, Part, Relative, Third, When, Year


def _inner(match: Match) -> When | None:
    """The time in the role, a bare year included."""
    inner = match.node("inner")
    if inner is None:
        return None
    if "TIME" in inner.meanings:
        found: When = inner.meanings["TIME"]
        return found
    return Year(int(inner.meanings["DIGITS"]))


def _season(match: Match) -> Node | None:
    """`RELATIVE? SEASON OF? YEAR`, `SEASON RELATIVE_AFTER`: summer 2025, last winter, l'été dernier; alone it is too vague to be days."""
    relative = match.node("relative")
    inner = _inner(match)
    number = int(match["season"].meanings["SEASON"])
    if inner is None and relative is not None:
        shift = int(relative.meanings["RELATIVE"] if "RELATIVE" in relative.meanings else relative.meanings["RELATIVE_AFTER"])
        return made(match, TurnedSeason(number, shift) if shift else Season(number, Relative("Y", 0)))
    return None if inner is None else made(match, Season(number, inner))


def _near_season(match: Match) -> Node:
    """`NEARSEASON`: i somras, i höst — a season with the side it lies on."""
    side, number = str(match["word"].meanings["NEARSEASON"]).split()
    return made(match, TurnedSeason(int(number), int(side)))


def _century(match: Match) -> Node | None:
    """`ORDINAL CENTURY`, `NUMBER ORDINALEND CENTURY`: the 20th century runs from 1901 to 2000."""
    number, said = match["number"].meanings, match.sentence.said(match["word"])
    if not number.keys().isdisjoint(("LAST", "RELATIVE", "RELATIVE_AFTER")) or (match.parameters.noun == "first" and match.start and said[0].isupper()):
        return None  # le siècle dernier; editorial Siglo XXI
    count = int(number.get("CENTURYNUMBER") or number.get("ORDINAL") or number["DIGITS"])
    if count == 1 and number.keys().isdisjoint(("ORDINAL", "CENTURYNUMBER")) and not any("ORDINALEND" in node.meanings for node in match.nodes()):
        return None  # 1 century: how long
    return made(match, Century(count)) if 1 <= count <= 30 else None


def _ended(match: Match) -> Node | None:
    """`DURATION ENDED TIME`, `UNIT TO TIME`: the 12 months ended June 30, 2024; the year to June."""
    last = match["inner"].meanings["TIME"]
    if not isinstance(last, Day | Month | Year | Part) and not (isinstance(last, Third) and last.part == "end"):
        return None
    length = match.node("length")
    if length is None:
        unit = match["unit"].meanings["UNIT"]
        weeks = int(unit[:-1] or 1) if unit[-1:] == "W" and unit[:-1].isdigit() | (unit == "W") else 0
        if weeks:
            return made(match, Ending(0, 7 * weeks, last)) if isinstance(last, Day) else None
        months = months_in(unit)
        return None if months is None or (isinstance(last, Year | Part) and months <= 12) else made(match, Ending(months, 0, last))
    duration = length.meanings["DURATION"]
    if not isinstance(duration, Duration):
        return None
    months = int(duration.years * 12 + duration.months)
    days = int(duration.weeks * 7 + duration.days)
    return made(match, Ending(months, days, last)) if bool(months) != bool(days) else None


def _up_to(match: Match) -> Node | None:
    """`DURATION UNTIL MONTH`: nos 12 meses até maio, en los doce meses hasta marzo."""
    length, last = match["length"].meanings["DURATION"], match["inner"].meanings["TIME"]
    if match["side"].meanings["OPENSIDE"] != "until" or not isinstance(last, Month | Day) or not isinstance(length, Duration) or length.weeks or length.days:
        return None
    lead = match.sentence.meanings(match.start - 1)
    if "OF" in lead and lead.keys().isdisjoint(("IN", "THE")) and not (isinstance(last, Month) and length == Duration(months=12)):
        return None  # dispone de tres meses hasta el 5 de mayo; but the sum of twelve months até maio
    return _ended(match)


def _quarter_of(match: Match) -> Node | None:
    """`MONTH UNIT (OF YEAR)?`: the September quarter, सितंबर तिमाही."""
    last = match["last"].meanings["TIME"]
    if not isinstance(last, Month) or last.month % 3 or match["unit"].meanings["UNIT"] != "Q":
        return None
    inner = _inner(match)
    if inner is not None:
        if last.year is not None or not isinstance(inner, Year):
            return None
        last = Month(last.month, inner.year)
    return made(match, Ending(3, 0, last))


def _same_time(match: Match) -> Node | None:
    """`SAME UNIT OF YEAR`, `SAME PERIOD OF YEAR`: the same quarter last year, el mismo período de 2023 — the time named before, in that year."""
    year, unit = _inner(match), match.node("unit")
    if match["same"].meanings["PREVIOUS"] or not (isinstance(year, Year) or (isinstance(year, Relative) and year.unit == "Y" and year.shift)):
        return None
    months = None if unit is None else months_in(str(unit.meanings["UNIT"]))
    return made(match, SameTime(year, months, wide=True)) if unit is None or months in PARTS_OF_A_YEAR else None


def _rest(match: Match) -> Node | None:
    """`REST TIME`, `REST UNIT`: the rest of the year."""
    unit = match.node("unit")
    inner = _inner(match) if unit is None else Relative(unit.meanings["UNIT"], 0)
    return None if inner is None else made(match, Rest(inner))


def _stretch(match: Match) -> Node | None:
    """`STRETCH TIME`, `STRETCH THE UNIT`, or behind it: later this year, earlier in the week, 今年晚些时候 — the rest of it, or what has gone by."""
    unit, word = match.node("unit"), match["word"].meanings
    inner = _inner(match) if unit is None else Relative(unit.meanings["UNIT"], 0)
    if not isinstance(inner, Relative) or inner.shift or inner.anchored or inner.unit == "D":
        return None
    return made(match, Rest(inner) if (word.get("STRETCH") or word["STRETCH_AFTER"]) == "rest" else ToDate(inner))


def _to_date(match: Match) -> Node | None:
    """`TODATE`, `SOFAR TIME`: the year to date, so far this year."""
    inner = _inner(match)
    word = match.node("word")
    if inner is None:
        inner = Relative(str(match["word"].meanings["TODATE"]), 0)
    elif word is not None and word.meanings["TODATE"] != "Y":
        return None
    return made(match, ToDate(inner))


def _short_year(match: Match) -> Node | None:
    """`MONTH QUOTE TWO`, `QUARTERSIGN DIGIT QUOTE TWO`: May '25, Q2'25."""
    year = full_year(match["year"].meanings["DIGITS"])
    month = match.node("month")
    if month is not None:
        return made(match, Month(month.meanings["MONTH"], year))
    of = 4 if match["unit"].meanings["QUARTERSIGN"] == "Q" else 2
    number = int(match["number"].meanings["DIGITS"])
    return made(match, Part(number, of, Year(year))) if number <= of else None


def _decade_name(match: Match) -> Node | None:
    """`DECADENAME`: the nineties."""
    return made(match, Decade(int(match["word"].meanings["DECADENAME"])))


def _fiscal_behind(match: Match) -> Node | None:
    """`YEAR JOIN TWO FISCAL`: the 2023-24 financial year."""
    return made(match, Fiscal(int(match["year"].meanings["DIGITS"]), full_year(match["second"].meanings["DIGITS"])))


YEAR: Final = "TIME/YEAR4"
PARTS_OF_A_YEAR: Final = frozenset((1, 3, 6))
"""The months of what may be the same one in another year."""
REPORTED: Final = (
    Rule("century", "THE? number:(CENTURYNUMBER|ORDINAL|PLAIN) JOIN? (?:(?<=PLAIN)ORDINALEND)? word:CENTURY", _century),
    Rule("century, word before", "word:CENTURY number:(CENTURYNUMBER|ORDINAL|PLAIN)", _century),
    Rule("short year", "(?:month:MONTH | unit:QUARTERSIGN number:DAY) QUOTE year:TWO", _short_year),
    Rule("decade by name", "(?<!POSSESSIVE)(?<!POSSESSIVE PART)(?<!POSSESSIVE PART JOIN)THE? word:DECADENAME", _decade_name),
    Rule("fiscal year behind", "THE? year:YEAR4 (?:JOIN|SLASH) second:(TWO|YEAR4) FISCAL", _fiscal_behind),
    Rule("to date, its year", "THE? word:TODATE (?:OF|IN)? inner:YEAR4", _to_date),
    Rule("year, to date", "inner:YEAR4 word:TODATE", _to_date),
    Rule("to date", "THE? word:TODATE", _to_date),
)
REPORTED_PARTS: Final = (
    Rule("near season", "word:NEARSEASON (?!OF? YEAR4)", _near_season),
    Rule("season, relative behind", "THE? season:SEASON relative:RELATIVE_AFTER", _season),
    Rule("season", f"THE? relative:RELATIVE? season:SEASON JOIN? OF? YEARWORD? inner:({YEAR})?", _season),
    Rule("year, season", f"inner:({YEAR}) OF? season:SEASON", _season),
    Rule("same time of another year", f"THE? same:PREVIOUS (?:unit:UNIT|PERIODNOUN) (?:OF|IN)? THE? YEARWORD? inner:({YEAR})", _same_time),
    Rule("quarter by its last month, of a year", f"THE? last:TIME JOIN? unit:UNIT (?:OF|IN) THE? YEARWORD? inner:({YEAR})", _quarter_of),
    Rule("quarter by its last month", "THE? last:TIME JOIN? unit:UNIT", _quarter_of),
    Rule("rest", f"REST THE? (?:inner:({YEAR})|unit:UNIT)", _rest),
    Rule("so far", f"SOFAR inner:({YEAR})", _to_date),
    Rule("later, earlier in it", "(?<!UNIT/DURATION)word:STRETCH (?:PREP/IN/STOP? inner:TIME|PREP/IN/STOP THE unit:UNIT)", _stretch),
    Rule("it, later, earlier", "inner:TIME LINK? word:STRETCH_AFTER", _stretch),
)
REPORTED_SPANS: Final = (
    Rule("months up to", "(?:(?<=IN)|(?<=THE)|(?<=FIRSTLAST)|(?<=OF))length:DURATION side:OPENSIDE THE? inner:TIME", _up_to),
    Rule("months ended", "(?<!PER/PERIN/PERPREP)THE? (?:length:DURATION (?:PERIODNOUN? ENDED PREP?|(?!OPENSIDE)TO|(?<=THE DURATION)TO|PERIODNOUN TO)|unit:UNIT (?:ENDED PREP?|TO)) THE? inner:TIME", _ended),
)

"""Years of another calendar, where it is named: 2568 BE, Reiwa 7, 1446 AH, ١٤٤٦ هـ."""

from typing import Final

from dealvalue.text.cascade import Match, Rule, Stage
from dealvalue.text.doubtful import Hijri
from dealvalue.text.rules.dates import made
from dealvalue.text.token import Node
from dealvalue.text.when import Year

YEARS: Final = range(1500, 2200)
"""Of our calendar: what another calendar's year must come to."""
HIJRI_YEARS: Final = range(1200, 1501)
"""From 1785 to 2078: what reports tell of, and what they are not likely to count."""
ABBREVIATED: Final = len("A.H.")
DATED_YEAR: Final = frozenset(("TIME", "YEAR4"))
"""A time by itself, and the year of the day or month before it (13 April 2568 BE)."""


def _year(match: Match) -> Node | None:
    """`CALENDAR YEARWORD? PLAIN`, `PLAIN CALENDAR`: the payload is the year before the calendar's first, or "hijri".

    An abbreviation has its capitals: "be" is a verb, "Ah" a unit of charge.
    """
    calendar, digits = match["calendar"], match["number"].meanings["DIGITS"]
    said = match.sentence.said(calendar)
    if said[0].islower() or (len(said) <= ABBREVIATED and said.upper() != said) or len(digits) > len("2568"):
        return None
    if calendar.meanings["CALENDAR"] == "hijri":
        return made(match, Hijri(int(digits))) if int(digits) in HIJRI_YEARS else None
    year = int(digits) + int(calendar.meanings["CALENDAR"])
    if year not in YEARS:
        return None
    nodes = match.nodes()
    meanings = {"TIME": Year(year), "YEAR4": True, "DIGITS": str(year)}
    return Node(match.sentence.vocabulary.alphabet[DATED_YEAR], nodes[0].start, nodes[-1].end, meanings, None, nodes)


def _hijri(match: Match) -> Node | None:
    """`DAY? HIJRIMONTH YEAR CALENDAR?`, `HIJRIMONTH DAY COMMA YEAR`: 15 Ramadan 1445 AH, Muharram 1446."""
    year, day = int(match["number"].meanings["DIGITS"]), match.node("day")
    if year not in HIJRI_YEARS:
        return None
    return made(match, Hijri(year, int(match["month"].meanings["HIJRIMONTH"]), 0 if day is None else int(day.meanings["DIGITS"])))


def _year_of(match: Match) -> Node | None:
    """`ORDINAL YEAR OF CALENDAR`: the 7th year of Reiwa."""
    calendar, number = match["calendar"].meanings["CALENDAR"], match["number"].meanings
    if calendar == "hijri" or match["unit"].meanings.get("UNIT") != "Y":
        return None
    year = int(number.get("ORDINAL") or number["DIGITS"]) + int(calendar)
    return made(match, Year(year)) if year in YEARS else None


CALENDARS: Final = Stage(
    "years of other calendars", "CALENDAR/HIJRIMONTH",
    (
        Rule("month of the Hijri calendar", "(?:day:DAY ORDINALEND? OF?)? month:HIJRIMONTH COMMA? YEARWORD? number:PLAIN CALENDAR?", _hijri),
        Rule("day of the Hijri calendar, said behind", "month:HIJRIMONTH day:DAY COMMA? number:PLAIN CALENDAR?", _hijri),
        Rule("year of a calendar", "THE? number:(ORDINAL | PLAIN JOIN? ORDINALEND) unit:UNIT OF THE? calendar:CALENDAR", _year_of),
        Rule("calendar before its year", "calendar:CALENDAR YEARWORD? number:PLAIN (?!POWER/SUFFIX/CURRENCY/MINOR/SIGN/CODE/PERCENT/MEASURE/CLASSIFIER)", _year),
        Rule("calendar behind its year", "number:PLAIN JOIN? calendar:CALENDAR (?!JOIN|DASH|SLASH)", _year),
    ),
)  # fmt: skip

"""Days whose month is told by other words or by none: lundi 16, o dia 8, el 3 de este mes, el 22/06, el pasado mes de mayo."""

from itertools import pairwise
from typing import Final

from dealvalue.text.cascade import Match, Rule
from dealvalue.text.doubtful import NumericDay
from dealvalue.text.record import replace
from dealvalue.text.rules.dates import day_of, digits_of, made
from dealvalue.text.shifts import Directed, NearestDay, Turned, Within
from dealvalue.text.token import Node
from dealvalue.text.when import Day, Month, Relative, Span, Weekday

LAST_DAY: Final = 31
LAST_MONTH: Final = 12
NUMBERED_NOUNS: Final = frozenset(("NONUM", "PERUNIT", "PLURAL", "MODIFIER"))
"""What a word may be that an ordinal stands before."""


def _weekday_and_day(match: Match) -> Node | None:
    """`WEEKDAY DAY` before what can follow a time: lundi 16, el lunes 16 en Madrid."""
    if match["weekday"].meanings.get("DOUBTFULDAY", "name") != "name":
        return None
    return made(match, Weekday(match["weekday"].meanings["WEEKDAY"], Day(None, digits_of(match["day"]) or 0)))


def _between_commas(match: Match) -> Node | None:
    """`WEEKDAY COMMA DAY COMMA`: na sexta-feira, 27, o banco — where nouns come first; elsewhere it may be an age."""
    return _weekday_and_day(match) if match.parameters.noun == "first" else None


def _led(match: Match) -> Node | None:
    """`RELATIVE? MONTHDAY DAY`: o dia 8, el pasado día 10, no próximo dia 15."""
    relative, day = match.node("relative"), Day(None, digits_of(match["day"]) or 0)
    shift = 0 if relative is None else int(relative.meanings.get("RELATIVE", -1))
    return made(match, Directed(shift, day) if shift else day)


def _of_a_month(match: Match) -> Node | None:
    """`DAY OF MONTH`, the month by other words: el 3 de este mes, il 3 del mese scorso."""
    whole = match["whole"].meanings
    month = whole["TIME"] if "TIME" in whole else Relative(str(whole["UNIT"]), 0)
    if not isinstance(month, Relative) or month.unit != "M":
        return None
    return made(match, Within(Day(None, digits_of(match["day"]) or 0), month))


def _with_slash(match: Match) -> Node | None:
    """`DAY SLASH MONTH`, touching, behind a word of days: el 22/06, venerdì 5/12; el 3/4, with no nought and no day past the months, may be a fraction."""
    first, second, nodes = match["first"], match["second"], match.nodes()
    said = [match.sentence.said(node) for node in (first, second)]
    days = [int(digits) for digits in said]
    weekday = match.node("weekday")
    if any(one.end != other.start for one, other in pairwise(nodes[-3:])) or min(days) == 0 or min(days) > LAST_MONTH:
        return None
    if weekday is None and max(days) <= LAST_MONTH and not any(digits[0] == "0" for digits in said):
        return None
    day = NumericDay(days[0], days[1], match.parameters.day_first)
    return made(match, day if weekday is None else Weekday(weekday.meanings["WEEKDAY"], day))


def _short_weekday(match: Match) -> Node | None:
    """`WEEKDAY` by a name that is an ordinal too, where nothing follows that it may number: na segunda, até sexta."""
    if match["weekday"].meanings.get("DOUBTFULDAY") != "short" or numbers_a_noun(match):
        return None
    return made(match, Weekday(match["weekday"].meanings["WEEKDAY"]))


def numbers_a_noun(match: Match) -> bool:
    """Does a noun follow that an ordinal would number (na segunda fase)?"""
    sentence, at = match.sentence, match.end
    if at >= len(sentence.items) or not sentence.said(sentence.node(at))[0].isalpha():
        return False
    meanings = sentence.meanings(at).keys()
    return meanings <= NUMBERED_NOUNS or not meanings.isdisjoint(("UNIT", "TIMEPART"))


def _short_weekdays(match: Match) -> Node | None:
    """`WEEKDAY TO WEEKDAY`, each a name that is an ordinal too: de segunda a sexta, entre terça e quinta-feira."""
    first, last = match["first"].meanings, match["last"].meanings
    if "short" not in (first.get("DOUBTFULDAY"), last.get("DOUBTFULDAY")) or (last.get("DOUBTFULDAY") == "short" and numbers_a_noun(match)):
        return None
    return made(match, Span(Weekday(first["WEEKDAY"]), Weekday(last["WEEKDAY"])))


def _dotted(match: Match) -> Day | None:
    """The day and month of digits with a point between: 8.5, 05.08."""
    first, _, second = match["dotted"].meanings["DIGITS"].partition(".")
    if len(second) > 2 or not (first.isdigit() and second.isdigit()):
        return None
    day, month = int(first), int(second)
    return Day(month, day) if 1 <= day <= LAST_DAY and 1 <= month <= LAST_MONTH else None


def _weekday_dotted(match: Match) -> Node | None:
    """`WEEKDAY DAY.MONTH.`: Dienstag, 8.5."""
    day = _dotted(match) if match.parameters.day_first else None
    return None if day is None else made(match, Weekday(match["weekday"].meanings["WEEKDAY"], day))


def _dotted_range(match: Match) -> Node | None:
    """`DAY.MONTH. TO DATE`: 5.8. bis 16.8.2025, с 05.08 по 16.08.2025 — the year of the last is the first one's too."""
    said = match["last"].meanings["DATE"]
    first, last = _dotted(match), day_of(said, match.parameters)
    if "." not in said or first is None or not isinstance(last, Day) or last.year is None or last.month is None:
        return None
    year = last.year - ((first.month or 0, first.day) > (last.month, last.day))
    return made(match, Span(replace(first, year=year), last))


def _last_weekday(match: Match) -> Node | None:
    """`LAST WEEKDAY`: na última sexta, el último viernes — of no longer time."""
    return made(match, NearestDay(match["weekday"].meanings["WEEKDAY"], -1))


def _month_of_that_name(match: Match) -> Node | None:
    """`RELATIVE? UNIT OF MONTH`: el pasado mes de mayo, le mois de juin 2025."""
    if match["unit"].meanings["UNIT"] != "M":
        return None
    month, relative = Month(match["month"].meanings["MONTH"], digits_of(match.node("year"))), match.node("relative")
    if relative is None or month.year is not None:
        return made(match, month)
    return made(match, Turned(month, int(relative.meanings["RELATIVE"] if "RELATIVE" in relative.meanings else relative.meanings["RELATIVE_AFTER"])))


AFTER_A_DAY: Final = "(?!OF? THE? MONTH)(?=END/DOT/CLOSE/SEMICOLON/COLON/CLAUSE|(?:COMMA/PREP/FROM/STOP)(?!DIGITS/NUMBER/CARD)|(?:TO/AND/OR) (?:THE? WEEKDAY|THE DAY)|$)"

MONTH_DAYS: Final = (
    Rule("weekday and day of no month", f"RELATIVE/THE? weekday:WEEKDAY day:DAY(?!SEPARATED/GROUP3) {AFTER_A_DAY}", _weekday_and_day),
    Rule("weekday and the day of no month", f"RELATIVE? weekday:WEEKDAY COMMA? THE day:DAY(?!SEPARATED/GROUP3) (?:JOIN? ORDINALEND|DOT(?!END))? {AFTER_A_DAY}", _weekday_and_day),
    Rule("weekday and day of no month, by its ending", f"weekday:WEEKDAY COMMA? day:DAY JOIN? ORDINALEND {AFTER_A_DAY}", _weekday_and_day),
    Rule("weekday and day of no month, between commas", "weekday:WEEKDAY COMMA day:DAY (?=COMMA (?!NUMBER/DIGITS/CARD))", _between_commas),
    Rule("weekday, day / month", "weekday:WEEKDAY COMMA? first:DAY SLASH second:DAY (?!SLASH/JOIN/PERCENT/OF/UNIT)", _with_slash),
    Rule("day / month behind a cue", "(?:(?<=MONTHDAY)|(?<=SLASHCUE)) first:DAY SLASH second:DAY (?!SLASH/JOIN/PERCENT/OF/UNIT)", _with_slash),
    Rule("day of no month", "(?:THE(?=RELATIVE/LAST))? relative:RELATIVE/LAST? MONTHDAY day:DAY(?!SEPARATED/GROUP3) (?:ORDINALEND(?!WORDLIKE))? (?!OF/MONTH/SLASH/JOIN/DASH/TILDE/UNIT/CURRENCY/CODE/SIGN/PERCENT/POWER/ORDINALEND|(?:AND/COMMA/OR) DAY|TO THE? MONTHDAY? DAY)", _led),
    Rule("month of a name", "THE? relative:RELATIVE unit:UNIT OF month:MONTH (?!OF? YEAR4)", _month_of_that_name),
    Rule("month of a name, alone", "(?<!NUMBER/DIGITS/CARD/ORDINAL/FIRSTLAST)unit:UNIT OF month:MONTH (?:OF? YEARWORD? year:YEAR4|relative:RELATIVE_AFTER)?", _month_of_that_name),
    Rule("weekday by its short name", "(?<=WEEKDAYLEAD)weekday:WEEKDAY (?!OF/DAY)", _short_weekday),
    Rule("weekdays by their short names", "(?:(?<=FROM)|(?<=BETWEEN)) first:WEEKDAY TO/AND last:WEEKDAY (?!OF/DAY)", _short_weekdays),
    Rule("weekday, day.month", "weekday:WEEKDAY COMMA? THE? dotted:SEPARATED DOT (?!DIGITS/TWO)", _weekday_dotted),
    Rule("day.month to a date", "dotted:SEPARATED DOT? (?:TO|JOIN|DASH|TILDE) THE? last:DATE", _dotted_range),
    Rule("last weekday", "THE? LAST weekday:WEEKDAY (?!OF/IN)", _last_weekday),
)

DAYS_OF_MONTHS: Final = (
    Rule("day of a month by other words", "(?<!NONUM/HASH)THE? day:DAY OF THE? whole:TIME", _of_a_month),
    Rule("day of the month", "(?<=THE)day:DAY OF THE? whole:UNIT (?!ORDINAL)", _of_a_month),
)

"""Days and months whose numbers carry marks (2025년 5월 2일, 令和7年5月2日)."""

from typing import Final, Literal

from dealvalue.duration import Duration
from dealvalue.text.cascade import Match, Rule, Stage
from dealvalue.text.rules.amounts import refused
from dealvalue.text.rules.dates import full_year, made
from dealvalue.text.rules.digits import APOSTROPHES
from dealvalue.text.rules.recurring import RECURRING
from dealvalue.text.rules.within import is_of_something
from dealvalue.text.seasons import Season, TurnedSeason
from dealvalue.text.shifts import (
    COMPARED,
    Beside,
    Compared,
    Directed,
    Elapsed,
    FiscalEnd,
    RelativeFiscal,
    SameTime,
    Weekend,
    Within,
)
from dealvalue.text.token import Node
from dealvalue.text.units import YEAR_MONTHS
from dealvalue.text.when import Day, Fiscal, Month, Relative, Span, Third, Weekday, When, Year

TEN: Final = 10
TERM: Final = 100
"""Years; a longer term is a year of the calendar."""
QUOTED: Final = 8
"""Tokens that a title in quotation marks may have behind its number."""
BACK: Final = 80
"""Tokens that are looked through for the time a sentence speaks of."""
MONTH_DAYS: Final = 31
TIME: Final = frozenset(("TIME",))


def _whole(match: Match) -> When | None:
    """The year or month that is said before: 2025년, 지난해, 先月; or the side it lies on (지난, 오는)."""
    year = match.node("year")
    if year is not None:
        return Year(full_year(year.meanings["DIGITS"]))
    whole = match.node("whole")
    if whole is None or "RELMARK" in whole.meanings:
        return None
    return _relative_of(match, whole)


def relative(said: str) -> When:
    """The time of a word's payload: last year for "Y -1", this fiscal year for "FY 0"."""
    unit, shift, *anchor = said.split()
    return RelativeFiscal(int(shift)) if unit == "FY" else Relative(unit, int(shift), anchored=bool(anchor))


def _relative_of(match: Match, word: Node) -> When:
    """The time of a word; "Y -1 said" counts from the year that the sentence speaks of, "M -1 told" from the month told before."""
    said = str(word.meanings["RELWORD"])
    unit, shift, *anchor = said.split()
    if anchor == ["told"]:
        return Compared(unit, int(shift))
    return Beside(unit, int(shift), said=_said_before(match)) if anchor == ["said"] else relative(said)


def _said_before(match: Match) -> When | None:
    """The last time that the sentence names before the match, but for those that are counted from another themselves."""
    sentence = match.sentence
    for at in range(match.start - 1, max(-1, match.start - BACK), -1):
        meanings = sentence.node(at).meanings
        if "YEAR4" in meanings and "YEARMARK" in sentence.meanings(at + 1):
            return Year(int(meanings["DIGITS"]))
        when: When | None = meanings.get("TIME")
        if when is not None and not isinstance(when, Beside):
            return when
    return None


def _year_like(match: Match) -> bool:
    """A year before its mark has four digits or two: "3년 5월" says no date."""
    year = match.node("year")
    return year is None or len(year.meanings["DIGITS"]) in (2, 4)


def _directed(match: Match, when: When) -> Node:
    whole = match.node("whole")
    if whole is not None and "RELMARK" in whole.meanings:
        when = Directed(int(str(whole.meanings["RELMARK"])), when)
    return made(match, when)


def _number_of(match: Match, role: str) -> int | None:
    node = match.node(role)
    return None if node is None else int(node.meanings["DIGITS"])


def _dated(match: Match, day: int | None, month: int | None) -> When | None:
    """A month, or a day of it, in what is said before."""
    whole = _whole(match)
    if isinstance(whole, Year) and month is not None:
        return Month(month, whole.year) if day is None else Day(month, day, whole.year)
    if whole is None:
        return Month(month) if day is None and month is not None else Day(month, day or 0)
    if month is None and (not isinstance(whole, Relative) or whole.unit != "M"):
        return None
    return Within(Month(month or 1) if day is None else Day(month, day), whole)


def _day(match: Match) -> Node | None:
    """`(YEAR YEARMARK | RELWORD)? MONTH MONTHMARK DAY DAYMARK`, `RELWORD? DAY DAYMARK`: 2025년 5월 2일, 先月17日, 지난 2일."""
    if match.node("month") is None and match.node("whole") is None and _a_day(match):
        return None
    when = _dated(match, _number_of(match, "day"), _number_of(match, "month")) if _year_like(match) else None
    weekday = match.node("weekday")
    if when is not None and weekday is not None:
        said = weekday.meanings.get("WEEKDAY")
        when = Weekday(int(weekday.meanings["WEEKDAYNOTE"]) if said is None else said, when)
    return None if when is None else _directed(match, when)


def _a_day(match: Match) -> bool:
    """1日120便: so many a day."""
    items, at = match.sentence.items, match.end
    if match["day"].meanings["DIGITS"] != "1" or at >= len(items):
        return False
    after = match.sentence.node(at)
    return after.start == match.nodes()[-1].end and bool(after.meanings.keys() & {"DIGITS", "NUMBER", "HEDGE"})


def _days(match: Match) -> Node | None:
    """`MONTH MONTHMARK DAY TO DAY DAYMARK`: 5월 2∼4일."""
    month, low, high = _number_of(match, "month"), _number_of(match, "low") or 0, _number_of(match, "high") or 0
    first, last = (
        (_dated(match, low, month), _dated(match, high, month)) if _year_like(match) and low < high else (None, None)
    )
    return None if first is None or last is None else _directed(match, Span(first, last))


def _two(match: Match) -> tuple[int, int] | None:
    """The two numbers of a list, written as one token (3·4) or apart (3、4)."""
    pair = match.node("pair")
    if pair is None:
        return _number_of(match, "low") or 0, _number_of(match, "high") or 0
    low, dot, high = str(pair.meanings["DIGITS"]).partition("·")
    return (int(low), int(high)) if dot and low.isdecimal() and high.isdecimal() else None


def _pair(match: Match) -> Node | Literal[False] | None:
    """`MONTH MONTHMARK DAY·DAY DAYMARK`, `MONTH·MONTH MONTHMARK`: 5월 23·24일, 3、4月 — two that follow each other are one time."""
    two, month = _two(match), _number_of(match, "month")
    if two is None or not _year_like(match) or not 1 <= two[0] < two[1] <= (MONTH_DAYS if match.node("days") else YEAR_MONTHS):
        return None
    if month is None and match.node("days") is not None and match.node("whole") is None and two[0] < TEN:
        return refused(match, "unclear_range")  # 2, 3일: a day or two more, or two days of a month
    first, last = (_dated(match, one, month) if match.node("days") else _dated(match, None, one) for one in two)
    if first is None or last is None:
        return None
    if two[0] + 1 == two[1]:
        return _directed(match, Span(first, last))
    if match.node("pair") is not None:
        return refused(match, "part_of_time")  # 1·3월: two times in one token
    sentence, at = match.sentence, match.span("high")[0]
    for start, end, when in ((at, match.end, last), (match.start, match.span("low")[1], first)):
        nodes = sentence.nodes(start, end)
        sentence.replace(start, end, Node(sentence.vocabulary.alphabet[TIME], nodes[0].start, nodes[-1].end, {"TIME": when}, "one of a list", nodes))
    return None


def _month(match: Match) -> Node | None:
    """`(YEAR YEARMARK | RELWORD)? MONTH MONTHMARK`: 2025년 5월, 지난해 12월."""
    when = _dated(match, None, _number_of(match, "month")) if _year_like(match) else None
    return None if when is None else _directed(match, when)


def _months(match: Match) -> Node | None:
    """`MONTH MONTHMARK? TO MONTH MONTHMARK`: 2026年4〜6月期, 1∼3월; over the turn of a year the second is of the next."""
    low, high = _number_of(match, "low") or 0, _number_of(match, "high") or 0
    if not _year_like(match) or low == high:
        return None
    first, last = _dated(match, None, low), _dated(match, None, high)
    if low > high and isinstance(first, Month) and isinstance(last, Month) and first.year is not None:
        last = Month(high, first.year + 1)
    elif low > high:
        return None
    return None if first is None or last is None else _directed(match, Span(first, last))


def _front_months(match: Match) -> Node | None:
    """`(YEAR YEARMARK | RELWORD)? FRONT MONTH MONTHMARK`: 今年前5月, its first five months."""
    count, whole = _number_of(match, "months") or 0, _whole(match)
    if count < 2 or (whole is None and match.node("whole") is not None):
        return None
    return made(match, Elapsed("M", count, whole or Relative("Y", 0)))


def _same_month(match: Match) -> Node | None:
    """`SAMEMONTH DAY DAYMARK`: 3月8日…同22日, a day of the month named before."""
    return made(match, Within(Day(None, _number_of(match, "day") or 0), Relative("M", 0, anchored=True)))


def _term(match: Match) -> Node | None:
    """`DURING (NUMBER YEARMARK)? NUMBER MONTHMARK`: 有期徒刑12年6月, 懲役10月 — a length and no month of a year."""
    years, months = _number_of(match, "years") or 0, int(match["months"].meanings["DIGITS"])
    nodes = match.nodes()
    symbol = match.sentence.vocabulary.alphabet[frozenset(("DURATION",))]
    return Node(symbol, nodes[0].start, nodes[-1].end, {"DURATION": Duration(years=years, months=months)}, None, nodes) if years < TERM else None


def _fiscal_end(match: Match) -> Node | None:
    """`YEAR YEARMARK MONTH MONTHMARK PERIODMARK`: 2026年3月期, the year to March 2026."""
    if not _year_like(match):
        return None
    return made(match, FiscalEnd(full_year(match["year"].meanings["DIGITS"]), _number_of(match, "month") or 1))


def _fiscal(match: Match) -> Node | None:
    """`YEAR YEARMARK? FISCAL`: 2024年度, 24年度, 2026 회계연도."""
    return made(match, Fiscal(full_year(match["year"].meanings["DIGITS"]))) if _year_like(match) else None


def _is_quoted(match: Match) -> bool:
    """Does another quotation mark follow before the next comma?"""
    sentence = match.sentence
    for at in range(match.end, min(match.end + QUOTED, len(sentence.items))):
        meanings = sentence.meanings(at)
        if "COMMA" in meanings or "END" in meanings:
            return False
        if "QUOTE" in meanings:
            return True
    return False


def _year_with_nought(match: Match) -> Node | None:
    """`TWO YEARMARK`, a nought or a quotation mark before it: 05년, '98년 — no length is written so."""
    sentence, year = match.sentence, match["year"]
    if year.meanings["DIGITS"][0] != "0" and _is_quoted(match):
        return None  # '10년 계획'
    quoted = "QUOTE" in sentence.meanings(match.start - 1) and sentence.said(sentence.node(match.start - 1)) in APOSTROPHES and sentence.node(match.start - 1).end == year.start
    return made(match, Year(full_year(year.meanings["DIGITS"]))) if quoted or year.meanings["DIGITS"][0] == "0" else None


def _short_year(match: Match) -> Node | None:
    """Two digits before the mark of a year are a year where a part of it follows: 25년 1분기, 26年度上期."""
    return (
        made(match, Year(full_year(match["year"].meanings["DIGITS"])))
        if len(match["year"].meanings["DIGITS"]) == 2
        else None
    )


def _short_years(match: Match) -> Node | None:
    """`QUOTE YEAR TILDE QUOTE YEAR YEARMARK`: '23~'27년."""
    first, last = (full_year(match[role].meanings["DIGITS"]) for role in ("first", "last"))
    return made(match, Span(Year(first), Year(last))) if first < last else None


def _year_part(match: Match) -> Node | None:
    """`YEAR YEARPART`, `RELWORD YEARPART`: 2030年底, 今年年末; alone it is of the document's year."""
    if not _year_like(match):
        return None
    part, *anchor = str(match["part"].meanings["YEARPART"]).split()
    if match.node("year") is not None and part == "all" and len(match["year"].meanings["DIGITS"]) < 4:
        return None  # 25年内: within so many years
    whole = _whole(match) or (Beside("Y", 0, said=_said_before(match)) if anchor else Relative("Y", 0))
    return made(match, whole if part == "all" else Third(part, whole))


def _relative(match: Match) -> Node | None:
    """`RELWORD`: 지난해, 来年 — a year, month or week in one word; 较上月 is the month before the one that the text speaks of."""
    if _begins_a_word(match):
        return None  # 昨今
    when = _relative_of(match, match["word"])
    if isinstance(when, Relative) and when.unit in COMPARED and when.shift < 0 and "COMPARING" in match.sentence.meanings(match.start - 1):
        when = Compared(when.unit, when.shift)
    return None if isinstance(when, Relative) and when.anchored and is_of_something(match) else made(match, when)


def _begins_a_word(match: Match) -> bool:
    """Is it one character, and does one that nobody knows touch it?"""
    sentence, word, at = match.sentence, match["word"], match.end
    if word.end - word.start > 1 or at >= len(sentence.items):
        return False
    return not sentence.meanings(at) and sentence.node(at).start == word.end


def _same_time(match: Match) -> Node | None:
    """`RELWORD SAMETIME`: 지난해 같은 기간; in a formula (전년 동기 대비) no time of its own."""
    if match["same"].meanings["SAMETIME"] == "formula":
        nodes = match.nodes()
        return Node(match.sentence.vocabulary.alphabet[frozenset()], nodes[0].start, nodes[-1].end, {}, None, nodes)
    when = relative(str(match["word"].meanings["RELWORD"]))
    return made(match, SameTime(when)) if isinstance(when, Relative) and when.unit == "Y" else None


def _directed_time(match: Match) -> Node | None:
    """`RELMARK TIME`: 지난 4분기, 오는 2030년."""
    return made(match, Directed(int(str(match["side"].meanings["RELMARK"])), match["inner"].meanings["TIME"]))


def _weekday(match: Match) -> Node | None:
    """`RELWORD WEEKDAY`: 이번 주 금요일, 来週月曜日."""
    unit, shift, *_ = str(match["week"].meanings["RELWORD"]).split()
    return made(match, Weekday(match["weekday"].meanings["WEEKDAY"], shift=int(shift))) if unit == "W" else None


def _weekend(match: Match) -> Node | None:
    """`RELWEEKEND`: 지난 주말, 今週末."""
    return made(match, Weekend(int(str(match["word"].meanings["RELWEEKEND"]))))


def _season(match: Match) -> Node | None:
    """`RELSEASON`: 今春 ("1 Y 0", spring of this year), 去冬 ("4 -1", the last winter)."""
    number, *year, shift = str(match["word"].meanings["RELSEASON"]).split()
    return made(match, TurnedSeason(int(number), int(shift)) if not year and int(shift) else Season(int(number), Relative("Y", int(shift))))


def _relative_span(match: Match) -> Node | None:
    """`RELSPAN`: 今明两年 ("Y 0 1"), 今明两天."""
    unit, first, last = str(match["word"].meanings["RELSPAN"]).split()
    return made(match, Span(Relative(unit, int(first)), Relative(unit, int(last))))


def _named_weekday(match: Match) -> Node | None:
    """`RELWEEKDAY`: 上周五 in one word, "-1 4"."""
    shift, weekday = str(match["word"].meanings["RELWEEKDAY"]).split()
    return made(match, Weekday(int(weekday), shift=int(shift)))


def _front(match: Match) -> Node | None:
    """`FRONT DURATION`: 前4个月 — of the document's year."""
    length = match["length"].meanings["DURATION"]
    if not isinstance(length, Duration) or not length.months or length.years or length.months >= YEAR_MONTHS:
        return None
    return made(match, Elapsed("M", int(length.months), Relative("Y", 0)))


WHOLE: Final = "(?:year:YEAR4/TWO YEARMARK | whole:RELWORD/RELMARK LINK?)"
GLUE: Final = "(?:TO|JOIN|DASH|TILDE)"
LASTING: Final = "(?!(?!OPENAFTER)DURATIONMARK/AGO/HEDGE_AFTER/INNERHEDGE/PERAFTER)"
UNLED: Final = "(?:(?<!HEDGE/WEEKLY/DAYSLEAD/DURING)|(?<=TILDE))"
"""Behind other words days are so many: 約30日, 週3日, 提前30日."""

DIRECTED: Final = Stage(
    "directed", "RELMARK/FRONT",
    (
        Rule("directed", "side:RELMARK LINK? inner:TIME", _directed_time),
        Rule("first months of this year", "FRONT length:DURATION (?!INNERHEDGE/AGO)", _front),
    ),
)  # fmt: skip

MARKED: Final = Stage(
    "marked days", "ORDINALLEAD/YEARMARK/MONTHMARK/DAYMARK/RELWORD/YEARPART/FISCAL/RELWEEKDAY/RELWEEKEND/RELSEASON/RELSPAN",
    (
        Rule("term", "(?<=DURING)years:PLAIN YEARMARK months:MONTHNUM MONTHMARK", _term),
        Rule("term of months", "(?<=DURING)months:MONTHNUM MONTHMARK", _term),
        *RECURRING,
        Rule("marked days listed", f"{WHOLE}? month:MONTHNUM MONTHMARK (?:pair:SEPARATED|low:DAY COMMA/MIDDOT high:DAY) days:DAYMARK {LASTING}", _pair, notes=True),
        Rule("marked months listed", f"(?<!COMMA/MIDDOT){WHOLE}? (?:pair:SEPARATED|low:MONTHNUM COMMA/MIDDOT high:MONTHNUM) MONTHMARK (?!DURATIONMARK|DAY)", _pair, notes=True),
        Rule("days listed", f"(?<!COMMA/MIDDOT/HEDGE)(?:whole:RELWORD/RELMARK LINK?)? (?:pair:SEPARATED|low:DAY COMMA/MIDDOT high:DAY) (?!WITHMONTH) days:DAYMARK {LASTING}", _pair, notes=True),
        Rule("marked days", f"{WHOLE}? month:MONTHNUM MONTHMARK low:DAY {GLUE} high:DAY DAYMARK {LASTING}", _days),
        Rule("marked day", f"{WHOLE}? month:MONTHNUM MONTHMARK day:DAY DAYMARK (?:COMMA? weekday:WEEKDAYNOTE/WEEKDAY)?", _day),
        Rule("first months of a year, marked", "(?:year:YEAR4 YEARMARK | whole:RELWORD LINK?) FRONT months:MONTHNUM MONTHMARK (?!DAY)", _front_months),
        Rule("first months, marked", "(?<!YEARMARK/MONTHMARK/DAYMARK/UNIT)FRONT months:MONTHNUM MONTHMARK (?!DAY)", _front_months),
        Rule("fiscal year by its end", "year:YEAR4/TWO YEARMARK month:MONTHNUM MONTHMARK PERIODMARK", _fiscal_end),
        Rule("marked months", f"{WHOLE}? low:MONTHNUM MONTHMARK? {GLUE} high:MONTHNUM MONTHMARK PERIODMARK? (?!DAY DAYMARK)", _months),
        Rule("marked month", f"{WHOLE}? month:MONTHNUM MONTHMARK (?!DURATIONMARK)", _month),
        Rule("day of the same month", f"SAMEMONTH day:DAY DAYMARK {LASTING}", _same_month),
        Rule("days of a month", f"{UNLED}(?:whole:RELWORD/RELMARK LINK?)? low:DAY {GLUE} high:DAY (?!WITHMONTH) DAYMARK {LASTING}", _days),
        Rule("day of a month", f"{UNLED}(?:whole:RELWORD/RELMARK LINK?)? day:DAY (?!WITHMONTH) DAYMARK {LASTING} (?:COMMA? weekday:WEEKDAYNOTE/WEEKDAY)?", _day),
        Rule("marked fiscal year", "(?<!JOIN/SLASH)year:YEAR4/TWO YEARMARK? FISCAL", _fiscal),
        Rule("year with its nought", "year:TWO YEARMARK", _year_with_nought),
        Rule("short years", "QUOTE first:TWO TILDE/JOIN/DASH QUOTE last:TWO YEARMARK", _short_years),
        Rule("short year", "year:TWO YEARMARK (?=ORDINALLEAD? DAY QUARTERMARK|HALFNAME|SEASON)", _short_year),
        Rule("part of a marked year", "(?:year:YEAR4/TWO YEARMARK? LINK? | whole:RELWORD LINK? | (?<!DIGITS/NUMBER/CARD/VAGUE)) part:YEARPART", _year_part),
        Rule("weekday of a week", "week:RELWORD LINK? weekday:WEEKDAY", _weekday),
        Rule("weekday of a week, a word", "word:RELWEEKDAY", _named_weekday),
        Rule("weekend by its week", "word:RELWEEKEND", _weekend),
        Rule("season, relative", "word:RELSEASON", _season),
        Rule("two in one word", "word:RELSPAN", _relative_span),
        Rule("same time of another year", "word:RELWORD LINK? same:SAMETIME", _same_time),
        Rule("relative word", "word:RELWORD", _relative),
    ),
)  # fmt: skip

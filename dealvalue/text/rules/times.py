"""Times: days, months, years, quarters, parts and ranges of them, what is relative to a day, and durations.

A rule makes a `When`, an expression; its days are found later, when the document's day and the days named before are known.
"""

from typing import Any, Final

from dealvalue.duration import Duration
from dealvalue.text.cascade import Match, Rule, Stage
from dealvalue.text.record import replace
from dealvalue.text.rules.durations import COUNTED, DURATIONS, SUMS
from dealvalue.text.rules.fiscal import FISCAL_DAYS, FISCAL_PARTS, FISCAL_SPANS
from dealvalue.text.rules.numbers import ONE, Num, num
from dealvalue.text.rules.reported import REPORTED, REPORTED_PARTS, REPORTED_SPANS
from dealvalue.text.rules.within import BARE_PARTS, RELATIVES, WITHIN, day_of, full_year, is_ordinal
from dealvalue.text.rules.worded import WORDED, WORDED_PARTS
from dealvalue.text.shifts import FiscalEnd, NearestDay, RelativeFiscal, Turned, Within
from dealvalue.text.token import Node
from dealvalue.text.when import (
    Ago,
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

TIME: Final = frozenset(("TIME",))
CENTURY: Final = 100
COUNTED_BY: Final = frozenset(("CURRENCY", "MINOR", "PERCENT", "MEASURE", "POWER", "SUFFIX", "GLUED", "SLASH", "JOIN", "CLASSIFIER"))
"""What four digits count or belong to when it stands behind them."""


def _made(match: Match, when: When, nodes: list[Node] | None = None) -> Node:
    nodes = match.nodes() if nodes is None else nodes
    return Node(match.sentence.vocabulary.alphabet[TIME], nodes[0].start, nodes[-1].end, {"TIME": when}, None, nodes)


def _digits(node: Node | None) -> int | None:
    return None if node is None else int(node.meanings["DIGITS"])


def _year(node: Node | None) -> int | None:
    if node is None:
        return None
    return full_year(node.meanings["DIGITS"])


def _day(match: Match) -> Node | None:
    """`WEEKDAY? MONTH DAY YEAR?`, `WEEKDAY? DAY MONTH YEAR?`: a day in either order."""
    month = match["month"].meanings["MONTH"]
    day: When = Day(month, _digits(match["day"]) or 0, _year(match.node("year")))
    weekday = match.node("weekday") or match.node("behind")
    if weekday is not None:
        day = Weekday(weekday.meanings["WEEKDAY"], day)
    return _made(match, day)


def _date(match: Match) -> Node | None:
    """`DATE`: 2025-05-02, 02.05.2025, 5/2/2025; an impossible order decides for the other."""
    day = day_of(match["date"].meanings["DATE"], match.parameters)
    return None if day is None else _made(match, day)


def _month_year(match: Match) -> Node | None:
    """`MONTH OF? YEAR`: May 2025, mayo de 2025."""
    return _made(match, Month(match["month"].meanings["MONTH"], _year(match["year"])))


def _month(match: Match) -> Node | None:
    """`MONTH`: one whose name is a word too ("may", "march") needs a capital and a word of time before it, lower case ("lower": the
    planet Mars has a capital), or a day or a year beside it ("dated").
    """
    node = match["month"]
    doubt = node.meanings.get("DOUBTFULMONTH")
    if match.start > 1 and "JOIN" in match.sentence.node(match.start - 1).meanings and "DAY" in match.sentence.node(match.start - 2).meanings:
        return None  # le 11-Septembre
    if doubt == "dated" or (doubt == "lower" and match.sentence.said(node)[0].isupper()):
        return None
    if doubt is not None and doubt != "lower":
        lead = match.sentence.node(match.start - 1).meanings if match.start else {}
        if not _beside_a_month(match) and (match.sentence.said(node)[0].islower() or "THE" in lead or not ("YEARLEAD" in lead or "RELATIVE" in lead or "OPENSIDE" in lead)):
            return None
    return _made(match, Month(node.meanings["MONTH"]))


def _beside_a_month(match: Match) -> bool:
    """Is it one end of a range of months ("ocak-eylül")? Then a name that is a word too is no doubt."""
    sentence = match.sentence
    glue = {"JOIN", "DASH", "TO", "TILDE"}
    if match.end + 1 < len(sentence.items) and glue & sentence.node(match.end).meanings.keys():
        return "MONTH" in sentence.node(match.end + 1).meanings
    before = sentence.node(match.start - 2).meanings if match.start > 1 and glue & sentence.node(match.start - 1).meanings.keys() else {}
    return isinstance(before.get("TIME"), Month)


def _plain_year(match: Match) -> Node | None:
    """`YEAR4`: a year, unless it counts something ("2000 cars") or names something ("Euro 2024")."""
    sentence, at = match.sentence, match.start
    year = _digits(match["year"]) or 0
    if not 1900 <= year <= 2100:
        return None
    before = sentence.node(at - 1).meanings if at else {}
    after = sentence.node(match.end).meanings if match.end < len(sentence.items) else {}
    if "YEARMARK" in after:
        return _made(match, Year(year), sentence.nodes(at, match.end + 1))
    if not match.parameters.bare_year and "YEARLEAD" not in before:
        return None
    if any(name in before for name in ("NAMELEAD", "SIGN", "CODE", "NONUM", "CAPITAL", "PLUS", "HASH", "SLASH", "AT")) and "YEARLEAD" not in before:
        return None
    if at and "JOIN" in before and at > 1 and "TIME" not in sentence.node(at - 2).meanings:
        return None
    if "YEARLEAD" not in before and _noun_follows(match, round_=year % CENTURY == 0, hedged="HEDGE" in before):
        return None
    if ("YEARLEAD" not in before or year % CENTURY == 0) and _counts_something(sentence, match.end, match.parameters.plural_endings):
        return None
    if after.keys() & {"CURRENCY", "MINOR", "PERCENT", "MEASURE"} and not after.keys() & {"COMMA", "DOUBTFUL"} and "YEARIN" not in before:
        return None  # a fine of 2000 euros; but "in 2024 dollars"
    if after.keys() & {"CODE", "SIGN"} and "YEARIN" not in before and not _number_at(sentence, match.end + 1):
        return None  # 2000 USD, 2000 €; but "in 2024 $5 million"
    if "COLON" in after and match.end + 1 < len(sentence.items) and "DIGITS" in sentence.node(match.end + 1).meanings:
        return None  # a ratio
    if after.keys() & COUNTED_BY and "COMMA" not in after and ("GLUED" in after or "YEARLEAD" not in before):
        return None
    return _made(match, Year(year))


def _number_at(sentence: Any, at: int) -> bool:  # noqa: ANN401
    return at < len(sentence.items) and bool(sentence.node(at).meanings.keys() & {"DIGITS", "NUMBER"})


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


def _years(match: Match) -> Node | None:
    """`YEAR4 JOIN YEAR4`, `YEAR4 JOIN TWO`: 2012–2024, 2012-24."""
    first, last = Year(_digits(match["first"]) or 0), match["last"]
    until = _shared(first, last) if "TWO" in last.meanings else Year(_digits(last) or 0)
    if not isinstance(until, Year) or not 1900 <= first.year < until.year <= 2100:
        return None
    return _made(match, Span(first, until))


def _counts_something(sentence: Any, at: int, plural_endings: tuple[str, ...]) -> bool:  # noqa: ANN401
    """Does a plural noun follow? Then four digits are a number of things."""
    if at >= len(sentence.items):
        return False
    node = sentence.node(at)
    said = sentence.said(node)
    return not node.meanings and said.islower() and said.endswith(plural_endings or "s") and not said.endswith("ss")


def _decade(match: Match) -> Node | None:
    """`YEAR4 JOIN? DECADE UNIT?`, touching: the 1990s, die 90er Jahre, 1990-talet."""
    node, mark = match["year"], match["decade"]
    year = _year(node) or 0
    if node.end + 1 < mark.start or match.sentence.text[node.end : mark.start].isspace():
        return None
    if len(node.meanings["DIGITS"]) == 2 and year % 10 == 0:
        return _made(match, Decade(year if year < 2030 else year - CENTURY))
    return _made(match, Decade(year)) if year % 10 == 0 else None


def _part_of_year(match: Match) -> Node | None:
    """`ORDINAL QUARTER (OF? YEAR)?`, `QUARTERSIGN DIGIT YEAR?`: the first half of 2024, Q2 2025, 올해 4분기."""
    ordinal = match["number"]
    number = ordinal.meanings.get("ORDINAL") or ordinal.meanings.get("HALFNAME") or _digits(ordinal) or 0
    unit = match["unit"].meanings.get("UNIT") or match["unit"].meanings.get("QUARTERSIGN") or match["unit"].meanings.get("QUARTERMARK")
    doubtful = unit in ("Q?", "H?")
    if unit not in ("Q", "H") and not doubtful:
        return None
    if doubtful and (match.node("inner") is None or match["unit"].end != ordinal.start):
        return None  # T2 alone is a tram line
    of = 4 if str(unit)[0] == "Q" else 2
    if not 1 <= number <= of or ("QUARTERSIGN" in match["unit"].meanings and _goes_on(match)):
        return None
    return _made(match, Part(number, of, _inner(match)))


def _goes_on(match: Match) -> bool:
    """Do letters touch what was matched, as in H1N1? Then it is a name."""
    if match.end >= len(match.sentence.items):
        return False
    after = match.sentence.node(match.end)
    return after.start == match.sentence.node(match.end - 1).end and match.sentence.said(after)[0].isalpha()


def _part_of_part(match: Match) -> Node | None:
    """`PART OF ORDINAL QUARTER (OF? YEAR)?`: the end of the third quarter."""
    node = _part_of_year(match)
    return None if node is None else _made(match, Third(match["part"].meanings["PART"], node.meanings["TIME"]))


def _inner(match: Match) -> When | None:
    """The year that a part is of."""
    inner = match.node("inner") or match.node("behind") or match.node("own")
    if inner is None:
        return None
    if "TIME" in inner.meanings:
        found: When = inner.meanings["TIME"]
        return found
    if "RELATIVE" in inner.meanings:
        return Relative("Y", inner.meanings["RELATIVE"])
    if "YEARWORD" in inner.meanings:
        return Relative("Y", 0)  # the last quarter of the year
    return Year(_year(inner) or 0)


def _named_end(match: Match) -> Node | None:
    """`NAMEDEND YEAR?`: Jahresende, Monatsende; a side of the document's own year or month, or of the year that follows."""
    side, _, unit = str(match["word"].meanings["NAMEDEND"]).partition(" ")
    return _made(match, Third(side, _inner(match) or Relative(unit, 0)))


def _quarters(match: Match) -> Node | None:
    """`TIME? DIGIT TO DIGIT QUARTERMARK`, `ORDINAL TO ORDINAL QUARTER YEAR?`: 2025년 1∼3분기, I–III kwartał 2025 r."""
    low, high = (match[role].meanings.get("ORDINAL") or _digits(match[role]) or 0 for role in ("low", "high"))
    unit = match["unit"].meanings
    if not 1 <= low < high <= 4 or (unit.get("UNIT") or unit["QUARTERMARK"]) != "Q":
        return None
    inner = _inner(match)
    return _made(match, Span(Part(low, 4, inner), Part(high, 4, inner)))


def _first_quarters(match: Match) -> Node | None:
    """`TIME? FIRSTLAST DIGIT QUARTERMARK`: 前三季度."""
    number, inner = _digits(match["number"]) or 0, _inner(match)
    return _made(match, Span(Part(1, 4, inner), Part(number, 4, inner))) if 1 < number < 4 else None


def _quarter_name(match: Match) -> Node | None:
    """`TIME? QUARTERNAME`: 首季."""
    return _made(match, Part(int(match["quarter"].meanings["QUARTERNAME"]), 4, _inner(match)))


def _half(match: Match) -> Node | None:
    """`(YEAR)? HALFNAME`, `HALFNAME YEAR`, the same with PARTNAME: 2026년 하반기, nửa đầu năm 2025, quý hai năm nay."""
    half, inner = match["half"].meanings, _inner(match)
    if inner is not None and not isinstance(inner, Year | Relative | Fiscal | Decade | FiscalEnd | RelativeFiscal):
        return None
    number, of = map(int, half["PARTNAME"].split()) if "PARTNAME" in half else (half["HALFNAME"], 2)
    return _made(match, Part(number, of, inner))


def _fiscal(match: Match) -> Node | None:
    """`FISCAL YEAR (JOIN YEAR)?`, `YEAR FISCAL`: fiscal 2024, FY2023-24, 2026 회계연도."""
    year = _year(match["year"]) or 0
    second = match.node("second")
    return _made(match, Fiscal(year, None if second is None else _year(second)))


def _relative(match: Match) -> Node | None:
    """`RELATIVE UNIT`: last year, next quarter, this month."""
    unit = match["unit"].meanings
    shift = match["relative"].meanings["RELATIVE"]
    if "WEEKDAY" in unit:
        near = "NEAREST" in match["relative"].meanings
        return _made(match, NearestDay(unit["WEEKDAY"], shift) if near and shift else Weekday(unit["WEEKDAY"], shift=shift))
    if "MONTH" in unit:
        return _made(match, Turned(Month(unit["MONTH"]), shift))
    if unit["UNIT"] == "10Y" and shift:  # "the past decade" is a length, not the calendar's last one
        nodes = match.nodes()
        symbol = match.sentence.vocabulary.alphabet[frozenset(("DURATION",))]
        return Node(symbol, nodes[0].start, nodes[-1].end, {"DURATION": Duration(years=10)}, None, nodes)
    return _made(match, Relative(unit["UNIT"], shift))


def _anchored(match: Match) -> Node | None:
    """`PREVIOUS UNIT`: the previous day, the following year — counted from the day named before."""
    shift, unit = match["previous"].meanings["PREVIOUS"], match["unit"].meanings["UNIT"]
    return _made(match, DayShift(shift, anchored=True) if unit == "D" else Relative(unit, shift, anchored=True))


def _near_day(match: Match) -> Node | None:
    """`NEARDAY`: i måndags, på fredag — a weekday with the side it lies on."""
    side, weekday = str(match["word"].meanings["NEARDAY"]).split()
    return _made(match, NearestDay(int(weekday), int(side)))


def _dayword(match: Match) -> Node | None:
    """`DAYWORD`: yesterday, tomorrow."""
    return _made(match, DayShift(match["word"].meanings["DAYWORD"]))


def _weekday(match: Match) -> Node | None:
    """`WEEKDAY`: the nearest one that the tense allows."""
    node = match["weekday"]
    said = match.sentence.said(node)
    doubt = node.meanings.get("DOUBTFULDAY")
    if doubt == "led":
        return None if is_ordinal(match, node) else _made(match, Weekday(node.meanings["WEEKDAY"]))
    if doubt is not None and (not said[0].isupper() or doubt == "dated"):
        return None
    if doubt is not None and match.end < len(match.sentence.items) and match.sentence.said(match.sentence.node(match.end))[:1].isupper():
        return None  # Sun Microsystems
    return _made(match, Weekday(node.meanings["WEEKDAY"]))


def _ago(match: Match) -> Node | None:
    """`NUMBER UNIT AGO`, `ARTICLE UNIT AGO`: two years ago, a month ago."""
    number = match.node("number")
    count = Num(ONE, ONE) if number is None else num(number, match.parameters)
    unit = match["unit"].meanings["UNIT"]
    if count is None or count.value != int(count.value) or count.value > 1000:
        return None
    return _made(match, Ago(unit, int(count.value) * int(match["ago"].meanings["AGO"])))


def _third(match: Match) -> Node | None:
    """`PART OF? TIME`: early 2026, mid-May, the end of 2026."""
    inner = match["inner"]
    when = inner.meanings.get("TIME")
    if "BETWEEN" in match["part"].meanings and match.end < len(match.sentence.items) and "AND" in match.sentence.node(match.end).meanings:
        return None  # giữa 2012 và 2024
    part = match["part"].meanings.get("PARTAFTER") or match["part"].meanings["PART"]
    if when is None and "YEAR4" in inner.meanings:
        when = Year(_year(inner) or 0)
    return None if when is None else _made(match, Third(part, when))


def _time(node: Node) -> When | None:
    when: When | None = node.meanings.get("TIME")
    if when is None and "YEAR4" in node.meanings:
        return Year(int(node.meanings["DIGITS"]))
    return when


def _range(match: Match) -> Node | None:
    """`TIME TO TIME`: from March 2023 to June 2025, April 21 to 23, between 2012 and 2024."""
    first, last = _time(match["first"]), match["last"]
    until = _time(last)
    if first is None:
        return None
    if match.parameters.moves(match.sentence, match.start, match.end):
        return None
    if until is None:
        until = None if _counts(match) else _shared(first, last)
    if until is None:
        return None
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
    if isinstance(first, Day | Month) and isinstance(until, Within) and first.year is None:
        first = Within(first, until.whole)
    if isinstance(first, Year) and isinstance(until, Year) and until.year == first.year + 1 and "TWO" in last.meanings:
        return _made(match, Fiscal(first.year, until.year), nodes)
    return _made(match, Span(first, until), nodes)


def _counts(match: Match) -> bool:
    """Does what follows say that the last number counts something? "2016년부터 24대"."""
    if match.end >= len(match.sentence.items):
        return False
    after = match.sentence.node(match.end)
    touches = after.start == match["last"].end and (not after.meanings or "POWER" in after.meanings)
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
    if isinstance(last, Within) and isinstance(last.inner, Day):
        return _made(match, Span(Within(replace(last.inner, day=_digits(match["first"]) or 0), last.whole), last))
    if not isinstance(last, Day):
        return None
    return _made(match, Span(replace(last, day=_digits(match["first"]) or 0), last))


def _open(match: Match) -> None:
    """`SINCE TIME`, `UNTIL TIME`, `BEFORE TIME`, `AFTER TIME`, or the word behind it (2030년까지): one end open."""
    node = match["time"]
    word = match.node("word")
    when = node.meanings["TIME"]
    if word is None or isinstance(when, Open):
        return
    side = str(word.meanings.get("OPENSIDE") or word.meanings.get("DAYSIDE") or word.meanings["OPENAFTER"])
    if "OPENSIDE" not in word.meanings and "DAYSIDE" in word.meanings and not isinstance(when, Day) and not (isinstance(when, Third) and when.part == "end"):
        return  # "de begroting voor 2026" is for that year, "voor 1 juli" is before that day
    if isinstance(when, Span) and ("OPENAFTER" in word.meanings or side in ("since", "until")):
        return  # both ends are told already: с 2012 по 2024 год
    if isinstance(when, DayShift | Weekday) and side == "until" and "SOFTSIDE" in word.meanings:
        return
    if "PASTSIDE" in word.meanings and isinstance(when, Day | Month) and when.year is None and when.month is not None:
        when = Turned(when, -1)  # "seit dem 1. Januar": the last one
    node.meanings = {"TIME": Open(side, when)}


DAYS: Final = Stage(
    "days", "DATE/NEARDAY/MONTH/MONTHMARK/DAYMARK/DECADE/FISCAL/AGO/UNIT/RELWORD/DAYWORD/WEEKDAY/YEAR4/SPANWORD/ANCHORWORD/DAYLEAD/DECADEWORD/DECADENAME/CENTURY/TODATE/EITHERDAY/DECADEAFTER/DAYCUE",
    (
        Rule("date", "date:DATE", _date),
        Rule("month day year", "(?:weekday:WEEKDAY DOT? COMMA? THE?)? month:MONTH THE? day:DAY(?!SEPARATED) ORDINALEND? (?:COMMA? OF? YEARWORD? year:YEAR4 YEARMARK?)?", _day),
        Rule("day month year", "(?:weekday:WEEKDAY COMMA? THE?)? day:DAY (?:JOIN? ORDINALEND|DOT)? OF? month:MONTH (?:(?:COMMA|OF|SLASH)? YEARWORD? year:YEAR4 YEARMARK?)? (?:behind:WEEKDAY(?!DAY))?", _day),
        Rule("month year", "month:MONTH (?:COMMA|OF|DOT|SLASH|JOIN)? YEARWORD? year:YEAR4 YEARMARK?", _month_year),
        Rule("decade", "THE? year:YEAR4/TWO JOIN? decade:DECADE (?:YEARMARK|JOIN? UNIT)?", _decade),
        Rule("fiscal year", "THE? FISCAL OF? year:YEAR4/TWO (?:(?:JOIN|SLASH) second:TWO/YEAR4)?", _fiscal),
        Rule("ago", f"(?:number:{COUNTED}|ARTICLE) JOIN? unit:UNIT ago:AGO (?!YEAR4|THE? DAY MONTH|MONTH)", _ago),
        *FISCAL_DAYS,
        *WORDED,
        Rule("relative", "THE? relative:RELATIVE unit:UNIT/WEEKDAY/MONTH (?!YEAR4)", _relative),
        *REPORTED,
        *RELATIVES,
        Rule("anchored", "THE? previous:PREVIOUS unit:UNIT", _anchored),
        Rule("day word", "word:DAYWORD", _dayword),
        Rule("near weekday", "word:NEARDAY", _near_day),
        *DURATIONS,
        Rule("month", "month:MONTH", _month),
        Rule("weekday", "weekday:WEEKDAY", _weekday),
        Rule("year-year, led", "(?<=YEARLEAD)first:YEAR4 JOIN/DASH last:(YEAR4|TWO) YEARMARK? (?!JOIN/SLASH/GLUED/PERCENT/CURRENCY/POWER/CLASSIFIER/MEASURE)", _years),
        Rule("year-year", "(?<!JOIN/SLASH/PLUS/HASH/NONUM/CAPITAL/SIGN/CODE)first:YEAR4 JOIN last:(YEAR4|TWO) YEARMARK? (?!JOIN/SLASH/GLUED/PERCENT/CURRENCY/POWER/CLASSIFIER/MEASURE)", _years),
        Rule("year", "year:YEAR4", _plain_year),
    ),
)

PARTS: Final = Stage(
    "parts", "TIME/QUARTERSIGN/QUARTERMARK/HALFNAME/PARTNAME/YEAR4/DURATION/ORDINAL/ORDINALEND/PART/PARTAFTER/UNIT/NAMEDEND",
    (
        *FISCAL_PARTS,
        Rule("part of a quarter", "THE? part:PART JOIN? OF? THE? number:ORDINAL JOIN? unit:UNIT/QUARTERMARK (?:OF? THE? YEARWORD? inner:(TIME|YEAR4))?", _part_of_part),
        Rule("part of a year", "THE? number:ORDINAL DOT? JOIN? unit:UNIT/QUARTERMARK (?:OF? THE? YEARWORD? inner:(TIME|YEAR4) | OF THE? own:YEARWORD)?", _part_of_year),
        Rule("numbered part", "THE? number:DAY JOIN? DOT/ORDINALEND unit:UNIT (?:OF? THE? YEARWORD? inner:(TIME|YEAR4))?", _part_of_year),
        Rule("named end", "word:NAMEDEND (?:OF? YEARWORD? inner:(TIME|YEAR4))?", _named_end),
        Rule("year, numbered part of it", "inner:(TIME|YEAR4) OF? number:DAY JOIN? DOT/ORDINALEND unit:UNIT", _part_of_year),
        Rule("year, part of it", "inner:(TIME|YEAR4) OF? number:ORDINAL unit:UNIT", _part_of_year),
        Rule("quarter sign", "unit:QUARTERSIGN number:DAY/ORDINAL (?:OF/SLASH? JOIN? YEARWORD? inner:(TIME|YEAR4))?", _part_of_year),
        Rule("first quarters", "(?:inner:TIME LINK?)? FIRSTLAST number:DAY QUARTERMARK", _first_quarters),
        Rule("quarter by name", "(?:inner:TIME LINK?)? quarter:QUARTERNAME", _quarter_name),
        Rule("quarters by name", "low:ORDINAL (?:TO|JOIN|DASH|TILDE) high:ORDINAL unit:UNIT/QUARTERMARK (?:OF? YEARWORD? inner:(TIME|YEAR4))?", _quarters),
        Rule("quarters", "(?:inner:TIME LINK?)? low:DAY QUARTERMARK? (?:TO|JOIN|DASH|TILDE) high:DAY unit:QUARTERMARK", _quarters),
        Rule("quarter mark", "(?:inner:TIME OF? LINK?)? ORDINALLEAD? number:DAY (?:JOIN? ORDINALEND)? unit:QUARTERMARK (?!DURATIONMARK) (?:OF/SLASH? YEARWORD? behind:(TIME|YEAR4))?", _part_of_year),
        Rule("half of a year", "half:HALFNAME/PARTNAME OF/SLASH? (?:YEARWORD? behind:(TIME|YEAR4)|YEARWORD)", _half),
        Rule("half", "(?:inner:TIME OF? LINK?)? half:HALFNAME/PARTNAME", _half),
        Rule("early, mid, late", "THE? part:PART JOIN? OF/IN? THE? inner:(TIME|YEAR4)", _third),
        Rule("part behind", "inner:TIME OF? LINK? part:PARTAFTER", _third),
        *REPORTED_PARTS,
        *WORDED_PARTS,
        *BARE_PARTS,
        *WITHIN,
        *SUMS,
    ),
)

SPANS: Final = Stage(
    "spans", "TIME",
    (
        *FISCAL_SPANS,
        *REPORTED_SPANS,
        Rule("part of a time", "THE? part:PART JOIN? OF/IN? THE? inner:TIME", _third),
        Rule("between times", "BETWEEN THE/YEARWORD? first:TIME/YEAR4 AND THE/YEARWORD? last:(TIME|YEAR4|DAY)", _range),
        Rule("times, between behind", "first:TIME/YEAR4 AND last:(TIME|YEAR4|TWO|DAY) YEARMARK? PARTICLE? BETWEENAFTER", _range),
        Rule("time range", "(?<!NONUM/NAMELEAD/HASH)first:TIME/YEAR4 (?:TO|JOIN|DASH|TILDE|SLASH) THE/YEARWORD? last:(TIME|YEAR4|TWO|DAY) (?!SLASH) YEARMARK? (?:COMMA? year:YEAR4/TIME)?", _range),
        Rule("days of a month", "first:DAY ORDINALEND/DOT? (?:SLASH|TO|JOIN|DASH|TILDE|AND) THE? last:TIME", _days_before_month),
        Rule("open, said before", "word:OPENSIDE/DAYSIDE PREP? THE? time:TIME (?!(?:TO|JOIN|DASH|TILDE) THE? TIME)", _open, notes=True),
        Rule("open, said behind", "time:TIME PARTICLE? word:OPENAFTER", _open, notes=True),
    ),
)

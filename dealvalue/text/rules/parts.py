"""Parts of years and of other times: the first half of 2024, Q2 2025, 올해 4분기, the end of the third quarter, early 2026."""

from typing import Final

from dealvalue.text.cascade import Match, Rule
from dealvalue.text.rules.amounts import refused
from dealvalue.text.rules.dates import digits_of, made, year_of
from dealvalue.text.shifts import FiscalEnd, RelativeFiscal, Within
from dealvalue.text.token import Node
from dealvalue.text.when import Day, DayShift, Decade, Fiscal, Month, Part, Relative, Span, Third, Weekday, When, Year

YEAR_MONTHS: Final = 12
"""A smaller number behind a quarter's may be a month, or another quarter."""
QUARTERS: Final = 4


def _part_of_year(match: Match) -> Node | None:
    """`ORDINAL QUARTER (OF? YEAR)?`, `QUARTERSIGN DIGIT YEAR?`: the first half of 2024, Q2 2025, 올해 4분기."""
    ordinal = match["number"]
    number = ordinal.meanings.get("ORDINAL") or ordinal.meanings.get("HALFNAME") or digits_of(ordinal) or 0
    unit = match["unit"].meanings.get("UNIT") or match["unit"].meanings.get("QUARTERSIGN") or match["unit"].meanings.get("QUARTERMARK")
    doubtful = unit in ("Q?", "H?")
    if unit not in ("Q", "H") and not doubtful:
        return None
    if doubtful and (match.node("inner") is None or match["unit"].end != ordinal.start):
        return None  # T2 alone is a tram line
    of = 4 if str(unit)[0] == "Q" else 2
    if not 1 <= number <= of or ("QUARTERSIGN" in match["unit"].meanings and (_goes_on(match) or _went_before(match))):
        return None
    inner = _inner(match)
    if match.node("inner") is not None and (isinstance(inner, Month | Day) or (isinstance(inner, Relative) and inner.unit in ("M", "W", "D", "Q"))) and not _halves_a_month(match, inner):
        return None  # 다음 달 2분기 실적을: two times
    return made(match, Part(number, of, inner))


def _halves_a_month(match: Match, inner: When | None) -> bool:
    """`ORDINAL HALF OF MONTH`: the second half of May, la prima metà di dicembre."""
    month = isinstance(inner, Month) or (isinstance(inner, Relative) and inner.unit == "M")
    return month and match["unit"].meanings.get("UNIT") == "H" and "OF" in match.sentence.meanings(match.span("unit")[1])


def _short_year(match: Match) -> Node | None:
    """`QUARTERSIGN DIGIT SLASH TWO`, touching: Q1/25, Q4 '24; or apart where nothing follows that it may count: Q3 24."""
    number, between, year = match["number"], match.node("between"), match["year"]
    of = {"Q": 4, "H": 2}.get(str(match["unit"].meanings["QUARTERSIGN"]), 0)
    touching = between is None or (between.end == year.start and ("QUOTE" in between.meanings or between.start == number.end))
    if not touching or int(year.meanings["DIGITS"]) <= YEAR_MONTHS or not 1 <= int(number.meanings["DIGITS"]) <= of:
        return None
    return made(match, Part(int(number.meanings["DIGITS"]), of, Year(year_of(year) or 0)))


def _sign_behind(match: Match) -> Node | None:
    """`YEAR QUARTERSIGN DIGIT`, the digit touching: 2025 Q2, 2025-H1."""
    inner = _inner(match)
    if not isinstance(inner, Year) or match["unit"].end != match["number"].start:
        return None
    return _part_of_year(match)


def _one_of_parts(match: Match) -> Node | None:
    """`ORDINAL` before another one, its quarter and its year: the first and second quarters of 2025, 2025年一、二季度."""
    number, unit, inner = match["number"].meanings, match["unit"].meanings, _inner(match)
    of = {"Q": 4, "H": 2}.get(str(unit.get("UNIT") or unit.get("QUARTERMARK")), 0)
    count = int(number.get("ORDINAL") or number["DIGITS"])
    if not 1 <= count < of or not isinstance(inner, Year | Relative | Fiscal):
        return None
    nodes = [node for node in match.nodes() if node.end <= match["number"].end]
    return made(match, Part(count, of, inner), nodes)


def _goes_on(match: Match) -> bool:
    """Do letters touch what was matched, as in H1N1? Then it is a name."""
    if match.end >= len(match.sentence.items):
        return False
    after = match.sentence.node(match.end)
    return after.start == match.sentence.node(match.end - 1).end and match.sentence.said(after)[0].isalpha()


def _went_before(match: Match) -> bool:
    """Do digits touch what was matched, as in 24H2? Then it is a version."""
    if not match.start:
        return False
    before = match.sentence.node(match.start - 1)
    return before.end == match.nodes()[0].start and "DIGITS" in before.meanings


def _part_of_part(match: Match) -> Node | None:
    """`PART OF ORDINAL QUARTER (OF? YEAR)?`, `TIME? QUARTER PARTAFTER`: the end of the third quarter, 二季度末."""
    node = _part_of_year(match)
    part = match["part"].meanings
    return None if node is None else made(match, Third(part.get("PART") or part["PARTAFTER"], node.meanings["TIME"]))


def _inner(match: Match) -> When | None:
    """The year that a part is of."""
    inner = match.node("inner") or match.node("behind") or match.node("own")
    if inner is None:
        return None
    if "TIME" in inner.meanings:
        found: When = inner.meanings["TIME"]
        if isinstance(found, Span) and isinstance(found.first, Year) and found.last == Year(found.first.year + 1):
            return Fiscal(found.first.year, found.first.year + 1)  # 2024-25 की तीसरी तिमाही: two years have no quarters
        return found
    if "RELATIVE" in inner.meanings:
        return Relative("Y", inner.meanings["RELATIVE"])
    if "YEARWORD" in inner.meanings:
        return Relative("Y", 0)  # the last quarter of the year
    return Year(year_of(inner) or 0)


def _named_end(match: Match) -> Node | None:
    """`NAMEDEND YEAR?`: Jahresende, Monatsende, halvårsskiftet ("1H": the first half's); of the document's own year, or the one that follows.

    Of two years (årsskiftet 2025/2026) it is the end of the first.
    """
    side, unit, *shift = str(match["word"].meanings["NAMEDEND"]).split()
    inner, second = _inner(match), match.node("second")
    if second is not None and (not isinstance(inner, Year) or year_of(second) != inner.year + 1):
        return None
    if isinstance(inner, Fiscal) and inner.second == inner.year + 1 and unit == "Y":
        inner = Year(inner.year)  # årsskiftet 2025/26
    if unit == "1H":
        return made(match, Third(side, Part(1, 2, inner)))
    return made(match, Third(side, inner or Relative(unit, int(shift[0]) if shift else 0)))


def _quarters(match: Match) -> Node | None:
    """`TIME? DIGIT TO DIGIT QUARTERMARK`, `ORDINAL TO ORDINAL QUARTER YEAR?`: 2025년 1∼3분기, I–III kwartał 2025 r."""
    low, high = (match[role].meanings.get("ORDINAL") or digits_of(match[role]) or 0 for role in ("low", "high"))
    unit = match["unit"].meanings
    if not 1 <= low < high <= 4 or (unit.get("UNIT") or unit["QUARTERMARK"]) != "Q":
        return None
    inner = _inner(match)
    return made(match, Span(Part(low, 4, inner), Part(high, 4, inner)))


def _quarter_pair(match: Match) -> Node | None:
    """`TIME? QUARTER·QUARTER QUARTERMARK`: 1·2분기; "1·4분기" is also how the first of four is written."""
    pair = match.node("pair")
    low, dot, high = str(pair.meanings["DIGITS"]).partition("·") if pair is not None else (match["low"].meanings["DIGITS"], "·", match["high"].meanings["DIGITS"])
    if not dot or not low.isdecimal() or not high.isdecimal() or not 1 <= int(low) <= int(high) <= QUARTERS:
        return None
    inner = _inner(match)
    if pair is not None and int(high) == QUARTERS:
        return refused(match, "part_of_time") if int(low) == QUARTERS - 1 else made(match, Part(int(low), QUARTERS, inner))
    if int(low) + 1 != int(high):
        return refused(match, "part_of_time")
    return made(match, Span(Part(int(low), QUARTERS, inner), Part(int(high), QUARTERS, inner)))


def _quarter_signs(match: Match) -> Node | None:
    """`QUARTERSIGN DIGIT TO QUARTERSIGN DIGIT YEAR?` in either order: Q1-Q3 2025, 1T-3T25, T1-T3 2025."""
    low, high, inner = digits_of(match["low"]) or 0, digits_of(match["high"]) or 0, match.node("inner")
    sign = str(match["unit"].meanings["QUARTERSIGN"])
    if sign[0] != "Q" or not 1 <= low < high <= 4 or (inner is None and len(sign) > 1) or not (inner is None or "TIME" in inner.meanings or "YEAR4" in inner.meanings or inner.start == match.nodes()[-2].end):
        return None
    when = _inner(match)
    return made(match, Span(Part(low, 4, when), Part(high, 4, when)))


def _first_quarters(match: Match) -> Node | None:
    """`TIME? FIRSTLAST DIGIT QUARTERMARK`: 前三季度."""
    number, inner = digits_of(match["number"]) or 0, _inner(match)
    return made(match, Span(Part(1, 4, inner), Part(number, 4, inner))) if 1 < number < 4 else None


def _quarter_name(match: Match) -> Node | None:
    """`TIME? QUARTERNAME`: 首季."""
    return made(match, Part(int(match["quarter"].meanings["QUARTERNAME"]), 4, _inner(match)))


def _half(match: Match) -> Node | None:
    """`(YEAR)? HALFNAME`, `HALFNAME YEAR`, the same with PARTNAME: 2026년 하반기, nửa đầu năm 2025, quý hai năm nay."""
    half, inner = match["half"].meanings, _inner(match)
    if inner is not None and not isinstance(inner, Year | Relative | Fiscal | Decade | FiscalEnd | RelativeFiscal | Month):
        return None
    if inner is None and "LEDHALF" in half:
        return None  # 155円台前半, 試合の前半: a half of something else
    number, of = map(int, half["PARTNAME"].split()) if "PARTNAME" in half else (half["HALFNAME"], 2)
    return made(match, Part(number, of, inner))


def third(match: Match) -> Node | None:
    """`PART OF? TIME`: early 2026, mid-May, the end of 2026."""
    inner = match["inner"]
    when = inner.meanings.get("TIME")
    if "BETWEEN" in match["part"].meanings and match.end < len(match.sentence.items) and "AND" in match.sentence.node(match.end).meanings:
        return None  # giữa 2012 và 2024
    part = match["part"].meanings.get("PARTAFTER") or match["part"].meanings["PART"]
    if when is None and "YEAR4" in inner.meanings:
        when = Year(year_of(inner) or 0)
    if isinstance(when, Day | DayShift | Weekday):
        return None  # a term beginning May 5, late on Friday: no part of the day
    return None if when is None else made(match, Third(part, when))


def _third_of_a_month(match: Match) -> Node | None:
    """`PART OF? MONTH OF? YEAR`, the year by other words: akhir Maret tahun depan."""
    month, whole = match["inner"].meanings["TIME"], match["whole"].meanings["TIME"]
    if not isinstance(month, Month) or month.year is not None or not isinstance(whole, Relative) or whole.unit != "Y":
        return None
    return made(match, Third(match["part"].meanings["PART"], Within(month, whole)))


def _part_to_part(match: Match) -> Node | None:
    """`PART TO PART OF? TIME`: mid-to-late 2025, early to mid-May."""
    inner = _inner(match)
    return None if inner is None else made(match, Span(Third(match["part"].meanings["PART"], inner), Third(match["last"].meanings["PART"], inner)))


PLAIN_PARTS: Final = (
    Rule("part of a quarter", "THE? part:PART JOIN? OF? THE? number:ORDINAL JOIN? unit:UNIT/QUARTERMARK (?:OF? THE? YEARWORD? inner:(TIME|YEAR4))?", _part_of_part),
    Rule("one of two parts", "THE? number:ORDINAL (?=(?:COMMA|AND|OR) THE? ORDINAL DOT? JOIN? unit:UNIT/QUARTERMARK OF? THE? YEARWORD? inner:(TIME|YEAR4))", _one_of_parts),
    Rule("year, one of two parts", "inner:TIME (?:OF|LINK)? (?:ORDINALLEAD? number:DAY/ORDINAL) (?=(?:COMMA|AND|OR) ORDINALLEAD? (?:DAY|ORDINAL) unit:QUARTERMARK/UNIT)", _one_of_parts),
    Rule("part of a year", "THE? number:ORDINAL DOT? JOIN? unit:UNIT/QUARTERMARK (?:OF? THE? YEARWORD? inner:(TIME|YEAR4) | OF THE? own:YEARWORD | (?!OF THE/ARTICLE DIVIDED))", _part_of_year),
    Rule("numbered part", "THE? number:DAY JOIN? DOT/ORDINALEND unit:UNIT (?:OF? THE? YEARWORD? inner:(TIME|YEAR4))?", _part_of_year),
    Rule("named end of two years", "word:NAMEDEND inner:(TIME|YEAR4) SLASH/JOIN/DASH second:YEAR4", _named_end),
    Rule("named end", "word:NAMEDEND (?:OF? YEARWORD? inner:(TIME|YEAR4))?", _named_end),
    Rule("year, numbered part of it", "inner:(TIME|YEAR4) OF? number:DAY JOIN? DOT/ORDINALEND unit:UNIT", _part_of_year),
    Rule("year, part of it", "inner:(TIME|YEAR4) (?:OF|LINK)? number:ORDINAL unit:UNIT", _part_of_year),
    Rule("quarter signs", "unit:QUARTERSIGN low:DAY (?:TO|JOIN|DASH|TILDE) QUARTERSIGN high:DAY (?:OF/SLASH? YEARWORD? inner:(TIME|YEAR4))?", _quarter_signs),
    Rule("quarter signs behind", "low:DAY QUARTERSIGN? (?:TO|JOIN|DASH|TILDE) high:DAY unit:QUARTERSIGN (?:OF/SLASH? YEARWORD? inner:(TIME|YEAR4|TWO))?", _quarter_signs),
    Rule("year, quarter sign", "inner:(TIME|YEAR4) (?:JOIN|SLASH|COMMA)? unit:QUARTERSIGN number:DAY (?!OF? YEAR4|QUOTE TWO)", _sign_behind),
    Rule("quarter sign, short year", "unit:QUARTERSIGN number:DAY between:(SLASH|JOIN|QUOTE) year:TWO (?!JOIN/SLASH/PERCENT)", _short_year),
    Rule("quarter sign and short year", "unit:QUARTERSIGN number:DAY year:TWO (?=COMMA/COLON/DASH/SIGN/END/DOT/CLOSE/SEMICOLON|$)", _short_year),
    Rule("quarter sign", "unit:QUARTERSIGN number:DAY/ORDINAL (?:OF/SLASH? JOIN? YEARWORD? inner:(TIME|YEAR4))?", _part_of_year),
    Rule("first quarters", "(?:inner:TIME LINK?)? FIRSTLAST number:DAY QUARTERMARK", _first_quarters),
    Rule("quarter by name", "(?:inner:TIME LINK?)? quarter:QUARTERNAME", _quarter_name),
    Rule("quarters by name", "low:ORDINAL (?:TO|JOIN|DASH|TILDE) high:ORDINAL unit:UNIT/QUARTERMARK (?:OF? YEARWORD? inner:(TIME|YEAR4))?", _quarters),
    Rule("quarters", "(?:inner:TIME LINK?)? low:DAY QUARTERMARK? (?:TO|JOIN|DASH|TILDE) high:DAY unit:QUARTERMARK", _quarters),
    Rule("quarter mark, part behind", "(?:inner:TIME OF? LINK?)? ORDINALLEAD? number:DAY unit:QUARTERMARK LINK? part:PARTAFTER", _part_of_part),
    Rule("two quarters", "(?:inner:TIME LINK?)? ORDINALLEAD? (?:pair:SEPARATED|low:DAY COMMA/MIDDOT high:DAY) unit:QUARTERMARK", _quarter_pair),
    Rule("quarter mark", "(?:inner:TIME OF? LINK?)? ORDINALLEAD? number:DAY (?:JOIN? ORDINALEND)? unit:QUARTERMARK (?!DURATIONMARK) (?:OF/SLASH? YEARWORD? behind:(TIME|YEAR4))?", _part_of_year),
    Rule("half of a year", "half:HALFNAME/PARTNAME OF/SLASH? (?:YEARWORD? behind:(TIME|YEAR4)|YEARWORD)", _half),
    Rule("half", "(?:inner:TIME OF? LINK?)? half:HALFNAME/PARTNAME", _half),
    Rule("part to part", "THE? part:PART JOIN? TO JOIN? last:PART JOIN? OF/IN? THE? inner:(TIME|YEAR4)", _part_to_part),
    Rule("early, mid, late in a month of a year", "THE? part:PART JOIN? OF/IN? THE? inner:TIME OF? THE? whole:TIME", _third_of_a_month),
    Rule("early, mid, late", "THE? part:PART JOIN? OF/IN? THE? inner:(TIME|YEAR4)", third),
    Rule("part behind", "inner:TIME OF? LINK? part:PARTAFTER", third),
)

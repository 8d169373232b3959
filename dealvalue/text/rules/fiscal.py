"""Fiscal years and their parts: this fiscal year, the fiscal second quarter, FY2025 Q2, fiscal 2024 ended March 31."""

from typing import Final, Literal

from dealvalue.text.cascade import Match, Rule
from dealvalue.text.fiscal import FiscalEnded, FiscalNamed
from dealvalue.text.rules.dates import made
from dealvalue.text.shifts import RelativeFiscal
from dealvalue.text.token import Node
from dealvalue.text.when import Day, Fiscal, Month, Open, Part, Relative, When, Year

SIZES: Final = {"Y": 12, "H": 6, "Q": 3}


def _around(match: Match) -> Node | None:
    """`RELATIVE FISCAL UNIT?`: this fiscal year, the next fiscal quarter."""
    relative = match["relative"].meanings
    unit = match.node("unit")
    size = 12 if unit is None else SIZES.get(unit.meanings["UNIT"])
    if size is None:
        return None
    return made(match, RelativeFiscal(int(relative.get("RELATIVE") or relative.get("RELATIVE_AFTER") or 0), size))


def _part(match: Match) -> Node | None:
    """`FISCAL ORDINAL UNIT (OF? YEAR)?`, or with a sign (fiscal Q2): it counts from the year's start."""
    number, unit = match["number"].meanings, match["unit"].meanings
    count = int(number["ORDINAL"]) if "ORDINAL" in number else int(number["DIGITS"])
    of = {"Q": 4, "H": 2}.get(str(unit.get("UNIT") or unit.get("QUARTERSIGN")), 0)
    inner = _inner(match)
    if not 1 <= count <= of or not isinstance(inner, Year | Fiscal | Relative | None):
        return None
    return made(match, Part(count, of, inner, fiscal=True))


def _part_behind(match: Match) -> Node | None:
    """`FISCALYEAR QUARTERSIGN DIGIT`, `DIGIT QUARTERSIGN FISCALYEAR`: FY2025 Q2, 2Q FY25."""
    return _part(match) if isinstance(match["inner"].meanings["TIME"], Fiscal) else None


def _inner(match: Match) -> When | None:
    inner = match.node("inner")
    if inner is None:
        return None
    if "TIME" in inner.meanings:
        found: When = inner.meanings["TIME"]
        return found
    return Year(int(inner.meanings["DIGITS"]))


def _last(match: Match) -> Day | Month | None:
    """The end that a fiscal year is told by: a time, or a month whose name alone is no time ("ended March")."""
    month = match.node("month")
    if month is not None:
        return Month(month.meanings["MONTH"])
    when = match["last"].meanings["TIME"]
    if isinstance(when, Open):
        when = when.inner
    return when if isinstance(when, Day | Month) and when.month is not None else None


def _ends(match: Match) -> bool:
    word = match["word"].meanings
    return "OPENSIDE" not in word or word["OPENSIDE"] == "until"


def _ended(match: Match) -> Node | None:
    """`FISCAL ENDED TIME`: the fiscal year ended March 31, 2024."""
    last = _last(match)
    return made(match, FiscalEnded(last)) if last is not None and _ends(match) else None


def _told(match: Match) -> Literal[False] | None:
    """`FISCALYEAR ENDED TIME`: fiscal 2024, which ended in March; both stay times of their own."""
    node, last = match["year"], _last(match)
    when = node.meanings["TIME"]
    if not isinstance(when, Fiscal) or when.second is not None or last is None or not _ends(match):
        return False
    node.meanings = {"TIME": FiscalNamed(when.year, last)}
    return None


OF: Final = "(?:OF? THE? YEARWORD? inner:(TIME|YEAR4))?"
END: Final = "word:ENDED/FINISH/OPENSIDE PREP{0,2} THE? (?:last:TIME | month:MONTH)"

FISCAL_DAYS: Final = (
    Rule("fiscal year around", "THE? relative:RELATIVE FISCAL (?!YEAR4/TWO) unit:UNIT?", _around),
    Rule("fiscal year around, behind", "FISCAL relative:RELATIVE_AFTER", _around),
)
FISCAL_PARTS: Final = (
    Rule("fiscal part", f"THE? FISCAL JOIN? number:ORDINAL JOIN? unit:UNIT {OF}", _part),
    Rule("part, fiscal", f"THE? number:ORDINAL JOIN? FISCAL unit:UNIT {OF}", _part),
    Rule("part of the fiscal year", "THE? number:ORDINAL JOIN? unit:UNIT OF THE/STOP? FISCAL (?!YEAR4/TWO)", _part),
    Rule("fiscal quarter sign", f"FISCAL unit:QUARTERSIGN number:DAY {OF}", _part),
    Rule("fiscal year, its quarter sign", "inner:TIME COMMA? unit:QUARTERSIGN number:DAY", _part_behind),
    Rule("quarter sign of a fiscal year", "number:DAY unit:QUARTERSIGN inner:TIME", _part_behind),
)
FISCAL_SPANS: Final = (
    Rule("fiscal year by its last day", f"THE? FISCAL {END}", _ended),
    Rule("fiscal year told", f"year:TIME (?:COMMA|OPEN)? WORDLIKE/STOP? {END}", _told, notes=True),
)

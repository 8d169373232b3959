"""Price indices as CSV: one value a line, in the three forms that are published most.

::

    date,value              2025-03,104.2               a year, month or quarter, or its first day
    observation_date,NAME   2025-03-01,104.2            FRED: the name of the series heads its values
    iso3,country,year,value KOR,South Korea,2025,104.2  the World Bank's long form: a country is chosen
"""

import csv
import re
from collections.abc import Iterator, Sequence
from datetime import date
from decimal import Decimal
from io import StringIO
from itertools import pairwise
from os import PathLike, fspath
from typing import IO, Final

from dealvalue._marker import shown
from dealvalue.decimals import exact
from dealvalue.errors import InputError, InvalidTypeError, InvalidValueError
from dealvalue.period import Period

__all__ = ["values"]

Row = tuple[int, str, str]

_DATES: Final = ("date", "observation_date", "time_period", "period", "year", "month")
_COUNTRIES: Final = ("iso3", "country code")
#: What else stands beside the values of an index.
_ABOUT: Final = ("country", "country name", "indicator", "indicator code", "indicator name", "unit", "note", "notes")
_NOTHING: Final = frozenset(["", ".", "..", "NA", "N/A", "NaN"])
_MONTHS: Final = {"month": 1, "quarter": 3, "year": 12}
_QUARTER: Final = re.compile(r"(\d{4})-?Q([1-4])", re.ASCII)
_PARTIAL: Final = re.compile(r"\d{4}(?:-\d\d)?", re.ASCII)


def values(
    file: str | PathLike[str] | bytes | IO[str] | IO[bytes], country: str | None, unit: str | None
) -> tuple[list[tuple[Period, Decimal]], str]:
    """Return the values of an index with their periods, and what the file calls it."""
    if unit is not None and unit not in _MONTHS:
        message = f"the unit of an index is one of {', '.join(_MONTHS)}, not {shown(unit)}"
        raise InvalidValueError(message)
    source, text = _text(file)
    rows, called = _rows(source, text, country)
    rows = [row for row in rows if row[2].strip() not in _NOTHING]
    if not rows:
        reason = "no values of an index"
        raise InputError(reason, source=source)
    levels = [_level(line, cell.strip(), source) for line, _, cell in rows]
    return list(zip(_periods(rows, unit, source), levels, strict=True)), called


def _rows(source: str | None, text: str, country: str | None) -> tuple[list[Row], str]:
    """Return line, date and value of each row, and the name of the series."""
    lines = csv.reader(StringIO(text, newline=""), strict=True)
    try:
        heads = [cell.strip().lower() for cell in next(lines, [])]
        dates = [heads.index(name) for name in _DATES if name in heads]
        if not dates or len(heads) < 2:
            reason = f"no column of dates ({', '.join(_DATES)}) and one of values: {shown(','.join(heads))}"
            raise InputError(reason, source=source, line=1)
        at = _column(heads, source)
        where = next((heads.index(name) for name in _COUNTRIES if name in heads), None)
        rows = list(_cells(lines, heads, source))
    except csv.Error as error:
        reason = f"not CSV: {error}"
        raise InputError(reason, source=source, line=lines.line_num) from error
    if where is not None:
        rows = _of_country(rows, where, country, source)
    called = heads[at].upper() if heads[at] != "value" else f"a price index{f' of {country}' if country else ''}"
    return [(line, cells[dates[0]].strip(), cells[at]) for line, cells in rows], called


def _column(heads: Sequence[str], source: str | None) -> int:
    """Return the place of the values: the head "value", else the one head that is nothing else."""
    if "value" in heads:
        return heads.index("value")
    found = [place for place, head in enumerate(heads) if head not in (*_DATES, *_COUNTRIES, *_ABOUT)]
    if len(found) == 1:
        return found[0]
    reason = f"one column of values is needed, headed value or by the name of the series: {shown(','.join(heads))}"
    raise InputError(reason, source=source, line=1)


def _cells(
    lines: Iterator[list[str]], heads: Sequence[str], source: str | None
) -> Iterator[tuple[int, list[str]]]:
    for line, cells in enumerate(lines, 2):
        if cells and len(cells) != len(heads):
            reason = f"{len(cells)} cells under {len(heads)} heads"
            raise InputError(reason, source=source, line=line)
        if cells:
            yield line, cells


def _of_country(
    rows: list[tuple[int, list[str]]], where: int, country: str | None, source: str | None
) -> list[tuple[int, list[str]]]:
    codes = sorted({cells[where] for _, cells in rows})
    if country is None and len(codes) > 1:
        reason = f"{len(codes)} countries: choose one with country=, such as {codes[0]!r}"
        raise InputError(reason, source=source)
    if country is not None and country not in codes:
        reason = f"no country {shown(country)}: there are {', '.join(codes[:5])}{', …' if len(codes) > 5 else ''}"
        raise InputError(reason, source=source)
    return [row for row in rows if country is None or row[1][where] == country]


def _level(line: int, cell: str, source: str | None) -> Decimal:
    try:
        level = exact(cell)
    except InvalidValueError as error:
        reason = f"not the value of an index: {error}"
        raise InputError(reason, source=source, line=line) from error
    if level <= 0:
        reason = f"a price index is above zero, not {cell}: a rate of inflation is no index"
        raise InputError(reason, source=source, line=line)
    return level


def _periods(rows: list[Row], unit: str | None, source: str | None) -> list[Period]:
    named = [_named(said) for _, said, _ in rows]
    if None not in named:
        return [period for period in named if period is not None]
    days = [_first_day(line, said, source) for line, said, _ in rows]
    unit = _told_by_steps(days, source) if unit is None else unit
    return [_unit(day, unit, line, source) for day, (line, _, _) in zip(days, rows, strict=True)]


def _named(said: str) -> Period | None:
    quarter = _QUARTER.fullmatch(said)
    if quarter is not None:
        return Period.quarter(int(quarter[1]), int(quarter[2]))
    return Period.from_iso(said) if _PARTIAL.fullmatch(said) else None


def _first_day(line: int, said: str, source: str | None) -> date:
    try:
        return date.fromisoformat(said if len(said) == 10 else "")
    except ValueError:
        reason = f"not a year, month, quarter or day as 2025, 2025-03, 2025-Q1, 2025-03-01: {shown(said)}"
        raise InputError(reason, source=source, line=line) from None


def _told_by_steps(days: list[date], source: str | None) -> str:
    """Return the unit that a series of first days has: the shortest step between two of them."""
    months = sorted({day.year * 12 + day.month for day in days})
    step = min([after - before for before, after in pairwise(months)], default=0)
    for unit, length in _MONTHS.items():
        if step == length:
            return unit
    reason = "days that do not tell months, quarters or years: say unit="
    raise InputError(reason, source=source)


def _unit(day: date, unit: str, line: int, source: str | None) -> Period:
    length = _MONTHS[unit]
    if day.day != 1 or (day.month - 1) % length:
        reason = f"{day} is not the first day of a {unit}"
        raise InputError(reason, source=source, line=line)
    if unit == "month":
        return Period.month(day.year, day.month)
    return Period.year(day.year) if unit == "year" else Period.quarter(day.year, (day.month + 2) // 3)


def _text(file: object) -> tuple[str | None, str]:
    """Return the name of a file, where it has one, and its text; a string of more than one line is the text itself."""
    name: str | None = None
    if isinstance(file, str) and "\n" in file:
        content: object = file
    elif isinstance(file, str | PathLike):
        name = fspath(file)
        try:
            with open(name, "rb") as opened:  # noqa: PTH123 (pathlib takes longer to load than a small file)
                content = opened.read()
        except (OSError, ValueError) as error:  # ValueError: a path with a null in it
            reason = f"cannot be read: {getattr(error, 'strerror', None) or error}"
            raise InputError(reason, source=name) from error
    else:
        read = getattr(file, "read", None)
        content = read() if callable(read) else file
    if isinstance(content, bytes):
        try:
            content = content.decode("utf-8-sig")
        except UnicodeDecodeError as error:
            reason = "not text in UTF-8"
            raise InputError(reason, source=name) from error
    if not isinstance(content, str):
        message = f"a file is a path, bytes, text or an open file, not a {type(file).__name__}"
        raise InvalidTypeError(message)
    return name, content.removeprefix("\ufeff")

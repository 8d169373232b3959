"""Deals in CSV files (RFC 4180, UTF-8): label, amount, currency, on, and any further columns as tags.

The amount is a number beside its currency, or text as reported: "2 trillion won". The day is ISO 8601: a day, a month,
a year, or two of these with a slash between ("2012/2024"; ".." is an open end).
"""

import csv
import re
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from datetime import date
from os import PathLike, fspath
from pathlib import Path
from typing import Final, Protocol, TextIO

from dealvalue.currency import Currency, as_currency
from dealvalue.deals.deal import Deal
from dealvalue.decimals import plain
from dealvalue.errors import DealValueError, InputError, InvalidValueError
from dealvalue.figure import Figure
from dealvalue.money import Money
from dealvalue.period import Period
from dealvalue.say import say

__all__ = ["Parse", "read_deals", "write_deals"]

_COLUMNS: Final = ("label", "amount", "currency", "on")
_NUMBER: Final = re.compile(r"[+-]?[0-9]+(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?")
_DATE: Final = re.compile(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?")
_OPEN: Final = ".."
Source = str | PathLike[str] | Iterable[str]


class Parse(Protocol):
    """What reads an amount that is text; `dealvalue.parse_figure` is one."""

    def __call__(
        self, text: str, /, *, currency: Currency | None, locale: str, region: str | None, on: date | None
    ) -> Figure:
        """The figure, or a ParseError."""
        ...


def read_deals(
    source: Source,
    *,
    currency: Currency | str | None = None,
    locale: str = "en",
    region: str | None = None,
    parse: Parse | None = None,
    on_error: Callable[[InputError], None] | None = None,
) -> Iterator[Deal]:
    r"""Read deals, a row at a time: of a path, of an open file, or of the text itself (a string with a line break).

    `currency` is that of the rows that name none; amounts in words are read by `parse` in the locale and region. A
    broken row raises InputError with file and line, or is handed to `on_error` and left out. A file that is broken as
    a whole (no such column, not UTF-8) always raises.

    >>> for deal in read_deals("label,amount,currency,on,country\nTanks,8.8e12,KRW,2025-08-01,PL\n"):
    ...     print(deal, deal.tags)
    Tanks: 8800000000000 KRW on 2025-08-01 (('country', 'PL'),)
    """
    default = None if currency is None else as_currency(currency)
    with _opened(source) as (lines, name):
        rows = _rows(lines, name)
        header = next(rows, (1, []))[1]
        _check(header, name)
        for line, cells in rows:
            try:
                if len(cells) != len(header):
                    raise InvalidValueError(f"{len(cells)} cells, but {len(header)} columns")
                deal = _deal(dict(zip(header, cells, strict=True)), default, locale, region, parse)
            except DealValueError as error:
                broken = InputError(str(error), source=name, line=line)
                if on_error is None:
                    raise broken from error
                on_error(broken)
            else:
                yield deal


@contextmanager
def _opened(source: Source) -> Iterator[tuple[Iterable[str], str | None]]:
    if isinstance(source, str) and "\n" in source:
        yield source.splitlines(keepends=True), None
    elif isinstance(source, str | PathLike):
        name = fspath(source)
        try:
            with Path(source).open(encoding="utf-8-sig", newline="") as file:
                yield file, name
        except OSError as error:
            raise InputError(error.strerror or str(error), source=name) from error
    else:
        yield source, getattr(source, "name", None)


def _rows(lines: Iterable[str], name: str | None) -> Iterator[tuple[int, list[str]]]:
    """The rows that are not empty, each with the line it ends on."""
    reader = csv.reader(lines, strict=True)
    try:
        for cells in reader:
            if any(map(str.strip, cells)):
                yield reader.line_num, [cell.strip() for cell in cells]
    except UnicodeDecodeError as error:
        raise InputError("not UTF-8", source=name, line=reader.line_num + 1) from error
    except csv.Error as error:
        raise InputError(str(error), source=name, line=reader.line_num) from error


def _check(header: list[str], name: str | None) -> None:
    missing = [column for column in ("label", "amount") if column not in header]
    if missing:
        raise InputError(f"no column {missing[0]!r} in the first line", source=name, line=1)
    if len(set(header)) < len(header):
        raise InputError("a column is there twice", source=name, line=1)


def _deal(row: dict[str, str], default: Currency | None, locale: str, region: str | None, parse: Parse | None) -> Deal:
    on = _on(row.get("on", ""))
    code = row.get("currency", "")
    currency = Currency(code) if code else default
    figure = _amount(row["amount"], currency, locale, region, on if isinstance(on, date) else None, parse)
    tags = {name: value for name, value in row.items() if name not in _COLUMNS and value}
    return Deal(row["label"], figure, on, tags)


def _amount(
    text: str, currency: Currency | None, locale: str, region: str | None, on: date | None, parse: Parse | None
) -> Figure | Money:
    if not text:
        raise InvalidValueError("no amount")
    if not _NUMBER.fullmatch(text):
        return (parse or _parse)(text, currency=currency, locale=locale, region=region, on=on)
    if currency is None:
        raise InvalidValueError(f"no currency for {text}")
    return Money(text, currency)


def _parse(text: str, /, *, currency: Currency | None, locale: str, region: str | None, on: date | None) -> Figure:
    from dealvalue.text.reader import parse_figure

    return parse_figure(text, currency=currency, locale=locale, region=region, on=on)


def _on(text: str) -> date | Period | None:
    """A day, a month, a year, or two of them.

    >>> print(_on("2025-05-02"), _on("2025-05"), _on("2012/2024"), _on("2016/.."))
    2025-05-02 2025-05-01/2025-05-31 2012-01-01/2024-12-31 2016-01-01/..
    """
    if not text:
        return None
    first, slash, last = text.partition("/")
    if not slash:
        period = _dated(first)
        return period.start if period.is_day else period
    start = None if first == _OPEN else _dated(first).start
    return Period(start, None if last == _OPEN else _dated(last).end)


def _dated(text: str) -> Period:
    match = _DATE.fullmatch(text)
    if match is None:
        raise InvalidValueError(f"not a day, month or year of ISO 8601: {text!r}")
    year, month, day = (None if part is None else int(part) for part in match.groups())
    if year is None or month is None:
        return Period.year(year or 0)
    if day is None:
        return Period.month(year, month)
    try:
        return Period.day(date(year, month, day))
    except ValueError as error:
        raise InvalidValueError(f"no such day: {text!r}") from error


def write_deals(deals: Iterable[Deal], target: str | PathLike[str] | TextIO) -> None:
    """Write deals so that `read_deals` gives them back: money as a number, a figure in English words with its hedge.

    Every row is made before the first is written, so an error leaves the target as it was.

    >>> import sys
    >>> write_deals([Deal("Tanks", Money("8.8e12", "KRW"), date(2025, 8, 1), {"country": "PL"})], sys.stdout)
    label,amount,currency,on,country
    Tanks,8800000000000,KRW,2025-08-01,PL
    """
    kept = list(deals)
    tags = sorted({name for deal in kept for name, _ in deal.tags})
    rows = [[*_COLUMNS, *tags], *(_cells(deal, tags) for deal in kept)]
    if isinstance(target, str | PathLike):
        with Path(target).open("w", encoding="utf-8", newline="") as file:
            csv.writer(file, lineterminator="\n").writerows(rows)
    else:
        csv.writer(target, lineterminator="\n").writerows(rows)


def _cells(deal: Deal, tags: list[str]) -> list[str]:
    figure = deal.figure
    amount = plain(figure.amount) if isinstance(figure, Money) else say(figure)
    on = "" if deal.on is None else str(deal.on)
    return [deal.label, amount, str(figure.currency), on, *(deal.tag(name) or "" for name in tags)]

"""Deals: what is read of a table, a row at a time, and what is refused."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from os import PathLike, fspath
from typing import Any

from dealvalue.currency import Currency, as_currency
from dealvalue.deals import delimited, jsonl
from dealvalue.deals.amounts import ENGLISH, Parse, Words
from dealvalue.deals.deal import Deal
from dealvalue.deals.lines import Source, opened
from dealvalue.deals.refused import Refused
from dealvalue.deals.rows import Cell, Columns, Shape, as_text, columns_of
from dealvalue.errors import DealValueError, InputError, InvalidValueError

__all__ = ["Deals", "Row", "deals_in", "header", "read_deals"]


#: The line of a row, the names of its columns, its cells, and what is wrong with it as a whole, or None.
Row = tuple[int, tuple[str, ...], list[Cell], str | None]


class Deals(Iterable[Deal]):
    r"""Deals as they are read, once; `refused` has the rows that were none of what has been read so far.

    To go through them a second time raises InvalidValueError.

    >>> deals = read_deals("value,when\n$5m,2025-05-02\na lot,2025-05-03\n")
    >>> [str(deal) for deal in deals], [str(refused) for refused in deals.refused]
    (['5000000 USD on 2025-05-02'], ["line 3, column 'value': no figure to read: 'a lot' at 0"])
    """

    def __init__(
        self, rows: Iterable[Row], words: Words, columns: Columns, *, source: str | None, strict: bool
    ) -> None:
        self.refused: list[Refused] = []
        self._source = source
        self._strict = strict
        self._begun = False
        self._deals = self._read(rows, words, columns)

    def __iter__(self) -> Iterator[Deal]:
        if self._begun:  # a second total of them would be nothing, in silence
            raise InvalidValueError("these deals have been read: read them again, or keep them in a list")
        self._begun = True
        return self._deals

    def _read(self, rows: Iterable[Row], words: Words, columns: Columns) -> Iterator[Deal]:
        shape: Shape | None = None
        place = f"{self._source}, line" if self._source else "line"
        for line, names, cells, broken in rows:
            try:
                if broken is not None:
                    raise InputError(broken)
                if shape is None or shape.names is not names:
                    shape = Shape(names, words, columns)
                deal = shape.deal(cells, f"{place} {line}")
            except DealValueError as error:
                self._refuse(line, names, cells, error)
            else:
                yield deal

    def _refuse(self, line: int, names: Sequence[str], cells: Sequence[Cell], error: DealValueError) -> None:
        column = error.column if isinstance(error, InputError) else None
        reason = error.reason if isinstance(error, InputError) else str(error)
        named = [*names, *[""] * (len(cells) - len(names))]
        row = tuple([(name, as_text(cell)) for name, cell in zip(named, cells, strict=False)])
        refused = Refused(row, reason, self._source, line, column)
        if self._strict:
            raise refused.error from error
        self.refused.append(refused)


def read_deals(
    source: Source,
    *,
    form: str | None = None,
    columns: Columns | None = None,
    currency: Currency | str | None = None,
    locale: str = "en",
    region: str | None = None,
    parse: Parse | None = None,
    strict: bool = False,
) -> Deals:
    r"""Read deals of CSV (RFC 4180) or JSON Lines, in UTF-8: of a path, an open file, or the text (with a line break).

    `form` is "csv" or "jsonl"; without it the name of the file tells, and it is CSV where it ends in neither. What
    stands in which column is said in `dealvalue.deals.rows`. `currency` is that of the rows that name none; amounts in
    words are read by `parse` in the locale and region.

    A row that is no deal is kept in `refused` with its line, its column and the reason; with `strict` it raises
    InputError. A file that is broken as a whole (no column of values, not UTF-8) always does.

    >>> for deal in read_deals("label,value,currency,when,country\nTanks,8.8e12,KRW,2025-08-01,PL\n"):
    ...     print(deal, deal["country"], deal.origin)
    Tanks: 8800000000000 KRW on 2025-08-01 PL line 2
    """
    words = _words(locale, region, currency, parse)
    name, told = _name(source), columns_of(columns)
    rows = _rows(source, name, form or _form(name), told)
    return Deals(rows, words, told, source=name, strict=strict)


def deals_in(
    rows: Iterable[Mapping[str, Cell]],
    *,
    columns: Columns | None = None,
    currency: Currency | str | None = None,
    locale: str = "en",
    region: str | None = None,
    parse: Parse | None = None,
    strict: bool = False,
    source: str | None = None,
) -> Deals:
    """Read deals of mappings, with the names that the columns of a table have; the first is line 1.

    >>> [deal] = deals_in([{"value": "US$5-7bn", "when": 2025, "buyer": "Peru"}])
    >>> print(deal, deal["buyer"])
    5000000000–7000000000 USD on 2025-01-01/2025-12-31 Peru
    """
    words = _words(locale, region, currency, parse)
    return Deals(_mapped(enumerate(rows, 1)), words, columns_of(columns), source=source, strict=strict)


def _words(locale: str, region: str | None, currency: Currency | str | None, parse: Parse | None) -> Words:
    return Words(locale, region, None if currency is None else as_currency(currency), parse or ENGLISH.parse)


def _name(source: Source) -> str | None:
    if isinstance(source, str) and "\n" in source:
        return None
    if isinstance(source, str | PathLike):
        return fspath(source)
    named = getattr(source, "name", None)
    return named if isinstance(named, str) else None


def _form(name: str | None) -> str:
    ending = (name or "").lower().rpartition(".")[2]
    if ending in ("xlsx", "xlsm"):
        raise InputError("a workbook: read it with dealvalue.interop.excel.read_excel", source=name)
    return "jsonl" if ending in ("jsonl", "ndjson") else "csv"


def _rows(source: Source, name: str | None, form: str, columns: Columns) -> Iterator[Row]:
    if form not in ("csv", "jsonl"):
        raise InvalidValueError(f"deals are read of 'csv' or 'jsonl', not of {form!r}")
    with opened(source) as lines:
        if form == "jsonl":
            yield from _mapped(jsonl.rows(lines, name))
            return
        table = delimited.rows(lines, name)
        line, cells = next(table, (1, []))
        names = header(cells, line, name, columns)
        for line, cells in table:
            yield line, names, cells, None


def header(cells: Sequence[str], line: int, source: str | None, columns: Columns) -> tuple[str, ...]:
    """The names of the columns; that none has the values is no fault of a row, and is an InputError of its own."""
    names = tuple([cell or f"column {number}" for number, cell in enumerate(cells, 1)])
    try:
        Shape(names, ENGLISH, columns)
    except InvalidValueError as error:
        raise InputError(f"{error} in the first line", source=source, line=line) from error
    return names


def _mapped(rows: Iterable[tuple[int, Any]]) -> Iterator[Row]:
    names: tuple[str, ...] = ()
    for line, row in rows:
        if isinstance(row, jsonl.Broken):
            yield line, ("line",), [row.text], row.reason
        elif not isinstance(row, Mapping) or not all(isinstance(name, str) for name in row):
            yield line, ("line",), [row], f"a row is a mapping of names to values, not a {type(row).__name__}"
        else:
            # rows of the same names share one tuple: the next room compares it by identity
            names = names if names == tuple(row) else tuple(row)
            yield line, names, list(row.values()), None

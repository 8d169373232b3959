"""Excel: the rows of a sheet as deals, by openpyxl.

A cell that holds a number is a float in the file. It is read as the shortest decimal that is this float, which is what
the sheet shows where it shows all digits: 0.1 is 0.1. A number of more digits than a float keeps (15 are safe) was cut
by the program that wrote it. A cell that holds a date is that day; a formula is what it came to when the file was
saved; an error such as #N/A is refused. Currency formats of a cell are not read: name the currency in a column.
"""

from collections.abc import Iterator
from datetime import date, datetime, time
from decimal import Decimal
from os import PathLike, fspath
from typing import Any, Final
from zipfile import BadZipFile

from dealvalue.currency import Currency, as_currency
from dealvalue.deals import Deals
from dealvalue.deals.amounts import ENGLISH, Parse, Words
from dealvalue.deals.reader import Row, header
from dealvalue.deals.rows import Cell, Columns, columns_of
from dealvalue.errors import InputError, InvalidValueError, MissingExtraError

__all__ = ["read_excel"]

_ERROR: Final = "e"


def read_excel(
    source: str | PathLike[str],
    *,
    sheet: str | None = None,
    columns: Columns | None = None,
    currency: Currency | str | None = None,
    locale: str = "en",
    region: str | None = None,
    parse: Parse | None = None,
    strict: bool = False,
) -> Deals:
    """Read deals of a sheet, the first where none is named; all else is as in `dealvalue.deals.read_deals`.

    MissingExtraError says what to install; a file that is no workbook raises InputError.
    """
    words = Words(locale, region, None if currency is None else as_currency(currency), parse or ENGLISH.parse)
    name, told = fspath(source), columns_of(columns)
    return Deals(_rows(name, sheet, told), words, told, source=name, strict=strict)


def _rows(source: str, sheet: str | None, columns: Columns) -> Iterator[Row]:
    workbook = _opened(source)
    try:
        names: tuple[str, ...] | None = None
        for line, cells in _filled(_sheet(workbook, sheet, source)):
            if names is None:
                names = header([str(cell or "").strip() for cell in cells], line, source, columns)
            else:
                # a row ends with its last cell that says something
                yield line, names, cells + [None] * (len(names) - len(cells)), None
        if names is None:
            raise InputError("an empty sheet", source=source)
    finally:
        workbook.close()


def _opened(source: str) -> Any:  # noqa: ANN401 (openpyxl has no types)
    try:
        from openpyxl import load_workbook  # type: ignore[import-untyped, unused-ignore]
    except ImportError as error:
        raise MissingExtraError("openpyxl", "excel") from error
    try:
        return load_workbook(source, read_only=True, data_only=True)
    except OSError as error:
        raise InputError(error.strerror or str(error), source=source) from error
    except (BadZipFile, KeyError, ValueError) as error:
        raise InputError(f"not a workbook: {error}", source=source) from error


def _sheet(workbook: Any, sheet: str | None, source: str) -> Any:  # noqa: ANN401 (openpyxl has no types)
    if sheet is None:
        return workbook.worksheets[0]
    if sheet not in workbook.sheetnames:
        raise InvalidValueError(f"{source} has no sheet {sheet!r}, but {', '.join(map(repr, workbook.sheetnames))}")
    return workbook[sheet]


def _filled(sheet: Any) -> Iterator[tuple[int, list[Cell]]]:  # noqa: ANN401 (openpyxl has no types)
    """The rows that say something, each with its number and without what is empty at its end."""
    for line, row in enumerate(sheet.iter_rows(), 1):
        cells = [_cell(cell) for cell in row]
        while cells and cells[-1] in (None, ""):
            cells.pop()
        if cells:
            yield line, cells


def _cell(cell: Any) -> Cell:  # noqa: ANN401 (openpyxl has no types)
    """What a cell holds: text, an exact number, a day; an error is kept as what no column reads."""
    value = cell.value
    if isinstance(value, float):
        return Decimal(repr(value))
    if isinstance(value, datetime) and value.time() == time.min:
        return date(value.year, value.month, value.day)
    if isinstance(value, str):
        return _Broken(value) if cell.data_type == _ERROR else value.strip()
    return value


class _Broken:
    """An error in a cell, such as #N/A: neither text nor a number."""

    def __init__(self, text: str) -> None:
        self.text = text

    def __str__(self) -> str:
        return self.text

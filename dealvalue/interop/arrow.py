"""Arrow: a table of rates from and to a pyarrow.Table, or from a Parquet file.

The columns are date, base, quote, rate, and kind, source, start, end, observations where they are there. Rates are
decimals or text, which hold every digit; floats only where ``floats=True`` says so, and then the source of each rate
says that it was one.
"""

from os import PathLike
from typing import Any

from dealvalue.errors import InputError, InvalidTypeError, MissingExtraError
from dealvalue.interop._records import COLUMNS, columns_of, not_narrow, scale_of, table_of
from dealvalue.rates import RateTable

try:
    import pyarrow as pa  # type: ignore[import-untyped]  # it has no types
    from pyarrow import parquet
except ImportError as error:
    raise MissingExtraError("pyarrow", "arrow") from error

__all__ = ["from_arrow", "to_arrow"]


def to_arrow(table: RateTable, *, text: bool = False) -> pa.Table:
    """Return the rates as columns; the rate is decimal128 with as many decimals as the finest of them, or text.

    >>> from datetime import date
    >>> table = RateTable.from_mapping({("USD", "KRW"): {date(2025, 12, 10): "1470.5"}}, "our bank")
    >>> to_arrow(table).column("rate").type, to_arrow(table, text=True).column("rate")[0].as_py()
    (Decimal128Type(decimal128(38, 1)), '1470.5')
    """
    columns = columns_of(table, text=text)
    types = {
        "date": pa.date32(),
        "rate": pa.string() if text else pa.decimal128(38, scale_of(columns["rate"])),
        "start": pa.date32(),
        "end": pa.date32(),
        "observations": pa.int64(),
    }
    return pa.table({name: pa.array(values, types.get(name, pa.string())) for name, values in columns.items()})


def from_arrow(table: pa.Table | str | PathLike[str], *, source: str | None = None, floats: bool = False) -> RateTable:
    """Read a table, or the Parquet file of a path; what is wrong in it is an InputError with its row.

    ``source`` is the name of the table of rates, and the source of the rates that name none.
    """
    held, name = table, "an Arrow table"
    if isinstance(table, str | PathLike):
        held, name = _parquet(str(table)), str(table)
    if not isinstance(held, pa.Table):
        message = f"rates are read from a pyarrow.Table or a path, not from a {type(table).__name__}"
        raise InvalidTypeError(message)
    return table_of(_columns(held, name), source or name, floats=floats)


def _columns(table: pa.Table, name: str) -> dict[str, list[Any]]:
    names = [field for field in table.schema.names if field in COLUMNS]
    for column in names:
        if names.count(column) > 1:
            raise InputError(f"the column {column} is there twice", source=name)
        not_narrow(column, table.schema.field(column).type, name)
    return {column: table.column(column).to_pylist() for column in names}


def _parquet(path: str) -> pa.Table:
    try:
        return parquet.read_table(path)
    except (OSError, pa.ArrowException) as error:
        raise InputError(f"not a Parquet file that can be read: {error}", source=path) from error

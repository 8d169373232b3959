"""polars: a table of rates from and to a DataFrame, or from a Parquet file.

The columns are date, base, quote, rate, and kind, source, start, end, observations where they are there. Rates are
decimals or text, which hold every digit; floats only where ``floats=True`` says so, and then the source of each rate
says that it was one.
"""

from os import PathLike

from dealvalue.errors import InputError, InvalidTypeError, MissingExtraError
from dealvalue.interop._records import COLUMNS, columns_of, not_narrow, scale_of, table_of
from dealvalue.rates import RateTable

try:
    import polars as pl
except ImportError as error:
    raise MissingExtraError("polars", "polars") from error

__all__ = ["from_polars", "to_polars"]


def to_polars(table: RateTable, *, text: bool = False) -> pl.DataFrame:
    """Return the rates as columns; the rate is a decimal with as many decimals as the finest of them, or text.

    >>> from datetime import date
    >>> table = RateTable.from_mapping({("USD", "KRW"): {date(2025, 12, 10): "1470.5"}}, "our bank")
    >>> to_polars(table).schema["rate"], to_polars(table, text=True)["rate"].to_list()
    (Decimal(precision=38, scale=1), ['1470.5'])
    """
    columns = columns_of(table, text=text)
    types = {
        "date": pl.Date,
        "rate": pl.String if text else pl.Decimal(38, scale_of(columns["rate"])),
        "start": pl.Date,
        "end": pl.Date,
        "observations": pl.Int64,
    }
    return pl.DataFrame({name: pl.Series(values, dtype=types.get(name, pl.String)) for name, values in columns.items()})


def from_polars(
    frame: pl.DataFrame | str | PathLike[str], *, source: str | None = None, floats: bool = False
) -> RateTable:
    """Read a frame, or the Parquet file of a path; what is wrong in it is an InputError with its row.

    ``source`` is the name of the table of rates, and the source of the rates that name none.
    """
    held, name = frame, "a polars frame"
    if isinstance(frame, str | PathLike):
        held, name = _parquet(str(frame)), str(frame)
    if not isinstance(held, pl.DataFrame):
        message = f"rates are read from a polars.DataFrame or a path, not from a {type(frame).__name__}"
        raise InvalidTypeError(message)
    names = [column for column in held.columns if column in COLUMNS]
    for column in names:
        not_narrow(column, held.schema[column], name)
    columns = {column: held[column].to_list() for column in names}
    return table_of(columns, source or name, floats=floats)


def _parquet(path: str) -> pl.DataFrame:
    try:
        return pl.read_parquet(path, glob=False)
    except (OSError, pl.exceptions.PolarsError) as error:
        raise InputError(f"not a Parquet file that can be read: {error}", source=path) from error

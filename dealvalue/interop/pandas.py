"""pandas: a table of rates from and to a DataFrame, or from a Parquet file.

The columns are date, base, quote, rate, and kind, source, start, end, observations where they are there. Rates are
Decimals or text, which hold every digit; floats only where ``floats=True`` says so, and then the source of each rate
says that it was one.
"""

from os import PathLike
from typing import Any

from dealvalue.errors import InputError, InvalidTypeError, MissingExtraError
from dealvalue.interop._records import COLUMNS, columns_of, not_narrow, table_of
from dealvalue.rates import RateTable

try:
    import pandas as pd  # type: ignore[import-untyped]  # its types are a package of their own
except ImportError as error:
    raise MissingExtraError("pandas", "pandas") from error

__all__ = ["from_pandas", "to_pandas"]


def to_pandas(table: RateTable, *, text: bool = False) -> pd.DataFrame:
    """Return the rates as columns; days are datetime64, the rates Decimals, or text.

    >>> from datetime import date
    >>> table = RateTable.from_mapping({("USD", "KRW"): {date(2025, 12, 10): "1470.5"}}, "our bank")
    >>> to_pandas(table)["rate"].tolist(), to_pandas(table, text=True)["rate"].tolist()
    ([Decimal('1470.5')], ['1470.5'])
    """
    columns = columns_of(table, text=text)
    return pd.DataFrame({name: _column(name, values) for name, values in columns.items()})


def _column(name: str, values: list[Any]) -> "pd.Series[Any]":
    if name in ("date", "start", "end"):
        return pd.Series(values, dtype="datetime64[s]")  # in nanoseconds they would end in 2262
    return pd.Series(values, dtype="Int64" if name == "observations" else object)


def from_pandas(
    frame: pd.DataFrame | str | PathLike[str], *, source: str | None = None, floats: bool = False
) -> RateTable:
    """Read a frame, or the Parquet file of a path; what is wrong in it is an InputError with its row.

    ``source`` is the name of the table of rates, and the source of the rates that name none.
    """
    held, name = frame, "a pandas frame"
    if isinstance(frame, str | PathLike):
        held, name = _parquet(str(frame)), str(frame)
    if not isinstance(held, pd.DataFrame):
        message = f"rates are read from a pandas.DataFrame or a path, not from a {type(frame).__name__}"
        raise InvalidTypeError(message)
    if not held.columns.is_unique:
        raise InputError("a column is there twice", source=name)
    names = [column for column in held.columns if column in COLUMNS]
    for column in names:
        not_narrow(column, held[column].dtype, name)
    columns = {column: _values(held[column]) for column in names}
    return table_of(columns, source or name, floats=floats)


def _values(column: "pd.Series[Any]") -> list[Any]:
    return [None if gap else value for value, gap in zip(column.tolist(), column.isna(), strict=True)]


def _parquet(path: str) -> pd.DataFrame:
    try:
        return pd.read_parquet(path)
    except ImportError as error:  # pandas reads Parquet with pyarrow
        raise MissingExtraError("pyarrow", "arrow") from error
    except (OSError, ValueError) as error:
        raise InputError(f"not a Parquet file that can be read: {error}", source=path) from error

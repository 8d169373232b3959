"""Rates as columns of plain Python values, between a RateTable and whatever library holds columns.

The columns are those of the CSV form: date, base, quote, rate, and kind, source, start, end, observations where they
are there.
"""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date, datetime, time
from decimal import Decimal
from typing import Any, Final

from dealvalue._marker import shown
from dealvalue.decimals import exponent, plain
from dealvalue.errors import DealValueError, InputError, InvalidValueError
from dealvalue.period import Period
from dealvalue.rates import ExchangeRate, RateTable
from dealvalue.rates.formats._cells import Place

__all__ = ["COLUMNS", "columns_of", "not_narrow", "scale_of", "table_of"]

COLUMNS: Final = ("date", "base", "quote", "rate", "kind", "source", "start", "end", "observations")
_NEEDED: Final = COLUMNS[:4]
_FROM_FLOATS: Final = "rates taken from floats"

#: What pyarrow (float, halffloat), polars and pandas call them.
_NARROW: Final = {"float", "halffloat", "float32", "float16"}
#: decimal128 has so many digits.
_DIGITS: Final = 38


def table_of(columns: Mapping[str, Iterable[Any]], source: str, *, floats: bool) -> RateTable:
    """Make a table of columns; an InputError says the row, counted from 1, without the names of the columns."""
    missing = [name for name in _NEEDED if name not in columns]
    if missing:
        raise Place(source).error(f"no column {', '.join(missing)}: there must be date, base, quote and rate")
    return RateTable(_rates(columns, source, floats=floats), source)


def not_narrow(name: str, kind: object, source: str) -> None:
    """Refuse a column of floats of fewer than 64 bits: widened they show digits that nobody has written."""
    if str(kind).partition("[")[0].lower() in _NARROW:
        reason = f"the column {name} holds floats of fewer than 64 bits: make it text or decimals first"
        raise InputError(reason, source=source)


def _rates(columns: Mapping[str, Iterable[Any]], source: str, *, floats: bool) -> Iterator[ExchangeRate]:
    names = [name for name in COLUMNS if name in columns]
    rows = zip(*[columns[name] for name in names], strict=True)
    for number, values in enumerate(rows, 1):
        place = Place(source, number)
        row = dict(zip(names, values, strict=True))
        cells = {name: _cell(name, value, place) for name, value in row.items()}
        if isinstance(row["rate"], float):
            if not floats:
                reason = f"a float is not exact: {shown(row['rate'])}; floats=True takes its shortest decimal"
                raise place.error(reason)
            said = cells.get("source")
            cells["source"] = f"{said}, {_FROM_FLOATS}" if said else f"{source}, {_FROM_FLOATS}"
        yield _rate(cells, place)


def _rate(cells: Mapping[str, str], place: Place) -> ExchangeRate:
    base, quote, day = place.currency(cells["base"]), place.currency(cells["quote"]), place.day(cells["date"])
    source, kind = cells.get("source") or place.source or "", cells.get("kind") or "reference"
    rate = place.rate(base, quote, cells["rate"], day, source, kind)
    start, end, count = [cells.get(name, "") for name in COLUMNS[-3:]]
    if not (start or end or count):
        return rate
    try:
        days = Period(place.day(start), place.day(end)) if start or end else None
        return ExchangeRate(base, quote, rate.value, day, source, kind, (), days, int(count) if count else None)
    except (DealValueError, ValueError) as error:
        raise error if isinstance(error, InputError) else place.error(str(error)) from error


def _cell(name: str, value: object, place: Place) -> str:
    """Write a value as the CSV form has it."""
    if value is None:
        return ""
    if isinstance(value, str):
        return value.strip()
    if isinstance(value, datetime):
        if value.time() != time(0) or value.tzinfo is not None or getattr(value, "nanosecond", 0) != 0:
            raise place.error(f"{name} is a day, not the moment {value}")
        return value.date().isoformat()
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Decimal):
        return plain(value)
    if isinstance(value, float) and name in ("rate", "observations"):
        # a column of counts with a gap in it becomes floats in pandas
        return repr(int(value)) if name == "observations" and value.is_integer() else repr(float(value))
    if isinstance(value, int) and not isinstance(value, bool):
        return str(value)
    raise place.error(f"{name} is not read from a {type(value).__name__}: {shown(value)}")


def columns_of(table: RateTable, *, text: bool) -> dict[str, list[Any]]:
    """Return the rates of a table as columns, those of averages only where there are some.

    The rates are Decimals, or text that keeps the digits of each.
    """
    rates = table.rates
    columns: dict[str, list[Any]] = {
        "date": [rate.on for rate in rates],
        "base": [rate.base.code for rate in rates],
        "quote": [rate.quote.code for rate in rates],
        "rate": [plain(rate.value) if text else rate.value for rate in rates],
        "kind": [rate.kind for rate in rates],
        "source": [rate.source for rate in rates],
    }
    if any(rate.period is not None or rate.observations is not None for rate in rates):
        columns["start"] = [None if rate.period is None else rate.period.start for rate in rates]
        columns["end"] = [None if rate.period is None else rate.period.end for rate in rates]
        columns["observations"] = [rate.observations for rate in rates]
    return columns


def scale_of(values: Iterable[Decimal]) -> int:
    """Return how many decimals all of them have in one column of 38 digits; it is refused where that is too few.

    >>> scale_of([Decimal("1470.5"), Decimal("0.00068")])
    5
    """
    held = list(values)
    scale = max([-exponent(value) for value in held], default=0)
    scale = max(scale, 0)
    whole = max([value.adjusted() + 1 for value in held], default=1)
    if scale + max(whole, 0) > _DIGITS:
        message = f"no decimal column of {_DIGITS} digits holds all of these rates: text=True keeps them as text"
        raise InvalidValueError(message)
    return scale

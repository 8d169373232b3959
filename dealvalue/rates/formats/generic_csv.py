"""A table of rates as CSV, one a line, to read and to write: the form to use where there is a choice.

::

    date,base,quote,rate,kind,source
    2025-12-10,USD,KRW,1470.5,reference,Bank of Korea

1 base = rate quote. The columns kind and source may be missing, others may be there, in any order. A rate of more days
than one, such as the average of a month, has them in the columns start and end; its date is then one of them. An
average may say in the column observations how many rates it is made of.
"""

import csv
from collections.abc import Iterable, Iterator
from io import StringIO
from typing import Final

from dealvalue.decimals import plain
from dealvalue.errors import DealValueError
from dealvalue.period import Period
from dealvalue.rates.doubt import Doubt
from dealvalue.rates.formats import NOTHING_TOLD, Row, Told
from dealvalue.rates.formats._cells import Place, is_zero, text
from dealvalue.rates.rate import ExchangeRate

__all__ = ["NAME", "SOURCE", "rates", "recognises", "written"]

NAME: Final = "generic_csv"
SOURCE: Final = "a table of rates"

_NEEDED: Final = ("date", "base", "quote", "rate")
_COLUMNS: Final = (*_NEEDED, "kind", "source")
_OF_DAYS: Final = ("start", "end", "observations")


def recognises(head: bytes) -> bool:
    r"""Whether the first line has the four columns.

    >>> recognises(b"date,base,quote,rate\n"), recognises(b"date,price\n")
    (True, False)
    """
    first = head.removeprefix(b"\xef\xbb\xbf").split(b"\n", 1)[0].decode("utf-8", "replace")
    return set(_NEEDED) <= set(_header(first.split(",")))


def rates(data: bytes, source: str | None = None, told: Told = NOTHING_TOLD) -> Iterator[Row]:
    """Yield each rate with its line."""
    lines = csv.reader(StringIO(text(data, source), newline=""), strict=True)
    header: list[str] = []
    try:
        for cells in lines:
            place = Place(source, lines.line_num)
            if not header:
                header = _columns(cells, place)
            elif any(cells):
                yield lines.line_num, _rate(_row(header, cells, place), place)
    except csv.Error as error:
        raise Place(source, lines.line_num).error(f"not CSV: {error}") from error
    if not header:
        raise Place(source, 1).error("an empty file")


def written(rates: Iterable[ExchangeRate]) -> str:
    """Write rates in this form.

    >>> from datetime import date
    >>> print(written([ExchangeRate("USD", "KRW", "1470.5", date(2025, 12, 10), "BOK")]))
    date,base,quote,rate,kind,source
    2025-12-10,USD,KRW,1470.5,reference,BOK
    <BLANKLINE>
    """
    held = tuple(rates)
    of_days = any(rate.period is not None or rate.observations is not None for rate in held)
    file = StringIO(newline="")
    writer = csv.writer(file, lineterminator="\n")
    writer.writerow((*_COLUMNS, *_OF_DAYS) if of_days else _COLUMNS)
    for rate in held:
        cells = [rate.on.isoformat(), rate.base, rate.quote, plain(rate.value), rate.kind, rate.source]
        writer.writerow([*cells, *_days(rate)] if of_days else cells)
    return file.getvalue()


def _days(rate: ExchangeRate) -> list[object]:
    days = rate.period
    return ["" if days is None else days.start, "" if days is None else days.end, rate.observations or ""]


def _header(cells: list[str]) -> list[str]:
    return [cell.strip().lower() for cell in cells]


def _columns(cells: list[str], place: Place) -> list[str]:
    header = _header(cells)
    missing = [name for name in _NEEDED if name not in header]
    if missing:
        reason = f"no column {', '.join(missing)}: the first line names date, base, quote and rate"
        raise place.error(reason)
    twice = [name for name in (*_COLUMNS, *_OF_DAYS) if header.count(name) > 1]
    if twice:
        reason = f"the column {twice[0]} is there twice"
        raise place.error(reason)
    return header


def _row(header: list[str], cells: list[str], place: Place) -> dict[str, str]:
    if len(cells) != len(header):
        reason = f"{len(cells)} cells under {len(header)} columns"
        raise place.error(reason)
    return dict(zip(header, map(str.strip, cells), strict=True))


def _rate(row: dict[str, str], place: Place) -> ExchangeRate | Doubt:
    base, quote = place.currency(row["base"]), place.currency(row["quote"])
    day = place.day(row["date"])
    if is_zero(row["rate"]):
        return Doubt("zero", base, quote, day, place.line, f"{row['rate']} is no rate, and is left out")
    source, kind = row.get("source") or place.source or NAME, row.get("kind") or "reference"
    rate = place.rate(base, quote, row["rate"], day, source, kind)
    start, end, count = [row.get(name, "") for name in _OF_DAYS]
    if not (start or end or count):
        return rate
    try:
        days = Period(place.day(start), place.day(end)) if start or end else None
        return ExchangeRate(base, quote, rate.value, day, source, kind, (), days, int(count) if count else None)
    except (DealValueError, ValueError) as error:
        raise place.error(str(error)) from error

"""Read ecb.bin. build.py says what is in it; each currency is decoded when it is first asked for."""

import os
import sys
from array import array
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from itertools import accumulate, chain, count, pairwise, repeat
from typing import TYPE_CHECKING, Final, NamedTuple

from dealvalue.decimals import EXACT
from dealvalue.errors import InputError

# An annotation that is a string would be compiled when the record is made: a millisecond of the first look-up.
if TYPE_CHECKING:
    Numbers = array[int]
else:
    Numbers = array

__all__ = ["MAGIC", "PATH", "History", "Series"]

MAGIC: Final = b"dealvalue rates 1"
PATH: Final = f"{os.path.dirname(__file__)}/ecb.bin"  # noqa: PTH120 (pathlib takes longer to load than the rates)


class Series(NamedTuple):
    """The rates of one currency: whole numbers of 10^-exponent from a first row on, 0 where there is none."""

    exponent: int
    first_row: int
    numbers: Numbers


class _Stream(NamedTuple):
    """Where the rates of a currency lie in the file."""

    exponent: int
    first_row: int
    rows: int
    start: int
    length: int


class History:
    """Daily rates of one base currency.

    ``row_of`` finds the row of a day of publication. ``rows`` holds for each calendar day, from the first one on, the
    row of the last publication on or before it: an array library can gather through it.
    """

    __slots__ = ("_columns", "_data", "_rows", "_series", "_streams", "days", "facts", "first", "row_of")

    #: What the head of the file says: source, licence, changes, first, last, sha256, values.
    facts: dict[str, str]
    #: The day of each row, as date.toordinal() counts it.
    days: Numbers
    #: The first of the days.
    first: int
    row_of: dict[int, int]

    def __init__(self, data: bytes) -> None:
        end = data.find(b"\n\n")
        magic, *lines = data[: max(end, 0)].split(b"\n")
        if magic != MAGIC:
            reason = "not a file that dealvalue.rates.data.build has written"
            raise InputError(reason, line=1)
        text = [line.decode() for line in lines]
        self.facts = dict([line.split(": ", 1) for line in text if ": " in line])
        table = [line.split() for line in text if ": " not in line]
        self.first = date.fromisoformat(self.facts["first"]).toordinal()
        self._data = data
        start = end + 2 + int(table[0][2])
        self.days = _days(self.first, data[end + 2 : start])
        self.row_of = dict(zip(self.days, count()))
        self._rows: Numbers | None = None
        self._streams = dict(_streams(table[1:], start))
        self._series: dict[str, Series] = {}
        self._columns: dict[str, Numbers] = {}

    @property
    def rows(self) -> Numbers:
        """The row of the last publication on or before each calendar day."""
        if self._rows is None:
            gaps = [later - day for day, later in pairwise(self.days)]
            self._rows = array("H", chain.from_iterable(map(repeat, count(), [*gaps, 1])))
        return self._rows

    @property
    def codes(self) -> tuple[str, ...]:
        """The currencies in it."""
        return tuple(self._streams)

    def __contains__(self, code: str) -> bool:
        return code in self._streams

    def series(self, code: str) -> Series:
        """Return the rates of a currency; a KeyError if there are none."""
        series = self._series.get(code)
        if series is None:
            # two threads may both decode it, and make the same
            series = self._series[code] = _decoded(self._streams[code], self._data)
        return series

    def column(self, code: str) -> Numbers:
        """Return the whole numbers of a currency, one for each row; a KeyError if there are none."""
        column = self._columns.get(code)
        if column is None:
            _, first_row, numbers = self.series(code)
            after = len(self.days) - first_row - len(numbers)
            column = array("i", bytes(4 * first_row)) + numbers + array("i", bytes(4 * after))
            self._columns[code] = column
        return column

    def number(self, code: str, day: int) -> int:
        """Return the whole number published for a day; 0 if there is none."""
        row = self.row_of.get(day)
        return 0 if row is None else self.column(code)[row]

    def value(self, code: str, day: int) -> Decimal | None:
        """Return the rate published for a day, exactly; None if there is none."""
        number = self.number(code, day)
        return Decimal(number).scaleb(-self.series(code).exponent, EXACT) if number else None


def _streams(table: list[list[str]], start: int) -> Iterator[tuple[str, _Stream]]:
    for code, exponent, first_row, rows, length in table:
        yield code, _Stream(int(exponent), int(first_row), int(rows), start, int(length))
        start += int(length)


def _days(first: int, stream: bytes) -> Numbers:
    from zlib import decompress

    return array("i", accumulate(decompress(stream), initial=first))


def _decoded(stream: _Stream, data: bytes) -> Series:
    from zlib import decompress

    shuffled = decompress(data[stream.start : stream.start + stream.length])
    raw = bytearray(len(shuffled))
    for place in range(4):
        raw[place::4] = shuffled[place * stream.rows : (place + 1) * stream.rows]
    steps = array("i", bytes(raw))
    if sys.byteorder == "big":
        steps.byteswap()
    return Series(stream.exponent, stream.first_row, array("i", accumulate(steps)))

"""Read ecb.bin. build.py says what is in it; each currency is decoded when it is first asked for."""

import os
import sys
from array import array
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from itertools import accumulate
from typing import Final, NamedTuple

from dealvalue.decimals import EXACT
from dealvalue.errors import InputError

__all__ = ["MAGIC", "PATH", "History", "Series"]

MAGIC: Final = b"dealvalue rates 1"
PATH: Final = f"{os.path.dirname(__file__)}/ecb.bin"  # noqa: PTH120 (pathlib takes longer to load than the rates)


class Series(NamedTuple):
    """The rates of one currency: whole numbers of 10^-exponent from a first row on, 0 where there is none."""

    exponent: int
    first_row: int
    numbers: "array[int]"


class _Stream(NamedTuple):
    """Where the rates of a currency lie in the file."""

    exponent: int
    first_row: int
    rows: int
    start: int
    length: int


class History:
    """Daily rates of one base currency.

    ``rows`` holds for each calendar day, from the first one on, the row of the last publication on or before it: one
    look-up answers for any day, and an array library can gather through it.
    """

    __slots__ = ("_data", "_series", "_streams", "days", "facts", "first", "rows")

    #: What the head of the file says: source, licence, changes, first, last, sha256, values.
    facts: dict[str, str]
    #: The day of each row, as date.toordinal() counts it.
    days: "array[int]"
    #: The first of the days.
    first: int
    rows: "array[int]"

    def __init__(self, data: bytes) -> None:
        head, _, self._data = data.partition(b"\n\n")
        magic, *lines = head.split(b"\n")
        if magic != MAGIC:
            reason = "not a file that dealvalue.rates.data.build has written"
            raise InputError(reason, line=1)
        text = [line.decode() for line in lines]
        self.facts = dict([line.split(": ", 1) for line in text if ": " in line])
        table = [line.split() for line in text if ": " not in line]
        self.first = date.fromisoformat(self.facts["first"]).toordinal()
        self.days, self.rows = _calendar(self.first, self._data[: int(table[0][2])])
        self._streams = dict(_streams(table))
        self._series: dict[str, Series] = {}

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

    def number(self, code: str, day: int) -> int:
        """Return the whole number published for a day; 0 if there is none."""
        place = day - self.first
        if not 0 <= place < len(self.rows):
            return 0
        row = self.rows[place]
        _, first_row, numbers = self.series(code)
        if self.days[row] != day or not 0 <= row - first_row < len(numbers):
            return 0
        return numbers[row - first_row]

    def value(self, code: str, day: int) -> Decimal | None:
        """Return the rate published for a day, exactly; None if there is none."""
        number = self.number(code, day)
        return Decimal(number).scaleb(-self.series(code).exponent, EXACT) if number else None


def _streams(table: list[list[str]]) -> Iterator[tuple[str, _Stream]]:
    start = int(table[0][2])
    for code, exponent, first_row, count, length in table[1:]:
        yield code, _Stream(int(exponent), int(first_row), int(count), start, int(length))
        start += int(length)


def _calendar(first: int, stream: bytes) -> tuple["array[int]", "array[int]"]:
    """Return the day of each row, and the row of each calendar day."""
    from zlib import decompress

    gaps = decompress(stream)
    rows = array("H")
    for row, gap in enumerate(gaps):
        rows.extend([row] * gap)
    rows.append(len(gaps))
    return array("i", accumulate(gaps, initial=first)), rows


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

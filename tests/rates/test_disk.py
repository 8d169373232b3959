import json
from concurrent.futures import ThreadPoolExecutor
from datetime import date, timedelta
from pathlib import Path
from unittest import mock

import pytest

from dealvalue.errors import RateProviderError
from dealvalue.money import Money
from dealvalue.period import Period
from dealvalue.rates import Crossed, DiskCached, RateTable, convert
from dealvalue.testing import FakeRates

DAY = date(2025, 12, 10)


def bank(**options):
    return FakeRates({("USD", "KRW"): {DAY: "1470.50"}, ("EUR", "USD"): {DAY: "1.1634"}}, **options)


def lines(folder, pair="USD-KRW"):
    return [json.loads(line) for line in (folder / f"{pair}.jsonl").read_text().splitlines()]


def test_a_later_run_asks_nothing(tmp_path: Path):
    first, second = bank(), bank()
    for provider in (first, second):
        kept = DiskCached(provider, tmp_path / "deep" / "rates")
        assert [kept.rate("USD", "KRW", day) is None for day in (DAY, date(2025, 12, 13))] == [False, True]
    assert (len(first.asked), len(second.asked)) == (2, 0)
    assert str(kept.rate("USD", "KRW", DAY).value) == "1470.50"


def test_one_line_an_answer(tmp_path: Path):
    kept = DiskCached(bank(version="v1"), str(tmp_path))
    for day in (DAY, date(2025, 12, 13), DAY):
        kept.rate("USD", "KRW", day)
    first, second = lines(tmp_path)
    assert (first["on"], first["rate"]["value"], first["source"], first["version"]) == (
        "2025-12-10", "1470.50", "a fake", "v1",
    )  # fmt: skip
    assert (second["on"], second["rate"]) == ("2025-12-13", None)


def test_a_missing_rate_stays_missing_until_the_file_is_deleted(tmp_path: Path):
    day = date(2025, 12, 11)
    assert DiskCached(bank(), tmp_path).rate("USD", "KRW", day) is None
    later = FakeRates({("USD", "KRW"): {day: 1471}})
    assert DiskCached(later, tmp_path).rate("USD", "KRW", day) is None
    (tmp_path / "USD-KRW.jsonl").unlink()
    assert DiskCached(later, tmp_path).rate("USD", "KRW", day) is not None


@pytest.mark.parametrize("other", [{"source": "another bank"}, {"version": "v2"}, {"kind": "sell"}])
def test_the_answers_of_another_are_not_taken(tmp_path: Path, other):
    DiskCached(bank(), tmp_path).rate("USD", "KRW", DAY)
    provider = bank(**other)
    DiskCached(provider, tmp_path).rate("USD", "KRW", DAY)
    assert len(provider.asked) == 1
    assert len(lines(tmp_path)) == 2


def test_an_average_and_a_rate_with_legs_come_back_whole(tmp_path: Path):
    table = RateTable.from_csv(
        "date,base,quote,rate,kind,start,end,observations\n"
        "2025-12-31,EUR,USD,1.17,average,2025-12-01,2025-12-31,20\n"
        "2025-12-10,EUR,USD,1.1634,reference,,,\n2025-12-10,EUR,KRW,1710.16,reference,,,\n"
    )
    month = Period.month(2025, 12)
    for _ in range(2):
        kept = DiskCached(Crossed(table), tmp_path)
        assert kept.average("EUR", "USD", month) == table.average("EUR", "USD", month)
        assert kept.rate("USD", "KRW", DAY) == Crossed(table).rate("USD", "KRW", DAY)
        assert kept.average("EUR", "USD", Period.since(DAY)) is None
    assert len(lines(tmp_path, "EUR-USD")) == 1


def test_the_later_of_two_answers_holds(tmp_path: Path):
    DiskCached(bank(), tmp_path).rate("USD", "KRW", DAY)
    path = tmp_path / "USD-KRW.jsonl"
    path.write_text(path.read_text() + path.read_text().replace("1470.50", "1471"))
    assert str(DiskCached(bank(), tmp_path).rate("USD", "KRW", DAY)) == "1 USD = 1471 KRW"


GOOD = '{"source": "a fake", "version": null, "kind": "reference", "on": "2025-12-10", "rate": %s}\n'
RATE = '{"base": "USD", "quote": "%s", "value": %s, "on": "2025-12-10", "source": "a fake", "kind": "reference"}'


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("rates\n", 1),
        ("[]\n", 1),
        (GOOD % "null" + "\n", 2),
        (GOOD % "null" + (GOOD % "null")[:-1], 2),
        (GOOD % "null" + GOOD[:40], 2),
        (GOOD % RATE % ("KRW", "1470.5"), 1),  # a float
        (GOOD % RATE % ("KRW", '"-1"'), 1),
        (GOOD % RATE % ("JPY", '"156.3"'), 1),  # of another pair
        ((GOOD % RATE % ("KRW", '"1470"')).replace('"on": "2025-12-10", "rate"', '"on": "2025-12-11", "rate"'), 1),
        ((GOOD % "null").replace("2025-12-10", "yesterday"), 1),
        ((GOOD % "null").replace('"on"', '"day"'), 1),
        ('{"source": "a fake", "version": null, "kind": "reference", "on": "2025-12-10"}\n', 1),
        ("[" * 100_000 + "\n", 1),
        ("\x00\n", 1),
    ],
)
def test_a_broken_file_says_what_to_delete(tmp_path: Path, text, line):
    path = tmp_path / "USD-KRW.jsonl"
    path.write_text(text)
    provider = bank()
    with pytest.raises(RateProviderError, match=rf"kept in .*USD-KRW.jsonl are broken \(line {line}: .*delete the file"):
        DiskCached(provider, tmp_path).rate("USD", "KRW", DAY)
    assert provider.asked == []


def test_another_pair_has_its_own_file(tmp_path: Path):
    (tmp_path / "USD-KRW.jsonl").write_text("broken\n")
    assert DiskCached(bank(), tmp_path).rate("EUR", "USD", DAY) is not None


def test_a_folder_that_cannot_be_one(tmp_path: Path):
    path = tmp_path / "file"
    path.write_text("")
    with pytest.raises(RateProviderError, match=r"file"):
        DiskCached(bank(), path).rate("USD", "KRW", DAY)
    (tmp_path / "USD-KRW.jsonl").mkdir()
    with pytest.raises(RateProviderError, match="cannot be read"):
        DiskCached(bank(), tmp_path).rate("USD", "KRW", DAY)


def test_what_cannot_be_kept_is_an_error(tmp_path: Path):
    with (
        mock.patch("dealvalue.rates.disk.os.makedirs", side_effect=OSError(28, "no space left on device")),
        pytest.raises(RateProviderError, match=r"cannot be kept in .*USD-KRW.jsonl: no space left"),
    ):
        DiskCached(bank(), tmp_path).rate("USD", "KRW", DAY)


def test_a_period_without_an_end_is_no_answer(tmp_path: Path):
    line = (GOOD % "null").replace('"on": "2025-12-10"', '"period": {"start": "2025-12-10"}')
    (tmp_path / "USD-KRW.jsonl").write_text(line)
    with pytest.raises(RateProviderError, match="a period without an end"):
        DiskCached(bank(), tmp_path).rate("USD", "KRW", DAY)


def test_lines_of_many_threads_are_whole(tmp_path: Path):
    days = [DAY + timedelta(shift) for shift in range(200)]
    provider = FakeRates({("USD", "KRW"): {day: 1470 + number for number, day in enumerate(days)}})
    caches = [DiskCached(provider, tmp_path) for _ in range(4)]
    with ThreadPoolExecutor(8) as pool:
        found = list(pool.map(lambda number: caches[number % 4].rate("USD", "KRW", days[number // 4]), range(800)))
    assert [str(rate.value) for rate in found[::4]] == [str(1470 + number) for number in range(200)]
    silent = FakeRates({})
    again = DiskCached(silent, tmp_path)
    assert [again.rate("USD", "KRW", day) for day in days] == found[::4]
    assert silent.asked == []


def test_the_converter_needs_to_ask_only_once(tmp_path: Path):
    convert(Money(1, "USD"), "KRW", on=date(2025, 12, 14), rates=DiskCached(bank(), tmp_path))
    provider = bank()
    conversion = convert(Money(1, "USD"), "KRW", on=date(2025, 12, 14), rates=DiskCached(provider, tmp_path))
    assert (conversion.used_on, provider.asked) == (DAY, [])

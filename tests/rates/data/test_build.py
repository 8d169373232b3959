from pathlib import Path

import pytest

from dealvalue.errors import InputError
from dealvalue.rates.data import build
from dealvalue.rates.data.history import History

CSV = b"""Date,USD,ISK,TRL,TRY,
2005-01-04,1.3365,N/A,N/A,1.8176,
2005-01-03,1.3507,83.5,N/A,1.815,
2004-12-31,1.3621,N/A,1836200,N/A,
2004-12-23,1.35,83.25,1832000,N/A,
"""


def test_what_is_built_is_read_back():
    history = History(build.build(CSV))
    assert history.codes == ("ISK", "TRL", "TRY", "USD")
    assert build.compare(CSV, history) == (10, 0)
    assert list(history.rows) == [0] * 8 + [1] * 3 + [2, 3]
    assert (history.facts["first"], history.facts["last"], history.facts["values"]) == (
        "2004-12-23",
        "2005-01-04",
        "10",
    )
    assert (history.series("TRL").exponent, history.series("USD").exponent, history.series("ISK").exponent) == (0, 4, 2)
    assert list(history.series("ISK").numbers) == [8325, 0, 8350]
    assert list(history.series("TRY").numbers) == [18150, 18176]
    assert [list(history.column(code)) for code in ("ISK", "TRY")] == [[8325, 0, 8350, 0], [0, 0, 18150, 18176]]
    assert [history.row_of[day] for day in history.days] == [0, 1, 2, 3]


def test_a_day_without_a_value():
    history = History(build.build(CSV))
    first = history.first
    assert history.value("ISK", first + 8) is None
    assert history.value("ISK", first + 1) is None
    assert history.value("TRY", first) is None
    assert history.value("ISK", first + 12) is None
    assert history.value("USD", first - 1) is None
    assert history.value("USD", first + 13) is None
    assert "USD" in history
    assert "KRW" not in history
    with pytest.raises(KeyError):
        history.series("KRW")


def test_built_twice_is_the_same():
    assert build.build(CSV) == build.build(CSV)


def test_differences_are_counted():
    history = History(build.build(CSV))
    assert build.compare(CSV.replace(b"1.3507", b"1.3508"), history) == (10, 1)
    assert build.compare(CSV.replace(b"83.5", b"N/A"), history) == (9, 1)
    assert build.compare(CSV + b"2004-12-22,1.34,N/A,N/A,N/A,\n", history) == (11, 2)
    later = CSV.replace(b"TRY,\n", b"TRY,\n2005-01-05,1.33,N/A,N/A,1.8,\n")
    assert build.compare(later, history) == (10, 0)


def test_the_command(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]):
    source, target = tmp_path / "eurofxref-hist.csv", tmp_path / "ecb.bin"
    source.write_bytes(CSV)
    monkeypatch.setattr(build, "PATH", str(target))
    assert build.main([str(source)]) == 0
    assert capsys.readouterr().out == f"{target.stat().st_size} bytes, 10 values compared, 0 different\n"
    source.write_bytes(CSV.replace(b"1.3507", b"1.3508"))
    assert build.main(["--compare", str(source)]) == 1
    assert "10 values compared, 1 different" in capsys.readouterr().out


def test_another_file_is_refused():
    with pytest.raises(InputError, match="not a file that dealvalue"):
        History(b"something else\n\n")


def test_bytes_of_the_other_order_are_swapped(monkeypatch: pytest.MonkeyPatch):
    """A file that is built and read with the same wrong idea of the machine is wrong in the file alone."""
    little = build.build(CSV)
    monkeypatch.setattr("sys.byteorder", "big")
    big = build.build(CSV)
    assert big != little
    assert build.compare(CSV, History(big)) == (10, 0)

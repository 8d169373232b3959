import pytest

from dealvalue.errors import InputError
from dealvalue.rates import RateTable
from dealvalue.rates.formats import boe_csv

FILE = b"""DATE,XUDLUSS,XUDLERS,XUDLBK33,XUDLXYZ
02 Jan 2024,1.2668,1.1543,440.5,3.3
03 Jan 2024,1.2650,,441.25,3.4
"""


def rates(data: bytes) -> list[str]:
    return [f"{line}: {rate} on {rate.on}" for line, rate in boe_csv.rates(data, "boe.csv") if hasattr(rate, "on")]


def test_so_many_of_each_for_a_pound():
    assert rates(FILE) == [
        "2: 1 GBP = 1.2668 USD on 2024-01-02",
        "2: 1 GBP = 1.1543 EUR on 2024-01-02",
        "2: 1 GBP = 440.5 HUF on 2024-01-02",
        "3: 1 GBP = 1.2650 USD on 2024-01-03",
        "3: 1 GBP = 441.25 HUF on 2024-01-03",
    ]


def test_a_series_that_nobody_knows_is_named_once():
    table = RateTable.read(FILE, source="boe.csv")
    assert [str(error) for error in table.skipped] == ["line 1: the currency of the series 'XUDLXYZ' is not known"]
    assert (len(table), table.kinds, table.rates[0].source) == (5, ("reference",), boe_csv.SOURCE)


def test_windows_lines_and_byte_order_mark():
    assert rates(b"\xef\xbb\xbf" + FILE.replace(b"\n", b"\r\n")) == rates(FILE)


def test_no_series_is_of_two_currencies():
    assert len(set(boe_csv._SERIES.values())) == len(boe_csv._SERIES) == 26


@pytest.mark.parametrize(
    ("data", "line", "words"),
    [
        (b"", 1, "the first line"),
        (b"DATE\n", 1, "the first line"),
        (b"DAY,XUDLUSS\n", 1, "the first line"),
        (b"DATE,XUDLUSS\n02 Jan 2024\n", 2, "1 cells under 2 columns"),
        (b"DATE,XUDLUSS\n02 Jan 2024,1.2,1.3\n", 2, "3 cells under 2 columns"),
        (b"DATE,XUDLUSS\n32 Jan 2024,1.2\n", 2, "not a day"),
        (b"DATE,XUDLUSS\n02 Jan 24,1.2\n", 2, "not a day"),
        (b"DATE,XUDLUSS\n02 Jan 2024,n/a\n", 2, "not a number"),
        (b"DATE,XUDLUSS\n\n02 Jan 2024,-1.2\n", 3, "greater than zero"),
        (b'DATE,XUDLUSS\n"02 Jan 2024,1.2\n', 2, "not CSV"),
        (b"DATE,XUDLUSS\n\xff,1.2\n", 2, "not text in UTF-8"),
    ],
)
def test_a_broken_file_is_told_with_its_line(data: bytes, line: int, words: str):
    with pytest.raises(InputError, match=words) as caught:
        rates(data)
    assert (caught.value.source, caught.value.line) == ("boe.csv", line)


def test_recognised_by_its_first_bytes():
    assert boe_csv.recognises(FILE)
    assert boe_csv.recognises(b"\xef\xbb\xbf" + FILE)
    for other in (b"DATE,VALUE\n", b"Date,USD,JPY", b"DATE"):
        assert not boe_csv.recognises(other)

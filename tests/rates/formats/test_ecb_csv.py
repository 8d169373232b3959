import pytest

from dealvalue.errors import InputError
from dealvalue.rates.formats import ecb_csv

HISTORY = b"""Date,USD,JPY,TRL,TRY,
2005-01-03,1.3507,138.29,N/A,1.815,
2004-12-31,1.3621,139.65,1836200,N/A,
"""
ONE_DAY = b"Date, USD, JPY, \n30 October 2026, 1.1172, 175.68, \n"


def rates(data: bytes) -> list[str]:
    return [f"{line}: {rate} on {rate.on}" for line, rate in ecb_csv.rates(data, "eurofxref.csv")]


def test_the_history():
    assert rates(HISTORY) == [
        "2: 1 EUR = 1.3507 USD on 2005-01-03",
        "2: 1 EUR = 138.29 JPY on 2005-01-03",
        "2: 1 EUR = 1.815 TRY on 2005-01-03",
        "3: 1 EUR = 1.3621 USD on 2004-12-31",
        "3: 1 EUR = 139.65 JPY on 2004-12-31",
        "3: 1 EUR = 1836200 TRL on 2004-12-31",
    ]


def test_source_and_kind():
    _, rate = next(ecb_csv.rates(HISTORY))
    assert (rate.source, rate.kind) == (ecb_csv.SOURCE, "reference")


def test_the_file_of_one_day():
    assert rates(ONE_DAY) == ["2: 1 EUR = 1.1172 USD on 2026-10-30", "2: 1 EUR = 175.68 JPY on 2026-10-30"]
    assert rates(ONE_DAY.replace(b"30 October", b"2 May"))[0].endswith("2026-05-02")


def test_windows_lines_byte_order_mark_and_empty_lines():
    assert rates(b"\xef\xbb\xbf" + HISTORY.replace(b"\n", b"\r\n") + b"\r\n") == rates(HISTORY)


@pytest.mark.parametrize(
    ("data", "line", "words"),
    [
        (b"", 1, "the first line"),
        (b"Date\n", 1, "the first line"),
        (b"date,base,quote,rate\n", 1, "the first line"),
        (b"<html>", 1, "the first line"),
        (b"Date,USD,XXQ,\n", 1, "unknown currency 'XXQ'"),
        (HISTORY + b"2004-12-30,1.36,\n", 4, "3 cells under 6 columns"),
        (HISTORY + b"2004-13-30,1,1,1,1,\n", 4, "not a day"),
        (HISTORY + b"31 April 2004,1,1,1,1,\n", 4, "not a day"),
        (HISTORY + b"31 Floreal 2004,1,1,1,1,\n", 4, "not a day"),
        (HISTORY + b"\n2004-12-30,1,one,1,1,\n", 5, "not a rate of 1 EUR in JPY: not a number"),
        (HISTORY + b"2004-12-30,1,NaN,1,1,\n", 4, "not a rate"),
        (HISTORY + b"2004-12-30,1,1e999999999,1,1,\n", 4, "not a rate"),
        (HISTORY + b"2004-12-30,1,0.000,1,1,\n", 4, "greater than zero: 1 EUR = 0.000 JPY"),
        (HISTORY + b"2004-12-30,1,-5,1,1,\n", 4, "greater than zero"),
        (b"Date,EUR,\n2004-12-30,1,\n", 2, "a rate of EUR in itself"),
        (HISTORY + b"2004-12-30,\xff,1,1,1,\n", 4, "not text in UTF-8"),
    ],
)
def test_a_broken_file_is_told_with_its_line(data: bytes, line: int, words: str):
    with pytest.raises(InputError, match=words) as caught:
        rates(data)
    assert (caught.value.source, caught.value.line) == ("eurofxref.csv", line)


def test_recognised_by_its_first_bytes():
    assert ecb_csv.recognises(HISTORY)
    assert ecb_csv.recognises(ONE_DAY)
    assert ecb_csv.recognises(b"\xef\xbb\xbf" + HISTORY)
    for other in (b"", b"Date", b"Date,Open,High", b"date,base,quote,rate", b"<xml>"):
        assert not ecb_csv.recognises(other)

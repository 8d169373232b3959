from datetime import date

import pytest

from dealvalue.errors import InputError
from dealvalue.rates import ExchangeRate
from dealvalue.rates.formats import generic_csv

HEAD = b"date,base,quote,rate\n"


def rates(data: bytes) -> list[ExchangeRate]:
    return [rate for _, rate in generic_csv.rates(data, "rates.csv")]


def test_the_four_columns():
    (rate,) = rates(HEAD + b"2025-12-10,USD,KRW,1470.50\n")
    assert rate == ExchangeRate("USD", "KRW", "1470.50", date(2025, 12, 10), "rates.csv", "reference")
    assert str(rate.value) == "1470.50"


def test_kind_and_source_other_columns_and_another_order():
    (rate,) = rates(b"Source,note,Rate,QUOTE,base , date,kind\nHMRC,x,1.25,USD,GBP,2025-12-01,customs\n")
    assert (str(rate), rate.source, rate.kind) == ("1 GBP = 1.25 USD", "HMRC", "customs")


def test_empty_kind_and_source_are_as_if_missing():
    (rate,) = rates(b"date,base,quote,rate,kind,source\n2025-12-10,USD,KRW,1470.5,,\n")
    assert (rate.kind, rate.source) == ("reference", "rates.csv")


def test_quotes_blanks_windows_lines_and_empty_lines():
    data = b'\xef\xbb\xbfdate,base,quote,rate,source\r\n\r\n 2025-12-10 ,USD, KRW,"1470.5","Bank, of Korea"\r\n,,,,\r\n'
    (rate,) = rates(data)
    assert (str(rate), rate.source) == ("1 USD = 1470.5 KRW", "Bank, of Korea")


def test_the_line_is_that_of_the_file():
    assert [line for line, _ in generic_csv.rates(HEAD + b"\n2025-12-10,USD,KRW,1\n\n2025-12-11,USD,KRW,2\n")] == [3, 5]


@pytest.mark.parametrize(
    ("data", "line", "words"),
    [
        (b"", 1, "an empty file"),
        (b"date,base,rate\n", 1, "no column quote"),
        (b"<html>\n", 1, "no column date, base, quote, rate"),
        (b"date,base,quote,rate,rate\n", 1, "the column rate is there twice"),
        (HEAD + b"2025-12-10,USD,KRW\n", 2, "3 cells under 4 columns"),
        (HEAD + b"2025-12-10,USD,KRW,1,470.50\n", 2, "5 cells under 4 columns"),
        (HEAD + b"2025-12-10,USD,KRW,1\n10/12/2025,USD,KRW,1\n", 3, "not a day as YYYY-MM-DD: '10/12/2025'"),
        (HEAD + b"2025-12-10,usd,KRW,1\n", 2, "unknown currency 'usd': perhaps USD"),
        (HEAD + b"2025-12-10,USD,USD,1\n", 2, "a rate of USD in itself"),
        (HEAD + b"2025-12-10,USD,KRW,-1470\n", 2, "greater than zero"),
        (HEAD + b"2025-12-10,USD,KRW,nan\n", 2, "not a rate of 1 USD in KRW"),
        (HEAD + b"2025-12-10,USD,KRW,\n", 2, "not a rate"),
        (HEAD + b'2025-12-10,USD,KRW,"1\n', 2, "not CSV"),
        (HEAD + b"2025-12-10,USD,KRW," + b"9" * 200_000 + b"\n", 2, "not CSV"),
        (HEAD + b"2025-12-10,USD,KRW,\xff\n", 2, "not text in UTF-8"),
    ],
)
def test_a_broken_file_is_told_with_its_line(data: bytes, line: int, words: str):
    with pytest.raises(InputError, match=words) as caught:
        rates(data)
    assert (caught.value.source, caught.value.line) == ("rates.csv", line)


def test_what_is_written_is_read():
    held = [
        ExchangeRate("USD", "KRW", "1470.50", date(2025, 12, 10), 'Bank "of" Korea, Seoul', "closing"),
        ExchangeRate("EUR", "TRL", "1.8E+6", date(2004, 12, 31), "ECB"),
    ]
    assert rates(generic_csv.written(held).encode()) == held
    assert "1800000" in generic_csv.written(held)

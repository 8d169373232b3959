from datetime import date

import pytest

from dealvalue.errors import InputError
from dealvalue.period import Period
from dealvalue.rates import RateTable
from dealvalue.rates.formats import norges_bank_csv

HEAD = b"FREQ,BASE_CUR,QUOTE_CUR,TENOR,DECIMALS,CALCULATED,UNIT_MULT,COLLECTION,TIME_PERIOD,OBS_VALUE\n"
DAYS = HEAD + b"B,USD,NOK,SP,4,false,0,C,2025-12-10,10.1234\nB,SEK,NOK,SP,2,false,2,C,2025-12-10,107.50\n"
LABELLED = b"""\xef\xbb\xbfFREQ;Frequency;BASE_CUR;Base Currency;QUOTE_CUR;TENOR;CALCULATED;UNIT_MULT;COLLECTION;TIME_PERIOD;OBS_VALUE\r
B;Business;USD;US dollar;NOK;SP;false;0;C;2025-12-10;10.1234\r
"""


def rates(data: bytes) -> list[str]:
    return [f"{line}: {rate} on {rate.on}" for line, rate in norges_bank_csv.rates(data, "nb.csv")]


def test_units_of_a_power_of_ten():
    assert rates(DAYS) == ["2: 1 USD = 10.1234 NOK on 2025-12-10", "3: 1 SEK = 1.075 NOK on 2025-12-10"]
    _, rate = next(norges_bank_csv.rates(DAYS))
    assert (rate.source, rate.kind, rate.period) == (norges_bank_csv.SOURCE, "reference", None)


def test_columns_with_labels_parted_by_semicolons():
    assert rates(LABELLED) == rates(DAYS)[:1]


@pytest.mark.parametrize(
    ("cells", "period"),
    [
        (b"M,USD,NOK,SP,4,true,0,A,2025-11,10.11", Period.month(2025, 11)),
        (b"A,USD,NOK,SP,4,false,0,A,2024,10.74", Period.year(2024)),
    ],
)
def test_averages_of_a_month_and_a_year(cells: bytes, period: Period):
    table = RateTable.read(HEAD + cells)
    rate = table.average("USD", "NOK", period)
    assert rate is not None
    assert (rate.kind, rate.on) == ("average", period.end)
    assert table.rate("USD", "NOK", period.end) is None


def test_a_day_without_a_value_has_no_rate():
    assert rates(DAYS + b"B,USD,NOK,SP,4,false,0,C,2025-12-11,\n\n") == rates(DAYS)


def test_an_unknown_code():
    ((line, error),) = norges_bank_csv.rates(HEAD + b"B,QQQ,NOK,SP,4,false,0,C,2025-12-10,1\n")
    assert line == 2
    assert "unknown currency 'QQQ'" in str(error)


@pytest.mark.parametrize(
    ("row", "words"),
    [
        (b"B,USD,NOK,SP,4,false,0,C,2025-12-10", "9 cells under 10 columns"),
        (b"B,USD,NOK,1M,4,false,0,C,2025-12-10,10.1", "not a spot rate"),
        (b"B,USD,NOK,SP,4,false,,C,2025-12-10,10.1", "UNIT_MULT is a power of ten from 0 to 6"),
        (b"B,USD,NOK,SP,4,false,99999999,C,2025-12-10,10.1", "UNIT_MULT is a power of ten from 0 to 6"),
        (b"B,USD,NOK,SP,4,false,0,C,2025-12,10.1", "not a day"),
        (b"M,USD,NOK,SP,4,true,0,C,2025-11,10.1", "neither a day's rate nor the average"),
        (b"M,USD,NOK,SP,4,false,0,E,2025-11,10.1", "neither a day's rate nor the average"),
        (b"M,USD,NOK,SP,4,true,0,A,2025-11-30,10.1", "neither a day's rate nor the average"),
        (b"M,USD,NOK,SP,4,true,0,A,2025-13,10.1", "2025-13"),
        (b"W,USD,NOK,SP,4,true,0,A,2025-11,10.1", "neither a day's rate nor the average"),
        (b"B,USD,NOK,SP,4,false,0,C,2025-12-10,ten", "not a rate"),
        (b"B,USD,NOK,SP,4,false,0,C,2025-12-10,NaN", "not a rate"),
        (b"B,NOK,NOK,SP,4,false,0,C,2025-12-10,1", "a rate of NOK in itself"),
    ],
)
def test_a_broken_file_is_told_with_its_line(row: bytes, words: str):
    with pytest.raises(InputError, match=words) as caught:
        rates(DAYS + row + b"\n")
    assert (caught.value.source, caught.value.line) == ("nb.csv", 4)


def test_recognised():
    assert norges_bank_csv.recognises(DAYS)
    assert norges_bank_csv.recognises(LABELLED)
    assert not norges_bank_csv.recognises(HEAD.replace(b"BASE_CUR", b"CURRENCY"))
    assert RateTable.read(LABELLED).rate("USD", "NOK", date(2025, 12, 10)) is not None

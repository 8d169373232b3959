from datetime import date

import pytest

from dealvalue.errors import InputError
from dealvalue.period import Period
from dealvalue.rates import ExchangeRate, RateTable
from dealvalue.rates.formats import Told, hmrc_csv

HEAD = "Country,Unit Of Currency,Currency Code,Sterling value of Currency Unit £,Currency Units per £1\n".encode()
LIST = (
    HEAD
    + b'Japan,Yen,JPY,0.0052,193.5200\nIran,Rial,IRR,0.0000,"53,680.1200"\n"Korea, South",Won,KRW,0.0006,1743.2000\n'
)


def test_the_averages_of_a_year():
    year = Period.year(2024)
    rows = list(hmrc_csv.rates(LIST, "average.csv", Told(year)))
    assert [(line, str(rate)) for line, rate in rows] == [
        (2, "1 GBP = 193.5200 JPY"),
        (3, "1 GBP = 53680.1200 IRR"),
        (4, "1 GBP = 1743.2000 KRW"),
    ]
    assert rows[0][1] == ExchangeRate(
        "GBP", "JPY", "193.52", date(2024, 12, 31), hmrc_csv.SOURCE, "average", period=year
    )
    table = RateTable.read(LIST, on=year)
    assert str(table.average("GBP", "JPY", year)) == "1 GBP = 193.5200 JPY"
    assert table.rate("GBP", "JPY", date(2024, 12, 31)) is None


def test_the_spot_rates_of_a_day():
    day = date(2024, 12, 31)
    (rate, *_) = [rate for _, rate in hmrc_csv.rates(LIST, None, Told(day))]
    assert (rate.on, rate.kind, rate.period) == (day, "spot", None)


@pytest.mark.parametrize(
    ("data", "on", "line", "words"),
    [
        (LIST, None, 2, "does not say for when: give on="),
        (LIST, Period.since(date(2024, 1, 1)), 2, "days with two ends"),
        (LIST, Period.until(date(2024, 1, 1)), 2, "days with two ends"),
        (b"", date(2024, 12, 31), 1, "no line of the columns"),
        (HEAD.replace(b"Code", b"Name"), date(2024, 12, 31), 1, "no column Currency Code"),
        (HEAD.replace(b"Country", b"Currency Code"), date(2024, 12, 31), 1, "the column Currency Code is there twice"),
        (HEAD + b"Japan,Yen,JPY,193.52\n", date(2024, 12, 31), 2, "4 cells under 5 columns"),
        (HEAD + b"Japan,Yen,JPY,0.0052,\n", date(2024, 12, 31), 2, "not a rate of 1 GBP in JPY"),
        (HEAD + b'Japan,Yen,JPY,0.0052,"19,35"\n', date(2024, 12, 31), 2, "not a rate of 1 GBP in JPY"),
        (HEAD + b'Japan,Yen,JPY,0.0052,"193\n', date(2024, 12, 31), 2, "not CSV"),
        (HEAD + b"Japan,Y\xe9n,JPY,0.0052,193\n", date(2024, 12, 31), 2, "not text in UTF-8"),
    ],
)
def test_a_broken_file_is_told_with_its_line(data: bytes, on: object, line: int, words: str):
    with pytest.raises(InputError, match=words) as caught:
        list(hmrc_csv.rates(data, "hmrc.csv", Told(on)))
    assert (caught.value.source, caught.value.line) == ("hmrc.csv", line)


def test_a_currency_that_was_not_in_use_in_all_of_the_year():
    (row,) = hmrc_csv.rates(HEAD + b"Croatia,Kuna,HRK,0.1150,8.6900\n", None, Told(Period.year(2023)))
    assert "HRK was not in use on 2023-12-31" in str(row[1])

import pytest

from dealvalue.errors import InputError
from dealvalue.period import Period
from dealvalue.rates import ExchangeRate, RateTable
from dealvalue.rates.formats import ecb_sdmx

SHORT = b"""FREQ,CURRENCY,TIME_PERIOD,OBS_VALUE
D,AUD,2026-03-04,1.6503
D,AUD,2026-03-05,1.649
D,AUD,2026-03-06,
D,AUD,2026-03-09,NaN
"""
HEAD = (
    "KEY,FREQ,CURRENCY,CURRENCY_DENOM,EXR_TYPE,EXR_SUFFIX,TIME_PERIOD,OBS_VALUE,OBS_STATUS,COLLECTION,"
    "DECIMALS,TITLE,UNIT,UNIT_MULT\n"
)


def row(freq: str, suffix: str, time: str, value: str, *, currency="SEK", denom="EUR", kind="SP00", decimals="4", mult="0"):
    key = f"EXR.{freq}.{currency}.{denom}.{kind}.{suffix}"
    return (
        f"{key},{freq},{currency},{denom},{kind},{suffix},{time},{value},A,A,{decimals},"
        f'"Swedish krona, 2:15 pm (C.E.T.)",{currency},{mult}\n'
    )


def only(*rows: str) -> ExchangeRate:
    ((_, rate),) = ecb_sdmx.rates((HEAD + "".join(rows)).encode(), "exr.csv")
    assert isinstance(rate, ExchangeRate)
    return rate


def test_the_short_form_is_of_the_euro():
    found = [f"{line}: {rate} on {rate.on}" for line, rate in ecb_sdmx.rates(SHORT)]
    assert found == ["2: 1 EUR = 1.6503 AUD on 2026-03-04", "3: 1 EUR = 1.649 AUD on 2026-03-05"]


def test_a_day():
    rate = only(row("D", "A", "2024-12-24", "11.53"))
    assert (str(rate), str(rate.on), rate.kind, rate.period) == ("1 EUR = 11.5300 SEK", "2024-12-24", "reference", None)
    assert rate.source == ecb_sdmx.SOURCE


@pytest.mark.parametrize(
    ("freq", "time", "days"),
    [
        ("M", "2003-02", Period.month(2003, 2)),
        ("Q", "2003-Q1", Period.quarter(2003, 1)),
        ("H", "2003-S2", Period.half(2003, 2)),
        ("S", "2003-H2", Period.half(2003, 2)),
        ("A", "2003", Period.year(2003)),
    ],
)
def test_averages_and_ends_of_periods(freq: str, time: str, days: Period):
    average = only(row(freq, "A", time, "9.1243"))
    assert (average.on, average.kind, average.period) == (days.end, "average", days)
    end = only(row(freq, "E", time, "9.1243"))
    assert (end.on, end.kind, end.period) == (days.end, "closing", None)


def test_a_table_does_not_take_the_average_for_the_rate_of_a_day():
    table = RateTable.read((HEAD + row("M", "A", "2003-02", "9.1456")).encode())
    february = Period.month(2003, 2)
    assert table.average("EUR", "SEK", february) is not None
    assert table.rate("EUR", "SEK", february.end) is None


def test_published_decimals():
    assert str(only(row("D", "A", "2024-12-24", "11", decimals="4")).value) == "11.0000"
    assert str(only(row("D", "A", "2024-12-24", "11.53351", decimals="4")).value) == "11.53351"
    assert str(only(row("D", "A", "2024-12-24", "11.5", decimals="")).value) == "11.5"


def test_another_denominator_and_an_unknown_currency():
    assert str(only(row("D", "A", "2024-12-24", "1.2034", currency="USD", denom="XEU"))) == "1 XEU = 1.2034 USD"
    ((line, told),) = ecb_sdmx.rates((HEAD + row("D", "A", "2024-12-24", "1", currency="E5")).encode(), "exr.csv")
    assert (line, isinstance(told, InputError)) == (2, True)


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (row("D", "A", "2024-12", "1"), "not a day"),
        (row("M", "A", "2024-12-24", "1"), "not a period of the frequency 'M'"),
        (row("M", "A", "2024", "1"), "not a period of the frequency 'M'"),
        (row("A", "A", "2024-Q1", "1"), "not a period of the frequency 'A'"),
        (row("W", "A", "2024-W01", "1"), "not a period of the frequency 'W'"),
        (row("M", "A", "2024-13", "1"), "month must be from 1 to 12"),
        (row("A", "A", "0000", "1"), "year"),
        (row("M", "P", "2024-12", "1"), "EXR_SUFFIX is 'P'"),
        (row("D", "A", "2024-12-24", "1", kind="EN00"), "EXR_TYPE is 'EN00'"),
        (row("D", "A", "2024-12-24", "1", mult="2"), "UNIT_MULT is '2'"),
        (row("D", "A", "2024-12-24", "eleven"), "not a number"),
        (row("D", "A", "2024-12-24", "-1"), "greater than zero"),
        (row("D", "A", "2024-12-24", "1", decimals="99"), "decimal places"),
        (row("D", "A", "2024-12-24", "1", decimals="1e30"), "decimal places"),
        (row("D", "A", "2024-12-24", "12", decimals="60"), "more than 60 digits"),
        ("D,SEK\n", "2 cells under 14 columns"),
    ],
)
def test_a_broken_row_is_told_with_its_line(data: str, words: str):
    with pytest.raises(InputError, match=words) as caught:
        list(ecb_sdmx.rates((HEAD + data).encode(), "exr.csv"))
    assert (caught.value.source, caught.value.line) == ("exr.csv", 2)


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"FREQ,CURRENCY,TIME_PERIOD\n", "no column OBS_VALUE"),
        (b"FREQ,CURRENCY,TIME_PERIOD,OBS_VALUE,FREQ\n", "a column is there twice"),
        (b"FREQ,CURRENCY,TIME_PERIOD,OBS_VALUE\nM,USD,2003-01,1.06\n", "EXR_SUFFIX is None"),
    ],
)
def test_a_header_that_does_not_say_enough(data: bytes, words: str):
    with pytest.raises(InputError, match=words):
        list(ecb_sdmx.rates(data))


def test_recognised_by_its_columns():
    assert ecb_sdmx.recognises(SHORT)
    assert ecb_sdmx.recognises(b"\xef\xbb\xbf" + HEAD.encode())
    assert not ecb_sdmx.recognises(b"FREQ;BASE_CUR;QUOTE_CUR;TIME_PERIOD;OBS_VALUE\n")

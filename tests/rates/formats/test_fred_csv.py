import pytest

from dealvalue.currency import Currency
from dealvalue.errors import InputError
from dealvalue.period import Period
from dealvalue.rates import ExchangeRate, RateTable
from dealvalue.rates.formats import Told, fred_csv

DAILY = b"""observation_date,DEXKOUS,DEXUSEU
2004-12-30,1043.80,1.3621
2004-12-31,,1.3538
2005-01-03,1038.50,.
"""
LEGACY = b"DATE,VALUE\n1999-01-04,1.1812\n1999-01-05,.\n1999-01-06,1.1636\n"


def rates(data: bytes, series: str | None = None) -> list[str]:
    told = Told(series=series)
    return [f"{line}: {rate.on} {rate}" for line, rate in fred_csv.rates(data, "fred.csv", told)]


def only(series: str, day: str = "2005-01-01") -> ExchangeRate:
    ((_, rate),) = fred_csv.rates(f"observation_date,{series}\n{day},2.5\n".encode())
    assert isinstance(rate, ExchangeRate)
    return rate


def test_columns_each_in_its_own_direction():
    assert rates(DAILY) == [
        "2: 2004-12-30 1 USD = 1043.80 KRW",
        "4: 2005-01-03 1 USD = 1038.50 KRW",
        "2: 2004-12-30 1 EUR = 1.3621 USD",
        "3: 2004-12-31 1 EUR = 1.3538 USD",
    ]
    _, rate = next(fred_csv.rates(DAILY))
    assert (rate.source, rate.kind, rate.period) == (fred_csv.SOURCE, "reference", None)


def test_one_of_several_columns():
    assert rates(DAILY, "DEXUSEU") == rates(DAILY)[2:]
    data = DAILY.replace(b"DEXKOUS", b"GDP")
    assert rates(data, "DEXUSEU") == rates(DAILY)[2:]
    with pytest.raises(InputError, match="no column 'DEXJPUS': there are 'DEXKOUS', 'DEXUSEU'"):
        rates(DAILY, "DEXJPUS")


def test_older_files_need_to_be_told_their_series():
    assert rates(LEGACY, "DEXUSEU") == ["2: 1999-01-04 1 EUR = 1.1812 USD", "4: 1999-01-06 1 EUR = 1.1636 USD"]
    assert RateTable.read(LEGACY, series="DEXUSEU").currencies == {Currency("EUR"), Currency("USD")}
    with pytest.raises(InputError, match="does not name its series"):
        rates(LEGACY)


@pytest.mark.parametrize(
    ("series", "pair"),
    [
        ("DEXUSAL", "AUD USD"), ("DEXUSEU", "EUR USD"), ("DEXUSNZ", "NZD USD"), ("DEXUSUK", "GBP USD"),
        ("EXUSIR", "IEP USD"), ("DEXBZUS", "USD BRL"), ("DEXCAUS", "USD CAD"), ("DEXCHUS", "USD CNY"),
        ("DEXDNUS", "USD DKK"), ("DEXHKUS", "USD HKD"), ("DEXINUS", "USD INR"), ("DEXJPUS", "USD JPY"),
        ("DEXKOUS", "USD KRW"), ("DEXMAUS", "USD MYR"), ("DEXMXUS", "USD MXN"), ("DEXNOUS", "USD NOK"),
        ("DEXSDUS", "USD SEK"), ("DEXSFUS", "USD ZAR"), ("DEXSIUS", "USD SGD"), ("DEXSLUS", "USD LKR"),
        ("DEXSZUS", "USD CHF"), ("DEXTAUS", "USD TWD"), ("DEXTHUS", "USD THB"),
    ],
)  # fmt: skip
def test_the_direction_of_each_series(series: str, pair: str):
    rate = only(series)
    assert f"{rate.base} {rate.quote}" == pair


def test_monthly_and_annual_series_are_averages():
    month, year = only("EXKOUS", "2005-02-01"), only("AEXUSUK")
    assert (month.kind, month.period, month.on) == ("average", Period.month(2005, 2), Period.month(2005, 2).end)
    assert (year.kind, year.period, year.on) == ("average", Period.year(2005), Period.year(2005).end)


@pytest.mark.parametrize(
    ("data", "line", "words"),
    [
        (b"", 1, "an empty file"),
        (b"observation_date\n", 1, "the first line of FRED's file"),
        (b"date,DEXKOUS\n", 1, "the first line of FRED's file"),
        (b"observation_date,DEXUSKO\n2005-01-03,1\n", 1, "the direction of the series 'DEXUSKO' is not known"),
        (b"observation_date,DEXVZUS\n2005-01-03,1\n", 1, "is not known"),
        (b"observation_date,DEXKOUS_PCH\n2005-01-03,1\n", 1, "is not known"),
        (b"observation_date,CCUSMA02EZM618N\n2005-01-03,1\n", 1, "is not known"),
        (DAILY + b"2005-01-04,1\n", 5, "2 cells under 3 columns"),
        (DAILY + b"01/04/2005,1,1\n", 5, "not a day"),
        (DAILY + b"2005-01-04,ND,1\n", 5, "not a rate of 1 USD in KRW: not a number"),
        (DAILY + b"2005-01-04,-1,1\n", 5, "greater than zero"),
        (DAILY + b"2005-01-04,1e99,1\n", 5, "not a rate"),
        (b"observation_date,EXKOUS\n2005-01-03,1038.5\n", 2, "not the first day of a month: 2005-01-03"),
        (b"observation_date,AEXKOUS\n2005-02-01,1038.5\n", 2, "not the first day of a year: 2005-02-01"),
    ],
)
def test_a_broken_file_is_told_with_its_line(data: bytes, line: int, words: str):
    with pytest.raises(InputError, match=words) as caught:
        rates(data)
    assert (caught.value.source, caught.value.line) == ("fred.csv", line)


@pytest.mark.parametrize(
    "data",
    [
        b"observation_date,DEXKOUS\n2005-01-07,1038\n2005-01-14,1040\n2005-01-21,1041\n",
        b"observation_date,DEXKOUS\n2005-02-01,1038\n2005-01-01,1040\n",
        b"observation_date,DEXKOUS\n2005-01-01,1038\n2005-01-03,\n2005-01-04,\n2005-02-01,1040\n",
        b"observation_date,EXKOUS\n2005-01-01,1038\n2005-04-01,1040\n",
        b"observation_date,AEXKOUS\n2005-01-01,1038\n2007-01-01,1040\n",
    ],
)
def test_averages_over_longer_times_that_keep_the_name_are_refused(data: bytes):
    with pytest.raises(InputError, match="no two observations within"):
        rates(data)


def test_recognised():
    for data in (DAILY, LEGACY, b"DATE,DEXKOUS\n", b"\xef\xbb\xbfobservation_date,GDP\r\n"):
        assert fred_csv.recognises(data)
    for other in (b"observation_date\n", b"DATE\n", b"DATE,XUDLUSS\n", b"DATE,VALUE,NOTE\n", b"Date,USD\n"):
        assert not fred_csv.recognises(other)

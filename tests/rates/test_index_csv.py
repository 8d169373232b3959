from io import BytesIO, StringIO

import pytest

from dealvalue.errors import InputError, InvalidTypeError, InvalidValueError
from dealvalue.period import Period
from dealvalue.rates import IndexTable

WORLD = """iso3,country,year,value
KOR,South Korea,2023,111.6
KOR,South Korea,2024,
USA,United States,2023,124.3
USA,United States,2024,127.9
"""


def read(text: str, **told: str) -> dict[str, str]:
    return {period.iso: str(value) for period, value in IndexTable.from_csv(text, **told).values}


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("date,value\n2024,100\n2025,103.5\n", {"2024": "100", "2025": "103.5"}),
        ("date,value\n2024-02,101\n2024-01,100.0\n", {"2024-01": "100.0", "2024-02": "101"}),
        ("Date,Value\n2024-01-01,100\n2024-02-01,101\n2024-04-01,102\n", {"2024-01": "100", "2024-02": "101", "2024-04": "102"}),
        ("date,value\n2024-01-01,100\n2025-01-01,101\n", {"2024": "100", "2025": "101"}),
        ("date,value\n2024-Q1,100\n2024Q2,101\n", {"2024-01-01/2024-03-31": "100", "2024-04-01/2024-06-30": "101"}),
        ("observation_date,CPIAUCSL\n2024-01-01,309.794\n2024-02-01,\n2024-03-01,311.123\n2024-04-01,.\n2024-05-01,312.9\n", None),
        ("observation_date,GDPDEF\n2024-01-01,124.1\n2024-04-01,124.9\n", {"2024-01-01/2024-03-31": "124.1", "2024-04-01/2024-06-30": "124.9"}),
        ("\ufeffdate,value\r\n2024,100\r\n\r\n2025,101\r\n", {"2024": "100", "2025": "101"}),
        ("country,year,Prices\nKorea,2024,100\nKorea,2025,101\n", {"2024": "100", "2025": "101"}),
        ("date,note,value\n2024,low,100\n2025,,101\n", {"2024": "100", "2025": "101"}),
    ],
)  # fmt: skip
def test_forms(text, values):
    if values is None:
        with pytest.raises(InputError, match="say unit="):
            read(text)
        assert read(text, unit="month") == {"2024-01": "309.794", "2024-03": "311.123", "2024-05": "312.9"}
    else:
        assert read(text) == values
        assert {p.iso: str(v) for p, v in IndexTable.from_csv(text.encode()).values} == values


def test_the_head_of_the_values_names_the_series():
    table = IndexTable.from_csv("observation_date,cpiaucsl\n2024-01-01,309.794\n2024-02-01,310.9\n")
    assert (table.name, table.source) == ("CPIAUCSL", "CPIAUCSL")
    named = IndexTable.from_csv("date,value\n2024,1\n", "Korean prices", currency="KRW", source="an office")
    assert (named.name, named.source, str(named.currency)) == ("Korean prices", "an office", "KRW")


def test_a_country_is_chosen():
    assert read(WORLD, country="USA") == {"2023": "124.3", "2024": "127.9"}
    assert read(WORLD, country="KOR") == {"2023": "111.6"}
    assert IndexTable.from_csv(WORLD, country="KOR").name == "a price index of KOR"
    with pytest.raises(InputError, match="2 countries: choose one with country=, such as 'KOR'"):
        read(WORLD)
    with pytest.raises(InputError, match="no country 'SWE': there are KOR, USA"):
        read(WORLD, country="SWE")


def test_a_file_may_be_a_path_or_open(tmp_path):
    path = tmp_path / "index.csv"
    path.write_text("date,value\n2024,100\n", encoding="utf-8")
    for file in (path, str(path), StringIO("date,value\n2024,100\n"), BytesIO(b"date,value\n2024,100\n")):
        assert IndexTable.from_csv(file).values[0][0] == Period.year(2024)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "a file|no column of dates"),
        ("\n", "no column of dates"),
        ("when,value\n2024,100\n", "no column of dates"),
        ("date\n2024\n", "no column of dates"),
        ("observation_date,CPIAUCSL,PPIACO\n2024-01-01,1,2\n", "one column of values is needed"),
        ("date,note\n2024-01-01,low\n", "one column of values is needed"),
        ("date,value\n", "no values"),
        ("date,value\n2024,\n", "no values"),
        ("date,value\n2024,100,5\n", "line 2: 3 cells under 2 heads"),
        ("date,value\n2024-01-01,100\n01.02.2024,101\n", "line 3: not a year, month, quarter or day"),
        ("date,value\n2024-01-01,100\n2024-02-31,101\n", "line 3: not a year"),
        ("date,value\n2024-01-31,100\n2024-02-29,101\n", "line 2: 2024-01-31 is not the first day of a month"),
        ("date,value\n2024-01-01,100\n", "say unit="),
        ('date,value\n"2024,100\n', "not CSV"),
    ],
)
def test_what_cannot_be_read_says_where(text, reason):
    with pytest.raises(InputError, match=reason):
        IndexTable.from_csv(text.encode())


@pytest.mark.parametrize("cell", ["high", "0", "-1", "1e99", "1,5"])
def test_what_is_no_value_is_refused(cell):
    with pytest.raises(InputError, match="line 2: "):
        IndexTable.from_csv(f'date,value\n2024,"{cell}"\n')


def test_a_unit_is_told_or_seen():
    assert read("date,value\n2024-01-01,100\n", unit="year") == {"2024": "100"}
    with pytest.raises(InvalidValueError, match="one of month, quarter, year"):
        read("date,value\n2024-01-01,100\n", unit="week")
    with pytest.raises(InputError, match="2024-02-01 is not the first day of a quarter"):
        read("date,value\n2024-02-01,100\n", unit="quarter")


def test_no_file():
    with pytest.raises(InputError, match="cannot be read"):
        IndexTable.from_csv("no-such-file.csv")
    with pytest.raises(InputError, match="UTF-8"):
        IndexTable.from_csv(b"\xff\xfe")
    with pytest.raises(InvalidTypeError):
        IndexTable.from_csv(5)

"""Years and countries of which the unit is known, and those of which it is not."""

from datetime import date

import pytest

from dealvalue.errors import InputError
from dealvalue.period import Period
from dealvalue.rates import ExchangeRate, RateTable
from dealvalue.rates.formats import world_bank_csv

HEAD = "iso3,country,year,exchange_rate\n"
#: So that the newest year of a file is one after every redenomination.
NEW = "KOR,Korea,2028,1400"


def file(*rows: str) -> bytes:
    return (HEAD + "".join(f"{row}\n" for row in rows)).encode()


def rates(*rows: str) -> list[str]:
    return [str(rate) for _, rate in world_bank_csv.rates(file(*rows), "wb.csv")]


def test_the_average_of_a_year():
    year = Period.year(2010)
    data = file("KOR,Korea,2010,1156.061", "KOR,Korea,2011,")
    ((line, rate),) = world_bank_csv.rates(data)
    assert line == 2
    assert rate == ExchangeRate(
        "USD", "KRW", "1156.061", date(2010, 12, 31), world_bank_csv.SOURCE, "average", period=year
    )
    assert RateTable.read(data).average("USD", "KRW", year) is not None


def test_members_of_the_euro_switch_unit_when_they_enter():
    assert rates(
        "DEU,Germany,1998,1.7597", "DEU,Germany,1999,0.9383", "BGR,Bulgaria,2025,1.73", "BGR,Bulgaria,2026,0.86"
    ) == [
        "1 USD = 1.7597 DEM",
        "1 USD = 0.9383 EUR",
        "1 USD = 1.73 BGN",
        "1 USD = 0.86 EUR",
    ]


LIRA = ("TUR,Turkey,2003,1.500885", "TUR,Turkey,2004,1.425537", "TUR,Turkey,2005,1.343583")


def test_a_currency_that_was_cut_is_in_its_newest_unit_where_the_file_shows_no_jump():
    assert rates(*LIRA, NEW)[:3] == ["1 USD = 1.500885 TRY", "1 USD = 1.425537 TRY", "1 USD = 1.343583 TRY"]


def test_a_file_with_the_jump_or_without_the_years_does_not_say_which_unit():
    jump = rates("TUR,Turkey,2003,1500885", "TUR,Turkey,2004,1425537", "TUR,Turkey,2005,1.343583")
    assert jump[0] == "wb.csv, line 2: TUR 2003: whether the unit is TRL or TRY is not known for certain"
    assert jump[2] == "1 USD = 1.343583 TRY"
    assert "TUR 2003: whether" in rates("TUR,Turkey,2003,1.500885", NEW)[0]


def test_a_file_of_before_the_cut_is_in_the_unit_of_then():
    assert rates("TUR,Turkey,2002,1507226", "TUR,Turkey,2003,1500885") == ["1 USD = 1507226 TRL", "1 USD = 1500885 TRL"]


def test_a_cut_within_a_year():
    lei = [f"ROU,Romania,{year},{value}" for year, value in ((2004, "3.2637"), (2005, "2.9137"), (2006, "2.8090"))]
    assert rates(*lei, NEW)[:3] == [f"1 USD = {row[-6:]} RON" for row in lei]
    assert "ROL or RON" in rates(*lei[:2], NEW)[1]


def test_a_fall_may_hide_the_jump_of_a_cut():
    said = rates("VEN,Venezuela,2017,9.975", "VEN,Venezuela,2019,14500", "VEN,Venezuela,2020,235000", NEW)
    assert "VEN 2017: whether the unit is VEF or VES is not known for certain" in said[0]


def test_a_cut_under_the_same_code():
    pounds = [f"SYR,Syria,{year},{value}" for year, value in ((2025, "110.1"), (2026, "111.2"))]
    assert rates(*pounds, NEW)[:2] == ["1 USD = 110.1 SYP", "1 USD = 111.2 SYP"]
    assert "SYP is not known" in rates("SYR,Syria,2010,46.5", NEW)[0]
    assert rates("SYR,Syria,2010,46.5") == ["1 USD = 46.5 SYP"]


@pytest.mark.parametrize(
    ("row", "words"),
    [
        ("AFG,Afghanistan,1963,35.1", "AFA or AFN is not known for certain"),
        ("HRV,Croatia,1993,3.577", "HRD or HRK is not known for certain"),
        ("ECU,Ecuador,1995,2564.5", "ECS or USD is not known for certain"),
        ("MCO,Monaco,1990,5.4453", "FRF or MCF is not known for certain"),
        ("PAN,Panama,2010,1", "PAB or USD is not known for certain"),
        ("XYZ,Nowhere,2010,1.5", "no currency known"),
        ("USA,United States,2010,1.5", "no currency known of which that makes a dollar"),
        ("KOR,Korea,2010,0", "no digit to go by"),
    ],
)
def test_a_unit_that_is_not_known_for_certain(row: str, words: str):
    error, rate = rates(row, NEW)
    assert error.startswith("wb.csv, line 2: ")
    assert words in error
    assert rate == "1 USD = 1400 KRW"


def test_the_dollar_beside_a_currency_of_its_own_is_not_meant():
    assert rates("HTI,Haiti,2020,93.51", "ECU,Ecuador,2010,1") == ["1 USD = 93.51 HTG"]


@pytest.mark.parametrize(
    ("row", "words"),
    [
        ("KOR,Korea,2011", "3 cells under 4 columns"),
        ("KOR,Korea,11,1108", "not a year: '11'"),
        ("KOR,Korea,99999999,1108", "not a year"),
        ("KOR,Korea,0000,1108", "not a year"),
        ("KOR,Korea,2011,many", "not a number"),
        ("KOR,Korea,2011,1e99", "an exponent past 30"),
        ("KOR,Korea,2011,-1", "greater than zero"),
        ("KOR,Korea,2010,1108", "KOR has two rates for 2010"),
    ],
)
def test_a_broken_file_is_told_with_its_line(row: str, words: str):
    with pytest.raises(InputError, match=words) as caught:
        rates("KOR,Korea,2010,1156", row)
    assert (caught.value.source, caught.value.line) == ("wb.csv", 3)

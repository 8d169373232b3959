from datetime import date

import pytest

from dealvalue.errors import InputError
from dealvalue.period import Period
from dealvalue.rates import ExchangeRate, RateTable
from dealvalue.rates.formats import imf_iati_csv

#: So that the newest year of a file is one after every redenomination.
NEW = "2028-12-31,1400,KRW,A,IMF,KR,Korea"
HEAD = "Date,Rate,Currency,Frequency,Source,Country code,Country\r\n"


def file(*rows: str) -> bytes:
    return (HEAD + "".join(f"{row}\r\n" for row in rows)).encode()


def rates(*rows: str) -> list[str]:
    return [str(rate) for _, rate in imf_iati_csv.rates(file(*rows), "imf.csv")]


def test_the_average_of_a_year():
    year = Period.year(2010)
    data = file('2010-12-31,1156.061,KRW,A,IMF,KR,"Korea, Rep. of"', "2011-12-31,,KRW,A,IMF,KR,Korea")
    ((line, rate),) = imf_iati_csv.rates(data)
    assert line == 2
    assert rate == ExchangeRate(
        "USD", "KRW", "1156.061", date(2010, 12, 31), imf_iati_csv.SOURCE, "average", period=year
    )
    assert RateTable.read(data).average("USD", "KRW", year) is not None


def test_countries_with_one_currency_agree_to_their_digits():
    assert rates("2010-12-31,0.755,EUR,A,IMF,DE,Germany", "2010-12-31,0.754980,EUR,A,IMF,FR,France") == [
        "1 USD = 0.754980 EUR"
    ]


def test_countries_that_contradict_each_other():
    (said,) = rates("2010-12-31,0.7550,EUR,A,IMF,DE,Germany", "2010-12-31,0.7712,EUR,A,IMF,FR,France")
    assert said == ("imf.csv, line 3: two rates of EUR for 2010-01-01/2010-12-31: 0.7550 and 0.7712, neither is used")


def test_a_currency_that_was_cut_is_in_its_newest_unit_where_the_file_shows_no_jump():
    lira = [
        f"{year}-12-31,{rate},TRY,A,IMF,TR,Turkey"
        for year, rate in ((2003, "1.5009"), (2004, "1.4255"), (2005, "1.3436"))
    ]
    assert rates(*lira, NEW)[:3] == ["1 USD = 1.5009 TRY", "1 USD = 1.4255 TRY", "1 USD = 1.3436 TRY"]


def test_a_currency_beside_the_dollar_or_another_is_the_one_that_is_named():
    assert rates("2010-12-31,1,PAB,A,IMF,PA,Panama", "2010-12-31,7.32,LSL,A,IMF,LS,Lesotho") == [
        "1 USD = 1 PAB",
        "1 USD = 7.32 LSL",
    ]


@pytest.mark.parametrize(
    ("row", "words"),
    [
        ("1963-12-31,35.10964,AFN,A,IMF,AF,Afghanistan", "AFA or AFN is not known for certain"),
        ("2002-12-31,47.26,AFN,A,IMF,AF,Afghanistan", "AFA or AFN is not known for certain"),
        ("2003-12-31,1.500885,TRY,A,IMF,TR,Turkey", "TRL or TRY is not known for certain"),
        ("1994-12-31,5.9961,HRK,A,IMF,HR,Croatia", "HRK is not known for certain"),
        ("2010-12-31,0.755,ITL,A,IMF,SM,San Marino", "SM 2010 is in EUR, not in 'ITL'"),
        ("2000-12-31,1.0854,EUR,A,IMF,GR,Greece", "GR 2000 is in GRD, not in 'EUR'"),
        ("2010-12-31,46.5,SYP,A,IMF,SY,Syria", "SYP is not known for certain"),
        ("2020-12-31,93.5,USD,A,IMF,HT,Haiti", "HT 2020 is in HTG, not in 'USD'"),
        ("2020-12-31,1.5,QQQ,A,IMF,1C_355,Nowhere", "no currency known"),
        ("2020-06-30,1202.5,KRW,M,IMF,KR,Korea", "only annual rates (A) of the IMF are known to be averages"),
        ("2020-12-31,1180.3,KRW,A,OECD,KR,Korea", "only annual rates (A) of the IMF are known to be averages"),
        ("2010-12-31,0,KRW,A,IMF,KR,Korea", "no digit to go by"),
    ],
)
def test_a_row_whose_meaning_is_not_known_is_not_a_rate(row: str, words: str):
    error, rate = rates(row, NEW)
    assert words in error
    assert error.startswith("imf.csv, line 2:")
    assert rate == "1 USD = 1400 KRW"


def test_a_dollar_that_is_one_dollar_is_no_rate():
    assert rates("2020-12-31,1,USD,A,IMF,EC,Ecuador", "2020-12-31,1.000,USD,A,IMF,US,United States") == []


@pytest.mark.parametrize(
    ("row", "words"),
    [
        ("2010-12-31,1156.06,KRW,A,IMF,KR", "6 cells under 7 columns"),
        ("2010-12,1156.06,KRW,A,IMF,KR,Korea", "not a day"),
        ("2010-12-30,1156.06,KRW,A,IMF,KR,Korea", "is the last of a year, not 2010-12-30"),
        ("2010-12-31,many,KRW,A,IMF,KR,Korea", "not a number"),
        ("2010-12-31,-1156.06,KRW,A,IMF,KR,Korea", "greater than zero"),
    ],
)
def test_a_broken_file_is_told_with_its_line(row: str, words: str):
    with pytest.raises(InputError, match=words) as caught:
        rates("2009-12-31,1276.93,KRW,A,IMF,KR,Korea", row)
    assert (caught.value.source, caught.value.line) == ("imf.csv", 3)

import pytest

from dealvalue.errors import InputError
from dealvalue.rates.formats import world_bank_wide_csv

WIDE = b"""\xef\xbb\xbf"Data Source","World Development Indicators",\r
\r
"Last Updated Date","2025-07-01",\r
\r
"Country Name","Country Code","Indicator Name","Indicator Code","1998","1999","2000",\r
"Germany","DEU","Official exchange rate (LCU per US$, period average)","PA.NUS.FCRF","1.7597","0.9383","1.0827",\r
"Euro area","EMU","Official exchange rate (LCU per US$, period average)","PA.NUS.FCRF","","0.9383","1.0827",\r
"Korea, Rep.","KOR","Official exchange rate (LCU per US$, period average)","PA.NUS.FCRF","1401.44","","",\r
"""


def rates(data: bytes) -> list[str]:
    return [f"{line}: {rate}" for line, rate in world_bank_wide_csv.rates(data, "wide.csv")]


def test_a_line_a_country_and_a_column_a_year():
    said = rates(WIDE)
    assert said[:3] == ["6: 1 USD = 1.7597 DEM", "6: 1 USD = 0.9383 EUR", "6: 1 USD = 1.0827 EUR"]
    assert said[3].startswith("7: wide.csv, line 7: EMU 1999: no currency known")
    assert said[5] == "8: 1 USD = 1401.44 KRW"
    _, rate = next(world_bank_wide_csv.rates(WIDE))
    assert (rate.source, rate.kind, str(rate.period)) == (
        world_bank_wide_csv.SOURCE,
        "average",
        "1998-01-01/1998-12-31",
    )


@pytest.mark.parametrize(
    ("old", "new", "line", "words"),
    [
        (b"PA.NUS.FCRF", b"FP.CPI.TOTL", 6, "not the official exchange rate PA.NUS.FCRF"),
        (b'"Country Code"', b'"Code"', 5, "no column Country Code"),
        (b'"1401.44"', b'"1401,44"', 8, "not a number"),
        (b'"1401.44",', b"", 8, "7 cells under 8 columns"),
        (b'"1401.44"', b'"1401.44', 8, "not CSV"),
        (b'"1998","1999"', b'"0998","1999"', 6, "not a year"),
        (b"\r\n", b"", 1, "no line of the columns"),
    ],
)
def test_a_broken_file_is_told_with_its_line(old: bytes, new: bytes, line: int, words: str):
    with pytest.raises(InputError, match=words) as caught:
        rates(WIDE.replace(old, new))
    assert (caught.value.source, caught.value.line) == ("wide.csv", line)


def test_recognised():
    assert world_bank_wide_csv.recognises(WIDE)
    assert not world_bank_wide_csv.recognises(b'"Data Source","World Development Indicators",')

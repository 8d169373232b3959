import pytest

from dealvalue.errors import InputError
from dealvalue.rates import RateTable
from dealvalue.rates.formats import rba_csv

FILE = """\ufeffF11.1  EXCHANGE RATES
Title,A$1=USD,Trade-weighted Index May 1970 = 100,A$1=SDR,A$1=JPY
Description,"AUD/USD Exchange Rate; notes, further on",Index,AUD/SDR Exchange Rate,AUD/JPY Exchange Rate
Frequency,Daily,Daily,Daily,Daily
Type,Indicative,Indicative,Indicative,Indicative
Units,USD,Index,SDR,JPY


Source,WM/Reuters,RBA,IMF,RBA
Publication date,05-Jan-2024,05-Jan-2024,05-Jan-2024,05-Jan-2024
Series ID,FXRUSD,FXRTWI,FXRSDR,FXRJY
02-Jan-2024,0.6800,61.40,0.5131,96.50
03-Jan-2024,0.6750,61.10,,95.75
Note: rates at 4 pm,,,,
""".encode()


def rates(data: bytes) -> list[str]:
    return [f"{line}: {rate} on {rate.on}" for line, rate in rba_csv.rates(data, "f11.csv") if hasattr(rate, "on")]


def changed(old: str, new: str) -> bytes:
    assert old.encode() in FILE
    return FILE.replace(old.encode(), new.encode(), 1)


def test_an_index_is_no_rate_and_the_sdr_is_xdr():
    assert rates(FILE) == [
        "12: 1 AUD = 0.6800 USD on 2024-01-02",
        "12: 1 AUD = 0.5131 XDR on 2024-01-02",
        "12: 1 AUD = 96.50 JPY on 2024-01-02",
        "13: 1 AUD = 0.6750 USD on 2024-01-03",
        "13: 1 AUD = 95.75 JPY on 2024-01-03",
    ]


def test_kind_and_source_are_those_of_the_column():
    table = RateTable.read(FILE)
    assert table.kinds == ("indicative",)
    assert {rate.quote.code: rate.source.removeprefix(rba_csv.SOURCE) for rate in table} == {
        "USD": " (WM/Reuters)",
        "XDR": " (IMF)",
        "JPY": "",
    }
    assert table.skipped == ()


def test_what_is_not_known_of_a_column_is_told_once():
    monthly = changed("Frequency,Daily", "Frequency,Monthly")
    other = changed("A$1=SDR", "SDR per A$")
    for data, words in ((monthly, "A$1=USD is Monthly"), (other, "not A$1= and a currency: 'SDR per A$'")):
        table = RateTable.read(data)
        assert [words in str(error) and error.line for error in table.skipped] == [2]
        assert 3 <= len(table) <= 4


def test_a_currency_that_nobody_knows_is_skipped():
    table = RateTable.read(changed("A$1=JPY", "A$1=XXQ"))
    assert [error.line for error in table.skipped] == [12, 13]
    assert len(table) == 3


@pytest.mark.parametrize(
    ("data", "line", "words"),
    [
        (b"", 1, "no table F11"),
        (b"F11.1  EXCHANGE RATES\n", 1, "no table F11"),
        (FILE[: FILE.index(b"Series ID")], 10, "no table F11"),
        (changed("Title,", "Name,"), 14, "no table F11"),
        (changed("Frequency,Daily,", "Frequency,"), 11, "not all lines"),
        (changed("03-Jan-2024,", "03-Jan-2024,1,"), 13, "6 cells under 5 columns"),
        (changed("03-Jan-2024", "03-Jam-2024"), 13, "not a day"),
        (changed("0.6750", "closed"), 13, "not a number"),
        (changed("0.6750", "-0.6750"), 13, "greater than zero"),
        (changed("A$1=JPY", "A$1=AUD"), 12, "in itself"),
        (changed("Note: rates at 4 pm,,,,", "Note: rates at 4 pm,,,,x"), 14, "not a day"),
        (changed("0.6750", '"0.6750'), 14, "not CSV"),
    ],
)
def test_a_broken_file_is_told_with_its_line(data: bytes, line: int, words: str):
    with pytest.raises(InputError, match=words) as caught:
        rates(data)
    assert (caught.value.source, caught.value.line) == ("f11.csv", line)


def test_recognised_by_its_first_bytes():
    assert rba_csv.recognises(FILE)
    assert rba_csv.recognises(b"F11 EXCHANGE RATES\n")
    for other in (b"F2.1 BOND YIELDS", b"Title,Index\n"):
        assert not rba_csv.recognises(other)

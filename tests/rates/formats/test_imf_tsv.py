from datetime import date

import pytest

from dealvalue.errors import InputError
from dealvalue.rates import RateTable
from dealvalue.rates.formats import imf_tsv

MONTH = """Representative Exchange Rates for Selected Currencies for December 2025
Currency\tDecember 09, 2025\tDecember 10, 2025
Euro(1)\t1.163700\t1.163600
Korean won\tNA\t1,470.500000
U.S. dollar\t1.000000\t1.000000

Representative Exchange Rates for Selected Currencies for December 2025 Continued

Currency\tDecember 11, 2025
Euro(1)\t1.169800
Shell money\t12.000000

Notes:
(1) Exchange rates expressed in U.S. dollars per currency unit.
""".replace("\n", "\r\n").encode()


def rates(data: bytes) -> list[str]:
    return [
        str(rate) if isinstance(rate, InputError) else f"{line}: {rate} on {rate.on}"
        for line, rate in imf_tsv.rates(data, "imf.tsv")
    ]


def test_dollars_per_unit_with_a_mark_and_units_per_dollar_without():
    assert rates(MONTH) == [
        "3: 1 EUR = 1.163700 USD on 2025-12-09",
        "3: 1 EUR = 1.163600 USD on 2025-12-10",
        "4: 1 USD = 1470.500000 KRW on 2025-12-10",
        "10: 1 EUR = 1.169800 USD on 2025-12-11",
        "imf.tsv, line 11: no currency is known by the name 'Shell money'",
    ]
    _, rate = next(imf_tsv.rates(MONTH))
    assert (rate.source, rate.kind) == (imf_tsv.SOURCE, "reference")


def test_a_table():
    table = RateTable.read(MONTH)
    assert len(table) == 4
    assert [error.line for error in table.skipped] == [11]
    assert table.rate("USD", "KRW", date(2025, 12, 9)) is None


def test_a_name_that_meant_another_unit_then():
    zloty = MONTH.replace(b"Korean won", b"Polish zloty").replace(b"2025", b"1994")
    assert "PLN was not in use on 1994-12-10" in rates(zloty)[2]


def test_a_mark_of_another_note_is_not_guessed():
    assert "no currency is known by the name 'Korean won(2)'" in rates(MONTH.replace(b"won", b"won(2)"))[2]


@pytest.mark.parametrize(
    ("old", "new", "line", "words"),
    [
        ("Representative", "Some", 1, "the first line begins with"),
        ("December 09, 2025", "9/12/25", 2, "not a day as month day year"),
        ("Currency\tDecember 09, 2025\tDecember 10, 2025", "", 3, "no line above that names their days"),
        ("\t1.163600", "", 3, "1 cells under 2 days"),
        ("1.163700", "1,1637", 3, "not a number"),
        ("1.163700", "", 3, "not a number"),
        ("1.163700", "n.a.", 3, "not a number"),
        ("1.163700", "-1", 3, "greater than zero"),
        ("1,470.5", "14,70.5", 4, "not a number"),
        ("U.S. dollar\t1.000000", "U.S. dollar\t1.1", 5, "1 USD = 1.1 USD"),
    ],
)
def test_a_broken_file_is_told_with_its_line(old: str, new: str, line: int, words: str):
    with pytest.raises(InputError, match=words) as caught:
        rates(MONTH.decode().replace(old, new, 1).encode())
    assert (caught.value.source, caught.value.line) == ("imf.tsv", line)


def test_recognised():
    assert imf_tsv.recognises(MONTH)
    assert not imf_tsv.recognises(b"Currency\tDecember 09, 2025")

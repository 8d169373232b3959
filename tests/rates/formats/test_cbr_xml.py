import pytest

from dealvalue.errors import InputError
from dealvalue.rates.formats import cbr_xml

DAY = """<?xml version="1.0" encoding="windows-1251"?>
<ValCurs Date="10.12.2025" name="Foreign Currency Market">
<Valute ID="R01235">
<NumCode>840</NumCode><CharCode>USD</CharCode><Nominal>1</Nominal><Name>Доллар США</Name><Value>77,9000</Value></Valute>
<Valute ID="R01815">
<NumCode>410</NumCode><CharCode>KRW</CharCode><Nominal>1000</Nominal><Name>Вон</Name><Value>52,9120</Value></Valute>
</ValCurs>""".encode("windows-1251")


def rates(data: bytes) -> list[str]:
    return [
        str(rate) if isinstance(rate, InputError) else f"{line}: {rate} on {rate.on}"
        for line, rate in cbr_xml.rates(data, "cbr.xml")
    ]


def test_so_many_units_are_so_many_roubles():
    assert rates(DAY) == ["3: 1 USD = 77.9000 RUB on 2025-12-10", "5: 1 KRW = 0.052912 RUB on 2025-12-10"]
    _, rate = next(cbr_xml.rates(DAY))
    assert (rate.source, rate.kind) == (cbr_xml.SOURCE, "reference")


def test_the_rouble_before_it_was_cut():
    assert "RUB was not in use on 1997-12-30" in rates(DAY.replace(b"10.12.2025", b"30.12.1997"))[0]


@pytest.mark.parametrize(
    ("old", "new", "line", "words"),
    [
        (b"ValCurs", b"Curs", 2, "not the rates of a day"),
        (b"Valute", b"Currency", 2, "not the rates of a day"),
        (b'Date="10.12.2025" ', b"", 2, "not a day"),
        (b"10.12.2025", b"12/10", 2, "not a day"),
        (b"77,9000", b"77.9000", 3, "not a number with ',' before its decimals"),
        (b"77,9000", b"", 3, "not a number"),
        (b"<Nominal>1</Nominal>", b"", 3, "not a rate"),
        (b"<Nominal>1<", b"<Nominal>0<", 3, "greater than zero"),
        (b"<CharCode>USD", b"<CharCode>RUB", 3, "a rate of RUB in itself"),
        (b"<Nominal>1<", b"<Nominal>1</Nominal><Nominal>10<", 4, "Valute has two Nominal"),
        (b"windows-1251", b"no-such-code", 1, "not XML"),
        (b"</ValCurs>", b"", 7, "cut off here"),
    ],
)
def test_a_broken_file_is_told_with_its_line(old: bytes, new: bytes, line: int, words: str):
    with pytest.raises(InputError, match=words) as caught:
        rates(DAY.replace(old, new))
    assert (caught.value.source, caught.value.line) == ("cbr.xml", line)


def test_a_file_without_a_code_names_what_it_lacks():
    assert "unknown currency ''" in rates(DAY.replace(b"<CharCode>USD</CharCode>", b""))[0]

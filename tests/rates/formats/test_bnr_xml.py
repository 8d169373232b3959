import pytest

from dealvalue.errors import InputError
from dealvalue.rates.formats import bnr_xml

TWO_DAYS = b"""<?xml version="1.0" encoding="utf-8"?>
<DataSet xmlns="http://www.bnr.ro/xsd" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
  <Header><Publisher>National Bank of Romania</Publisher></Header>
  <Body>
    <OrigCurrency>RON</OrigCurrency>
    <Cube date="2025-12-10">
      <Rate currency="EUR">5.0900</Rate>
      <Rate currency="HUF" multiplier="100">1.3250</Rate>
    </Cube>
    <Cube date="2025-12-11">
      <Rate currency="EUR">5.0910</Rate>
      <Rate currency="XAU">590.1200</Rate>
    </Cube>
  </Body>
</DataSet>"""


def rates(data: bytes) -> list[str]:
    return [
        str(rate) if isinstance(rate, InputError) else f"{line}: {rate} on {rate.on}"
        for line, rate in bnr_xml.rates(data, "bnr.xml")
    ]


def test_each_day_with_its_multiplier():
    assert rates(TWO_DAYS)[:3] == [
        "7: 1 EUR = 5.0900 RON on 2025-12-10",
        "8: 1 HUF = 0.01325 RON on 2025-12-10",
        "11: 1 EUR = 5.0910 RON on 2025-12-11",
    ]
    _, rate = next(bnr_xml.rates(TWO_DAYS))
    assert (rate.source, rate.kind) == (bnr_xml.SOURCE, "reference")


def test_gold_is_by_the_gram_and_no_rate_of_the_ounce():
    assert rates(TWO_DAYS)[3] == "bnr.xml, line 12: the bank prices gold by the gram, XAU is the troy ounce"


def test_the_new_leu_of_a_day_before_it():
    assert "RON was not in use on 2005-06-30" in rates(TWO_DAYS.replace(b"2025-12-10", b"2005-06-30"))[0]


@pytest.mark.parametrize(
    ("old", "new", "line", "words"),
    [
        (b">RON<", b">ROL<", 6, "OrigCurrency"),
        (b"2025-12-10", b"10.12.2025", 6, "not a day"),
        (b' date="2025-12-10"', b"", 6, "not a day"),
        (b"5.0900", b"5,0900", 7, "not a rate"),
        (b"5.0900", b"", 7, "not a rate"),
        (b'"100"', b'"hundred"', 8, "not a rate"),
        (b'"100"', b'"-100"', 8, "greater than zero"),
        (b'"EUR"', b'"RON"', 7, "a rate of RON in itself"),
        (b"</DataSet>", b"", 15, "cut off here"),
        (b"Cube", b"Cub", 1, "the rates of a day stand in a Cube"),
    ],
)
def test_a_broken_file_is_told_with_its_line(old: bytes, new: bytes, line: int, words: str):
    count = -1 if old == b"Cube" else 1
    with pytest.raises(InputError, match=words) as caught:
        rates(TWO_DAYS.replace(old, new, count))
    assert (caught.value.source, caught.value.line) == ("bnr.xml", line)


def test_recognised():
    assert bnr_xml.recognises(TWO_DAYS)
    assert not bnr_xml.recognises(b"<DataSet>")

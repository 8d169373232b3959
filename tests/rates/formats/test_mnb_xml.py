from xml.sax.saxutils import escape

import pytest

from dealvalue.errors import InputError
from dealvalue.rates.formats import mnb_xml

INNER = """<MNBExchangeRates><Day date="2025-12-10"><Rate unit="1" curr="EUR">382,15</Rate>
<Rate unit="100" curr="JPY">209,87</Rate></Day>
<Day date="2025-12-09"><Rate unit="1" curr="EUR">381,90</Rate></Day></MNBExchangeRates>"""


def soap(inner: str, result: str = "GetExchangeRatesResult") -> bytes:
    return f"""<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body>
<GetExchangeRatesResponse xmlns="http://www.mnb.hu/webservices/"><{result}>{escape(inner)}</{result}>
</GetExchangeRatesResponse></s:Body></s:Envelope>""".encode()


def rates(data: bytes) -> list[str]:
    return [
        str(rate) if isinstance(rate, InputError) else f"{line}: {rate} on {rate.on}"
        for line, rate in mnb_xml.rates(data, "mnb.xml")
    ]


def test_xml_in_xml_with_the_lines_of_the_file():
    assert rates(soap(INNER)) == [
        "2: 1 EUR = 382.15 HUF on 2025-12-10",
        "3: 1 JPY = 2.0987 HUF on 2025-12-10",
        "4: 1 EUR = 381.90 HUF on 2025-12-09",
    ]
    _, rate = next(mnb_xml.rates(soap(INNER)))
    assert (rate.source, rate.kind) == (mnb_xml.SOURCE, "reference")


def test_the_inner_text_alone_and_the_current_rates():
    assert rates(INNER.encode())[0] == "1: 1 EUR = 382.15 HUF on 2025-12-10"
    current = INNER.replace("MNBExchangeRates", "MNBCurrentExchangeRates")
    assert rates(soap(current, "GetCurrentExchangeRatesResult")) == rates(soap(INNER))


def test_a_code_that_was_not_in_use():
    assert "DEM was not in use on 2025-12-10" in rates(soap(INNER.replace("EUR", "DEM", 1)))[0]


@pytest.mark.parametrize(
    ("old", "new", "line", "words"),
    [
        ("382,15", "382.15", 2, "not a number with ',' before its decimals"),
        ("382,15", "", 2, "not a number"),
        ("209,87", "-", 3, "not a number"),
        ('unit="100"', 'unit="0"', 3, "greater than zero"),
        ('unit="100" ', "", 3, "not a rate"),
        ("2025-12-09", "09/12/2025", 4, "not a day as YYYY-MM-DD"),
        ("MNBExchangeRates", "Rates", 2, "the rates of a day stand in a Day"),
        ("</MNBExchangeRates>", "", 4, "cut off here"),
        ("<MNBExchangeRates>", "<!DOCTYPE a><MNBExchangeRates>", 2, "a document type is not read"),
        (INNER, "", 2, "not XML"),
    ],
)
def test_a_broken_file_is_told_with_its_line(old: str, new: str, line: int, words: str):
    with pytest.raises(InputError, match=words) as caught:
        rates(soap(INNER.replace(old, new)))
    assert (caught.value.source, caught.value.line) == ("mnb.xml", line)


def test_two_results_and_rates_outside_of_a_day():
    twice = soap(INNER).replace(b"</s:Body>", b"<GetExchangeRatesResult/></s:Body>")
    with pytest.raises(InputError, match="an answer has one result"):
        rates(twice)
    with pytest.raises(InputError, match="stand in a Day"):
        rates(b'<MNBExchangeRates><Rate unit="1" curr="EUR">382,15</Rate></MNBExchangeRates>')


def test_recognised():
    assert mnb_xml.recognises(soap(INNER))
    assert mnb_xml.recognises(INNER.encode())
    assert not mnb_xml.recognises(b"<s:Envelope/>")

import pytest

from dealvalue.errors import InputError
from dealvalue.rates.formats import ecb_csv, ecb_xml

HEAD = """<?xml version="1.0" encoding="UTF-8"?>
<gesmes:Envelope xmlns:gesmes="http://www.gesmes.org/xml/2002-08-01" \
xmlns="http://www.ecb.int/vocabulary/2002-08-01/eurofxref">
<gesmes:subject>Reference rates</gesmes:subject>
<gesmes:Sender><gesmes:name>European Central Bank</gesmes:name></gesmes:Sender>
<Cube>
"""
FOOT = "</Cube>\n</gesmes:Envelope>"
DAYS = """<Cube time='2015-01-08'>
<Cube currency='USD' rate='1.1768'/>
<Cube currency='GBP' rate='0.78160'/>
</Cube>
<Cube time="2015-01-07"><Cube currency="USD" rate="1.1831"/></Cube>
"""


def file(days: str) -> bytes:
    return f"{HEAD}{days}{FOOT}".encode()


def rates(data: bytes) -> list[str]:
    return [f"{line}: {getattr(rate, 'on', '')} {rate}" for line, rate in ecb_xml.rates(data, "eurofxref.xml")]


def test_days_and_lines():
    assert rates(file(DAYS)) == [
        "7: 2015-01-08 1 EUR = 1.1768 USD",
        "8: 2015-01-08 1 EUR = 0.78160 GBP",
        "10: 2015-01-07 1 EUR = 1.1831 USD",
    ]


def test_source_and_kind_are_those_of_the_same_rates_as_csv():
    _, rate = next(ecb_xml.rates(file(DAYS)))
    assert (rate.source, rate.kind, rate.period) == (ecb_csv.SOURCE, "reference", None)


def test_a_whole_history_on_one_line():
    data = file(DAYS).replace(b"\n", b"")
    assert [line for line, _ in ecb_xml.rates(data)] == [1, 1, 1]


def test_an_unknown_currency_leaves_the_others():
    told = rates(file(DAYS.replace("USD", "XXQ", 1)))
    assert told[0].startswith("7:  eurofxref.xml, line 7: unknown currency 'XXQ'")
    assert len(told) == 3


@pytest.mark.parametrize(
    ("data", "line", "words"),
    [
        (file(""), 1, "no Cube with a time"),
        (file("<Cube currency='USD' rate='1.1768'/>\n"), 6, "no Cube with a time"),
        (file("<Cube currency='USD' rate='1'/><Cube time='2015-01-07'/>"), 6, "within a day"),
        (file("<Cube time='2015-01-07'><Cube><Cube currency='USD' rate='1'/></Cube></Cube>"), 6, "within a day"),
        (file("<Cube time='2015-01-07'>\n<Cube currency='USD'/></Cube>"), 7, "not a currency and its rate"),
        (file("<Cube time='2015-01-07'>\n<Cube rate='1.2'/></Cube>"), 7, "not a currency and its rate"),
        (file("<Cube time='07.01.2015'><Cube currency='USD' rate='1'/></Cube>"), 6, "not a day"),
        (file("<Cube time='2015-01-07'>\n<Cube currency='USD' rate='1,18'/></Cube>"), 7, "not a rate of 1 EUR in USD"),
        (file("<Cube time='2015-01-07'>\n<Cube currency='USD' rate='-1'/></Cube>"), 7, "greater than zero"),
        (file("<Cube time='2015-01-07'>\n<Cube currency='EUR' rate='1'/></Cube>"), 7, "a rate of EUR in itself"),
        (file("<Cube time='2015-01-07'>\n<Cube currency='USD' rate='1' rate='2'/></Cube>"), 7, "not XML"),
        (file(DAYS)[:-5], 12, "cut off here"),
        (b'<!DOCTYPE a [<!ENTITY a "aaaa">]>' + file(DAYS).partition(b"\n")[2], 1, "a document type is not read"),
        (b"<Cube>" * 1000, 1, "nested too deep"),
    ],
)
def test_a_broken_file_is_told_with_its_line(data: bytes, line: int, words: str):
    with pytest.raises(InputError, match=words) as caught:
        rates(data)
    assert (caught.value.source, caught.value.line) == ("eurofxref.xml", line)


def test_recognised_by_the_vocabulary():
    assert ecb_xml.recognises(file(DAYS))
    assert not ecb_xml.recognises(b"<DataSet xmlns='http://www.bnr.ro/xsd'><Cube date='2016-12-02'>")

from datetime import date

import pytest

from dealvalue.errors import InputError, RateProviderError
from dealvalue.rates import RateTable
from dealvalue.rates.formats import tcmb_xml

DAY = """<?xml version="1.0" encoding="ISO-8859-9"?>
<?xml-stylesheet type="text/xsl" href="isokur.xsl"?>
<Tarih_Date Tarih="10.12.2025" Date="12/10/2025" Bulten_No="2025/235">
<Currency Kod="USD" CurrencyCode="USD"><Unit>1</Unit><Isim>ABD DOLARI</Isim>
<ForexBuying>42.5010</ForexBuying><ForexSelling>42.5776</ForexSelling>
<BanknoteBuying>42.4712</BanknoteBuying><BanknoteSelling>42.6415</BanknoteSelling><CrossRateUSD/></Currency>
<Currency Kod="JPY" CurrencyCode="JPY"><Unit>100</Unit><Isim>JAPON YENİ</Isim>
<ForexBuying>27.1000</ForexBuying><ForexSelling>27.2795</ForexSelling>
<BanknoteBuying></BanknoteBuying><BanknoteSelling/></Currency>
</Tarih_Date>""".encode("iso-8859-9")


def test_four_kinds_of_rate():
    assert [(line, str(rate), rate.kind) for line, rate in tcmb_xml.rates(DAY)] == [
        (4, "1 USD = 42.5010 TRY", "buy"),
        (4, "1 USD = 42.5776 TRY", "sell"),
        (4, "1 USD = 42.4712 TRY", "banknote buy"),
        (4, "1 USD = 42.6415 TRY", "banknote sell"),
        (7, "1 JPY = 0.271 TRY", "buy"),
        (7, "1 JPY = 0.272795 TRY", "sell"),
    ]


def test_a_table_is_asked_for_a_kind():
    day = date(2025, 12, 10)
    assert str(RateTable.read(DAY, kind="sell").rate("USD", "TRY", day)) == "1 USD = 42.5776 TRY"
    with pytest.raises(RateProviderError, match="choose one with of_kind"):
        RateTable.read(DAY).rate("USD", "TRY", day)


def test_the_lira_before_it_was_cut():
    errors = [error for _, error in tcmb_xml.rates(DAY.replace(b"10.12.2025", b"31.12.2004"))]
    assert len(errors) == 6
    assert "TRY was not in use on 2004-12-31" in str(errors[0])


@pytest.mark.parametrize(
    ("old", "new", "line", "words"),
    [
        (b"Tarih_Date", b"Date", 3, "not the rates of a day"),
        (b"<Currency Kod", b"<Money Kod", None, "not XML"),
        (b"10.12.2025", b"10.2025", 3, "not a day"),
        (b' Tarih="10.12.2025"', b"", 3, "not a day"),
        (b"42.5010", b"42,5010", 4, "not a rate of 1 USD in TRY"),
        (b"<Unit>1</Unit>", b"", 4, "not a rate of 1 USD in TRY"),
        (b"<Unit>1<", b"<Unit>0<", 4, "greater than zero"),
        (b'CurrencyCode="USD"', b'CurrencyCode="TRY"', 4, "a rate of TRY in itself"),
        (b"ForexBuying", b"ForexSelling", 5, "Currency has two ForexSelling"),
    ],
)
def test_a_broken_file_is_told_with_its_line(old: bytes, new: bytes, line: int | None, words: str):
    with pytest.raises(InputError, match=words) as caught:
        list(tcmb_xml.rates(DAY.replace(old, new), "today.xml"))
    assert caught.value.source == "today.xml"
    assert line in (None, caught.value.line)


def test_a_day_or_a_currency_without_rates():
    with pytest.raises(InputError, match="a Tarih_Date with a Currency"):
        list(tcmb_xml.rates(b'<Tarih_Date Tarih="10.12.2025"/>'))
    with pytest.raises(InputError, match="a Currency has a ForexBuying"):
        list(tcmb_xml.rates(b'<Tarih_Date Tarih="10.12.2025"><Currency CurrencyCode="USD"/></Tarih_Date>'))

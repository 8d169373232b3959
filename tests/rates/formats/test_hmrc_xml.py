from datetime import date

import pytest

from dealvalue.errors import InputError
from dealvalue.rates import RateTable
from dealvalue.rates.formats import hmrc_xml


def listed(*countries: tuple[str, str, str], period: str = "01/Jul/2025 to 31/Jul/2025") -> bytes:
    rows = "".join(
        f"<exchangeRate>\n<countryName>{name}</countryName><currencyCode>{code}</currencyCode><rateNew>{rate}</rateNew>"
        "</exchangeRate>\n"
        for name, code, rate in countries
    )
    head = '<?xml version="1.0" encoding="UTF-8"?>\n'
    return f'{head}<exchangeRateMonthList Period="{period}">\n{rows}</exchangeRateMonthList>'.encode()


JULY = listed(("Bahamas", "BSD", "1.3590"), ("USA", "USD", "1.3590"), ("Puerto Rico", "USD", "1.3590"))


def test_a_rate_holds_on_each_day_of_the_month():
    rows = list(hmrc_xml.rates(JULY))
    assert [(line, str(rate)) for line, rate in rows] == [
        (3, "1 GBP = 1.3590 BSD"),
        (5, "1 GBP = 1.3590 USD"),
        (7, "1 GBP = 1.3590 USD"),
    ]
    rate = rows[0][1]
    assert (rate.kind, str(rate.period), rate.on) == ("customs", "2025-07-01/2025-07-31", date(2025, 7, 31))


def test_a_table_has_a_currency_of_several_countries_once():
    table = RateTable.read(JULY)
    assert len(table) == 2
    assert str(table.rate("GBP", "USD", date(2025, 7, 1))) == "1 GBP = 1.3590 USD"
    assert table.rate("GBP", "USD", date(2025, 8, 1)) is None


def test_codes_that_are_no_currency_or_none_of_that_day():
    data = listed(("Ecuador", "ECS", "1.3590"), ("Nowhere", "QQQ", "1"), ("Japan", "JPY", "196.80"))
    table = RateTable.read(data)
    assert len(table) == 1
    first, second = table.skipped
    assert (first.line, first.reason[:31]) == (3, "ECS was not in use on 2025-07-01"[:31])
    assert (second.line, second.reason[:22]) == (5, "unknown currency 'QQQ'")


@pytest.mark.parametrize("month", ["Sep/2021 to 31/Oct", "Oct/2021 to 31/Oct"])
def test_a_month_in_which_a_unit_was_cut_under_its_own_code(month: str):
    data = listed(("Venezuela", "VES", "5.6"), ("Japan", "JPY", "150.10"), period=f"01/{month}/2021")
    assert [error.line for error in RateTable.read(data).skipped] == [3]


@pytest.mark.parametrize(
    ("data", "line", "words"),
    [
        (listed(), 2, "not the rates of a month"),
        (JULY.replace(b"exchangeRateMonthList", b"list"), 2, "not the rates of a month"),
        (listed(("USA", "USD", "1.3"), period=""), 2, "not a day as day month year: ''"),
        (listed(("USA", "USD", "1.3"), period="01/Jul/2025"), 2, "not a day"),
        (listed(("USA", "USD", "1.3"), period="01/Jul/2025 to 31/Jun/2025"), 2, "not a day"),
        (listed(("USA", "USD", "1.3"), period="31/Jul/2025 to 01/Jul/2025"), 2, "must not start after its end"),
        (listed(("USA", "", "1.3")), 3, "a currencyCode and a rateNew"),
        (listed(("USA", "USD", "")), 3, "a currencyCode and a rateNew"),
        (listed(("USA", "USD", "1,3")), 3, "not a rate of 1 GBP in USD"),
        (listed(("USA", "USD", "-1")), 3, "greater than zero"),
        (listed(("USA", "GBP", "1")), 3, "a rate of GBP in itself"),
        (
            JULY.replace(b"<rateNew>", b"<currencyCode>XCD</currencyCode><rateNew>", 1),
            4,
            "exchangeRate has two currencyCode",
        ),
        (JULY[:-5], 9, "cut off here"),
        (b"<!DOCTYPE a><exchangeRateMonthList/>", 1, "a document type is not read"),
    ],
)
def test_a_broken_file_is_told_with_its_line(data: bytes, line: int, words: str):
    with pytest.raises(InputError, match=words) as caught:
        list(hmrc_xml.rates(data, "hmrc.xml"))
    assert (caught.value.source, caught.value.line) == ("hmrc.xml", line)

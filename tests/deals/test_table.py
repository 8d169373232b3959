import io
from datetime import date

import pytest

from dealvalue.currency import Currency
from dealvalue.deals import Deal, read_deals, write_deals
from dealvalue.errors import InputError
from dealvalue.figure import Figure
from dealvalue.money import Money
from dealvalue.period import Period

KRW, USD = Currency("KRW"), Currency("USD")
DAY = date(2025, 8, 1)


def read(*rows, **more):
    return list(read_deals("\n".join([*rows, ""]), **more))


def test_numbers_beside_their_currency_are_money():
    assert read("label,amount,currency,on", "Tanks,8.8e12,KRW,2025-08-01", "", "Fee,-5.00,USD,") == [
        Deal("Tanks", Money("8800000000000", "KRW"), DAY),
        Deal("Fee", Money("-5", "USD")),
    ]


def test_words_are_figures_as_reported():
    rows = ("label,amount,on", "Tanks,more than 2 trillion won,2025-08-01")
    assert read(*rows) == [Deal("Tanks", Figure.of("2e12", KRW, quantum="1e12", hedge="more_than"), DAY)]


def test_the_parser_and_the_locale_are_the_callers():
    asked = []

    def parse(text, **how):
        asked.append((text, how))
        return Figure.of(5, USD)

    rows = ("label,amount,on", "a,fünf Dollar,2025-08-01", "b,sechs Dollar,2025")
    assert len(read(*rows, parse=parse, locale="de", region="AT", currency="EUR")) == 2
    assert asked == [
        ("fünf Dollar", {"currency": Currency("EUR"), "locale": "de", "region": "AT", "on": DAY}),
        ("sechs Dollar", {"currency": Currency("EUR"), "locale": "de", "region": "AT", "on": None}),
    ]


def test_a_default_currency():
    assert read("label,amount", "a,5", currency="USD") == [Deal("a", Money(5, "USD"))]


def test_other_columns_are_tags_in_any_order():
    rows = ("country,amount,label,branch,currency", "PL,5,a,,USD")
    assert read(*rows) == [Deal("a", Money(5, "USD"), None, {"country": "PL"})]


@pytest.mark.parametrize(
    ("text", "on"),
    [
        ("", None),
        ("2025-08-01", DAY),
        ("2025-08", Period.month(2025, 8)),
        ("2025", Period.year(2025)),
        ("2012/2024", Period(date(2012, 1, 1), date(2024, 12, 31))),
        ("2016/..", Period.since(date(2016, 1, 1))),
        ("../2016-02", Period.until(date(2016, 2, 29))),
    ],
)
def test_days(text, on):
    assert read("label,amount,currency,on", f"a,5,USD,{text}")[0].on == on


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        ("a,5,USD", "3 cells, but 4 columns"),
        ("a,,USD,", "no amount"),
        ("a,5,,", "no currency for 5"),
        ("a,5,UDS,", "unknown currency 'UDS'"),
        ("a,5,USD,1 May", "not a day, month or year of ISO 8601: '1 May'"),
        ("a,5,USD,2025-02-30", "no such day: '2025-02-30'"),
        ("a,5,USD,2025-13", "a month must be from 1 to 12"),
        ("a,5,USD,0000", ""),
        ("a,5,USD,2025/2024", "a period must not start after its end"),
        ("a,5,USD,../..", "a period needs a start or an end"),
        ("a,a lot of money,USD,", ""),
        ("a,1e999,USD,", ""),
    ],
)
def test_a_broken_row_is_an_error_with_its_line(row, reason):
    rows = ("label,amount,currency,on", "good,5,USD,", row)
    with pytest.raises(InputError, match="line 3") as error:
        read(*rows)
    assert reason in error.value.reason
    assert error.value.line == 3


def test_or_it_is_collected():
    broken = []
    rows = ("label,amount,currency", "a,5,USD", "b,5", "c,5,USD")
    assert [deal.label for deal in read(*rows, on_error=broken.append)] == ["a", "c"]
    assert [error.line for error in broken] == [3]


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("\n", "no column 'label'"),
        ("label,worth\na,5\n", "no column 'amount'"),
        ("label,amount,amount\na,5,5\n", "a column is there twice"),
        ('label,amount,currency\na,"5,USD\n', "unexpected end of data"),
        ('label,amount,currency\na,"5"x,USD\n', "',' expected after '\"'"),
    ],
)
def test_a_broken_file_always_raises(text, reason):
    with pytest.raises(InputError) as error:
        list(read_deals(text, on_error=lambda _: None))
    assert reason in str(error.value)


def test_files(tmp_path):
    path = tmp_path / "deals.csv"
    path.write_bytes("\ufefflabel,amount,currency\nPanzer für Peru,5,USD\n".encode())
    expected = [Deal("Panzer für Peru", Money(5, "USD"))]
    assert list(read_deals(path)) == list(read_deals(str(path))) == expected
    with path.open(encoding="utf-8-sig", newline="") as file:
        assert list(read_deals(file)) == expected


def test_a_file_that_is_not_there_and_one_that_is_not_text(tmp_path):
    with pytest.raises(InputError, match=r"nowhere\.csv: No such file"):
        next(read_deals(tmp_path / "nowhere.csv"))
    path = tmp_path / "deals.csv"
    path.write_bytes(b"label,amount,currency\na,5,USD\n\xff\xfe,5,USD\n")
    with pytest.raises(InputError, match="not UTF-8"):
        list(read_deals(path))


def test_rows_are_read_one_at_a_time():
    def lines():
        yield "label,amount,currency\n"
        yield "a,5,USD\n"
        raise AssertionError("read too far")

    assert next(read_deals(lines())) == Deal("a", Money(5, "USD"))


DEALS = [
    Deal("tanks, new", Money("8.8e12", "KRW"), DAY, {"country": "PL"}),
    Deal('the "deal"', Money("-0.50", "USD")),
    Deal("ships", Figure.of("2e12", KRW, hedge="more_than"), Period.since(DAY), {"branch": "navy"}),
    Deal("planes", Figure.of("1.30e9", USD, hedge="approximately"), Period(date(2012, 1, 1), date(2024, 12, 31))),
]


def test_what_is_written_is_read_again(tmp_path):
    text = io.StringIO()
    write_deals(DEALS, text)
    assert list(read_deals(text.getvalue())) == DEALS
    path = tmp_path / "deals.csv"
    write_deals(iter(DEALS), path)
    assert list(read_deals(path)) == DEALS


def test_an_error_leaves_the_file_as_it_was(tmp_path):
    path = tmp_path / "deals.csv"
    path.write_text("precious")

    def broken():
        yield DEALS[0]
        raise InputError("no more")

    with pytest.raises(InputError):
        write_deals(broken(), path)
    assert path.read_text() == "precious"

import io
import json
from datetime import date
from decimal import Decimal

import pytest

from dealvalue.currency import Currency
from dealvalue.deals import Deal, Refused, deals_in, read_deals
from dealvalue.errors import InputError, InvalidTypeError, InvalidValueError
from dealvalue.figure import Figure
from dealvalue.money import Money
from dealvalue.period import Period

KRW, USD = Currency("KRW"), Currency("USD")
DAY = date(2025, 8, 1)


def read(*rows, **more):
    return list(read_deals("\n".join([*rows, ""]), strict=True, **more))


def test_numbers_beside_their_currency_are_money():
    assert read("label,value,currency,when", "Tanks,8.8e12,KRW,2025-08-01", "", "Fee,-5.00,USD,") == [
        Deal(Money("8800000000000", "KRW"), DAY, label="Tanks"),
        Deal(Money("-5", "USD"), label="Fee"),
    ]


@pytest.mark.parametrize("text", ["-0", "0", "007", "1.23456", "12345678901234567890.1", "+5", "1E3", "-0.50"])
def test_a_number_is_what_money_reads(text):
    assert read("value,currency", f"{text},USD")[0].figure == Money(text, "USD")


def test_words_are_figures_as_reported():
    rows = ("label,amount,on", "Tanks,more than 2 trillion won,2025-08-01")
    assert read(*rows) == [Deal(Figure.of("2e12", KRW, quantum="1e12", hedge="more_than"), DAY, label="Tanks")]


def test_the_parser_and_the_locale_are_the_callers():
    asked = []

    def parse(text, **how):
        asked.append((text, how))
        return Figure.of(5, USD)

    rows = ("label,value,when", "a,fünf Dollar,2025-08-01", "b,sechs Dollar,2025")
    assert len(read(*rows, parse=parse, locale="de", region="AT", currency="EUR")) == 2
    assert asked == [
        ("fünf Dollar", {"currency": Currency("EUR"), "locale": "de", "region": "AT", "on": DAY}),
        ("sechs Dollar", {"currency": Currency("EUR"), "locale": "de", "region": "AT", "on": None}),
    ]


def test_a_default_currency_and_columns_of_any_name():
    rows = ("Name,Contract sum,Signed on", "a,5,2025-08-01")
    told = {"value": "Contract sum", "when": "Signed on"}
    assert read(*rows, currency="USD", columns=told) == [Deal(Money(5, "USD"), DAY, Name="a")]


def test_other_columns_are_labels_in_any_order():
    rows = ("country,AMOUNT,label,branch,Currency", "PL,5,a,,USD")
    assert read(*rows) == [Deal(Money(5, "USD"), country="PL", label="a")]


def test_labels_with_a_meaning_are_read():
    rows = ("value,upfront,signed,count", "€5bn,$1bn,2025-07,180 tanks", "€5bn,,,")
    one, two = read(*rows)
    assert one["upfront"] == Figure.of("1e9", USD, quantum="1e9")
    assert (one["signed"], one.count) == (Period.month(2025, 7), Figure.of(180, "tank"))
    assert two.labels == ()


@pytest.mark.parametrize(
    ("row", "column", "reason"),
    [
        ("a,5,USD", None, "3 cells, but 5 columns"),
        ("a,,USD,,", "value", "no amount"),
        ("a,5,,,", "value", "no currency for 5"),
        ("a,5,UDS,,", "currency", "unknown currency 'UDS'"),
        ("a,5,USD,1 May,", "when", "not an ISO 8601 day"),
        ("a,5,USD,2025-02-30,", "when", "no such day"),
        ("a,5,USD,2025/2024,", "when", "a period must not start after its end"),
        ("a,heaps,USD,,", "value", "no figure to read: 'heaps' at 0"),
        ("a,54 tanks,,,", "value", "a deal is money, not a count"),
        ("a,1e999,USD,,", "value", "an exponent past 30 is refused"),
        ("a,€5,USD,,", "value", "'€5' is in EUR, not in USD"),
        ("a,5,USD,,much", "upfront", "no figure to read: 'much' at 0"),
    ],
)
def test_a_row_that_is_no_deal_is_kept_with_line_column_and_reason(row, column, reason):
    text = f"label,value,currency,when,upfront\ngood,5,USD,,\n{row}\ngood,7,USD,,\n"
    deals = read_deals(text)
    assert [deal.figure.amount for deal in deals] == [5, 7]
    [refused] = deals.refused
    assert (refused.source, refused.line, refused.column) == (None, 3, column)
    assert reason in refused.reason
    assert "\n" not in refused.reason
    assert [cell for _, cell in refused.row] == row.split(",")
    with pytest.raises(InputError, match="line 3") as error:
        list(read_deals(text, strict=True))
    assert (error.value.line, error.value.column, error.value.reason) == (3, column, refused.reason)


def test_the_cells_of_a_row_that_is_too_long_are_kept_too():
    deals = read_deals("value,currency\n5,USD,more\n")
    assert list(deals) == []
    assert deals.refused == [
        Refused((("value", "5"), ("currency", "USD"), ("", "more")), "3 cells, but 2 columns", None, 2, None)
    ]


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("\n", "no column 'value' in the first line"),
        ("label,worth\na,5\n", "no column 'value'"),
        ("value,value\n5,5\n", "a column is there twice"),
        ("value,amount\n5,5\n", "which column is the value, 'value' or 'amount'?"),
        ('label,value,currency\na,"5,USD\n', "unexpected end of data"),
        ('label,value,currency\na,"5"x,USD\n', "',' expected after '\"'"),
    ],
)
def test_a_broken_file_always_raises(text, reason):
    with pytest.raises(InputError) as error:
        list(read_deals(text))
    assert reason in str(error.value)


def test_a_column_that_is_told_and_not_there():
    with pytest.raises(InputError, match="no column 'Sum'"):
        read("value", "5", columns={"value": "Sum"})


def test_a_column_without_a_name_loses_nothing():
    assert read("value,,", "$5,x,") == [Deal.of(Figure.of(5, USD), None, {"column 2": "x"})]


def test_files(tmp_path):
    path = tmp_path / "deals.csv"
    path.write_bytes("\ufefflabel,value,currency\nPanzer für Peru,5,USD\n".encode())
    expected = [Deal(Money(5, "USD"), label="Panzer für Peru")]
    assert list(read_deals(path)) == list(read_deals(str(path))) == expected
    assert next(iter(read_deals(path))).origin == f"{path}, line 2"
    with path.open(encoding="utf-8-sig", newline="") as file:
        assert list(read_deals(file)) == expected


def test_a_file_that_is_not_there_and_one_that_is_not_text(tmp_path):
    with pytest.raises(InputError, match=r"nowhere\.csv: No such file"):
        next(iter(read_deals(tmp_path / "nowhere.csv")))
    for name in ("deals.csv", "deals.jsonl"):
        path = tmp_path / name
        path.write_bytes(b"label,value,currency\na,5,USD\n\xff\xfe,5,USD\n")
        with pytest.raises(InputError, match="not UTF-8"):
            list(read_deals(path))


def test_a_workbook_says_what_reads_it():
    with pytest.raises(InputError, match=r"dealvalue\.interop\.excel\.read_excel"):
        read_deals("deals.xlsx")


def test_rows_are_read_one_at_a_time():
    def lines():
        yield "label,value,currency\n"
        yield "a,5,USD\n"
        raise AssertionError("read too far")

    assert next(iter(read_deals(lines()))) == Deal(Money(5, "USD"), label="a")


def test_a_second_total_of_what_has_been_read_is_not_nothing():
    deals = read_deals("value\n$5\n")
    assert len(list(deals)) == 1
    with pytest.raises(InvalidValueError, match="read them again"):
        list(deals)


def test_json_lines(tmp_path):
    path = tmp_path / "deals.jsonl"
    rows = [
        {"value": "over 2 trillion won", "when": "2025-08-01", "buyer": "PL", "lot": 3, "urgent": True, "none": None},
        {"buyer": "PL", "value": 5.10, "currency": "USD", "when": 2025},
        {"value": {"value": "5", "currency": "USD"}, "when": {"start": "2024-01-01", "end": "2024-12-31"}},
        {"value": "$5", "upfront": {"value": "1", "currency": "EUR"}, "term": {"start": "2025-01-01"}},
    ]
    path.write_text("\n\n".join(map(json.dumps, rows)) + "\n")
    deals = read_deals(path)
    assert list(deals) == [
        Deal("over 2 trillion won", DAY, buyer="PL", lot="3", urgent="true"),
        Deal(Money("5.1", "USD"), Period.year(2025), buyer="PL"),
        Deal(Money(5, "USD"), Period.year(2024)),
        Deal("$5", upfront=Money(1, "EUR"), term=Period.since(date(2025, 1, 1))),
    ]
    assert deals.refused == []


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("{", "not JSON"),
        ("[1]", "not a JSON object"),
        ('{"value": NaN}', "not a number in plain digits"),
        ('{"value": 1e99}', "an exponent past 30"),
        ("[" * 100_000, "not JSON"),
        ('{"value": ' + "9" * 5000 + "}", "more than 60 digits"),
        ('{"value": "$5", "value": "$6"}', "a name is there twice"),
        ('{"buyer": "PL"}', "no column 'value'"),
        ('{"value": true, "currency": "USD"}', "worth a Money, a Figure or text, not a bool"),
        ('{"value": "$5", "tags": ["a"]}', "a label is text"),
        ('{"value": "$5", "when": true}', "a deal is on a date"),
        ('{"value": "$5", "term": {"x": 1}}', "a JSON form without"),
        ('"' + "x" * 1_000_001 + '"', "a line of more than 1000000 characters"),
    ],
)
def test_a_line_of_json_that_is_no_deal_is_kept(line, reason):
    deals = read_deals([f"{line}\n", '{"value": "$5"}\n'], form="jsonl")
    assert list(deals) == [Deal("$5")]
    assert reason in deals.refused[0].reason
    assert deals.refused[0].line == 1


def test_mappings():
    deals = deals_in([{"value": Money(5, "USD"), "day": DAY, "buyer": "PL"}, {"value": Decimal("1.5")}, 5], source="api")
    assert list(deals) == [Deal(Money(5, "USD"), DAY, buyer="PL")]
    assert [str(refused) for refused in deals.refused] == [
        "api, line 2, column 'value': no currency for 1.5",
        "api, line 3: a row is a mapping of names to values, not a int",
    ]


@pytest.mark.parametrize(
    ("wrong", "error"),
    [
        (lambda: list(read_deals("value\n$5\n", form="xml")), InvalidValueError),
        (lambda: list(read_deals("value\n$5\n", columns=["value"])), InvalidTypeError),
        (lambda: list(read_deals("value\n$5\n", columns={"worth": "value"})), InvalidValueError),
    ],
)
def test_wrong_arguments_are_refused(wrong, error):
    with pytest.raises(error):
        wrong()


def test_an_open_file_of_deals_as_json_without_a_name():
    assert list(read_deals(io.StringIO('{"value": "$5"}\n'), form="jsonl")) == [Deal("$5")]

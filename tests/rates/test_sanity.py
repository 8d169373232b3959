"""Doubts as a table lists them: each trap that published files have shown, in a small file of ours."""

import decimal
from datetime import date

import pytest

from dealvalue.errors import InputError
from dealvalue.rates import RateTable
from dealvalue.rates.doubt import RateWarning

HEAD = "date,base,quote,rate\n"


def doubts(lines):
    with pytest.warns(RateWarning):
        return RateTable.read(HEAD + lines).doubts


def test_a_zero_is_no_rate_and_the_others_are_read():
    with pytest.warns(RateWarning, match=r"line 3: USD to ZWR on 2009-02-11: 0.00000000 is no rate, and is left out"):
        table = RateTable.read(HEAD + "2009-02-10,USD,ZWR,350.25\n2009-02-11,USD,ZWR,0.00000000\n")
    assert [(doubt.kind, doubt.line) for doubt in table.doubts] == [("zero", 3)]
    assert table.rate("USD", "ZWR", date(2009, 2, 11)) is None
    assert len(table) == 1


@pytest.mark.parametrize(
    ("form", "file"),
    [
        ("ecb_xml", "<Cube><Cube time='2025-12-10'><Cube currency='USD' rate='1.1634'/><Cube currency='KRW' rate='0'/></Cube></Cube>"),
        ("ledger", "P 2025-12-10 EUR USD 1.1634\nP 2025-12-10 EUR KRW 0.00\n"),
        ("fawazahmed0", '{"date": "2025-12-10", "eur": {"usd": 1.1634, "krw": 0}}'),
        ("frankfurter_v2", '[{"date": "2025-12-10", "base": "EUR", "quote": "KRW", "rate": 0.0}]'),
    ],
)  # fmt: skip
def test_a_zero_is_no_rate_in_any_form(form, file):
    with pytest.warns(RateWarning, match=r"EUR to KRW on 2025-12-10: 0(\.0+)? is no rate, and is left out"):
        table = RateTable.read(file.encode(), form)
    assert [(doubt.kind, doubt.quote.code) for doubt in table.doubts] == [("zero", "KRW")]
    with pytest.raises(InputError, match="is no rate"):
        RateTable.read(file.encode(), form, strict=True)


def test_less_than_zero_is_a_broken_file():
    with pytest.raises(InputError, match="line 2: a rate is greater than zero"):
        RateTable.read(HEAD + "2009-02-10,USD,ZWR,-350.25\n")


def test_few_digits_are_said_once_a_series():
    rows = "".join(f"2017-02-{day:02},KRW,GBP,0.000{70 + day}\n" for day in range(1, 20))
    assert [str(doubt) for doubt in doubts(rows)] == [
        "line 2: KRW to GBP on 2017-02-01: 0.00071 has 2 significant digits: up to 0.70 % off"
    ]


@pytest.mark.parametrize(
    ("values", "doubted"),
    [
        ("3.75 3.75 3.75", False),  # a peg
        ("0.5", False),
        ("0.00007", True),  # cut off, not agreed on
        ("1.2 1.2034 1.21", False),  # zeros left out
        ("1.20 1.21 1.22", True),
        ("1400 1410 1420", False),
        ("9 9.5 10", True),
    ],
)
def test_what_counts_as_few(doubts_of, values, doubted):
    assert [doubt.kind for doubt in doubts_of("USD/ARS", values)] == ["digits"] * doubted


def test_what_was_agreed_on_may_be_as_short_as_it_likes(doubts_of):
    assert doubts_of("USD/ARS", "0.07", kind="deal") == []


def test_in_the_order_of_the_lines_and_a_warning_that_counts():
    lines = "2025-12-12,USD,ARS,1452\n2025-12-11,USD,ARS,14.515\n2025-12-10,USD,ARS,1450\n2025-12-10,EUR,ARS,0\n2025-12-10,USD,JPY,15620\n"
    with pytest.warns(RateWarning, match=r"line 5: EUR to ARS .* \(and 2 more: see RateTable.doubts\)"):
        table = RateTable.read(HEAD + lines)
    assert [(doubt.kind, doubt.line) for doubt in table.doubts] == [("zero", 5), ("misprint", 3), ("unit", 6)]
    assert len(table) == 4  # what is doubted is used as it stands


@pytest.mark.parametrize(
    ("lines", "said"),
    [
        ("2025-12-10,USD,ARS,0\n", "line 2: USD to ARS on 2025-12-10: 0 is no rate"),
        ("2025-12-10,USD,KRW,0.00068\n", "line 2: .* is the inverse of the ECB's rate"),
        ("2025-12-10,USD,ARS,1450\n2025-12-11,USD,ARS,14500\n", "line 3: .*10 times as much"),
    ],
)
def test_strict_refuses_the_first(lines, said):
    with pytest.raises(InputError, match=said):
        RateTable.read(HEAD + lines, strict=True)


def test_the_callers_decimal_context_changes_nothing():
    lines = "2025-12-10,USD,ARS,1450.5\n2025-12-11,USD,ARS,14.505\n2025-12-10,KRW,GBP,0.00071\n2025-12-10,USD,KRW,0.00068\n"
    expected = doubts(lines)
    hostile = decimal.Context(prec=1, Emax=1, Emin=-1, traps=list(decimal.Context().flags))
    with decimal.localcontext(hostile):
        assert doubts(lines) == expected
    assert len(expected) == 4


def test_kinds_are_looked_at_apart():
    head = "date,base,quote,rate,kind\n"
    assert RateTable.read(head + "2025-12-10,USD,ARS,900.5,official\n2025-12-11,USD,ARS,4900.5,parallel\n").doubts == ()


def test_months_and_years_are_looked_at_apart():
    head = "date,base,quote,rate,kind,start,end\n"
    month = "2018-12-31,USD,VES,539.95,average,2018-12-01,2018-12-31\n"
    year = "2018-12-31,USD,VES,50.123,average,2018-01-01,2018-12-31\n"
    assert RateTable.read(head + month + year).doubts == ()


def test_a_table_made_of_rates_is_taken_as_it_is():
    assert RateTable.from_mapping({("USD", "KRW"): {date(2025, 12, 10): "0.00068"}}).doubts == ()

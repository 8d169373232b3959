from datetime import date
from decimal import Decimal

import pytest

from dealvalue.duration import Duration, DurationRange
from dealvalue.errors import CurrencyMismatchError, ParseError, UnknownCurrencyError
from dealvalue.figure import Hedge
from dealvalue.money import Money
from dealvalue.text.parse import parse_figure, parse_money, parse_period

ON = date(2025, 12, 10)


@pytest.mark.parametrize(
    ("text", "value", "code"),
    [
        ("$5", 5, "USD"),
        ("$6.7 billion", 6_700_000_000, "USD"),
        ("USD5", 5, "USD"),
        ("€3bn", 3_000_000_000, "EUR"),
        ("5 euros", 5, "EUR"),
        (" $5 million.", 5_000_000, "USD"),
        ("-$5", -5, "USD"),
        ("twenty-five thousand pounds", 25_000, "GBP"),
        ("2 trillion won", 2 * 10**12, "KRW"),
    ],
)
def test_a_whole_string_is_a_figure(text, value, code):
    figure = parse_figure(text)
    assert (figure.value, figure.currency.code) == (value, code)


@pytest.mark.parametrize("text", ["$5", "$6.7 billion", "US$1,234.50", "€3 trillion", "¥500", "₩1,000", "£0.05"])
def test_the_short_way_and_the_general_way_agree(text):
    assert parse_figure(text) == parse_figure(" " * 50 + text) == parse_figure(text + ".")


@pytest.mark.parametrize("region", [None, "AU", "MX", "KR", "GB"])
@pytest.mark.parametrize("on", [None, ON, date(1950, 1, 1)])
def test_both_ways_know_region_and_day(region, on):
    assert parse_figure("$5", region=region, on=on) == parse_figure(" " * 50 + "$5", region=region, on=on)


def test_hedges_ranges_unit_prices_and_counts():
    assert parse_figure("about $5 million").hedge is Hedge.APPROXIMATELY
    assert parse_figure("$5 million or more").hedge is Hedge.AT_LEAST
    assert parse_figure("$70 a barrel").per == "barrel"
    assert parse_figure("€37m each").per
    assert parse_figure("54 tanks").unit == "tank"
    assert parse_figure("12%").unit == "%"
    assert parse_figure("$5-7 million").high == 7_000_000


@pytest.mark.parametrize(("text", "value"), [("1,234.50", "1234.50"), ("-5", "-5"), ("twelve", "12"), ("6.7 billion", "6.7E+9"), ("−5", "-5")])
def test_a_bare_number_is_a_count_or_in_the_currency_given(text, value):
    assert (parse_figure(text).value, parse_figure(text).unit) == (Decimal(value), None)
    assert parse_money(text, currency="EUR") == Money(value, "EUR")


def test_the_currency_given_decides_an_ambiguous_sign_and_no_other():
    assert parse_money("$5", currency="CAD") == Money(5, "CAD")
    with pytest.raises(CurrencyMismatchError, match="'€5' is in EUR, not in USD"):
        parse_figure("€5", currency="USD")
    with pytest.raises(UnknownCurrencyError):
        parse_figure("5", currency="XQQ")
    assert parse_figure("54 tanks", currency="USD").unit == "tank"


def test_strict_refuses_a_second_reading():
    with pytest.raises(ParseError, match="ambiguous currency"):
        parse_figure("$5", strict=True)
    assert parse_figure("$5", strict=True, region="US").value == 5
    with pytest.raises(ParseError, match="ambiguous number"):
        parse_figure("US$1.209", strict=True)


@pytest.mark.parametrize(
    ("text", "reason", "place"),
    [
        ("", "no figure to read", ""),
        ("nothing", "no figure to read", "nothing"),
        ("pay $5 million", "more than a figure", "pay "),
        ("$5 million they say", "more than a figure", " they say"),
        ("$5 million. And more", "more than a figure", ". And more"),
        ("$5 and €6", "a second figure", "€6"),
        ("millions of dollars", "vague", "millions of dollars"),
        ("1" * 61 + " dollars", "too long", "1" * 61),
        ("May 2025", "a period, not a figure", "May 2025"),
        ("15 years", "a duration, not a figure", "15 years"),
        ("2.4.1", "no figure to read", "2.4.1"),
        ("- - 5", "no figure to read", "- - 5"),
    ],
)
def test_what_is_no_figure_shows_the_place(text, reason, place):
    with pytest.raises(ParseError, match=reason) as caught:
        parse_figure(text)
    assert text[caught.value.start : caught.value.end] == place


@pytest.mark.parametrize(("text", "reason"), [("5 tanks", "without a currency"), ("$5-7 million", "a range"), ("about $5", "hedged .approximately."), ("more than $5", "more than")])
def test_money_says_neither_hedge_nor_range(text, reason):
    with pytest.raises(ParseError, match=reason):
        parse_money(text)


def test_periods_and_durations():
    assert str(parse_period("May 2025")) == "2025-05-01/2025-05-31"
    assert parse_period("15 years") == Duration(years=15)
    assert parse_period("3 to 5 years") == DurationRange(Duration(years=3), Duration(years=5))
    assert str(parse_period("last year", on=ON)) == "2024-01-01/2024-12-31"
    assert str(parse_period("by 2030")) == "../2030-12-31"
    with pytest.raises(ParseError, match="relative: pass on="):
        parse_period("last year")
    with pytest.raises(ParseError, match="a money, not a period"):
        parse_period("$5")
    with pytest.raises(ParseError, match="no such day"):
        parse_period("February 30, 2025")


def test_a_region_in_the_tag():
    assert parse_money("$5", locale="en-AU").currency.code == "AUD"
    assert parse_money("$5", locale="en-AU", region="CA").currency.code == "CAD"


@pytest.mark.parametrize(
    ("text", "value"),
    [("2024-05", "2024-05-01/2024-05-31"), ("20240305", "2024-03-05"), ("P1Y6M", "P1Y6M"), ("5-Mar-2024", "2024-03-05"), ("Wed 2024-03-06", "2024-03-06"), ("from 2027", "2027-01-01/..")],
)
def test_periods_as_machines_write_them(text, value):
    found = parse_period(text, on=date(2025, 12, 10))
    assert (found.iso if isinstance(found, Duration) else str(found)) == value


@pytest.mark.parametrize("text", ["20240230", "2024-13", "P", "PT5M", "1234567"])
def test_what_iso_8601_does_not_write_either(text):
    with pytest.raises(ParseError):
        parse_period(text)


def test_what_price_tags_add_to_their_price():
    for tag, said in (("₹ 499/-", "INR 499"), ("C $12.99", "CAD 12.99"), ("AU $12.99", "AUD 12.99"), ("kr. 1.299,00", "SEK 1299.00"), ("SFr. 4'250.50", "CHF 4250.50")):
        money = parse_money(tag)
        assert f"{money.currency.code} {money.amount}" == said

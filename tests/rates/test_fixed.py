from datetime import date
from decimal import Decimal

import pytest

from dealvalue.errors import InvalidTypeError, InvalidValueError, ParseError, UnknownCurrencyError
from dealvalue.money import Money
from dealvalue.period import Period
from dealvalue.rates import Fixed, convert

DAY = date(2025, 12, 10)


@pytest.mark.parametrize(
    ("text", "base", "quote", "value"),
    [
        ("1 USD = 1400 KRW", "USD", "KRW", "1400"),
        ("USD 1 = KRW 1400", "USD", "KRW", "1400"),
        ("  1USD=1400.50KRW ", "USD", "KRW", "1400.5"),
        ("1400 KRW = 1 USD", "USD", "KRW", "1400"),
        ("100 JPY = 912.5 KRW", "JPY", "KRW", "9.125"),
        ("3 USD = 6 EUR", "USD", "EUR", "2"),
        ("1 DEM = 0.51129 EUR", "DEM", "EUR", "0.51129"),
    ],
)
def test_what_is_agreed(text: str, base: str, quote: str, value: str):
    deal = Fixed.parse(text)
    assert (deal.base.code, deal.quote.code, deal.value) == (base, quote, Decimal(value))
    rate = deal.rate(base, quote, DAY)
    assert rate is not None
    assert (rate.kind, rate.source, rate.on) == ("deal", f"agreed: {text.strip()}", DAY)
    assert repr(deal) == f"<agreed: {text.strip()}>"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "1 USD",
        "1 USD 1400 KRW",
        "1 USD = ",
        " = 1400 KRW",
        "USD = KRW",
        "1 USD = 1,400 KRW",
        "1 USD = 1.400,50 KRW",
        "1 USD = 1400 won",
        "1 USD = 1400 krw",
        "USD 1 EUR = 1400 KRW",
        "0 USD = 1400 KRW",
        "1 USD = 0 KRW",
        "1 USD = -5 KRW",
        "1 USD = 1400 KRW = 1 USD",
        "1 USD = 1e5 KRW",
        "1 USD = ٣ KRW",
    ],
)
def test_what_is_not_read(text: str):
    with pytest.raises(ParseError) as caught:
        Fixed.parse(text)
    assert caught.value.text == text


def test_the_error_shows_the_side():
    with pytest.raises(ParseError, match="in plain digits") as caught:
        Fixed.parse("1 USD = 1,400 KRW")
    assert caught.value.text[caught.value.start : caught.value.end] == " 1,400 KRW"


def test_a_ratio_that_does_not_end_in_either_direction():
    with pytest.raises(InvalidValueError, match="neither 9 / 7 nor 7 / 9 ends"):
        Fixed.parse("7 USD = 9 KRW")


def test_unknown_currencies_and_wrong_values():
    with pytest.raises(UnknownCurrencyError):
        Fixed.parse("1 USD = 1400 XXQ")
    with pytest.raises(InvalidValueError):
        Fixed.parse("1 USD = " + "9" * 70 + " KRW")
    with pytest.raises(InvalidValueError, match="1 USD is 1 USD"):
        Fixed.parse("1 USD = 2 USD")
    with pytest.raises(InvalidValueError, match="greater than zero"):
        Fixed("USD", "KRW", 0)
    with pytest.raises(InvalidTypeError):
        Fixed("USD", "KRW", 1400.5)
    with pytest.raises(InvalidTypeError):
        Fixed.parse(1400)


def test_within_a_period():
    deal = Fixed.parse("1 USD = 1400 KRW", within=Period.year(2025))
    assert deal.rate("USD", "KRW", DAY)
    assert deal.rate("USD", "KRW", date(2026, 1, 1)) is None
    assert convert(Money(1, "USD"), "KRW", on="latest", rates=deal).used_on == date(2025, 12, 31)


def test_a_source_of_ones_own():
    rate = Fixed("USD", "KRW", 1400, source="contract of 2022-08-26").rate("USD", "KRW", DAY)
    assert rate is not None
    assert rate.source == "contract of 2022-08-26"
    assert Fixed("USD", "KRW", "1400.0").source == "agreed: 1 USD = 1400.0 KRW"


def test_an_average_of_an_agreed_rate_is_that_rate():
    conversion = convert(Money(1, "USD"), "KRW", on=Period.year(2024), rates=Fixed.parse("1 USD = 1400 KRW"))
    assert conversion.result == Money(1400, "KRW")

from decimal import Decimal

import pytest

from dealvalue.currency import Currency
from dealvalue.deals.amounts import ENGLISH, Words, amount_from
from dealvalue.errors import CurrencyMismatchError, InvalidTypeError, InvalidValueError
from dealvalue.figure import Figure
from dealvalue.money import Money

EUR, USD = Currency("EUR"), Currency("USD")


@pytest.mark.parametrize("number", ["5", 5, Decimal(5)])
def test_a_number_takes_the_currency_beside_it_else_the_default(number):
    assert Words(currency=EUR).amount(number, None, USD) == Money(5, "USD")
    assert Words(currency=EUR).amount(number, None) == Money(5, "EUR")
    with pytest.raises(InvalidValueError, match="no currency for 5"):
        ENGLISH.amount(number, None)


def test_another_currency_in_the_words_is_refused_for_the_value_and_taken_for_a_part():
    with pytest.raises(CurrencyMismatchError):
        ENGLISH.amount("€5", None, USD)
    assert ENGLISH.other("€5", None, USD).currency is EUR
    assert ENGLISH.other("5 million", None, USD).currency is USD


def test_the_locale_and_the_region_read_the_words():
    assert Words("de").amount("5 Mio. Euro", None) == Figure.of("5e6", EUR, quantum="1e6")
    assert Words("en", "MX").amount("$5", None).currency is Currency("MXN")


@pytest.mark.parametrize(
    ("locale", "text", "number"),
    [("en", "1.234", "1.234"), ("de", "1.234", "1234"), ("de", "-1.234", "-1234"), ("de", "1234.50", "1234.5"), ("ja", "1.234", "1.234")],
)
def test_a_dot_that_may_group_thousands_is_read_as_the_locale_does(locale, text, number):
    amount = Words(locale).amount(text, None, EUR)
    assert (amount.amount if isinstance(amount, Money) else amount.value) == Decimal(number)


@pytest.mark.parametrize("wrong", [5.0, True, b"$5", ["$5"]])
def test_what_is_no_amount_is_refused(wrong):
    with pytest.raises(InvalidTypeError):
        ENGLISH.amount(wrong, None, USD)
    with pytest.raises(InvalidTypeError):
        ENGLISH.counted(wrong, None)


def test_a_count_is_a_figure_a_number_or_words():
    assert ENGLISH.counted("2 million barrels", None) == Figure.of("2e6", "barrel", quantum="1e6")
    assert ENGLISH.counted(5, None) == ENGLISH.counted(Figure.of(5, None), None)


def test_json_tells_a_figure_from_money():
    for amount in (Money(5, "USD"), Figure.of(5, USD), Figure.between(5, 7, USD)):
        assert amount_from(amount.to_dict()) == amount

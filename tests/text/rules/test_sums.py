from decimal import Decimal

import pytest

from dealvalue.text.rules.digits import ONE
from dealvalue.text.rules.sums import Sum


def test_a_sum_of_products():
    total = Sum()
    assert total.push(Decimal(2), ONE)
    assert total.power(Decimal(1_000_000))
    assert total.push(Decimal(5), ONE)
    assert total.power(Decimal(100))
    assert total.num().value == 2_000_500
    assert not total.push(Decimal(5000), ONE)
    assert not total.push(Decimal(3), Decimal(1)) or total.num().value == 2_000_503


def test_a_power_of_nothing_is_nothing():
    total = Sum()
    assert total.push(Decimal(0), ONE)
    assert not total.power(Decimal(1000))


def test_a_bare_power_stands_for_itself_and_else_goes_on():
    bare, other = Sum(), Sum()
    for total in (bare, other):
        total.push(ONE, ONE)
        total.power(Decimal(10**8))
    assert bare.power(Decimal(1000))
    assert bare.num().value == 10**8 + 1000
    assert other.power(Decimal(1000), bare=False)
    assert other.num().value == 10**11


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("twenty-one euros", ["21"]),
        ("two hundred and five thousand euros", ["205000"]),
        ("one hundred and two euros", ["102"]),
        ("a hundred euros", ["100"]),
        ("a million euros", ["1000000"]),
        ("one million two hundred thousand and five euros", ["1200005"]),
        ("1.2 lakh crore rupees", ["1200000000000"]),
        ("2 crore 50 lakh rupees", ["25000000"]),
        ("1 million 500 thousand euros", ["1500000"]),
        ("€12,345 thousand", ["12345000"]),
        ("5 million million euros", ["5000000000000"]),
        ("€5m", ["5000000"]),
        ("€5mn", ["5000000"]),
        ("5-million euros", ["5000000"]),
        ("500-million-euro", ["500000000"]),
        ("zero euros", ["0"]),
        ("3 dozen euros", ["36"]),
        ("5 k euros", ["5000"]),
        ("5-k euros", ["5000"]),
        ("€5mn thousand", ["5000000000"]),
        ("two thousand and five hundred euros", ["2500"]),
        ("2 million and 300 thousand euros", ["2300000"]),
    ],
)
def test_spelled_and_scaled_numbers(said, text, values):
    assert [value.split()[0] for value in said(text, "money")] == values


@pytest.mark.parametrize(
    ("locale", "text", "values"),
    [
        ("tr", "bin 500 euro", ["1500"]),
        ("tr", "3 bin 50 euro", ["3050"]),
        ("tr", "2 bin 5 euro", ["2005"]),
        ("es", "mil 500 euros", ["1500"]),
        ("tr", "iki üç milyar euro", []),
    ],
)
def test_a_number_goes_on_in_digits_behind_the_word_for_a_thousand(said, locale, text, values):
    assert [value.split()[0] for value in said(text, "money", locale)] == values


def test_a_day_behind_a_thousand_is_a_day(said):
    assert said("15 bin 12 Mayıs 2025'te dağıtıldı", "times", "tr") == ["2025-05-12"]


@pytest.mark.parametrize("text", ["thousand euros", "a euros"])
def test_what_is_no_sum(said, text):
    assert said(text, "money") == []


@pytest.mark.parametrize(
    ("locale", "text", "values"),
    [
        ("zh-Hans", "一万五元", ["15000 CNY"]),
        ("zh-Hans", "一万零五元", ["10005 CNY"]),
        ("zh-Hans", "二十五元", ["25 CNY"]),
        ("zh-Hans", "三千八百元", ["3800 CNY"]),
        ("zh-Hans", "1万5元", ["15000 CNY"]),
        ("vi", "một tỷ hai đồng", ["1200000000 VND"]),
        ("vi", "năm trăm hai đồng", ["520 VND"]),
        ("vi", "năm tỷ hai đồng", ["5200000000 VND"]),
        ("vi", "hai trăm linh năm đồng", ["205 VND"]),
        ("vi", "một nghìn lẻ hai đồng", ["1002 VND"]),
        ("en", "a hundred five dollars", ["105 USD"]),
    ],
)
def test_a_digit_right_behind_a_scale_is_tenths_of_it_where_people_say_so(said, locale, text, values):
    assert said(text, "money", locale, region={"zh-Hans": "CN", "vi": "VN", "en": "US"}[locale]) == values

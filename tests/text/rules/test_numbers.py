from decimal import Decimal

import pytest

from dealvalue.figure import Hedge
from dealvalue.text.language import language
from dealvalue.text.rules.numbers import MILLION, ONE, Num, Sum, read_digits


@pytest.mark.parametrize(
    ("body", "value", "quantum", "other"),
    [
        ("5", "5", "1", None),
        ("6.7", "6.7", "0.1", None),
        ("1.30", "1.30", "0.01", None),
        (".5", "0.5", "0.1", None),
        ("1,234", "1234", "1", None),
        ("1.234", "1.234", "0.001", "1234"),
        ("0.123", "0.123", "0.001", None),
        ("1234.567", "1234.567", "0.001", None),
        ("12,34", "12.34", "0.01", None),
        ("1'234", "1234", "1", None),
        ("1,234,567", "1234567", "1", None),
        ("1.234.567", "1234567", "1", None),
        ("12,34,567", "1234567", "1", None),
        ("1,234.50", "1234.50", "0.01", None),
        ("1.234,50", "1234.50", "0.01", None),
        ("1٬234٫5", "1234.5", "0.1", None),
    ],
)
def test_digits_in_either_style(body, value, quantum, other):
    made = read_digits(body, language("en").parameters)
    assert (str(made.value), str(made.quantum)) == (value, quantum)
    assert made.other == (None if other is None else Decimal(other))


@pytest.mark.parametrize("body", ["2.4.1", "1,23,45", "1,2345,678", "1,234.5.6", "1,234.567,8", "12'34", "1.23,456.7"])
def test_digits_that_are_no_number(body):
    assert read_digits(body, language("en").parameters) is None


@pytest.mark.parametrize(("body", "value"), [("1.234", "1234"), ("1,234", "1.234"), ("1.234,5", "1234.5"), ("6.7", "6.7")])
def test_digits_where_the_comma_is_the_mark(body, value):
    assert str(read_digits(body, language("de").parameters).value) == value


def test_a_number_keeps_its_last_place_its_scale_and_its_doubt():
    number = Num(Decimal("1.209"), Decimal("0.001"), other=Decimal(1209))
    number.hedge = Hedge.MORE_THAN
    million = number.scaled(MILLION)
    assert (million.value, million.quantum, million.scale, million.other) == (1_209_000, 1000, MILLION, 1_209_000_000)
    assert million.hedge is Hedge.MORE_THAN
    assert number.scaled(Decimal("1E+9")).other is None
    below = million.negative()
    assert (below.value, below.other, below.hedge) == (-1_209_000, -1_209_000_000, Hedge.MORE_THAN)


@pytest.mark.parametrize(
    ("value", "quantum", "other", "too_long"),
    [("5", "1", None, False), ("1E+60", "1", None, True), ("1E-31", "1E-31", None, True), ("5", "1", "1E+60", True), ("9" * 60, "1", None, False)],
)
def test_the_limits_of_a_figure(value, quantum, other, too_long):
    assert Num(Decimal(value), Decimal(quantum), other=other and Decimal(other)).is_too_long is too_long


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
        ("€1,234,567.89", ["1234567.89"]),
        ("€1,23,456", ["123456"]),
        ("€1 234 567", ["1234567"]),
        ("€1 234.50", ["1234.50"]),
        ("€1 000 000.5", ["1000000.5"]),
        ("in 2024 300 euros", ["300"]),
        ("€0.001 billion", ["1000000"]),
        ("€1'000'000", ["1000000"]),
        ("twenty-one euros", ["21"]),
        ("two hundred and five thousand euros", ["205000"]),
        ("one hundred and two euros", ["102"]),
        ("a hundred euros", ["100"]),
        ("a million euros", ["1000000"]),
        ("one million two hundred thousand and five euros", ["1200005"]),
        ("54 and 141 euros", ["54", "141"]),
        ("1.2 lakh crore rupees", ["1200000000000"]),
        ("2 crore 50 lakh rupees", ["25000000"]),
        ("1 million 500 thousand euros", ["1500000"]),
        ("€12,345 thousand", ["12345000"]),
        ("5 million million euros", ["5000000000000"]),
        ("€5m", ["5000000"]),
        ("€5mn", ["5000000"]),
        ("5-million euros", ["5000000"]),
        ("500-million-euro", ["500000000"]),
        ("half a billion euros", ["500000000"]),
        ("three quarters of a billion euros", ["750000000"]),
        ("two and a half billion euros", ["2500000000"]),
        ("two and a half euros", ["2.5"]),
        ("one and a half million euros", ["1500000"]),
        ("a million and a half euros", ["1500000"]),
        ("2 million and a half euros", ["2500000"]),
        ("2 1/2 billion euros", ["2500000000"]),
        ("1/4 million euros", ["250000"]),
        ("2½ million euros", ["2500000"]),
        ("½ million euros", ["500000"]),
        ("⅖ million euros", ["400000"]),
        ("1½ euros", ["1.5"]),
        ("zero euros", ["0"]),
        ("3 dozen euros", ["36"]),
        ("1.209 thousand euros", ["1209"]),
        ("1.209k euros", ["1209"]),
        ("5 k euros", ["5000"]),
        ("5-k euros", ["5000"]),
        ("€5mn thousand", ["5000000000"]),
        ("a half-million euros", ["500000"]),
        ("1 1/8 million euros", ["1125000"]),
        ("12 300.5 euros", ["12300.5"]),
        ("5000 300 euros", ["300"]),
        ("two thousand and five hundred euros", ["2500"]),
        ("2 million and 300 thousand euros", ["2300000"]),
    ],
)
def test_numbers_as_people_write_them(said, text, values):
    assert [value.split()[0] for value in said(text, "money")] == values


@pytest.mark.parametrize(
    "text",
    ["€2.4.1", "€1,234.5.6", "1/3 million euros", "5/4 million euros", "several million euros", "millions of euros", "tens of millions of euros", "a few euros", "thousand euros", "a euros", "1 2/2 million euros", "1 1/7 million euros", "1 300 2.4.1 euros"],
)
def test_what_is_no_number(said, text):
    assert said(text, "money") == []

from decimal import Decimal

import pytest

from dealvalue.figure import Hedge
from dealvalue.text.language import language
from dealvalue.text.rules.digits import MILLION, ONE, Num, lent_scale, read_digits


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


@pytest.mark.parametrize(
    ("low", "high", "scale", "lent"),
    [
        (Num(Decimal(2000), Decimal(1000), Decimal(1000)), Num(Decimal(3000) * 10**8, ONE), Decimal(10**8), 2000 * 10**8),
        (Num(Decimal(5000), Decimal(1000), Decimal(1000)), Num(Decimal(10_000), ONE), Decimal(10_000), 5000),
        (Num(Decimal(5_000_000), ONE, Decimal(10_000)), Num(Decimal(10**8), ONE), Decimal(10**8), 5_000_000),
        (Num(Decimal(2), ONE), Num(Decimal(30_000), ONE), Decimal(10_000), 2),
        (Num(Decimal(9000), Decimal(1000), Decimal(1000)), Num(Decimal(10**12), ONE), Decimal(10**12), None),
    ],
)
def test_the_scale_that_only_the_second_of_two_says(low, high, scale, lent):
    found = lent_scale(low, high, scale)
    assert (None if found is None else found.value) == lent

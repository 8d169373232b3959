from decimal import Decimal

import pytest

from dealvalue.checks.reading import Reading
from dealvalue.currency import Currency
from dealvalue.figure import Figure
from dealvalue.interval import Interval

USD = Currency("USD")
CAP = Decimal("0.05")


def of(text, value, quantum, hedge=None, unit=USD):
    return Reading.of(Figure.of(value, unit, quantum=quantum, hedge=hedge), text)


@pytest.mark.parametrize(
    ("text", "value", "quantum", "half"),
    [
        ("$1.3 billion", "1300", "100", "50"),  # the last digit shown
        ("1,400 billion", "1400", "1", "50"),  # an integer with zeros at its end: the last digit that is none
        ("$1.40 billion", "1400", "10", "5"),  # a zero behind the point was measured
        ("1.400.000", "1400000", "1", "50000"),
        ("2 trillion", "2", "1", "0.1"),  # never more than five percent
        ("$9.62", "9.62", "0.01", "0.005"),
        ("two hundred", "200", "100", "10"),
        ("0", "0", "1", "0"),
    ],
)
def test_a_loose_reading(text, value, quantum, half):
    assert of(text, value, quantum).loose(CAP) == Interval.around(value, half)


def test_what_is_shown_and_what_is_allowed():
    reading = of("$1.3 billion", "1300", "100", "more_than")
    assert reading.printed == Interval.point(1300)
    assert reading.shown == Interval(1250, 1350)
    assert reading.allowed == Interval(1250, None)
    assert reading.loosely_allowed(CAP) == Interval(1250, None)
    assert reading.unhedged().allowed == Interval(1250, 1350)


def test_things_counted_one_by_one_hide_no_rounding():
    assert of("54 tanks", 54, 1, unit="tank").shown == Interval.point(54)
    assert of("more than 54 tanks", 54, 1, "more_than", "tank").allowed == Interval(54, None)
    assert of("12 %", 12, 1, unit="%").shown == Interval("11.5", "12.5")


def test_a_range_runs_from_end_to_end():
    reading = Reading.of(Figure.between(5, 7, USD), "$5-7")
    assert reading.printed == Interval(5, 7)
    assert reading.shown == Interval("4.5", "7.5")
    assert reading.scaled(3).printed == Interval(5000, 7000)
    assert list(reading.swapped()) == []
    assert str(reading) == "5–7"


def test_swapped_digits():
    assert [str(one) for one in of("$1.92 billion", "1920", "10").swapped()] == ["9120", "1290"]
    assert [str(one) for one in of("$10", 10, 1).swapped()] == []
    assert [str(one) for one in of("-$12", -12, 1).swapped()] == ["-21"]


def test_another_power_of_ten_may_pass_the_limits_of_a_figure():
    assert str(of("1", "1e30", 1).scaled(12)) == "1" + "0" * 42


def test_a_value_as_this_figure_would_show_it():
    from fractions import Fraction

    assert of("$1.37 million", "1.37e6", "1e4").anew(Fraction(1365732000)) == "1370000000"
    assert of("25 %", "25", "1").anew(Fraction(100, 3)) == "33"

"""Exact numbers: what is read, what is refused before Decimal sees it, and how they are written."""

import decimal
import enum
from decimal import Decimal
from fractions import Fraction

import pytest

from dealvalue.decimals import EXACT, as_text, exact, fraction, from_text, limited, plain, rounded
from dealvalue.errors import InvalidTypeError, InvalidValueError


def short(value):
    """Name a case: some are a million letters long."""
    return f"{type(value).__name__} of {value.bit_length()} bits" if isinstance(value, int) else ascii(value)[:30]


class Cents(enum.IntEnum):
    DIME = 10


class SubDecimal(Decimal):
    pass


@pytest.mark.parametrize(
    ("said", "written"),
    [
        ("0", "0"),
        ("1.50", "1.50"),
        ("-1.5", "-1.5"),
        ("+1.5", "1.5"),
        (".5", "0.5"),
        ("5.", "5"),
        ("007", "7"),
        ("2e12", "2000000000000"),
        ("2E+12", "2000000000000"),
        ("25e-3", "0.025"),
        ("1e30", "1" + "0" * 30),
        ("1e-30", "0." + "0" * 29 + "1"),
        ("9" * 60, "9" * 60),
        ("0." + "3" * 59, "0." + "3" * 59),
        (7, "7"),
        (-(10**59), "-1" + "0" * 59),
        (Cents.DIME, "10"),
        (Decimal("1.50"), "1.50"),
        (Decimal("2E+12"), "2000000000000"),
        (SubDecimal("1.5"), "1.5"),
        ("-0", "0"),
        ("-0.00", "0.00"),
        (Decimal("-0.0"), "0.0"),
        ("-0e5", "000000"),
    ],
)
def test_reads_exactly(said, written):
    number = exact(said)
    assert type(number) is Decimal
    assert plain(number) == written or number == Decimal(written) == 0
    assert not (number == 0 and number.is_signed())


@pytest.mark.parametrize(
    ("said", "reason"),
    [
        ("", "not a number in plain digits: ''"),
        (" 1", "not a number"),
        ("1 000", "not a number"),
        ("1,000", "not a number in plain digits: '1,000'"),
        ("1_000", "not a number"),
        ("١٢", "not a number"),
        ("--1", "not a number"),
        (".", "not a number"),
        ("1.2.3", "not a number"),
        ("1e", "not a number"),
        ("NaN", "not a number"),
        ("sNaN", "not a number"),
        ("Infinity", "not a number"),
        ("-inf", "not a number"),
        ("\ud800", "not a number"),
        ("x" * 10**6, "not a number"),
        ("1e31", "an exponent past 30 is refused: 31"),
        ("1e-31", "an exponent past 30 is refused: -31"),
        ("1e999", "an exponent past 30 is refused: 999"),
        ("1e999999999", "an exponent past 30 is refused: '1e999999999'"),
        ("1e-999999999", "an exponent past 30 is refused"),
        ("1e" + "9" * 10**6, "an exponent past 30 is refused"),
        ("0e999", "an exponent past 30 is refused"),
        ("9" * 61, "more than 60 digits"),
        ("9" * 10**6, "more than 60 digits"),
        ("0." + "3" * 60, "more than 60 digits"),
        ("0." + "0" * 10**6 + "1", "more than 60 digits"),
        ("9" * 59 + "e30", "more than 60 digits"),
        (10**60, "more than 60 digits"),
        (-(10**60), "more than 60 digits"),
        (1 << 10**6, "more than 60 digits"),
        (Decimal("NaN"), "a number must be finite, not NaN"),
        (Decimal("NaN" + "1" * 500), "a number must be finite, not NaN111"),
        (Decimal("sNaN"), "a number must be finite, not sNaN"),
        (Decimal("-Infinity"), "a number must be finite, not -Infinity"),
        (Decimal("1E+31"), "an exponent past 30"),
        (Decimal("1E-31"), "an exponent past 30"),
        (Decimal("1E+999999"), "an exponent past 30"),
        (Decimal("1E-999999"), "an exponent past 30"),
        (SubDecimal("NaN"), "a number must be finite"),
    ],
    ids=short,
)
def test_refuses_what_is_no_number_within_the_limits(said, reason):
    with pytest.raises(InvalidValueError) as caught:
        exact(said)
    assert reason in str(caught.value)
    assert len(str(caught.value)) < 200
    assert str(caught.value).encode()


@pytest.mark.parametrize(
    ("said", "advice"),
    [
        (1.5, 'a float is not exact: write Decimal("1.5") or "1.5"'),
        (float("nan"), "a float is not exact, and a number must be finite, not nan"),
        (float("-inf"), "a float is not exact, and a number must be finite, not -inf"),
        (True, 'a bool is not read as a number: write Decimal("1.5"), 1 or "1.5"'),
        (None, "a NoneType is not read as a number"),
        (b"1", "a bytes is not read as a number"),
        (1j, "a complex is not read as a number"),
        ([], "a list is not read as a number"),
        (object(), "an object is not read as a number"),
        (Fraction(1, 10**5000), "a Fraction may have no last digit"),
        (Fraction(1, 3), "a Fraction may have no last digit: write its decimal, rounded as you mean it"),
    ],
)
def test_refuses_other_types_and_says_what_to_write(said, advice):
    with pytest.raises(InvalidTypeError) as caught:
        exact(said)
    assert str(caught.value).startswith(advice)


def test_a_number_within_the_limits_is_the_same_object():
    number = Decimal("1.50")
    assert limited(number) is exact(number) is number


def test_nothing_depends_on_the_callers_context():
    hostile = decimal.Context(prec=2, Emax=3, Emin=-3, traps=[decimal.Inexact, decimal.Rounded, decimal.Subnormal])
    with decimal.localcontext(hostile):
        assert plain(exact("1234567890.123456789")) == "1234567890.123456789"
        assert plain(exact(1234567890)) == "1234567890"
        assert plain(exact(Decimal("2E+12"))) == "2000000000000"
        assert rounded(exact("12345.675"), 2) == Decimal("12345.68")
        assert fraction("0.125") == Fraction(1, 8)
        assert not any(hostile.flags.values())


def test_the_private_context_never_rounds():
    with pytest.raises(decimal.Inexact):
        EXACT.divide(Decimal(1), Decimal(3))


@pytest.mark.parametrize(
    ("number", "places", "mode", "result"),
    [
        ("2.345", 2, decimal.ROUND_HALF_EVEN, "2.34"),
        ("2.345", 2, decimal.ROUND_HALF_UP, "2.35"),
        ("-2.345", 2, decimal.ROUND_HALF_UP, "-2.35"),
        ("2.341", 2, decimal.ROUND_CEILING, "2.35"),
        ("2", 2, decimal.ROUND_HALF_EVEN, "2.00"),
        ("1650", -2, decimal.ROUND_HALF_EVEN, "1600"),
        ("9" * 60, -59, decimal.ROUND_HALF_EVEN, "1" + "0" * 60),
        ("1", 60, decimal.ROUND_HALF_EVEN, "1." + "0" * 60),
    ],
)
def test_rounds_as_told(number, places, mode, result):
    assert plain(rounded(exact(number), places, mode)) == result


@pytest.mark.parametrize("places", [61, -61, 10**9, 10**5000], ids=short)
def test_refuses_places_out_of_range(places):
    with pytest.raises(InvalidValueError, match="decimal places must be from -60 to 60"):
        rounded(Decimal(1), places)


@pytest.mark.parametrize("places", [1.0, True, "2", None])
def test_refuses_places_that_are_no_int(places):
    with pytest.raises(InvalidTypeError, match="decimal places are an int"):
        rounded(Decimal(1), places)


def test_refuses_an_unknown_rounding_mode():
    with pytest.raises(InvalidValueError, match="no rounding mode is called 'ROUND_BANK': use one of ROUND_HALF_EVEN"):
        rounded(Decimal(1), 2, "ROUND_BANK")


@pytest.mark.parametrize(
    ("number", "text"),
    [
        (Fraction(0), "0"),
        (Fraction(5), "5"),
        (Fraction(-5), "-5"),
        (Fraction(1, 2), "0.5"),
        (Fraction(-1, 8), "-0.125"),
        (Fraction(1, 5), "0.2"),
        (Fraction(7, 20), "0.35"),
        (Fraction(10**40), "1" + "0" * 40),
        (Fraction(1, 10**40), "0." + "0" * 39 + "1"),
        (Fraction(1, 3), "1/3"),
        (Fraction(-7, 6), "-7/6"),
    ],
)
def test_a_fraction_is_written_as_a_decimal_where_it_is_one(number, text):
    assert as_text(number) == text
    assert from_text(text) == number


@pytest.mark.parametrize(
    "text", ["", "x", "1/0", "1/00", "1//2", "1e5", "1e999999999", "9" * 1000, "+1", " 1", 1, None, 10**5000], ids=short
)
def test_a_text_that_is_no_fraction_is_refused(text):
    with pytest.raises(InvalidValueError, match="not an exact number"):
        from_text(text)


def test_a_fraction_is_taken_as_it_is():
    third = Fraction(1, 3)
    assert fraction(third) is third
    with pytest.raises(InvalidTypeError):
        fraction(0.1)

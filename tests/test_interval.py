"""Intervals: their ends, what is in them, and arithmetic that keeps open and closed apart."""

import copy
import pickle
from decimal import Decimal, localcontext
from fractions import Fraction

import pytest

from dealvalue.errors import InvalidTypeError, InvalidValueError
from dealvalue.interval import Interval


def read(text):
    """Read the mathematician's form: "[1, 2)", "(-∞, 5]"."""
    low, high = text[1:-1].split(", ")
    ends = (None if "∞" in end else Fraction(end) for end in (low, high))
    return Interval(*ends, text[0] == "[", text[-1] == "]")


class TestMaking:
    @pytest.mark.parametrize(
        "text", ["[1, 2]", "(1, 2]", "[1, 2)", "(1, 2)", "[5, 5]", "(-∞, 5]", "(5, ∞)", "(-∞, ∞)", "[-0.5, 1/3]"]
    )
    def test_is_shown_as_it_is_written(self, text):
        assert str(read(text)) == text

    def test_reads_every_exact_number(self):
        assert Interval(1, "2.5") == Interval(Decimal(1), Fraction(5, 2))
        assert type(Interval(1, 2).low) is Fraction

    @pytest.mark.parametrize("number", [1.5, float("nan"), True, object()])
    def test_refuses_what_is_not_exact(self, number):
        for make in (
            lambda: Interval(number, None),
            lambda: Interval(None, number),
            lambda: Interval.point(number),
            lambda: number in Interval(0, 9),
            lambda: Interval(0, 1) * number,
            lambda: number + Interval(0, 1),
        ):
            with pytest.raises(InvalidTypeError):
                make()

    @pytest.mark.parametrize("number", ["NaN", Decimal("Infinity"), "1e999999999", ""])
    def test_refuses_what_is_no_number(self, number):
        with pytest.raises(InvalidValueError):
            Interval(number, None)

    @pytest.mark.parametrize(
        "ends", [(2, 1, True, True), (1, 1, False, True), (1, 1, True, False), (1, 1, False, False)]
    )
    def test_refuses_an_empty_one(self, ends):
        with pytest.raises(InvalidValueError, match=r"an interval must not be empty: [\[(]\d, 1[\])]"):
            Interval(*ends)

    @pytest.mark.parametrize("flag", [1, "no", None])
    def test_refuses_an_end_that_is_neither_open_nor_closed(self, flag):
        with pytest.raises(InvalidTypeError, match="an end is closed or open, True or False"):
            Interval(1, 2, flag, True)
        with pytest.raises(InvalidTypeError, match="an end is closed or open, True or False"):
            Interval(1, 2, True, flag)

    def test_an_end_that_is_not_there_is_open(self):
        everything = Interval(None, None)
        assert not everything.low_closed
        assert not everything.high_closed
        assert everything == Interval(None, None, low_closed=False, high_closed=False)

    def test_named_constructors(self):
        assert Interval.point("54") == Interval(54, 54)
        assert Interval.around("1.3", "0.05") == Interval("1.25", "1.35")
        assert Interval.point(5) == Interval.around(5, 0)


class TestBeing:
    def test_says_whether_it_is_a_point_or_bounded(self):
        assert Interval.point(5).is_point
        assert not Interval(5, 6).is_point
        assert not Interval(None, None).is_point
        assert Interval(5, 6).is_bounded
        assert not Interval(5, None).is_bounded
        assert not Interval(None, 5).is_bounded

    def test_is_equal_by_all_four_fields(self):
        assert Interval(1, 2) == Interval("1.0", "2.00")
        assert hash(Interval(1, 2)) == hash(Interval("1.0", "2.00"))
        assert Interval(1, 2) != Interval(1, 2, high_closed=False)
        assert Interval(1, 2) != (1, 2)

    def test_is_frozen(self):
        with pytest.raises(AttributeError, match="cannot set 'low' of a frozen Interval"):
            Interval(1, 2).low = Fraction(0)

    @pytest.mark.parametrize("again", [copy.copy, copy.deepcopy, lambda one: pickle.loads(pickle.dumps(one))])
    def test_survives(self, again):
        assert again(read("(1/3, ∞)")) == read("(1/3, ∞)")

    def test_repr_can_be_evaluated(self):
        one = read("(1/3, 2]")
        assert eval(repr(one)) == one  # noqa: S307  # our own repr

    def test_matches_by_its_fields(self):
        match Interval(1, 2):
            case Interval(low, high, True, True):
                assert (low, high) == (1, 2)

    def test_has_no_order(self):
        with pytest.raises(TypeError):
            assert Interval(1, 2) < Interval(3, 4)


class TestHolding:
    @pytest.mark.parametrize(
        ("interval", "inside", "outside"),
        [
            ("[1, 2]", ["1", "1.5", "2"], ["0.999", "2.001"]),
            ("(1, 2)", ["1.001", "1.999"], ["1", "2"]),
            ("[1, 2)", ["1"], ["2"]),
            ("(-∞, 2]", ["-1e30", "2"], ["2.1"]),
            ("(1, ∞)", ["1e30"], ["1"]),
            ("(-∞, ∞)", ["0"], []),
        ],
    )
    def test_contains(self, interval, inside, outside):
        one = read(interval)
        assert all(one.contains(number) and number in one for number in inside)
        assert not any(number in one for number in outside)

    @pytest.mark.parametrize(
        ("one", "two", "both"),
        [
            ("[0, 2]", "[1, 3]", "[1, 2]"),
            ("[0, 1]", "[1, 2]", "[1, 1]"),
            ("[0, 1)", "[1, 2]", None),
            ("[0, 1]", "(1, 2]", None),
            ("[0, 1]", "[2, 3]", None),
            ("[0, 2]", "(0, 2)", "(0, 2)"),
            ("[0, 9]", "(1, 2]", "(1, 2]"),
            ("(-∞, 5]", "(5, ∞)", None),
            ("(-∞, 5]", "[5, ∞)", "[5, 5]"),
            ("(-∞, ∞)", "(0, 1]", "(0, 1]"),
            ("(-∞, 1)", "(-∞, 1]", "(-∞, 1)"),
            ("(-5, -1)", "[-5, ∞)", "(-5, -1)"),
        ],
    )
    def test_intersection_and_overlap(self, one, two, both):
        expected = both and read(both)
        assert read(one).intersection(read(two)) == expected == read(two).intersection(read(one))
        assert read(one).overlaps(read(two)) is read(two).overlaps(read(one)) is (both is not None)

    @pytest.mark.parametrize(
        ("one", "two", "hull"),
        [
            ("[0, 1]", "[5, 7)", "[0, 7)"),
            ("(0, 1]", "[0, 1)", "[0, 1]"),
            ("(-∞, 1]", "[5, 7]", "(-∞, 7]"),
            ("[0, 1]", "(5, ∞)", "[0, ∞)"),
            ("[0, 9]", "(1, 2)", "[0, 9]"),
        ],
    )
    def test_hull(self, one, two, hull):
        assert read(one).hull(read(two)) == read(hull) == read(two).hull(read(one))


class TestArithmetic:
    @pytest.mark.parametrize(
        ("one", "two", "result"),
        [
            ("[1, 2]", "[10, 20]", "[11, 22]"),
            ("(1, 2]", "[10, 20]", "(11, 22]"),
            ("[1, 2]", "(10, ∞)", "(11, ∞)"),
            ("(-∞, 2)", "[10, ∞)", "(-∞, ∞)"),
        ],
    )
    def test_sum(self, one, two, result):
        assert read(one) + read(two) == read(result) == read(two) + read(one)

    @pytest.mark.parametrize(
        ("one", "two", "result"),
        [
            ("[1, 2]", "[10, 20]", "[-19, -8]"),
            ("[1, 2)", "(10, 20]", "[-19, -8)"),
            ("[1, ∞)", "[10, 20]", "[-19, ∞)"),
            ("[1, 2]", "[10, ∞)", "(-∞, -8]"),
        ],
    )
    def test_difference(self, one, two, result):
        assert read(one) - read(two) == read(result)

    @pytest.mark.parametrize(
        ("one", "two", "result"),
        [
            ("[1, 2]", "[3, 4]", "[3, 8]"),
            ("[-1, 2]", "[3, 4]", "[-4, 8]"),
            ("[-2, -1]", "[3, 4]", "[-8, -3]"),
            ("[-2, 1]", "[-3, 4]", "[-8, 6]"),
            ("(1, 2]", "[3, 4)", "(3, 8)"),
            # zero is reached if either factor reaches it, whatever the other one does
            ("[0, 1]", "(2, 3)", "[0, 3)"),
            ("(0, 1]", "(2, 3)", "(0, 3)"),
            ("[0, 1]", "[2, ∞)", "[0, ∞)"),
            ("(0, 1]", "[2, ∞)", "(0, ∞)"),
            ("[0, 0]", "(-∞, ∞)", "[0, 0]"),
            ("[0, 0]", "(5, 7)", "[0, 0]"),
            ("[-1, 0]", "[2, ∞)", "(-∞, 0]"),
            ("(-∞, 0)", "(0, ∞)", "(-∞, 0)"),
            ("(-∞, 0]", "(-∞, 0]", "[0, ∞)"),
            ("(-∞, ∞)", "[1, 2]", "(-∞, ∞)"),
            ("[2, ∞)", "[3, ∞)", "[6, ∞)"),
            # the same number from two corners: closed if one of them reaches it
            ("[-2, 2)", "[-1, 1]", "[-2, 2]"),
            ("(-2, 2)", "[-1, 1]", "(-2, 2)"),
        ],
    )
    def test_product(self, one, two, result):
        assert read(one) * read(two) == read(result) == read(two) * read(one)

    @pytest.mark.parametrize(
        ("one", "two", "result"),
        [
            ("[1, 2]", "[4, 5]", "[0.2, 0.5]"),
            ("[1, 2]", "(4, 5]", "[0.2, 0.5)"),
            ("[1, 2]", "(0, 4]", "[0.25, ∞)"),
            ("[1, 2]", "[-4, 0)", "(-∞, -0.25]"),
            ("[1, 2]", "[4, ∞)", "(0, 0.5]"),
            ("[1, 2]", "(-∞, -4)", "(-0.5, 0)"),
            ("[0, 2]", "(0, ∞)", "[0, ∞)"),
            ("[1, 1]", "[3, 3]", "[1/3, 1/3]"),
        ],
    )
    def test_quotient(self, one, two, result):
        assert read(one) / read(two) == read(result)

    @pytest.mark.parametrize("divisor", ["[0, 1]", "[-1, 0]", "[-1, 1]", "[0, 0]", "(-∞, ∞)"])
    def test_refuses_to_divide_by_zero(self, divisor):
        with pytest.raises(InvalidValueError, match="cannot divide by an interval that holds zero"):
            assert 1 / read(divisor)

    def test_refuses_to_divide_by_the_number_zero(self):
        with pytest.raises(InvalidValueError, match="holds zero"):
            assert Interval(1, 2) / 0

    def test_takes_exact_numbers_on_either_side(self):
        one = read("(1, 2]")
        assert one + 1 == 1 + one == read("(2, 3]")
        assert one - "0.5" == read("(0.5, 1.5]")
        assert 1 - one == read("[-1, 0)")
        assert one * Decimal(-2) == Decimal(-2) * one == one.scaled(-2) == read("[-4, -2)")
        assert one / Fraction(1, 3) == read("(3, 6]")
        assert 1 / one == read("[0.5, 1)")
        assert one * 0 == Interval.point(0)

    def test_negation(self):
        assert -read("(1, 2]") == read("[-2, -1)")
        assert -read("(1, ∞)") == read("(-∞, -1)")

    def test_does_not_depend_on_the_callers_context(self):
        with localcontext() as context:
            context.prec = 2
            assert Interval.around(Decimal("1.23456789"), "0.000000005").high == Fraction("1.234567895")


class TestJson:
    @pytest.mark.parametrize(
        ("interval", "form"),
        [
            ("[1.25, 1.35]", {"low": "1.25", "low_closed": True, "high": "1.35", "high_closed": True}),
            ("(1/3, ∞)", {"low": "1/3", "low_closed": False}),
            ("(-∞, 5)", {"high": "5", "high_closed": False}),
            ("(-∞, ∞)", {}),
            ("[2000000000000, ∞)", {"low": "2000000000000", "low_closed": True}),
        ],
    )
    def test_both_ways(self, interval, form):
        assert read(interval).to_dict() == form
        assert Interval.from_dict(form) == read(interval)

    @pytest.mark.parametrize(
        "form",
        [
            {"low": "1/0", "low_closed": True},
            {"low": 1.5, "low_closed": True},
            {"low": "x", "low_closed": True},
            {"low": "1"},
            {"high": "1"},
            {"low": "2", "low_closed": True, "high": "1", "high_closed": True},
        ],
    )
    def test_refuses_a_broken_form(self, form):
        with pytest.raises(InvalidValueError):
            Interval.from_dict(form)

    @pytest.mark.parametrize("form", [None, "x", [], {"low": "1", "low_closed": "yes"}])
    def test_refuses_a_form_of_another_type(self, form):
        with pytest.raises(InvalidTypeError):
            Interval.from_dict(form)

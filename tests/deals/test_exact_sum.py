from decimal import ROUND_DOWN, ROUND_HALF_EVEN, ROUND_UP
from fractions import Fraction
from unittest import mock

import pytest

from dealvalue.deals.exact_sum import ExactSum
from dealvalue.decimals import rounded_fraction
from dealvalue.rates.rate import significant


def summed(terms):
    total = ExactSum()
    for numerator, denominator in terms:
        total.add(numerator, denominator)
    return total


MANY = [(7 * at**3 - 5, 1000 + 7 * at) for at in range(1, 400)]


@pytest.mark.parametrize("terms", [[], [(1, 3)], MANY[:10], MANY, [(-n, d) for n, d in MANY]], ids=len)
def test_it_is_what_fractions_come_to(terms):
    exact, found = sum((Fraction(*term) for term in terms), Fraction(0)), summed(terms)
    assert found.fraction() == exact
    assert found.significant() == significant(exact)
    for mode in (ROUND_HALF_EVEN, ROUND_UP, ROUND_DOWN):
        assert found.rounded(2, mode) == rounded_fraction(exact, 2, mode)
        assert found.rounded(-3, mode, divisor=7) == rounded_fraction(exact / 7, -3, mode)


def test_many_are_rounded_without_being_added():
    found = summed(MANY)
    with mock.patch.object(ExactSum, "fraction", side_effect=AssertionError):
        found.rounded(2, ROUND_HALF_EVEN)
        found.significant()


def test_but_they_are_where_the_bounds_differ_in_the_answer():
    halves = [term for at in range(3, 99) for term in ((1, at), (at - 1, at))]  # each pair is 1
    found = summed([*halves, (1, 200)])
    assert found.rounded(2, ROUND_HALF_EVEN) == 96
    assert found.rounded(2, ROUND_UP).as_tuple().digits == (9, 6, 0, 1)
    assert str(found.significant()).rstrip("0") == "96.005"


def test_what_is_added_later_counts():
    found = summed(MANY)
    before = found.rounded(2, ROUND_HALF_EVEN)
    found.add(1, 1)
    assert found.rounded(2, ROUND_HALF_EVEN) == before + 1
    assert (found + summed([(1, 2)])).rounded(1, ROUND_HALF_EVEN) != before
    assert found + ExactSum() is found

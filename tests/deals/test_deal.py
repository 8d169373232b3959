import json
import pickle
from datetime import UTC, date, datetime
from fractions import Fraction

import pytest

from dealvalue.currency import Currency
from dealvalue.deals import Deal
from dealvalue.errors import DealValueError, InvalidTypeError, InvalidValueError
from dealvalue.figure import Figure
from dealvalue.money import Money
from dealvalue.period import Period

DAY = date(2025, 8, 1)
DEALS = [
    Deal("tanks", Money("8.8e12", "KRW"), DAY, {"country": "PL", "branch": "army"}),
    Deal("", Figure.of("2e12", Currency("KRW"), hedge="more_than"), Period.year(2024)),
    Deal("ships", Figure.between(5, 7, Currency("USD"), quanta=(1, 1)), Period.since(DAY)),
    Deal("planes", Money(5, "USD")),
]


@pytest.mark.parametrize("deal", DEALS)
def test_nothing_is_lost_in_json_or_pickle(deal):
    assert Deal.from_dict(json.loads(json.dumps(deal.to_dict()))) == deal
    assert pickle.loads(pickle.dumps(deal)) == deal
    assert hash(pickle.loads(pickle.dumps(deal))) == hash(deal)


def test_tags_are_sorted_and_compare_so():
    one = Deal("a", Money(1, "USD"), DAY, {"x": "1", "b": "2"})
    assert one == Deal("a", Money(1, "USD"), DAY, (("b", "2"), ("x", "1")))
    assert one.tags == (("b", "2"), ("x", "1"))


def test_json_leaves_out_what_is_not_there():
    assert DEALS[3].to_dict() == {"label": "planes", "figure": {"value": "5", "currency": "USD"}}


def test_a_deal_in_one_line():
    assert str(DEALS[0]) == "tanks: 8800000000000 KRW on 2025-08-01"
    assert str(DEALS[3]) == "planes: 5 USD"


@pytest.mark.parametrize(
    "wrong",
    [
        (5, Money(5, "USD")),
        ("a", 5),
        ("a", Money(5, "USD"), datetime(2025, 1, 1, tzinfo=UTC)),
        ("a", Money(5, "USD"), "2025-01-01"),
        ("a", Money(5, "USD"), DAY, {"x": 1}),
        ("a", Money(5, "USD"), DAY, "xy"),
        ("a", Money(5, "USD"), DAY, 5),
        ("a", Money(5, "USD"), DAY, ("xyz",)),
    ],
)
def test_wrong_types_are_refused(wrong):
    with pytest.raises(InvalidTypeError):
        Deal(*wrong)


def test_a_count_is_no_deal():
    with pytest.raises(InvalidValueError, match="not a count"):
        Deal("tanks", Figure.of(54, "tank"))


@pytest.mark.parametrize(
    "broken",
    [
        {},
        [],
        {"label": "a"},
        {"label": "a", "figure": 5},
        {"label": "a", "figure": {"value": "5", "currency": "USD"}, "on": "x"},
    ],
)
def test_broken_json_is_a_typed_error(broken):
    with pytest.raises(DealValueError):
        Deal.from_dict(broken)


def test_years_of_a_flow():
    lease = Deal("lease", Money(1, "USD"), Period(date(2023, 12, 31), date(2024, 1, 3)))
    assert lease.years() == [
        (Period.day(date(2023, 12, 31)), Fraction(1, 4)),
        (Period(date(2024, 1, 1), date(2024, 1, 3)), Fraction(3, 4)),
    ]
    assert Deal("a", Money(1, "USD"), Period.day(DAY)) == Deal("a", Money(1, "USD"), DAY)
    assert Deal("a", Money(1, "USD"), DAY).years() == [(DAY, 1)]


@pytest.mark.parametrize("deal", DEALS[2:])
def test_no_day_and_an_open_period_are_typed_errors(deal):
    with pytest.raises(InvalidValueError, match="has no rate"):
        deal.years()

import json
import pickle
from datetime import date

import pytest

from dealvalue.errors import InvalidTypeError, InvalidValueError, RateNotFoundError, UnknownCurrencyError
from dealvalue.money import Money
from dealvalue.period import Period
from dealvalue.rates import Conversion, RatePolicy, RateTable, convert

# two days with a rate, and two pauses: of four days, and of ten
TABLE = RateTable.from_mapping(
    {
        ("USD", "KRW"): {
            date(2025, 12, 1): 1400,
            date(2025, 12, 5): 1480,
            date(2025, 12, 15): 1500,
            date(2025, 12, 31): 1600,
        }
    }
)


def used(day: int, **policy: object) -> Conversion:
    return convert(Money(1, "USD"), "KRW", on=date(2025, 12, day), rates=TABLE, policy=RatePolicy(**policy))


def test_previous():
    assert (used(4).used_on.day, used(12).used_on.day, used(5).used_on.day) == (1, 5, 5)
    with pytest.raises(RateNotFoundError, match="none within 7 days before it"):
        used(13)


def test_nearest_and_of_two_as_near_the_one_before():
    assert [used(day, gap="nearest").used_on.day for day in (1, 2, 3, 4, 10, 11)] == [1, 1, 1, 5, 5, 15]
    with pytest.raises(RateNotFoundError, match="none within 4 days on either side of it"):
        used(10, gap="nearest", max_gap=4)


def test_interpolated_on_the_line_between_and_marked():
    conversion = used(2, gap="interpolate")
    (leg,) = conversion.legs
    assert (conversion.result.amount, conversion.used_on.day) == (1420, 2)
    assert (leg.kind, leg.source) == ("interpolated", "a mapping, between 2025-12-01 and 2025-12-05")
    assert used(5, gap="interpolate").legs[0].kind == "reference"


def test_interpolation_needs_both_sides():
    with pytest.raises(RateNotFoundError, match="either side"):
        used(6, gap="interpolate")
    assert used(8, gap="interpolate").result.amount == 1486


def test_interpolation_is_leg_by_leg():
    table = RateTable.from_mapping(
        {
            ("EUR", code): {date(2025, 12, 1): low, date(2025, 12, 3): high}
            for code, low, high in (("USD", 1, 2), ("KRW", 10, 30))
        }
    )
    policy = RatePolicy(gap="interpolate")
    conversion = convert(Money(1, "USD"), "KRW", on=date(2025, 12, 2), rates=table, policy=policy)
    assert [leg.value for leg in conversion.legs] == [pytest.approx(1.5), 20]
    assert conversion.exact == 20 / conversion.legs[0].exact


def test_error():
    assert used(5, gap="error").used_on.day == 5
    with pytest.raises(RateNotFoundError, match="none was published for that day"):
        used(6, gap="error")


def test_day_before():
    assert (used(5, date_rule="day_before").used_on.day, used(6, date_rule="day_before").used_on.day) == (1, 5)


def test_fixed_day_for_all():
    policy = RatePolicy("fixed", day=date(2025, 12, 5))
    for on in (date(1990, 1, 1), date(2025, 12, 31), Period.year(2024), "latest"):
        conversion = convert(Money(1, "USD"), "KRW", on=on, rates=TABLE, policy=policy)
        assert (conversion.asked_on, conversion.used_on) == (on, date(2025, 12, 5))


@pytest.mark.parametrize(
    ("rule", "meant"),
    [
        ("spot", date(2024, 5, 17)),
        ("day_before", date(2024, 5, 16)),
        ("month_average", Period.month(2024, 5)),
        ("quarter_average", Period.quarter(2024, 2)),
        ("year_average", Period.year(2024)),
        ("month_close", date(2024, 5, 31)),
        ("quarter_close", date(2024, 6, 30)),
        ("year_close", date(2024, 12, 31)),
    ],
)
def test_date_rules(rule, meant):
    assert RatePolicy(rule).day_of(date(2024, 5, 17)) == meant


def test_averages_and_closes_end_to_end():
    won = Money("1e6", "KRW")
    may = convert(won, "USD", on=Period.month(2024, 5))
    for day in (1, 17, 31):
        assert convert(won, "USD", on=date(2024, 5, day), policy=RatePolicy("month_average")).rate == may.rate
    assert convert(won, "USD", on=date(2024, 6, 3), policy=RatePolicy("quarter_close")).used_on == date(2024, 6, 28)


@pytest.mark.parametrize(
    "arguments",
    [
        {"date_rule": "yesterday"},
        {"date_rule": None},
        {"date_rule": []},
        {"gap": "next"},
        {"max_gap": -1},
        {"max_gap": 367},
        {"date_rule": "fixed"},
        {"day": date(2025, 1, 1)},
    ],
)
def test_a_policy_that_means_nothing_is_refused(arguments):
    with pytest.raises(InvalidValueError):
        RatePolicy(**arguments)


@pytest.mark.parametrize(
    "arguments", [{"max_gap": 1.5}, {"max_gap": True}, {"date_rule": "fixed", "day": "2025-01-01"}]
)
def test_a_policy_of_wrong_types_is_refused(arguments):
    with pytest.raises(InvalidTypeError):
        RatePolicy(**arguments)


def test_a_pause_in_an_average_is_at_most_the_gap():
    five_days = Period(date(2025, 12, 1), date(2025, 12, 5))
    assert convert(Money(1, "USD"), "KRW", on=five_days, rates=TABLE, policy=RatePolicy(max_gap=3)).rate.value == 1440
    with pytest.raises(RateNotFoundError, match="none from 2025-12-02 to 2025-12-04"):
        convert(Money(1, "USD"), "KRW", on=five_days, rates=TABLE, policy=RatePolicy(max_gap=2))


def test_the_pivot_is_a_currency():
    with pytest.raises(UnknownCurrencyError):
        RatePolicy(pivot="UDS")
    with pytest.raises(RateNotFoundError):
        convert(Money(1, "KRW"), "USD", on=date(2025, 12, 10), policy=RatePolicy(pivot="GBP"))


@pytest.mark.parametrize(
    "policy",
    [
        RatePolicy(),
        RatePolicy("fixed", "error", 0, date(2025, 1, 1), "USD", False),
        RatePolicy("year_average", "nearest"),
    ],
)
def test_forms_lose_nothing(policy: RatePolicy):
    for again in (RatePolicy.from_dict(json.loads(json.dumps(policy.to_dict()))), pickle.loads(pickle.dumps(policy))):
        assert again == policy
        assert hash(again) == hash(policy)

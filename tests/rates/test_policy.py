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
        {"gap": "following"},
        {"date_rule": "day_before", "gap": "nearest"},
        {"date_rule": "month_close", "gap": "next"},
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


def test_next():
    assert [used(day, gap="next").used_on.day for day in (1, 2, 5, 9, 30)] == [1, 5, 5, 15, 31]
    with pytest.raises(RateNotFoundError, match="none within 7 days after it"):
        used(6, gap="next")


@pytest.mark.parametrize(
    ("rule", "meant"),
    [
        ("week_average", Period(date(2024, 12, 30), date(2025, 1, 5))),
        ("week_close", date(2025, 1, 5)),
        ("period_close", date(2025, 1, 1)),
    ],
)
def test_weeks_are_those_of_iso_8601(rule, meant):
    assert RatePolicy(rule).day_of(date(2025, 1, 1)) == meant


def test_the_last_week_of_the_calendar():
    assert RatePolicy("week_average").day_of(date.max) == Period(date(9999, 12, 27), date.max)


def test_a_close_stays_in_its_unit():
    # the week of the 22nd has no rate; that of the 15th is within 14 days of its Sunday
    assert used(20, date_rule="week_close", max_gap=14).used_on.day == 15
    with pytest.raises(RateNotFoundError, match="none within 6 days before it"):
        used(22, date_rule="week_close", max_gap=14)


@pytest.mark.parametrize(
    ("rule", "meant"),
    [
        ("spot", Period(date(2024, 3, 5), date(2024, 5, 6))),
        ("day_before", Period(date(2024, 3, 5), date(2024, 5, 6))),
        ("month_average", Period(date(2024, 3, 1), date(2024, 5, 31))),
        ("year_average", Period.year(2024)),
        ("month_close", date(2024, 5, 31)),
        ("period_close", date(2024, 5, 6)),
    ],
)
def test_rules_of_a_period(rule, meant):
    assert RatePolicy(rule).day_of(Period(date(2024, 3, 5), date(2024, 5, 6))) == meant


def test_the_close_of_a_period_is_its_last_publication():
    december = Period(date(2025, 12, 2), date(2025, 12, 17))
    conversion = convert(Money(1, "USD"), "KRW", on=december, rates=TABLE, policy=RatePolicy("period_close"))
    assert (conversion.used_on, conversion.result.amount) == (date(2025, 12, 15), 1500)
    days = Period(date(2025, 12, 16), date(2025, 12, 18))
    with pytest.raises(RateNotFoundError, match="none within 2 days before it"):
        convert(Money(1, "USD"), "KRW", on=days, rates=TABLE, policy=RatePolicy("period_close"))


def test_the_close_of_one_day_is_its_spot_rate():
    assert used(7, date_rule="period_close").used_on.day == 5
    one_day = convert(Money(1, "USD"), "KRW", on=Period.day(date(2025, 12, 7)), rates=TABLE, policy=RatePolicy("period_close"))
    assert one_day.used_on.day == 5


def test_a_close_needs_both_ends():
    with pytest.raises(InvalidValueError, match="two ends"):
        RatePolicy("period_close").day_of(Period.since(date(2025, 1, 1)))


@pytest.mark.parametrize(
    ("day", "before"),
    [
        (date(2025, 4, 22), date(2025, 4, 17)),  # the Tuesday after Easter: Maundy Thursday
        (date(2025, 5, 5), date(2025, 5, 2)),  # a Monday
        (date(2025, 5, 2), date(2025, 4, 30)),  # the day after Labour Day
        (date(2025, 5, 3), date(2025, 5, 2)),  # a Saturday
    ],
)
def test_the_day_before_is_the_last_publication_before(day, before):
    assert convert(Money(1, "EUR"), "PLN", on=day, policy=RatePolicy("day_before")).used_on == before

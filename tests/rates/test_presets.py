from datetime import date

import pytest

from dealvalue.errors import InvalidValueError
from dealvalue.money import Money
from dealvalue.period import Period
from dealvalue.rates import RatePolicy, convert
from dealvalue.rates.presets import PRESETS, preset

DAY = date(2025, 5, 17)


def made(name: str) -> RatePolicy:
    return RatePolicy.named(name, day=date(2024, 12, 31) if preset(name).date_rule == "fixed" else None)


@pytest.mark.parametrize("each", PRESETS, ids=lambda each: each.name)
def test_each_preset_is_a_policy_that_keeps_its_name(each):
    policy = made(each.name)
    assert (policy.name, policy.date_rule, policy.gap) == (each.name, each.date_rule, each.gap)
    assert RatePolicy.from_dict(policy.to_dict()) == policy
    assert each.rule
    assert each.source


@pytest.mark.parametrize(
    ("name", "used_on"),
    [
        ("ias21_transaction", date(2025, 5, 16)),
        ("ias21_average", Period(date(2025, 5, 2), date(2025, 5, 30))),
        ("ias21_closing", date(2025, 12, 31)),
        ("sec_convenience", date(2024, 12, 31)),
        ("irs_yearly_average", Period(date(2025, 1, 2), date(2025, 12, 31))),
        ("pl_vat_day_before", date(2025, 5, 16)),
    ],
)
def test_the_day_that_each_takes_for_a_saturday_in_may(name, used_on):
    assert convert(Money(1, "EUR"), "USD", on=DAY, policy=made(name)).used_on == used_on


def test_the_balance_sheet_has_a_day():
    with pytest.raises(InvalidValueError, match="needs a day"):
        RatePolicy.named("sec_convenience")


def test_an_unknown_name_is_told_the_known_ones():
    with pytest.raises(InvalidValueError, match="no policy is called 'ias22': there are ias21_transaction, "):
        RatePolicy.named("ias22")


def test_a_name_goes_with_its_rule_only():
    with pytest.raises(InvalidValueError, match="has the rule 'month_average', not 'spot'"):
        RatePolicy(name="ias21_average")

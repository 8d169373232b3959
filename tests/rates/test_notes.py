from datetime import date

import pytest

from dealvalue.money import Money
from dealvalue.period import Period
from dealvalue.rates import Ordered, RatePolicy, RateTable, convert, default_rates

EASTER = date(2025, 4, 21)


def noted(amount, to, on, **how) -> tuple[str, ...]:
    return convert(amount, to, on=on, **how).notes


def test_a_rate_of_the_day_needs_no_note():
    assert noted(Money(5, "KRW"), "USD", date(2025, 12, 10)) == ()
    assert noted(Money(5, "KRW"), "USD", "latest") == ()
    assert noted(Money(5, "KRW"), "USD", Period.year(2024)) == ()
    assert noted(Money(5, "KRW"), "KRW", EASTER) == ()


@pytest.mark.parametrize("on", [EASTER, Period.day(EASTER)], ids=str)
def test_another_day(on):
    assert noted(Money(5, "KRW"), "USD", on) == ("no rate on 2025-04-21: that of 2025-04-17 is used, 4 days before",)
    later = noted(Money(5, "KRW"), "USD", on, policy=RatePolicy(gap="next"))
    assert later == ("no rate on 2025-04-21: that of 2025-04-22 is used, 1 day after",)


@pytest.mark.parametrize(
    ("policy", "note"),
    [
        (RatePolicy("day_before"), "the rate of 2025-04-17, by the rule day_before"),
        (RatePolicy("month_close"), "the rate of 2025-04-30, by the rule month_close"),
        (RatePolicy("fixed", day=date(2024, 12, 31)), "the rate of 2024-12-31, by the rule fixed"),
        (RatePolicy("month_average"), "the average from 2025-04-01 to 2025-04-30, by the rule month_average"),
        (RatePolicy(gap="interpolate"), "no rate on 2025-04-21: it lies on the line between the publications around it"),
    ],
    ids=lambda each: each.date_rule if isinstance(each, RatePolicy) else "",
)
def test_a_rule(policy, note):
    assert noted(Money(5, "KRW"), "USD", EASTER, policy=policy) == (note,)


def test_one_average_over_years():
    years = Period(date(2023, 3, 1), date(2025, 2, 28))
    assert noted(Money(5, "KRW"), "USD", years) == (
        "one average over 2023 to 2025: convert_flow takes each year at its own",
    )


def test_money_that_was_withdrawn():
    assert noted(Money(5, "HRK"), "EUR", date(2024, 5, 3)) == (
        "HRK was withdrawn, its last day was 2023-01-14: EUR in its place, 1 EUR = 7.53450 HRK",
    )
    assert noted(Money(5, "HRK"), "EUR", date(2022, 5, 3)) == ()


def test_money_that_passes_beside_its_successor():
    assert noted(Money(5, "DEM"), "EUR", date(2001, 5, 2)) == (
        "DEM and EUR were both in use until 2002-05-15: 1 EUR = 1.95583 DEM",
    )
    assert noted(Money(5, "BGN"), "EUR", date(2026, 1, 30)) == (
        "BGN and EUR were both in use until 2026-01-31: 1 EUR = 1.95583 BGN",
    )


def test_a_ratio_that_is_not_confirmed():
    (note,) = noted(Money(5, "MXP"), "MXN", date(2025, 5, 2))
    assert note.endswith("MXN in its place, 1 MXN = 1000 MXP (unconfirmed: one list only)")
    assert noted(Money(5, "CSD"), "RSD", date(2006, 10, 25)) == (
        "the ratio of 2006-10-25: 1 RSD = 1 CSD (unconfirmed: NBP 0.998)",
    )


def test_a_new_unit_under_the_old_code():
    table = RateTable.from_mapping({("USD", "SYP"): {date(2025, 12, 31): 11000, date(2026, 1, 2): 110}})
    before, after = (noted(Money(5, "USD"), "SYP", day, rates=table) for day in (date(2025, 12, 31), date(2026, 1, 2)))
    assert before == ("SYP is the unit before 2026-01-01, when 1 new replaced 100 old under the same code",)
    assert after == ("SYP is the unit from 2026-01-01 on, 1 new for 100 old under the same code",)
    assert noted(Money("1e11", "VEF"), "VES", date(2022, 1, 3))[1:] == (
        "VES is the unit from 2021-10-01 on, 1 new for 1000000 old under the same code",
    )


def test_a_unit_yet_to_come():
    assert noted(Money("2e12", "TRL"), "TRY", date(2004, 5, 3)) == (
        "TRY begins on 2005-01-01: restated at its legal ratio, 1 TRY = 1000000 TRL",
    )


def test_a_source_that_was_passed_over():
    bank = RateTable.from_mapping({("EUR", "USD"): {date(2025, 12, 1): 1, date(2025, 12, 31): 1}}, "our bank")
    assert noted(Money(5, "EUR"), "USD", date(2025, 12, 10), rates=Ordered((bank, 2), default_rates())) == (
        "our bank was passed over: none within 2 days before it",
    )

from datetime import date

import pytest

from dealvalue.errors import CurrencyLifeError, InvalidTypeError, InvalidValueError, RateNotFoundError
from dealvalue.money import Money
from dealvalue.period import Period
from dealvalue.rates import Conversion, Ordered, RatePolicy, RateTable, convert, default_rates, fixings

BANK = RateTable.from_mapping(
    {("EUR", "USD"): {date(2025, 12, 1): "1.16", date(2025, 12, 2): "1.17"}, ("USD", "TWD"): {date(2025, 12, 2): 31}},
    "our bank",
)
NONE = "none within 3 days before it; the rates end on 2025-12-02"
ORDERED = Ordered((BANK, 3), default_rates())


def dollars(on, rates=ORDERED, policy=None) -> Conversion:
    return convert(Money(1, "EUR"), "USD", on=on, rates=rates, policy=policy)


def test_an_old_rate_of_the_first_source_comes_before_a_fresh_one_of_the_second():
    conversion = dollars(date(2025, 12, 5))
    assert (conversion.used_on, conversion.legs[0].source, conversion.age) == (date(2025, 12, 2), "our bank", 3)
    assert [source.reason for source in conversion.rates] == [""]


def test_the_next_one_is_asked_where_the_first_has_none_within_its_gap():
    conversion = dollars(date(2025, 12, 6))
    assert conversion.used_on == date(2025, 12, 5)
    passed, served = conversion.rates
    assert (passed.source, passed.version, passed.reason) == ("our bank", BANK.version, NONE)
    assert (served.version, served.last_day) == (default_rates().version, default_rates().last_day)


def test_without_a_gap_of_its_own_a_source_has_that_of_the_policy():
    ordered = Ordered(BANK, default_rates())
    assert dollars(date(2025, 12, 9), ordered).legs[0].on == date(2025, 12, 2)
    assert dollars(date(2025, 12, 9), ordered, RatePolicy(max_gap=2)).legs[0].on == date(2025, 12, 9)


def test_where_none_has_any_each_says_why():
    with pytest.raises(RateNotFoundError) as caught:
        convert(Money(1, "EUR"), "TWD", on=date(2026, 1, 9), rates=ORDERED)
    assert "our bank: none within 3 days before it" in caught.value.reason
    assert f"{default_rates().source}: no TWD" in caught.value.reason
    assert date(2025, 12, 2) in caught.value.nearest


def test_the_life_of_a_currency_is_the_same_in_every_source():
    with pytest.raises(CurrencyLifeError, match="TRY begins on 2005-01-01"):
        convert(Money(1, "EUR"), "TRY", on=date(2004, 1, 9), rates=ORDERED)


def test_averages_and_fixings_go_by_the_same_order():
    assert dollars(Period(date(2025, 12, 1), date(2025, 12, 3))).rate.observations == 2
    assert dollars(Period.month(2025, 12)).rate.observations == 21
    assert [rate.on.day for rate in fixings("EUR", "USD", date(2025, 12, 4), rates=ORDERED)] == [2, 1]
    assert [rate.on.day for rate in fixings("EUR", "USD", date(2025, 12, 9), rates=ORDERED)] == [9, 8, 5]


def test_latest_is_the_last_day_of_any():
    conversion = dollars("latest")
    assert (conversion.asked_on, conversion.used_on) == ("latest", default_rates().last_day)


def test_it_is_asked_for_one_day_as_a_chain():
    assert ORDERED.rate("EUR", "USD", date(2025, 12, 2)).value == BANK.rate("EUR", "USD", date(2025, 12, 2)).value
    assert ORDERED.rate("EUR", "USD", date(2025, 12, 3)).source == default_rates().source


@pytest.mark.parametrize("source", [(BANK, -1), (BANK, True), (BANK, "3"), (BANK,), (BANK, 1, 2)])
def test_a_gap_that_means_nothing_is_refused(source):
    with pytest.raises(InvalidValueError):
        Ordered(source)


def test_a_source_is_a_provider():
    with pytest.raises(InvalidTypeError):
        Ordered((None, 3))

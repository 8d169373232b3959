from datetime import date
from decimal import Decimal

import pytest

from dealvalue.currency import Currency, is_code
from dealvalue.data.euro import IRREVOCABLE
from dealvalue.data.redenominations import REDENOMINATIONS
from dealvalue.rates import default_rates, legal


@pytest.mark.parametrize("row", IRREVOCABLE, ids=lambda row: row[0])
def test_the_euros_fixed_rates(row: tuple[str, str, str, str]):
    code, units, first, _ = row
    day = date.fromisoformat(first)
    rate = legal.step(Currency(code), day)
    assert rate is not None
    assert (rate.base.code, rate.quote.code, rate.value) == ("EUR", code, Decimal(units))
    assert (rate.on, rate.kind, rate.source) == (day, "irrevocable", "Council Regulation (EC) No 2866/98, article 1")
    assert legal.step(Currency(code), date.fromordinal(day.toordinal() - 1)) is None
    # the law gives six significant figures
    assert len(units.replace(".", "").lstrip("0")) == 6


@pytest.mark.parametrize("code", ["SIT", "CYP", "MTL", "SKK", "EEK", "LVL", "LTL", "HRK", "BGN"])
def test_the_last_quote_of_the_market_is_next_to_the_law(code: str):
    rates = default_rates()
    last = rates.days("EUR", code)[-1]
    market = rates.rate("EUR", code, last)
    fixed = legal.step(Currency(code), date(last.year + 1, 1, 1))
    assert market is not None
    assert fixed is not None
    assert abs(market.value - fixed.value) / fixed.value < Decimal("0.0003")


@pytest.mark.parametrize("row", REDENOMINATIONS, ids=lambda row: f"{row[0]} {row[1]}")
def test_redenominations(row: tuple[str, str, str, str, str, str]):
    old, new, factor, first, grade, evidence = row
    if grade == "X" or old == new or not (is_code(old) and is_code(new)):
        return
    day = date.fromisoformat(first)
    rate = legal.step(Currency(old), day)
    assert rate is not None
    assert (rate.base.code, rate.quote.code, rate.value, rate.on) == (new, old, Decimal(factor), day)
    assert rate.kind == ("redenomination" if grade in "AB" else "redenomination, unconfirmed")
    assert f"evidence {grade}: {evidence}" in rate.source
    assert len(rate.source) > len(f"redenomination of {first}, evidence A: ")


@pytest.mark.parametrize(("old", "new"), [("TRL", "TRY"), ("ROL", "RON")])
def test_the_market_moves_by_the_ratio_on_the_day(old: str, new: str):
    rates = default_rates()
    before = rates.rate("EUR", old, rates.days("EUR", old)[-1])
    after = rates.rate("EUR", new, rates.days("EUR", new)[0])
    fixed = legal.step(Currency(old), date(2006, 1, 1))
    assert before is not None
    assert after is not None
    assert fixed is not None
    assert abs(before.value / after.value / fixed.value - 1) < Decimal("0.02")


def test_a_chain_of_units():
    unit, steps = legal.settled(Currency("BOP"), date(2025, 5, 4))
    assert (unit.code, [str(step) for step in steps]) == ("BOB", ["1 BOB = 1000000 BOP"])
    unit, steps = legal.settled(Currency("ARM"), date(2025, 5, 4))
    assert unit.code == "ARS"
    assert [step.base.code for step in steps] == ["ARL", "ARP", "ARA", "ARS"]
    unit, _ = legal.settled(Currency("ARM"), date(1984, 5, 4))
    assert unit.code == "ARP"


def test_an_unknown_factor_ends_the_chain():
    unit, _ = legal.settled(Currency("BRC"), date(2025, 5, 4))
    assert unit.code == "BRN"
    assert legal.begins(Currency("BRN")) is None


def test_a_unit_that_never_had_a_code_in_cldr_ends_the_chain():
    assert not is_code("ZWN")
    assert legal.settled(Currency("ZWD"), date(2025, 5, 4)) == (Currency("ZWD"), [])
    assert Currency("ZWR").predecessors == ()


def test_a_currency_that_goes_on_is_itself():
    assert legal.settled(Currency("KRW"), date(2025, 5, 4)) == (Currency("KRW"), [])
    assert legal.begins(Currency("KRW")) is None
    assert legal.unit_changes(Currency("KRW")) == ()


def test_a_cut_under_the_same_code_is_a_change_of_unit():
    (cut,) = legal.unit_changes(Currency("VES"))
    assert (cut.factor, cut.start) == (10**6, date(2021, 10, 1))
    assert legal.settled(Currency("VES"), date(2025, 1, 1)) == (Currency("VES"), [])


def test_units_before_a_cut_count_it():
    before, after = (legal.step(Currency("VEF"), day) for day in (date(2021, 9, 30), date(2021, 10, 1)))
    assert before is not None
    assert after is not None
    assert (before.value, before.on) == (10**5, date(2018, 8, 20))
    assert (after.value, after.on) == (10**11, date(2021, 10, 1))


def test_every_currency_settles():
    for code in {row[0] for row in (*IRREVOCABLE, *REDENOMINATIONS)} - {"ZWN"}:
        for year in (1950, 1990, 2000, 2025, 2030):
            legal.settled(Currency(code), date(year, 6, 1))

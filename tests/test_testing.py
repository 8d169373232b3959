"""The strategies, each type found by hypothesis on its own, its shapes all turning up; and the assertion."""

import subprocess
import sys
from datetime import date

import pytest
from hypothesis import Phase, find, given, settings
from hypothesis import strategies as st

from dealvalue import testing
from dealvalue.currency import Currency
from dealvalue.duration import Duration, DurationRange
from dealvalue.errors import RateProviderError
from dealvalue.figure import Figure, Hedge
from dealvalue.interval import Interval
from dealvalue.money import Money, MoneyBag
from dealvalue.period import Period
from dealvalue.rates import convert
from dealvalue.testing import assert_figures

ANY_EXAMPLE = settings(phases=[Phase.generate], derandomize=True)  # the first will do, the smallest is not sought

TYPES = [Currency, Money, MoneyBag, Figure, Hedge, Interval, Period, Duration, DurationRange]


@pytest.mark.parametrize("kind", TYPES, ids=lambda kind: kind.__name__)
def test_hypothesis_makes_every_type(kind):
    assert isinstance(find(st.from_type(kind), lambda _: True, settings=ANY_EXAMPLE), kind)


@given(st.data())
def test_currencies_in_use_on_a_day(data):
    day = date(2001, 5, 2)
    assert data.draw(testing.currencies(on=day)).in_use(day)


@given(testing.moneys(st.just(Currency("KRW"))))
def test_moneys_of_a_currency(money):
    assert money.currency.code == "KRW"


@given(testing.figures(st.just("tank")))
def test_figures_of_a_unit(figure):
    assert figure.unit == "tank"


@pytest.mark.parametrize(
    ("strategy", "shape"),
    [
        (testing.amounts(), lambda it: it < 0),
        (testing.amounts(), lambda it: it and it == it.to_integral_value() and it.as_tuple().exponent < 0),
        (testing.currencies(), lambda it: it.end),
        (testing.money_bags(), lambda it: not it),
        (testing.money_bags(), lambda it: len(it) > 2),
        (testing.figures(), lambda it: it.is_range and it.hedge),
        (testing.figures(), lambda it: it.kind == "count" and it.per),
        (testing.figures(), lambda it: it.kind == "money" and it.interval.is_bounded),
        (testing.intervals(), lambda it: it.is_point),
        (testing.intervals(), lambda it: it.low is None and it.high is None),
        (testing.intervals(), lambda it: it.is_bounded and it.low_closed and not it.high_closed),
        (testing.periods(), lambda it: it.is_day),
        (testing.periods(), lambda it: it.start is None),
        (testing.periods(), lambda it: it.end is None),
        (testing.periods(), lambda it: not it.is_open and it.days > 1),
        (testing.durations(), lambda it: it.years % 1),
        (testing.duration_ranges(), lambda it: it.low < it.high),
    ],
)
def test_every_shape_turns_up(strategy, shape):
    assert find(strategy, shape, settings=ANY_EXAMPLE) is not None


def test_the_values_load_nothing_heavy():
    code = "import dealvalue.say, dealvalue.figure, sys; sys.exit(' '.join({'hypothesis', 'babel', 'dateutil'} & set(sys.modules)))"
    assert (
        subprocess.run([sys.executable, "-c", code], check=False, capture_output=True, text=True).stderr.strip() == ""
    )


@pytest.mark.parametrize("first", ["dealvalue.testing", "hypothesis", "dealvalue"])
def test_it_does_not_matter_what_is_imported_first(first):
    code = f"import {first}; from hypothesis import strategies as st; import dealvalue; st.from_type(dealvalue.Money).validate()"
    subprocess.run([sys.executable, "-W", "error", "-c", code], check=True)


class TestFakeRates:
    DAY = date(2025, 12, 10)

    def test_it_remembers_what_a_conversion_asks(self):
        rates = testing.FakeRates({("USD", "KRW"): {self.DAY: "1470.5"}}, source="our bank")
        conversion = convert(Money(1, "USD"), "KRW", on=self.DAY, rates=rates)
        assert (conversion.result, conversion.rate.source) == (Money("1470.5", "KRW"), "our bank")
        assert rates.asked == [("USD", "KRW", self.DAY)]

    def test_it_breaks_where_it_is_told_to(self):
        rates = testing.FakeRates({("USD", "KRW"): RateProviderError("the bank is closed")})
        with pytest.raises(RateProviderError, match="the bank is closed"):
            convert(Money(1, "USD"), "KRW", on=self.DAY, rates=rates)

    def test_latest_is_its_last_day(self):
        rates = testing.FakeRates({("USD", "KRW"): 1400}, last_day=self.DAY)
        assert convert(Money(1, "USD"), "KRW", on="latest", rates=rates).used_on == self.DAY


def test_figures_that_hold_are_reported():
    assert len(assert_figures("Sales rose 25% to $500m from $400m.")) == 1


def test_figures_that_do_not_hold_are_named_with_their_place():
    text = "Sales rose 40% to $500m from $400m. 20 jets at €50 million each, a total of €10 billion."
    with pytest.raises(AssertionError) as failed:
        assert_figures(text)
    lines = str(failed.value).splitlines()
    assert lines[0] == "2 of 2 claims do not hold"
    assert lines[1].startswith('from "$400m" to "$500m" is a change of 25 percent, not "40%"')
    assert lines[2][lines[3].index("^") : lines[3].rindex("^") + 1] == "$400m"
    assert lines[5][lines[6].index("^") : lines[6].rindex("^") + 1] == "€10 billion"


def test_what_could_not_be_checked_fails_where_one_says_so():
    text = "The yard won 1.2 trillion won ($860 million)."
    assert_figures(text)
    with pytest.raises(AssertionError, match="the day is not known"):
        assert_figures(text, fail_on=["inconsistent", "cannot_check"])
    assert_figures(text, on=date(2025, 5, 2), fail_on=["inconsistent", "cannot_check"])

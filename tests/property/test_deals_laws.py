"""Laws of totals."""

import io
from datetime import date
from decimal import Decimal
from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from dealvalue.currency import Currency
from dealvalue.deals import Deal, Total, read_deals, total, total_by, write_deals
from dealvalue.figure import Figure
from dealvalue.money import Money
from dealvalue.period import Period

DAYS = st.dates(date(2015, 1, 2), date(2026, 10, 30))
CODES = st.sampled_from(["EUR", "USD", "GBP", "JPY", "KRW", "PLN"])
WHEN = DAYS | st.tuples(DAYS, DAYS).map(lambda days: Period(min(days), max(days)))
AMOUNTS = st.integers(-(10**9), 10**9).map(lambda number: Decimal(number).scaleb(-2))
MONEYS = st.builds(Money, AMOUNTS, CODES)
FIGURES = st.builds(
    lambda number, code, hedge: Figure.of(number, Currency(code), hedge=hedge),
    AMOUNTS,
    CODES,
    st.sampled_from([None, "approximately", "more_than", "at_most"]),
)
LABELS = st.text(st.characters(codec="utf-8", exclude_categories=["C", "Z"]), min_size=1, max_size=9)
DEALS = st.builds(Deal, LABELS, MONEYS | FIGURES, DAYS, st.dictionaries(st.sampled_from("xyz"), LABELS, max_size=2))


@given(st.lists(DEALS, max_size=5).flatmap(lambda deals: st.tuples(st.just(deals), st.permutations(deals))))
def test_a_total_is_order_free(two):
    one, other = (total(deals, "USD") for deals in two)
    assert one.exact == other.exact
    assert one.interval == other.interval
    assert one.rounded() == other.rounded()


@given(st.lists(DEALS, max_size=5), st.integers(0, 5))
def test_a_total_is_the_sum_of_the_totals_of_its_halves(deals, cut):
    halves = total(deals[:cut], "EUR"), total(deals[cut:], "EUR")
    whole = total(deals, "EUR")
    assert whole.exact == halves[0].exact + halves[1].exact
    assert whole.interval == halves[0].interval + halves[1].interval


@given(st.lists(DEALS, max_size=5), st.sampled_from(["year", "label", "currency", "x"]))
def test_totals_by_anything_add_up_to_the_total(deals, key):
    groups = total_by(deals, "USD", key)
    assert sum((one.exact for one in groups.values()), Fraction(0)) == total(deals, "USD").exact


@given(LABELS, WHEN)
def test_the_shares_of_a_flow_add_up_to_one(label, when):
    assert sum(share for _, share in Deal(label, Money(1, "USD"), when).years()) == 1


@given(st.lists(DEALS, min_size=1, max_size=4))
def test_the_value_lies_in_the_interval_or_at_its_end(deals):
    found = total(deals, "USD")
    low, high = found.interval.low, found.interval.high
    assert low is None or low <= found.exact
    assert high is None or found.exact <= high


@given(st.lists(DEALS, max_size=4))
def test_json_gives_the_total_back(deals):
    found = total(deals, "USD")
    assert Total.from_dict(found.to_dict()) == found


@given(st.lists(st.builds(Deal, LABELS, MONEYS, WHEN | st.none()), min_size=1, max_size=4))
def test_what_is_written_as_csv_is_read_again(deals):
    text = io.StringIO()
    write_deals(deals, text)
    assert list(read_deals(text.getvalue())) == deals

"""Laws of deals and totals."""

import io
import json
from datetime import date
from decimal import Decimal
from fractions import Fraction

from hypothesis import given, settings
from hypothesis import strategies as st

from dealvalue.currency import Currency
from dealvalue.deals import Deal, Total, Totals, deals_in, read_deals, total, total_by, write_deals
from dealvalue.deals.exact_sum import ExactSum
from dealvalue.deals.spread import allocated
from dealvalue.decimals import rounded_fraction
from dealvalue.errors import DealValueError
from dealvalue.figure import Figure
from dealvalue.interval import Interval
from dealvalue.money import Money
from dealvalue.period import Period
from dealvalue.rates.rate import significant

DAYS = st.dates(date(2015, 1, 2), date(2026, 10, 30))
CODES = st.sampled_from(["EUR", "USD", "GBP", "JPY", "KRW", "PLN"])
PERIODS = st.tuples(DAYS, DAYS).map(lambda days: Period(min(days), max(days)))
WHEN = DAYS | PERIODS
AMOUNTS = st.integers(-(10**9), 10**9).map(lambda number: Decimal(number).scaleb(-2))
MONEYS = st.builds(Money, AMOUNTS, CODES)
HEDGES = st.sampled_from([None, "approximately", "more_than", "at_most"])
FIGURES = st.builds(lambda number, code, hedge: Figure.of(number, Currency(code), hedge=hedge), AMOUNTS, CODES, HEDGES)
RANGES = st.builds(
    lambda ends, code, hedge: Figure.between(min(ends), max(ends), Currency(code), hedge=hedge),
    st.tuples(AMOUNTS, AMOUNTS),
    CODES,
    HEDGES,
)
LABELS = st.text(st.characters(codec="utf-8", exclude_categories=["C", "Z"]), min_size=1, max_size=9)
TEXTS = st.dictionaries(st.sampled_from(["x", "y", "label"]), LABELS, max_size=2)
DEALS = st.builds(Deal.of, MONEYS | FIGURES | RANGES, DAYS, TEXTS)
FLOWS = st.builds(Deal.of, MONEYS | FIGURES | RANGES, PERIODS, TEXTS)


@given(st.lists(DEALS, max_size=5).flatmap(lambda deals: st.tuples(st.just(deals), st.permutations(deals))), st.booleans())
def test_a_total_is_order_free(two, keep):
    one, other = (total(deals, "USD", keep=keep) for deals in two)
    assert one.stated == other.stated
    assert one.interval == other.interval
    assert one.ends() == other.ends()
    assert one.outward() == other.outward()


@given(st.lists(DEALS, max_size=5), st.integers(0, 5))
def test_a_total_is_the_sum_of_the_totals_of_its_halves(deals, cut):
    halves = total(deals[:cut], "EUR"), total(deals[cut:], "EUR")
    whole = total(deals, "EUR")
    assert whole.stated == halves[0].stated + halves[1].stated
    assert whole.interval == halves[0].interval + halves[1].interval


@given(st.lists(DEALS, max_size=5), st.sampled_from(["year", "quarter", "label", "currency", "x"]), st.booleans())
def test_totals_by_anything_add_up_to_the_total(deals, key, keep):
    groups = total_by(deals, "USD", key, keep=keep)
    assert isinstance(groups, Totals)
    assert sum((one.stated for one in groups.values()), Interval.point(0)) == total(deals, "USD").stated
    assert groups.whole.stated == total(deals, "USD").stated


@given(st.lists(DEALS, max_size=4), st.lists(DEALS, max_size=4))
def test_a_running_total_ends_in_the_whole(some, others):
    groups = total_by([*some, *others], "USD", "year")
    running = list(groups.running().values())
    assert not running or running[-1].stated == groups.whole.stated


SHARES = st.lists(st.integers(0, 1000), min_size=1, max_size=9).filter(any).map(
    lambda weights: [Fraction(weight, sum(weights)) for weight in weights]
)


@given(AMOUNTS, SHARES, st.integers(-6, -2))
def test_what_is_allocated_adds_up_and_is_a_unit_off_at_most(number, shares, unit):
    parts = allocated(number, shares, unit)
    assert sum(parts) == number
    pairs = zip(parts, shares, strict=True)
    assert all(abs(Fraction(part) - share * Fraction(number)) < Fraction(10) ** unit for part, share in pairs)


@settings(deadline=None)
@given(FLOWS, st.sampled_from(["year", "quarter"]), st.sampled_from(["days", "equal"]))
def test_spreading_then_totalling_gives_the_value_back_to_the_unit(deal, by, how):
    parts = deal.spread(by, how)
    code = deal.figure.currency
    whole, spread = total([deal], code), total(parts, code)
    assert spread.stated == whole.stated
    assert {part.figure.currency for part in parts} == {code}
    assert [part.on for part in parts] == [piece if not piece.is_day else piece.start for piece in deal_periods(deal, by)]
    groups = total_by(parts, code, by)
    assert sum((one.stated for one in groups.values()), Interval.point(0)) == whole.stated
    assert len(groups) == len(parts)


def deal_periods(deal, by):
    return [Period.day(deal.on)] if isinstance(deal.on, date) else [piece.period for piece in deal.on.split(by)]


@given(LABELS, WHEN)
def test_the_shares_of_a_flow_add_up_to_one(label, when):
    assert sum(share for _, share in Deal(Money(1, "USD"), when, label=label).years()) == 1


@given(st.lists(DEALS, min_size=1, max_size=4))
def test_what_was_printed_lies_in_what_may_be_true_or_at_its_end(deals):
    found = total(deals, "USD")
    low, high = found.interval.low, found.interval.high
    assert low is None or low <= found.stated.low
    assert high is None or found.stated.high <= high
    outer_low, outer_high = found.outward()
    assert low is None or Fraction(outer_low.amount) <= low < Fraction(outer_low.amount) + Fraction(1, 100)
    assert high is None or Fraction(outer_high.amount) - Fraction(1, 100) < high <= Fraction(outer_high.amount)


@given(st.lists(st.tuples(st.integers(-(10**6), 10**6), st.integers(1, 10**4)), max_size=60), st.integers(-3, 6))
def test_an_exact_sum_rounds_as_its_fraction_does(terms, places):
    found = ExactSum()
    for numerator, denominator in terms:
        found.add(numerator, denominator)
    exact = sum((Fraction(*term) for term in terms), Fraction(0))
    assert found.rounded(places, "ROUND_HALF_EVEN") == rounded_fraction(exact, places, "ROUND_HALF_EVEN")
    assert found.significant() == significant(exact)


@given(st.lists(DEALS, max_size=4))
def test_json_gives_the_total_back(deals):
    found = total(deals, "USD")
    assert Total.from_dict(json.loads(json.dumps(found.to_dict()))) == found


@given(st.lists(st.builds(Deal.of, MONEYS, WHEN | st.none(), TEXTS), min_size=1, max_size=4))
def test_what_is_written_as_csv_is_read_again(deals):
    text = io.StringIO()
    write_deals(deals, text)
    assert list(read_deals(text.getvalue(), strict=True)) == deals


@given(st.text(max_size=60))
def test_whatever_a_table_holds_is_read_or_refused_or_a_typed_error(text):
    try:
        deals = read_deals(f"value,when,upfront\n{text}\n")
        kept = list(deals)
    except DealValueError:
        return
    assert all(isinstance(deal, Deal) for deal in kept)
    assert all(row.reason for row in deals.refused)


@given(st.lists(st.fixed_dictionaries({"value": st.text(max_size=9) | st.integers() | st.none() | AMOUNTS}), max_size=4))
def test_no_row_is_lost(rows):
    deals = deals_in(rows, currency="USD")
    assert len(list(deals)) + len(deals.refused) == len(rows)

import json
import pickle
from datetime import date
from decimal import ROUND_UP, localcontext
from fractions import Fraction

import pytest

from dealvalue.currency import Currency
from dealvalue.deals import Deal, Total, deals_in, total
from dealvalue.deals.tally import Tally
from dealvalue.errors import InvalidValueError
from dealvalue.interval import Interval
from dealvalue.money import Money
from dealvalue.period import Period

USD = Currency("USD")
FLOW = Period(date(2024, 12, 31), date(2025, 1, 1))


def test_rounded_once_at_the_end(day, spent):
    thirds = [Deal(Money(1, "USD"), day)] * 3
    found = spent(*thirds)
    assert (found.exact, found.rounded(), str(found)) == (3, Money("3.00", "USD"), "3 USD")
    assert spent(*thirds, to="EUR").exact == 1


def test_a_range_has_two_ends(day, spent):
    found = spent(Deal("€5-7", day), Deal("$1", day))
    assert (found.low, found.high, found.stated) == (Money(16, "USD"), Money(22, "USD"), Interval(16, 22))
    assert found.is_range
    assert found.to_dict()["result"] == {"low": "16", "high": "22", "currency": "USD"}
    assert str(found) == "16 USD–22 USD"
    assert found.ends() == (Money("16.00", "USD"), Money("22.00", "USD"))
    for single in (found.rounded, lambda: found.exact, lambda: found.result):
        with pytest.raises(InvalidValueError, match="no single value"):
            single()


def test_what_was_printed_and_what_may_be_true(day, spent):
    found = spent(Deal("$1.3 million", day), Deal("up to $2 million", day))
    assert found.stated == Interval.point(3_300_000)
    assert found.interval == Interval(1_250_000, 3_850_000)
    assert found.outward(-6) == (Money("1e6", "USD"), Money("4e6", "USD"))
    assert spent(Deal("at least $2", day)).outward() == (Money("2.00", "USD"), None)


def test_count_mean_median_min_and_max(day, spent):
    found = spent(*[Deal(f"${number}", day) for number in (7, 1, 2)], Deal("$4-6", day), Deal("$9"))
    assert (found.count, found.missing_count) == (4, 1)
    assert (found.mean, found.means()) == (Interval("3.5", 4), (Money("3.50", "USD"), Money("4.00", "USD")))
    assert (found.min, found.median, found.max) == (Interval.point(1), Interval(3, 4), Interval.point(7))
    assert spent(Deal("$1", day), Deal("$5", day), Deal("$6", day)).median == Interval.point(5)


def test_a_deal_over_years_is_one_deal(spent):
    found = spent(Deal(Money(2, "EUR"), FLOW), Deal("$2", FLOW), Deal("$2", FLOW))
    assert (len(found.parts), found.count, found.max, found.min) == (6, 3, Interval.point(6), Interval.point(2))


@pytest.mark.parametrize("what", ["mean", "median", "min", "max"])
def test_of_no_deals_there_is_none(what, spent):
    with pytest.raises(InvalidValueError, match="no deals have no"):
        getattr(spent(), what)
    with pytest.raises(InvalidValueError, match="no deals have no mean"):
        spent().means()


def test_shares_use_what_was_printed(day, spent):
    one, other = Deal("over $30", day), Deal("$40-60", day)
    whole = spent(one, other)
    assert spent(one).share(whole) == Interval(Fraction(30, 90), Fraction(30, 70))
    assert spent(other).share(whole) == Interval(Fraction(40, 70), Fraction(60, 90))
    with pytest.raises(InvalidValueError, match="no shares"):
        spent().share(spent())


def test_what_one_costs(day, spent):
    deals = [Deal("$6.66 billion", day, count="180 tanks"), Deal("€10-20 million", day, count="2-3 tanks")]
    assert spent(deals[0]).unit_price == Interval.point(37_000_000)
    assert spent(*deals).unit_price == Interval(Fraction(6_690_000_000, 183), Fraction(6_720_000_000, 182))
    for without in (Deal("$5", day), Deal("$5", day, count="5 ships")):
        with pytest.raises(InvalidValueError, match="needs a count of every deal, all of the same unit"):
            _ = spent(*deals, without).unit_price


def test_places_and_modes_of_rounding(day, spent):
    found = spent(Deal(Money("2.345", "USD"), day))
    assert found.rounded(mode=ROUND_UP) == Money("2.35", "USD")
    assert found.rounded(0) == Money("2", "USD")
    with pytest.raises(InvalidValueError):
        found.rounded(mode="up")


def test_json_and_pickle_lose_nothing(day, spent):
    rows = deals_in([{"value": "heaps"}, {"value": "€1", "when": day}])
    deals = [Deal(Money(2, "EUR"), FLOW), Deal("over $1", day), Deal("€1"), Deal("$5-7", day), *rows]
    staged = spent(*deals, stage=lambda part: part.adjusted(Fraction(1, 3), "a third"))
    for found in (staged, spent(*deals, keep=False), Total(USD, staged.parts, rows.refused)):
        again = Total.from_dict(json.loads(json.dumps(found.to_dict())))
        assert again == found
        assert hash(again) == hash(found)
        assert (again.stated, again.interval) == (found.stated, found.interval)
        assert pickle.loads(pickle.dumps(found)) == found


def test_the_interval_in_json_is_rounded_outward_whatever_the_callers_context(day):
    with localcontext(prec=5):
        form = total([Deal("¥1000000", day)], "USD").to_dict()["interval"]
    exact = total([Deal("¥1000000", day)], "USD").interval
    assert Fraction(form["low"]) <= exact.low
    assert exact.high <= Fraction(form["high"])
    assert exact.high - Fraction(form["high"]) < Fraction(1, 10**20)
    assert total([Deal("at most $5", day)], "USD").to_dict()["interval"] == {
        "low": "0", "low_closed": True, "high": "5.5", "high_closed": True,
    }  # fmt: skip


def test_explain_walks_back_to_each_row_and_rate(spent):
    text = spent(Deal.of(Money(2, "EUR"), FLOW, {"label": "lease"}, origin="deals.csv, line 7")).explain()
    assert text.startswith(
        "6 USD\nlease: 2 EUR on 2024-12-31/2025-01-01 (deals.csv, line 7), 0.5 of it in 2024-12-31\n  2 EUR = 4 USD\n"
    )
    assert "1 EUR = 4 USD on 2025-01-01" in text


def test_explain_tells_what_is_not_in_it_and_what_may_be_twice(day, spent):
    twin = Deal("€1", day, label="a")
    text = spent(twin, twin, Deal("$1")).explain()
    assert text.startswith("6 USD, without 1 that could not be converted\n")
    assert "repeated: a: 1 EUR on 2025-05-02\n  └─ a: 1 EUR on 2025-05-02\n  perhaps: the same labels, day" in text


def test_parts_or_sums_but_not_both(day, spent):
    with pytest.raises(InvalidValueError, match="not both"):
        Total(USD, spent(Deal("$1", day)).parts, (), Tally())

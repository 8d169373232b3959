import json
import pickle

import pytest

from dealvalue.deals import Deal, Overlap
from dealvalue.deals.overlaps import graph
from dealvalue.interval import Interval
from dealvalue.money import Money


def found(spent, *deals):
    return [(one.kind, one.numbers, one.is_said) for one in spent(*deals).overlaps]


@pytest.mark.parametrize(
    ("link", "kind"), [("part_of", "parts"), ("under", "call_offs"), ("same_as", "same_deal")]
)
def test_what_labels_say(link, kind, spent, day):
    deals = [
        Deal.of("$1", day, {link: "K2"}),
        Deal("$9", day, id="K2", label="framework"),
        Deal.of("$2", day, {link: "K2"}),
        Deal.of("$2", day, {link: "unknown"}),
    ]
    [overlap] = spent(*deals).overlaps
    assert (overlap.kind, overlap.numbers, overlap.is_said) == (kind, (1, 0, 2), True)
    assert overlap.twice == Interval.point(3)
    assert graph([overlap]) == {1: (0, 2)}
    assert overlap.explain() == (
        f"{kind.replace('_', ' ')}: framework: 9 USD on 2025-05-02\n"
        "  ├─ 1 USD on 2025-05-02\n  └─ 2 USD on 2025-05-02\n"
        f"  said: {link} names the id 'K2'"
    )


def test_a_deal_is_no_part_of_itself(spent, day):
    assert found(spent, Deal("$1", day, id="a", part_of="a")) == []


def test_the_same_row_twice(spent, day):
    deals = [Deal("$5", day, label="boats"), Deal("$5", day, label="boats", source="b"), Deal("$5", day, label="trucks")]
    assert found(spent, *deals) == [("repeated", (0, 1), False)]


def test_amounts_without_any_label_are_not_taken_for_one(spent, day):
    assert found(spent, Deal("$5", day), Deal("$5", day)) == []


def test_one_deal_in_two_currencies(spent, day):
    euros, dollars = Deal("€1 million", day, label="boats"), Deal("$3.02 million", "2025-05-12", label="boats")
    assert found(spent, euros, dollars) == [("same_deal", (0, 1), False)]
    for other in (
        Deal("$3.2 million", day, label="boats"),  # too much
        Deal("$3 million", "2024-12-31", label="boats"),  # too early
        Deal("$3 million", day, label="trucks"),
        Deal("€1.01 million", day, label="boats"),  # the same currency: perhaps another
    ):
        assert found(spent, euros, other) == []


def test_a_total_and_its_parts(spent, day):
    parts = [Deal(f"${number}", day, buyer="PL", label=f"lot {number}") for number in (2, 3, 4)]
    assert found(spent, *parts, Deal("$9", day, buyer="PL", label="all lots")) == [("parts", (3, 2, 1, 0), False)]
    assert found(spent, *parts, Deal("$20", day, buyer="PL")) == []
    assert found(spent, *parts, Deal(Money(11, "USD"), day, buyer="PL")) == []


def test_a_count_times_its_price(spent, day):
    price = Deal("$9 million each", day, buyer="PL", label="tanks", count="10 tanks")
    assert found(spent, price, Deal("$90 million", day, buyer="PL", label="the deal")) == [("product", (1, 0), False)]
    assert found(spent, price, Deal("$70 million", day, buyer="PL", label="the deal")) == []


def test_what_is_said_is_not_doubted_again(spent, day):
    twins = [Deal("$5", day, label="boats", id="a"), Deal("$5", day, label="boats", same_as="a")]
    assert found(spent, *twins) == [("same_deal", (0, 1), True)]


def test_what_was_not_converted_is_in_no_sum_and_so_not_twice(spent):
    assert found(spent, Deal("$5", label="boats"), Deal("$5", label="boats")) == []


def test_a_deal_over_years_is_one(spent):
    lease = Deal(Money(2, "EUR"), "2024-12-31/2025-01-01", label="lease")
    [overlap] = spent(lease, lease).overlaps
    assert (overlap.numbers, overlap.twice) == ((0, 1), Interval.point(6))


def test_nothing_is_lost_in_json_or_pickle(spent, day):
    [overlap] = spent(Deal("€5-7", day, label="a"), Deal("€5-7", day, label="a")).overlaps
    assert Overlap.from_dict(json.loads(json.dumps(overlap.to_dict()))) == overlap
    assert pickle.loads(pickle.dumps(overlap)) == overlap


def test_many_of_one_value_take_no_longer_than_others(spent, day):
    deals = [Deal(Money(3, "USD"), day, buyer="PL"), Deal(Money(1, "EUR"), day, buyer="PL")] * 500
    assert len(spent(*deals).overlaps) < 1000 * 17

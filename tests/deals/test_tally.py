import json

from dealvalue.deals import Deal
from dealvalue.deals.tally import Tally
from dealvalue.interval import Interval


def test_tallies_are_merged_and_travel(spent, day):
    deals = [Deal("€5-7", day), Deal("over $1", day), Deal("less than $3", day), Deal("$2"), Deal("€1", day)]
    parts = spent(*deals).parts
    merged = Tally.merged([Tally(parts[:2]), Tally(parts[2:])])
    assert merged == Tally(parts)
    assert hash(merged) == hash(Tally(parts))
    assert Tally.from_dict(json.loads(json.dumps(merged.to_dict()))) == merged
    assert (merged.deals, merged.missing, merged.ranges, merged.open_high) == (4, 1, 1, 1)
    assert merged != Tally(parts[:3])
    assert merged != 5


def test_an_end_that_is_open_stays_so(spent, day):
    assert Tally(spent(Deal("less than $3", day), Deal("$1", day)).parts).interval() == Interval(
        "0.5", "4.5", high_closed=False
    )


def test_exact_amounts_are_a_point(spent, day):
    assert Tally(spent(Deal.of("$1", day)).parts).is_point is False
    assert Tally(()).is_point

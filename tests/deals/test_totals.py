import pickle

import pytest

from dealvalue.deals import Deal
from dealvalue.errors import InvalidValueError
from dealvalue.interval import Interval

DEALS = [
    Deal("$3", "2025-05-02", buyer="PL"),
    Deal("$1", "2023-05-02", buyer="PE"),
    Deal("$6", "2025-05-02"),
    Deal("$2"),
]


@pytest.mark.parametrize("keep", [True, False])
def test_the_whole_and_the_running_totals(spent_by, spent, keep):
    found = spent_by(DEALS, "year", keep=keep)
    assert list(found) == [2025, 2023, None]
    assert found.whole == spent(*DEALS, keep=keep)
    assert {year: one.exact for year, one in found.running().items()} == {2023: 1, 2025: 10}
    assert list(found.ordered()) == [2023, 2025, None]
    assert found.share(2025) == Interval("0.9", "0.9")


def test_several_keys_in_order(spent_by):
    found = spent_by(DEALS, "year", "buyer")
    assert list(found.ordered()) == [(2023, "PE"), (2025, "PL"), (2025, None), (None, None)]
    assert found.names == ("year", "buyer")


def test_running_totals_keep_no_parts_and_are_not_made_of_thousands(spent_by):
    with pytest.raises(InvalidValueError, match="not kept"):
        _ = spent_by(DEALS, "year").running()[2025].median
    many = [Deal("$1", "2025-05-02", label=str(number)) for number in range(2001)]
    with pytest.raises(InvalidValueError, match="at most 2000"):
        spent_by(many, "label").running()


def test_a_function_has_its_name(spent_by):
    def size(deal):
        return len(deal.labels)

    assert spent_by(DEALS, size).names == ("size",)


def test_pickle(spent_by):
    found = spent_by(DEALS, "year")
    again = pickle.loads(pickle.dumps(found))
    assert (again, again.names, again.whole) == (found, found.names, found.whole)


def test_of_nothing_there_are_no_shares(spent_by):
    with pytest.raises(InvalidValueError, match="no shares"):
        spent_by(DEALS[3:], "year").share(None)

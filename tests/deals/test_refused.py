import json
import pickle

import pytest

from dealvalue.deals import Refused

ROWS = [
    Refused((("value", "heaps"), ("buyer", "PL")), "no figure", "deals.csv", 7, "value"),
    Refused((), "not JSON"),
]


@pytest.mark.parametrize("row", ROWS)
def test_nothing_is_lost_in_json_or_pickle(row):
    assert Refused.from_dict(json.loads(json.dumps(row.to_dict()))) == row
    assert pickle.loads(pickle.dumps(row)) == row


def test_it_says_where_and_why():
    assert str(ROWS[0]) == str(ROWS[0].error) == "deals.csv, line 7, column 'value': no figure"
    assert str(ROWS[1]) == "not JSON"

import pytest

from dealvalue.deals.delimited import rows
from dealvalue.errors import InputError


def test_rows_with_the_line_they_end_on():
    assert list(rows(["a , b\n", "\n", " ,\n", '"c\n', 'd",e\n'], None)) == [(1, ["a", "b"]), (5, ["c\nd", "e"])]


@pytest.mark.parametrize("broken", ['"a', '"a"b', "a" * 200_000])
def test_a_line_that_is_no_csv(broken):
    with pytest.raises(InputError, match=r"deals\.csv, line 2"):
        list(rows(["a\n", broken], "deals.csv"))

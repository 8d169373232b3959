import pytest
from hypothesis import given
from hypothesis import strategies as st

from dealvalue.reports import table


def test_columns_are_as_wide_as_their_widest_cell():
    assert list(table.lines(["a", "b"], [["12345", "x"], ["1", "yy"]], right=["a"])) == [
        "    a  b",
        "12345  x",
        "    1  yy",
    ]


def test_a_korean_letter_takes_two_places():
    assert list(table.aligned([["2조 원", "|"], ["123456", "|"]])) == ["2조 원  |", "123456  |"]


@pytest.mark.parametrize(("text", "places"), [("", 0), ("원", 2), ("e\u0301", 1), ("\u200b", 0), ("ﾊ", 1), ("₩", 1)])
def test_width(text, places):
    assert table.width(text) == places


def test_rows_may_be_shorter_than_others():
    assert list(table.aligned([["a"], ["b", "c"], []])) == ["a", "b  c", ""]


def test_no_rows():
    assert list(table.lines(["a", "b"], [])) == ["a  b"]
    assert list(table.aligned([])) == []


def test_what_would_break_the_line_or_the_terminal_is_blank():
    assert list(table.aligned([["a\nb\x1b[31mc\td"]])) == ["a b [31mc d"]


@given(st.lists(st.lists(st.text(max_size=8), min_size=2, max_size=2), max_size=5))
def test_a_row_is_a_line(rows):
    shown = list(table.aligned(rows))
    assert len(shown) == len(rows)
    assert all(len(line.splitlines()) <= 1 for line in shown)

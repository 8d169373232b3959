import csv
import io

from hypothesis import given
from hypothesis import strategies as st

from dealvalue.reports.csv import lines


def test_a_column_is_a_path():
    assert list(lines([{"a": {"b": "1"}}, {"a": None}, {}], ["a.b"])) == ["a.b", "1", '""', '""']


def test_lists_and_periods_are_one_cell():
    record = {"path": ["KRW", "EUR"], "span": [3, 5], "on": {"start": "2025-01-01", "end": "2025-12-31"}, "n": 0}
    assert list(lines([record], ["path", "span", "on", "n"]))[1] == "KRW | EUR,3 | 5,2025-01-01/2025-12-31,0"


@given(st.lists(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0")), min_size=2, max_size=2))
def test_any_text_comes_back(cells):
    record = dict(zip("ab", cells, strict=True))
    [_, row] = list(lines([record], "ab"))
    assert list(csv.reader(io.StringIO(row, newline=""), strict=True)) == [cells]


def test_a_line_break_in_a_cell_is_quoted():
    assert list(lines([{"a": 'one\n"two"', "b": "3"}], "ab"))[1] == '"one\n""two""",3'

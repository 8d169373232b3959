import json

from dealvalue.reports.jsonl import lines


def test_each_line_says_its_schema():
    assert [json.loads(line) for line in lines([{"a": "1"}, {"a": "둘"}])] == [
        {"schema": 1, "a": "1"},
        {"schema": 1, "a": "둘"},
    ]


def test_a_line_break_in_a_text_breaks_no_line():
    assert all("\n" not in line for line in lines([{"a": "one\ntwo\u2028three"}]))


def test_scripts_stay_readable():
    assert "2조 원" in next(lines([{"text": "2조 원"}]))

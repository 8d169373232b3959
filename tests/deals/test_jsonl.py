from decimal import Decimal

from dealvalue.deals.jsonl import Broken, rows


def test_objects_with_their_lines_and_exact_numbers():
    text = ['{"a": 0.10, "b": 2}\n', "\n", '{"c": 1e3}\n']
    found = list(rows(text, None))
    assert found == [(1, {"a": Decimal("0.10"), "b": 2}), (3, {"c": Decimal(1000)})]
    assert str(found[0][1]["a"]) == "0.10"


def test_what_is_no_object_keeps_its_text():
    [(line, broken)] = rows(["null\n"], None)
    assert (line, broken) == (1, Broken("null\n", "not a JSON object"))

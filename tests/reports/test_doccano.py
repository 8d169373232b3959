import json

from dealvalue.reports import doccano


def test_a_text_is_a_line_with_entities_and_relations(checked):
    text = "The yard won 1.2 trillion won ($860 billion)."
    (line,) = doccano.lines([checked(text)])
    record = json.loads(line)
    assert record["id"] == "a.txt"
    assert record["text"] == text
    assert [text[one["start_offset"] : one["end_offset"]] for one in record["entities"]] == [
        "1.2 trillion won",
        "$860 billion",
    ]
    assert record["relations"] == [{"id": 0, "type": "equivalent", "from_id": 0, "to_id": 1, "verdict": "inconsistent"}]


def test_numbers_go_on_over_the_texts(checked):
    records = map(json.loads, doccano.lines([checked("$5 and $6"), checked("€5 million ($6 million)", file="b.txt")]))
    first, second = records
    assert [one["id"] for one in first["entities"] + second["entities"]] == [0, 1, 2, 3]
    assert (second["relations"][0]["from_id"], second["relations"][0]["to_id"]) == (2, 3)

"""The schema, held against reports by the few words of JSON Schema that it uses."""

import re
from datetime import date

import pytest

from dealvalue.checks import CHECKS, Report, Verdict, check
from dealvalue.checks.check import DEAL_CHECKS, TEXT_CHECKS
from dealvalue.checks.finding import REPAIRS
from dealvalue.checks.saying import REASONS
from dealvalue.reports.schema import report_schema
from dealvalue.text.reader import read

SCHEMA = report_schema()
PARTS = {"$ref", "items", "properties", "additionalProperties"}
TYPES = {"object": dict, "array": list, "string": str, "integer": int, "null": type(None)}


SILENT = {"$schema", "$id", "title", "description", "$defs"}
#: What a value is that a word of the schema refuses; a word of another type says nothing of it.
REFUSED = {
    "type": lambda value, said: not isinstance(value, TYPES[said]) or isinstance(value, bool),
    "const": lambda value, said: value != said or isinstance(value, bool) != isinstance(said, bool),
    "enum": lambda value, said: value not in said,
    "anyOf": lambda value, said: all(wrong(value, one) for one in said),
    "pattern": lambda value, said: isinstance(value, str) and not re.search(said, value),
    "minimum": lambda value, said: isinstance(value, int) and value < said,
    "maximum": lambda value, said: isinstance(value, int) and value > said,
    "minLength": lambda value, said: isinstance(value, str) and len(value) < said,
    "minItems": lambda value, said: isinstance(value, list) and len(value) < said,
    "maxItems": lambda value, said: isinstance(value, list) and len(value) > said,
    "required": lambda value, said: isinstance(value, dict) and not value.keys() >= set(said),
    "propertyNames": lambda value, said: isinstance(value, dict) and any(wrong(key, said) for key in value),
}


def inside(value, schema):
    """What of a value has a schema of its own: a part, and that."""
    if "$ref" in schema:
        yield value, SCHEMA["$defs"][schema["$ref"].rpartition("/")[2]]
    if isinstance(value, list) and "items" in schema:
        yield from ((one, schema["items"]) for one in value)
    if isinstance(value, dict):
        known, other = schema.get("properties", {}), schema.get("additionalProperties", {})
        yield from ((one, known.get(key, other)) for key, one in value.items())


def wrong(value, schema):
    """What of a value is not as the schema says; a word that this does not know is a KeyError."""
    if schema is False:
        return [f"{value!r} is too much"]
    words = {word: said for word, said in schema.items() if word not in SILENT | PARTS}
    found = [f"{value!r}: {word} {said}" for word, said in words.items() if REFUSED[word](value, said)]
    return found + [one for part, of_part in inside(value, schema) for one in wrong(part, of_part)]


TEXTS = [
    "The yard won 1.2 trillion won ($860 billion) and 5 tanks.",
    "It won 70 billion roubles ($760 million) and runs 35% of the 8 firms since 2016.",
    "In the twelve years since 2016, exports tripled to over €480 million from €240 million on Monday, May 2, 2025.",
    "20 jets at €50 million each, a total of €10 billion. It cost $1.37 million, or $1.37 billion.",
    "At $3.8 trillion, the deficit is the second-largest after the $3.1 trillion of 2020.",
    "Nothing.",
]


@pytest.mark.parametrize("text", TEXTS)
@pytest.mark.parametrize("on", [date(2025, 5, 2), None])
def test_a_report_is_as_the_schema_says(text, on):
    assert wrong(check(read(text, on=on)).to_dict(), SCHEMA) == []


@pytest.mark.parametrize(
    "change",
    [
        {"schema": 2},
        {"counts": {"fine": 1}},
        {"counts": {"consistent": 0}},
        {"more": 1},
        {"findings": [{"check": "sum", "verdict": "consistent", "figures": []}]},
        {"findings": [{"check": "sum", "verdict": "fine", "figures": [], "spans": []}]},
        {"unrelated": [[1]]},
        {"tolerance": {"fixings": 3, "slack": "1.2E-2", "cap": "0.05"}},
    ],
)
def test_what_is_no_report_is_not(change):
    assert wrong(Report().to_dict() | change, SCHEMA)


def test_the_schema_knows_every_word():
    defs = SCHEMA["$defs"]
    finding = defs["finding"]["properties"]
    assert finding["check"]["enum"] == [*CHECKS, *TEXT_CHECKS, *DEAL_CHECKS]
    assert set(finding["reason"]["enum"]) == set(REASONS)
    assert set(defs["verdict"]["enum"]) == {verdict.value for verdict in Verdict}
    assert defs["repair"]["properties"]["kind"]["enum"] == list(REPAIRS)

import json
import pickle
from datetime import date
from fractions import Fraction

import pytest

from dealvalue.checks import Finding, RateUsed, Repair, Verdict
from dealvalue.checks.finding import rounded_outward
from dealvalue.errors import DealValueError, InvalidValueError
from dealvalue.interval import Interval

FULL = Finding(
    "equivalent",
    Verdict.INCONSISTENT,
    ("2 trillion won", "$1.3 million"),
    ((0, 14), None),
    Interval("1.2", "1.4"),
    Interval("0.5", None, low_closed=False),
    Repair("scale", 1, "1300000000"),
    RateUsed("0.00068", date(2025, 12, 10), "ECB", ("KRW", "EUR", "USD")),
    "readings",
    "a note",
)


def test_json_has_the_keys_of_the_interface():
    assert FULL.to_dict() == {
        "check": "equivalent",
        "verdict": "inconsistent",
        "figures": ["2 trillion won", "$1.3 million"],
        "spans": [[0, 14], None],
        "expected": {"low": "1.2", "high": "1.4"},
        "found": {"low": "0.5", "low_closed": False},
        "repair": {"kind": "scale", "figure": 1, "value": "1300000000"},
        "rate": {"value": "0.00068", "on": "2025-12-10", "source": "ECB", "path": ["KRW", "EUR", "USD"]},
        "reason": "readings",
        "note": "a note",
    }


def test_keys_without_a_value_are_left_out():
    assert Finding("sum", Verdict.CONSISTENT, ("1",), ((0, 1),)).to_dict() == {
        "check": "sum",
        "verdict": "consistent",
        "figures": ["1"],
        "spans": [[0, 1]],
    }


@pytest.mark.parametrize("finding", [FULL, Finding("sum", Verdict.CONSISTENT, ("1",), ((0, 1),))])
def test_nothing_is_lost_in_json_or_pickle(finding):
    assert Finding.from_dict(json.loads(json.dumps(finding.to_dict()))) == finding
    assert pickle.loads(pickle.dumps(finding)) == finding
    assert hash(pickle.loads(pickle.dumps(finding))) == hash(finding)


@pytest.mark.parametrize(
    "broken",
    [
        {"verdict": "maybe"},
        {"spans": [5]},
        {"spans": [["a", "b"]]},
        {"figures": "abc"},
        {"repair": {"kind": "typo", "figure": 1, "value": "5"}},
        {"rate": {"value": "1", "on": "yesterday", "source": "ECB", "path": []}},
        {"check": None},
    ],
)
def test_broken_json_is_a_typed_error(broken):
    with pytest.raises(DealValueError):
        Finding.from_dict(FULL.to_dict() | broken)


def test_explain_walks_back_to_the_characters_and_the_rate():
    assert FULL.explain().splitlines() == [
        "equivalent: inconsistent (readings)",
        '  "2 trillion won" [0, 14)',
        '  "$1.3 million"',
        "  expected: [1.2, 1.4]",
        "  found: (0.5, ∞)",
        "  rate: 1 KRW = 0.00068 USD on 2025-12-10 by ECB via EUR",
        '  repair: scale, "$1.3 million" → 1300000000',
        "  note: a note",
    ]
    assert str(RateUsed("1.1", date(2025, 1, 2), "ECB", ("EUR", "USD"))) == "1 EUR = 1.1 USD on 2025-01-02 by ECB"


def test_a_repair_has_a_known_kind():
    with pytest.raises(InvalidValueError, match="no repair is called 'typo'"):
        Repair("typo", 0, "1")


@pytest.mark.parametrize(
    ("interval", "outward"),
    [
        (Interval(Fraction(1, 3), Fraction(2, 3)), Interval("0.333333333333333", "0.666666666666667")),
        (Interval(Fraction(-2, 3), Fraction(-1, 3)), Interval("-0.666666666666667", "-0.333333333333333")),
        (Interval(0, 54), Interval(0, 54)),
        (Interval(1, None, low_closed=False), Interval(1, None, low_closed=False)),
        (Interval(None, Fraction(10**20, 3)), Interval(None, 33333333333333400000)),
        (Interval(Fraction(1, 3), 1, low_closed=False), Interval("0.333333333333333", 1)),
        (Interval(Fraction(1, 3 * 10**9), 1), Interval("0.000000000333333333333333", 1)),
    ],
)
def test_shown_intervals_are_rounded_outward(interval, outward):
    assert rounded_outward(interval) == outward

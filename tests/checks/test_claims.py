"""Whole sentences, read and checked: a passing and a failing one for each check, as data."""

import tomllib
from pathlib import Path

import pytest

from dealvalue.checks import CHECKS, check
from dealvalue.text.reader import read

CORPUS = tomllib.loads(Path(__file__).with_name("claims.toml").read_text(encoding="utf-8"))
CASES = [(kind, case) for kind, cases in CORPUS.items() for case in cases]


@pytest.mark.parametrize(("kind", "case"), CASES, ids=[f"{kind}: {case['text'][:48]}" for kind, case in CASES])
def test_a_sentence_and_its_verdict(kind, case):
    document = read(case["text"], on=case.get("on"), region=case["region"])
    found = [finding for finding in check(document) if finding.check == kind]
    if case["verdict"] == "none":
        assert not found
        return
    (finding,) = found
    assert finding.verdict.value == case["verdict"]
    if "repair" in case:
        assert finding.repair.kind == case["repair"]
    for figure, span in zip(finding.figures, finding.spans, strict=True):
        assert span is None or document.text[slice(*span)] == figure


def test_each_check_has_a_passing_and_a_failing_text():
    for kind in CHECKS:
        failing = "ambiguous" if kind == "count_share" else "inconsistent"
        assert {"consistent", failing} <= {case["verdict"] for case in CORPUS[kind]}

import pytest

from dealvalue.errors import InputError
from dealvalue.reports import brat


def test_figures_are_entities_and_claims_relations(checked):
    one = checked("The yard won 1.2 trillion won ($860 billion) in 2025.")
    lines = list(brat.lines([one]))
    assert lines[:4] == [
        "T1\tMoney 13 29\t1.2 trillion won",
        "T2\tMoney 31 43\t$860 billion",
        "T3\tPeriod 48 52\t2025",
        "R1\tEquivalent Arg1:T1 Arg2:T2",
    ]
    assert lines[4].startswith("#1\tAnnotatorNotes R1\tinconsistent: ")


def test_a_line_break_cuts_an_annotation_in_two(checked):
    assert next(brat.lines([checked("It won 1.2 trillion\nwon.")])) == "T1\tMoney 7 19;20 23\t1.2 trillion won"


def test_what_only_a_claim_names_is_an_entity_too(checked):
    lines = list(brat.lines([checked("Exports tripled to €480 million from €240 million.")]))
    assert "T3\tOther 8 15\ttripled" in lines
    assert "R2\tMultiple Arg1:T2 Arg2:T3" in lines


def test_a_claim_that_ends_on_the_day_of_the_text_relates_what_is_in_it(checked):
    lines = list(brat.lines([checked("In the nine years since 2016 it grew.")]))
    assert [line for line in lines if line.startswith("R")] == ["R1\tSpan Arg1:T1 Arg2:T2"]


def test_a_file_is_of_one_text(checked):
    with pytest.raises(InputError, match="one at a time"):
        list(brat.lines([checked("$5"), checked("$6", file="b.txt")]))

from datetime import date

import pytest

from dealvalue.checks import CHECKS, check
from dealvalue.deals import Deal
from dealvalue.errors import InvalidTypeError
from dealvalue.money import Money
from dealvalue.text.document import Claim, Document
from dealvalue.text.reader import read

DAY = date(2025, 7, 16)


def deal(label, figure, on=None, **tags):
    return Deal(figure, on, label=label, **tags)


def document(*claims, on=DAY):
    return Document("…", on, None, "en", (), claims)


def test_every_kind_of_claim_has_its_row():
    assert list(CHECKS) == [
        "equivalent",
        "sum",
        "change",
        "multiple",
        "share",
        "count_share",
        "product",
        "span",
        "weekday",
        "rank",
    ]


def test_the_worst_finding_stands_first(claim):
    claims = [
        claim("sum", "195 vehicle", "54 tank", "141 carrier"),
        claim("sum", "USD 5 billion", "USD 3 billion", complete=False),
        claim("equivalent", "KRW 1.9 trillion", "USD 1.37 million", on=DAY),
    ]
    report = check(document(*claims))
    assert [(finding.check, finding.verdict.value) for finding in report] == [
        ("equivalent", "inconsistent"),
        ("sum", "consistent"),
    ]


def test_a_claim_of_a_kind_without_a_check_is_not_passed(claim):

    odd = claim("weekday", "2025-05-02").__replace__(kind="odd")
    assert check(document(odd)).findings[0].reason == "no_check"


def said(report):
    return [(finding.check, finding.verdict.value) for finding in report]


def test_deals_that_contradict_each_other():
    deals = [
        deal("ships", Money(5, "USD"), DAY),
        deal("ships", Money(5, "EUR"), DAY),
        deal("ships", Money(5, "USD"), DAY),
        deal("ships", Money(7, "USD"), DAY),
    ]
    assert said(check(deals)) == [("duplicate", "inconsistent"), ("duplicate", "consistent")]


def test_deals_in_conflict_are_not_checked_further():
    deals = [deal("ships", Money(amount, "DEM"), DAY) for amount in (5, 7)]
    assert said(check(deals)) == [("duplicate", "inconsistent")]


def test_a_figure_that_a_claim_refutes_has_one_finding():
    text = "The yard won 1.22 trillion won ($860 billion), and 1.22 trillion won ($870 million) more."
    found = check(read(text, on=DAY, region="US"))
    assert said(found) == [("equivalent", "inconsistent"), ("equivalent", "consistent")]


def test_a_report_tells_which_figures_are_in_no_claim():
    report = check(read("The yard won 1.2 trillion won ($870 million) and has 40 cranes.", on=DAY))
    assert [report.source[slice(*span)] for span in report.related] == ["1.2 trillion won", "$870 million"]
    assert [report.source[slice(*span)] for span in report.unrelated] == ["40 cranes"]


@pytest.mark.parametrize("wrong", ["a text", b"bytes", None, 5, [1]])
def test_what_is_neither_is_refused(wrong):
    with pytest.raises(InvalidTypeError, match="checked"):
        check(wrong)


def test_an_empty_document_has_an_empty_report():
    assert check(document()).findings == ()


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Sales rose to $110 million from $100 million, helped by a 10% rise in prices.", "consistent"),
        ("Sales rose to $110 million from $100 million, helped by a 3% rise in prices.", None),
        ("It raised €50 million ($56.7 million of it in America).", "consistent"),
        ("It raised €50 million ($56.7 billion of it in America).", "inconsistent"),  # a slip of scale is no chance
        ("It raised €50 million ($30 million of it in America).", None),
    ],
)
def test_an_uncertain_claim_is_one_where_the_figures_bear_it_out(text, verdict):
    findings = check(read(text, on=date(2025, 5, 2))).findings
    assert [finding.verdict.value for finding in findings] == ([verdict] if verdict else [])


def test_figures_in_conflict_block_what_depends_on_them():
    text = "It won 70 billion roubles ($760 million). Its 70 billion roubles ($790 million) order is the first."
    document = read(text, on=date(2025, 5, 2))
    first = next(claim for claim in document.claims if claim.kind == "equivalent")
    share = Claim("share", (first.operands[1], first.operands[1], first.operands[1]), first.span)
    (finding,) = [
        one for one in check(Document(text, None, None, "en", (), (*document.claims, share))) if one.check == "share"
    ]
    assert (finding.verdict.value, finding.reason) == ("cannot_check", "in_conflict")


def test_a_claim_that_is_dropped_leaves_its_figures_unrelated():
    assert len(check(read("It raised €50 million ($30 million of it in America).", on=DAY)).unrelated) == 2

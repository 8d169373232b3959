from datetime import date

import pytest

from dealvalue.checks import CHECKS, check
from dealvalue.deals import Deal
from dealvalue.errors import InvalidTypeError
from dealvalue.money import Money
from dealvalue.text.document import Document

DAY = date(2025, 7, 16)


def document(*claims, on=DAY):
    return Document("…", on, None, "en", (), claims)


def test_every_kind_of_claim_has_its_row():
    assert list(CHECKS) == ["equivalent", "sum", "change", "multiple", "share", "count_share", "product", "span", "weekday", "rank"]


def test_findings_stand_in_the_order_of_the_claims(claim):
    claims = [
        claim("sum", "195 vehicle", "54 tank", "141 carrier"),
        claim("sum", "USD 5 billion", "USD 3 billion", complete=False),
        claim("equivalent", "KRW 1.9 trillion", "USD 1.37 million", on=DAY),
    ]
    report = check(document(*claims))
    assert [(finding.check, finding.verdict.value) for finding in report] == [
        ("sum", "consistent"),
        ("equivalent", "inconsistent"),
    ]


def test_a_claim_of_a_kind_without_a_check_is_not_passed(claim):

    odd = claim("weekday", "2025-05-02").__replace__(kind="rank")
    assert check(document(odd)).findings[0].reason == "no_check"


def test_deals_that_contradict_each_other():
    deals = [
        Deal(Money(5, "USD"), DAY, label="ships"),
        Deal(Money(5, "EUR"), DAY, label="ships"),
        Deal(Money(5, "USD"), DAY, label="ships"),
        Deal(Money(7, "USD"), DAY, label="ships"),
    ]
    assert [finding.verdict.value for finding in check(deals)] == ["consistent", "inconsistent"]


@pytest.mark.parametrize("wrong", ["a text", b"bytes", None, 5, [1]])
def test_what_is_neither_is_refused(wrong):
    with pytest.raises(InvalidTypeError, match="checked"):
        check(wrong)


def test_an_empty_document_has_an_empty_report():
    assert check(document()).findings == ()

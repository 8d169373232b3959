import pytest


@pytest.mark.parametrize(
    ("said", "verdict"),
    [
        (("USD 1.8 trillion", "x2", "USD 3.1 trillion"), "consistent"),
        (("USD 3.3 trillion", "x2", "USD 3.1 trillion"), "inconsistent"),
        (("USD 3.1 trillion", "x2", "USD 3.05 trillion"), "consistent"),  # both may be rounded
        (("USD 3.1 trillion", "x3", "USD 4 trillion", "USD 2.8 trillion"), "inconsistent"),
        (("USD 3.1 trillion", "x2", "over USD 1 trillion"), "consistent"),
    ],
)
def test_what_is_second_is_no_larger_than_the_first(judge, said, verdict):
    assert judge("rank", *said).verdict.value == verdict


@pytest.mark.parametrize(
    ("said", "reason"),
    [
        (("USD 1.8 trillion", "x2"), "operand_missing"),
        ((None, "x2", "USD 3.1 trillion"), "operand_missing"),
        (("USD 1.8 trillion", "x2", "EUR 3.1 trillion"), "units_differ"),
        (("USD 1.8 trillion", "x2", "P1Y"), "units_differ"),
    ],
)
def test_what_cannot_be_ranked(judge, said, reason):
    finding = judge("rank", *said)
    assert (finding.verdict.value, finding.reason) == ("cannot_check", reason)

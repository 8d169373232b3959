import pytest


@pytest.mark.parametrize(
    ("said", "direction", "verdict"),
    [
        (("INR 2.4 billion", "INR 4.8 billion", "x2"), "up", "consistent"),
        (("USD 1.4 billion", "USD 2.8 billion", "x3"), "up", "inconsistent"),
        (("USD 1.4 billion", "USD 4.0 billion", "x3"), None, "consistent"),
        (("USD 4.0 billion", "USD 2.0 billion", "x0.5"), "down", "consistent"),
        (("USD 6.0 billion", "USD 2.0 billion", "x3"), "down", "consistent"),
        (("USD 2.0 billion", "USD 6.0 billion", "x3"), "down", "inconsistent"),
        (("54 tank", "108 tank", "x2"), "up", "consistent"),
    ],
)
def test_a_factor_is_new_over_old(judge, said, direction, verdict):
    assert judge("multiple", *said, direction=direction).verdict.value == verdict


@pytest.mark.parametrize(
    ("said", "reason"),
    [
        (("USD 5", "USD 10", None), "operand_missing"),
        (("USD 5", "EUR 10", "x2"), "units_differ"),
        (("USD 0", "USD 10", "x2"), "base_not_positive"),
        (("USD 5", "USD 0", "x2"), "base_not_positive"),
    ],
)
def test_what_cannot_be_checked(judge, said, reason):
    finding = judge("multiple", *said)
    assert (finding.verdict.value, finding.reason) == ("cannot_check", reason)

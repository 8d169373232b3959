import pytest


@pytest.mark.parametrize(
    ("said", "verdict"),
    [
        (("JPY 84 billion", "JPY 240 billion", "35 %"), "consistent"),
        (("GBP 320 million", "GBP 800 million", "40 %"), "consistent"),
        (("GBP 30 million", "GBP 750 million", "about 14 %"), "inconsistent"),
        (("GBP 30 million", "GBP 750 million", "about 4 %"), "consistent"),
        (("7 tank", "54 tank", "13 %"), "consistent"),
    ],
)
def test_a_share_is_part_over_whole(judge, said, verdict):
    assert judge("share", *said).verdict.value == verdict


def test_the_slip_is_named(judge):
    assert judge("share", "GBP 30 million", "GBP 750 million", "40 %").repair.kind == "scale"
    assert judge("share", "GBP 102 million", "GBP 750 million", "16 %").repair.kind == "digits"


@pytest.mark.parametrize(
    ("said", "reason"),
    [
        (("USD 5", None, "50 %"), "operand_missing"),
        (("USD 5", "EUR 10", "50 %"), "units_differ"),
        (("USD 5", "USD 0", "50 %"), "base_not_positive"),
    ],
)
def test_what_cannot_be_checked(judge, said, reason):
    finding = judge("share", *said)
    assert (finding.verdict.value, finding.reason) == ("cannot_check", reason)

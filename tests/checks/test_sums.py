import pytest


@pytest.mark.parametrize(
    ("said", "verdict"),
    [
        (("GBP 1.8 billion", "GBP 1.1 billion", "GBP 450 million", "GBP 250 million"), "consistent"),
        (("195 vehicle", "54 tank", "141 carrier"), "consistent"),
        (("196 vehicle", "54 tank", "141 carrier"), "inconsistent"),
        (("USD 64 million", "USD 38 million", "USD 16 million"), "inconsistent"),
        (("USD 2.0 billion", "USD 1.3 billion", "USD 0.6 billion"), "within_rounding"),
        (("100 %", "60 %", "40 %"), "consistent"),
        (("over USD 5 billion", "USD 3 billion", "USD 2 billion"), "consistent"),
        (("over USD 5.0 billion", "USD 3.0 billion", "USD 1.5 billion"), "inconsistent"),
        (("over USD 5 billion", "USD 6 billion", "USD 2 billion"), "consistent"),
        (("USD 5 billion", "about USD 3 billion", "USD 2–3 billion"), "consistent"),
    ],
)
def test_a_total_is_the_sum_of_its_parts(judge, said, verdict):
    assert judge("sum", *said).verdict.value == verdict


@pytest.mark.parametrize(
    ("said", "repair"),
    [
        (("EUR 2.7 billion", "EUR 1.9 billion", "EUR 800 billion"), ("scale", 2, "800000000")),
        (("EUR 2.7 million", "EUR 1.9 billion", "EUR 800 million"), ("scale", 0, "2700000000")),
        (("EUR 5.0 billion", "EUR 1.9 billion", "EUR 3.1 billion", "EUR 0.8 billion"), ("part", 3, "800000000")),
        (("EUR 5.0 billion", "EUR 1.8 billion", "EUR 2.3 billion"), ("digits", 2, "3200000000")),
        (("over EUR 2.7 billion", "EUR 1.9 billion", "EUR 800 billion"), ("scale", 2, "800000000")),
    ],
)
def test_the_slip_is_named(judge, said, repair):
    finding = judge("sum", *said)
    assert finding.verdict.value == "inconsistent"
    assert (finding.repair.kind, finding.repair.figure, finding.repair.value) == repair


def test_parts_of_which_more_may_exist_say_nothing_until_they_reach_the_total(judge):
    assert judge("sum", "USD 5.0 billion", "USD 3.0 billion", complete=False) is None
    assert judge("sum", "USD 5.0 billion", "USD 5.0 billion", complete=False).verdict.value == "consistent"
    assert judge("sum", "USD 5.0 billion", "USD 6.0 billion", complete=False).verdict.value == "inconsistent"


@pytest.mark.parametrize(
    ("said", "reason"),
    [
        (("USD 5 billion", "USD 5 billion"), "operand_missing"),
        (("USD 5 billion", "P1Y", "2016"), "operand_missing"),
        (("USD 5 billion", "EUR 3 billion", "EUR 1 billion"), "units_differ"),
        (("USD 5 billion", "USD 3 billion", "7 tank"), "units_differ"),
        (("54 tank", "7 %", "7 tank"), "units_differ"),
    ],
)
def test_what_cannot_be_added(judge, said, reason):
    finding = judge("sum", *said)
    assert (finding.verdict.value, finding.reason) == ("cannot_check", reason)


def test_how_far_nothing_is_from_something_cannot_be_said(judge):
    finding = judge("sum", "over USD 0", "USD 3", "USD 2")
    assert (finding.verdict.value, finding.note) == ("consistent", None)


def test_a_part_is_not_scaled_away(judge):
    assert judge("sum", "USD 2.0 billion", "USD 1.9 billion", "USD 0.3 billion").repair is None


def test_another_number_that_the_text_allows(judge):
    from decimal import Decimal

    numbers = {0: ("neither",), 1: (Decimal(2000), Decimal("2.000"))}
    finding = judge("sum", "EUR 5", "EUR 2000", "EUR 3", candidates=numbers)
    assert (finding.verdict.value, finding.reason) == ("ambiguous", "readings")

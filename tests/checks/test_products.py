import pytest


@pytest.mark.parametrize(
    ("said", "verdict"),
    [
        (("USD 2.4 billion", "96 helicopter", "USD 25 million/each"), "consistent"),
        (("EUR 210 million", "60 tram", "EUR 3.5 million/each"), "consistent"),
        (("USD 160 million", "P15Y", "USD 12 million/year"), "inconsistent"),
        (("USD 180 million", "P15Y", "USD 12 million/year"), "consistent"),
        (("USD 18 million", "P18M", "USD 12 million/year"), "consistent"),
        (("USD 17 million", "P17M", "USD 1 million/month"), "consistent"),
        (("USD 18 million", "P18M", "USD 1 million/month"), "consistent"),
        (("USD 24 million", "P2Y", "USD 1 million/month"), "consistent"),
        (("USD 20 million", "P5Y", "USD 1 million/quarter"), "consistent"),
        (("USD 30 million", "P30D", "USD 1 million/day"), "consistent"),
        (("KRW 30 billion", "P3Y", "KRW 10 billion/년"), "consistent"),
        (("USD 36 million", "about P3Y", "USD 12 million/year"), "consistent"),
        (("USD 5.6 billion", "40 jet", "USD 104 million/each"), "inconsistent"),
        (("USD 1,000 million", "7 jet", "USD 143 million/each"), "within_rounding"),
    ],
)
def test_a_total_is_count_times_price(judge, said, verdict):
    assert judge("product", *said).verdict.value == verdict


@pytest.mark.parametrize(
    ("said", "reason"),
    [
        (("USD 5", None, "USD 1"), "operand_missing"),
        (("USD 5", "P1Y6M", "USD 1"), "operand_missing"),
        (("USD 5", "5 tank", "EUR 1"), "units_differ"),
        (("USD 5", "25 %", "USD 1"), "units_differ"),
        (("USD 5", "USD 5", "USD 1"), "units_differ"),
    ],
)
def test_what_cannot_be_checked(judge, said, reason):
    finding = judge("product", *said)
    assert (finding.verdict.value, finding.reason) == ("cannot_check", reason)

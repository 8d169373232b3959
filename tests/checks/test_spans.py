import pytest


@pytest.mark.parametrize(
    ("said", "verdict"),
    [
        # two days: the days between, or both ends counted
        (("P45D", "2023-04-03", "2023-05-18"), "consistent"),
        (("P46D", "2023-04-03", "2023-05-18"), "consistent"),
        (("P44D", "2023-04-03", "2023-05-18"), "inconsistent"),
        (("P47D", "2023-04-03", "2023-05-18"), "inconsistent"),
        (("P15Y", "2009-06-03", "2024-06-03"), "consistent"),
        (("P16Y", "2009-06-03", "2024-06-03"), "inconsistent"),
        (("P6W", "2023-04-03", "2023-05-18"), "consistent"),
        (("P8W", "2023-04-03", "2023-05-18"), "inconsistent"),
        # two years: one less the other, or both counted
        (("P12Y", "2012", "2024"), "consistent"),
        (("P13Y", "2012", "2024"), "consistent"),
        (("P11Y", "2012", "2024"), "inconsistent"),
        (("P14Y", "2012", "2024"), "inconsistent"),
        # two months
        (("P14M", "2024-01", "2025-03"), "consistent"),
        (("P2Y6M", "2024-01", "2026-08"), "consistent"),
        (("P2Y6M", "2024-01", "2027-01"), "inconsistent"),
        (("P2Y7M", "2024-01", "2026-08"), "consistent"),
        # a year and a day
        (("P9Y", "2016-01-01/..", "2025-05-02"), "consistent"),
        (("P8Y", "2016-01-01/..", "2025-05-02"), "within_rounding"),
        (("P10Y", "2016-01-01/..", "2025-05-02"), "inconsistent"),
        (("P7Y", "2016-01-01/..", "2025-05-02"), "inconsistent"),
        (("P9.3Y", "2016-01-01/..", "2025-05-02"), "within_rounding"),
        (("over P9Y", "2016-01-01/..", "2025-05-02"), "consistent"),
        (("nearly P10Y", "2016-01-01/..", "2025-05-02"), "consistent"),
        # a month and a day, a day and an open end
        (("P62M", "2020-03-01/..", "2025-05-02"), "consistent"),
        (("P5Y", "2020-03-17/..", "2025-05-02"), "consistent"),
        (("P4Y", "2020-03-17", "../2024-12-31"), "consistent"),
        (("P8M", "2020-03-17", "../2020-11-30"), "consistent"),
        (("P9M", "2020-03-17", "../2020-12-15"), "consistent"),
        # what is neither a day, a month nor a year
        (("P30Y", "1990-01-01/1999-12-31", "2025-05-02"), "consistent"),
        (("P40Y", "1990-01-01/1999-12-31", "2025-05-02"), "inconsistent"),
        # odd ends
        (("P4Y", "../2020-12-31", "2024-01-01/.."), "consistent"),
        # a range of durations
        (("P8Y–P9Y", "2016-01-01/..", "2025-05-02"), "consistent"),
        (("P3Y–P5Y", "2016-01-01/..", "2025-05-02"), "inconsistent"),
    ],
)
def test_a_duration_is_the_time_between(judge, said, verdict):
    assert judge("span", *said).verdict.value == verdict


def test_the_intervals_are_in_the_unit_that_is_said(judge):
    finding = judge("span", "P16Y", "2009-06-03", "2024-06-03")
    assert finding.note == "in years"
    assert finding.expected.low == 15
    assert (finding.found.low, finding.found.high) == (15.5, 16.5)


def test_an_end_that_is_a_date(claim):
    from datetime import date

    from dealvalue.checks.market import Market
    from dealvalue.checks.spans import check_span

    made = claim("span", "P9Y", "2016-01-01/..", "2025-05-02")
    end = made.operands[2].__replace__(value=date(2025, 5, 2), span=None, mention=None)
    start = made.operands[0].__replace__(mention=None)
    finding = check_span(made.__replace__(operands=(start, made.operands[1], end)), Market())
    assert finding.verdict.value == "consistent"
    assert finding.spans[2] is None


@pytest.mark.parametrize(
    ("said", "reason"),
    [
        (("P9Y", "2016", None), "no_date"),
        (("P9Y", None, "2016"), "operand_missing"),
        ((None, "2012", "2016"), "operand_missing"),
        (("USD 5", "2012", "2016"), "operand_missing"),
        (("P1Y3D", "2012", "2016"), "units_differ"),
        (("P1Y–P400D", "2012", "2016"), "units_differ"),
    ],
)
def test_what_cannot_be_checked(judge, said, reason):
    finding = judge("span", *said)
    assert (finding.verdict.value, finding.reason) == ("cannot_check", reason)

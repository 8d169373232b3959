import pytest


@pytest.mark.parametrize(
    ("day", "weekday", "verdict", "repair"),
    [
        ("2025-05-02", 4, "consistent", None),
        ("2024-04-09", 3, "inconsistent", "2024-04-11"),
        ("2022-11-17", 2, "inconsistent", "2022-11-16"),
        ("2025-05-02", 0, "inconsistent", "2025-05-05"),
        ("2025-05-02", 1, "inconsistent", "2025-04-29"),
        ("../2024-01-01", 0, "consistent", None),
        ("2024-01-01/..", 1, "inconsistent", "2024-01-02"),
    ],
)
def test_the_day_of_the_week(judge, day, weekday, verdict, repair):
    finding = judge("weekday", day, weekday=weekday)
    assert finding.verdict.value == verdict
    assert (finding.repair and finding.repair.value) == repair


def test_it_says_which_day_it_is(judge):
    finding = judge("weekday", "2024-04-09", weekday=3)
    assert finding.note == "2024-04-09 is a Tuesday"
    assert (finding.expected.low, finding.found.low) == (2, 4)


@pytest.mark.parametrize(
    ("day", "weekday", "reason"),
    [
        ("2025-05-02", None, "operand_missing"),
        (None, 3, "operand_missing"),
        ("P1Y", 3, "no_date"),
    ],
)
def test_what_cannot_be_checked(judge, day, weekday, reason):
    finding = judge("weekday", day, weekday=weekday)
    assert (finding.verdict.value, finding.reason) == ("cannot_check", reason)

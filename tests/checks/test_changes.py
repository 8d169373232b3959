import pytest


@pytest.mark.parametrize(
    ("said", "direction", "verdict"),
    [
        (("USD 400 million", "USD 520 million", "30 %"), "up", "consistent"),
        (("USD 400 million", "USD 520 million", "30 %"), None, "consistent"),
        (("USD 400 million", "USD 520 million", "30 %"), "down", "inconsistent"),
        (("EUR 2 billion", "EUR 1.1 billion", "45 %"), "down", "consistent"),
        (("EUR 2 billion", "EUR 1.1 billion", "45 %"), None, "consistent"),
        (("USD 5.0 billion", "USD 5.6 billion", "12 %"), "up", "consistent"),
        (("USD 5.0 billion", "USD 5.6 billion", "13 %"), "up", "within_rounding"),
        (("USD 5.0 billion", "USD 5.6 billion", "14.5 %"), "up", "inconsistent"),
        (("USD 5.0 billion", "USD 5.6 billion", "over 10 %"), "up", "consistent"),
    ],
)
def test_a_change_is_of_the_old_figure_in_the_direction_of_the_words(judge, said, direction, verdict):
    assert judge("change", *said, direction=direction).verdict.value == verdict


@pytest.mark.parametrize(
    ("said", "direction", "right"),
    [
        (("KRW 80 billion", "KRW 100 billion", "20 %"), "up", "25"),
        (("AUD 750 million", "AUD 600 million", "25 %"), "down", "20"),
    ],
)
def test_the_wrong_base_is_named(judge, said, direction, right):
    repair = judge("change", *said, direction=direction).repair
    assert (repair.kind, repair.figure, repair.value) == ("inverse", 2, right)


def test_other_slips(judge):
    assert judge("change", "USD 400 million", "USD 520 billion", "30 %", direction="up").repair.kind == "scale"
    assert judge("change", "USD 400.0 million", "USD 572.0 million", "34 %", direction="up").repair.kind == "digits"
    assert judge("change", "USD 400.0 million", "USD 777.7 million", "66 %", direction="up").repair is None


@pytest.mark.parametrize(
    ("said", "verdict"),
    [
        (("50 %", "52 %", "2 %"), "ambiguous"),
        (("50 %", "52 %", "4 %"), "consistent"),
        (("50 %", "52 %", "20 %"), "inconsistent"),
        (("100 %", "102 %", "2 %"), "consistent"),
        (("50 %", "52 %", "2 point"), "consistent"),
        (("50 %", "52 %", "4 point"), "inconsistent"),
    ],
)
def test_percent_or_points(judge, said, verdict):
    finding = judge("change", *said, direction="up")
    assert finding.verdict.value == verdict
    assert (finding.reason == "percent_or_points") == (verdict == "ambiguous")


def test_from_a_profit_to_a_loss(judge):
    assert judge("change", "USD 5", "USD -5", "200 %", direction="down").verdict.value == "consistent"
    assert judge("change", "USD 5", "USD -5", "120 %", direction="down").repair is None


def test_points_down(judge):
    assert judge("change", "52 %", "50 %", "2 point", direction="down").verdict.value == "consistent"


@pytest.mark.parametrize(
    ("said", "reason"),
    [
        (("USD 5", "USD 6", None), "operand_missing"),
        (("USD 5", "EUR 6", "20 %"), "units_differ"),
        (("USD 0", "USD 6", "20 %"), "base_not_positive"),
        (("USD -5", "USD 6", "20 %"), "base_not_positive"),
        (("under USD 5", "USD 6", "20 %"), "base_not_positive"),
    ],
)
def test_what_cannot_be_checked(judge, said, reason):
    finding = judge("change", *said)
    assert (finding.verdict.value, finding.reason) == ("cannot_check", reason)

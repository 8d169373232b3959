from dealvalue.checks import Verdict


def test_only_agreement_is_a_pass():
    assert {verdict for verdict in Verdict if verdict.agrees} == {Verdict.CONSISTENT, Verdict.WITHIN_ROUNDING}


def test_a_verdict_is_its_word():
    assert f"{Verdict.CANNOT_CHECK}" == "cannot_check"

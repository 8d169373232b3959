import json

from dealvalue.checks import CHECKS
from dealvalue.checks.check import DEAL_CHECKS, TEXT_CHECKS
from dealvalue.reports import sarif

WRONG = "It has\n20 jets at €50 million each, a total of €10 billion."


def results(*checked):
    (run,) = json.loads("\n".join(sarif.lines(checked)))["runs"]
    return run["results"]


def test_a_log_has_what_the_standard_demands(checked):
    log = sarif.log([checked(WRONG)])
    assert log["version"] == "2.1.0"
    (run,) = log["runs"]
    driver = run["tool"]["driver"]
    assert driver["name"] == "dealvalue"
    for result in run["results"]:
        assert driver["rules"][result["ruleIndex"]]["id"] == result["ruleId"]
        assert result["message"]["text"]
        assert result["kind"] == "fail" or result["level"] == "none"


def test_every_check_is_a_rule():
    assert set(sarif.RULES) == {*CHECKS, *TEXT_CHECKS, *DEAL_CHECKS}


def test_what_slipped_is_underlined(checked):
    (result,) = results(checked(WRONG, file="my text.txt"))
    place = result["locations"][0]["physicalLocation"]
    assert place["artifactLocation"]["uri"] == "my%20text.txt"
    region = place["region"]
    assert WRONG[region["charOffset"] :][: region["charLength"]] == "€10 billion"
    assert (region["startLine"], region["startColumn"], region["endColumn"]) == (2, 41, 52)
    assert [one["message"]["text"] for one in result["relatedLocations"]] == ["€10 billion", "20 jets", "€50 million"]


def test_verdicts_have_levels(checked):
    text = (
        "It won 1.2 trillion won ($860 million). It won 1.2 trillion won ($860 billion)."
        " It runs 35% of the 8 firms. It won 70 billion roubles ($760 million)."
    )
    found = {(one["properties"]["verdict"], one["kind"], one["level"]) for one in results(checked(text))}
    assert found == {
        ("consistent", "pass", "none"),
        ("inconsistent", "fail", "error"),
        ("ambiguous", "fail", "warning"),
        ("cannot_check", "fail", "note"),
    }


def test_a_finding_that_moves_keeps_its_fingerprint(checked):
    (one,), (two,) = results(checked(WRONG)), results(checked(f"Well. {WRONG}"))
    assert one["partialFingerprints"] == two["partialFingerprints"]
    (other,) = results(checked(WRONG.replace("10", "20")))
    assert one["partialFingerprints"] != other["partialFingerprints"]

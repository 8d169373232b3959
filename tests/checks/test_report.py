import json
import pickle
from datetime import date

from dealvalue.checks import Finding, Report, Tolerance, Verdict, check
from dealvalue.text.reader import read

GOOD = Finding("sum", Verdict.CONSISTENT, ("$3", "$1", "$2"), ((0, 2), (3, 5), (6, 8)))
BAD = Finding("share", Verdict.INCONSISTENT, ("1", "2", "3 %"), ((0, 1), (2, 3), (4, 7)))


def test_counts_leave_out_what_did_not_occur():
    assert Report((GOOD, BAD, GOOD)).counts == {Verdict.CONSISTENT: 2, Verdict.INCONSISTENT: 1}
    assert Report().counts == {}


def test_findings_of_a_verdict():
    assert Report((GOOD, BAD)).having(Verdict.INCONSISTENT, Verdict.AMBIGUOUS) == (BAD,)


def test_a_report_is_its_findings():
    report = Report((GOOD, BAD))
    assert list(report) == [BAD, GOOD]  # the worst first
    assert len(report) == 2


def test_json_says_its_schema_and_loses_nothing():
    report = Report((GOOD, BAD))
    form = json.loads(json.dumps(report.to_dict()))
    assert form["schema"] == 1
    assert form["counts"] == {"consistent": 1, "inconsistent": 1}
    assert Report.from_dict(form) == report


def test_text_begins_with_the_counts():
    assert Report((GOOD, BAD)).text().splitlines()[0] == "2 claims: 1 consistent, 1 inconsistent"
    assert Report().text() == "0 claims"


WORDS = "It won 70 billion roubles ($760 million), and €310 million, or about $337 billion, for 5 ships."


def test_a_report_says_what_was_not_checked_and_what_it_cannot_see():
    lines = check(read(WORDS, on=date(2024, 6, 5))).summary().splitlines()
    assert lines[0] == "2 claims: 1 cannot check, 1 inconsistent"
    assert lines[1] == "not checked: 1 of 5 figures, of which nothing is claimed"
    assert lines[2] == 'not checked: "70 billion roubles" and "$760 million": cannot be checked, there is no rate'
    assert lines[3].startswith("rates: the 3 fixings before the day and its own, ± 1 %; errors below ")


def test_the_words_are_marked_in_their_text():
    text = check(read("The carriers will cost €310 million, or about $337 billion.", on=date(2024, 6, 5))).text()
    assert "  … €310 million, or about $337 billion.\n                           ^^^^^^^^^^^^" in text


def test_each_finding_is_said():
    report = check(read(WORDS, on=date(2024, 6, 5)))
    assert report.say().splitlines() == [finding.say() for finding in report]


def test_a_report_of_a_text_loses_nothing():
    report = check(read(WORDS, on=date(2024, 6, 5)), tolerance=Tolerance(5, "0.02"))
    form = json.loads(json.dumps(report.to_dict()))
    assert Report.from_dict(form) == report
    assert form["source"] == WORDS
    assert form["tolerance"]["slack"] == "0.02"
    assert pickle.loads(pickle.dumps(report)) == report

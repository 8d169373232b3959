import json

from dealvalue.checks import Finding, Report, Verdict

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

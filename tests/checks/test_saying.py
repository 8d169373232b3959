from datetime import date

import pytest

from dealvalue.checks import Finding, RateUsed, Repair, Verdict, check
from dealvalue.checks.finding import REPAIRS
from dealvalue.checks.saying import REPAIRS as REPAIRS_SAID
from dealvalue.interval import Interval
from dealvalue.text.reader import read

DAY = date(2025, 5, 2)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "It won 1.20 trillion won ($861 billion).",
            '"1.20 trillion won" is $822.5 million to $867.1 million at 1 KRW = 0.000715444 USD on 2025-05-02, not "$861 billion": a slip of scale, 861 million would agree',
        ),
        (
            "Of 176 vehicles, 62 tanks and 114 carriers.",
            '"62 tanks" and "114 carriers" come to 176, and "176 vehicles" agrees',
        ),
        (
            "Sales rose 40% to $500m from $400m.",
            'from "$400m" to "$500m" is a change of 25 percent, not "40%": no single slip explains it',
        ),
        (
            "Exports tripled to €480 million from €240 million.",
            '"€480 million" is 2 times "€240 million", not "tripled": two digits are swapped, 840 million would agree',
        ),
        (
            "Of the £800m for the tunnel, £320m, or 40%, has been spent.",
            '"£320m" is 40 percent of "£800m", and "40%" agrees',
        ),
        (
            "60 trucks at €350,000 each, a total of €21 million.",
            '"60 trucks" and "€350,000" come to 21 million, and "€21 million" agrees',
        ),
        (
            "It is twelve years since 2016.",
            '"2016" and "2025-05-02" lie 9 years apart, not "twelve years": no single slip explains it',
        ),
        ("On Monday, May 2, 2025 it closed.", '"Monday, May 2, 2025": inconsistent, 2025-05-02 is a Friday'),
        ("It runs 35% of the 8 firms.", '"35%" and "8 firms": ambiguous, no whole number is that percentage'),
        (
            "It won 70 billion roubles ($760 million).",
            '"70 billion roubles" and "$760 million": cannot be checked, there is no rate',
        ),
    ],
)
def test_a_finding_is_one_plain_sentence(text, said):
    (finding,) = check(read(text, on=DAY, region="US"))
    assert finding.say() == said
    assert "\n" not in said


def test_a_figure_over_two_lines_is_said_in_one():
    (found,) = check(read("It won 1.20 trillion\nwon ($861 billion).", on=DAY))
    assert found.say().startswith('"1.20 trillion won" is ')


def finding(verdict, repair=None, **more):
    rate = RateUsed("0.5", DAY, "ECB", ("EUR", "USD"))
    return Finding(
        "equivalent", verdict, ("€2", "$1"), (None, None), Interval(1, 2), Interval(3, 4), repair, rate, **more
    )


@pytest.mark.parametrize("kind", REPAIRS)
def test_every_repair_can_be_said(kind):
    said = finding(Verdict.INCONSISTENT, Repair(kind, 1, "2025-01-01" if kind == "day" else "7")).say()
    assert said.startswith('"€2" is $1 to $2 at 1 EUR = 0.5 USD on 2025-05-02, not "$1": ')
    assert REPAIRS_SAID.keys() == set(REPAIRS)


def test_within_rounding_says_so():
    assert finding(Verdict.WITHIN_ROUNDING).say().endswith(', and "$1" agrees if every figure is rounded')


@pytest.mark.parametrize(
    ("interval", "said"),
    [
        (Interval(None, 3), "at most 3"),
        (Interval(3, None), "at least 3"),
        (Interval(None, None), "anything"),
        (Interval(0, 0), "0"),
    ],
)
def test_an_interval_with_an_open_side(interval, said):
    made = Finding("sum", Verdict.CONSISTENT, ("3", "1", "2"), (None,) * 3, interval)
    assert made.say() == f'"1" and "2" come to {said}, and "3" agrees'

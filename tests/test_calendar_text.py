"""EDTF, ISO 8601 and TIMEX3: what each reads and writes of whole days."""

from datetime import date

import pytest

from dealvalue.duration import Duration
from dealvalue.errors import InvalidValueError
from dealvalue.period import Period


def days(text):
    first, _, last = text.partition("/")
    start, end = (None if side == ".." else date.fromisoformat(side) for side in (first, last or first))
    return Period(start, end)


WRITTEN = [  # days, EDTF, ISO 8601, TIMEX3
    ("2024-05-02", "2024-05-02", "2024-05-02", "2024-05-02"),
    ("2024-02-01/2024-02-29", "2024-02", "2024-02", "2024-02"),
    ("2023-02-01/2023-02-28", "2023-02", "2023-02", "2023-02"),
    ("2024-01-01/2024-12-31", "2024", "2024", "2024"),
    ("2024-04-01/2024-06-30", "2024-04/2024-06", "2024-04-01/2024-06-30", "2024-Q2"),
    ("2024-10-01/2024-12-31", "2024-10/2024-12", "2024-10-01/2024-12-31", "2024-Q4"),
    ("2024-02-01/2024-04-30", "2024-02/2024-04", "2024-02-01/2024-04-30", "2024-02/2024-04"),
    ("2024-12-01/2025-02-28", "2024-12/2025-02", "2024-12-01/2025-02-28", "2024-12/2025-02"),
    ("2024-07-01/2024-12-31", "2024-07/2024-12", "2024-07-01/2024-12-31", "2024-H2"),
    ("2023-04-01/2024-03-31", "2023-04/2024-03", "2023-04-01/2024-03-31", "2023-04/2024-03"),
    ("2012-01-01/2024-12-31", "2012/2024", "2012-01-01/2024-12-31", "2012/2024"),
    ("2012-01-01/2024-12-30", "2012-01-01/2024-12-30", "2012-01-01/2024-12-30", "2012-01-01/2024-12-30"),
    ("2025-04-28/2025-05-04", "2025-04-28/2025-05-04", "2025-04-28/2025-05-04", "2025-W18"),
    ("2024-12-30/2025-01-05", "2024-12-30/2025-01-05", "2024-12-30/2025-01-05", "2025-W01"),
    ("1990-01-01/1999-12-31", "199X", "1990-01-01/1999-12-31", "199"),
    ("1995-01-01/2004-12-31", "1995/2004", "1995-01-01/2004-12-31", "1995/2004"),
    ("1900-01-01/1999-12-31", "19XX", "1900-01-01/1999-12-31", "19"),
    ("2016-01-01/..", "2016/..", "2016-01-01/..", "2016/.."),
    ("2016-03-01/..", "2016-03/..", "2016-03-01/..", "2016-03/.."),
    ("2016-03-02/..", "2016-03-02/..", "2016-03-02/..", "2016-03-02/.."),
    ("../2027-12-31", "../2027", "../2027-12-31", "../2027"),
    ("../2027-12-30", "../2027-12-30", "../2027-12-30", "../2027-12-30"),
    ("9999-12-01/9999-12-31", "9999-12", "9999-12", "9999-12"),
    ("0800-01-01/0800-12-31", "0800", "0800", "0800"),
]


@pytest.mark.parametrize(("said", "edtf", "iso", "timex3"), WRITTEN)
def test_writes_and_reads_back(said, edtf, iso, timex3):
    period = days(said)
    assert (period.edtf, period.iso, period.timex3) == (edtf, iso, timex3)
    assert Period.from_edtf(edtf) == Period.from_iso(iso) == Period.from_iso(str(period)) == period


@pytest.mark.parametrize(
    ("edtf", "said"),
    [
        ("2024-21", "2024-03-01/2024-05-31"),
        ("2024-22", "2024-06-01/2024-08-31"),
        ("2024-23", "2024-09-01/2024-11-30"),
        ("2024-24", "2024-12-01/2025-02-28"),
        ("2024-28", "2024-12-01/2025-02-28"),
        ("2024-29", "2024-09-01/2024-11-30"),
        ("2024-32", "2024-06-01/2024-08-31"),
        ("2024-34", "2024-04-01/2024-06-30"),
        ("2024-39", "2024-09-01/2024-12-31"),
        ("2024-41", "2024-07-01/2024-12-31"),
        ("2012/2024-06", "2012-01-01/2024-06-30"),
        ("2004-02-01/2005", "2004-02-01/2005-12-31"),
        ("199X/2004", "1990-01-01/2004-12-31"),
        ("000X", "0001-01-01/0009-12-31"),
        ("00XX", "0001-01-01/0099-12-31"),
    ],
)
def test_reads_edtf(edtf, said):
    assert Period.from_edtf(edtf) == days(said)


@pytest.mark.parametrize(
    ("iso", "said"),
    [
        ("2025-W18", "2025-04-28/2025-05-04"),
        ("2020-W53", "2020-12-28/2021-01-03"),
        ("2024-04/2024-06", "2024-04-01/2024-06-30"),
        ("2026-01-01/P10Y", "2026-01-01/2035-12-31"),
        ("2026/P18M", "2026-01-01/2027-06-30"),
        ("2024-02-29/P1Y", "2024-02-29/2025-02-27"),
        ("P1M/2024-03-31", "2024-03-01/2024-03-31"),
        ("P1W/2024-03-31", "2024-03-25/2024-03-31"),
    ],
)
def test_reads_iso(iso, said):
    assert Period.from_iso(iso) == days(said)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("2024~", "doubt"), ("2024?", "doubt"), ("2024-XX", "doubt"), ("2024-05-XX", "doubt"), ("156X-12-25", "not an EDTF"),
        ("2024/", "unknown, not open"), ("/2024", "unknown, not open"), ("", "not an EDTF"), ("2024-20", "no such days"),
        ("2024-42", "no such days"), ("2024-13", "no such days"), ("2024-02-30", "no such days"), ("0000", "no such days"),
        ("Y170000", "not an EDTF"), ("-0044", "not an EDTF"), ("2024-W18", "not an EDTF"), ("../..", "needs a start or an end"),
        ("2025/2024", "start after its end"), ("9999-24", "no such days"), ("२०२४", "not an EDTF"), (2024, "not EDTF text"),
    ],
)  # fmt: skip
def test_refuses_what_is_no_edtf_of_whole_days(text, reason):
    with pytest.raises(InvalidValueError, match=reason):
        Period.from_edtf(text)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("2025-W54", "no such days"), ("2021-W53", "no such days"), ("199X", "not an ISO 8601"), ("2024-21", "no such days"),
        ("2026-01-01/P1.5M", "whole months"), ("2026-01-01/P0D", "start after its end"), ("P1Y/P1Y", "not an ISO 8601"),
        ("P1Y/9999-12-31", "the calendar ends there"), ("9999-01-01/P2Y", "out of the calendar"), ("2026-01-01/P", "not an ISO 8601 duration"),
    ],
)  # fmt: skip
def test_refuses_what_is_no_iso_8601_of_whole_days(text, reason):
    with pytest.raises(InvalidValueError, match=reason):
        Period.from_iso(text)


def test_a_duration_is_its_timex3():
    assert Duration(years=15).timex3 == "P15Y"

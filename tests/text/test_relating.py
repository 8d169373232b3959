"""Relations made of drafts, where texts seldom come: out of the calendar, or to mentions that were refused."""

from datetime import date

import pytest

from dealvalue.period import Duration, Period
from dealvalue.text.document import Relation
from dealvalue.text.mention import Mention
from dealvalue.text.relating import relation
from dealvalue.text.rules.claims import Draft
from dealvalue.text.rules.relations import LATER, RUNS
from dealvalue.text.token import Node

ON = date(2025, 5, 2)
LONG, FROM = (Node("x", at, at + 4, {}) for at in (0, 10))


def related(kind, duration, start, on=ON):
    made = {
        id(LONG): Mention("duration", "ten years", (0, 4), duration),
        id(FROM): Mention("period", "2026", (10, 14), start),
    }
    return relation(Draft(kind, [("duration", LONG), ("start", FROM)]), made, on)


@pytest.mark.parametrize(
    ("duration", "start", "period"),
    [
        (Duration(years=10), Period.year(2026), Period(date(2026, 1, 1), date(2035, 12, 31))),
        (Duration(weeks=2), Period.day(ON), Period(ON, date(2025, 5, 15))),
        (Duration(years=9000), Period.year(2026), None),
        (Duration(months="1.5"), Period.year(2026), None),
        (Duration(years=10), Period.until(ON), None),
        (Duration(years=10), None, None),
    ],
)
def test_the_days_are_those_that_the_calendar_has(duration, start, period):
    found = related(RUNS, duration, start)
    assert isinstance(found, Relation)
    assert found.period == period


def test_a_word_for_since_needs_a_start_after_the_documents_day():
    assert related(LATER, Duration(years=10), Period.year(2026)) is not None
    assert related(LATER, Duration(years=10), Period.year(2016)) is None
    assert related(LATER, Duration(years=10), Period.year(2026), on=None) is None


def test_what_was_refused_is_in_no_relation():
    assert relation(Draft(RUNS, [("duration", LONG), ("start", FROM)]), {}, ON) is None


def test_a_claim_is_no_relation():
    assert related("span", Duration(years=10), Period.year(2016)) is None

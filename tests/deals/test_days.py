from datetime import date, datetime

import pytest

from dealvalue.deals.days import day_from, day_to, days_in, when, written
from dealvalue.errors import InvalidTypeError, InvalidValueError
from dealvalue.period import Period

DAY = date(2025, 8, 1)
TIMES = [DAY, Period.month(2025, 8), Period.year(2025), Period(date(2012, 1, 1), date(2024, 12, 31)), Period.until(DAY)]


class Stamp(date):
    """A subclass, as some libraries have it."""


@pytest.mark.parametrize("on", TIMES, ids=str)
def test_what_is_written_and_what_is_json_is_read_again(on):
    assert days_in(written(on)) == on
    assert day_from(day_to(on)) == on


@pytest.mark.parametrize(
    ("text", "on"),
    [
        ("2025-08", Period.month(2025, 8)),
        ("2012/2024", TIMES[3]),
        ("2016/..", Period.since(date(2016, 1, 1))),
        ("../2016-02", Period.until(date(2016, 2, 29))),
        ("2025-W18", Period(date(2025, 4, 28), date(2025, 5, 4))),
    ],
)
def test_iso_8601(text, on):
    assert days_in(text) == on


@pytest.mark.parametrize("text", ["1 May", "20250801", "2025-02-30", "2025-13", "0000", "2025/2024", "../..", "", "٢٠٢٥"])
def test_what_is_none_is_refused(text):
    with pytest.raises(InvalidValueError):
        days_in(text)


def test_a_time_of_day_is_refused_and_a_subclass_of_date_becomes_a_date():
    assert type(when(Stamp(2025, 8, 1))) is date
    for wrong in (datetime(2025, 8, 1), 2025):  # noqa: DTZ001 (what is refused)
        with pytest.raises(InvalidTypeError):
            when(wrong)


def test_a_period_of_one_day_is_the_day():
    assert when(Period.day(DAY)) == day_from({"start": "2025-08-01", "end": "2025-08-01"}) == DAY
    assert when(None) is day_from(None) is None

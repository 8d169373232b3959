"""When a deal was: a day or a period, from ISO 8601 text and to JSON."""

from contextlib import suppress
from datetime import date, datetime
from functools import lru_cache

from dealvalue.errors import InvalidTypeError
from dealvalue.period import Period

__all__ = ["day_from", "day_to", "days_in", "one_day", "when", "written"]


@lru_cache(maxsize=8192)
def days_in(text: str) -> date | Period:
    """Read ISO 8601: a day, month, year or week, or two of them with a slash between; ".." is an open end.

    >>> print(days_in("2025-05-02"), days_in("2025-05"), days_in("2012/2024"), days_in("2016/.."))
    2025-05-02 2025-05-01/2025-05-31 2012-01-01/2024-12-31 2016-01-01/..
    """
    with suppress(ValueError):  # nearly all are days, and Period is slower
        day = date.fromisoformat(text)
        if day.isoformat() == text:
            return day
    return one_day(Period.from_iso(text))


def when(given: object) -> date | Period | None:
    """Take what a caller gives: a date, a Period, ISO 8601 text, or None."""
    if type(given) is date or given is None:
        return given
    if isinstance(given, Period):
        return one_day(given)
    if isinstance(given, str):
        return days_in(given)
    if isinstance(given, date) and not isinstance(given, datetime):
        return date(given.year, given.month, given.day)
    raise InvalidTypeError(f"a deal is on a date, a Period or a day of ISO 8601, not a {type(given).__name__}")


def one_day(period: Period) -> date | Period:
    """The day of a period of one day: it is that day, however it was said."""
    return period.start if period.is_day and period.start is not None else period


def written(on: date | Period) -> str:
    """Write what `days_in` reads.

    >>> written(Period.year(2024)), written(date(2024, 5, 2))
    ('2024', '2024-05-02')
    """
    return on.iso if isinstance(on, Period) else on.isoformat()


def day_to(on: date | Period) -> str | dict[str, str]:
    """The JSON form of a day or a period."""
    return on.to_dict() if isinstance(on, Period) else on.isoformat()


def day_from(data: object) -> date | Period | None:
    """What `day_to` gave, or None."""
    if data is None:
        return None
    if isinstance(data, str):
        return Period.from_dict({"start": data}).start
    return one_day(Period.from_dict(data))  # type: ignore[arg-type]  # it looks for itself

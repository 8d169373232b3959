"""Keys: by what deals are added up."""

from collections.abc import Callable, Hashable
from datetime import date
from functools import lru_cache
from typing import Final

from dealvalue._marker import shown
from dealvalue.calendar_units import units
from dealvalue.deals.deal import Deal
from dealvalue.deals.part import Part
from dealvalue.errors import InvalidTypeError, InvalidValueError
from dealvalue.period import Period

__all__ = ["SPANS", "Fiscal", "Key", "Sort", "named", "sort_by"]

#: A unit of time, "currency", the name of a label, or a function of a deal.
Key = str | Callable[[Deal], Hashable]
Sort = Callable[[Part], Hashable]
#: The first month of fiscal years, and whether they are named by their "start" or "end".
Fiscal = tuple[int, str]

#: The units of time, with what the calendar calls them.
SPANS: Final = {"year": "year", "half": "half", "quarter": "quarter", "month": "month", "fiscal_year": "year"}
_CALENDAR: Final[Fiscal] = (1, "end")


def sort_by(key: Key, fiscal: Fiscal | None) -> Sort:
    """The function that says under which value of a key a part belongs.

    A part without a day is under None; one over several units of time is InvalidValueError, which says to spread it.
    """
    if callable(key):
        return lambda part: key(part.deal)
    if not isinstance(key, str):
        raise InvalidTypeError(f"a key is a string or a function of a deal, not {shown(key)}")
    if key in SPANS:
        return _by_time(key, _checked(fiscal) if key == "fiscal_year" else _CALENDAR)
    if key == "currency":
        return lambda part: str(part.deal.figure.currency)
    return lambda part: part.deal.get(key)


def named(key: Key) -> str:
    """What a key is called in a table."""
    return key if isinstance(key, str) else getattr(key, "__name__", "key")


def _checked(fiscal: Fiscal | None) -> Fiscal:
    if not isinstance(fiscal, tuple) or len(fiscal) != 2:
        raise InvalidValueError('a fiscal year starts when? say fiscal=(4, "start"): its month, and what names it')
    _named_unit("fiscal_year", date(2000, 1, 1), fiscal)  # refuses what is no month and no name
    return fiscal


def _by_time(key: str, fiscal: Fiscal) -> Sort:
    def sort(part: Part) -> Hashable:
        on = part.on
        if not isinstance(on, Period):
            return None if on is None else _unit(key, on, fiscal)
        ends = {None if end is None else _unit(key, end, fiscal) for end in (on.start, on.end)}
        if len(ends) == 1 and part.share == 1:
            return ends.pop()
        if part.conversion is None:
            return None
        over = on if part.share == 1 else part.deal.on
        raise InvalidValueError(
            f"a deal over {over} belongs to no one {key.replace('_', ' ')}: spread it first, "
            f"as in deal.spread({SPANS[key]!r}): {part.deal.named}"
        )

    return sort


def _unit(key: str, day: date, fiscal: Fiscal) -> int | str:
    return day.year if key == "year" else _named_unit(key, day, fiscal)


@lru_cache(maxsize=16384)
def _named_unit(key: str, day: date, fiscal: Fiscal) -> str:
    return next(units(SPANS[key], day, *fiscal)).name

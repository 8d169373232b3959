"""What rate services answer in JSON: rates by code, for a day or for each of several, or an error in their words."""

from collections.abc import Iterator, Mapping
from datetime import date
from decimal import Decimal
from typing import Any, Final

from dealvalue._marker import shown
from dealvalue.rates.formats import Row
from dealvalue.rates.formats._cells import Place
from dealvalue.rates.formats._json import entry, loaded, members

__all__ = ["answer", "days", "quoted", "refuse", "utc_day"]

_EPOCH: Final = date(1970, 1, 1).toordinal()
_SECONDS_A_DAY: Final = 86_400


def answer(data: bytes, source: str | None) -> tuple[Mapping[str, Any], Place]:
    """Read the object that a service answers with; what it refuses is an InputError in its words."""
    place = Place(source)
    form = loaded(data, source)
    if not isinstance(form, Mapping):
        reason = f"not a JSON object, but {shown(form)}"
        raise place.error(reason)
    refuse(form, place)
    return form, place


def refuse(form: object, place: Place) -> None:
    """Raise an InputError for an object that says why there are no rates."""
    if not isinstance(form, Mapping):
        return
    if form.get("success") is False or form.get("error") or "message" in form or "error_message" in form:
        told = form["error"] if isinstance(form.get("error"), Mapping) else form
        words = [value for name, value in told.items() if isinstance(value, str) and name not in ("terms", "privacy")]
        reason = f"the service gave no rates: {shown(': '.join(words))}"
        raise place.error(reason)


def days(form: Mapping[str, Any], name: str, place: Place) -> Iterator[tuple[date, Mapping[str, Any]]]:
    """Yield each day with its rates by code: the days of a span, or one day, by its date or else its time stamp."""
    held = members(form, name, place)
    if "start_date" in form or "start_at" in form:
        for day in held:
            yield place.day(day), members(held, day, place)
    elif "timestamp" in form and "date" not in form:
        yield utc_day(entry(form, "timestamp", place, Decimal), place), held
    else:
        yield place.day(entry(form, "date", place)), held


def quoted(
    place: Place,
    base: str,
    quotes: Mapping[str, Any],
    on: date,
    source: str,
    per: Decimal | int = 1,
) -> Iterator[Row]:
    """Yield "per base = x" of each code; the base itself, which many services list with it, is passed over."""
    for code, value in quotes.items():
        if not isinstance(value, Decimal):
            reason = f"no number for {shown(code)} on {on}, but {shown(value)}"
            raise place.error(reason)
        if code != base or value != per:
            yield place.row(base, code, value, on, source, "reference", per=per)


def utc_day(stamp: Decimal, place: Place) -> date:
    """Return the day, at Greenwich, of a time in seconds since 1970.

    >>> str(utc_day(Decimal("1399748450"), Place(None)))
    '2014-05-10'
    """
    try:
        if stamp > 0:
            return date.fromordinal(_EPOCH + int(stamp) // _SECONDS_A_DAY)
    except (OverflowError, ValueError):
        pass  # as if it were no time
    reason = f"not a time in seconds since 1970: {shown(str(stamp))}"
    raise place.error(reason)

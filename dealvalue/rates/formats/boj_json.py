"""The Bank of Japan's exchange rates (database FM08), as the programming interface of its statistics gives them.

::

    {"STATUS": 200, "MESSAGEID": "M181000I", …, "RESULTSET": [{"SERIES_CODE": "FXERD04",
      "NAME_OF_TIME_SERIES": "US.Dollar/Yen Spot Rate at 17:00 in JST, Tokyo Market",
      "UNIT": "Yen per U.S. Dollar", "FREQUENCY": "DAILY",
      "VALUES": {"SURVEY_DATES": [20260302, 20260303], "VALUES": [156.99, null]}}]}

The unit says the pair: "Yen per U.S. Dollar" is 1 USD = x JPY. The hour in the name is the kind of the rate, "spot at
17:00"; so the highest and the lowest of a day are told apart. null: no rate.
"""

import re
from collections.abc import Iterator
from decimal import Decimal
from typing import Final

from dealvalue._marker import shown
from dealvalue.rates.formats import NOTHING_TOLD, Row, Told
from dealvalue.rates.formats._cells import Place
from dealvalue.rates.formats._json import entries, entry, loaded, members

__all__ = ["NAME", "SOURCE", "rates", "recognises"]

NAME: Final = "boj_json"
SOURCE: Final = "Bank of Japan, foreign exchange rates"

_CODES: Final = {"Yen": "JPY", "U.S. Dollar": "USD", "Euro": "EUR"}
_HOUR: Final = re.compile(r"\b\d{1,2}:\d\d\b")


def recognises(head: bytes) -> bool:
    """Whether it is an answer of that interface.

    >>> recognises(b'{"STATUS":200,"MESSAGEID":"M181000I",'), recognises(b'{"status":200}')
    (True, False)
    """
    return head.lstrip().startswith(b"{") and b'"STATUS"' in head and b'"MESSAGEID"' in head


def rates(data: bytes, source: str | None = None, told: Told = NOTHING_TOLD) -> Iterator[Row]:
    """Yield each rate, and once each series that is no daily rate of a known pair."""
    place = Place(source)
    answer = loaded(data, source)
    if entry(answer, "STATUS", place, Decimal) != 200:
        raise place.error(f"the Bank of Japan answered: {shown(answer.get('MESSAGE'))}")
    for series in entries(answer, "RESULTSET", place):
        code = entry(series, "SERIES_CODE", place)
        quote, _, base = entry(series, "UNIT", place).partition(" per ")
        if quote not in _CODES or base not in _CODES:
            yield None, place.error(f"{code} is not one known currency per another: {shown(series['UNIT'])}")
        elif entry(series, "FREQUENCY", place) != "DAILY":
            yield None, place.error(f"{code} is not daily: {shown(series['FREQUENCY'])}")
        else:
            kind = _kind(entry(series, "NAME_OF_TIME_SERIES", place))
            for day, value in _values(members(series, "VALUES", place), code, place):
                written = f"{day[:4]}-{day[4:6]}-{day[6:]}"
                yield place.row(_CODES[base], _CODES[quote], value, place.day(written), SOURCE, kind)


def _values(held: object, code: str, place: Place) -> Iterator[tuple[str, Decimal]]:
    days, values = entries(held, "SURVEY_DATES", place), entries(held, "VALUES", place)
    if len(days) != len(values):
        raise place.error(f"{code} has {len(days)} days and {len(values)} values")
    for day, value in zip(days, values, strict=True):
        if value is not None:
            if not isinstance(value, Decimal):
                raise place.error(f"{code} on {shown(day)}: not a number: {shown(value)}")
            yield str(day), value


def _kind(name: str) -> str:
    """Return the kind of rate that a series is by its name.

    >>> _kind("Euro/US.Dollar as of 17:00 in JST, Tokyo Market"), _kind("US.Dollar/Yen Spot Rate, Lowest")
    ('spot at 17:00', 'lowest')
    """
    hour = _HOUR.search(name)
    if hour is not None:
        return f"spot at {hour[0]}"
    known = [word for word in ("highest", "lowest", "central") if word in name.lower()]
    return known[0] if known else name

"""IndexTable: the level of prices over the months, quarters or years, from a file of a statistics office.

A table like one of rates: what was published, exactly, with its source and version. None is embedded: the terms of
those that are published differ, and each deal needs its own country's.
"""

from collections.abc import Iterable, Mapping
from datetime import date
from decimal import Decimal
from fractions import Fraction
from os import PathLike
from typing import IO, Any, Final, Self, final

from dealvalue._frozen import Frozen, listed, optional, required, set_fields
from dealvalue._marker import shown
from dealvalue.currency import Currency, as_currency
from dealvalue.decimals import Exact, as_text, exact, from_text, plain
from dealvalue.errors import IndexNotFoundError, InvalidTypeError, InvalidValueError
from dealvalue.period import Period
from dealvalue.rates.amounts import words_in
from dealvalue.rates.rate import as_day

__all__ = ["IndexTable", "PriceLevel"]

_UNITS: Final = ("month", "quarter", "year")


@final
class PriceLevel(Frozen):
    """The level of prices by one index over some days; of several months the mean, exactly.

    >>> PriceLevel(Period.year(2024), Fraction("103.5")).to_dict()
    {'start': '2024-01-01', 'end': '2024-12-31', 'value': '103.5'}
    """

    __slots__ = ("period", "value")
    __match_args__ = ("period", "value")

    period: Period
    value: Fraction

    def __init__(self, period: Period, value: Fraction) -> None:
        if value <= 0:
            message = f"a price index is above zero, not {value}: a rate of inflation is no index"
            raise InvalidValueError(message)
        set_fields(self, period=period, value=value)

    def to_dict(self) -> dict[str, str]:
        """Return a form for JSON; a value that does not end is written "310/3"."""
        return {**self.period.to_dict(), "value": as_text(self.value)}

    @classmethod
    def from_dict(cls, form: Mapping[str, Any]) -> Self:
        """Read what ``to_dict`` returns."""
        return cls(Period.from_dict(form), from_text(required(form, "value")))

    def __str__(self) -> str:
        return f"{as_text(self.value)} in {self.period.iso}"


@final
class IndexTable(Frozen):
    r"""A price index: one value for each month, quarter or year, all of one length.

    Only ratios of its values mean anything, so the base year does not matter; nothing is filled in between them.
    ``currency`` says whose prices they are: an amount of another currency is then refused.

    >>> cpi = IndexTable.from_csv("date,value\n2023,100\n2024,103.5\n2025,106\n", "CPI", currency="USD")
    >>> print(cpi.at(date(2024, 5, 2)).value, cpi.unit, cpi.last_day)
    207/2 year 2025-12-31
    """

    __slots__ = ("_values", "currency", "name", "source", "unit", "values")
    __match_args__ = ("values", "name", "currency", "source")

    values: tuple[tuple[Period, Decimal], ...]
    name: str
    currency: Currency | None
    source: str
    #: "month", "quarter" or "year".
    unit: str
    _values: dict[Period, Decimal]

    def __init__(
        self,
        values: Iterable[tuple[Period, Exact]],
        name: str = "a price index",
        currency: Currency | str | None = None,
        source: str | None = None,
    ) -> None:
        pairs = sorted([(period, exact(value)) for period, value in values], key=lambda pair: str(pair[0].start))
        if not pairs:
            message = f"{name} has no values"
            raise InvalidValueError(message)
        set_fields(
            self,
            values=tuple(pairs),
            name=name,
            currency=None if currency is None else as_currency(currency),
            source=name if source is None else source,
            unit=_unit_of([period for period, _ in pairs]),
            _values=dict(pairs),
        )
        for period, value in pairs:
            PriceLevel(period, Fraction(value))  # refuses what is no level
        if len(self._values) != len(pairs):
            message = f"{name} has two values for one {self.unit}"
            raise InvalidValueError(message)

    @classmethod
    def from_csv(
        cls,
        file: str | PathLike[str] | bytes | IO[str] | IO[bytes],
        name: str | None = None,
        *,
        country: str | None = None,
        unit: str | None = None,
        currency: Currency | str | None = None,
        source: str | None = None,
    ) -> Self:
        """Read a file of ``date,value``, FRED's ``observation_date,CPIAUCSL``, or the World Bank's long form.

        In the long form, ``iso3,country,year,value``, ``country`` is the code of the one that is meant. A date is a
        year, a month (2025-03), a quarter (2025-Q1) or its first day; whether a first day stands for a month, quarter
        or year is seen from the steps between them, or told as ``unit``. Empty cells are left out. What cannot be read
        is an InputError that says the line.
        """
        from dealvalue.rates.index_csv import values

        found, called = values(file, country, unit)
        return cls(found, name or called, currency, source)

    @property
    def first_day(self) -> date:
        """The first day that it has a value for."""
        return self.values[0][0].start  # type: ignore[return-value]  # no unit is open

    @property
    def last_day(self) -> date:
        """The last day that it has a value for."""
        return self.values[-1][0].end  # type: ignore[return-value]  # no unit is open

    @property
    def version(self) -> str:
        """Twelve digits that another index has only if it holds the same values."""
        from hashlib import sha256

        return sha256(repr(self.values).encode()).hexdigest()[:12]

    def at(self, on: date | Period) -> PriceLevel:
        r"""Return the level on a day: that of its month, quarter or year; over a period the mean of those in it.

        A period inside one unit takes the value of that; one that cuts a unit is an InvalidValueError, and what has no
        value an IndexNotFoundError: no neighbour is taken for it.

        >>> cpi = IndexTable.from_csv("date,value\n2024-01,100\n2024-02,103\n2024-03,104\n")
        >>> print(cpi.at(date(2024, 2, 10)).value, cpi.at(Period(date(2024, 1, 1), date(2024, 2, 29))).value)
        103 203/2
        """
        days = on if isinstance(on, Period) else Period.day(as_day(on))
        units = self._units(days)
        found = [self._values.get(unit) for unit in units]
        if None in found:
            raise IndexNotFoundError(self.name, str(units[found.index(None)]), self.first_day, self.last_day)
        total = sum([Fraction(value) for value in found if value is not None], Fraction(0))
        return PriceLevel(units[0].union(Period(days.start, units[-1].end)), total / len(units))

    def _units(self, days: Period) -> list[Period]:
        if days.start is None or days.end is None:
            message = f"an index is asked for days with two ends, not {days}"
            raise InvalidValueError(message)
        units = [_whole(self.unit, piece.period.start) for piece in days.split(self.unit)]  # type: ignore[arg-type]
        if len(units) > 1 and (units[0].start, units[-1].end) != (days.start, days.end):
            message = f"{self.name} is by the {self.unit}, and {days} cuts one: give whole ones"
            raise InvalidValueError(message)
        return units

    def to_dict(self) -> dict[str, Any]:
        """Return a form for JSON."""
        form: dict[str, Any] = {"name": self.name, "source": self.source, "version": self.version}
        if self.currency is not None:
            form["currency"] = self.currency.code
        return form | {"values": [[period.iso, plain(value)] for period, value in self.values]}

    @classmethod
    def from_dict(cls, form: Mapping[str, Any]) -> Self:
        """Read what ``to_dict`` returns."""
        values = []
        for row in listed(form, "values"):
            if not isinstance(row, list | tuple) or len(row) != 2:
                message = f"a value of an index is a pair of period and number, not {shown(row)}"
                raise InvalidTypeError(message)
            values.append((Period.from_iso(row[0]), row[1]))
        return cls(values, words_in(form, "name"), optional(form, "currency"), words_in(form, "source"))

    def __len__(self) -> int:
        return len(self.values)

    def __repr__(self) -> str:
        return f"<IndexTable {self.name!r}: {len(self)} {self.unit}s, {self.first_day} to {self.last_day}>"


def _whole(unit: str, day: date) -> Period:
    if unit == "month":
        return Period.month(day.year, day.month)
    return Period.year(day.year) if unit == "year" else Period.quarter(day.year, (day.month + 2) // 3)


def _unit_of(periods: list[Period]) -> str:
    """Return what all of them are: months, quarters or years."""
    for unit in _UNITS:
        if all(not period.is_open and period == _whole(unit, period.start or date.min) for period in periods):
            return unit
    message = f"a price index is by whole months, quarters or years, all alike: {', '.join(map(str, periods[:3]))}, …"
    raise InvalidValueError(message)

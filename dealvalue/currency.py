"""Currency: an ISO 4217 code, current or historic, with what is known of it."""

import sys
from datetime import date
from typing import TYPE_CHECKING, Final, Self, final

from dealvalue._babel import currency_name
from dealvalue._frozen import Frozen, set_fields
from dealvalue.data import successions
from dealvalue.data.currencies import FACTS
from dealvalue.errors import InvalidTypeError, UnknownCurrencyError

if TYPE_CHECKING:
    from dealvalue.period import Period

__all__ = ["Currency", "all_currencies", "as_currency", "is_code"]

_FACTS: Final = {line[:3]: line for line in FACTS.splitlines()}
_MADE: Final[dict[str, "Currency"]] = {}


@final
class Currency(Frozen):
    """A currency: one object a code, so ``is`` and ``==`` agree.

    The code is one of ISO 4217's list one or of CLDR's (which has the historic ones), in upper case.
    Anything else raises UnknownCurrencyError, which is also a LookupError and a ValueError.

    >>> won = Currency("KRW")
    >>> won.numeric, won.minor_units, won.start
    ('410', 0, datetime.date(1962, 6, 10))
    >>> Currency("UDS")
    Traceback (most recent call last):
    ...
    dealvalue.errors.UnknownCurrencyError: unknown currency 'UDS': perhaps USD, UZS or UGS
    """

    __slots__ = ("cldr_minor_units", "code", "end", "is_fund", "iso_minor_units", "numeric", "start")
    __match_args__ = ("code",)

    code: str
    #: Three digits, from ISO 4217's list one; None for a code that ISO has withdrawn or never had.
    numeric: str | None
    #: Decimal places by ISO 4217's list one; None where ISO names none (gold, historic codes).
    iso_minor_units: int | None
    #: Decimal places by CLDR, which follows daily use: none for the Iraqi dinar, three by ISO.
    cldr_minor_units: int
    #: The first and the last day in use, both included; None: unknown, or still in use.
    start: date | None
    end: date | None
    #: A unit of account such as the Chilean UF (CLF), by ISO 4217's list one.
    is_fund: bool

    def __new__(cls, code: str) -> Self:
        try:
            return _MADE[code]
        except (KeyError, TypeError):
            pass  # made below, so that an error there does not drag this one along
        return _make(code)

    if TYPE_CHECKING:  # else the base would promise a constructor that takes every field

        def __init__(self, code: str) -> None: ...

    @property
    def minor_units(self) -> int:
        """ISO's decimal places, or CLDR's where ISO names none."""
        units = self.iso_minor_units
        return self.cldr_minor_units if units is None else units

    def in_use(self, on: date) -> bool:
        """Say whether the day is within the currency's life, as far as it is known.

        >>> Currency("DEM").in_use(date(2001, 5, 2)), Currency("DEM").in_use(date(2025, 5, 2))
        (True, False)
        """
        return (self.start is None or self.start <= on) and (self.end is None or on <= self.end)

    @property
    def life(self) -> "Period | None":
        """The days from its first to its last in use, an end open where it goes on or is not known; None: unknown.

        >>> print(Currency("TRL").life, Currency("TRY").life)
        1922-11-01/2004-12-31 2005-01-01/..
        """
        from dealvalue.period import Period

        return None if self.start is None and self.end is None else Period(self.start, self.end)

    @property
    def successor(self) -> "Currency | None":
        """The currency that took its place; None: none did, or none is known. ``rates`` has the ratio.

        >>> Currency("TRL").successor, Currency("DEM").successor, Currency("KRW").successor
        (Currency('TRY'), Currency('EUR'), None)
        """
        step = self._step()
        return None if step is None else Currency(step[0])

    @property
    def predecessors(self) -> "tuple[Currency, ...]":
        """The currencies that it took the place of.

        >>> Currency("RON").predecessors, len(Currency("EUR").predecessors)
        ((Currency('ROL'),), 22)
        """
        return tuple([Currency(code) for code in successions.predecessors(self.code) if is_code(code)])

    @property
    def parallel(self) -> "Period | None":
        """The days on which it and its successor were both in use; None where there were none, or it has no successor.

        >>> print(Currency("DEM").parallel, Currency("HRK").parallel, Currency("TRL").parallel)
        1999-01-01/2002-05-15 2023-01-01/2023-01-14 None
        """
        from dealvalue.period import Period

        step = self._step()
        first = None if step is None else date.fromisoformat(step[1])
        return None if first is None or self.end is None or self.end < first else Period(first, self.end)

    def as_of(self, on: date) -> "Currency | None":
        """Return the currency of its line that was in use on a day: itself, or what came before or after it.

        None where none is known: the euro has many predecessors, and so none on a day before it.

        >>> Currency("RON").as_of(date(2004, 5, 2)), Currency("ROL").as_of(date(2025, 5, 2))
        (Currency('ROL'), Currency('RON'))
        >>> Currency("EUR").as_of(date(1995, 5, 2)) is None
        True
        """
        current: Currency | None = self
        while current is not None and not current.in_use(on):
            if current.start is not None and on < current.start:
                before = current.predecessors
                # a gap between two lives: neither was in use
                current = before[0] if len(before) == 1 and not before[0]._is_over(on) else None
            else:
                after = current.successor
                current = after if after is not None and not after._is_to_come(on) else None
        return current

    def _step(self) -> tuple[str, str] | None:
        step = successions.successor(self.code)
        return step if step is not None and is_code(step[0]) else None

    def _is_over(self, on: date) -> bool:
        return self.end is not None and self.end < on

    def _is_to_come(self, on: date) -> bool:
        return self.start is not None and on < self.start

    def name(self, locale: str = "en") -> str:
        """Return CLDR's name.

        >>> Currency("KRW").name(), Currency("KRW").name("ko")
        ('South Korean Won', '대한민국 원')
        """
        return currency_name(self.code, locale)

    # One object a code: identity is equality, and the fastest hash.
    __eq__ = object.__eq__
    __hash__ = object.__hash__

    def __str__(self) -> str:
        return self.code


def as_currency(currency: Currency | str) -> Currency:
    """Take a currency or its code.

    >>> as_currency("USD") is as_currency(Currency("USD"))
    True
    """
    return currency if isinstance(currency, Currency) else Currency(currency)


def is_code(code: str) -> bool:
    """Say whether a currency has or had this code.

    >>> is_code("DEM"), is_code("ABC")
    (True, False)
    """
    return code in _FACTS


def all_currencies() -> tuple[Currency, ...]:
    """Return every currency there is or was, sorted by code.

    >>> len(all_currencies())
    308
    """
    return tuple([Currency(code) for code in _FACTS])


def _make(code: object) -> Currency:
    """Make the one object of a code that is asked for the first time."""
    if not isinstance(code, str):
        message = f"a currency is named by its code: write 'USD', not a {type(code).__name__}"
        raise InvalidTypeError(message)
    if code not in _FACTS:
        raise UnknownCurrencyError(code, _near(code))
    _, numeric, iso, cldr, start, end, *fund = _FACTS[code].split()
    made = object.__new__(Currency)
    set_fields(
        made,
        code=sys.intern(code),
        numeric=None if numeric == "-" else numeric,
        iso_minor_units=None if iso == "-" else int(iso),
        cldr_minor_units=int(cldr),
        start=None if start == "-" else date.fromisoformat(start),
        end=None if end == "-" else date.fromisoformat(end),
        is_fund=bool(fund),
    )
    # setdefault is atomic: two threads that ask at the same time get the same object.
    return _MADE.setdefault(code, made)


def _near(code: str) -> tuple[str, ...]:
    """Suggest codes: the same in upper case, or of the same letters, or with one letter changed."""
    upper = code.upper()
    if upper in _FACTS:
        return (upper,)
    letters = sorted(upper)
    swapped = [known for known in _FACTS if sorted(known) == letters]
    close = [known for known in _FACTS if sum(map(str.__ne__, known, upper)) == 1 and len(upper) == len(known)]
    living = sorted(swapped, key=_is_past) + sorted(close, key=_is_past)
    return tuple(living[:3])


def _is_past(code: str) -> bool:
    return _FACTS[code].split()[5] != "-"

"""ExchangeRate: what one unit of a currency was worth in another, on a day, by a source."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date, datetime
from decimal import MAX_EMAX, MIN_EMIN, ROUND_HALF_EVEN, Context, Decimal, DivisionByZero, InvalidOperation, Overflow
from fractions import Fraction
from typing import Any, Final, Self, final

from dealvalue._frozen import Frozen, listed, optional, required
from dealvalue._marker import shown
from dealvalue.currency import Currency, as_currency
from dealvalue.decimals import EXACT, Exact, exact, plain
from dealvalue.errors import InvalidTypeError, InvalidValueError
from dealvalue.period import Period

__all__ = ["ExchangeRate", "as_day", "day_in", "published", "significant"]

#: A division does not end: what is shown of it has 34 digits, as in IEEE 754's decimal128.
_DIGITS: Final = Context(
    prec=34,
    rounding=ROUND_HALF_EVEN,
    Emin=MIN_EMIN,
    Emax=MAX_EMAX,
    flags=[],
    traps=[InvalidOperation, DivisionByZero, Overflow],
)
_ONE: Final = Decimal(1)
_set: Final = object.__setattr__
_SLOTS: Final = (
    "_exact",
    "_number",
    "_places",
    "_value",
    "base",
    "kind",
    "legs",
    "observations",
    "on",
    "period",
    "quote",
    "source",
)


@final
class ExchangeRate(Frozen):
    """1 base = value quote, in the direction in which it was published.

    A rate made of others has ``legs``: the published ones, in the order of its ``path``. They alone say what it is
    exactly; its ``value`` shows 34 significant digits. A leg that runs against the path is divided by: no reciprocal
    is ever stored.

    >>> won = ExchangeRate("EUR", "KRW", "1491.76", date(2026, 10, 30), "ECB")
    >>> dollars = ExchangeRate("EUR", "USD", "1.1172", date(2026, 10, 30), "ECB")
    >>> rate = ExchangeRate.through("KRW", "USD", (won, dollars))
    >>> rate.path, rate.exact
    (('KRW', 'EUR', 'USD'), Fraction(2793, 3729400))
    """

    __slots__ = _SLOTS
    __match_args__ = ("base", "quote", "value", "on", "source", "kind", "legs", "period", "observations")

    base: Currency
    quote: Currency
    #: The day it was published for; of an average, the last day in it.
    on: date
    #: Who published it.
    source: str
    #: "reference", "closing", "buy", "sell", "average", "customs", "deal", "irrevocable", "redenomination",
    #: "interpolated", or what a file says.
    kind: str
    legs: tuple["ExchangeRate", ...]
    #: The days that an average is taken over, or on which a rate holds; None: its own day alone.
    period: Period | None
    #: How many rates an average is made of, where that is known.
    observations: int | None
    _exact: Fraction | None
    _value: Decimal | None
    #: Of a rate that a history holds: its value is so many of 10^-places, and made a Decimal when it is asked for.
    _number: int | None
    _places: int

    def __init__(
        self,
        base: Currency | str,
        quote: Currency | str,
        value: Exact | None,
        on: date,
        source: str,
        kind: str = "reference",
        legs: tuple["ExchangeRate", ...] = (),
        period: Period | None = None,
        observations: int | None = None,
    ) -> None:
        _set(self, "base", as_currency(base))
        _set(self, "quote", as_currency(quote))
        _set(self, "on", as_day(on))
        _set(self, "source", _words("source", source))
        _set(self, "kind", _words("kind", kind))
        _set(self, "legs", _path(self.base, self.quote, tuple(legs)))
        _set(self, "period", _days(period, self.on))
        _set(self, "observations", _count(observations))
        _set(self, "_exact", None)
        _set(self, "_number", None)
        _set(self, "_places", 0)
        _set(self, "_value", None if self.legs else _positive(value))
        if value is not None and self.value != exact(value):
            message = f"the legs of this rate make {plain(self.value)}, not {value}"
            raise InvalidValueError(message)
        if self.base is self.quote and self.value != 1:
            message = f"1 {self.base} is 1 {self.base}, not {plain(self.value)}"
            raise InvalidValueError(message)

    @classmethod
    def _made(
        cls,
        base: Currency,
        quote: Currency,
        value: Decimal | None,
        on: date,
        source: str,
        kind: str,
        legs: tuple["ExchangeRate", ...] = (),
        period: Period | None = None,
        observations: int | None = None,
    ) -> Self:
        """Make a rate of parts that are known to be good: this is called for every rate that is looked up."""
        draft: Any = _Draft()
        draft.base = base
        draft.quote = quote
        draft.on = on
        draft.source = source
        draft.kind = kind
        draft.legs = legs
        draft.period = period
        draft.observations = observations
        draft._value = value
        draft._number = draft._exact = None
        draft._places = 0
        draft.__class__ = cls
        return draft  # type: ignore[no-any-return]  # of this class now

    @classmethod
    def through(
        cls,
        base: Currency | str,
        quote: Currency | str,
        rates: Iterable["ExchangeRate"],
        on: date | None = None,
    ) -> "ExchangeRate":
        """Return the rate from base to quote through other rates, whichever way each of them runs.

        A rate that has legs is replaced by them. ``on`` is the last day among the legs, where it is not given.
        From a currency to itself the rate is 1, of the kind "identity", and has no legs.
        """
        base, quote = as_currency(base), as_currency(quote)
        legs = tuple(_leaves(base, quote, rates))
        if base is quote:
            return cls._made(base, base, _ONE, on or max([leg.on for leg in legs], default=date.min), "", "identity")
        if len(legs) == 1 and legs[0].base is base:
            return legs[0]
        day = max([leg.on for leg in legs]) if on is None else on
        source = _joined("; ", [leg.source for leg in legs])
        kind = _joined(" + ", [leg.kind for leg in legs])
        days = legs[0].period
        if days is not None and any(leg.period != days for leg in legs):
            days = None
        return cls._made(base, quote, None, day, source, kind, legs, days)

    @property
    def value(self) -> Decimal:
        """What 1 base is in quote: as published, or 34 significant digits of what the legs make."""
        if self._value is None:
            number = self._number
            held = significant(self.exact) if number is None else Decimal(number).scaleb(-self._places, EXACT)
            _set(self, "_value", held)
        return self._value  # type: ignore[return-value]  # just set

    @property
    def exact(self) -> Fraction:
        """What 1 base is in quote, exactly."""
        if self._exact is None:
            _set(self, "_exact", self._ratio())
        return self._exact  # type: ignore[return-value]  # just set

    def _ratio(self) -> Fraction:
        # products of whole numbers and one reduction at the end: a third of the time of Fraction's own steps
        over, under, current = 1, 1, self.base
        for leg in self.legs or (self,):
            number = leg._number
            if number is None:
                numerator, denominator = leg.value.as_integer_ratio()
            else:
                numerator, denominator = number, 10**leg._places
            if leg.base is current:
                over, under, current = over * numerator, under * denominator, leg.quote
            else:
                over, under, current = over * denominator, under * numerator, leg.base
        return Fraction(over, under)

    @property
    def path(self) -> tuple[str, ...]:
        """The codes that the rate runs through, base and quote included."""
        codes, current = [self.base.code], self.base
        for leg in self.legs or (self,):
            current = leg.quote if leg.base is current else leg.base
            codes.append(current.code)
        return tuple(codes) if self.base is not self.quote else (self.base.code,)

    def inverted(self) -> "ExchangeRate":
        """Return the rate from quote to base. It keeps this one as its leg, and divides by it.

        >>> rate = ExchangeRate("EUR", "USD", "1.25", date(2014, 12, 1), "ECB")
        >>> rate.inverted().value, rate.inverted().inverted() is rate
        (Decimal('0.8'), True)
        """
        return ExchangeRate.through(self.quote, self.base, (self,), self.on)

    def age(self, on: date) -> int:
        """Count the days from the day of the rate to another day."""
        return on.toordinal() - self.on.toordinal()

    def to_dict(self) -> dict[str, Any]:
        """Return a form for JSON; ``legs``, ``period`` and ``observations`` only where there are some."""
        form: dict[str, Any] = {
            "base": self.base.code,
            "quote": self.quote.code,
            "value": plain(self.value),
            "on": self.on.isoformat(),
            "source": self.source,
            "kind": self.kind,
        }
        if self.legs:
            form["legs"] = [leg.to_dict() for leg in self.legs]
        if self.period is not None:
            form["period"] = self.period.to_dict()
        if self.observations is not None:
            form["observations"] = self.observations
        return form

    @classmethod
    def from_dict(cls, form: Mapping[str, Any]) -> Self:
        """Read what ``to_dict`` returns."""
        base, quote, value = (required(form, name) for name in ("base", "quote", "value"))
        source, kind = required(form, "source"), required(form, "kind")
        legs = tuple(map(ExchangeRate.from_dict, [] if optional(form, "legs") is None else listed(form, "legs")))
        days = None if optional(form, "period") is None else Period.from_dict(form["period"])
        return cls(base, quote, value, day_in(form, "on"), source, kind, legs, days, optional(form, "observations"))

    def __str__(self) -> str:
        return f"1 {self.base} = {plain(self.value)} {self.quote}"


class _Draft(Frozen):
    """A rate not frozen yet: its slots are set as any object's are, in a third of the time, and then its class."""

    __slots__ = _SLOTS
    __setattr__ = object.__setattr__  # type: ignore[assignment]  # not frozen
    __delattr__ = object.__delattr__  # type: ignore[assignment]


def published(base: Currency, quote: Currency, number: int, places: int, on: date, source: str) -> ExchangeRate:
    """Make the reference rate "1 base = number · 10^-places quote" of parts that are known to be good.

    >>> print(published(Currency("EUR"), Currency("USD"), 11172, 4, date(2026, 10, 30), "ECB"))
    1 EUR = 1.1172 USD
    """
    draft: Any = _Draft()
    draft.base = base
    draft.quote = quote
    draft.on = on
    draft.source = source
    draft.kind = "reference"
    draft.legs = ()
    draft.period = draft.observations = draft._exact = draft._value = None
    draft._number = number
    draft._places = places
    draft.__class__ = ExchangeRate
    return draft  # type: ignore[no-any-return]  # of this class now


def as_day(on: object) -> date:
    """Take a plain date; a datetime is refused, because its day depends on the place."""
    if isinstance(on, datetime) or not isinstance(on, date):
        hint = "write moment.date() of the time zone you mean" if isinstance(on, datetime) else "write a datetime.date"
        message = f"a day is a datetime.date, not a {type(on).__name__}: {hint}"
        raise InvalidTypeError(message)
    return on


def day_in(form: object, name: str) -> date:
    """Return the day that a JSON form holds under a name."""
    text = required(form, name)
    try:
        return date.fromisoformat(text)
    except (TypeError, ValueError):
        message = f"{name!r} is a day as YYYY-MM-DD in a JSON form, not {shown(text)}"
        raise InvalidValueError(message) from None


def significant(number: Fraction) -> Decimal:
    """Return 34 significant digits, rounded half to even.

    >>> significant(Fraction(2, 3))
    Decimal('0.6666666666666666666666666666666667')
    """
    return _DIGITS.divide(Decimal(number.numerator), Decimal(number.denominator))


def _joined(mark: str, words: list[str]) -> str:
    first = words[0]
    return first if all(word is first for word in words) else mark.join(dict.fromkeys(words))


def _positive(value: Exact | None) -> Decimal:
    number = exact(value)  # type: ignore[arg-type]  # None is refused there, with what to write
    if number <= 0:
        message = f"a rate is greater than zero, not {plain(number)}"
        raise InvalidValueError(message)
    return number


def _leaves(base: Currency, quote: Currency, rates: Iterable[ExchangeRate]) -> Iterator[ExchangeRate]:
    """Follow the rates from base to quote, and yield the published ones they are made of."""
    current = base
    for rate in rates:
        if rate.base is current:
            current = rate.quote
            yield from rate.legs or (rate,)
        elif rate.quote is current:
            current = rate.base
            yield from rate.legs[::-1] or (rate,)
        else:
            message = f"no path from {base} to {quote}: after {current} comes {rate}"
            raise InvalidValueError(message)
    if current is not quote:
        message = f"no path from {base} to {quote}: it ends at {current}"
        raise InvalidValueError(message)


def _path(base: Currency, quote: Currency, legs: tuple[object, ...]) -> tuple[ExchangeRate, ...]:
    rates = tuple([leg for leg in legs if isinstance(leg, ExchangeRate) and not leg.legs])
    if len(rates) != len(legs):
        message = "a leg is a published rate, without legs of its own: use ExchangeRate.through"
        raise InvalidValueError(message)
    return tuple(_leaves(base, quote, rates)) if legs else ()


def _days(period: object, on: date) -> Period | None:
    if period is None or (isinstance(period, Period) and not period.is_open and on in period):
        return period
    message = f"the days of a rate are a Period with two ends and the rate's own day in it, not {shown(period)}"
    raise InvalidValueError(message)


def _count(observations: object) -> int | None:
    if observations is None or (type(observations) is int and observations > 0):
        return observations
    message = f"an average is made of so many rates, not {shown(observations)}"
    raise InvalidValueError(message)


def _words(role: str, words: object) -> str:
    if not isinstance(words, str):
        message = f"the {role} of a rate is a string, not {shown(words)}"
        raise InvalidTypeError(message)
    return words

"""Conversion: an amount, the rate it was converted at, and what that makes."""

from collections.abc import Mapping
from datetime import date
from decimal import ROUND_HALF_EVEN, ROUND_HALF_UP
from fractions import Fraction
from typing import Any, Final, Self, final

from dealvalue._frozen import listed, optional, required
from dealvalue.currency import Currency
from dealvalue.decimals import plain, rounded_fraction
from dealvalue.errors import InvalidValueError
from dealvalue.figure import Figure
from dealvalue.money import Money
from dealvalue.period import Period
from dealvalue.rates.amounts import amount_in
from dealvalue.rates.legal import FIXED
from dealvalue.rates.notes import notes
from dealvalue.rates.policy import SPOT, RatePolicy
from dealvalue.rates.presets import preset
from dealvalue.rates.rate import ExchangeRate, day_in
from dealvalue.rates.scaled import Scaled
from dealvalue.rates.snapshot import Snapshot

__all__ = ["Conversion"]

_set: Final = object.__setattr__


@final
class Conversion(Scaled):
    """What an amount is in another currency, exactly, and how that is known.

    Nothing is rounded before ``rounded`` is called: ``exact`` is a Fraction, ``result`` shows 34 significant digits of
    it, and ``is_exact`` says whether these are all. A range has ``low`` and ``high`` in place of the two; every figure
    has an ``interval``.

    >>> from dealvalue.rates import convert
    >>> conversion = convert(Money("2e12", "KRW"), "USD", on=date(2026, 10, 31))
    >>> conversion.rounded(), str(conversion.asked_on), str(conversion.used_on)
    (Money('1497828068.86', 'USD'), '2026-10-31', '2026-10-30')
    """

    __slots__ = ("_exact", "amount", "asked_on", "policy", "rate", "rates", "used_on")
    __match_args__ = ("amount", "rate", "asked_on", "used_on", "policy", "rates")

    amount: Money | Figure
    rate: ExchangeRate
    #: What was asked for: a day, a period, or "latest".
    asked_on: date | Period | str
    #: The day of the rate; of an average, the days from the first to the last publication in it.
    used_on: date | Period
    policy: RatePolicy
    #: The sources that were asked, as they were then; where several may have served, the legs name the one.
    rates: tuple[Snapshot, ...]
    _exact: Fraction | None

    def __init__(
        self,
        amount: Money | Figure,
        rate: ExchangeRate,
        asked_on: date | Period | str,
        used_on: date | Period,
        policy: RatePolicy = SPOT,
        rates: tuple[Snapshot, ...] = (),
    ) -> None:
        if amount.currency is not rate.base:
            message = f"a rate of 1 {rate.base} does not convert {amount}"
            raise InvalidValueError(message)
        _set(self, "amount", amount)
        _set(self, "rate", rate)
        _set(self, "asked_on", asked_on)
        _set(self, "used_on", used_on)
        _set(self, "policy", policy)
        _set(self, "rates", rates)
        _set(self, "_exact", None)

    @property
    def currency(self) -> Currency:
        """The currency of the result."""
        return self.rate.quote

    @property
    def legs(self) -> tuple[ExchangeRate, ...]:
        """The published rates that were used, in the order of the path; none from a currency to itself."""
        return self.rate.legs or (() if self.rate.base is self.rate.quote else (self.rate,))

    @property
    def path(self) -> tuple[str, ...]:
        """The codes from the currency of the amount to that of the result."""
        return self.rate.path

    @property
    def factor(self) -> Fraction:
        """What one unit of the amount comes to, exactly."""
        return self.rate.exact

    @property
    def exact(self) -> Fraction:
        """The value, exactly. A range has none: InvalidValueError."""
        if self._exact is None:
            _set(self, "_exact", self._said() * self.rate.exact)
        return self._exact  # type: ignore[return-value]  # just set

    @property
    def age(self) -> int:
        """The days from the one used to the one asked for; 0 for an average and for "latest"."""
        asked = self.asked_on.start if isinstance(self.asked_on, Period) and self.asked_on.is_day else self.asked_on
        if isinstance(asked, date) and isinstance(self.used_on, date):
            return (asked - self.used_on).days
        return 0

    @property
    def notes(self) -> tuple[str, ...]:
        """What is to be known beside the numbers: a rate of another day, an old unit, a source without a rate.

        >>> from dealvalue.rates import convert
        >>> convert(Money(5, "HRK"), "USD", on=date(2024, 5, 4)).notes
        ('no rate on 2024-05-04: that of 2024-05-03 is used, 1 day before',
         'HRK was withdrawn, its last day was 2023-01-14: EUR in its place, 1 EUR = 7.53450 HRK')
        """
        return tuple(notes(self))

    def rounded(self, places: int | None = None, mode: str | None = None, *, intermediate: int | None = None) -> Money:
        """Round the exact value, to the currency's minor units where no places are given.

        The mode is one of ``decimal``'s. Without one an exact half goes to the even digit, but up where the euro's
        fixed rates alone were used: so says Regulation (EC) No 1103/97, article 5.

        Between two old units of the euro, ``intermediate`` also rounds the amount in euros on the way, to three
        decimals at the least: article 4 allows it, and old accounts were kept so. Elsewhere it is an
        InvalidValueError.

        >>> from dealvalue.rates import convert
        >>> convert(Money("100", "DEM"), "EUR", on=date(2000, 5, 2)).rounded()
        Money('51.13', 'EUR')
        >>> francs = convert(Money("1000", "DEM"), "FRF", on=date(2000, 5, 2))
        >>> francs.rounded(), francs.rounded(intermediate=3)
        (Money('3353.85', 'FRF'), Money('3353.86', 'FRF'))
        """
        by_law = self.legs and all(leg.kind == FIXED for leg in self.legs)
        mode = mode or (ROUND_HALF_UP if by_law else ROUND_HALF_EVEN)
        exact = self.exact if intermediate is None else self._through_euro(intermediate)
        digits = self.currency.minor_units if places is None else places
        return Money(rounded_fraction(exact, digits, mode), self.currency)

    def _through_euro(self, decimals: int) -> Fraction:
        """Regulation (EC) No 1103/97, article 4: "rounded to not less than three decimals"."""
        if [leg.kind for leg in self.legs] != [FIXED, FIXED]:
            message = f"only between two old units of the euro is there an amount in euros to round, not {self.path}"
            raise InvalidValueError(message)
        if not isinstance(decimals, int) or decimals < 3:
            message = f"the amount in euros is rounded to three decimals at the least, not {decimals}: (EC) 1103/97, 4"
            raise InvalidValueError(message)
        old, new = self.legs
        return Fraction(rounded_fraction(self._said() / old.exact, decimals, ROUND_HALF_UP)) * new.exact

    def explain(self) -> str:
        """Tell how the result came about, leg by leg.

        >>> from dealvalue.rates import convert
        >>> print(convert(Money(1000, "EUR"), "USD", on=date(2026, 10, 31)).explain())
        1000 EUR = 1117.2 USD
          asked for 2026-10-31, used 2026-10-30 (spot, previous)
          times 1.1172: 1 EUR = 1.1172 USD on 2026-10-30, reference, ECB reference rates to 2026-10-30
          path EUR → USD, exact
          note: no rate on 2026-10-31: that of 2026-10-30 is used, 1 day before
          rates: ECB reference rates to 2026-10-30, version ..., to 2026-10-30
        """
        lines = [
            self._equation(),
            f"  asked for {self.asked_on}, used {self.used_on} ({self.policy.date_rule}, {self.policy.gap})",
        ]
        if self.policy.name is not None:
            chosen = preset(self.policy.name)
            lines.append(f"  policy {chosen.name}: {chosen.rule}; {chosen.source}")
        for code, leg in zip(self.path, self.legs, strict=False):
            how = "times" if leg.base.code == code else "divided by"
            lines.append(f"  {how} {plain(leg.value)}: {leg} on {leg.on}, {leg.kind}, {leg.source}")
        lines.append(f"  path {' → '.join(self.path)}, {self._rounding()}")
        lines += [f"  note: {note}" for note in self.notes]
        lines += [f"  rates: {source}" for source in self.rates if not source.reason]
        return "\n".join(lines)

    def to_dict(self) -> dict[str, Any]:
        """Return a form for JSON, in which nothing is lost; ``notes`` only where there are some."""
        form = {
            "amount": self.amount.to_dict(),
            "result": self._result(),
            "asked_on": _to_form(self.asked_on),
            "used_on": _to_form(self.used_on),
            "age": self.age,
            "legs": [leg.to_dict() for leg in self.legs],
            "path": list(self.path),
            "policy": self.policy.to_dict(),
            "rates": [source.to_dict() for source in self.rates],
            "rounding": self._rounding(),
        }
        said = self.notes
        return form | {"notes": list(said)} if said else form

    @classmethod
    def from_dict(cls, form: Mapping[str, Any]) -> Self:
        """Read what ``to_dict`` returns; the result is worked out again from the legs."""
        amount = amount_in(form)
        used = _day_in(form, "used_on")
        path = listed(form, "path") or [None]
        legs = map(ExchangeRate.from_dict, listed(form, "legs"))
        rate = ExchangeRate.through(path[0], path[-1], legs, used.end if isinstance(used, Period) else used)
        asked = "latest" if required(form, "asked_on") == "latest" else _day_in(form, "asked_on")
        sources = tuple(map(Snapshot.from_dict, [] if optional(form, "rates") is None else listed(form, "rates")))
        conversion = cls(amount, rate, asked, used, RatePolicy.from_dict(required(form, "policy")), sources)
        if conversion._result() != required(form, "result") or list(rate.path) != list(path):
            message = f"the legs of this conversion make {conversion._result()} by {rate.path}, not what its form says"
            raise InvalidValueError(message)
        return conversion


def _to_form(day: date | Period | str) -> str | dict[str, str]:
    if isinstance(day, str):
        return day
    return day.to_dict() if isinstance(day, Period) else day.isoformat()


def _day_in(form: Mapping[str, Any], name: str) -> date | Period:
    return day_in(form, name) if isinstance(required(form, name), str) else Period.from_dict(form[name])

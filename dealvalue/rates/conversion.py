"""Conversion: an amount, the rate it was converted at, and what that makes."""

from collections.abc import Mapping
from datetime import date
from decimal import ROUND_HALF_UP
from fractions import Fraction
from typing import Any, Final, Self, final

from dealvalue._frozen import listed, optional, required
from dealvalue.currency import Currency
from dealvalue.decimals import plain
from dealvalue.errors import InvalidValueError
from dealvalue.figure import Figure
from dealvalue.money import Money
from dealvalue.period import Period
from dealvalue.rates.amounts import amount_in
from dealvalue.rates.legal import FIXED
from dealvalue.rates.policy import SPOT, RatePolicy
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
        if isinstance(self.asked_on, date) and isinstance(self.used_on, date):
            return (self.asked_on - self.used_on).days
        return 0

    def rounded(self, places: int | None = None, mode: str | None = None) -> Money:
        """Round the exact value, to the currency's minor units where no places are given.

        The mode is one of ``decimal``'s. Without one an exact half goes to the even digit, but up where the euro's
        fixed rates alone were used: so says Regulation (EC) No 1103/97, article 5.

        >>> from dealvalue.rates import convert
        >>> convert(Money("100", "DEM"), "EUR", on=date(2000, 5, 2)).rounded()
        Money('51.13', 'EUR')
        """
        by_law = self.legs and all(leg.kind == FIXED for leg in self.legs)
        return super().rounded(places, ROUND_HALF_UP if by_law and mode is None else mode)

    def explain(self) -> str:
        """Tell how the result came about, leg by leg.

        >>> from dealvalue.rates import convert
        >>> print(convert(Money(1000, "EUR"), "USD", on=date(2026, 10, 31)).explain())
        1000 EUR = 1117.2 USD
          asked for 2026-10-31, used 2026-10-30 (spot, previous)
          times 1.1172: 1 EUR = 1.1172 USD on 2026-10-30, reference, ECB reference rates to 2026-10-30
        """
        rule = f"{self.policy.date_rule}, {self.policy.gap}"
        lines = [
            self._equation(),
            f"  asked for {self.asked_on}, used {self.used_on} ({rule})",
        ]
        for code, leg in zip(self.path, self.legs, strict=False):
            how = "times" if leg.base.code == code else "divided by"
            lines.append(f"  {how} {plain(leg.value)}: {leg} on {leg.on}, {leg.kind}, {leg.source}")
        return "\n".join(lines)

    def to_dict(self) -> dict[str, Any]:
        """Return a form for JSON, in which nothing is lost."""
        return {
            "amount": self.amount.to_dict(),
            "result": self._result(),
            "asked_on": _to_form(self.asked_on),
            "used_on": _to_form(self.used_on),
            "legs": [leg.to_dict() for leg in self.legs],
            "path": list(self.path),
            "policy": self.policy.to_dict(),
            "rates": [source.to_dict() for source in self.rates],
            "rounding": self._rounding(),
        }

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

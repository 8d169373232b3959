"""Part: what one deal, or one year of it, adds to a total."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from typing import Any

from dealvalue._frozen import optional, required
from dealvalue.deals.deal import Deal, time_from, time_to
from dealvalue.decimals import as_text, from_text
from dealvalue.figure import Figure
from dealvalue.interval import Interval
from dealvalue.period import Period
from dealvalue.rates import Conversion

__all__ = ["Part"]


@dataclass(frozen=True, slots=True)
class Part:
    """The whole figure's conversion, at the day or the year's average, and the share of it that belongs there.

    `conversion` is None where there is no rate, and `error` then says so.
    """

    deal: Deal
    on: date | Period | None
    share: Fraction = Fraction(1)
    conversion: Conversion | None = None
    error: str | None = None

    @property
    def year(self) -> int | None:
        """The year it belongs to."""
        day = self.on.end or self.on.start if isinstance(self.on, Period) else self.on
        return None if day is None else day.year

    @property
    def ends(self) -> tuple[Fraction, Fraction]:
        """The low and the high end of what was said, converted exactly; twice the same where it is no range."""
        if self.conversion is None:
            return Fraction(0), Fraction(0)
        figure, rate = self.deal.figure, self.conversion.rate.exact * self.share
        if not isinstance(figure, Figure):
            return (Fraction(figure.amount) * rate,) * 2
        low, high = (figure.value, figure.value) if figure.low is None else (figure.low, figure.high)
        return Fraction(low or 0) * rate, Fraction(high or 0) * rate

    @property
    def interval(self) -> Interval:
        """The values that the figure allows, converted exactly."""
        return Interval.point(0) if self.conversion is None else self.conversion.interval * self.share

    def to_dict(self) -> dict[str, Any]:
        """The JSON form; keys without a value are left out."""
        data: dict[str, Any] = {"deal": self.deal.to_dict()}
        if self.on is not None:
            data["on"] = time_to(self.on)
        if self.share != 1:
            data["share"] = as_text(self.share)
        if self.conversion is not None:
            data["conversion"] = self.conversion.to_dict()
        return data if self.error is None else data | {"error": self.error}

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> "Part":
        """What `to_dict` gave."""
        conversion = optional(data, "conversion")
        return cls(
            Deal.from_dict(required(data, "deal")),
            time_from(optional(data, "on")),
            from_text(optional(data, "share") or "1"),
            None if conversion is None else Conversion.from_dict(conversion),
            optional(data, "error"),
        )

    def explain(self) -> str:
        """The deal, its share and the conversion, leg by leg."""
        head = str(self.deal) if self.share == 1 else f"{self.deal}, {as_text(self.share)} of it in {self.on}"
        how = self.error if self.conversion is None else self.conversion.explain()
        return f"{head}\n  {str(how).replace(chr(10), chr(10) + '  ')}"

"""Part: what one deal, or one year of it, adds to a total."""

from collections.abc import Mapping
from datetime import date
from fractions import Fraction
from typing import Any, Self, final

from dealvalue._frozen import Frozen, listed, optional, required, set_fields, setters
from dealvalue.deals.days import day_from, day_to
from dealvalue.deals.deal import Deal
from dealvalue.decimals import Exact, as_text, fraction, from_text
from dealvalue.errors import InvalidValueError
from dealvalue.figure import Figure
from dealvalue.interval import Interval
from dealvalue.period import Period
from dealvalue.rates import Conversion

__all__ = ["Part", "Step"]

_ONE = Fraction(1)


@final
class Step(Frozen):
    """What a converted part is multiplied by, and why: "prices of 2015 in those of 2024"."""

    __slots__ = ("factor", "reason")
    __match_args__ = ("factor", "reason")

    factor: Fraction
    reason: str

    def __init__(self, factor: Fraction | Exact, reason: str) -> None:
        number = fraction(factor)
        if number <= 0:
            raise InvalidValueError(f"a part is multiplied by more than zero, not by {number}")
        set_fields(self, factor=number, reason=reason)

    def to_dict(self) -> dict[str, str]:
        """The JSON form."""
        return {"factor": as_text(self.factor), "reason": self.reason}

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """What `to_dict` gave."""
        return cls(from_text(required(data, "factor")), required(data, "reason"))


@final
class Part(Frozen):
    """The whole amount's conversion, at the day or the year's average, and the share of it that belongs there.

    `conversion` is None where there is none, and `error` then says why. `number` is the place of the deal among those
    that were added up, from 0. A unit price is multiplied by the deal's count. `steps` are what the stage of a total
    made of the part after it was converted.
    """

    __slots__ = ("conversion", "deal", "error", "number", "on", "share", "steps")
    __match_args__ = ("deal", "on", "share", "conversion", "error", "number", "steps")

    deal: Deal
    on: date | Period | None
    share: Fraction
    conversion: Conversion | None
    error: str | None
    number: int
    steps: tuple[Step, ...]

    def __init__(
        self,
        deal: Deal,
        on: date | Period | None,
        share: Fraction = _ONE,
        conversion: Conversion | None = None,
        error: str | None = None,
        number: int = 0,
        steps: tuple[Step, ...] = (),
    ) -> None:
        _set_deal(self, deal)
        _set_on(self, on)
        _set_share(self, share)
        _set_conversion(self, conversion)
        _set_error(self, error)
        _set_number(self, number)
        _set_steps(self, steps)

    def adjusted(self, factor: Fraction | Exact, reason: str) -> Self:
        """The part multiplied by a factor, which it keeps with the reason: what a stage of a total returns."""
        steps = (*self.steps, Step(factor, reason))
        return type(self)(self.deal, self.on, self.share, self.conversion, self.error, self.number, steps)

    @property
    def ratio(self) -> Fraction:
        """What a unit of the amount adds: the rate times the share and the steps."""
        if self.conversion is None:
            raise InvalidValueError(f"a part that was not converted has no rate: {self.error}")
        ratio = self.conversion.rate.exact
        if self.share != 1:
            ratio *= self.share
        for step in self.steps:
            ratio *= step.factor
        return ratio

    @property
    def count(self) -> Figure | None:
        """What the amount is multiplied by: the deal's count where the amount is a unit price."""
        amount = None if self.conversion is None else self.conversion.amount
        return self.deal.count if isinstance(amount, Figure) and amount.per is not None else None

    @property
    def stated(self) -> Interval:
        """What was said, converted exactly, from its low to its high end; one number where it is no range."""
        if self.conversion is None:
            return Interval.point(0)
        said = _said(self.conversion.amount) * self.ratio
        return said if self.count is None else said * _said(self.count)

    @property
    def ends(self) -> tuple[Fraction, Fraction]:
        """The two ends of what was said; twice the same where it is no range."""
        stated = self.stated
        return stated.low or Fraction(0), stated.high or Fraction(0)

    @property
    def interval(self) -> Interval:
        """The values that the figure allows, converted exactly; one of its ends may be open."""
        if self.conversion is None:
            return Interval.point(0)
        amount = self.conversion.amount
        allowed = (amount.interval if isinstance(amount, Figure) else _said(amount)) * self.ratio
        return allowed if self.count is None else allowed * self.count.interval

    def to_dict(self) -> dict[str, Any]:
        """The JSON form; keys without a value are left out."""
        data: dict[str, Any] = {"number": self.number, "deal": self.deal.to_dict()}
        if self.on is not None:
            data["on"] = day_to(self.on)
        if self.share != 1:
            data["share"] = as_text(self.share)
        if self.conversion is not None:
            data["conversion"] = self.conversion.to_dict()
        if self.steps:
            data["steps"] = [step.to_dict() for step in self.steps]
        return data if self.error is None else data | {"error": self.error}

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """What `to_dict` gave."""
        conversion = optional(data, "conversion")
        steps = listed(data, "steps") if optional(data, "steps") is not None else ()
        return cls(
            Deal.from_dict(required(data, "deal")),
            day_from(optional(data, "on")),
            from_text(optional(data, "share") or "1"),
            None if conversion is None else Conversion.from_dict(conversion),
            optional(data, "error"),
            required(data, "number"),
            tuple(map(Step.from_dict, steps)),
        )

    def explain(self) -> str:
        """The deal and where it was read, its share, the conversion leg by leg, and what was made of it."""
        origin = f" ({self.deal.origin})" if self.deal.origin else ""
        head = f"{self.deal}{origin}" + ("" if self.share == 1 else f", {as_text(self.share)} of it in {self.on}")
        how = self.error if self.conversion is None else self.conversion.explain()
        lines = str(how).split("\n")
        if self.count is not None:
            lines.append(f"times {self.count}")
        lines += [f"times {as_text(step.factor)}: {step.reason}" for step in self.steps]
        return "\n  ".join([head, *lines])


def _said(amount: object) -> Interval:
    """A number, or a range from its low to its high end, as printed."""
    if isinstance(amount, Figure):
        return Interval(amount.numbers[0], amount.numbers[-1])
    return Interval.point(amount.amount)  # type: ignore[attr-defined]  # it is a Money


_set_deal, _set_on, _set_share, _set_conversion, _set_error, _set_number, _set_steps = setters(Part)

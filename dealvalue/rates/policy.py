"""RatePolicy: which day's rate is meant, and what holds on a day without one."""

from collections.abc import Mapping
from datetime import date
from typing import Any, Final, Literal, Self, final

from dealvalue._frozen import Frozen, optional, required, set_fields
from dealvalue._marker import shown
from dealvalue.currency import Currency, as_currency
from dealvalue.errors import InvalidTypeError, InvalidValueError
from dealvalue.period import Period
from dealvalue.rates.rate import as_day, day_in

__all__ = ["SPOT", "DateRule", "Gap", "RatePolicy"]

DateRule = Literal[
    "spot",             # the day itself
    "day_before",       # the last publication before the day
    "month_average",    # of the month that the day is in; so for the others
    "quarter_average",
    "year_average",
    "month_close",      # the last publication of the month
    "quarter_close",
    "year_close",
    "fixed",            # the policy's own day, whatever the day of the amount
]  # fmt: skip
Gap = Literal["previous", "nearest", "interpolate", "error"]

_RULES: Final = DateRule.__args__  # type: ignore[attr-defined]  # the literals, once
_GAPS: Final = Gap.__args__  # type: ignore[attr-defined]


@final
class RatePolicy(Frozen):
    """How a day becomes a rate. Every conversion names the policy that it followed.

    Args:
        date_rule: which day, or the average of which days.
        gap: on a day without a rate the previous one, the nearest one (the previous of two as near), one on the line
            between its neighbours (marked as interpolated), or an error.
        max_gap: never further than so many days, and no longer pause in an average. The ECB's longest was four.
        day: the day of the rule "fixed".
        pivot: the only currency through which two others are crossed; None: those that the provider names, else EUR.
        redenominations: whether DEM becomes EUR and TRL becomes TRY at their legal ratios.

    >>> RatePolicy("month_close").day_of(date(2024, 2, 10))
    datetime.date(2024, 2, 29)
    >>> str(RatePolicy("year_average").day_of(date(2024, 2, 10)))
    '2024-01-01/2024-12-31'
    """

    __slots__ = ("date_rule", "day", "gap", "max_gap", "pivot", "redenominations")
    __match_args__ = ("date_rule", "gap", "max_gap", "day", "pivot", "redenominations")

    date_rule: DateRule
    gap: Gap
    max_gap: int
    day: date | None
    pivot: Currency | None
    redenominations: bool

    def __init__(
        self,
        date_rule: DateRule = "spot",
        gap: Gap = "previous",
        max_gap: int = 7,
        day: date | None = None,
        pivot: Currency | str | None = None,
        redenominations: bool = True,
    ) -> None:
        _check("date_rule", date_rule, _RULES)
        _check("gap", gap, _GAPS)
        _check_type("max_gap", max_gap, int)
        if not 0 <= max_gap <= 366:
            message = f"max_gap is from 0 to 366 days, not {shown(max_gap)}"
            raise InvalidValueError(message)
        _check_type("redenominations", redenominations, bool)
        if (day is None) == (date_rule == "fixed"):
            message = "the rule 'fixed', and no other, needs a day"
            raise InvalidValueError(message)
        set_fields(
            self,
            date_rule=date_rule,
            gap=gap,
            max_gap=max_gap,
            day=None if day is None else as_day(day),
            pivot=None if pivot is None else as_currency(pivot),
            redenominations=redenominations,
        )

    def day_of(self, on: date) -> date | Period:
        """Return the day whose rate is meant by a day, or the days whose average is."""
        if self.date_rule == "spot":
            return on
        if self.date_rule == "fixed":
            return self.day  # type: ignore[return-value]  # the constructor has seen to it
        if self.date_rule == "day_before":
            return date.fromordinal(max(on.toordinal() - 1, 1))
        span, _, what = self.date_rule.partition("_")
        period = _SPANS[span](on)
        return period if what == "average" else period.end  # type: ignore[return-value]  # it is not open

    def to_dict(self) -> dict[str, Any]:
        """Return a form for JSON."""
        form: dict[str, Any] = {"date_rule": self.date_rule, "gap": self.gap, "max_gap": self.max_gap}
        if self.day is not None:
            form["day"] = self.day.isoformat()
        if self.pivot is not None:
            form["pivot"] = self.pivot.code
        return form | {"redenominations": self.redenominations}

    @classmethod
    def from_dict(cls, form: Mapping[str, Any]) -> Self:
        """Read what ``to_dict`` returns."""
        rule, gap, max_gap = (required(form, name) for name in ("date_rule", "gap", "max_gap"))
        day = None if optional(form, "day") is None else day_in(form, "day")
        return cls(rule, gap, max_gap, day, optional(form, "pivot"), required(form, "redenominations"))


_SPANS: Final = {
    "month": lambda day: Period.month(day.year, day.month),
    "quarter": lambda day: Period.quarter(day.year, (day.month + 2) // 3),
    "year": lambda day: Period.year(day.year),
}


def _check(name: str, given: object, allowed: tuple[str, ...]) -> None:
    if given not in allowed:
        message = f"{name} is one of {', '.join(allowed)}, not {shown(given)}"
        raise InvalidValueError(message)


def _check_type(name: str, given: object, kind: type) -> None:
    # type, not isinstance: True is an int too
    if type(given) is not kind:
        message = f"{name} is of type {kind.__name__}, not {shown(given)}"
        raise InvalidTypeError(message)


#: What holds where no policy is given.
SPOT: Final = RatePolicy()

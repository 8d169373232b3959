"""RatePolicy: which day's rate is meant, and what holds on a day without one."""

from collections.abc import Mapping
from datetime import date
from typing import Any, Final, Self, final

from dealvalue._frozen import Frozen, optional, required, set_fields
from dealvalue._marker import shown
from dealvalue.currency import Currency, as_currency
from dealvalue.errors import InvalidTypeError, InvalidValueError
from dealvalue.period import Period
from dealvalue.rates.presets import preset
from dealvalue.rates.rate import as_day, day_in
from dealvalue.rates.rules import DateRule, Gap

__all__ = ["RULES", "SPOT", "DateRule", "Gap", "RatePolicy"]

RULES: Final[tuple[str, ...]] = DateRule.__args__  # type: ignore[attr-defined]  # the literals, once
_GAPS: Final = Gap.__args__  # type: ignore[attr-defined]


@final
class RatePolicy(Frozen):
    """How a day becomes a rate. Every conversion names the policy that it followed.

    A Period is averaged over its own days by "spot" and "day_before", over the whole units that it touches by
    "week_average" and its like; a close is that of the unit in which it ends.

    "day_before" is the last *publication* before the day. Where the source publishes on each working day, that is the
    last business day before, by the source's own calendar: on the Tuesday after Easter it is Maundy Thursday at the
    ECB. A calendar of another country's holidays may name a day on which this source published, or one on which it
    did not; no such calendar is asked.

    Args:
        date_rule: which day, or the average of which days.
        gap: on a day without a rate the previous one, the next one, the nearest one (the previous of two as near),
            one on the line between its neighbours (marked as interpolated), or an error. "day_before" and the closes
            only look back: "previous" or "error".
        max_gap: never further than so many days, and no longer pause in an average. The ECB's longest was four. A
            close never leaves its own week, month, quarter, year or Period.
        day: the day of the rule "fixed".
        pivot: the only currency through which two others are crossed; None: those that the provider names, else EUR.
        redenominations: whether DEM becomes EUR and TRL becomes TRY at their legal ratios.
        name: that of the preset it was made from, for ``explain``: see ``named``.

    >>> RatePolicy("month_close").day_of(date(2024, 2, 10))
    datetime.date(2024, 2, 29)
    >>> str(RatePolicy("year_average").day_of(date(2024, 2, 10)))
    '2024-01-01/2024-12-31'
    """

    __slots__ = ("date_rule", "day", "gap", "max_gap", "name", "pivot", "redenominations")
    __match_args__ = ("date_rule", "gap", "max_gap", "day", "pivot", "redenominations", "name")

    date_rule: DateRule
    gap: Gap
    max_gap: int
    day: date | None
    pivot: Currency | None
    redenominations: bool
    name: str | None

    def __init__(
        self,
        date_rule: DateRule = "spot",
        gap: Gap = "previous",
        max_gap: int = 7,
        day: date | None = None,
        pivot: Currency | str | None = None,
        redenominations: bool = True,
        name: str | None = None,
    ) -> None:
        _check("date_rule", date_rule, RULES)
        _check("gap", gap, _GAPS)
        _check_type("max_gap", max_gap, int)
        if not 0 <= max_gap <= 366:
            message = f"max_gap is from 0 to 366 days, not {shown(max_gap)}"
            raise InvalidValueError(message)
        _check_type("redenominations", redenominations, bool)
        if (day is None) == (date_rule == "fixed"):
            message = "the rule 'fixed', and no other, needs a day"
            raise InvalidValueError(message)
        if _looks_back(date_rule) and gap not in ("previous", "error"):
            message = f"the rule {date_rule!r} only looks back: gap is 'previous' or 'error', not {gap!r}"
            raise InvalidValueError(message)
        if name is not None and preset(name).date_rule != date_rule:
            message = f"the policy {name!r} has the rule {preset(name).date_rule!r}, not {date_rule!r}"
            raise InvalidValueError(message)
        set_fields(
            self,
            date_rule=date_rule,
            gap=gap,
            max_gap=max_gap,
            day=None if day is None else as_day(day),
            pivot=None if pivot is None else as_currency(pivot),
            redenominations=redenominations,
            name=name,
        )

    @classmethod
    def named(cls, name: str, *, day: date | None = None, max_gap: int = 7) -> Self:
        """Return a policy by the name that a rule of accounting or tax has; ``presets.PRESETS`` says what each means.

        >>> RatePolicy.named("irs_yearly_average").date_rule
        'year_average'
        >>> RatePolicy.named("sec_convenience", day=date(2025, 12, 31)).day_of(date(2024, 2, 10))
        datetime.date(2025, 12, 31)
        """
        chosen = preset(name)
        return cls(chosen.date_rule, chosen.gap, max_gap, day, name=name)

    def day_of(self, on: date | Period) -> date | Period:
        """Return the day whose rate is meant by a day or period, or the days whose average is.

        >>> str(RatePolicy("year_average").day_of(Period(date(2024, 12, 30), date(2025, 1, 2))))
        '2024-01-01/2025-12-31'
        """
        if self.date_rule == "fixed":
            return self.day  # type: ignore[return-value]  # the constructor has seen to it
        if self.date_rule == "spot":
            return on
        if self.date_rule == "day_before":
            return on if isinstance(on, Period) else date.fromordinal(max(on.toordinal() - 1, 1))
        within = self.span_of(on)
        return within if self.date_rule.endswith("_average") else within.end  # type: ignore[return-value]

    def closes(self, on: date | Period) -> bool:
        """Whether the rule takes the last publication of some days; "period_close" of one day is the spot rate."""
        return self.date_rule.endswith("_close") and (isinstance(on, Period) or self.date_rule != "period_close")

    def span_of(self, on: date | Period) -> Period:
        """Return the week, month, quarter or year of a day; of a period, those of all its days."""
        days = on if isinstance(on, Period) else Period.day(on)
        if days.start is None or days.end is None:
            message = f"an average or a close needs a period with two ends, not {days}"
            raise InvalidValueError(message)
        span = _SPANS.get(self.date_rule.partition("_")[0])
        return days if span is None else Period(span(days.start).start, span(days.end).end)

    def to_dict(self) -> dict[str, Any]:
        """Return a form for JSON."""
        form: dict[str, Any] = {"date_rule": self.date_rule, "gap": self.gap, "max_gap": self.max_gap}
        if self.day is not None:
            form["day"] = self.day.isoformat()
        if self.pivot is not None:
            form["pivot"] = self.pivot.code
        form["redenominations"] = self.redenominations
        return form if self.name is None else form | {"name": self.name}

    @classmethod
    def from_dict(cls, form: Mapping[str, Any]) -> Self:
        """Read what ``to_dict`` returns."""
        rule, gap, max_gap = (required(form, name) for name in ("date_rule", "gap", "max_gap"))
        day = None if optional(form, "day") is None else day_in(form, "day")
        pivot, name = optional(form, "pivot"), optional(form, "name")
        return cls(rule, gap, max_gap, day, pivot, required(form, "redenominations"), name)


_SPANS: Final = {
    "week": lambda day: _week(day.toordinal() - day.weekday()),
    "month": lambda day: Period.month(day.year, day.month),
    "quarter": lambda day: Period.quarter(day.year, (day.month + 2) // 3),
    "year": lambda day: Period.year(day.year),
}


def _week(monday: int) -> Period:
    return Period(date.fromordinal(monday), date.fromordinal(min(monday + 6, date.max.toordinal())))


def _looks_back(rule: str) -> bool:
    return rule == "day_before" or rule.endswith("_close")


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

"""Deal: what was paid or promised, when, and whatever else is known of it."""

from collections.abc import Callable, Mapping
from datetime import date
from fractions import Fraction
from typing import Any, Final, Literal, Self, final

from dealvalue._frozen import Frozen, optional, required, setters
from dealvalue.deals.amounts import ENGLISH, Amount, amount_from
from dealvalue.deals.days import day_from, day_to, one_day, when
from dealvalue.deals.labels import COUNT, Label, Labels, labels_from, labels_to, read_labels
from dealvalue.decimals import Exact
from dealvalue.errors import InvalidTypeError, InvalidValueError
from dealvalue.figure import Figure
from dealvalue.money import Money
from dealvalue.period import Period

__all__ = ["NAMES", "Deal"]

#: The labels that say what a deal is called; the first one that is there does.
NAMES: Final = ("label", "name", "deal", "title")


@final
class Deal(Frozen):
    """An amount of money, the day it belongs to or the period over which it is paid, and labels.

    The value is a Money, a Figure or text in English ("US$5-7bn"); of other languages parse it first. The time is a
    date, a Period, text in ISO 8601, or None where it is not known. Labels are text, further amounts, days or a count:
    `dealvalue.deals.labels` says which names are read as what. Where a deal was read is no part of what it is.

    >>> deal = Deal("over 2 trillion won", "2025-08-01", label="K2 tanks", buyer="PL", upfront="200 billion won")
    >>> print(deal, "|", deal["buyer"], "|", deal["upfront"], "|", deal.get("branch"))
    K2 tanks: more than 2000000000000 KRW on 2025-08-01 | PL | 200000000000 KRW | None
    """

    __slots__ = ("figure", "labels", "on", "origin")
    __match_args__ = ("figure", "on", "labels")

    figure: Amount
    on: date | Period | None
    #: Names and values, sorted by name.
    labels: Labels
    #: Where it was read: "deals.csv, line 7".
    origin: str | None

    def __init__(self, /, value: Amount | str, when: date | Period | str | None = None, **labels: object) -> None:
        on = _when(when)
        figure = ENGLISH.amount(value, on)
        _set_figure(self, figure)
        _set_on(self, on)
        _set_labels(self, read_labels(labels.items(), ENGLISH, on, figure.currency))
        _set_origin(self, None)

    @classmethod
    def of(
        cls,
        value: Amount | str,
        when: date | Period | str | None = None,
        labels: Mapping[str, object] | None = None,
        *,
        origin: str | None = None,
    ) -> Self:
        """Make a deal of labels that are a mapping, whatever they are called, and say where it was read.

        >>> Deal.of("$5bn", "2025", {"buyer": "PL", "when": "in spring"}, origin="notes.txt").origin
        'notes.txt'
        """
        if labels is not None and not isinstance(labels, Mapping):
            raise InvalidTypeError(f"labels are a mapping of names to values, not a {type(labels).__name__}")
        on = _when(when)
        figure = ENGLISH.amount(value, on)
        return cls._made(figure, on, read_labels((labels or {}).items(), ENGLISH, on, figure.currency), origin)

    @classmethod
    def _made(cls, figure: Amount, on: date | Period | None, labels: Labels, origin: str | None) -> Self:
        """Build of parts that have been read: a table has many rows."""
        deal = object.__new__(cls)
        _set_figure(deal, figure)
        _set_on(deal, on)
        _set_labels(deal, labels)
        _set_origin(deal, origin)
        return deal

    def __getitem__(self, name: str) -> Label:
        value = self.get(name)
        if value is None:
            raise InvalidValueError(f"{self.named} has no label {name!r}")
        return value

    def get(self, name: str) -> Label | None:
        """The label of that name, or None."""
        for known, value in self.labels:
            if known == name:
                return value
        return None

    @property
    def label(self) -> str:
        """Its name: the label "label", else "name", "deal" or "title"; empty where there is none."""
        return next((value for name in NAMES if isinstance(value := self.get(name), str)), "")

    @property
    def tags(self) -> tuple[tuple[str, str], ...]:
        """The labels that are text, without those that name it."""
        return tuple([(name, value) for name, value in self.labels if name not in NAMES and isinstance(value, str)])

    @property
    def count(self) -> Figure | None:
        """How many it buys, where a label says so."""
        value = self.get(COUNT)
        return value if isinstance(value, Figure) else None

    def worth(self, value: "Value" = None) -> Amount:
        """The amount that is meant: the deal's own, that of a label ("upfront"), or what a function says of the deal.

        InvalidValueError where there is none.
        """
        found = self.figure if value is None else self.get(value) if isinstance(value, str) else value(self)
        if found is None:
            raise InvalidValueError(f"{self.named} says no {value if isinstance(value, str) else 'such value'!r}")
        if not isinstance(found, Figure | Money) or found.currency is None:
            raise InvalidTypeError(f"{self.named}: {value!r} is no amount of money but {found}")
        return found

    def time(self, day: "Time" = None) -> date | Period:
        """The day or the period that is meant: the deal's own, that of a label ("signed"), or what a function says.

        InvalidValueError where there is none.
        """
        found = self.on if day is None else self.get(day) if isinstance(day, str) else day(self)
        if found is None:
            which = "" if not isinstance(day, str) else f" {day!r}"
            raise InvalidValueError(f"a deal without a day{which} has no rate: {self.named}")
        if not isinstance(found, date | Period):
            raise InvalidTypeError(f"{self.named}: {day!r} is no day but {found}")
        return when(found)  # type: ignore[return-value]  # it is not None

    def years(self, day: "Time" = None) -> list[tuple[date | Period, Fraction]]:
        """The day or the years that it is converted at, each with its share of the amount.

        A flow over several calendar years is cut where they end, in proportion to its days in each.

        >>> deal = Deal("731 dollars", "2023/2024", label="lease")
        >>> [(str(year), str(share)) for year, share in deal.years()]
        [('2023-01-01/2023-12-31', '365/731'), ('2024-01-01/2024-12-31', '366/731')]
        """
        on = self.on if day is None and type(self.on) is date else self.time(day)
        if not isinstance(on, Period):
            return [(on, _WHOLE)]
        if on.is_open:
            raise InvalidValueError(f"a deal over an open period has no rate: {self.named}, {on}")
        return [(one_day(year), Fraction(year.days, on.days)) for _, year in on.split_by_year()]

    def spread(
        self,
        by: str = "year",
        how: "How" = "days",
        *,
        start_month: int = 1,
        named_by: Literal["end", "start"] = "end",
    ) -> tuple["Deal", ...]:
        """Allocate a deal over a period to its years, quarters, months or weeks: a deal each, which add up to it.

        `how` is "days" (by the days in each), "equal", or a weight for each. Every amount is cut to the minor unit of
        its currency, or to its own last digit where that is finer, by the largest remainder: the sum is exact. Hedges,
        ranges, roundings and counts are cut in the same shares; unit prices stay. A deal in one unit stays whole.

        >>> lease = Deal("100 dollars", "2023/2025", label="lease")
        >>> [f"{part.on.start.year}: {part.figure}" for part in lease.spread(how="equal")]
        ['2023: 33.34 USD', '2024: 33.33 USD', '2025: 33.33 USD']
        """
        from dealvalue.deals.spread import spread

        return spread(self, by, how, start_month, named_by)

    def to_dict(self) -> dict[str, Any]:
        """The JSON form; keys without a value are left out."""
        data: dict[str, Any] = {"figure": self.figure.to_dict()}
        if self.on is not None:
            data["on"] = day_to(self.on)
        if self.labels:
            data["labels"] = labels_to(self.labels)
        return data if self.origin is None else data | {"origin": self.origin}

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """What `to_dict` gave."""
        figure, on = amount_from(required(data, "figure")), day_from(optional(data, "on"))
        return cls.of(figure, on, labels_from(optional(data, "labels") or {}), origin=optional(data, "origin"))

    def __replace__(self, /, **changes: Any) -> Self:  # noqa: ANN401  # each field has its type
        fields = {"value": self.figure, "when": self.on, "labels": dict(self.labels), "origin": self.origin, **changes}
        return self.of(fields["value"], fields["when"], fields["labels"], origin=fields["origin"])

    def __reduce__(self) -> tuple[Any, ...]:
        return self._made, (self.figure, self.on, self.labels, self.origin)

    def __repr__(self) -> str:
        labels = "".join(f", {name}={value!r}" for name, value in self.labels)
        return f"Deal({self.figure!r}, {self.on!r}{labels})"

    def __str__(self) -> str:
        name = f"{self.label}: " if self.label else ""
        return f"{name}{self.figure}{'' if self.on is None else f' on {self.on}'}"

    @property
    def named(self) -> str:
        """What a message calls it: its name, else its figure, and where it was read."""
        return repr(self.label or str(self.figure)) + (f" ({self.origin})" if self.origin else "")


#: Which amount of a deal, and which of its days: None for its own.
Value = str | Callable[[Deal], Amount | None] | None
Time = str | Callable[[Deal], date | Period | None] | None
How = Literal["days", "equal"] | tuple[Exact, ...] | list[Exact]

_WHOLE: Final = Fraction(1)
_when: Final = when  # the constructor has an argument of that name
_set_figure, _set_on, _set_labels = setters(Deal)
_set_origin = vars(Deal)["origin"].__set__

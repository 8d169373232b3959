"""Deal: an amount with its label, its day and whatever else one wants to add up by."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from fractions import Fraction
from typing import Any

from dealvalue._frozen import optional, required
from dealvalue.errors import InvalidTypeError, InvalidValueError
from dealvalue.figure import Figure
from dealvalue.money import Money
from dealvalue.period import Period

__all__ = ["Deal", "time_from", "time_to"]

Tags = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True, init=False)
class Deal:
    """`on` is the day of a deal, or the period over which it is paid; None where neither is known.

    >>> deal = Deal("K2 tanks", Money("8.8e12", "KRW"), date(2025, 8, 1), {"country": "PL"})
    >>> deal.tags, deal.tag("country"), deal.tag("branch")
    ((('country', 'PL'),), 'PL', None)
    """

    label: str
    figure: Figure | Money
    on: date | Period | None
    #: Names and values, sorted by name.
    tags: Tags

    def __init__(
        self,
        label: str,
        figure: Figure | Money,
        on: date | Period | None = None,
        tags: Mapping[str, str] | Iterable[tuple[str, str]] = (),
    ) -> None:
        if not isinstance(label, str):
            raise InvalidTypeError(f"a label is a string, not a {type(label).__name__}")
        if not isinstance(figure, Figure | Money):
            raise InvalidTypeError(f"a deal has a Figure or a Money, not a {type(figure).__name__}")
        if figure.currency is None:
            raise InvalidValueError(f"a deal is money, not a count: {figure}")
        if isinstance(on, datetime) or not isinstance(on, date | Period | None):
            raise InvalidTypeError(f"a deal is on a date or a Period, not a {type(on).__name__}")
        object.__setattr__(self, "label", label)
        object.__setattr__(self, "figure", figure)
        # one day is one day, however it was said
        object.__setattr__(self, "on", on.start if isinstance(on, Period) and on.is_day else on)
        object.__setattr__(self, "tags", _tags(tags))

    def tag(self, name: str) -> str | None:
        """The value of a tag, or None."""
        return dict(self.tags).get(name)

    def years(self) -> list[tuple[date | Period, Fraction]]:
        """The day or the years that it is converted at, each with its share of the amount.

        A flow over several calendar years is cut where they end, in proportion to its days in each.

        >>> deal = Deal("lease", Money(731, "USD"), Period(date(2023, 1, 1), date(2024, 12, 31)))
        >>> [(str(year), str(share)) for year, share in deal.years()]
        [('2023-01-01/2023-12-31', '365/731'), ('2024-01-01/2024-12-31', '366/731')]
        """
        if self.on is None:
            raise InvalidValueError(f"a deal without a day has no rate: {self.label!r}")
        if not isinstance(self.on, Period):
            return [(self.on, Fraction(1))]
        if self.on.is_open:
            raise InvalidValueError(f"a deal over an open period has no rate: {self.label!r}, {self.on}")
        return [(year, Fraction(year.days, self.on.days)) for _, year in self.on.split_by_year()]

    def to_dict(self) -> dict[str, Any]:
        """The JSON form; keys without a value are left out."""
        data: dict[str, Any] = {"label": self.label, "figure": self.figure.to_dict()}
        if self.on is not None:
            data["on"] = time_to(self.on)
        if self.tags:
            data["tags"] = dict(self.tags)
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> "Deal":
        """What `to_dict` gave."""
        amount = required(data, "figure")
        figure = Figure.from_dict(amount) if optional(amount, "kind") else Money.from_dict(amount)
        return cls(required(data, "label"), figure, time_from(optional(data, "on")), optional(data, "tags") or {})

    def __str__(self) -> str:
        return f"{self.label}: {self.figure}{'' if self.on is None else f' on {self.on}'}"


def _tags(tags: object) -> Tags:
    pairs = tags.items() if isinstance(tags, Mapping) else tags
    if not isinstance(pairs, Iterable) or isinstance(pairs, str):
        raise InvalidTypeError(f"tags are a mapping of names to values, not a {type(tags).__name__}")
    kept: dict[str, str] = {}
    for pair in pairs:
        match pair:
            case (str(name), str(value)):
                kept[name] = value
            case _:
                raise InvalidTypeError(f"a tag is a name and a value, both strings, not {pair!r}")
    return tuple(sorted(kept.items()))


def time_to(on: date | Period) -> str | dict[str, str]:
    """The JSON form of a day or a period."""
    return on.to_dict() if isinstance(on, Period) else on.isoformat()


def time_from(data: object) -> date | Period | None:
    """What `time_to` gave, or None."""
    if isinstance(data, str):
        return Period.from_dict({"start": data}).start
    return None if data is None else Period.from_dict(data)  # type: ignore[arg-type]  # it looks for itself

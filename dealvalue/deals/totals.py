"""Totals: a total a group, and what only all of them together have: shares, running totals, the whole."""

from collections.abc import Hashable, Iterable
from datetime import date
from itertools import accumulate
from operator import attrgetter
from typing import Any, Final, Self

from dealvalue.currency import Currency
from dealvalue.deals.converting import Converting
from dealvalue.deals.deal import Deal
from dealvalue.deals.keys import Fiscal, Key, Sort, named, sort_by
from dealvalue.deals.part import Part
from dealvalue.deals.refused import Refused
from dealvalue.deals.tally import Tally
from dealvalue.deals.total import Total
from dealvalue.errors import InvalidValueError
from dealvalue.interval import Interval

__all__ = ["Totals", "grouped"]

#: Each step of a running total holds the sums of all before it.
_STEPS: Final = 2000


class Totals(dict[Hashable, Total]):
    """A dict of totals by what was asked for: "year" gives years, several keys give tuples.

    >>> from dealvalue.deals import total_by
    >>> spent = total_by([Deal(f"${year - 2000}", f"{year}-05-02") for year in (2024, 2023, 2024)], "USD", "year")
    >>> print(spent.whole, {year: str(one) for year, one in spent.running().items()})
    71 USD {2023: '23 USD', 2024: '71 USD'}
    """

    __slots__ = ("_whole", "currency", "names", "refused")

    #: What the keys are called.
    names: tuple[str, ...]
    currency: Currency
    refused: tuple[Refused, ...]

    def __init__(
        self,
        totals: Iterable[tuple[Hashable, Total]],
        names: tuple[str, ...],
        currency: Currency,
        refused: Iterable[Refused] = (),
    ) -> None:
        super().__init__(totals)
        self.names = names
        self.currency = currency
        self.refused = tuple(refused)
        self._whole: Total | None = None

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (list(self.items()), self.names, self.currency, self.refused)

    @property
    def whole(self) -> Total:
        """The total of all groups, with the rows that were no deals."""
        if self._whole is None:
            self._whole = _together(self.values(), self.currency, self.refused)
        return self._whole

    def share(self, key: Hashable) -> Interval:
        """The part of a group in the whole, as printed."""
        return self[key].share(self.whole)

    def ordered(self) -> Self:
        """The same in the order of their keys; what has none comes last."""
        items = sorted(self.items(), key=lambda item: _order(item[0]))
        return type(self)(items, self.names, self.currency, self.refused)

    def running(self) -> Self:
        """Each group with all before it, in the order of their keys; what has no key is in none.

        These totals keep no parts. Of more than 2000 groups there are none: InvalidValueError.
        """
        groups = [(key, total) for key, total in self.ordered().items() if key is not None]
        if len(groups) > _STEPS:
            raise InvalidValueError(f"running totals of {len(groups)} groups: ask for at most {_STEPS}")
        tallies = accumulate((total.tally for _, total in groups), lambda before, own: Tally.merged([before, own]))
        sums = [(key, Total(self.currency, streamed=tally)) for (key, _), tally in zip(groups, tallies, strict=True)]
        return type(self)(sums, self.names, self.currency)


def grouped(
    deals: Iterable[Deal], how: Converting, keys: tuple[Key, ...], fiscal: Fiscal | None, *, keep: bool
) -> Totals:
    """The totals of the groups that the keys make; of no key one total, under None."""
    sort = _sort([sort_by(key, fiscal) for key in keys])
    groups: dict[Hashable, _Group] = {} if keys else {None: _Group(keep=keep)}
    for parts in (how.remembering() if keep else how).parts(deals):
        for part in _sortable(parts, sort, how):
            value = sort(part)
            group = groups.get(value)
            if group is None:
                group = groups[value] = _Group(keep=keep)
            group.add(part)
    # rows are refused while deals are read, so this is known only now
    refused: tuple[Refused, ...] = tuple(getattr(deals, "refused", ()))
    totals = [(value, group.total(how.to, () if keys else refused)) for value, group in groups.items()]
    return Totals(totals, tuple(map(named, keys)), how.to, refused)


class _Group:
    """A total that grows: its parts, or their sums alone."""

    __slots__ = ("_keep", "_parts", "_tally")

    def __init__(self, *, keep: bool) -> None:
        self._keep = keep
        self._parts: list[Part] = []
        self._tally = Tally()

    def add(self, part: Part) -> None:
        self._tally.add(part)
        if self._keep:
            self._parts.append(part)

    def total(self, to: Currency, refused: Iterable[Refused]) -> Total:
        if not self._keep:
            return Total(to, (), refused, self._tally)
        return Total._made(to, self._parts, refused, self._tally)


def _sort(sorting: list[Sort]) -> Sort:
    """One function for several keys."""
    if not sorting:
        return lambda _part: None
    return sorting[0] if len(sorting) == 1 else lambda part: tuple([sort(part) for sort in sorting])


def _sortable(parts: list[Part], sort: Sort, how: Converting) -> list[Part]:
    """The parts of a deal, if each has its place; else the deal as one that was not converted, or the error."""
    first = parts[0]
    if type(first.on) is date:  # a day is always in one unit of time
        return parts
    try:
        for part in parts:
            sort(part)
    except InvalidValueError as error:
        if how.errors != "collect":
            raise
        return [Part(first.deal, first.deal.on, error=str(error), number=first.number)]
    return parts


def _together(totals: Iterable[Total], currency: Currency, refused: Iterable[Refused] = ()) -> Total:
    groups = list(totals)
    tally = Tally.merged([group.tally for group in groups])
    if any(group.streamed is not None for group in groups):
        return Total(currency, (), refused, tally)
    parts = sorted((part for group in groups for part in group.parts), key=attrgetter("number"))
    return Total._made(currency, parts, refused, tally)


def _order(key: Hashable) -> tuple[Any, ...]:
    """Whole numbers, then the rest as text, and None after both."""
    values = key if isinstance(key, tuple) else (key,)
    return tuple([(value is None, *((0, value) if type(value) is int else (1, str(value)))) for value in values])

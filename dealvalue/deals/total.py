"""Total: what deals come to in one currency."""

from collections.abc import Iterable, Iterator, Mapping
from decimal import ROUND_HALF_EVEN, Decimal
from fractions import Fraction
from itertools import groupby
from typing import Any, Self, final

from dealvalue._frozen import Frozen, listed, optional, required, setters
from dealvalue.currency import Currency
from dealvalue.deals.overlaps import Overlap, overlaps
from dealvalue.deals.part import Part
from dealvalue.deals.refused import Refused
from dealvalue.deals.tally import Tally
from dealvalue.decimals import EXACT, plain, rounded
from dealvalue.errors import InvalidValueError
from dealvalue.interval import Interval
from dealvalue.money import Money

__all__ = ["Total", "portion"]


@final
class Total(Frozen):
    """The sum of its parts, exactly: each converted once, at its own day, and nothing rounded before `rounded`.

    `stated` adds what was printed, `interval` what may be true; shares and means use what was printed. `parts` keeps
    every deal with its conversion, `missing` are those of them without one, and `refused` the rows that were no deals.

    >>> from dealvalue.deals import Deal, total
    >>> spent = total([Deal("€1000", "2026-10-30", label="ships"), Deal("over $5", "2026-10-30")], "USD")
    >>> spent.rounded(), str(spent.interval), spent.count
    (Money('1122.20', 'USD'), '(1121.6414, ∞)', 2)
    """

    __slots__ = ("_tally", "currency", "parts", "refused", "streamed")
    __match_args__ = ("currency", "parts", "refused", "streamed")

    currency: Currency
    parts: tuple[Part, ...]
    refused: tuple[Refused, ...]
    #: The sums alone, of a total that kept no part.
    streamed: Tally | None
    _tally: Tally | None

    def __init__(
        self,
        currency: Currency,
        parts: Iterable[Part] = (),
        refused: Iterable[Refused] = (),
        streamed: Tally | None = None,
    ) -> None:
        _set_currency(self, currency)
        _set_parts(self, tuple(parts))
        _set_refused(self, tuple(refused))
        _set_streamed(self, streamed)
        _set_tally(self, streamed)
        if streamed is not None and self.parts:
            raise InvalidValueError("a total has its parts, or the sums of parts that were not kept, not both")

    @classmethod
    def _made(cls, currency: Currency, parts: Iterable[Part], refused: Iterable[Refused], tally: Tally) -> Self:
        """Make a total whose parts have been added up already."""
        made = cls(currency, parts, refused)
        _set_tally(made, tally)
        return made

    @property
    def tally(self) -> Tally:
        """The sums of its parts."""
        if self._tally is None:
            _set_tally(self, Tally(self.parts))
        return self._tally  # type: ignore[return-value]  # just set

    @property
    def count(self) -> int:
        """How many deals are in the sum."""
        return self.tally.deals

    @property
    def missing(self) -> tuple[Part, ...]:
        """The parts that could not be converted; each says why, and none is in the sum."""
        return tuple([part for part in self._kept() if part.conversion is None])

    @property
    def missing_count(self) -> int:
        """How many deals could not be converted."""
        return self.tally.missing

    @property
    def open_ended(self) -> tuple[Part, ...]:
        """The parts that leave an end of the interval open: "more than", "at least"."""
        return tuple([part for part in self._kept() if not part.interval.is_bounded])

    @property
    def overlaps(self) -> tuple[Overlap, ...]:
        """What may be in the sum twice: a total and its parts, one deal in two currencies. It stays in the sum."""
        return overlaps(self._kept())

    @property
    def is_range(self) -> bool:
        """Whether a figure among the parts is a range, so that there are `low` and `high` but no single result."""
        return self.tally.ranges > 0

    @property
    def is_point(self) -> bool:
        """Whether all amounts are exact, so that nothing but what was printed may be true."""
        return self.tally.is_point

    @property
    def stated(self) -> Interval:
        """The sum of what was printed, exactly: from the low ends of ranges to their high ends."""
        low = self.tally.lowest.fraction()
        return Interval(low, low if not self.is_range else self.tally.highest.fraction())

    @property
    def interval(self) -> Interval:
        """All that the figures allow, by their hedges and the digits written; nothing is lost on the way."""
        return self.tally.interval()

    @property
    def exact(self) -> Fraction:
        """The sum of what was printed, exactly. Where a part is a range there is none: InvalidValueError."""
        self._single()
        return self.tally.lowest.fraction()

    @property
    def result(self) -> Money:
        """The sum in 34 significant digits."""
        self._single()
        return self.low

    @property
    def low(self) -> Money:
        """The low end of what was printed, in 34 significant digits; the result where nothing is a range."""
        return Money(self.tally.lowest.significant(), self.currency)

    @property
    def high(self) -> Money:
        """The high end of what was printed, in 34 significant digits; the result where nothing is a range."""
        return Money(self.tally.highest.significant(), self.currency)

    def rounded(self, places: int | None = None, mode: str = ROUND_HALF_EVEN) -> Money:
        """Round the exact sum once, to the currency's minor units where no places are given."""
        self._single()
        return self.ends(places, mode)[0]

    def ends(self, places: int | None = None, mode: str = ROUND_HALF_EVEN) -> tuple[Money, Money]:
        """The low and the high end of what was printed, each rounded once; twice the same where nothing is a range."""
        digits = self._places(places, mode)
        sums = (self.tally.lowest, self.tally.highest)
        low, high = (Money(one.rounded(digits, mode), self.currency) for one in sums)
        return low, high

    def outward(self, places: int | None = None) -> tuple[Money | None, Money | None]:
        """The ends of the interval, rounded outward; None where it is open."""
        low, high = (
            None if end is None else Money(end, self.currency) for end in self.tally.outward(self._places(places))
        )
        return low, high

    def _places(self, places: int | None, mode: str = ROUND_HALF_EVEN) -> int:
        digits = self.currency.minor_units if places is None else places
        rounded(Decimal(0), digits, mode)  # refuses places and modes that mean nothing
        return digits

    def _single(self) -> None:
        if self.is_range:
            raise InvalidValueError("a total with a range in it has no single value, read low, high or interval")

    @property
    def mean(self) -> Interval:
        """The sum of what was printed by the number of deals; of no deals there is none: InvalidValueError."""
        if not self.count:
            raise InvalidValueError("no deals have no mean")
        return self.stated / self.count

    def means(self, places: int | None = None, mode: str = ROUND_HALF_EVEN) -> tuple[Money, Money]:
        """The two ends of the mean, each rounded once, to the currency's minor units where no places are given."""
        if not self.count:
            raise InvalidValueError("no deals have no mean")
        digits = self._places(places, mode)
        sums = (self.tally.lowest, self.tally.highest)
        low, high = (Money(one.rounded(digits, mode, self.count), self.currency) for one in sums)
        return low, high

    @property
    def median(self) -> Interval:
        """The middle one of the deals, or half of the two in the middle, as printed."""
        lows, highs = self._values()
        return Interval(_middle(lows), _middle(highs))

    @property
    def min(self) -> Interval:
        """The smallest deal, as printed."""
        lows, highs = self._values()
        return Interval(lows[0], highs[0])

    @property
    def max(self) -> Interval:
        """The largest deal, as printed."""
        lows, highs = self._values()
        return Interval(lows[-1], highs[-1])

    @property
    def unit_price(self) -> Interval:
        """The sum of what was printed by how many the deals buy; each has to say it, and in the same unit."""
        counts = {part.number: part.deal.count for part in self._kept() if part.conversion is not None}
        units = {None if count is None else count.unit for count in counts.values()}
        if not counts or None in counts.values() or len(units) > 1:
            raise InvalidValueError("a unit price needs a count of every deal, all of the same unit")
        many = sum((Interval(one.numbers[0], one.numbers[-1]) for one in counts.values() if one), Interval.point(0))
        return self.stated / many

    def share(self, whole: "Total") -> Interval:
        """Its part in a total that it belongs to, as printed: from 0 to 1 where nothing is negative.

        >>> from dealvalue.deals import Deal, total
        >>> ships = Deal("$30-40", "2025-05-02")
        >>> print(total([ships], "USD").share(total([ships, Deal("$60", "2025-05-02")], "USD")))
        [1/3, 0.4]
        """
        return portion(self.stated, whole.stated)

    def _values(self) -> tuple[list[Fraction], list[Fraction]]:
        """The low and the high ends of the deals as printed, each in order."""
        ends = list(self._by_deal())
        if not ends:
            raise InvalidValueError("no deals have no smallest, largest or middle one")
        return sorted(low for low, _ in ends), sorted(high for _, high in ends)

    def _by_deal(self) -> Iterator[tuple[Fraction, Fraction]]:
        converted = (part for part in self._kept() if part.conversion is not None)
        for _, parts in groupby(converted, key=lambda part: part.number):
            ends = [part.ends for part in parts]
            yield sum((low for low, _ in ends), Fraction(0)), sum((high for _, high in ends), Fraction(0))

    def _kept(self) -> tuple[Part, ...]:
        if self.streamed is not None:
            raise InvalidValueError("the parts of this total were not kept: leave out keep=False")
        return self.parts

    def to_dict(self) -> dict[str, Any]:
        """The JSON form: `summary` with the parts, or the sums of those that were not kept."""
        data = self.summary()
        if self.refused:
            data["refused"] = [refused.to_dict() for refused in self.refused]
        if self.streamed is not None:
            return data | {"streamed": self.streamed.to_dict()}
        return data | {"parts": [part.to_dict() for part in self.parts]}

    def summary(self) -> dict[str, Any]:
        """The sum alone. `missing` counts the deals without a value; the interval has 34 digits, rounded outward."""
        ends = {"low": self.low, "high": self.high} if self.is_range else {"value": self.result}
        return {
            "result": {name: plain(money.amount) for name, money in ends.items()} | {"currency": self.currency.code},
            "interval": self._interval_form(),
            "count": self.count,
            "missing": self.missing_count,
        }

    def _interval_form(self) -> dict[str, str | bool]:
        places = 34 - max(self.high.amount.adjusted(), 0)
        low, high = self.tally.outward(places)
        closed = self.tally
        form: dict[str, str | bool] = {}
        if low is not None:
            form |= {"low": plain(EXACT.normalize(low)), "low_closed": not closed.unreached_low}
        if high is not None:
            form |= {"high": plain(EXACT.normalize(high)), "high_closed": not closed.unreached_high}
        return form

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """What `to_dict` gave; the sum is worked out again from its parts."""
        currency = Currency(required(required(data, "result"), "currency"))
        refused = map(Refused.from_dict, listed(data, "refused") if optional(data, "refused") is not None else ())
        streamed = optional(data, "streamed")
        if streamed is not None:
            return cls(currency, (), refused, Tally.from_dict(streamed))
        return cls(currency, map(Part.from_dict, listed(data, "parts")), refused)

    def __str__(self) -> str:
        return f"{self.low}–{self.high}" if self.is_range else str(self.result)

    def explain(self) -> str:
        """The sum and what is not in it, every part with its row and its conversion, and what may be in it twice."""
        lost = f", without {self.missing_count} that could not be converted" if self.missing_count else ""
        refused = f", and {len(self.refused)} rows that were no deals" if self.refused else ""
        lines = [f"{self}{lost}{refused}", *(part.explain() for part in self.parts)]
        lines += [f"refused: {refused}" for refused in self.refused]
        if self.streamed is None:
            lines += [overlap.explain() for overlap in self.overlaps]
        return "\n".join(lines)


def _middle(ordered: list[Fraction]) -> Fraction:
    half = len(ordered) // 2
    return ordered[half] if len(ordered) % 2 else (ordered[half - 1] + ordered[half]) / 2


def portion(part: Interval, whole: Interval) -> Interval:
    """The part in the whole, of which it is one: the rest varies, the part itself is the same above and below."""
    low, high = part.low or Fraction(0), part.high or Fraction(0)
    ends = [_portion(low, (whole.high or 0) - high), _portion(high, (whole.low or 0) - low)]
    return Interval(min(ends), max(ends))


def _portion(part: Fraction, rest: Fraction | int) -> Fraction:
    if not part + rest:
        raise InvalidValueError("of a total of zero there are no shares")
    return part / (part + rest)


_set_currency, _set_parts, _set_refused, _set_streamed = setters(Total)
_set_tally = vars(Total)["_tally"].__set__

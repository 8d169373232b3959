"""Figure: a number as it is reported, with its unit, its hedge and how precisely it was written."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction
from typing import Any, Final, Literal, final

from dealvalue._frozen import Frozen, listed, optional, required, set_fields, setters
from dealvalue._marker import shown
from dealvalue.currency import Currency, as_currency, is_code
from dealvalue.decimals import Exact, exact, exponent, plain
from dealvalue.errors import InvalidTypeError, InvalidValueError
from dealvalue.interval import Interval
from dealvalue.money import Money

__all__ = ["Figure", "Hedge"]

Unit = Currency | str | None


class Hedge(StrEnum):
    """How a figure is hedged: what the words before or after it say of the true value."""

    APPROXIMATELY = "approximately"  # about, around, some, roughly, an estimated, ~
    MORE_THAN = "more_than"  # over, exceeding, above, in excess of
    AT_LEAST = "at_least"  # no less than, minimum of, or more, +
    LESS_THAN = "less_than"  # under, below
    AT_MOST = "at_most"  # up to, as much as, no more than, capped at
    NEARLY = "nearly"  # almost, just under, close to
    JUST_OVER = "just_over"  # slightly more than, a little over


@final
class Figure(Frozen):
    """A reported number: either a value or a range from low to high, never both.

    ``unit`` is a Currency for money; a word ("tank", "%") or None for a count. ``quanta`` holds the place of
    the last digit written, scale applied: one for a value, two for a range.

    >>> deal = Figure.of("1.3e9", Currency("USD"), hedge=Hedge.APPROXIMATELY)
    >>> deal.quantum, deal.decimals
    (Decimal('1E+8'), -8)
    >>> print(deal.interval)
    [1200000000, 1400000000]
    """

    __slots__ = ("hedge", "high", "low", "per", "quanta", "unit", "value")
    __match_args__ = ("value", "low", "high", "unit", "hedge", "quanta", "per")

    value: Decimal | None
    low: Decimal | None
    high: Decimal | None
    unit: Unit
    hedge: Hedge | None
    quanta: tuple[Decimal, ...]
    per: str | None

    def __init__(
        self,
        value: Exact | None,
        low: Exact | None,
        high: Exact | None,
        unit: Unit,
        hedge: Hedge | str | None = None,
        quanta: tuple[Exact, ...] = (),
        per: str | None = None,
    ) -> None:
        if value is not None:
            if low is not None or high is not None:
                message = "a figure is a value or a range, not both"
                raise InvalidValueError(message)
            numbers: tuple[Decimal, ...] = (exact(value),)
        else:
            numbers = _range(low, high)
        kept = (None, *numbers) if value is None else (*numbers, None, None)
        set_fields(
            self,
            value=kept[0],
            low=kept[1],
            high=kept[2],
            unit=_unit(unit),
            hedge=None if hedge is None else _hedge(hedge),
            quanta=_quanta(numbers, quanta),
            per=None if per is None else _word(per, "per"),
        )

    @staticmethod
    def _made(
        value: Decimal | None,
        low: Decimal | None,
        high: Decimal | None,
        unit: Unit,
        hedge: Hedge | None,
        quanta: tuple[Decimal, ...],
        per: str | None,
    ) -> Figure:
        """Build without a look at the parts: for the reader, which has checked them and is in a hurry."""
        figure = _new(Figure)
        _set_value(figure, value)
        _set_low(figure, low)
        _set_high(figure, high)
        _set_unit(figure, unit)
        _set_hedge(figure, hedge)
        _set_quanta(figure, quanta)
        _set_per(figure, per)
        return figure

    @classmethod
    def of(
        cls,
        value: Exact,
        unit: Unit,
        *,
        quantum: Exact | None = None,
        hedge: Hedge | str | None = None,
        per: str | None = None,
    ) -> Figure:
        """Make a figure of one value; the quantum is the place of the last digit written if not given.

        >>> Figure.of(54, "tank").quantum, Figure.of("1.30", "%").quantum
        (Decimal('1'), Decimal('0.01'))
        """
        return cls(value, None, None, unit, hedge, () if quantum is None else (quantum,), per)

    @classmethod
    def between(
        cls,
        low: Exact,
        high: Exact,
        unit: Unit,
        *,
        quanta: tuple[Exact, Exact] | None = None,
        hedge: Hedge | str | None = None,
        per: str | None = None,
    ) -> Figure:
        """Make a figure of a range.

        >>> print(Figure.between(5, 7, Currency("USD")).interval)
        [4.5, 7.5]
        """
        return cls(None, low, high, unit, hedge, quanta or (), per)

    @property
    def currency(self) -> Currency | None:
        """The currency of money; None for a count."""
        return self.unit if isinstance(self.unit, Currency) else None

    @property
    def kind(self) -> Literal["money", "count"]:
        """What it counts: "money" or "count"."""
        return "money" if isinstance(self.unit, Currency) else "count"

    @property
    def is_range(self) -> bool:
        """Whether it is a range from low to high."""
        return self.value is None

    @property
    def numbers(self) -> tuple[Decimal, ...]:
        """The value alone, or low and high."""
        return tuple([number for number in (self.value, self.low, self.high) if number is not None])

    @property
    def quantum(self) -> Decimal:
        """The place of the last digit written; of a range, the coarser of the two."""
        return max(self.quanta)

    @property
    def decimals(self) -> int:
        """What XBRL calls decimals: -6 for a figure written in millions, 2 for one in cents."""
        return -self.quantum.adjusted()

    @property
    def interval(self) -> Interval:
        """The true values that the figure allows, by its hedge and the digits written."""
        allowed = [_allowed(self, *said) for said in zip(self.numbers, self.quanta, strict=True)]
        return allowed[0].hull(allowed[1]) if self.is_range else allowed[0]

    @property
    def money(self) -> Money:
        """The amount, where it is one and no more is said: neither a range nor hedged.

        >>> Figure.of("1.5", Currency("USD")).money
        Money('1.5', 'USD')
        """
        if not isinstance(self.unit, Currency):
            message = f"a count is no money: {self}"
            raise InvalidValueError(message)
        if self.value is None or self.hedge is not None:
            message = f"a {'range' if self.value is None else 'hedged figure'} is no single amount: {self}"
            raise InvalidValueError(message)
        return Money(self.value, self.unit)

    def with_currency(self, currency: Currency | str) -> Figure:
        """Relabel it; nothing is converted."""
        made = as_currency(currency)
        return self._made(self.value, self.low, self.high, made, self.hedge, self.quanta, self.per)

    def __str__(self) -> str:
        words: list[str | None] = [
            self.hedge and self.hedge.replace("_", " "),
            "–".join(map(plain, self.numbers)),
            self.unit and str(self.unit),
        ]
        if self.per:
            words.append(f"per {self.per}")
        return " ".join(filter(None, words))

    def __repr__(self) -> str:
        numbers = [repr(plain(number)) for number in self.numbers]
        quanta = ", ".join(repr(plain(quantum)) for quantum in self.quanta)
        parts = [*numbers, repr(self.unit), f"quanta=({quanta})" if self.is_range else f"quantum={quanta}"]
        parts += [f"{name}={field!r}" for name in ("hedge", "per") if (field := getattr(self, name))]
        return f"Figure.{'between' if self.is_range else 'of'}({', '.join(parts)})"

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON form; what is not said is left out.

        >>> Figure.of("2e12", Currency("KRW"), hedge="more_than").to_dict()
        {'kind': 'money', 'value': '2000000000000', 'currency': 'KRW', 'quantum': '1000000000000', 'hedge': 'more_than'}
        """
        form: dict[str, Any] = {"kind": self.kind}
        numbers = {"value": self.value, "low": self.low, "high": self.high}
        form.update({name: plain(number) for name, number in numbers.items() if number is not None})
        if self.unit is not None:
            form["currency" if self.kind == "money" else "unit"] = str(self.unit)
        quanta = [plain(quantum) for quantum in self.quanta]
        form |= {"quanta": quanta} if self.is_range else {"quantum": quanta[0]}
        if self.hedge is not None:
            form["hedge"] = self.hedge.value
        if self.per is not None:
            form["per"] = self.per
        return form

    @classmethod
    def from_dict(cls, form: Mapping[str, Any]) -> Figure:
        """Read what ``to_dict`` wrote."""
        kind, code = required(form, "kind"), optional(form, "currency")
        if kind != ("count" if code is None else "money"):
            message = f"a figure is money with a currency, or a count without: {shown(form)}"
            raise InvalidValueError(message)
        is_range = optional(form, "value") is None
        return cls(
            optional(form, "value"),
            optional(form, "low"),
            optional(form, "high"),
            optional(form, "unit") if code is None else Currency(code),
            optional(form, "hedge"),
            tuple(listed(form, "quanta")) if is_range else (required(form, "quantum"),),
            optional(form, "per"),
        )


_new: Final = object.__new__
_set_value, _set_low, _set_high, _set_unit, _set_hedge, _set_quanta, _set_per = setters(Figure)


def _allowed(figure: Figure, number: Decimal, quantum: Decimal) -> Interval:
    """Return the true values that one number of the figure allows."""
    v, q = Fraction(number), Fraction(quantum)
    match figure.hedge:
        case None:
            return Interval.point(v) if _is_counted(figure) else Interval.around(v, q / 2)
        case Hedge.APPROXIMATELY:
            return Interval.around(v, max(q, abs(v) / 40))
        case Hedge.NEARLY:
            return Interval(v - max(q, abs(v) / 10), v + q / 2, high_closed=False)
        case Hedge.JUST_OVER:
            return Interval(v - q / 2, v + max(q, abs(v) / 10), low_closed=False)
        case Hedge.MORE_THAN:
            return Interval(v, None, low_closed=False)
        case Hedge.AT_LEAST:
            return Interval(v, None)
        case Hedge.LESS_THAN:
            return Interval(0 if v > 0 else None, v, high_closed=False)
        case _:  # Hedge.AT_MOST
            return Interval(0 if v > 0 else None, v + q / 2)


def _is_counted(figure: Figure) -> bool:
    """Say whether it was counted one by one: 54 tanks, but not 50 tanks, 12 % or 5 thousand tanks."""
    number = figure.value
    if number is None or isinstance(figure.unit, Currency) or figure.unit == "%":
        return False
    whole = int(number)
    return figure.quanta[0] == 1 and whole == number and whole % 10 != 0


def _range(low: Exact | None, high: Exact | None) -> tuple[Decimal, Decimal]:
    if low is None or high is None:
        message = "a figure needs a value, or both a low and a high"
        raise InvalidValueError(message)
    numbers = exact(low), exact(high)
    if numbers[0] > numbers[1]:
        message = f"a range must not start after its end: {plain(numbers[0])} to {plain(numbers[1])}"
        raise InvalidValueError(message)
    return numbers


def _quanta(numbers: tuple[Decimal, ...], quanta: tuple[Exact, ...]) -> tuple[Decimal, ...]:
    if not quanta:
        return tuple([Decimal((0, (1,), exponent(number))) for number in numbers])
    given = tuple([exact(quantum) for quantum in quanta])
    if len(given) != len(numbers) or min(given) <= 0:
        message = f"a figure needs a quantum above 0 for each number: {', '.join(map(plain, given))}"
        raise InvalidValueError(message)
    return given


def _hedge(hedge: Hedge | str) -> Hedge:
    try:
        return Hedge(hedge)
    except ValueError:
        message = f"no hedge is called {shown(hedge)}: use one of {', '.join(Hedge)}"
        raise InvalidValueError(message) from None


def _unit(unit: object) -> Unit:
    if unit is None or isinstance(unit, Currency):
        return unit
    word = _word(unit, "unit")
    if word.isupper() and is_code(word):
        message = f"a unit that is a currency's code counts nothing: write Currency({word!r}) for money"
        raise InvalidValueError(message)
    return word


def _word(word: object, role: str) -> str:
    if not isinstance(word, str):
        message = f"a {role} must be a string, not {type(word).__name__}"
        raise InvalidTypeError(message)
    if not word:
        message = f"a {role} must not be empty: leave it out"
        raise InvalidValueError(message)
    return word

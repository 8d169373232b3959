"""Finding and Repair: the verdict on one claim, with all that it was made from."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Context, Decimal
from fractions import Fraction
from typing import Any, Final

from dealvalue._frozen import listed, optional, required
from dealvalue.checks.saying import sentence
from dealvalue.checks.verdict import Verdict
from dealvalue.decimals import EXACT, plain
from dealvalue.errors import InvalidValueError
from dealvalue.interval import Interval
from dealvalue.period import Period
from dealvalue.text.document import Claim

__all__ = ["REPAIRS", "Finding", "RateUsed", "Repair", "rounded_outward"]

#: The slips that a repair can name.
REPAIRS: Final = ("scale", "inverse", "currency", "day", "digits", "part")
Span = tuple[int, int]
_SIX: Final = Context(prec=6)


@dataclass(frozen=True, slots=True)
class Repair:
    """The one slip that makes the figures agree.

    ===========  ==========================================================  =========================
    kind         what slipped                                                `value`
    ===========  ==========================================================  =========================
    scale        million for billion, or a zero in a count of myriads        what the figure would be
    inverse      divided where one multiplies, or the change of the wrong    what the figure would be
                 base
    currency     another currency of that name, or of that trade             its code
    day          the rate of another day, or another day of the week         that day
    digits       two neighbouring digits swapped                             what the figure would be
    part         a part that the total leaves out                            that part
    ===========  ==========================================================  =========================

    `figure` is the place of the repaired figure among the figures of the finding.
    """

    kind: str
    figure: int
    value: str

    def __post_init__(self) -> None:
        if self.kind not in REPAIRS:
            raise InvalidValueError(f"no repair is called {self.kind!r}: use one of {', '.join(REPAIRS)}")

    def to_dict(self) -> dict[str, Any]:
        """The JSON form.

        >>> Repair("scale", 1, "1370000000").to_dict()
        {'kind': 'scale', 'figure': 1, 'value': '1370000000'}
        """
        return {"kind": self.kind, "figure": self.figure, "value": self.value}

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> "Repair":
        """What `to_dict` gave."""
        return cls(required(data, "kind"), required(data, "figure"), required(data, "value"))


@dataclass(frozen=True, slots=True)
class RateUsed:
    """The newest rate that a claim was held against: 1 of the first currency of the path in the last one."""

    value: str
    on: date
    source: str
    path: tuple[str, ...]

    def to_dict(self) -> dict[str, Any]:
        """The JSON form."""
        return {"value": self.value, "on": self.on.isoformat(), "source": self.source, "path": list(self.path)}

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> "RateUsed":
        """What `to_dict` gave."""
        on = Period.from_dict({"start": required(data, "on")}).start
        assert on is not None  # noqa: S101  that was its start
        return cls(required(data, "value"), on, required(data, "source"), tuple(listed(data, "path")))

    def say(self) -> str:
        """The rate to six digits, and its day.

        >>> RateUsed("0.00071544356", date(2025, 5, 2), "ECB", ("KRW", "EUR", "USD")).say()
        '1 KRW = 0.000715444 USD on 2025-05-02'
        """
        short = plain(_SIX.plus(Decimal(self.value)).normalize(EXACT))
        return f"1 {self.path[0]} = {short} {self.path[-1]} on {self.on}"

    def __str__(self) -> str:
        via = f" via {', '.join(self.path[1:-1])}" if len(self.path) > 2 else ""
        return f"1 {self.path[0]} = {self.value} {self.path[-1]} on {self.on} by {self.source}{via}"


@dataclass(frozen=True, slots=True)
class Finding:
    """What a check found: `figures` and `spans` are those of the claim, in the order of its operands.

    `expected` is where the derived figure must lie, `found` what the text says of it; both are rounded outward to 15
    significant digits, the verdict was not. A span is None for what no character of the text says, the document's own
    day. `reason` is a code and says why there is no verdict:

    cannot_check    no_rate, no_date, operand_missing, units_differ, base_not_positive (a percentage of nothing, or of a
                    loss), no_check (a kind of claim without a check), in_conflict (a figure is said in two ways)
    ambiguous       readings (another reading of a figure agrees), percent_or_points, no_such_count (35 % of 8),
                    same_digits (at two scales)
    inconsistent    no_slip (no repair explains it)

    >>> Finding("sum", Verdict.CONSISTENT, ("$3", "$1", "$2")).to_dict()["verdict"]
    'consistent'
    """

    check: str
    verdict: Verdict
    figures: tuple[str, ...]
    spans: tuple[Span | None, ...] = ()
    expected: Interval | None = None
    found: Interval | None = None
    repair: Repair | None = None
    rate: RateUsed | None = None
    reason: str | None = None
    note: str | None = None

    @classmethod
    def on(cls, claim: Claim, verdict: Verdict, **details: Any) -> "Finding":  # noqa: ANN401  the fields below
        """The finding on a claim; `details` are the other fields."""
        figures = tuple([operand.text for operand in claim.operands])
        spans = tuple([operand.span for operand in claim.operands])
        for key in ("expected", "found"):
            if details.get(key) is not None:
                details[key] = rounded_outward(details[key])
        return cls(claim.kind, verdict, figures, spans, **details)

    @classmethod
    def unchecked(cls, claim: Claim, reason: str, note: str | None = None) -> "Finding":
        """The finding on a claim that cannot be checked, and why."""
        return cls.on(claim, Verdict.CANNOT_CHECK, reason=reason, note=note)

    def to_dict(self) -> dict[str, Any]:
        """The JSON form; keys without a value are left out."""
        data: dict[str, Any] = {
            "check": self.check,
            "verdict": self.verdict.value,
            "figures": list(self.figures),
            "spans": [None if span is None else list(span) for span in self.spans],
        }
        for key in ("expected", "found"):
            if (interval := getattr(self, key)) is not None:
                data[key] = _ends(interval)
        for key in ("repair", "rate"):
            if (part := getattr(self, key)) is not None:
                data[key] = part.to_dict()
        for key in ("reason", "note"):
            if (word := getattr(self, key)) is not None:
                data[key] = word
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> "Finding":
        """What `to_dict` gave."""
        expected, found, repair, rate = (optional(data, key) for key in ("expected", "found", "repair", "rate"))
        return cls(
            required(data, "check"),
            _verdict(required(data, "verdict")),
            tuple(listed(data, "figures")),
            tuple([_span(span) for span in listed(data, "spans")]),
            None if expected is None else _interval(expected),
            None if found is None else _interval(found),
            None if repair is None else Repair.from_dict(repair),
            None if rate is None else RateUsed.from_dict(rate),
            optional(data, "reason"),
            optional(data, "note"),
        )

    def say(self) -> str:
        """The finding in one plain sentence.

        >>> Finding("product", Verdict.CONSISTENT, ("$6", "2 pens", "$3"), expected=Interval.point(6)).say()
        '"2 pens" and "$3" come to 6, and "$6" agrees'
        """
        repair, rate = self.repair, self.rate
        return sentence(
            self.check,
            self.verdict,
            self.figures,
            self.expected,
            repair=None if repair is None else (repair.kind, repair.figure, repair.value),
            rate=None if rate is None else (rate.path[-1], rate.say()),
            reason=self.reason,
            note=self.note,
        )

    @property
    def resolution(self) -> Fraction | None:
        """The smallest error that would have been seen, as a share of the figure; None where that has no answer.

        >>> Finding("sum", Verdict.CONSISTENT, (), (), Interval(99, 101), Interval(98, 102)).resolution
        Fraction(3, 100)
        """
        if self.expected is None or self.found is None:
            return None
        shares = [_half_width(interval) for interval in (self.expected, self.found)]
        return None if None in shares else sum([share for share in shares if share is not None], Fraction(0))

    def explain(self) -> str:
        """The verdict and everything behind it, down to the characters."""
        lines = [f"{self.check}: {self.verdict.value}{f' ({self.reason})' if self.reason else ''}"]
        for figure, span in zip(self.figures, self.spans, strict=False):
            lines.append(f'  "{figure}"' + ("" if span is None else f" [{span[0]}, {span[1]})"))
        lines += [f"  {key}: {getattr(self, key)}" for key in ("expected", "found", "rate") if getattr(self, key)]
        if self.repair is not None:
            lines.append(f'  repair: {self.repair.kind}, "{self.figures[self.repair.figure]}" → {self.repair.value}')
        return "\n".join([*lines, *([f"  note: {self.note}"] if self.note else [])])


def _half_width(interval: Interval) -> Fraction | None:
    """As a share of the middle."""
    if interval.low is None or interval.high is None or interval.low + interval.high == 0:
        return None
    return abs((interval.high - interval.low) / (interval.low + interval.high))


def _ends(interval: Interval) -> dict[str, Any]:
    """Only an end that is open is said to be so."""
    return {key: value for key, value in interval.to_dict().items() if value is not True}


def _interval(data: object) -> Interval:
    closed = ((key, optional(data, key)) for key in ("low_closed", "high_closed"))
    return Interval.from_dict(
        {"low": optional(data, "low"), "high": optional(data, "high")}
        | {key: True if value is None else value for key, value in closed}
    )


def _verdict(word: object) -> Verdict:
    try:
        return Verdict(str(word))
    except ValueError as error:
        raise InvalidValueError(f"no verdict is called {word!r}: use one of {', '.join(Verdict)}") from error


def _span(span: object) -> Span | None:
    match span:
        case None:
            return None
        case [int(start), int(end)]:
            return start, end
        case _:
            raise InvalidValueError(f"a span is a start and an end, not {span!r}")


def rounded_outward(interval: Interval) -> Interval:
    """The interval with ends of at most 15 significant digits, never smaller than it was.

    >>> print(rounded_outward(Interval(Fraction(1, 3), "0.5")))
    [0.333333333333333, 0.5]
    """
    low = None if interval.low is None else _cut(interval.low)
    high = None if interval.high is None else -_cut(-interval.high)
    return Interval(
        low,
        high,
        low != interval.low or interval.low_closed,
        high != interval.high or interval.high_closed,
    )


def _cut(number: Fraction) -> Fraction:
    """Round down to 15 significant digits."""
    if not number:
        return number
    size = len(str(abs(number.numerator) // number.denominator or 1))
    unit = Fraction(10) ** (size - 15)
    while abs(number) < 1 and abs(number) / unit < 10**14:
        unit /= 10
    return (number / unit).__floor__() * unit

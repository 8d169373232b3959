"""Totals as records: a record a group, and those of its parts and of what may be in it twice."""

from collections.abc import Hashable, Iterable, Iterator
from decimal import ROUND_HALF_EVEN, Decimal
from fractions import Fraction
from typing import TYPE_CHECKING, Final

from dealvalue.decimals import plain, rounded_fraction
from dealvalue.errors import InvalidValueError
from dealvalue.interval import Interval
from dealvalue.money import Money
from dealvalue.reports.columns import RATE, WORTH, Column, at_rate, grouped, said, worth
from dealvalue.reports.records import Record, rounded, used

if TYPE_CHECKING:  # a command that only finds is not to load deals
    from dealvalue.deals import Overlap, Part, Refused, Total, Totals

__all__ = [
    "SPREADSHEET",
    "allowed_text",
    "columns",
    "missing",
    "name_of",
    "overlaps",
    "part_columns",
    "records",
    "refused",
]

#: Decimal places of a percentage.
_PLACES: Final = 2

SPREADSHEET: Final = (
    *("record", "key", "count", *WORTH, "allowed.low", "allowed.high", "share.low", "share.high"),
    *("mean.value", "mean.low", "mean.high", "running.value", "running.low", "running.high", "missing"),
    *("number", "deal.labels.label", *[f"deal.figure.{name}" for name in ("value", "low", "high", "currency")]),
    *("on", *RATE, "error", "kind", "numbers", "reason", "source", "line", "column", "row"),
)


def records(totals: "Totals", *, parts: bool = False, running: bool = False) -> Iterator[Record]:
    """Of each group its parts, if they are wanted, and its total; of several groups the whole comes last."""
    ordered, whole = totals.ordered(), _shown(totals.whole)
    sums = totals.running() if running else {}
    for key, total in ordered.items():
        by = {"key": _key(totals.names, key)} if totals.names else {}
        if parts:
            yield from (_part(part, by) for part in total.parts)
        yield {"record": "total", **by, **_total(total, whole, sums.get(key))}
    if totals.names:
        yield {"record": "whole", "names": list(totals.names), **_total(totals.whole, whole, None)}


def refused(rows: Iterable["Refused"]) -> Iterator[Record]:
    """The rows that were no deals."""
    return ({"record": "refused", **row.to_dict()} for row in rows)


def missing(parts: Iterable["Part"]) -> Iterator[Record]:
    """The deals that were not converted."""
    return ({"record": "missing", **part.to_dict()} for part in parts)


def overlaps(found: Iterable["Overlap"]) -> Iterator[Record]:
    """What may be in a total twice."""
    return ({"record": "overlap", **overlap.to_dict()} for overlap in found)


def _key(names: tuple[str, ...], value: Hashable) -> dict[str, str | None]:
    values = value if isinstance(value, tuple) else (value,)
    return {name: None if each is None else str(each) for name, each in zip(names, values, strict=True)}


def _part(part: "Part", by: Record) -> Record:
    record = {"record": "part", **by, **part.to_dict()}
    if part.conversion is not None:
        from dealvalue.rates.rate import significant

        low, high = (Money(significant(end), part.conversion.currency).rounded() for end in part.ends)
        record |= {"rate": used(part.conversion.rate), "rounded": rounded(low, high)}
    return record


def _total(total: "Total", whole: Interval, running: "Total | None") -> Record:
    """The total rounded to the minor unit, what may be true rounded outward, its mean and its share in percent."""
    data: Record = {**total.summary(), "rounded": rounded(*total.ends())}
    if not total.is_point:
        ends = zip(("low", "high"), total.outward(), strict=True)
        data["allowed"] = {name: plain(end.amount) for name, end in ends if end is not None}
    if total.count:
        data["mean"] = rounded(*total.means())
        data |= _share(total, whole)
    return data if running is None else data | {"running": rounded(*running.ends())}


def _shown(total: "Total") -> Interval:
    return Interval(total.low.amount, total.high.amount)


def _share(total: "Total", whole: Interval) -> Record:
    """Of sums of 34 digits: the exact sum of thousands of rates has tens of thousands."""
    from dealvalue.deals.total import portion

    try:
        part = portion(_shown(total), whole)
    except InvalidValueError:  # of a whole of zero there are no shares
        return {}
    ends = (rounded_fraction((end or 0) * Fraction(100), _PLACES, ROUND_HALF_EVEN) for end in (part.low, part.high))
    return {"share": dict(zip(("low", "high"), map(plain, ends), strict=True))}


def columns(names: Iterable[str], *, running: bool = False, doubt: bool = True) -> tuple[Column, ...]:
    """The columns of a table of totals: the keys, what they come to and, where there is a doubt, what may be true."""
    keys = [Column(name, lambda record, name=name: _named(record, name)) for name in names]  # type: ignore[misc]
    sums = [Column("running", lambda record: _sum(record, "running"), right=True)] if running else []
    shares = [Column("share", _percent, right=True)] if keys else []
    allowed = [Column("may be", _allowed, right=True)] if doubt else []
    return (*keys, *_TOTAL, *allowed, *sums, *shares)


def _named(record: Record, name: str) -> str:
    if record["record"] == "whole":
        return "total" if name == next(iter(record["names"])) else ""
    return record["key"][name] or "–"


def _sum(record: Record, name: str) -> str:
    return worth(record[name]) if name in record else ""


def _allowed(record: Record) -> str:
    """What may be true: 1 – 2, 1 or more, at most 2; nothing where it is what was printed."""
    if "allowed" not in record:
        return ""
    low, high = (grouped(record["allowed"][name]) if name in record["allowed"] else None for name in ("low", "high"))
    return allowed_text(low, high)


def allowed_text(low: str | None, high: str | None) -> str:
    """What may be true, in words; None is an open end.

    >>> allowed_text("5", "7"), allowed_text("5", None), allowed_text(None, "7")
    ('5 – 7', '5 or more', 'at most 7')
    """
    if high is None:
        return f"{low} or more" if low else "anything"
    return f"{low} – {high}" if low else f"at most {high}"


def _percent(record: Record) -> str:
    if "share" not in record:
        return ""
    low, high = (f"{Decimal(record['share'][end]):.1f}" for end in ("low", "high"))
    return f"{low} %" if low == high else f"{low} – {high} %"


_TOTAL: Final = (
    Column("deals", lambda record: grouped(str(record["count"])), right=True),
    Column("total", lambda record: worth(record["rounded"]), right=True),
)


def part_columns(names: Iterable[str]) -> tuple[Column, ...]:
    """The columns of a table of parts, each group of them before its total."""
    return (
        Column("deal", lambda record: _deal(record, names)),
        Column("amount", lambda record: said(record["deal"]["figure"]) if "deal" in record else "", right=True),
        Column("on", lambda record: _day(record.get("on"))),
        Column("result", lambda record: _sum(record, "rounded"), right=True),
        Column("rate", lambda record: at_rate(record["rate"]) if "rate" in record else ""),
        Column("source", lambda record: record["rate"]["source"] if "rate" in record else record.get("error", "")),
    )


def _deal(record: Record, names: Iterable[str]) -> str:
    if "deal" in record:
        return name_of(record["deal"])
    key = record.get("key", {})
    return ", ".join(["total", *(f"{name} {key[name] or '–'}" for name in names if key)])


def name_of(deal: Record) -> str:
    """What a deal is called: its label, else where it was read."""
    from dealvalue.deals.deal import NAMES

    labels = deal.get("labels", {})
    return next((labels[name] for name in NAMES if isinstance(labels.get(name), str)), str(deal.get("origin", "")))


def _day(on: str | dict[str, str] | None) -> str:
    return worth(on) if isinstance(on, dict) else on or ""

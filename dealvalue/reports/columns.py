"""What of a record a spreadsheet and a table show."""

from collections.abc import Callable
from decimal import Context, Decimal
from fractions import Fraction
from typing import Any, Final, NamedTuple

from dealvalue.reports.records import Record

_SIX: Final = Context(prec=6)
_LONGEST: Final = 60

_SAID: Final = ("kind", "text", "value", "low", "high", "currency", "unit", "start", "end", "duration", "hedge", "per")
WORTH: Final = ("rounded.value", "rounded.low", "rounded.high", "rounded.currency")
RATE: Final = ("rate.base", "rate.quote", "rate.value", "rate.on", "rate.source", "rate.path")
_PLACE: Final = ("record", "id", "file", "line", "column")

MENTIONS: Final = (*_PLACE, "span", *_SAID, "reason")
CHECKED: Final = (
    *(*_PLACE, "span", *_SAID, *[f"converted.{column}" for column in (*WORTH, *RATE, "reason")], "sentence"),
    *("check", "verdict", "figures", "expected.low", "expected.high", "found.low", "found.high"),
    *("repair.kind", "repair.figure", "repair.value", "reason", "note"),
)
CONVERSIONS: Final = ("record", *[f"amount.{name}" for name in ("value", "low", "high", "currency")], *WORTH, *RATE)
RATE_FILES: Final = (
    *("record", "file", "form", "base", "quote", "kind", "kinds", "rates", "first", "last"),
    *("doubts", "skipped", "line", "on", "reason", "source", "version", "licence"),
)
FORMS: Final = ("record", "form", "source", "about")
RATES: Final = ("record", "base", "quote", "value", "on", "source", "path", "asked_on")


class Column(NamedTuple):
    """A column of a table: its head, and what of a record stands in it."""

    head: str
    cell: Callable[[Record], str]
    right: bool = False


def grouped(number: str) -> str:
    """A plain number with its thousands apart.

    >>> grouped("2000000000000"), grouped("-1234.50")
    ('2,000,000,000,000', '-1,234.50')
    """
    return format(Decimal(number), ",f")


def worth(record: Record) -> str:
    """The value of a record in figures and its unit.

    >>> worth({"low": "5000000", "high": "7000000", "currency": "USD"})
    '5,000,000 – 7,000,000 USD'
    >>> worth({"kind": "period", "start": "2016-01-01"})
    '2016-01-01/..'
    """
    if "duration" in record or record.get("kind") == "duration":
        return str(record.get("duration") or " – ".join(record[end] for end in ("low", "high") if end in record))
    if "start" in record or "end" in record:
        start, end = record.get("start", ".."), record.get("end", "..")
        return str(start) if start == end else f"{start}/{end}"
    numbers = [grouped(record[key]) for key in ("value", "low", "high") if key in record]
    return " ".join([" – ".join(numbers), *[record[key] for key in ("currency", "unit") if key in record]])


def said(record: Record) -> str:
    """A figure with its hedge and what it is the price of.

    >>> said({"hedge": "more_than", "value": "70", "currency": "USD", "per": "barrel"})
    'more than 70 USD per barrel'
    """
    return " ".join(filter(None, [words(record.get("hedge")), worth(record), per(record)]))


def per(record: Record) -> str:
    """What a price is the price of: per barrel, each."""
    noun = record.get("per", "")
    return f"per {noun}" if noun not in ("", "each") else noun


def words(code: str | None) -> str:
    """A code of the JSON form for the eye: more than, cannot check."""
    return (code or "").replace("_", " ")


def at_rate(rate: dict[str, Any]) -> str:
    """A rate as it is said, the stronger currency first, to six digits.

    >>> at_rate({"base": "KRW", "quote": "USD", "value": "0.00068", "on": "2025-12-10"})
    '1 USD = 1,470.59 KRW'
    """
    value, base, quote = Fraction(rate["value"]), rate["base"], rate["quote"]
    if value < 1:
        value, base, quote = 1 / value, quote, base
    return f"1 {base} = {short(_SIX.divide(Decimal(value.numerator), Decimal(value.denominator)))} {quote}"


def short(number: Decimal) -> str:
    """Six digits of a number, in plain notation.

    >>> short(Decimal("2939393939.39")), short(Decimal("0.0006802872"))
    ('2,939,390,000', '0.000680287')
    """
    return grouped(format(_SIX.plus(number).normalize(), "f"))


def quoted(record: Record) -> str:
    """The words of a record, of very long ones (a page of digits) the beginning.

    >>> quoted({"text": "9" * 100})
    '9999999999999999999999999999999999999999999999999999999999…'
    """
    text = str(record["text"])
    return text if len(text) < _LONGEST else text[: _LONGEST - 2] + "…"


def place(record: Record) -> str:
    """Where a record stands: file, line and column."""
    return f"{record['file']}:{record['line']}:{record['column']}"


MENTION_TABLE: Final = (
    Column("place", place),
    Column("kind", lambda record: str(record.get("kind") or record["record"])),
    Column("text", quoted),
    Column("meaning", said),
    Column("note", lambda record: words(record.get("reason"))),
)
CONVERSION_TABLE: Final = (
    Column("amount", quoted),
    Column("result", lambda record: worth(record["rounded"]), right=True),
    Column("rate", lambda record: at_rate(record["rate"])),
    Column("on", lambda record: record["rate"]["on"]),
    Column("path", lambda record: "→".join(record["path"])),
    Column("source", lambda record: record["rate"]["source"]),
)
RATE_TABLE: Final = (
    Column("rate", lambda record: f"1 {record['base']} = {float(record['value']):.10g} {record['quote']}"),
    Column("said", at_rate),
    Column("on", lambda record: record["on"]),
    Column("path", lambda record: "→".join(record["path"])),
    Column("source", lambda record: record["source"]),
)


def _held(record: Record) -> str:
    """What a record of a file of rates is about: the file, or a pair."""
    return f"{record['base']}→{record['quote']}" if "base" in record else record.get("file", "embedded")


def _noted(record: Record) -> str:
    line = f"line {record['line']}: " if "line" in record else ""
    if "reason" in record:
        return f"{line}{record['reason']}"
    counts = [(record.get("doubts"), "in doubt"), (record.get("skipped"), "left out")]
    return ", ".join(f"{count} {what}" for count, what in counts if count)


RATE_FILE_TABLE: Final = (
    Column("", lambda record: record["record"]),
    Column("what", _held),
    Column("kind", lambda record: str(record.get("kind") or record.get("form", ""))),
    Column("rates", lambda record: grouped(str(record["rates"])) if "rates" in record else "", right=True),
    Column("first", lambda record: str(record.get("first") or record.get("on", ""))),
    Column("last", lambda record: str(record.get("last", ""))),
    Column("note", _noted),
)
FORM_TABLE: Final = (
    Column("form", lambda record: record["form"]),
    Column("source", lambda record: record["source"]),
    Column("about", lambda record: record["about"]),
)

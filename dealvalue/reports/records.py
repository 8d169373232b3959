"""What there is to show: a dict a thing, which is its `to_dict()` with its place and the name of its kind.

Every form is made of these, so that no form knows more than another.
"""

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any, NamedTuple

from dealvalue.decimals import plain
from dealvalue.errors import DealValueError
from dealvalue.money import Money
from dealvalue.reports.place import Lines

if TYPE_CHECKING:  # a command that only finds is not to load the rates
    from dealvalue.checks import Report
    from dealvalue.rates import Conversion, ExchangeRate
    from dealvalue.text.document import Document
    from dealvalue.text.mention import Mention

Record = dict[str, Any]


class Checked(NamedTuple):
    """A text by the name of its file, what was read in it, and what was found."""

    file: str
    document: "Document"
    report: "Report"


def mentions(file: str, document: "Document") -> Iterator[Record]:
    """Every mention of a document and everything it skipped, in order of appearance."""
    lines = Lines(document.text)
    found: list[tuple[str, Any]] = [("mention", mention) for mention in document.mentions]
    found += [("skipped", skipped) for skipped in document.skipped]
    for kind, item in sorted(found, key=lambda pair: pair[1].span):
        yield {"record": kind, **_place(file, lines, item.span[0]), **item.to_dict()}


def figures(file: str, document: "Document", price: "Callable[[Mention], Record | None]") -> Iterator[Record]:
    """Every figure of a document with the sentence around it and, of money, what `price` says of it."""
    lines = Lines(document.text)
    for mention in document.figures:
        record = {"record": "figure", **_place(file, lines, mention.span[0]), **mention.to_dict()}
        record["sentence"] = lines.sentence(*mention.span)
        if mention.kind == "money" and (converted := price(mention)) is not None:
            record["converted"] = converted
        yield record


def findings(file: str, document: "Document", report: "Report") -> Iterator[Record]:
    """Every finding of a report, at the place of the first figure that the text says."""
    lines = Lines(document.text)
    for finding in report.findings:
        start = next((span[0] for span in finding.spans if span is not None), 0)
        yield {"record": "finding", **_place(file, lines, start), **finding.to_dict()}


def conversion(made: "Conversion") -> Record:
    """A conversion, with its rate in one piece and its result rounded to the currency's minor units."""
    ends = (made.low.rounded(), made.high.rounded()) if made.is_range else (made.rounded(),)
    return {**made.to_dict(), "rate": used(made.rate), "rounded": rounded(*ends)}


def missing(error: DealValueError) -> Record:
    """What stands where a conversion could not be made."""
    return {"reason": str(error).partition("\n")[0]}


def rate(made: "Conversion") -> Record:
    """The rate of a conversion, with the days asked for and used, and its legs."""
    data = made.to_dict()
    about = {key: data[key] for key in ("asked_on", "used_on", "legs", "policy")}
    return {"record": "rate", **used(made.rate), **about}


def rounded(low: Money, high: Money | None = None) -> Record:
    """A value, or its two ends where they differ, and the currency."""
    ends = {"value": low} if high is None or high == low else {"low": low, "high": high}
    return {name: plain(end.amount) for name, end in ends.items()} | {"currency": low.currency.code}


def used(rate: "ExchangeRate") -> Record:
    """A rate in one piece, with its path."""
    data = rate.to_dict()
    return {key: data[key] for key in ("base", "quote", "value", "on", "source")} | {"path": list(rate.path)}


def _place(file: str, lines: Lines, start: int) -> Record:
    line, column = lines.place(start)
    return {"file": file, "line": line, "column": column}

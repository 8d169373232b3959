"""What there is to show: a dict a thing, which is its `to_dict()` with its place and the name of its kind.

Every form is made of these, so that no form knows more than another.
"""

from collections.abc import Callable, Hashable, Iterable, Iterator
from typing import TYPE_CHECKING, Any

from dealvalue.decimals import plain
from dealvalue.errors import DealValueError
from dealvalue.money import Money
from dealvalue.reports.place import Lines

if TYPE_CHECKING:  # a command that only finds is not to load the rates
    from dealvalue.checks import Report
    from dealvalue.deals import Total
    from dealvalue.rates import Conversion, ExchangeRate
    from dealvalue.text.document import Document
    from dealvalue.text.mention import Mention

Record = dict[str, Any]


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
    rounded = _rounded(made.low.rounded(), made.high.rounded()) if made.is_range else _rounded(made.rounded())
    return {**made.to_dict(), "rate": _used(made.rate), "rounded": rounded}


def missing(error: DealValueError) -> Record:
    """What stands where a conversion could not be made."""
    return {"reason": str(error).partition("\n")[0]}


def rate(made: "Conversion") -> Record:
    """The rate of a conversion, with the days asked for and used, and its legs."""
    data = made.to_dict()
    about = {key: data[key] for key in ("asked_on", "used_on", "legs", "policy")}
    return {"record": "rate", **_used(made.rate), **about}


def total(keys: Iterable[str], value: Hashable, made: "Total") -> Iterator[Record]:
    """The parts of a total, then the total; `value` is what the keys are, as `total_by` has it."""
    from dealvalue.rates.rate import significant

    values = value if isinstance(value, tuple) else (value,)
    key = {name: None if each is None else str(each) for name, each in zip(keys, values, strict=False)}
    by = {"key": key} if key else {}
    for part in made.parts:
        record = {"record": "part", **by, **part.to_dict()}
        if part.conversion is not None:
            low, high = (Money(significant(end), made.currency).rounded() for end in part.ends)
            record |= {"rate": _used(part.conversion.rate), "rounded": _rounded(low, high)}
        yield record
    data = made.to_dict()
    del data["parts"]  # they are the records before this one
    yield {"record": "total", **by, **data, "rounded": _rounded(made.low.rounded(), made.high.rounded())}


def _rounded(low: Money, high: Money | None = None) -> Record:
    ends = {"value": low} if high is None or high == low else {"low": low, "high": high}
    return {name: plain(end.amount) for name, end in ends.items()} | {"currency": low.currency.code}


def _used(rate: "ExchangeRate") -> Record:
    data = rate.to_dict()
    return {key: data[key] for key in ("base", "quote", "value", "on", "source")} | {"path": list(rate.path)}


def _place(file: str, lines: Lines, start: int) -> Record:
    line, column = lines.place(start)
    return {"file": file, "line": line, "column": column}

"""A checked article for people: sentence by sentence its figures and what they are worth, then its claims."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from decimal import Decimal
from itertools import groupby
from typing import Final

from dealvalue.money import Money
from dealvalue.reports import table
from dealvalue.reports.columns import at_rate, per, quoted, said, short, words
from dealvalue.reports.records import Record
from dealvalue.say import say

Paint = Callable[[str, str], str]

_COLOURS: Final = {"consistent": "green", "within_rounding": "green", "inconsistent": "red"}


def lines(records: Iterable[Record], paint: Paint = lambda text, _colour: text) -> Iterator[str]:
    """The page of each file. `paint` gets a text and the name of a colour, and returns what a terminal shows in it."""
    for file, group in groupby(records, key=lambda record: str(record["file"])):
        of_file = list(group)
        yield paint(file, "bold")
        yield from _figures([record for record in of_file if record["record"] == "figure"], paint)
        yield from _findings([record for record in of_file if record["record"] == "finding"], paint)
        yield ""


def _figures(figures: list[Record], paint: Paint) -> Iterator[str]:
    rows = table.aligned([["", _at(figure), quoted(figure), *_meaning(figure)] for figure in figures])
    for sentence, group in groupby(figures, key=lambda figure: str(figure["sentence"])):
        yield ""
        yield paint(sentence, "dim")
        for _ in group:
            yield next(rows)


def _meaning(figure: Record) -> list[str]:
    """What is said, and what that is worth at which rate."""
    match figure.get("converted"):
        case None:
            return [said(figure)]
        case {"reason": reason}:
            return [said(figure), f"not converted: {words(reason)}"]
        case converted:
            rounded, rate = converted["rounded"], converted["rate"]
            ends = [Money(rounded[key], rounded["currency"]) for key in ("value", "low", "high") if key in rounded]
            value = " – ".join(say(end, digits=4) for end in ends)
            there = f"= {value} {per(figure)}".rstrip()
            return [said(figure), there, f"{at_rate(rate)} on {rate['on']}", rate["source"]]


def _findings(findings: list[Record], paint: Paint) -> Iterator[str]:
    counts = Counter(words(finding["verdict"]) for finding in findings)
    yield ""
    summary = ", ".join(f"{count} {verdict}" for verdict, count in counts.items())
    yield f"{len(findings)} claim{'' if len(findings) == 1 else 's'}" + (f": {summary}" if summary else "")
    for finding in findings:
        verdict = paint(words(finding["verdict"]), _COLOURS.get(finding["verdict"], "yellow"))
        yield f"  {_at(finding)}  {verdict}  {finding['check']}: {', '.join(finding['figures'])}"
        yield from (f"      {line}" for line in _because(finding))


def _because(finding: Record) -> Iterator[str]:
    """The reason of a verdict: what the other figures give, and what the text says."""
    if "reason" in finding and not (finding["reason"] == "no_slip" and "note" in finding):  # which says so too
        yield words(finding["reason"])
    if "expected" in finding and "found" in finding:
        yield f"the figures give {_interval(finding['expected'])}, the text says {_interval(finding['found'])}"
    if "rate" in finding:
        rate = {"base": finding["rate"]["path"][0], "quote": finding["rate"]["path"][-1], **finding["rate"]}
        yield f"{at_rate(rate)} on {rate['on']}, {rate['source']}"
    if "repair" in finding:
        repair = finding["repair"]
        yield f"{repair['kind']}: {finding['figures'][repair['figure']]} would agree as {_number(repair['value'])}"
    if "note" in finding:
        yield finding["note"]


def _interval(ends: Record) -> str:
    low, high = ends.get("low"), ends.get("high")
    if low is None:
        return "anything" if high is None else f"at most {_number(high)}"
    if high is None:
        return f"{_number(low)} or more"
    return _number(low) if low == high else f"{_number(low)} to {_number(high)}"


def _number(value: str) -> str:
    """A number for the eye; what is no number (a code, a day) as it is."""
    try:
        return short(Decimal(value))
    except ArithmeticError:
        return value


def _at(record: Record) -> str:
    return f"{record['line']}:{record['column']}"

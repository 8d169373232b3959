"""SARIF 2.1.0: findings as editors, code hosts and build servers show them, in place.

The standard: https://docs.oasis-open.org/sarif/sarif/v2.1.0/. A column is a code point from one, an end is excluded.
What was refuted is an error, what may be read in two ways a warning, what could not be checked a note; all three fail.
What agrees passes.
"""

import json
from collections.abc import Iterable, Iterator, Mapping
from hashlib import sha256
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import quote

from dealvalue.reports.place import Lines

if TYPE_CHECKING:  # a command that only finds is not to load the rates
    from dealvalue.checks import Finding
    from dealvalue.reports.records import Checked

_SCHEMA: Final = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
_LEVELS: Final[Mapping[str, tuple[str, str]]] = {
    "consistent": ("pass", "none"),
    "within_rounding": ("pass", "none"),
    "cannot_check": ("fail", "note"),
    "ambiguous": ("fail", "warning"),
    "inconsistent": ("fail", "error"),
}
#: What each rule holds against what.
RULES: Final[Mapping[str, str]] = {
    "equivalent": "Two amounts said to be the same agree at the rate of their day.",
    "sum": "A total agrees with its parts.",
    "change": "A change in percent or points agrees with what it leads from and to.",
    "multiple": "So many times as large agrees with the two figures.",
    "share": "A percentage agrees with the part and the whole.",
    "count_share": "A percentage of a few things is a whole number of them.",
    "product": "A total agrees with how many and the price of each.",
    "span": "A length of time agrees with the days between which it lies.",
    "weekday": "A day of the week agrees with its date.",
    "rank": "What is said to be second-largest is no larger than the largest.",
    "duplicate": "What is said twice is said with figures that agree.",
    "magnitude": "The same digits do not stand at two scales.",
    "rate": "There is a rate for a deal.",
    "currency_life": "A deal is in a currency that was in use on its day.",
    "period": "The day of a deal is in the period that is said of it.",
}


def lines(checked: "Iterable[Checked]") -> Iterator[str]:
    """The log of one run over all texts.

    >>> json.loads("".join(lines([])))["version"]
    '2.1.0'
    """
    yield json.dumps(log(checked), ensure_ascii=False, indent=1)


def log(checked: "Iterable[Checked]") -> dict[str, Any]:
    """The log as it goes to JSON."""
    results = [result for one in checked for result in _results(one)]
    rules = [{"id": name, "shortDescription": {"text": text}} for name, text in RULES.items()]
    run = {
        "tool": {"driver": {"name": "dealvalue", "rules": rules}},
        "columnKind": "unicodeCodePoints",
        "results": results,
    }
    return {"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}


def _results(checked: "Checked") -> Iterator[dict[str, Any]]:
    places = Lines(checked.document.text)
    for finding in checked.report:
        kind, level = _LEVELS[finding.verdict.value]
        where = [
            {**_location(checked.file, span, places), "message": {"text": figure}}
            for figure, span in zip(finding.figures, finding.spans, strict=True)
            if span is not None
        ]
        yield {
            "ruleId": finding.check,
            "ruleIndex": list(RULES).index(finding.check),
            "kind": kind,
            "level": level,
            "message": {"text": finding.say()},
            "locations": [_shown(where, _marked(finding))] if where else [_file(checked.file)],
            "relatedLocations": [{"id": number, **location} for number, location in enumerate(where)],
            "partialFingerprints": {"figures/v1": _fingerprint(finding)},
            "properties": finding.to_dict(),
        }


def _marked(finding: "Finding") -> int:
    """Which figure an editor underlines: the one that slipped, else the first."""
    return finding.repair.figure if finding.repair is not None else 0


def _shown(where: list[dict[str, Any]], at: int) -> dict[str, Any]:
    location = where[min(at, len(where) - 1)]
    return {"physicalLocation": location["physicalLocation"]}


def _file(file: str) -> dict[str, Any]:
    return {"physicalLocation": {"artifactLocation": {"uri": quote(file)}}}


def _location(file: str, span: tuple[int, int], places: Lines) -> dict[str, Any]:
    (line, column), (last_line, last_column) = (places.place(offset) for offset in span)
    region = {
        "startLine": line,
        "startColumn": column,
        "endLine": last_line,
        "endColumn": last_column,
        "charOffset": span[0],
        "charLength": span[1] - span[0],
    }
    return {"physicalLocation": {"artifactLocation": {"uri": quote(file)}, "region": region}}


def _fingerprint(finding: "Finding") -> str:
    """The same for the same words wherever they move, so that a known finding stays known."""
    said = "\0".join((finding.check, finding.verdict.value, *finding.figures))
    return sha256(said.encode("utf-8", "surrogatepass")).hexdigest()[:32]

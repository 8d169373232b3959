"""A checked text as one page of HTML that needs nothing else: for a screen, a telephone or paper.

Everything that comes from a text or a file is escaped; the page has no script and loads nothing.
"""

from collections.abc import Iterable, Iterator
from html import escape
from typing import TYPE_CHECKING, Final

from dealvalue.reports.place import Lines

if TYPE_CHECKING:  # a command that only finds is not to load the rates
    from dealvalue.checks import Finding, Report
    from dealvalue.reports.records import Checked

_STYLE: Final = """
:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif; }
body { margin: 0 auto; max-width: 46rem; padding: 1rem; overflow-wrap: anywhere; }
h1 { font-size: 1.2rem; } .text { white-space: pre-wrap; }
mark { background: none; color: inherit; border-bottom: 2px solid #888; }
mark.consistent, mark.within_rounding { border-color: #2a7d2a; }
mark.cannot_check, mark.ambiguous { border-bottom: 2px dashed #b36b00; }
mark.inconsistent { border-bottom: 3px double #c0182b; background: #c0182b22; }
li { margin: 0 0 .6rem; } b.inconsistent { color: #c0182b; } pre { overflow-x: auto; white-space: pre-wrap; }
@media print { body { max-width: none; padding: 0; } details > pre { display: block; } li { break-inside: avoid; } }
"""
_HEAD: Final = (
    '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
    '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
    "<title>Checked figures</title>\n"
    f"<style>{_STYLE}</style>\n</head>\n<body>"
)


def lines(checked: "Iterable[Checked]") -> Iterator[str]:
    """The page, a section for each text.

    >>> next(lines([])).splitlines()[0]
    '<!doctype html>'
    """
    yield _HEAD
    for one in checked:
        yield f"<section>\n<h1>{escape(one.file)}</h1>"
        yield from (f"<p>{escape(line)}</p>" for line in one.report.summary().splitlines())
        yield f'<div class="text">{_marked(one)}</div>'
        yield "<ol>"
        places = Lines(one.document.text)
        yield from (_item(finding, places) for finding in one.report)
        yield "</ol>\n</section>"
    yield "</body>\n</html>"


def _marked(checked: "Checked") -> str:
    """The text with each of its figures marked by the worst that was found of it."""
    text, verdicts = checked.document.text, _worst(checked.report)
    pieces, at = [], 0
    # what a claim spans and no figure is ("tripled", a date) is marked too, where it overlaps no figure
    for start, end in sorted({*verdicts, *(mention.span for mention in checked.document.figures)}):
        if start < at:
            continue
        verdict = verdicts.get((start, end), "figure")
        pieces += [escape(text[at:start]), f'<mark class="{verdict}">{escape(text[start:end])}</mark>']
        at = end
    return "".join([*pieces, escape(text[at:])])


def _worst(report: "Report") -> dict[tuple[int, int], str]:
    worst: dict[tuple[int, int], str] = {}
    for finding in report:  # the worst come first
        for span in finding.spans:
            if span is not None:
                worst.setdefault(span, finding.verdict.value)
    return worst


def _item(finding: "Finding", places: Lines) -> str:
    verdict = finding.verdict.value
    start = next((span[0] for span in finding.spans if span is not None), None)
    where = "" if start is None else " (line {}, column {})".format(*places.place(start))
    said = f'<b class="{verdict}">{verdict.replace("_", " ")}</b>{where}: {escape(finding.say())}'
    return f"<li>{said}\n<details><summary>how</summary><pre>{escape(finding.explain())}</pre></details></li>"

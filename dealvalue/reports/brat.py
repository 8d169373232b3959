"""brat's standoff format, the .ann file beside a text: https://brat.nlplab.org/standoff.html."""

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from dealvalue.errors import InputError
from dealvalue.reports.entities import Span, entities, relations

if TYPE_CHECKING:  # a command that only finds is not to load the rates
    from dealvalue.reports.records import Checked


def lines(checked: "Iterable[Checked]") -> Iterator[str]:
    """The annotations of one text; an .ann file is of one text, so a second one is an InputError."""
    for number, one in enumerate(checked):
        if number:
            raise InputError("an annotation file of brat is of one text: give one at a time", source=one.file)
        yield from _annotations(one)


def _annotations(checked: "Checked") -> Iterator[str]:
    known, text = entities(checked), checked.document.text
    for number, (kind, span) in enumerate(known, 1):
        fragments = list(_fragments(text, span))
        places = ";".join(f"{start} {end}" for start, end in fragments)
        yield f"T{number}\t{kind.title()} {places}\t{' '.join(text[slice(*fragment)] for fragment in fragments)}"
    for number, (check, one, other, finding) in enumerate(relations(checked, known), 1):
        yield f"R{number}\t{check.title()} Arg1:T{one + 1} Arg2:T{other + 1}"
        yield f"#{number}\tAnnotatorNotes R{number}\t{finding.verdict.value}: {' '.join(finding.say().split())}"


def _fragments(text: str, span: Span) -> Iterator[Span]:
    """The parts of a span between line breaks, over which an annotation of brat does not reach."""
    start, end = span
    while start < end:
        stop = min([at for mark in "\r\n" if (at := text.find(mark, start, end)) >= 0], default=end)
        if stop > start:
            yield start, stop
        start = stop + 1

"""Report: every finding of a text or of a set of deals, and what was not checked."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from dealvalue._frozen import listed, optional
from dealvalue._marker import marked
from dealvalue.checks.finding import Finding, Span
from dealvalue.checks.tolerance import Tolerance
from dealvalue.checks.verdict import Verdict

__all__ = ["Report"]


@dataclass(frozen=True, slots=True)
class Report:
    """The findings, the worst first and then in the order of what they are about.

    `source` is the text that was checked, empty for deals. `related` and `unrelated` are the places of its figures:
    those that a claim relates, and those of which nothing is claimed, so that nothing was checked. `tolerance` is how
    far from the market a conversion was allowed to lie.

    >>> print(Report((Finding("sum", Verdict.CONSISTENT, ("$3", "$1", "$2")),)).text())
    1 claim: 1 consistent
    sum: consistent
    """

    findings: tuple[Finding, ...] = ()
    source: str = ""
    related: tuple[Span, ...] = ()
    unrelated: tuple[Span, ...] = ()
    tolerance: Tolerance | None = None

    def __post_init__(self) -> None:
        worst_first = sorted(self.findings, key=lambda finding: -finding.verdict.severity)
        object.__setattr__(self, "findings", tuple(worst_first))

    @property
    def counts(self) -> dict[Verdict, int]:
        """How many findings have each verdict; a verdict that none has is left out."""
        counts = dict.fromkeys(Verdict, 0)
        for finding in self.findings:
            counts[finding.verdict] += 1
        return {verdict: count for verdict, count in counts.items() if count}

    def having(self, *verdicts: Verdict) -> tuple[Finding, ...]:
        """The findings with one of these verdicts."""
        return tuple([finding for finding in self.findings if finding.verdict in verdicts])

    @property
    def unchecked(self) -> tuple[Finding, ...]:
        """The claims of which nothing is known."""
        return self.having(Verdict.CANNOT_CHECK)

    def __iter__(self) -> Iterator[Finding]:
        return iter(self.findings)

    def __len__(self) -> int:
        return len(self.findings)

    def summary(self) -> str:
        """How many claims have which verdict, what was not checked, and what no check of a rate can see."""
        counts = ", ".join([f"{count} {verdict.value.replace('_', ' ')}" for verdict, count in self.counts.items()])
        many = _many(len(self.findings), "claim")
        return "\n".join([f"{many}: {counts}" if counts else many, *self._unchecked(), *self._unseen()])

    def _unchecked(self) -> Iterator[str]:
        figures = len(self.related) + len(self.unrelated)
        if self.unrelated:
            yield f"not checked: {len(self.unrelated)} of {_many(figures, 'figure')}, of which nothing is claimed"
        for finding in self.unchecked:
            yield f"not checked: {finding.say()}"

    def _unseen(self) -> Iterator[str]:
        seen = [finding.resolution for finding in self.findings if finding.rate is not None and finding.resolution]
        if self.tolerance is not None and seen:
            least = f"errors below {float(min(seen)) * 100:.2g} % cannot be seen"
            yield f"rates: {self.tolerance}; {least}"

    def text(self) -> str:
        """The summary, then each finding with its place in the text and everything behind it."""
        return "\n".join([self.summary(), *("\n".join(self._shown(finding)) for finding in self.findings)])

    def _shown(self, finding: Finding) -> Iterator[str]:
        yield finding.explain()
        for span in finding.spans if self.source else ():
            if span is not None:
                yield marked(self.source, *span)

    def say(self) -> str:
        """Each finding in one plain sentence, a line each."""
        return "\n".join([finding.say() for finding in self.findings])

    def to_dict(self) -> dict[str, Any]:
        """The JSON form; `report.schema.json` beside the reports describes it.

        >>> Report().to_dict()
        {'schema': 1, 'counts': {}, 'findings': []}
        """
        data: dict[str, Any] = {
            "schema": 1,
            "counts": {verdict.value: count for verdict, count in self.counts.items()},
            "findings": [finding.to_dict() for finding in self.findings],
        }
        if self.source:
            data["source"] = self.source
        for key in ("related", "unrelated"):
            if spans := getattr(self, key):
                data[key] = [list(span) for span in spans]
        if self.tolerance is not None:
            data["tolerance"] = self.tolerance.to_dict()
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> "Report":
        """What `to_dict` gave."""
        tolerance = optional(data, "tolerance")
        related, unrelated = (
            tuple([(span[0], span[1]) for span in listed(data, key)]) if optional(data, key) else ()
            for key in ("related", "unrelated")
        )
        return cls(
            tuple([Finding.from_dict(finding) for finding in listed(data, "findings")]),
            optional(data, "source") or "",
            related,
            unrelated,
            None if tolerance is None else Tolerance.from_dict(tolerance),
        )


def _many(count: int, noun: str) -> str:
    return f"{count} {noun}{'' if count == 1 else 's'}"

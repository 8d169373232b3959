"""Report: every finding of a text or of a set of deals."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from dealvalue._frozen import listed
from dealvalue.checks.finding import Finding
from dealvalue.checks.verdict import Verdict

__all__ = ["Report"]


@dataclass(frozen=True, slots=True)
class Report:
    """The findings, in the order of what they are about.

    >>> print(Report((Finding("sum", Verdict.CONSISTENT, ("$3", "$1", "$2")),)).text())
    1 claim: 1 consistent
    sum: consistent
    """

    findings: tuple[Finding, ...] = ()

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

    def __iter__(self) -> Iterator[Finding]:
        return iter(self.findings)

    def __len__(self) -> int:
        return len(self.findings)

    def to_dict(self) -> dict[str, Any]:
        """The JSON form.

        >>> Report().to_dict()
        {'schema': 1, 'counts': {}, 'findings': []}
        """
        return {
            "schema": 1,
            "counts": {verdict.value: count for verdict, count in self.counts.items()},
            "findings": [finding.to_dict() for finding in self.findings],
        }

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> "Report":
        """What `to_dict` gave."""
        return cls(tuple([Finding.from_dict(finding) for finding in listed(data, "findings")]))

    def text(self) -> str:
        """The counts, then each finding with everything behind it."""
        many = f"{len(self.findings)} claim{'' if len(self.findings) == 1 else 's'}"
        counts = ", ".join([f"{count} {verdict.value.replace('_', ' ')}" for verdict, count in self.counts.items()])
        return "\n".join([f"{many}: {counts}" if counts else many, *(finding.explain() for finding in self.findings)])

"""Verdict: what a check says about a claim."""

from enum import StrEnum

__all__ = ["Verdict"]


class Verdict(StrEnum):
    """From good to bad; only the first two have been passed.

    >>> [verdict.value for verdict in Verdict if verdict.agrees]
    ['consistent', 'within_rounding']
    """

    #: Agrees with every figure but the derived one taken as printed, the derived one rounded as shown.
    CONSISTENT = "consistent"
    #: Agrees only if every figure may be rounded.
    WITHIN_ROUNDING = "within_rounding"
    #: Something is missing, and the reason says what; never counted as passed.
    CANNOT_CHECK = "cannot_check"
    #: The readings that the text allows disagree.
    AMBIGUOUS = "ambiguous"
    #: No allowed reading agrees.
    INCONSISTENT = "inconsistent"

    @property
    def agrees(self) -> bool:
        """Whether the figures agree."""
        return self in (Verdict.CONSISTENT, Verdict.WITHIN_ROUNDING)

    @property
    def severity(self) -> int:
        """How much it needs a person's eye, from 0 for consistent to 4 for inconsistent.

        >>> sorted(Verdict, key=lambda verdict: -verdict.severity)[0].value
        'inconsistent'
        """
        return list(Verdict).index(self)

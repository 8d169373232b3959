"""Verdict: what a check says about a claim."""

from enum import StrEnum

__all__ = ["Verdict"]


class Verdict(StrEnum):
    """From good to bad to unknown; only the first two have been passed.

    >>> [verdict.value for verdict in Verdict if verdict.agrees]
    ['consistent', 'within_rounding']
    """

    #: Agrees with every figure but the derived one taken as printed, the derived one rounded as shown.
    CONSISTENT = "consistent"
    #: Agrees only if every figure may be rounded.
    WITHIN_ROUNDING = "within_rounding"
    #: The readings that the text allows disagree.
    AMBIGUOUS = "ambiguous"
    #: Something is missing, and the reason says what; never counted as passed.
    CANNOT_CHECK = "cannot_check"
    #: No allowed reading agrees.
    INCONSISTENT = "inconsistent"

    @property
    def agrees(self) -> bool:
        """Whether the figures agree."""
        return self in (Verdict.CONSISTENT, Verdict.WITHIN_ROUNDING)

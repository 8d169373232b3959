"""magnitude: the same digits at another scale elsewhere in the text, where one of the two may be a slip."""

from collections.abc import Iterator
from decimal import Decimal
from typing import Final

from dealvalue.checks.finding import Finding
from dealvalue.checks.verdict import Verdict
from dealvalue.decimals import EXACT
from dealvalue.text.document import Document
from dealvalue.text.mention import Mention

__all__ = ["check_magnitudes"]

#: 1.37 billion and 1.37 million are no chance; 5 billion and 5 million may be.
_TELLING: Final = 3
_POWERS: Final = frozenset((3, 6, 9))


def check_magnitudes(document: Document) -> Iterator[Finding]:
    """Point at each figure whose digits and unit stand in the text before, a thousand or a million times as large.

    What is related by a claim is left to the check of that claim. Both may be right, so the finding is ambiguous.
    """
    claimed = {operand.span for claim in document.claims for operand in claim.operands}
    seen: dict[object, Mention] = {}
    for mention in document.figures:
        digits = _digits(mention)
        if digits is None:
            continue
        first = seen.setdefault(digits, mention)
        if mention.span not in claimed and _apart(first, mention) in _POWERS:
            texts, spans = (first.text, mention.text), (first.span, mention.span)
            yield Finding("magnitude", Verdict.AMBIGUOUS, texts, spans, reason="same_digits")


def _digits(mention: Mention) -> object:
    """The unit and the digits of a figure of one number; None where they are too few to tell."""
    value = _value(mention)
    if value is None or mention.figure is None:
        return None
    digits = EXACT.normalize(value).as_tuple().digits
    return (mention.figure.unit, mention.figure.per, digits) if len(digits) >= _TELLING else None


def _apart(one: Mention, two: Mention) -> int:
    """By which power of ten they differ."""
    first, second = _value(one), _value(two)
    return 0 if first is None or second is None else abs(first.adjusted() - second.adjusted())


def _value(mention: Mention) -> Decimal | None:
    return None if mention.figure is None else mention.figure.value

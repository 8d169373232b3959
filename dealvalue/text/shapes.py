"""What a run of digits looks like, before anyone knows what it counts: a day, a year, a group of three, a decimal."""

import re
from typing import Any, Final

LONGEST_NUMBER: Final = 60
"""Digits; a longer number is refused, with a reason, before Decimal sees it."""

ISO_DATE: Final = re.compile(r"\d{4}-\d\d?-\d\d?")
ISO_WEEK: Final = re.compile(r"(\d{4})-?W(\d\d)(?:-?(\d))?")
DOT_DATE: Final = re.compile(
    r"\d{1,2}\.\s?\d{1,2}\.\d{2,4}|\d{4}[./]\d{1,2}[./]\d{1,2}\.?|\d{4}\. \d{1,2}\. \d{1,2}\.?"
)
SLASH_DATE: Final = re.compile(r"\d{1,2}\u200f?/\d{1,2}\u200f?/\d{2,4}")
"""Arabic's has marks of direction in it."""
EXPONENT: Final = re.compile(r"[eE][+-]?\d")
"""1e9: how programs write; a person who writes so may mean anything."""

_PLAIN: Final = ("DIGITS", "PLAIN")
DAY_OR_MONTH: Final = frozenset((*_PLAIN, "DAY", "MONTHNUM", "TWO"))
DAY: Final = frozenset((*_PLAIN, "DAY", "TWO"))
TWO: Final = frozenset((*_PLAIN, "TWO"))
GROUP: Final = frozenset((*_PLAIN, "GROUP3"))
YEAR: Final = frozenset((*_PLAIN, "YEAR4"))
PLAIN: Final = frozenset(_PLAIN)
SEPARATED: Final = frozenset(("DIGITS", "SEPARATED"))
TOO_LONG: Final = frozenset(("TOOLONG",))
DATE: Final = frozenset(("DATE",))
NOTATION: Final = frozenset(("NOTATION",))
NAME: Final = frozenset(("NAME",))
SHAPES: Final = (DAY_OR_MONTH, DAY, TWO, GROUP, YEAR, PLAIN, SEPARATED, TOO_LONG, DATE, NOTATION, NAME)


def number_shape(body: str, lead: str) -> tuple[frozenset[str], Any]:
    """The categories of a run of digits and separators, and what its rules read: the characters themselves.

    `lead` is the white space before it: three digits after exactly one space may continue a number ("1 300 500").
    """
    size = len(body)
    if not body.isascii() and len({ord(digit) - int(digit) for digit in body if digit.isdecimal()}) > 1:
        return NAME, body  # digits of two systems are no number
    if size > LONGEST_NUMBER:
        return (TOO_LONG, body)
    if body.isdigit():
        return _plain_shape(body, size, lead), body
    if ISO_DATE.fullmatch(body) or ISO_WEEK.fullmatch(body) or DOT_DATE.fullmatch(body) or SLASH_DATE.fullmatch(body):
        return DATE, body
    return (NOTATION if body[-1].isdigit() and EXPONENT.search(body) else SEPARATED), body


def _plain_shape(body: str, size: int, lead: str) -> frozenset[str]:
    if size > 4:
        return PLAIN
    value = int(body)
    if size <= 2:
        if 1 <= value <= 12:
            return DAY_OR_MONTH
        return DAY if 13 <= value <= 31 else TWO if size == 2 else PLAIN
    if size == 3:
        return GROUP if len(lead) == 1 and lead != "\n" else PLAIN
    return YEAR if 1500 <= value <= 2199 else PLAIN

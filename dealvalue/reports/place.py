"""Where in a file a figure stands, as editors count, and the sentence around it."""

import re
from bisect import bisect_left, bisect_right
from typing import Final

_BREAK: Final = re.compile(r"\r\n?|\n")

# Only what is quoted to a person depends on this; what is related to what is the reader's business, not this one's.
_END: Final = re.compile(
    r"""
      (?<![A-Z]) [.!?…]+ ["'”’»)\]]* (?=\s+(?![a-z]))       # not after an initial: U.S. Army
      (?! (?:(?<=\b[A-Z][a-z]{2}\.)|(?<=\b[A-Z][a-z]{3}\.)) \s+\d)  # nor before the number of a short word: Dec. 10
    | [。！？]+ [」』”’]*
    | [\r\n]+
    """,
    re.VERBOSE,
)
_LONGEST: Final = 400


class Lines:
    r"""The lines and the sentences of a text, found once.

    >>> lines = Lines("First one.\nThe second. And a third.")
    >>> lines.place(15), lines.sentence(15, 21)
    ((2, 5), 'The second.')
    """

    def __init__(self, text: str) -> None:
        self._text = text
        self._starts = [0, *(found.end() for found in _BREAK.finditer(text))]
        self._ends = [found.end() for found in _END.finditer(text)]

    def place(self, offset: int) -> tuple[int, int]:
        """The line and the column of a character, from one; a column is a code point."""
        line = bisect_right(self._starts, offset)
        return line, offset - self._starts[line - 1] + 1

    def sentence(self, start: int, end: int) -> str:
        """What a reader would quote around a span; of a very long sentence the part beside it, with … for the rest."""
        before, behind = bisect_right(self._ends, start), bisect_left(self._ends, end)
        first = self._ends[before - 1] if before else 0
        last = self._ends[behind] if behind < len(self._ends) else len(self._text)
        left, right = max(first, start - _LONGEST // 2), min(last, end + _LONGEST // 2)
        quoted = " ".join(self._text[left:right].split())
        return f"{'…' if left > first else ''}{quoted}{'…' if right < last else ''}"

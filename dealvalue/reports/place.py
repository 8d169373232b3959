"""Where in a file a character stands, as editors count: lines and columns from one."""

import re
from bisect import bisect_right

_BREAK = re.compile(r"\r\n?|\n")


class Lines:
    r"""The lines of a text, found once.

    >>> Lines("first\nthe second").place(10)
    (2, 5)
    """

    def __init__(self, text: str) -> None:
        self._starts = [0, *(found.end() for found in _BREAK.finditer(text))]

    def place(self, offset: int) -> tuple[int, int]:
        """The line and the column of a character; a column is a code point."""
        line = bisect_right(self._starts, offset)
        return line, offset - self._starts[line - 1] + 1

"""What the first bytes of a JSON file show: the names in its outermost object, and how what each one names begins."""

import re
from typing import Final

__all__ = ["names"]

_TOKEN: Final = re.compile(rb'"(?:[^"\\]|\\.)*+"?|[\[\]{},:]|[^\s\[\]{},:"]+', re.DOTALL)


def names(head: bytes) -> dict[str, str]:
    """Return them as far as the bytes go; none if they begin otherwise than an object does.

    >>> names(b'{"success": true, "base": "USD", "rates": {"EUR": 0.9')
    {'success': 'true', 'base': '"USD"', 'rates': '{'}
    """
    found: dict[str, str] = {}
    depth, name = 0, ""
    for match in _TOKEN.finditer(head.removeprefix(b"\xef\xbb\xbf")):
        word = match[0].decode("utf-8", "replace")
        if depth == 0 and word != "{":
            break
        if depth == 1 and word not in {"}", ":", ","}:
            if name:
                found.setdefault(name, word)
            name = "" if name else word.strip('"')
        depth += (word in {"{", "["}) - (word in {"}", "]"})
        if depth == 0:
            break
    return found

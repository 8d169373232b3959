"""Grammar lines: `weekday:WEEKDAY? month:MONTH day:DAY` to a regex over symbols, and to the symbols such a line can begin with.

    NAME  A/B  ^A        a category, either of two, anything else
    role:NAME  role:( )  a role, by which the production asks for the nodes
    ? * + {m,n} ( ) |  (?: (?= (?! (?<= (?<!  .  $       as in `re`; white space parts
"""

import re
from collections.abc import Callable
from typing import Final, NamedTuple

LEXEME: Final = re.compile(
    r"(?P<space>\s+)"
    r"|(?:(?P<role>[a-z]+):)?(?:(?P<negated>\^)?(?P<names>[A-Z][A-Z0-9_]*(?:/[A-Z][A-Z0-9_]*)*)|(?P<open>\((?:\?(?:[:=!]|<[=!]))?))"
    r"|(?P<close>\))|(?P<bar>\|)|(?P<many>(?:\{\d+(?:,\d*)?\}|[?*+])[+?]?)|(?P<any>\.)|(?P<end>\$)"
)
NOTHING: Final = "(?!)"


class Line(NamedTuple):
    """A piece of grammar: its regex, the symbols it can begin with (None: any), and whether it can be empty."""

    regex: str
    first: frozenset[str] | None
    empty: bool


class Grammar:
    """Reads grammar lines; `having` gives the symbols of categories."""

    def __init__(self, having: Callable[..., str]) -> None:
        self.having = having

    def line(self, text: str, prefix: str) -> Line:
        """The regex of a line, with its roles as groups named `prefix_role`, and what it can begin with."""
        lexemes = []
        at = 0
        while at < len(text):
            match = LEXEME.match(text, at)
            if match is None:
                message = f"a grammar line says {text[at : at + 10]!r}, which is no grammar: {text}"
                raise ValueError(message)
            if match["space"] is None:
                lexemes.append(match)
            at = match.end()
        made, after = self._branches(lexemes, 0, prefix)
        if after < len(lexemes):
            message = f"a grammar line closes what it did not open: {text}"
            raise ValueError(message)
        return made

    def _branches(self, lexemes: list[re.Match[str]], at: int, prefix: str) -> tuple[Line, int]:
        """`a | b | c`, up to the bracket that closes it."""
        branches = []
        while True:
            branch, at = self._sequence(lexemes, at, prefix)
            branches.append(branch)
            if at == len(lexemes) or lexemes[at]["bar"] is None:
                break
            at += 1
        return Line("|".join(branch.regex for branch in branches), _union(branches), any(branch.empty for branch in branches)), at

    def _sequence(self, lexemes: list[re.Match[str]], at: int, prefix: str) -> tuple[Line, int]:
        """Items one after the other; what is first goes on past items that can be empty."""
        regex = ""
        first: frozenset[str] | None = frozenset()
        empty = True
        while at < len(lexemes) and lexemes[at]["bar"] is None and lexemes[at]["close"] is None:
            item, at = self._item(lexemes, at, prefix)
            if at < len(lexemes) and (many := lexemes[at]["many"]):
                item = Line(item.regex + many, item.first, item.empty or many[0] in "?*" or many.startswith("{0"))
                at += 1
            regex += item.regex
            if empty:
                first = None if first is None or item.first is None else first | item.first
                empty = item.empty
        return Line(regex, first, empty), at

    def _item(self, lexemes: list[re.Match[str]], at: int, prefix: str) -> tuple[Line, int]:
        lexeme = lexemes[at]
        if lexeme["any"]:
            return Line(".", None, empty=False), at + 1
        if lexeme["end"]:
            return Line("$", frozenset(), empty=True), at + 1
        if lexeme["names"]:
            return self._category(lexeme, prefix), at + 1
        inner, after = self._branches(lexemes, at + 1, prefix)
        opened = lexeme["open"]
        if opened in ("(?=", "(?!", "(?<=", "(?<!"):  # what is looked at is not begun with
            return Line(f"{opened}{inner.regex})", frozenset(), empty=True), after + 1
        opened = f"(?P<{prefix}_{lexeme['role']}>" if lexeme["role"] else "(?:"
        return Line(f"{opened}{inner.regex})", inner.first, inner.empty), after + 1

    def _category(self, lexeme: re.Match[str], prefix: str) -> Line:
        symbols = self.having(*lexeme["names"].split("/"))
        first: frozenset[str] | None = frozenset(symbols)
        if lexeme["negated"]:
            body, first = (f"[^{symbols}]" if symbols else "."), None
        else:
            body = f"[{symbols}]" if symbols else f"(?:{NOTHING})"
        if lexeme["role"]:
            body = f"(?P<{prefix}_{lexeme['role']}>{body})"
        return Line(body, first, empty=False)


def _union(branches: list[Line]) -> frozenset[str] | None:
    first: frozenset[str] = frozenset()
    for branch in branches:
        if branch.first is None:
            return None
        first |= branch.first
    return first

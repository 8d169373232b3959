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


Symbols = frozenset[str] | None
"""Some symbols; None stands for any."""


class Line(NamedTuple):
    """A piece of grammar: its regex, the symbols that can be all of it, the pairs it can begin with, and whether it can be nothing.

    `ahead` is what may stand behind where it is all of one symbol (or none, a look-ahead). This tells which rules are worth a try at a place; it may say too much, never too little.
    """

    regex: str
    alone: Symbols = frozenset()
    pairs: tuple[tuple[Symbols, Symbols], ...] = ()
    empty: bool = True
    ahead: Symbols = None

    @property
    def first(self) -> Symbols:
        """The symbols it can begin with."""
        made = self.alone
        for first, _ in self.pairs:
            made = _either(made, first)
        return made

    def begins(self, symbol: str, after: str) -> bool:
        """Can it begin with this symbol and the one after it ("" at the end)?"""
        if (self.alone is None or symbol in self.alone) and (self.ahead is None or after in self.ahead):
            return True
        return any(_holds(first, symbol) and _holds(second, after) for first, second in self.pairs)

    def after(self, symbol: str) -> Symbols:
        """What can come second behind this symbol; None where it may stand alone, or before anything."""
        made: Symbols = frozenset()
        if self.alone is None or symbol in self.alone:
            made = self.ahead
        for first, second in self.pairs:
            if _holds(first, symbol):
                made = _either(made, second)
        return made


class Grammar:
    """Reads grammar lines; `having` gives the symbols of categories."""

    def __init__(self, having: Callable[..., str]) -> None:
        self.having = having
        self._classes: dict[str, tuple[str, frozenset[str]]] = {}

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
        made = branches[0]
        for branch in branches[1:]:
            made = Line(
                made.regex + "|" + branch.regex,
                _either(made.alone, branch.alone),
                _merged(made.pairs + branch.pairs),
                made.empty or branch.empty,
                _ahead(made, branch),
            )
        return made, at

    def _sequence(self, lexemes: list[re.Match[str]], at: int, prefix: str) -> tuple[Line, int]:
        """Items one after the other."""
        made = Line("")
        while at < len(lexemes) and lexemes[at]["bar"] is None and lexemes[at]["close"] is None:
            item, at = self._item(lexemes, at, prefix)
            if at < len(lexemes) and (many := lexemes[at]["many"]):
                item = _repeated(item, many)
                at += 1
            made = _then(made, item)
        return made, at

    def _item(self, lexemes: list[re.Match[str]], at: int, prefix: str) -> tuple[Line, int]:
        lexeme = lexemes[at]
        if lexeme["any"]:
            return Line(".", None, empty=False), at + 1
        if lexeme["end"]:
            return Line("$"), at + 1
        if lexeme["names"]:
            return self._category(lexeme, prefix), at + 1
        inner, after = self._branches(lexemes, at + 1, prefix)
        opened = lexeme["open"]
        if opened in ("(?=", "(?!", "(?<=", "(?<!"):  # what is looked at is not begun with
            ahead = inner.first if opened == "(?=" and not inner.empty else None
            return Line(f"{opened}{inner.regex})", ahead=ahead), after + 1
        opened = f"(?P<{prefix}_{lexeme['role']}>" if lexeme["role"] else "(?:"
        return inner._replace(regex=f"{opened}{inner.regex})"), after + 1

    def _category(self, lexeme: re.Match[str], prefix: str) -> Line:
        known = self._classes.get(lexeme["names"])
        if known is None:
            symbols = self.having(*lexeme["names"].split("/"))
            known = self._classes[lexeme["names"]] = symbols, frozenset(symbols)
        symbols = known[0]
        first: Symbols = known[1]
        if lexeme["negated"]:
            body, first = (f"[^{symbols}]" if symbols else "."), None
        else:
            body = f"[{symbols}]" if symbols else f"(?:{NOTHING})"
        if lexeme["role"]:
            body = f"(?P<{prefix}_{lexeme['role']}>{body})"
        return Line(body, first, empty=False)


def _either(one: Symbols, other: Symbols) -> Symbols:
    return None if one is None or other is None else one | other


def _holds(symbols: Symbols, symbol: str) -> bool:
    return symbol != "" and (symbols is None or symbol in symbols)


def _both(one: Symbols, other: Symbols) -> Symbols:
    return other if one is None else one if other is None else one & other


def _ahead(one: Line, other: Line) -> Symbols:
    """What may stand behind either of two pieces; one that is no single symbol has no say."""
    nothing: Symbols = frozenset()
    if one.alone == nothing != other.alone:
        return other.ahead
    if other.alone == nothing != one.alone:
        return one.ahead
    return _either(one.ahead, other.ahead)


def _merged(pairs: tuple[tuple[Symbols, Symbols], ...]) -> tuple[tuple[Symbols, Symbols], ...]:
    """Pairs with the same first symbols become one, so that the number of pairs stays small."""
    seconds: dict[Symbols, Symbols] = {}
    for first, second in pairs:
        if first is None or first:
            seconds[first] = _either(seconds[first], second) if first in seconds else second
    return tuple(seconds.items())


def _then(one: Line, other: Line) -> Line:
    """One piece after another."""
    if not other.pairs and other.empty and not other.alone and other.alone is not None:  # a look-around
        return one._replace(regex=one.regex + other.regex, ahead=_both(one.ahead, other.ahead) if not one.empty else one.ahead)
    pairs = one.pairs
    first = _both(one.ahead, other.first)
    if first is None or first:
        pairs = (*pairs, (one.alone, first))
    if one.empty:
        pairs = pairs + other.pairs
    kept = Line("", one.alone if other.empty else frozenset(), ahead=one.ahead)
    return Line(
        one.regex + other.regex,
        _either(kept.alone, other.alone) if one.empty else kept.alone,
        _merged(pairs),
        one.empty and other.empty,
        _ahead(kept, other) if one.empty else kept.ahead,
    )


def _repeated(item: Line, many: str) -> Line:
    """`item?`, `item{2,5}` and their like."""
    once = many[0] == "?" or many.startswith(("{0,1}", "{1}"))
    pairs = item.pairs if once else _merged((*item.pairs, (item.alone, _both(item.ahead, item.first))))
    return Line(item.regex + many, item.alone, pairs, item.empty or many[0] in "?*" or many.startswith("{0"), item.ahead if item.alone != frozenset() else None)

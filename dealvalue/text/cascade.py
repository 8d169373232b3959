"""Rules by stages: each stage is a table of named rules; leftmost first, and at one place in the order of the table.

A rule is a grammar line over categories and a production. The production gets the match and gives a node, or None: it declines, and
the next rule is tried. What a stage makes, the stages after it read as one token.
"""

import re
from collections.abc import Callable, Iterable, Mapping
from typing import Any, Final, Literal

from dealvalue.text.grammar import NOTHING, Grammar, Line
from dealvalue.text.record import Record
from dealvalue.text.scanner import Sentence
from dealvalue.text.token import Node
from dealvalue.text.vocabulary import Vocabulary

WARMING: Final = 100
"""Sentences for which a stage looks at every symbol that a rule can begin with, before it compiles what tells better."""
HANDFUL: Final = 5
"""Groups of symbols that are tried one by one: each more is a class to compile, and that is what a fresh process spends its time on."""


class Match:
    """A rule that fits at a place of a sentence: the nodes by role.

    `first` is the place of the made node's first child: a production may set it before the match, to take in what stands there.
    """

    __slots__ = ("_places", "_roles", "end", "first", "parameters", "sentence", "start")

    def __init__(self, match: re.Match[str], roles: Mapping[str, int], sentence: Sentence, parameters: Any) -> None:  # noqa: ANN401  what the rules of a reader share
        self._places = match.regs
        self._roles = roles
        self.start, self.end = self._places[0]
        self.first = self.start
        self.sentence = sentence
        self.parameters = parameters

    def span(self, role: str) -> tuple[int, int]:
        """The places of a role, (-1, -1) where it is absent."""
        return self._places[self._roles["r_" + role]]

    def node(self, role: str) -> Node | None:
        """The first node in this role; None where the rule has no such role, or the role is absent."""
        number = self._roles.get("r_" + role)
        if number is None:
            return None
        start = self._places[number][0]
        if start < 0:
            return None
        item = self.sentence.items[start]
        return item if type(item) is Node else self.sentence.node(start)

    def __getitem__(self, role: str) -> Node:
        start = self._places[self._roles["r_" + role]][0]
        item = self.sentence.items[start]
        return item if type(item) is Node else self.sentence.node(start)

    def all(self, role: str) -> list[Node]:
        """The nodes of a role that covers several tokens."""
        start, end = self.span(role)
        return self.sentence.nodes(start, end) if start >= 0 else []

    def nodes(self) -> list[Node]:
        """All nodes of the match."""
        return self.sentence.nodes(self.start, self.end)


Production = Callable[[Match], Node | Literal[False] | None]
Search = Callable[..., re.Match[str] | None]


class Rule(Record):
    """A named grammar line and what it makes.

    `notes` says that the rule only notes something on nodes that are there (a hedge): nothing is replaced, and the search goes on
    behind the match; False says that it had nothing to note, and the next rule is tried.
    """

    name: str
    grammar: str
    produce: Production
    notes: bool = False


Fit = tuple[Search, Mapping[str, int], Rule]
"""A rule as compiled: what matches at a place, which group is which role, and the rule."""


class Stage(Record):
    """Rules that compete for the same tokens; a sentence with none of the categories in `needs` ("MONEY/COUNT") is passed over."""

    name: str
    needs: str
    rules: tuple[Rule, ...]


class Cascade:
    """Stages compiled for one vocabulary."""

    def __init__(self, stages: Iterable[Stage], vocabulary: Vocabulary, parameters: Any) -> None:  # noqa: ANN401
        self.parameters = parameters
        grammar = Grammar(vocabulary.having)
        compiled = [_Compiled(stage, vocabulary, grammar) for stage in stages]
        self.stages = [stage for stage in compiled if stage.needs]  # a language without eras has no stage for them
        self._wanted = {symbol: sum(1 << number for number, stage in enumerate(self.stages) if symbol in stage.needs) for symbol in vocabulary.kinds}
        wanting = "".join(symbol for symbol, wanted in self._wanted.items() if wanted)
        self._wanting = re.compile(f"[{wanting}]" if wanting else NOTHING).findall

    def run(self, sentence: Sentence, parameters: Any = None) -> None:  # noqa: ANN401
        """Reduce the sentence, stage after stage; other parameters take the place of the language's own."""
        parameters = parameters or self.parameters
        symbols, wanting = sentence.symbols, self._wanted
        wanted = 0  # a bit a stage: the next one is the lowest, and what a stage makes may want later ones
        for symbol in self._wanting(symbols):
            wanted |= wanting[symbol]
        while wanted:
            bit = wanted & -wanted
            wanted ^= bit
            stage = self.stages[bit.bit_length() - 1]
            if (found := stage.search(symbols)) is not None:
                stage.run(sentence, parameters, found)
                if sentence.symbols is not symbols:
                    symbols = sentence.symbols
                    for symbol in sentence.made:
                        wanted |= wanting[symbol] & -(bit << 1)
                    sentence.made = ""


def _placing(groups: list[tuple[str, str]]) -> str:
    """The regex of symbols with what must follow each, one class first: `re` runs through a text for one class much faster than for
    several, and then finds which it was, a handful of groups at a time.
    """

    def told(some: list[tuple[str, str]]) -> str:
        return "|".join(f"(?<=[{symbols}]){after}" for symbols, after in some)

    def named(some: list[tuple[str, str]]) -> str:
        return "".join(symbols for symbols, _ in some)

    handfuls = [groups[start : start + HANDFUL] for start in range(0, len(groups), HANDFUL)]
    if len(handfuls) == 1:
        return f"[{named(groups)}](?:{told(groups)})"
    return f"[{named(groups)}](?:{'|'.join(f'(?<=[{named(some)}])(?:{told(some)})' for some in handfuls)})"


class _Compiled:
    """A stage for one vocabulary: for the two symbols at a place, the rules that can begin with them, in the order of the table.

    Places to look at are found by one regex in C; the lines of a stage are read, and a rule's regex is compiled, when a sentence first
    comes to them, because that is what a fresh process spends its time on.
    """

    __slots__ = ("_by_pair", "_by_symbol", "_every", "_grammar", "_lines", "_match", "_warming", "needs", "rules", "search")

    def __init__(self, stage: Stage, vocabulary: Vocabulary, grammar: Grammar) -> None:
        self.rules = stage.rules
        self.needs = frozenset(vocabulary.having(*stage.needs.split("/")))
        self._grammar = grammar
        self._every = vocabulary.kinds
        self._lines: list[Line] = []
        self._by_symbol: dict[str, list[int]] = {}
        self._by_pair: dict[str, list[Fit]] = {}
        self._match: dict[int, Fit] = {}
        self._warming = WARMING
        self.search: Search = self._first_search

    def run(self, sentence: Sentence, parameters: Any, found: re.Match[str] | None) -> None:  # noqa: ANN401
        """Reduce a sentence from the first place found in it."""
        if self._warming:
            self._warming -= 1
            if self._warming <= 0:
                self._warming, self.search = 0, self._placed()
        search, by_pair = self.search, self._by_pair
        symbols = sentence.symbols
        while found is not None:
            start = found.start()
            pair = symbols[start : start + 2]
            paired = by_pair.get(pair)
            for fits, roles, rule in self._paired(pair) if paired is None else paired:
                match = fits(symbols, start)
                if match is None:
                    continue
                fit = Match(match, roles, sentence, parameters)
                node = rule.produce(fit)
                if node:
                    node.rule = node.rule or rule.name
                    first = fit.first
                    sentence.replace(first, first + (len(node.children) or 1), node)
                    symbols = sentence.symbols
                    after = first + 1
                    break
                if node is None and rule.notes:
                    after = fit.end + len(sentence.symbols) - len(symbols)  # a rule that notes may have made one token of two
                    symbols = sentence.symbols
                    if after > start:
                        break
                symbols = sentence.symbols
            else:
                after = start + 1
            found = search(symbols, after)

    def _paired(self, pair: str) -> list[Fit]:
        """The rules worth a try where these two symbols stand."""
        numbers = [number for number in self._by_symbol[pair[0]] if self._lines[number].begins(pair[0], pair[1:])]
        paired = self._by_pair[pair] = [self._match.get(number) or self._compiled(number) for number in numbers]
        return paired

    def _first_search(self, symbols: str, at: int = 0) -> re.Match[str] | None:
        """What finds the places is compiled when a sentence first comes here, and well only when many have.

        Two threads may both do it, and make the same; each sets the search last.
        """
        lines = [self._grammar.line(rule.grammar, "r") for rule in self.rules]
        by_symbol: dict[str, list[int]] = {}
        for number, line in enumerate(lines):
            for symbol in self._every if line.first is None else line.first:
                by_symbol.setdefault(symbol, []).append(number)
        self._lines, self._by_symbol = lines, by_symbol
        self.search = re.compile(f"[{''.join(sorted(by_symbol))}]" if by_symbol else NOTHING).search
        return self.search(symbols, at)

    def _placed(self) -> Search:
        """The regex of places: symbols that a rule can begin with, followed by what can follow there."""
        groups: dict[str, list[str]] = {}
        for symbol, numbers in self._by_symbol.items():
            seconds = [self._lines[number].after(symbol) for number in numbers]
            free = any(second is None for second in seconds)
            following = "" if free else "".join(sorted(frozenset().union(*(second or () for second in seconds))))
            if free or following:
                groups.setdefault("" if free else f"(?=[{following}])", []).append(symbol)
        if not groups:
            return re.compile(NOTHING).search
        return re.compile(_placing([("".join(symbols), after) for after, symbols in sorted(groups.items())])).search

    def _compiled(self, number: int) -> Fit:
        pattern = re.compile(self._lines[number].regex, re.DOTALL)
        fit = self._match[number] = (pattern.match, pattern.groupindex, self.rules[number])
        return fit

"""Rules by stages: each stage is a table of named rules; leftmost first, and at one place in the order of the table.

A rule is a grammar line over categories and a production. The production gets the match and gives a node, or None: it declines, and
the next rule is tried. What a stage makes, the stages after it read as one token.
"""

import re
from collections.abc import Callable, Iterable
from typing import Any, Literal

from dealvalue.text.grammar import NOTHING, Grammar
from dealvalue.text.record import Record
from dealvalue.text.scanner import Sentence
from dealvalue.text.token import Node
from dealvalue.text.vocabulary import Vocabulary


class Match:
    """A rule that fits at a place of a sentence: the nodes by role.

    `first` is the place of the made node's first child: a production may set it before the match, to take in what stands there.
    """

    __slots__ = ("_match", "first", "parameters", "sentence")

    def __init__(self, match: re.Match[str], sentence: Sentence, parameters: Any) -> None:  # noqa: ANN401  what the rules of a reader share
        self._match = match
        self.first = match.start()
        self.sentence = sentence
        self.parameters = parameters

    @property
    def start(self) -> int:
        """The first token's place."""
        return self._match.start()

    @property
    def end(self) -> int:
        """The place after the last token."""
        return self._match.end()

    def span(self, role: str) -> tuple[int, int]:
        """The places of a role, (-1, -1) where it is absent."""
        return self._match.span("r_" + role)

    def node(self, role: str) -> Node | None:
        """The first node in this role; None where the rule has no such role, or the role is absent."""
        try:
            start = self._match.start("r_" + role)
        except IndexError:
            return None
        return None if start < 0 else self.sentence.node(start)

    def __getitem__(self, role: str) -> Node:
        return self.sentence.node(self._match.start("r_" + role))

    def all(self, role: str) -> list[Node]:
        """The nodes of a role that covers several tokens."""
        start, end = self._match.span("r_" + role)
        return self.sentence.nodes(start, end) if start >= 0 else []

    def nodes(self) -> list[Node]:
        """All nodes of the match."""
        return self.sentence.nodes(self._match.start(), self._match.end())


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


class Stage(Record):
    """Rules that compete for the same tokens; a sentence with none of the categories in `needs` ("MONEY/COUNT") is passed over."""

    name: str
    needs: str
    rules: tuple[Rule, ...]


class Cascade:
    """Stages compiled for one vocabulary."""

    def __init__(self, stages: Iterable[Stage], vocabulary: Vocabulary, parameters: Any) -> None:  # noqa: ANN401
        self.parameters = parameters
        compiled = [_Compiled(stage, vocabulary) for stage in stages]
        self.stages = [stage for stage in compiled if stage.needs]  # a language without eras has no stage for them

    def run(self, sentence: Sentence, parameters: Any = None) -> None:  # noqa: ANN401
        """Reduce the sentence, stage after stage; other parameters take the place of the language's own."""
        parameters = parameters or self.parameters
        symbols = sentence.symbols
        present = set(symbols)
        for stage in self.stages:
            if not stage.needs.isdisjoint(present):
                stage.run(sentence, parameters)
                if sentence.symbols is not symbols:
                    symbols = sentence.symbols
                    present = set(symbols)


class _Compiled:
    """A stage for one vocabulary: for the two symbols at a place, the rules that can begin with them, in the order of the table.

    Places to look at are found by one regex in C; a rule's regex is compiled when a sentence first comes to it, because regexes are
    what a fresh process spends its time on.
    """

    __slots__ = ("_by_pair", "_by_symbol", "_lines", "_match", "_places", "needs", "rules")

    def __init__(self, stage: Stage, vocabulary: Vocabulary) -> None:
        self.rules = stage.rules
        self.needs = frozenset(vocabulary.having(*stage.needs.split("/")))
        grammar = Grammar(vocabulary.having)
        self._lines = [grammar.line(rule.grammar, "r") for rule in stage.rules]
        firsts = [frozenset(vocabulary.kinds) if line.first is None else line.first for line in self._lines]
        self._by_symbol: dict[str, list[int]] = {}
        for number, first in enumerate(firsts):
            for symbol in first:
                self._by_symbol.setdefault(symbol, []).append(number)
        self._by_pair: dict[str, list[tuple[Search, Rule]]] = {}
        self._places: Search | None = None
        self._match: dict[int, Search] = {}

    def run(self, sentence: Sentence, parameters: Any) -> None:  # noqa: ANN401
        """Reduce a sentence that has what the stage needs."""
        search = self._places or self._placed()
        found = search(sentence.symbols)
        while found is not None:
            start = found.start()
            symbols = sentence.symbols
            pair = symbols[start : start + 2]
            for fits, rule in self._by_pair.get(pair) or self._paired(pair):
                match = fits(symbols, start)
                if match is not None:
                    after = self._apply(rule, match, sentence, parameters)
                    symbols = sentence.symbols
                    if after >= 0:
                        break
            else:
                after = start + 1
            found = search(sentence.symbols, after)

    def _paired(self, pair: str) -> list[tuple[Search, Rule]]:
        """The rules worth a try where these two symbols stand."""
        numbers = [number for number in self._by_symbol[pair[0]] if self._lines[number].begins(pair[0], pair[1:])]
        paired = self._by_pair[pair] = [(self._match.get(number) or self._compiled(number), self.rules[number]) for number in numbers]
        return paired

    def _placed(self) -> Search:
        """The regex of places: symbols that a rule can begin with, followed by what can follow there."""
        groups: dict[str, list[str]] = {}
        for symbol, numbers in self._by_symbol.items():
            seconds = [self._lines[number].after(symbol) for number in numbers]
            free = any(second is None for second in seconds)
            following = "" if free else "".join(sorted(frozenset().union(*(second or () for second in seconds))))
            groups.setdefault("" if free else f"(?=[{following}])" if following else "(?!)", []).append(symbol)
        places = "|".join(f"[{''.join(symbols)}]{after}" for after, symbols in sorted(groups.items()))
        search = self._places = re.compile(places or NOTHING).search
        return search

    def _compiled(self, number: int) -> Search:
        match = self._match[number] = re.compile(self._lines[number].regex, re.DOTALL).match
        return match

    def _apply(self, rule: Rule, match: re.Match[str], sentence: Sentence, parameters: Any) -> int:  # noqa: ANN401
        """Where to go on, or -1 where the production declines."""
        fit = Match(match, sentence, parameters)
        size = len(sentence.symbols)
        node = rule.produce(fit)
        start, end = match.span()
        if node is None:
            end -= size - len(sentence.symbols)  # a rule that notes may have made one token of two
            return end if rule.notes and end > start else -1
        if node is False:
            return -1
        node.rule = node.rule or rule.name
        sentence.replace(fit.first, fit.first + max(len(node.children), 1), node)
        return fit.first + 1

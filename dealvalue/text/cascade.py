"""Rules by stages: each stage is a table of named rules, tried together, leftmost first, in the order of the table.

A rule is a grammar line over categories and a production. The production gets the match and gives a node, or None: it declines, and
the next rule is tried. What a stage makes, the stages after it read as one token.
"""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from dealvalue.text.scanner import Sentence
from dealvalue.text.token import Node
from dealvalue.text.vocabulary import Vocabulary


class Match:
    """A rule that fits at a place of a sentence: the nodes by role."""

    __slots__ = ("_match", "_prefix", "parameters", "sentence")

    def __init__(self, match: re.Match[str], prefix: str, sentence: Sentence, parameters: Any) -> None:  # noqa: ANN401  what the rules of a reader share
        self._match = match
        self._prefix = prefix
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
        return self._match.span(f"{self._prefix}_{role}")

    def node(self, role: str) -> Node | None:
        """The first node in this role; None where the rule has no such role, or the role is absent."""
        try:
            start = self._match.start(f"{self._prefix}_{role}")
        except IndexError:
            return None
        return None if start < 0 else self.sentence.node(start)

    def __getitem__(self, role: str) -> Node:
        return self.sentence.node(self._match.start(f"{self._prefix}_{role}"))

    def all(self, role: str) -> list[Node]:
        """The nodes of a role that covers several tokens."""
        start, end = self._match.span(f"{self._prefix}_{role}")
        return self.sentence.nodes(start, end) if start >= 0 else []

    def nodes(self) -> list[Node]:
        """All nodes of the match."""
        return self.sentence.nodes(self._match.start(), self._match.end())


Production = Callable[[Match], Node | None]
Search = Callable[..., re.Match[str] | None]


@dataclass(frozen=True, slots=True)
class Rule:
    """A named grammar line and what it makes.

    `notes` says that the rule only notes something on nodes that are there (a hedge): nothing is replaced, and the search goes on
    behind the match.
    """

    name: str
    grammar: str
    produce: Production
    notes: bool = False


@dataclass(frozen=True, slots=True)
class Stage:
    """Rules that compete for the same tokens; a sentence with none of the categories in `needs` ("MONEY/COUNT") is passed over."""

    name: str
    needs: str
    rules: tuple[Rule, ...]


class Cascade:
    """Stages compiled for one vocabulary."""

    def __init__(self, stages: Iterable[Stage], vocabulary: Vocabulary, parameters: Any) -> None:  # noqa: ANN401
        self.parameters = parameters
        self.stages = [_Compiled(stage, vocabulary) for stage in stages]

    def run(self, sentence: Sentence) -> None:
        """Reduce the sentence, stage after stage."""
        for stage in self.stages:
            stage.run(sentence, self.parameters)


class _Compiled:
    """A stage as one regex over symbols; single rules are compiled when one declines."""

    __slots__ = ("_alone", "_grammars", "_search", "_vocabulary", "needs", "rules")

    def __init__(self, stage: Stage, vocabulary: Vocabulary) -> None:
        self.rules = stage.rules
        self.needs = frozenset(vocabulary.having(*stage.needs.split("/")))
        self._vocabulary = vocabulary
        self._search: Search | None = None
        self._grammars: list[str] = []
        self._alone: dict[int, Search] = {}

    def _compile(self) -> Search:
        """Compiled when a sentence first needs it: regexes are what a fresh process spends its time on."""
        self._grammars = [self._vocabulary.translated(rule.grammar, f"r{number}") for number, rule in enumerate(self.rules)]
        whole = "|".join(f"(?P<r{number}>{grammar})" for number, grammar in enumerate(self._grammars))
        self._search = re.compile(whole, re.DOTALL).search
        return self._search

    def run(self, sentence: Sentence, parameters: Any) -> None:  # noqa: ANN401
        if self.needs.isdisjoint(sentence.symbols):
            return
        search = self._search or self._compile()
        match = search(sentence.symbols)
        while match is not None:
            start = match.start()
            after = self._apply(int(str(match.lastgroup)[1:]), match, sentence, parameters)
            if after < 0:
                after = self._others(int(str(match.lastgroup)[1:]) + 1, start, sentence, parameters)
            match = search(sentence.symbols, after)

    def _apply(self, number: int, match: re.Match[str], sentence: Sentence, parameters: Any) -> int:  # noqa: ANN401
        """Where to go on, or -1 where the production declines."""
        rule = self.rules[number]
        node = rule.produce(Match(match, f"r{number}", sentence, parameters))
        if node is None:
            return match.end() if rule.notes and match.end() > match.start() else -1
        node.rule = node.rule or rule.name
        start = match.start()
        sentence.replace(start, start + len(node.children), node)
        return start + 1

    def _others(self, number: int, start: int, sentence: Sentence, parameters: Any) -> int:  # noqa: ANN401
        for later in range(number, len(self.rules)):
            alone = self._alone.get(later)
            if alone is None:
                alone = self._alone[later] = re.compile(self._grammars[later], re.DOTALL).match
            match = alone(sentence.symbols, start)
            if match is not None:
                after = self._apply(later, match, sentence, parameters)
                if after >= 0:
                    return after
        return start + 1

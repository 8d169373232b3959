"""A node of the parse tree: a token as scanned, or what a rule made of several."""

from collections.abc import Iterator
from typing import Any


class Node:
    """Characters [start, end) of the text, the symbol of their class, and what they mean in each category they belong to.

    `rule` names what made the node (None for a token as scanned) and `children` are the nodes it was made of.
    """

    __slots__ = ("children", "end", "meanings", "rule", "start", "symbol")

    def __init__(
        self,
        symbol: str,
        start: int,
        end: int,
        meanings: dict[str, Any],
        rule: str | None = None,
        children: "list[Node] | tuple[Node, ...]" = (),
    ) -> None:
        self.symbol = symbol
        self.start = start
        self.end = end
        self.meanings = meanings
        self.rule = rule
        self.children = children

    def __repr__(self) -> str:
        return f"Node({self.rule or '·'.join(self.meanings) or 'word'}, {self.start}, {self.end})"

    def walk(self) -> Iterator["Node"]:
        """This node and everything below it, in the order of the text."""
        yield self
        for child in self.children:
            yield from child.walk()

    def drawn(self, text: str, offset: int, depth: int = 1) -> str:
        """The tree below this node, a line a node; `text` holds the characters from `offset` on."""
        said = text[max(self.start - offset, 0) : max(self.end - offset, 0)]
        what = self.rule or " ".join(sorted(self.meanings)) or "word"
        lines = ["  " * depth + f'{what} "{said}"']
        lines += [child.drawn(text, offset, depth + 1) for child in self.children]
        return "\n".join(lines)

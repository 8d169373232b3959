"""What raw tokens are, asked of the vocabulary once a distinct token and kept, within bounds."""

from collections.abc import Callable
from typing import Any, Final

LONGEST: Final = 64
"""Longer tokens are never words of a lexicon, and are not kept in the memo."""

MEMO: Final = 50_000
"""Distinct raw tokens kept before the memo starts afresh: bounds memory on hostile text."""


class Entry:
    """What one raw token is: white space before it, its length, its symbol and its meanings (category → payload)."""

    __slots__ = ("key", "lead", "meanings", "parts", "size", "symbol")

    def __init__(self, key: str, lead: int, size: int, symbol: str, meanings: dict[str, Any]) -> None:
        self.key = key
        self.lead = lead
        self.size = size
        self.symbol = symbol
        self.meanings = meanings
        self.parts: tuple[Entry, ...] = ()


class Entries(dict[str, Entry]):
    """Raw token → entry, bounded like `Symbols`; `made` makes the one of a token that is new."""

    def __init__(self, made: Callable[[str], Entry]) -> None:
        super().__init__()
        self.made = made

    def __missing__(self, raw: str) -> Entry:
        entry = self.made(raw)
        if len(raw) <= LONGEST:
            if len(self) > MEMO:
                self.clear()
            self[raw] = entry
        return entry


class Rests(dict[tuple[str, ...], dict[str, Any]]):
    """What may follow two words of a phrase, with the meanings of the whole."""

    longest = 0


class Symbols(dict[str, str]):
    """Raw token → symbol; a miss asks the entries, so that a whole text is classified by one `map`."""

    def __init__(self, entries: Entries) -> None:
        super().__init__()
        self.entries = entries

    def __missing__(self, raw: str) -> str:
        symbol = self.entries[raw].symbol
        if len(raw) <= LONGEST:
            if len(self) > MEMO:
                self.clear()
            self[raw] = symbol
        return symbol

"""Helpers for writing a lexicon: what would otherwise be lists of inflected forms, written out once."""

from collections.abc import Mapping


def inflected(stems: str, endings: str) -> str:
    """Every stem with every ending, as a cell of words: `inflected("letzt nächst", "e en")`; "-" is the bare stem."""
    return ", ".join(stem + ending.strip("-") for stem in stems.split() for ending in endings.split())


def qualified(adjectives: Mapping[str, str], nouns: Mapping[str, str], *, noun_first: bool = False) -> dict[str, str]:
    """Names of currencies by adjective and noun: {"SEK krone": "schwedische, schwedischen"} and {"krone": "Krone, Kronen"} give "SEK": "schwedische Krone, …"."""
    table: dict[str, str] = {}
    for key, forms in adjectives.items():
        code, _, noun = key.partition(" ")
        pairs = ((adjective.strip(), name.strip()) for adjective in forms.split(",") for name in nouns[noun].split(","))
        made = ", ".join(f"{name} {adjective}" if noun_first else f"{adjective} {name}" for adjective, name in pairs)
        table[code] = f"{table[code]}, {made}" if code in table else made
    return table


def together(*tables: Mapping[str, str]) -> dict[str, str]:
    """Tables of one category as one; a meaning that stands in several has the words of all."""
    merged: dict[str, str] = {}
    for table in tables:
        for meaning, words in table.items():
            merged[meaning] = f"{merged[meaning]}, {words}" if meaning in merged else words
    return merged

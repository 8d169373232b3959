"""Helpers for writing a lexicon: what would otherwise be lists of inflected forms, written out once."""

from collections.abc import Mapping


def inflected(stems: str, endings: str) -> str:
    """Every stem with every ending, as a cell of words: `inflected("letzt nächst", "e en")`; "-" is the bare stem."""
    return ", ".join(stem + ending.strip("-") for stem in stems.split() for ending in endings.split())


def together(*tables: Mapping[str, str]) -> dict[str, str]:
    """Tables of one category as one; a meaning that stands in several has the words of all."""
    merged: dict[str, str] = {}
    for table in tables:
        for meaning, words in table.items():
            merged[meaning] = f"{merged[meaning]}, {words}" if meaning in merged else words
    return merged

"""Helpers for writing a lexicon: what would otherwise be lists of inflected forms, written out once."""

from collections.abc import Mapping


def inflected(stems: str, endings: str) -> str:
    """Every stem with every ending, as a cell of words: `inflected("letzt nächst", "e en")`; "-" is the bare stem."""
    return ", ".join(stem + ending.strip("-") for stem in stems.split() for ending in endings.split())


def tens_and_ones(tens: str, ones: str) -> dict[str, str]:
    """Tens and the ones behind them as one word, value → words: `tens_and_ones("twenty- thirty-", "one/once two")`; the first ten is 10."""
    return {
        str(10 * ten + one): ", ".join(stem + form for form in forms.split("/"))
        for ten, stem in enumerate(tens.split(), 1)
        for one, forms in enumerate(ones.split(), 1)
    }


def together(*tables: Mapping[str, str]) -> dict[str, str]:
    """Tables of one category as one; a meaning that stands in several has the words of all."""
    merged: dict[str, str] = {}
    for table in tables:
        for meaning, words in table.items():
            merged[meaning] = f"{merged[meaning]}, {words}" if meaning in merged else words
    return merged


def sino_numbers(digits: str, ten: str, powers: dict[int, str]) -> dict[str, str]:
    """Numbers written by their sound as one word, value → word: 11 to 99 but for the tens, and a digit before each power."""
    below = {10 * tens + ones: (digits[tens - 1] if tens > 1 else "") + ten + digits[ones - 1] for tens in range(1, 10) for ones in range(1, 10)}
    return {str(value): word for value, word in (below | {power * value: digits[value - 1] + word for power, word in powers.items() for value in range(1, 10)}).items()}

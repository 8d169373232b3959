"""Words without what their spelling may change: case, soft hyphens, vowel points."""

import unicodedata
from functools import lru_cache
from typing import Final


@lru_cache(maxsize=4096)
def fold(word: str) -> str:
    """A word without case, soft hyphens, and what scripts may leave out (vowel points, nukta, hamza on alif); a token at a time,
    because folding a text would move its spans (İ, ß).
    """
    if word.isascii():
        return word.lower()
    return unicodedata.normalize("NFC", word.casefold()).translate(FOLDED)


FOLDED: Final = dict.fromkeys((0xAD, 0x200C, 0x200D, 0x307, 0x640, 0x670, 0x93C, *range(0x64B, 0x653))) | str.maketrans(
    "ёı’ʼأإآٱىँ", "еi''ااااي" + "ं"
)
"""Letters that are the same word in a dictionary's eyes; what maps to None is left out."""

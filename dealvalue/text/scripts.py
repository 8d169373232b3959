"""Scripts as classes of characters: what Unicode says of letters, where no language needs to be known."""

from collections.abc import Iterable
from typing import Final

HANGUL: Final = "\u1100-\u11ff\u3130-\u318f\uac00-\ud7af"
KANA: Final = "\u30a1-\u30fa\u30fc\uff66-\uff9f"
HAN: Final = "\u3005-\u3007\u3041-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
"""Ranges for a regex; Han with what is written among it."""


def _ranges(span: str) -> list[str]:
    """A regex range as its pieces; no regex, whose compiling a fresh process would wait for."""
    found = []
    at = 0
    while at < len(span):
        size = 3 if span[at + 1 : at + 2] == "-" else 1
        found.append(span[at : at + size])
        at += size
    return found


def without(span: str, letters: Iterable[str]) -> str:
    """The ranges of a regex without some letters.

    >>> without("a-fx", "bdx")
    'a-ac-ce-f'
    """
    left = sorted(letters)
    found = []
    for piece in _ranges(span):
        first, last = piece[0], piece[-1]
        for letter in left:
            if first <= letter <= last:
                if first < letter:
                    found.append(f"{first}-{chr(ord(letter) - 1)}")
                first = chr(ord(letter) + 1)
        if first <= last:
            found.append(f"{first}-{last}")
    return "".join(found)


SYLLABLES: Final = range(0xAC00, 0xD7A4)
FINALS: Final = 28
"""Hangul syllables are numbered by their final consonant first, of which none is one (Unicode, section 3.12)."""

_TOUCHING: Final = tuple((span[0], span[-1]) for span in _ranges(HANGUL + KANA + HAN))


def touches_digits(character: str) -> bool:
    """Is it a letter of a script that is written against digits without making a name of them: 54대, 出力50, but not K2?

    >>> [touches_digits(letter) for letter in ("대", "力", "ト", "K", "ạ")]
    [True, True, True, False, False]
    """
    return character >= _TOUCHING[0][0] and any(first <= character <= last for first, last in _TOUCHING)


def is_closed(syllable: str) -> bool:
    """Does a syllable of Hangul end in a consonant? Its particles have another form then.

    >>> is_closed("원"), is_closed("러")
    (True, False)
    """
    return ord(syllable) in SYLLABLES and (ord(syllable) - SYLLABLES.start) % FINALS != 0

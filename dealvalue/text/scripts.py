"""Scripts as classes of characters: what Unicode says of letters, where no language needs to be known."""

import re
from typing import Final

HANGUL: Final = "\u1100-\u11ff\u3130-\u318f\uac00-\ud7af"
KANA: Final = "\u30a1-\u30fa\u30fc\uff66-\uff9f"
HAN: Final = "\u3005-\u3007\u3041-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
"""Ranges for a regex; Han with what is written among it."""

SYLLABLES: Final = range(0xAC00, 0xD7A4)
FINALS: Final = 28
"""Hangul syllables are numbered by their final consonant first, of which none is one (Unicode, section 3.12)."""

_touching: Final = re.compile(f"[{HANGUL}{KANA}{HAN}]").match


def touches_digits(character: str) -> bool:
    """Is it a letter of a script that is written against digits without making a name of them: 54대, 出力50, but not K2?

    >>> [touches_digits(letter) for letter in ("대", "力", "ト", "K", "ạ")]
    [True, True, True, False, False]
    """
    return _touching(character) is not None


def is_closed(syllable: str) -> bool:
    """Does a syllable of Hangul end in a consonant? Its particles have another form then.

    >>> is_closed("원"), is_closed("러")
    (True, False)
    """
    return ord(syllable) in SYLLABLES and (ord(syllable) - SYLLABLES.start) % FINALS != 0

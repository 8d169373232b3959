"""Every scale word of every language, behind a number and beside a sign: read with its size, or refused, never left out."""

import re
from decimal import Decimal
from importlib import import_module
from pkgutil import iter_modules

import pytest

from dealvalue import find
from dealvalue.text import locales
from dealvalue.text.lexicon import Lexicon

LEXICONS = {
    module.name: next(value for value in vars(import_module(f"{locales.__name__}.{module.name}")).values() if isinstance(value, Lexicon))
    for module in iter_modules(locales.__path__)
    if not module.name.startswith("_")
}


def sizes(lexicon: Lexicon) -> dict[str, set[Decimal]]:
    """Each scale word with the sizes it can have."""
    found: dict[str, set[Decimal]] = {}
    minor = " ".join(lexicon.words.get("MINOR", {}).values())
    for category in ("POWER", "SUFFIX", "VAGUESCALE"):
        for table in (lexicon.words, lexicon.exact):
            for size, words in table.get(category, {}).items():
                for word in map(str.strip, words.split(",")):
                    if not re.search(rf"\b{re.escape(word)}\b", minor):  # French "5 cent" is a coin
                        found.setdefault(word, set()).add(Decimal(size.split()[-1]))
    return found


@pytest.mark.parametrize("name", LEXICONS)
def test_a_scale_word_is_never_left_out(name: str):
    lexicon, tag = LEXICONS[name], name.replace("_h", "-H")
    number = f"7{lexicon.decimal}5"
    for word, allowed in sizes(lexicon).items():
        for text in (f"€{number} {word}", f"€{number}{word}", f"EUR {number} {word}", f"{number} {word} €"):
            read = [mention.figure.value for mention in find(text, locale=tag, kinds=["money"])]
            assert not read or read[0] / Decimal("7.5") in allowed, text

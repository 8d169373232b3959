"""A language of a few made-up words: the engine must read it without knowing what it is about."""

import pytest

from dealvalue.text.scanner import Scanner
from dealvalue.text.vocabulary import Vocabulary

WORDS = {
    "FRUIT": "apple pear",
    "MANY": "dozen gross",
    "COLOUR": "red green",
    "DOT": ".",
    "COMMA": ",",
    "PLACE": "kent",
}
PHRASES = {("red", "wine"): "DRINK", ("red", "wine", "glass"): "VESSEL", ("st", "."): "TITLE", ("big", "red", "bus"): "DRINK"}


@pytest.fixture
def vocabulary() -> Vocabulary:
    made = Vocabulary()
    for category, words in WORDS.items():
        for word in words.split():
            made.add((word,), category, word)
    for keys, category in PHRASES.items():
        made.add(keys, category, " ".join(keys))
    made.add(("NO",), "CODE", "a code", exact=True)
    made.symbol(("BASKET",))
    made.symbol(("NOTE",))
    made.close()
    return made


@pytest.fixture
def scanner(vocabulary: Vocabulary) -> Scanner:
    return Scanner(vocabulary, signs=["$", "U$"], prefixes=["No", "Q"], runs=[], anchors=["DIGITS", "FRUIT"])

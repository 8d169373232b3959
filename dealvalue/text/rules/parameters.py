"""What the rules of one reader share: a language's parameters, and the questions about context that several rules ask."""

from dataclasses import dataclass

from dealvalue.text.lexicon import Lexicon
from dealvalue.text.scanner import Sentence
from dealvalue.text.vocabulary import Vocabulary

REACH = 10
"""Tokens that a verb of change may stand before "from": "raised its profit guidance for the year from"."""


@dataclass(slots=True)
class Parameters:
    """The parameters that rules read; made once a reader."""

    decimal: str
    group: str
    day_first: bool
    count_after: bool
    bare_power: bool
    unspaced: bool
    noun: str
    plural_endings: tuple[str, ...]
    adjective_endings: tuple[str, ...]
    singular: tuple[tuple[str, str], ...]
    move: frozenset[str]
    source: frozenset[str]

    @classmethod
    def of(cls, lexicon: Lexicon, vocabulary: Vocabulary) -> "Parameters":
        """From a language's record; symbols that are looked for backwards are gathered once."""
        return cls(
            decimal=lexicon.decimal,
            group=lexicon.group,
            day_first=lexicon.day_first,
            count_after=lexicon.count_after,
            bare_power=lexicon.bare_power,
            unspaced=lexicon.unspaced,
            noun=lexicon.noun,
            plural_endings=lexicon.plural_endings,
            adjective_endings=lexicon.adjective_endings,
            singular=lexicon.singular,
            move=frozenset(vocabulary.having("MOVE")),
            source=frozenset(vocabulary.having("FROM")),
        )

    def moves(self, sentence: Sentence, start: int) -> bool:
        """Is what starts here told as a move ("raised from 40 to 55")? Then its ends are two figures, not a range."""
        symbols = sentence.symbols
        at = start - 1
        while at >= 0 and at >= start - 3 and symbols[at] not in self.source:
            at -= 1
        if at < 0 or symbols[at] not in self.source:
            return False
        return any(symbol in self.move for symbol in symbols[max(0, at - REACH) : at])

    def singular_of(self, word: str) -> str:
        """The singular of a noun by the language's endings ("ies" → "y"); the word itself where none fits."""
        for ending, instead in self.singular:
            if word.endswith(ending) and len(word) > len(ending) + 1:
                return word[: len(word) - len(ending)] + instead
        return word

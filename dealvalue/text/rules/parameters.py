"""What the rules of one reader share: a language's parameters, and the questions about context that several rules ask."""

from decimal import Decimal
from typing import Final

from dealvalue.decimals import EXACT
from dealvalue.text.lexicon import Lexicon, split, split_words
from dealvalue.text.record import Record
from dealvalue.text.scanner import Sentence
from dealvalue.text.scripts import is_closed
from dealvalue.text.vocabulary import Vocabulary

REACH: Final = 10
"""Tokens that a verb of change may stand before "from": "raised its profit guidance for the year from"."""
WIDE: Final = Decimal(5)
"""So many times as much is not the other end of a range of changes."""


class Parameters(Record):
    """The parameters that rules read; made once a reader."""

    decimal: str
    group: str
    doubtful_marks: str
    day_first: bool
    count_after: bool
    bare_power: bool
    tenths_behind: bool
    unspaced: bool
    noun: str
    verb_endings: tuple[str, ...]
    person_endings: tuple[str, ...]
    from_endings: tuple[str, ...]
    verb_beginnings: tuple[str, ...]
    noun_size: int
    plural_endings: tuple[str, ...]
    singular_endings: tuple[str, ...]
    adjective_endings: tuple[str, ...]
    singular: tuple[tuple[str, str], ...]
    particles: tuple[tuple[str, str], ...]
    no_nouns: tuple[str, ...]
    bare_year: bool
    list_dot: bool
    short_era: int
    scores: tuple[int, ...]
    year_first: bool
    numbering: tuple[str, ...]
    mass: frozenset[str]
    move: frozenset[str]
    shift: frozenset[str]
    toward_words: frozenset[str]
    source: frozenset[str]
    numeric: frozenset[str]
    figures: frozenset[str]
    toward: frozenset[str]
    particle_marks: frozenset[str]
    names_first: bool
    verb_last: bool
    glue: frozenset[str]
    changes: frozenset[str]
    colon_prices: frozenset[str]
    turn: frozenset[str]
    swapped: bool = False

    @classmethod
    def of(cls, lexicon: Lexicon, vocabulary: Vocabulary) -> "Parameters":
        """From a language's record; symbols that are looked for backwards are gathered once."""
        return cls(
            decimal=lexicon.decimal,
            group=lexicon.group,
            doubtful_marks=lexicon.doubtful_marks,
            day_first=lexicon.day_first,
            count_after=lexicon.count_after,
            bare_power=lexicon.bare_power,
            tenths_behind=lexicon.tenths_behind,
            unspaced=lexicon.unspaced,
            noun=lexicon.noun,
            verb_endings=lexicon.verb_endings,
            person_endings=lexicon.person_endings,
            from_endings=lexicon.from_endings,
            verb_beginnings=lexicon.verb_beginnings,
            noun_size=lexicon.noun_size,
            plural_endings=lexicon.plural_endings,
            singular_endings=lexicon.singular_endings,
            adjective_endings=lexicon.adjective_endings,
            singular=lexicon.singular,
            particles=tuple(sorted(((ending, form) for form, endings in lexicon.particles.items() for ending in split(endings)), key=lambda pair: -len(pair[0]))),
            no_nouns=tuple(split(lexicon.no_nouns)),
            numbering=tuple(word for word, meanings in vocabulary.words.items() if "NONUM" in meanings) if lexicon.count_after else (),
            mass=frozenset(vocabulary.having("MASSCUE")),
            bare_year=lexicon.bare_year,
            list_dot=lexicon.list_dot,
            short_era=lexicon.short_era,
            scores=lexicon.scores,
            year_first=lexicon.year_first,
            toward=frozenset(vocabulary.having("TOWARD")),
            particle_marks=frozenset(vocabulary.having("PARTICLE")),
            names_first=lexicon.names_first,
            verb_last=lexicon.verb_last,
            glue=frozenset(vocabulary.having("TO")),
            changes=frozenset(vocabulary.having("UP", "DOWN")),
            colon_prices=frozenset(split_words(lexicon.colon_prices)),
            turn=frozenset(vocabulary.having("MOVETO")),
            move=frozenset(vocabulary.having("MOVE", "MULTIPLE")),
            shift=frozenset(vocabulary.having("SHIFT")),
            toward_words=frozenset(vocabulary.having("TO")),
            source=frozenset(vocabulary.having("FROM")),
            numeric=frozenset(vocabulary.having("DIGITS", "NUMBER")),
            figures=frozenset(vocabulary.having("MONEY", "COUNT")),
        )

    def weighs(self, sentence: Sentence, start: int, end: int) -> bool:
        """Is what stands here told as a weight ("it weighs 120 pounds")?"""
        return not self.mass.isdisjoint(sentence.symbols[max(0, start - 4) : end + 3])

    def opened(self, sentence: Sentence, start: int) -> bool:
        """Does a "from" stand before what starts here?"""
        return any(symbol in self.source for symbol in sentence.symbols[max(0, start - 3) : start])

    def moves(self, sentence: Sentence, start: int, end: int | None = None) -> bool:
        """Is what starts here told as a move ("raised from 40 to 55", 40에서 55로)? Then its ends are two figures, not a range."""
        symbols = sentence.symbols
        if end is not None and end + 1 < len(symbols) and symbols[end] in self.particle_marks and symbols[end] not in self.toward:
            end += 1  # 7 milyar TL'ye yükseldi
        if end is not None and (not self.turn.isdisjoint(symbols[start:end]) or (end < len(symbols) and symbols[end] in self.toward and not self.glue.isdisjoint(symbols[start:end]))):
            return True
        if end is not None and start and symbols[start - 1] in self.shift and not self.toward_words.isdisjoint(symbols[start:end]):
            return True  # rose 7bn to 389bn
        at = start - 1
        if self.unspaced and end is not None and at >= 0 and symbols[at] in self.changes and not self.glue.isdisjoint(symbols[start:end]):
            return True  # 上涨150元至3200元
        while at >= 0 and at >= start - 3 and symbols[at] not in self.source:
            if symbols[at] in self.figures:
                return False  # "von 5–7 auf 8 bis 9 Millionen": what comes from there is another figure
            at -= 1
        if at < 0 or symbols[at] not in self.source:
            return False
        return any(symbol in self.move for symbol in symbols[max(0, at - REACH) : at])

    def rises(self, sentence: Sentence, start: int) -> bool:
        """Does a verb of change stand shortly before ("wzrosła do 5 mln")? Then "to" leads to the new figure and caps none."""
        return any(symbol in self.move for symbol in sentence.symbols[max(0, start - REACH) : start])

    def rose_by(self, sentence: Sentence, start: int, low: Decimal, high: Decimal) -> bool:
        """Do two numbers tell by how much and where to ("rose £5 to £60", "cut the fare by £5 to £60"), and no range: "up by £5 to £9"?

        A verb of change stands right before them, or before a word that says by how much; and the second is many times the first.
        """
        if EXACT.multiply(low, WIDE) >= high or not start:
            return False
        if "BY" in sentence.meanings(start - 1):
            return self.rises(sentence, start)
        return sentence.symbols[start - 1] in self.move and sentence.symbols[start - 1] not in self.toward_words

    def particle(self, word: str) -> int:
        """How many letters of a word's end are a particle that a noun of its form can carry; 0 where it ends in none."""
        for ending, form in self.particles:
            size = len(ending)
            if len(word) > size + 1 and word.endswith(ending) and form in ("any", "closed" if is_closed(word[-size - 1]) else "open"):
                return size
        return 0

    def is_noun(self, word: str) -> bool:
        """Can the word, as it stands, be the noun that the next number counts?"""
        return not (len(word) > 2 and word.endswith(self.no_nouns)) and not self.particle(word)  # two syllables are a noun sooner than an inflected verb

    def singular_of(self, word: str) -> str:
        """The singular of a noun by the language's endings ("ies" → "y"); the word itself where none fits."""
        for ending, instead in self.singular:
            if word.endswith(ending) and len(word) > len(ending) + 1:
                return word[: len(word) - len(ending)] + instead
        return word

"""A language ready to read: its scanner, its cascades, and the symbols that the resolution looks for. Here rules meet a lexicon."""

import os.path
import re
from functools import cached_property, lru_cache
from typing import Final

from dealvalue._marker import shown
from dealvalue.errors import InvalidValueError
from dealvalue.text.build import lexicon_of, scanner
from dealvalue.text.cascade import Cascade
from dealvalue.text.grammar import NOTHING
from dealvalue.text.record import replace
from dealvalue.text.rules import (
    calendars,
    claims,
    classifiers,
    counts,
    eras,
    hedges,
    lent,
    marked,
    money,
    numbers,
    relations,
    times,
)
from dealvalue.text.rules.parameters import Parameters
from dealvalue.text.scanner import Sentence
from dealvalue.text.tense import past_pattern
from dealvalue.text.token import Node

FIGURES: Final = (
    numbers.GROUPED, calendars.CALENDARS, eras.ERAS, numbers.NUMBERS, marked.MARKED, times.DAYS, times.PARTS, marked.DIRECTED, times.SPANS, money.NAMES, money.MONIES, money.COMPOUNDS, lent.LENT, classifiers.CLASSIFIED, counts.COUNTS, hedges.HEDGES, hedges.PRICES,
)  # fmt: skip
CLAIMS: Final = (
    claims.PRODUCTS,
    claims.SHARES,
    claims.RANKS,
    claims.CHANGES,
    claims.EQUIVALENTS,
    claims.SUMS,
    claims.TIMES,
    relations.RELATIONS,
)
LEADING: Final = 3
"""Tokens before a time that leads its sentence: "in the first week of May, it sold"."""
HANT: Final = frozenset(("TW", "HK", "MO"))


class Language:
    """Built once a locale and shared: nothing in it changes while it reads but its bounded memos."""

    def __init__(self, name: str) -> None:
        self.lexicon = lexicon_of(name)
        self.name = self.lexicon.locale
        self.country = self.lexicon.country
        self.scanner = scanner(self.lexicon)
        self.vocabulary = self.scanner.vocabulary
        self.parameters = Parameters.of(self.lexicon, self.vocabulary)
        self.swapped = replace(self.parameters, decimal=self.parameters.group, group=self.parameters.decimal, swapped=True)
        self.swapped_in = frozenset(self.lexicon.swapped.split())
        self.figures = Cascade(FIGURES, self.vocabulary, self.parameters)
        self.claims = Cascade(CLAIMS, self.vocabulary, self.parameters)
        self.equivalents = Cascade((claims.EQUIVALENTS,), self.vocabulary, self.parameters)
        self.future = self._any("FUTURE").search
        self.semicolon = self._any("SEMICOLON").finditer
        self.parts = re.compile(f"[{self.vocabulary.having('COMMA', 'SEMICOLON', 'COLON', 'OPEN', 'CLOSE', 'DASH', 'AND')}]")
        self.government = self._any("GOVERNMENT").search
        self.then = self._any("THEN").search
        alphabet = self.vocabulary.alphabet
        self.money = alphabet[frozenset(("MONEY",))]
        made = [alphabet[frozenset(key)] for key in (("MONEY",), ("COUNT",), ("COUNT", "PERCENTAGE"), ("TIME",), ("TIME", "YEAR4"), ("DURATION",), ("SKIP",))]
        self.made = re.compile(f"[{''.join(made)}]").finditer

    def _any(self, category: str) -> re.Pattern[str]:
        """What finds the words of a category in a sentence's symbols."""
        symbols = self.vocabulary.having(category)
        return re.compile(f"[{symbols}]" if symbols else NOTHING)

    def parameters_in(self, region: str | None) -> Parameters:
        """The parameters as they are in a region: 1,200 is a thousand and more in Mexico, a little over one in Spain."""
        return self.swapped if region in self.swapped_in else self.parameters


    def tree(self, text: str, start: int, end: int, region: str | None, span: tuple[int, int]) -> Node | None:
        """The parse tree of a mention, from its sentence read once more."""
        for sentence in self.scanner.sentences(text, start, end):
            self.figures.run(sentence, self.parameters_in(region))
            for item in sentence.items:
                if isinstance(item, Node) and (item.start, item.end) == span:
                    return item
        return None

    def futures(self, symbols: str) -> list[tuple[int, int]]:
        """The stretches of tokens that speak of the future: a clause between semicolons with a word of the future in it.

        Where words of the future lead ("plans to start in the fourth quarter"), only what follows them is meant.
        """
        found = self.future(symbols)
        if found is None:
            return []
        stretches = []
        first = 0
        for last in (*(match.start() for match in self.semicolon(symbols)), len(symbols)):
            found = self.future(symbols, first, last)
            if found is not None:
                stretches.append((found.start() if self.lexicon.future_leads else first, last))
            first = last
        return stretches


    @cached_property
    def past(self) -> re.Pattern[str]:
        """What finds the words of the past in the characters of a clause; made when a time first asks."""
        return past_pattern(self.lexicon.past, self.lexicon.present, spaced=not self.lexicon.unspaced)

    def is_past(self, sentence: Sentence, place: int) -> bool:
        """Is the clause around a token told in the past? Of a time that leads its sentence it is the next clause."""
        symbols, starts = sentence.symbols, sentence.starts
        before = [match.end() for match in self.parts.finditer(symbols, 0, place)]
        first = before[-1] if before else 0
        last = len(symbols)
        if not self.lexicon.verb_last:
            after = [match.start() for match in self.parts.finditer(symbols, place + 1)]
            leads = bool(after) and after[0] == place + 1 and place - first <= LEADING
            last = (after[leads:] or [last])[0]
        return self.past.search(sentence.text, starts[first], starts[last] if last < len(starts) else sentence.end) is not None


def names() -> tuple[str, ...]:
    """The lexicons there are, by file name."""
    files = os.listdir(os.path.join(os.path.dirname(__file__), "locales"))  # noqa: PTH118, PTH120, PTH208  pathlib takes 5 ms to import
    return tuple(sorted(file.removesuffix(".py") for file in files if file.endswith(".py") and file[0] != "_"))


def split_tag(tag: str) -> tuple[str, str | None]:
    """The lexicon and the region of a BCP 47 tag: "en-GB" → en, GB; "zh-TW" → zh_hant, TW.

    >>> split_tag("zh-Hant-HK")
    ('zh_hant', 'HK')
    """
    parts = tag.replace("_", "-").split("-") if isinstance(tag, str) else []
    known = names()
    if not parts or not parts[0].isalpha():
        raise _unknown(tag)
    region = next((part.upper() for part in parts[1:] if len(part) == 2 and part.isalpha()), None)
    script = next((part.lower() for part in parts[1:] if len(part) == 4 and part.isalpha()), None)
    language = parts[0].lower()
    if script is None and region in HANT:
        script = "hant"
    for name in (f"{language}_{script}", language, f"{language}_hans"):
        if name in known:
            return name, region
    raise _unknown(tag)


def _unknown(tag: object) -> InvalidValueError:
    message = f"no lexicon for locale {shown(tag)}: write one of {', '.join(name.replace('_', '-') for name in names())}, several, or auto"
    return InvalidValueError(message)


@lru_cache(maxsize=64)
def language(name: str) -> Language:
    """The language of a lexicon, built when it is first asked for."""
    return Language(name)

"""Which language is a paragraph in? Its script decides, then the function words of the languages that share the script."""

import re
from collections import Counter
from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from dealvalue.text.build import lexicon_of
from dealvalue.text.language import Language, language
from dealvalue.text.lexicon import split, split_words

FUNCTION_WORD: Final = 3
OWN_LETTER: Final = 2
LOOK: Final = 600
"""Characters of a paragraph that are looked at: enough to tell, and no more work for a long one."""

SCRIPTS: Final = {
    "Hang": "[\uac00-\ud7af\u1100-\u11ff]",
    "Kana": "[\u3041-\u30fa]",
    "Hani": "[\u4e00-\u9fff]",
    "Cyrl": "[\u0400-\u04ff]",
    "Arab": "[\u0600-\u06ff]",
    "Deva": "[\u0900-\u097f]",
    "Latn": "[A-Za-z\u00c0-\u024f\u1e00-\u1eff]",
}
WORD: Final = re.compile(r"[^\W\d_]+(?:[\u0900-\u097f]+)?")
PARAGRAPH: Final = re.compile(r"\n+")


@lru_cache(maxsize=16)
def chooser(names: tuple[str, ...]) -> "Chooser":
    """The chooser among these languages."""
    return Chooser(names)


class Chooser:
    """Chooses among languages, paragraph by paragraph."""

    def __init__(self, names: tuple[str, ...]) -> None:
        self.names = names
        self.by_script: dict[str, list[str]] = {}
        self.words: dict[str, dict[str, int]] = {}
        self.letters: dict[str, frozenset[str]] = {}
        for name in names:
            lexicon = lexicon_of(name)
            self.by_script.setdefault(lexicon.script, []).append(name)
            known = {word for table in lexicon.words.values() for cell in table.values() for word in split(cell.casefold()) if word.isalpha()}
            for word in known:
                self.words.setdefault(word, {})[name] = 1
            for word in split_words(lexicon.function_words):
                self.words.setdefault(word, {})[name] = FUNCTION_WORD
            letters = {letter for word in (*known, lexicon.function_words) for letter in word if letter.isalpha() and not letter.isascii()}
            self.letters[name] = frozenset(letters)

    def choose(self, paragraph: str, before: str) -> str:
        """The language of a paragraph; where nothing tells, that of the one before."""
        look = paragraph[:LOOK]
        scripts = {script: len(re.findall(pattern, look)) for script, pattern in SCRIPTS.items()}
        if scripts["Kana"] and "Kana" in self.by_script:
            scripts["Kana"] += scripts.pop("Hani")  # Japanese is written in both; kana is its alone
        for script, count in sorted(scripts.items(), key=lambda item: -item[1]):
            names = self.by_script.get(script)
            if count and names:
                return names[0] if len(names) == 1 else self._by_words(look, script, names, before)
        return before

    def _by_words(self, look: str, script: str, names: list[str], before: str) -> str:
        """Function words count most, then whatever else the lexicons know; a letter that a language never writes counts against it."""
        votes: Counter[str] = Counter()
        for word in look if script == "Hani" else WORD.findall(look.casefold()):
            for name, weight in self.words.get(word, {}).items():
                votes[name] += weight
        if script != "Hani":
            for letter in {letter for letter in look.casefold() if letter.isalpha() and not letter.isascii()}:
                for name in names:
                    votes[name] += OWN_LETTER if letter in self.letters[name] else -OWN_LETTER
        best = max(names, key=lambda name: (votes[name], name == before))
        return best if votes[best] > 0 else before if before in names else names[0]

    def stretches(self, text: str) -> Iterator[tuple[int, int, Language]]:
        """Stretches of the text that are in one language, in order."""
        start = at = 0
        before = ""
        for match in PARAGRAPH.finditer(text):
            chosen = self.choose(text[at : match.start()], before or self.names[0]) if match.start() > at else before
            if before and chosen != before:
                yield start, at, language(before)
                start = at
            before = chosen or before
            at = match.end()
        chosen = self.choose(text[at:], before or self.names[0]) if at < len(text) else before
        if before and chosen != before:
            yield start, at, language(before)
            start = at
        if start < len(text):
            yield start, len(text), language(chosen or self.names[0])

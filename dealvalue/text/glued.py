"""Numbers written as one word: einundzwanzig, tweehonderdvijftig, tjugofem; and such a number with a unit behind it: zehnjährig, dziesięcioletni."""

import re
from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import Any, Final

from dealvalue.decimals import EXACT

HUNDRED: Final = 100
THOUSAND: Final = 1000
Pieces = list[tuple[str, dict[str, Any]]]


class GluedNumbers:
    """Reads unknown words as numbers; made once a vocabulary, asked once a distinct word.

    Its pieces are the words of CARD and of the powers hundred and thousand. NUMBERSTEM words (dziesięcio-) are pieces only before a
    unit, and units that may be written behind a number are the NUMBERTAIL words.
    """

    def __init__(self, words: Mapping[str, Mapping[str, Any]], joiners: Iterable[str]) -> None:
        self.values: dict[str, tuple[Decimal, bool]] = {}
        self.stems: dict[str, Decimal] = {}
        self.tails: dict[str, dict[str, Any]] = {}
        articles = tuple(word for word, meanings in words.items() if "ARTICLE" in meanings and "CARD" in meanings)
        for word, meanings in words.items():
            if not word.isalpha() or (word in articles and any(word != other and word.startswith(other) for other in articles)):
                continue  # "eine" is no piece where "ein" is one: eineinhalb
            if "NUMBERTAIL" in meanings:
                self.tails[word] = dict(meanings)
            if "NUMBERSTEM" in meanings:
                self.stems[word] = Decimal(meanings["NUMBERSTEM"])
            if meanings.get("POWER") in (HUNDRED, THOUSAND):
                self.values[word] = Decimal(int(meanings["POWER"])), True
            elif "CARD" in meanings and meanings["CARD"] < THOUSAND:
                self.values[word] = Decimal(meanings["CARD"]), False
        piece, stem, tail = alternation(self.values), alternation({**self.values, **self.stems}), alternation(self.tails)
        joiner = f"(?:{alternation(joiners)})?"
        self._whole = re.compile(f"{piece}(?:{joiner}{piece}){{1,12}}")
        self._with_unit = re.compile(f"(?P<number>{stem}(?:{joiner}{stem}){{0,6}})(?P<unit>{tail})")
        self._piece = re.compile(f"(?P<joiner>{joiner})(?P<piece>{stem})")

    def read(self, word: str) -> Pieces:
        """The word as a number, or as a number and a unit; [] where it is neither."""
        if self._whole.fullmatch(word):
            value = self._value(word)
            return [] if value is None else [(word, {"CARD": value})]
        match = self._with_unit.fullmatch(word)
        if match is None:
            return []
        value = self._value(match["number"])
        return [] if value is None else [(match["number"], {"CARD": value}), (match["unit"], self.tails[match["unit"]])]

    def _value(self, word: str) -> Decimal | None:
        """The sum of products; None where the parts do not fit into each other (dreizwanzig)."""
        total, current, at = Decimal(0), Decimal(0), 0
        while at < len(word):
            match = self._piece.match(word, at)
            if match is None:
                return None
            at = match.end()
            value, power = self.values.get(match["piece"]) or (self.stems[match["piece"]], False)
            if power:
                if current >= value:
                    return None
                current = EXACT.multiply(current or Decimal(1), value)
                if value == THOUSAND:
                    total, current = EXACT.add(total, current), Decimal(0)
            elif not _fits(EXACT.remainder(current, Decimal(HUNDRED)), value, joined=bool(match["joiner"])):
                return None
            else:
                current = EXACT.add(current, value)
        return EXACT.add(total, current)


def _fits(rest: Decimal, value: Decimal, *, joined: bool) -> bool:
    if not rest or value < 1:
        return True
    if joined and rest < 10 <= value:
        return True
    return bool(value < 10 and rest >= 20 and int(rest) % 10 == 0)


def alternation(words: Iterable[str]) -> str:
    """A regex for any of the words, the longest first."""
    return f"(?:{'|'.join(map(re.escape, sorted(words, key=len, reverse=True)))})" if words else "(?!)"

"""Words and what they mean; every set of categories that a word can have is one symbol, so a rule is a regex over symbols.

A sentence becomes a string with one symbol a token, and a rule such as `CURRENCY NUMBER SCALE*` becomes a regex over that string:
the matching itself runs in C, and stays linear because rules bound their repeats.
"""

import re
import unicodedata
from collections.abc import Iterable, Mapping
from typing import Any, Final

from dealvalue.text.entries import LONGEST, Entries, Entry, Rests, Symbols
from dealvalue.text.folding import fold
from dealvalue.text.glued import GluedNumbers
from dealvalue.text.markup import BLOCK_TAG, LEADING_MARKUP, SPACE_ENTITY, unescaped
from dealvalue.text.scripts import touches_digits
from dealvalue.text.shapes import SHAPES, number_shape

DIGITS: Final = frozenset("0123456789")
INVISIBLE: Final = "\u200b\u200e\u200f\u061c\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff"
"""Marks of direction and width, which stand where a space may: they are passed over like one."""

BLANK: Final = (
    " \t\n\r\f\v\x1c\x1d\x1e\x1f\x85\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000"
    + INVISIBLE
)

FULL_STOPS: Final = "。！？؟।॥"
"""Marks that end a sentence whatever follows."""
STOPPED: Final = rf"[{FULL_STOPS}]++[」』”’]*+"
"""A full stop and what closes with it, as a regex."""
STOP: Final = re.compile(STOPPED)


class Vocabulary:
    """The words of one language as entries, and the alphabet of symbols that its rules are written in.

    `words` maps a folded word to its meanings, `exact` the same for words that count in one spelling only (TRY, ALL), `phrases`
    a first and a second word to what may follow them. `endings` are what may follow a known word inside a run of letters (Korean
    particles), `bound` what is a word only inside such a run (digits that are syllables of other words), `stems` how inflected words begin; `opaque` are beginnings of words that only look like known ones.
    """

    def __init__(self, *, endings: Mapping[str, dict[str, Any]] | None = None, opaque: Iterable[str] = (), segmented: bool = False, tails: Mapping[str, str] | None = None, leads: Iterable[str] = (), joiners: Iterable[str] | None = None, bound: Mapping[str, dict[str, Any]] | None = None, stems: Mapping[str, dict[str, Any]] | None = None) -> None:
        self.alphabet: dict[frozenset[str], str] = {}
        self.kinds: dict[str, frozenset[str]] = {}
        self.by_category: dict[str, list[str]] = {}
        self.words: dict[str, dict[str, Any]] = {}
        self.exact: dict[str, dict[str, Any]] = {}
        self.phrases: dict[str, dict[str, Rests]] = {}
        self.seconds: set[str] = set()
        self.endings = dict(endings or {})
        self.bound = {word: meanings | {"BOUND": True} for word, meanings in (bound or {}).items()}
        self.stems = dict(stems or {})
        self.anchors: frozenset[str] = frozenset()
        self.powers: tuple[str, ...] = ()
        self.longest_stem = max(map(len, self.stems), default=0)
        self.opaque = tuple(opaque)
        self.segmented = segmented
        self.tails = dict(tails or {})
        self.leads = tuple(sorted(leads, key=len, reverse=True))
        self.inner: set[str] = set()
        self.joiners = None if joiners is None else tuple(joiners)
        self.glued: GluedNumbers | None = None
        self.spaced: dict[str, dict[str, Any]] = {}
        self.entries = Entries(self.made)
        self.symbols = Symbols(self.entries)
        for shape in SHAPES:
            self.symbol(shape)

    def symbol(self, categories: Iterable[str]) -> str:
        """The symbol of this set of categories; sets are numbered as they come, in Unicode's private area."""
        key = frozenset(categories)
        found = self.alphabet.get(key)
        if found is None:
            found = self.alphabet[key] = chr(0xE000 + len(self.alphabet))
            self.kinds[found] = key
            for category in key:
                self.by_category.setdefault(category, []).append(found)
        return found

    def add(self, keys: tuple[str, ...], category: str, payload: Any, *, exact: bool = False) -> None:  # noqa: ANN401  a payload is what its rule reads
        """A word, or a phrase of several, has this meaning in this category; the first meaning given stays."""
        if len(keys) == 1:
            table = self.exact if exact else self.words
            table.setdefault(keys[0] if exact else fold(keys[0]), {}).setdefault(category, payload)
            return
        folded = tuple(fold(key) for key in keys)
        self.inner.update(folded[1:])
        first = self.words.setdefault(folded[0], {})
        first.setdefault("OPENER", True)
        if folded[-1] == ".":
            first.setdefault("ABBREVIATION", True)
            if folded[-2] == "/":  # S/.
                self.words.setdefault("/", {}).setdefault("ABBREVIATION", True)
        self.seconds.add(folded[1])
        rests = self.phrases.setdefault(folded[0], {}).setdefault(folded[1], Rests())
        rests.longest = max(rests.longest, len(folded) - 2)
        rests.setdefault(folded[2:], {}).setdefault(category, payload)

    def close(self) -> None:
        """Give every set of categories in use its symbol; patterns can be compiled from here on."""
        for meanings in (*self.words.values(), *self.exact.values(), *self.endings.values(), *self.bound.values(), *self.stems.values(), *self.spaced.values()):
            self.symbol(meanings)
        for exact, meanings in self.exact.items():
            self.symbol(meanings | self.words.get(fold(exact), {}))
        for seconds in self.phrases.values():
            for group in seconds.values():
                for meanings in group.values():
                    self.symbol(meanings)
        openings = [unknown.union(opening) for unknown in UNKNOWN for opening in (OPENING, ("OPENER",), ("ABBREVIATION",), SECOND)]
        for extra in (*UNKNOWN, *openings, *MADE, ENDS, (), ("BREAK", "END"), ("COMPOUND",), ("COMPOUND", "QUIET"), ("CARD",)):
            self.symbol(extra)
        if self.joiners is not None:
            self.glued = GluedNumbers(self.words, self.joiners)
        self.powers = tuple(word for word, meanings in self.words.items() if "POWER" in meanings)
        for meanings in list(self.words.values()):
            if "DOT" in meanings or "QUERY" in meanings:
                self.symbol({**meanings, **ENDS})

    def having(self, *categories: str) -> str:
        """All symbols whose sets hold one of the categories; WORDLIKE is any word that no rule has a use for by itself."""
        if "WORDLIKE" in categories:
            categories = (*categories, *NOUNS)
        if len(categories) == 1:
            return "".join(self.by_category.get(categories[0], ()))
        found = dict.fromkeys(symbol for category in categories for symbol in self.by_category.get(category, ()))
        return "".join(found)

    def made(self, raw: str) -> Entry:  # noqa: C901, PLR0912  one ladder: what a token can be, the surest first
        """The entry of a raw token."""
        if raw[-1:] in DIGITS and raw.isascii():  # fast path: numbers are what a text does not say twice
            body = raw.lstrip()
            if body[0] in DIGITS:
                lead = len(raw) - len(body)
                shape, value = number_shape(body, raw[:lead])
                return Entry(body, lead, len(body), self.alphabet[shape], dict.fromkeys(shape, value))
        body = raw.strip(BLANK)
        lead = len(raw) - len(raw.lstrip(BLANK))
        if body and body[0] in "<&*":
            marked = LEADING_MARKUP.match(raw)
            lead = lead if marked is None else marked.end()
            body = raw[lead:].strip(BLANK)
            if body[:1].isdecimal() and SPACE_ENTITY.fullmatch(raw, 0, lead):
                shape, value = number_shape(body, " ")  # 1&nbsp;200
                return Entry(body, lead, len(body), self.alphabet[shape], dict.fromkeys(shape, value))
            if body[:1] == "&" and body[-1:] == ";" and (character := unescaped(body)) != body and (said := self._meanings(character)):
                return Entry(fold(character), lead, len(body), self.alphabet[frozenset(said)], said)  # d&rsquo;euros, 5&euro;
            if BLOCK_TAG.match(body):
                return Entry("\n", lead, len(body), self.alphabet[BREAK], {"END": True})
        if not body:
            return Entry("\n", 0, len(raw), self.alphabet[BREAK] if "\n" in raw else self.alphabet[frozenset()], {"END": True})
        spaced = self.spaced.get(raw.replace("\u00a0", " "))
        if spaced is not None:
            return Entry(body, lead, len(body), self.alphabet[frozenset(spaced)], spaced)
        first = body[0]
        if (stop := STOP.match(body)) is not None:
            body = stop[0]  # without the sentences that hold nothing to read
        if first.isdecimal() or (first == "." and len(body) > 1 and body[1].isdecimal()):  # ² and ① are no digits of a number
            shape, value = number_shape(body if body.isascii() else unicodedata.normalize("NFKC", body), raw[:lead])
            return Entry(body, lead, len(body), self.alphabet[shape], dict.fromkeys(shape, value))
        meanings = self._meanings(body)
        if self.segmented and not lead and body in self.endings and (meanings.keys() <= WEAK if meanings else not self._segments(body, lead)):
            meanings = self.endings[body]  # 40%를, (KAI)와
        if meanings is not None and meanings.keys() <= OPENING and first.isalpha():  # part of a phrase that is not here
            return Entry(fold(body), lead, len(body), self.alphabet[self._unknown(body, lead).union(meanings)], {})
        if meanings is None and first.isalpha():
            cut = self._led(body)
            if cut:
                return Entry(body, lead, len(body), self.alphabet[frozenset(("COMPOUND",))], {"COMPOUND": cut})
            if self.glued is not None and len(body) <= LONGEST:
                pieces = self.glued.read(fold(body))
                if len(pieces) == 1:
                    return Entry(fold(body), lead, len(body), self.alphabet[frozenset(("CARD",))], pieces[0][1])
                if pieces:
                    unit = len(pieces[1][0])  # counted from the end: folding may change the length of the number (dreißig)
                    return self._compound(body, lead, [(body[:-unit], pieces[0][1]), (body[-unit:], pieces[1][1])])
            parts = self._segments(body, lead)
            if parts:
                return self._compound(body, lead, parts)
            for tail, category in self.tails.items():
                if body.endswith(tail) and len(body) > len(tail):
                    return Entry(fold(body), lead, len(body), self.alphabet[frozenset((category,))], {category: body[: -len(tail)]})
            for size in range(min(len(body) - 1, self.longest_stem), 1, -1):
                stem = self.stems.get(fold(body[:size]))
                if stem is not None:
                    return Entry(fold(body), lead, len(body), self.alphabet[frozenset(stem)], stem)
            key = fold(body)
            unknown = self._unknown(body, lead)
            return Entry(key, lead, len(body), self.alphabet[unknown | SECOND if key in self.seconds else unknown], {})
        if meanings is None:
            meanings = ENDS if (raw[-1].isspace() and first in ".!?…") or first in FULL_STOPS else {}
        elif raw[-1].isspace() and first in ".!?…":
            meanings = meanings | ENDS
        symbol = self.alphabet.get(frozenset(meanings))
        if symbol is None:
            symbol = self.alphabet[frozenset()]
        return Entry(fold(body), lead, len(body), symbol, meanings)

    def following(self) -> str:
        """The symbols of words that stand second in phrases, however they are written."""
        found = set(self.having("SECOND"))
        for word in self.seconds:
            meanings = self.words.get(word)
            if meanings is None or not word[0].isalpha():  # an ending, a number, a mark, or what nobody knows
                found |= {self.made(form).symbol for form in (word, f" {word}", f"{word} ")}
            if meanings is None:
                continue
            found.add(self.symbol(meanings))
            if meanings.keys() <= OPENING:
                found |= {self.symbol(unknown.union(meanings)) for unknown in UNKNOWN}
            if "DOT" in meanings or "QUERY" in meanings:
                found.add(self.symbol({**meanings, **ENDS}))
        found |= {self.symbol(table[word]) for table in (self.endings, self.bound) for word in self.seconds & table.keys()}  # 한도안
        found |= {self.symbol(meanings | self.words.get(fold(word), {})) for word, meanings in self.exact.items() if fold(word) in self.seconds}
        found |= {self.symbol(meanings) for marks, meanings in self.spaced.items() if marks.strip() in self.seconds}
        return "".join(sorted(found))

    def _meanings(self, body: str) -> dict[str, Any] | None:
        exact = self.exact.get(body)
        folded = self.words.get(fold(body))
        if exact is None:
            return folded
        return exact if folded is None else exact | folded

    def _unknown(self, body: str, lead: int) -> frozenset[str]:
        if any(character.isdigit() for character in body):
            return NAME
        if not lead and body[0].islower():
            return GLUED
        if body[0].isupper():
            return INITIAL if len(body) == 1 else CAPITAL
        return WORD

    def _led(self, body: str) -> int:
        """Where a known word begins behind letters that are written with it (Arabic و, ب, ل), or 0."""
        if not self.leads or len(body) > LONGEST or body.startswith(self.opaque) or fold(body) in self.inner:
            return 0
        for lead in self.leads:
            if body.startswith(lead) and len(body) > len(lead) + 1:
                rest = fold(body[len(lead) :])
                if rest in self.words or rest in self.inner:
                    return len(lead)
        return 0

    def _segments(self, body: str, lead: int) -> list[tuple[str, dict[str, Any]]]:
        """Known words, then endings, that together are the whole run; after a digit a known beginning will do."""
        if len(body) > LONGEST:
            return []
        if not self.segmented or body.startswith(self.opaque) or not touches_digits(body[0]):
            return []
        parts: list[tuple[str, dict[str, Any]]] = []
        at = words = 0
        while at < len(body):
            for end in range(len(body), at, -1):
                piece = body[at:end]
                meanings = self._piece(piece, body, end) if words == len(parts) else None
                if meanings is not None:
                    words += 1
                elif parts:
                    meanings = self.endings.get(piece)
                if meanings is not None:
                    parts.append((piece, meanings))
                    at = end
                    break
            else:
                if lead or not parts or words < len(parts) or body.endswith(tuple(self.tails)):
                    return []
                parts.append((body[at:], {}))
                return parts
        if len(parts) < 2 or (lead and not self.plausible(parts[:words])):
            return []
        return [] if not lead and body.endswith(tuple(self.tails)) and not self.plausible(parts[:words]) else parts

    def _piece(self, piece: str, body: str, end: int) -> dict[str, Any] | None:
        """What a part of a run means: a word, a bound one if a scale goes on with it, or one that phrases go on with."""
        found = self.words.get(piece)
        if found is not None and found.keys() <= WEAK and end > len(piece) and piece in self.endings:
            return None
        if found is None and piece in self.bound and body.startswith(self.powers, end):
            return self.bound[piece]
        return {} if found is None and len(piece) > 1 and piece in self.inner else found

    @staticmethod
    def plausible(parts: list[tuple[str, dict[str, Any]]]) -> bool:
        """Can a run that no digits stand before be these words? One that begins with a scale or a syllable for a digit says a number,
        or is some other word (만기, 구조).
        """
        words = [meanings for _, meanings in parts]
        first, last = words[0], words[-1]
        if first.keys() <= WEAK and (len(words) > 1 or len(parts[0][0]) == 1):
            return False  # 제시한, 시도
        if len(words) > 1 and "CLASSIFIER" in first and not first.keys() & {"POWER", "UNIT", "CURRENCY"}:
            return False  # 발주
        bound = "BOUND" in first
        if bound or "POWER" in first:
            if "BOUND" in last:
                return False
            second = words[1] if len(words) > 1 else {}
            if bound and ("POWER" not in second or ("CARD" in first and len(words) == 2 and second["POWER"] > 100)):
                return False
            return bool(second.keys() & {"POWER", "CARD", "CURRENCY", "MINOR", "INNERHEDGE"})
        return "CARD" not in first  # 세종, 세대: words; the number stands apart from what it counts

    def _compound(self, body: str, lead: int, parts: list[tuple[str, dict[str, Any]]]) -> Entry:
        quiet = all(self.anchors.isdisjoint(meanings) for _, meanings in parts)  # no reason by itself to read the sentence
        symbol = self.alphabet[frozenset(("COMPOUND", "QUIET") if quiet else ("COMPOUND",))]
        words = [(piece, meanings) for piece, meanings in parts if piece not in self.endings or meanings is not self.endings[piece]]
        needs = self.segmented and not lead and (not parts[-1][1] or not self.plausible(words))
        entry = Entry(body, lead, len(body), symbol, {"COMPOUND": True, "ATTACHED": True} if needs else {"COMPOUND": True})
        made = []
        for piece, meanings in parts:
            unknown = WORD | SECOND if fold(piece) in self.seconds else WORD
            made.append(Entry(piece, 0, len(piece), self.alphabet[frozenset(meanings) or unknown], meanings))
        entry.parts = tuple(made)
        return entry


NOUNS: Final = ("UNIT", "MEASURE", "PERUNIT", "PLURAL", "PAID", "PLACE", "DEMONYM", "DEMONYM_AFTER", "NEWCOIN", "DEALNOUN")

GLUED: Final = frozenset(("WORDLIKE", "GLUED"))
NAME: Final = frozenset(("WORDLIKE", "NAME"))
BREAK: Final = frozenset(("BREAK", "END"))
INITIAL: Final = frozenset(("WORDLIKE", "INITIAL"))
CAPITAL: Final = frozenset(("WORDLIKE", "CAPITAL"))
WORD: Final = frozenset(("WORDLIKE",))
WEAK: Final = frozenset(("STOP", "OPENER", "FILLER", "NONUM", "AND", "OR"))
"""Inside a run of letters an ending is likelier than such a word."""

UNKNOWN: Final = (GLUED, NAME, INITIAL, CAPITAL, WORD)
"""What a word that nobody knows looks like: its form is all there is to go by."""

OPENING: Final = frozenset(("OPENER", "ABBREVIATION"))
"""What a word is that only phrases begin with: unknown, where none of them is there."""

SECOND: Final = frozenset(("SECOND",))
"""What an unknown word is beside, where phrases have it behind their first word."""

MADE: Final = (
    *(
        ("NUMBER",),
        ("VAGUENUM",),
        ("CURRENCY",),
        ("MONEY",),
        ("SKIP",),
        ("COUNT",),
        ("COUNT", "PERCENTAGE"),
        ("TIME", "YEAR4"),
        ("VAGUE",),
        ("TIME",),
        ("DURATION",),
        ("NTH",),
        ("TIMEPART",),
        ("PERWORD",),
    ),
)
"""What rules make of tokens."""

ENDS: Final[dict[str, Any]] = {"END": True}

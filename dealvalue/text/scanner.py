"""Text to tokens: one regex whose matches cover the text, so offsets are sums of lengths and classifying is one `map`.

Whole words only: what no lexicon knows is swallowed whole, so that 약 ("about") is never found inside 계약 ("contract").
"""

import re
from collections.abc import Iterable, Iterator
from itertools import accumulate
from typing import Any, Final

from dealvalue.text.entries import Rests
from dealvalue.text.folding import fold
from dealvalue.text.markup import BLOCKS, ENTITY, MARKUP
from dealvalue.text.scripts import HAN, HANGUL, KANA, without
from dealvalue.text.token import Node
from dealvalue.text.vocabulary import INVISIBLE, STOPPED, WORD, Vocabulary

SYMBOLS: Final = "$¢-¥֏؋৲৳৻૱௹฿៛₠-₿꠸﷼﹩＄￠￡￥￦"
"""Unicode's currency symbols (general category Sc), as a regex range."""

KATAKANA: Final = re.compile(f"[{KANA}]")
MARKS: Final = (
    "\u00ad\u0300-\u036f\u0610-\u061a\u064b-\u065f\u0670\u0900-\u0903\u093a-\u094f\u0951-\u0957\u0962\u0963\u200c\u200d"
)
LETTER: Final = rf"[^\W\d_{HAN}{HANGUL}{KANA}]"
PLAIN_LETTERS: Final = "a-zA-ZÀ-ÖØ-öø-ɏЀ-ԯ"
DASHES: Final = "-‐-―−－~∼〜～"

LOWER: Final = "a-zß-öø-ÿа-џґӏğışœđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹęąćłńóśźżčěďňřťůžșțőű"
"""Lower-case letters of the scripts that have case, as a regex range."""

QUIET_MARKS: Final = "、，・：；「」『』（）《》“”"
"""Punctuation that parts no figure from what it belongs to, where nothing but letters stand around it."""

SPACE: Final = rf"""
    (?: (?:[^\S\n]|[{INVISIBLE}])++
      | (?i:{MARKUP})
      | (?<![\n:;|])\n(?=[^\S\n]*+[{LOWER}])                      # a line break inside a sentence goes on in lower case
      | (?<=[^\n]{{40}})(?<![.:;!?|])\n(?=[^\S\n]*+\S)                # or ends a long line that no punctuation closed
    )*+"""

CHUNK: Final = 1 << 16
"""Characters taken at a time, cut at white space: bounds memory."""

BUCKET: Final = 6
"""Branches of a trie that are tried one by one."""

SENTENCE: Final = 400
"""Tokens; a longer sentence is read in pieces: bounds the work of any rule."""


def trie(words: Iterable[str]) -> str:
    """A regex for any of the words, longest first, that shares beginnings: 300 words scan 200 times faster than as a list.

    A word that ends in katakana ends where the katakana end: ドル is not in ドルトムント.
    """
    tree: dict[str, dict] = {}  # type: ignore[type-arg]  # a tree of itself
    for word in words:
        at = tree
        for character in word:
            at = at.setdefault(character, {})
        at[""] = {"": {}} if KATAKANA.match(word, len(word) - 1) else {}

    def written(at: dict[str, dict]) -> str:  # type: ignore[type-arg]
        heads = sorted((character for character in at if character), reverse=True)
        branches = [re.escape(character) + written(at[character]) for character in heads]
        guard = f"(?![{KANA}])" if at.get("") else ""
        if not branches:
            return guard
        branches = bucketed(heads, branches)
        if guard:
            branches.append(guard)
        body = branches[0] if len(branches) == 1 and "" not in at else f"(?:{'|'.join(branches)})"
        return body + "?" if "" in at and not guard else body

    return written(tree) or "(?!)"


def bucketed(heads: list[str], branches: list[str]) -> list[str]:
    """Branches by the characters they begin with, in buckets of buckets: one is found in a few looks, and not by trying all before it."""
    size = BUCKET
    while size * BUCKET < len(branches):
        size *= BUCKET
    if len(branches) <= BUCKET:
        return branches
    found = []
    for start in range(0, len(branches), size):
        chosen = "".join(map(re.escape, heads[start : start + size]))
        found.append(f"(?=[{chosen}])(?:{'|'.join(bucketed(heads[start : start + size], branches[start : start + size]))})")
    return found


def raw_pattern(signs: Iterable[str], prefixes: Iterable[str], runs: Iterable[str], marks: str = "", loud: Iterable[str] = ()) -> re.Pattern[str]:
    """The regex of raw tokens: `signs` may join letters and symbols (US$), `prefixes` may touch digits (EUR13), `runs` are words of
    scripts that put no space between them, `marks` letters that may stand inside a number for its mark; `loud` are the runs that a
    sentence is read for.
    """
    runs = list(runs)
    starts = "".join(sorted({re.escape(run[0]) for run in runs}))
    # Fast path: most characters of a text without spaces begin no word of the lexicon.
    unspaced = rf"[{HAN}](?<![{starts}{KANA}]) | (?=[{HAN}{KANA}])(?: {trie(runs)} | [{KANA}]++ | [{HAN}] ) | " if runs else ""
    return re.compile(
        rf"""[ ]?+(?:[{PLAIN_LETTERS}]++|[{HANGUL}]++)(?=[ ,.;:)\n])                        # fast path: most words, half of the time
        | {unspaced}{SPACE}
        (?: \d{{4}}-\d\d?-\d\d?(?![\d-]) | \d{{4}}-?W\d\d(?:-?\d)?(?![\w-]) | \d{{4}}/\d\d?/\d\d?(?![\d/]) | \d{{4}}\.[ ]\d\d?\.[ ]\d\d?\.?(?!\d) | \d{{1,2}}\u200f?/\d{{1,2}}\u200f?/\d{{2,4}}(?!\d)
          | \d++(?:[.,·٬٫{marks}]\d++|(?<=[０-９])[，．](?=[０-９])\d++|['’]\d{{3}}(?!\d))*+(?:[eE][+-]?\d++(?!\w))?+ | (?<![\w.])\.\d++
          | {trie(signs)}(?!(?<=[a-zA-Z])[a-zA-Z])
          | (?:[A-Z]{{3}}|{trie(prefix for prefix in prefixes if len(prefix) != 3 or not prefix.isupper())})(?=\d)
          | (?:{LETTER}++[{MARKS}]*+)++(?:\d[^\W{HANGUL}{HAN}]*+(?:\.\d++)*+)?+
          | [{HANGUL}]++
          | (?i:{BLOCKS}) | {ENTITY}
          | {trie(runs)} | [{KANA}]++ | [{HAN}]
          | [{DASHES}][^\S\n]*+
          | [.!?…]++["'”’»)\]]*+(?:\s++(?![{LOWER}]))?+
          | {STOPPED}\s*+{quiet(loud) if runs else ""}
          | \n\s*+
          | (?<=[\s{INVISIBLE}])\Z
          | .
        )""",
        re.VERBOSE | re.DOTALL,
    )


def quiet(loud: Iterable[str]) -> str:
    """The regex of whole sentences, written without spaces, that hold nothing to read: they go with the full stop before them, and
    not into a token for each character.
    """
    words = list(loud)
    starts = {word[0] for word in words}
    plain = without(HAN + "\uff66-\uff9f" + QUIET_MARKS, starts)
    other = rf"|(?!{trie(words)})[{''.join(sorted(starts))}]" if words else ""
    return rf"(?:(?:[{plain}\s]++{other})*+{STOPPED}\s*+)*+"


NOTHING: Final[dict[str, Any]] = {}


class Sentence:
    """The tokens of a sentence: symbols for the rules, nodes made only where a rule looks.

    `place` is the country named last in it or before it, `places` those named in it and where.
    """

    __slots__ = ("claims", "end", "items", "made", "place", "places", "start", "starts", "symbols", "text", "vocabulary")

    def __init__(
        self, text: str, symbols: str, items: "list[str | Node]", starts: list[int], vocabulary: Vocabulary, end: int = 0
    ) -> None:
        self.start = starts[0] if starts else 0
        self.end = end
        self.text = text
        self.symbols = symbols
        self.items = items
        self.starts = starts
        self.vocabulary = vocabulary
        self.claims: list[Any] = []
        self.made = ""
        self.place: str | None = None
        self.places: list[tuple[int, str]] = []

    def node(self, index: int) -> Node:
        """The node at this place; a raw token becomes one when it is first asked for."""
        item = self.items[index]
        if type(item) is Node:  # faster than isinstance, and nothing else is one
            return item
        entry = self.vocabulary.entries[item]  # type: ignore[index]  # a str, then
        start = self.starts[index] + entry.lead
        node = self.items[index] = Node(self.symbols[index], start, start + entry.size, entry.meanings)
        return node

    def meanings(self, index: int) -> dict[str, Any]:
        """What the token at this place means: no node is made where only that is asked; nothing outside the sentence."""
        items = self.items
        if not 0 <= index < len(items):
            return NOTHING
        item = items[index]
        return item.meanings if type(item) is Node else self.vocabulary.entries[item].meanings  # type: ignore[index]  # as above

    def nodes(self, start: int, end: int) -> list[Node]:
        """The nodes of a stretch."""
        items = self.items
        for index in range(start, end):
            if type(items[index]) is not Node:
                self.node(index)
        return items[start:end]  # type: ignore[return-value]  # all of them nodes now

    def having(self, symbol: str) -> list[Node]:
        """The nodes with this symbol."""
        return [self.node(index) for index, found in enumerate(self.symbols) if found == symbol]

    def key(self, index: int) -> str:
        """The folded word at this place ("" for what a rule has made)."""
        item = self.items[index]
        if isinstance(item, str):
            return self.vocabulary.entries[item].key
        return "" if item.rule or item.children else fold(self.said(item))

    def said(self, node: Node) -> str:
        """The characters of a node."""
        return self.text[node.start : node.end]

    def replace(self, start: int, end: int, node: Node) -> None:
        """One node stands where several stood."""
        self.items[start:end] = [node]
        self.starts[start:end] = [node.start]
        self.symbols = self.symbols[:start] + node.symbol + self.symbols[end:]
        self.made += node.symbol

    def span(self) -> tuple[int, int]:
        """Where the sentence stands in its text, white space around it left out."""
        if not self.items:
            return (0, 0)
        return self.node(0).start, self.node(len(self.items) - 1).end


class Scanner:
    """Cuts a text into the sentences that hold something to read."""

    def __init__(self, vocabulary: Vocabulary, *, signs: Iterable[str], prefixes: Iterable[str], runs: Iterable[str], anchors: Iterable[str], ordinal_dot: bool = False, marks: str = "") -> None:
        self.vocabulary = vocabulary
        alphabet = vocabulary.alphabet
        ends = vocabulary.having("END")
        soft = "".join(s for key, s in alphabet.items() if "END" in key and "DOT" in key)
        abbreviations = vocabulary.having("ABBREVIATION", "INITIAL", *(("DAY",) if ordinal_dot else ()))
        guard = rf"(?<![{abbreviations}][{soft}])" if abbreviations and soft else ""
        self.end = re.compile(f"[{ends}]{guard}")
        vocabulary.anchors = frozenset(anchors)
        quiet = frozenset(vocabulary.having("QUIET"))
        loud = "".join(symbol for symbol in vocabulary.having(*anchors) if symbol not in quiet)
        self.anchor = re.compile(f"[{loud}{alphabet[frozenset(('COMPOUND',))]}]")
        openers = vocabulary.having("OPENER")
        self.paired = re.compile(f"[{openers}](?=[{vocabulary.following()}])") if openers else None
        self.compound = re.compile(f"[{vocabulary.having('COMPOUND')}]")
        self.place = re.compile(f"[{vocabulary.having('PLACE')}]") if vocabulary.having("PLACE") else None
        runs = sorted(runs)
        told = {*loud, *vocabulary.having("PLACE", "COMPOUND")}
        self.raw = raw_pattern(signs, prefixes, runs, marks, [run for run in runs if vocabulary.symbols[run] in told])

    def sentences(self, text: str, first: int = 0, last: int | None = None) -> Iterator[Sentence]:
        """The sentences of [first, last) with an anchor in them, in order; spans count from the start of `text`."""
        place: str | None = None
        for start, end in chunks(text, first, len(text) if last is None else last):
            for sentence in self._chunk(text, start, text[start:end] if end - start < len(text) else text):
                place = sentence.place = sentence.place or place
                yield sentence

    def _chunk(self, text: str, base: int, chunk: str) -> Iterator[Sentence]:
        raws = self.raw.findall(chunk)
        symbols = "".join(map(self.vocabulary.symbols.__getitem__, raws))
        if self.anchor.search(symbols) is None:
            return
        places = [] if self.place is None else [match.start() for match in self.place.finditer(symbols)]
        named, before = -1, 0
        for first, last in self._bounds(symbols):
            base += sum(map(len, raws[before:first]))
            items = raws[first:last]
            starts = list(accumulate(map(len, items), initial=base))
            before, base = last, starts.pop()
            sentence = Sentence(text, symbols[first:last], items, starts, self.vocabulary, base)
            while named + 1 < len(places) and places[named + 1] < last:
                named += 1
                if places[named] >= first:
                    sentence.places.append((starts[places[named] - first], self.vocabulary.entries[raws[places[named]]].meanings["PLACE"]))
            if named >= 0:
                sentence.place = self.vocabulary.entries[raws[places[named]]].meanings.get("PLACE")
            if self.compound.search(sentence.symbols) is not None:
                self._expand(sentence)
            if self.paired is not None:
                self._join(sentence)
            yield sentence

    def _bounds(self, symbols: str) -> Iterator[tuple[int, int]]:
        """Where the sentences with an anchor begin and end; one that is too long is cut into pieces."""
        anchor = self.anchor.search
        first = 0
        found = anchor(symbols)
        for end in (*(match.end() for match in self.end.finditer(symbols)), len(symbols)):
            while found is not None and found.start() < end:
                last = end if end - first <= SENTENCE + 1 else first + SENTENCE
                if found.start() < last:
                    yield first, last
                    found = anchor(symbols, last)
                first = last
            if found is None:
                return
            first = end

    def _expand(self, sentence: Sentence) -> None:
        """Runs of several known words (천억원) become those words."""
        for at in [match.start() for match in self.compound.finditer(sentence.symbols)][::-1]:
            raw = str(sentence.items[at])
            entry = self.vocabulary.entries[raw]
            if not entry.parts:
                self._cut(sentence, at, raw, entry.lead + entry.meanings["COMPOUND"])
                continue
            start = sentence.starts[at] + entry.lead
            if "ATTACHED" in entry.meanings and not (at and sentence.text[start - 1].isdigit()):
                word = self.vocabulary.alphabet[WORD]
                sentence.items[at] = Node(word, start, start + entry.size, {})
                sentence.symbols = sentence.symbols[:at] + word + sentence.symbols[at + 1 :]
                continue
            made: list[str | Node] = []
            for part in entry.parts:
                made.append(Node(part.symbol, start, start + part.size, part.meanings))
                start += part.size
                if "PLACE" in part.meanings:
                    sentence.place = part.meanings["PLACE"]
                    sentence.places.append((start, part.meanings["PLACE"]))
            sentence.items[at : at + 1] = made
            sentence.starts[at : at + 1] = [node.start for node in made if isinstance(node, Node)]
            sentence.symbols = sentence.symbols[:at] + "".join(part.symbol for part in entry.parts) + sentence.symbols[at + 1 :]

    def _cut(self, sentence: Sentence, at: int, raw: str, size: int) -> None:
        """One raw token becomes two: what is written with a word, and the word."""
        symbols = self.vocabulary.symbols
        sentence.items[at : at + 1] = [raw[:size], raw[size:]]
        sentence.starts.insert(at + 1, sentence.starts[at] + size)
        sentence.symbols = sentence.symbols[:at] + symbols[raw[:size]] + symbols[raw[size:]] + sentence.symbols[at + 1 :]

    def _join(self, sentence: Sentence) -> None:
        """Several words that are one entry ("more than") become one token; the longest entry wins."""
        items = sentence.items
        phrases, entries = self.vocabulary.phrases, self.vocabulary.entries
        size, after = len(items), 0
        for match in self.paired.finditer(sentence.symbols):  # type: ignore[union-attr]  # the caller looked
            at = match.start() - size + len(items)  # what was joined before has made the rest stand earlier
            if at < after:
                continue
            first, second = items[at], items[at + 1]
            # Raw tokens are looked up here and not by `key`: this is the loop that prose goes through most.
            seconds = phrases.get(entries[first].key if type(first) is str else sentence.key(at))
            if seconds is not None:
                group = seconds.get(entries[second].key if type(second) is str else sentence.key(at + 1))
                if group is not None and self._longest(sentence, at, group):
                    after = at + 1

    def _longest(self, sentence: Sentence, at: int, group: Rests) -> bool:
        keys: tuple[str, ...] = ()
        size, meanings = 0, group.get(keys)
        for index in range(at + 2, min(at + 2 + group.longest, len(sentence.items))):
            keys = (*keys, sentence.key(index))
            longer = group.get(keys)
            if longer is not None:
                size, meanings = len(keys), longer
        if meanings is None:
            return False
        nodes = sentence.nodes(at, at + 2 + size)
        symbol = self.vocabulary.alphabet[frozenset(meanings)]
        sentence.replace(at, at + 2 + size, Node(symbol, nodes[0].start, nodes[-1].end, meanings, "phrase", nodes))
        return True


def chunks(text: str, start: int, size: int) -> Iterator[tuple[int, int]]:
    """Stretches of at most a chunk, cut at a line end, else at white space, never inside a token."""
    while size - start > CHUNK:
        end = text.rfind("\n", start, start + CHUNK)
        if end <= start:
            end = text.rfind(" ", start, start + CHUNK)
        if end <= start:
            found = BLANK.search(text, start + CHUNK)
            end = min(found.start(), size) if found else size
        yield start, end
        start = end
    if start < size:
        yield start, size


BLANK: Final = re.compile(r"[\s。、，]")

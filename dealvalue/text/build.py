"""A language's vocabulary: its lexicon, CLDR's words, the signs and codes of all currencies, and what every language shares."""

import re
from collections.abc import Iterable, Mapping
from importlib import import_module
from types import MappingProxyType
from typing import Any, Final

from dealvalue.currency import Currency, all_currencies
from dealvalue.text import cldr
from dealvalue.text.folding import fold
from dealvalue.text.lexicon import Lexicon, Table, payload, split
from dealvalue.text.punctuation import DASHES, MEASURES, MINUSES, PUNCTUATION, WAVES
from dealvalue.text.scanner import LETTER, MARKS, Scanner
from dealvalue.text.scripts import HANGUL
from dealvalue.text.vocabulary import Vocabulary

LENDING: Final = ("TO", "MOVETO", "FROM", "EQUIVALENT", "SHARECUE", "PERBEHIND")
"""Words that lead to a figure and may end in what hedges it."""
ANCHORS: Final = (
    "DIGITS", "CARD", "POWER", "VAGUESCALE", "VAGUE", "TOOLONG", "NOTATION", "DATE", "MONTH", "WEEKDAY", "DAYWORD", "RELATIVE", "PREVIOUS", "RELWORD", "LONGUNIT", "FRACTION",
    "VULGAR", "HALFNAME", "FISCAL", "UNIT", "DECADENAME", "CENTURY", "SCALED", "SCALEDCODE", "PLUSPART", "SPANWORD", "ANCHORWORD", "YEARPART", "DIGITWORD", "EITHERDAY", "PARTNAME", "RELWEEKDAY", "RELWEEKEND", "RELSEASON", "RELSPAN", "ONEUNIT", "QUARTERNAME", "NAMEDEND", "WEEKSIGN", "WEEKEND", "ANCHOR", "NUMBERWORD", "NAMENUMBER",
)  # fmt: skip
"""A sentence without any of these says no figure and no time."""

CODE_WORDS: Final = frozenset("ALL TRY TOP CUP COP PEN RON GEL MOP BAM LAK MAD ARS PHP SOS STD ANG GIP DOP PAB".split())
"""Codes that are words or abbreviations in capitals."""
SMALL_CODES: Final = frozenset(
    "USD EUR GBP JPY CNY KRW CHF AUD INR MXN BRL SEK NOK DKK PLN CZK HUF RUB HKD SGD TWD NZD ZAR THB IDR MYR AED".split()
)
"""Codes that are no words in small letters either: price tags and chats write them so."""
SCALE_LETTERS: Final = MappingProxyType(
    dict.fromkeys("kKT", "1000") | dict.fromkeys(("M", "m", "mn"), "1000000") | dict.fromkeys(("bn", "G"), "1000000000")
)
NOT_MONEY: Final = frozenset(("XXX", "XTS", "XAU", "XAG", "XPT", "XPD", "XBA", "XBB", "XBC", "XBD", "XSU", "XUA"))


FOREIGN_SCALES: Final = (
    "million millions millón millones milhão milhões milione milioni milliard milliards millardo millardos miliardo miliardi billion billions billón billones bilhão bilhões"
    " bilião biliões bilione bilioni trillion trillions trilhão trilhões millionen milliarde milliarden billionen miljoen miljard biljoen miljon miljoner miljarder milyon milyar trilyon milion miliony milionów miliard miliardy miliardów juta miliar triliun triệu"
    " mrd mld mlrd mdr mds mio mln mlns bln trln tsd thsd tys млрд млн трлн тыс тис"
).split()  # fmt: skip
"""Scale words of other languages: a number before one of them is not read without it."""
BESIDES: Final = frozenset(("OPENER", "ABBREVIATION", "NAMELEAD", "NONUM"))
"""What a word may be that is a symbol of a unit behind a number."""
WORDY: Final = re.compile(r"[A-Za-z]+(?:[./]+|[ .\u202f]CFA)")
"""Signs that begin as a word does."""

LATIN: Final = re.compile("[A-Za-z]+")
EXPONENT: Final = re.compile(r"[a-z]+\d")
"""km2, m3: one token, as in a text."""
PIECE: Final = re.compile(rf"{LETTER}+(?:[{MARKS}]+{LETTER}*)*|[{HANGUL}]+|\d+|\S")


def keys(text: str) -> tuple[str, ...]:
    """A word or phrase as the scanner cuts it."""
    return (text,) if text.isascii() and (text.isalpha() or EXPONENT.fullmatch(text)) else tuple(PIECE.findall(text))


def scanner(lexicon: Lexicon) -> Scanner:
    """The vocabulary and scanner of a language."""
    endings = _inside(lexicon.endings)
    vocabulary = Vocabulary(endings=endings, opaque=split(lexicon.opaque), segmented=bool(endings), tails=lexicon.tails, leads=split(lexicon.leads), joiners=None if lexicon.number_joiners is None else split(lexicon.number_joiners), bound=_inside(lexicon.bound), stems=_inside(lexicon.stems))
    signs = cldr.signs()
    symbols = [sign for sign in signs if not sign.isalpha()]
    runs: set[str] = set()
    _shared(vocabulary)
    _own(vocabulary, lexicon, runs)
    _lend(vocabulary, lexicon, runs)
    for word in FOREIGN_SCALES:
        if vocabulary.words.get(word, {}).keys().isdisjoint(("POWER", "SUFFIX")):
            vocabulary.add((word,), "OTHERSCALE", word)
    prefixes = split(lexicon.leads) + _money(vocabulary, lexicon, signs, runs)
    _calendar(vocabulary, lexicon, runs)
    _measures(vocabulary, runs)
    _apart(vocabulary)
    vocabulary.close()
    return Scanner(vocabulary, signs=symbols, prefixes=prefixes, runs=runs if lexicon.unspaced else (), anchors=ANCHORS, ordinal_dot=lexicon.ordinal_dot, marks=lexicon.doubtful_marks)


def _inside(tables: Mapping[str, Table]) -> dict[str, dict[str, Any]]:
    """What is a word only inside a run of letters, with its meanings."""
    found: dict[str, dict[str, Any]] = {}
    for category, table in tables.items():
        for meaning, words in table.items():
            for word in split(words):
                found.setdefault(word, {})[category] = payload(category, meaning)
    return found


def _shared(vocabulary: Vocabulary) -> None:
    for category, marks in PUNCTUATION.items():
        for mark in marks.split(" "):
            vocabulary.add((mark,), category, mark)
    for dash in DASHES.split():
        vocabulary.add((dash,), "JOIN", dash)
        for spaced in (f" {dash} ", f"{dash} "):
            vocabulary.spaced[spaced] = {"DASH": dash}
    for wave in WAVES.split():
        for spaced in (wave, f" {wave}", f"{wave} ", f" {wave} "):  # of a range, where a number stands before it
            vocabulary.spaced[spaced] = {"TILDE": wave, "HEDGE": payload("HEDGE", "approximately")}
    for minus in MINUSES.split():
        vocabulary.spaced[f" {minus}"] = {"NEG": minus}
    vocabulary.add(("M",), "MONTHSSIGN", "M", exact=True)  # 9M 2025: companies write so everywhere
    for minus in "△▲":
        vocabulary.add((minus,), "NEG", minus)


def _add(
    vocabulary: Vocabulary,
    category: str,
    meaning: Any,  # noqa: ANN401  each category has its own
    words: Iterable[str],
    runs: set[str],
    *,
    exact: bool = False,
) -> None:
    for word in words:
        if "'" in word:
            _add(vocabulary, category, meaning, (word.replace("'", "\u02bc"),), runs, exact=exact)  # пʼять: the apostrophe that is a letter
        parts = keys(word)
        if is_run(word):
            latin = LATIN.match(word)
            parts = (word,) if latin is None else (latin[0], word[latin.end() :])  # NZドル
            runs.add(parts[-1])
        if parts:
            vocabulary.add(parts, category, meaning, exact=exact)
            if len(parts) > 1 and category == "SCALEDCODE":  # M$, G$: where they are signs too, the scanner leaves them whole
                vocabulary.add(tuple(word.split()), category, meaning, exact=exact)
            if len(parts) == 2 and parts[1] == "." and len(parts[0]) > 1:  # "c." is circa, C a vitamin
                vocabulary.add(parts[:1], category, meaning, exact=exact)


def _lend(vocabulary: Vocabulary, lexicon: Lexicon, runs: set[str]) -> None:
    """Words that end in a hedge hedge as well: "auf rund" leads to a figure, and "rund" says of it that it is about so much."""
    hedges = {word.casefold(): meaning for meaning, words in lexicon.words.get("HEDGE", {}).items() for word in split(words)}
    leading = {word.casefold() for words in lexicon.words.get("TO", {}).values() for word in split(words)}
    for category in LENDING:
        for words in lexicon.words.get(category, {}).values():
            for word in split(words):
                said = word.casefold().split(" ")
                tails = [" ".join(said[start:]) for start in range(1, len(said))]
                lent = next((hedges[tail] for tail in tails if tail in hedges and tail not in leading), None)
                if lent is not None and word.casefold() not in hedges:
                    _add(vocabulary, "HEDGE", payload("HEDGE", lent), (word,), runs)
                    _add(vocabulary, "LENT", lent, (word,), runs)


def _measures(vocabulary: Vocabulary, runs: set[str]) -> None:
    """Symbols of units, where the language has no word that is spelled so."""
    for symbol in MEASURES:
        parts = keys(symbol)
        known = vocabulary.exact.get(symbol, {}).keys() | vocabulary.words.get(fold(symbol), {}).keys()
        if len(parts) > 1 or known <= BESIDES:
            _add(vocabulary, "MEASURE", symbol, (symbol,), runs, exact=True)


def _apart(vocabulary: Vocabulary) -> None:
    """Hedges and links that are endings too are words behind a space alone: 명가량 and 명의 are a classifier and its ending, no two words; so are digits by their sound."""
    for word, ending in vocabulary.endings.items():
        if ending.keys().isdisjoint(("HEDGE_AFTER", "LINK")) or word not in vocabulary.words or "OPENER" in vocabulary.words[word]:
            continue
        meanings = vocabulary.words.pop(word)
        ending.update({category: payload for category, payload in meanings.items() if category not in ("STOP", "HEDGE")})
        vocabulary.spaced[f" {word}"] = meanings
        vocabulary.stems.setdefault(word, ending)  # with an ending of its own: 정도였다
    for word in vocabulary.bound:
        if vocabulary.words.get(word, {}).keys() == {"STOP"}:  # 이, "this" where it stands alone, and two
            vocabulary.spaced[f" {word}"] = vocabulary.words.pop(word)
    vocabulary.longest_stem = max(map(len, vocabulary.stems), default=0)


def is_run(word: str) -> bool:
    """Is the word of a script that puts no space between words? Then the scanner must know it."""
    return not word.isascii() and any("\u3005" <= character <= "\u9fff" or "\uf900" <= character <= "\ufaff" for character in word)


def _own(vocabulary: Vocabulary, lexicon: Lexicon, runs: set[str]) -> None:
    for exact, tables in ((False, lexicon.words), (True, lexicon.exact)):
        for category, table in tables.items():
            for meaning, words in table.items():
                _add(vocabulary, category, payload(category, meaning), split(words), runs, exact=exact)
                if category == "SUFFIX":  # £2½m: the scanner takes ½ for a letter
                    for mark in PUNCTUATION["VULGAR"].split():
                        _add(vocabulary, "VULGARSCALE", (mark, payload(category, meaning)), (mark + word for word in split(words) if word.isalpha()), runs, exact=exact)
    runs.update(word for word in split(lexicon.opaque) if is_run(word))


def _money(vocabulary: Vocabulary, lexicon: Lexicon, signs: dict[str, tuple[str, ...]], runs: set[str]) -> list[str]:  # noqa: C901, PLR0912  names, signs and codes, in the order in which the first meaning stays
    known = {currency.code for currency in all_currencies()} - NOT_MONEY
    names = {code: forms for kind, code, *forms in cldr.lines(lexicon.cldr) if kind == "currency" and code in known}
    named: dict[str, list[str]] = {}
    for code, forms in names.items():
        for form in forms:
            named.setdefault(fold(form), []).append(code)  # "Romanian leu" is ROL and RON: the day decides
    old = tuple(map(fold, split(lexicon.old_money)))
    for form, same in named.items():  # "Israeli shekels" are those of now too, though their full name is another
        said = form if lexicon.unspaced else f" {form} "
        if not any((word if lexicon.unspaced else f" {word} ") in said for word in old):
            same += [heir for code in same if (heir := cldr.heir(code)) is not None]
    for form, same in named.items():
        if " " in form or is_run(form):
            _add(vocabulary, "CURRENCY", cldr.ranked(same), (form,), runs)
        if " " in form and (lexicon.unspaced or lexicon.endings):  # 호주달러, 豪ドル: written together as well
            _add(vocabulary, "CURRENCY", cldr.ranked(same), (form.replace(" ", ""),), runs)
    excluded = set(map(fold, split(lexicon.not_money)))
    for code, forms in names.items():
        _add(vocabulary, "PRECURRENCY", (code,), (form for form in forms if " " in form), runs)
    plain = {code: forms for code, forms in names.items() if not Currency(code).is_fund and not code.startswith("X")}
    for word, codes in cldr.heads(plain, first=lexicon.head_first).items():
        if len(word) > 2 and fold(word) not in excluded:
            _add(vocabulary, "CURRENCY", codes, (word,), runs)
    for form, same in named.items():
        if " " not in form:
            _add(vocabulary, "CURRENCY", cldr.ranked(same), (form,), runs)
    prefixes = []
    for sign, codes in signs.items():
        if not sign.isalpha():
            vocabulary.add((sign,), "SIGN", codes)
            if WORDY.fullmatch(sign):  # S/, B/., F CFA: the scanner takes the letters for a word
                vocabulary.add(keys(sign), "SIGN", codes)
            continue
        prefixes.append(sign)
        vocabulary.add((sign,), "SIGN", codes, exact=True)
        if sign in cldr.TOUCHING:
            vocabulary.add((sign,), "TOUCHSIGN", True, exact=True)
    for currency in all_currencies():
        code = currency.code
        if code in NOT_MONEY:
            continue
        vocabulary.add((code,), "CODE", (code,), exact=True)
        if code in SMALL_CODES:
            vocabulary.add((code.lower(),), "CODE", (code,), exact=True)
        if code in CODE_WORDS:
            vocabulary.add((code,), "CODEWORD", True, exact=True)
    for code in cldr.MAJOR[:30]:
        for letters, scale in SCALE_LETTERS.items():
            for written in (letters + code, code + letters):
                vocabulary.add((written,), "SCALEDCODE", ((code,), payload("POWER", scale)), exact=True)
    for word, meanings in (*vocabulary.words.items(), *vocabulary.exact.items()):
        if "QUARTERSIGN" in meanings or "FISCAL" in meanings or ("WEEKSIGN" in meanings and word in vocabulary.exact):
            prefixes += [word, word.upper()]
    return [prefix for prefix in prefixes if prefix.isalpha()]


def _calendar(vocabulary: Vocabulary, lexicon: Lexicon, runs: set[str]) -> None:
    for kind, key, *words in cldr.lines(lexicon.cldr):
        if kind == "month" and "MONTHMARK" not in lexicon.words:
            _add(vocabulary, "MONTH", int(key), words, runs)
        elif kind == "weekday":
            _add(vocabulary, "WEEKDAY", int(key), (word for word in words if len(fold(word)) > 1), runs)


def lexicon_of(locale: str) -> Lexicon:
    """The lexicon of a language by its file; LookupError where there is none."""
    try:
        module = import_module(f"dealvalue.text.locales.{locale.replace('-', '_').lower()}")
    except ModuleNotFoundError:
        raise LookupError(locale) from None
    found: Lexicon = module.LEXICON
    return found

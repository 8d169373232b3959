"""Heads: where the noun stands that a number counts, behind it: last of its phrase, first of it, or the first with a capital."""

from itertools import pairwise
from typing import Final

from dealvalue.text.rules.digits import APOSTROPHES
from dealvalue.text.rules.parameters import Parameters
from dealvalue.text.scanner import Sentence
from dealvalue.text.token import Node

APOSTROPHE_S: Final = "'s"
PHRASE: Final = 8
"""Tokens a noun phrase may run after its number: "36 Leopard 2 main battle tanks"."""
PLAIN: Final = frozenset(("AGE", "NAMEBEHIND"))
MOVING: Final = frozenset(("UP", "DOWN"))
LABEL: Final = frozenset(("STOP", "NONUM"))
MODIFIERS: Final = frozenset(("JOIN", "PAID", "DIGITS", "ORDINAL", "MODIFIER", "QUOTE", "SIGNLEAD", "NONUM", "PLACE", "DEMONYM", "NEWCOIN", "UNITWORD"))


def goes_on(sentence: Sentence, head: int) -> bool:
    """Does a measure have more digits behind it (1米85, 1m85, 40°26′)? It is said in two parts; so is a place on the globe (45°N)."""
    after = head + 1
    if after >= len(sentence.items) or "MEASURE" not in sentence.node(head).meanings or sentence.node(after).start != sentence.node(head).end:
        return False
    said = sentence.said(sentence.node(after))
    return "DIGITS" in sentence.node(after).meanings or (said[0].isalpha() and sentence.said(sentence.node(head)) == "°")


def head_of(sentence: Sentence, start: int, parameters: Parameters, *, single: bool) -> int:
    """The place of the head noun, or -1."""
    limit = min(len(sentence.items), start + PHRASE)
    first, named = designation(sentence, start, limit, parameters)
    plural = first == start or sentence.said(sentence.node(named)).endswith(parameters.plural_endings)
    at, adjective = start, named if plural and _is_all(sentence, named, parameters) else -1
    while at < limit:
        node = sentence.node(at)
        meanings = node.meanings
        if not meanings and named < at and not single and (last := marked_plural(sentence, at, parameters)) > at:
            return last
        if is_plain(node):
            meanings = {}
        if start < at <= named or _is_passed_over(sentence, start, at, parameters, single=single):
            at += 1
            continue
        if ("MEASURE" in meanings or "PLURAL" in meanings or "WEIGHT" in meanings) and (parameters.noun == "first" or not _capital(sentence.said(node)) or has_capital(node)) and not _named_by(sentence, start, at) and not (at + 1 < limit and at > start - 1 and "MEASURE" in meanings and "JOIN" in sentence.node(at + 1).meanings):
            if at > start and _counted(sentence, at - 1):
                return -1  # a 6.2 quake struck 10 km away: the measure has a number of its own
            while "PLURAL" in meanings and parameters.noun == "last" and at + 1 < limit and _plural(sentence, at + 1, parameters):
                at += 1
            return at
        if "STOP" in meanings and "NONUM" in meanings and "MODIFIER" not in meanings:
            return adjective  # uno no debe
        if parameters.noun == "next" or ("JOIN" in meanings and at == start):
            return -1  # 30-storey towers: measures have a rule of their own, and what they measure is not counted
        if meanings.keys() >= LABEL:
            return adjective  # 10 numara: a word before numbers that are names, and it ends a phrase
        if meanings and not meanings.keys() & MODIFIERS and not (at + 1 < limit and "JOIN" in sentence.node(at + 1).meanings):
            return -1 if "AND" in meanings and named < 0 else adjective  # 120 anställda: an adjective without a noun is one
        if at == start and not meanings and node.start == sentence.node(at - 1).end and "OF" not in sentence.node(at - 1).meanings:
            return -1  # 5G, 300x: letters that touch digits are part of a name
        said = sentence.said(node)
        inside = at > start and sentence.node(at - 1).end == node.start and "DIGITS" in sentence.node(at - 1).meanings  # Leopard 2A8
        if inside or "QUOTE" in meanings or "JOIN" in meanings or "DIGITS" in meanings or said[:1].isdigit() or len(said) < 2:
            at += 1
            continue
        if parameters.noun == "first":
            if "UNITWORD" in meanings or ("NONUM" in meanings and said[:1].isupper()) or (parameters.names_first and at + 1 < limit and (said[:1].isupper() or (not meanings and said.upper() == said.lower() and "PLURAL" in sentence.node(at + 1).meanings))):
                adjective = at  # 54 adet K2 tankı
            elif parameters.verb_beginnings and not meanings and said.startswith(parameters.verb_beginnings):
                return adjective  # 5 orang ditangkap
            elif "MODIFIER" not in meanings and "ORDINAL" not in meanings and not said.endswith(parameters.adjective_endings or ("\0",)):
                plural = not parameters.plural_endings or single or said.endswith(parameters.plural_endings)
                return _further(sentence, _hyphenated(sentence, at), limit, parameters) if plural and said == said.lower() else -1  # scripts without case have lower-case nouns only
            else:
                adjective = at if (not meanings and said.islower()) or meanings.get("MODIFIER") == "noun" else adjective
        elif said.endswith(parameters.plural_endings) and not said.endswith(parameters.singular_endings) and not said[0].isdigit() and not single:
            while at + 1 < limit and _plural(sentence, at + 1, parameters):
                at += 1
            return at
        at += 1
    return adjective


def _is_passed_over(sentence: Sentence, start: int, at: int, parameters: Parameters, *, single: bool) -> bool:
    """Is it a piece of a name, or of what describes the noun: the A of Mk-1A, M2 tanks, second homes, 12-ounce steaks, improvement plans?"""
    node, before = sentence.node(at), sentence.node(at - 1)
    if at > start and "DIGITS" in before.meanings and before.end == node.start and sentence.said(node).isupper():
        return True
    if node.meanings and node.meanings.keys() <= MOVING and parameters.noun == "last":
        return at + 1 < len(sentence.items) and _plural(sentence, at + 1, parameters)
    if "MEASURE" not in node.meanings or is_plain(node):
        return False
    if at == start:
        ordinal = not single and "ORDINAL" in node.meanings and parameters.noun == "last"
        return node.start > before.end and (ordinal or _named_by(sentence, start, at))
    return at > start + 1 and "JOIN" in before.meanings and not sentence.meanings(at - 2).keys().isdisjoint(("DIGITS", "NUMBER"))


def marked_plural(sentence: Sentence, at: int, parameters: Parameters) -> int:
    """The place of the letter of a plural that a mark parts from its word (auto's, F-35's), or the place itself."""
    if APOSTROPHE_S not in parameters.plural_endings or at + 2 >= len(sentence.items):
        return at
    word, mark, ending = sentence.nodes(at, at + 3)
    if word.end != mark.start or mark.end != ending.start or sentence.said(ending) not in parameters.plural_endings or sentence.said(mark) not in APOSTROPHES:
        return at
    return at + 2


def _counted(sentence: Sentence, at: int) -> bool:
    """Does a number stand here that is no part of a name (Leopard 2, F-16)?"""
    node, before = sentence.node(at), sentence.node(at - 1)
    if not node.meanings.keys() & {"DIGITS", "NUMBER"}:
        return False
    return before.end < node.start and not sentence.said(before)[:1].isupper()


def _capital(said: str) -> bool:
    """Is it a word with a capital, and no sign of a unit (MW)?"""
    return said[0].isupper() and not (said.isupper() and len(said) > 1)


def is_plain(node: Node) -> bool:
    """Is it a noun that lengths tell apart only (eine 30-jährige Frau, der Dreißigjährige Krieg)? So it is counted as any other."""
    meanings = node.meanings
    return bool(meanings) and meanings.keys() <= PLAIN and meanings.get("AGE") in (None, "person")


def has_capital(node: Node) -> bool:
    """Is it a sign that has a capital by itself (GHz, Mbps)?"""
    return not str(node.meanings.get("MEASURE", "")).islower() and "MEASURE" in node.meanings


def _named_by(sentence: Sentence, start: int, at: int) -> bool:
    """5g, M2: one letter that touches one digit makes a name with it, sooner than a measure; so does a capital before its exponent."""
    unit, number = sentence.node(at), sentence.node(at - 1)
    said = sentence.said(unit)
    if said[0].isupper() and said[-1].isdigit():
        return True
    return at == start and unit.end - unit.start == 1 and unit.start == number.end and number.end - number.start == 1 and said.lower() != said.upper()


def designation(sentence: Sentence, start: int, limit: int, parameters: Parameters) -> tuple[int, int]:
    """The first and the last place of a designation that begins here or behind adjectives (12 additional FA-50s); the last is -1 where there is none."""
    at = start
    if parameters.numeric.isdisjoint(sentence.symbols[start:limit]):
        return at, -1  # fast path: a designation has digits
    while parameters.noun == "last" and at < limit and _is_adjective(sentence, at, parameters):
        at += 1
    return at, designated(sentence, at, limit, parameters)


def _is_adjective(sentence: Sentence, at: int, parameters: Parameters) -> bool:
    """Is it one, or a word that nobody knows, and no noun in the plural?"""
    node = sentence.node(at)
    return not node.meanings.keys().isdisjoint(("MODIFIER", "JOIN")) or (not node.meanings and sentence.said(node).islower() and not _plural(sentence, at, parameters))


def designated(sentence: Sentence, start: int, limit: int, parameters: Parameters) -> int:
    """The place of the last part of a designation that begins here (F-35A, Su-57s, Boeing 737s), or -1."""
    if start + 1 >= limit or not sentence.said(sentence.node(start))[:1].isupper():
        return -1
    nodes = sentence.nodes(start, min(start + 4, limit))
    touching = [before.end == after.start for before, after in pairwise(nodes)]
    numbered = ["DIGITS" in node.meanings or "NUMBER" in node.meanings for node in nodes]
    if len(nodes) > 2 and "JOIN" in nodes[1].meanings and numbered[2] and touching[0] and touching[1]:
        return start + 3 if len(nodes) > 3 and touching[2] and sentence.said(nodes[3]).isalpha() else marked_plural(sentence, start + 2, parameters)
    if len(nodes) > 2 and numbered[1] and touching[1] and sentence.said(nodes[2]) in parameters.plural_endings:
        return start + 2
    if len(nodes) > 2 and numbered[1] and (last := marked_plural(sentence, start + 1, parameters)) > start + 1:
        return last  # 12 Boeing 737's
    return -1


def _is_all(sentence: Sentence, named: int, parameters: Parameters) -> bool:
    """Is a designation the noun itself: 88 F-35s, 40 F-16 — and no part of a longer word?"""
    if named < 0 or parameters.noun == "next":
        return False
    after = sentence.node(named + 1) if named + 1 < len(sentence.items) else None
    return after is None or (after.start > sentence.node(named).end or "JOIN" not in after.meanings)


NOUNS: Final = frozenset(("PLURAL", "MEASURE", "PERUNIT", "WEIGHT", "OPENER", "ABBREVIATION", "PLACE", "DEALNOUN"))


def capital_head(sentence: Sentence, start: int, parameters: Parameters) -> int:
    """The place of the first noun where nouns have a capital: 30 neue Flugzeuge, sechs U-Boote, 44 Leopard-2-Panzer; or -1."""
    limit = min(len(sentence.items), start + PHRASE)
    named = -1
    for at in range(start, limit):
        node = sentence.node(at)
        meanings = {} if is_plain(node) else node.meanings
        said = sentence.said(node)
        if at > start and "DIGITS" in sentence.meanings(at - 1) and (sentence.node(at - 1).end == node.start or any(map(str.isdigit, said))):
            continue  # Leopard 2A8
        if at == start and "NONUM" in meanings and said[:1].isupper():
            named = at  # Leopard 2: the noun, where no other follows
        if at == start and "JOIN" in meanings:
            return -1  # 15-köpfige Jury
        last = _hyphenated(sentence, at)
        if last > at and said[:1].isupper():
            return last
        if "MEASURE" in meanings or "WEIGHT" in meanings:
            return at
        if said[:1].isupper() and len(said) > 1 and (meanings.keys() <= NOUNS or "PLURAL" in meanings):
            after = sentence.node(at + 1) if at + 1 < limit and said.endswith(parameters.adjective_endings or "\0") and not meanings else None
            if after is None or after.meanings or not sentence.said(after)[0].isupper():  # not Berliner Schulen
                return at
        elif meanings and not meanings.keys() & MODIFIERS:
            return named
        elif at == start and node.start == sentence.node(at - 1).end and "JOIN" not in meanings:
            return -1  # 5G: letters that touch digits are part of a name
    return named


def _hyphenated(sentence: Sentence, at: int) -> int:
    """The place of the last part of a word with hyphens that begins here."""
    count = len(sentence.items)
    while at + 1 < count:
        if "DIGITS" in sentence.meanings(at) and sentence.node(at + 1).start == sentence.node(at).end and sentence.said(sentence.node(at + 1)).isupper():
            at += 1  # F-35A-Kampfjets
            continue
        if at + 2 >= count or "JOIN" not in sentence.meanings(at + 1):
            break
        joined = sentence.node(at + 1)
        if joined.start != sentence.node(at).end or sentence.node(at + 2).start != joined.end:
            break
        at += 2
    return at


def _further(sentence: Sentence, at: int, limit: int, parameters: Parameters) -> int:
    """The place of the last word of an unknown noun, where nouns have several."""
    last = min(limit, at + parameters.noun_size)
    while at + 1 < last and not sentence.node(at + 1).meanings and sentence.said(sentence.node(at + 1)).islower():
        at += 1
    return at


def noun_start(nodes: list[Node], parameters: Parameters) -> int:
    """Where the noun begins that the last node ends: with it, or where its hyphens or its unknown words begin."""
    at = len(nodes) - 1
    while at > 1 and len(nodes) - at < parameters.noun_size and not nodes[at].meanings and not nodes[at - 1].meanings:
        at -= 1
    return min(nodes[at].start, _word_start(nodes, digits=parameters.noun != "last"))


def _word_start(nodes: list[Node], *, digits: bool) -> int:
    """Where the word with hyphens begins that the last node ends, with the digits of its designation or without."""
    at = len(nodes) - 1
    while at > 2:
        if not digits and "DIGITS" in nodes[at - 2].meanings:
            break
        if "JOIN" in nodes[at - 1].meanings and nodes[at - 2].end == nodes[at - 1].start:
            at -= 2
        elif digits and "DIGITS" in nodes[at - 1].meanings and nodes[at - 1].end == nodes[at].start:
            at -= 1  # F-35A-Kampfjets
        else:
            break
    return nodes[at].start


def _plural(sentence: Sentence, at: int, parameters: Parameters) -> bool:
    node = sentence.node(at)
    said = sentence.said(node)
    return not node.meanings and said.islower() and said.endswith(parameters.plural_endings) and not said.endswith(parameters.singular_endings)

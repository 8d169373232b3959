import pytest

import dealvalue
from dealvalue.text import scanner as module
from dealvalue.text.language import language
from dealvalue.text.scanner import SENTENCE, Scanner, chunks, raw_pattern, trie
from dealvalue.text.token import Node
from dealvalue.text.vocabulary import Vocabulary


def said(scanner: Scanner, text: str) -> list[str]:
    """The sentences with something to read in them."""
    return [text[slice(*sentence.span())].strip() for sentence in scanner.sentences(text)]


def tokens(scanner: Scanner, text: str) -> list[str]:
    (sentence,) = scanner.sentences(text)
    return [sentence.said(node) for node in sentence.nodes(0, len(sentence.items))]


# --- raw tokens -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "raws"),
    [
        ("", []),
        ("two  words", ["two", "  words"]),
        ("1,234.5 6", ["1,234.5", " 6"]),
        ("1.", ["1", "."]),
        (".5", [".5"]),
        ("a.5", ["a", ".", "5"]),
        ("1'000 dog's", ["1'000", " dog", "'", "s"]),
        ("2025-05-02", ["2025-05-02"]),
        ("2025-05-02-03", ["2025", "-", "05", "-", "02", "-", "03"]),
        ("5/2/2025 1/2", ["5/2/2025", " 1", "/", "2"]),
        ("1e9 1e9x", ["1e9", " 1", "e9x"]),
        ("U$5 X$5", ["U$", "5", " X", "$", "5"]),
        ("No5 Q3 No.5 EUR13", ["No", "5", " Q", "3", " No", ".", "5", " EUR", "13"]),
        ("K2 M60A1 v1.5", [" K2".strip(), " M60A1", " v1.5"]),
        ("naïve cafe\u0301s", ["naïve", " cafe\u0301s"]),
        ("a\u200b b\u200b", ["a", "\u200b b", "\u200b", ""]),
        ("5억원", ["5", "억원"]),
        ("億円", ["億", "円"]),
        ("ドル", ["ドル"]),
        ("a - b – c", ["a", " - ", "b", " – ", "c"]),
        ("Stop. Go", ["Stop", ". ", "Go"]),
        ("etc. and", ["etc", ".", " and"]),
        ("what?! Yes", ["what", "?! ", "Yes"]),
        ("「終」。次", ["「", "終", "」", "。", "次"]),
        ("one\ntwo", ["one", "\ntwo"]),
        ("one\n\ntwo", ["one", "\n\n", "two"]),
        ("one\nTwo", ["one", "\n", "Two"]),
        ("list:\nitem", ["list", ":", "\n", "item"]),
        ("x" * 40 + "\nTwo", ["x" * 40, "\nTwo"]),
        ("end ", ["end", " ", ""]),
        ("\ud800a", ["\ud800", "a"]),
    ],
)
def test_raw_tokens_cover_the_text(scanner, text, raws):
    assert scanner.raw.findall(text) == raws
    assert "".join(raws) == text


def test_words_of_scripts_without_spaces_are_told_to_the_scanner():
    raw = raw_pattern((), (), ["億円", "億", "ドル"])
    assert raw.findall("五億円") == ["五", "億円"]
    assert raw.findall("億ドル") == ["億", "ドル"]
    assert raw.findall("ドルフィン") == ["ドルフィン"]  # a known word that goes on is another word


def test_sentences_with_nothing_to_read_go_with_the_full_stop_before_them():
    raw = raw_pattern((), (), ["億円", "地元"], loud=["億円"])
    assert raw.findall("終。地元の話。次も。五億円。") == ["終", "。地元の話。次も。", "五", "億円", "。"]
    assert raw.findall("終。A社。") == ["終", "。", "A", "社", "。"]
    assert raw.findall("終。5人。話") == ["終", "。", "5", "人", "。", "話"]


def test_a_sentence_ends_at_its_own_full_stop():
    document = dealvalue.read("受注は3隻。専門家の話だ。議会も決めた。", locale="ja")
    ((mention,), text) = document.mentions, document.text
    sentence = next(iter(language("ja").scanner.sentences(text)))
    assert text[slice(*sentence.span())] == "受注は3隻。"
    assert mention.text == "3隻"


@pytest.mark.parametrize(("country", "code"), [("挪威", "NOK"), ("瑞典", "SEK")])
def test_a_country_named_in_a_sentence_without_figures_is_heard(country, code):
    (mention,) = dealvalue.find(f"没有透露条件。{country}的企业在等待。议会决定了。价格是500克朗。", locale="zh-Hans")
    assert mention.to_dict()["currency"] == code


def test_a_trie_matches_the_longest_word_and_nothing_else():
    import re

    pattern = re.compile(trie(["a", "ab", "abcd", "x.", "y"]))
    assert pattern.findall("abc abcd x. xx a") == ["ab", "abcd", "x.", "a"]
    assert re.search(trie([]), "anything") is None


# --- sentences --------------------------------------------------------------------------------------------------------


def test_sentences_without_an_anchor_are_passed_over(scanner):
    text = "Nothing here. Two red apple there! And 5 of them? No more."
    assert said(scanner, text) == ["Two red apple there!", "And 5 of them?"]
    assert said(scanner, "") == said(scanner, "nothing at all") == []


def test_spans_count_from_the_start_of_the_text(scanner):
    text = "Ignored. One apple. Ignored. A pear."
    found = list(scanner.sentences(text, 9, 27))
    assert [text[slice(*sentence.span())] for sentence in found] == ["One apple."]


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("St. Pear of 5. Then 6.", ["St. Pear of 5.", "Then 6."]),
        ("J. Apple has 5. Then 6.", ["J. Apple has 5.", "Then 6."]),
        ("Version 1.5 apple. 2 more", ["Version 1.5 apple.", "2 more"]),
        ("5 apples\n\n6 pears", ["5 apples", "6 pears"]),
        ("5 apples\nand 6 pears", ["5 apples\nand 6 pears"]),
        ('"5 apples." Then 6', ['"5 apples."', "Then 6"]),
    ],
)
def test_where_a_sentence_ends(scanner, text, sentences):
    assert said(scanner, text) == sentences


def test_a_dot_behind_a_day_ends_no_sentence_where_ordinals_have_dots(vocabulary):
    text = "on the 12. June with 5"
    assert len(said(Scanner(vocabulary, signs=[], prefixes=[], runs=[], anchors=["DIGITS"]), text)) == 2
    assert len(said(Scanner(vocabulary, signs=[], prefixes=[], runs=[], anchors=["DIGITS"], ordinal_dot=True), text)) == 1


def test_a_long_sentence_is_read_in_pieces(scanner):
    text = "apple, " * (2 * SENTENCE)
    found = list(scanner.sentences(text))
    assert len(found) == 4
    assert max(len(sentence.items) for sentence in found) <= SENTENCE + 1
    assert "".join(text[slice(*sentence.span())] for sentence in found).count("apple") == 2 * SENTENCE


def test_the_last_place_that_was_named_goes_with_each_sentence(scanner):
    text = "5 apples. Kent has some. 6 pears. " + "7 apples. " * 2
    assert [sentence.place for sentence in scanner.sentences(text)] == [None, "kent", "kent", "kent"]


def test_an_empty_sentence_has_an_empty_span(vocabulary):
    assert module.Sentence("", "", [], [], vocabulary).span() == (0, 0)


# --- phrases and runs -------------------------------------------------------------------------------------------------


def test_the_longest_phrase_is_one_token(scanner):
    assert tokens(scanner, "5 red wine") == ["5", "red wine"]
    assert tokens(scanner, "5 Red  wine\nglass") == ["5", "Red  wine\nglass"]
    assert tokens(scanner, "5 red wine glasses") == ["5", "red wine", "glasses"]
    assert tokens(scanner, "5 big red wine") == ["5", "big", "red wine"]
    assert tokens(scanner, "5 big red bus red") == ["5", "big red bus", "red"]


def test_a_phrase_keeps_its_words_below_it(scanner):
    (sentence,) = scanner.sentences("5 red wine glass")
    node = sentence.node(1)
    assert (node.rule, node.meanings) == ("phrase", {"VESSEL": "red wine glass"})
    assert [child.meanings for child in node.children] == [{"COLOUR": "red", "OPENER": True}, {}, {}]


def test_nodes_are_made_once_and_replaced_together(scanner):
    (sentence,) = scanner.sentences("5 apples 6")
    assert sentence.node(0) is sentence.node(0)
    assert [sentence.key(index) for index in range(3)] == ["5", "apples", "6"]
    nodes = sentence.nodes(0, 2)
    sentence.replace(0, 2, Node("\ue000", 0, 8, {}, "basket", nodes))
    assert sentence.symbols[0] == "\ue000"
    assert sentence.key(0) == ""  # what a rule has made is no word
    assert [sentence.said(node) for node in sentence.nodes(0, 2)] == ["5 apples", "6"]
    assert sentence.starts[0] == 0


def test_a_run_becomes_the_words_it_is_made_of():
    vocabulary = Vocabulary(segmented=True, endings={"을": {"PARTICLE": 1}})
    for word, category in (("천", "POWER"), ("원", "CURRENCY")):
        vocabulary.add((word,), category, word)
    vocabulary.close()
    made = Scanner(vocabulary, signs=[], prefixes=[], runs=[], anchors=["POWER"])
    (sentence,) = made.sentences("5천원을 6천원")
    assert [sentence.said(node) for node in sentence.nodes(0, len(sentence.items))] == ["5", "천", "원", "을", "6", "천", "원"]
    assert sentence.starts == [0, 1, 2, 3, 4, 6, 7] or sentence.starts[1:4] == [1, 2, 3]


def test_a_word_is_cut_from_what_is_written_with_it():
    vocabulary = Vocabulary(leads=("و",))
    vocabulary.add(("دولار",), "CURRENCY", "USD")
    vocabulary.add(("five",), "CARD", 5)
    vocabulary.close()
    made = Scanner(vocabulary, signs=[], prefixes=[], runs=[], anchors=["CURRENCY"])
    (sentence,) = made.sentences("x ودولار")
    assert [sentence.said(node) for node in sentence.nodes(0, len(sentence.items))] == ["x", "و", "دولار"]
    assert sentence.node(2).meanings == {"CURRENCY": "USD"}


def test_a_language_without_phrases_and_places():
    vocabulary = Vocabulary()
    vocabulary.add(("apple",), "FRUIT", 1)
    vocabulary.close()
    made = Scanner(vocabulary, signs=[], prefixes=[], runs=[], anchors=["FRUIT"])
    assert said(made, "An apple. No more") == ["An apple."]


# --- chunks -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "cut"),
    [
        ("", []),
        ("abcd", ["abcd"]),
        ("abcd\nefgh ijkl", ["abcd", "\nefgh ijkl"]),
        ("abcd efgh ijkl", ["abcd efgh", " ijkl"]),
        ("abcdefghijklmn op", ["abcdefghijklmn", " op"]),
        ("abcdefghijklmnop", ["abcdefghijklmnop"]),
        ("一二三四五六七八九十一二。三", ["一二三四五六七八九十一二", "。三"]),
    ],
)
def test_chunks_are_cut_where_no_token_is(text, cut, monkeypatch):
    monkeypatch.setattr(module, "CHUNK", 10)
    assert [text[start:end] for start, end in chunks(text, 0, len(text))] == cut


def test_chunks_change_nothing_but_memory(scanner, monkeypatch):
    text = "One apple here.\n" * 50 + "X" * 300 + " 5 pears.\n" * 3
    whole = [sentence.span()[1] for sentence in scanner.sentences(text)]
    monkeypatch.setattr(module, "CHUNK", 64)
    assert [sentence.span()[1] for sentence in scanner.sentences(text)] == whole


def test_a_stretch_ends_where_it_is_said_to(monkeypatch):
    monkeypatch.setattr(module, "CHUNK", 4)
    assert list(chunks("abcdefghij klm", 0, 8)) == [(0, 8)]

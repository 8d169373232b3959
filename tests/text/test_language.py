import pytest

from dealvalue.errors import InvalidValueError
from dealvalue.text.language import language, names, split_tag


def test_the_folder_is_the_register():
    assert {"en", "ko"} <= set(names())
    assert not any(name.startswith("_") for name in names())


@pytest.mark.parametrize(("tag", "parts"), [("en", ("en", None)), ("en-GB", ("en", "GB")), ("EN_gb", ("en", "GB")), ("en-Latn-US", ("en", "US")), ("ko-KR", ("ko", "KR"))])
def test_a_tag_names_a_lexicon_and_a_region(tag, parts):
    assert split_tag(tag) == parts


@pytest.mark.parametrize("tag", ["", "xx", "xx-US", "1", None, "e n"])
def test_an_unknown_tag_says_what_there_is(tag):
    with pytest.raises(InvalidValueError, match=r"no lexicon for locale .*: write one of .*en.*, several, or auto"):
        split_tag(tag)


def test_a_language_is_built_once():
    assert language("en") is language("en")


@pytest.mark.parametrize("name", names())
def test_what_rules_make_has_a_symbol_in_every_language(name):
    made = language(name)
    assert [found.start() for found in made.made("x" + made.money)] == [1]
    assert made.country
    assert made.parameters_in(None) is made.parameters


def test_marks_are_swapped_where_the_region_swaps_them():
    spanish = language("es")
    assert spanish.parameters_in("ES").decimal == ","
    assert spanish.parameters_in("MX").decimal == "."


def test_where_a_sentence_begins_to_speak_of_the_future():
    english = language("en")
    (sentence,) = english.scanner.sentences("It has 5 and will have 6")
    (past,) = english.scanner.sentences("It has 5")
    assert [last for _, last in english.futures(sentence.symbols)] == [len(sentence.symbols)]
    assert english.futures(past.symbols) == []


def test_a_clause_behind_a_semicolon_has_its_own_tense():
    german = language("de")
    (sentence,) = german.scanner.sentences("Die Messe soll am 13. Oktober beginnen; die letzte war am 7. April zu Ende.")
    ((first, last),) = german.futures(sentence.symbols)
    assert first == 0 < last < len(sentence.symbols)

import pytest

from dealvalue.text.entries import LONGEST
from dealvalue.text.language import language, names
from dealvalue.text.vocabulary import Vocabulary


def meanings(vocabulary: Vocabulary, raw: str) -> dict:
    return vocabulary.entries[raw].meanings


def kinds(vocabulary: Vocabulary, raw: str) -> set[str]:
    return set(vocabulary.kinds[vocabulary.symbols[raw]])


def test_a_word_is_found_without_case_and_behind_white_space(vocabulary):
    for raw in ("apple", "Apple", " APPLE", "\u200b\u00a0apple"):
        assert meanings(vocabulary, raw) == {"FRUIT": "apple"}
        assert kinds(vocabulary, raw) == {"FRUIT"}
    entry = vocabulary.entries[" \tApple"]
    assert (entry.key, entry.lead, entry.size) == ("apple", 2, 5)


def test_an_exact_word_counts_in_one_spelling(vocabulary):
    assert meanings(vocabulary, "NO") == {"CODE": "a code"}
    assert meanings(vocabulary, "no") == {}


def test_the_first_meaning_stays():
    made = Vocabulary()
    made.add(("mark",), "COIN", 1)
    made.add(("Mark",), "COIN", 2)
    made.add(("mark",), "SIGN", 3)
    made.add(("mark",), "NAME", 4, exact=True)
    made.close()
    assert meanings(made, "Mark") == {"COIN": 1, "SIGN": 3}
    assert meanings(made, "mark") == {"COIN": 1, "SIGN": 3, "NAME": 4}


@pytest.mark.parametrize(
    ("raw", "categories"),
    [
        ("plum", {"WORDLIKE", "GLUED"}),
        (" plum", {"WORDLIKE"}),
        (" Plum", {"WORDLIKE", "CAPITAL"}),
        (" P", {"WORDLIKE", "INITIAL"}),
        (" K2", {"WORDLIKE", "NAME"}),
        ("\n", {"BREAK", "END"}),
        ("  ", set()),
        ("\u200b", set()),
        (".", {"DOT"}),
        (". ", {"DOT", "END"}),
        ("? ", {"END"}),
        ("?", set()),
        ("。", {"END"}),
        ("²", set()),
        ("½", set()),
        ("\ud800", set()),
        ("+", set()),
    ],
)
def test_what_nobody_knows_has_a_form_at_most(vocabulary, raw, categories):
    assert kinds(vocabulary, raw) == categories


@pytest.mark.parametrize(("raw", "digits"), [("12", "12"), (" .5", ".5"), ("１２", "12"), ("٣", "3"), ("१२", "12")])
def test_digits_of_any_script_are_digits(vocabulary, raw, digits):
    assert meanings(vocabulary, raw)["DIGITS"].translate({0x663: "3", 0x967: "1", 0x968: "2"}) == digits


def test_a_word_that_only_phrases_begin_with_is_unknown(vocabulary):
    assert meanings(vocabulary, " big") == {}
    assert kinds(vocabulary, " big") == {"WORDLIKE", "OPENER"}
    assert kinds(vocabulary, " Big") == {"WORDLIKE", "CAPITAL", "OPENER"}
    assert kinds(vocabulary, " st") == {"WORDLIKE", "OPENER", "ABBREVIATION"}


def test_having_gives_the_symbols_of_categories(vocabulary):
    assert set(vocabulary.symbols["apple"]) <= set(vocabulary.having("FRUIT"))
    assert vocabulary.having("NOSUCH") == ""
    both = vocabulary.having("FRUIT", "MANY")
    assert set(both) == {*vocabulary.having("FRUIT"), *vocabulary.having("MANY")}
    assert len(both) == len(set(both))
    assert set(vocabulary.having("PLACE")) <= set(vocabulary.having("WORDLIKE"))


def test_spaced_marks_mean_what_their_space_says():
    made = Vocabulary()
    made.add(("-",), "JOIN", "-")
    made.spaced[" - "] = {"DASH": "-"}
    made.close()
    assert meanings(made, "-") == {"JOIN": "-"}
    assert meanings(made, " - ") == meanings(made, "\u00a0- ") == {"DASH": "-"}


def compound(**more) -> Vocabulary:
    """Korean-like: words, endings behind them, syllables that are digits inside a run only."""
    made = Vocabulary(
        segmented=True,
        endings={"을": {"PARTICLE": "을"}, "짜리": {"WORTH": "짜리"}},
        bound={"이": {"CARD": 2}, "구": {"CARD": 9}},
        opaque=("계약",),
        tails={"당": "PERWORD"},
        **more,
    )
    for word, category, payload in (("천", "POWER", 1000), ("만", "POWER", 10_000), ("조", "POWER", 10**12), ("백", "POWER", 100), ("원", "CURRENCY", "KRW"), ("약", "HEDGE", "약")):
        made.add((word,), category, payload)
    made.close()
    return made


@pytest.mark.parametrize(
    ("raw", "pieces"),
    [
        ("천만", ["천", "만"]),
        ("천만원", ["천", "만", "원"]),
        ("원을", ["원", "을"]),
        ("이백만원", ["이", "백", "만", "원"]),
        ("원의", ["원", "의"]),  # behind a digit a known beginning will do
        (" 천만", ["천", "만"]),
    ],
)
def test_a_run_is_known_words_and_their_endings(raw, pieces):
    assert [part.key for part in compound().entries[raw].parts] == pieces


@pytest.mark.parametrize("raw", ["계약", "계약금", " 원형탈모", " 원의", " 구조", " 이천", " 천을", " 만을", "가" * 70, "이구", "abc"])
def test_a_run_that_only_looks_like_known_words_is_a_word(raw):
    assert compound().entries[raw].parts == ()


def test_an_ending_gives_an_unknown_word_a_category():
    assert compound().entries["배럴당"].meanings == {"PERWORD": "배럴"}
    assert "PERWORD" not in compound().entries["당"].meanings


def test_a_word_may_be_written_with_what_leads_it():
    made = Vocabulary(leads=("و", "ب"), opaque=("بوم",))
    made.add(("دولار",), "CURRENCY", "USD")
    made.add(("ابيض", "بيت"), "HOUSE", 1)
    made.close()
    assert made.entries["ودولار"].meanings == {"COMPOUND": 1}
    assert made.entries["وبيت"].meanings == {"COMPOUND": 1}  # the second word of a phrase is known too
    for raw in ("وكلب", "و", "بوم", "بيت", "ودولار" + "x" * LONGEST):
        assert "COMPOUND" not in made.entries[raw].meanings


def test_numbers_written_as_one_word():
    made = Vocabulary(joiners=("und",))
    for word, value in (("ein", 1), ("zwei", 2), ("zwanzig", 20), ("dreißig", 30)):
        made.add((word,), "CARD", value)
    made.add(("hundert",), "POWER", 100)
    made.add(("jährig",), "NUMBERTAIL", "Y")
    made.close()
    assert made.entries["Zweiundzwanzig"].meanings == {"CARD": 22}
    assert [part.key for part in made.entries["dreißigjährig"].parts] == ["dreißig", "jährig"]
    assert made.entries["dreißigjährige"].parts == ()


@pytest.mark.parametrize("name", names())
@pytest.mark.parametrize("written", [str.lower, str.title, str.upper])
def test_the_two_words_that_begin_a_phrase_are_seen_by_their_symbols(name, written):
    found = language(name)
    vocabulary, scanner = found.vocabulary, found.scanner
    seen = 0
    for first, seconds in vocabulary.phrases.items():
        for second in seconds:
            raws = scanner.raw.findall(written(f"x {first} {second}"))
            if [vocabulary.entries[raw].key for raw in raws[1:]] == [first, second] and "OPENER" in vocabulary.kinds[vocabulary.symbols[raws[1]]]:
                assert scanner.paired.search("".join(map(vocabulary.symbols.__getitem__, raws)))
                seen += 1
    assert seen or not vocabulary.phrases or found.lexicon.unspaced

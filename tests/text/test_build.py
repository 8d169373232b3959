from datetime import date

import pytest

import dealvalue
from dealvalue.currency import Currency
from dealvalue.figure import Hedge
from dealvalue.text import cldr
from dealvalue.text.build import is_run, keys, lexicon_of, scanner
from dealvalue.text.folding import fold
from dealvalue.text.language import language, names
from dealvalue.text.lexicon import Lexicon, split

TINY = Lexicon(
    locale="xx",
    cldr="en",
    country="US",
    words={"HEDGE": {"approximately": "about, more or less, ca.", "at_most": "up to"}, "TO": {"to": "to, to about, down up to, all the way to"}, "QUARTERSIGN": {"Q": "q"}, "CURRENCY": {"USD|CAD": "buck"}},
    exact={"SUFFIX": {"1000": "K"}},
    not_money="units",
)


@pytest.fixture(scope="module")
def words():
    return scanner(TINY).vocabulary


@pytest.mark.parametrize(
    ("word", "category", "meaning"),
    [
        ("about", "HEDGE", Hedge.APPROXIMATELY),
        ("ca", "HEDGE", Hedge.APPROXIMATELY),
        ("buck", "CURRENCY", ("USD", "CAD")),
        ("USD", "CODE", ("USD",)),
        ("ALL", "CODEWORD", True),
        ("€", "SIGN", ("EUR",)),
        ("US$", "SIGN", ("USD",)),
        ("kr", "SIGN", ("SEK", "NOK", "DKK", "ISK")),
        ("R", "TOUCHSIGN", True),
        ("MUSD", "SCALEDCODE", (("USD",), 10**6)),
        ("euro", "CURRENCY", ("EUR",)),
        ("May", "MONTH", 5),
        ("Monday", "WEEKDAY", 0),
        ("(", "OPEN", "("),
        (" - ", "DASH", "-"),
        ("-", "JOIN", "-"),
        (" -", "NEG", "-"),
    ],
)
def test_where_words_come_from(words, word, category, meaning):
    assert words.entries[word].meanings[category] == meaning


def test_general_nouns_mean_all_of_their_name(words):
    assert words.entries["dollars"].meanings["CURRENCY"][:3] == ("USD", "CAD", "AUD")


@pytest.mark.parametrize("word", ["K5", "k", "units", "XXX", "XAU", "M"])
def test_what_is_no_word(words, word):
    assert not words.entries[word].meanings.keys() & {"SUFFIX", "CURRENCY", "CODE"}


def test_words_that_may_touch_digits_are_told_to_the_scanner():
    made = scanner(TINY)
    assert made.raw.findall("Q3 q3 EUR13 Rs5 XX5") == ["Q", "3", " q", "3", " EUR", "13", " Rs", "5", " XX5"]


def test_phrases_are_cut_as_the_scanner_cuts_texts():
    assert keys("about") == ("about",)
    assert keys("more or less") == ("more", "or", "less")
    assert keys("U.S. dollars") == ("U", ".", "S", ".", "dollars")
    assert keys("G7") == ("G", "7")
    assert is_run("億円")
    assert not is_run("억")


def test_a_language_without_spaces_tells_the_scanner_its_words():
    made = scanner(Lexicon(locale="xx", cldr="ja", country="JP", unspaced=True, words={"POWER": {"100000000": "億"}, "HEDGE": {"approximately": "約"}}, opaque="億劫"))
    assert made.raw.findall("約五億円億劫") == ["約", "五", "億", "円", "億劫"]


def test_a_word_inside_a_run_has_its_own_table():
    made = scanner(Lexicon(locale="xx", cldr="ko", country="KR", words={"POWER": {"1000": "천"}}, endings={"PARTICLE": {"x": "을"}, "LINK": {"x": "을"}}, bound={"CARD": {"2": "이"}}))
    assert made.vocabulary.endings["을"] == {"PARTICLE": "x", "LINK": "x"}
    assert made.vocabulary.bound["이"] == {"CARD": 2, "BOUND": True}


@pytest.mark.parametrize("name", names())
def test_every_lexicon_builds_and_knows_its_own_money(name):
    lexicon = lexicon_of(name)
    vocabulary = scanner(lexicon).vocabulary
    phrases = (meanings for seconds in vocabulary.phrases.values() for group in seconds.values() for meanings in group.values())
    currencies = {code for meanings in (*vocabulary.words.values(), *phrases) for code in meanings.get("CURRENCY", ())}
    assert {"USD", "EUR", "GBP", "JPY", "CNY", "KRW"} <= currencies
    assert {Currency(code) for code in currencies}


def test_a_language_that_is_not_there():
    with pytest.raises(LookupError, match="xx"):
        lexicon_of("xx")


def test_words_that_end_in_a_hedge_lend_it(words):
    lent = {" ".join((first, second, *rest)): meanings.get("HEDGE") for first, seconds in words.phrases.items() for second, rests in seconds.items() for rest, meanings in rests.items() if "TO" in meanings}
    assert lent == {"to about": Hedge.APPROXIMATELY, "down up to": Hedge.AT_MOST, "all the way to": None}


@pytest.mark.parametrize("name", names())
def test_a_name_that_a_living_unit_bears_is_not_the_dead_one(name):
    """polnische Zloty, 俄国卢布, turkiska lire: in a text of today they are today's, unless a word says that they are the old ones."""
    found = language(name)
    old = [fold(word) for word in split(found.lexicon.old_money)]
    for kind, code, *forms in cldr.lines(found.lexicon.cldr):
        if kind != "currency" or cldr.heir(code) is None:
            continue
        for form in forms:
            codes = found.vocabulary.entries[form].meanings.get("CURRENCY", ())
            if code in codes and not any(word in fold(form) for word in old):
                assert any(Currency(other).end is None for other in codes), form


@pytest.mark.parametrize(
    ("locale", "text", "code"),
    [
        ("en", "5 million Israeli shekels", "ILS"),
        ("de", "5 Millionen polnische Zloty", "PLN"),
        ("fr", "5 millions de shekels israéliens", "ILS"),
        ("nl", "5 miljoen Turkse lire", "TRY"),
        ("ko", "5억 터키 리라", "TRY"),
        ("zh-Hans", "5亿俄国卢布", "RUB"),
        ("vi", "5 tỷ đồng rúp Nga", "RUB"),
        ("pt", "5 milhões de liras turcas antigas", "TRL"),
    ],
)
def test_the_name_of_a_unit_in_use(locale, text, code):
    (mention,) = dealvalue.find(text, locale=locale, on=date(2025, 5, 2))
    assert mention.to_dict()["currency"] == code


def test_a_hedge_that_is_an_ending_too_is_a_word_behind_a_space_alone():
    vocabulary = scanner(lexicon_of("ko")).vocabulary
    assert "가량" not in vocabulary.words
    assert {"HEDGE_AFTER", "DURATIONMARK"} <= vocabulary.spaced[" 가량"].keys()
    assert [part.key for part in vocabulary.entries[" 명가량"].parts] == ["명", "가량"]

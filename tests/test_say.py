"""Values in words, by language: scale words, names, hedges, and the digits that were said."""

import decimal

import pytest

from dealvalue.currency import Currency
from dealvalue.errors import InvalidTypeError, InvalidValueError
from dealvalue.figure import Figure, Hedge
from dealvalue.money import Money, MoneyBag
from dealvalue.say import WORDS, say

USD, KRW, VND, EUR = map(Currency, ("USD", "KRW", "VND", "EUR"))


@pytest.mark.parametrize(
    ("value", "en", "ko"),
    [
        # the digits that were said are kept
        (Figure.of("2e12", KRW), "2 trillion won", "2조 원"),
        (Figure.of("1.7e12", KRW), "1.7 trillion won", "1조 7000억 원"),
        (Figure.of("1.30e9", USD), "$1.30 billion", "13억 달러"),
        (Figure.of("1234.5e6", EUR), "€1,234.5 million", "12억 3450만 유로"),
        (Figure.of("5e9", VND), "5 billion Vietnamese dong", "50억 베트남 동"),
        (Figure.of(1, VND), "1 Vietnamese dong", "1 베트남 동"),
        (Figure.of("-5e6", USD), "-$5 million", "-500만 달러"),
        (Figure.of("5e9", USD, quantum="1e12"), "$5 billion", "50억 달러"),
        (Figure.of("9e15", KRW), "9,000 trillion won", "9000조 원"),
        # many digits are said in full
        (Figure.of("1234567.89", USD), "$1,234,567.89", "123만 4567.89 달러"),
        (Figure.of(123456789, KRW), "123,456,789 won", "1억 2345만 6789 원"),
        (Figure.of(5400, USD), "$5,400", "5,400 달러"),
        (Figure.of(0, USD), "$0", "0 달러"),
        (Figure.of("0.50", USD), "$0.50", "0.50 달러"),
        # of Money, zeros at the end are padding; cents come in twos
        (Money("2000000000000", "KRW"), "2 trillion won", "2조 원"),
        (Money("2000000000000.00", "KRW"), "2 trillion won", "2조 원"),
        (Money("1.5", "USD"), "$1.50", "1.50 달러"),
        (Money("1.234", "USD"), "$1.234", "1.234 달러"),
        (Money(0, "USD"), "$0", "0 달러"),
        (Money("-0.5", "USD"), "-$0.50", "-0.50 달러"),
        # counts
        (Figure.of(54, "tank"), "54 tanks", "54 tank"),
        (Figure.of(1, "tank"), "1 tank", "1 tank"),
        (Figure.of("1.5", "%"), "1.5%", "1.5%"),
        (Figure.of("2e6", None), "2 million", "200만"),
        (Figure.of(20, "battery"), "20 batteries", "20 battery"),
        # ranges
        (Figure.between("5e9", "7e9", USD), "$5 billion to $7 billion", "50억 달러~70억 달러"),
        (Figure.between(3, 5, "%"), "3% to 5%", "3%~5%"),
        # each, and hedged
        (Figure.of(70, USD, per="barrel"), "$70 per barrel", "barrel당 70 달러"),
        (Figure.of(70, USD, per="배럴", hedge="nearly"), "nearly $70 per 배럴", "배럴당 70 달러 가까이"),
        (
            Figure.between("5e9", "7e9", USD, hedge="at_most"),
            "up to $5 billion to $7 billion",
            "최대 50억 달러~70억 달러",
        ),
    ],
    ids=str,
)
def test_in_english_and_korean(value, en, ko):
    assert say(value) == say(value, "en-GB") == en
    assert say(value, "ko") == say(value, "ko_KR") == ko


@pytest.mark.parametrize(
    ("hedge", "en", "ko", "signs"),
    [
        ("approximately", "about $5", "약 5 달러", "~5 US-Dollar"),
        ("more_than", "more than $5", "5 달러 초과", ">5 US-Dollar"),
        ("at_least", "at least $5", "5 달러 이상", "≥5 US-Dollar"),
        ("less_than", "less than $5", "5 달러 미만", "<5 US-Dollar"),
        ("at_most", "up to $5", "최대 5 달러", "≤5 US-Dollar"),
        ("nearly", "nearly $5", "5 달러 가까이", "≲5 US-Dollar"),
        ("just_over", "just over $5", "5 달러 남짓", "≳5 US-Dollar"),
    ],
)
def test_every_hedge(hedge, en, ko, signs):
    figure = Figure.of(5, USD, hedge=hedge)
    assert (say(figure), say(figure, "ko"), say(figure, "de")) == (en, ko, signs)


@pytest.mark.parametrize("words", WORDS.values(), ids=WORDS)
def test_a_language_has_a_word_for_every_hedge(words):
    assert set(words.hedges) == set(Hedge)
    assert list(words.scales) == sorted(words.scales, reverse=True)


@pytest.mark.parametrize(
    ("value", "digits", "text"),
    [
        (Money("1299999999", "USD"), 2, "$1.3 billion"),
        (Money("1299999999", "USD"), 1, "$1 billion"),
        (Money("1299999999", "USD"), 20, "$1,299,999,999"),
        (Money("999999999", "USD"), 1, "$1 billion"),  # rounding reaches the next word
        (Money("1234.56", "USD"), 3, "$1,230"),
        (Figure.of("1.30e9", USD), 2, "$1.3 billion"),
        (Figure.of("1.3e9", USD), 5, "$1.3 billion"),  # no digit is made up
        (Figure.between("1.24e9", "1.26e9", USD), 2, "$1.2 billion to $1.3 billion"),
        (Figure.of("0.0005", "%"), 10**6, "0.0005%"),
        (Money(0, "USD"), 2, "$0"),
        (Money("9" * 60, "KRW"), 1, "1" + ",000" * 16 + " trillion won"),
    ],
)
def test_significant_digits(value, digits, text):
    assert say(value, digits=digits) == text


@pytest.mark.parametrize("digits", [0, -1, 1.5, "2"])
def test_refuses_digits_that_are_none(digits):
    with pytest.raises(InvalidValueError, match="significant digits are 1 or more"):
        say(Money(5, "USD"), digits=digits)


@pytest.mark.parametrize(
    ("value", "locale", "text"),
    [
        (Figure.of("1.7e12", KRW), "de", "1.700.000.000.000 Südkoreanische Won"),
        (Figure.of("1234.5", EUR, per="t"), "fr", "1\u202f234,5 euros/t"),
        (Figure.between(5, 7, "%"), "fr", "5%–7%"),
        (Figure.of("12345678", None), "en-IN", "1,23,45,678"),
        (Figure.of(54, "Panzer"), "de", "54 Panzer"),
    ],
)
def test_a_language_without_words_says_numbers_in_full_and_hedges_as_signs(value, locale, text):
    assert say(value, locale) == text


@pytest.mark.parametrize(
    ("unit", "plural"),
    [
        ("tank", "tanks"),
        ("day", "days"),
        ("country", "countries"),
        ("bus", "buses"),
        ("box", "boxes"),
        ("launch", "launches"),
        ("person", "people"),
        ("woman", "women"),
        ("child", "children"),
        ("aircraft", "aircraft"),
        ("fighter jet", "fighter jets"),
    ],
)
def test_english_plurals(unit, plural):
    assert say(Figure.of(2, unit)) == f"2 {plural}"


@pytest.mark.parametrize("odd", [5, "5", None, MoneyBag()])
def test_says_figures_and_money_only(odd):
    with pytest.raises(InvalidTypeError, match="a Figure or Money can be said"):
        say(odd)


def test_refuses_an_unknown_locale():
    with pytest.raises(InvalidValueError, match="unknown locale 'xx'"):
        say(Money(5, "USD"), "xx")


def test_does_not_depend_on_the_callers_context():
    with decimal.localcontext(decimal.Context(prec=1, traps=[decimal.Inexact, decimal.Rounded])):
        assert say(Money("-1234567.89", "USD")) == "-$1,234,567.89"
        assert say(Money("1234567.89", "VND"), "ko") == "123만 4567.89 베트남 동"
        assert say(Money("1299999999", "VND"), digits=2) == "1.3 billion Vietnamese dong"

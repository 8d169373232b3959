"""What no one should write, and some will: a typed error or an honest empty answer, in time that grows with the length."""

import math
from datetime import UTC, date, datetime

import pytest

import dealvalue
from dealvalue.errors import InvalidTypeError, InvalidValueError, ParseError

ON = date(2025, 12, 10)


def skipped(text: str, **options: object) -> list[tuple[str, str]]:
    return [(one.reason, one.text) for one in dealvalue.read(text, on=ON, **options).skipped]


@pytest.mark.parametrize("text", ["", " ", "\n", "\t\n \r\n", "\u200b", "\ufeff", "\x00", "."])
def test_empty_texts_say_nothing(text):
    document = dealvalue.read(text)
    assert (document.text, document.mentions, document.claims, document.skipped) == (text, (), (), ())


def test_ten_megabytes_of_digits_are_refused_in_one_piece():
    text = "1" * 10_000_000
    document = dealvalue.read(text)
    assert document.mentions == ()
    assert [(one.reason, one.span) for one in document.skipped] == [("too_long", (0, len(text)))]


@pytest.mark.parametrize("bracket", ["(", ")", "[", "（", "($1 ", "(1) "])
def test_a_hundred_thousand_brackets(bracket):
    document = dealvalue.read(bracket * (100_000 // len(bracket)))
    assert all(mention.text in ("$1", "1") for mention in document.mentions)


@pytest.mark.parametrize("unit", ["$", "億", "억", "\ud800", "a1", "1.", "1,", "a\u0301", "\u200b", ' ."', "\n ", "a" * 50 + " \n"])
def test_one_thing_without_end(unit):
    document = dealvalue.read(unit * (300_000 // len(unit)))
    assert document.mentions == ()


def test_lone_surrogates_stay_where_they_are():
    text = "\ud800 paid \udfff$5 million\ud800 today"
    (money,) = dealvalue.find(text, kinds=["money"])
    assert text[slice(*money.span)] == money.text == "$5 million"


@pytest.mark.parametrize("text", ["$1٢3 million", "५ dollars and ٣ euros", "１２３ dollars", "$５00 million", "²5 dollars", "$5²", "① dollars"])
def test_mixed_digit_systems_are_read_whole_or_not_at_all(text):
    meant = {"$1٢3 million": [123_000_000], "५ dollars and ٣ euros": [5, 3], "１２３ dollars": [123], "$５00 million": [500_000_000]}
    values = [mention.value.value for mention in dealvalue.find(text, kinds=["money"])]
    assert all(value in meant.get(text, [5]) for value in values)


def test_mixed_scripts():
    text = "Компания paid 3백만 달러 و 5 million dollars für 二 tanks"
    assert [mention.text for mention in dealvalue.find(text, kinds=["money"])] == ["5 million dollars"]


@pytest.mark.parametrize("text", ["1e999999999 dollars", "$1e999999999", "1e-999999999 USD", "9" * 59 + "e99 won", "$nan", "infinity dollars", "$inf million", "0x7f dollars"])
def test_numbers_of_programs_are_not_guessed(text):
    document = dealvalue.read(text, kinds=["money"])
    assert document.mentions == ()
    assert {one.reason for one in document.skipped} <= {"exponent", "too_long"}
    with pytest.raises(ParseError):
        dealvalue.parse_money(text)


def test_more_than_sixty_digits_are_skipped_with_a_reason():
    assert skipped("1" * 61 + " dollars") == [("too_long", "1" * 61)]
    assert dealvalue.find("1" * 60 + " dollars")[0].value.value == int("1" * 60)


@pytest.mark.parametrize(
    "text",
    [
        "1" * 60 + " trillion dollars",
        "$" + "1" * 60 + " million",
        "1" * 59 + "-" + "2" * 59 + " million dollars",
        "1" * 60 + " million tanks",
        "1" * 60 + " thousand percent",
        "$5 " + "trillion " * 6,
        "0." + "0" * 40 + "1 dollars",
        "1" * 60 + ".5 dollars",
        "1 " + "quadrillion " * 5 + "dollars",
    ],
)
def test_a_number_past_the_limits_is_refused_never_guessed(text):
    document = dealvalue.read(text)
    assert document.mentions == ()
    assert {one.reason for one in document.skipped} == {"too_long"}
    with pytest.raises(ParseError, match="too long"):
        dealvalue.parse_figure(text)


@pytest.mark.parametrize("count", [5, 10, 15, 20, 40, 400])
@pytest.mark.parametrize("tail", ["dollars", "5 dollars", "and five dollars", ""])
def test_scale_words_without_end(count, tail):
    document = dealvalue.read("$1 " + "quadrillion " * count + tail)
    assert {mention.text for mention in document.mentions} <= {"5 dollars", "five dollars"}
    assert document.skipped[0].reason == "too_long"


def test_a_scale_goes_on_with_a_number_that_is_larger():
    said = {"$12,345 thousand": 12_345_000, "$5,000,000 million": 5 * 10**12, "5 million million dollars": 5 * 10**12, "2000 hundred dollars": 200_000}
    assert {text: dealvalue.parse_money(text).amount for text in said} == said


@pytest.mark.parametrize("text", ["$5gazillion", "€5mrd", "$5-7gazillion", "US$1.5qn in all"])
def test_letters_that_touch_the_digits_may_be_a_scale_that_no_one_knows(text):
    document = dealvalue.read(text)
    assert document.mentions == ()
    assert [one.reason for one in document.skipped] == ["unknown_scale"]


def test_a_bare_number_past_the_limits():
    with pytest.raises(ParseError, match="too long"):
        dealvalue.parse_figure("1" * 60 + " trillion")
    assert dealvalue.parse_figure("1" * 60).value == int("1" * 60)


def test_days_that_no_calendar_has():
    assert skipped("on February 30, 2025") == [("no_such_day", "February 30, 2025")]
    assert [one.reason for one in dealvalue.read("on February 30, 2025").skipped] == ["no_such_day"]
    assert dealvalue.find("on 31.02.2025", kinds=["period"]) == []


@pytest.mark.parametrize("on", [date(1, 1, 1), date(9999, 12, 31)])
@pytest.mark.parametrize(
    "text", ["yesterday", "tomorrow", "last week", "next week", "on Monday", "next Monday", "in December", "last May", "on January 5", "5 years ago", "next decade", "since yesterday", "after tomorrow", "early next month"]
)
def test_the_ends_of_the_calendar(text, on):
    document = dealvalue.read(text, on=on)
    assert len(document.mentions) + len(document.skipped) <= 1
    assert all(one.reason == "no_such_day" for one in document.skipped)


@pytest.mark.parametrize("text", [b"$5 million", bytearray(b"$5"), None, 5, ["$5"], math.nan])
def test_what_is_no_string_is_refused(text):
    for reads in (dealvalue.read, dealvalue.find, dealvalue.parse_figure, dealvalue.parse_money, dealvalue.parse_period):
        with pytest.raises(InvalidTypeError, match=type(text).__name__):
            reads(text)


@pytest.mark.parametrize("on", ["2025-12-10", datetime(2025, 12, 10, tzinfo=UTC), 20251210, (2025, 12, 10)])
def test_a_day_is_a_date(on):
    for reads in (dealvalue.read, dealvalue.find, dealvalue.parse_period, dealvalue.parse_figure):
        with pytest.raises(InvalidTypeError, match=type(on).__name__):
            reads("5 years ago", on=on)


@pytest.mark.parametrize("locale", ["xx", "tlh", "", "english", "en US", "e\u0301n", "../en", "_forms", "__init__", ("en", "xx"), "data"])
def test_an_unknown_locale_names_those_there_are(locale):
    for reads in (dealvalue.read, dealvalue.find):
        with pytest.raises(InvalidValueError, match=r"write one of .*\ben\b.*, several, or auto"):
            reads("$5", locale=locale)


@pytest.mark.parametrize("locale", [None, 5, b"en", (), ("en", None), [["en"]], {"en"}])
def test_a_locale_is_a_tag_or_several(locale):
    for reads in (dealvalue.read, dealvalue.find, dealvalue.Reader):
        with pytest.raises(InvalidTypeError, match="locale"):
            reads(*(() if reads is dealvalue.Reader else ("$5",)), locale=locale)
    with pytest.raises(InvalidTypeError, match="locale"):
        dealvalue.parse_figure("$5", locale=locale)


def test_a_string_is_parsed_in_one_locale():
    with pytest.raises(InvalidTypeError, match="one locale"):
        dealvalue.parse_figure("$5", locale=["en"])


def test_unknown_kinds_name_those_there_are():
    with pytest.raises(InvalidValueError, match="kinds are count, duration, money, period, not price"):
        dealvalue.find("$5", kinds=["money", "price"])
    with pytest.raises(InvalidTypeError, match="kinds"):
        dealvalue.find("$5", kinds="money")
    with pytest.raises(InvalidTypeError, match="kinds"):
        dealvalue.find("$5", kinds=5)


@pytest.mark.parametrize("region", ["usa", "", "Korea", "ZZ", 5, b"US"])
def test_an_unknown_region_is_refused(region):
    for reads in (dealvalue.read, dealvalue.find, dealvalue.parse_figure):
        with pytest.raises(InvalidValueError if isinstance(region, str) else InvalidTypeError, match="region"):
            reads("$5", region=region)

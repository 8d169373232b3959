"""From nodes to mentions: what one sentence of a text lends to another, and what is refused."""

from datetime import date

import pytest

from dealvalue.text.reader import find, read

ON = date(2025, 12, 10)


def currencies(text: str, **options) -> list[str]:
    return [mention.value.currency.code for mention in find(text, kinds=["money"], **{"on": ON, **options})]


def reasons(text: str, **options) -> list[str]:
    return [one.reason for one in read(text, **{"on": ON, **options}).skipped]


def test_a_noun_qualified_before_keeps_its_meaning():
    assert currencies("It paid 5 million Canadian dollars. The other 6 million dollars came later.", region="US") == ["CAD", "CAD"]
    assert currencies("The other 6 million dollars came first. It paid 5 million Canadian dollars.", region="US") == ["USD", "CAD"]


def test_a_partner_in_an_equivalence_is_another_currency():
    assert currencies("It costs $10 (US$7.3).", region=None)[0] != "USD"


def test_the_currency_of_the_figures_own_year():
    assert currencies("In 1998 it cost 5 million marks.") == ["DEM"]
    assert reasons("It costs 5 million deutsche marks now.") in ([], ["currency_not_in_use"])


def test_an_everyday_word_that_was_money_counts_things():
    (mention,) = find("It got 900 marks.", on=ON)
    assert (mention.kind, mention.value.unit) == ("count", "mark")


def test_strict_refuses_what_has_two_readings():
    assert reasons("It paid $5.", strict=True) == ["ambiguous_currency"]
    assert reasons("It paid US$1.209.", strict=True) == ["ambiguous_number"]
    assert reasons("It paid US$5.", strict=True) == []


def test_candidates_say_the_doubt_best_first():
    (mention,) = find("It paid $5.")
    assert [candidate.code for candidate in mention.candidates][:2] == ["USD", "CAD"]
    (mention,) = find("It paid US$1.209.")
    assert [str(candidate) for candidate in mention.candidates] == ["1.209", "1209"]
    assert find("It paid US$5.")[0].candidates == ()


@pytest.mark.parametrize(("text", "reason"), [("It paid millions of dollars.", "vague"), ("It paid " + "9" * 61 + " dollars.", "too_long"), ("On February 30, 2025 it paid.", "no_such_day"), ("It paid $5gazillion.", "unknown_scale"), ("It paid $1e9.", "exponent")])
def test_what_was_seen_and_refused_has_a_reason(text, reason):
    assert reasons(text) == [reason]


def test_a_relative_time_without_a_day_says_what_it_needs():
    (mention,) = find("It closed last year.")
    assert (mention.value, mention.reason) == (None, "needs_on")
    assert str(find("It closed last year.", on=ON)[0].value) == "2024-01-01/2024-12-31"


def test_the_previous_day_counts_from_the_day_named_before():
    found = [str(mention.value) for mention in find("On May 2, 2025 it fell. The previous day it rose.", on=ON)]
    assert found == ["2025-05-02", "2025-05-01"]


def test_the_rate_of_a_past_day_is_meant_where_words_say_so():
    claim = read("In 2016 it paid 2 trillion won, equivalent to $1.7 billion at the time.", on=ON).claims[0]
    assert str(claim.on) == "2016-01-01/2016-12-31"
    claim = read("On May 2, 2016 it paid 2 trillion won, then equivalent to $1.7 billion.", on=ON).claims[0]
    assert claim.on == date(2016, 5, 2)
    claim = read("In 2016 it paid 2 trillion won, equivalent to $1.7 billion.", on=ON).claims[0]
    assert claim.on == ON


def test_money_of_one_currency_is_no_equivalence():
    assert read("It paid 5 million euros, or about 6 million euros.", on=ON).claims == ()


def test_a_span_ends_on_the_documents_day():
    (claim,) = [claim for claim in read("It is nine years since 2016.", on=ON).claims if claim.kind == "span"]
    assert (claim.operand("end").value, claim.operand("end").span) == (ON, None)
    (claim,) = [claim for claim in read("It is nine years since 2016.").claims if claim.kind == "span"]
    assert claim.operand("end") is None


def test_the_government_counts_years_from_october():
    assert str(find("The Pentagon asked for it in fiscal 2026.", on=ON)[-1].value) == "2025-10-01/2026-09-30"


def test_find_relates_nothing():
    text = "2 trillion won ($1.4 billion)"
    assert [mention.text for mention in find(text)] == [mention.text for mention in read(text).mentions]


@pytest.mark.parametrize(
    ("locale", "text", "codes"),
    [
        ("de", "Norwegen zahlt 5 Milliarden Kronen, Schweden 3 Milliarden Kronen und Dänemark 2 Milliarden Kronen.", ["NOK", "SEK", "DKK"]),
        ("sv", "Danmark betalar 5 miljarder kronor och Norge 3 miljarder kronor.", ["DKK", "NOK"]),
        ("ko", "노르웨이는 5억 크로네, 스웨덴은 3억 크로나를 낸다.", ["NOK", "SEK"]),
        ("zh-Hans", "瑞典的企业支付5亿克朗，挪威的企业支付3亿克朗。", ["SEK", "NOK"]),
        ("de", "Rund 5 Milliarden Kronen zahlt Norwegen an Schweden. Dann 2 Milliarden Kronen.", ["NOK", "SEK"]),
    ],
)
def test_each_figure_is_in_the_money_of_the_country_named_last_before_it(locale, text, codes):
    assert [mention.to_dict()["currency"] for mention in find(text, locale=locale)] == codes

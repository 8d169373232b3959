from decimal import Decimal

import pytest

from dealvalue.duration import Duration
from dealvalue.text.reader import find
from dealvalue.text.rules.durations import duration


@pytest.mark.parametrize(
    ("value", "unit", "length"),
    [
        ("15", "Y", Duration(years=15)),
        ("2", "10Y", Duration(years=20)),
        ("3", "Q", Duration(months=9)),
        ("1", "H", Duration(months=6)),
        ("0.5", "Y", Duration(months=6)),
        ("2.5", "Y", Duration(years=2, months=6)),
        ("2.55", "Y", None),
        ("0.5", "M", None),
        ("100001", "D", None),
        ("6", "W", Duration(weeks=6)),
    ],
)
def test_so_many_units(value, unit, length):
    assert duration(Decimal(value), unit) == length


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("15 years", ["P15Y"]),
        ("a two-year deal", ["P2Y"]),
        ("a decade", ["P10Y"]),
        ("3 to 5 years", ["P3Y..P5Y"]),
        ("two years and six months", ["P2Y6M"]),
        ("three years and a half", ["P3Y6M"]),
        ("half a decade", ["P5Y"]),
        ("half a year", ["P6M"]),
        ("2.5 years", ["P2Y6M"]),
        ("0 years and 2 months", ["P0D", "P2M"]),
        ("over six years", ["P6Y"]),
        ("up to 15 years", ["P15Y at_most"]),
        ("six months and two years", ["P6M", "P2Y"]),
        ("a year and a half", ["P1Y6M"]),
        ("two years and two years", ["P2Y", "P2Y"]),
        ("five or more years", ["P5Y at_least"]),
        ("3 to 5 years and six months", ["P3Y..P5Y", "P6M"]),
        ("over the past three years", ["P3Y"]),
    ],
)
def test_durations_as_people_write_them(said, text, values):
    assert said(text, "times") == values


@pytest.mark.parametrize(
    ("locale", "text", "values"),
    [
        ("en", "10+ years", ["P10Y at_least"]),
        ("tr", "10'dan fazla yıl", ["P10Y more_than"]),
        ("de", "ein Zweijahresvertrag", ["P2Y"]),
        ("de", "der 5-Jahresplan", ["P5Y"]),
        ("de", "der letzte Jahresvertrag", []),
        ("sv", "ett 10-årskontrakt", ["P10Y"]),
        ("nl", "een vijfjarenplan", ["P5Y"]),
    ],
)
def test_lengths_with_a_hedge_or_in_a_compound(said, locale, text, values):
    assert said(text, "times", locale) == values


@pytest.mark.parametrize(
    ("locale", "text", "values"),
    [
        ("de", "der Dreißigjährige Krieg", []),
        ("de", "ein dreijähriger Krieg", ["P3Y"]),
        ("ru", "Тридцатилетняя война", []),
        ("ru", "после трёхлетней войны", ["P3Y"]),
        ("nl", "de 54-jarige Jan de Vries", []),
        ("nl", "een 10-jarige Europese lening", ["P10Y"]),
        ("ru", "54-летний ростовчанин", []),
        ("ru", "10-летний контракт", ["P10Y"]),
        ("de", "zwei Jahrhunderte", ["P200Y"]),
    ],
)
def test_names_of_wars_and_ages_are_no_lengths(said, locale, text, values):
    assert said(text, "times", locale) == values


@pytest.mark.parametrize("text", ["1.5 months", "10 years old", "100 million years", "2.4.1 years", "3 million to 5 million years", "half a day", "the F-16 years"])
def test_what_is_no_duration(said, text):
    assert said(text, "times") == []


@pytest.mark.parametrize(
    ("locale", "text", "found"),
    [
        ("fr", "Jean Dupont, 54 ans, dirige la société.", []),
        ("es", "Juan Pérez, de 54 años, dirige la empresa.", []),
        ("it", "Mario Rossi (54 anni) dirige la società.", []),
        ("ru", "Ким, 54 года, ушел.", []),
        ("en", "Kim, 54, resigned.", []),
        ("fr", "Le contrat, 15 ans, est signé.", ["P15Y"]),
        ("fr", "un contrat de 15 ans", ["P15Y"]),
        ("de", "Der Vertrag, 15 Jahre, läuft.", ["P15Y"]),
        ("fr", "Jean Dupont, 54 jours, est parti.", ["P54D"]),
    ],
)
def test_how_old_is_not_how_long(said, locale, text, found):
    assert said(text, "times", locale) == found
    assert said(text, "count", locale) == []


@pytest.mark.parametrize(
    ("locale", "text", "values"),
    [
        ("fr", "les six derniers mois", ["P6M"]),
        ("fr", "les trois dernières années", ["P3Y"]),
        ("fr", "les neuf premiers mois de 2025", ["2025-01-01/2025-09-30"]),
        ("fr", "trois jours et demi", []),
        ("fr", "trois ans et demi", ["P3Y6M"]),
        ("pt", "30 dias-multa", []),
        ("es", "en los doce meses hasta octubre", ["2024-11-01/2025-10-31"]),
        ("es", "quedan tres meses hasta marzo", ["P3M", "../2026-03-31"]),
    ],
)
def test_lengths_as_they_are_told_elsewhere(said, locale, text, values):
    assert said(text, "times", locale) == values


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("one year, two months and three days", ["P1Y2M3D"]),
        ("a year and three months", ["P1Y3M"]),
        ("1 1/2 years", ["P1Y6M"]),
        ("5 1/2 days", []),
        ("more than a year", ["P1Y more_than"]),
        ("within a year", ["P1Y"]),
        ("more than a quarter of the voters", []),
        ("a fortnight", ["P2W"]),
        ("half a century", ["P50Y"]),
        ("a quarter of a century", ["P25Y"]),
        ("three quarters of a century", ["P75Y"]),
        ("5 to 10 business days", ["P5D..P10D"]),
        ("ten working days", ["P10D"]),
        ("a week-long strike", ["P1W"]),
        ("a three-month-long strike", ["P3M"]),
        ("The wait rose from 32 to 72 days.", ["P32D", "P72D"]),
        ("It takes from 32 to 72 days.", ["P32D..P72D"]),
        ("the Six-Day War", []),
        ("three years to five years", ["P3Y..P5Y"]),
        ("six months to two years", ["P6M..P2Y"]),
        ("five years to three years", ["P5Y", "P3Y"]),
        ("raised it from two years to three years", ["P2Y", "P3Y"]),
    ],
)
def test_lengths_in_their_other_forms(said, text, values):
    assert said(text, "times") == values


def test_quarters_of_a_whole_are_no_time():
    assert [mention.kind for mention in find("three quarters of the 80 staff", locale="en")] == ["count"]
    assert [mention.text for mention in find("in the first three quarters of the year", locale="en")] == ["first three quarters of the year"]


@pytest.mark.parametrize(
    ("locale", "text", "values"),
    [
        ("en", "two half marathons and three quarter finals", []),
        ("en", "a two-half season", []),
        ("es", "en la última década", ["P10Y"]),
        ("it", "nell'ultimo decennio", ["P10Y"]),
        ("es", "la última década del siglo XX", ["1991-01-01/2000-12-31"]),
    ],
)
def test_halves_of_other_things_and_decades_that_have_passed(said, locale, text, values):
    assert said(text, "times", locale) == values

"""As seen from 10 December 2025, a Wednesday."""

import pytest


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("For the year ended June 30, 2024 it paid", ["2023-07-01/2024-06-30"]),
        ("in the six-month period ended June 30, 2025", ["2025-01-01/2025-06-30"]),
        ("the quarter ending in March 2025", ["2025-01-01/2025-03-31"]),
        ("the three months through May 2025", ["2025-03-01/2025-05-31"]),
        ("for three months through May 2025", ["P3M", "../2025-05-31"]),
        ("the decade to 2024", ["2015-01-01/2024-12-31"]),
        ("month-to-date volumes", ["2025-12-01/2025-12-10"]),
    ],
)
def test_what_a_filing_covers(said, text, values):
    assert said(text, "times") == values


@pytest.mark.parametrize(
    ("locale", "text", "days"),
    [
        ("en", "later this year", "2025-12-10/2025-12-31"),
        ("en", "later in the week", "2025-12-10/2025-12-14"),
        ("en", "earlier this month", "2025-12-01/2025-12-10"),
        ("de", "noch in dieser Woche", "2025-12-10/2025-12-14"),
        ("fr", "plus tôt cette année", "2025-01-01/2025-12-10"),
        ("nl", "eerder deze maand", "2025-12-01/2025-12-10"),
        ("sv", "senare i år", "2025-12-10/2025-12-31"),
        ("pl", "później w tym roku", "2025-12-10/2025-12-31"),
        ("ru", "ранее в этом году", "2025-01-01/2025-12-10"),
        ("uk", "пізніше цього року", "2025-12-10/2025-12-31"),
        ("zh", "今年晚些时候投产", "2025-12-10/2025-12-31"),
        ("ar", "في وقت سابق من هذا الشهر", "2025-12-01/2025-12-10"),
    ],
)
def test_what_is_left_of_a_running_unit_or_has_gone_by(said, locale, text, days):
    assert said(text, "times", locale) == [days]


@pytest.mark.parametrize("text", ["two days later this machine broke", "an earlier deal", "later the month was warm", "later deals"])
def test_later_is_mostly_a_plain_word(said, text):
    assert not [value for value in said(text, "times") if "/" in value]


@pytest.mark.parametrize("text", ["a man in his 30s", "a woman in her early forties", "people in their mid-20s", "in his thirties"])
def test_ages_are_no_decades(said, text):
    assert said(text, "times") == []


@pytest.mark.parametrize(
    ("locale", "text", "days"),
    [
        ("en", "It rose in Q2 2025 from the same quarter last year.", ["2025-04-01/2025-06-30", "2024-04-01/2024-06-30"]),
        ("en", "It rose in Q2 2025 from the same period of 2023.", ["2025-04-01/2025-06-30", "2023-04-01/2023-06-30"]),
        ("en", "It rose in May 2025 from the same quarter last year.", ["2025-05-01/2025-05-31", "2024-01-01/2024-12-31"]),
        ("en", "It rose from the same period of 2023.", ["2023-01-01/2023-12-31"]),
        ("es", "Entre enero y octubre de 2025 creció frente a igual período de 2024.", ["2025-01-01/2025-10-31", "2024-01-01/2024-10-31"]),
        ("fr", "Au premier semestre 2025, contre la même période de 2024.", ["2025-01-01/2025-06-30", "2024-01-01/2024-06-30"]),
        ("it", "Nel terzo trimestre del 2025, contro lo stesso periodo dell'anno scorso.", ["2025-07-01/2025-09-30", "2024-07-01/2024-09-30"]),
        ("pt", "No 3T25, ante o mesmo período de 2024.", ["2025-07-01/2025-09-30", "2024-07-01/2024-09-30"]),
    ],
)
def test_the_same_time_of_another_year(said, locale, text, days):
    assert said(text, "times", locale) == days


@pytest.mark.parametrize(
    ("locale", "text", "days"),
    [
        ("es", "a principios del siglo XX", ["1901-01-01/1933-12-31"]),
        ("fr", "au XXIe siècle", ["2001-01-01/2100-12-31"]),
        ("it", "nel XX secolo", ["1901-01-01/2000-12-31"]),
        ("pt", "no século XIX", ["1801-01-01/1900-12-31"]),
        ("fr", "au siècle dernier", []),
        ("es", "la editorial Siglo XXI", []),
    ],
)
def test_centuries_by_roman_numbers(said, locale, text, days):
    assert said(text, "times", locale) == days

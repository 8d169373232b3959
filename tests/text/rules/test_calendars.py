"""Years of other calendars, where the calendar is named."""

import pytest

from dealvalue import find, read


@pytest.mark.parametrize(
    ("locale", "text", "period"),
    [
        ("en", "The plan was approved in 2568 BE.", "2025-01-01/2025-12-31"),
        ("en", "The plan was approved in B.E. 2568.", "2025-01-01/2025-12-31"),
        ("en", "It opens on 13 April 2568 BE.", "2025-04-13"),
        ("en", "It ran from 2567 BE to 2568 BE.", "2024-01-01/2025-12-31"),
        ("en", "The Reiwa 7 budget was passed.", "2025-01-01/2025-12-31"),
        ("en", "It was signed in Heisei 31.", "2019-01-01/2019-12-31"),
        ("en", "It was signed in 1446 AH.", "2024-07-08/2025-06-26"),
        ("ar", "في عام 1446 هـ", "2024-07-08/2025-06-26"),
        ("ar", "في سنة ١٤٤٥هـ", "2023-07-19/2024-07-07"),
        ("id", "pada tahun 1446 H", "2024-07-08/2025-06-26"),
        ("tr", "Hicri 1446 yılında", "2024-07-08/2025-06-26"),
        ("ko", "불기 2569년", "2025-01-01/2025-12-31"),
        ("ja", "仏暦2568年", "2025-01-01/2025-12-31"),
        ("zh_hans", "佛历2568年", "2025-01-01/2025-12-31"),
    ],
)
def test_year_of_another_calendar(locale: str, text: str, period: str) -> None:
    [mention] = find(text, locale=locale)
    assert (mention.kind, str(mention.value)) == ("period", period)


def test_the_other_epoch_of_a_hijri_year_stays_a_candidate_and_is_refused_when_strict() -> None:
    [mention] = find("It was signed in 1446 AH.")
    assert [str(candidate) for candidate in mention.candidates] == ["2024-07-08/2025-06-26", "2024-07-07/2025-06-25"]
    strict = read("It was signed in 1446 AH.", strict=True)
    assert (strict.mentions, [skipped.reason for skipped in strict.skipped]) == ((), ["ambiguous_day"])


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Prices in 2001 be as they may.", ["2001-01-01/2001-12-31"]),
        ("It holds 1446 Ah.", []),
        ("It ordered 1446 AH-64 parts.", []),
        ("The gap was 99999 BE.", []),
        ("Reiwa 7 billion yen", ["7000000000 JPY"]),
    ],
)
def test_what_is_no_year_of_another_calendar(text: str, found: list[str]) -> None:
    assert [str(mention.value) for mention in find(text) if mention.kind != "count"] == found


@pytest.mark.parametrize(
    ("locale", "text", "start", "end"),
    [
        ("en", "1 Muharram 1446", "2024-07-08", "2024-07-08"),
        ("en", "15 Ramadan 1445 AH", "2024-03-25", "2024-03-25"),
        ("en", "Ramadan 15, 1445", "2024-03-25", "2024-03-25"),
        ("en", "Ramadan 1446", "2025-03-01", "2025-03-30"),
        ("en", "Dhul Hijjah 1445", "2024-06-08", "2024-07-07"),
        ("ar", "رمضان 1446 هـ", "2025-03-01", "2025-03-30"),
        ("id", "1 Muharram 1446 H", "2024-07-08", "2024-07-08"),
        ("tr", "15 Ramazan 1445", "2024-03-25", "2024-03-25"),
    ],
)
def test_a_month_of_the_hijri_calendar_is_in_doubt_by_a_day(locale, text, start, end):
    (mention,) = find(text, locale=locale)
    data = mention.to_dict()
    assert (data["start"], data["end"]) == (start, end)
    earlier = mention.candidates[1]
    assert (mention.value.start - earlier.start).days == (mention.value.end - earlier.end).days == 1


@pytest.mark.parametrize(
    ("locale", "text", "year"),
    [("en", "Showa 50", 1975), ("en", "Taisho 12", 1923), ("en", "Meiji 38", 1905), ("en", "the 7th year of Reiwa", 2025), ("en", "the seventh year of Reiwa", 2025), ("ko", "쇼와 50년", 1975)],
)
def test_eras_by_their_names(locale, text, year):
    (mention,) = find(text, locale=locale)
    assert str(mention.value) == f"{year}-01-01/{year}-12-31"


def test_no_month_of_the_hijri_calendar():
    assert [one.text for one in read("31 Muharram 1446 it was").skipped] == ["31 Muharram 1446"]
    assert [str(one.value) for one in find("Ramadan 54 tanks in Ramadan 2300")] == ["54 tank"]

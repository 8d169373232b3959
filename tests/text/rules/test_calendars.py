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

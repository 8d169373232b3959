"""As seen from 10 December 2025."""

import pytest


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("first half of 2024", ["2024-01-01/2024-06-30"]),
        ("Q2 2025", ["2025-04-01/2025-06-30"]),
        ("third quarter", ["2025-07-01/2025-09-30"]),
        ("early 2026", ["2026-01-01/2026-04-30"]),
        ("the end of 2026", ["2026-12-01/2026-12-31"]),
        ("late 1990s", ["1997-01-01/1999-12-31"]),
        ("H1 2025", ["2025-01-01/2025-06-30"]),
        ("mid-2020s", ["2024-01-01/2026-12-31"]),
        ("early last year", ["2024-01-01/2024-04-30"]),
        ("end of the third quarter of 2025", ["2025-09-01/2025-09-30"]),
    ],
)
def test_parts_as_people_write_them(said, text, values):
    assert said(text, "times") == values


@pytest.mark.parametrize("text", ["fifth quarter", "H1N1", "Q5 ships", "end of the day"])
def test_what_is_no_part(said, text):
    assert said(text, "times") == []


@pytest.mark.parametrize(
    ("locale", "text", "days"),
    [
        ("en", "the second half of May", ["2025-05-16/2025-05-31"]),
        ("en", "the latter half of 2024", ["2024-07-01/2024-12-31"]),
        ("es", "la primera mitad de mayo", ["2025-05-01/2025-05-15"]),
        ("it", "la prima metà di dicembre 2024", ["2024-12-01/2024-12-15"]),
        ("fr", "la seconde moitié de mai 2024", ["2024-05-16/2024-05-31"]),
        ("pt", "a segunda metade de maio", ["2025-05-16/2025-05-31"]),
    ],
)
def test_months_have_halves(said, locale, text, days):
    assert said(text, "times", locale) == days

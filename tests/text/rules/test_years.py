"""As seen from 10 December 2025."""

import pytest


@pytest.mark.parametrize(
    ("locale", "text", "values"),
    [
        ("en", "the late '90s", ["1997-01-01/1999-12-31"]),
        ("en", "founded in 1876", ["1876-01-01/1876-12-31"]),
        ("en", "in 1876 villages", []),
        ("en", "2013 years of peace", ["P2013Y"]),
        ("en", "sales of 2024 year-on-year", ["2024-01-01/2024-12-31"]),
        ("zh-Hans", "2030年前", ["../2029-12-31"]),
        ("en", "write to 1987 Market Street", []),
        ("en", "above 2019 levels", ["2019-01-01/2019-12-31"]),
        ("en", "ISO 9001:2015", []),
        ("en", "since 1854", ["1854-01-01/.."]),
        ("ko", "1876년 개항", ["1876-01-01/1876-12-31"]),
        ("en", "By 2024 it had moved to Market Street", ["../2024-12-31"]),
        ("en", "In 2024 Market Street was closed", ["2024-01-01/2024-12-31"]),
    ],
)
def test_years_and_what_only_looks_like_one(said, locale, text, values):
    assert said(text, "times", locale) == values

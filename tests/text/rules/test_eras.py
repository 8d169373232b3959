from datetime import date

import pytest

import dealvalue


def starts(locale: str, text: str) -> list[str | None]:
    return [mention.to_dict().get("start") for mention in dealvalue.find(text, locale=locale, on=date(2025, 6, 12), kinds={"period"})]


@pytest.mark.parametrize(
    ("locale", "text", "start"),
    [
        ("ja", "令和7年5月2日に発表した。", "2025-05-02"),
        ("ja", "平成元年に始まった。", "1989-01-01"),
        ("zh-Hant", "民國114年5月公布。", "2025-05-01"),
        ("zh-Hant", "113年度預算", "2024-01-01"),
        ("zh-Hans", "二〇二五年五月公布。", "2025-05-01"),
        ("zh-Hans", "二〇二五年十二月三十一日", "2025-12-31"),
        ("ja", "二〇二五年に完成した。", "2025-01-01"),
    ],
)
def test_years_of_an_era_and_numbers_in_words(locale, text, start):
    assert starts(locale, text) == [start]


@pytest.mark.parametrize(("locale", "text"), [("zh-Hans", "三五年内"), ("zh-Hans", "三四个人"), ("ja", "令和を迎えた。")])
def test_numbers_that_are_vague_are_no_year(locale, text):
    assert starts(locale, text) == []

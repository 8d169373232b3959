"""What recurs, as seen from 10 December 2025, a Wednesday."""

import pytest


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("en", "every Monday and Friday"),
        ("ko", "매주 월요일, 수요일과 금요일"),
        ("ko", "매년 5월 1일"),
        ("ko", "매월 15일"),
        ("ja", "毎週月・水曜"),
        ("ja", "毎月第2火曜"),
        ("zh-Hans", "每年5月1日"),
        ("zh-Hans", "每月15日"),
        ("zh-Hant", "週一公休"),
        ("vi", "thứ Hai hằng tuần"),
        ("id", "setiap hari Senin dan Kamis"),
        ("ja", "大会第3日"),
    ],
)
def test_what_comes_again_is_no_day(said, locale, text):
    assert said(text, "times", locale) == []


@pytest.mark.parametrize(
    ("locale", "text", "values"),
    [
        ("en", "every bus ran on Monday", ["2025-12-08"]),
        ("ko", "매년 열리는 행사가 월요일 열렸다", ["2025-12-08"]),
        ("ko", "주 5일", ["P5D"]),
        ("ko", "이번 주 5일(금)", ["2025-12-08/2025-12-14", "2025-12-05"]),
        ("ja", "週3日", ["P3D"]),
        ("zh-Hans", "每天300人，12日增加", ["2025-12-12"]),
    ],
)
def test_what_every_does_not_reach(said, locale, text, values):
    assert said(text, "times", locale) == values

from datetime import date

import pytest

from dealvalue.text.document import Document
from dealvalue.text.reader import read


@pytest.mark.parametrize(
    ("locale", "text", "certain"),
    [
        ("ko", "2010년부터 2014년까지 5년간 회장이었다.", True),
        ("ko", "2010년부터 2014년까지 2년 연구했다.", False),
        ("ja", "2010年から2014年までの5年、社長だった。", False),
        ("en", "The dam, begun in 1991 and opened in 2003, took 12 years to build.", True),
        ("en", "Votes in 1991 and 2003 took 12 hours and two days.", False),
        ("en", "Its two-year terms from 2010 to 2020 were many.", False),
        ("en", "It was on May 2, 2010, 15 years ago.", False),
    ],
)
def test_a_length_that_may_be_of_something_else_is_uncertain(locale, text, certain):
    assert any(claim.certain for claim in read(text, locale=locale, on=date(2025, 12, 10)).claims if claim.kind == "span") is certain


def test_the_years_of_so_long_ago_survive_json():
    document = read("It was founded in 1990, 35 years ago.", on=date(2025, 5, 2))
    assert Document.from_dict(document.to_dict()) == document

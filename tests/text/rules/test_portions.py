from datetime import date

import pytest

from dealvalue.checks import check
from dealvalue.text.reader import read


def changes(text: str, locale: str) -> list[tuple[str, str]]:
    report = check(read(text, locale=locale, on=date(2025, 6, 11)))
    return [(finding.figures[-1], finding.verdict.value) for finding in report if finding.check == "change"]


@pytest.mark.parametrize(
    ("locale", "text", "found"),
    [
        ("en", "Thefts fell by a third from 5,400 cases to 3,600 cases.", ("a third", "consistent")),
        ("en", "Thefts fell by a third from 5,400 cases to 2,100 cases.", ("a third", "inconsistent")),
        ("de", "Die Strafe sank um ein Viertel von 8 Millionen Euro auf 6 Millionen Euro.", ("ein Viertel", "consistent")),
        ("fr", "Le don de 8 millions d'euros a été réduit d'un quart, à 6 millions d'euros.", ("un quart", "consistent")),
        ("nl", "De boete is met een kwart verlaagd van 8 miljoen euro naar 6 miljoen euro.", ("een kwart", "consistent")),
        ("ru", "Сбор снизили на четверть, с 8 млн рублей до 6 млн рублей.", ("четверть", "consistent")),
    ],
)
def test_a_change_by_a_part_is_one_by_so_many_percent(locale, text, found):
    assert changes(text, locale) == [found]


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("en", "Sales fell by a third from January to March, and to $6 million in May."),
        ("en", "The $8 million grant rose by a third, while costs fell to $6 million."),
        ("fr", "Le don de 8 millions d'euros a baissé d'un quart pour les écoles, à 2 millions d'euros."),
    ],
)
def test_a_part_of_something_else_is_no_change(locale, text):
    assert changes(text, locale) == []

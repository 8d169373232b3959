from datetime import date

import pytest

from dealvalue.checks.duplicates import check_duplicate_deals, check_duplicates, conflicting
from dealvalue.currency import Currency
from dealvalue.deals import Deal
from dealvalue.errors import InvalidTypeError
from dealvalue.figure import Figure
from dealvalue.money import Money
from dealvalue.text.reader import read

EUR = Currency("EUR")
DAY = date(2025, 5, 2)


def deal(figure, label="ships", on=DAY):
    return Deal(figure, on, label=label)


def figure(value, quantum=None, **more):
    return Figure.of(value, EUR, quantum=quantum, **more)


@pytest.mark.parametrize(
    ("one", "two", "verdict"),
    [
        (Money(5, "EUR"), Money(5, "EUR"), "consistent"),
        (Money(5, "EUR"), Money(6, "EUR"), "inconsistent"),
        (figure(5), figure(6), "inconsistent"),  # their intervals touch at 5.5, but nobody rounds one number to both
        (figure(5), figure("5.4"), "consistent"),
        (figure(5), figure("5.6"), "inconsistent"),
        (figure(5), Money("5.5", "EUR"), "consistent"),  # the end is closed: a tie may go either way
        (figure(5, hedge="more_than"), figure(7), "consistent"),
        (figure(5, hedge="more_than"), Money(5, "EUR"), "inconsistent"),  # the end is open
    ],
)
def test_what_is_there_twice(one, two, verdict):
    (finding,) = check_duplicate_deals([deal(one), deal(two)])
    assert finding.verdict.value == verdict
    assert bool(conflicting([deal(one), deal(two)])) == (verdict == "inconsistent")


def test_only_what_is_the_same_is_there_twice():
    others = [
        deal(Money(5, "EUR")),
        deal(Money(6, "USD")),
        deal(Money(7, "EUR"), "jets"),
        deal(Money(8, "EUR"), on=None),
    ]
    assert list(check_duplicate_deals(others)) == []


def test_deals_without_a_name_are_not_taken_for_one():
    assert list(check_duplicate_deals([deal(Money(5, "EUR"), ""), deal(Money(6, "EUR"), "")])) == []


def test_what_is_no_deal_is_refused():
    with pytest.raises(InvalidTypeError, match="deals are checked"):
        list(check_duplicate_deals([5]))


def test_one_amount_with_two_conversions():
    text = "The yard won 70 billion roubles ($760 million). Its 70 billion roubles ($790 million) order is the first."
    (finding,) = check_duplicates(read(text, on=DAY))
    assert finding.figures == ("$760 million", "$790 million")
    assert finding.note == "both are said to be 70 billion roubles"


@pytest.mark.parametrize(
    "text",
    [
        "It won 70 billion roubles ($760 million). The 70 billion roubles ($760 million) order is the first.",
        "It won 70 billion roubles ($760 million). The 70 billion roubles ($0.8 billion) order is the first.",
        "It won 70 billion roubles ($760 million). The 70 billion roubles (€640 million) order is the first.",
        "It won 70 billion roubles ($760 million). The 71 billion roubles ($790 million) order is the second.",
    ],
)
def test_conversions_that_agree_or_are_of_something_else(text):
    assert list(check_duplicates(read(text, on=DAY))) == []

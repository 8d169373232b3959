from datetime import date

import pytest

from dealvalue.text.reader import read


def claims(text: str) -> list[str]:
    return [
        " | ".join([claim.kind, *(f"{one.role}={one.text}" for one in claim.operands), *filter(None, [claim.direction, None if claim.complete else "not all"])])
        for claim in read(text, on=date(2025, 12, 10)).claims
    ]


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("It paid 2 trillion won ($1.4 billion).", "equivalent | source=2 trillion won | derived=$1.4 billion"),
        ("It paid 2 trillion won, equivalent to about $1.4 billion.", "equivalent | source=2 trillion won | derived=$1.4 billion"),
        ("It paid 2 trillion won, or about $1.4 billion.", "equivalent | source=2 trillion won | derived=$1.4 billion"),
        ("It paid 2 trillion won, about $1.4 billion.", "equivalent | source=2 trillion won | derived=$1.4 billion"),
        ("It paid 2 trillion won – about $1.4 billion – in May.", "equivalent | source=2 trillion won | derived=$1.4 billion"),
        ("A total of $10 million, including $6 million for roads and $4 million for rail.", "sum | total=$10 million | part=$6 million | part=$4 million | not all"),
        ("The $10 million consists of $6 million for roads and $4 million for rail.", "sum | total=$10 million | part=$6 million | part=$4 million"),
        ("$10 million: $6 million for roads and $4 million for rail.", "sum | total=$10 million | part=$6 million | part=$4 million"),
        ("It paid $6 million for roads and $4 million for rail, a total of $10 million.", "sum | total=$10 million | part=$6 million | part=$4 million"),
        ("The 10 tanks include 6 tanks for Poland and 4 tanks for Norway.", "sum | total=10 tanks | part=6 tanks | part=4 tanks | not all"),
        ("Sales rose 12% from $100 million to $112 million.", "change | old=$100 million | new=$112 million | percent=12% | up"),
        ("Sales fell 12% to $88 million from $100 million.", "change | old=$100 million | new=$88 million | percent=12% | down"),
        ("Sales rose from $100 million to $112 million, up 12%.", "change | old=$100 million | new=$112 million | percent=12% | up"),
        ("Sales tripled from $2 million to $6 million.", "multiple | old=$2 million | new=$6 million | factor=tripled"),
        ("Sales doubled to $6 million from $3 million.", "multiple | old=$3 million | new=$6 million | factor=doubled"),
        ("$35 million, or 35%, of the $100 million", "share | part=$35 million | whole=$100 million | percent=35%"),
        ("Of the $100 million, $35 million, or 35%, was paid.", "share | part=$35 million | whole=$100 million | percent=35%"),
        ("$35 million of the $100 million (35%)", "share | part=$35 million | whole=$100 million | percent=35%"),
        ("60 trams at €3.5m each, a total of €210m", "product | total=€210m | count=60 trams | unit_price=€3.5m"),
        ("$12m a year for 15 years, or $180m in all", "product | total=$180m | count=15 years | unit_price=$12m"),
        ("It bought 60 trams for €210m, or €3.5m each.", "product | total=€210m | count=60 trams | unit_price=€3.5m"),
        ("It is nine years since 2016.", "span | duration=nine years | start=2016 | end=2025-12-10"),
        ("It began on May 2, 2025 and ended on June 16, 2025, 45 days later.", "span | duration=45 days | start=May 2, 2025 | end=June 16, 2025"),
        ("On Friday, May 2, 2025 it closed.", "weekday | day=Friday, May 2, 2025"),
    ],
)
def test_what_a_sentence_says_of_its_figures(text, claim):
    assert claims(text) == [claim]


@pytest.mark.parametrize(
    "text",
    [
        "It paid €2 billion (€1.4 billion).",
        "It paid 2 trillion won. It is $1.4 billion.",
        "The $10 million consists of $6 million for roads.",
        "The $10 million consists of $6 million for roads and 4 tanks for rail.",
        "Sales rose 12% from $100 million to 112 tanks.",
        "Sales tripled from $2 million to 6 tanks.",
        "60 trams at €3.5m each, a total of $210m",
        "60 trams at €3.5m, a total of €210m",
        "$35 million, or 35%, of the 100 tanks",
        "nine years until 2034",
        "On Friday it closed.",
    ],
)
def test_figures_that_are_not_related_make_no_claim(text):
    assert claims(text) == []


def test_the_day_and_the_factor_that_are_said():
    (claim,) = read("On Friday, May 2, 2025 it closed.").claims
    assert claim.weekday == 4
    (claim,) = read("Sales tripled from $2 million to $6 million.").claims
    assert claim.operand("factor").value == 3

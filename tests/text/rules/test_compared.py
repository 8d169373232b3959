import pytest

from dealvalue.text.reader import read


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("It cost €50 billion, up from 40 billion last year.", ["50000000000 EUR", "40000000000 EUR"]),
        ("It cost €50 billion, compared with about 40 billion in 2024.", ["50000000000 EUR", "40000000000 EUR approximately"]),
        ("Sales rose 25% to €50 billion from 40 billion a year ago.", ["50000000000 EUR", "40000000000 EUR"]),
        ("raised from €40 billion to 50 billion", ["40000000000 EUR", "50000000000 EUR"]),
        ("It spent €3 million in 2023 and 4 million in 2024.", ["3000000 EUR", "4000000 EUR"]),
        ("It took €50 million from 40 million customers.", ["50000000 EUR"]),
        ("It took €50 million from 40 million in Texas.", ["50000000 EUR"]),
        ("It has €5 billion and 300 million users, against 40 million in 2014.", ["5000000000 EUR"]),
        ("The €2 billion case against 1.2 million of its users was dropped.", ["2000000000 EUR"]),
        ("It paid €4 billion, against 3 thousand before.", ["4000000000 EUR"]),
        ("It paid €5 for it, against 3 million before.", ["5 EUR"]),
        ("Visitors fell to 2 million, against 3 million before.", []),
    ],
)
def test_a_number_that_is_compared_with_an_amount_is_one(said, text, values):
    assert said(text, "money") == values


def test_other_languages_compare_so_too():
    found = read("Der Umsatz stieg auf 50 Milliarden Euro, gegenüber 40 Milliarden im Vorjahr.", locale="de").figures
    assert [mention.figure.value for mention in found] == [50 * 10**9, 40 * 10**9]

import pytest

from dealvalue.checks.magnitudes import check_magnitudes
from dealvalue.text.reader import read


def found(text):
    return [finding.figures for finding in check_magnitudes(read(text))]


def test_the_same_digits_at_another_scale():
    assert found("It cost $1.37 billion. Later it was said to cost $1.37 million.") == [
        ("$1.37 billion", "$1.37 million")
    ]


@pytest.mark.parametrize(
    "text",
    [
        "It cost $5 billion, later $5 million.",  # one digit may agree by chance
        "It cost $1.37 billion, later €1.37 million.",
        "It cost $1.37 billion, later $1.37 billion.",
        "It cost $1.37 billion, later $13.7 billion.",
        "It cost $1.37 billion, later $1.38 million.",
        "It cost $1.37–1.4 billion, later $1.37 million.",
        "It paid $1.37 billion for 137 jets at $1.37 million each, a total of $1.37 billion.",  # the claim's own matter
    ],
)
def test_what_is_no_slip(text):
    assert found(text) == []

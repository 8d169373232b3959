import pytest

from dealvalue.text.shapes import LONGEST_NUMBER, SHAPES, number_shape


@pytest.mark.parametrize(
    ("body", "categories"),
    [
        ("0", "DIGITS PLAIN"),
        ("1", "DIGITS PLAIN DAY MONTHNUM TWO"),
        ("12", "DIGITS PLAIN DAY MONTHNUM TWO"),
        ("13", "DIGITS PLAIN DAY TWO"),
        ("31", "DIGITS PLAIN DAY TWO"),
        ("32", "DIGITS PLAIN TWO"),
        ("00", "DIGITS PLAIN TWO"),
        ("1499", "DIGITS PLAIN"),
        ("1500", "DIGITS PLAIN YEAR4"),
        ("2199", "DIGITS PLAIN YEAR4"),
        ("2200", "DIGITS PLAIN"),
        ("12345", "DIGITS PLAIN"),
        ("1" * LONGEST_NUMBER, "DIGITS PLAIN"),
        ("1" * (LONGEST_NUMBER + 1), "TOOLONG"),
        ("1,234", "DIGITS SEPARATED"),
        ("6.7", "DIGITS SEPARATED"),
        ("2025-05-02", "DATE"),
        ("2.5.2025", "DATE"),
        ("02.05.25", "DATE"),
        ("2025/5/2", "DATE"),
        ("5/2/2025", "DATE"),
        ("1e9", "NOTATION"),
        ("1٢3", "NAME"),
        ("١٢٣", "DIGITS PLAIN GROUP3"),
        ("1.5E-9", "NOTATION"),
    ],
)
def test_what_digits_look_like(body, categories):
    assert number_shape(body, " ") == (frozenset(categories.split()), body)


@pytest.mark.parametrize(("lead", "continues"), [(" ", True), ("\u00a0", True), ("", False), ("  ", False), ("\n", False)])
def test_three_digits_behind_one_space_may_continue_a_number(lead, continues):
    assert ("GROUP3" in number_shape("300", lead)[0]) is continues


def test_every_shape_is_known_to_the_vocabulary():
    bodies = ["1", "15", "99", "300", "2024", "0", "1.5", "1" * 99, "2025-05-02", "1e9", "1٢3"]
    assert {number_shape(body, " ")[0] for body in bodies} == set(SHAPES)

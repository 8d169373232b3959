import pytest


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("€1,234,567.89", ["1234567.89"]),
        ("€1,23,456", ["123456"]),
        ("€1 234 567", ["1234567"]),
        ("€1 234.50", ["1234.50"]),
        ("€1 000 000.5", ["1000000.5"]),
        ("in 2024 300 euros", ["300"]),
        ("€0.001 billion", ["1000000"]),
        ("€1'000'000", ["1000000"]),
        ("54 and 141 euros", ["54", "141"]),
        ("1.209 thousand euros", ["1209"]),
        ("1.209k euros", ["1209"]),
        ("12 300.5 euros", ["12300.5"]),
        ("5000 300 euros", ["300"]),
        ("€5 ٣٤٥", ["5"]),
        ("٣٤٥ ٦٧٨ euros", ["345678"]),
        ("€5 ٣٤٥ 678", ["5"]),
    ],
)
def test_numbers_as_people_write_them(said, text, values):
    assert [value.split()[0] for value in said(text, "money")] == values


@pytest.mark.parametrize("text", ["€2.4.1", "€1,234.5.6", "a few euros", "1 300 2.4.1 euros"])
def test_what_is_no_number(said, text):
    assert said(text, "money") == []


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("five (5) euros", ["5"]),
        ("5 (five) euros", ["5"]),
        ("two million (2,000,000) euros", ["2000000"]),
        ("five (6) euros", []),
        ("5 (5) euros", []),
    ],
)
def test_a_number_said_again_in_brackets_is_one_number(said, text, values):
    assert [value.split()[0] for value in said(text, "money")] == values

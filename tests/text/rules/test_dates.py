import pytest

from dealvalue.text.doubtful import Numeric
from dealvalue.text.language import language
from dealvalue.text.rules.dates import day_of, full_year
from dealvalue.text.when import Day


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("2025-05-02", Day(5, 2, 2025)),
        ("02.05.2025", Day(5, 2, 2025)),
        ("13/2/2025", Day(2, 13, 2025)),
        ("2/13/25", Day(2, 13, 2025)),
        ("5/5/2025", Day(5, 5, 2025)),
        ("5/2/2025", Numeric(5, 2, 2025, day_first=False)),
        ("2025-13-45", None),
    ],
)
def test_days_in_digits(said, day):
    assert day_of(said, language("en").parameters) == day


@pytest.mark.parametrize(("digits", "year"), [("2025", 2025), ("69", 2069), ("70", 1970), ("05", 2005)])
def test_years_of_two_digits(digits, year):
    assert full_year(digits) == year

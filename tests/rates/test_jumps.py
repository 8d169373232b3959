"""Values against the ones before them. The pairs are in no history that the package carries."""

from datetime import date
from decimal import Decimal

import pytest

from dealvalue.rates.jumps import as_power


def kinds(doubts):
    return [(doubt.kind, doubt.line) for doubt in doubts]


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ("1450.5 1449 0.0006897 1451 1452", [("inverted", 4)]),
        ("1450.5 1449 0.0006897 0.0006890 1451", [("inverted", 4)]),
        ("1450.5 1449 0.0006897 0.0006890", [("inverted", 4)]),
        ("0.8500 0.8510 1.1750 0.8520", [("inverted", 4)]),
        ("1450.5 1449 14.515 1451 1452", [("misprint", 4)]),
        ("1450.5 1449 145150 145100 1451", [("misprint", 4)]),
        ("1450.5 1449 1.4515 1.4520", [("unit", 4)]),
        ("1450.5 1449 40000 40100", [("jump", 4)]),
        ("1450.5 1449 40000 1450", [("jump", 4)]),
        ("1450.5 14.51 1450 145100 1451", [("misprint", 3), ("misprint", 5)]),
    ],
)
def test_a_jump_is_named_at_its_line(doubts_of, values, expected):
    assert kinds(doubts_of("USD/ARS", values)) == expected


@pytest.mark.parametrize(
    "values",
    [
        "",
        "1450.5",
        "1450.5 1450.5 1450.5 1450.5",
        "1.000 1.012 0.9950 1.003",  # parity: each is near the inverse of the other
        "1450.5 2900 6000 11000",  # a currency that falls apart
        "800.10 1200.0 800.50 1200.1",
    ],
)
def test_a_market_is_no_jump(doubts_of, values):
    assert doubts_of("USD/ARS", values) == []


def test_a_jump_over_more_than_a_month_is_none(doubts_of):
    assert doubts_of("USD/ARS", "1450.5 145000 1450.5", apart=32) == []
    assert kinds(doubts_of("USD/ARS", "1450.5 145000 1450.5", apart=31)) == [("misprint", 3)]


def test_an_inverse_is_one_within_a_year(doubts_of):
    assert kinds(doubts_of("USD/ARS", "1450.5 0.0006894 0.0006893", apart=366)) == [("inverted", 3)]
    assert doubts_of("USD/ARS", "1450.5 0.0006894 0.0006893", apart=367) == []


def test_the_reason_says_what_stood_before_and_for_how_long(doubts_of):
    assert [str(doubt) for doubt in doubts_of("USD/ARS", "1450.5 1449 14.515 14.520 1452")] == [
        "line 4: USD to ARS on 2025-12-03: 14.515 after 1449 on 2025-12-02: 100 times less, until 2025-12-04 (2 rates)"
    ]


class TestALaw:
    def test_the_same_code_and_a_new_unit_on_its_day_is_nothing(self, doubts_of):
        assert doubts_of("USD/VES", "4180000 4181000 4.1820 4.1830", date(2021, 9, 29)) == []

    def test_the_same_code_and_the_old_unit_after_its_day(self, doubts_of):
        [doubt] = doubts_of("USD/VES", "4180000 4181000 4.1820", date(2021, 10, 6), apart=6)
        assert (doubt.kind, doubt.on) == ("unit", date(2021, 10, 18))
        assert "from 2021-10-01 to 2021-10-12 still of the old VES" in doubt.reason

    def test_an_older_unit_under_the_new_code(self, doubts_of):
        [doubt] = doubts_of("USD/PLN", "24372 24380 2.4301 2.4310", date(1994, 12, 30))
        assert doubt.kind == "unit"
        assert "up to 1994-12-31 of PLZ, not PLN: 1 PLN = 10000 PLZ from 1995-01-01 on" in doubt.reason

    def test_a_newer_unit_under_the_old_code(self, doubts_of):
        [doubt] = doubts_of("ZWL/USD", "0.00003000 0.0749617", date(2024, 5, 1), apart=7)
        assert "from 2024-05-08 on of ZWG, not ZWL" in doubt.reason

    def test_the_euro_under_a_code_it_replaced(self, doubts_of):
        [doubt] = doubts_of("USD/EEK", "11.5736 0.7397", date(2010, 12, 31), apart=3)
        assert "from 2011-01-03 on of EUR, not EEK: 1 EUR = 15.6466 EEK from 2011-01-01 on" in doubt.reason

    def test_in_a_yearly_series_too(self, doubts_of):
        [doubt] = doubts_of("USD/BYR", "17900.5 1.8570", date(2016, 1, 31), apart=366)
        assert "of BYN, not BYR" in doubt.reason

    def test_and_across_a_gap_of_years_in_which_the_market_moved(self, doubts_of):
        # the second is the inverse of the first by chance
        [doubt] = doubts_of("GRD/PLN", "73.4000 0.013624", date(1992, 12, 31), apart=2192)
        assert (doubt.kind, "up to 1992-12-31 of PLZ, not PLN" in doubt.reason) == ("unit", True)

    def test_none_explains_another_factor(self, doubts_of):
        [doubt] = doubts_of("USD/VES", "4180000 4181000 41820 41830", date(2021, 9, 29))
        assert "100 times less from then on, as if of another unit" in doubt.reason


@pytest.mark.parametrize("exponent", [-20, -2, -1, 1, 2, 20])
def test_powers_of_ten(exponent):
    power = Decimal((0, (1,), exponent))
    assert [as_power(power * part) for part in (Decimal("0.9"), Decimal("1.1"), 3)] == [power, power, None]

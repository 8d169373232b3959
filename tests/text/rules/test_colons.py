import pytest


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("7:50 kronor", ["7.50 SEK"]),
        ("en utdelning på 2:25 kr per aktie", ["2.25 SEK per aktie"]),
        ("Pris: 7:50 kr", ["7.50 SEK"]),
        ("kl 7:50 kronor", []),
        ("kvoten 3:50 euro", []),
        ("7: 50 kronor", ["50 SEK"]),
    ],
)
def test_a_colon_before_cents_is_a_price_where_money_is_written_so(said, text, values):
    assert said(text, "money", "sv") == values


def test_elsewhere_a_colon_before_a_name_of_money_is_a_clock(said):
    assert said("Um 7:50 Kronen", "money", "de") == []

import pytest


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("3 dollars and 20 cents", ["3.20 USD"]),
        ("a dollar and 25 cents", ["1.25 USD"]),
        ("50 US cents a share", ["0.50 USD per share"]),
        ("80c", ["0.80 USD"]),
        ("80C", []),
        ("5€50", ["5.50 EUR"]),
        ("12€ 50.", ["12.50 EUR"]),
        ("fifty and 25/100 euros", ["50.25 EUR"]),
        ("5.5 and 25/100 euros", []),
    ],
)
def test_whole_units_and_their_coins(said, text, values):
    assert said(text, "money") == values

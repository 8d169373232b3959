import pytest

from dealvalue.text.reader import read


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("€5-7 billion", ["5000000000..7000000000 EUR"]),
        ("up by €98 to €2,171", ["98 EUR", "2171 EUR"]),
        ("cut the price by 50 euros to 1,850 euros", ["50 EUR", "1850 EUR"]),
        ("up by €98 to €210", ["98..210 EUR"]),
        ("debt fell by €4bn to €23bn", ["4000000000 EUR", "23000000000 EUR"]),
        ("lost €5 to €10 million", ["5000000..10000000 EUR"]),
        ("cut prices on €5 to €60 items", ["5..60 EUR"]),
        ("144.55-57 euros", ["144.55..144.57 EUR"]),
        ("144.55-570 euros", ["144.55..570 EUR"]),
        ("€7.1, €2.3 and €4.6 billion", ["7100000000 EUR", "2300000000 EUR", "4600000000 EUR"]),
        ("€1.50 and €2 million", ["1.50 EUR", "2000000 EUR"]),
        ("EUR-2025-4711", []),
        ("€5 billion to €7 billion", ["5000000000..7000000000 EUR"]),
        ("between €5 and €7 billion", ["5000000000..7000000000 EUR"]),
        ("from €5 million to €7 million", ["5000000..7000000 EUR"]),
        ("raised from €5 million to €7 million", ["5000000 EUR", "7000000 EUR"]),
        ("raised to €12-€13 a share from €11-€12", ["12..13 EUR per share", "11..12 EUR"]),
        ("rose from 3-5 million euros to 6 to 8 million euros", ["3000000..5000000 EUR", "6000000..8000000 EUR"]),
        ("5-7 million euros", ["5000000..7000000 EUR"]),
        ("€5m-€7m", ["5000000..7000000 EUR"]),
        ("£5-€7 billion", ["5 GBP", "7000000000 EUR"]),
        ("5, 6 and 7 million euros", ["5000000 EUR", "6000000 EUR", "7000000 EUR"]),
        ("5-7 MUSD", ["5000000..7000000 USD"]),
        ("5 m-7 m euros", ["5000000..7000000 EUR"]),
        ("from 500,000 to 5 million euros", ["500000..5000000 EUR"]),
        ("€500,000-5 million", ["500000..5000000 EUR"]),
        ("2000 million, 6 and 7 million euros", ["6000000 EUR", "7000000 EUR"]),
        ("fines of €5 and €7 million", ["5000000 EUR", "7000000 EUR"]),
        ("fines of €5, €6 and €7 million", ["5000000 EUR", "6000000 EUR", "7000000 EUR"]),
        ("fines of €100 and €7 million", ["100 EUR", "7000000 EUR"]),
        ("€5 and €7", ["5 EUR", "7 EUR"]),
        ("30–40 cents a mile", ["0.30..0.40 USD per mile"]),
        ("between 30 and 40 pence", ["0.30..0.40 GBP"]),
        ("from 30 cents to 40 cents", ["0.30..0.40 USD"]),
        ("raised from 30 to 40 cents", ["0.30 USD", "0.40 USD"]),
        ("raised from 30 cents to 40 cents", ["0.30 USD", "0.40 USD"]),
        ("30 or 40 cents", ["0.30 USD", "0.40 USD"]),
        ("coins of 5, 10 and 20 pence", ["0.05 GBP", "0.10 GBP", "0.20 GBP"]),
        ("40-30 cents", ["0.30 USD"]),
        ("3 million and 20 cents", ["0.20 USD"]),
        ("2 and 3 million cents", ["30000 USD"]),
    ],
)
def test_ranges_and_lists_as_people_write_them(said, text, values):
    assert said(text, "money") == values


@pytest.mark.parametrize("text", ["5-2.4.1 euros", "5 and 2.4.1 euros", "from 3 to 5 c"])
def test_what_is_no_range(said, text):
    assert said(text, "money") == []


def test_ends_that_make_no_range_are_refused():
    document = read("It paid $7-5 billion.")
    assert document.figures == ()
    assert [(one.text, one.reason) for one in document.skipped] == [("$7-5 billion", "unclear_range")]


@pytest.mark.parametrize(
    ("locale", "text", "values"),
    [
        ("ko", "2천~3천억 원", ["200000000000..300000000000 KRW"]),
        ("ko", "5천~1만 원", ["5000..10000 KRW"]),
        ("ko", "9천~1조 원", []),
        ("en", "two hundred to three hundred million euros", ["200000000..300000000 EUR"]),
    ],
)
def test_the_first_of_two_shares_the_scale_of_the_second(said, locale, text, values):
    assert said(text, "money", locale) == values


@pytest.mark.parametrize(("text", "values"), [("500~1천 명", ["500..1000 명"]), ("2천~3천만 명", ["20000000..30000000 명"]), ("5천~1억 명", [])])
def test_counts_share_it_as_well(said, text, values):
    assert said(text, "count", "ko") == values


@pytest.mark.parametrize(
    ("text", "values"),
    [("20-25,000 euros", ["20000..25000 EUR"]), ("€20-25,000", ["20000..25000 EUR"]), ("€5 to €10,000", ["5..10000 EUR"]), ("5 to 50,000 euros", ["5..50000 EUR"])],
)
def test_prices_share_thousands_that_are_told_once(said, text, values):
    assert said(text, "money") == values

import pytest

from dealvalue.text.reader import read


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("half a billion euros", ["500000000"]),
        ("three quarters of a billion euros", ["750000000"]),
        ("two and a half billion euros", ["2500000000"]),
        ("two and a half euros", ["2.5"]),
        ("one and a half million euros", ["1500000"]),
        ("a million and a half euros", ["1500000"]),
        ("2 million and a half euros", ["2500000"]),
        ("2 1/2 billion euros", ["2500000000"]),
        ("1/4 million euros", ["250000"]),
        ("2½ million euros", ["2500000"]),
        ("½ million euros", ["500000"]),
        ("⅖ million euros", ["400000"]),
        ("1½ euros", ["1.5"]),
        ("a half-million euros", ["500000"]),
        ("1 1/8 million euros", ["1125000"]),
        ("two point five billion euros", ["2500000000"]),
    ],
)
def test_fractions_as_people_write_them(said, text, values):
    assert [value.split()[0] for value in said(text, "money")] == values


@pytest.mark.parametrize("text", ["1/3 million euros", "5/4 million euros", "1 2/2 million euros", "1 1/7 million euros"])
def test_what_is_no_fraction(said, text):
    assert said(text, "money") == []


@pytest.mark.parametrize("text", ["several million euros", "millions of euros", "tens of millions of euros", "one third of a million dollars", "a few hundred dollars"])
def test_what_is_said_and_not_to_be_guessed(text):
    document = read(f"It paid {text}.")
    assert document.figures == ()
    assert [one.reason for one in document.skipped] == ["vague"]


@pytest.mark.parametrize(
    ("locale", "text", "values"),
    [
        ("vi", "ba phẩy năm tỷ đồng", ["3500000000 VND"]),
        ("vi", "ba phẩy bảy mươi lăm tỷ đồng", ["3750000000 VND"]),
        ("vi", "năm phẩy hai triệu đồng", ["5200000 VND"]),
        ("id", "dua koma tujuh puluh lima miliar rupiah", ["2750000000 IDR"]),
        ("zh-Hans", "三点一四亿美元", ["314000000 USD"]),
        ("en", "two point twenty-five billion euros", ["2250000000 EUR"]),
    ],
)
def test_decimals_are_said_digit_by_digit_or_as_one_number(said, locale, text, values):
    assert said(text, "money", locale) == values


@pytest.mark.parametrize(
    ("locale", "text", "values"),
    [("hi", "सवा सौ गाड़ियाँ", ["125 गाड़ी"]), ("hi", "सवा लाख गाड़ियाँ", ["125000 गाड़ी"]), ("ru", "более тысячи машин", ["1000 машина more_than"]), ("ru", "тысячи машин", []), ("ru", "две дюжины машин", ["24 машина"])],
)
def test_scales_that_are_one_behind_a_hedge_or_a_part(said, locale, text, values):
    assert said(text, "count", locale) == values

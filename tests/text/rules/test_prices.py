import pytest


@pytest.mark.parametrize(
    ("locale", "text", "values"),
    [
        ("vi", "vé giá 45k", ["45000 VND"]),
        ("vi", "giá khoảng 3 tỷ", ["3000000000 VND approximately"]),
        ("vi", "giá 2,5-3 tỷ", ["2500000000..3000000000 VND"]),
        ("id", "cicilan 6,5 jt/bulan", ["6500000 IDR per bulan"]),
        ("zh-Hans", "月薪一万五", ["15000 CNY"]),
        ("zh-Hans", "豆浆三块五", ["3.5 CNY"]),
        ("zh-Hans", "豆浆3块5", ["3.5 CNY"]),
        ("zh-Hans", "豆浆三块五毛", ["3.5 CNY"]),
        ("zh-Hant", "美金80億元", ["8000000000 USD"]),
        ("zh-Hant", "日幣500億元", ["50000000000 JPY"]),
    ],
)
def test_prices_as_they_are_said_at_the_counter(said, locale, text, values):
    assert said(text, "money", locale) == values


@pytest.mark.parametrize(
    ("locale", "text", "values"),
    [
        ("vi", "giá 3 triệu USD", ["3000000 USD"]),
        ("vi", "lương 2 triệu lên 3 triệu USD", ["2000000 USD", "3000000 USD"]),
        ("vi", "giá 3 triệu đến 2 triệu", []),
        ("vi", "giá 0,2 nghìn", []),
        ("id", "harga 5 ribu ton", []),
        ("zh-Hans", "售价15万辆", []),
        ("zh-Hans", "售价15万美元", ["150000 USD"]),
        ("zh-Hans", "三块五个", []),
        ("zh-Hans", "三块 五", []),
        ("zh-Hans", "三块五十斤的肉", []),
    ],
)
def test_a_number_that_counts_or_has_its_own_money_is_no_price(said, locale, text, values):
    assert said(text, "money", locale) == values

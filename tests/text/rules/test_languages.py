"""Rules that English has no use for, in languages that have: marked days, classifiers, words behind their unit, shares of a year."""

import pytest


@pytest.mark.parametrize(
    ("locale", "text", "values"),
    [
        ("ko", "2025년 5월 2일", ["2025-05-02"]),
        ("ko", "2025년 5월", ["2025-05-01/2025-05-31"]),
        ("ko", "지난해 12월", ["2024-12-01/2024-12-31"]),
        ("ko", "지난 2일", ["2025-12-02"]),
        ("ko", "10월 2∼4일", ["2025-10-02/2025-10-04"]),
        ("ko", "2026년 하반기", ["2026-07-01/2026-12-31"]),
        ("ko", "2025년 1∼3분기", ["2025-01-01/2025-09-30"]),
        ("ko", "2030년까지", ["../2030-12-31"]),
        ("ja", "令和7年5月2日", ["2025-05-02"]),
        ("ja", "二〇二五年", ["2025-01-01/2025-12-31"]),
        ("ja", "2026年3月期", ["2025-04-01/2026-03-31"]),
        ("ja", "2024年度", ["2024-04-01/2025-03-31"]),
        ("ja", "2026年4〜6月期", ["2026-04-01/2026-06-30"]),
        ("es", "primero de mayo de 2025", ["2025-05-01"]),
        ("es", "2T25", ["2025-04-01/2025-06-30"]),
        ("es", "el año anterior", ["2024-01-01/2024-12-31"]),
        ("fr", "les neuf premiers mois de 2025", ["2025-01-01/2025-09-30"]),
        ("ru", "март прошлого года", ["2024-03-01/2024-03-31"]),
        ("ru", "через два года", ["2027-01-01/2027-12-31"]),
        ("ru", "первые девять месяцев 2025 года", ["2025-01-01/2025-09-30"]),
        ("de", "12. Juni 2025", ["2025-06-12"]),
        ("de", "einundzwanzig Jahre", ["P21Y"]),
    ],
)
def test_times(said, locale, text, values):
    assert said(text, "times", locale) == values


@pytest.mark.parametrize(
    ("locale", "text", "values"),
    [
        ("ko", "2조3천억원", ["2300000000000 KRW"]),
        ("ko", "수조원", []),
        ("ja", "1億2000万円", ["120000000 JPY"]),
        ("es", "dos millones de euros", ["2000000 EUR"]),
        ("es", "tres millones y medio de euros", ["3500000 EUR"]),
        ("fr", "1 300,25 €", ["1300.25 EUR"]),
        ("ru", "5 млрд рублей", ["5000000000 RUB"]),
        ("de", "1.234,56 Euro", ["1234.56 EUR"]),
        ("de", "anderthalb Millionen Euro", ["1500000 EUR"]),
    ],
)
def test_money(said, locale, text, values):
    assert said(text, "money", locale) == values

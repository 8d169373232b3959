import pytest


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("USD 22.5 million", ["22500000 USD"]),
        ("5€50 at the door", ["5.50 EUR"]),
        ("12€ 50.", ["12.50 EUR"]),
        ("plus or minus €5 million", ["5000000 EUR"]),
        ("EUR (3.1)m", ["-3100000 EUR"]),
        ("N1,545/€1", ["1545 NGN", "1 EUR"]),
        ("US$4 billion U.S. in all", ["4000000000 USD"]),
        ("fifty and 25/100 euros", ["50.25 EUR"]),
        ("fifty and 25/101 euros", []),
        ("claims under 80C", []),
        ("runway 25R", []),
        ("a grand, 5 m wide view", []),
        ("Grand 5", []),
        ("US$5 million dollars", ["5000000 USD"]),
        ("with US$5 million won the seat", ["5000000 USD"]),
        ("US$-5", ["-5 USD"]),
        ("-€5", ["-5 EUR"]),
        ("(€5.3 million)", ["-5300000 EUR"]),
        ("Loss: (€5.3 million)", ["-5300000 EUR"]),
        ("It lost money (€5.3 million) there", ["5300000 EUR"]),
        ("5 €", ["5 EUR"]),
        ("12€ 5 people", ["12 EUR"]),
        ("12 € 5", ["5 EUR"]),
        ("$4.7 billions", ["4700000000 USD"]),
        ("It is worth €3 billion one day", ["3000000000 EUR"]),
        ("2 crore fifty lakh rupees", ["25000000 INR"]),
        ("3 millions of euros", ["3000000 EUR"]),
        ("$4 mil", ["4000000 USD"]),
        ("3/4 of a million euros", ["750000 EUR"]),
        ("€5 or €6 million", ["5000000 EUR", "6000000 EUR"]),
        ("$3 thousands", []),
        ("In 2024 millions of dollars", []),
        ("12,000원", ["12000 KRW"]),
        ("1 890 руб.", ["1890 RUB"]),
        ("22000元", ["22000 CNY"]),
        ("2 trillion won", ["2000000000000 KRW"]),
        ("900 bln rubles", ["900000000000 RUB"]),
        ("30 MUSD", ["30000000 USD"]),
        ("MEUR 5", ["5000000 EUR"]),
        ("75 USD million", ["75000000 USD"]),
        ("75 USD m", ["75000000 USD"]),
        ("470 pence", ["4.70 GBP"]),
        ("50¢", ["0.50 USD"]),
        ("15 cents", ["0.15 USD"]),
        ("5 million or more euros", ["5000000 EUR at_least"]),
        ("3 dollars and 20 cents", ["3.20 USD"]),
        ("3 euros 20 cents", ["3.20 EUR"]),
        ("a billion-euro question", ["1000000000 EUR"]),
        ("ALL 5,000", ["5000 ALL"]),
        ("TRY 5 million", ["5000000 TRY"]),
        ("R1.6bn", ["1600000000 ZAR"]),
        ("120 pounds", ["120 GBP"]),
        ("500 Mexican pesos", ["500 MXN"]),
        ("500 Canadian dollars", ["500 CAD"]),
        ("500 USD dollars", ["500 USD"]),
        ("25 ¢", ["0.25 USD"]),
        ("(€5-7 million)", ["5000000..7000000 EUR"]),
        ("(-€5)", ["-5 EUR"]),
        ("3 dollars and 200 cents", ["3 USD", "2.00 USD"]),
        ("3 dollars and 20 pence", ["3 USD", "0.20 GBP"]),
        ("20 cents and 3 cents", ["0.20 USD", "0.03 USD"]),
        ("R2.5", ["2.5 ZAR"]),
        ("Fr5", ["5 CHF"]),
        ("x-€5", ["5 EUR"]),
        ("€5 million and 300 thousand", ["5300000 EUR"]),
        ("R$ 1.000", ["1000 BRL"]),
        ("2 euros 50 per person", ["2.50 EUR per person"]),
        ("35–40 cents", ["0.35..0.40 USD"]),
        ("between 35 and 40 cents", ["0.35..0.40 USD"]),
        ("It rose from 35 to 40 cents", ["0.35 USD", "0.40 USD"]),
        ("40-35 cents", ["0.35 USD"]),
        ("5-7p a share", ["0.05..0.07 GBP per share"]),
        ("At 10:30 dollars changed hands", []),
        ("Chapter 12 and 58 euros", ["58 EUR"]),
        ("63 instead of 58 euros", ["63 EUR", "58 EUR"]),
        ("Rp 10.000", ["10000 IDR"]),
        ("R$ 1.5", ["1.5 BRL"]),
        ("KWD 1.000", ["1.000 KWD"]),
        ("US$1.000", ["1.000 USD"]),
    ],
)
def test_money_as_people_write_it(said, text, values):
    assert said(text, "money") == values


@pytest.mark.parametrize(
    "text",
    [
        "Rapper 50 Cent", "5 c", "a multi-million euro deal", "ALL 5", "TRY 500", "Euro 2024", "Euro 6 engines", "R2", "R 5", "it weighs 120 pounds",
        "two pounds of sugar", "100 marks", "5 won", "1200 Pound Street", "s/x/$1/", "millions of dollars", "they won 54 orders",
        "2.4.1 MUSD", "2.4.1 USD million", "2.4.1 USD", "USD 2.4.1", "2.4.1 cents", "500 Kenyan dollars", "ALL 2.4.1", "R 2.5",
    ],
)  # fmt: skip
def test_what_is_no_money(said, text):
    assert said(text, "money") == []


@pytest.mark.parametrize(
    ("text", "amounts"),
    [
        ("net loss: $(1,234)", ["-1234 USD"]),
        ("diluted EPS of $(0.07)", ["-0.07 USD"]),
        ("EBITDA of €(12)m", ["-12000000 EUR"]),
        ("a deal in $ (5 of them) was struck", []),
    ],
)
def test_brackets_behind_a_sign_are_a_minus(said, text, amounts):
    assert said(text, "money") == amounts

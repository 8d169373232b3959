import pytest

from dealvalue.text.reader import read


@pytest.mark.parametrize(
    ("locale", "text", "values"),
    [
        ("fr", "67 milliards d'euros, dont 5,6 milliards pour l'espace et 2 pour le reste", ["67000000000 EUR", "5600000000 EUR", "2000000000 EUR"]),
        ("fr", "15 000 euros, dont 5 000 avec sursis", ["15000 EUR", "5000 EUR"]),
        ("fr", "18 milliards d'euros, dont 14 milliards pour la santé, contre 10 milliards en 2023", ["18000000000 EUR", "14000000000 EUR", "10000000000 EUR"]),
        ("es", "45 millones de euros: 20 millones para carreteras, 15 para escuelas y 10 para sanidad", ["45000000 EUR", "20000000 EUR", "15000000 EUR", "10000000 EUR"]),
        ("es", "8,1 millones de euros, frente a los 2,7 del año anterior", ["8100000 EUR", "2700000 EUR"]),
        ("es", "52.000 euros, frente a los 40.000 del año anterior", ["52000 EUR", "40000 EUR"]),
        ("es", "58 millones de euros más otros 12 en variables", ["58000000 EUR", "12000000 EUR"]),
        ("es", "7.000 millones este año y 10.000 millones de euros en 2030", ["7000000000 EUR", "10000000000 EUR"]),
        ("fr", "2 milliards d'euros en 2025 et 1 milliard en 2026", ["2000000000 EUR", "1000000000 EUR"]),
        ("it", "90 milioni di euro, di cui 50 milioni allo Stato, 30 della Regione e 10 dei privati", ["90000000 EUR", "50000000 EUR", "30000000 EUR", "10000000 EUR"]),
        ("it", "60 milioni di euro più 2 di bonus", ["60000000 EUR", "2000000 EUR"]),
        ("it", "raccolti 7,5 mld, contro i 6,2 mld di euro di marzo", ["7500000000 EUR", "6200000000 EUR"]),
        ("pt", "2,4 mil milhões no trimestre, contra um excedente de 300 milhões de euros", ["2400000000 EUR", "300000000 EUR"]),
        ("en", "costs of $45 million: 3 million in wages and 1.2 million in rent", ["45000000 USD", "3000000 USD", "1200000 USD"]),
        ("en", "$5.2 million, compared with 4.8 million a year earlier", ["5200000 USD", "4800000 USD"]),
    ],
)
def test_another_amount_lends_its_currency(said, locale, text, values):
    assert said(text, "money", locale) == values


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("en", "$3 million to 12 firms, including 3 in Ohio and 150 in Texas"),
        ("en", "a $20 million fund: 15 projects in Kenya, 12 in Ghana"),
        ("en", "the $50 million plan includes 20 for every child"),
        ("en", "$300, including 2 for the book"),
        ("en", "$12 million, compared with 3 years for the rival and 7 in 2022"),
        ("en", "$45m, compared with 12 percent in 2023"),
        ("es", "2 millones de euros, incluidos 5 millones en 2024"),
        ("es", "30 millones de euros, frente a 20 puntos del rival"),
        ("es", "3 millones de entradas por 45 millones de euros, frente a 2 millones en 2023"),
        ("fr", "12 millions d'euros contre la grippe, 3 millions contre la rage"),
        ("fr", "12 millions d'euros, dont 2023 serait le terme"),
        ("it", "3 miliardi di euro, contro i 2 milioni di pazienti del 2020"),
        ("it", "3 miliardi di euro e 2.000 addetti, di cui 500 in Italia"),
        ("pt", "entre R$ 5 milhões e R$ 7 milhões, dos quais 2 milhões em 2023"),
    ],
)
def test_a_number_of_things_borrows_no_currency(said, locale, text):
    assert len(said(text, "money", locale)) == 1


def test_parts_that_lend_nothing_but_their_currency_can_be_added_up():
    (claim,) = read("Costó 45 millones de euros: 20 millones para carreteras, 15 para escuelas y 10 para sanidad.", locale="es").claims
    assert [operand.text for operand in claim.operands] == ["45 millones de euros", "20 millones", "15", "10"]


def test_what_is_compared_is_no_part():
    assert not read("18 milliards d'euros, dont 14 milliards pour la santé, contre 10 milliards en 2023.", locale="fr").claims


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("It cost €50 billion, up from 40 billion last year.", ["50000000000 EUR", "40000000000 EUR"]),
        ("It cost €50 billion, compared with about 40 billion in 2024.", ["50000000000 EUR", "40000000000 EUR approximately"]),
        ("Sales rose 25% to €50 billion from 40 billion a year ago.", ["50000000000 EUR", "40000000000 EUR"]),
        ("raised from €40 billion to 50 billion", ["40000000000 EUR", "50000000000 EUR"]),
        ("It spent €3 million in 2023 and 4 million in 2024.", ["3000000 EUR", "4000000 EUR"]),
        ("It took €50 million from 40 million customers.", ["50000000 EUR"]),
        ("It took €50 million from 40 million in Texas.", ["50000000 EUR"]),
        ("It has €5 billion and 300 million users, against 40 million in 2014.", ["5000000000 EUR"]),
        ("The €2 billion case against 1.2 million of its users was dropped.", ["2000000000 EUR"]),
        ("It paid €4 billion, against 3 thousand before.", ["4000000000 EUR"]),
        ("It paid €5 for it, against 3 million before.", ["5 EUR"]),
        ("Visitors fell to 2 million, against 3 million before.", []),
    ],
)
def test_the_other_end_of_a_move_is_money(said, text, values):
    assert said(text, "money") == values


def test_other_languages_move_so_too():
    found = read("Der Umsatz stieg auf 50 Milliarden Euro, gegenüber 40 Milliarden im Vorjahr.", locale="de").figures
    assert [mention.figure.value for mention in found] == [50 * 10**9, 40 * 10**9]

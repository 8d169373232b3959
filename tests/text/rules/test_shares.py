from datetime import date

import pytest

from dealvalue.checks import check
from dealvalue.text.document import Document
from dealvalue.text.reader import read


def findings(text: str, locale: str) -> list[tuple[tuple[str, ...], str]]:
    report = check(read(text, locale=locale, on=date(2025, 6, 11)))
    return [(finding.figures, finding.verdict.value) for finding in report if finding.check == "share"]


@pytest.mark.parametrize(
    ("locale", "text", "figures", "verdict"),
    [
        ("en", "About a third of the 90 schools, 31, lack a roof.", ("31", "90 schools", "a third"), "consistent"),
        ("en", "Of the $60 billion pledged, half, $30 billion, has come.", ("$30 billion", "$60 billion", "half"), "consistent"),
        ("en", "They gave $18 million, two-thirds of the $27 million asked.", ("$18 million", "$27 million", "two-thirds"), "consistent"),
        ("en", "They gave $18 million, a third of the $27 million asked.", ("$18 million", "$27 million", "a third"), "inconsistent"),
        ("en", "Some three quarters of the $400 million, or $300 million, is for schools.", ("$300 million", "$400 million", "three quarters"), "consistent"),
        ("en", "It shut 40 stores, a tenth of its 400 stores.", ("40 stores", "400 stores", "a tenth"), "consistent"),
        ("en", "A fifth of the fund, $2 billion of $10 billion, is gold.", ("$2 billion", "$10 billion", "A fifth"), "consistent"),
        ("en", "They gave $45 million, 80% of the $75 million cost.", ("$45 million", "$75 million", "80%"), "inconsistent"),
        ("de", "Von den 1,2 Milliarden Euro geht ein Drittel, 400 Millionen Euro, an Bayern.", ("400 Millionen Euro", "1,2 Milliarden Euro", "ein Drittel"), "consistent"),
        ("fr", "La ville met 20 millions d'euros, soit un tiers des 60 millions d'euros.", ("20 millions d'euros", "60 millions d'euros", "un tiers"), "consistent"),
        ("es", "La UE pone 25 millones de euros, la mitad de los 50 millones de euros.", ("25 millones de euros", "50 millones de euros", "mitad"), "consistent"),
        ("it", "La Regione mette 10 milioni di euro, un quarto dei 40 milioni di euro.", ("10 milioni di euro", "40 milioni di euro", "un quarto"), "consistent"),
        ("pl", "Z 40 mln zł połowa, 20 mln zł, trafi do szkół.", ("20 mln zł", "40 mln zł", "połowa"), "consistent"),
        ("ru", "Бюджет даст 3 млрд рублей, или 30% от 10 млрд рублей.", ("3 млрд рублей", "10 млрд рублей", "30%"), "consistent"),
        ("ru", "Из 120 депутатов 90 (70%) голосовали за.", ("90", "120 депутатов", "70%"), "inconsistent"),
        ("tr", "Toplam 10 milyar liranın yüzde 30'u olan 3 milyar lira ödendi.", ("3 milyar lira", "10 milyar liranın", "yüzde 30"), "consistent"),
        ("es", "De los 60 millones de euros de ayudas se han pagado 15 millones de euros, es decir, el 25%.", ("15 millones de euros", "60 millones de euros", "25%"), "consistent"),
        ("fr", "Sur les 800 places promises, 200 places ont été ouvertes, soit 40 %.", ("200 places", "800 places", "40 %"), "inconsistent"),
        ("it", "Hanno firmato 60 sindaci su 80, il 75%.", ("60", "80", "75%"), "consistent"),
        ("pl", "Spośród 400 gmin 120 gmin, czyli 30 proc., nie ma kina.", ("120 gmin", "400 gmin", "30 proc."), "consistent"),
        ("id", "Dari 400 desa, sebanyak 120 desa atau 30 persen belum berlistrik.", ("120 desa", "400 desa", "30 persen"), "consistent"),
        ("sv", "60 kommuner av 240 kommuner, alltså 40 procent, höjer skatten.", ("60 kommuner", "240 kommuner", "40 procent"), "inconsistent"),
        ("tr", "400 okulun 120'si, yani yüzde 30'u, kapandı.", ("120", "400 okulun", "yüzde 30"), "consistent"),
        ("zh-Hans", "在100亿元总投资中,政府出资30亿元,占40%。", ("30亿元", "100亿元", "40%"), "inconsistent"),
        ("en", "The grant, $12 million, covers 40% of the museum's $30 million cost.", ("$12 million", "$30 million", "40%"), "consistent"),
        ("en", "Gold earned $40 billion of the $80 billion of exports, a share of 60%.", ("$40 billion", "$80 billion", "60%"), "inconsistent"),
        ("en", "Judges found 18 of the 90 cakes, or 20%, too sweet.", ("18", "90 cakes", "20%"), "consistent"),
        ("ko", "매출 900억원의 40%인 360억원을 해외에서 벌었다.", ("360억원", "900억원", "40%"), "consistent"),
        ("ja", "回答した900社のうち、40%にあたる360社が値上げする。", ("360社", "900社", "40%"), "consistent"),
        ("ja", "予算80億円のうち人件費は20億円で、全体の45%を占める。", ("20億円", "80億円", "45%"), "inconsistent"),
        ("zh-Hans", "出口额800亿元中，汽车为200亿元，占比40%。", ("200亿元", "800亿元", "40%"), "inconsistent"),
        ("zh-Hant", "貸款300億元，占總成本500億元的60%。", ("300億元", "500億元", "60%"), "consistent"),
    ],
)
def test_a_share_in_each_order_of_its_figures(locale, text, figures, verdict):
    assert findings(text, locale) == [(figures, verdict)]


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("en", "It spent $30 million on roads, and half of the $90 million budget is left."),
        ("en", "Half of the 80 clubs, 12 in Wales, have debts."),
        ("en", "A third of the 90 schools (25 in Leeds) lack a roof."),
        ("en", "He was the third of the 90 guests, 31, to leave."),
        ("en", "Of the $60 billion budget, half of the staff costs, $12 billion, is for teachers."),
        ("en", "They hold 20% of the $50 million, 30% of the $75 million and 10% of the rest."),
        ("en", "It paid $45 million, 30% of the $300 million debt having been forgiven."),
        ("de", "Von den 90 Millionen Euro, die Hälfte davon für Bayern, wurden 20 Millionen Euro ausgezahlt."),
        ("fr", "Le résultat passe de 80 à 60 millions d'euros (-25 %)."),
        ("es", "De los 60 millones de euros se han pagado 15 millones de euros, con el 40% ya comprometido."),
        ("id", "Dari 400 desa turun menjadi 120 desa, atau 70 persen."),
        ("sv", "Av 400 elever saknades 60 elever, alltså 5 procent fler än i fjol."),
        ("it", "Hanno firmato 60 sindaci su 80, il 10% più del previsto."),
        ("pl", "Zysk spadł do 60 mln zł z 80 mln zł rok wcześniej, czyli o 25 proc."),
        ("zh-Hans", "在100亿元总投资中,政府出资30亿元,占外资总额的50%。"),
    ],
)
def test_a_part_of_something_else_is_no_share(locale, text):
    assert findings(text, locale) == []


@pytest.mark.parametrize("text", ["Sales more than doubled to $50 million from $20 million.", "It spent $30 million, or half of the $60 million budget."])
def test_what_is_hedged_or_a_fraction_survives_json(text):
    document = read(text)
    assert document.claims
    assert Document.from_dict(document.to_dict()) == document

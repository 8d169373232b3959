from datetime import date
from decimal import Decimal

import pytest

from dealvalue.checks import check
from dealvalue.duration import Duration, DurationRange
from dealvalue.figure import Hedge
from dealvalue.text.reader import read
from dealvalue.text.rules.hedges import Hedged
from dealvalue.text.rules.payments import paid, payments


@pytest.mark.parametrize(
    ("length", "unit", "number"),
    [
        (Duration(years=3), "M", 36),
        (Duration(years=3), "Y", 3),
        (Duration(months=18), "Y", Decimal("1.5")),
        (Duration(years=2), "Q", 8),
        (Duration(weeks=2), "D", 14),
        (Duration(days=28), "W", 4),
        (Duration(years=1), "W", None),
        (Duration(days=30), "M", None),
        (Duration(months=5), "Y", None),
        (Duration(days=30), "W", None),
    ],
)
def test_payments_are_counted_where_the_calendar_tells(length, unit, number):
    assert payments(length, unit) == number


def test_payments_keep_the_hedge_of_the_length_and_a_range_has_none():
    assert paid(Hedged(Duration(years=2), Hedge.NEARLY), "M").hedge is Hedge.NEARLY
    assert paid(DurationRange(Duration(years=2), Duration(years=3)), "M") is None


def products(text: str, locale: str) -> list[tuple[tuple[str, ...], str]]:
    report = check(read(text, locale=locale, on=date(2025, 6, 11)))
    return [(finding.figures, finding.verdict.value) for finding in report if finding.check == "product"]


@pytest.mark.parametrize(
    ("locale", "text", "verdict"),
    [
        ("en", "The grant pays $500 a month for two years, a total of $12,000.", "consistent"),
        ("en", "The grant pays $500 a week for eight weeks, a total of $4,600.", "inconsistent"),
        ("de", "Der Zuschuss beträgt zwei Jahre lang 250 Euro pro Monat, insgesamt 6000 Euro.", "consistent"),
        ("de", "Der Zuschuss beträgt zwei Jahre lang 250 Euro pro Monat, insgesamt 7100 Euro.", "inconsistent"),
        ("es", "La beca es de 400 euros al mes durante tres años, un total de 14.400 euros.", "consistent"),
        ("fr", "La bourse est de 400 euros par mois pendant trois ans, soit 14 400 euros au total.", "consistent"),
        ("pl", "Stypendium wynosi 800 zł miesięcznie przez 2 lata, łącznie 19,2 tys. zł.", "consistent"),
        ("ru", "Стипендия — 30 тысяч рублей в месяц в течение двух лет, всего 720 тысяч рублей.", "consistent"),
    ],
)
def test_what_is_paid_by_the_month_is_paid_so_many_times(locale, text, verdict):
    assert [said for _, said in products(text, locale)] == [verdict]


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("en", "She earns $1,000 a week for two years, a total of $104,000."),
        ("en", "It costs $700 per child for 12 years, a total of $5 million."),
        ("es", "La cuota es de 500 euros al mes durante 45 días, en total 15.000 euros."),
    ],
)
def test_what_no_one_can_count_is_no_product(locale, text):
    assert products(text, locale) == []


@pytest.mark.parametrize(
    ("locale", "text", "verdict"),
    [
        ("nl", "De brandweer koopt 40 pompen van 6.000 euro per stuk, in totaal 240.000 euro.", "consistent"),
        ("pl", "Straż kupi 40 pomp po 6 tys. zł za sztukę, łącznie za 310 tys. zł.", "inconsistent"),
        ("es", "Cada una de las 40 escuelas recibirá 6.000 euros, en total 240.000 euros.", "consistent"),
        ("de", "Jede der 40 Schulen bekommt 6000 Euro, insgesamt 310.000 Euro.", "inconsistent"),
        ("hi", "40 स्कूलों में से प्रत्येक को 2 लाख रुपये मिलेंगे, कुल 80 लाख रुपये।", "consistent"),
    ],
)
def test_a_piece_and_each_of_them_are_of_what_is_counted(locale, text, verdict):
    assert [said for _, said in products(text, locale)] == [verdict]


def test_what_others_get_in_all_is_not_the_product_of_each():
    assert products("Jeder der 12 Kreise zahlt 5 Millionen Euro, der Bund insgesamt 90 Millionen Euro.", "de") == []

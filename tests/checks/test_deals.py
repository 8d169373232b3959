from datetime import date

import pytest

from dealvalue.checks import Verdict, check
from dealvalue.checks.deals import common_currency
from dealvalue.currency import Currency
from dealvalue.deals import Deal
from dealvalue.money import Money
from dealvalue.period import Period

DAY = date(2025, 5, 2)


def deal(amount, on=DAY, label="ships", **tags):
    return Deal(amount, on, label=label, **tags)


def found(*deals):
    return [
        (finding.check, finding.verdict, finding.reason)
        for finding in check([deal(Money(1, "EUR"), label="x"), *deals])
    ]


def test_deals_with_a_rate_say_nothing():
    assert found(deal(Money(5, "KRW")), deal(Money(5, "KRW"), Period.year(2024)), deal(Money(5, "EUR"), None)) == []


@pytest.mark.parametrize(
    ("one", "reason"),
    [
        (deal(Money(5, "RUB")), "no_rate"),
        (deal(Money(5, "PEN")), "no_rate"),
        (deal(Money(5, "KRW"), date(2050, 1, 1)), "no_rate"),
        (deal(Money(5, "KRW"), None), "no_date"),
        (deal(Money(5, "KRW"), Period.since(DAY)), "no_date"),
    ],
)
def test_a_deal_without_a_rate_is_told(one, reason):
    assert found(one) == [("rate", Verdict.CANNOT_CHECK, reason)]


@pytest.mark.parametrize("on", [DAY, Period.year(2024)])
def test_a_currency_outside_its_life(on):
    assert ("currency_life", Verdict.INCONSISTENT, "no_slip") in found(deal(Money(5, "DEM"), on))


@pytest.mark.parametrize("on", [date(2001, 5, 2), Period(date(2001, 1, 1), date(2004, 12, 31))])
def test_a_currency_in_its_life(on):
    assert "currency_life" not in [check for check, _, _ in found(deal(Money(5, "DEM"), on))]


def test_a_note_says_when_a_currency_was_in_use():
    (finding,) = check([deal(Money(5, "EUR"), date(1990, 1, 1))])
    assert finding.note == "EUR was in use from 1999-01-01 on"


@pytest.mark.parametrize(
    ("tags", "finding"),
    [
        ({"year": "2024"}, [("period", Verdict.INCONSISTENT, "no_slip")]),
        ({"period": "2025-06-01/2025-12-31"}, [("period", Verdict.INCONSISTENT, "no_slip")]),
        ({"year": "2025"}, []),
        ({"year": "of the tiger"}, []),
        ({"country": "2024"}, []),
    ],
)
def test_a_day_outside_its_period(tags, finding):
    assert found(deal(Money(5, "EUR"), **tags)) == finding


def test_the_currency_of_most_deals():
    deals = [deal(Money(1, "USD")), deal(Money(1, "EUR")), deal(Money(2, "EUR"))]
    assert common_currency(deals) is Currency("EUR")
    assert common_currency([]) is None

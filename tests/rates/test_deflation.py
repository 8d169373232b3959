import json
import pickle
from datetime import date
from fractions import Fraction

import pytest

from dealvalue.currency import Currency
from dealvalue.errors import (
    CurrencyMismatchError,
    DealValueError,
    IndexNotFoundError,
    InvalidTypeError,
    InvalidValueError,
)
from dealvalue.figure import Figure
from dealvalue.money import Money
from dealvalue.period import Period
from dealvalue.rates import Deflation, IndexTable, deflate

CPI = IndexTable([(Period.year(2013), 90), (Period.year(2014), 95), (Period.year(2024), 133)], "CPI", "USD", "an office")
THEN, NOW = date(2014, 5, 2), Period.year(2024)


def test_the_prices_of_another_time():
    real = deflate(Money(100, "USD"), THEN, NOW, CPI)
    assert (real.result, real.factor, real.is_exact) == (Money(140, "USD"), Fraction(133, 95), True)
    back = deflate(Money(140, "USD"), NOW, THEN, CPI)
    assert (back.result, back.rounded()) == (Money(100, "USD"), Money("100.00", "USD"))


def test_nothing_is_rounded_before_rounded():
    real = deflate(Money(100, "USD"), Period.year(2013), NOW, CPI)
    assert (real.exact, real.is_exact) == (Fraction(1330, 9), False)
    assert (real.rounded(), real.rounded(0)) == (Money("147.78", "USD"), Money("148", "USD"))


def test_figures_keep_their_range_and_interval():
    real = deflate(Figure.between(95, 190, Currency("USD")), THEN, NOW, CPI)
    assert (real.low, real.high) == (Money(133, "USD"), Money(266, "USD"))
    about = Figure.of(95, Currency("USD"))
    assert deflate(about, THEN, NOW, CPI).interval == about.interval.scaled(Fraction(133, 95))


def test_explain_and_json():
    real = deflate(Money(100, "USD"), THEN, NOW, CPI)
    assert real.explain().splitlines() == [
        "100 USD = 140 USD in prices of 2024",
        f"  times 133 / 95: CPI 95 in 2014, 133 in 2024; an office, version {CPI.version}, to 2024-12-31",
    ]
    assert real.to_dict() == {
        "amount": {"value": "100", "currency": "USD"},
        "result": {"value": "140", "currency": "USD"},
        "prices": {
            "index": "CPI",
            "source": "an office",
            "version": CPI.version,
            "last_day": "2024-12-31",
            "from": {"start": "2014-01-01", "end": "2014-12-31", "value": "95"},
            "to": {"start": "2024-01-01", "end": "2024-12-31", "value": "133"},
            "factor": "1.4",
        },
        "rounding": "exact",
    }


@pytest.mark.parametrize("amount", [Money(7, "USD"), Figure.between(1, 2, Currency("USD"))], ids=str)
def test_forms_lose_nothing(amount):
    real = deflate(amount, Period.year(2013), NOW, CPI)
    for again in (Deflation.from_dict(json.loads(json.dumps(real.to_dict()))), pickle.loads(pickle.dumps(real))):
        assert again == real
        assert hash(again) == hash(real)


@pytest.mark.parametrize("name", ["amount", "prices", "result"])
def test_a_form_that_says_something_else_is_refused(name):
    form = deflate(Money(7, "USD"), THEN, NOW, CPI).to_dict()
    for entry in (None, {}, {"value": "1", "currency": "USD"}):
        with pytest.raises(DealValueError):
            Deflation.from_dict(form | {name: entry})


def test_what_is_refused():
    with pytest.raises(CurrencyMismatchError, match="CPI has the prices of USD, and the amount to deflate is in KRW"):
        deflate(Money(7, "KRW"), THEN, NOW, CPI)
    with pytest.raises(IndexNotFoundError, match="no value of CPI for 2025-01-01/2025-12-31"):
        deflate(Money(7, "USD"), THEN, date(2025, 1, 1), CPI)
    with pytest.raises(InvalidValueError, match="a count is in no currency"):
        deflate(Figure.of(54, "tank"), THEN, NOW, CPI)
    with pytest.raises(InvalidTypeError):
        deflate(7, THEN, NOW, CPI)
    with pytest.raises(InvalidTypeError, match="an index is an IndexTable"):
        deflate(Money(7, "USD"), THEN, NOW, {2014: 95})

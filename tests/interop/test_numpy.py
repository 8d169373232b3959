import pickle
from datetime import date, datetime, timedelta
from decimal import Decimal

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from dealvalue.errors import InvalidTypeError, InvalidValueError, RateNotFoundError, UnknownCurrencyError
from dealvalue.interop.numpy import Missing, RatesOn, convert_column, rates_on
from dealvalue.money import Money
from dealvalue.period import Period
from dealvalue.rates import Conversion, RatePolicy, RateTable, convert, default_rates

RATES = default_rates()
CODES = sorted(currency.code for currency in RATES.currencies)
TABLE = RateTable.from_csv("""date,base,quote,rate
2024-01-02,USD,TWD,31.0
2024-01-05,USD,TWD,31.25
2024-01-05,EUR,USD,1.1
2024-02-01,USD,TWD,31.5
""")


def as_array(days: list[date]) -> np.ndarray:
    return np.array(days, "datetime64[D]")


def one_by_one(base: str, quote: str, days: list[date], **how: object) -> list[Conversion | None]:
    found = []
    for day in days:
        try:
            found.append(convert(Money(1, base), quote, on=day, **how))
        except RateNotFoundError:
            found.append(None)
    return found


def assert_is_what_convert_finds(found: RatesOn, days: list[date], conversions: list[Conversion | None]) -> None:
    expected = [float("nan") if each is None else float(each.exact) for each in conversions]
    assert np.array_equal(found.rates, np.array(expected), equal_nan=True)  # to the last bit
    used = [each and (each.used_on if isinstance(each.used_on, date) else each.used_on.end) for each in conversions]
    assert found.used_on.tolist() == used
    assert found.mask.tolist() == [each is None for each in conversions]
    assert [day for day, _ in found.missing()] == sorted(
        {day for day, each in zip(days, conversions, strict=True) if each is None}
    )


@given(
    st.sampled_from(CODES),
    st.sampled_from(CODES),
    st.lists(st.dates(date(1998, 12, 20), date(2026, 11, 20)), max_size=20),
    st.integers(0, 30),
    st.booleans(),
)
def test_embedded_rates_are_those_of_convert(base, quote, days, max_gap, redenominations):
    policy = RatePolicy(max_gap=max_gap, redenominations=redenominations)
    found = rates_on(base, quote, as_array(days), policy=policy)
    assert_is_what_convert_finds(found, days, one_by_one(base, quote, days, policy=policy))


@given(
    st.sampled_from([("KRW", "USD"), ("EUR", "JPY"), ("DEM", "FRF"), ("USD", "USD"), ("XAU", "USD"), ("TRL", "EUR")]),
    st.lists(st.dates(date(2004, 12, 20), date(2005, 1, 20)), max_size=8),
    st.sampled_from(
        [
            RatePolicy("month_average"),
            RatePolicy(gap="nearest"),
            RatePolicy(gap="interpolate"),
            RatePolicy(gap="error"),
            RatePolicy("fixed", day=date(2005, 1, 5)),
            RatePolicy(pivot="USD"),
            RatePolicy(pivot="EUR"),
        ]
    ),
)
def test_other_policies_are_those_of_convert(pair, days, policy):
    found = rates_on(*pair, as_array(days), policy=policy)
    assert_is_what_convert_finds(found, days, one_by_one(*pair, days, policy=policy))


@given(st.lists(st.dates(date(2023, 12, 30), date(2024, 2, 12)), max_size=20))
def test_rates_of_ones_own_are_those_of_convert(days):
    found = rates_on("TWD", "EUR", as_array(days), rates=TABLE)
    assert_is_what_convert_finds(found, days, one_by_one("TWD", "EUR", days, rates=TABLE))


def test_each_row_of_a_series_with_holes():
    """The króna has none for nine years, and no rate on some days that others have."""
    days = [date(2008, 12, 1) + timedelta(later) for later in range(20)] + [date(2018, 1, 30), date(2018, 2, 3)]
    found = rates_on("ISK", "GBP", as_array(days))
    assert_is_what_convert_finds(found, days, one_by_one("ISK", "GBP", days))
    assert 0 < found.mask.sum() < len(days)


def test_the_shape_is_that_of_the_days():
    days = as_array([date(2025, 12, 8) + timedelta(later) for later in range(6)]).reshape(2, 3)
    found = rates_on("EUR", "USD", days)
    assert found.rates.shape == found.used_on.shape == found.mask.shape == (2, 3)
    assert rates_on("DEM", "USD", days).rates.shape == (2, 3)
    assert rates_on("EUR", "USD", date(2025, 12, 8)).rates.shape == ()
    assert rates_on("EUR", "USD", []).rates.tolist() == rates_on("DEM", "USD", []).rates.tolist() == []


@pytest.mark.parametrize(
    "days",
    [
        [date(2025, 12, 10)],
        np.array([date(2025, 12, 10).toordinal()]),
        np.array([date(2025, 12, 10).toordinal()], np.uint32),
        np.array(["2025-12-10"], "datetime64[ns]"),
        np.array(["2025-12-10T00:00"], "datetime64[m]"),
        np.array(["2025-12-10"], "datetime64[D]")[::-1],
    ],
    ids=["date", "ordinal", "uint32", "ns", "minutes", "reversed"],
)
def test_days_in_every_form(days):
    assert rates_on("EUR", "USD", days).rates.tolist() == [1.1634]


@pytest.mark.parametrize(
    "days",
    [
        [datetime(2025, 12, 10)],  # noqa: DTZ001 (it is refused)
        np.array(["2025-12-10T09:30"], "datetime64[m]"),
        np.array(["2025-12"], "datetime64[M]"),
        np.array(["2025"], "datetime64[Y]"),
        ["2025-12-10"],
        [20251210.0],
        [True],
        np.array([5], np.uint64),
        [None],
    ],
    ids=str,
)
def test_what_is_no_day_is_refused(days):
    with pytest.raises(InvalidTypeError):
        rates_on("EUR", "USD", days)


def test_other_arguments_are_checked_as_convert_does():
    with pytest.raises(UnknownCurrencyError):
        rates_on("EUR", "UDS", [])
    with pytest.raises(InvalidTypeError, match="a policy is"):
        rates_on("EUR", "USD", [], policy="spot")
    with pytest.raises(InvalidTypeError, match="rates are a provider"):
        rates_on("EUR", "USD", [], rates=5)


@pytest.mark.parametrize("pair", [("EUR", "USD"), ("DEM", "USD")])
def test_days_out_of_the_calendar_are_nan_and_told(pair):
    days = np.array([-(2**63), 2**63 - 1, -(2**40), 2**40, 20_000], np.int64).view("datetime64[D]")
    found = rates_on(*pair, days)
    assert found.mask.tolist() == [True, True, True, True, False]
    assert [day for day, _ in found.missing()] == [None] * 4
    assert found.missing()[0] == Missing(None, "no day of the calendar: NaT")


def test_why_there_is_none_is_told_in_the_words_of_convert():
    found = rates_on("ISK", "EUR", as_array([date(2012, 5, 2), date(2012, 5, 2), date(2020, 5, 4)]))
    (missing,) = found.missing()
    with pytest.raises(RateNotFoundError) as caught:
        convert(Money(1, "ISK"), "EUR", on=date(2012, 5, 2))
    assert missing == Missing(date(2012, 5, 2), str(caught.value))


def test_what_is_told_is_of_the_days_as_they_were():
    days = as_array([date(2025, 12, 10), date(2030, 1, 1)])
    for pair in (("EUR", "USD"), ("DEM", "USD")):
        found = rates_on(*pair, days)
        before = found.used_on.tolist(), found.missing()
        days[:] = np.datetime64("2031-01-01")
        assert (found.used_on.tolist(), found.missing()) == before
        days[:] = as_array([date(2025, 12, 10), date(2030, 1, 1)])


def test_a_source_that_changes():
    class Changing:
        source = "a changing source"
        asked = 0

        def rate(self, base, quote, on):
            self.asked += 1
            return None if self.asked < 200 else convert(Money(1, base), quote, on=on).rate

    found = rates_on("EUR", "USD", [date(2025, 12, 10)], rates=(changing := Changing()))
    changing.asked = 200
    assert found.mask.tolist() == [True]
    assert found.missing() == [Missing(date(2025, 12, 10), "the source of rates has changed meanwhile")]


def test_an_average_is_used_to_its_last_day():
    policy = RatePolicy("year_average")
    found = rates_on("EUR", "USD", [date(2024, 5, 2)], policy=policy)
    expected = convert(Money(1, "EUR"), "USD", on=date(2024, 5, 2), policy=policy)
    assert isinstance(expected.used_on, Period)
    assert (found.rates.tolist(), found.used_on.tolist()) == ([float(expected.exact)], [expected.used_on.end])


@given(st.lists(st.floats(-1e15, 1e15), min_size=1, max_size=9), st.sampled_from(CODES), st.sampled_from(CODES))
def test_a_column_is_converted_to_the_last_bit_but_one(values, base, quote):
    days = as_array([date(2025, 12, 10)] * len(values))
    converted, found = convert_column(values, base, quote, days)
    for value, made in zip(values, converted.tolist(), strict=True):
        if found.mask[0]:
            assert np.isnan(made)
        else:
            exact = convert(Money(Decimal(value).quantize(Decimal("1e-9")), base), quote, on=date(2025, 12, 10)).exact
            assert made == pytest.approx(float(exact), rel=1e-15, abs=1e-6)


def test_a_column_at_the_rate_of_one_day():
    converted, found = convert_column([[1, 2], [3, 4]], "EUR", "USD", date(2025, 12, 10))
    assert converted.tolist() == [[1.1634, 2.3268], [3.4901999999999997, 4.6536]]
    assert found.used_on.tolist() == date(2025, 12, 10)


def test_amounts_in_every_form():
    for values in ([Decimal("2.5")], ["2.5"], np.array([2.5], np.float32)):
        if isinstance(values[0], str):
            with pytest.raises(InvalidTypeError, match="amounts are numbers"):
                convert_column(values, "EUR", "USD", date(2025, 12, 10))
        else:
            assert convert_column(values, "EUR", "USD", date(2025, 12, 10))[0].tolist() == [2.9085]
    with pytest.raises(InvalidTypeError, match="amounts are numbers"):
        convert_column([True], "EUR", "USD", date(2025, 12, 10))


def test_shapes_that_do_not_go_together():
    with pytest.raises(InvalidValueError, match=r"\(3,\) values do not go with \(2,\) days"):
        convert_column([1, 2, 3], "EUR", "USD", [date(2025, 12, 10), date(2025, 12, 11)])


def test_no_value_without_a_rate():
    converted, found = convert_column([5.0, 6.0], "EUR", "USD", [date(2030, 1, 1), date(2025, 12, 10)])
    assert np.isnan(converted).tolist() == found.mask.tolist() == [True, False]
    assert pickle.loads(pickle.dumps(found.missing())) == found.missing()

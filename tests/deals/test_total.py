import json
import pickle
from datetime import date
from decimal import ROUND_UP
from fractions import Fraction

import pytest

from dealvalue.currency import Currency
from dealvalue.deals import Deal, Part, Total, total, total_by
from dealvalue.errors import InvalidTypeError, InvalidValueError, RateNotFoundError, RateProviderError
from dealvalue.figure import Figure
from dealvalue.interval import Interval
from dealvalue.money import Money
from dealvalue.period import Period
from dealvalue.rates import RateTable, convert

EUR, USD = Currency("EUR"), Currency("USD")
DAY = date(2025, 5, 2)
TABLE = RateTable.from_csv(
    "date,base,quote,rate,kind\n2023-05-02,EUR,USD,3,deal\n2024-12-31,EUR,USD,2,deal\n"
    "2025-01-01,EUR,USD,4,deal\n2025-05-02,EUR,USD,3,deal\n"
)


def spent(*deals, **more):
    return total(deals, "USD", rates=TABLE, **more)


def test_each_deal_at_the_rate_of_its_own_day():
    found = spent(Deal("a", Money("1.10", "EUR"), DAY), Deal("b", Money("1", "EUR"), date(2024, 12, 31)))
    assert found.exact == Fraction("5.3")
    assert [part.conversion.rate.on for part in found.parts] == [DAY, date(2024, 12, 31)]
    assert str(found) == "5.3 USD"


def test_rounded_once_at_the_end():
    thirds = [Deal("a", Money(1, "USD"), DAY)] * 3
    found = total(thirds, "EUR", rates=TABLE)
    assert found.exact == 1
    assert found.rounded() == Money("1.00", "EUR")
    assert total(thirds[:1], "EUR", rates=TABLE).rounded(1, ROUND_UP) == Money("0.4", "EUR")


def test_intervals_are_kept():
    figure = Figure.of(2, EUR, hedge="more_than")
    found = spent(Deal("a", figure, DAY), Deal("b", Figure.of(1, USD), DAY))
    assert found.interval == Interval("6.5", None, low_closed=False)
    assert found.result == Money(7, "USD")


def test_a_range_has_two_ends():
    found = spent(Deal("a", Figure.between(5, 7, EUR), DAY), Deal("b", Money(1, "USD"), DAY))
    assert (found.low, found.high) == (Money(16, "USD"), Money(22, "USD"))
    assert found.is_range
    assert found.to_dict()["result"] == {"low": "16", "high": "22", "currency": "USD"}
    assert str(found) == "16 USD–22 USD"
    with pytest.raises(InvalidValueError, match="no single value"):
        found.rounded()


def test_a_flow_over_years_is_cut_by_its_days():
    lease = Deal("lease", Money(2, "EUR"), Period(date(2024, 12, 31), date(2025, 1, 1)))
    found = spent(lease)
    assert [(str(part.on), part.share, part.conversion.rate.value) for part in found.parts] == [
        ("2024-12-31", Fraction(1, 2), 2),
        ("2025-01-01", Fraction(1, 2), 4),
    ]
    assert found.exact == 6
    assert found.interval == Interval.point(6)


def test_each_year_at_its_own_average():
    flow = Deal("flow", Money(731, "EUR"), Period(date(2023, 1, 1), date(2024, 12, 31)))
    found = total([flow], "USD")
    averages = [convert(Money(1, "EUR"), "USD", on=Period.year(year)).exact for year in (2023, 2024)]
    assert found.exact == 365 * averages[0] + 366 * averages[1]


def test_no_deals_come_to_nothing():
    assert spent().result == Money(0, "USD")
    assert spent().interval == Interval.point(0)
    assert not spent().is_range


def test_a_deal_that_cannot_be_converted_is_an_error():
    with pytest.raises(RateNotFoundError):
        spent(Deal("a", Money(1, "KRW"), DAY))
    with pytest.raises(InvalidValueError, match="without a day"):
        spent(Deal("a", Money(1, "EUR")))
    with pytest.raises(InvalidValueError, match="open period"):
        spent(Deal("a", Money(1, "EUR"), Period.since(DAY)))


def test_or_it_is_kept_without_a_value_and_says_so():
    deals = [Deal("a", Money(1, "KRW"), DAY), Deal("b", Money(1, "EUR")), Deal("c", Money(1, "EUR"), DAY)]
    found = spent(*deals, errors="collect")
    assert found.exact == 3
    assert [part.deal.label for part in found.missing] == ["a", "b"]
    assert found.missing[1].error == "a deal without a day has no rate: 'b'"
    assert found.missing[0].interval == Interval.point(0)
    assert found.to_dict()["missing"] == 2
    assert found.explain().splitlines()[0] == "3 USD, without 2 that could not be converted"


def test_half_of_a_flow_is_never_a_part():
    flow = Deal("flow", Money(2, "EUR"), Period(date(2025, 5, 1), date(2027, 5, 2)))
    found = spent(flow, errors="collect")
    assert found.exact == 0
    assert len(found.parts) == 1


def test_a_broken_provider_is_never_collected():
    class Broken:
        def rate(self, *_asked):
            raise RateProviderError("the file is gone")

    with pytest.raises(RateProviderError):
        total([Deal("a", Money(1, "EUR"), DAY)], "USD", rates=Broken(), errors="collect")


def test_json_and_pickle_lose_nothing():
    lease = Deal("lease", Money(2, "EUR"), Period(date(2024, 12, 31), date(2025, 1, 1)))
    found = spent(lease, Deal("a", Figure.of(1, USD), DAY), Deal("b", Money(1, "EUR")), errors="collect")
    again = Total.from_dict(json.loads(json.dumps(found.to_dict())))
    assert again == found
    assert again.exact == found.exact
    assert pickle.loads(pickle.dumps(found)) == found


def test_explain_walks_back_to_each_rate():
    lease = Deal("lease", Money(2, "EUR"), Period(date(2024, 12, 31), date(2025, 1, 1)))
    text = spent(lease).explain()
    assert text.startswith("6 USD\nlease: 2 EUR on 2024-12-31/2025-01-01, 0.5 of it in 2024-12-31\n  2 EUR = 4 USD\n")
    assert "1 EUR = 4 USD on 2025-01-01" in text


def test_totals_by_year_cut_flows():
    lease = Deal("lease", Money(2, "EUR"), Period(date(2024, 12, 31), date(2025, 1, 1)))
    found = total_by([lease, Deal("a", Money(1, "EUR"), DAY)], "USD", "year", rates=TABLE)
    assert {year: one.exact for year, one in found.items()} == {2024: 2, 2025: 7}


@pytest.mark.parametrize(
    ("keys", "expected"),
    [
        (("label",), {"a": 5, "b": 3}),
        (("currency",), {"USD": 3, "EUR": 5}),
        (("country",), {"PL": 1, None: 3, "PE": 4}),
        (("label", "country"), {("a", "PL"): 1, ("b", None): 3, ("a", "PE"): 4}),
        ((lambda deal: len(deal.tags),), {1: 5, 0: 3}),
    ],
)
def test_totals_by_label_currency_tag_and_function(keys, expected):
    deals = [
        Deal("a", Money(1, "USD"), DAY, {"country": "PL"}),
        Deal("b", Money(1, "EUR"), DAY),
        Deal("a", Money(2, "USD"), DAY, {"country": "PE"}),
        Deal("a", Money(2, "USD"), date(2023, 5, 2), {"country": "PE"}),
    ]
    if keys == ("currency",):
        expected = {"USD": 5, "EUR": 3}
    assert {key: one.exact for key, one in total_by(deals, "USD", *keys, rates=TABLE).items()} == expected


def test_a_part_that_has_no_day_is_in_no_year():
    deals = [
        Deal("a", Money(1, "EUR")),
        Deal("b", Money(1, "EUR"), Period.until(DAY)),
        Deal("c", Money(1, "EUR"), Period.since(DAY)),
    ]
    found = total_by(deals, "USD", "year", rates=TABLE, errors="collect")
    assert {year: len(one.missing) for year, one in found.items()} == {None: 1, 2025: 2}


@pytest.mark.parametrize(
    ("wrong", "error"),
    [
        (lambda: total_by([], "USD"), InvalidValueError),
        (lambda: total_by([], "USD", 5), InvalidTypeError),
        (lambda: spent(5), InvalidTypeError),
        (lambda: spent(errors="ignore"), InvalidValueError),
    ],
)
def test_wrong_arguments_are_refused(wrong, error):
    with pytest.raises(error):
        wrong()


def test_a_part_without_conversion_or_share():
    part = Part(Deal("a", Money(1, "EUR")), None, error="no rate")
    assert part.to_dict() == {"deal": part.deal.to_dict(), "error": "no rate"}
    assert part.explain() == "a: 1 EUR\n  no rate"

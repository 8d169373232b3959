from datetime import date

import pytest

from dealvalue.rates import RateTable, default_rates
from dealvalue.rates.doubt import RateWarning
from dealvalue.rates.sanity import doubts
from dealvalue.rates.series import Series

DAY = date(2025, 12, 10)


def said(text):
    """The doubts about rates written as "USD/ARS 1450.5", all of one day."""
    values = {tuple(pair.split("/")): {DAY: value} for pair, value in (line.split() for line in text.splitlines())}
    table = RateTable.from_mapping(values)
    found = doubts(Series(None, strict=True).fill((None, rate) for rate in table.rates))
    return [f"{doubt.kind} {doubt.base}/{doubt.quote}: {doubt.reason}" for doubt in found]


def test_the_ecbs_history_tells_a_series_that_is_turned_over():
    assert said("USD/KRW 0.0006803") == [
        "inverted USD/KRW: 0.0006803 is the inverse of the ECB's rate, and so are the others"
    ]
    assert said("USD/KRW 1470.5\nKRW/USD 0.0006803\nGBP/EUR 1.1439") == []


def test_and_one_of_another_unit():
    assert said("JPY/KRW 941.20") == ["unit JPY/KRW: 941.20 is 100 times the ECB's rate, and so are the others"]


def test_a_pair_near_parity_is_not_told_from_its_inverse():
    assert said("EUR/CHF 1.0670") == []


@pytest.mark.parametrize("day", [date(2012, 5, 2), date(1990, 1, 2)])
def test_a_day_without_an_ecb_rate_tells_nothing(doubts_of, day):
    assert doubts_of("EUR/ISK", "0.006234", day) == []


def test_most_rates_have_to_say_the_same(doubts_of):
    # the last of the three probes is a slip of its own, and the series is not blamed for it
    assert [doubt.kind for doubt in doubts_of("USD/KRW", "1470.5 1471.2 147020", date(2025, 12, 8))] == ["unit"]


def test_the_two_directions_of_a_file_contradict_each_other():
    assert said("USD/ARS 1450.5\nARS/USD 1450.6") == [
        "inverted ARS/USD: 1450.6 is the inverse of what the rate from USD to ARS gives, and so are the others",
        "inverted USD/ARS: 1450.5 is the inverse of what the rate from ARS to USD gives, and so are the others",
    ]
    assert said("USD/ARS 1450.5\nARS/USD 0.0006894") == []


def test_the_way_across_contradicts_a_series():
    assert said("EUR/ARS 1687.50\nEUR/TWD 36.30\nTWD/ARS 0.02151") == [
        "inverted TWD/ARS: 0.02151 is the inverse of what goes through EUR, and so are the others"
    ]
    assert said("EUR/ARS 1687.50\nEUR/TWD 36.30\nTWD/ARS 46.49") == []


def test_an_average_of_a_year_is_not_held_against_the_rate_of_a_day():
    table = RateTable.read("date,base,quote,rate,kind,start,end\n2000-12-31,EUR,TRL,574810,average,2000-01-01,2000-12-31\n")
    assert [doubt.kind for doubt in table.doubts] == []
    with pytest.warns(RateWarning, match="inverse of the ECB's rate"):
        RateTable.read("date,base,quote,rate,kind,start,end\n2000-12-31,EUR,TRL,0.000001740,average,2000-01-01,2000-12-31\n")


def test_the_embedded_history_itself_is_in_no_doubt():
    rates = default_rates()
    held = [
        (None, rates.rate("EUR", code, day))
        for code in ("TRY", "TRL", "ISK", "ROL", "RON", "IDR", "GBP", "MTL")
        for day in rates.days("EUR", code)
    ]
    assert len(held) > 30_000
    assert doubts(Series(None, strict=True).fill(held)) == []

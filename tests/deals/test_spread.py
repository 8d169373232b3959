from datetime import date
from decimal import Decimal

import pytest

from dealvalue.currency import Currency
from dealvalue.deals import Deal, total
from dealvalue.errors import InvalidTypeError, InvalidValueError
from dealvalue.figure import Figure
from dealvalue.interval import Interval
from dealvalue.money import Money
from dealvalue.period import Period

USD = Currency("USD")


def amounts(deal, *how, **more):
    return [str(part.figure) for part in deal.spread(*how, **more)]


def test_by_days():
    assert amounts(Deal("1461 dollars", "2021/2024")) == ["365.00 USD", "365.00 USD", "365.00 USD", "366.00 USD"]


def test_what_is_left_over_goes_to_the_largest_remainder():
    assert amounts(Deal("100 dollars", "2023/2025"), "year", "equal") == ["33.34 USD", "33.33 USD", "33.33 USD"]
    assert amounts(Deal("-100 dollars", "2023/2025"), "year", "equal") == ["-33.34 USD", "-33.33 USD", "-33.33 USD"]
    assert amounts(Deal(Money(100, "JPY"), "2023/2025"), "year", ["1", 1, Decimal("0.6")]) == ["39 JPY", "38 JPY", "23 JPY"]


def test_an_amount_that_is_finer_than_its_currency_stays_as_fine():
    assert amounts(Deal(Money("0.0005", "USD"), "2023/2024"), "year", "equal") == ["0.0003 USD", "0.0002 USD"]


def test_by_other_units():
    deal = Deal("12 dollars", "2024")
    assert len(deal.spread("month")) == 12
    assert amounts(deal, "quarter", "equal") == ["3.00 USD"] * 4
    fiscal = deal.spread("year", start_month=4, named_by="start")
    assert [str(part.on) for part in fiscal] == ["2024-01-01/2024-03-31", "2024-04-01/2024-12-31"]
    assert fiscal[1].origin == "12 USD on 2024-01-01/2024-12-31, FY2024"


def test_a_deal_in_one_unit_stays_whole():
    for deal in (Deal("$5", "2024-05-02"), Deal("$5", "2024")):
        assert deal.spread() == (deal,)


def test_hedges_and_roundings_are_spread_too():
    whole = Deal("over $3 billion", "2023/2025")
    parts = whole.spread(how="equal")
    assert {part.figure.hedge for part in parts} == {whole.figure.hedge}
    assert total(parts, "USD").interval == Interval("3e9", None, low_closed=False)
    rounded = Deal("$3 billion", "2023/2025").spread(how=[1, 2, 3])
    assert total(rounded, "USD").interval == Interval("2.5e9", "3.5e9")


def test_a_range_keeps_its_order_in_every_part():
    deal = Deal(Figure.between("1.00", "1.01", USD), "2023/2025")
    parts = deal.spread(how="equal")
    assert [part.figure.numbers for part in parts] == [(Decimal("0.34"), Decimal("0.35")), *[(Decimal("0.33"),) * 2] * 2]


def test_a_weight_of_zero_leaves_a_part_with_nothing():
    assert amounts(Deal("$10", "2023/2024"), "year", [0, 1]) == ["0.00 USD", "10.00 USD"]


def test_labels_that_are_amounts_or_counts_are_spread_and_unit_prices_are_not():
    deal = Deal("$10 each", "2023/2024", count="5 tanks", upfront="$3", buyer="PL", signed="2023-01-02")
    one, two = deal.spread(how="equal")
    assert (one.figure, two.figure) == (deal.figure, deal.figure)
    assert [str(part.count) for part in (one, two)] == ["3 tank", "2 tank"]
    assert [str(part["upfront"]) for part in (one, two)] == ["1.50 USD", "1.50 USD"]
    assert (one["buyer"], one["signed"]) == ("PL", date(2023, 1, 2))


@pytest.mark.parametrize(
    ("deal", "how", "error"),
    [
        (Deal("$5"), "days", InvalidValueError),
        (Deal("$5", Period.since(date(2025, 1, 1))), "days", InvalidValueError),
        (Deal("$5", "2024/2025"), [1], InvalidValueError),
        (Deal("$5", "2024/2025"), [0, 0], InvalidValueError),
        (Deal("$5", "2024/2025"), [-1, 2], InvalidValueError),
        (Deal("$5", "2024/2025"), "months", InvalidTypeError),
        (Deal("$5", "2024/2025"), 5, InvalidTypeError),
        (Deal("$5", "2024/2025"), [0.5, 0.5], InvalidTypeError),
    ],
)
def test_what_cannot_be_spread_is_a_typed_error(deal, how, error):
    with pytest.raises(error):
        deal.spread(how=how)


def test_an_unknown_unit_is_refused():
    with pytest.raises(InvalidValueError, match="a unit is day"):
        Deal("$5", "2024/2025").spread("decade")

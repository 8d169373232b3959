import copy
import json
import pickle
from datetime import UTC, date, datetime
from fractions import Fraction

import pytest

from dealvalue.currency import Currency
from dealvalue.deals import Deal
from dealvalue.errors import DealValueError, InvalidTypeError, InvalidValueError, ParseError
from dealvalue.figure import Figure
from dealvalue.money import Money
from dealvalue.period import Period

KRW, USD = Currency("KRW"), Currency("USD")
DAY = date(2025, 8, 1)
DEALS = [
    Deal(Money("8.8e12", "KRW"), DAY, label="tanks", country="PL", count="180 tanks", signed=date(2025, 7, 1)),
    Deal(Figure.of("2e12", KRW, hedge="more_than"), Period.year(2024), upfront=Money(5, "USD"), equity="$3-4bn"),
    Deal(Figure.between(5, 7, USD, quanta=(1, 1)), Period.since(DAY), label="ships", term=Period.year(2030)),
    Deal(Money(5, "USD")),
    Deal.of(Money(5, "USD"), None, {"value": "fair"}, origin="notes.txt, line 3"),
]


@pytest.mark.parametrize("deal", DEALS, ids=str)
def test_nothing_is_lost_in_json_pickle_or_copies(deal):
    for again in (
        Deal.from_dict(json.loads(json.dumps(deal.to_dict()))),
        pickle.loads(pickle.dumps(deal)),
        copy.deepcopy(deal),
        deal.__replace__(),
    ):
        assert (again, hash(again), again.origin) == (deal, hash(deal), deal.origin)


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("US$5-7bn", Figure.between("5e9", "7e9", USD, quanta=("1e9", "1e9"))),
        ("over 2 trillion won", Figure.of("2e12", KRW, quantum="1e12", hedge="more_than")),
    ],
)
def test_a_value_that_is_text_is_read(text, figure):
    assert Deal(text, DAY) == Deal(figure, DAY)


def test_text_that_is_no_amount_shows_the_place():
    with pytest.raises(ParseError, match="heaps"):
        Deal("heaps of money", DAY)


@pytest.mark.parametrize(
    ("when", "on"), [("2025-08-01", DAY), ("2025-08", Period.month(2025, 8)), ("2016/..", Period.since(date(2016, 1, 1)))]
)
def test_a_time_that_is_text_is_iso_8601(when, on):
    assert Deal("$5", when).on == on


def test_one_day_is_one_day_however_it_was_said():
    assert Deal("$5", Period.day(DAY)) == Deal("$5", DAY) == Deal("$5", "2025-08-01")


def test_labels_are_sorted_and_compare_so():
    one = Deal(Money(1, "USD"), DAY, x="1", b="2")
    assert one == Deal.of(Money(1, "USD"), DAY, {"b": "2", "x": "1"})
    assert one.labels == (("b", "2"), ("x", "1"))
    assert (one["x"], one.get("y"), one.label, one.count) == ("1", None, "", None)
    with pytest.raises(InvalidValueError, match="has no label 'y'"):
        one["y"]


def test_where_it_was_read_is_no_part_of_what_it_is():
    assert Deal.of("$5", DAY, origin="a.csv, line 2") == Deal.of("$5", DAY)


def test_its_name_and_its_other_text():
    assert (DEALS[0].label, DEALS[0].tags) == ("tanks", (("country", "PL"),))


def test_text_under_the_names_of_amounts_days_and_counts_is_read():
    deal = Deal("$5bn", DAY, upfront="1.5 billion won", signed="2025-07-01", count=180, lot=3, note="$5", none=None)
    assert deal["upfront"] == Figure.of("1.5e9", KRW, quantum="1e8")
    assert deal["signed"] == date(2025, 7, 1)
    assert deal.count == Figure.of(180, None)
    assert (deal["lot"], deal["note"], deal.get("none")) == ("3", "$5", None)


def test_a_number_under_the_name_of_an_amount_is_in_the_currency_of_the_deal():
    assert Deal("€5bn", DAY, upfront="1e9", ceiling=7)["upfront"] == Money("1e9", "EUR")


def test_json_leaves_out_what_is_not_there():
    assert DEALS[3].to_dict() == {"figure": {"value": "5", "currency": "USD"}}


def test_a_deal_in_one_line():
    assert str(DEALS[0]) == "tanks: 8800000000000 KRW on 2025-08-01"
    assert str(DEALS[3]) == "5 USD"
    assert repr(Deal(Money(5, "USD"), buyer="PL")) == "Deal(Money('5', 'USD'), None, buyer='PL')"
    assert DEALS[4].named == "'5 USD' (notes.txt, line 3)"


@pytest.mark.parametrize(
    "wrong",
    [
        lambda: Deal(5),
        lambda: Deal(5.5, DAY),
        lambda: Deal(Money(5, "USD"), datetime(2025, 1, 1, tzinfo=UTC)),
        lambda: Deal(Money(5, "USD"), 2025),
        lambda: Deal(Money(5, "USD"), DAY, x=1.5),
        lambda: Deal(Money(5, "USD"), DAY, x=True),
        lambda: Deal(Money(5, "USD"), DAY, x=["a"]),
        lambda: Deal(Money(5, "USD"), DAY, count=1.5),
        lambda: Deal.of(Money(5, "USD"), DAY, "xy"),
        lambda: Deal.of(Money(5, "USD"), DAY, {5: "x"}),
    ],
)
def test_wrong_types_are_refused(wrong):
    with pytest.raises((InvalidTypeError, InvalidValueError)):
        wrong()


@pytest.mark.parametrize("count", ["12 %", "$5", "-3 tanks", "0"])
def test_what_is_no_count_is_refused(count):
    with pytest.raises(DealValueError):
        Deal("$5", DAY, count=count)


def test_a_count_is_no_deal():
    with pytest.raises(InvalidValueError, match="not a count"):
        Deal(Figure.of(54, "tank"))


@pytest.mark.parametrize(
    "broken",
    [
        {},
        [],
        {"label": "a"},
        {"figure": 5},
        {"figure": {"value": "5", "currency": "USD"}, "on": "x"},
        {"figure": {"value": "5", "currency": "USD"}, "labels": ["a"]},
        {"figure": {"value": "5", "currency": "USD"}, "labels": {"a": 5}},
        {"figure": {"value": "5", "currency": "USD"}, "labels": {"a": {"x": "y"}}},
    ],
)
def test_broken_json_is_a_typed_error(broken):
    with pytest.raises(DealValueError):
        Deal.from_dict(broken)


def test_the_value_that_is_meant():
    deal = DEALS[1]
    assert deal.worth() == deal.figure
    assert deal.worth("upfront") == Money(5, "USD")
    assert deal.worth(lambda one: one.get("equity")) == Figure.between("3e9", "4e9", USD, quanta=("1e9", "1e9"))
    with pytest.raises(InvalidValueError, match="says no 'ceiling'"):
        deal.worth("ceiling")
    with pytest.raises(InvalidTypeError, match="no amount of money"):
        DEALS[0].worth("country")
    with pytest.raises(InvalidTypeError, match="no amount of money"):
        DEALS[0].worth("count")


def test_the_day_that_is_meant():
    deal = DEALS[0]
    assert (deal.time(), deal.time("signed"), deal.time(lambda _: DAY)) == (DAY, date(2025, 7, 1), DAY)
    with pytest.raises(InvalidValueError, match="without a day 'reported'"):
        deal.time("reported")
    with pytest.raises(InvalidTypeError, match="is no day but PL"):
        deal.time("country")


def test_years_of_a_flow():
    lease = Deal(Money(1, "USD"), Period(date(2023, 12, 31), date(2024, 1, 3)))
    assert lease.years() == [
        (date(2023, 12, 31), Fraction(1, 4)),
        (Period(date(2024, 1, 1), date(2024, 1, 3)), Fraction(3, 4)),
    ]
    assert Deal(Money(1, "USD"), DAY).years() == [(DAY, 1)]


@pytest.mark.parametrize("deal", DEALS[2:4], ids=str)
def test_no_day_and_an_open_period_are_typed_errors(deal):
    with pytest.raises(InvalidValueError, match="has no rate"):
        deal.years()


def test_what_a_deal_is_called():
    assert Deal("$5", "2025", name="boats").label == "boats"
    assert Deal("$5", "2025", title="boats", label="ships").label == "ships"
    assert Deal("$5", "2025", name="boats", buyer="PL").tags == (("buyer", "PL"),)
    assert Deal("$5", "2025").label == ""

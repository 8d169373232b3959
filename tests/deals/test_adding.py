from datetime import date
from fractions import Fraction

import pytest

from dealvalue.deals import Deal, Totals, deals_in, total, total_by
from dealvalue.errors import InvalidTypeError, InvalidValueError, RateNotFoundError, RateProviderError
from dealvalue.figure import Figure
from dealvalue.interval import Interval
from dealvalue.money import Money
from dealvalue.period import Period
from dealvalue.rates import Chained, Fixed, RatePolicy, convert, default_rates


def test_each_deal_at_the_rate_of_its_own_day(spent, day):
    found = spent(Deal(Money("1.10", "EUR"), day), Deal(Money("1", "EUR"), date(2024, 12, 31)))
    assert found.exact == Fraction("5.3")
    assert [part.conversion.rate.on for part in found.parts] == [day, date(2024, 12, 31)]


def test_or_all_at_the_rate_of_a_stated_one(spent, day):
    deals = [Deal(Money(1, "EUR"), "2024-12-31"), Deal(Money(1, "EUR")), Deal(Money(1, "EUR"), "2023/2024")]
    found = spent(*deals, on=day)
    assert found.exact == 9
    assert [part.on for part in found.parts] == [deal.on for deal in deals]
    assert total(deals, "USD", on="latest").count == 3


def test_a_flow_over_years_is_cut_by_its_days(spent):
    found = spent(Deal(Money(2, "EUR"), Period(date(2024, 12, 31), date(2025, 1, 1))))
    assert [(str(part.on), part.share, part.conversion.rate.value) for part in found.parts] == [
        ("2024-12-31", Fraction(1, 2), 2),
        ("2025-01-01", Fraction(1, 2), 4),
    ]
    assert (found.exact, found.count, found.interval) == (6, 1, Interval.point(6))


def test_each_year_at_its_own_average():
    flow = Deal(Money(731, "EUR"), "2023/2024")
    averages = [convert(Money(1, "EUR"), "USD", on=Period.year(year)).exact for year in (2023, 2024)]
    assert total([flow], "USD").exact == 365 * averages[0] + 366 * averages[1]


def test_what_a_deal_does_not_say_is_listed(spent, day):
    deals = [
        Deal(Money(1, "EUR"), label="undated"),
        Deal(Money(1, "EUR"), Period.since(day)),
        Deal("$70 a barrel", day),
        Deal(Money(1, "EUR"), day),
    ]
    found = spent(*deals)
    assert found.exact == 3
    assert [part.error for part in found.missing] == [
        "a deal without a day has no rate: 'undated'",
        "a deal over an open period has no rate: '1 EUR', 2025-05-02/..",
        "a unit price is no value without a count, as in count='180 tanks': '70 USD per barrel'",
    ]
    for one in deals[:3]:
        with pytest.raises(InvalidValueError):
            spent(one, errors="raise")


def test_a_rate_that_there_is_not_is_an_error_or_listed(spent, day):
    deals = [Deal(Money(1, "KRW"), day), Deal(Money(1, "EUR"), day)]
    with pytest.raises(RateNotFoundError):
        spent(*deals)
    found = spent(*deals, errors="collect")
    assert (found.exact, found.missing_count, found.missing[0].on) == (3, 1, day)
    assert "no rate from KRW to USD" in found.missing[0].error


def test_half_of_a_flow_is_never_a_part(spent):
    flow = Deal(Money(2, "EUR"), Period(date(2025, 5, 1), date(2027, 5, 2)))
    found = spent(flow, errors="collect")
    assert (found.exact, len(found.parts)) == (0, 1)


def test_a_broken_provider_is_never_collected(day):
    class Broken:
        def rate(self, *_asked):
            raise RateProviderError("the file is gone")

    with pytest.raises(RateProviderError):
        total([Deal(Money(1, "EUR"), day)], "USD", rates=Broken(), errors="collect")


def test_another_amount_and_another_day_of_each_deal(spent, day):
    deals = [
        Deal("€10", day, upfront="€2", signed="2024-12-31", label="one"),
        Deal("€10", "2024-12-31", upfront="$2", signed=day, label="two"),
        Deal("€10", day, label="three"),
    ]
    assert spent(*deals, value="upfront").exact == 8
    found = spent(*deals, value="upfront", day="signed")
    assert found.exact == 6
    assert [part.deal.label for part in found.missing] == ["three"]
    assert spent(*deals, value=lambda _: Money(1, "USD")).exact == 3
    assert spent(*deals, day=lambda _: date(2025, 1, 1)).exact == 120
    with pytest.raises(InvalidTypeError, match="no amount of money"):
        spent(*deals, value="label")


def test_a_price_is_multiplied_by_what_is_counted(spent, day):
    deal = Deal("$70 a barrel", day, count="2 million barrels")
    found = spent(deal)
    assert found.exact == 140_000_000
    assert found.interval == Interval(Fraction("69.5") * 1_500_000, Fraction("70.5") * 2_500_000)
    assert spent(Deal("€9 each", day, count=4)).exact == 108
    for wrong in (Deal("$70 a barrel", day, count="2 million tonnes"), Deal("$70 a barrel", day)):
        assert spent(wrong).missing_count == 1


def test_a_value_with_a_count_beside_it_is_not_multiplied(spent, day):
    assert spent(Deal("$70 million", day, count="5 tanks")).exact == 70_000_000


def test_a_stage_maps_each_converted_part(spent, day):
    seen = []

    def inflated(part):
        seen.append(part.deal.label)
        return part.adjusted(Fraction(3, 2), "prices of 2026")

    deals = [Deal("€10", day, label="a"), Deal("over $10", day, label="b"), Deal("€1", label="c")]
    found = spent(*deals, stage=inflated)
    assert seen == ["a", "b"]
    assert found.stated == Interval.point(60)
    assert "times 1.5: prices of 2026" in found.explain()
    with pytest.raises(InvalidTypeError, match="a stage returns the part"):
        spent(*deals, stage=lambda _: None)
    with pytest.raises(InvalidValueError, match="more than zero"):
        spent(*deals, stage=lambda part: part.adjusted(Fraction(0), "nothing"))


@pytest.mark.parametrize(
    "policy", [None, RatePolicy(), RatePolicy("year_average"), RatePolicy(pivot="EUR"), RatePolicy("day_before")]
)
@pytest.mark.parametrize(
    "rates", [None, Fixed.parse("1 USD = 1400 KRW"), Chained(Fixed.parse("1 USD = 1400 KRW"), default_rates())]
)
@pytest.mark.parametrize("code", ["KRW", "USD", "EUR", "DEM", "PLN"])
@pytest.mark.parametrize("on", [date(2024, 5, 2), date(2024, 5, 5), date(1998, 5, 5), Period.year(2024)], ids=str)
def test_a_total_converts_as_convert_does(code, on, rates, policy):
    deal = Deal(Money(1000, code), on)
    [part] = total([deal], "USD", rates=rates, policy=policy, errors="collect").parts
    if part.conversion is not None:
        assert part.conversion == convert(deal.figure, "USD", on=on, rates=rates, policy=policy)
        return
    with pytest.raises(RateNotFoundError) as error:
        convert(deal.figure, "USD", on=on, rates=rates, policy=policy)
    assert part.error == str(error.value)


def test_by_is_total_by(spent, spent_by, day):
    deals = [Deal("$1", day, buyer="PL"), Deal("$2", "2023-05-02", buyer="PE")]
    for by, keys in (("buyer", ["buyer"]), (["year", "buyer"], ["year", "buyer"]), (("buyer",), ["buyer"])):
        found = spent(*deals, by=by)
        assert isinstance(found, Totals)
        assert found == spent_by(deals, *keys)


def test_rows_that_were_refused_are_in_the_total(day):
    rows = [{"value": "$5", "when": day}, {"value": "heaps", "when": day}]
    found = total(deals_in(rows), "USD")
    assert [row.column for row in found.refused] == ["value"]
    assert found.explain().startswith("5 USD, and 1 rows that were no deals")
    by = total(deals_in(rows), "USD", by="year")
    assert len(by.refused) == len(by.whole.refused) == 1
    assert by[2025].refused == ()


def test_without_its_parts_a_total_is_the_same_sum(spent, spent_by, day):
    deals = [Deal("€5-7", day), Deal("over €2", day), Deal("$1", "2023-05-02"), Deal("$1")]
    kept, streamed = spent(*deals), spent(*deals, keep=False)
    assert (streamed.stated, streamed.interval, streamed.count) == (kept.stated, kept.interval, kept.count)
    assert (streamed.ends(), streamed.outward(), streamed.missing_count) == (kept.ends(), kept.outward(), 1)
    assert spent_by(deals, "year", keep=False).whole == streamed
    for needs_parts in ("missing", "median", "min", "max", "overlaps", "open_ended", "unit_price"):
        with pytest.raises(InvalidValueError, match="were not kept"):
            getattr(streamed, needs_parts)


def test_no_deals_come_to_nothing(spent):
    for found in (spent(), spent(keep=False)):
        assert (found.result, found.interval, found.is_range) == (Money(0, "USD"), Interval.point(0), False)


@pytest.mark.parametrize(
    ("wrong", "error"),
    [
        (lambda: total_by([], "USD"), InvalidValueError),
        (lambda: total_by([], "USD", 5), InvalidTypeError),
        (lambda: total_by([], "USD", "fiscal_year"), InvalidValueError),
        (lambda: total_by([], "USD", "fiscal_year", fiscal=(13, "end")), InvalidValueError),
        (lambda: total([5], "USD"), InvalidTypeError),
        (lambda: total([], "USD", errors="ignore"), InvalidValueError),
        (lambda: total([], "USD", value=5), InvalidTypeError),
        (lambda: total([], "USD", day=5), InvalidTypeError),
        (lambda: total([], "USD", stage=5), InvalidTypeError),
        (lambda: total([], "USD", rates=5), InvalidTypeError),
        (lambda: total([Deal("$5", "2025")], "USD", on="2025-01-01"), InvalidValueError),
    ],
)
def test_wrong_arguments_are_refused(wrong, error):
    with pytest.raises(error):
        wrong()


def test_a_figure_keeps_its_hedge_in_the_total(spent, day):
    found = spent(Deal(Figure.of(2, Money(0, "EUR").currency, hedge="more_than"), day), Deal("$1", day))
    assert found.interval == Interval("6.5", None, low_closed=False)
    assert [str(part.deal) for part in found.open_ended] == ["more than 2 EUR on 2025-05-02"]

import json
import pickle
from datetime import date
from fractions import Fraction

import pytest

from dealvalue.currency import Currency
from dealvalue.deals import Deal, total
from dealvalue.errors import DealValueError, InvalidTypeError, InvalidValueError, RateNotFoundError
from dealvalue.figure import Figure
from dealvalue.money import Money
from dealvalue.period import Period
from dealvalue.rates import FlowConversion, RatePolicy, RateTable, convert, convert_flow

# 1 EUR is 1 USD all through 2024, 2 USD in 2025, and the days of January count in both
TABLE = RateTable.from_csv(
    "date,base,quote,rate,kind,start,end,source\n"
    "2024-12-31,EUR,USD,1.000,average,2024-01-01,2024-12-31,bank\n"
    "2025-12-31,EUR,USD,2.000,average,2025-01-01,2025-12-31,bank\n"
)
TWO = Period(date(2024, 1, 1), date(2025, 12, 31))
LEASE = Money(731, "EUR")


def test_each_year_at_its_own_average_by_its_days():
    flow = convert_flow(LEASE, "USD", over=TWO, rates=TABLE)
    assert flow.exact == 366 * 1 + 365 * 2
    assert [(part.piece.name, str(part.piece.share), part.conversion.exact) for part in flow.parts] == [
        ("2024", "366/731", 731),
        ("2025", "365/731", 1462),
    ]
    assert (flow.rounded(), flow.result, flow.is_exact) == (Money("1096.00", "USD"), Money(1096, "USD"), True)


def test_one_rate_is_shown_beside_where_there_is_one():
    assert convert_flow(LEASE, "USD", over=TWO, rates=TABLE).one_rate is None
    flow = convert_flow(Money(1096, "TRY"), "USD", over=Period(date(2023, 1, 1), date(2025, 12, 31)))
    assert flow.one_rate == convert(Money(1096, "TRY"), "USD", on=flow.over)
    assert flow.one_rate.exact < flow.exact


def test_it_is_what_a_deal_over_the_same_days_comes_to():
    days = Period(date(2023, 3, 15), date(2025, 2, 1))
    flow = convert_flow(Money(500, "SEK"), "USD", over=days)
    assert flow.exact == total([Deal(Money(500, "SEK"), days)], "USD").exact


def test_by_quarters_and_fiscal_years():
    quarters = convert_flow(Money(4, "EUR"), "USD", over=Period.year(2024), by="quarter")
    assert [part.piece.name for part in quarters.parts] == ["2024-Q1", "2024-Q2", "2024-Q3", "2024-Q4"]
    fiscal = convert_flow(Money(4, "EUR"), "USD", over=Period.year(2024), start_month=4)
    assert [part.piece.name for part in fiscal.parts] == ["FY2024", "FY2025"]


def test_part_of_a_year_takes_the_average_of_its_days_or_of_the_year():
    days = Period(date(2023, 7, 1), date(2024, 12, 31))
    own, whole = (convert_flow(Money(1, "EUR"), "USD", over=days, policy=policy) for policy in (None, RatePolicy("year_average")))
    assert own.parts[0].conversion.used_on.start == date(2023, 7, 3)
    assert whole.parts[0].conversion.used_on.start == date(2023, 1, 2)
    assert own.parts[1].conversion.rate == whole.parts[1].conversion.rate


def test_a_range_keeps_its_ends_and_a_figure_its_interval():
    flow = convert_flow(Figure.between(731, 1462, Currency("EUR")), "USD", over=TWO, rates=TABLE)
    assert (flow.low, flow.high) == (Money(1096, "USD"), Money(2192, "USD"))
    about = convert_flow(Figure.of(731, Currency("EUR")), "USD", over=TWO, rates=TABLE)
    assert about.interval == Figure.of(731, Currency("EUR")).interval.scaled(Fraction(1096, 731))
    with pytest.raises(InvalidValueError, match="read low, high or interval"):
        flow.exact  # noqa: B018 (what is tested)


def test_explain_shows_the_parts_and_the_other_way():
    flow = convert_flow(Money(731, "TRY"), "USD", over=Period(date(2023, 1, 1), date(2024, 12, 31)))
    lines = flow.explain().splitlines()
    assert lines[0].startswith("731 TRY ≈ 26.457")
    assert lines[0].endswith("USD, spread by days over 2023-01-01/2024-12-31")
    assert "  2023: 365/731 of it (365 days), of which the whole at its own rate is" in lines
    assert lines[-1].startswith("  at one average over all days instead: 731 TRY ≈ 25.779")


@pytest.mark.parametrize(
    "flow",
    [
        convert_flow(LEASE, "USD", over=TWO, rates=TABLE),
        convert_flow(Figure.between("5e9", "7e9", Currency("KRW")), "USD", over=TWO),
        convert_flow(LEASE, "USD", over=Period.day(date(2025, 5, 5))),
    ],
    ids=["two years", "a range", "a day"],
)
def test_forms_lose_nothing(flow: FlowConversion):
    form = json.loads(json.dumps(flow.to_dict()))
    for again in (FlowConversion.from_dict(form), pickle.loads(pickle.dumps(flow))):
        assert again == flow
        assert hash(again) == hash(flow)
        assert again.to_dict() == form


@pytest.mark.parametrize(
    ("name", "entry"),
    [("result", {"value": "1", "currency": "USD"}), ("parts", []), ("over", {}), ("over", {"start": "2024-01-01"}), ("over", Period.year(2024).to_dict()), ("amount", {"value": "1", "currency": "EUR"})],
)
def test_a_form_that_says_something_else_is_refused(name, entry):
    form = convert_flow(LEASE, "USD", over=TWO, rates=TABLE).to_dict()
    with pytest.raises(DealValueError):
        FlowConversion.from_dict(form | {name: entry})


def test_what_is_no_flow():
    with pytest.raises(InvalidTypeError, match="a flow is over a Period"):
        convert_flow(LEASE, "USD", over=date(2024, 1, 1))
    with pytest.raises(InvalidValueError, match="open"):
        convert_flow(LEASE, "USD", over=Period.since(date(2024, 1, 1)))
    with pytest.raises(RateNotFoundError):
        convert_flow(LEASE, "USD", over=Period(date(2024, 1, 1), date(2026, 12, 31)), rates=TABLE)

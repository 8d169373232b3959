from datetime import date

import pytest

from dealvalue.deals import Deal
from dealvalue.errors import InvalidValueError
from dealvalue.period import Period

DEALS = [
    Deal("$1", "2025-05-02", label="a", country="PL"),
    Deal("€1", "2025-05-02", label="b"),
    Deal("$2", "2025-05-02", label="a", country="PE"),
    Deal("$2", "2023-05-02", label="a", country="PE"),
]


@pytest.mark.parametrize(
    ("keys", "expected"),
    [
        (("label",), {"a": 5, "b": 3}),
        (("currency",), {"USD": 5, "EUR": 3}),
        (("country",), {"PL": 1, None: 3, "PE": 4}),
        (("year",), {2025: 6, 2023: 2}),
        (("half",), {"2025-H1": 6, "2023-H1": 2}),
        (("quarter",), {"2025-Q2": 6, "2023-Q2": 2}),
        (("month",), {"2025-05": 6, "2023-05": 2}),
        (("fiscal_year",), {"FY2025": 6, "FY2023": 2}),
        (("label", "country"), {("a", "PL"): 1, ("b", None): 3, ("a", "PE"): 4}),
        (("year", lambda deal: len(deal.labels)), {(2025, 2): 3, (2025, 1): 3, (2023, 2): 2}),
    ],
)
def test_totals_by_labels_times_and_functions(keys, expected, spent_by):
    found = spent_by(DEALS, *keys, fiscal=(4, "start"))
    assert {key: one.exact for key, one in found.items()} == expected


def test_a_period_within_one_unit_belongs_to_it(spent_by):
    found = spent_by([Deal("$5", "2025-05"), Deal("$7", Period(date(2025, 4, 1), date(2025, 6, 30)))], "quarter")
    assert {key: str(one) for key, one in found.items()} == {"2025-Q2": "12 USD"}


@pytest.mark.parametrize(("when", "key"), [("2024/2025", "year"), ("2025", "quarter"), ("2025-05/2025-06", "month")])
def test_a_deal_over_several_units_has_to_be_spread_first(when, key, spent_by):
    deal = Deal.of("$5", when, {"label": "lease"}, origin="deals.csv, line 7")
    with pytest.raises(InvalidValueError, match=rf"no one {key}: spread it first.*'lease' \(deals.csv, line 7\)"):
        spent_by([deal], key)
    assert sum(one.exact for one in spent_by(deal.spread(key), key).values()) == 5
    [(lost, found)] = spent_by([deal], key, errors="collect").items()
    assert (lost, found.missing_count, found.exact) == (None, 1, 0)


def test_also_where_one_rate_converts_all(spent_by):
    with pytest.raises(InvalidValueError, match="spread it first"):
        spent_by([Deal("$5", "2024/2025")], "year", on=date(2025, 5, 2))


def test_a_deal_over_years_is_no_matter_where_no_time_is_asked_for(spent_by):
    found = spent_by([Deal("$5", "2024/2025", label="lease")], "label")
    assert found["lease"].exact == 5


def test_what_has_no_value_is_where_its_day_is(spent_by):
    deals = [Deal("$1"), Deal("$1", Period.until(date(2025, 5, 2))), Deal("£1", "2025-05-02"), Deal("€1", "2024/2025")]
    found = spent_by(deals, "year", errors="collect")
    assert {year: one.missing_count for year, one in found.items()} == {None: 3, 2025: 1}


def test_another_day_of_each_deal(spent_by):
    deals = [Deal("$1", "2025-05-02", signed="2023-05-02")]
    assert list(spent_by(deals, "year", day="signed")) == [2023]

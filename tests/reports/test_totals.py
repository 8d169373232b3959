import pytest

from dealvalue.deals import Deal, deals_in, total, total_by
from dealvalue.money import Money
from dealvalue.reports import csv, table
from dealvalue.reports.totals import SPREADSHEET, columns, missing, overlaps, part_columns, records, refused

DEALS = [
    Deal("$30", "2025-05-02", label="boats", buyer="PL"),
    Deal("up to $60-70", "2024-05-02", buyer="PE"),
    Deal("$5", buyer="PE", label="undated"),
]


def test_a_record_a_group_and_the_whole():
    one, two, whole = records(total_by(DEALS, "USD", "buyer"), running=True)
    assert one["key"] == {"buyer": "PE"}
    assert one["rounded"] == {"low": "60.00", "high": "70.00", "currency": "USD"}
    assert one["allowed"] == {"low": "0.00", "high": "70.50"}
    assert one["share"] == {"low": "66.67", "high": "70.00"}
    assert one["mean"] == one["running"] == one["rounded"]
    assert (one["count"], one["missing"]) == (1, 1)
    assert two["running"] == whole["rounded"]
    assert (whole["record"], whole["names"]) == ("whole", ["buyer"])


def test_of_exact_amounts_nothing_else_may_be_true():
    one = next(iter(records(total_by([Deal(Money(1, "USD"), "2025-05-02")], "USD", "x"))))
    assert "allowed" not in one


def test_nothing_has_no_mean_and_no_share():
    [one, _] = records(total_by(DEALS[2:], "USD", "buyer"))
    assert not one.keys() & {"mean", "share"}
    zero = [Deal("$1", "2025-05-02"), Deal("-$1", "2025-05-02")]
    assert "share" not in next(iter(records(total_by(zero, "USD", "year"))))


def test_parts_with_their_rates():
    part, *_ = records(total_by(DEALS, "EUR", "buyer"), parts=True)
    assert (part["record"], part["key"], part["rate"]["quote"]) == ("part", {"buyer": "PE"}, "EUR")


def test_what_is_not_in_it_and_what_may_be_twice():
    twins = deals_in([{"value": "$5", "when": 2025, "x": "y"}] * 2 + [{"value": "heaps"}])
    found = total([*twins, DEALS[2]], "USD")
    assert [record["record"] for record in missing(found.missing)] == ["missing"]
    assert [record["kind"] for record in overlaps(found.overlaps)] == ["repeated"]
    assert [record["column"] for record in refused(twins.refused)] == ["value"]


def test_every_record_fits_the_spreadsheet():
    totals = total_by(DEALS, "USD", "buyer")
    rows = [*records(totals, parts=True), *missing(totals.whole.missing)]
    assert len(list(csv.lines(rows, SPREADSHEET))) == len(rows) + 1


@pytest.mark.parametrize("shown", [columns(["buyer"], running=True), part_columns(["buyer"])])
def test_every_record_fits_the_table(shown):
    parts = shown[0].head == "deal"
    rows = [[column.cell(record) for column in shown] for record in records(total_by(DEALS, "USD", "buyer"), parts=parts)]
    text = "\n".join(table.lines([column.head for column in shown], rows))
    assert "60.00 – 70.00 USD" in text
    assert "PE" in text

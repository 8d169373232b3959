from datetime import date, datetime
from decimal import Decimal

import pyarrow as pa
import pytest
from pyarrow import parquet

from dealvalue.errors import InputError, InvalidTypeError, InvalidValueError
from dealvalue.interop.arrow import from_arrow, to_arrow
from dealvalue.period import Period
from dealvalue.rates import ExchangeRate, RateTable

DAILY = RateTable.from_csv("""date,base,quote,rate,kind,source
2025-12-10,USD,KRW,1470.50,reference,our bank
2025-12-11,USD,KRW,1471.2,reference,our bank
2025-12-10,KRW,USD,0.0006800,closing,another
""")
YEARLY = RateTable([
    ExchangeRate("USD", "TRL", "1500885", date(2003, 12, 31), "IMF", "average", (), Period.year(2003), 251),
    ExchangeRate("USD", "TRL", "1393000", date(2003, 12, 31), "IMF"),
])  # fmt: skip
ROW = {"date": date(2025, 12, 10), "base": "USD", "quote": "KRW", "rate": Decimal("1470.5")}


def table(**changes: object) -> pa.Table:
    return pa.table({name: [value] for name, value in (ROW | changes).items() if value is not ...})


@pytest.mark.parametrize("rates", [DAILY, YEARLY, RateTable()], ids=["daily", "yearly", "none"])
@pytest.mark.parametrize("text", [False, True])
def test_there_and_back(rates: RateTable, text: bool):
    back = from_arrow(to_arrow(rates, text=text))
    assert back.rates == rates.rates


def test_through_a_parquet_file(tmp_path):
    path = tmp_path / "rates.parquet"
    parquet.write_table(to_arrow(YEARLY), path)
    assert from_arrow(path).rates == from_arrow(str(path)).rates == YEARLY.rates
    assert from_arrow(path).source == str(path)


def test_no_column_is_of_floats():
    columns = to_arrow(DAILY)
    assert str(columns.schema.field("rate").type) == "decimal128(38, 7)"
    assert columns.column_names == ["date", "base", "quote", "rate", "kind", "source"]
    assert to_arrow(DAILY, text=True).column("rate").to_pylist() == ["0.0006800", "1470.50", "1471.2"]
    assert to_arrow(YEARLY).column("start").to_pylist() == [date(2003, 1, 1), None]


def test_what_does_not_fit_in_a_decimal_column_can_be_text():
    rates = RateTable.from_mapping({("USD", "KRW"): {date(2025, 12, 10): "1e30", date(2025, 12, 11): "1e-10"}})
    with pytest.raises(InvalidValueError, match="text=True"):
        to_arrow(rates)
    assert from_arrow(to_arrow(rates, text=True)).rates == rates.rates


@pytest.mark.parametrize(
    "changes",
    [
        {"rate": "1470.5"},
        {"date": "2025-12-10"},
        {"date": datetime(2025, 12, 10)},  # noqa: DTZ001 (a day, as some files have it)
        {"rate": pa.scalar(Decimal("1470.5"), pa.decimal256(50, 10))},
        {"start": None, "end": None, "observations": None, "kind": None, "source": None},
        {"note": 5},
    ],
    ids=str,
)
def test_cells_in_every_form(changes: dict[str, object]):
    (rate,) = from_arrow(table(**changes), source="rates")
    assert rate == ExchangeRate("USD", "KRW", "1470.5", date(2025, 12, 10), "rates")


def test_whole_numbers_are_exact():
    assert [rate.value for rate in from_arrow(table(rate=1470))] == [1470]


def test_floats_are_taken_where_the_caller_says_so_and_are_marked():
    with pytest.raises(InputError, match=r"line 1: a float is not exact: 1470.5; floats=True"):
        from_arrow(table(rate=1470.5))
    (rate,) = from_arrow(table(rate=0.1), floats=True)
    assert (rate.value, rate.source) == (Decimal("0.1"), "an Arrow table, rates taken from floats")
    (rate,) = from_arrow(table(rate=0.1, source="ECB"), floats=True)
    assert rate.source == "ECB, rates taken from floats"
    (rate,) = from_arrow(table(source="ECB"), floats=True)
    assert rate.source == "ECB"


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"rate": ...}, "no column rate"),
        ({"date": ..., "base": ...}, "no column date, base"),
        ({"base": "UDS"}, "line 1: unknown currency 'UDS'"),
        ({"base": None}, "line 1: unknown currency ''"),
        ({"rate": None}, "line 1: not a rate"),
        ({"rate": "n/a"}, "line 1: not a rate"),
        ({"rate": Decimal("-1.5")}, "line 1: a rate is greater than zero"),
        ({"rate": 0}, "line 1: a rate is greater than zero"),
        ({"rate": True}, "line 1: rate is not read from a bool"),
        ({"rate": [1]}, "line 1: rate is not read from a list"),
        ({"date": "10.12.2025"}, "line 1: not a day"),
        ({"date": None}, "line 1: not a day"),
        ({"date": 20251210}, "line 1: not a day"),
        ({"date": datetime(2025, 12, 10, 9, 30)}, "line 1: date is a day, not the moment"),  # noqa: DTZ001
        ({"start": date(2025, 12, 11), "end": date(2025, 12, 1)}, "line 1: "),
        ({"start": date(2025, 12, 11)}, "line 1: not a day"),
        ({"observations": 0}, "line 1: an average is made of so many"),
        ({"observations": "many"}, "line 1: "),
        ({"rate": pa.scalar(1.1, pa.float32())}, "the column rate holds floats of fewer than 64 bits"),
    ],
    ids=str,
)
def test_what_is_wrong_is_told_with_its_row(changes: dict[str, object], words: str):
    with pytest.raises(InputError, match=words) as caught:
        from_arrow(table(**changes), source="rates", floats=True)
    assert str(caught.value).startswith(("rates", "an Arrow table"))


@pytest.mark.parametrize("rate", [float("nan"), float("inf")])
def test_a_float_that_is_no_number(rate: float):
    with pytest.raises(InputError, match="not a rate"):
        from_arrow(table(rate=rate), floats=True)


def test_two_rates_of_a_day_are_refused():
    two = pa.concat_tables([table(), table(rate=Decimal("1471.5"))])
    with pytest.raises(InputError, match="two rates on 2025-12-10"):
        from_arrow(two)


def test_a_column_that_is_there_twice():
    two = table().append_column("rate", pa.array(["5"]))
    with pytest.raises(InputError, match="the column rate is there twice"):
        from_arrow(two)


def test_what_is_no_table(tmp_path):
    with pytest.raises(InvalidTypeError, match=r"from a pyarrow.Table or a path, not from a dict"):
        from_arrow(ROW)
    (tmp_path / "rates.parquet").write_bytes(b"PAR1 and no more")
    for path in (tmp_path / "rates.parquet", tmp_path / "none.parquet"):
        with pytest.raises(InputError, match="not a Parquet file that can be read") as caught:
            from_arrow(path)
        assert caught.value.source == str(path)

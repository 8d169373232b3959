from datetime import date
from decimal import Decimal

import polars as pl
import pytest

from dealvalue.errors import InputError, InvalidTypeError
from dealvalue.interop.polars import from_polars, to_polars
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


def frame(**changes: object) -> pl.DataFrame:
    return pl.DataFrame({name: [value] for name, value in (ROW | changes).items()})


@pytest.mark.parametrize("rates", [DAILY, YEARLY, RateTable()], ids=["daily", "yearly", "none"])
@pytest.mark.parametrize("text", [False, True])
def test_there_and_back(rates: RateTable, text: bool):
    assert from_polars(to_polars(rates, text=text)).rates == rates.rates


def test_through_a_parquet_file(tmp_path):
    path = tmp_path / "rates.parquet"
    to_polars(YEARLY).write_parquet(path)
    assert from_polars(path).rates == from_polars(str(path)).rates == YEARLY.rates


def test_no_column_is_of_floats():
    assert to_polars(DAILY).schema == {
        "date": pl.Date,
        "base": pl.String,
        "quote": pl.String,
        "rate": pl.Decimal(38, 7),
        "kind": pl.String,
        "source": pl.String,
    }
    assert to_polars(DAILY, text=True)["rate"].to_list() == ["0.0006800", "1470.50", "1471.2"]
    assert to_polars(YEARLY)["observations"].to_list() == [251, None]


def test_floats_are_taken_where_the_caller_says_so_and_are_marked():
    with pytest.raises(InputError, match=r"a polars frame, line 1: a float is not exact: 1470.5"):
        from_polars(frame(rate=1470.5))
    (rate,) = from_polars(frame(rate=1470.1), floats=True, source="rates")
    assert (rate.value, rate.source) == (Decimal("1470.1"), "rates, rates taken from floats")


@pytest.mark.parametrize(
    ("held", "words"),
    [
        (frame().drop("rate"), "no column rate"),
        (frame(base="UDS"), "line 1: unknown currency"),
        (frame(rate=Decimal("-1.5")), "line 1: a rate is greater than zero"),
        (frame(rate=pl.Series([1.1], dtype=pl.Float32)[0]), "line 1: a float is not exact"),
        (frame(rate=1.1).cast({"rate": pl.Float32}), "the column rate holds floats of fewer than 64 bits"),
        (pl.concat([frame(), frame(rate=Decimal("1.5"))]), "two rates on 2025-12-10"),
    ],
    ids=range(6),
)
def test_what_is_wrong_is_told(held: pl.DataFrame, words: str):
    with pytest.raises(InputError, match=words):
        from_polars(held)


def test_what_is_no_frame(tmp_path):
    with pytest.raises(InvalidTypeError, match=r"from a polars.DataFrame or a path, not from a LazyFrame"):
        from_polars(frame().lazy())
    (tmp_path / "rates.parquet").write_bytes(b"PAR1 and no more")
    for path in (tmp_path / "rates.parquet", tmp_path / "none.parquet"):
        with pytest.raises(InputError, match="not a Parquet file that can be read") as caught:
            from_polars(path)
        assert caught.value.source == str(path)

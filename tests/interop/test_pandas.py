from datetime import date
from decimal import Decimal

import numpy as np
import pandas as pd
import pytest

from dealvalue.errors import InputError, InvalidTypeError
from dealvalue.interop.pandas import from_pandas, to_pandas
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
FAR = RateTable.from_mapping({("USD", "KRW"): {date(2999, 12, 31): "1470.5"}})
ROW = {"date": date(2025, 12, 10), "base": "USD", "quote": "KRW", "rate": Decimal("1470.5")}


def frame(**changes: object) -> pd.DataFrame:
    return pd.DataFrame({name: [value] for name, value in (ROW | changes).items()})


@pytest.mark.parametrize("rates", [DAILY, YEARLY, FAR, RateTable()], ids=["daily", "yearly", "far", "none"])
@pytest.mark.parametrize("text", [False, True])
def test_there_and_back(rates: RateTable, text: bool):
    assert from_pandas(to_pandas(rates, text=text)).rates == rates.rates


def test_through_a_parquet_file(tmp_path):
    path = tmp_path / "rates.parquet"
    to_pandas(YEARLY).to_parquet(path)
    assert from_pandas(path).rates == from_pandas(str(path)).rates == YEARLY.rates


def test_no_column_is_of_floats():
    held = to_pandas(DAILY)
    assert list(held.columns) == ["date", "base", "quote", "rate", "kind", "source"]
    assert held["rate"].tolist() == [Decimal("0.0006800"), Decimal("1470.50"), Decimal("1471.2")]
    assert held["date"].dtype.kind == "M"
    assert to_pandas(DAILY, text=True)["rate"].tolist() == ["0.0006800", "1470.50", "1471.2"]


@pytest.mark.parametrize("gap", [None, np.nan, pd.NaT, pd.NA])
def test_every_gap_of_pandas_is_a_gap(gap: object):
    (rate,) = from_pandas(frame(start=gap, end=gap, observations=gap, kind=gap, source=gap), source="rates")
    assert rate == ExchangeRate("USD", "KRW", "1470.5", date(2025, 12, 10), "rates")
    with pytest.raises(InputError, match="line 1: not a rate"):
        from_pandas(frame(rate=gap), floats=True)


def test_days_and_counts_as_pandas_makes_them():
    held = pd.concat([frame(observations=21.0, start="2025-12-01", end="2025-12-31", kind="average"), frame()])
    held["date"] = pd.to_datetime(held["date"])
    rates = from_pandas(held, source="rates").rates
    assert {rate.observations for rate in rates} == {21, None}
    with pytest.raises(InputError, match="line 1: date is a day, not the moment"):
        from_pandas(frame(date=pd.Timestamp("2025-12-10 00:00:00.000000001")))
    with pytest.raises(InputError, match="line 1: date is a day, not the moment"):
        from_pandas(frame(date=pd.Timestamp("2025-12-10", tz="Asia/Seoul")))
    with pytest.raises(InputError, match="line 1"):
        from_pandas(frame(observations=21.5))


def test_floats_are_taken_where_the_caller_says_so_and_are_marked():
    with pytest.raises(InputError, match=r"a pandas frame, line 1: a float is not exact: 1470.5"):
        from_pandas(frame(rate=1470.5))
    (rate,) = from_pandas(frame(rate=1470.1), floats=True, source="rates")
    assert (rate.value, rate.source) == (Decimal("1470.1"), "rates, rates taken from floats")


@pytest.mark.parametrize(
    ("held", "words"),
    [
        (frame().drop(columns="rate"), "no column rate"),
        (frame(base="UDS"), "line 1: unknown currency"),
        (frame(date=5.5), "line 1: date is not read from a float"),
        (frame(rate=1.1).astype({"rate": "float32"}), "the column rate holds floats of fewer than 64 bits"),
        (frame(rate=1.1).astype({"rate": "Float32"}), "the column rate holds floats of fewer than 64 bits"),
        (pd.concat([frame(), frame(rate=Decimal("1.5"))]), "two rates on 2025-12-10"),
        (pd.concat([frame(), frame()], axis=1), "a column is there twice"),
    ],
    ids=range(7),
)
def test_what_is_wrong_is_told(held: pd.DataFrame, words: str):
    with pytest.raises(InputError, match=words):
        from_pandas(held)


def test_what_is_no_frame(tmp_path):
    with pytest.raises(InvalidTypeError, match=r"from a pandas.DataFrame or a path, not from a Series"):
        from_pandas(frame()["rate"])
    (tmp_path / "rates.parquet").write_bytes(b"PAR1 and no more")
    for path in (tmp_path / "rates.parquet", tmp_path / "none.parquet"):
        with pytest.raises(InputError, match="not a Parquet file that can be read") as caught:
            from_pandas(path)
        assert caught.value.source == str(path)

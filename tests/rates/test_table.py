import io
import json
import pickle
from datetime import date
from pathlib import Path

import pytest

from dealvalue.currency import Currency
from dealvalue.errors import InputError, InvalidTypeError, InvalidValueError, RateNotFoundError, RateProviderError
from dealvalue.money import Money
from dealvalue.period import Period
from dealvalue.rates import ExchangeRate, RatePolicy, RateTable, convert
from dealvalue.rates.doubt import RateWarning

DAY = date(2025, 12, 10)
NEXT = date(2025, 12, 11)
CSV = """date,base,quote,rate,source
2025-12-10,USD,KRW,1470.50,Bank of Korea
2025-12-11,USD,KRW,1471.2,Bank of Korea
2025-12-10,USD,JPY,156.3,Bank of Japan
"""


def test_from_rates():
    won = ExchangeRate("USD", "KRW", "1470.5", DAY, "mine")
    table = RateTable([won], source="a list")
    assert table.rate("USD", "KRW", DAY) is won
    assert (table.source, len(table), list(table)) == ("a list", 1, [won])


def test_from_mapping():
    table = RateTable.from_mapping({("USD", "KRW"): {DAY: "1470.5", NEXT: 1471}}, source="mine", kind="customs")
    rate = table.rate("USD", "KRW", NEXT)
    assert (str(rate), rate.source, rate.kind) == ("1 USD = 1471 KRW", "mine", "customs")
    with pytest.raises(InvalidTypeError, match="a float is not exact"):
        RateTable.from_mapping({("USD", "KRW"): {DAY: 1470.5}})


def test_a_csv_of_any_sort_of_file(tmp_path: Path):
    path = tmp_path / "rates.csv"
    path.write_text(CSV)
    with path.open() as text, path.open("rb") as data:
        tables = [
            RateTable.from_csv(file) for file in (path, str(path), CSV, CSV.encode(), text, data, io.StringIO(CSV))
        ]
    assert len({table.rates for table in tables}) == 1
    assert [table.source for table in tables] == [str(path)] * 2 + ["generic_csv"] * 2 + [str(path)] * 2 + [
        "generic_csv"
    ]
    assert RateTable.from_csv(CSV, "the bank's").source == "the bank's"


def test_what_a_table_says_of_itself():
    table = RateTable.from_csv(CSV)
    assert (table.first_day, table.last_day, len(table)) == (DAY, NEXT, 3)
    assert table.currencies == {Currency("USD"), Currency("KRW"), Currency("JPY")}
    assert table.pivots[0] is Currency("USD")
    assert repr(table) == "<RateTable 'generic_csv': 3 rates, 2025-12-10 to 2025-12-11>"


def test_an_empty_table():
    table = RateTable()
    assert (table.first_day, table.last_day, len(table), table.rates, table.pivots) == (None, None, 0, (), ())
    assert table.rate("USD", "KRW", DAY) is None


def test_the_version_is_of_the_rates():
    lines = CSV.splitlines()
    shuffled = "\n".join([lines[0], *lines[:0:-1]])
    assert RateTable.from_csv(CSV).version == RateTable.from_csv(shuffled).version
    assert RateTable.from_csv(CSV).version != RateTable.from_csv(CSV.replace("1471.2", "1471.3")).version
    assert len(RateTable().version) == 12


def test_the_same_rate_twice_is_one():
    assert len(RateTable.from_csv(CSV + "2025-12-10,USD,JPY,156.30,again\n")) == 3


def test_two_rates_of_a_day_are_in_conflict(tmp_path: Path):
    path = tmp_path / "rates.csv"
    path.write_text(CSV + "2025-12-10,USD,JPY,156.4,Bank of Japan\n")
    with pytest.raises(InputError, match=r"two rates on 2025-12-10: 1 USD = 156.3 and 156.4 JPY") as caught:
        RateTable.read(path, strict=True)
    assert (caught.value.source, caught.value.line) == (str(path), 5)


def test_of_two_rates_in_conflict_neither_is_used():
    with pytest.warns(RateWarning, match=r"line 5: USD to JPY on 2025-12-10: 1 USD = 156.3 and 156.4 JPY"):
        table = RateTable.read(CSV + "2025-12-10,USD,JPY,156.4,Bank of Japan\n")
    assert table.rate("USD", "JPY", DAY) is None
    assert [(doubt.kind, doubt.line) for doubt in table.doubts] == [("conflict", 5)]
    assert len(table) == 2


def test_a_rate_that_holds_for_a_month_is_found_on_each_of_its_days():
    table = RateTable.read("date,base,quote,rate,kind,start,end\n2025-07-01,GBP,AED,4.94,customs,2025-07-01,2025-07-31\n")
    rate = table.rate("GBP", "AED", date(2025, 7, 31))
    assert str(rate) == "1 GBP = 4.94 AED"
    assert rate.period == Period.month(2025, 7)
    assert table.rate("GBP", "AED", date(2025, 8, 1)) is None
    assert str(convert(Money(494, "AED"), "GBP", on=date(2025, 7, 15), rates=table).result) == "100 GBP"
    assert len(table) == 1


def test_a_rate_that_holds_for_years_is_a_mistake():
    with pytest.raises(InputError, match="at most 400 days"):
        RateTable.read("date,base,quote,rate,start,end\n2025-07-01,GBP,AED,4.94,2015-07-01,2025-07-31\n")


AVERAGES = """date,base,quote,rate,kind,start,end,observations
2003-12-31,USD,TRL,1500000,average,2003-01-01,2003-12-31,250
2003-12-31,EUR,USD,1.25,average,2003-01-01,2003-12-31,255
"""


def test_an_average_is_the_rate_of_no_day():
    table = RateTable.read(AVERAGES)
    assert table.rate("USD", "TRL", date(2003, 12, 31)) is None
    assert table.average("USD", "TRL", Period.year(2003)).observations == 250
    assert table.average("USD", "TRL", Period.year(2004)) is None
    assert RateTable.from_csv(table.to_csv(), "x").rates == table.rates
    assert RateTable.from_dict(table.to_dict()) == table


def test_a_published_average_converts_its_period_in_both_directions_and_across():
    table = RateTable.read(AVERAGES)
    year = Period.year(2003)
    assert str(convert(Money(3_000_000, "TRL"), "USD", on=year, rates=table).result) == "2 USD"
    across = convert(Money(1, "EUR"), "TRL", on=year, rates=table)
    assert (str(across.result), across.path, across.used_on) == ("1875000 TRL", ("EUR", "USD", "TRL"), year)
    yearly = convert(Money(1, "EUR"), "USD", on=date(2003, 5, 2), rates=table, policy=RatePolicy("year_average"))
    assert str(yearly.result) == "1.25 USD"
    with pytest.raises(RateNotFoundError):
        convert(Money(1, "EUR"), "USD", on=date(2003, 12, 31), rates=table)


KINDS = """date,base,quote,rate,kind
2016-03-15,USD,TRY,2.8852,buy
2016-03-15,USD,TRY,2.8904,sell
2016-03-15,EUR,TRY,3.2,sell
"""


def test_of_two_kinds_on_a_day_one_has_to_be_chosen():
    table = RateTable.read(KINDS)
    with pytest.raises(RateProviderError, match="buy and sell rates from USD to TRY: choose one"):
        table.rate("USD", "TRY", date(2016, 3, 15))
    assert str(table.rate("EUR", "TRY", date(2016, 3, 15))) == "1 EUR = 3.2 TRY"
    assert str(table.of_kind("buy").rate("USD", "TRY", date(2016, 3, 15))) == "1 USD = 2.8852 TRY"
    assert str(RateTable.read(KINDS, kind="sell").rate("USD", "TRY", date(2016, 3, 15))) == "1 USD = 2.8904 TRY"
    with pytest.raises(InvalidValueError, match="no kind of rate called 'mid': there are buy, sell"):
        table.of_kind("mid")


def test_a_kind_that_a_file_does_not_have():
    with pytest.raises(InvalidValueError, match="no kind of rate called 'mid': there are buy, sell"):
        RateTable.read(KINDS, kind="mid")
    assert len(RateTable.read("date,base,quote,rate\n", kind="mid")) == 0
    with pytest.warns(RateWarning, match="0 is no rate"):  # whatever kind of rate it was to be
        assert len(RateTable.read(KINDS + "2016-03-16,USD,TRY,0,buy\n", kind="sell")) == 2


def test_the_form_it_was_read_in():
    assert (RateTable.read(KINDS).form, RateTable().form) == ("generic_csv", "")


def test_both_directions_may_be_published():
    table = RateTable.from_csv(CSV + "2025-12-10,KRW,USD,0.0006801,Bank of Korea\n")
    assert str(table.rate("KRW", "USD", DAY)) == "1 KRW = 0.0006801 USD"


def test_a_derived_rate_is_no_row():
    won = ExchangeRate("USD", "KRW", "1470.5", DAY, "mine")
    with pytest.raises(InvalidValueError, match="published rates only"):
        RateTable([won.inverted()])


def test_forms_lose_nothing():
    table = RateTable.from_csv(CSV, "mine")
    again = [
        RateTable.from_dict(json.loads(json.dumps(table.to_dict()))),
        pickle.loads(pickle.dumps(table)),
        RateTable.from_csv(table.to_csv(), "mine"),
    ]
    for other in again:
        assert other == table
        assert hash(other) == hash(table)
        assert other.version == table.version


def test_digits_are_kept_as_they_were_written():
    assert "1470.50" in RateTable.from_csv(CSV).to_csv()


def test_a_file_in_a_form_that_is_recognised():
    ecb = b"Date,USD,KRW,\n2026-10-30,1.1172,1491.76,\n"
    assert str(RateTable.read(ecb).rate("EUR", "KRW", date(2026, 10, 30))) == "1 EUR = 1491.76 KRW"
    assert RateTable.read(CSV) == RateTable.from_csv(CSV)
    with pytest.raises(InputError, match="not a file of rates in a known form"):
        RateTable.read(b"<html>not found</html>")
    with pytest.raises(InvalidValueError, match=r"no format 'excel': there are ecb_csv, .*generic_csv"):
        RateTable.read(CSV, "excel")


def test_a_file_that_is_not_there(tmp_path: Path):
    for path in (tmp_path / "none.csv", tmp_path, "a\0b"):
        with pytest.raises(InputError, match="cannot be read") as caught:
            RateTable.from_csv(path)
        assert caught.value.source == str(path)


@pytest.mark.parametrize("file", [None, 5, ["date"]])
def test_what_is_no_file(file):
    with pytest.raises(InvalidTypeError, match="a file is a path"):
        RateTable.from_csv(file)


def test_frozen():
    with pytest.raises(AttributeError):
        RateTable().source = "other"

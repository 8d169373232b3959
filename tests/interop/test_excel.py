from datetime import date, datetime
from unittest import mock

import pytest
from openpyxl import Workbook

from dealvalue.deals import Deal
from dealvalue.errors import InputError, InvalidValueError, MissingExtraError
from dealvalue.interop.excel import read_excel
from dealvalue.money import Money
from dealvalue.period import Period


@pytest.fixture
def workbook(tmp_path):
    def _workbook(*rows, name="deals.xlsx"):
        book = Workbook()
        for row in rows:
            book.active.append(row)
        book.create_sheet("more").append(["value"])
        path = tmp_path / name
        book.save(path)
        return path

    return _workbook


HEAD = ["value", "currency", "when", "buyer", "signed"]


def test_numbers_days_and_text(workbook):
    path = workbook(
        ["", None],
        HEAD,
        [0.1, "USD", datetime(2025, 8, 1), " PL ", datetime(2025, 7, 1)],  # noqa: DTZ001
        [8_800_000_000_000, "KRW", 2025],
        [],
        ["over 2 trillion won", None, "2024/2025", 7, None, None],
    )
    deals = read_excel(path)
    assert list(deals) == [
        Deal(Money("0.1", "USD"), "2025-08-01", buyer="PL", signed=date(2025, 7, 1)),
        Deal(Money("8.8e12", "KRW"), Period.year(2025)),
        Deal("over 2 trillion won", "2024/2025", buyer="7"),
    ]
    assert deals.refused == []
    assert next(iter(read_excel(path))).origin == f"{path}, line 3"


@pytest.mark.parametrize("number", [0.1, 1e21, 123456789.01, -2.5, 1e-7])
def test_a_number_is_the_decimal_that_the_sheet_shows(number, workbook):
    [deal] = read_excel(workbook(["value"], [number]), currency="USD")
    assert float(deal.figure.amount) == number
    assert len(deal.figure.amount.as_tuple().digits) <= 17


def test_rows_that_are_no_deals_are_kept(workbook):
    deals = read_excel(
        workbook(
            HEAD,
            ["#N/A", "USD", None],
            [5, "USD", datetime(2025, 8, 1, 12)],  # noqa: DTZ001
            [5, "USD", None, "PL", None, "more"],
            [True, "USD"],
            [5, "USD", None, "#REF!"],
        )
    )
    assert list(deals) == []
    assert [(row.line, row.column) for row in deals.refused] == [
        (2, "value"), (3, "when"), (4, None), (5, "value"), (6, "buyer"),
    ]  # fmt: skip
    assert deals.refused[0].row[0] == ("value", "#N/A")


def test_strict_stops_at_the_first(workbook):
    path = workbook(HEAD, ["heaps", "USD"])
    with pytest.raises(InputError, match=rf"{path}, line 2, column 'value'"):
        list(read_excel(path, strict=True))


def test_another_sheet_and_columns_of_other_names(workbook):
    path = workbook(["Sum", "Day"], ["$5", "2025"])
    assert list(read_excel(path, columns={"value": "Sum", "when": "Day"})) == [Deal("$5", "2025")]
    assert list(read_excel(path, sheet="more")) == []
    with pytest.raises(InvalidValueError, match="has no sheet 'less', but 'Sheet', 'more'"):
        list(read_excel(path, sheet="less"))


def test_what_is_no_workbook(tmp_path, workbook):
    path = tmp_path / "deals.xlsx"
    with pytest.raises(InputError, match="No such file"):
        list(read_excel(path))
    path.write_text("value\n$5\n")
    with pytest.raises(InputError, match="not a workbook"):
        list(read_excel(path))
    with pytest.raises(InputError, match="an empty sheet"):
        list(read_excel(workbook(name="empty.xlsx")))
    with pytest.raises(InputError, match="no column 'value'"):
        list(read_excel(workbook(["sum"], [5], name="other.xlsx")))


def test_a_library_that_is_not_installed_is_named(workbook):
    path = workbook(["value"])
    with mock.patch.dict("sys.modules", openpyxl=None), pytest.raises(MissingExtraError, match=r"dealvalue\[excel\]"):
        list(read_excel(path))

from datetime import UTC, date, datetime
from decimal import Decimal

import pytest

from dealvalue.deals import Deal
from dealvalue.deals.amounts import ENGLISH
from dealvalue.deals.rows import Shape, as_text
from dealvalue.errors import InputError
from dealvalue.money import Money
from dealvalue.period import Period


def deal(**row):
    return Shape(tuple(row), ENGLISH, {}).deal(list(row.values()), None)


def test_what_a_spreadsheet_or_a_program_holds():
    read = deal(value=Decimal("0.1"), currency="USD", when=datetime(2025, 8, 1), signed=2025, lot=7, seen=None)  # noqa: DTZ001
    assert read == Deal(Money("0.1", "USD"), "2025-08-01", signed=Period.year(2025), lot="7")


def test_a_label_that_is_a_moment_is_written_out():
    assert deal(value="$5", at=datetime(2025, 8, 1, 12, 30))["at"] == "2025-08-01 12:30:00"  # noqa: DTZ001
    assert deal(value="$5", at=date(2025, 8, 1))["at"] == date(2025, 8, 1)


@pytest.mark.parametrize("moment", [datetime(2025, 8, 1, 12), datetime(2025, 8, 1, tzinfo=UTC)])  # noqa: DTZ001
def test_an_hour_is_no_day(moment):
    with pytest.raises(InputError, match="on a day, not at an hour") as error:
        deal(value="$5", when=moment)
    assert error.value.column == "when"


def test_a_cell_as_it_is_kept():
    assert list(map(as_text, [None, Decimal("1E+3"), Money(5, "USD"), "x", 7])) == ["", "1000", "5 USD", "x", "7"]

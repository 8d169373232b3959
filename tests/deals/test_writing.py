import io
from datetime import date

import pytest

from dealvalue.currency import Currency
from dealvalue.deals import Deal, read_deals, write_deals
from dealvalue.errors import InputError
from dealvalue.figure import Figure
from dealvalue.money import Money
from dealvalue.period import Period

DEALS = [
    Deal(Money("8.8e12", "KRW"), date(2025, 8, 1), label="tanks, new", country="PL", signed=date(2025, 7, 1)),
    Deal(Money("-0.50", "USD"), label='the "deal"', count="180 tanks"),
    Deal(Figure.of("2e12", Currency("KRW"), hedge="more_than"), Period.since(date(2025, 8, 1)), branch="navy"),
    Deal(Figure.of("1.30e9", Currency("USD"), hedge="approximately"), "2012/2024", upfront="over €3 million"),
]


def test_what_is_written_is_read_again(tmp_path):
    text = io.StringIO()
    write_deals(DEALS, text)
    assert list(read_deals(text.getvalue(), strict=True)) == DEALS
    path = tmp_path / "deals.csv"
    write_deals(iter(DEALS), path)
    assert list(read_deals(path, strict=True)) == DEALS


def test_an_error_leaves_the_file_as_it_was(tmp_path):
    path = tmp_path / "deals.csv"
    path.write_text("precious")

    def broken():
        yield DEALS[0]
        raise InputError("no more")

    with pytest.raises(InputError):
        write_deals(broken(), path)
    assert path.read_text() == "precious"

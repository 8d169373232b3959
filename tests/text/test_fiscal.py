"""Fiscal years: configured by the caller, told by the text, or as the region has them; and the parts of them."""

from datetime import date

import pytest

from dealvalue import find, parse_period, read
from dealvalue.errors import DealValueError, InvalidTypeError, InvalidValueError
from dealvalue.text.reader import Reader

ON = date(2025, 5, 2)
JAPAN = (4, "start")
FEDERAL = (10, "end")


@pytest.mark.parametrize(
    ("text", "fiscal", "expected"),
    [
        ("FY2024", JAPAN, "2024-04-01/2025-03-31"),
        ("FY2024", FEDERAL, "2023-10-01/2024-09-30"),
        ("fiscal 2024", (1, "end"), "2024-01-01/2024-12-31"),
        ("FY2023-24", (7, "start"), "2023-07-01/2024-06-30"),
        ("Q2 FY2025", FEDERAL, "2025-01-01/2025-03-31"),
        ("FY2025 Q2", FEDERAL, "2025-01-01/2025-03-31"),
        ("2Q FY25", FEDERAL, "2025-01-01/2025-03-31"),
        ("the second quarter of fiscal 2025", JAPAN, "2025-07-01/2025-09-30"),
        ("the second fiscal quarter of 2025", JAPAN, "2025-07-01/2025-09-30"),
        ("fiscal second quarter of 2025", JAPAN, "2025-07-01/2025-09-30"),
        ("fiscal Q4 2024", JAPAN, "2025-01-01/2025-03-31"),
        ("the first half of fiscal 2025", FEDERAL, "2024-10-01/2025-03-31"),
        ("H2 FY2025", JAPAN, "2025-10-01/2026-03-31"),
        ("the second quarter of 2025", JAPAN, "2025-04-01/2025-06-30"),
        ("this fiscal year", JAPAN, "2025-04-01/2026-03-31"),
        ("last fiscal year", FEDERAL, "2023-10-01/2024-09-30"),
        ("the current fiscal quarter", (2, "start"), "2025-05-01/2025-07-31"),
        ("the next fiscal quarter", (2, "start"), "2025-08-01/2025-10-31"),
        ("the fiscal second quarter", FEDERAL, "2025-01-01/2025-03-31"),
        ("the fiscal third quarter", JAPAN, "2024-10-01/2024-12-31"),
    ],
)
def test_as_the_caller_configures(text, fiscal, expected):
    assert str(parse_period(text, fiscal=fiscal, on=ON)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("fiscal 2024 ended March", "2023-04-01/2024-03-31"),
        ("fiscal 2024, ended June 30", "2023-07-01/2024-06-30"),
        ("fiscal 2024, which ended in March 2025", "2024-04-01/2025-03-31"),
        ("fiscal 2024 ended February 1, 2025", "2024-02-01/2025-01-31"),
        ("fiscal 2024 ended March 31, 2031", "2024-01-01/2024-12-31"),
        ("the fiscal year ended March 31, 2024", "2023-04-01/2024-03-31"),
        ("the fiscal year ending in September 2025", "2024-10-01/2025-09-30"),
        ("the fiscal year ended January 2, 2026", "2025-01-01/2025-12-31"),
    ],
)
def test_as_the_text_tells(text, expected):
    assert str(find(text, on=ON)[0].value) == expected


def test_what_the_text_tells_holds_from_there_on_and_before_what_was_configured():
    text = "The fiscal year ended June 30, 2024. Fiscal 2025 and the fiscal second quarter were better."
    values = [str(mention.value) for mention in read(text, on=ON, fiscal=FEDERAL).mentions]
    assert values == ["2023-07-01/2024-06-30", "2024-07-01/2025-06-30", "2024-10-01/2024-12-31"]


def test_the_region_names_the_year_that_ends_as_its_own_do():
    assert str(find("fiscal 2024 ended March", region="JP")[0].value) == "2024-04-01/2025-03-31"


def test_the_configured_year_goes_before_the_region_and_the_government():
    text = "the Pentagon's FY2024"
    assert str(find(text)[0].value) == "2023-10-01/2024-09-30"
    assert str(Reader("en").find(text, fiscal=JAPAN)[0].value) == "2024-04-01/2025-03-31"


@pytest.mark.parametrize("odd", [4, "4", (4,), [4, "end"], ("4", "end"), (True, "end"), (4.0, "end")])
def test_refuses_what_is_no_pair(odd):
    with pytest.raises(InvalidTypeError, match="fiscal is the first month"):
        read("FY2024", fiscal=odd)


@pytest.mark.parametrize("odd", [(0, "end"), (13, "end"), (4, "middle"), (4, None)])
def test_refuses_what_is_no_fiscal_year(odd):
    with pytest.raises(InvalidValueError, match="a month from 1 to 12"):
        read("FY2024", fiscal=odd)
    assert issubclass(InvalidValueError, DealValueError)

import pytest

from dealvalue.errors import InputError
from dealvalue.rates import RateTable
from dealvalue.rates.doubt import RateWarning
from dealvalue.rates.formats._cells import CutOffError
from dealvalue.rates.formats._xml import elements, records

LIST = b"<list day='1'>\n<item><code>USD</code><rate>1</rate></item>\n<item><code>EUR</code><rate>2</rate></item>\n</list>"


def read(data: bytes) -> list[str]:
    """The names of the elements, and how the reading ended."""
    found = []
    try:
        found.extend(each.name for each in elements(data, "some.xml"))
    except CutOffError as cut:
        found.append(f"cut off on line {cut.line} in {cut.element}")
    return found


def test_elements_in_the_order_of_their_ends():
    assert read(LIST) == ["code", "rate", "item", "code", "rate", "item", "list"]
    assert [(each.line, each.within) for each in elements(LIST) if each.name == "item"] == [(2, ("list",)), (3, ("list",))]


def test_the_fields_of_a_record():
    assert [fields for each, fields in records(LIST, None, "item") if each.name == "item"] == [
        {"code": "USD", "rate": "1"},
        {"code": "EUR", "rate": "2"},
    ]


@pytest.mark.parametrize(
    ("end", "last"),
    [
        (b"</list>", ["item", "list", "cut off on line 4 in list"]),
        (b"</item>\n</list>", ["rate", "list", "cut off on line 3 in item"]),
        (b"2</rate></item>\n</list>", ["code", "list", "cut off on line 3 in rate"]),
        (b"<rate>2</rate></item>\n</list>", ["code", "list", "cut off on line 3 in item"]),
    ],
)
def test_a_file_that_is_cut_off_gives_its_whole_records_and_then_says_so(end: bytes, last: list[str]):
    assert LIST.endswith(end)
    assert read(LIST[: -len(end)])[-3:] == last


@pytest.mark.parametrize("data", [b"", b"rates", b"<list", b"<list></item>", b"<list>&nbsp;</list>", b"<list/><list/>"])
def test_what_is_no_xml_is_no_file_cut_off(data: bytes):
    with pytest.raises(InputError, match="not XML") as caught:
        list(elements(data, "some.xml"))
    assert not isinstance(caught.value, CutOffError)


ECB = b"""<Envelope xmlns="http://www.ecb.int/vocabulary/2002-08-01/eurofxref"><Cube>
<Cube time="2019-11-29"><Cube currency="USD" rate="1.0982"/><Cube currency="JPY" rate="120.43"/></Cube>
<Cube time="2019-11-28"><Cube currency="USD" rate="1.1005"/><Cube curr"""


def test_a_table_of_a_file_that_is_cut_off_has_its_whole_days_and_warns():
    with pytest.warns(RateWarning, match=r"line 3: the file is cut off here"):
        table = RateTable.read(ECB)
    assert [str(rate) for rate in table] == ["1 EUR = 120.43 JPY", "1 EUR = 1.0982 USD"]
    assert [error.line for error in table.skipped] == [3]
    with pytest.raises(CutOffError):
        RateTable.read(ECB, strict=True)


IMF = b"Representative Exchange Rates\nCurrency\tMarch 02, 2026\tMarch 03, 2026\nKorean won\t1435.4\t1436.1\nEuro(1)\t1.16"


def test_a_text_that_ends_within_a_line_is_cut_off_there():
    with pytest.warns(RateWarning, match=r"line 4: the file is cut off here"):
        assert len(RateTable.read(IMF)) == 2
    with pytest.raises(InputError, match="1 cells under 2 days"):
        RateTable.read(IMF + b"\n")

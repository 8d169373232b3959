import pytest

from dealvalue.errors import InputError
from dealvalue.rates.formats import frankfurter_v2

ROWS = b"""{"date": "2024-01-16", "base": "EUR", "quote": "EUR", "rate": 1.0}
{"date": "2024-01-16", "base": "EUR", "quote": "USD", "rate": 1.0882}

{ "date": "2024-01-16", "base": "EUR", "quote": "GBP", "rate": 0.86050 }
"""
ARRAY = b"[" + ROWS.strip().replace(b"\n\n", b"\n").replace(b"\n", b",\n") + b"]"


def rates(data: bytes) -> list[str]:
    return [f"{line}: {rate.on} {rate}" for line, rate in frankfurter_v2.rates(data, "rates.json")]


def test_a_row_a_line():
    assert rates(ROWS) == ["2: 2024-01-16 1 EUR = 1.0882 USD", "4: 2024-01-16 1 EUR = 0.86050 GBP"]


def test_an_array_has_no_lines():
    assert rates(b"\xef\xbb\xbf\n" + ARRAY) == ["None: 2024-01-16 1 EUR = 1.0882 USD", "None: 2024-01-16 1 EUR = 0.86050 GBP"]
    assert rates(b"[]") == []


def test_source_kind_and_an_unknown_currency():
    (_, rate), (line, told) = frankfurter_v2.rates(ROWS.replace(b"GBP", b"XXQ"))
    assert (rate.source, rate.kind, line) == ("Frankfurter", "reference", 4)
    assert "unknown currency 'XXQ'" in str(told)


@pytest.mark.parametrize(
    ("data", "line", "words"),
    [
        (b"", 1, "an empty file"),
        (ROWS + b"{", 5, "not JSON"),
        (ROWS + b"[" * 100_000, 5, "not JSON"),
        (ROWS + b"1", 5, "no 'date' of type str"),
        (ROWS.replace(b"1.0}", b"1.1}"), 1, "a rate of EUR in itself"),
        (ROWS.replace(b"1.0882", b'"1.0882"'), 2, "no 'rate' of type Decimal"),
        (ROWS.replace(b"1.0882", b"-1"), 2, "greater than zero"),
        (ROWS.replace(b"2024-01-16", b"16 Jan 2024"), 1, "not a day"),
        (ROWS.replace(b'"quote": "GBP"', b'"quote": 1'), 4, "no 'quote' of type str"),
        (b'{"status": 422, "message": "invalid currency"}', 1, "the service gave no rates: 'invalid currency'"),
        (ARRAY.replace(b"2024-01-16", b"2024-02-30"), None, "not a day"),
    ],
)
def test_a_broken_file(data: bytes, line: int | None, words: str):
    with pytest.raises(InputError, match=words) as caught:
        rates(data)
    assert (caught.value.source, caught.value.line) == ("rates.json", line)


def test_recognised_by_its_first_row():
    for data in (ROWS, ARRAY, b"\xef\xbb\xbf[\n " + ROWS, ARRAY[:90]):
        assert frankfurter_v2.recognises(data)
    for other in (b"[]", b"[1]", b"[[" + ROWS, b'{"rows": ' + ARRAY, b'{"date": "2024-01-16", "base": "EUR", "rates": {}}'):
        assert not frankfurter_v2.recognises(other)

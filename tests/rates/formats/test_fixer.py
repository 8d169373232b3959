import pytest

from dealvalue.errors import InputError
from dealvalue.rates.formats import fixer

DAY = b'{"base": "EUR", "date": "2016-08-29", "rates": {"HUF": 309.40, "USD": 1.117}}'
SPAN = b"""{"rates": {"2020-01-03": {"USD": 1.1147}, "2020-01-02": {"USD": 1.1193}},
"start_at": "2020-01-02", "base": "EUR", "end_at": "2020-01-03"}"""


def rates(data: bytes) -> list[str]:
    return [f"{rate.on} {rate}" for _, rate in fixer.rates(data, "latest.json")]


def test_a_day():
    assert rates(DAY) == ["2016-08-29 1 EUR = 309.40 HUF", "2016-08-29 1 EUR = 1.117 USD"]
    _, rate = next(fixer.rates(DAY))
    assert (rate.source, rate.kind) == (fixer.SOURCE, "reference")


def test_days():
    assert rates(SPAN) == ["2020-01-03 1 EUR = 1.1147 USD", "2020-01-02 1 EUR = 1.1193 USD"]


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b'{"error": "Invalid base"}', "the service gave no rates: 'Invalid base'"),
        (DAY.replace(b"2016-08-29", b"2016-08-32"), "not a day"),
        (DAY.replace(b"309.40", b"-309.40"), "greater than zero"),
        (DAY.replace(b'"rates"', b'"rate"'), "no 'rates' of type dict"),
        (DAY.replace(b"}}", b"}"), "not JSON"),
    ],
)
def test_a_broken_file(data: bytes, words: str):
    with pytest.raises(InputError, match=words) as caught:
        rates(data)
    assert caught.value.source == "latest.json"


def test_recognised_if_there_is_nothing_else():
    assert fixer.recognises(DAY)
    assert fixer.recognises(SPAN)
    assert not fixer.recognises(DAY.replace(b"{", b'{"success": true,', 1))
    assert not fixer.recognises(b'{"rates": {' + b'"2020-01-02": {"USD": 1.1193},' * 200)

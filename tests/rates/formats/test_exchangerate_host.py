import pytest

from dealvalue.errors import InputError
from dealvalue.rates.formats import exchangerate_host

DAY = b"""{"motd": {"msg": "Please, consider backing us.", "url": "https://example.org"}, "success": true, "historical": true,
"base": "EUR", "date": "2004-12-31", "rates": {"USD": 1.3621, "TRL": 1836200, "EUR": 1}}"""
SPAN = b"""{"motd": {}, "success": true, "timeseries": true, "base": "EUR", "start_date": "2004-12-30", "end_date": "2004-12-31",
"rates": {"2004-12-30": {"USD": 1.3604}, "2004-12-31": {"USD": 1.3621}}}"""


def rates(data: bytes) -> list[str]:
    return [f"{rate.on} {rate}" for _, rate in exchangerate_host.rates(data, "rates.json")]


def test_a_day():
    assert rates(DAY) == ["2004-12-31 1 EUR = 1.3621 USD", "2004-12-31 1 EUR = 1836200 TRL"]
    _, rate = next(exchangerate_host.rates(DAY))
    assert (rate.source, rate.kind) == ("exchangerate.host", "reference")


def test_days():
    assert rates(SPAN) == ["2004-12-30 1 EUR = 1.3604 USD", "2004-12-31 1 EUR = 1.3621 USD"]


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (DAY.replace(b"true", b"false", 1), "the service gave no rates"),
        (DAY.replace(b'"EUR": 1', b'"EUR": 1.01'), "a rate of EUR in itself"),
        (DAY.replace(b"1836200", b"-1"), "greater than zero"),
        (DAY.replace(b"2004-12-31", b"2004"), "not a day"),
        (DAY.replace(b"1.3621", b"[]"), "no number for 'USD'"),
        (DAY[:-1], "not JSON"),
    ],
)
def test_a_broken_file(data: bytes, words: str):
    with pytest.raises(InputError, match=words) as caught:
        rates(data)
    assert caught.value.source == "rates.json"


def test_recognised_by_its_message_of_the_day():
    assert exchangerate_host.recognises(DAY)
    assert exchangerate_host.recognises(SPAN[:60])
    assert not exchangerate_host.recognises(DAY.replace(b"motd", b"note"))

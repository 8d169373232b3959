import pytest

from dealvalue.errors import InputError
from dealvalue.rates.formats import exchangeratesapi, recognised

DAY = b"""{"success": true, "timestamp": 1104537599, "historical": true,
"base": "EUR", "date": "2004-12-31", "rates": {"USD": 1.362100, "EUR": 1}}"""
SPAN = b"""{"success": true, "timeseries": true, "start_date": "2004-12-30", "end_date": "2004-12-31", "base": "EUR",
"rates": {"2004-12-30": {"USD": 1.3604}, "2004-12-31": {"USD": 1.3621}}}"""
ERROR = b"""{"success": false, "error": {"code": 104, "type": "usage_limit_reached", "info": "No requests left this month."}}"""


def rates(data: bytes) -> list[str]:
    return [f"{rate.on} {rate}" for _, rate in exchangeratesapi.rates(data, "rates.json")]


def test_a_day():
    assert rates(DAY) == ["2004-12-31 1 EUR = 1.362100 USD"]
    _, rate = next(exchangeratesapi.rates(DAY))
    assert (rate.source, rate.kind) == ("exchangeratesapi.io or Fixer", "reference")


def test_days():
    assert rates(SPAN) == ["2004-12-30 1 EUR = 1.3604 USD", "2004-12-31 1 EUR = 1.3621 USD"]


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (ERROR, "the service gave no rates: 'usage_limit_reached: No requests left this month.'"),
        (b'{"success": false, "error": null}', "the service gave no rates"),
        (DAY.replace(b"1.362100", b"-1"), "greater than zero"),
        (DAY.replace(b'"base": "EUR"', b'"base": 1'), "no 'base' of type str"),
        (SPAN.replace(b'{"USD": 1.3604}', b"{}").replace(b'{"USD": 1.3621}', b"[]"), "of type dict"),
        (DAY[:-1], "not JSON"),
    ],
)
def test_a_broken_file(data: bytes, words: str):
    with pytest.raises(InputError, match=words) as caught:
        rates(data)
    assert caught.value.source == "rates.json"


def test_recognised():
    for data in (DAY, SPAN, ERROR):
        assert exchangeratesapi.recognises(data)
    assert not exchangeratesapi.recognises(b'{"success": false}')
    assert not exchangeratesapi.recognises(b'{"success": true, "source": "USD", "quotes": {}}')


def test_forms_that_look_alike_are_told_apart_by_what_differs():
    plain = DAY.replace(b'"success": true, "timestamp": 1104537599, "historical": true,', b"")
    told = {
        "exchangeratesapi": DAY,
        "fixer": plain,
        "exchangerate_host": DAY.replace(b"{", b'{"motd": {},', 1),
        "frankfurter_v1": plain.replace(b"{", b'{"amount": 1.0,', 1),
        "openexchangerates": DAY.replace(b'"success": true', b'"disclaimer": "", "license": ""'),
    }
    assert {name: recognised(data).NAME for name, data in told.items()} == {name: name for name in told}

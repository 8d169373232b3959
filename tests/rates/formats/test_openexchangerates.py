import pytest

from dealvalue.errors import InputError
from dealvalue.rates import RateTable
from dealvalue.rates.formats import openexchangerates

LATEST = b"""{
  "disclaimer": "Usage subject to terms.",
  "license": "Resale is prohibited.",
  "timestamp": 1104537599,
  "base": "USD",
  "rates": {"EUR": 0.73416, "BTC": 0.00000231, "USD": 1, "KRW": 1035.10}
}"""
SPAN = b"""{"disclaimer": "Usage subject to terms.", "license": "Resale is prohibited.",
"start_date": "2004-12-30", "end_date": "2004-12-31", "base": "USD",
"rates": {"2004-12-30": {"EUR": 0.7345}, "2004-12-31": {"EUR": 0.7342}}}"""
ERROR = b'{"error": true, "status": 401, "message": "invalid_app_id", "description": "Invalid App ID provided"}'


def rates(data: bytes) -> list[str]:
    return [f"{getattr(rate, 'on', '')} {rate}" for _, rate in openexchangerates.rates(data, "latest.json")]


def test_the_day_is_that_of_the_time_at_greenwich():
    assert rates(LATEST)[0] == "2004-12-31 1 USD = 0.73416 EUR"
    assert rates(LATEST.replace(b"1104537599", b"1104537600"))[0] == "2005-01-01 1 USD = 0.73416 EUR"


def test_what_is_no_currency_is_told_and_the_base_itself_passed_over():
    _, told, won = rates(LATEST)
    assert told.startswith(" latest.json: unknown currency 'BTC'")
    assert won == "2004-12-31 1 USD = 1035.10 KRW"


def test_days():
    assert rates(SPAN) == ["2004-12-30 1 USD = 0.7345 EUR", "2004-12-31 1 USD = 0.7342 EUR"]


def test_the_licence_reaches_the_table():
    table = RateTable.read(LATEST)
    assert table.licence == "Resale is prohibited."
    assert openexchangerates.licence(b'{"base": "USD"}') == ""
    assert {rate.source for rate in table} == {"Open Exchange Rates"}
    assert {rate.kind for rate in table} == {"reference"}


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (ERROR, "the service gave no rates: 'invalid_app_id: Invalid App ID provided'"),
        (LATEST.replace(b"1104537599", b"0"), "not a time in seconds since 1970: '0'"),
        (LATEST.replace(b"1104537599", b"-1"), "not a time in seconds since 1970"),
        (LATEST.replace(b"1104537599", b"1104537599000"), "not a time in seconds since 1970: '1104537599000'"),
        (LATEST.replace(b"1104537599", b"1e30"), "not a time in seconds since 1970"),
        (LATEST.replace(b"1104537599", b'"now"'), "no 'timestamp' of type Decimal"),
        (LATEST.replace(b'"USD": 1', b'"USD": 2'), "a rate of USD in itself"),
        (LATEST.replace(b'"base"', b'"b"'), "no 'base' of type str"),
        (LATEST.replace(b'"rates"', b'"r"'), "no 'rates' of type dict"),
        (LATEST.replace(b"0.73416", b'"0.73416"'), "no number for 'EUR'"),
        (SPAN.replace(b'"2004-12-31": {', b'"EUR": {'), "not a day"),
        (b'{"license":' * 100_000, "not JSON"),
    ],
)
def test_a_broken_file(data: bytes, words: str):
    with pytest.raises(InputError, match=words) as caught:
        rates(data)
    assert caught.value.source == "latest.json"


def test_recognised():
    for data in (LATEST, SPAN, ERROR):
        assert openexchangerates.recognises(data)
    assert not openexchangerates.recognises(b'{"timestamp": 1, "base": "USD", "rates": {}}')

import pytest

from dealvalue.errors import InputError
from dealvalue.rates.formats import frankfurter_v1

DAY = b'{"amount": 1.0, "base": "EUR", "date": "2004-12-31", "rates": {"USD": 1.3621, "JPY": 139.650}}'
SPAN = b"""{"amount": 100, "base": "JPY", "start_date": "2004-12-30", "end_date": "2004-12-31",
"rates": {"2004-12-30": {"EUR": 0.71}, "2004-12-31": {"EUR": 0.72, "USD": 0.97}}}"""


def rates(data: bytes) -> list[str]:
    return [f"{rate.on} {rate}" for _, rate in frankfurter_v1.rates(data, "day.json")]


def test_a_day():
    assert rates(DAY) == ["2004-12-31 1 EUR = 1.3621 USD", "2004-12-31 1 EUR = 139.650 JPY"]
    line, rate = next(frankfurter_v1.rates(DAY))
    assert (line, rate.source, rate.kind, rate.period) == (None, frankfurter_v1.SOURCE, "reference", None)


def test_days_and_an_amount():
    assert rates(SPAN) == ["2004-12-30 1 JPY = 0.0071 EUR", "2004-12-31 1 JPY = 0.0072 EUR", "2004-12-31 1 JPY = 0.0097 USD"]


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (DAY.replace(b"1.0", b"3"), "does not divide"),
        (DAY.replace(b"1.0", b"0"), "greater than zero"),
        (DAY.replace(b"1.0", b'"1"'), "no 'amount' of type Decimal"),
        (DAY.replace(b'"EUR"', b"null"), "no 'base' of type str"),
        (DAY.replace(b"2004-12-31", b"31.12.2004"), "not a day"),
        (DAY.replace(b"1.3621", b"null"), "no number for 'USD' on 2004-12-31, but None"),
        (DAY.replace(b"1.3621", b"true"), "no number for 'USD'"),
        (DAY.replace(b"1.3621", b"-1.3621"), "greater than zero"),
        (DAY.replace(b"1.3621", b"NaN"), "NaN is no number"),
        (DAY.replace(b"1.3621", b"1e999999999"), "not JSON"),
        (DAY.replace(b"1.3621", b"9" * 100), "more than 60 digits"),
        (DAY.replace(b'"JPY"', b'"USD"'), "'USD' is there twice"),
        (DAY.replace(b'"date"', b'"day"'), "no 'date' of type str"),
        (SPAN.replace(b'{"EUR": 0.71}', b"0.71"), "no '2004-12-30' of type dict"),
        (DAY[:-1], "not JSON"),
        (b"[1]", "not a JSON object"),
        (b'{"message": "not found"}', "the service gave no rates: 'not found'"),
        (b"[" * 100_000, "not JSON"),
    ],
)
def test_a_broken_file(data: bytes, words: str):
    with pytest.raises(InputError, match=words) as caught:
        rates(data)
    assert caught.value.source == "day.json"


def test_recognised_by_its_amount():
    assert frankfurter_v1.recognises(DAY)
    assert frankfurter_v1.recognises(SPAN[:95])
    assert not frankfurter_v1.recognises(DAY.replace(b"amount", b"units"))

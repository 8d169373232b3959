import pytest

from dealvalue.errors import InputError
from dealvalue.rates.formats import cnb_json

DAYS = b"""{"rates": [
  {"validFor": "2025-12-10", "amount": 100, "currencyCode": "HUF", "rate": 6.310},
  {"validFor": "2025-12-11", "amount": 1, "currencyCode": "USD", "rate": 20.85}]}"""


def test_so_many_units_are_so_many_crowns():
    rows = list(cnb_json.rates(DAYS))
    assert [(line, str(rate), str(rate.on)) for line, rate in rows] == [
        (None, "1 HUF = 0.0631 CZK", "2025-12-10"),
        (None, "1 USD = 20.85 CZK", "2025-12-11"),
    ]
    assert (rows[0][1].source, rows[0][1].kind) == (cnb_json.SOURCE, "reference")


def test_an_unknown_code():
    ((_, error), _) = cnb_json.rates(DAYS.replace(b"HUF", b"QQQ"))
    assert "unknown currency 'QQQ'" in str(error)


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        (b'"rates"', b'"rate"', "no 'rates' of type list"),
        (b'"amount": 100', b'"amount": "100"', "no 'amount' of type Decimal"),
        (b'"amount": 100', b'"amount": 0', "greater than zero"),
        (b'"amount": 100, ', b"", "no 'amount' of type Decimal"),
        (b'"rate": 6.310', b'"rate": null', "no 'rate' of type Decimal"),
        (b"2025-12-10", b"2025-12", "not a day"),
        (b'"HUF"', b'"CZK"', "a rate of CZK in itself"),
        (b"]}", b"]", "not JSON"),
    ],
)
def test_a_broken_file(old: bytes, new: bytes, words: str):
    with pytest.raises(InputError, match=words) as caught:
        list(cnb_json.rates(DAYS.replace(old, new, 1), "cnb.json"))
    assert caught.value.source == "cnb.json"


def test_recognised():
    assert cnb_json.recognises(DAYS)
    assert not cnb_json.recognises(b'{"rates": {"USD": 1.1}}')

import pytest

from dealvalue.errors import InputError
from dealvalue.rates.formats import fawazahmed0

FILE = b"""{
 "date": "2025-12-10",
 "usd": {"eur": 0.85950000, "krw": 1470.5, "1inch": 5.1, "btc": 1.0836e-05, "usd": 1, "xau": 0.00023786}
}"""


def rates(data: bytes) -> list[str]:
    return [f"{getattr(rate, 'on', '')} {rate}" for _, rate in fawazahmed0.rates(data, "usd.json")]


def test_the_base_is_the_name_that_holds_the_rates():
    dollars, won, *others, gold = rates(FILE)
    assert (dollars, won) == ("2025-12-10 1 USD = 0.85950000 EUR", "2025-12-10 1 USD = 1470.5 KRW")
    assert ["unknown currency '1INCH'" in others[0], "unknown currency 'BTC'" in others[1]] == [True, True]
    assert (gold, len(others)) == ("2025-12-10 1 USD = 0.00023786 XAU", 2)
    _, rate = next(fawazahmed0.rates(FILE))
    assert (rate.source, rate.kind) == (fawazahmed0.SOURCE, "reference")


def test_a_base_that_nobody_knows():
    assert all("unknown currency 'BTC'" in told for told in rates(b'{"date": "2025-12-10", "btc": {"usd": 92283, "eur": 79317}}'))


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b'{"date": "2025-12-10"}', "not a date and the rates of one currency"),
        (b'{"usd": {"eur": 0.8595}}', "not a date and the rates of one currency"),
        (b'{"date": "2025-12-10", "usd": {}, "eur": {}}', "not a date and the rates of one currency"),
        (b'{"date": "2025-12-10", "usd": 0.8595}', "no 'usd' of type dict"),
        (b'{"date": 20251210, "usd": {}}', "no 'date' of type str"),
        (FILE.replace(b"2025-12-10", b"2025-12"), "not a day"),
        (FILE.replace(b'"krw"', b'"EUR"'), "a currency is there twice"),
        (FILE.replace(b'"usd": 1', b'"usd": 2'), "a rate of USD in itself"),
        (FILE.replace(b"0.85950000", b"-1"), "greater than zero"),
        (FILE.replace(b"0.85950000", b"null"), "no number for 'EUR'"),
    ],
)
def test_a_broken_file(data: bytes, words: str):
    with pytest.raises(InputError, match=words) as caught:
        rates(data)
    assert caught.value.source == "usd.json"


def test_recognised():
    assert fawazahmed0.recognises(FILE)
    assert fawazahmed0.recognises(FILE[:60])
    for other in (b'{"date": "2025-12-10", "USD": {}}', b'{"date": {}, "usd": {}}', b'{"date": "2025-12-10", "usd": 1}', FILE[:20]):
        assert not fawazahmed0.recognises(other)

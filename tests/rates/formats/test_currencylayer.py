import pytest

from dealvalue.errors import InputError
from dealvalue.rates import RateTable
from dealvalue.rates.formats import currencylayer

LIVE = b"""{"success": true, "terms": "https:\\/\\/example.org\\/terms", "privacy": "https:\\/\\/example.org\\/privacy",
"timestamp": 1104537599, "source": "USD", "quotes": {"USDEUR": 0.734160, "USDUSD": 1, "USDKRW": 1035.1}}"""
DAY = LIVE.replace(b'"timestamp"', b'"historical": true, "date": "2004-12-30", "timestamp"')
SPAN = b"""{"success": true, "timeframe": true, "start_date": "2004-12-30", "end_date": "2004-12-31", "source": "USD",
"quotes": {"2004-12-30": {"USDEUR": 0.7345}, "2004-12-31": {"USDEUR": 0.7342}}}"""


def rates(data: bytes) -> list[str]:
    return [f"{rate.on} {rate}" for _, rate in currencylayer.rates(data, "live.json")]


def test_live_rates_are_of_the_day_at_greenwich():
    assert rates(LIVE) == ["2004-12-31 1 USD = 0.734160 EUR", "2004-12-31 1 USD = 1035.1 KRW"]
    _, rate = next(currencylayer.rates(LIVE))
    assert (rate.source, rate.kind) == (currencylayer.SOURCE, "reference")


def test_a_day_and_days():
    assert rates(DAY)[0] == "2004-12-30 1 USD = 0.734160 EUR"
    assert rates(SPAN) == ["2004-12-30 1 USD = 0.7345 EUR", "2004-12-31 1 USD = 0.7342 EUR"]


def test_the_terms_reach_the_table():
    assert RateTable.read(LIVE).licence == "https://example.org/terms"
    assert RateTable.read(SPAN).licence == ""


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (LIVE.replace(b"USDEUR", b"EURUSD"), "a quote of another source than 'USD': 'EURUSD'"),
        (LIVE.replace(b'"USDUSD": 1', b'"USDUSD": 1.5'), "a rate of USD in itself"),
        (LIVE.replace(b"0.734160", b"-1"), "greater than zero"),
        (LIVE.replace(b'"source"', b'"base"'), "no 'source' of type str"),
        (LIVE.replace(b'"timestamp"', b'"time"'), "no 'date' of type str"),
        (b'{"success": false, "error": {"code": 101, "info": "No access key."}}', "gave no rates: 'No access key.'"),
    ],
)
def test_a_broken_file(data: bytes, words: str):
    with pytest.raises(InputError, match=words) as caught:
        rates(data)
    assert caught.value.source == "live.json"


def test_a_quote_of_what_is_no_currency():
    told = [rate for _, rate in currencylayer.rates(LIVE.replace(b"USDEUR", b"USDBTC")) if isinstance(rate, InputError)]
    assert len(told) == 1
    assert "unknown currency 'BTC'" in str(told[0])


def test_recognised_by_source_and_quotes():
    for data in (LIVE, DAY, SPAN):
        assert currencylayer.recognises(data)
    assert not currencylayer.recognises(LIVE.replace(b"quotes", b"rates"))

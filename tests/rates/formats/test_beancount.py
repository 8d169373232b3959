import pytest

from dealvalue.errors import InputError
from dealvalue.rates.formats import beancount

FILE = b"""option "title" "Home"
2004-12-30 open Assets:Cash USD,EUR
2004-12-30 * "Payee" "price USD 1 EUR"
  Assets:Cash   -5 USD @ 0.73 EUR
2004-12-30 price ACME 95.46 USD
2004-12-30 price USD   0.73510 EUR  ; noon
  source: "mine"
2004/12/31 price USD 1,035.10 KRW
2004-12-31 price GOOG (4 + 2) / 3 USD
"""


def rates(data: bytes) -> list[str]:
    return [f"{line}: {getattr(rate, 'on', '')} {rate}" for line, rate in beancount.rates(data, "home.beancount")]


def test_prices_of_currencies_alone():
    acme, euro, won, goog = rates(FILE)
    assert (euro, won) == ("6: 2004-12-30 1 USD = 0.73510 EUR", "8: 2004-12-31 1 USD = 1035.10 KRW")
    assert acme.startswith("5:  home.beancount, line 5: unknown currency 'ACME'")
    assert goog.startswith("9:  home.beancount, line 9: unknown currency 'GOOG'")


def test_source_and_kind():
    _, rate = list(beancount.rates(FILE, "home.beancount"))[1]
    assert (rate.source, rate.kind) == ("home.beancount", "reference")
    assert list(beancount.rates(FILE))[1][1].source == "beancount"


@pytest.mark.parametrize(
    ("line", "words"),
    [
        (b"2004-12-31 price USD 0.7342", "a price is a day"),
        (b"2004-12-31 price USD ; 0.7342 EUR", "a price is a day"),
        (b"2004-13-31 price USD 0.7342 EUR", "not a day"),
        (b"2004-12-31 price USD (4 + 2) / 3 EUR", "not a rate of 1 USD in EUR"),
        (b"2004-12-31 price USD 1,0351 KRW", "not a rate of 1 USD in KRW"),
        (b"2004-12-31 price USD -1 EUR", "greater than zero"),
        (b"2004-12-31 price USD 1 USD", "a rate of USD in itself"),
        (b"2004-12-31 price USD " + b"1," * 10_000 + b" EUR", "not a rate"),
    ],
)
def test_a_broken_price_is_told_with_its_line(line: bytes, words: str):
    with pytest.raises(InputError, match=words) as caught:
        rates(FILE + line)
    assert (caught.value.source, caught.value.line) == ("home.beancount", 10)


def test_a_file_without_a_price():
    with pytest.raises(InputError, match="no price directive"):
        rates(b"2004-12-30 open Assets:Cash USD\n")


def test_recognised_by_a_price_near_the_top():
    assert beancount.recognises(FILE)
    assert not beancount.recognises(FILE.partition(b"2004-12-30 price")[0])
    assert not beancount.recognises(b"P 2004-12-30 USD EUR 0.7351\n")

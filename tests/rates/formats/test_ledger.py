import pytest

from dealvalue.errors import InputError
from dealvalue.rates.formats import ledger

FILE = """; prices
P 2004-12-30 USD EUR 0.73510
P 2004/12/30 14:15:00 GBP 1.4160 EUR ; fixing
P 2004.12.31 GBP €1.4183
P 2004-12-31\t17:30\tUSD 1,035.10KRW
2004-12-31 Payee
  Assets:Cash   -5 USD @ 0.73 EUR
P 2004-12-31 "USD" 0.7342 "EUR"
""".encode()


def rates(data: bytes) -> list[str]:
    return [f"{line}: {getattr(rate, 'on', '')} {rate}" for line, rate in ledger.rates(data, "home.ledger")]


def test_both_orders_signs_and_times():
    assert rates(FILE) == [
        "2: 2004-12-30 1 USD = 0.73510 EUR",
        "3: 2004-12-30 1 GBP = 1.4160 EUR",
        "4: 2004-12-31 1 GBP = 1.4183 EUR",
        "5: 2004-12-31 1 USD = 1035.10 KRW",
        "8: 2004-12-31 1 USD = 0.7342 EUR",
    ]


def test_source_and_kind():
    _, rate = next(ledger.rates(FILE, "home.ledger"))
    assert (rate.source, rate.kind) == ("home.ledger", "reference")
    assert next(ledger.rates(FILE))[1].source == "ledger"


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("P 2004-12-31 EUR $1.3621", "unknown currency '$'"),
        ("P 2004-12-31 EUR $-1.3621", "unknown currency '$'"),
        ("P 2004-12-31 £ 1.4183 EUR", "unknown currency '£'"),
        ("P 2004-12-31 ACME USD 12.50", "unknown currency 'ACME'"),
        ('P 2004-12-31 "ACME 2; old" 12.50 USD', "unknown currency 'ACME 2; old'"),
    ],
)
def test_what_is_no_one_currency_is_told_and_leaves_the_others(line: str, words: str):
    *others, told = rates(FILE + line.encode())
    assert len(others) == 5
    assert words in told


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("P 2004-12-31 USD", "a price is P, a day"),
        ("P 2004-12-31 USD EUR", "a price is P, a day"),
        ("P 2004-12-31 USD 0.7342", "a price is P, a day"),
        ("P 2004-12-31 0.7342 USD EUR", "a price is P, a day"),
        ("P 2004-12-31 USD 1 2", "a price is P, a day"),
        ("P 2004-12-31 USD EUR 0.7342 EUR", "a price is P, a day"),
        ('P 2004-12-31 "USD EUR 0.7342', "a price is P, a day"),
        ("P 2004-02-31 USD EUR 0.7342", "not a day"),
        ("P 2004-12-31 USD 1,470 KRW", "not a rate of 1 USD in KRW"),
        ("P 2004-12-31 USD EUR 0,7342", "not a rate of 1 USD in EUR"),
        ("P 2004-12-31 USD EUR 0.7342.1", "not a rate of 1 USD in EUR"),
        ("P 2004-12-31 USD EUR -0.73", "greater than zero"),
        ("P 2004-12-31 EUR €1", "a rate of EUR in itself"),
        ("P 2004-12-31 " + '"' * 10_000, "a price is P, a day"),
    ],
)
def test_a_broken_price_is_told_with_its_line(line: str, words: str):
    with pytest.raises(InputError, match=words) as caught:
        rates(FILE + line.encode())
    assert (caught.value.source, caught.value.line) == ("home.ledger", 9)


def test_a_file_without_a_price():
    with pytest.raises(InputError, match="no price, such as P"):
        rates(b"2004-12-31 Payee\n  Assets:Cash  5 USD\n")


def test_recognised_by_a_price_near_the_top():
    assert ledger.recognises(FILE)
    for other in (b"Prices 2004-12-31\n", b"P 12/31 USD EUR 0.7342\n", b"2004-12-31 price USD 0.7342 EUR\n"):
        assert not ledger.recognises(other)

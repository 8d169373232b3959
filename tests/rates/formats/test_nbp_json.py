import pytest

from dealvalue.errors import InputError
from dealvalue.rates import RateTable
from dealvalue.rates.formats import nbp_json

TABLES = """[{"table": "A", "no": "041/A/NBP/2026", "effectiveDate": "2026-03-02", "rates": [
  {"currency": "dolar amerykański", "code": "USD", "mid": 3.6050},
  {"currency": "forint (Węgry)", "code": "HUF", "mid": 0.011155}]}]""".encode()
OF_ONE = b"""{"table": "C", "currency": "euro", "code": "EUR", "rates": [
  {"no": "041/C/NBP/2026", "effectiveDate": "2026-03-02", "bid": 4.1879, "ask": 4.2725}]}"""
ZWL = b'{"table":"B","code":"ZWL","rates":[{"effectiveDate":"2024-05-07","mid":0.0001},{"effectiveDate":"2024-05-08","mid":0.29}]}'


def rates(data: bytes) -> list[str]:
    return [f"{rate} {getattr(rate, 'kind', '')}".rstrip() for _, rate in nbp_json.rates(data, "nbp.json")]


def test_a_table_of_mean_rates():
    assert rates(TABLES) == ["1 USD = 3.6050 PLN reference", "1 HUF = 0.011155 PLN reference"]
    ((line, rate), _) = nbp_json.rates(TABLES)
    assert (line, str(rate.on), rate.source) == (None, "2026-03-02", nbp_json.SOURCE)


def test_the_series_of_one_currency_bought_and_sold():
    assert rates(OF_ONE) == ["1 EUR = 4.1879 PLN buy", "1 EUR = 4.2725 PLN sell"]
    assert RateTable.read(OF_ONE, kind="sell").kinds == ("sell",)


def test_a_rate_of_zero_is_none():
    zero = TABLES.replace(b"0.011155", b"0.00000000")
    assert rates(zero)[1] == "nbp.json: 1 HUF = 0.00000000 PLN on 2026-03-02 has no digit to go by"


def test_the_new_unit_of_zimbabwe_under_its_old_name():
    assert rates(ZWL) == [
        "1 ZWL = 0.0001 PLN reference",
        "nbp.json: ZWL on 2024-05-08 is the unit of ZWG under its old name",
    ]


def test_a_code_that_was_not_in_use():
    assert "ECS was not in use on 2026-03-02" in rates(TABLES.replace(b"HUF", b"ECS"))[1]
    assert "unknown currency 'ZZZ'" in rates(TABLES.replace(b"HUF", b"ZZZ"))[1]


def test_a_unit_that_was_just_cut_under_its_own_code():
    def on(day: bytes) -> str:
        return rates(TABLES.replace(b"HUF", b"VES").replace(b"2026-03-02", day))[1]

    assert on(b"2021-09-30") == "1 VES = 0.011155 PLN reference"
    assert "VES became another unit under its own code on 2021-10-01" in on(b"2021-10-06")
    assert on(b"2021-11-03") == "1 VES = 0.011155 PLN reference"


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        (b'"A"', b'"D"', "a table is A, B or C"),
        (b'"table"', b'"Table"', "no 'table' of type str"),
        (b'"rates"', b'"rate"', "no 'rates' of type list"),
        (b'"mid": 3.6050', b'"mid": "3.6050"', "no 'mid' of type Decimal"),
        (b'"mid": 3.6050', b'"mid": NaN', "not JSON: NaN is no number"),
        (b'"mid": 3.6050', b'"mid": -3.6050', "greater than zero"),
        (b'"mid": 3.6050', b'"mid": 1e999999', "not JSON"),
        (b'"code": "USD"', b'"code": "PLN"', "a rate of PLN in itself"),
        (b'"code": "USD"', b'"code": null', "no 'code' of type str"),
        (b"2026-03-02", b"02.03.2026", "not a day as YYYY-MM-DD"),
        (b"}]}]", b"}]", "not JSON"),
        (b"[{", b"[" * 100_000 + b"{", "not JSON"),
    ],
)
def test_a_broken_file(old: bytes, new: bytes, words: str):
    with pytest.raises(InputError, match=words) as caught:
        rates(TABLES.replace(old, new, 1))
    assert caught.value.source == "nbp.json"


def test_recognised():
    assert nbp_json.recognises(TABLES)
    assert nbp_json.recognises(OF_ONE)
    assert nbp_json.recognises(b"\xef\xbb\xbf" + TABLES)
    assert not nbp_json.recognises(b'{"rates": []}')

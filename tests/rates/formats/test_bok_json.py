import json

import pytest

from dealvalue.errors import InputError
from dealvalue.rates.formats import bok_json


def answer(*rows: dict[str, str]) -> bytes:
    given = {"STAT_CODE": "731Y001", "ITEM_CODE1": "0000001", "ITEM_NAME1": "원/미국달러(매매기준율)", "UNIT_NAME": "원",
             "TIME": "20251210", "DATA_VALUE": "1,470.50"}  # fmt: skip
    return json.dumps({"StatisticSearch": {"row": [given | row for row in rows]}}, ensure_ascii=False).encode()


def rates(data: bytes) -> list[str]:
    return [
        str(rate) if isinstance(rate, InputError) else f"{rate} on {rate.on}"
        for _, rate in bok_json.rates(data, "ecos.json")
    ]


def test_won_with_commas_between_thousands():
    assert rates(answer({}, {"TIME": "20251211", "DATA_VALUE": "998.10"})) == [
        "1 USD = 1470.50 KRW on 2025-12-10",
        "1 USD = 998.10 KRW on 2025-12-11",
    ]
    line, rate = next(bok_json.rates(answer({})))
    assert (line, rate.source, rate.kind) == (None, bok_json.SOURCE, "reference")


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("원/유로", "1 EUR = 940.20 KRW"),
        ("원/일본엔(100엔)", "1 JPY = 9.402 KRW"),
        ("원/인도네시아루피아(100루피아)", "1 IDR = 9.402 KRW"),
        ("원/베트남 동(100동)", "1 VND = 9.402 KRW"),
    ],
)
def test_the_name_says_the_currency_and_how_many_units(name: str, said: str):
    assert rates(answer({"ITEM_NAME1": name, "DATA_VALUE": "940.20"})) == [f"{said} on 2025-12-10"]


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("원/일본엔", "does not say whether it is the rate of 1 or of 100 JPY"),
        ("원/조개껍데기", "no currency is known by"),
        ("원/미국달러(종가 15:30)", "no currency is known by"),
        ("위안/미국달러", "no currency is known by"),
    ],
)
def test_a_name_that_does_not_say_enough(name: str, words: str):
    (error, other) = rates(answer({"ITEM_NAME1": name}, {}))
    assert words in error
    assert other == "1 USD = 1470.50 KRW on 2025-12-10"


@pytest.mark.parametrize(
    ("row", "words"),
    [
        ({"STAT_CODE": "731Y004"}, "not in won of table 731Y001"),
        ({"UNIT_NAME": "달러"}, "not in won of table 731Y001"),
        ({"TIME": "202512"}, "not a day as YYYYMMDD"),
        ({"TIME": "20251310"}, "not a day"),
        ({"DATA_VALUE": "14,70.50"}, "not a rate"),
        ({"DATA_VALUE": ""}, "not a rate"),
        ({"DATA_VALUE": "-"}, "not a rate"),
        ({"DATA_VALUE": "-1"}, "greater than zero"),
        ({"DATA_VALUE": None}, "no 'DATA_VALUE' of type str"),
    ],
)
def test_a_broken_file(row: dict[str, str], words: str):
    with pytest.raises(InputError, match=words) as caught:
        rates(answer(row))
    assert caught.value.source == "ecos.json"


def test_a_name_that_meant_another_unit_then():
    (error,) = rates(answer({"ITEM_NAME1": "원/폴란드즈워티", "TIME": "19941230"}))
    assert "PLN was not in use on 1994-12-30" in error


def test_an_answer_without_rows():
    with pytest.raises(InputError, match="no 'StatisticSearch' of type dict"):
        rates(b'{"RESULT": {"CODE": "INFO-200"}}')


def test_recognised():
    assert bok_json.recognises(answer({}))
    assert not bok_json.recognises(answer({"STAT_CODE": "731Y004"}))

import json
from datetime import date

import pytest

from dealvalue.errors import InputError
from dealvalue.money import Money
from dealvalue.period import Period
from dealvalue.rates import RateTable, convert
from dealvalue.rates.formats import banrep_json


def held(value: object, start: str, end: str, unit: str = "COP") -> dict[str, object]:
    days = {"vigenciadesde": f"{start}T00:00:00.000", "vigenciahasta": f"{end}T00:00:00.000"}
    return {"valor": value, "unidad": unit, **days}


def file(*rates: object) -> bytes:
    return json.dumps(list(rates)).encode()


FRIDAY, WEEKEND = held("3908.86", "2024-01-05", "2024-01-05"), held("3925.60", "2024-01-06", "2024-01-09")


def test_a_rate_holds_from_its_first_day_to_its_last():
    rows = list(banrep_json.rates(file(FRIDAY, WEEKEND)))
    assert [(line, str(rate), str(rate.on), rate.period, rate.kind) for line, rate in rows] == [
        (None, "1 USD = 3908.86 COP", "2024-01-05", None, "TRM"),
        (None, "1 USD = 3925.60 COP", "2024-01-06", Period(date(2024, 1, 6), date(2024, 1, 9)), "TRM"),
    ]


def test_a_day_of_a_long_weekend_is_converted_at_it():
    table = RateTable.read(file(FRIDAY, WEEKEND))
    assert table.last_day == date(2024, 1, 9)
    conversion = convert(Money(2, "USD"), "COP", on=date(2024, 1, 8), rates=table)
    assert (conversion.result, conversion.used_on) == (Money("7851.20", "COP"), date(2024, 1, 8))


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"{}", "not a list"),
        (b"[]", "not a list"),
        (b"[5]", "no 'valor'"),
        (file(held(3908.86, "2024-01-05", "2024-01-05")), "no 'valor' of type str"),
        (file(held("3908.86", "2024-01-05", "2024-01-05", "USD")), "in COP, not in 'USD'"),
        (file(held("3908,86", "2024-01-05", "2024-01-05")), "not a number"),
        (file(held("-3908.86", "2024-01-05", "2024-01-05")), "greater than zero"),
        (file(held("3908.86", "2024-01-32", "2024-02-05")), "not a day"),
        (file(held("3908.86", "2024-01-05T05", "2024-02-05")), "not a day"),
        (file(held("3908.86", "2024-01-05", "2024-01-04")), "holds from 2024-01-05 to 2024-01-04"),
    ],
)
def test_a_broken_file(data: bytes, words: str):
    with pytest.raises(InputError, match=words) as caught:
        list(banrep_json.rates(data, "trm.json"))
    assert caught.value.source == "trm.json"


def test_an_endless_rate_is_refused_by_the_table():
    with pytest.raises(InputError, match="holds for at most"):
        RateTable.read(file(held("3908.86", "2024-01-05", "9999-12-31")))


def test_recognised_by_its_first_bytes():
    assert banrep_json.recognises(file(FRIDAY))
    assert not banrep_json.recognises(b'[{"valor": "1"}]')

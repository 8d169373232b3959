import json

import pytest

from dealvalue.errors import InputError
from dealvalue.rates import RateTable
from dealvalue.rates.formats import bcch_json

DOLLAR = ("F073.TCO.PRE.Z.D", "Nominal exchange rate (Observed dollar $CLP/USD); daily")


def file(*held: object, series: tuple[str, str] = DOLLAR, code: int = 0) -> bytes:
    form = {"seriesId": series[0], "descripIng": series[1], "Obs": list(held)}
    return json.dumps({"Codigo": code, "Descripcion": "Success", "Series": form, "SeriesInfos": []}).encode()


def datum(day: str, value: object, status: str = "OK") -> dict[str, object]:
    return {"indexDateString": day, "value": value, "statusCode": status}


def test_pesos_for_one_dollar_and_no_rate_on_a_weekend():
    data = file(datum("02-01-2024", "877.12"), datum("06-01-2024", "NaN", "ND"), datum("08-01-2024", "884.04"))
    assert [(line, str(rate), str(rate.on), rate.kind) for line, rate in bcch_json.rates(data)] == [
        (None, "1 USD = 877.12 CLP", "2024-01-02", "observed"),
        (None, "1 USD = 884.04 CLP", "2024-01-08", "observed"),
    ]


def test_the_unidad_de_fomento():
    data = file(datum("02-01-2024", "36790.57"), series=("F073.UFF.PRE.Z.D", "Unidad de Fomento (UF)"))
    assert [str(rate) for _, rate in bcch_json.rates(data)] == ["1 CLF = 36790.57 CLP"]


@pytest.mark.parametrize("series", [("F074.IPC.VAR.Z.Z.C.M", "CPI"), ("F073.TCO.PRE.Z.D", "Copper price")])
def test_another_series_is_skipped(series: tuple[str, str]):
    table = RateTable.read(file(datum("02-01-2024", "877.12"), series=series))
    assert (len(table), len(table.skipped)) == (0, 1)
    assert series[0] in str(table.skipped[0])


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"[]", "no 'Codigo'"),
        (b'{"Codigo": -5, "Descripcion": "Invalid username or password"}', "answered: 'Invalid username"),
        (b'{"Codigo": 0, "Series": null}', "no 'Series'"),
        (b'{"Codigo": 0, "Series": {}}', "no 'seriesId'"),
        (b'{"Codigo": NaN}', "NaN is no number"),
        (file(5), "no 'value'"),
        (file(datum("02-01-2024", 877.12)), "no 'value' of type str"),
        (file(datum("2024-01-02", "877.12")), "not a day as day month year"),
        (file(datum("02-01-2024", "877.12", "ND")), "with the status 'ND'"),
        (file(datum("02-01-2024", "877,12")), "not a number"),
        (file(datum("02-01-2024", "-877.12")), "greater than zero"),
    ],
)
def test_a_broken_file(data: bytes, words: str):
    with pytest.raises(InputError, match=words) as caught:
        list(bcch_json.rates(data, "bde.json"))
    assert caught.value.source == "bde.json"


def test_recognised_by_its_first_bytes():
    assert bcch_json.recognises(file())
    assert not bcch_json.recognises(b'{"Codigo": 0}')

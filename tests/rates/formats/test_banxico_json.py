import json

import pytest

from dealvalue.errors import InputError
from dealvalue.rates import RateTable
from dealvalue.rates.formats import banxico_json

FIX = "Tipo de cambio   Pesos por dólar E.U.A. Tipo de cambio para solventar obligaciones Fecha de determinación (FIX)"


def series(code: str, title: str, *data: object) -> dict[str, object]:
    return {"idSerie": code, "titulo": title, "datos": list(data)}


def datum(day: str, value: object) -> dict[str, object]:
    return {"fecha": day, "dato": value}


def file(*held: object) -> bytes:
    return json.dumps({"bmx": {"series": list(held)}}).encode()


def test_pesos_for_one_of_each():
    data = file(
        series("SF43718", FIX, datum("02/01/2024", "17.0305"), datum("03/01/2024", "N/E")),
        series("SF46406", "Cotización Respecto al peso mexicano Yen japonés", datum("11/12/2023", "0.1189")),
    )
    assert [(str(rate), str(rate.on), rate.kind) for _, rate in banxico_json.rates(data)] == [
        ("1 USD = 17.0305 MXN", "2024-01-02", "FIX"),
        ("1 JPY = 0.1189 MXN", "2023-12-11", "reference"),
    ]


def test_two_series_of_the_dollar_are_two_kinds():
    settled = series("SF60653", "Pesos por dólar E.U.A. Fecha de liquidación", datum("02/01/2024", "16.8935"))
    table = RateTable.read(file(series("SF43718", FIX, datum("02/01/2024", "17.0305")), settled))
    assert (table.kinds, table.doubts) == (("FIX", "settlement"), ())


@pytest.mark.parametrize(("code", "title"), [("SF1", FIX), ("SF46410", "Yen japonés"), ("SF43718", "Reservas")])
def test_a_series_that_is_not_what_it_should_be_is_named_once(code: str, title: str):
    day = datum("02/01/2024", "17.0305")
    table = RateTable.read(file(series(code, title, day, day)))
    assert len(table) == 0
    assert [f"the series '{code}' holds is not known" in str(error) for error in table.skipped] == [True]


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"{", "not JSON"),
        (b'{"error": {"mensaje": "Token"}}', "no 'bmx'"),
        (b'{"bmx": {}}', "no 'series'"),
        (file("SF43718"), "no 'idSerie'"),
        (file({"idSerie": "SF43718"}), "no 'titulo'"),
        (file({"idSerie": "SF43718", "titulo": FIX}), "no 'datos'"),
        (file(series("SF43718", FIX, datum("02/01/2024", 17.5))), "no 'dato' of type str"),
        (file(series("SF43718", FIX, datum("02/13/2024", "17.5"))), "not a day as day month year"),
        (file(series("SF43718", FIX, {"dato": "17.5"})), "no 'fecha'"),
        (file(series("SF43718", FIX, datum("02/01/2024", "17,5"))), "not a number"),
        (file(series("SF43718", FIX, datum("02/01/2024", "-17.5"))), "greater than zero"),
    ],
)
def test_a_broken_file(data: bytes, words: str):
    with pytest.raises(InputError, match=words) as caught:
        list(banxico_json.rates(data, "sie.json"))
    assert caught.value.source == "sie.json"


def test_recognised_by_its_first_bytes():
    assert banxico_json.recognises(b'{\n "bmx": {\n  "series": [')
    assert not banxico_json.recognises(b'{"series": [{"name": "bmx"}]}')

import json

import pytest

from dealvalue.errors import InputError
from dealvalue.period import Period
from dealvalue.rates import RateTable
from dealvalue.rates.formats import boc_json

FORM = {
    "terms": {"url": "https://www.bankofcanada.ca/terms/"},
    "seriesDetail": {"FXUSDCAD": {"label": "USD/CAD", "description": "US dollar to Canadian dollar"}},
    "observations": [
        {"d": "2024-01-02", "FXUSDCAD": {"v": "1.3316"}, "FXCADUSD": {"v": "0.7510"}},
        {"d": "2024-01-03", "FXUSDCAD": {"v": "1.3350"}, "FXCADUSD": {}},
    ],
}


def file(*observations: object) -> bytes:
    return json.dumps(FORM | {"observations": list(observations)}).encode()


def test_the_name_of_a_series_says_the_direction():
    rows = list(boc_json.rates(json.dumps(FORM).encode(), "boc.json"))
    assert [(line, str(rate), str(rate.on), rate.kind) for line, rate in rows] == [
        (None, "1 USD = 1.3316 CAD", "2024-01-02", "average"),
        (None, "1 CAD = 0.7510 USD", "2024-01-02", "average"),
        (None, "1 USD = 1.3350 CAD", "2024-01-03", "average"),
    ]
    assert {rate.period for _, rate in rows} == {None}


def test_averages_of_a_month_and_a_year_are_of_their_days():
    table = RateTable.read(file({"d": "2024-02-01", "FXMUSDCAD": {"v": "1.35"}, "FXAUSDCAD": {"v": "1.3698"}}))
    assert str(table.average("USD", "CAD", Period.month(2024, 2))) == "1 USD = 1.35 CAD"
    assert str(table.average("USD", "CAD", Period.year(2024))) == "1 USD = 1.3698 CAD"
    assert table.days("USD", "CAD") == []


def test_terms_are_the_licence():
    assert RateTable.read(json.dumps(FORM).encode()).licence == "https://www.bankofcanada.ca/terms/"
    assert RateTable.read(b'{"observations": []}', "boc_json").licence == ""


def test_another_series_is_named_once():
    day, later = {"d": "2024-01-02", "V39079": {"v": "5.00"}}, {"d": "2024-01-03", "V39079": {"v": "5.00"}}
    table = RateTable.read(file(day, later))
    assert [str(error) for error in table.skipped] == ["a series that is no exchange rate: 'V39079'"]


def test_a_currency_that_nobody_knows_is_skipped():
    table = RateTable.read(file({"d": "2024-01-02", "FXXXQCAD": {"v": "5.00"}, "FXUSDCAD": {"v": "1.3316"}}))
    assert (len(table), len(table.skipped)) == (1, 1)


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "not JSON"),
        (b"[]", "no 'observations'"),
        (b'{"observations": {}}', "no 'observations' of type list"),
        (file(5), "no 'd'"),
        (file({"FXUSDCAD": {"v": "1.33"}}), "no 'd'"),
        (file({"d": "2024-01-32"}), "not a day"),
        (file({"d": "2024-01-02", "FXUSDCAD": "1.33"}), "no 'v'"),
        (file({"d": "2024-01-02", "FXUSDCAD": {"v": 1.33}}), "no 'v' of type str"),
        (file({"d": "2024-01-02", "FXUSDCAD": {"v": "much"}}), "not a number"),
        (file({"d": "2024-01-02", "FXUSDCAD": {"v": "-1"}}), "greater than zero"),
        (b'{"observations": ' + b"[" * 100_000, "not JSON"),
    ],
)
def test_a_broken_file(data: bytes, words: str):
    with pytest.raises(InputError, match=words) as caught:
        list(boc_json.rates(data, "boc.json"))
    assert caught.value.source == "boc.json"


def test_recognised_by_its_first_bytes():
    assert boc_json.recognises(json.dumps(FORM, indent=1).encode())
    assert not boc_json.recognises(b'{"terms": "none", "rates": {}}')

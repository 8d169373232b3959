import copy
import json

import pytest

from dealvalue.errors import InputError
from dealvalue.rates import RateTable
from dealvalue.rates.formats import boj_json

FORM = {
    "STATUS": 200,
    "MESSAGEID": "M181000I",
    "MESSAGE": "Successfully completed",
    "RESULTSET": [
        {
            "SERIES_CODE": "FXERD04",
            "NAME_OF_TIME_SERIES": "US.Dollar/Yen Spot Rate at 17:00 in JST, Tokyo Market",
            "UNIT": "Yen per U.S. Dollar",
            "FREQUENCY": "DAILY",
            "VALUES": {"SURVEY_DATES": [20240103, 20240104, 20240105], "VALUES": [None, 143.60, 144.9]},
        },
        {
            "SERIES_CODE": "FXERD34",
            "NAME_OF_TIME_SERIES": "Euro/US.Dollar as of 17:00 in JST, Tokyo Market",
            "UNIT": "U.S. Dollar per Euro",
            "FREQUENCY": "DAILY",
            "VALUES": {"SURVEY_DATES": [20240104], "VALUES": [1.0930]},
        },
    ],
}


def file(**changes: object) -> bytes:
    """The file with a change in its first series."""
    form = copy.deepcopy(FORM)
    form["RESULTSET"][0].update(changes)
    return json.dumps(form).encode()


def test_the_unit_says_the_direction_and_null_is_no_rate():
    text = json.dumps(FORM).replace("143.6,", "143.60,").encode()
    assert [f"{rate} on {rate.on}" for _, rate in boj_json.rates(text)] == [
        "1 USD = 143.60 JPY on 2024-01-04",
        "1 USD = 144.9 JPY on 2024-01-05",
        "1 EUR = 1.093 USD on 2024-01-04",
    ]


def test_series_of_one_pair_are_told_apart_by_kind():
    form = copy.deepcopy(FORM)
    for name, value in (("at 9:00 in JST", 143.1), ("Highest", 145), ("in the Morning", 143.3)):
        other = copy.deepcopy(form["RESULTSET"][0])
        other["NAME_OF_TIME_SERIES"] = f"US.Dollar/Yen Spot Rate {name}, Tokyo Market"
        other["VALUES"] = {"SURVEY_DATES": [20240104], "VALUES": [value]}
        form["RESULTSET"].append(other)
    table = RateTable.read(json.dumps(form).encode())
    assert table.doubts == ()
    assert set(table.kinds) == {
        "spot at 17:00",
        "spot at 9:00",
        "highest",
        "US.Dollar/Yen Spot Rate in the Morning, Tokyo Market",
    }


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"UNIT": "Million U.S. Dollars"}, "FXERD04 is not one known currency per another: 'Million"),
        ({"UNIT": "Yen per barrel"}, "FXERD04 is not one known currency per another"),
        ({"FREQUENCY": "MONTHLY"}, "FXERD04 is not daily"),
    ],
)
def test_another_series_is_named_once(changes: dict[str, str], words: str):
    table = RateTable.read(file(**changes))
    assert (len(table), len(table.skipped)) == (1, 1)
    assert words in str(table.skipped[0])


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"{}", "no 'STATUS'"),
        (b'{"STATUS": 400, "MESSAGE": "Bad request"}', "answered: 'Bad request'"),
        (b'{"STATUS": 200}', "no 'RESULTSET'"),
        (b'{"STATUS": 200, "RESULTSET": [1]}', "no 'SERIES_CODE'"),
        (file(UNIT=None), "no 'UNIT'"),
        (file(VALUES=[]), "no 'VALUES' of type dict"),
        (file(VALUES={"SURVEY_DATES": [20240104], "VALUES": []}), "FXERD04 has 1 days and 0 values"),
        (file(VALUES={"SURVEY_DATES": [20240104], "VALUES": ["143.6"]}), "not a number: '143.6'"),
        (file(VALUES={"SURVEY_DATES": [20240104], "VALUES": [-1]}), "greater than zero"),
        (file(VALUES={"SURVEY_DATES": [202401], "VALUES": [143.6]}), "not a day"),
        (file(VALUES={"SURVEY_DATES": [20240132], "VALUES": [143.6]}), "not a day"),
        (file(VALUES={"SURVEY_DATES": [None], "VALUES": [143.6]}), "not a day"),
    ],
)
def test_a_broken_file(data: bytes, words: str):
    with pytest.raises(InputError, match=words) as caught:
        list(boj_json.rates(data, "boj.json"))
    assert caught.value.source == "boj.json"


def test_recognised_by_its_first_bytes():
    assert boj_json.recognises(json.dumps(FORM).encode())
    assert not boj_json.recognises(b'{"STATUS": 200}')

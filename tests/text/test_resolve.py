from datetime import date

import pytest

from dealvalue.period import Period
from dealvalue.text.reader import read
from dealvalue.text.resolve import Evidence, ranked

ON = date(2025, 12, 10)
DOLLARS = ("USD", "CAD", "AUD", "MXN")


def codes(found) -> list[str]:
    return [currency.code for currency in found]


def evidence(region=None, on=ON, country="US", **more) -> Evidence:
    return Evidence(region, on, country, **more)


def test_one_code_is_no_question():
    assert codes(evidence().currencies(("TRL",), "lira", None)) == ["TRL"]


def test_what_is_not_in_use_on_the_day_is_no_reading():
    assert codes(ranked(("TRY", "TRL"), None, ("TR", None, "TR"), date(2004, 5, 1))) == ["TRL"]
    assert codes(ranked(("TRY", "TRL"), None, ("TR", None, "TR"), date(2006, 5, 1))) == ["TRY"]
    assert codes(ranked(("DEM", "FIM"), None, (None, None, "US"), date(2020, 1, 1))) == []


@pytest.mark.parametrize(
    ("newest", "name", "on", "meant"),
    [
        ("RON", "lei", date(2003, 5, 1), "ROL"),
        ("RON", "lei", date(2006, 5, 1), "RON"),
        ("RON", "ron", date(2003, 5, 1), "RON"),  # a code is what it says
        ("PLN", "zł", date(1993, 5, 1), "PLZ"),
        ("MXN", "mexican peso", date(1990, 5, 1), "MXP"),
        ("BRL", "real", date(1992, 5, 1), "BRL"),  # cruzeiros had another name
    ],
)
def test_a_name_means_the_unit_of_its_day(newest, name, on, meant):
    assert codes(evidence().currencies((newest,), name, on)) == [meant]


def test_without_a_day_money_of_today_goes_first_and_money_of_the_past_is_better_than_none():
    assert codes(ranked(("DEM", "FIM"), None, (None, None, "US"), None)) == ["DEM", "FIM"]
    assert codes(ranked(("TRL", "TRY"), None, (None, None, "US"), None)) == ["TRY"]


def test_the_order_of_the_evidence():
    made = evidence()
    assert codes(made.currencies(DOLLARS, "$", None)) == ["USD", "CAD", "AUD", "MXN"]
    made.place = "CA"
    assert codes(made.currencies(DOLLARS, "dollar", None))[0] == "CAD"
    assert codes(made.currencies(DOLLARS, "$", None))[0] == "USD"
    made.dollars = True
    assert codes(made.currencies(DOLLARS, "$", None))[0] == "CAD"
    made.region = "AU"
    assert codes(made.currencies(DOLLARS, "$", None)) == ["AUD"]
    made.note_currency("MXN", "mexican $")
    assert codes(made.currencies(DOLLARS, "$", None)) == ["MXN"]
    made.hint = "CAD"
    assert codes(made.currencies(DOLLARS, "$", None)) == ["CAD"]
    made.hint = "EUR"  # not what the sign can mean
    assert codes(made.currencies(DOLLARS, "$", None)) == ["MXN"]


@pytest.mark.parametrize(("said", "later"), [("mexican peso", "peso"), ("peso mexicano", "peso")])
def test_a_noun_means_what_it_meant_before(said, later):
    made = evidence()
    made.note_currency("MXN", said)
    assert codes(made.currencies(("PHP", "MXN"), later, None)) == ["MXN"]


def test_a_currency_without_a_name_qualifies_nothing():
    made = evidence()
    made.note_currency("MXN", "")
    assert made.qualified == {}


def test_a_region_without_such_money_keeps_the_languages_own():
    assert codes(ranked(DOLLARS, None, ("KR", None, "KR"), ON)) == ["USD"]
    assert codes(ranked(("CAD", "AUD"), None, ("KR", None, "KR"), ON)) == ["CAD", "AUD"]


@pytest.mark.parametrize(("region", "government", "fiscal"), [("JP", False, (4, False)), ("IN", False, (4, True)), (None, False, (1, False)), ("KR", False, (1, False)), ("US", True, (10, True))])
def test_when_a_fiscal_year_starts(region, government, fiscal):
    known = evidence(region)
    known.government = government
    assert known.context(future=False).fiscal == fiscal


def test_the_context_of_a_time():
    made = evidence("GB")
    made.note_time(Period.year(2016))
    context = made.context(future=True)
    assert (context.on, context.before, context.future) == (ON, Period.year(2016), True)


def test_a_sign_that_is_meant_at_home_only_is_no_money_elsewhere():
    assert [mention.text for mention in read("The toll is R350.", region="ZA").figures] == ["R350"]
    for region in ("US", None):
        assert read("The toll is R350.", region=region).figures == ()
    for road in ("the R350 is 5 km long", "a Canon R350 and 2 lenses", "his PR350 of 2 ohms", "a R350x and 2 more"):
        assert [mention for mention in read(road, region="ZA").figures if mention.kind == "money"] == []
    assert [mention.figure.value for mention in read("R 1 299.00", region="ZA").figures] == [1299]

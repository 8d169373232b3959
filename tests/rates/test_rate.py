import copy
import json
import pickle
from datetime import UTC, date, datetime
from decimal import Decimal, localcontext
from fractions import Fraction

import pytest

from dealvalue.currency import Currency
from dealvalue.errors import DealValueError, InvalidTypeError, InvalidValueError, UnknownCurrencyError
from dealvalue.rates.rate import ExchangeRate, as_day, published, significant

DAY = date(2026, 10, 30)
WON = ExchangeRate("EUR", "KRW", "1491.76", DAY, "ECB")
DOLLAR = ExchangeRate("EUR", "USD", "1.1172", DAY, "ECB")
CROSS = ExchangeRate.through("KRW", "USD", (WON, DOLLAR))


def test_a_published_rate_is_its_value():
    assert (WON.value, WON.exact, WON.path, WON.legs) == (Decimal("1491.76"), Fraction(149176, 100), ("EUR", "KRW"), ())
    assert (WON.kind, WON.source, WON.on) == ("reference", "ECB", DAY)
    assert str(WON) == "1 EUR = 1491.76 KRW"


def test_a_crossed_rate_is_what_its_legs_make():
    assert CROSS.exact == Fraction("1.1172") / Fraction("1491.76")
    assert str(CROSS.value) == "0.0007489140344291306912640102965624497"
    assert len(CROSS.value.as_tuple().digits) == 34
    assert (CROSS.path, CROSS.legs) == (("KRW", "EUR", "USD"), (WON, DOLLAR))
    assert (CROSS.source, CROSS.kind, CROSS.on) == ("ECB", "reference", DAY)


def test_sources_and_kinds_of_legs_are_all_named():
    law = ExchangeRate("EUR", "DEM", "1.95583", date(1999, 1, 1), "the law", "irrevocable")
    rate = ExchangeRate.through("DEM", "USD", (law, DOLLAR))
    assert (rate.source, rate.kind, rate.on) == ("the law; ECB", "irrevocable + reference", DAY)


def test_one_rate_in_its_own_direction_is_itself():
    assert ExchangeRate.through("EUR", "USD", (DOLLAR,)) is DOLLAR


def test_no_rate_from_a_currency_to_itself_is_one():
    for rates in ((), (DOLLAR, DOLLAR)):
        rate = ExchangeRate.through("EUR", "EUR", rates, DAY)
        assert (rate.value, rate.exact, rate.path, rate.legs, rate.kind) == (1, 1, ("EUR",), (), "identity")


@pytest.mark.parametrize("rate", [WON, CROSS, WON.inverted()], ids=["published", "crossed", "inverted"])
def test_inverse_of_inverse_is_the_rate(rate: ExchangeRate):
    back = rate.inverted()
    assert (back.base, back.quote, back.on) == (rate.quote, rate.base, rate.on)
    assert back.exact * rate.exact == 1
    assert back.path == rate.path[::-1]
    assert back.inverted() == rate


def test_an_inverse_keeps_what_was_published():
    assert WON.inverted().legs == (WON,)
    assert CROSS.inverted().legs == (DOLLAR, WON)


def test_legs_of_legs_are_flattened():
    ars = ExchangeRate("USD", "ARS", "1450", DAY, "mine")
    rate = ExchangeRate.through("ARS", "KRW", (ars, CROSS))
    assert rate.path == ("ARS", "USD", "EUR", "KRW")
    assert rate.legs == (ars, DOLLAR, WON)
    assert rate.exact == 1 / (Fraction(1450) * CROSS.exact)


@pytest.mark.parametrize(
    ("base", "quote", "rates"), [("KRW", "USD", (WON,)), ("KRW", "USD", (DOLLAR, WON)), ("KRW", "USD", ())]
)
def test_a_path_with_a_gap_is_refused(base: str, quote: str, rates: tuple[ExchangeRate, ...]):
    with pytest.raises(InvalidValueError, match="no path from KRW to USD"):
        ExchangeRate.through(base, quote, rates)


@pytest.mark.parametrize("value", [0, "0.00", -1, "-1.5", "NaN", "Infinity", "", "1,5", "1e99", Decimal("NaN")])
def test_a_rate_that_is_none_is_refused(value: object):
    with pytest.raises(InvalidValueError):
        ExchangeRate("EUR", "USD", value, DAY, "ECB")


@pytest.mark.parametrize("value", [1.1172, True, None, [1]])
def test_a_rate_of_a_wrong_type_is_refused(value: object):
    with pytest.raises(InvalidTypeError):
        ExchangeRate("EUR", "USD", value, DAY, "ECB")


def test_one_unit_is_one_unit():
    assert ExchangeRate("EUR", "EUR", 1, DAY, "ECB").path == ("EUR",)
    with pytest.raises(InvalidValueError, match="1 EUR is 1 EUR, not 2"):
        ExchangeRate("EUR", "EUR", 2, DAY, "ECB")


def test_unknown_currency_is_refused():
    with pytest.raises(UnknownCurrencyError):
        ExchangeRate("EUR", "UDS", 1, DAY, "ECB")


@pytest.mark.parametrize("on", [datetime(2026, 10, 30, tzinfo=UTC), "2026-10-30", 20261030, None])
def test_a_day_is_a_plain_date(on: object):
    with pytest.raises(InvalidTypeError, match="date"):
        as_day(on)
    with pytest.raises(InvalidTypeError):
        ExchangeRate("EUR", "USD", 1, on, "ECB")


def test_a_value_that_the_legs_do_not_make_is_refused():
    with pytest.raises(InvalidValueError, match=r"the legs of this rate make 0\.00074"):
        ExchangeRate("KRW", "USD", "0.00075", DAY, "ECB", "reference", (WON, DOLLAR))
    assert ExchangeRate("KRW", "USD", None, DAY, "ECB", "reference", (WON, DOLLAR)) == CROSS


@pytest.mark.parametrize(
    ("name", "entry"),
    [
        ("base", None),
        ("base", 5),
        ("value", 1.5),
        ("value", "0.00075"),
        ("on", "30 October"),
        ("on", 20261030),
        ("source", 5),
        ("kind", ["reference"]),
        ("legs", "none"),
        ("legs", [None]),
    ],
)
def test_a_form_that_says_something_else_is_refused(name: str, entry: object):
    with pytest.raises(DealValueError):
        ExchangeRate.from_dict(CROSS.to_dict() | {name: entry})


def test_legs_are_rates():
    with pytest.raises(InvalidValueError, match="a leg is a published rate"):
        ExchangeRate("KRW", "USD", None, DAY, "ECB", "reference", ("KRW", "USD"))


def test_legs_have_no_legs():
    ars = ExchangeRate("USD", "ARS", "1450", DAY, "mine")
    with pytest.raises(InvalidValueError, match="through"):
        ExchangeRate("KRW", "ARS", None, DAY, "ECB", "reference", (CROSS, ars))


@pytest.mark.parametrize("rate", [WON, CROSS, WON.inverted(), ExchangeRate.through("EUR", "EUR", (), DAY)])
def test_forms_lose_nothing(rate: ExchangeRate):
    for again in (
        ExchangeRate.from_dict(json.loads(json.dumps(rate.to_dict()))),
        pickle.loads(pickle.dumps(rate)),
        copy.deepcopy(rate),
    ):
        assert again == rate
        assert hash(again) == hash(rate)
        assert again.exact == rate.exact


def test_json_form():
    assert DOLLAR.to_dict() == {
        "base": "EUR",
        "quote": "USD",
        "value": "1.1172",
        "on": "2026-10-30",
        "source": "ECB",
        "kind": "reference",
    }
    assert [leg["quote"] for leg in CROSS.to_dict()["legs"]] == ["KRW", "USD"]


def test_decimals_are_written_plainly():
    assert ExchangeRate("EUR", "TRL", Decimal("1.8E+6"), DAY, "ECB").to_dict()["value"] == "1800000"


def test_equality_is_of_all_that_is_said():
    assert ExchangeRate("EUR", "USD", "1.11720", DAY, "ECB") == DOLLAR
    assert ExchangeRate("EUR", "USD", "1.1172", DAY, "mine") != DOLLAR
    assert WON != DOLLAR
    assert DOLLAR != "1.1172"


def test_frozen():
    for name in ("value", "base", "_exact", "other"):
        with pytest.raises(AttributeError):
            setattr(WON, name, 1)
    with pytest.raises(AttributeError):
        del WON.base


def test_age():
    assert (WON.age(date(2026, 11, 2)), WON.age(DAY)) == (3, 0)


def test_the_callers_decimal_context_does_not_matter():
    expected = CROSS.value
    with localcontext(prec=3):
        assert ExchangeRate.through("KRW", "USD", (WON, DOLLAR)).value == expected
        assert significant(Fraction(2, 3)) == Decimal("0.6666666666666666666666666666666667")


def test_errors_are_ours():
    with pytest.raises(DealValueError):
        ExchangeRate(5, "USD", 1, DAY, "ECB")


def test_repr_shows_the_fields():
    assert repr(DOLLAR).startswith("ExchangeRate(Currency('EUR'), Currency('USD'), Decimal('1.1172'), ")


def test_base_and_quote_are_currencies():
    assert WON.base is Currency("EUR")


def test_a_rate_held_as_a_whole_number_is_as_any_other():
    held = published(Currency("EUR"), Currency("JPY"), 17568, 2, DAY, "ECB")
    written = ExchangeRate("EUR", "JPY", "175.68", DAY, "ECB")
    assert (held, hash(held), repr(held), held.to_dict()) == (written, hash(written), repr(written), written.to_dict())
    assert type(held) is ExchangeRate
    assert (held.value, held.exact) == (Decimal("175.68"), Fraction(17568, 100))
    assert pickle.loads(pickle.dumps(held)) == copy.copy(held) == held
    assert held.inverted().exact == Fraction(100, 17568)
    with pytest.raises(AttributeError, match="frozen"):
        held.source = "mine"
    with pytest.raises(AttributeError, match="frozen"):
        del held.source

import json
import pickle
from datetime import date
from decimal import ROUND_CEILING, ROUND_DOWN, ROUND_HALF_DOWN, ROUND_UP
from fractions import Fraction

import pytest

from dealvalue.currency import Currency
from dealvalue.errors import DealValueError, InvalidValueError
from dealvalue.figure import Figure
from dealvalue.interval import Interval
from dealvalue.money import Money
from dealvalue.period import Period
from dealvalue.rates import Conversion, ExchangeRate, Fixed, RatePolicy, convert, default_rates

DAY = date(2025, 12, 10)
SATURDAY = date(2025, 12, 13)
KRW = Currency("KRW")


def at(rate: str, amount: str, base: str = "EUR", quote: str = "USD") -> Conversion:
    return convert(Money(amount, base), quote, on=DAY, rates=Fixed(base, quote, rate))


def test_a_short_result_is_exact():
    conversion = at("1.1634", "1000")
    assert (conversion.result, conversion.is_exact) == (Money("1163.4", "USD"), True)
    assert conversion.interval == Interval.point(Fraction("1163.4"))
    assert (conversion.low, conversion.high) == (conversion.result, conversion.result)


def test_a_long_result_shows_34_digits_and_says_so():
    conversion = convert(Money(1, "USD"), "EUR", on=DAY, rates=Fixed("EUR", "USD", 3))
    assert conversion.exact == Fraction(1, 3)
    assert conversion.result == Money("0." + "3" * 34, "EUR")
    assert not conversion.is_exact
    assert conversion.to_dict()["rounding"] == "34 significant digits, half to even"


def test_a_range_is_exact_if_both_ends_are():
    for high, exact in ((7, True), ("7.00000000000000000000000000000000000001", False)):
        conversion = convert(Figure.between(5, high, Currency("EUR")), "USD", on=DAY, rates=Fixed("EUR", "USD", "1.5"))
        assert (conversion.is_range, conversion.is_exact) == (True, exact)


def test_rounding_is_done_once_and_from_the_exact_value():
    # 34 digits would show exactly a half here; the true value is a little more
    amount = "0.00500000000000000000000000000000000000000001"
    assert at("1", amount).rounded() == Money("0.01", "USD")
    assert at("1", "0.005").rounded() == Money("0.00", "USD")
    assert at("1", "0.015").rounded() == Money("0.02", "USD")


@pytest.mark.parametrize(
    ("mode", "shown"), [(ROUND_UP, "0.34"), (ROUND_DOWN, "0.33"), (ROUND_CEILING, "0.34"), (ROUND_HALF_DOWN, "0.33")]
)
def test_rounding_modes(mode: str, shown: str):
    conversion = convert(Money(1, "USD"), "EUR", on=DAY, rates=Fixed("EUR", "USD", 3))
    assert conversion.rounded(mode=mode) == Money(shown, "EUR")


def test_rounding_of_a_negative_amount():
    assert at("1", "-0.015").rounded() == Money("-0.02", "USD")
    assert at("1", "-0.0001").rounded(2, ROUND_UP) == Money("-0.01", "USD")


def test_rounding_to_other_places():
    conversion = at("1", "1234567.891")
    assert conversion.rounded(0) == Money("1234568", "USD")
    assert conversion.rounded(-6) == Money("1000000", "USD")
    assert conversion.rounded(3) == Money("1234567.891", "USD")


def test_rounding_goes_to_the_minor_units_of_the_result():
    assert convert(Money("1.50", "USD"), "KRW", on=DAY, rates=Fixed("USD", "KRW", 1001)).rounded() == Money(1502, "KRW")
    assert convert(Money("1", "USD"), "KWD", on=DAY, rates=Fixed("USD", "KWD", "0.30694")).rounded() == Money(
        "0.307", "KWD"
    )


@pytest.mark.parametrize(
    "arguments", [{"places": 2, "mode": "half"}, {"places": 10**9}, {"places": -(10**9)}, {"places": 1.5}]
)
def test_rounding_that_means_nothing(arguments):
    with pytest.raises((InvalidValueError, TypeError)) as caught:
        at("1", "1").rounded(**arguments)
    assert type(caught.value).__module__ == "dealvalue.errors"


def test_the_euros_fixed_rates_round_a_half_up_as_the_law_says():
    # Regulation 1103/97, article 5: "exactly half-way, the sum shall be rounded up"
    exactly = Money("0.04889575", "DEM")
    assert convert(exactly, "EUR", on=DAY).exact == Fraction("0.025")
    assert convert(exactly, "EUR", on=DAY).rounded() == Money("0.03", "EUR")
    assert convert(exactly, "EUR", on=DAY).rounded(mode="ROUND_HALF_EVEN") == Money("0.02", "EUR")


def test_between_two_old_units_nothing_is_rounded_in_the_middle():
    conversion = convert(Money(1000, "DEM"), "FRF", on=date(2000, 5, 2))
    assert conversion.exact == 1000 / Fraction("1.95583") * Fraction("6.55957")
    assert conversion.rounded() == Money("3353.85", "FRF")


@pytest.mark.parametrize(
    ("amount", "to", "decimals", "shown"),
    [
        # 1000 / 1.95583 = 511.29188… → 511.292 EUR, × 6.55957 = 3353.85566…
        (Money(1000, "DEM"), "FRF", 3, "3353.86"),
        # 511.2919 × 6.55957 = 3353.85500…, 511.29188 × 6.55957 = 3353.85487…
        (Money(1000, "DEM"), "FRF", 4, "3353.86"),
        (Money(1000, "DEM"), "FRF", 5, "3353.85"),
        # 100 / 6.55957 = 15.24490… → 15.245 EUR, × 1936.27 = 29518.43615
        (Money(100, "FRF"), "ITL", 3, "29518"),
        # 1 / 40.3399 = 0.0247893… → 0.025 EUR, × 340.750 = 8.51875; with six decimals 0.024789 × 340.750 = 8.44685…
        (Money(1, "BEF"), "GRD", 3, "8.52"),
        (Money(1, "BEF"), "GRD", 6, "8.45"),
    ],
    ids=str,
)
def test_the_amount_in_euros_between_two_old_units_may_be_rounded_to_three_decimals(amount, to, decimals, shown):
    conversion = convert(amount, to, on=date(2001, 5, 2))
    assert conversion.rounded(len(shown.partition(".")[2]), intermediate=decimals) == Money(shown, to)


@pytest.mark.parametrize(
    ("amount", "to", "decimals"),
    [
        (Money(1000, "DEM"), "FRF", 2),
        (Money(1000, "DEM"), "FRF", "3"),
        (Money(1000, "DEM"), "EUR", 3),
        (Money(1000, "DEM"), "USD", 3),
    ],
    ids=str,
)
def test_no_other_amount_is_rounded_on_the_way(amount, to, decimals):
    with pytest.raises(InvalidValueError):
        convert(amount, to, on=date(2001, 5, 2)).rounded(intermediate=decimals)


@pytest.mark.parametrize(
    "conversion",
    [
        convert(Money("2e12", "KRW"), "USD", on=SATURDAY),
        convert(Money("2e12", "KRW"), "USD", on="latest"),
        convert(Money("2e12", "KRW"), "USD", on=Period.year(2024)),
        convert(Money("1e9", "TRL"), "DEM", on=DAY, policy=RatePolicy("month_close", pivot="EUR")),
        convert(Money(5, "USD"), "USD", on=DAY),
        convert(Money(5, "USD"), "USD", on=Period.year(2024)),
        convert(Money("2e12", "TRL"), "TRY", on=Period.year(2004)),
        convert(Money("2e12", "TRL"), "TRY", on=date(2004, 5, 3), policy=RatePolicy.named("ias21_average")),
        convert(Money(5, "DEM"), "EUR", on=DAY),
        convert(Money(5, "EUR"), "DEM", on=Period.year(2020)),
        convert(Figure.of("2e12", KRW, hedge="more_than", per="tank"), "USD", on=DAY),
        convert(Figure.between("5e12", "7e12", KRW), "USD", on=DAY),
        convert(Money(5, "KRW"), "USD", on=SATURDAY, policy=RatePolicy("fixed", "interpolate", day=SATURDAY)),
    ],
    ids=lambda conversion: f"{conversion.amount} on {conversion.asked_on}",
)
def test_forms_lose_nothing(conversion: Conversion):
    form = json.loads(json.dumps(conversion.to_dict()))
    for again in (Conversion.from_dict(form), pickle.loads(pickle.dumps(conversion))):
        assert again == conversion
        assert hash(again) == hash(conversion)
        assert again.interval == conversion.interval
        assert again.to_dict() == form


@pytest.mark.parametrize(
    ("name", "entry"),
    [
        ("result", {"value": "1", "currency": "USD"}),
        ("path", ["KRW", "USD"]),
        ("path", []),
        ("legs", []),
        ("asked_on", "yesterday"),
        ("used_on", "latest"),
        ("amount", {"value": "1", "currency": "EUR"}),
        ("policy", {"date_rule": "spot"}),
        ("policy", None),
    ],
)
def test_a_form_that_says_something_else_is_refused(name: str, entry: object):
    form = convert(Money("2e12", "KRW"), "USD", on=SATURDAY).to_dict()
    with pytest.raises(DealValueError):
        Conversion.from_dict(form | {name: entry})


def test_json_form():
    source = "ECB reference rates to 2026-10-30"
    assert convert(Money("2e12", "KRW"), "USD", on=SATURDAY).to_dict() == {
        "amount": {"value": "2000000000000", "currency": "KRW"},
        "result": {"value": "1353985722.612404129708392726265430", "currency": "USD"},
        "asked_on": "2025-12-13",
        "used_on": "2025-12-12",
        "age": 1,
        "legs": [
            {
                "base": "EUR",
                "quote": "KRW",
                "value": "1732.81",
                "on": "2025-12-12",
                "source": source,
                "kind": "reference",
            },
            {
                "base": "EUR",
                "quote": "USD",
                "value": "1.1731",
                "on": "2025-12-12",
                "source": source,
                "kind": "reference",
            },
        ],
        "path": ["KRW", "EUR", "USD"],
        "policy": {"date_rule": "spot", "gap": "previous", "max_gap": 7, "redenominations": True},
        "rates": [{"source": source, "version": default_rates().version, "last_day": "2026-10-30"}],
        "rounding": "34 significant digits, half to even",
        "notes": ["no rate on 2025-12-13: that of 2025-12-12 is used, 1 day before"],
    }


def test_json_form_of_a_range_and_a_period():
    form = convert(Figure.between(5, 7, Currency("EUR")), "USD", on=Period.month(2025, 3)).to_dict()
    assert form["asked_on"] == {"start": "2025-03-01", "end": "2025-03-31"}
    assert form["used_on"] == {"start": "2025-03-03", "end": "2025-03-31"}
    assert set(form["result"]) == {"low", "high", "currency"}


def test_explain_walks_every_leg():
    text = convert(Money("1e6", "TRL"), "USD", on=SATURDAY).explain()
    assert text.splitlines() == [
        "1000000 TRL ≈ 0.02349070564229488434867407972542447 USD",
        "  asked for 2025-12-13, used 2025-12-12 (spot, previous)",
        "  divided by 1000000: 1 TRY = 1000000 TRL on 2005-01-01, redenomination, redenomination of 2005-01-01, evidence A: ECB 1836200 -> 1.815; NBP 1.036e6",
        "  divided by 49.9389: 1 EUR = 49.9389 TRY on 2025-12-12, reference, ECB reference rates to 2026-10-30",
        "  times 1.1731: 1 EUR = 1.1731 USD on 2025-12-12, reference, ECB reference rates to 2026-10-30",
        "  path TRL → TRY → EUR → USD, 34 significant digits, half to even",
        "  note: no rate on 2025-12-13: that of 2025-12-12 is used, 1 day before",
        "  note: TRL was withdrawn, its last day was 2004-12-31: TRY in its place, 1 TRY = 1000000 TRL",
        f"  rates: ECB reference rates to 2026-10-30, version {default_rates().version}, to 2026-10-30",
    ]


def test_explain_of_a_range():
    text = convert(Figure.between(5, 7, Currency("EUR")), "USD", on=DAY).explain()
    assert text.startswith("5–7 EUR = 5.817 USD–8.1438 USD\n")


def test_age_is_the_days_between():
    assert convert(Money(5, "KRW"), "USD", on=SATURDAY).age == 1
    assert convert(Money(5, "KRW"), "USD", on=DAY).age == 0
    assert convert(Money(5, "KRW"), "USD", on="latest").age == 0
    assert convert(Money(5, "KRW"), "USD", on=Period.year(2024)).age == 0


def test_a_rate_of_another_currency_is_refused():
    rate = ExchangeRate("EUR", "USD", 1, DAY, "mine")
    with pytest.raises(InvalidValueError, match="a rate of 1 EUR does not convert 5 KRW"):
        Conversion(Money(5, "KRW"), rate, DAY, DAY)


def test_frozen_and_of_its_own_kind():
    conversion = convert(Money(5, "KRW"), "USD", on=DAY)
    with pytest.raises(AttributeError):
        conversion.rate = None
    assert conversion != conversion.result
    assert not isinstance(conversion, Money)
    assert conversion.currency is Currency("USD")


def test_explain_names_the_rule_and_its_text():
    text = convert(Money(5, "EUR"), "USD", on=DAY, policy=RatePolicy.named("pl_vat_day_before")).explain()
    rule = "the Polish central bank's rate of the last business day before: give its rates"
    assert f"  policy pl_vat_day_before: {rule}; Polish VAT act, article 31a, " in text


def test_explain_of_an_average_tells_how_many_rates_and_from_when_to_when():
    (leg,) = convert(Money(5, "EUR"), "USD", on=Period.year(2024)).legs
    assert (leg.observations, leg.period) == (256, Period(date(2024, 1, 2), date(2024, 12, 31)))
    text = convert(Money(5, "EUR"), "USD", on=Period.year(2024)).explain()
    assert "average of 256 from 2024-01-02 to 2024-12-31" in text

from datetime import date
from decimal import Decimal

import pytest

from dealvalue.checks import Tolerance
from dealvalue.checks.market import Market
from dealvalue.checks.pair import Pair
from dealvalue.checks.reading import Reading
from dealvalue.currency import Currency
from dealvalue.errors import InvalidValueError, RateProviderError
from dealvalue.figure import Figure
from dealvalue.period import Period

DAY = date(2025, 12, 10)  # 1 USD = 1,470 won


def verdict(judge, *said, on=DAY, **more):
    return judge("equivalent", *said, on=on, **more).verdict.value


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        (("KRW 2 trillion", "USD 1.36 billion"), "consistent"),
        (("KRW 2 trillion", "USD 1.4 billion"), "consistent"),
        (("KRW 2 trillion", "USD 1.42 billion"), "within_rounding"),  # of 2.1 trillion, it would be
        (("KRW 2.00 trillion", "USD 1.42 billion"), "inconsistent"),
        (("KRW 2 trillion", "USD 1.5 billion"), "inconsistent"),
        (("KRW 2 trillion", "USD 1.36 million"), "inconsistent"),
        (("KRW 1,999 trillion", "USD 1,400 billion"), "within_rounding"),  # zeros at the end of an integer
        (("KRW 1–2 trillion", "USD 0.68–1.36 billion"), "consistent"),
        (("KRW 1–2 trillion", "USD 68–136 million"), "inconsistent"),
    ],
)
def test_the_derived_side_is_rounded_as_shown(judge, said, expected):
    assert verdict(judge, *said) == expected


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        # on the source alone a hedge covers the conversion too
        (("over KRW 2 trillion", "USD 1.36 billion"), "consistent"),
        (("over KRW 2 trillion", "USD 1.5 billion"), "inconsistent"),
        (("up to KRW 2 trillion", "up to USD 1.36 billion"), "consistent"),
        (("over KRW 2 trillion", "about USD 1.5 billion"), "inconsistent"),
        # on the derived side alone it widens that
        (("KRW 2 trillion", "about USD 1.3 billion"), "consistent"),
        (("KRW 2 trillion", "over USD 1 billion"), "consistent"),
        (("KRW 2 trillion", "under USD 1.29 billion"), "within_rounding"),
        (("KRW 2.00 trillion", "under USD 1.2 billion"), "inconsistent"),
        (("KRW 2 trillion", "nearly USD 1.4 billion"), "consistent"),
    ],
)
def test_hedges(judge, said, expected):
    assert verdict(judge, *said) == expected


def test_a_bound_that_is_far_away_is_noted(judge):
    finding = judge("equivalent", "KRW 2 trillion", "over USD 0.9 billion", on=DAY)
    assert finding.verdict.value == "consistent"
    assert finding.note == "agrees only by its hedge: 1.51 times the figure"


@pytest.mark.parametrize("hedge", ["over", "at least"])
def test_a_bound_is_no_shelter_for_a_slip_of_scale(judge, hedge):
    finding = judge("equivalent", "KRW 2 trillion", f"{hedge} USD 1.36 million", on=DAY)
    assert finding.verdict.value == "inconsistent"
    assert finding.repair.kind == "scale"


@pytest.mark.parametrize(
    ("said", "on", "repair"),
    [
        (("KRW 1.9 trillion", "USD 1.37 million"), date(2025, 7, 16), ("scale", 1, "1370000000")),
        (("INR 12 billion", "USD 1.38 billion"), date(2025, 8, 20), ("scale", 1, "138000000")),
        (("GBP 400 million", "USD 315 million"), date(2024, 5, 22), ("inverse", 1, "509000000")),
        (("CHF 600 million", "about USD 479 million"), date(2025, 11, 12), ("inverse", 1, "751000000")),
        (("EUR 420 million", "USD 740 million"), date(2025, 5, 2), ("currency", 1, "AUD")),
        (("CZK 8 billion", "USD 311 million"), date(2010, 6, 23), ("currency", 1, "EUR")),
        (("SEK 1.00 billion", "USD 47.4 million"), date(2025, 7, 16), ("currency", 0, "CZK")),
        (("CNY 9.1 billion", "USD 1.92 billion"), date(2019, 12, 11), ("digits", 1, "1290000000")),
        (("ZAR 5.5 billion", "USD 490 million"), date(2024, 2, 7), ("day", 1, "2014-12-03")),
        (("GBP 260 million", "about USD 402 million"), date(2016, 7, 6), ("day", 1, "2015-12-16")),
    ],
)
def test_the_slip_is_named(judge, said, on, repair):
    found = judge("equivalent", *said, on=on).repair
    assert (found.kind, found.figure, found.value) == repair


def test_the_day_of_the_document_is_tried_where_the_figures_are_of_another(judge):
    said, on = ("TRY 900 million", "USD 25 million"), date(2011, 4, 13)
    assert judge("equivalent", *said, on=on, market=Market(today=date(2025, 2, 12))).repair.value == "2025-02-12"
    assert judge("equivalent", *said, on=on).repair is None


def test_no_slip_fits(judge):
    finding = judge("equivalent", "KRW 2.00 trillion", "USD 4.31 billion", on=DAY)
    assert (finding.repair, finding.reason, finding.note) == (
        None,
        "no_slip",
        "no slip explains it: 0.32 times the figure",
    )


def test_readings_without_a_rate_are_named_where_no_slip_fits(judge):
    rupees = {0: (Currency("INR"), Currency("PKR"), Currency("LKR"))}
    finding = judge("equivalent", "INR 17.3 billion", "USD 152.4 million", on=date(2010, 5, 19), candidates=rupees)
    assert (finding.reason, finding.note) == ("no_slip", "no rate for PKR, LKR, which it may be")


def test_a_finding_names_rate_and_intervals(judge):
    finding = judge("equivalent", "KRW 2 trillion", "USD 1.3 million", on=DAY)
    assert finding.rate.on == DAY
    assert finding.rate.path == ("KRW", "EUR", "USD")
    assert 1_300_000_000 < finding.expected.low < finding.expected.high < 1_400_000_000
    assert (finding.found.low, finding.found.high) == (1_250_000, 1_350_000)


def test_a_year_means_its_average(judge):
    assert verdict(judge, "EUR 100.0 million", "USD 108.1 million", on=Period.year(2023)) == "consistent"
    finding = judge("equivalent", "GBP 100.0 million", "USD 157.0 million", on=Period.year(2023))
    assert (finding.repair.kind, finding.repair.value[:4]) == ("day", "2015")


@pytest.mark.parametrize(
    ("said", "on", "reason"),
    [
        (("KRW 2 trillion", "USD 1.36 billion"), None, "no_date"),
        (("KRW 2 trillion", "USD 1.36 billion"), Period.since(DAY), "no_date"),
        (("KRW 2 trillion", "USD 1.36 billion"), Period.year(2030), "no_rate"),
        (("RUB 85 billion", "USD 920 million"), date(2023, 8, 16), "no_rate"),
        (("PEN 2.3 billion", "USD 610 million"), DAY, "no_rate"),
        (("ISK 12 billion", "USD 94 million"), date(2010, 6, 23), "no_rate"),
        (("FIM 30 billion", "USD 7 billion"), DAY, "no_rate"),
        (("KRW 2 trillion", None), DAY, "operand_missing"),
        ((None, "USD 94 million"), DAY, "operand_missing"),
        (("54 tank", "USD 94 million"), DAY, "operand_missing"),
        (("P1Y", "USD 94 million"), DAY, "operand_missing"),
    ],
)
def test_what_cannot_be_checked_says_why(judge, said, on, reason):
    finding = judge("equivalent", *said, on=on)
    assert (finding.verdict.value, finding.reason) == ("cannot_check", reason)


def test_a_broken_source_of_rates_is_an_error_and_no_finding(judge):
    class Broken:
        def rate(self, *_asked):
            raise RateProviderError("the file is gone")

    with pytest.raises(RateProviderError):
        judge("equivalent", "KRW 2 trillion", "USD 1.3 billion", on=DAY, market=Market(Broken()))


def test_another_reading_of_the_sign_that_agrees_makes_it_ambiguous(judge):
    said = ("EUR 420 million", "USD 740 million")
    both = {1: (Currency("USD"), Currency("AUD"), Currency("EUR"), Currency("PEN"))}
    finding = judge("equivalent", *said, on=date(2025, 5, 2), candidates=both)
    assert (finding.verdict.value, finding.reason, finding.repair) == ("ambiguous", "readings", None)


def test_a_reading_without_a_rate_is_passed_over(judge):
    both = {1: (Currency("SEK"), Currency("ISK"))}  # the ECB has no krónur of these years
    finding = judge("equivalent", "EUR 420 million", "SEK 9.31 billion", on=date(2010, 6, 23), candidates=both)
    assert finding.verdict.value == "inconsistent"


def test_a_best_reading_that_agrees_settles_it(judge):
    both = {1: (Currency("USD"), Currency("AUD"))}
    assert verdict(judge, "EUR 420 million", "USD 476 million", on=date(2025, 5, 2), candidates=both) == "consistent"


def test_another_number_is_a_reading_too(judge):
    both = {1: (Decimal(1234), Decimal("1.234"))}
    assert verdict(judge, "EUR 1.09", "USD 1234", on=date(2025, 5, 2), candidates=both) == "ambiguous"


def test_other_kinds_of_candidates_are_no_readings(judge):
    both = {0: (Period.year(2024),), 1: (Decimal(5),)}
    said = ("KRW 2 trillion", "USD 4.0–4.1 billion")
    assert verdict(judge, *said, candidates=both) == "inconsistent"


def test_a_pair_is_of_money():
    with pytest.raises(InvalidValueError, match="two amounts of money"):
        Pair.at(Market(), DAY, Reading.of(Figure.of(5, "tank")), Reading.of(Figure.of(5, Currency("USD"))))


def test_the_tolerance_is_the_callers(judge):
    said = ("GBP 100.0 million", "USD 131.8 million")  # 1.8 % off
    strict, loose = (Market(tolerance=Tolerance(slack=slack, cap="0")) for slack in ("0.001", "0.04"))
    assert verdict(judge, *said, on=date(2025, 12, 10), market=strict) == "inconsistent"
    assert verdict(judge, *said, on=date(2025, 12, 10), market=loose) == "consistent"


def test_nothing_in_one_currency_becomes_nothing_in_another(judge):
    assert verdict(judge, "EUR 0", "USD 5.00") == "inconsistent"
    assert verdict(judge, "EUR 0", "USD 0") == "consistent"

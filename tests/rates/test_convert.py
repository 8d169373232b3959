"""convert and fixings, end to end, with the embedded rates."""

from datetime import UTC, date, datetime
from decimal import Decimal, localcontext
from fractions import Fraction
from threading import Thread

import pytest

from dealvalue.currency import Currency
from dealvalue.errors import (
    CurrencyLifeError,
    DealValueError,
    InvalidTypeError,
    InvalidValueError,
    RateNotFoundError,
    RateProviderError,
    UnknownCurrencyError,
)
from dealvalue.figure import Figure
from dealvalue.money import Money
from dealvalue.period import Period
from dealvalue.rates import Chained, ExchangeRate, Fixed, RatePolicy, RateTable, convert, default_rates, fixings

WEDNESDAY = date(2025, 12, 10)
SATURDAY = date(2025, 12, 13)
TWO_TRILLION = Money("2e12", "KRW")


def test_won_in_dollars_through_the_euro():
    conversion = convert(TWO_TRILLION, "USD", on=WEDNESDAY)
    assert conversion.exact == Fraction("2e12") / Fraction("1710.16") * Fraction("1.1634")
    assert conversion.rounded() == Money("1360574449.17", "USD")
    assert (conversion.asked_on, conversion.used_on, conversion.path) == (WEDNESDAY, WEDNESDAY, ("KRW", "EUR", "USD"))
    assert [str(leg) for leg in conversion.legs] == ["1 EUR = 1710.16 KRW", "1 EUR = 1.1634 USD"]


def test_a_day_without_a_rate_takes_the_one_before_and_says_so():
    conversion = convert(TWO_TRILLION, "USD", on=SATURDAY)
    assert (conversion.asked_on, conversion.used_on) == (SATURDAY, date(2025, 12, 12))
    assert conversion.rate == convert(TWO_TRILLION, "USD", on=date(2025, 12, 12)).rate


def test_to_the_same_currency_nothing_changes():
    conversion = convert(Money("1.50", "USD"), "USD", on=SATURDAY)
    assert conversion.result == Money("1.50", "USD")
    assert (conversion.is_exact, conversion.legs, conversion.path, conversion.used_on) == (True, (), ("USD",), SATURDAY)
    assert convert(Money(5, "KPW"), "KPW", on=SATURDAY).result == Money(5, "KPW")


def test_a_currency_or_its_code():
    assert convert(TWO_TRILLION, Currency("USD"), on=WEDNESDAY) == convert(TWO_TRILLION, "USD", on=WEDNESDAY)


def test_latest_is_the_last_day_of_the_rates():
    conversion = convert(TWO_TRILLION, "USD", on="latest")
    assert (conversion.asked_on, conversion.used_on) == ("latest", default_rates().last_day)
    assert "latest" in conversion.explain()


def test_latest_needs_rates_that_know_their_last_day():
    deal = Fixed.parse("1 USD = 1400 KRW")
    with pytest.raises(InvalidValueError, match="knows no last day"):
        convert(TWO_TRILLION, "USD", on="latest", rates=deal)
    with pytest.raises(InvalidValueError, match="'yesterday' is no day"):
        convert(TWO_TRILLION, "USD", on="yesterday")


def test_a_deal_rate():
    conversion = convert(TWO_TRILLION, "USD", on=SATURDAY, rates=Fixed.parse("1 USD = 1400 KRW"))
    assert conversion.exact == Fraction("2e12") / 1400
    assert (conversion.used_on, conversion.rate.kind) == (SATURDAY, "deal")


def test_a_table_of_ones_own():
    table = RateTable.from_mapping({("USD", "KRW"): {WEDNESDAY: 1470}, ("USD", "JPY"): {WEDNESDAY: 156}})
    conversion = convert(Money(1470, "KRW"), "JPY", on=WEDNESDAY, rates=table)
    assert (conversion.result, conversion.path) == (Money(156, "JPY"), ("KRW", "USD", "JPY"))


def test_a_table_for_what_the_embedded_rates_lack():
    table = RateTable.from_mapping({("USD", "ARS"): {WEDNESDAY: 1450}}, source="mine")
    rates = Chained(table, default_rates())
    conversion = convert(Money(1450, "ARS"), "KRW", on=WEDNESDAY, rates=rates)
    assert conversion.path == ("ARS", "USD", "EUR", "KRW")
    assert [leg.source for leg in conversion.legs] == ["mine", default_rates().source, default_rates().source]


# the average of a period


def test_a_year_is_at_its_average():
    conversion = convert(TWO_TRILLION, "USD", on=Period.year(2024))
    won, dollars = conversion.legs
    assert (won.value, dollars.value) == (Decimal("1475.4041015625"), Decimal("1.08238046875"))
    assert conversion.used_on == Period(date(2024, 1, 2), date(2024, 12, 31))
    assert {won.kind, dollars.kind} == {"average"}
    assert "average of 256 from 2024-01-02 to 2024-12-31" in won.source


def test_a_period_of_a_day_is_that_day():
    day = convert(TWO_TRILLION, "USD", on=Period.day(SATURDAY))
    assert (day.used_on, day.rate) == (date(2025, 12, 12), convert(TWO_TRILLION, "USD", on=SATURDAY).rate)


def test_an_average_needs_two_ends():
    with pytest.raises(InvalidValueError, match="two ends"):
        convert(TWO_TRILLION, "USD", on=Period.since(WEDNESDAY))


def test_an_average_over_a_long_pause_is_refused():
    with pytest.raises(RateNotFoundError, match="none from 2008-12-10 to 2008-12-17, in a period from 2008-01-01"):
        convert(Money(1, "ISK"), "USD", on=Period.year(2008))


def test_an_average_of_a_year_that_is_not_over_is_refused():
    with pytest.raises(RateNotFoundError, match="2026-10-31"):
        convert(TWO_TRILLION, "USD", on=Period.year(2026))
    assert convert(TWO_TRILLION, "USD", on=Period(date(2026, 1, 1), date(2026, 10, 30)))


def test_an_average_without_any_rate():
    weekend = Period(SATURDAY, date(2025, 12, 14))
    with pytest.raises(RateNotFoundError, match="none from 2025-12-13 to 2025-12-14"):
        convert(TWO_TRILLION, "USD", on=weekend)


def test_an_average_in_legal_units():
    conversion = convert(Money("2e6", "TRL"), "DEM", on=Period.year(2009))
    assert conversion.path == ("TRL", "TRY", "EUR", "DEM")
    assert [leg.kind for leg in conversion.legs] == ["redenomination", "average", "irrevocable"]


def test_an_average_of_what_the_law_fixes_is_that():
    conversion = convert(Money("195.583", "DEM"), "EUR", on=Period.year(2000))
    assert (conversion.result, conversion.used_on) == (Money(100, "EUR"), Period.year(2000))


# currencies, alive and not


@pytest.mark.parametrize(
    ("code", "to", "on", "path"),
    [
        ("DEM", "USD", date(2010, 5, 4), ("DEM", "EUR", "USD")),
        ("USD", "DEM", date(2010, 5, 4), ("USD", "EUR", "DEM")),
        ("DEM", "FRF", date(1999, 1, 1), ("DEM", "EUR", "FRF")),
        ("TRL", "USD", date(2010, 5, 4), ("TRL", "TRY", "EUR", "USD")),
        ("TRL", "USD", date(2004, 5, 4), ("TRL", "EUR", "USD")),
        ("ROL", "RON", date(2005, 7, 1), ("ROL", "RON")),
        ("BGL", "USD", date(2026, 5, 4), ("BGL", "BGN", "EUR", "USD")),
        ("HRK", "USD", date(2022, 12, 31), ("HRK", "EUR", "USD")),
        ("XEU", "USD", date(1999, 1, 4), ("XEU", "EUR", "USD")),
    ],
)
def test_old_currencies_by_their_legal_ratio(code: str, to: str, on: date, path: tuple[str, ...]):
    assert convert(Money("1e6", code), to, on=on).path == path


def test_the_law_holds_from_its_day_even_where_the_market_is_asked_for_the_day_before():
    conversion = convert(Money("7.5345", "HRK"), "USD", on=date(2023, 1, 1))
    assert conversion.used_on == date(2022, 12, 30)
    assert [leg.value for leg in conversion.legs] == [Decimal("7.53450"), Decimal("1.0666")]


def test_what_was_a_unit_stays_convertible_for_the_days_of_the_gap():
    # the new lira has no rate on its first day, a Saturday; the old one had one the day before
    conversion = convert(Money("1e6", "TRL"), "USD", on=date(2005, 1, 1))
    assert (conversion.used_on, conversion.path) == (date(2004, 12, 31), ("TRL", "EUR", "USD"))


def test_a_ratio_that_is_not_confirmed_is_marked():
    leg, *_ = convert(Money("1000", "MXP"), "USD", on=WEDNESDAY).legs
    assert leg.kind == "redenomination, unconfirmed"
    assert "evidence C: one list only" in leg.source


def test_redenominations_can_be_off():
    words = r"withdrawn, its last day was 2002-05-15: EUR took its place on 1999-01-01, 1 EUR = 1\.95583 DEM"
    with pytest.raises(CurrencyLifeError, match=words):
        convert(Money(1, "DEM"), "EUR", on=WEDNESDAY, policy=RatePolicy(redenominations=False))


@pytest.mark.parametrize(
    ("code", "on", "error", "words", "nearest"),
    [
        ("ISK", date(2012, 5, 4), RateNotFoundError, "none within 7 days before it", (date(2008, 12, 9), date(2018, 2, 1))),
        ("KRW", date(1998, 5, 4), RateNotFoundError, "none within 7 days", (date(1999, 1, 4),)),
        ("KRW", date(2026, 11, 7), RateNotFoundError, "none within 7 days before it; the rates end on 2026-10-30", (date(2026, 10, 30),)),
        ("TRY", date(2003, 5, 4), CurrencyLifeError, "TRY begins on 2005-01-01, in place of TRL: 1 TRY = 1000000 TRL", (date(2005, 1, 3),)),
        ("EUR", date(1990, 5, 4), CurrencyLifeError, "EUR begins on 1999-01-01", (date(1999, 1, 4),)),
        ("DDM", date(2010, 5, 4), CurrencyLifeError, "DDM was withdrawn, its last day was 1990-10-02", ()),
        ("ARS", date(2012, 5, 4), RateNotFoundError, "ECB reference rates to 2026-10-30: no ARS", ()),
        ("PLZ", date(1994, 5, 4), RateNotFoundError, "no PLZ; its legal rate holds from 1995-01-01 on", ()),
        ("RUB", date(2026, 5, 4), RateNotFoundError, "none within 7 days", (date(2022, 3, 1),)),
    ],
)  # fmt: skip
def test_what_is_missing_is_said_with_what_is_near(code, on, error, words, nearest):
    for base, quote in ((code, "USD"), ("USD", code)):
        with pytest.raises(error, match=words) as caught:
            convert(Money(1, base), quote, on=on)
        assert type(caught.value) is error
        assert (caught.value.base, caught.value.quote, caught.value.on) == (base, quote, on)
        assert caught.value.nearest == nearest


def test_seven_days_and_no_more():
    last = default_rates().last_day
    assert convert(TWO_TRILLION, "USD", on=date(2026, 11, 6)).used_on == last
    with pytest.raises(RateNotFoundError):
        convert(TWO_TRILLION, "USD", on=date(2026, 11, 7))
    with pytest.raises(RateNotFoundError):
        convert(TWO_TRILLION, "USD", on=SATURDAY, policy=RatePolicy(max_gap=0))


@pytest.mark.parametrize("on", [date.min, date.max])
def test_the_ends_of_the_calendar(on: date):
    for gap in ("previous", "nearest", "interpolate", "error"):
        with pytest.raises(RateNotFoundError):
            convert(TWO_TRILLION, "USD", on=on, policy=RatePolicy(gap=gap))
    with pytest.raises(RateNotFoundError):
        convert(TWO_TRILLION, "USD", on=date.min, policy=RatePolicy("day_before"))


# a code that became another unit


SYRIA = RateTable.from_mapping(
    {("USD", "SYP"): {date(2025, 12, 31): 11000, date(2026, 1, 5): 110, date(2026, 1, 6): 111}}
)


def test_no_step_back_over_a_cut_under_the_same_code():
    with pytest.raises(RateNotFoundError):
        convert(Money(1, "USD"), "SYP", on=date(2026, 1, 2), rates=SYRIA)
    assert convert(Money(1, "USD"), "SYP", on=date(2025, 12, 31), rates=SYRIA).result == Money(11000, "SYP")
    assert convert(Money(1, "USD"), "SYP", on=date(2026, 1, 9), rates=SYRIA).result == Money(111, "SYP")


def test_no_average_and_no_fixings_over_a_cut():
    with pytest.raises(RateNotFoundError):
        convert(Money(1, "USD"), "SYP", on=Period(date(2025, 12, 31), date(2026, 1, 8)), rates=SYRIA)
    assert [rate.value for rate in fixings("USD", "SYP", date(2026, 1, 6), rates=SYRIA)] == [111, 110]


def test_an_older_unit_counts_later_cuts():
    bolivars = RateTable.from_mapping({("USD", "VES"): {date(2022, 5, 4): 5}})
    conversion = convert(Money("5e11", "VEF"), "USD", on=date(2022, 5, 4), rates=bolivars)
    assert conversion.result == Money(1, "USD")


# figures


def test_a_figure_keeps_its_interval():
    figure = Figure.of("2e12", Currency("KRW"), hedge="approximately")
    conversion = convert(figure, "USD", on=WEDNESDAY)
    assert conversion.interval == figure.interval.scaled(conversion.rate.exact)
    assert conversion.result == convert(TWO_TRILLION, "USD", on=WEDNESDAY).result


def test_a_bound_stays_a_bound():
    interval = convert(Figure.of("2e12", Currency("KRW"), hedge="more_than"), "USD", on=WEDNESDAY).interval
    assert (interval.high, interval.low_closed) == (None, False)


def test_a_range_has_two_ends_and_no_single_value():
    conversion = convert(Figure.between("5e12", "7e12", Currency("KRW")), "USD", on=WEDNESDAY)
    assert (conversion.low.rounded(), conversion.high.rounded()) == (
        Money("3401436122.94", "USD"),
        Money("4762010572.11", "USD"),
    )
    for name in ("exact", "result"):
        with pytest.raises(InvalidValueError, match="a range has no single value"):
            getattr(conversion, name)


def test_a_count_is_not_converted():
    with pytest.raises(InvalidValueError, match="in no currency"):
        convert(Figure.of(54, "tank"), "USD", on=WEDNESDAY)


# what is refused


@pytest.mark.parametrize("amount", [5, 5.0, "5 USD", None, Decimal(5)])
def test_only_money_is_converted(amount):
    with pytest.raises(InvalidTypeError):
        convert(amount, "USD", on=WEDNESDAY)


@pytest.mark.parametrize("on", [datetime(2025, 12, 10, tzinfo=UTC), 20251210, None, [], ("2025",)])
def test_a_day_is_a_date(on):
    with pytest.raises(InvalidTypeError):
        convert(TWO_TRILLION, "USD", on=on)
    with pytest.raises(InvalidTypeError):
        fixings("KRW", "USD", on)


@pytest.mark.parametrize("rates", ["rates.csv", {("USD", "KRW"): 1400}, 1400])
def test_rates_are_a_provider(rates):
    with pytest.raises(InvalidTypeError, match="rates are a provider"):
        convert(TWO_TRILLION, "USD", on=WEDNESDAY, rates=rates)
    with pytest.raises(InvalidTypeError, match="rates are a provider"):
        Chained(rates)


def test_a_policy_is_a_policy():
    for ask in (
        lambda: convert(TWO_TRILLION, "USD", on=WEDNESDAY, policy="spot"),
        lambda: fixings("KRW", "USD", WEDNESDAY, policy={}),
    ):
        with pytest.raises(InvalidTypeError, match="a policy is a RatePolicy"):
            ask()


def test_an_unknown_currency():
    with pytest.raises(UnknownCurrencyError):
        convert(TWO_TRILLION, "UDS", on=WEDNESDAY)


@pytest.mark.parametrize(
    "answer",
    [
        1470,
        ExchangeRate("USD", "KRW", 1470, date(2025, 12, 9), "a broken source"),
        ExchangeRate("USD", "JPY", 156, WEDNESDAY, "a broken source"),
        ExchangeRate("JPY", "KRW", 9, WEDNESDAY, "a broken source"),
    ],
)
def test_a_provider_that_answers_something_else_is_broken(answer):
    class Broken:
        def rate(self, *asked):  # noqa: ARG002
            return answer

    with pytest.raises(RateProviderError, match="Broken answers"):
        convert(Money(1, "USD"), "KRW", on=WEDNESDAY, rates=Broken())


def test_a_provider_that_is_broken_is_not_passed_over():
    class Broken:
        def rate(self, *asked):  # noqa: ARG002
            raise RateProviderError("out of order")

    with pytest.raises(RateProviderError):
        convert(Money(1, "USD"), "KRW", on=WEDNESDAY, rates=Chained(Broken(), default_rates()))


def test_a_provider_that_may_change_is_asked_each_time():
    class Changing:
        value = 1

        def rate(self, base, quote, on):
            Changing.value += 1
            return ExchangeRate(base, quote, Changing.value, on, "changing") if base.code == "USD" else None

    results = [convert(Money(1, "USD"), "KRW", on=WEDNESDAY, rates=Changing()).result.amount for _ in range(2)]
    assert results == [2, 3]


def test_a_provider_with_one_method_is_enough():
    class Bare:
        def rate(self, *asked):  # noqa: ARG002
            return None

    with pytest.raises(RateNotFoundError, match="Bare: none within 7 days") as caught:
        convert(Money(1, "USD"), "KRW", on=WEDNESDAY, rates=Bare())
    assert caught.value.nearest == ()


# fixings


def test_the_last_three_fixings():
    found = fixings("KRW", "USD", SATURDAY)
    assert [rate.on for rate in found] == [date(2025, 12, 12), date(2025, 12, 11), date(2025, 12, 10)]
    assert found[0] == convert(TWO_TRILLION, "USD", on=SATURDAY).rate
    assert all(rate.path == ("KRW", "EUR", "USD") for rate in found)


def test_fixings_are_found_once():
    assert fixings("KRW", "USD", SATURDAY) is fixings("KRW", "USD", SATURDAY)


def test_fixings_are_fewer_where_the_series_is_younger():
    assert [rate.on for rate in fixings("INR", "EUR", date(2009, 1, 5))] == [date(2009, 1, 5), date(2009, 1, 2)]


def test_fixings_look_back_whatever_the_gap_of_the_policy():
    for gap in ("previous", "nearest", "interpolate", "error"):
        found = fixings("KRW", "USD", date(2025, 12, 14), policy=RatePolicy(gap=gap))
        assert [rate.on.day for rate in found] == [12, 11, 10]


def test_fixings_of_what_is_fixed_stand_alone():
    assert len(fixings("DEM", "EUR", WEDNESDAY)) == 1
    assert len(fixings("USD", "USD", WEDNESDAY)) == 1
    assert len(fixings("KRW", "USD", Period.year(2024))) == 1


def test_fixings_in_legal_units():
    assert [rate.path for rate in fixings("DEM", "USD", WEDNESDAY, 2)] == [("DEM", "EUR", "USD")] * 2


def test_no_fixings_is_an_error():
    with pytest.raises(RateNotFoundError, match="none within 7 days before it"):
        fixings("ISK", "USD", date(2012, 5, 4))


@pytest.mark.parametrize("count", [0, -1, 1.5, True, "3"])
def test_the_count_of_fixings(count):
    with pytest.raises(InvalidValueError):
        fixings("KRW", "USD", WEDNESDAY, count)


# trust


def test_the_callers_decimal_context_does_not_matter():
    default_rates().memo.clear()
    with localcontext(prec=2):
        assert convert(TWO_TRILLION, "USD", on=WEDNESDAY).rounded() == Money("1360574449.17", "USD")


def test_what_is_kept_is_bounded(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("dealvalue.rates.lookup._KEPT", 3)
    table = RateTable.from_mapping({("USD", "KRW"): {date(2025, 12, day): 1400 + day for day in range(1, 32)}})
    for day in range(1, 32):
        convert(Money(1, "USD"), "KRW", on=date(2025, 12, day), rates=table)
        assert len(table.memo) <= 3


def test_policies_do_not_share_what_is_kept():
    nearest = RatePolicy(gap="nearest")
    sunday = date(2025, 12, 14)
    assert convert(TWO_TRILLION, "USD", on=sunday).used_on.day == 12
    assert convert(TWO_TRILLION, "USD", on=sunday, policy=nearest).used_on.day == 15
    assert convert(TWO_TRILLION, "USD", on=sunday).used_on.day == 12


def test_threads_get_the_same_answers():
    rates = RateTable(
        [
            ExchangeRate("EUR", quote, 1 + day, date(2025, 12, day), "t")
            for quote in ("USD", "KRW")
            for day in range(1, 32)
        ]
    )
    answers = []

    def work():
        answers.append(
            [convert(Money(1, "KRW"), "USD", on=date(2025, 12, day), rates=rates).exact for day in range(1, 32)]
        )

    threads = [Thread(target=work) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert answers == [[Fraction(1)] * 31] * 8


def test_every_error_is_ours():
    with pytest.raises(DealValueError):
        convert(TWO_TRILLION, 5, on=WEDNESDAY)


def test_two_million_million_old_lira_of_2004_are_two_million_new_ones():
    for day in (date(2004, 5, 4), date(2004, 12, 31), date(2005, 1, 1), date(2025, 5, 4)):
        conversion = convert(Money("2e12", "TRL"), "TRY", on=day)
        assert (conversion.result, conversion.path) == (Money("2000000", "TRY"), ("TRL", "TRY"))
        assert convert(conversion.result, "TRL", on=day).result == Money("2e12", "TRL")
    assert convert(Money("2e12", "TRL"), "TRY", on=Period.year(2003)).result == Money("2000000", "TRY")


@pytest.mark.parametrize(
    ("old", "new", "on"),
    [
        ("DEM", "EUR", date(1998, 5, 4)),  # what a mark was worth in euros to come was no law yet
        ("VEF", "VES", date(2017, 5, 4)),  # which of the two units called VES?
        ("USD", "TRY", date(2004, 5, 4)),  # through TRL or not is the caller's to say
        ("ROL", "TRY", date(2004, 5, 4)),
    ],
)
def test_no_other_money_is_restated_in_a_unit_to_come(old, new, on):
    with pytest.raises(CurrencyLifeError, match=f"{new} begins on"):
        convert(Money(1, old), new, on=on)


def test_nothing_is_restated_without_redenominations():
    with pytest.raises(CurrencyLifeError, match="TRY begins on"):
        convert(Money(1, "TRL"), "TRY", on=date(2004, 5, 4), policy=RatePolicy(redenominations=False))


def test_the_krona_of_2013_is_an_error_and_easter_is_not():
    for day in (date(2013, 6, 3), date(2013, 4, 1)):
        with pytest.raises(RateNotFoundError, match="nearest: 2008-12-09, 2018-02-01"):
            convert(Money("1e9", "ISK"), "USD", on=day)
    for easter in (date(2013, 3, 31), date(2024, 3, 31), date(2025, 4, 21)):
        conversion = convert(Money("1e9", "KRW"), "USD", on=easter)
        assert 3 <= conversion.age <= 4
        assert conversion.used_on.weekday() == 3


def test_withdrawn_money_names_its_successor_the_ratio_and_the_day():
    off = RatePolicy(redenominations=False)
    with pytest.raises(CurrencyLifeError) as caught:
        convert(Money(1, "HRK"), "USD", on=date(2024, 5, 3), policy=off)
    assert caught.value.reason == (
        "HRK was withdrawn, its last day was 2023-01-14: EUR took its place on 2023-01-01, 1 EUR = 7.53450 HRK"
    )
    with pytest.raises(CurrencyLifeError, match=r"1 MXN = 1000 MXP \(unconfirmed: one list only\)"):
        convert(Money(1, "MXP"), "USD", on=date(2024, 5, 3), policy=off)


def test_bulgaria_has_had_the_euro_since_2026():
    assert convert(Money("195583", "BGN"), "EUR", on=date(2026, 1, 1)).result == Money(100000, "EUR")
    assert convert(Money("195583", "BGN"), "EUR", on=date(2025, 12, 31)).legs[0].value == Decimal("1.9558")


def test_a_peg_is_a_source_that_the_caller_names():
    with pytest.raises(RateNotFoundError):
        convert(Money(375, "SAR"), "USD", on=WEDNESDAY)
    peg = Chained(Fixed("USD", "SAR", "3.75", source="peg of 1986"), default_rates())
    conversion = convert(Money(375, "SAR"), "USD", on=WEDNESDAY, rates=peg)
    assert (conversion.result, conversion.legs[0].source) == (Money(100, "USD"), "peg of 1986")

"""Laws of the checks, on rates and figures of any size."""

from datetime import date
from decimal import Decimal

from hypothesis import assume, given
from hypothesis import strategies as st

from dealvalue.checks import CHECKS, Finding, Report, Tolerance, Verdict, check
from dealvalue.checks.equivalent import check_equivalent
from dealvalue.checks.finding import rounded_outward
from dealvalue.checks.market import Market
from dealvalue.checks.pair import Pair
from dealvalue.checks.reading import Reading
from dealvalue.checks.repair import POWERS
from dealvalue.currency import Currency
from dealvalue.deals import Deal
from dealvalue.decimals import rounded
from dealvalue.figure import Figure
from dealvalue.interval import Interval
from dealvalue.money import Money
from dealvalue.period import Period
from dealvalue.rates import convert, default_rates
from dealvalue.testing import durations, figures, intervals, periods
from dealvalue.text.document import Claim, Document, Operand

DAYS = st.dates(date(2010, 1, 4), date(2026, 10, 30))
CODES = st.sampled_from(["EUR", "USD", "GBP", "JPY", "KRW", "PLN", "CHF", "HUF", "ZAR", "MXN"])
MANTISSAS = st.integers(1, 99_999)
ROLES = {
    "equivalent": ("source", "derived"),
    "sum": ("total", "part", "part"),
    "change": ("old", "new", "percent"),
    "multiple": ("old", "new", "factor"),
    "share": ("part", "whole", "percent"),
    "count_share": ("percent", "whole"),
    "product": ("total", "count", "unit_price"),
    "span": ("duration", "start", "end"),
    "weekday": ("day",),
    "rank": ("figure", "rank", "larger"),
}


def equivalence(source: Figure, derived: Figure, on: date) -> Claim:
    said = (("source", source), ("derived", derived))
    return Claim("equivalent", tuple([Operand(role, str(figure), (0, 1), figure) for role, figure in said]), (0, 1), on)


@given(MANTISSAS, st.integers(-2, 12), CODES, CODES, DAYS, st.integers(1, 6), st.booleans())
def test_what_is_converted_and_rounded_to_any_digits_is_consistent(
    mantissa, exponent, base, quote, on, digits, same_day
):
    assume(base != quote)
    amount = Decimal(mantissa).scaleb(exponent)
    result = convert(Money(amount, base), quote, on=on).result.amount
    places = digits - 1 - result.adjusted()
    assume(abs(places) < 25)
    shown = rounded(result, places)
    derived = Figure.of(shown, Currency(quote), quantum=Decimal(1).scaleb(-places))
    tolerance = Tolerance() if same_day else Tolerance(1, 0, 0)
    finding = check_equivalent(equivalence(Figure.of(amount, Currency(base)), derived, on), Market(tolerance=tolerance))
    assert finding.verdict is Verdict.CONSISTENT
    assert finding.repair is None


HEDGES = st.sampled_from([None, "approximately", "nearly", "just_over", "more_than", "at_most"])


@given(st.integers(1, 999), st.integers(-3, 3), HEDGES, HEDGES, st.integers(1, 999), st.integers(-3, 3), CODES, DAYS)
def test_figures_that_are_far_apart_never_agree(one, exponent, hedge, other_hedge, two, other_exponent, quote, on):
    assume(quote != "EUR")
    source = Figure.of(Decimal(one).scaleb(exponent), Currency("EUR"), hedge=hedge)
    derived = Figure.of(Decimal(two).scaleb(other_exponent), Currency(quote), hedge=other_hedge)
    pair = Pair.at(Market(), on, Reading.of(source), Reading.of(derived))
    own = pair.readings[1] if hedge is None else pair.readings[1].unhedged()
    loose = pair.readings[0].loose(pair.cap) * pair.band.week
    if pair.is_far:
        assert not pair.expected.overlaps(pair.found)
        assert not loose.overlaps(own.loosely_allowed(pair.cap))


@given(st.integers(1, 999), st.integers(0, 6), CODES, DAYS, st.sampled_from([0, 1]), st.sampled_from(POWERS))
def test_the_powers_that_are_tried_are_those_that_may_agree(one, exponent, quote, on, at, power):
    assume(quote != "EUR")
    source = Figure.of(Decimal(one).scaleb(exponent), Currency("EUR"))
    result = convert(Money(source.value, "EUR"), quote, on=on).result.amount
    places = 1 - result.adjusted()
    derived = Figure.of(rounded(result, places), Currency(quote), quantum=Decimal(1).scaleb(-places))
    pair = Pair.at(Market(), on, Reading.of(source), Reading.of(derived))
    assert power in pair.with_reading(at, pair.readings[at].scaled(-power)).powers(at)


@given(MANTISSAS, st.integers(0, 9), CODES, CODES, DAYS, st.integers(2, 5), st.sampled_from([-6, -3, 3, 6]))
def test_a_thousandfold_slip_is_always_refuted_and_named(mantissa, exponent, base, quote, on, digits, power):
    assume(base != quote)
    amount = Decimal(mantissa).scaleb(exponent)
    result = convert(Money(amount, base), quote, on=on).result.amount
    places = digits - 1 - result.adjusted()
    derived = Figure.of(
        rounded(result, places).scaleb(power), Currency(quote), quantum=Decimal(1).scaleb(power - places)
    )
    finding = check_equivalent(equivalence(Figure.of(amount, Currency(base)), derived, on), Market())
    assert finding.verdict is Verdict.INCONSISTENT
    assert finding.repair.kind == "scale"


@given(st.lists(st.integers(1, 10**6), min_size=2, max_size=6), st.integers(0, 9))
def test_a_total_of_its_parts_is_consistent_and_one_of_a_thousand_times_is_not(parts, exponent):
    def made(total):
        numbers = (total, *parts)
        operands = [
            Operand(role, str(number), (0, 1), Figure.of(Decimal(number).scaleb(exponent), Currency("EUR")))
            for number, role in zip(numbers, ("total", *["part"] * len(parts)), strict=True)
        ]
        return CHECKS["sum"](Claim("sum", tuple(operands), (0, 1)), Market())

    assert made(sum(parts)).verdict is Verdict.CONSISTENT
    wrong = made(sum(parts) * 1000)
    assert wrong.verdict is Verdict.INCONSISTENT
    assert wrong.repair.kind == "scale"


OF_MONEY = {"sum": 3, "change": 2, "multiple": 2, "share": 2, "product": 1}
LAST = {"change": Figure.of(25, "%"), "multiple": Decimal(2), "share": Figure.of(25, "%")}
POINTS = st.sampled_from(["7", "10", "12.5", "100", "350", "1.75"])


@given(st.sampled_from(sorted(OF_MONEY)), st.data(), POINTS)
def test_a_verdict_survives_a_change_of_currency_at_one_rate(kind, data, rate):
    said = [
        (Decimal(data.draw(MANTISSAS)), data.draw(st.sampled_from([None, "approximately", "more_than"])))
        for _ in range(3)
    ]

    def made(currency, factor):
        figures_ = [
            Figure.of(number * factor, Currency(currency), quantum=factor, hedge=hedge) for number, hedge in said
        ]
        values = [*figures_[: OF_MONEY[kind]], LAST.get(kind, figures_[2])][:3]
        if kind == "product":
            values = [figures_[0], Figure.of(12, "jet"), figures_[1]]
        operands = [Operand(role, "x", (0, 1), value) for role, value in zip(ROLES[kind], values, strict=True)]
        return CHECKS[kind](Claim(kind, tuple(operands), (0, 1)), Market())

    one, two = made("EUR", Decimal(1)), made("USD", Decimal(rate))
    assert one.verdict is two.verdict
    assert (one.repair and one.repair.kind) == (two.repair and two.repair.kind)


@given(st.integers(1, 999), st.integers(-3, 3))
def test_duplicates_of_one_precision_that_differ_contradict_each_other_though_their_ends_touch(number, exponent):
    one, two = (Figure.of(Decimal(n).scaleb(exponent), Currency("EUR")) for n in (number, number + 1))
    assert one.interval.overlaps(two.interval)
    deals = [Deal(figure, date(2025, 5, 2), label="x") for figure in (one, two)]
    assert [finding.verdict for finding in check(deals)] == [Verdict.INCONSISTENT]


@given(st.integers(-99, 99), st.booleans(), st.booleans(), st.booleans(), st.booleans())
def test_ends_that_only_touch_agree_where_both_are_closed(end, low, one, two, high):
    below, above = Interval(end - 1, end, low, one), Interval(end, end + 1, two, high)
    assert below.overlaps(above) == (one and two)
    added = below + above
    # an end of a sum is open where either is: an open end is not made good by a closed one
    assert (added.low_closed, added.high_closed) == (low and two, one and high)


VALUES = st.none() | figures() | durations() | periods() | st.dates() | st.decimals(-100, 100, places=2)


@given(st.sampled_from(sorted(CHECKS)), st.data())
def test_no_claim_whatever_breaks_a_check(kind, data):
    roles = [role for role in ROLES[kind] if data.draw(st.integers(0, 9)) > 0]
    operands = [Operand(role, "x", None, data.draw(VALUES)) for role in roles]
    on = data.draw(st.none() | DAYS | periods())
    weekday = data.draw(st.none() | st.integers(0, 6))
    direction = data.draw(st.sampled_from([None, "up", "down"]))
    claim = Claim(kind, tuple(operands), (0, 1), on, data.draw(st.booleans()), direction, weekday)
    report = check(Document("x", data.draw(st.none() | DAYS), None, "en", (), (claim,)))
    assert Report.from_dict(report.to_dict()) == report
    assert report.text()
    for finding in report:
        assert isinstance(finding, Finding)
        assert (finding.repair is None) or finding.verdict is Verdict.INCONSISTENT
        assert (finding.reason is None) == (finding.verdict.agrees or finding.repair is not None)
        assert "\n" not in finding.say()


@given(intervals())
def test_a_shown_interval_holds_the_exact_one(interval):
    outward = rounded_outward(interval)
    assert outward.hull(interval) == outward
    assert rounded_outward(outward) == outward


@given(DAYS, st.integers(0, 6))
def test_a_weekday_agrees_with_the_calendar_alone(day, weekday):
    operand = Operand("day", "x", (0, 1), Period.day(day))
    finding = CHECKS["weekday"](Claim("weekday", (operand,), (0, 1), weekday=weekday), Market())
    assert (finding.verdict is Verdict.CONSISTENT) == (day.weekday() == weekday)
    if finding.repair:
        assert date.fromisoformat(finding.repair.value).weekday() == weekday


def test_the_embedded_rates_reach_the_days_of_the_laws():
    assert default_rates().last_day >= date(2026, 10, 30)

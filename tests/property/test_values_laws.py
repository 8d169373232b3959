"""Laws of the values: copies, JSON, equality, exactness, and errors of one tree only."""

import copy
import decimal
import json
import pickle
from contextlib import suppress
from datetime import timedelta
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from dealvalue import testing
from dealvalue.currency import Currency
from dealvalue.decimals import as_text, exact, from_text, plain, rounded
from dealvalue.duration import Duration, DurationRange
from dealvalue.errors import DealValueError
from dealvalue.figure import Figure, Hedge
from dealvalue.interval import Interval
from dealvalue.money import Money, MoneyBag
from dealvalue.period import Period
from dealvalue.say import say

IN_JSON = {
    Money: testing.moneys(),
    MoneyBag: testing.money_bags(),
    Figure: testing.figures(),
    Interval: testing.intervals(),
    Period: testing.periods(),
    Duration: testing.durations(),
    DurationRange: testing.duration_ranges(),
}
VALUES = {Currency: testing.currencies(), **IN_JSON}

every_value = given(st.one_of(list(VALUES.values())))
every_value_in_json = given(st.one_of(list(IN_JSON.values())))

DOLLAR = st.just(Currency("USD"))
HOSTILE = decimal.Context(prec=1, Emax=1, Emin=-1, rounding=decimal.ROUND_UP, traps=list(decimal.Context().flags))


class TestEveryValue:
    @every_value
    def test_a_pickle_is_equal_and_of_equal_hash(self, value):
        for protocol in range(2, pickle.HIGHEST_PROTOCOL + 1):
            twin = pickle.loads(pickle.dumps(value, protocol))
            assert twin == value
            assert hash(twin) == hash(value)
            assert repr(twin) == repr(value)

    @every_value
    def test_a_copy_is_the_value(self, value):
        assert copy.copy(value) is copy.deepcopy(value) is value

    @every_value_in_json
    def test_json_gives_it_back_digit_for_digit(self, value):
        form = value.to_dict()
        again = type(value).from_dict(json.loads(json.dumps(form)))
        assert again == value
        assert again.to_dict() == form

    @every_value_in_json
    def test_json_holds_no_float_no_exponent_and_no_null(self, value):
        text = json.dumps(value.to_dict())
        assert "null" not in text
        json.loads(text, parse_float=pytest.fail, parse_int=pytest.fail)
        assert "E+" not in text

    @every_value
    def test_nothing_can_be_set_or_deleted(self, value):
        for name in [*type(value).__slots__, "new"]:
            with pytest.raises(AttributeError):
                setattr(value, name, None)
            with pytest.raises(AttributeError):
                delattr(value, name)
        assert not hasattr(value, "__dict__")

    @given(st.one_of(list(VALUES.values())), st.one_of(list(VALUES.values())))
    def test_equal_values_have_equal_hashes(self, one, two):
        if one == two:
            assert hash(one) == hash(two)
            assert two == one
        assert one != object()


class TestNumbers:
    @given(testing.amounts())
    def test_plain_text_gives_a_decimal_back(self, number):
        assert exact(plain(number)) == number
        assert "E" not in plain(number)

    @given(st.fractions())
    def test_text_gives_a_fraction_back(self, number):
        assert from_text(as_text(number)) == number

    @given(testing.amounts())
    def test_a_decimal_is_written_as_fraction_and_as_decimal_alike(self, number):
        assert Decimal(as_text(Fraction(number))) == number

    @given(testing.amounts(), st.integers(-20, 20))
    def test_rounding_moves_by_half_a_place_at_most_and_only_once(self, number, places):
        short = rounded(number, places)
        assert abs(Fraction(short) - Fraction(number)) <= Fraction(10) ** -places / 2
        assert rounded(short, places) == short


class TestMoney:
    @given(testing.moneys(DOLLAR), testing.moneys(DOLLAR), testing.moneys(DOLLAR))
    def test_sums_are_a_commutative_group(self, a, b, c):
        zero = Money(0, "USD")
        assert (a + b) + c == a + (b + c)
        assert a + b == b + a
        assert a + zero == a
        assert a + -a == zero
        assert a - b == a + -b

    @given(testing.moneys(DOLLAR), testing.moneys(DOLLAR), st.integers(-(10**9), 10**9))
    def test_a_factor_is_distributed(self, a, b, n):
        assert (a + b) * n == a * n + b * n
        assert n == 0 or (a * n) / n == a

    @given(testing.moneys(DOLLAR), testing.moneys(DOLLAR))
    def test_order_is_that_of_the_amounts(self, a, b):
        assert (a < b, a <= b, a > b, a >= b) == (
            a.amount < b.amount,
            a.amount <= b.amount,
            a.amount > b.amount,
            a.amount >= b.amount,
        )

    @given(testing.moneys())
    def test_rounding_to_the_minor_unit_happens_once(self, money):
        short = money.rounded()
        assert short.rounded() == short
        assert -short.amount.as_tuple().exponent == money.currency.minor_units


class TestBag:
    @given(testing.money_bags(), testing.money_bags(), testing.money_bags())
    def test_bags_are_a_commutative_group(self, a, b, c):
        assert (a + b) + c == a + (b + c)
        assert a + b == b + a
        assert a + MoneyBag() == a
        assert a + -a == MoneyBag()
        assert a - b == a + -b == -(b - a)

    @given(st.lists(testing.moneys()), st.randoms())
    def test_the_order_of_what_is_put_in_does_not_matter(self, moneys, random):
        shuffled = random.sample(moneys, len(moneys))
        assert MoneyBag(shuffled) == MoneyBag(moneys) == sum(moneys, MoneyBag())

    @given(testing.money_bags())
    def test_holds_one_amount_a_currency_and_no_zero(self, bag):
        codes = [money.currency.code for money in bag]
        assert codes == sorted(set(codes))
        assert all(bag)
        assert all(bag[money.currency] == money for money in bag)


@st.composite
def intervals_and_members(draw):
    """An interval and a number within it."""
    interval = draw(testing.intervals())
    low, high = interval.low, interval.high
    if low is not None and high is not None:
        at = draw(st.fractions(0, 1, max_denominator=50))
        number = low + (high - low) * at
    elif low is not None or high is not None:
        step = draw(st.fractions(0, 10**6, max_denominator=50))
        number = low + step if low is not None else high - step
    else:
        number = draw(st.fractions(max_denominator=50))
    assume(number in interval)
    return interval, number


class TestInterval:
    @given(intervals_and_members(), intervals_and_members())
    def test_arithmetic_holds_every_result(self, one, two):
        (a, x), (b, y) = one, two
        assert x + y in a + b
        assert x - y in a - b
        assert x * y in a * b
        assert -x in -a
        if 0 not in b:
            assert x / y in a / b

    @given(testing.intervals(), testing.intervals())
    def test_sums_and_products_commute(self, a, b):
        assert a + b == b + a
        assert a * b == b * a
        assert a - b == -(b - a)

    @given(testing.intervals(), testing.intervals(), testing.intervals())
    def test_sums_and_products_associate(self, a, b, c):
        assert (a + b) + c == a + (b + c)
        assert (a * b) * c == a * (b * c)

    @given(testing.intervals(), st.fractions(max_denominator=50).filter(bool))
    def test_scaling_can_be_undone(self, interval, factor):
        assert interval.scaled(factor) / factor == interval
        assert interval + factor - factor == interval
        assert -interval * -1 == interval

    @given(testing.intervals())
    def test_an_inverse_can_be_undone(self, interval):
        assume(0 not in interval)
        if not (interval.low is None and interval.high == 0) and not (interval.high is None and interval.low == 0):
            assert 1 / (1 / interval) == interval

    @given(intervals_and_members(), testing.intervals())
    def test_intersection_and_hull(self, one, other):
        interval, number = one
        both = interval.intersection(other)
        assert (number in other) <= (both is not None and number in both)
        assert number in interval.hull(other)
        assert interval.overlaps(other) == (both is not None)
        if both is not None:
            assert both.intersection(interval) == both == both.intersection(other)
            assert both.hull(interval) == interval

    @given(testing.intervals(), testing.intervals())
    def test_an_end_is_closed_exactly_where_it_is_reached(self, a, b):
        product = a * b
        if product.low is not None and product.low_closed and product.low != 0:
            pairs = [(x, y) for x in (a.low, a.high) for y in (b.low, b.high) if x is not None and y is not None]
            assert any(x * y == product.low and x in a and y in b for x, y in pairs)


class TestFigure:
    @given(testing.figures())
    def test_what_was_said_is_within_unless_the_hedge_excludes_it(self, figure):
        ends = [number for number in (figure.value, figure.low, figure.high) if number is not None]
        if figure.hedge not in (Hedge.MORE_THAN, Hedge.LESS_THAN):
            assert all(number in figure.interval for number in ends)
        elif not figure.is_range:
            assert ends[0] not in figure.interval

    @given(testing.amounts(), testing.currencies(), testing.hedges() | st.none())
    def test_a_finer_amount_allows_no_more(self, value, unit, hedge):
        quantum = Figure.of(value, unit).quantum
        coarse = Figure.of(value, unit, quantum=quantum * 10, hedge=hedge).interval
        fine = Figure.of(value, unit, quantum=quantum, hedge=hedge).interval
        assert fine.intersection(coarse) == fine

    @given(testing.amounts(), testing.units())
    def test_about_allows_more_than_nothing_said(self, value, unit):
        said = Figure.of(value, unit).interval
        about = Figure.of(value, unit, hedge=Hedge.APPROXIMATELY).interval
        assert about.hull(said) == about

    @given(testing.amounts().filter(bool), testing.currencies())
    def test_the_decimals_are_those_of_the_quantum(self, value, currency):
        figure = Figure.of(value, currency)
        assert Decimal(10) ** -figure.decimals == figure.quantum
        assert figure.interval.high - figure.interval.low == Fraction(figure.quantum)

    @given(testing.figures())
    def test_relabelling_changes_the_unit_alone(self, figure):
        form = figure.with_currency("USD").to_dict()
        for key in ("kind", "currency"):
            form.pop(key)
        before = {key: entry for key, entry in figure.to_dict().items() if key not in ("kind", "currency", "unit")}
        assert form == before

    @given(
        testing.figures() | testing.moneys(),
        st.sampled_from(["en", "ko", "de", "ar", "en-IN"]),
        st.integers(1, 70) | st.none(),
    )
    def test_everything_can_be_said(self, value, locale, digits):
        text = say(value, locale, digits)
        assert text == text.strip()
        assert "E+" not in text


class TestPeriod:
    @given(testing.periods())
    def test_iso_gives_it_back(self, period):
        assert Period.from_iso(str(period)) == period

    @given(testing.periods(), testing.periods(), st.dates())
    def test_a_day_of_both_is_in_the_intersection(self, one, two, day):
        both = one.intersection(two)
        assert (day in one and day in two) == (both is not None and day in both)
        assert one.overlaps(two) == two.overlaps(one) == (both is not None)

    @given(testing.periods(), testing.periods(), st.dates())
    def test_a_day_of_either_is_in_the_union(self, one, two, day):
        with suppress(DealValueError):
            joined = one.union(two)
            assert (day in one or day in two) == (day in joined)

    @given(testing.periods().filter(lambda period: not period.is_open))
    def test_years_make_up_the_whole(self, period):
        parts = period.split_by_year()
        assert sum(part.days for _, part in parts) == period.days
        assert all(Period.year(year).contains(part) for year, part in parts)
        whole = parts[0][1]
        for _, part in parts[1:]:
            whole = whole.union(part)
        assert whole == period

    @given(st.integers(2, 9997), st.integers(1, 12), st.sampled_from(["end", "start"]))
    def test_fiscal_years_follow_each_other(self, year, month, named_by):
        this, following = (Period.fiscal_year(one, month, named_by) for one in (year, year + 1))
        assert following.start - this.end == timedelta(days=1)
        assert this.days in (365, 366)
        assert this.start.month == month

    @given(st.integers(1, 9999))
    def test_quarters_halves_and_months_make_a_year(self, year):
        for make, number in ((Period.month, 12), (Period.quarter, 4), (Period.half, 2)):
            parts = [make(year, nth) for nth in range(1, number + 1)]
            assert sum(part.days for part in parts) == Period.year(year).days
            assert (parts[0].start, parts[-1].end) == (Period.year(year).start, Period.year(year).end)


class TestDuration:
    @given(testing.durations())
    def test_iso_gives_back_what_was_said(self, duration):
        again = Duration.from_iso(duration.iso)
        assert again == duration
        assert again.iso == duration.iso

    @given(testing.durations(), testing.durations())
    def test_order_and_equality_agree(self, one, two):
        with suppress(DealValueError):
            assert (one < two) + (one == two) + (one > two) == 1
            assert (one <= two) == (not one > two)
            assert (one < two) == (two > one)

    @given(st.integers(0, 100), st.integers(0, 30), st.integers(0, 100), st.dates())
    def test_longer_is_later(self, years, months, days, day):
        with suppress(DealValueError):
            assert Duration(years=years, months=months, days=days).after(day) >= day
            assert Duration(days=days).before(Duration(days=days).after(day)) == day
            assert Duration(weeks=1).after(day) == Duration(days=7).after(day)


class TestCallersContext:
    @given(testing.moneys(DOLLAR), testing.moneys(DOLLAR), testing.figures(), testing.durations(), testing.intervals())
    def test_changes_nothing(self, a, b, figure, duration, interval):
        def everything():
            return (
                a + b, a - b, -a, abs(a), a * 3, a < b, a.rounded(), a.format("en"), MoneyBag([a, b]), repr(a),
                figure.interval, figure.to_dict(), repr(figure), figure.decimals, hash(figure),
                Figure.from_dict(figure.to_dict()), pickle.loads(pickle.dumps(figure)), say(figure), say(figure, "ko"),
                say(a, digits=3), say(figure, "de"), duration.iso, hash(duration), duration == Duration(1),
                interval * interval, str(interval), exact(plain(a.amount)), Money.from_dict(a.to_dict()),
            )  # fmt: skip

        usual = everything()
        with decimal.localcontext(HOSTILE):
            assert everything() == usual


ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text() | st.decimals() | st.binary() | st.dates(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=5,
)
KEYS = st.sampled_from(
    ["value", "currency", "low", "high", "unit", "kind", "hedge", "per", "quantum", "quanta", "start", "end", "moneys",
     "duration", "low_closed", "high_closed"]
)  # fmt: skip
ENTRIES = ANYTHING | st.sampled_from(["5", "USD", "money", "count", "nearly", "P1Y", "2025-05-02", True, ["1", "1"]])


class TestErrors:
    @pytest.mark.parametrize(
        "read",
        [exact, Currency, Period.from_iso, Duration.from_iso, from_text, Period.day, MoneyBag.from_dict, Interval.point,
         Duration, Money.from_dict, lambda text: Money(5, "USD").format(text), lambda text: Currency("USD").name(text)],
    )  # fmt: skip
    @given(anything=ANYTHING | st.text("0123456789.-+eEPYMWD/ "))
    def test_no_input_raises_anything_else(self, read, anything):
        with suppress(DealValueError):
            read(anything)

    @pytest.mark.parametrize("kind", IN_JSON, ids=lambda kind: kind.__name__)
    @given(form=st.dictionaries(KEYS, ENTRIES))
    def test_no_json_form_raises_anything_else(self, kind, form):
        with suppress(DealValueError):
            assert isinstance(kind.from_dict(form), kind)

    @given(value=ANYTHING, low=ANYTHING, high=ANYTHING, unit=ANYTHING, hedge=ANYTHING, per=ANYTHING)
    def test_no_figure_raises_anything_else(self, value, low, high, unit, hedge, per):
        with suppress(DealValueError):
            Figure(value, low, high, unit, hedge, (), per)
        with suppress(DealValueError):
            Figure.of("5", unit, hedge=hedge, per=per, quantum=value)
        with suppress(DealValueError):
            Interval(low, high)
        with suppress(DealValueError):
            Period(low, high)
        with suppress(DealValueError):
            DurationRange(low, high)

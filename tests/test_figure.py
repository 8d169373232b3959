"""Figures: what is kept of a reported number, and which true values it allows."""

import copy
import pickle
from decimal import Decimal, localcontext
from fractions import Fraction

import pytest

from dealvalue.currency import Currency
from dealvalue.errors import InvalidTypeError, InvalidValueError, UnknownCurrencyError
from dealvalue.figure import Figure, Hedge
from dealvalue.interval import Interval
from dealvalue.money import Money

USD, KRW = Currency("USD"), Currency("KRW")


def dollars(value, hedge=None, **more):
    return Figure.of(value, USD, hedge=hedge, **more)


class TestMaking:
    def test_of_a_value(self):
        it = Figure.of("1.30e9", USD, hedge="approximately", per="tank")
        assert it.value == 1_300_000_000
        assert (it.low, it.high) == (None, None)
        assert it.numbers == (it.value,)
        assert it.unit is it.currency is USD
        assert it.hedge is Hedge.APPROXIMATELY
        assert it.quanta == (Decimal(10_000_000),)
        assert it.per == "tank"
        assert it.kind == "money"
        assert not it.is_range

    def test_between_two(self):
        it = Figure.between("5e9", "7.5e9", USD)
        assert it.value is None
        assert (it.low, it.high) == (5_000_000_000, 7_500_000_000)
        assert it.quanta == (Decimal(10) ** 9, Decimal(10) ** 8)
        assert it.is_range
        assert it.numbers == (it.low, it.high)
        assert it.quantum == 10**9

    @pytest.mark.parametrize("unit", ["tank", "%", None, "전차"])
    def test_of_a_count(self, unit):
        it = Figure.of(54, unit)
        assert it.kind == "count"
        assert it.unit == unit
        assert it.currency is None

    @pytest.mark.parametrize(
        ("value", "quantum", "decimals"),
        [("2e12", "1E+12", -12), ("1.30", "0.01", 2), ("54", "1", 0), ("0", "1", 0), ("-1.5e3", "1E+2", -2)],
    )
    def test_the_quantum_is_the_place_of_the_last_digit_written(self, value, quantum, decimals):
        assert dollars(value).quantum == Decimal(quantum)
        assert dollars(value).decimals == decimals

    def test_a_quantum_can_be_given(self):
        assert dollars(2_000_000, quantum="1e6").quanta == (Decimal(1_000_000),)
        assert Figure.between(5, 7, USD, quanta=("0.5", 1)).quanta == (Decimal("0.5"), Decimal(1))

    def test_the_constructor_takes_the_fields_in_order(self):
        assert Figure("5", None, None, USD, "nearly", ("1",), "tank") == dollars(5, "nearly", per="tank")
        assert Figure(None, 5, 7, "tank") == Figure.between(5, 7, "tank")

    def test_the_quick_way_makes_the_same(self):
        it = Figure._made(Decimal(5), None, None, USD, Hedge.NEARLY, (Decimal(1),), None)
        assert it == dollars(5, "nearly")
        assert hash(it) == hash(dollars(5, "nearly"))

    @pytest.mark.parametrize(
        ("make", "reason"),
        [
            (lambda: Figure(None, None, None, USD), "a figure needs a value, or both a low and a high"),
            (lambda: Figure(None, 5, None, USD), "a figure needs a value, or both a low and a high"),
            (lambda: Figure(5, 5, 7, USD), "a figure is a value or a range, not both"),
            (lambda: Figure(5, None, 7, USD), "a figure is a value or a range, not both"),
            (lambda: Figure.between(7, 5, USD), "a range must not start after its end: 7 to 5"),
            (lambda: dollars("NaN"), "not a number"),
            (lambda: dollars(Decimal("Infinity")), "must be finite"),
            (lambda: dollars("1e999999999"), "an exponent past 30"),
            (lambda: dollars(5, "maybe"), "no hedge is called 'maybe': use one of approximately, more_than"),
            (lambda: dollars(5, 5), "no hedge is called 5"),
            (lambda: dollars(5, quantum=0), "a figure needs a quantum above 0 for each number: 0"),
            (lambda: dollars(5, quantum=-1), "a figure needs a quantum above 0"),
            (
                lambda: Figure(5, None, None, USD, None, (1, 1)),
                "a figure needs a quantum above 0 for each number: 1, 1",
            ),
            (lambda: Figure.between(5, 7, USD, quanta=(1,)), "a figure needs a quantum above 0 for each number: 1"),
            (lambda: Figure.of(5, ""), "a unit must not be empty: leave it out"),
            (lambda: dollars(5, per=""), "a per must not be empty: leave it out"),
            (lambda: Figure.of(5, "USD"), "write Currency('USD') for money"),
        ],
    )
    def test_refuses_what_is_no_figure(self, make, reason):
        with pytest.raises(InvalidValueError) as caught:
            make()
        assert reason in str(caught.value)

    @pytest.mark.parametrize(
        "make",
        [
            lambda: dollars(1.5),
            lambda: dollars(True),
            lambda: dollars(5, quantum=0.1),
            lambda: Figure.between(5.0, 7, USD),
            lambda: Figure.of(5, 7),
            lambda: dollars(5, per=7),
        ],
    )
    def test_refuses_other_types(self, make):
        with pytest.raises(InvalidTypeError):
            make()

    def test_words_in_upper_case_are_units_unless_they_are_codes(self):
        assert Figure.of(5, "MW").unit == "MW"
        assert Figure.of(5, "all").unit == "all"


class TestBeing:
    def test_precision_is_part_of_it(self):
        assert dollars("1.30e9") != dollars("1.3e9")
        assert dollars("1.30e9", quantum="1e8") == dollars("1.3e9")
        assert dollars(5) != Figure.of(5, "tank")
        assert dollars(5) != dollars(5, "nearly")
        assert dollars(5) != Money(5, USD)
        assert len({dollars("1.3e9"), dollars("1.30e9"), dollars("13e8")}) == 2

    @pytest.mark.parametrize("again", [copy.copy, copy.deepcopy, lambda one: pickle.loads(pickle.dumps(one))])
    @pytest.mark.parametrize("it", [dollars("1.30e9", "nearly", per="tank"), Figure.between(5, "7.0", "%")])
    def test_survives(self, again, it):
        assert again(it) == it
        assert again(it).to_dict() == it.to_dict()

    def test_is_frozen_slotted_and_without_order(self):
        with pytest.raises(AttributeError):
            dollars(5).value = Decimal(6)
        assert not hasattr(dollars(5), "__dict__")
        with pytest.raises(TypeError):
            assert dollars(5) < dollars(6)

    @pytest.mark.parametrize(
        ("it", "shown", "text"),
        [
            (
                Figure.of("2e12", KRW, hedge="more_than"),
                "Figure.of('2000000000000', Currency('KRW'), quantum='1000000000000', hedge=<Hedge.MORE_THAN: 'more_than'>)",
                "more than 2000000000000 KRW",
            ),
            (
                Figure.between(5, 7, "tank", per="day"),
                "Figure.between('5', '7', 'tank', quanta=('1', '1'), per='day')",
                "5–7 tank per day",
            ),
            (Figure.of("1.5", None), "Figure.of('1.5', None, quantum='0.1')", "1.5"),
        ],
    )
    def test_is_shown(self, it, shown, text):
        assert repr(it) == shown
        assert str(it) == text

    @pytest.mark.parametrize(
        "it", [Figure.of("2e12", KRW), Figure.between(5, 7, "tank", per="day"), dollars(5, "nearly")]
    )
    def test_its_repr_can_be_evaluated(self, it):
        code = repr(it).replace("<Hedge.NEARLY: 'nearly'>", "'nearly'")
        assert eval(code) == it  # noqa: S307  # our own repr

    def test_with_currency_relabels(self):
        it = Figure.of("5e9", USD, hedge="nearly", per="tank").with_currency("MXN")
        assert it == Figure.of("5e9", Currency("MXN"), hedge="nearly", per="tank")
        assert Figure.between(5, 7, "tank").with_currency(USD) == Figure.between(5, 7, USD)
        with pytest.raises(UnknownCurrencyError):
            it.with_currency("usd")


class TestMoney:
    def test_of_a_plain_amount(self):
        assert dollars("1.50", per="barrel").money == Money("1.50", USD)

    @pytest.mark.parametrize(
        ("it", "reason"),
        [
            (dollars(5, "nearly"), "a hedged figure is no single amount: nearly 5 USD"),
            (Figure.between(5, 7, USD), "a range is no single amount: 5–7 USD"),
            (Figure.of(5, "tank"), "a count is no money: 5 tank"),
        ],
    )
    def test_of_nothing_else(self, it, reason):
        with pytest.raises(InvalidValueError, match=reason):
            assert it.money


@pytest.mark.parametrize(
    ("it", "interval"),
    [
        # plain: closed, half of the last place to either side
        (dollars("1.3e9"), "[1250000000, 1350000000]"),
        (dollars("1.30e9"), "[1295000000, 1305000000]"),
        (dollars("-1.3e9"), "[-1350000000, -1250000000]"),
        (dollars(0), "[-0.5, 0.5]"),
        (dollars(54), "[53.5, 54.5]"),
        # a count: exactly what it says, unless scaled, in tens, broken, or a percentage
        (Figure.of(54, "tank"), "[54, 54]"),
        (Figure.of(-54, "tank"), "[-54, -54]"),
        (Figure.of(54, None), "[54, 54]"),
        (Figure.of(50, "tank"), "[49.5, 50.5]"),
        (Figure.of(0, "tank"), "[-0.5, 0.5]"),
        (Figure.of("54e3", "tank"), "[53500, 54500]"),
        (Figure.of("54.0", "tank"), "[53.95, 54.05]"),
        (Figure.of("54.5", "tank", quantum=1), "[54, 55]"),
        (Figure.of(12, "%"), "[11.5, 12.5]"),
        # approximately: the last place or 2.5 %, whichever is more
        (dollars("2e9", "approximately"), "[1000000000, 3000000000]"),
        (dollars("1234", "approximately"), "[1203.15, 1264.85]"),
        (dollars("-1234", "approximately"), "[-1264.85, -1203.15]"),
        (Figure.of(54, "tank", hedge="approximately"), "[52.65, 55.35]"),
        (Figure.of(4, "tank", hedge="approximately"), "[3, 5]"),
        # nearly and just over: 10 % or the last place on one side, half a place on the other
        (dollars("2e9", "nearly"), "[1000000000, 2500000000)"),
        (dollars(1000, "nearly"), "[900, 1000.5)"),
        (dollars(-1000, "nearly"), "[-1100, -999.5)"),
        (dollars(1000, "just_over"), "(999.5, 1100]"),
        (dollars(4, "just_over"), "(3.5, 5]"),
        # bounds
        (dollars(1000, "more_than"), "(1000, ∞)"),
        (dollars(1000, "at_least"), "[1000, ∞)"),
        (dollars(-1000, "more_than"), "(-1000, ∞)"),
        (dollars(1000, "less_than"), "[0, 1000)"),
        (dollars(1000, "at_most"), "[0, 1000.5]"),
        (dollars(-1000, "less_than"), "(-∞, -1000)"),
        (dollars(-1000, "at_most"), "(-∞, -999.5]"),
        (dollars(0, "less_than"), "(-∞, 0)"),
        (dollars(0, "at_most"), "(-∞, 0.5]"),
        (Figure.of(54, "tank", hedge="at_most"), "[0, 54.5]"),
        # ranges, and a hedge on their ends
        (Figure.between("5e9", "7.5e9", USD), "[4500000000, 7550000000]"),
        (Figure.between(3, 5, "tank"), "[2.5, 5.5]"),
        (Figure.between(-7, -5, USD), "[-7.5, -4.5]"),
        (Figure.between(400, 800, USD, hedge="approximately"), "[390, 820]"),
        (Figure.between(400, 800, USD, hedge="nearly"), "[360, 800.5)"),
        (Figure.between(400, 800, USD, hedge="just_over"), "(399.5, 880]"),
        (Figure.between(400, 800, USD, hedge="more_than"), "(400, ∞)"),
        (Figure.between(400, 800, USD, hedge="at_least"), "[400, ∞)"),
        (Figure.between(400, 800, USD, hedge="less_than"), "[0, 800)"),
        (Figure.between(400, 800, USD, hedge="at_most"), "[0, 800.5]"),
        (Figure.between(-400, 800, USD, hedge="at_most"), "(-∞, 800.5]"),
    ],
    ids=str,
)
def test_the_true_values_that_a_figure_allows(it, interval):
    assert str(it.interval) == interval


def test_the_interval_does_not_depend_on_the_callers_context():
    with localcontext() as context:
        context.prec = 2
        assert dollars("1234567").interval == Interval("1234566.5", "1234567.5")
        assert dollars("1234567", "approximately").interval.high == Fraction(1234567) * 41 / 40


class TestJson:
    @pytest.mark.parametrize(
        ("it", "form"),
        [
            (
                Figure.of("2e12", KRW, hedge="more_than", per="tank"),
                {
                    "kind": "money",
                    "value": "2000000000000",
                    "currency": "KRW",
                    "quantum": "1000000000000",
                    "hedge": "more_than",
                    "per": "tank",
                },
            ),
            (
                Figure.between("5e9", "7e9", USD),
                {
                    "kind": "money",
                    "low": "5000000000",
                    "high": "7000000000",
                    "currency": "USD",
                    "quanta": ["1000000000", "1000000000"],
                },
            ),
            (Figure.of(54, "tank"), {"kind": "count", "value": "54", "unit": "tank", "quantum": "1"}),
            (Figure.of("1.50", None), {"kind": "count", "value": "1.50", "quantum": "0.01"}),
        ],
    )
    def test_both_ways(self, it, form):
        assert it.to_dict() == form
        assert Figure.from_dict(form) == it

    @pytest.mark.parametrize(
        "form",
        [
            {},
            {"kind": "money", "value": "5", "quantum": "1"},
            {"kind": "count", "value": "5", "quantum": "1", "currency": "USD"},
            {"kind": "count", "value": "5"},
            {"kind": "count", "low": "5", "quanta": ["1", "1"]},
            {"kind": "count", "low": "5", "high": "7"},
            {"kind": "count", "low": "5", "high": "7", "quanta": ["1"]},
            {"kind": "count", "value": "5", "low": "5", "high": "7", "quantum": "1"},
            {"kind": "count", "value": "5", "quantum": "1", "hedge": "maybe"},
        ],
    )
    def test_refuses_a_broken_form(self, form):
        with pytest.raises(InvalidValueError):
            Figure.from_dict(form)

    @pytest.mark.parametrize(
        "form",
        [
            None,
            "x",
            {"kind": "count", "value": 1.5, "quantum": "1"},
            {"kind": "count", "low": "1", "high": "2", "quanta": "12"},
        ],
    )
    def test_refuses_a_form_of_another_type(self, form):
        with pytest.raises(InvalidTypeError):
            Figure.from_dict(form)


def test_hedges_are_their_words():
    assert [str(hedge) for hedge in Hedge] == [
        "approximately",
        "more_than",
        "at_least",
        "less_than",
        "at_most",
        "nearly",
        "just_over",
    ]
    assert Hedge("nearly") is Hedge.NEARLY

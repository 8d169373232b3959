import pickle
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from decimal import Decimal

import pint
import pytest

from dealvalue.currency import Currency, all_currencies
from dealvalue.deals import Deal
from dealvalue.errors import CurrencyMismatchError, InvalidTypeError, InvalidValueError
from dealvalue.figure import Figure, Hedge
from dealvalue.interop.pint import MixedCurrenciesError, convert_pint, from_pint, registry, to_pint
from dealvalue.money import Money
from dealvalue.rates import convert

USD = Currency("USD")
DOLLARS, WON = Money("5.00", "USD"), Money(5, "KRW")


@pytest.mark.parametrize("currency", all_currencies(), ids=str)
def test_money_of_every_currency_comes_back(currency):
    money = Money("1234.50", currency)
    assert from_pint(to_pint(money)) == money
    assert to_pint(money).check("[currency]")


@pytest.mark.parametrize("noun", ["tank", "each", "배럴", "megawatt-hour", "square metre", "is", "mass", "hour"])
def test_a_unit_price_comes_back(noun):
    price = Figure.of("37000000", USD, per=noun)
    assert from_pint(to_pint(price)) == price


def test_a_count_comes_back():
    assert from_pint(to_pint(Figure.of(54, "tank"))) == Figure.of(54, "tank")


def test_a_count_times_a_unit_price_is_money():
    total = to_pint(Figure.of("37000000", USD, per="tank")) * to_pint(Figure.of(180, "tank"))
    assert from_pint(total) == Money("6660000000", "USD")


def test_so_much_a_year_for_ten_years_is_money():
    assert from_pint(to_pint(Figure.of(50, USD, per="year")) * registry().Quantity(120, "month").to("year")) == Money(
        500, "USD"
    )


def test_a_price_is_restated_by_a_measure_everybody_agrees_on():
    assert to_pint(Figure.of(9000, USD, per="tonne")).to("USD/kg").magnitude == 9


def test_a_noun_is_no_measure():
    with pytest.raises(pint.DimensionalityError):
        to_pint(Figure.of(70, USD, per="barrel")).to("USD/litre")


def test_magnitudes_stay_decimal():
    assert repr(to_pint(Money("0.10", "USD")).magnitude) == "Decimal('0.10')"


@pytest.mark.parametrize(
    "mix",
    [
        lambda a, b: a + b,
        lambda a, b: a - b,
        lambda a, b: a < b,
        lambda a, b: a >= b,
        lambda a, b: a.to(b.u),
        lambda a, b: a.ito(b.u),
        lambda a, b: a.m_as(b.u),
        lambda a, b: (a / b).to("dimensionless"),
        lambda a, b: (a / registry().Quantity(1, "hour")).to(b.u / registry().minute),
    ],
)
def test_no_rate_is_hidden_in_pint(mix):
    with pytest.raises(MixedCurrenciesError, match=r"takes the rate of a day") as caught:
        mix(to_pint(DOLLARS), to_pint(WON))
    assert isinstance(caught.value, CurrencyMismatchError)
    assert isinstance(caught.value, pint.DimensionalityError)
    assert str(pickle.loads(pickle.dumps(caught.value))) == str(caught.value)


def test_equality_asks_for_the_currency_too():
    assert to_pint(DOLLARS) != to_pint(WON)
    assert to_pint(Money(0, "USD")) != to_pint(Money(0, "EUR"))
    assert to_pint(DOLLARS) == to_pint(Money(5, "USD"))
    assert hash(to_pint(DOLLARS)) == hash(to_pint(Money(5, "USD")))
    assert to_pint(DOLLARS) != 5


def test_one_currency_is_compared_and_added():
    assert to_pint(DOLLARS) < to_pint(Money(6, "USD"))
    assert from_pint(to_pint(DOLLARS) + to_pint(Money(1, "USD"))) == Money(6, "USD")


@pytest.mark.parametrize(
    "figure",
    [
        Figure.between(5, 7, USD),
        Figure.of(5, USD, hedge=Hedge.MORE_THAN),
        Figure.of(12, "%"),
        Figure.of(12, None),
        Figure.of(12, "tank", per="USD"),
    ],
    ids=str,
)
def test_what_has_no_single_magnitude_or_no_unit_is_refused(figure):
    with pytest.raises(InvalidValueError):
        to_pint(figure)


def test_a_wrong_type_is_refused():
    with pytest.raises(InvalidTypeError, match="take a Money or a Figure"):
        to_pint(5)


@pytest.mark.parametrize("unit", ["", "USD**2", "1/USD", "USD*hour", "USD/hour/kg"])
def test_a_quantity_that_is_no_figure_is_refused(unit):
    with pytest.raises(InvalidValueError):
        from_pint(registry().Quantity(Decimal(5), unit))


def test_a_float_is_refused():
    with pytest.raises(InvalidTypeError):
        from_pint(registry().Quantity(0.1, "USD"))


def test_another_currency_at_our_rates():
    price = to_pint(Figure.of("70", USD, per="barrel"))
    euros = convert_pint(price, "EUR", on=date(2025, 12, 10))
    expected = convert(Money(70, "USD"), "EUR", on=date(2025, 12, 10))
    assert from_pint(euros).value == expected.result.amount
    assert from_pint(euros).per == "barrel"
    barrels = to_pint(Figure.of("2000000", "barrel"))
    assert from_pint(convert_pint(price * barrels, "USD", on=date(2025, 12, 10))) == Money("140000000", "USD")


@pytest.mark.parametrize("unit", ["hour", "USD**2", "1/USD", "USD/EUR"])
def test_what_is_not_in_one_currency_has_no_rate(unit):
    with pytest.raises(InvalidValueError, match="not in one currency"):
        convert_pint(registry().Quantity(Decimal(5), unit), "EUR", on=date(2025, 12, 10))


def test_a_product_of_quantities_is_a_deal():
    barrels = to_pint(Figure.of(70, USD, per="barrel")) * to_pint(Figure.of("2000000", "barrel"))
    assert Deal(from_pint(barrels), "2025-12-10").figure == Money("140000000", "USD")


def test_threads_share_one_registry_and_one_unit():
    nouns = [f"gadget_{number % 40}" for number in range(400)]
    with ThreadPoolExecutor(8) as pool:
        made = list(pool.map(lambda noun: to_pint(Figure.of(2, noun)), nouns))
    assert len({id(quantity._REGISTRY) for quantity in made}) == 1
    assert sum(made[0::40]).magnitude == 20
    assert [from_pint(quantity).unit for quantity in made] == nouns

import json
import pickle
from datetime import date

import pytest

from dealvalue.currency import Currency
from dealvalue.errors import CurrencyMismatchError, DealValueError, InvalidValueError
from dealvalue.figure import Figure
from dealvalue.money import Money
from dealvalue.period import Period
from dealvalue.rates import ConstantConversion, IndexTable, RateTable, convert_constant

THEN, NOW = date(2014, 5, 2), Period.year(2024)
# the won lost a quarter of its worth in dollars, and prices rose by half here and by a fifth there
RATES = RateTable.from_csv(
    "date,base,quote,rate,kind,start,end,source\n"
    "2014-05-02,USD,KRW,1000,reference,,,bank\n"
    "2024-12-31,USD,KRW,1250,average,2024-01-01,2024-12-31,bank\n"
)
AMERICAN = IndexTable([(Period.year(2014), 100), (Period.year(2024), 150)], "US prices", "USD")
KOREAN = IndexTable([(Period.year(2014), 100), (Period.year(2024), 120)], "Korean prices", "KRW")
WON = Money(1_000_000, "KRW")


def real(order, amount=WON) -> ConstantConversion:
    index = AMERICAN if order == "convert_first" else KOREAN
    return convert_constant(amount, "USD", on=THEN, prices_of=NOW, index=index, order=order, rates=RATES)


def test_the_two_orders_are_not_the_same():
    # 1,000,000 / 1000 = 1000 dollars of 2014, × 1.5
    assert real("convert_first").result == Money(1500, "USD")
    # 1,000,000 × 1.2 = 1,200,000 won of 2024, / 1250
    assert real("deflate_first").result == Money(960, "USD")


def test_converting_first_is_the_default():
    made = convert_constant(WON, "USD", on=THEN, prices_of=NOW, index=AMERICAN, rates=RATES)
    assert made == real("convert_first")


def test_explain_names_the_order_and_tells_both_steps():
    first, second = real("convert_first").explain(), real("deflate_first").explain()
    assert first.startswith(
        "1000000 KRW = 1500 USD, converted at the rate of its own time, then in prices of 2024 (convert_first)\n"
    )
    assert second.startswith(
        "1000000 KRW = 960 USD, first at home prices, then converted at the rate of that time, in prices of 2024 (deflate_first)\n"
    )
    assert first.index("divided by 1000") < first.index("times 150 / 100: US prices")
    assert second.index("times 120 / 100: Korean prices") < second.index("divided by 1250")


def test_a_range_keeps_its_ends():
    made = real("convert_first", Figure.between(1_000_000, 2_000_000, Currency("KRW")))
    assert (made.low, made.high) == (Money(1500, "USD"), Money(3000, "USD"))


@pytest.mark.parametrize("order", ["convert_first", "deflate_first"])
def test_forms_lose_nothing(order):
    made = real(order)
    form = json.loads(json.dumps(made.to_dict()))
    assert form["order"] == order
    for again in (ConstantConversion.from_dict(form), pickle.loads(pickle.dumps(made))):
        assert again == made
        assert hash(again) == hash(made)
        assert again.explain() == made.explain()


@pytest.mark.parametrize("name", ["amount", "conversion", "prices", "order", "result"])
def test_a_form_that_says_something_else_is_refused(name):
    for entry in (None, {}, "both"):
        with pytest.raises(DealValueError):
            ConstantConversion.from_dict(real("convert_first").to_dict() | {name: entry})


def test_whose_prices_must_be_said_and_fit():
    with pytest.raises(CurrencyMismatchError, match="Korean prices has the prices of KRW"):
        convert_constant(WON, "USD", on=THEN, prices_of=NOW, index=KOREAN, rates=RATES)
    nobody = IndexTable(KOREAN.values)
    with pytest.raises(InvalidValueError, match=r"say whose prices .* currency='KRW': with 'deflate_first'"):
        convert_constant(WON, "USD", on=THEN, prices_of=NOW, index=nobody, order="deflate_first", rates=RATES)


def test_there_are_two_orders():
    with pytest.raises(InvalidValueError, match="one of convert_first, deflate_first"):
        convert_constant(WON, "USD", on=THEN, prices_of=NOW, index=AMERICAN, order="both", rates=RATES)

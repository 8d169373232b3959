from datetime import date

import pytest

from dealvalue.currency import Currency
from dealvalue.deals import Deal
from dealvalue.deals.converting import Converting
from dealvalue.errors import InvalidTypeError, InvalidValueError
from dealvalue.money import Money
from dealvalue.rates import convert, default_rates


def test_deals_are_numbered_in_their_order_and_read_some_ahead():
    read = []

    def deals():
        for number in range(3000):
            read.append(number)
            yield Deal("$5", "2025-05-02")

    parts = Converting(Currency("USD")).checked().parts(deals())
    assert [next(parts)[0].number for _ in range(3)] == [0, 1, 2]
    assert len(read) < 2000
    assert [part.number for some in parts for part in some] == list(range(3, 3000))


class Changing:
    """Rates that do not say that they never change."""

    def __init__(self):
        self.asked = 0

    def rate(self, base, quote, on):
        self.asked += 1
        return default_rates().rate(base, quote, on)


def test_what_never_changes_is_asked_once_for_parts_that_are_kept():
    deals = [Deal(Money(number, "KRW"), "2025-05-02") for number in (1, 2)]
    one, two = [part for [part] in Converting(Currency("USD")).checked().remembering().parts(deals)]
    assert one.conversion.rate is two.conversion.rate
    assert two.conversion == convert(deals[1].figure, "USD", on=deals[1].on)
    changing = Changing()
    list(Converting(Currency("USD"), rates=changing).remembering().parts(deals[:1]))
    asked = changing.asked
    list(Converting(Currency("USD"), rates=changing).remembering().parts(deals))
    assert changing.asked == 3 * asked


def test_a_deal_over_years_has_a_part_a_year():
    [parts] = Converting(Currency("USD")).checked().parts([Deal("$5", "2023/2025")])
    assert [part.on.start.year for part in parts] == [2023, 2024, 2025]
    [parts] = Converting(Currency("USD"), on=date(2025, 5, 2)).checked().parts([Deal("$5", "2023/2025")])
    assert len(parts) == 1


@pytest.mark.parametrize(
    ("how", "error"), [({"errors": "no"}, InvalidValueError), ({"value": 1}, InvalidTypeError), ({"stage": 1}, InvalidTypeError)]
)
def test_wrong_arguments_are_refused_before_a_deal_is_read(how, error):
    with pytest.raises(error):
        Converting(Currency("USD"), **how).checked()

import json
import pickle
from fractions import Fraction

import pytest

from dealvalue.deals import Deal, Part, Step
from dealvalue.errors import InvalidTypeError, InvalidValueError
from dealvalue.interval import Interval
from dealvalue.money import Money


def test_a_part_without_conversion():
    part = Part(Deal(Money(1, "EUR"), label="a"), None, error="no rate")
    assert part.to_dict() == {"number": 0, "deal": part.deal.to_dict(), "error": "no rate"}
    assert part.explain() == "a: 1 EUR\n  no rate"
    assert part.stated == part.interval == Interval.point(0)
    assert (part.ends, part.count) == ((0, 0), None)
    with pytest.raises(InvalidValueError, match="was not converted"):
        _ = part.ratio


def test_a_unit_price_in_one_part(spent, day):
    [part] = spent(Deal("€70-80 a barrel", day, count="2 barrels")).parts
    assert (part.stated, part.ends) == (Interval(420, 480), (420, 480))
    assert part.explain().endswith("times 2 barrel")


def test_steps_are_kept_in_order(spent, day):
    [part] = spent(Deal("€1", day)).parts
    twice = part.adjusted(Fraction(1, 2), "half").adjusted(Fraction(4), "four times")
    assert twice.ratio == 6
    assert twice.steps == (Step(Fraction(1, 2), "half"), Step(Fraction(4), "four times"))
    assert Part.from_dict(json.loads(json.dumps(twice.to_dict()))) == twice
    assert pickle.loads(pickle.dumps(twice)) == twice


@pytest.mark.parametrize("factor", [0, -1, Fraction(-1, 2)])
def test_a_step_changes_no_sign(factor):
    with pytest.raises(InvalidValueError):
        Step(Fraction(factor), "why")


def test_a_step_is_exact():
    with pytest.raises(InvalidTypeError):
        Step(0.5, "half")

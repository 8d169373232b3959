import pickle
from decimal import Decimal

import pytest

from dealvalue.checks import Tolerance
from dealvalue.errors import InvalidTypeError, InvalidValueError


def test_defaults_are_those_that_were_measured():
    assert Tolerance() == Tolerance(fixings=3, slack="0.01", cap=Decimal("0.05"))


def test_it_goes_to_json_and_to_pickle_and_back():
    tolerance = Tolerance(5, "0.002", 0)
    assert Tolerance.from_dict(tolerance.to_dict()) == tolerance == pickle.loads(pickle.dumps(tolerance))
    assert hash(Tolerance(5, "0.0020", 0)) == hash(tolerance)


@pytest.mark.parametrize("wrong", [{"fixings": True}, {"fixings": "3"}, {"slack": 0.01}, {"cap": 0.05}])
def test_floats_and_bools_are_refused(wrong):
    with pytest.raises(InvalidTypeError):
        Tolerance(**wrong)


@pytest.mark.parametrize("wrong", [{"fixings": 0}, {"fixings": 32}, {"slack": "1"}, {"cap": "-0.01"}, {"slack": "NaN"}])
def test_what_is_no_tolerance_is_refused(wrong):
    with pytest.raises(InvalidValueError):
        Tolerance(**wrong)

import pytest

from dealvalue.errors import InputError
from dealvalue.rates.formats._json import loaded


def test_numbers_keep_their_digits():
    form = loaded(b'{"rate": 1.2600, "units": 100, "small": 1.2017405e-05}')
    assert {name: str(value) for name, value in form.items()} == {"rate": "1.2600", "units": "100", "small": "0.000012017405"}


def test_a_name_that_is_there_twice():
    with pytest.raises(InputError, match="not JSON: 'USD' is there twice"):
        loaded(b'{"rates": {"EUR": 1, "USD": 1.1, "USD": 1.2}}', "rates.json")
    assert loaded(b'[{"USD": 1}, {"USD": 2}]') == [{"USD": 1}, {"USD": 2}]

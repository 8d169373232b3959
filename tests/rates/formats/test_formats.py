"""What every form does."""

from pathlib import Path

import pytest

from dealvalue.errors import InputError
from dealvalue.rates import formats


@pytest.fixture(params=formats.FORMATS)
def form(request: pytest.FixtureRequest) -> formats.RateFormat:
    return formats.named(request.param)


def test_each_file_of_the_folder_is_named():
    files = {path.stem for path in Path(formats.__file__).parent.glob("[a-z]*.py")}
    assert files == set(formats.FORMATS)


def test_each_says_its_name(form: formats.RateFormat):
    assert formats.named(form.NAME) is form


@pytest.mark.parametrize(
    "data", [b"", b"\0", b"\xff\xfe", b"PK\x03\x04", b"<html></html>", b"Date", b"a,b\n1,2\n", b'"', b",\n" * 1000]
)
def test_what_has_another_form_is_an_input_error(form: formats.RateFormat, data: bytes):
    assert not form.recognises(data)
    with pytest.raises(InputError) as caught:
        list(form.rates(data, "some.file"))
    assert caught.value.source == "some.file"


def test_recognised():
    assert formats.recognised(b"date,base,quote,rate\n").NAME == "generic_csv"
    assert formats.recognised(b"Date,USD,JPY\n").NAME == "ecb_csv"
    with pytest.raises(InputError, match="in a known form"):
        formats.recognised(b"nothing", "some.file")


@pytest.mark.parametrize(
    "data",
    [
        b"[" * 100_000,
        b'{"a":' * 100_000,
        b'"' * 100_000,
        b'{"base": "EUR", "date": "2005-01-03", "rates": {"USD": ' + b"9" * 100_000 + b"}}",
        b'{"base": "EUR", "date": "2005-01-03", "rates": {"USD": 1e999999999}}',
        b'<!DOCTYPE a [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><a>&b;</a>',
        b"<a>" * 100_000,
        b"P 2005-01-03 " + b'"' * 100_000,
        b"2005-01-03 price " + b"1," * 100_000,
    ],
)
def test_a_hostile_file_is_an_input_error(form: formats.RateFormat, data: bytes):
    with pytest.raises(InputError):
        list(form.rates(data, "some.file"))

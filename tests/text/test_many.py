from datetime import date, datetime

import pytest

from dealvalue.errors import InputError, InvalidTypeError, InvalidValueError
from dealvalue.text.many import Fields, read_many


def codes(documents):
    return [document.figures[0].figure.currency.code for document in documents]


def test_texts_are_read_in_their_order():
    assert [document.text for document in read_many(["$5", "€6"])] == ["$5", "€6"]


def test_a_text_is_read_when_it_is_asked_for():
    def texts():
        yield "$5"
        raise AssertionError("not yet")

    assert next(read_many(texts())).text == "$5"


def test_what_a_record_says_goes_before_the_arguments():
    records = [
        {"text": "5 pesos", "region": "CL"},
        {"text": "5 pesos", "region": None},
        {"text": "5 Millionen Euro", "locale": "de"},
    ]
    assert codes(read_many(records, region="MX")) == ["CLP", "MXN", "EUR"]


@pytest.mark.parametrize("on", ["2025-05-02", date(2025, 5, 2)])
def test_a_record_has_its_day(on):
    (document,) = read_many([{"text": "yesterday", "on": on}])
    assert document.mentions[0].value.start == date(2025, 5, 1)


def test_fields_have_the_names_they_are_given():
    fields = Fields(text="body", on="published")
    (document,) = read_many([{"body": "yesterday", "published": "2025-05-02"}], fields=fields)
    assert document.on == date(2025, 5, 2)


def test_other_arguments_are_those_of_read():
    (document,) = read_many(["$5 in 2025"], kinds=["money"])
    assert [mention.text for mention in document.mentions] == ["$5"]


@pytest.mark.parametrize(
    ("record", "reason"),
    [
        ({"id": "a7"}, "record a7: no text in the field 'text'"),
        ({"text": 5}, "record 1: no text"),
        (5, "record 1: what is read is a text or a record, not a int"),
        ({"text": "$5", "on": "May 2"}, "record 1: not a day"),
        ({"text": "$5", "on": datetime(2025, 5, 2)}, "record 1: not a day"),  # noqa: DTZ001  a moment is no day
        ({"text": "$5", "locale": "xx"}, "record 1: no lexicon"),
        ({"text": "$5", "region": "Narnia"}, "record 1: no region"),
    ],
)
def test_a_record_that_cannot_be_read_is_named(record, reason):
    with pytest.raises(InputError, match=reason):
        list(read_many([record]))
    error, document = read_many([record, "$5"], errors="collect")
    assert isinstance(error, InputError)
    assert document.text == "$5"


@pytest.mark.parametrize("items", ["$5", b"$5", {"text": "$5"}])
def test_one_text_is_not_many(items):
    with pytest.raises(InvalidTypeError, match="many texts"):
        read_many(items)


def test_errors_are_raised_or_collected():
    with pytest.raises(InvalidValueError, match="errors"):
        read_many(["$5"], errors="ignore")

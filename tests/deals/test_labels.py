import json
from datetime import date

import pytest

from dealvalue.deals.amounts import ENGLISH
from dealvalue.deals.labels import AMOUNTS, COUNT, DAYS, labels_from, labels_to, read_labels
from dealvalue.errors import InvalidTypeError, InvalidValueError, ParseError
from dealvalue.figure import Figure
from dealvalue.money import Money
from dealvalue.period import Period


def read(**labels):
    return dict(read_labels(labels.items(), ENGLISH, None, None))


def test_the_name_says_what_text_is():
    for name in AMOUNTS:
        assert isinstance(read(**{name: "$5"})[name], Figure)
    for name in DAYS:
        assert read(**{name: "2025-08-01"})[name] == date(2025, 8, 1)
    assert read(**{COUNT: "54 tanks"})[COUNT] == Figure.of(54, "tank")
    assert read(buyer="$5") == {"buyer": "$5"}


def test_text_that_its_name_does_not_allow_is_refused():
    for wrong in ({"upfront": "much"}, {"count": "many"}):
        with pytest.raises(ParseError):
            read(**wrong)
    with pytest.raises(InvalidValueError):
        read(signed="soon")


def test_amounts_and_days_keep_their_type_under_any_name():
    labels = {"fee": Money(5, "USD"), "term": Period.year(2025), "start": date(2025, 1, 1), "lots": Figure.of(5, "lot")}
    assert read(**labels) == labels
    assert labels_from(json.loads(json.dumps(labels_to(tuple(labels.items()))))) == labels


@pytest.mark.parametrize("wrong", [5, "x", [["a", "b"]]])
def test_labels_in_json_are_a_mapping(wrong):
    with pytest.raises(InvalidTypeError):
        labels_from(wrong)

import copy
import json
import pickle
from decimal import Decimal

import pytest

from dealvalue.currency import Currency
from dealvalue.duration import Duration, DurationRange
from dealvalue.figure import Figure, Hedge
from dealvalue.period import Period
from dealvalue.text.mention import Mention
from dealvalue.text.token import Node

MONEY = Mention("money", "$5", (0, 2), Figure.of(5, Currency("USD"), hedge="approximately", per="barrel"), Hedge.APPROXIMATELY, (Currency("USD"), Currency("CAD"), Decimal(500)))
ALL = [
    MONEY,
    Mention("money", "$5-7", (3, 7), Figure.between(5, 7, Currency("USD"))),
    Mention("count", "54 tanks", (0, 8), Figure.of(54, "tank")),
    Mention("count", "54", (0, 2), Figure.of(54, None)),
    Mention("period", "2025", (1, 5), Period.year(2025), candidates=(Period.year(2025), Period.year(2026))),
    Mention("period", "since 2025", (1, 11), Period(Period.year(2025).start, None)),
    Mention("period", "last year", (1, 10), None, reason="needs_on"),
    Mention("duration", "15 years", (1, 9), Duration(years=15), Hedge.AT_MOST),
    Mention("duration", "3 to 5 years", (1, 13), DurationRange(Duration(years=3), Duration(years=5))),
]


@pytest.mark.parametrize("mention", ALL)
def test_copies_are_equal(mention):
    for copied in (Mention.from_dict(json.loads(json.dumps(mention.to_dict()))), pickle.loads(pickle.dumps(mention)), copy.deepcopy(mention)):
        assert copied == mention
        assert hash(copied) == hash(mention)
        assert copied.candidates == mention.candidates


def test_the_json_form_leaves_out_what_is_not_there():
    assert ALL[6].to_dict() == {"kind": "period", "text": "last year", "span": [1, 10], "reason": "needs_on"}
    assert ALL[5].to_dict() == {"kind": "period", "text": "since 2025", "span": [1, 11], "start": "2025-01-01"}
    assert ALL[7].to_dict() == {"kind": "duration", "text": "15 years", "span": [1, 9], "duration": "P15Y", "hedge": "at_most"}
    assert ALL[8].to_dict() == {"kind": "duration", "text": "3 to 5 years", "span": [1, 13], "low": "P3Y", "high": "P5Y"}
    assert MONEY.to_dict()["candidates"] == [{"currency": "USD"}, {"currency": "CAD"}, {"value": "500"}]
    assert ALL[4].to_dict()["candidates"][1] == {"start": "2026-01-01", "end": "2026-12-31"}


def test_the_tree_is_no_part_of_the_value():
    tree = Node("x", 0, 2, {}, "before", ())
    grown = Mention(MONEY.kind, MONEY.text, MONEY.span, MONEY.value, MONEY.hedge, MONEY.candidates, None, lambda _: tree)
    assert (grown, hash(grown), repr(grown)) == (MONEY, hash(MONEY), repr(MONEY))
    assert pickle.loads(pickle.dumps(grown)).tree is None


def test_explain_draws_the_tree_and_names_what_is_missing():
    assert Mention("money", "$5", (3, 5), None, origin=lambda _: Node("x", 3, 5, {}, "before", ())).explain() == 'money "$5" [3, 5)\n  before "$5"'
    assert ALL[6].explain() == 'period "last year" [1, 10)  unresolved: needs_on'


def test_the_figure_and_its_unit_price():
    assert (MONEY.figure, MONEY.per) == (MONEY.value, "barrel")
    assert (ALL[7].figure, ALL[7].per) == (None, None)


def test_a_mention_is_frozen():
    with pytest.raises(AttributeError):
        MONEY.kind = "count"


def test_a_copy_with_another_value():
    assert MONEY.__replace__(text="$6").text == "$6"
    assert MONEY.__replace__() == MONEY

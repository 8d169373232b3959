import json
import pickle
from datetime import date
from decimal import Decimal

import pytest

import dealvalue
from dealvalue.period import Period
from dealvalue.text.document import Claim, Document, Operand, Skipped
from dealvalue.text.mention import Mention

ON = date(2025, 12, 10)
TEXTS = [
    "",
    "It paid about 2 trillion won ($1.4 billion) in 2016, at the exchange rate then.",
    "Sales tripled from $2 million to $6 million.",
    "A total of $10 million was paid, including $3 million for roads and $2 million for rail.",
    "Profit rose 12% to $112 million from $100 million. Millions of dollars were lost.",
    "It has been nine years since 2016. On Friday, May 2, 2025 it paid 60 trams at €3.5m each, a total of €210m.",
    "A lease of ten years from May 1, 2026; 1" + "0" * 70 + " dollars on February 30, 2025",
    "SEOUL, May 2, 2025 - The deal is worth $6.7 billion.",
]


@pytest.mark.parametrize("text", TEXTS)
@pytest.mark.parametrize("options", [{"on": ON}, {}, {"on": ON, "region": "KR"}, {"on": ON, "kinds": ["money"]}])
def test_json_and_pickle_lose_nothing(text, options):
    document = dealvalue.read(text, **options)
    data = document.to_dict()
    assert data["schema"] == 1
    for copied in (Document.from_dict(json.loads(json.dumps(data))), pickle.loads(pickle.dumps(document))):
        assert copied == document
        assert hash(copied) == hash(document)
        assert copied.to_dict() == data


def test_figures_and_periods():
    document = dealvalue.read("54 tanks for $5 million over ten years from 2026", on=ON)
    assert [mention.text for mention in document.figures] == ["54 tanks", "$5 million"]
    assert [mention.kind for mention in document.periods] == ["duration", "period"]


def test_what_is_not_chosen_is_not_related():
    text = TEXTS[5]
    assert {claim.kind for claim in dealvalue.read(text, on=ON).claims} >= {"span", "weekday", "product"}
    assert dealvalue.read(text, on=ON, kinds=["money"]).claims == ()
    assert dealvalue.read(TEXTS[6], kinds=["duration"]).relations == ()


def test_what_was_refused_comes_in_order():
    document = dealvalue.read("millions of dollars on February 30, 2025 and 1" + "0" * 70 + " euros", on=ON)
    assert [one.reason for one in document.skipped] == ["vague", "no_such_day", "too_long"]
    assert Skipped.from_dict(document.skipped[0].to_dict()) == document.skipped[0]


def test_operands_by_their_role():
    claim = Claim("multiple", (Operand("factor", "tripled", (0, 7), Decimal(3)), Operand("end", "2025-12-10", None, ON)), (0, 9))
    assert claim.operand("factor").value == 3
    assert claim.operand("nobody") is None
    assert [operand.to_dict() for operand in claim.operands] == [
        {"role": "factor", "text": "tripled", "span": [0, 7], "value": "3"},
        {"role": "end", "text": "2025-12-10", "value": "2025-12-10"},
    ]
    mention = Mention("period", "2016", (3, 7), Period.year(2016))
    assert Operand.of("start", mention).to_dict() == {"role": "start", "text": "2016", "span": [3, 7]}


@pytest.mark.parametrize("on", [None, ON, Period.year(2016)])
def test_a_claim_says_only_what_it_knows(on):
    claim = Claim("change", (), (0, 4), on, complete=on is None, direction="up" if on else None, weekday=4 if on else None)
    assert Claim.from_dict(claim.to_dict(), {}) == claim
    assert set(claim.to_dict()) == ({"kind", "operands", "span"} if on is None else {"kind", "operands", "span", "on", "complete", "direction", "weekday"})

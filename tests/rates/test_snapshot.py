import json
import pickle
from datetime import date

import pytest

from dealvalue.errors import DealValueError
from dealvalue.money import Money
from dealvalue.rates import Cached, Chained, ExchangeRate, Fixed, RateTable, convert, default_rates
from dealvalue.rates.snapshot import Snapshot, snapshots_of

TABLE = RateTable.from_mapping({("EUR", "USD"): {date(2025, 12, 1): "1.16"}}, "our bank")


def test_every_source_of_a_chain_is_named_once():
    found = snapshots_of(Cached(Chained(TABLE, Chained(default_rates(), TABLE))))
    assert [source.source for source in found] == ["our bank", default_rates().source]
    assert found[0] == Snapshot("our bank", TABLE.version, date(2025, 12, 1))


def test_an_agreed_rate_has_no_version_and_no_last_day():
    (agreed,) = snapshots_of(Fixed.parse("1 USD = 1400 KRW"))
    assert (agreed.version, agreed.last_day, str(agreed)) == (None, None, "agreed: 1 USD = 1400 KRW")


def test_the_version_is_not_worked_out_before_it_is_asked_for():
    class Slow:
        source, last_day = "slow", None
        asked = 0

        def __init__(self):
            self.memo = {}

        @property
        def version(self):
            self.asked += 1
            return "one"

        def rate(self, base, quote, on):
            return ExchangeRate(base, quote, 2, on, "slow") if base.code == "EUR" else None

    slow = Slow()
    conversions = [convert(Money(1, "EUR"), "USD", on=date(2025, 12, day), rates=slow) for day in (1, 2)]
    assert slow.asked == 0
    assert [made.rates[0].version for made in conversions] == ["one", "one"]
    assert slow.asked == 1


def test_a_provider_that_may_change_is_named_as_it_was():
    class Live:
        version = "first"

        def rate(self, base, quote, on):
            return ExchangeRate(base, quote, 2, on, "live") if base.code == "EUR" else None

    live = Live()
    made = convert(Money(1, "EUR"), "USD", on=date(2025, 12, 1), rates=live)
    live.version = "second"
    assert [source.version for source in made.rates] == ["first"]


def test_forms_lose_nothing():
    for snapshot in (Snapshot("a"), Snapshot("a", "1", date(2025, 1, 1), "none"), *snapshots_of(TABLE)):
        form = json.loads(json.dumps(snapshot.to_dict()))
        for again in (Snapshot.from_dict(form), pickle.loads(pickle.dumps(snapshot))):
            assert again == snapshot
            assert hash(again) == hash(snapshot)


def test_words():
    passed = Snapshot("our bank", "1f", date(2025, 1, 1), "none within 3 days before it")
    assert str(passed) == "our bank, version 1f, to 2025-01-01: passed over, none within 3 days before it"


@pytest.mark.parametrize("form", [{}, {"source": 5}, {"source": ["a"]}, {"source": "a", "version": 5}, {"source": "a", "last_day": 5}], ids=str)
def test_a_form_that_means_nothing_is_refused(form):
    with pytest.raises(DealValueError):
        Snapshot.from_dict(form)

from collections.abc import Callable
from datetime import date, timedelta

import pytest

from dealvalue.rates import ExchangeRate
from dealvalue.rates.doubt import Doubt
from dealvalue.rates.sanity import doubts
from dealvalue.rates.series import Series

Doubts = Callable[..., list[Doubt]]


@pytest.fixture
def doubts_of() -> Doubts:
    """What is doubted in a series of values, a day each from a first one on; the first of them stands on line 2."""

    def _doubts_of(
        pair: str, values: str, first: date = date(2025, 12, 1), apart: int = 1, kind: str = "reference"
    ) -> list[Doubt]:
        base, quote = pair.split("/")
        days = (first + timedelta(number * apart) for number in range(len(values.split())))
        rates = [ExchangeRate(base, quote, value, day, "us", kind) for value, day in zip(values.split(), days)]  # noqa: B905 (as long as the values)
        return doubts(Series(None, strict=True).fill(enumerate(rates, 2)))

    return _doubts_of

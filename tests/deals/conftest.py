from datetime import date

import pytest

from dealvalue.deals import total, total_by
from dealvalue.rates import RateTable

TABLE = RateTable.from_csv(
    "date,base,quote,rate,kind\n2023-05-02,EUR,USD,3,deal\n2024-12-31,EUR,USD,2,deal\n"
    "2025-01-01,EUR,USD,4,deal\n2025-05-02,EUR,USD,3,deal\n"
)
DAY = date(2025, 5, 2)


@pytest.fixture
def day():
    """The day of most deals: 1 EUR = 3 USD."""
    return DAY


@pytest.fixture
def spent():
    """The total of deals, in dollars."""

    def _spent(*deals, to="USD", **more):
        return total(deals, to, rates=TABLE, **more)

    return _spent


@pytest.fixture
def spent_by():
    """The totals of deals in dollars by keys."""

    def _spent_by(deals, *keys, **more):
        return total_by(deals, "USD", *keys, rates=TABLE, **more)

    return _spent_by

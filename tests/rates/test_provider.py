"""The contract of a provider: every class of them passes the same tests. A new one is one line in PROVIDERS."""

import pickle
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import count
from pathlib import Path
from threading import Barrier

import pytest

from dealvalue.currency import Currency
from dealvalue.errors import InvalidTypeError, RateProviderError
from dealvalue.period import Period
from dealvalue.rates import (
    Cached,
    CallableRates,
    Chained,
    Crossed,
    DiskCached,
    ExchangeRate,
    Fixed,
    Inverted,
    Ordered,
    RateProvider,
    RateTable,
    default_rates,
)
from dealvalue.rates.provider import (
    as_provider,
    average_of,
    checked,
    currencies_of,
    days_of,
    last_day_of,
    memo_of,
    pivots_of,
    source_of,
    version_of,
)
from dealvalue.testing import FakeRates

DAY = date(2025, 12, 10)
NEXT = date(2025, 12, 11)
SATURDAY = date(2025, 12, 13)
MONTH = Period.month(2025, 12)
EUR, USD, KRW, ARS = map(Currency, ("EUR", "USD", "KRW", "ARS"))
VALUES = {("EUR", "USD"): {DAY: "1.1634", NEXT: "1.17"}, ("EUR", "KRW"): {DAY: "1710.16"}}


def table() -> RateTable:
    average = {"on": date(2025, 12, 31), "source": "us", "kind": "average", "period": MONTH}
    averages = [ExchangeRate("EUR", "USD", "1.17", **average), ExchangeRate("EUR", "KRW", "1720.5", **average)]
    return RateTable([*RateTable.from_mapping(VALUES), *averages], source="a small table")


def fetch(base: str, quote: str, on: date) -> str | None:
    return VALUES.get((base, quote), {}).get(on)


@dataclass
class Case:
    make: Callable[[Path], RateProvider]
    base: Currency = EUR
    quote: Currency = USD
    value: str = "1.1634"
    average: str | None = "1.17"
    both_ways: bool = False
    every_day: bool = False
    is_fixed: bool = True
    knows_days: bool = True


PROVIDERS = {
    "table": Case(lambda _: table()),
    "embedded": Case(lambda _: default_rates(), average=None),
    "fixed": Case(lambda _: Fixed("EUR", "USD", "1.1634"), average=None, every_day=True),
    "function": Case(lambda _: CallableRates(fetch, "us"), average=None, is_fixed=False, knows_days=False),
    "fake": Case(lambda _: FakeRates(VALUES), average=None, is_fixed=False),
    "chained": Case(lambda _: Chained(Fixed.parse("1 USD = 1450 ARS"), table())),
    "chained by a line": Case(lambda _: FakeRates({}) | table() | default_rates(), is_fixed=False),
    "ordered": Case(lambda _: Ordered((Fixed.parse("1 USD = 1450 ARS"), 3), table())),
    "cached": Case(lambda _: Cached(table())),
    "cached function": Case(lambda _: Cached(CallableRates(fetch, "us")), average=None, knows_days=False),
    "kept on disk": Case(lambda folder: DiskCached(table(), folder)),
    "inverted": Case(
        lambda _: Inverted(table()),
        USD, EUR, "0.8595495960116898745057589822932783", "0.8547008547008547008547008547008547", both_ways=True,
    ),
    "crossed": Case(
        lambda _: Crossed(table()),
        USD, KRW, "1469.967337115351555784768781158673", "1470.512820512820512820512820512821", both_ways=True,
    ),
    "crossed and kept": Case(
        lambda folder: DiskCached(Crossed(table(), "EUR"), folder),
        USD, KRW, "1469.967337115351555784768781158673", "1470.512820512820512820512820512821", both_ways=True,
    ),
    "crossed twice": Case(
        lambda _: Crossed(Chained(RateTable.from_mapping({("USD", "ARS"): {DAY: 1450}}), table()), "EUR", "USD"),
        KRW, ARS, "0.9864164756514010384993217008934837", None, both_ways=True,
    ),
}  # fmt: skip


@pytest.fixture(params=PROVIDERS)
def case(request: pytest.FixtureRequest) -> Case:
    return PROVIDERS[request.param]


@pytest.fixture
def provider(case: Case, tmp_path: Path) -> RateProvider:
    return case.make(tmp_path / "kept")


def test_is_a_provider(provider: RateProvider):
    assert isinstance(provider, RateProvider)
    assert as_provider(provider) is provider


def test_the_rate_of_exactly_that_day(case: Case, provider: RateProvider):
    rate = provider.rate(case.base, case.quote, DAY)
    assert isinstance(rate, ExchangeRate)
    assert (rate.base, rate.quote, rate.on, str(rate.value)) == (case.base, case.quote, DAY, case.value)
    assert rate.source
    assert rate.kind


def test_codes_do_as_well_as_currencies(case: Case, provider: RateProvider):
    assert provider.rate(case.base.code, case.quote.code, DAY) == provider.rate(case.base, case.quote, DAY)


def test_asked_again_it_says_the_same(case: Case, provider: RateProvider):
    for day in (DAY, SATURDAY):
        first = provider.rate(case.base, case.quote, day)
        assert [provider.rate(case.base, case.quote, day) for _ in range(3)] == [first] * 3


def test_none_on_another_day(case: Case, provider: RateProvider):
    found = provider.rate(case.base, case.quote, SATURDAY)
    assert (found is not None) is case.every_day


@pytest.mark.parametrize("day", [date.min, date(1990, 1, 1), date(2100, 1, 1), date.max])
def test_none_far_away(case: Case, provider: RateProvider, day: date):
    if not case.every_day:
        assert provider.rate(case.base, case.quote, day) is None


def test_none_for_another_currency(case: Case, provider: RateProvider):
    unknown = Currency("KPW")
    assert provider.rate(case.base, unknown, DAY) is None
    assert provider.rate(unknown, case.quote, DAY) is None
    assert provider.rate(unknown, Currency("CUP"), DAY) is None


def test_none_from_a_currency_to_itself(case: Case, provider: RateProvider):
    assert provider.rate(case.base, case.base, DAY) is None


def test_the_other_direction_is_answered_by_none_or_by_a_division(case: Case, provider: RateProvider):
    there, back = provider.rate(case.base, case.quote, DAY), provider.rate(case.quote, case.base, DAY)
    assert there is not None
    if not case.both_ways:
        assert back is None
    else:
        assert back is not None
        assert there.exact * back.exact == 1
        assert sorted(map(str, there.legs or (there,))) == sorted(map(str, back.legs or (back,)))


def test_legs_are_published_and_of_the_same_day(case: Case, provider: RateProvider):
    rate = provider.rate(case.base, case.quote, DAY)
    assert rate is not None
    for leg in rate.legs:
        assert (leg.legs, leg.on) == ((), DAY)


def test_an_average_is_that_of_exactly_these_days_and_no_rate(case: Case, provider: RateProvider):
    average = average_of(provider, case.base, case.quote, MONTH)
    assert (None if average is None else str(average.value)) == case.average
    if average is not None:
        assert (average.base, average.quote, average.period) == (case.base, case.quote, MONTH)
        assert provider.rate(case.base, case.quote, date(2025, 12, 31)) in (
            None,
            default_rates().rate("EUR", "USD", date(2025, 12, 31)),
        )
    for other in (Period.month(2025, 11), Period.year(2025), Period.since(DAY)):
        assert average_of(provider, case.base, case.quote, other) is None
    assert average_of(provider, case.base, Currency("KPW"), MONTH) is None


def test_says_who_it_is(case: Case, provider: RateProvider, tmp_path: Path):
    assert isinstance(source_of(provider), str)
    version = version_of(provider)
    assert version is None or version == version_of(case.make(tmp_path / "kept"))
    known = currencies_of(provider)
    assert known is None or {case.base, case.quote} <= set(known)
    assert all(isinstance(pivot, Currency) for pivot in pivots_of(provider))
    assert (memo_of(provider) is not None) is case.is_fixed


def test_its_last_day_is_that_of_its_last_rate(case: Case, provider: RateProvider):
    last = last_day_of(provider)
    assert last is None or last >= DAY
    if last is not None:
        after = [provider.rate(case.base, case.quote, last + timedelta(shift)) for shift in range(1, 6)]
        assert after == [None] * 5


def test_days_are_those_with_a_rate(case: Case, provider: RateProvider):
    days = list(days_of(provider, case.base, case.quote))
    near = [DAY + timedelta(shift) for shift in range(-5, 6)]
    with_a_rate = [day for day in near if provider.rate(case.base, case.quote, day)]
    if case.every_day or not case.knows_days:
        assert days == []
    else:
        assert days == sorted(set(days))
        assert with_a_rate == [day for day in near if day in days]
    assert list(days_of(provider, case.base, Currency("KPW"))) == []


def test_survives_pickling(case: Case, provider: RateProvider):
    again = pickle.loads(pickle.dumps(provider))
    assert again.rate(case.base, case.quote, DAY) == provider.rate(case.base, case.quote, DAY)
    assert (source_of(again), last_day_of(again), version_of(again)) == (
        source_of(provider), last_day_of(provider), version_of(provider),
    )  # fmt: skip


def test_threads_may_share_it(case: Case, provider: RateProvider, tmp_path: Path):
    questions = [(case.base, case.quote, day) for day in (DAY, SATURDAY)] + [(case.base, Currency("KPW"), DAY)]
    expected = [case.make(tmp_path / "alone").rate(*question) for question in questions]
    start = Barrier(8)

    def ask(_: int) -> list[ExchangeRate | None]:
        start.wait()
        return [provider.rate(*question) for question in questions for _ in range(50)][::50]

    with ThreadPoolExecutor(8) as pool:
        answers = list(pool.map(ask, range(8)))
    assert answers == [expected] * 8


def test_a_line_asks_the_other_where_this_one_has_nothing(case: Case, provider: RateProvider):
    other = Fixed("KPW", "CUP", 2)
    for chain in (provider | other, other | provider):
        assert isinstance(chain, Chained)
        assert chain.rate(case.base, case.quote, DAY) == provider.rate(case.base, case.quote, DAY)
        assert chain.rate("KPW", "CUP", DAY) == other.rate("KPW", "CUP", DAY)
    assert set((provider | other).providers) > {other}


def test_a_line_takes_providers_only(provider: RateProvider):
    with pytest.raises(InvalidTypeError, match="rates are a provider"):
        provider | "ECB"
    with pytest.raises(InvalidTypeError, match="rates are a provider"):
        "ECB" | provider


def test_a_provider_of_somebody_elses_may_stand_first():
    class Bare:
        def rate(self, *_):
            return None

    chain = Bare() | table()
    assert (chain.source, str(chain.rate("EUR", "USD", DAY))) == ("Bare, then a small table", "1 EUR = 1.1634 USD")


BROKEN = FakeRates({("EUR", "USD"): RateProviderError("no answer from the bank")})


@pytest.mark.parametrize(
    "wrapped",
    [
        lambda _: BROKEN | table(),
        lambda _: Cached(BROKEN),
        lambda folder: DiskCached(BROKEN, folder),
        lambda _: Inverted(BROKEN),
        lambda _: Crossed(BROKEN),
        lambda _: CallableRates(BROKEN.rate, "a function"),
    ],
)
def test_what_is_broken_is_not_passed_over(wrapped: Callable[[Path], RateProvider], tmp_path: Path):
    for _ in range(2):
        with pytest.raises(RateProviderError, match="no answer from the bank"):
            wrapped(tmp_path).rate("EUR", "USD", DAY)


@pytest.mark.parametrize(
    "answer",
    [
        ExchangeRate("USD", "EUR", "0.86", DAY, "us"),
        ExchangeRate("EUR", "USD", "1.16", NEXT, "us"),
        "1.16",
    ],
)
def test_an_answer_to_another_question_is_an_error(answer: object):
    with pytest.raises(RateProviderError, match=r"a small table answers .* when asked for 1 EUR in USD on 2025-12-10"):
        checked(table(), answer, EUR, USD, DAY)


def test_versions_of_a_chain():
    numbered = count(1)
    one, two = (FakeRates({}, version=f"v{next(numbered)}") for _ in range(2))
    assert (one | two).version == "v1, then v2"
    assert (one | FakeRates({})).version == "v1, then ?"
    assert (FakeRates({}) | FakeRates({})).version is None
    assert Crossed(table()).version == table().version != RateTable().version

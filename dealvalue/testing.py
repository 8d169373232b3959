"""For your tests: an assertion on the figures of a text, Hypothesis strategies for every value, rates that remember.

>>> assert_figures("20 jets at €50 million each, a total of €1 billion").counts
{<Verdict.CONSISTENT: 'consistent'>: 1}

Hypothesis finds them by itself: ``register`` is its entry point, so ``st.from_type(Money)`` works without a word.

>>> from hypothesis import given
>>> @given(moneys(currencies(on=date(2025, 5, 2))))
... def test_zero_is_neutral(money: Money) -> None:
...     assert money + Money(0, money.currency) == money
>>> test_zero_is_neutral()
"""

from collections.abc import Iterable, Mapping
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Any

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from dealvalue._hypothesis import register
from dealvalue._marker import marked
from dealvalue.checks import Finding, Report, Verdict, check
from dealvalue.currency import Currency, all_currencies, as_currency
from dealvalue.decimals import Exact
from dealvalue.figure import Figure, Hedge, Unit
from dealvalue.interval import Interval
from dealvalue.money import Money, MoneyBag
from dealvalue.period import Duration, DurationRange, Period
from dealvalue.rates.chained import Chainable
from dealvalue.rates.rate import ExchangeRate
from dealvalue.text.reader import read

__all__ = [
    "FakeRates",
    "amounts",
    "assert_figures",
    "currencies",
    "duration_ranges",
    "durations",
    "figures",
    "hedges",
    "intervals",
    "money_bags",
    "moneys",
    "periods",
    "register",
    "units",
]


def assert_figures(
    text: str,
    *,
    on: date | None = None,
    region: str | None = None,
    locale: str = "en",
    fail_on: Iterable[Verdict | str] = (Verdict.INCONSISTENT,),
    **checked: Any,  # noqa: ANN401  rates, policy and tolerance, as for `check`
) -> Report:
    """Assert that no claim of a text has one of these verdicts, and return the report; for pytest, or any test.

    The AssertionError says of each such claim what does not agree and where it stands. The other arguments are as for
    `read` and `check`. To refuse what could not be checked too, add "cannot_check" to `fail_on`.

    >>> assert_figures("20 jets at €50 million each, a total of €10 billion")
    Traceback (most recent call last):
    AssertionError: 1 of 1 claim does not hold
    "20 jets" and "€50 million" come to 1 billion, not "€10 billion": a slip of scale, 1 billion would agree
      …illion each, a total of €10 billion
                               ^^^^^^^^^^^
    """
    __tracebackhide__ = True  # pytest points at the caller's line
    report = check(read(text, on=on, region=region, locale=locale), **checked)
    wrong = report.having(*map(Verdict, fail_on))
    if wrong:
        claims = f"{len(wrong)} of {len(report)} claim{'' if len(report) == 1 else 's'}"
        fails = "does not hold" if len(wrong) == 1 else "do not hold"
        raise AssertionError("\n".join([f"{claims} {fails}", *(_told(finding, text) for finding in wrong)]))
    return report


def _told(finding: Finding, text: str) -> str:
    at = finding.repair.figure if finding.repair is not None else 0
    places = [span for span in (*finding.spans[at : at + 1], *finding.spans) if span is not None]
    return "\n".join([finding.say(), *(marked(text, *span) for span in places[:1])])


def currencies(*, on: date | None = None) -> SearchStrategy[Currency]:
    """Any currency, current or historic; with a day, those in use on it."""
    return st.sampled_from([one for one in all_currencies() if on is None or one.in_use(on)])


def amounts() -> SearchStrategy[Decimal]:
    """Exact decimals up to 10^21, negative and zero too, written with and without zeros at the end."""
    short = st.integers(-999, 999)
    digits = short | short.map(lambda number: number * 1000) | st.integers(-(10**15), 10**15)
    return st.builds(_decimal, digits, st.integers(-6, 6))


def _decimal(digits: int, exponent: int) -> Decimal:
    sign = int(digits < 0)
    return Decimal((sign, tuple(map(int, str(abs(digits)))), exponent))


def moneys(of: SearchStrategy[Currency] | None = None) -> SearchStrategy[Money]:
    """Money, of any currency or of those given."""
    return st.builds(Money, amounts(), currencies() if of is None else of)


def money_bags() -> SearchStrategy[MoneyBag]:
    """Bags of a few amounts that may cancel out, the empty bag too."""
    return st.lists(moneys(), max_size=5).map(MoneyBag)


def hedges() -> SearchStrategy[Hedge]:
    """Any hedge."""
    return st.sampled_from(Hedge)


def units() -> SearchStrategy[Unit]:
    """A currency, a counted noun, the percent sign, or none."""
    return currencies() | st.sampled_from([None, "%", "tank", "barrel", "전차"])


def figures(of: SearchStrategy[Unit] | None = None) -> SearchStrategy[Figure]:
    """Values and ranges, hedged or not, of any unit or of those given."""
    unit = units() if of is None else of
    hedge = st.none() | hedges()
    per = st.none() | st.sampled_from(["barrel", "배럴"])
    values = st.builds(Figure.of, amounts(), unit, hedge=hedge, per=per)
    ends = st.lists(amounts(), min_size=2, max_size=2).map(sorted)
    ranges = st.builds(
        lambda pair, *rest, **more: Figure.between(*pair, *rest, **more), ends, unit, hedge=hedge, per=per
    )
    return values | ranges


def intervals() -> SearchStrategy[Interval]:
    """Intervals with open, closed and missing ends, of decimals and of fractions that do not end."""
    end = st.none() | amounts().map(Fraction) | st.fractions(-1000, 1000, max_denominator=100)
    return st.builds(_interval, end, end, st.booleans(), st.booleans())


def _interval(one: Fraction | None, two: Fraction | None, low_closed: bool, high_closed: bool) -> Interval:
    if one is None or two is None or one < two:
        return Interval(one, two, low_closed, high_closed)
    return Interval.point(one) if one == two else Interval(two, one, low_closed, high_closed)


def periods() -> SearchStrategy[Period]:
    """Days, longer periods, and periods with an open end."""
    closed = st.lists(st.dates(), min_size=2, max_size=2).map(sorted)
    return st.dates().flatmap(lambda day: st.sampled_from([Period.day(day), Period.since(day), Period.until(day)])) | (
        closed.map(lambda ends: Period(*ends))
    )


def durations() -> SearchStrategy[Duration]:
    """Durations of one unit or several, of whole and broken numbers."""
    count = st.integers(0, 1000).map(Decimal) | st.decimals(0, 100, places=1)
    return st.builds(Duration, count, count, count, count)


def duration_ranges() -> SearchStrategy[DurationRange]:
    """Ranges of years."""
    years = st.lists(st.integers(0, 1000), min_size=2, max_size=2).map(sorted)
    return years.map(lambda ends: DurationRange(*map(Duration, ends)))


#: What a fake answers for a pair: a number on every day, numbers by day, or an error that it raises.
Answers = Exact | Mapping[date, Exact] | Exception


class FakeRates(Chainable):
    """A provider for tests: it answers from a mapping, and ``asked`` lists the questions in order.

    It never says that it does not change, so each question of the converter reaches it.

    >>> rates = FakeRates({("USD", "KRW"): "1400", ("USD", "JPY"): {date(2025, 12, 10): "156.3"}})
    >>> print(rates.rate("USD", "KRW", date(2025, 12, 10)), rates.rate("USD", "JPY", date(2025, 12, 11)))
    1 USD = 1400 KRW None
    >>> rates.asked[1]
    ('USD', 'JPY', datetime.date(2025, 12, 11))
    """

    __slots__ = ("_answers", "asked", "currencies", "kind", "last_day", "source", "version")

    def __init__(
        self,
        answers: Mapping[tuple[str, str], Answers],
        *,
        source: str = "a fake",
        kind: str = "reference",
        last_day: date | None = None,
        version: str | None = None,
    ) -> None:
        self._answers = {(as_currency(base), as_currency(quote)): what for (base, quote), what in answers.items()}
        self.asked: list[tuple[str, str, date]] = []
        self.currencies = frozenset([currency for pair in self._answers for currency in pair])
        self.source, self.kind, self.last_day, self.version = source, kind, last_day, version

    def rate(self, base: Currency | str, quote: Currency | str, on: date) -> ExchangeRate | None:
        """Return what the mapping has for that day, or raise what it has."""
        base, quote = as_currency(base), as_currency(quote)
        self.asked.append((base.code, quote.code, on))
        answer = self._answers.get((base, quote))
        if isinstance(answer, Exception):
            raise answer
        value = answer.get(on) if isinstance(answer, Mapping) else answer
        return None if value is None else ExchangeRate(base, quote, value, on, self.source, self.kind)

    def days(self, base: Currency | str, quote: Currency | str) -> list[date]:
        """Return the days of a pair whose numbers are given by day."""
        answer = self._answers.get((as_currency(base), as_currency(quote)))
        return sorted(answer) if isinstance(answer, Mapping) else []

"""numpy: the rates of a whole array of days, and a column of amounts converted at them.

::

    days ─ rates_on(base, quote) → RatesOn: rates, used_on, mask, missing()
    values, days ─ convert_column(base, quote) → the values in quote, and the RatesOn they were converted at

Arrays hold binary floats, and this is the one room where rates become such: each is the float nearest to the exact rate
that ``convert`` takes for the same day and policy. A day without a rate is NaN, never the rate of another day, and
``missing()`` says why.
"""

from datetime import MAXYEAR, date
from typing import Any, Final, NamedTuple

from dealvalue.currency import Currency, as_currency
from dealvalue.decimals import exact
from dealvalue.errors import InvalidTypeError, InvalidValueError, MissingExtraError, RateNotFoundError
from dealvalue.rates import EmbeddedRates, RatePolicy, RateProvider, default_rates
from dealvalue.rates.convert import _policy
from dealvalue.rates.legal import begins, unit_changes
from dealvalue.rates.lookup import find_rate
from dealvalue.rates.provider import as_provider
from dealvalue.rates.rate import as_day

try:
    import numpy as np
    from numpy.typing import ArrayLike, NDArray
except ImportError as error:
    raise MissingExtraError("numpy", "numpy") from error

__all__ = ["Missing", "RatesOn", "convert_column", "rates_on"]

Floats = NDArray[np.float64]
Days = NDArray[np.datetime64]
Numbers = NDArray[np.int64]
Pair = tuple[Currency, Currency]

_EUR: Final = Currency("EUR")
#: numpy counts days from 1970-01-01 on, date.toordinal() from 0001-01-01 on.
_EPOCH: Final = date(1970, 1, 1).toordinal()
_LAST: Final = date(MAXYEAR, 12, 31).toordinal()
_NO_DAY: Final = np.iinfo(np.int64).min


class Missing(NamedTuple):
    """A day without a rate, and why; None where what was given is no day."""

    day: date | None
    reason: str


class _Looked(NamedTuple):
    """Rates and the days they are of, and for each day asked for its place in them; past either end is that end."""

    rates: Floats
    used: Numbers
    places: Numbers


class RatesOn:
    """1 base in quote on each of an array of days, as floats; all arrays have the shape of the days.

    >>> found = rates_on("EUR", "USD", np.array(["2026-10-30", "2026-11-01", "2030-01-01"], "datetime64[D]"))
    >>> found.rates.tolist(), found.used_on.astype(str).tolist()
    ([1.1172, 1.1172, nan], ['2026-10-30', '2026-10-30', 'NaT'])
    >>> [str(day) for day, reason in found.missing()]
    ['2030-01-01']
    """

    __slots__ = ("_asked", "_days", "_looked", "rates")

    #: The float nearest to the exact rate; NaN where there is none.
    rates: Floats

    def __init__(self, asked: tuple[RateProvider, Pair, RatePolicy], days: Numbers, looked: _Looked) -> None:
        self._asked, self._days, self._looked = asked, days, looked
        self.rates = np.asarray(looked.rates.take(looked.places, mode="clip"))

    @property
    def used_on(self) -> Days:
        """The day of each rate, of an average the last day in it; NaT where there is none."""
        return np.asarray(self._looked.used.take(self._looked.places, mode="clip")).view("datetime64[D]")

    @property
    def mask(self) -> NDArray[np.bool_]:
        """True where there is no rate."""
        return np.asarray(np.isnan(self.rates))

    def missing(self) -> list[Missing]:
        """Return each day without a rate once, in order, and why there is none."""
        return [self._reason(int(number)) for number in np.unique(self._days[self.mask])]

    def _reason(self, number: int) -> Missing:
        day = _date(number)
        if day is None:
            return Missing(None, f"no day of the calendar: {'NaT' if number == _NO_DAY else number + _EPOCH}")
        provider, pair, policy = self._asked
        try:
            find_rate(provider, *pair, day, policy)
        except RateNotFoundError as error:
            return Missing(day, str(error))
        return Missing(day, "the source of rates has changed meanwhile")


def rates_on(
    base: Currency | str,
    quote: Currency | str,
    days: ArrayLike,
    *,
    rates: RateProvider | None = None,
    policy: RatePolicy | None = None,
) -> RatesOn:
    """Look up the rate of each day of an array, as ``convert`` would with the same rates and policy.

    ``days`` are datetime64[D] (a finer unit where all are at midnight), whole numbers as ``date.toordinal()`` counts
    them, or dates. At the embedded rates a look-up costs some nanoseconds a day; where the law comes in (DEM, TRL),
    with another policy or other rates, each different day is looked up once.
    """
    provider = default_rates() if rates is None else as_provider(rates)
    followed = _policy(policy)
    pair = as_currency(base), as_currency(quote)
    numbers = _numbers(days)
    if isinstance(provider, EmbeddedRates) and _is_plain(provider, pair, followed):
        looked = _gathered(provider, pair, numbers, followed.max_gap)
    else:
        looked = _asked(provider, pair, numbers, followed)
    return RatesOn((provider, pair, followed), numbers, looked)


def convert_column(
    values: ArrayLike,
    base: Currency | str,
    quote: Currency | str,
    days: ArrayLike,
    *,
    rates: RateProvider | None = None,
    policy: RatePolicy | None = None,
) -> tuple[Floats, RatesOn]:
    """Convert an array of amounts, each at the rate of its day, or all at that of one day; NaN without a rate.

    Values and rates are rounded to floats, and so is their product: the last of the 53 bits may differ from what
    ``convert`` makes exactly. For amounts that must add up to the cent, use ``convert``.

    >>> dollars, found = convert_column([1000, 2000], "EUR", "USD", date(2026, 10, 30))
    >>> dollars.tolist()
    [1117.2, 2234.4]
    """
    amounts = _amounts(values)
    found = rates_on(base, quote, days, rates=rates, policy=policy)
    try:
        return np.asarray(amounts * found.rates), found
    except ValueError as error:
        message = f"{amounts.shape} values do not go with {found.rates.shape} days"
        raise InvalidValueError(message) from error


def _is_plain(rates: EmbeddedRates, pair: Pair, policy: RatePolicy) -> bool:
    """Whether the last publication that has both currencies is all there is to find."""
    plain = RatePolicy(max_gap=policy.max_gap, pivot=policy.pivot, redenominations=policy.redenominations)
    return (
        policy == plain
        and policy.pivot in (None, _EUR)
        and pair[0] is not pair[1]
        and all(currency is _EUR or currency.code in rates.history for currency in pair)
        and not (policy.redenominations and any(begins(code) is not None or unit_changes(code) for code in pair))
    )


def _gathered(rates: EmbeddedRates, pair: Pair, numbers: Numbers, max_gap: int) -> _Looked:
    """Make the rate of every calendar day, with one that has none at either end, and gather through it."""
    history = rates.history
    over, under = _ratio(rates, pair)
    valid = (over > 0) & (under > 0)
    values = np.divide(over, under, out=np.full(len(over), np.nan), where=valid)
    last = np.maximum.accumulate(np.where(valid, np.arange(len(valid)), -1))
    rows = np.frombuffer(history.rows, np.uint16)
    row = last[np.concatenate([rows, np.full(max_gap, rows[-1])])]
    used = np.frombuffer(history.days, np.int32).astype(np.int64)[row]
    fresh = (row >= 0) & (history.first + np.arange(len(row)) - used <= max_gap)
    # from 1970 on, so that what numpy counts is the place; there, before it and after the end there is no rate
    start = history.first - _EPOCH
    day_rates = np.full(start + len(row) + 1, np.nan)
    day_used = np.full(start + len(row) + 1, _NO_DAY)
    day_rates[start:-1][fresh] = values[row[fresh]]
    day_used[start:-1][fresh] = used[fresh] - _EPOCH
    return _Looked(day_rates, day_used, numbers)


def _ratio(rates: EmbeddedRates, pair: Pair) -> tuple[Floats, Floats]:
    """Return two whole numbers for each row, whose quotient is the rate: below 2^53, so that it is rounded once."""
    (base, base_places), (quote, quote_places) = [_column(rates, currency) for currency in pair]
    places = base_places - quote_places
    return quote * 10.0 ** max(places, 0), base * 10.0 ** max(-places, 0)


def _column(rates: EmbeddedRates, currency: Currency) -> tuple[Floats, int]:
    history = rates.history
    if currency is _EUR:
        return np.ones(len(history.days)), 0
    column = np.frombuffer(history.column(currency.code), np.int32)
    return column.astype(np.float64), history.series(currency.code).exponent


def _asked(provider: RateProvider, pair: Pair, numbers: Numbers, policy: RatePolicy) -> _Looked:
    """Ask for each different day once, as the converter does."""
    distinct, places = np.unique(numbers, return_inverse=True)
    values = np.full(len(distinct) + 1, np.nan)  # one more, so that there is one
    used = np.full(len(distinct) + 1, _NO_DAY)
    for place, number in enumerate(distinct.tolist()):
        day = _date(number)
        if day is None:
            continue
        try:
            rate, of = find_rate(provider, *pair, day, policy)[:2]
        except RateNotFoundError:
            continue
        values[place] = float(rate.exact)
        used[place] = (of if isinstance(of, date) else of.end or day).toordinal() - _EPOCH
    return _Looked(values, used, places.reshape(numbers.shape))


def _date(number: int) -> date | None:
    """Return the day that numpy counts so."""
    return date.fromordinal(number + _EPOCH) if 1 <= number + _EPOCH <= _LAST else None


def _numbers(days: Any) -> Numbers:  # noqa: ANN401 (whatever numpy makes an array of)
    """Return days as numpy counts them."""
    array = np.asarray(days)
    if array.dtype.kind == "M":
        return _whole(array).view(np.int64)
    if array.dtype.kind in "iu" and np.can_cast(array.dtype, np.int64):
        return array.astype(np.int64) - _EPOCH
    if array.dtype.kind == "O" or not array.size:
        ordinals = [as_day(day).toordinal() - _EPOCH for day in array.ravel()]
        return np.array(ordinals, np.int64).reshape(array.shape)
    message = f"days are datetime64[D], whole numbers as date.toordinal() counts them, or dates, not {array.dtype}"
    raise InvalidTypeError(message)


def _whole(moments: Days) -> Days:
    days = moments.astype("datetime64[D]")
    if moments.dtype == days.dtype:
        return days  # a copy: what is told later is told of the days as they were
    coarse = np.datetime_data(moments.dtype)[0] in ("Y", "M", "W", "generic")
    if coarse or not np.all((days == moments) | np.isnat(moments)):
        message = f"a day is datetime64[D], not {moments.dtype}: write moments.astype('datetime64[D]') if you mean that"
        raise InvalidTypeError(message)
    return days


def _amounts(values: Any) -> Floats:  # noqa: ANN401 (whatever numpy makes an array of)
    array = np.asarray(values)
    if array.dtype.kind in "iuf":
        return array.astype(np.float64)
    if array.dtype.kind == "O":
        return np.array([float(exact(value)) for value in array.ravel()], np.float64).reshape(array.shape)
    message = f"amounts are numbers, not {array.dtype}"
    raise InvalidTypeError(message)

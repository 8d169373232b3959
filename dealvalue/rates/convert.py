"""convert and fixings: what a caller asks for."""

from dealvalue._marker import shown
from dealvalue.currency import Currency, as_currency
from dealvalue.errors import InvalidTypeError, InvalidValueError
from dealvalue.figure import Figure
from dealvalue.money import Money
from dealvalue.rates.conversion import Conversion
from dealvalue.rates.embedded import default_rates
from dealvalue.rates.lookup import Asked, find_fixings, find_rate
from dealvalue.rates.policy import SPOT, RatePolicy
from dealvalue.rates.provider import RateProvider
from dealvalue.rates.rate import ExchangeRate

__all__ = ["convert", "fixings"]


def convert(
    amount: Money | Figure,
    to: Currency | str,
    *,
    on: Asked,
    rates: RateProvider | None = None,
    policy: RatePolicy | None = None,
) -> Conversion:
    """Convert an amount at the rate of a day, the average of a Period, or the "latest" day that the rates have.

    Without ``rates`` the embedded ones of the European Central Bank are used. A day without a rate takes the previous
    one, at most seven days back, if the policy says nothing else. Where there is none, a RateNotFoundError (also a
    LookupError) names the days that are near; before or after the life of a currency it is a CurrencyLifeError. An old
    currency becomes the new one at its legal ratio, from the day of the law on.

    >>> from datetime import date
    >>> conversion = convert(Money("2e12", "KRW"), "USD", on=date(2025, 12, 10))
    >>> print(conversion.rounded(), conversion.path)
    1360574449.17 USD ('KRW', 'EUR', 'USD')
    """
    provider = default_rates() if rates is None else rates
    followed = _policy(policy)
    rate, used_on, asked = find_rate(provider, _currency(amount), as_currency(to), on, followed)
    return Conversion(amount, rate, on, used_on, followed, asked)


def fixings(
    base: Currency | str,
    quote: Currency | str,
    on: Asked,
    count: int = 3,
    *,
    rates: RateProvider | None = None,
    policy: RatePolicy | None = None,
) -> tuple[ExchangeRate, ...]:
    """Return the last ``count`` rates on or before a day, newest first; fewer where the series is younger.

    They are looked for back from the day, at most the policy's ``max_gap`` from one to the next. The average of a
    Period and a legal ratio stand alone.

    >>> from datetime import date
    >>> [str(rate.on) for rate in fixings("KRW", "USD", date(2026, 10, 25))]
    ['2026-10-23', '2026-10-22', '2026-10-21']
    """
    if isinstance(count, bool) or not isinstance(count, int) or count < 1:
        message = f"count is a whole number from 1 on, not {shown(count)}"
        raise InvalidValueError(message)
    provider = default_rates() if rates is None else rates
    return find_fixings(provider, as_currency(base), as_currency(quote), on, count, _policy(policy))


def _policy(policy: object) -> RatePolicy:
    if policy is None:
        return SPOT
    if not isinstance(policy, RatePolicy):
        message = f"a policy is a RatePolicy, not {shown(policy)}"
        raise InvalidTypeError(message)
    return policy


def _currency(amount: object) -> Currency:
    if not isinstance(amount, Money | Figure):
        message = f"what is converted is a Money or a Figure, not a {type(amount).__name__}"
        raise InvalidTypeError(message)
    if amount.currency is None:
        message = f"a count is in no currency: {amount}"
        raise InvalidValueError(message)
    return amount.currency

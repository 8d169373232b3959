"""From deals to the parts of a total: which amount, which day, and what is done where one of them is missing."""

from collections.abc import Callable, Iterable, Iterator
from datetime import date
from fractions import Fraction
from itertools import islice
from typing import Final, Literal, NamedTuple

from dealvalue._marker import shown
from dealvalue.currency import Currency
from dealvalue.deals.amounts import Amount
from dealvalue.deals.deal import Deal, Time, Value
from dealvalue.deals.part import Part
from dealvalue.errors import DealValueError, InvalidTypeError, InvalidValueError, RateNotFoundError
from dealvalue.figure import Figure
from dealvalue.period import Period
from dealvalue.rates import Conversion, RatePolicy, RateProvider, convert, default_rates
from dealvalue.rates.lookup import Asked
from dealvalue.rates.provider import as_provider, memo_of

__all__ = ["Converting", "Errors", "Stage"]

#: What is done with a deal that cannot be converted.
Errors = Literal["raise", "collect"]

#: What is made of a converted part: itself, or `part.adjusted(factor, reason)`.
Stage = Callable[[Part], Part]

_WHOLE: Final = Fraction(1)
_AHEAD: Final = 1024


class Converting(NamedTuple):
    """How deals are converted: the arguments of `total` that say so."""

    to: Currency
    value: Value = None
    day: Time = None
    on: Asked | None = None
    rates: RateProvider | None = None
    policy: RatePolicy | None = None
    errors: Errors | None = None
    stage: Stage | None = None
    #: What has been converted, by currency and day, of rates that never change; None where no part is kept.
    known: dict[tuple[Currency | None, Asked], Conversion] | None = None

    def remembering(self) -> "Converting":
        """The same, for parts that are kept: the rates that they hold are found once."""
        steady = memo_of(default_rates() if self.rates is None else self.rates) is not None
        return self._replace(known={}) if steady else self

    def checked(self) -> "Converting":
        """The same, unless an argument cannot be what it is to be."""
        if self.errors not in (None, "raise", "collect"):
            raise InvalidValueError(f"errors are to 'raise' or to 'collect', not {shown(self.errors)}")
        for name, given in (("value", self.value), ("day", self.day)):
            if given is not None and not isinstance(given, str) and not callable(given):
                raise InvalidTypeError(f"{name} is the name of a label or a function of a deal, not {shown(given)}")
        if self.stage is not None and not callable(self.stage):
            raise InvalidTypeError(f"a stage is a function of a part, not {shown(self.stage)}")
        if self.rates is not None:
            as_provider(self.rates)
        return self

    def parts(self, deals: Iterable[Deal]) -> Iterator[list[Part]]:
        """The parts of each deal: one, or one a year where the days are several years'."""
        for number, deal in enumerate(_some_ahead(deals)):
            if not isinstance(deal, Deal):
                raise InvalidTypeError(f"deals are added up, not a {type(deal).__name__}")
            yield self._parts(deal, number)

    def _parts(self, deal: Deal, number: int) -> list[Part]:
        try:
            amount = deal.figure if self.value is None else deal.worth(self.value)
            if type(amount) is Figure and amount.per is not None:
                _check_price(deal, amount)
            times = deal.years(self.day) if self.on is None else [(self._own(deal), _WHOLE)]
        except InvalidValueError as error:
            # what a deal does not say is told of it, and no reason to refuse all the others
            return self._unconverted(deal, number, error, refused=self.errors == "raise")
        try:
            # all years or none: half a deal would be a silent wrong sum
            made = [(on, share, self._converted(amount, on)) for on, share in times]
        except (InvalidValueError, RateNotFoundError) as error:
            return self._unconverted(deal, number, error, refused=self.errors != "collect")
        parts = [Part(deal, on, share, conversion, None, number) for on, share, conversion in made]
        return parts if self.stage is None else list(map(self._staged, parts))

    def _converted(self, amount: Amount, on: date | Period | None) -> Conversion:
        asked: Asked = self.on if self.on is not None else on  # type: ignore[assignment]  # one of the two is there
        like = None if self.known is None else self.known.get((amount.currency, asked))
        if like is not None:
            return Conversion(amount, like.rate, asked, like.used_on, like.policy, like.rates)
        made = convert(amount, self.to, on=asked, rates=self.rates, policy=self.policy)
        if self.known is not None:
            self.known[amount.currency, asked] = made
        return made

    def _staged(self, part: Part) -> Part:
        staged = self.stage(part) if self.stage is not None else part
        if not isinstance(staged, Part):
            raise InvalidTypeError(f"a stage returns the part it was given, or part.adjusted(…), not {shown(staged)}")
        return staged

    def _own(self, deal: Deal) -> date | Period | None:
        """The day of the deal itself, where it has one."""
        try:
            return deal.time(self.day)
        except InvalidValueError:
            return None

    def _unconverted(self, deal: Deal, number: int, error: DealValueError, *, refused: bool) -> list[Part]:
        if refused:
            raise error
        return [Part(deal, self._own(deal), error=str(error), number=number)]


def _some_ahead(deals: Iterable[Deal]) -> Iterator[Deal]:
    """The deals, read some at a time: to read a thousand and then convert them is a tenth faster than in turns."""
    rest = iter(deals)
    while some := list(islice(rest, _AHEAD)):
        yield from some


def _check_price(deal: Deal, price: Figure) -> None:
    """Refuse a price of things that are not counted."""
    count = deal.count
    if count is None:
        raise InvalidValueError(f"a unit price is no value without a count, as in count='180 tanks': {deal.named}")
    if price.per != "each" and count.unit not in (None, price.per):
        raise InvalidValueError(f"a price per {price.per} is not multiplied by {count}: {deal.named}")

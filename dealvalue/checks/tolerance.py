"""Tolerance: how far from the market a converted figure may lie."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any, Final

from dealvalue._frozen import required
from dealvalue.decimals import EXACT, Exact, exact, plain
from dealvalue.errors import InvalidTypeError, InvalidValueError

__all__ = ["DEFAULT", "Tolerance"]


@dataclass(frozen=True, slots=True, init=False)
class Tolerance:
    """Shares are exact decimals, 0.01 for one percent.

    The defaults were measured on 2,400 pairs "local currency (US dollars)" of a news agency: newsrooms convert at
    the rate of some hour of the last few days, so one day's fixing alone would refute one good pair in ten.

    >>> Tolerance(slack="0.02")
    Tolerance(fixings=3, slack=Decimal('0.02'), cap=Decimal('0.05'))
    """

    #: How many daily fixings before the day span the band of rates, with the day's own.
    fixings: int
    #: The share by which the band is widened on either side.
    slack: Decimal
    #: The share of a figure that reading it loosely may add on either side at most.
    cap: Decimal

    def __init__(self, fixings: int = 3, slack: Exact = "0.01", cap: Exact = "0.05") -> None:
        if not isinstance(fixings, int) or isinstance(fixings, bool):
            raise InvalidTypeError(f"the number of fixings is an int, not a {type(fixings).__name__}")
        if not 1 <= fixings <= 31:
            raise InvalidValueError(f"the number of fixings is between 1 and 31, not {fixings}")
        object.__setattr__(self, "fixings", fixings)
        object.__setattr__(self, "slack", _share("slack", slack))
        object.__setattr__(self, "cap", _share("cap", cap))

    def __str__(self) -> str:
        return f"the {self.fixings} fixings before the day and its own, ± {plain(EXACT.normalize(self.slack * 100))} %"

    def to_dict(self) -> dict[str, int | str]:
        """The JSON form.

        >>> Tolerance().to_dict()
        {'fixings': 3, 'slack': '0.01', 'cap': '0.05'}
        """
        return {"fixings": self.fixings, "slack": plain(self.slack), "cap": plain(self.cap)}

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> "Tolerance":
        """What `to_dict` gave."""
        return cls(required(data, "fixings"), required(data, "slack"), required(data, "cap"))


def _share(name: str, number: Exact) -> Decimal:
    share = exact(number)
    if not 0 <= share < 1:
        raise InvalidValueError(f"the {name} is a share between 0 and 1, not {plain(share)}")
    return share


#: What was measured.
DEFAULT: Final = Tolerance()

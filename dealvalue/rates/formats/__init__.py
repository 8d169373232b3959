"""The forms in which rates are published: one file a form, bytes in, rates out.

Each module has

::

    NAME                    what a caller writes to ask for the form
    recognises(head)        whether a file that begins with these bytes has the form
    rates(data, source)     yields (line, ExchangeRate); a wrong form is an InputError that says the line

To add a form, add a module and name it here.
"""

from collections.abc import Iterator
from importlib import import_module
from typing import Final, Protocol, cast

from dealvalue._marker import shown
from dealvalue.errors import InputError, InvalidValueError
from dealvalue.rates.rate import ExchangeRate

__all__ = ["FORMATS", "RateFormat", "named", "recognised"]

#: The names of the forms, in the order in which a file of unknown form is tried.
FORMATS: Final = ("ecb_csv", "generic_csv")


class RateFormat(Protocol):
    """What each module of this folder offers."""

    NAME: str

    def recognises(self, head: bytes) -> bool:
        """Whether a file that begins so has this form."""
        ...

    def rates(self, data: bytes, source: str | None = None) -> Iterator[tuple[int, ExchangeRate]]:
        """Yield each rate with the line it stands on."""
        ...


def named(name: str) -> RateFormat:
    """Return the form of this name."""
    if name not in FORMATS:
        message = f"no format {shown(name)}: there are {', '.join(FORMATS)}"
        raise InvalidValueError(message)
    return cast("RateFormat", import_module(f"{__name__}.{name}"))


def recognised(data: bytes, source: str | None = None) -> RateFormat:
    """Return the form that the file shows in its first bytes."""
    head = data[:4096]
    for name in FORMATS:
        form = named(name)
        if form.recognises(head):
            return form
    reason = f"not a file of rates in a known form ({', '.join(FORMATS)})"
    raise InputError(reason, source=source, line=1)

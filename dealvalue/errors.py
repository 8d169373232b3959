"""Every exception of the library.

::

    DealValueError                      catch this one to catch them all
    ├── InvalidTypeError                also a TypeError: a float, a bool; says what to write instead
    ├── InvalidValueError               also a ValueError: NaN, too many digits, a start after its end
    │   ├── ParseError                  a text that is not what it should be; shows the place
    │   └── InputError                  a file that cannot be read; says file, line and column
    ├── UnknownCurrencyError            also a LookupError and a ValueError; knows what is near
    ├── CurrencyMismatchError           also a ValueError: dollars plus won
    ├── RateNotFoundError               also a LookupError; knows the nearest days
    │   └── CurrencyLifeError           the day is before or after the life of a currency
    ├── IndexNotFoundError              also a LookupError: a price index without a value; knows its first and last day
    ├── RateProviderError               a source of rates is broken
    └── MissingExtraError               also an ImportError: install the extra it names

``str(error)`` is computed from the attributes, and ``args`` are the arguments of the constructor:
that alone makes each of them picklable.
"""

from datetime import date

from dealvalue._marker import marked, shown

__all__ = [
    "CurrencyLifeError",
    "CurrencyMismatchError",
    "DealValueError",
    "IndexNotFoundError",
    "InputError",
    "InvalidTypeError",
    "InvalidValueError",
    "MissingExtraError",
    "ParseError",
    "RateNotFoundError",
    "RateProviderError",
    "UnknownCurrencyError",
]


class DealValueError(Exception):
    """The root of the tree."""


class InvalidTypeError(DealValueError, TypeError):
    """A value of a type that is never read: a float, a bool."""


class InvalidValueError(DealValueError, ValueError):
    """A value of the right type that means nothing here."""


class ParseError(InvalidValueError):
    """A text that could not be read whole.

    >>> print(ParseError("2 trilion won", 2, 9, "no scale word"))
    no scale word: 'trilion' at 2
      2 trilion won
        ^^^^^^^
    """

    def __init__(self, text: str, start: int, end: int, reason: str) -> None:
        super().__init__(text, start, end, reason)
        self.text = text
        self.start = start
        self.end = end
        self.reason = reason

    def __str__(self) -> str:
        said = self.text[self.start : self.end]
        where = f"{shown(said)} at {self.start}" if said else f"at {self.start}"
        return f"{self.reason}: {where}\n{marked(self.text, self.start, self.end)}"


class InputError(InvalidValueError):
    """A file that cannot be read: CSV, rates, deals.

    >>> print(InputError("no column 'rate'", source="rates.csv", line=1))
    rates.csv, line 1: no column 'rate'
    >>> print(InputError("no currency for 5", source="deals.csv", line=7, column="value"))
    deals.csv, line 7, column 'value': no currency for 5
    """

    def __init__(
        self, reason: str, *, source: str | None = None, line: int | None = None, column: str | None = None
    ) -> None:
        super().__init__(reason)
        self.reason = reason
        self.source = source
        self.line = line
        self.column = column

    def __str__(self) -> str:
        line = f"line {self.line}" if self.line is not None else None
        column = f"column {shown(self.column)}" if self.column is not None else None
        where = ", ".join(part for part in (self.source, line, column) if part)
        return f"{where}: {self.reason}" if where else self.reason


class UnknownCurrencyError(DealValueError, LookupError, ValueError):
    """A code that no currency has or had.

    >>> print(UnknownCurrencyError("UDS", ("USD", "UYU")))
    unknown currency 'UDS': perhaps USD or UYU
    """

    def __init__(self, code: str, suggestions: tuple[str, ...] = ()) -> None:
        super().__init__(code, suggestions)
        self.code = code
        self.suggestions = suggestions

    def __str__(self) -> str:
        *others, last = self.suggestions or ("",)
        near = f"{', '.join(others)} or {last}" if others else last
        return f"unknown currency {shown(self.code)}{': perhaps ' if near else ''}{near}"


class CurrencyMismatchError(DealValueError, ValueError):
    """Two currencies where one is needed; no operator converts."""


class RateNotFoundError(DealValueError, LookupError):
    """No rate for this pair and day.

    >>> print(RateNotFoundError("ISK", "USD", date(2012, 5, 2), nearest=(date(2008, 12, 3),)))
    no rate from ISK to USD on 2012-05-02 (nearest: 2008-12-03)
    """

    def __init__(
        self,
        base: object,
        quote: object,
        on: date | None,
        *,
        nearest: tuple[date, ...] = (),
        reason: str = "",
    ) -> None:
        super().__init__(str(base), str(quote), on)
        self.base = str(base)
        self.quote = str(quote)
        self.on = on
        self.nearest = nearest
        self.reason = reason

    def __str__(self) -> str:
        day = f" on {self.on}" if self.on is not None else ""
        reason = f": {self.reason}" if self.reason else ""
        near = f" (nearest: {', '.join(map(str, self.nearest))})" if self.nearest else ""
        return f"no rate from {self.base} to {self.quote}{day}{reason}{near}"


class CurrencyLifeError(RateNotFoundError):
    """The day lies before or after the life of one of the two currencies."""


class IndexNotFoundError(DealValueError, LookupError):
    """A price index has no value for a time.

    >>> print(IndexNotFoundError("CPI", "2026-10", date(1947, 1, 1), date(2026, 9, 30)))
    no value of CPI for 2026-10: it has 1947-01-01 to 2026-09-30
    """

    def __init__(self, index: str, on: str, first: date, last: date) -> None:
        super().__init__(index, on, first, last)
        self.index = index
        self.on = on
        self.first = first
        self.last = last

    def __str__(self) -> str:
        return f"no value of {self.index} for {self.on}: it has {self.first} to {self.last}"


class RateProviderError(DealValueError):
    """A source of rates is broken; None would mean that it has none."""


class MissingExtraError(DealValueError, ImportError):
    """A library that is not installed.

    >>> print(MissingExtraError("pandas", "pandas"))
    pandas is not installed: pip install 'dealvalue[pandas]'
    """

    def __init__(self, module: str, extra: str) -> None:
        super().__init__(module, extra)
        self.module = module
        self.extra = extra

    def __str__(self) -> str:
        return f"{self.module} is not installed: pip install 'dealvalue[{self.extra}]'"

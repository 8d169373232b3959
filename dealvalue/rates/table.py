"""RateTable: rates held in memory, from a mapping or a file in any published form."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from os import PathLike, fspath
from typing import IO, Any, Final, Self, final
from warnings import warn

from dealvalue._frozen import Frozen, listed, required, set_fields
from dealvalue._marker import shown
from dealvalue.currency import Currency, as_currency
from dealvalue.decimals import Exact
from dealvalue.errors import InputError, InvalidTypeError, InvalidValueError, RateProviderError
from dealvalue.period import Period
from dealvalue.rates.chained import Chainable
from dealvalue.rates.doubt import Doubt, RateWarning
from dealvalue.rates.formats import Row, Told, named, recognised
from dealvalue.rates.formats._cells import CutOffError
from dealvalue.rates.formats._zip import unpacked
from dealvalue.rates.provider import Memo
from dealvalue.rates.rate import ExchangeRate
from dealvalue.rates.sanity import doubts
from dealvalue.rates.series import Series

__all__ = ["RateTable"]

#: What a file may be given as: its path, its content, or something to read it from.
File = str | PathLike[str] | bytes | IO[str] | IO[bytes]

#: So many currencies of a table are tried as a pivot.
_PIVOTS: Final = 3


@final
class RateTable(Frozen, Chainable):
    """A snapshot of published rates that never changes: one a pair and day, each in its own direction.

    A rate that is made of others is refused: a table holds what was published, and the converter makes the rest.
    Averages are held apart: ``average`` has them, and ``rate`` never answers with one. Where a file has several kinds
    of rate for a day, such as buy and sell, ``of_kind`` chooses one; to ask without a choice is a RateProviderError.

    >>> table = RateTable.from_csv('''date,base,quote,rate,source
    ... 2025-12-10,USD,KRW,1470.5,Bank of Korea
    ... 2025-12-11,USD,KRW,1471.2,Bank of Korea
    ... ''')
    >>> print(table.rate("USD", "KRW", date(2025, 12, 10)), table.last_day, len(table))
    1 USD = 1470.5 KRW 2025-12-11 2
    """

    __slots__ = (
        "_series",
        "_version",
        "currencies",
        "doubts",
        "first_day",
        "form",
        "last_day",
        "licence",
        "memo",
        "pivots",
        "skipped",
        "source",
    )
    __match_args__ = ("rates", "source")

    #: The name of the table in messages.
    source: str
    first_day: date | None
    last_day: date | None
    currencies: frozenset[Currency]
    #: The currencies that most of the others are quoted in.
    pivots: tuple[Currency, ...]
    #: What looks wrong in it, and what could not be read because nobody knows the currency.
    doubts: tuple[Doubt, ...]
    skipped: tuple[InputError, ...]
    #: The form it was read in, and the terms that the file itself tells; "" where there is none.
    form: str
    licence: str
    memo: Memo
    _series: Series
    #: Made when it is first asked for: a second for 200,000 rates.
    _version: str

    def __init__(self, rates: Iterable[ExchangeRate] = (), source: str = "a table of rates") -> None:
        self._fill(Series(None, strict=True).fill((None, rate) for rate in rates), source)

    def _fill(self, series: Series, source: str, form: str = "", licence: str = "") -> None:
        partners = Counter([currency for pair in {**series.days, **series.averages} for currency in pair])
        days = [day for held in series.days.values() if held for day in (min(held), max(held))]
        ends = [end for held in series.averages.values() for days in held for end in (days.start, days.end) if end]
        set_fields(
            self,
            source=source,
            first_day=min(days + ends, default=None),
            last_day=max(days or ends, default=None),
            currencies=frozenset(partners),
            pivots=tuple([currency for currency, _ in partners.most_common(_PIVOTS)]),
            doubts=tuple(series.doubts),
            skipped=tuple(series.skipped),
            form=form,
            licence=licence,
            memo={},
            _series=series,
            _version="",
        )

    @classmethod
    def from_mapping(
        cls,
        values: Mapping[tuple[Currency | str, Currency | str], Mapping[date, Exact]],
        source: str = "a mapping",
        kind: str = "reference",
    ) -> Self:
        """Make a table of values by pair and day: ``{("USD", "KRW"): {date(2025, 12, 10): "1470.5"}}``."""
        rates = [
            ExchangeRate(base, quote, value, day, source, kind)
            for (base, quote), series in values.items()
            for day, value in series.items()
        ]
        return cls(rates, source)

    @classmethod
    def from_csv(cls, file: File, source: str | None = None) -> Self:
        """Read the columns date, base, quote, rate, and kind and source where they are there.

        The file is a path, the text itself (a string of more than one line), bytes, or a file that is open. What is
        not of this form is an InputError that says file and line.
        """
        return cls.read(file, "generic_csv", source=source)

    @classmethod
    def read(
        cls,
        file: File,
        form: str | None = None,
        *,
        source: str | None = None,
        on: date | Period | None = None,
        series: str | None = None,
        kind: str | None = None,
        strict: bool = False,
    ) -> Self:
        """Read a file in a published form, or the one file in a zip.

        Args:
            file: a path, bytes, a text of more than one line, or a file that is open.
            form: one of ``formats.FORMATS``; else it is recognised, or an InputError says which forms there are.
            source: the name of the table; else that of the file.
            on: the day, or the days averaged over, of a file that does not say it (HMRC's lists).
            series: the identifier of a series that its file does not name (FRED's older files).
            kind: of a file with several kinds of rate the one to use: "buy", "sell", … An InvalidValueError says which
                there are where it has others only.
            strict: raise an InputError for the first rate in an unknown currency or that looks wrong. Otherwise they
                are listed in ``skipped`` and ``doubts``, and there is a RateWarning where there are doubts, or
                where the file is cut off.
        """
        name, data = _content(file)
        data = unpacked(data, name)
        reader = recognised(data, name) if form is None else named(form)
        rows = reader.rates(data, name, Told(on, series))
        filed = Series(name, strict=strict).fill(rows if kind is None else _of_kind(rows, kind, name))
        found = doubts(filed)
        if found and strict:
            raise found[0].error(name)
        filed.doubts += found
        table = object.__new__(cls)
        licence = getattr(reader, "licence", _no_licence)(data)
        table._fill(filed, source or name or reader.NAME, reader.NAME, licence)
        said = [f"{table.source}: {doubt}" for doubt in table.doubts]
        said += [str(error) for error in table.skipped if isinstance(error, CutOffError)]
        if said:
            told, more = said[0], len(said) - 1
            warn(f"{told} (and {more} more: see RateTable.doubts)" if more else told, RateWarning, stacklevel=2)
        return table

    def of_kind(self, kind: str) -> Self:
        """Return a table of the rates of one kind only.

        >>> table = RateTable.from_csv('''date,base,quote,rate,kind
        ... 2016-03-15,USD,TRY,2.8852,buy
        ... 2016-03-15,USD,TRY,2.8904,sell
        ... ''')
        >>> table.kinds, str(table.of_kind("sell").rate("USD", "TRY", date(2016, 3, 15)))
        (('buy', 'sell'), '1 USD = 2.8904 TRY')
        """
        if kind not in self.kinds:
            message = f"{self.source} has no kind of rate called {shown(kind)}: there are {', '.join(self.kinds)}"
            raise InvalidValueError(message)
        return type(self)([rate for rate in self.rates if rate.kind == kind], f"{self.source}, {kind}")

    @property
    def kinds(self) -> tuple[str, ...]:
        """The kinds of rate in it."""
        return tuple(sorted({rate.kind for rate in self._series.held}))

    @property
    def rates(self) -> tuple[ExchangeRate, ...]:
        """All of them, by pair, day and kind."""
        return tuple(sorted(self._series.held, key=_order))

    @property
    def version(self) -> str:
        """Twelve digits that another table has only if it holds the same rates."""
        if not self._version:
            from hashlib import sha256

            set_fields(self, _version=sha256(repr(self.rates).encode()).hexdigest()[:12])
        return self._version

    def rate(self, base: Currency | str, quote: Currency | str, on: date) -> ExchangeRate | None:
        """Return the rate that was published for exactly that day, or holds on it, in this direction."""
        pair = as_currency(base), as_currency(quote)
        if pair in self._series.kinds:
            kinds = " and ".join(sorted(self._series.kinds[pair]))
            what = f"{kinds} rates from {pair[0]} to {pair[1]}"
            message = f"{self.source} has {what}: choose one with of_kind(), or with --kind"
            raise RateProviderError(message)
        series = self._series.days.get(pair)
        return None if series is None else series.get(on)

    def average(self, base: Currency | str, quote: Currency | str, period: Period) -> ExchangeRate | None:
        """Return the average that was published for exactly these days, in this direction."""
        series = self._series.averages.get((as_currency(base), as_currency(quote)))
        return None if series is None else series.get(period)

    def days(self, base: Currency | str, quote: Currency | str) -> Sequence[date]:
        """Return the days with a rate, in this direction."""
        return sorted(self._series.days.get((as_currency(base), as_currency(quote)), ()))

    def to_csv(self) -> str:
        """Return what ``from_csv`` reads."""
        from dealvalue.rates.formats import generic_csv

        return generic_csv.written(self.rates)

    def to_dict(self) -> dict[str, Any]:
        """Return a form for JSON."""
        return {"source": self.source, "version": self.version, "rates": [rate.to_dict() for rate in self.rates]}

    @classmethod
    def from_dict(cls, form: Mapping[str, Any]) -> Self:
        """Read what ``to_dict`` returns."""
        return cls(map(ExchangeRate.from_dict, listed(form, "rates")), required(form, "source"))

    def __len__(self) -> int:
        return len(self._series.held)

    def __iter__(self) -> Iterator[ExchangeRate]:
        return iter(self.rates)

    def __repr__(self) -> str:
        return f"<RateTable {self.source!r}: {len(self)} rates, {self.first_day} to {self.last_day}>"


def _order(rate: ExchangeRate) -> tuple[str, str, date, str, int]:
    return rate.base.code, rate.quote.code, rate.on, rate.kind, 0 if rate.period is None else rate.period.days or 0


def _of_kind(rows: Iterable[Row], kind: str, name: str | None) -> Iterator[Row]:
    """Yield what is of one kind, and what is no rate; refuse a file that has other kinds only."""
    others, found = set(), False
    for row in rows:
        if not isinstance(row[1], ExchangeRate):
            yield row
        elif row[1].kind == kind:
            found = True
            yield row
        else:
            others.add(row[1].kind)
    if others and not found:
        there = ", ".join(sorted(others))
        message = f"{name or 'the file'} has no kind of rate called {shown(kind)}: there are {there}"
        raise InvalidValueError(message)


def _no_licence(_: bytes) -> str:
    return ""


def _content(file: File) -> tuple[str | None, bytes]:
    """Return the name of a file, where it has one, and what is in it."""
    if isinstance(file, bytes):
        return None, file
    if isinstance(file, str) and "\n" in file:
        return None, file.encode("utf-8", "surrogatepass")
    if isinstance(file, str | PathLike):
        try:
            with open(file, "rb") as opened:  # noqa: PTH123 (pathlib takes longer to load than the rates)
                return fspath(file), opened.read()
        except (OSError, ValueError) as error:  # ValueError: a path with a null in it
            reason = f"cannot be read: {getattr(error, 'strerror', None) or error}"
            raise InputError(reason, source=str(file)) from error
    if not hasattr(file, "read"):
        message = f"a file is a path, bytes, text or an open file, not a {type(file).__name__}"
        raise InvalidTypeError(message)
    content = file.read()
    name = getattr(file, "name", None)
    return name if isinstance(name, str) else None, content.encode() if isinstance(content, str) else content

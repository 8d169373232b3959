"""RateTable: rates held in memory, from a mapping or a file."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from os import PathLike, fspath
from typing import IO, Any, Final, Self, final

from dealvalue._frozen import Frozen, listed, required, set_fields
from dealvalue.currency import Currency, as_currency
from dealvalue.decimals import Exact, plain
from dealvalue.errors import InputError, InvalidTypeError, InvalidValueError
from dealvalue.rates.formats import named, recognised
from dealvalue.rates.provider import Memo
from dealvalue.rates.rate import ExchangeRate

__all__ = ["RateTable"]

#: What a file may be given as: its path, its content, or something to read it from.
File = str | PathLike[str] | bytes | IO[str] | IO[bytes]
_Pairs = dict[tuple[Currency, Currency], dict[date, ExchangeRate]]

#: So many currencies of a table are tried as a pivot.
_PIVOTS: Final = 3


@final
class RateTable(Frozen):
    """A snapshot of published rates that never changes: one a pair and day, each in its own direction.

    A rate that is made of others is refused: a table holds what was published, and the converter makes the rest.

    >>> table = RateTable.from_csv('''date,base,quote,rate,source
    ... 2025-12-10,USD,KRW,1470.5,Bank of Korea
    ... 2025-12-11,USD,KRW,1471.2,Bank of Korea
    ... ''')
    >>> print(table.rate("USD", "KRW", date(2025, 12, 10)), table.last_day, len(table))
    1 USD = 1470.5 KRW 2025-12-11 2
    """

    __slots__ = ("_pairs", "currencies", "first_day", "last_day", "memo", "pivots", "source")
    __match_args__ = ("rates", "source")

    #: The name of the table in messages.
    source: str
    first_day: date | None
    last_day: date | None
    currencies: frozenset[Currency]
    #: The currencies that most of the others are quoted in.
    pivots: tuple[Currency, ...]
    memo: Memo
    _pairs: _Pairs

    def __init__(self, rates: Iterable[ExchangeRate] = (), source: str = "a table of rates") -> None:
        self._fill(_by_pair((None, rate) for rate in rates), source)

    def _fill(self, pairs: _Pairs, source: str) -> None:
        partners = Counter([currency for pair in pairs for currency in pair])
        days = [day for series in pairs.values() for day in (min(series), max(series))]
        set_fields(
            self,
            source=source,
            first_day=min(days, default=None),
            last_day=max(days, default=None),
            currencies=frozenset(partners),
            pivots=tuple([currency for currency, _ in partners.most_common(_PIVOTS)]),
            memo={},
            _pairs=pairs,
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
        return cls.from_file(file, "generic_csv", source)

    @classmethod
    def from_file(cls, file: File, form: str | None = None, source: str | None = None) -> Self:
        """Read a file in a published form; without ``form`` (one of ``formats.FORMATS``) it is recognised."""
        name, data = _content(file)
        reader = recognised(data, name) if form is None else named(form)
        table = object.__new__(cls)
        table._fill(_by_pair(reader.rates(data, name), name), source or name or reader.NAME)
        return table

    @property
    def rates(self) -> tuple[ExchangeRate, ...]:
        """All of them, by pair and day."""
        pairs = sorted(self._pairs, key=lambda pair: (pair[0].code, pair[1].code))
        return tuple([self._pairs[pair][day] for pair in pairs for day in sorted(self._pairs[pair])])

    @property
    def version(self) -> str:
        """Twelve digits that another table has only if it holds the same rates."""
        from hashlib import sha256

        return sha256(repr(self.rates).encode()).hexdigest()[:12]

    def rate(self, base: Currency | str, quote: Currency | str, on: date) -> ExchangeRate | None:
        """Return the rate published for exactly that day, in this direction."""
        series = self._pairs.get((as_currency(base), as_currency(quote)))
        return None if series is None else series.get(on)

    def days(self, base: Currency | str, quote: Currency | str) -> Sequence[date]:
        """Return the days with a rate, in this direction."""
        return sorted(self._pairs.get((as_currency(base), as_currency(quote)), ()))

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
        return sum(map(len, self._pairs.values()))

    def __iter__(self) -> Iterator[ExchangeRate]:
        return iter(self.rates)

    def __repr__(self) -> str:
        return f"<RateTable {self.source!r}: {len(self)} rates, {self.first_day} to {self.last_day}>"


def _by_pair(rates: Iterable[tuple[int | None, ExchangeRate]], name: str | None = None) -> _Pairs:
    pairs: _Pairs = {}
    for line, rate in rates:
        if rate.legs:
            message = f"a table holds published rates only, not {rate} through {', '.join(rate.path[1:-1])}"
            raise InvalidValueError(message)
        series = pairs.setdefault((rate.base, rate.quote), {})
        held = series.setdefault(rate.on, rate)
        if held.value != rate.value:
            reason = f"two rates on {rate.on}: 1 {rate.base} = {plain(held.value)} and {plain(rate.value)} {rate.quote}"
            raise InputError(reason, source=name, line=line)
    return pairs


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

r"""DiskCached: what a provider has answered, kept in a folder from one run to the next.

::

    USD-KRW.jsonl    {"source": "our bank", "version": null, "kind": null, "on": "2025-12-10", "rate": {"base": …}}
                     {"source": "our bank", "version": null, "kind": null, "on": "2025-12-13", "rate": null}

One file a pair, one line an answer, in the order in which they came. A line is added by a single write to the end of
the file, which POSIX systems do as one piece: there processes may share a folder. Of two answers to one question the
later line holds.
"""

import os
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Any, Final

from dealvalue.currency import Currency, as_currency
from dealvalue.errors import DealValueError, RateProviderError
from dealvalue.period import Period
from dealvalue.rates.chained import Chainable
from dealvalue.rates.provider import (
    Memo,
    RateProvider,
    as_provider,
    average_of,
    checked,
    currencies_of,
    days_of,
    last_day_of,
    pivots_of,
    source_of,
    version_of,
)
from dealvalue.rates.rate import ExchangeRate, as_day, day_in

__all__ = ["DiskCached"]

_Question = date | Period
_Answers = dict[_Question, ExchangeRate | None]
_MISSING: Final = object()


class DiskCached(Chainable):
    """What another provider answers, kept in a folder; asked again, in this run or a later one, it is not disturbed.

    None is kept too, and nothing expires, because the library reads no clock. So what a source had not published yet
    when it was first asked stays missing: delete the file of the pair, or the folder, to ask anew. An error is not
    kept. An answer belongs to the source, version and kind that the provider names, so several may share a folder.

    A file that cannot be read as what was written is a RateProviderError that says which one to delete.

    >>> from tempfile import TemporaryDirectory
    >>> from dealvalue.testing import FakeRates
    >>> bank = FakeRates({("USD", "KRW"): "1400"}, source="our bank")
    >>> with TemporaryDirectory() as folder:
    ...     for run in range(2):
    ...         print(DiskCached(bank, folder).rate("USD", "KRW", date(2025, 12, 10)), len(bank.asked))
    1 USD = 1400 KRW 1
    1 USD = 1400 KRW 1
    """

    __slots__ = (
        "_pairs",
        "_whose",
        "currencies",
        "folder",
        "last_day",
        "memo",
        "pivots",
        "provider",
        "source",
        "version",
    )

    def __init__(self, provider: RateProvider, folder: str | os.PathLike[str]) -> None:
        self.provider = as_provider(provider)
        self.folder = os.fspath(folder)
        self.source = source_of(provider)
        self.version = version_of(provider)
        self.currencies = currencies_of(provider)
        self.last_day = last_day_of(provider)
        self.pivots = pivots_of(provider)
        self.memo: Memo = {}
        self._whose = {"source": self.source, "version": self.version, "kind": getattr(provider, "kind", None)}
        self._pairs: dict[tuple[Currency, Currency], _Answers] = {}

    def rate(self, base: Currency | str, quote: Currency | str, on: date) -> ExchangeRate | None:
        """Return what the provider says, or said."""
        base, quote = as_currency(base), as_currency(quote)
        return self._answer(base, quote, as_day(on), on, self.provider.rate)

    def average(self, base: Currency | str, quote: Currency | str, period: Period) -> ExchangeRate | None:
        """Return the average that the provider publishes, or published."""
        if period.end is None:
            return None

        def ask(base: Currency, quote: Currency, _: date) -> ExchangeRate | None:
            return average_of(self.provider, base, quote, period)

        return self._answer(as_currency(base), as_currency(quote), period, period.end, ask)

    def days(self, base: Currency | str, quote: Currency | str) -> Sequence[date]:
        """Return the days for which the provider itself has a rate."""
        return days_of(self.provider, as_currency(base), as_currency(quote))

    def _answer(
        self,
        base: Currency,
        quote: Currency,
        question: _Question,
        on: date,
        ask: Callable[[Currency, Currency, date], ExchangeRate | None],
    ) -> ExchangeRate | None:
        answers = self._pairs.get((base, quote))
        if answers is None:
            # two threads may both read the file, and find the same in it
            answers = self._pairs.setdefault((base, quote), self._read(base, quote))
        answer = answers.get(question, _MISSING)
        if answer is _MISSING:
            answer = checked(self.provider, ask(base, quote, on), base, quote, on)
            self._write(base, quote, question, answer)
            answers[question] = answer
        return answer  # type: ignore[return-value]  # no longer _MISSING

    def _path(self, base: Currency, quote: Currency) -> str:
        return f"{self.folder}{os.sep}{base}-{quote}.jsonl"

    def _read(self, base: Currency, quote: Currency) -> _Answers:
        import json

        path, answers = self._path(base, quote), _Answers()
        try:
            with open(path, "rb") as file:  # noqa: PTH123 (os is loaded anyway, pathlib is not)
                lines = file.read().split(b"\n")
        except FileNotFoundError:
            return answers
        except OSError as error:
            message = f"the rates kept in {path} cannot be read: {error.strerror}"
            raise RateProviderError(message) from error
        number = 0
        try:
            for number, line in enumerate(lines, 1):
                if number == len(lines):
                    _refuse_rest(line)
                elif self._whose.items() <= (form := json.loads(line)).items():
                    question, answer = _entry(form)
                    answers[question] = checked(self, answer, base, quote, _day(question))
        # what is no JSON, no answer, or brackets in brackets
        except (ValueError, KeyError, TypeError, AttributeError, RecursionError, DealValueError) as error:
            message = f"the rates kept in {path} are broken (line {number}: {error}): delete the file to ask anew"
            raise RateProviderError(message) from error
        return answers

    def _write(self, base: Currency, quote: Currency, question: _Question, answer: ExchangeRate | None) -> None:
        import json

        asked = {"on": question.isoformat()} if isinstance(question, date) else {"period": question.to_dict()}
        rate = None if answer is None else answer.to_dict()
        line = json.dumps({**self._whose, **asked, "rate": rate}).encode() + b"\n"
        path = self._path(base, quote)
        try:
            os.makedirs(self.folder, exist_ok=True)  # noqa: PTH103 (as above)
            # without a buffer: the whole line is one write, and the system adds it at the end as one piece
            with open(path, "ab", buffering=0) as file:  # noqa: PTH123 (as above)
                written = file.write(line)
        except OSError as error:
            message = f"a rate cannot be kept in {path}: {error.strerror}"
            raise RateProviderError(message) from error
        if written != len(line):
            message = f"a rate was not kept whole in {path}: the disk may be full; delete the file"
            raise RateProviderError(message)

    def __repr__(self) -> str:
        return f"<{self.source}, kept in {self.folder}>"


def _entry(form: Mapping[str, Any]) -> tuple[_Question, ExchangeRate | None]:
    question = day_in(form, "on") if "on" in form else Period.from_dict(form["period"])
    rate = form["rate"]
    return question, None if rate is None else ExchangeRate.from_dict(rate)


def _refuse_rest(line: bytes) -> None:
    """Refuse a last line that no line break ends: its writer was stopped."""
    if line:
        raise ValueError("it breaks off")


def _day(question: _Question) -> date:
    day = question if isinstance(question, date) else question.end
    if day is None:
        raise ValueError("a period without an end")
    return day

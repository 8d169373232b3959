"""What a file of rates holds: a record for it, for each pair and kind, for each doubt, and for each rate left out."""

from collections.abc import Iterable, Iterator
from datetime import date
from typing import TYPE_CHECKING

from dealvalue.reports.records import Record

if TYPE_CHECKING:
    from dealvalue.errors import InputError
    from dealvalue.rates import EmbeddedRates, ExchangeRate, RateTable
    from dealvalue.rates.doubt import Doubt


def table(file: str, held: "RateTable") -> Iterator[Record]:
    """The records of a file that was read as a table."""
    about = {"form": held.form, "source": held.source, "version": held.version, "licence": held.licence}
    found = {"rates": len(held), "kinds": list(held.kinds), "doubts": len(held.doubts), "skipped": len(held.skipped)}
    yield {"record": "file", "file": file, **about, **found, **_days([held.first_day, held.last_day])}
    for (base, quote, kind), rates in _by_pair(held.rates).items():
        ends = [day for rate in rates for day in _ends(rate)]
        pair = {"base": base, "quote": quote, "kind": kind, "rates": len(rates)}
        yield {"record": "series", "file": file, **pair, **_days(ends)}
    yield from (_doubt(file, doubt) for doubt in held.doubts)
    yield from (_skipped(file, error) for error in held.skipped)


def embedded(held: "EmbeddedRates") -> Iterator[Record]:
    """The records of the rates that the package carries."""
    about = {"source": held.source, "version": held.version, "licence": held.facts.get("licence", "")}
    count = {"rates": int(held.facts["values"]), "kinds": ["reference"], "doubts": 0, "skipped": 0}
    yield {"record": "file", "form": "embedded", **about, **count, **_days([held.first_day, held.last_day])}
    for currency in held.currencies[1:]:
        days = held.days("EUR", currency)
        pair = {"base": "EUR", "quote": currency.code, "kind": "reference", "rates": len(days)}
        yield {"record": "series", **pair, **_days(days)}


def forms() -> Iterator[Record]:
    """The forms that are read, with who publishes them and the first words about each."""
    from importlib import import_module

    from dealvalue.rates.formats import FORMATS

    for name in FORMATS:
        module = import_module(f"dealvalue.rates.formats.{name}")
        about = (module.__doc__ or "").strip().partition("\n")[0]
        yield {"record": "form", "form": name, "source": module.SOURCE, "about": about}


def _by_pair(rates: "Iterable[ExchangeRate]") -> "dict[tuple[str, str, str], list[ExchangeRate]]":
    found: dict[tuple[str, str, str], list[ExchangeRate]] = {}
    for rate in rates:
        found.setdefault((rate.base.code, rate.quote.code, rate.kind), []).append(rate)
    return found


def _ends(rate: "ExchangeRate") -> "list[date | None]":
    return [rate.on] if rate.period is None else [rate.period.start, rate.period.end]


def _days(days: "Iterable[date | None]") -> Record:
    known = [day for day in days if day is not None]
    return {"first": min(known).isoformat(), "last": max(known).isoformat()} if known else {}


def _doubt(file: str, doubt: "Doubt") -> Record:
    line = {} if doubt.line is None else {"line": doubt.line}
    pair = {"base": doubt.base.code, "quote": doubt.quote.code, "on": doubt.on.isoformat()}
    return {"record": "doubt", "file": file, **line, "kind": doubt.kind, **pair, "reason": doubt.reason}


def _skipped(file: str, error: "InputError") -> Record:
    line = {} if error.line is None else {"line": error.line}
    return {"record": "skipped", "file": file, **line, "reason": error.reason}

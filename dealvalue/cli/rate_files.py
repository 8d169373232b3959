"""Files of rates as they are named at the command line, in whatever form they were published."""

import warnings
from argparse import Namespace
from typing import TYPE_CHECKING

from dealvalue.cli import streams
from dealvalue.errors import InvalidValueError

if TYPE_CHECKING:
    from dealvalue.rates import RateProvider, RateTable


def provider(arguments: Namespace) -> "RateProvider | None":
    """The files in the order in which they were named, then the embedded rates; None where none was named."""
    if not arguments.rates:
        return None
    from dealvalue.rates import Chained, default_rates

    tables = read(arguments)
    for name, table in zip(arguments.rates, tables, strict=True):
        _warn(name, table)
    return Chained(*tables, default_rates())


def read(arguments: Namespace, *, strict: bool | None = None) -> "list[RateTable]":
    """The files, of each the kind of rate that was chosen, where it has several."""
    strict = arguments.strict if strict is None else strict
    tables = [_read(name, arguments, strict) for name in arguments.rates]
    kinds = sorted({kind for table in tables for kind in table.kinds})
    if arguments.kind is not None and arguments.kind not in kinds:
        message = f"no rates of the kind {arguments.kind!r}: there are {', '.join(kinds)}"
        raise InvalidValueError(message)
    return tables


def _read(name: str, arguments: Namespace, strict: bool) -> "RateTable":
    from dealvalue.rates import RateTable
    from dealvalue.rates.doubt import RateWarning

    told = {"on": arguments.rates_on, "series": arguments.series, "strict": strict}
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", RateWarning)  # it is said in the command's own words
        table = RateTable.read(name, **told)
        if arguments.kind in table.kinds and len(table.kinds) > 1:
            return RateTable.read(name, kind=arguments.kind, **told)
    return table


def _warn(name: str, table: "RateTable") -> None:
    more = f" in all: dealvalue rates --list --rates {name})"
    if table.doubts:
        streams.warn(f"{name}: {table.doubts[0]}" + (f" ({len(table.doubts)}{more}" if table.doubts[1:] else ""))
    if table.skipped:
        streams.warn(f"left out: {table.skipped[0]}" + (f" ({len(table.skipped)}{more}" if table.skipped[1:] else ""))

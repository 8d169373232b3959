"""The verb `total`: the deals of files, what they come to, and what was not added up or may be in it twice."""

import gc
from argparse import Namespace
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any

from dealvalue.cli import policies, rate_files, streams, verbs
from dealvalue.currency import Currency
from dealvalue.deals import Deal, Deals, Overlap, Part, Refused, Total, Totals, read_deals, total, total_by
from dealvalue.errors import InvalidValueError
from dealvalue.period import Period
from dealvalue.reports import totals as reports

if TYPE_CHECKING:
    from dealvalue.reports.records import Record

#: From the finest on: a deal is spread over the finest unit that is asked for.
_UNITS = ("month", "quarter", "half", "year", "fiscal_year")


def run(arguments: Namespace) -> int:
    """What deals come to; rows that are no deals and deals without a rate are told of, and are an error."""
    if arguments.stream and (arguments.format == "html" or arguments.parts or arguments.explain):
        raise InvalidValueError("--stream keeps no deal, and parts, an explanation and a page need them")
    # without the search for cycles: here are none, and with many deals it takes a third of the time
    gc.disable()
    try:
        return _run(arguments)
    finally:
        gc.enable()


def _run(arguments: Namespace) -> int:
    totals = _added_up(arguments)
    twice = () if arguments.stream else totals.whole.overlaps
    streams.write_to(arguments.output, _lines(arguments.format, arguments, totals, twice))
    return _told(totals, twice)


class _Files:
    """The deals of several files, one after the other, and the rows that were refused in them."""

    def __init__(self, arguments: Namespace) -> None:
        self._arguments = arguments
        self._read: list[Deals] = []

    def __iter__(self) -> Iterator[Deal]:
        for name in self._arguments.files:
            self._read.append(_deals(name, self._arguments))
            yield from _spread(self._read[-1], self._arguments)

    @property
    def refused(self) -> list[Refused]:
        return [row for deals in self._read for row in deals.refused]


def _deals(name: str, arguments: Namespace) -> Deals:
    how: dict[str, Any] = {
        "columns": arguments.columns,
        "currency": arguments.currency,
        "locale": arguments.locale,
        "region": arguments.region,
        "strict": arguments.strict,
    }
    if name.lower().endswith((".xlsx", ".xlsm")):
        from dealvalue.interop.excel import read_excel

        return read_excel(name, sheet=arguments.sheet, **how)
    return read_deals(streams.lines() if name == "-" else name, form=arguments.read_as, **how)


def _spread(deals: Iterable[Deal], arguments: Namespace) -> Iterator[Deal]:
    if arguments.spread is None:
        yield from deals
        return
    unit = next((unit for unit in _UNITS if unit in arguments.by), "year")
    month, named_by = (arguments.fiscal or (1, "end")) if unit == "fiscal_year" else (1, "end")
    for deal in deals:
        if isinstance(deal.on, Period) and not deal.on.is_open:
            by = unit.removeprefix("fiscal_")
            yield from deal.spread(by, arguments.spread, start_month=month, named_by=named_by)  # type: ignore[arg-type]
        else:
            yield deal


def _added_up(arguments: Namespace) -> Totals:
    how: dict[str, Any] = {
        "value": arguments.value,
        "day": arguments.day,
        "on": arguments.on,
        "rates": policies.agreed_first(rate_files.provider(arguments), arguments.rate),
        "policy": policies.policy(arguments),
        "errors": "collect",
        "fiscal": arguments.fiscal,
        "keep": not arguments.stream,
    }
    deals = _Files(arguments)
    if arguments.by:
        return total_by(deals, arguments.to, *arguments.by, **how)
    whole = total(deals, arguments.to, **how)
    return Totals([(None, whole)], (), Currency(arguments.to), whole.refused)


def _lines(form: str, arguments: Namespace, totals: Totals, twice: tuple[Overlap, ...]) -> Iterator[str]:
    if arguments.explain:
        return (line for total in totals.ordered().values() for line in [*total.explain().splitlines(), ""])
    if form == "html":
        from dealvalue.checks import check
        from dealvalue.reports import totals_page

        report = check([part.deal for part in totals.whole.parts])
        return totals_page.lines(totals, twice, [finding.to_dict() for finding in report.findings])
    records = reports.records(totals, parts=arguments.parts, running=arguments.running)
    if form != "table":
        return verbs._lines(form, _and_the_rest(records, totals, twice), reports.SPREADSHEET, ())
    if arguments.parts:
        return verbs._lines(form, records, (), reports.part_columns(totals.names))
    doubt = not totals.whole.is_point
    return verbs._lines(form, records, (), reports.columns(totals.names, running=arguments.running, doubt=doubt))


def _and_the_rest(records: "Iterable[Record]", totals: Totals, twice: tuple[Overlap, ...]) -> "Iterator[Record]":
    """The totals, and what is not in them or may be in them twice."""
    yield from records
    yield from reports.missing(_missing(totals.whole))
    yield from reports.overlaps(twice)
    yield from reports.refused(totals.refused)


def _missing(whole: Total) -> tuple[Part, ...]:
    return whole.missing if whole.streamed is None else ()


def _told(totals: Totals, twice: tuple[Overlap, ...]) -> int:
    """Tell what is not in the sum, and what may be in it twice; only the first is an error."""
    whole = totals.whole
    for row in totals.refused:
        streams.complain(f"not a deal: {row}")
    for part in _missing(whole):
        streams.complain(f"not in the sum: {part.deal.named}: {part.error}")
    if whole.streamed is not None and whole.missing_count:
        streams.complain(f"not in the sum: {whole.missing_count} deals that could not be converted")
    for overlap in twice:
        one, *others = (deal.named for deal in overlap.deals)
        sure, kind = "" if overlap.is_said else "perhaps ", overlap.kind.replace("_", " ")
        streams.complain(f"{sure}in the sum twice ({kind}): {one} and {', '.join(others)}: {overlap.reason}")
    return streams.ERROR if totals.refused or whole.missing_count else streams.OK

"""What is done: a function a verb, from what was typed to the exit status.

The rooms of the library are imported by the verb that needs them: `--help` and a slip of the finger cost nothing.
"""

from argparse import Namespace
from collections.abc import Callable, Iterable, Iterator
from datetime import date
from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING

from dealvalue.cli import policies, rate_files, streams
from dealvalue.errors import DealValueError

if TYPE_CHECKING:
    from dealvalue.checks import Report
    from dealvalue.cli.inputs import Input
    from dealvalue.rates import RateProvider
    from dealvalue.reports.columns import Column
    from dealvalue.reports.records import Record
    from dealvalue.text.mention import Mention

_INCONSISTENT = 1


def find(arguments: Namespace) -> int:
    """Every mention of the texts, and what was skipped in them."""
    from dealvalue.cli.inputs import documents
    from dealvalue.reports import columns, records

    files = streams.Files(arguments.files, arguments.encoding)
    found = (
        record
        for one in documents(files, arguments, arguments.kinds)
        for record in one.carried(records.mentions(one.file, one.document))
    )
    _show(arguments, found, columns.MENTIONS, columns.MENTION_TABLE)
    return files.status


def check(arguments: Namespace) -> int:
    """The figures of the texts and what they are worth, and the verdicts on their claims."""
    from dealvalue.checks import Tolerance, check
    from dealvalue.cli.inputs import documents

    tolerance = Tolerance(arguments.fixings, arguments.slack)
    rates, verdicts = rate_files.provider(arguments), set[str]()
    files = streams.Files(arguments.files, arguments.encoding)

    def checked() -> "Iterator[tuple[Input, Report]]":
        for one in documents(files, arguments):
            report = check(one.document, rates=rates, tolerance=tolerance)
            verdicts.update(finding.verdict.value for finding in report.findings)
            yield one, report

    _show_checked(arguments, checked(), rates)
    return files.status or (_INCONSISTENT if verdicts & {"inconsistent", *arguments.fail_on} else streams.OK)


def _show_checked(
    arguments: Namespace, checked: "Iterable[tuple[Input, Report]]", rates: "RateProvider | None"
) -> None:
    from dealvalue.reports import columns, page, records

    if arguments.format in ("html", "sarif", "brat", "doccano"):
        form = import_module(f"dealvalue.reports.{arguments.format}")
        made = (records.Checked(one.name, one.document, report) for one, report in checked)
        streams.write(form.lines(made), arguments.output)
        return
    price = _pricer(arguments, rates)
    shown = (
        record
        for one, report in checked
        for part in (
            records.figures(one.file, one.document, partial(price, one.document.on)),
            records.findings(one.file, one.document, report),
        )
        for record in one.carried(part)
    )
    if arguments.format == "table":
        paint = streams.painter() if arguments.output is None else streams.unpainted
        streams.write(page.lines(shown, paint), arguments.output)
    else:
        _show(arguments, shown, columns.CHECKED, ())


def convert(arguments: Namespace) -> int:
    """The amounts in another currency."""
    from dealvalue.rates import convert
    from dealvalue.reports import columns, records
    from dealvalue.text.parse import parse_figure

    rates = policies.agreed_first(rate_files.provider(arguments), arguments.rate)
    policy = policies.policy(arguments)
    made, told = [], []
    day = arguments.on if isinstance(arguments.on, date) else None
    for amount in arguments.amounts:
        for text in [amount] if amount != "-" else filter(str.strip, streams.read("-").splitlines()):
            figure = parse_figure(text, locale=arguments.locale, region=arguments.region, on=day)
            conversion = convert(figure, arguments.to, on=arguments.on, rates=rates, policy=policy)
            made.append({"record": "conversion", "text": text, **records.conversion(conversion)})
            told += policies.explained(conversion)
    if arguments.explain:
        streams.write(told, arguments.output)
        return streams.OK
    _show(arguments, made, columns.CONVERSIONS, columns.CONVERSION_TABLE)
    return streams.OK


def rates(arguments: Namespace) -> int:
    """The rate of a pair on a day; or what files of rates hold, or the forms they may have."""
    if arguments.forms:
        return _forms(arguments)
    if arguments.list:
        return _listed(arguments)
    if None in (arguments.base, arguments.quote, arguments.on):
        return streams.complain("rates needs BASE, QUOTE and --on; or --list, or --forms")
    from dealvalue.money import Money
    from dealvalue.rates import convert
    from dealvalue.reports import columns, records

    rates = policies.agreed_first(rate_files.provider(arguments), arguments.rate)
    policy = policies.policy(arguments)
    made = convert(Money(1, arguments.base), arguments.quote, on=arguments.on, rates=rates, policy=policy)
    if arguments.explain:
        streams.write(policies.explained(made), arguments.output)
        return streams.OK
    _show(arguments, [records.rate(made)], columns.RATES, columns.RATE_TABLE)
    return streams.OK


def _forms(arguments: Namespace) -> int:
    from dealvalue.reports import columns, rate_files

    _show(arguments, rate_files.forms(), columns.FORMS, columns.FORM_TABLE)
    return streams.OK


def _listed(arguments: Namespace) -> int:
    """What the files hold. In doubt is nothing but shown, unless it is asked to be strict: then it is a finding."""
    from dealvalue.rates import default_rates
    from dealvalue.reports import columns
    from dealvalue.reports import rate_files as records

    tables = rate_files.read(arguments, strict=False)
    shown = [record for name, held in zip(arguments.rates, tables, strict=True) for record in records.table(name, held)]
    shown = shown if tables else list(records.embedded(default_rates()))
    _show(arguments, shown, columns.RATE_FILES, columns.RATE_FILE_TABLE)
    return _INCONSISTENT if arguments.strict and any(table.doubts or table.skipped for table in tables) else streams.OK


def total(arguments: Namespace) -> int:
    """What deals come to."""
    from dealvalue.cli import totals

    return totals.run(arguments)


def _pricer(arguments: Namespace, rates: "RateProvider | None") -> "Callable[[date | None, Mention], Record | None]":
    """What a mention of money is worth, or why that is not known; None where it is in the currency shown already."""
    from dealvalue.currency import Currency
    from dealvalue.rates import convert
    from dealvalue.reports import records

    to = Currency(arguments.to)
    # to find the nearest days of a missing rate takes a search: once a currency and day
    lost: dict[tuple[Currency, date], Record] = {}

    def price(on: date | None, mention: "Mention") -> "Record | None":
        currency = None if mention.figure is None else mention.figure.currency
        if mention.figure is None or currency is None or currency is to:
            return None
        if on is None:
            return {"reason": "needs_on"}
        if (currency, on) not in lost:
            try:
                return records.conversion(convert(mention.figure, to, on=on, rates=rates))
            except DealValueError as error:
                lost[currency, on] = records.missing(error)
        return lost[currency, on]

    return price


def _show(
    arguments: Namespace, records: "Iterable[Record]", spreadsheet: Iterable[str], head: "Iterable[Column]"
) -> None:
    streams.write(_lines(arguments.format, records, spreadsheet, head), arguments.output)


def _lines(
    form: str, records: "Iterable[Record]", spreadsheet: Iterable[str], head: "Iterable[Column]"
) -> Iterator[str]:
    from dealvalue.reports import csv, jsonl, table

    if form == "jsonl":
        return jsonl.lines(records)
    if form == "csv":
        return csv.lines(records, spreadsheet)
    shown = tuple(head)
    rows = [[column.cell(record) for column in shown] for record in records]
    right = [column.head for column in shown if column.right]
    return table.lines([column.head for column in shown], rows, right)

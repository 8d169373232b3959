"""What is typed: the verbs, their arguments and how each is read."""

import argparse
import codecs
import re
from collections.abc import Callable
from datetime import date
from typing import Final

from dealvalue.cli import policies, verbs
from dealvalue.errors import DealValueError
from dealvalue.period import Period

_FORMS: Final = ("table", "jsonl", "csv")
_BY: Final = "a total a key: year, half, quarter, month, fiscal_year, currency, or the name of any label"
_KINDS: Final = ("money", "count", "period", "duration")
_VERDICTS: Final = ("consistent", "within_rounding", "ambiguous", "cannot_check", "inconsistent")
_FIELDS: Final = {
    "text": "text (default: text, where another field is named)",
    "id": "id, which is carried through",
    "on": "day of the text",
    "region": "region",
    "locale": "locale",
}
_FISCAL: Final = "how fiscal years are counted where the text does not tell: first month, named by start or end"
_WHEN: Final = "a day (2025-12-10), latest, or the average of a year, a month or a span (2025, 2025-12, DAY/DAY)"


def parser() -> argparse.ArgumentParser:
    """The whole command line."""
    about = "Read money as people report it, convert it, check it."
    made = argparse.ArgumentParser(prog="dealvalue", description=about)
    subparsers = made.add_subparsers(required=True, metavar="VERB")

    def verb(
        name: str, run: Callable[[argparse.Namespace], int], text: str, forms: tuple[str, ...] = _FORMS
    ) -> argparse.ArgumentParser:
        added = subparsers.add_parser(name, help=text, description=text[0].upper() + text[1:] + ".")
        added.set_defaults(verb=run, possible=forms)
        added.add_argument("-f", "--format", choices=forms, help="default: as the name of FILE ends, else table")
        added.add_argument("-o", "--output", metavar="FILE", help="write to a file, not to the standard output")
        return added

    find = verb("find", verbs.find, "list every figure and period of a text")
    convert = verb("convert", verbs.convert, "convert amounts: dealvalue convert '2 trillion won' USD --on 2025-12-10")
    total = verb("total", verbs.total, "add up the deals of CSV, JSON Lines and Excel files", (*_FORMS, "html"))
    about = "show what the figures of a text are worth, and check what it claims of them"
    check = verb("check", verbs.check, about, (*_FORMS, "html", "sarif", "brat", "doccano"))
    rates = verb("rates", verbs.rates, "show a rate: dealvalue rates KRW USD --on 2025-12-10")

    convert.add_argument("amounts", nargs="+", metavar="AMOUNT", help="as it is written in a text; - reads one a line")
    convert.add_argument("to", type=str.upper, metavar="TO", help="the currency to convert to")
    rates.add_argument("base", nargs="?", type=str.upper, metavar="BASE")
    rates.add_argument("quote", nargs="?", type=str.upper, metavar="QUOTE")
    rates.add_argument("--list", action="store_true", help="what the files of --rates hold, or the package's own rates")
    rates.add_argument("--forms", action="store_true", help="the forms in which a file of rates is read")
    for one in (find, check, total):
        stdin = "a file (default: -, the standard input)"
        one.add_argument("files", nargs="*", default=["-"], metavar="FILE", help=stdin)
    _add_reading(find)
    _add_reading(check)
    for one in (total, check):
        one.add_argument("--to", type=str.upper, default="USD", metavar="CODE", help="a currency (default: USD)")
    convert.add_argument("--on", type=when, required=True, metavar="WHEN", help=_WHEN)
    rates.add_argument("--on", type=when, metavar="WHEN", help=_WHEN)
    for one in (convert, rates, total):
        policies.add(one)
    for one in (convert, total):
        one.add_argument("--locale", default="en", help="en, ko, … (default: en)")
    for one in (find, check, convert, total):
        one.add_argument("--region", help="the country whose $, peso, pound are meant, as in ISO 3166: MX")
    for one in (convert, total, check, rates):
        _rate_files(one.add_argument_group("rates of your own"))
    find.add_argument("--kinds", type=kinds, metavar="KINDS", help=f"only these: {','.join(_KINDS)}")
    _add_total(total)
    also = "exit 1 for these verdicts too: ambiguous,cannot_check"
    slack = "how far a converted figure may lie from the rates, as a share (default: 0.01)"
    check.add_argument("--slack", default="0.01", metavar="SHARE", help=slack)
    fixings = "the days before the text's own whose rates span what is allowed (default: 3)"
    check.add_argument("--fixings", type=int, default=3, metavar="DAYS", help=fixings)
    check.add_argument("--fail-on", type=verdicts, default=(), metavar="VERDICTS", help=also)
    return made


def form_of(output: str | None, forms: tuple[str, ...]) -> str:
    """The form that the name of a file ends in, if it is one of these; else the table.

    >>> form_of("report.html", ("table", "html")), form_of("report.html", ("table",)), form_of(None, ("table",))
    ('html', 'table', 'table')
    """
    ending = str(output or "").rpartition(".")[2].lower()
    return ending if ending in forms else "table"


def _rate_files(group: "argparse._ArgumentGroup") -> None:
    what = "a file in a form that `dealvalue rates --forms` lists, asked first; several are asked in this order"
    group.add_argument("--rates", action="append", default=[], metavar="FILE", help=what)
    group.add_argument("--kind", metavar="KIND", help="of a file with several kinds of rate the one to use: sell")
    group.add_argument("--series", metavar="ID", help="the series of a file that does not name it: DEXKOUS")
    on = "the day, or the days averaged over, of a file that does not say it: 2025-07-01, 2025-07, DAY/DAY"
    group.add_argument("--rates-on", type=day_or_days, metavar="WHEN", help=on)
    group.add_argument("--strict", action="store_true", help="refuse doubts in a file of rates, and bad rows of deals")


def _add_total(total: argparse.ArgumentParser) -> None:
    """What only the verb `total` takes."""
    total.add_argument("--by", type=names, default=(), metavar="KEYS", help=_BY)
    total.add_argument("--fiscal", type=fiscal, metavar="4,start", help="fiscal years: first month, named by its start")
    total.add_argument("--value", metavar="LABEL", help="add up another amount of each deal: upfront, equity, …")
    total.add_argument("--day", metavar="LABEL", help="convert at another day of each deal: signed, reported, …")
    total.add_argument("--on", type=when, metavar="WHEN", help=f"convert all at one rate: {_WHEN}")
    total.add_argument("--spread", choices=("days", "equal"), help="allocate deals over several of the units of --by")
    total.add_argument("--running", action="store_true", help="add running totals, in the order of the keys")
    total.add_argument("--parts", action="store_true", help="show every deal and its rate before its total")
    total.add_argument("--columns", type=columns, metavar="value=…,when=…", help="what the columns are called")
    total.add_argument("--currency", type=str.upper, metavar="CODE", help="of the values that name none")
    total.add_argument("--read-as", choices=("csv", "jsonl"), help="what the files are, where their names do not tell")
    total.add_argument("--sheet", metavar="NAME", help="the sheet of a workbook (default: the first)")
    total.add_argument("--stream", action="store_true", help="keep no deal: for very many, without a look for doubles")


def _add_reading(verb: argparse.ArgumentParser) -> None:
    """What a verb that reads texts is told of them."""
    add = verb.add_argument
    add("--on", type=day, metavar="DAY", help="the day of the text, YYYY-MM-DD")
    add("--fiscal", type=fiscal, metavar="4,start", help=_FISCAL)
    add("--locale", type=locales, default="en", help="en, ko, several (en,ko), or auto (default: en)")
    add("--encoding", type=encoding, default="utf-8-sig", help="of the files (default: UTF-8)")
    for field, what in _FIELDS.items():
        add(f"--{field}-field", metavar="NAME", help=f"JSON Lines in: the field of the {what}")


def day(text: str) -> date:
    """A day, written as only one way of writing it allows.

    >>> day("2025-12-10")
    datetime.date(2025, 12, 10)
    """
    try:
        return date.fromisoformat(text if re.fullmatch(r"\d{4}-\d\d-\d\d", text, re.ASCII) else "")
    except ValueError:
        raise argparse.ArgumentTypeError(f"not a day, YYYY-MM-DD: {text!r}") from None


def encoding(text: str) -> str:
    """A name of an encoding that Python knows.

    >>> encoding("cp1252")
    'cp1252'
    """
    try:
        return "utf-8-sig" if codecs.lookup(text).name == "utf-8" else codecs.lookup(text).name
    except LookupError:
        raise argparse.ArgumentTypeError(f"no encoding is called {text!r}") from None


def when(text: str) -> date | Period | str:
    """A day, "latest", or the period whose average is meant.

    >>> when("2025-12")
    Period(datetime.date(2025, 12, 1), datetime.date(2025, 12, 31))
    """
    try:
        if text == "latest":
            return text
        if re.fullmatch(r"\d{4}", text, re.ASCII):
            return Period.year(int(text))
        if re.fullmatch(r"\d{4}-\d\d", text, re.ASCII):
            return Period.month(int(text[:4]), int(text[5:]))
        if "/" in text:
            start, end = text.split("/", 1)
            return Period(day(start), day(end))
    except DealValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from None
    return day(text)


def day_or_days(text: str) -> date | Period:
    """A day or a period.

    >>> day_or_days("2025-07-01")
    datetime.date(2025, 7, 1)
    """
    meant = when(text)
    if isinstance(meant, str):
        raise argparse.ArgumentTypeError(f"not a day or a period: {text!r}")
    return meant


def fiscal(text: str) -> tuple[int, str]:
    """The first month of fiscal years, and what names them.

    >>> fiscal("4,start")
    (4, 'start')
    """
    match = re.fullmatch(r"(1[0-2]|[1-9]),(start|end)", text, re.ASCII)
    if match is None:
        raise argparse.ArgumentTypeError(f"not a month and start or end, as in 4,start: {text!r}")
    return int(match[1]), match[2]


def names(text: str) -> tuple[str, ...]:
    """Names between commas."""
    return tuple(name.strip() for name in text.split(",") if name.strip())


def columns(text: str) -> dict[str, str]:
    """Names of columns: value=Contract sum,when=Signed on."""
    pairs = [name.partition("=") for name in names(text)]
    if not all(role in ("value", "currency", "when") and name for role, _, name in pairs):
        raise argparse.ArgumentTypeError(f"not value=…,currency=…,when=…: {text!r}")
    return {role: name for role, _, name in pairs}


def locales(text: str) -> str | tuple[str, ...]:
    """One locale, or several."""
    several = names(text)
    return several[0] if len(several) == 1 else several


def kinds(text: str) -> tuple[str, ...]:
    """Kinds of mentions between commas."""
    return _among(_KINDS, "kind", text)


def verdicts(text: str) -> tuple[str, ...]:
    """Verdicts between commas."""
    return _among(_VERDICTS, "verdict", text)


def _among(known: tuple[str, ...], what: str, text: str) -> tuple[str, ...]:
    for name in names(text):
        if name not in known:
            raise argparse.ArgumentTypeError(f"no {what} is called {name!r}: use one of {', '.join(known)}")
    return names(text)

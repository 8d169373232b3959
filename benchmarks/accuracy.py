"""Prints how much of what people write is read right, missed or read wrong, by us and by libraries that do part of it.

The cases are ours (accuracy.toml), written in the terms of the library whose ground they are. Where they differ, the
others are judged more leniently: of theirs only numbers are compared, of ours the currency too; of several days that
one offers the right one counts. A peer that is not installed is left out. `--show` lists what was not read right.
"""

import sys
import tomllib
import warnings
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import date, datetime, timedelta
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import Any

from run import peer

import dealvalue
from dealvalue import Figure, Period
from dealvalue.errors import DealValueError, ParseError
from dealvalue.reports import table

_ON = date(2025, 5, 2)
_GROUNDS = tomllib.loads(Path(__file__).with_suffix(".toml").read_text(encoding="utf-8"))
Read = Callable[[str], list[str]]
"""What a library reads in a text, written as the cases are."""


def number(text: str) -> str:
    """One way to write each number, so that 5.0 and 5 are the same.

    >>> number("1200.50"), number("2/3")
    ('1200.5', '2/3')
    """
    if "/" in text:
        return text
    return f"{Decimal(text).normalize():f}"


def told(said: str, *, currency: bool) -> str:
    """An expected value in the same form, with its currency or without."""
    value, _, code = said.partition(" ")
    low, dots, high = value.partition("..")
    shown = number(low) + (dots + number(high) if dots else "")
    return f"{shown} {code}".strip() if currency else shown


def shown(figure: Figure) -> str:
    """A figure of ours in that form."""
    value = f"{figure.low}..{figure.high}" if figure.value is None else str(figure.value)
    return told(f"{value} {figure.currency.code if figure.currency else ''}".strip(), currency=True)


def our_price(text: str) -> list[str]:
    """A tag as a whole, else the money that stands in it."""
    try:
        return [shown(dealvalue.parse_figure(text))]
    except ParseError:
        return our_money(text)


def our_money(text: str) -> list[str]:
    """The money of a sentence."""
    return [shown(mention.figure) for mention in dealvalue.find(text, kinds=["money"]) if mention.figure]


def our_quantities(text: str) -> list[str]:
    """Counts and measures, by their numbers."""
    return [shown(mention.figure) for mention in dealvalue.find(text, kinds=["count"]) if mention.figure]


def our_days(text: str) -> list[str]:
    """A period as its two days."""
    try:
        found = dealvalue.parse_period(text, on=_ON)
    except DealValueError:
        return []
    return [f"{found.start or '..'}/{found.end or '..'}"] if isinstance(found, Period) else []


def price_parser(fromstring: Any) -> Read:  # noqa: ANN401  a function of whatever library
    """price-parser: the amount of a tag."""

    def read(text: str) -> list[str]:
        amount = fromstring(text).amount
        return [] if amount is None else [number(str(amount))]

    return read


def quantulum3(parse: Any, *, money: bool) -> Read:  # noqa: ANN401
    """quantulum3: the numbers of quantities in whose unit money is, or is not."""
    names = peer("quantulum3.load:units")().names

    def paid(unit: Any) -> bool:  # noqa: ANN401
        return any(names[part["base"]].entity.name == "currency" for part in unit.dimensions if part["base"] in names)

    def value(quantity: Any) -> str:  # noqa: ANN401
        mean, half = Decimal(repr(quantity.value)), Decimal(repr(quantity.uncertainty or 0.0))
        scale = _minor(quantity.unit.name)
        return "..".join(number(str(end * scale)) for end in dict.fromkeys((mean - half, mean + half)))

    return lambda text: [value(found) for found in parse(text) if paid(found.unit) == money]


def _minor(unit: str) -> Decimal:
    return Decimal("0.01") if unit.casefold() in ("cent", "penny", "pence") else Decimal(1)


def recognizers(recognize: Any) -> Read:  # noqa: ANN401
    """Recognizers-Text: the numbers of one of its models."""

    def read(text: str) -> list[str]:
        found = [one.resolution for one in recognize(text, "en-us")]
        return [_written(one["value"], one.get("unit") or "") for one in found if one.get("value")]

    return read


def _written(value: str, unit: str) -> str:
    try:
        return number(str(Decimal(value.removesuffix("%")) * _minor(unit)))
    except InvalidOperation:
        return value


def several(*reads: Read | None) -> Read | None:
    """What several models of one library find together; None where it is not installed."""
    there = [read for read in reads if read is not None]
    return (lambda text: [value for read in there for value in read(text)]) if there else None


def dateparser(parse: Any) -> Read:  # noqa: ANN401
    """dateparser: the one day that it knows."""

    def read(text: str) -> list[str]:
        found = parse(text, languages=["en"], settings={"RELATIVE_BASE": datetime(2025, 5, 2)})  # noqa: DTZ001  days have no zone
        return [] if found is None else [f"{found.date()}/{found.date()}"]

    return read


def recognizers_days(recognize: Any) -> Read:  # noqa: ANN401
    """Recognizers-Text: any of the readings that it offers, as two days."""

    def read(text: str) -> list[str]:
        found = recognize(text, "en-us", reference=datetime(2025, 5, 2))  # noqa: DTZ001
        values = [value for one in found for value in (one.resolution or {}).get("values", ())]
        return list(dict.fromkeys(days for value in values for days in _two_days(value)))

    return read


def _two_days(value: dict[str, str]) -> Iterator[str]:
    if value.get("type") == "date" and "value" in value:
        yield f"{value['value']}/{value['value']}"
    elif "start" in value or "end" in value:
        start, end = value.get("start", ".."), value.get("end")
        if end is None:
            yield f"{start}/.."
        else:  # the day that ends a range is in it where it was named, and behind it where a unit was
            yield f"{start}/{end}"
            yield f"{start}/{date.fromisoformat(end) - timedelta(days=1)}"


def peers() -> dict[str, dict[str, Read]]:
    """For each ground the other libraries that are installed."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        prices, quantities = peer("price_parser:Price.fromstring"), peer("quantulum3.parser:parse")
        currency = peer("recognizers_number_with_unit:recognize_currency")
        dimension = peer("recognizers_number_with_unit:recognize_dimension")
        percentage = peer("recognizers_number:recognize_percentage")
        days = peer("recognizers_date_time:recognize_datetime")
        parse = peer("dateparser:parse")
    money = {
        "price-parser": prices and price_parser(prices),
        "Recognizers-Text": currency and recognizers(currency),
        "quantulum3": quantities and quantulum3(quantities, money=True),
    }
    measures = several(dimension and recognizers(dimension), percentage and recognizers(percentage))
    counts = {"quantulum3": quantities and quantulum3(quantities, money=False), "Recognizers-Text": measures}
    times = {"dateparser": parse and dateparser(parse), "Recognizers-Text": days and recognizers_days(days)}
    grounds = {"prices": money, "money": money, "quantities": counts, "days": times, "periods": times}
    return {ground: {name: read for name, read in reads.items() if read} for ground, reads in grounds.items()}


OURS: dict[str, Read] = {
    "prices": our_price,
    "money": our_money,
    "quantities": our_quantities,
    "days": our_days,
    "periods": our_days,
}


def verdict(said: list[str], expected: list[str], *, any_of: bool) -> str:
    """Right, missed (nothing said where something is), or wrong (something else said)."""
    if sorted(said) == sorted(expected) or (any_of and set(expected) <= set(said)):
        return "right"
    return "wrong" if said else "missed"


def judged(ground: str, read: Read, *, ours: bool) -> Iterator[tuple[str, str, list[str]]]:
    """The verdict on each case of a ground, its text, and what was said."""
    dated = ground in ("days", "periods")
    for text, *values in _GROUNDS[ground]["cases"]:
        expected = [value if dated else told(value, currency=ours) for value in values if value]
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            try:
                said = read(text)
            except Exception:  # noqa: BLE001  a peer may raise anything
                said = []
        yield verdict(said, expected, any_of=dated), text, said


def main() -> None:
    """Print the table."""
    rows = []
    others = peers()
    for ground, held in _GROUNDS.items():
        for name, read in {"dealvalue": OURS[ground], **others[ground]}.items():
            found = list(judged(ground, read, ours=name == "dealvalue"))
            counts = Counter(kind for kind, _, _ in found)
            numbers = [str(counts[kind]) for kind in ("right", "missed", "wrong")]
            share = f"{counts['right'] * 100 // len(found)} %"
            rows.append([held["about"] if name == "dealvalue" else "", name, *numbers, share])
            if "--show" in sys.argv:
                missed = [f"{name} {kind}: {text!r} → {said}\n" for kind, text, said in found if kind != "right"]
                sys.stdout.writelines(missed)
    head = ("ground", "library", "right", "missed", "wrong", "right of all")
    sys.stdout.writelines(f"{line}\n" for line in table.lines(head, rows, right=head[2:]))


if __name__ == "__main__":
    main()

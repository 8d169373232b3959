"""Deals written as CSV, so that they are read again."""

import csv
from collections.abc import Iterable
from datetime import date
from os import PathLike
from pathlib import Path
from typing import Final, TextIO

from dealvalue.deals.days import written
from dealvalue.deals.deal import Deal
from dealvalue.deals.labels import Label
from dealvalue.decimals import plain
from dealvalue.money import Money
from dealvalue.period import Period
from dealvalue.say import say

__all__ = ["write_deals"]

_COLUMNS: Final = ("value", "currency", "when")


def write_deals(deals: Iterable[Deal], target: str | PathLike[str] | TextIO) -> None:
    """Write deals so that `read_deals` gives them back: money as a number, a figure in English words with its hedge.

    Every row is made before the first is written, so an error leaves the target as it was.

    >>> import sys
    >>> write_deals([Deal(Money("8.8e12", "KRW"), "2025-08-01", label="Tanks", country="PL")], sys.stdout)
    value,currency,when,country,label
    8800000000000,KRW,2025-08-01,PL,Tanks
    """
    kept = list(deals)
    names = sorted({name for deal in kept for name, _ in deal.labels})
    rows = [[*_COLUMNS, *names], *(_cells(deal, names) for deal in kept)]
    if isinstance(target, str | PathLike):
        with Path(target).open("w", encoding="utf-8", newline="") as file:
            csv.writer(file, lineterminator="\n").writerows(rows)
    else:
        csv.writer(target, lineterminator="\n").writerows(rows)


def _cells(deal: Deal, names: list[str]) -> list[str]:
    figure = deal.figure
    amount = plain(figure.amount) if isinstance(figure, Money) else say(figure)
    on = "" if deal.on is None else written(deal.on)
    return [amount, str(figure.currency), on, *(_label(deal.get(name)) for name in names)]


def _label(value: Label | None) -> str:
    if value is None or isinstance(value, str):
        return value or ""
    if isinstance(value, date | Period):
        return written(value)
    # a part of a deal may be in another currency: it is said, and so its Money is read again as a Figure
    return say(value)

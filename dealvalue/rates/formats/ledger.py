"""Prices of a Ledger or hledger journal.

::

    P 2017-02-09 AUD EUR 0.71608            1 AUD = 0.71608 EUR
    P 2017/02/09 14:15:00 GBP 1.17523 EUR
    P 2017-02-09 "ACME 2" $12.50            no currency, and a sign of several: a row that says so

Other lines are passed over, and so is the time of day. A sign is read where only one currency has it (€, ₹, but not $).
A commodity that goes by the code of a currency cannot be told from it. A comma is read before a decimal point only:
"1,470" is a thousand to Ledger and one to hledger. A file is recognised by a price within its first 4096 bytes; of
another, name the form.
"""

import re
from collections.abc import Iterator
from typing import Final

from dealvalue.rates.formats import NOTHING_TOLD, Row, Told
from dealvalue.rates.formats._cells import Place, text

__all__ = ["NAME", "SOURCE", "rates", "recognises"]

NAME: Final = "ledger"
SOURCE: Final = "a Ledger journal"

_PRICE: Final = re.compile(r"P[ \t]+[0-9]{4}[-/.][0-9]{1,2}[-/.][0-9]{1,2}[ \t]")
_WHEN: Final = re.compile(rf"{_PRICE.pattern}+(?:[0-9]{{1,2}}:[0-9]{{2}}(?::[0-9]{{2}})?[ \t]+)?")
_TOKEN: Final = re.compile(r'"[^"]*"|[+-]?[0-9.,]+|[^\s"0-9.,+;-]+|;.*|\S')
_NUMBER: Final = re.compile(r"[+-]?[0-9.,]+")
_THOUSANDS: Final = re.compile(r"[0-9]{1,3}(?:,[0-9]{3})+\.[0-9]+")
_SIGNS: Final = {
    "€": "EUR",
    "₦": "NGN",
    "₪": "ILS",
    "₫": "VND",
    "₮": "MNT",
    "₲": "PYG",
    "₴": "UAH",
    "₸": "KZT",
    "₹": "INR",
    "₺": "TRY",
    "₼": "AZN",
    "₽": "RUB",
    "₾": "GEL",
}


def recognises(head: bytes) -> bool:
    r"""Whether one of the first lines is a price.

    >>> recognises(b"; rates of the day\nP 2017-02-09 AUD EUR 0.71608\n")
    True
    """
    return any(map(_PRICE.match, head.decode("utf-8", "replace").splitlines()))


def rates(data: bytes, source: str | None = None, told: Told = NOTHING_TOLD) -> Iterator[Row]:
    r"""Yield each price with its line; they are from the file itself, as far as it says.

    >>> [(line, str(rate)) for line, rate in rates("P 2017-02-09 USD €0.93520\n".encode())]
    [(1, '1 USD = 0.93520 EUR')]
    """
    prices = [(at, line) for at, line in enumerate(text(data, source).splitlines(), 1) if _PRICE.match(line)]
    if not prices:
        raise Place(source, 1).error("no price, such as P 2017-02-09 AUD EUR 0.71608")
    for number, line in prices:
        yield _rate(line, Place(source, number))


def _rate(line: str, place: Place) -> Row:
    day = line.split(maxsplit=2)[1]
    tokens = [token for token in _TOKEN.findall(_WHEN.sub("", line)) if token[0] != ";"]
    numbers = [token for token in tokens[1:] if _NUMBER.fullmatch(token)]
    if len(tokens) != 3 or len(numbers) != 1 or _NUMBER.fullmatch(tokens[0]):
        raise place.error("a price is P, a day, a commodity, and an amount of another one")
    (quote,) = [token for token in tokens[1:] if token not in numbers]
    number = numbers[0].replace(",", "") if _THOUSANDS.fullmatch(numbers[0]) else numbers[0]
    return place.row(_code(tokens[0]), _code(quote), number, place.day(day), place.source or NAME, "reference")


def _code(commodity: str) -> str:
    return _SIGNS.get(commodity) or commodity.strip('"')

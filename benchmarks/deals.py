"""Tables of deals of our own making: buyers, sellers and goods of a trade, amounts as people write them.

The same seed gives the same table. Small buyers buy often in their own currency, large deals are told in words.
"""

import random
from collections.abc import Iterator
from datetime import date, timedelta

_HOMES = {
    "Peru": "USD",
    "Poland": "PLN",
    "Norway": "NOK",
    "Sweden": "SEK",
    "Japan": "JPY",
    "South Korea": "KRW",
    "Australia": "AUD",
    "Canada": "CAD",
    "Czechia": "CZK",
    "Brazil": "BRL",
    "India": "INR",
    "Türkiye": "TRY",
    "Finland": "EUR",
    "Romania": "EUR",
    "United Kingdom": "GBP",
}
_SELLERS = "Hanbit Motors;Fjelldal;Mirae Heavy;Ostrava Works;Nordvik;Cardinal Systems;Brandt & Sohn".split(";")
_GOODS = "trucks;patrol boats;radars;carriers;spare parts;training;simulators;bridges;ambulances;drones".split(";")
_FIRST = date(2006, 1, 2)  # a Monday
_WEEKS = 1040
_WORDS = (
    "{sign}{value:.1f} million",
    "{sign}{value:.1f}m",
    "about {sign}{value:.0f} million",
    "over {sign}{value:.0f} million",
    "{sign}{value:.0f}-{more:.0f} million",
)


def deals(rows: int, seed: int = 1) -> Iterator[str]:
    r"""The lines of a CSV file, on working days; one deal in fifty is told in words.

    >>> table = list(deals(1000))
    >>> table[0], len(table)
    ('value,currency,when,buyer,seller,label\n', 1001)
    """
    rng = random.Random(seed)
    yield "value,currency,when,buyer,seller,label\n"
    for number in range(rows):
        buyer = rng.choice(list(_HOMES))
        on = _FIRST + timedelta(7 * rng.randrange(_WEEKS) + rng.randrange(5))
        label = f"{rng.randint(2, 400)} {rng.choice(_GOODS)}, lot {number % 9973}"
        yield f'{_amount(rng, buyer)},{on},{buyer},{rng.choice(_SELLERS)},"{label}"\n'


def _amount(rng: random.Random, buyer: str) -> str:
    value = rng.lognormvariate(2, 1.4)
    if rng.random() < 0.02:
        sign = rng.choice(("$", "€", "£"))
        return rng.choice(_WORDS).format(sign=sign, value=value + 1, more=value * 1.5 + 3) + ","
    currency = rng.choice((_HOMES[buyer], _HOMES[buyer], "USD", "EUR"))
    size = {"JPY": 150, "KRW": 1400, "INR": 80}.get(currency, 1)
    return f"{value * 1e6 * size:.{rng.choice((0, 0, 2))}f},{currency}"

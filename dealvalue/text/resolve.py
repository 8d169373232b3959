"""Which currency, which day: evidence from the text before, the region and the document's day, kept in one running record.

An ambiguous "$" or "pesos" is decided in this order: in use on the figure's day; another currency than its partner in an equivalence;
the same noun or sign qualified earlier; the region; the place named last ("Kronen" in a text about Norway); the country that CLDR
thinks likely for the language.
"""

from datetime import date
from functools import lru_cache
from typing import Final

from dealvalue.currency import Currency
from dealvalue.period import Period
from dealvalue.text import cldr
from dealvalue.text.when import Context

FISCAL_YEARS: Final = {
    "JP": (4, False),
    "IN": (4, True),
    "GB": (4, True),
    "HK": (4, False),
    "SG": (4, True),
    "ZA": (4, True),
    "AU": (7, True),
    "NZ": (7, True),
    "PK": (7, True),
    "BD": (7, True),
    "EG": (7, True),
    "TH": (10, True),
}
"""First month, and whether the year of the end names it; elsewhere a fiscal year is the calendar year unless the text says otherwise."""
MONTH_FIRST: Final = frozenset(("US", "PH", "PR", "GU", "FM", "MH", "PW"))
EITHER_FIRST: Final = frozenset(("CA", "KE", "GH"))
SOUTH: Final = frozenset("AR CL UY PY BR PE BO ZA NA BW ZW ZM MZ AO MW MG AU NZ".split())
"""Where summer is in January."""
US_FEDERAL: Final = (10, True)


WORLDWIDE: Final = (("USD",), ("GBP",))
"""Whose signs are written of any country: "$" in a German text about Mexico is no peso."""


class Evidence:
    """What is known while a text is read from front to back.

    `fiscal` is how the caller counts fiscal years, `told` how the text says that it does. `place` is the country named last; `dollars`
    whether "$" may be its money.
    """

    __slots__ = ("before", "country", "dollars", "fiscal", "government", "hint", "noted", "on", "place", "qualified", "region", "strict", "told", "year")

    def __init__(
        self, region: str | None, on: date | None, country: str, strict: bool = False, hint: str | None = None, fiscal: tuple[int, bool] | None = None
    ) -> None:
        self.region = region
        self.on = on
        self.country = country
        self.strict = strict
        self.hint = hint
        self.fiscal = fiscal
        self.qualified: dict[str, str] = {}
        self.noted: tuple[str, str] | None = None
        self.place: str | None = None
        self.dollars = False
        self.before: Period | None = None
        self.year: date | None = None
        self.government = False
        self.told: tuple[int, bool] | None = None

    def context(self, *, future: bool) -> Context:
        """What resolves a time that is said now."""
        fiscal = self.told or self.fiscal or (US_FEDERAL if self.government else FISCAL_YEARS.get(self.region or self.country, (1, False)))
        day_first = None if self.region is None or self.region in EITHER_FIRST else self.region not in MONTH_FIRST
        return Context(self.on, self.before, future, fiscal, day_first, (self.region or self.country) in SOUTH)

    def note_time(self, period: Period) -> None:
        """A time was named: "the previous day" counts from it."""
        self.before = period

    def note_currency(self, code: str, name: str) -> None:
        """A currency was named without doubt: its general noun or sign means it from here on."""
        if (code, name) == self.noted:
            return
        self.noted = (code, name)
        words = name.split()
        if words:
            self.qualified[words[0]] = self.qualified[words[-1]] = code

    def currencies(self, codes: tuple[str, ...], name: str, day: date | None) -> tuple[Currency, ...]:
        """The readings that survive, best first; empty where none was in use on that day."""
        when = day or self.on
        if name == cldr.LOCAL:
            codes = tuple(code for code in codes if self.region is not None and code in cldr.local_currencies(self.region, when))
        if when is not None:
            codes = of_its_day(codes, name, when)
        if len(codes) == 1:
            return (Currency(codes[0]),)
        if self.hint in codes and self.hint is not None:
            return (Currency(self.hint),)
        place = None if not self.dollars and codes[:1] in WORLDWIDE and not name.isalpha() else self.place
        return ranked(codes, self.qualified.get(name), (self.region, place, self.country), when)


def nearest_place(places: list[tuple[int, str]], at: int) -> str:
    """Of several countries named in a sentence the one last named before a place in it, else the first."""
    before = [place for place in places if place[0] <= at]
    return max(before)[1] if before else min(places)[1]


@lru_cache(maxsize=4096)
def of_its_day(codes: tuple[str, ...], name: str, on: date) -> tuple[str, ...]:
    """The currencies that a name meant on a day: before a new unit took it over, the old one (lei of 2003 are ROL)."""
    if name.upper() in codes:
        return codes  # a code says which one is meant
    return tuple(dict.fromkeys([_before_its_birth(Currency(code), on) for code in codes]))


def _before_its_birth(currency: Currency, on: date) -> str:
    before = None if currency.start is None or currency.start <= on else currency.as_of(on)
    nouns = cldr.nouns()
    return currency.code if before is None or nouns.get(before.code) != nouns.get(currency.code) else before.code


@lru_cache(maxsize=4096)
def ranked(
    codes: tuple[str, ...], qualified: str | None, territories: tuple[str | None, str | None, str], day: date | None
) -> tuple[Currency, ...]:
    """The order of the evidence; a pure function, because the same few questions come again and again."""
    alive = [code for code in codes if day is None or Currency(code).in_use(day)]
    if day is None:
        alive = [code for code in codes if Currency(code).end is None] or list(codes)
    if not alive:
        return ()
    first: list[str] = []
    if qualified in alive and qualified is not None:
        first.append(qualified)
    for territory in territories:
        if territory is not None:
            first += [code for code in cldr.local_currencies(territory, day) if code in alive]
    if first and (qualified == first[0] or territories[0] is not None):
        # Named before, the region's own, or in a region without one the language's own (a Korean paper's "$"): others are no live readings.
        return (Currency(first[0]),)
    if not first and territories[0] is not None and alive[0] == "USD":
        return (Currency("USD"),)  # a Dutch paper's "dollar", where no country of another one is named
    return tuple(Currency(code) for code in dict.fromkeys(first + alive))

"""What digits mean, in either separator style: a number with the place of its last digit, and the other number it may be."""

import re
from decimal import Decimal
from typing import Any, Final

from dealvalue.decimals import EXACT, limited
from dealvalue.errors import InvalidValueError
from dealvalue.figure import Hedge
from dealvalue.text.token import Node

NUMBER: Final = frozenset(("NUMBER",))
ZERO: Final = Decimal(0)
ONE: Final = Decimal(1)
TEN: Final = Decimal(10)
THOUSAND: Final = Decimal(1000)
MILLION: Final = Decimal(1_000_000)
MYRIAD: Final = Decimal(10_000)
"""What scale words that multiply further scale words come to no more than: hundred, thousand, 십, 백, 천."""
MOST_THOUSANDS: Final = Decimal(4000)
"""So many times the first, the second does not tell its thousands."""
SAFE: Final = 20
APOSTROPHES: Final = frozenset("'’´")
DECIMAL_SEPARATOR: Final = "\N{ARABIC DECIMAL SEPARATOR}"
"""The one mark that Unicode has for decimals alone."""
MARKS_OF_DECIMALS: Final = frozenset((*".,·", DECIMAL_SEPARATOR))
GROUPS: Final = re.compile(r"\d{1,3}(?:\D\d{3})+|\d{1,3}(?:\D\d\d)*\D\d{3}")
"""Groups of three, or India's: twos and a last three."""
PLACES: Final = tuple(Decimal(1).scaleb(-places) for places in range(61))


class Num:
    """A number as written: its value, the place of its last digit, what scale words it carries, another reading if there is one."""

    __slots__ = ("hedge", "other", "quantum", "scale", "spelled", "value")

    def __init__(self, value: Decimal, quantum: Decimal, scale: Decimal = ONE, *, other: Decimal | None = None, spelled: bool = False) -> None:
        self.value = value
        self.quantum = quantum
        self.scale = scale
        self.other = other
        self.spelled = spelled
        self.hedge: Hedge | None = None

    def scaled(self, by: Decimal) -> "Num":
        """The same digits with one more scale word."""
        times = EXACT.multiply
        made = Num(times(self.value, by), times(self.quantum, by), times(self.scale, by), spelled=self.spelled)
        # "1.209 billion" has one reading; "1.209 million" may be a continental 1,209 million.
        made.other = None if self.other is None or by > MILLION else times(self.other, by)
        made.hedge = self.hedge
        return made

    def of(self, part: Decimal) -> "Num":
        """So many of a part: 15 of 0.01 are 0.15; no scale word is left to lend."""
        return Num(EXACT.multiply(self.value, part), EXACT.multiply(self.quantum, part), spelled=self.spelled)

    @property
    def is_too_long(self) -> bool:
        """Is it past the limits of a figure: so many digits, so large an exponent?"""
        if self.other is None and self.value.adjusted() < SAFE and self.quantum.adjusted() > -SAFE:
            return False  # fast path: at most 40 places
        try:
            for number in (self.value, self.quantum, self.other or ZERO):
                limited(number)
        except InvalidValueError:
            return True
        return False

    def negative(self) -> "Num":
        """The same below zero."""
        made = Num(self.value.copy_negate(), self.quantum, self.scale, spelled=self.spelled)
        made.other = None if self.other is None else self.other.copy_negate()
        made.hedge = self.hedge
        return made


def read_digits(body: str, parameters: Any) -> Num | None:  # noqa: ANN401  a ladder over what marks can mean
    """Digits with separators, as the language writes them; None where they are no number (2.4.1)."""
    if body.isdigit():
        return Num(Decimal(body), ONE)
    whole, mark, part = body.partition(parameters.decimal)
    if mark and len(part) != 3 and part.isdigit() and whole.isdigit():
        return Num(Decimal(f"{whole}.{part}"), PLACES[len(part)])
    marks = [character for character in body if not character.isdigit()]
    last = marks[-1]
    if "·" in marks and parameters.list_dot:
        return None
    if len(marks) == 1:
        whole, part = body.split(last)
        if last in parameters.doubtful_marks:
            return None  # some mean decimals by it, some thousands: not to be guessed
        if not whole:
            return Num(Decimal("0." + part), PLACES[len(part)])
        decimal = Num(Decimal(f"{whole}.{part}"), PLACES[len(part)])
        if len(part) != 3 or len(whole) > 3 or whole.startswith("0"):
            return decimal if last in MARKS_OF_DECIMALS else None
        grouped = Num(Decimal(whole + part), ONE)
        if last == DECIMAL_SEPARATOR:
            return decimal
        if last == parameters.decimal and parameters.swapped and part.endswith("0"):
            grouped.other = decimal.value  # "1.500 millones" in Mexico is told as elsewhere: no one writes that nought behind a point
            return grouped
        if last == parameters.decimal:
            decimal.other = None if parameters.list_dot else grouped.value
            return decimal
        if last not in ".,":
            return grouped
        return grouped
    if len(set(marks)) == 1:
        return Num(Decimal("".join(character for character in body if character.isdigit())), ONE) if GROUPS.fullmatch(body) else None
    if last == parameters.group and set(marks[:-1]) <= APOSTROPHES and GROUPS.fullmatch(body):
        return Num(Decimal("".join(character for character in body if character.isdigit())), ONE)  # 45'300,000 in Peru, 45'300.000 in Colombia
    whole, _, part = body.rpartition(last)
    if last in whole or not GROUPS.fullmatch(whole) or len(set(marks[:-1])) > 1:
        return None
    return Num(Decimal("".join(character for character in whole if character.isdigit()) + "." + part), PLACES[len(part)])


def num(node: Node, parameters: Any) -> Num | None:  # noqa: ANN401
    """The number of a node: one that a rule made, or plain digits."""
    found = node.meanings.get("NUMBER")
    if found is None and "DIGITS" in node.meanings:
        return read_digits(node.meanings["DIGITS"], parameters)
    if found is None and "CARD" in node.meanings:
        return cardinal(node.meanings["CARD"])
    return found


def cardinal(said: int | Decimal) -> Num:
    """A word that is a number by itself: five, achtzig, шесть."""
    value = Decimal(said)
    return Num(value, PLACES[max(-value.as_tuple().exponent, 0)], spelled=True)  # type: ignore[operator]  # never infinite


def last_scale(node: Node) -> Decimal:
    """The scale word that a number ends in: 억 of 3천억, million of three hundred million; 1 where it ends in none."""
    powers = [child.meanings["POWER"] for child in node.children[-1:] if "POWER" in child.meanings]
    return powers[0] if powers and len(node.children) > 1 else ONE


def _lacks_thousands(low: Decimal, high: Decimal) -> bool:
    """Are the thousands of the first told by the second alone: 20-25,000, entre 15 et 20 000? Not where the second is many times the first ("5 to 50,000")."""
    if not low < THOUSAND < high <= EXACT.multiply(low, MOST_THOUSANDS) or low != int(low):
        return False
    return EXACT.remainder(high, THOUSAND) == 0 and low < EXACT.divide(high, THOUSAND)


def lent_scale(low: Num, high: Num, scale: Decimal) -> Num | None:
    """The first of two numbers with the scale word that only the second says: 2천~3천억, two hundred to three hundred million.

    None where the first ends in a smaller scale word, the second in a far greater one, and together they are no range (5천~1억).
    """
    if low.scale == scale == high.scale == ONE and _lacks_thousands(low.value, high.value):
        return low.scaled(THOUSAND)
    if ONE in (low.scale, scale) or low.value >= min(scale, MYRIAD):
        return low
    if EXACT.multiply(low.value, scale) <= high.value:
        return low.scaled(scale)
    return None if scale > MILLION else low

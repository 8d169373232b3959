"""What digits mean as days and years, and the node of a time."""

import re
from datetime import date
from typing import Any, Final

from dealvalue.text.cascade import Match
from dealvalue.text.doubtful import Numeric
from dealvalue.text.shapes import ISO_WEEK
from dealvalue.text.slices import IsoWeek
from dealvalue.text.token import Node
from dealvalue.text.when import Day, When, Year

TIME: Final = frozenset(("TIME",))
PIVOT: Final = 70
"""Two digits below are of this century, as POSIX's strptime has it near enough for deals."""


def day_of(said: str, parameters: Any) -> Day | IsoWeek | Numeric | None:  # noqa: ANN401
    """The day (or week) that digits mean: 2025-05-02, 02.05.2025, 5/2/2025, 2025-W18; an impossible order decides for the other."""
    week = ISO_WEEK.fullmatch(said)
    if week is not None:
        return IsoWeek(int(week[2]), Year(int(week[1])), int(week[3] or 0))
    parts = [int(part) for part in re.findall(r"\d+", said)]
    if len(re.match(r"\d+", said)[0]) == 4:  # type: ignore[index]
        year, month, day = parts
    else:
        first, second, year = parts
        year = full_year(str(year).zfill(2))
        if first <= 12 and second <= 12 and first != second and "." not in said:
            return Numeric(first, second, year, parameters.day_first)
        day, month = (first, second) if parameters.day_first or "." in said else (second, first)
        if month > 12 >= day:
            day, month = month, day
    try:
        date(year, month, day)
    except ValueError:
        return None
    return Day(month, day, year)


def full_year(digits: str) -> int:
    """A year of four digits, or of two."""
    year = int(digits)
    if len(digits) > 2:
        return year
    return year + (2000 if year < PIVOT else 1900)


def year_of(node: Node | None) -> int | None:
    """The year of plain digits; None where the role is absent."""
    if node is None:
        return None
    return full_year(node.meanings["DIGITS"])


def digits_of(node: Node | None) -> int | None:
    """The number of plain digits; None where the role is absent."""
    return None if node is None else int(node.meanings["DIGITS"])


def made(match: Match, when: When, nodes: list[Node] | None = None) -> Node:
    """The node of a time, of all that matched or of these."""
    nodes = match.nodes() if nodes is None else nodes
    return Node(match.sentence.vocabulary.alphabet[TIME], nodes[0].start, nodes[-1].end, {"TIME": when}, None, nodes)

"""Seasons by whole months, those of the half of the globe that a text is of."""

from typing import Final

from dealvalue.period import Period
from dealvalue.text.units import YEAR_MONTHS, months_from
from dealvalue.text.when import Context, Relative, When, nearest

WINTER: Final = 4
THIS_YEAR: Final = Relative("Y", 0)


class Season(When):
    """Spring, summer, autumn, winter (1 to 4) of a year, by whole months: winter goes on into the next year.

    In the south the months are those of the season across the year; the summer there lies in two years, and a year does not tell which one. "This winter" is the one that is nearest.
    """

    number: int
    inner: When

    def resolve(self, context: Context) -> Period | None:
        whole = self.inner.resolve(context)
        if whole is None or whole.start is None:
            return None
        number = (self.number + 1) % 4 + 1 if context.south else self.number
        if whole.end is not None and whole.end.year == whole.start.year + 1 and whole.start.month == 1:
            return _season(whole.start.year, number) if number == WINTER else None  # the summer of 2023/24 in Brazil: the one that lies in both
        if number == WINTER and self.inner == THIS_YEAR:
            return nearest([_season(whole.start.year + shift, number) for shift in (-1, 0)], context)
        return None if context.south and number == WINTER else _season(whole.start.year, number)


class TurnedSeason(When):
    """Last summer, next winter: the nearest one that lies wholly before or after the document's day; 0 is the one that runs, or else the next."""

    number: int
    shift: int

    def resolve(self, context: Context) -> Period | None:
        on = context.on
        if on is None:
            return None
        number = (self.number + 1) % 4 + 1 if context.south else self.number
        found = [period for year in range(on.year - 2, on.year + 2) if (period := _season(year, number)) is not None]
        if self.shift < 0:
            return next((period for period in reversed(found) if period.end is not None and period.end < on), None)
        return next((period for period in found if period.start is not None and period.end is not None and (period.start > on if self.shift else period.end >= on)), None)


def _season(year: int, number: int) -> Period | None:
    return months_from(year * YEAR_MONTHS + 3 * number - 1, 3)

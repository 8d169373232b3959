from datetime import date

import pytest

from dealvalue.text.seasons import Season, TurnedSeason
from dealvalue.text.when import Context, Fiscal, Year

ON = date(2025, 12, 10)


def iso(when, on=ON, **more):
    found = when.resolve(Context(on, **more))
    return None if found is None else str(found)


@pytest.mark.parametrize(
    ("when", "north", "south"),
    [
        (Season(1, Year(2025)), "2025-03-01/2025-05-31", "2025-09-01/2025-11-30"),
        (Season(2, Year(2025)), "2025-06-01/2025-08-31", None),
        (Season(3, Year(2025)), "2025-09-01/2025-11-30", "2025-03-01/2025-05-31"),
        (Season(4, Year(2025)), "2025-12-01/2026-02-28", "2025-06-01/2025-08-31"),
        (Season(2, Fiscal(2023, 2024)), None, "2023-12-01/2024-02-29"),
        (Season(4, Fiscal(2023, 2024)), "2023-12-01/2024-02-29", None),
        (TurnedSeason(2, -1), "2025-06-01/2025-08-31", "2024-12-01/2025-02-28"),
        (TurnedSeason(2, 1), "2026-06-01/2026-08-31", "2026-12-01/2027-02-28"),
        (TurnedSeason(4, 0), "2025-12-01/2026-02-28", "2026-06-01/2026-08-31"),
        (TurnedSeason(4, -1), "2024-12-01/2025-02-28", "2025-06-01/2025-08-31"),
    ],
)
def test_a_season_lies_elsewhere_in_the_south(when, north, south):
    assert (iso(when), iso(when, south=True)) == (north, south)


def test_a_turned_season_needs_a_day():
    assert TurnedSeason(2, -1).resolve(Context(None)) is None

"""Laws of time: what is written is read, pieces cover a period once, ends never overlap or gap, and years shift evenly."""

from datetime import date, timedelta
from fractions import Fraction
from itertools import pairwise

import pytest
from babel.dates import format_date, format_skeleton
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from dealvalue import find, parse_period, testing
from dealvalue.calendar_units import UNITS
from dealvalue.period import Duration, Period
from dealvalue.text.language import names

DAY = timedelta(days=1)
LOCALES = [name.replace("_", "-").replace("hant", "Hant").replace("hans", "Hans") for name in names()]
NEAR = st.dates(date(2000, 1, 1), date(2035, 12, 31))

closed = st.lists(st.dates(date(1990, 1, 1), date(2040, 12, 31)), min_size=2, max_size=2).map(sorted)
closed_periods = closed.map(lambda ends: Period(*ends))
fiscal = {"start_month": st.integers(1, 12), "named_by": st.sampled_from(["start", "end"])}


class TestPieces:
    @given(period=closed_periods, by=st.sampled_from(UNITS[1:]), **fiscal)
    def test_cover_a_period_exactly_once_and_in_order(self, period, by, start_month, named_by):
        pieces = period.split(by, start_month=start_month, named_by=named_by)
        assert (pieces[0].period.start, pieces[-1].period.end) == (period.start, period.end)
        for one, other in pairwise(pieces):
            assert one.period.end + DAY == other.period.start
            assert not one.period.overlaps(other.period)
            assert one.name < other.name or one.period.end.year > 9000

    @given(period=closed_periods, by=st.sampled_from(UNITS[1:]), **fiscal)
    def test_shares_are_of_days_and_sum_to_one(self, period, by, start_month, named_by):
        pieces = period.split(by, start_month=start_month, named_by=named_by)
        assert sum(piece.share for piece in pieces) == 1
        assert all(piece.share == Fraction(piece.period.days, period.days) for piece in pieces)

    @given(period=closed_periods, by=st.sampled_from(UNITS[1:]), **fiscal)
    def test_a_piece_is_its_own_only_piece(self, period, by, start_month, named_by):
        for piece in period.split(by, start_month=start_month, named_by=named_by)[:3]:
            (again,) = piece.period.split(by, start_month=start_month, named_by=named_by)
            assert (again.name, again.period, again.share) == (piece.name, piece.period, 1)

    @given(closed_periods)
    def test_iteration_gives_every_day_once(self, period):
        assume(period.days < 3000)
        days = list(period)
        assert len(days) == period.days == len(set(days))
        assert days == [part.start for part in period.each("day")]


class TestEnds:
    @given(st.integers(1, 9997), st.integers(1, 12), st.sampled_from(["start", "end"]))
    def test_units_of_the_calendar_meet_without_overlap_or_gap(self, year, month, named_by):
        made = [
            [Period.year(year), Period.year(year + 1)],
            [Period.half(year, 1), Period.half(year, 2), Period.half(year + 1, 1)],
            [*(Period.quarter(year, nth) for nth in (1, 2, 3, 4)), Period.quarter(year + 1, 1)],
            [*(Period.month(year, nth) for nth in range(1, 13)), Period.month(year + 1, 1)],
            [Period.fiscal_year(nth, month, named_by) for nth in (year + 1, year + 2)] if year < 9996 else [],
        ]
        for units in made:
            for one, other in pairwise(units):
                assert one.end + DAY == other.start
                assert one.intersection(other) is None
                assert one.union(other) == Period(one.start, other.end)

    @given(st.dates(date(1, 1, 2), date(9999, 12, 30)))
    def test_open_sides_part_all_days_in_two(self, day):
        before, since = Period.until(day - DAY), Period.since(day)
        assert not before.overlaps(since)
        assert day in since
        assert day not in before

    @given(NEAR, st.integers(0, 40), st.integers(0, 11), st.integers(0, 40))
    def test_what_lasts_is_followed_by_what_it_would_last(self, start, years, months, days):
        duration = Duration(years=years, months=months, days=days)
        assume(years or months or days)
        period = Period.lasting(start, duration)
        assert (period.start, period.end + DAY) == (start, duration.after(start))


class TestText:
    @given(testing.periods())
    def test_edtf_and_iso_8601_there_and_back(self, period):
        assert Period.from_edtf(period.edtf) == period
        assert Period.from_iso(period.iso) == period

    @given(closed_periods)
    def test_timex3_is_short_and_never_of_another_period(self, period):
        assert len(period.timex3) <= len(str(period))
        if "/" in period.timex3:
            assert Period.from_edtf(period.timex3) == period


@pytest.mark.parametrize("form", ["long", "medium"])
@pytest.mark.parametrize("locale", LOCALES)
class TestEveryLocale:
    @given(day=NEAR)
    def test_a_day_is_read_as_it_is_written(self, locale, form, day):
        text = format_date(day, form, locale=locale.replace("-", "_"))
        assert parse_period(text, locale=locale) == Period.day(day)


@pytest.mark.parametrize("locale", LOCALES)
class TestEveryLocaleInWords:
    @given(day=NEAR)
    def test_a_day_with_its_weekday(self, locale, day):
        text = format_date(day, "full", locale=locale.replace("-", "_"))
        assert parse_period(text, locale=locale) == Period.day(day)

    @given(day=NEAR)
    def test_a_month(self, locale, day):
        text = format_skeleton("yMMMM", day, locale=locale.replace("-", "_"))
        assert parse_period(text, locale=locale) == Period.month(day.year, day.month)


#: How regions write a day beside their language: the order of the numbers, a dot, a dash, a particle.
REGIONS = (
    "en-US en-GB en-AU en-CA en-IN en-ZA en-NZ en-IE en-SG es-ES es-MX es-AR es-CO fr-FR fr-CA fr-CH fr-BE de-DE de-AT de-CH "
    "pt-PT pt-BR it-IT it-CH nl-NL nl-BE zh-TW zh-HK zh-CN zh-SG ar-EG ar-AE ar-SA hi-IN ja-JP ru-RU sv-SE sv-FI tr-TR uk-UA "
    "vi-VN id-ID pl-PL"
).split()
#: Left out: "06. 1. 10." (ko) may number a list, "10-01-06" (es-CL) may be a telephone's, and CLDR's es-US puts the day
#: first where its region does not.


@pytest.mark.parametrize("form", ["medium", "short"])
@pytest.mark.parametrize("locale", [locale for locale in REGIONS if locale[:2] in {name[:2] for name in LOCALES}])
class TestEveryRegion:
    @settings(max_examples=25)
    @given(day=NEAR)
    def test_a_day_is_read_in_the_order_of_the_region(self, locale, form, day):
        text = format_date(day, form, locale=locale.replace("-", "_"))
        assert parse_period(text, locale=locale) == Period.day(day)


RELATIVE = [
    "last year", "this year", "next year", "last month", "next month", "this quarter", "last quarter", "two years ago",
    "early next year", "the end of this year", "the first quarter", "the first nine months of this year", "tomorrow", "in May",
    "the year to date", "the rest of the year", "this fiscal year", "since last year", "by the end of next year",
]  # fmt: skip


class TestShifting:
    @pytest.mark.parametrize("text", RELATIVE)
    @given(on=NEAR, years=st.integers(-10, 10))
    def test_relative_reading_commutes_with_shifting_the_day_by_years(self, text, on, years):
        assume((on.month, on.day) != (2, 29))
        (here,), (moved,) = find(text, on=on), find(text, on=on.replace(year=on.year + years))
        assert (moved.value.start, moved.value.end) == (
            shifted(here.value.start, years),
            shifted(here.value.end, years),
        )


def shifted(day, years):
    """The same day some years on; the last of February stays the last."""
    if day is None:
        return None
    if (day.month, (day + DAY).month) == (2, 3):
        return date(day.year + years, 3, 1) - DAY
    return day.replace(year=day.year + years)

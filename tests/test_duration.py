"""Durations: ISO 8601 as it was said, equal by how long they are, ordered where the months do not matter."""

import copy
import pickle
from datetime import date, datetime
from decimal import Decimal, localcontext

import pytest

from dealvalue.duration import Duration, DurationRange
from dealvalue.errors import InvalidTypeError, InvalidValueError


def read(text):
    return Duration.from_iso(text)


class TestIso:
    @pytest.mark.parametrize(
        ("duration", "text"),
        [
            (Duration(years=15), "P15Y"),
            (Duration(2, 6), "P2Y6M"),
            (Duration(months=18), "P18M"),
            (Duration(weeks=3), "P3W"),
            (Duration(days=10), "P10D"),
            (Duration(1, 2, 3, 4), "P1Y2M3W4D"),
            (Duration(years="1.5"), "P1.5Y"),
            (Duration(years=Decimal("2E+3")), "P2000Y"),
            (Duration(), "P0D"),
        ],
    )
    def test_both_ways(self, duration, text):
        assert duration.iso == str(duration) == text
        assert read(text) == duration
        assert read(text).iso == text

    @pytest.mark.parametrize(
        "text",
        ["", "P", "15Y", "P15", "P-1Y", "P1Y2", "P1M1Y", "PT5H", "P1YT5H", "p1y", " P1Y", "P1,5Y", "P1.Y", "P.5Y",
         "P٣Y", "P1e5Y", "P" + "9" * 61 + "Y", "P" + "9" * 10**6 + "Y", None, 5, b"P1Y", "\ud800"],
        ids=lambda text: ascii(text)[:20],
    )  # fmt: skip
    def test_refuses_what_is_no_duration(self, text):
        with pytest.raises(InvalidValueError, match="not an ISO 8601 duration of years, months, weeks or days"):
            read(text)

    def test_refuses_a_negative_one(self):
        with pytest.raises(InvalidValueError, match="a duration must not be negative: 1, 0, 0, -1"):
            Duration(years=1, days=-1)

    @pytest.mark.parametrize("number", [1.5, True, None])
    def test_refuses_what_is_not_exact(self, number):
        with pytest.raises(InvalidTypeError):
            Duration(years=number)


class TestEquality:
    @pytest.mark.parametrize(
        ("one", "two"), [("P1Y", "P12M"), ("P1W", "P7D"), ("P2Y6M", "P30M"), ("P1.5Y", "P18M"), ("P0Y", "P0D")]
    )
    def test_equal_lengths_are_equal_with_equal_hashes(self, one, two):
        assert read(one) == read(two)
        assert hash(read(one)) == hash(read(two))
        assert len({read(one), read(two)}) == 1

    @pytest.mark.parametrize(("one", "two"), [("P1M", "P30D"), ("P1Y", "P365D"), ("P1Y", "P1M")])
    def test_a_month_equals_no_number_of_days(self, one, two):
        assert read(one) != read(two)

    def test_is_equal_to_nothing_else(self):
        assert read("P1Y") != "P1Y"

    @pytest.mark.parametrize("again", [copy.copy, copy.deepcopy, lambda one: pickle.loads(pickle.dumps(one))])
    def test_survives_as_it_was_said(self, again):
        assert again(read("P18M")).iso == "P18M"

    def test_repr_can_be_evaluated(self):
        assert repr(read("P18M")) == "Duration.from_iso('P18M')"

    def test_is_frozen(self):
        with pytest.raises(AttributeError):
            read("P18M").months = Decimal(1)

    def test_totals(self):
        assert (read("P1Y2M3W4D").total_months, read("P1Y2M3W4D").total_days) == (14, 25)


class TestOrder:
    @pytest.mark.parametrize(
        ("shorter", "longer"),
        [("P11M", "P1Y"), ("P6D", "P1W"), ("P27D", "P1M"), ("P1M", "P32D"), ("P1Y", "P1Y1D"), ("P0D", "P1D")],
    )
    def test_the_longer_is_greater(self, shorter, longer):
        assert read(shorter) < read(longer)
        assert read(shorter) <= read(longer)
        assert read(longer) > read(shorter)
        assert read(longer) >= read(shorter)
        assert not read(longer) < read(shorter)

    def test_equal_ones_are_neither(self):
        assert read("P1Y") <= read("P12M")
        assert read("P1Y") >= read("P12M")
        assert not read("P1Y") < read("P12M")
        assert not read("P1Y") > read("P12M")

    @pytest.mark.parametrize(("one", "two"), [("P1M", "P28D"), ("P1M", "P30D"), ("P1M", "P31D"), ("P1Y", "P365D")])
    def test_refuses_where_it_depends_on_the_months(self, one, two):
        with pytest.raises(InvalidValueError, match=f"whether {one} or {two} is longer depends on the months"):
            assert read(one) < read(two)
        with pytest.raises(InvalidValueError, match="depends on the months"):
            assert read(two) >= read(one)

    @pytest.mark.parametrize("compare", ["__lt__", "__le__", "__gt__", "__ge__"])
    def test_is_compared_with_durations_only(self, compare):
        assert getattr(read("P1Y"), compare)(5) is NotImplemented


class TestCalendar:
    @pytest.mark.parametrize(
        ("duration", "start", "end"),
        [
            ("P1M", "2025-01-31", "2025-02-28"),
            ("P1M", "2024-01-31", "2024-02-29"),
            ("P1Y", "2024-02-29", "2025-02-28"),
            ("P10Y", "2026-01-01", "2036-01-01"),
            ("P2.5Y", "2020-01-01", "2022-07-01"),
            ("P2W1D", "2025-12-20", "2026-01-04"),
            ("P0D", "2025-05-02", "2025-05-02"),
            ("P1M1D", "2025-01-31", "2025-03-01"),
        ],
    )
    def test_after(self, duration, start, end):
        assert read(duration).after(date.fromisoformat(start)) == date.fromisoformat(end)

    @pytest.mark.parametrize(
        ("duration", "end", "start"),
        [("P1M", "2025-03-31", "2025-02-28"), ("P9Y", "2025-05-02", "2016-05-02"), ("P1W", "2025-01-03", "2024-12-27")],
    )
    def test_before(self, duration, end, start):
        assert read(duration).before(date.fromisoformat(end)) == date.fromisoformat(start)

    @pytest.mark.parametrize("duration", ["P0.1Y", "P0.5M", "P0.5D", "P0.5W"])
    def test_refuses_broken_months_and_days(self, duration):
        with pytest.raises(InvalidValueError, match=f"must be of whole months and days to move a day: {duration}"):
            read(duration).after(date(2025, 5, 2))

    @pytest.mark.parametrize("duration", ["P8000Y", "P4000000D", "P" + "9" * 60 + "Y", "P" + "9" * 60 + "D"])
    def test_refuses_to_leave_the_calendar(self, duration):
        with pytest.raises(InvalidValueError, match="after 2025-05-02 is out of the calendar"):
            read(duration).after(date(2025, 5, 2))
        with pytest.raises(InvalidValueError, match="before 2025-05-02 is out of the calendar"):
            read(duration).before(date(2025, 5, 2))

    def test_refuses_a_datetime(self):
        with pytest.raises(InvalidTypeError, match="a datetime is no whole day"):
            read("P1Y").after(datetime(2025, 5, 2))  # noqa: DTZ001

    def test_does_not_depend_on_the_callers_context(self):
        with localcontext() as context:
            context.prec = 1
            assert read("P123Y").total_months == 1476
            assert read("P123Y4M") > read("P123Y3M")


class TestRange:
    def test_keeps_what_was_said(self):
        years = DurationRange(read("P3Y"), read("P60M"))
        assert str(years) == "P3Y–P60M"
        assert years == DurationRange(read("P36M"), read("P5Y"))
        assert hash(years) == hash(DurationRange(read("P36M"), read("P5Y")))
        assert repr(years) == "DurationRange(Duration.from_iso('P3Y'), Duration.from_iso('P60M'))"

    def test_may_be_a_single_length(self):
        assert DurationRange(read("P3Y"), read("P3Y")).low == read("P3Y")

    def test_refuses_to_start_after_its_end(self):
        with pytest.raises(InvalidValueError, match="a range must not start after its end: P5Y to P3Y"):
            DurationRange(read("P5Y"), read("P3Y"))

    @pytest.mark.parametrize("ends", [("P3Y", "P5Y"), (read("P3Y"), 5), (None, read("P3Y"))])
    def test_refuses_what_is_no_duration(self, ends):
        with pytest.raises(InvalidTypeError, match="a range of durations needs two of them"):
            DurationRange(*ends)


class TestJson:
    def test_both_ways(self):
        assert read("P18M").to_dict() == {"duration": "P18M"}
        assert Duration.from_dict({"duration": "P18M"}).iso == "P18M"
        years = DurationRange(read("P3Y"), read("P5Y"))
        assert years.to_dict() == {"low": "P3Y", "high": "P5Y"}
        assert DurationRange.from_dict(years.to_dict()) == years

    @pytest.mark.parametrize("form", [{}, {"duration": None}, {"duration": 5}, {"duration": "15 years"}])
    def test_refuses_a_broken_form(self, form):
        with pytest.raises(InvalidValueError):
            Duration.from_dict(form)

    @pytest.mark.parametrize("form", [{}, {"low": "P3Y"}, {"low": "P5Y", "high": "P3Y"}])
    def test_refuses_a_broken_range(self, form):
        with pytest.raises(InvalidValueError):
            DurationRange.from_dict(form)

"""The tree of errors: what each of them also is, what it says, and that it survives a pickle."""

import copy
import pickle
from datetime import date

import pytest

from dealvalue import errors
from dealvalue.errors import (
    CurrencyLifeError,
    CurrencyMismatchError,
    DealValueError,
    IndexNotFoundError,
    InputError,
    InvalidTypeError,
    InvalidValueError,
    MissingExtraError,
    ParseError,
    RateNotFoundError,
    RateProviderError,
    UnknownCurrencyError,
)

DAY = date(2012, 5, 2)
NEAR = (date(2008, 12, 3), date(2018, 2, 1))

ONE_OF_EACH = [
    DealValueError("it"),
    InvalidTypeError("a float"),
    InvalidValueError("no NaN"),
    ParseError("2 trilion won", 2, 9, "no scale word"),
    InputError("no column 'rate'", source="rates.csv", line=3),
    UnknownCurrencyError("UDS", ("USD", "UYU")),
    CurrencyMismatchError("USD and KRW"),
    RateNotFoundError("ISK", "USD", DAY, nearest=NEAR, reason="no rate within 7 days"),
    CurrencyLifeError("DEM", "USD", DAY, reason="DEM ended on 2002-02-28"),
    IndexNotFoundError("CPI", "2026-10", date(1947, 1, 1), date(2026, 9, 30)),
    RateProviderError("connection lost"),
    MissingExtraError("pandas", "pandas"),
]


def test_every_error_is_shown_here():
    assert {type(error).__name__ for error in ONE_OF_EACH} == set(errors.__all__)


@pytest.mark.parametrize("error", ONE_OF_EACH, ids=lambda error: type(error).__name__)
class TestEveryError:
    def test_is_a_dealvalue_error(self, error):
        assert isinstance(error, DealValueError)

    @pytest.mark.parametrize("again", [lambda error: pickle.loads(pickle.dumps(error)), copy.copy, copy.deepcopy])
    def test_survives_a_pickle_and_a_copy(self, error, again):
        twin = again(error)
        assert type(twin) is type(error)
        assert str(twin) == str(error)
        assert vars(twin) == vars(error)

    def test_says_it_in_lower_case_without_a_full_stop(self, error):
        message = str(error)
        assert not message.endswith(".")
        assert message[0].islower() or message.startswith("USD ")


@pytest.mark.parametrize(
    ("kind", "builtin"),
    [
        (InvalidTypeError, TypeError),
        (InvalidValueError, ValueError),
        (ParseError, ValueError),
        (InputError, ValueError),
        (UnknownCurrencyError, LookupError),
        (UnknownCurrencyError, ValueError),
        (CurrencyMismatchError, ValueError),
        (RateNotFoundError, LookupError),
        (CurrencyLifeError, RateNotFoundError),
        (MissingExtraError, ImportError),
    ],
)
def test_errors_keep_pythons_habits(kind, builtin):
    assert issubclass(kind, builtin)


class TestParseError:
    def test_carries_the_place(self):
        error = ParseError("2 trilion won", 2, 9, "no scale word")
        assert (error.text, error.start, error.end, error.reason) == ("2 trilion won", 2, 9, "no scale word")

    def test_marks_korean_letters_two_columns_wide(self):
        assert str(ParseError("계약은 2조 원", 4, 6, "no")).splitlines()[1:] == ["  계약은 2조 원", "         ^^^"]

    def test_marks_combining_letters_with_no_column(self):
        assert str(ParseError("e\u0301 5", 3, 4, "no")).splitlines()[2] == "    ^"

    def test_shows_a_marker_for_an_empty_span(self):
        assert str(ParseError("", 0, 0, "empty")) == "empty: at 0\n  \n  ^"
        assert str(ParseError("ab", 2, 2, "ends")).splitlines()[2] == "    ^"

    def test_cuts_a_long_text_around_the_place(self):
        error = ParseError("x" * 10**6 + "HERE" + "y" * 10**6, 10**6, 10**6 + 4, "odd")
        _, shown, marker = str(error).splitlines()
        assert len(shown) < 200
        assert shown[marker.index("^") : marker.rindex("^") + 1] == "HERE"
        assert shown.startswith("  …")
        assert shown.endswith("…")

    def test_cuts_a_long_span(self):
        first, shown, marker = str(ParseError("x" * 10**6, 0, 10**6, "too long")).splitlines()
        assert max(len(first), len(shown), len(marker)) < 200

    def test_keeps_to_one_line_whatever_the_text_holds(self):
        error = ParseError("a\nb\tc\x00\ud800 5", 7, 8, "odd")
        assert len(str(error).splitlines()) == 3
        assert str(error).encode()

    def test_a_quoted_surrogate_can_be_printed(self):
        assert str(ParseError("\ud800", 0, 1, "odd")).encode()


def test_input_error_says_what_it_knows():
    assert str(InputError("broken")) == "broken"
    assert str(InputError("broken", line=3)) == "line 3: broken"
    assert str(InputError("broken", source="a.csv")) == "a.csv: broken"


def test_unknown_currency_error_suggests_what_it_knows():
    assert str(UnknownCurrencyError("QQQ")) == "unknown currency 'QQQ'"
    assert str(UnknownCurrencyError("QQQ", ("AAA",))) == "unknown currency 'QQQ': perhaps AAA"
    assert str(UnknownCurrencyError("QQQ", ("AAA", "BBB", "CCC"))).endswith("perhaps AAA, BBB or CCC")


def test_rate_not_found_error_says_pair_day_reason_and_what_is_near():
    error = RateNotFoundError("ISK", "USD", DAY, nearest=NEAR, reason="none within 7 days")
    assert (error.base, error.quote, error.on, error.nearest) == ("ISK", "USD", DAY, NEAR)
    assert str(error) == ("no rate from ISK to USD on 2012-05-02: none within 7 days (nearest: 2008-12-03, 2018-02-01)")
    assert str(RateNotFoundError("ISK", "USD", None)) == "no rate from ISK to USD"

"""As seen from 10 December 2025."""

import pytest

from dealvalue import find


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("from March 2023 to June 2025", ["2023-03-01/2025-06-30"]),
        ("21 to 23 April 2025", ["2025-04-21/2025-04-23"]),
        ("April 21 to 23, 2025", ["2025-04-21/2025-04-23"]),
        ("between 2012 and 2024", ["2012-01-01/2024-12-31"]),
        ("2012-24", ["2012-01-01/2024-12-31"]),
        ("2024 to 2012", ["2024-01-01/2024-12-31", "2012-01-01/2012-12-31"]),
        ("since 2016", ["2016-01-01/.."]),
        ("by 2030", ["../2030-12-31"]),
        ("by Monday", ["../2025-12-08"]),
        ("before 2016", ["../2015-12-31"]),
        ("after 2016", ["2017-01-01/.."]),
        ("2016 onwards", ["2016-01-01/.."]),
        ("from 2016 on, it paid", ["2016-01-01/.."]),
        ("from March 2016 on", ["2016-03-01/.."]),
        ("from 2016 on the basis of", ["2016-01-01/2016-12-31"]),
        ("November to January 15", ["2025-11-01/2026-01-15"]),
        ("May 2 to June 3, 2025", ["2025-05-02/2025-06-03"]),
        ("2016 through 2020", ["2016-01-01/2020-12-31"]),
        ("through June", ["../2025-06-30"]),
        ("May 5-6", ["2025-05-05/2025-05-06"]),
        ("between 2 and 5 May", ["2025-05-02/2025-05-05"]),
        ("5 to 10 May 2025", ["2025-05-05/2025-05-10"]),
        ("until the end of 2025", ["../2025-12-31"]),
        ("before the end of 2025", ["../2025-12-31"]),
        ("after the end of May", ["2025-06-01/.."]),
        ("by Friday, May 9, 2025", ["../2025-05-09"]),
        ("it must pay by Friday", ["../2025-12-12"]),
        ("on or before June 30, 2025", ["../2025-06-30"]),
        ("on or after June 30, 2025", ["2025-06-30/.."]),
        ("no earlier than 2027", ["2027-01-01/.."]),
        ("not before May 2027", ["2027-05-01/.."]),
        ("until at least 2030", ["../2030-12-31"]),
        ("with effect from May 2, 2025", ["2025-05-02/.."]),
        ("from 2016 to date", ["2016-01-01/2025-12-10"]),
        ("May 2023 - present", ["2023-05-01/2025-12-10"]),
        ("between now and 2030", ["2025-12-10/2030-12-31"]),
        ("from now until May 2026", ["2025-12-10/2026-05-31"]),
        ("from Saturday to Monday", ["2025-12-06/2025-12-08"]),
        ("it will close from Monday to Friday", ["2025-12-15/2025-12-19"]),
        ("open Monday to Friday", []),
    ],
)
def test_spans_as_people_write_them(said, text, values):
    assert said(text, "times") == values


def test_an_end_stays_open_before_a_length(said):
    assert said("2027年までの5年間", "times", "ja") == ["../2027-12-31", "P5Y"]
    assert said("2025年3月前十天", "times", "zh") == ["2025-03-01/2025-03-10"]


@pytest.mark.parametrize(
    ("locale", "text", "periods"),
    [
        ("en", "on 5, 9 and 12 May 2025", ["2025-05-05", "2025-05-09", "2025-05-12"]),
        ("de", "am 5. und 9. Mai 2025", ["2025-05-05", "2025-05-09"]),
        ("es", "el 5 y el 9 de mayo de 2025", ["2025-05-05", "2025-05-09"]),
        ("en", "between 5 and 9 May 2025", ["2025-05-05/2025-05-09"]),
        ("en", "on 5 and 6 May 2025", ["2025-05-05/2025-05-06"]),
    ],
)
def test_days_that_are_listed_are_no_span(locale, text, periods):
    found = [mention.value for mention in find(text, locale=locale, kinds=["period"])]
    assert [str(period.start) if period.is_day else str(period) for period in found] == periods


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("fares will rise from 2027", "2027-01-01/.."),
        ("it runs hourly from May 2, 2026", "2026-05-02/.."),
        ("the accounts from 2019", "2019-01-01/2019-12-31"),
        ("down from 2026 levels", "2026-01-01/2026-12-31"),
        ("delayed from March 2026", "2026-03-01/2026-03-31"),
        ("from 2027 to 2030", "2027-01-01/2030-12-31"),
        ("from May 4 to 8, 2026", "2026-05-04/2026-05-08"),
    ],
)
def test_what_begins_later_and_has_no_end(said, text, days):
    assert said(text, "times") == [days]


@pytest.mark.parametrize(
    ("locale", "text", "days"),
    [
        ("en", "the mill will close, he said on Friday", ["2025-12-05"]),
        ("en", "he said the vote will be on Friday", ["2025-12-12"]),
        ("de", "sagte der Landrat am Freitag, das Werk werde schließen", ["2025-12-05"]),
        ("de", "das Werk werde am Freitag schließen, sagte er", ["2025-12-12"]),
        ("de", "Die Bahn wird streiken und kündigte für Freitag Gespräche an", ["2025-12-12"]),
        ("pl", "W piątek spółka ogłosiła, że planuje zwolnienia", ["2025-12-05"]),
        ("de", "der Ausstand dauert seit Freitag", ["2025-12-05/.."]),
        ("sv", "sedan årsskiftet", ["2024-12-01/.."]),
        ("ar", "منذ بداية العام", ["2025-01-01/.."]),
    ],
)
def test_what_was_told_on_a_weekday_is_past(said, locale, text, days):
    assert said(text, "times", locale) == days


@pytest.mark.parametrize(
    ("locale", "text", "days"),
    [
        ("pl", "w nocy z wtorku na środę", ["2025-12-09/2025-12-10"]),
        ("de", "in der Nacht von Dienstag auf Mittwoch", ["2025-12-09/2025-12-10"]),
        ("de", "verlegt von Dienstag auf Mittwoch", ["2025-12-09", "2025-12-10"]),
        ("pl", "w nocy z wtorku na piątek", ["2025-12-09", "2025-12-05"]),
        ("tr", "salıdan çarşambaya kadar", ["2025-12-09/2025-12-10"]),
        ("tr", "mayıs ortasından temmuz 2024 başına kadar", ["2024-05-11/2024-07-10"]),
        ("ru", "в апреле и мае прошлого года", ["2024-04-01/2024-04-30", "2024-05-01/2024-05-31"]),
        ("hi", "पिछले साल अप्रैल और मई में", ["2024-04-01/2024-04-30", "2024-05-01/2024-05-31"]),
        ("ar", "أيام 2 و9 و16 يوليو 2025", ["2025-07-02", "2025-07-09", "2025-07-16"]),
        ("en", "call 1800-11-4000", []),
    ],
)
def test_nights_cases_and_lists(said, locale, text, days):
    assert said(text, "times", locale) == days

from datetime import date

import pytest

import dealvalue

ON = date(2031, 3, 10)
"""Far from the years of the sentences: a year that is lost shows."""


def periods(text, locale="en", **options):
    found = dealvalue.find(text, locale=locale, **{"on": ON, **options})
    return [f"{(data := mention.to_dict()).get('start', '')}/{data.get('end', '')}" for mention in found if mention.kind == "period"]


WEEK_18 = ["2025-04-28/2025-05-04"]


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("en", "in week 18 of 2025"), ("en", "in calendar week 18, 2025"), ("en", "the 18th week of 2025"), ("en", "the eighteenth week of 2025"), ("en", "week 18/2025"), ("en", "2025-W18"), ("en", "2025W18"),
        ("de", "in KW 18/2025"), ("de", "KW18 2025"), ("de", "in der 18. Kalenderwoche 2025"), ("de", "Woche 18 des Jahres 2025"),
        ("fr", "la semaine 18 de 2025"), ("fr", "la 18e semaine de 2025"), ("es", "la semana 18 del año 2025"), ("es", "la 18.ª semana de 2025"), ("it", "la 18ª settimana del 2025"), ("pt", "a semana 18 de 2025"),
        ("nl", "in week 18 van 2025"), ("sv", "vecka 18 2025"), ("sv", "v. 18 år 2025"), ("pl", "tydzień 18 2025"), ("pl", "w 18. tygodniu 2025 r."), ("pl", "18 tydzień 2025"),
        ("ru", "на 18-й неделе 2025 года"), ("ru", "неделя 18 2025 года"), ("uk", "18-й тиждень 2025 року"), ("tr", "2025'in 18. haftası"), ("tr", "2025 yılının 18. haftasında"),
        ("ja", "2025年第18週に"), ("ko", "2025년 18주차"), ("ko", "2025년 18주에"), ("ja", "2025年18週"), ("ko", "2025년 제18주"), ("zh", "2025年第18周"), ("zh-Hant", "2025年第18週"), ("vi", "tuần 18 năm 2025"), ("vi", "tuần thứ 18 của năm 2025"),
        ("id", "minggu ke-18 tahun 2025"), ("ar", "الأسبوع 18 من عام 2025"), ("hi", "2025 का 18वां सप्ताह"), ("hi", "सप्ताह 18, 2025"),
    ],
)  # fmt: skip
def test_a_week_by_its_number(locale, text):
    assert periods(text, locale) == WEEK_18


@pytest.mark.parametrize(
    ("locale", "text", "days"),
    [
        ("en", "the first ten days of March 2025", "2025-03-01/2025-03-10"),
        ("en", "the last two years of the 1990s", "1998-01-01/1999-12-31"),
        ("en", "the second week of May 2025", "2025-05-08/2025-05-14"),
        ("en", "the last quarter of 2024", "2024-10-01/2024-12-31"),
        ("de", "Umsatz 9 Monate 2025", "2025-01-01/2025-09-30"),
        ("vi", "9 tháng 2025", "2025-01-01/2025-09-30"),
        ("sv", "vid årsskiftet 2025/26", "2025-12-01/2025-12-31"),
        ("sv", "vid halvårsskiftet 2026", "2026-06-01/2026-06-30"),
        ("en", "the last Friday in May 2025", "2025-05-30/2025-05-30"),
        ("en", "the 120th day of 2025", "2025-04-30/2025-04-30"),
        ("en", "day 120 of 2025", "2025-04-30/2025-04-30"),
        ("en", "the week of May 7, 2025", "2025-05-05/2025-05-11"),
        ("en", "the week beginning May 7, 2025", "2025-05-07/2025-05-13"),
        ("en", "Tuesday of week 18 of 2025", "2025-04-29/2025-04-29"),
        ("en", "2025-W18-3", "2025-04-30/2025-04-30"),
        ("en", "weeks 18 to 20 of 2025", "2025-04-28/2025-05-18"),
        ("en", "weeks 18 and 19 of 2025", "2025-04-28/2025-05-11"),
        ("en", "from week 18 to week 20 of 2025", "2025-04-28/2025-05-18"),
        ("en", "the second year of the 2020s", "2021-01-01/2021-12-31"),
        ("en", "the third decade of the 21st century", "2021-01-01/2030-12-31"),
        ("en", "April 2025's second week", "2025-04-08/2025-04-14"),
        ("en", "the last quarter of the year", "2031-10-01/2031-12-31"),
        ("en", "9M 2025", "2025-01-01/2025-09-30"),
        ("ru", "9М 2025 года", "2025-01-01/2025-09-30"),
        ("de", "in der ersten Mai-Woche 2025", "2025-05-01/2025-05-07"),
        ("de", "am letzten Freitag im Mai 2025", "2025-05-30/2025-05-30"),
        ("fr", "les dix derniers jours de mars 2025", "2025-03-22/2025-03-31"),
        ("fr", "la première quinzaine de mai 2025", "2025-05-01/2025-05-15"),
        ("es", "la segunda quincena de mayo de 2025", "2025-05-16/2025-05-31"),
        ("es", "el segundo cuatrimestre de 2025", "2025-05-01/2025-08-31"),
        ("it", "la prima decade di maggio 2025", "2025-05-01/2025-05-10"),
        ("pl", "pierwsza dekada maja 2025", "2025-05-01/2025-05-10"),
        ("ru", "последняя неделя 2024 года", "2024-12-25/2024-12-31"),
        ("id", "sepuluh hari pertama Maret 2025", "2025-03-01/2025-03-10"),
        ("ar", "الأيام العشرة الأولى من مارس 2025", "2025-03-01/2025-03-10"),
        ("ko", "2025년 5월 둘째 주 월요일", "2025-05-12/2025-05-12"),
        ("ko", "2025년 3분기 누적", "2025-01-01/2025-09-30"),
        ("ja", "2025年5月第2月曜日", "2025-05-12/2025-05-12"),
        ("zh", "2025年5月上半月", "2025-05-01/2025-05-15"),
        ("zh", "2024年最后一个季度", "2024-10-01/2024-12-31"),
    ],
)  # fmt: skip
def test_a_part_of_a_time(locale, text, days):
    assert periods(text, locale) == [days]


@pytest.mark.parametrize(
    ("locale", "text", "reason"),
    [
        ("en", "in week 53 of 2025", "no_such_day"),
        ("en", "in week 0 of 2025", "no_such_day"),
        ("en", "in week 54 of 2026", "no_such_day"),
        ("en", "weeks 18 and 24 of 2025", "part_of_time"),
        ("en", "in the first weeks of 2025", "part_of_time"),
        ("en", "the second ten days of May 2025", "part_of_time"),
        ("en", "the last trading day of 2024", "part_of_time"),
        ("en", "the opening week of 2025", "part_of_time"),
        ("en", "Easter 2025", "part_of_time"),
        ("en", "the second semester of 2025", "part_of_time"),
        ("de", "in der zweiten Maiwoche 2025", "part_of_time"),
        ("es", "en Semana Santa de 2025", "part_of_time"),
        ("ko", "2025년 추석", "part_of_time"),
    ],
)
def test_what_cannot_be_told_is_not_the_whole(locale, text, reason):
    document = dealvalue.read(text, locale=locale, on=ON)
    assert ([mention.text for mention in document.mentions], [one.reason for one in document.skipped]) == ([], [reason])


def test_a_week_in_doubt_has_both_readings():
    (week,) = dealvalue.find("the second week of May 2025")
    assert [str(one) for one in week.candidates] == ["2025-05-08/2025-05-14", "2025-05-05/2025-05-11"]
    assert dealvalue.find("the second week of May 2025", strict=True) == []


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("every week of 2025", ["2025-01-01/2025-12-31"]),
        ("the weeks of 2025", ["2025-01-01/2025-12-31"]),
        ("in the third year of the 2024 plan", ["2024-01-01/2024-12-31"]),
        ("the first deal of 2025", ["2025-01-01/2025-12-31"]),
        ("the second day of talks on May 5, 2025", ["2025-05-05/2025-05-05"]),
        ("W18 2025", []),
        ("the last quarter", ["2030-10-01/2030-12-31"]),
    ],
)
def test_what_is_no_part(text, days):
    assert periods(text) == days


def test_what_is_numbered_is_no_length_and_no_count():
    assert [mention.kind for mention in dealvalue.find("$9M in 2025 and Q72 tanks in week 18", on=ON)] == ["money", "period"]
    assert dealvalue.find("第18週", locale="ja", on=ON) == []


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("en", "over nine months of 2025"), ("en", "9 months 2025"), ("de", "in den neun Monaten 2025"), ("fr", "9 mois 2025"), ("es", "nueve meses de 2025"), ("it", "nei nove mesi del 2025"),
        ("pl", "po 9 miesiącach 2025 r."), ("ru", "9 месяцев 2025 года"), ("id", "9 bulan 2025"), ("vi", "9 tháng 2025"), ("ko", "2025년 9개월 누적"), ("ja", "2025年9カ月累計"),
    ],
)  # fmt: skip
def test_months_that_companies_report_of(locale, text):
    assert periods(text, locale) == ["2025-01-01/2025-09-30"]


@pytest.mark.parametrize(("locale", "text"), [("en", "six months of 2025"), ("en", "two months 2025"), ("ko", "2025년 18주 동안")])
def test_a_length_is_no_part_of_a_year(locale, text):
    assert "/2025-06-30" not in "".join(periods(text, locale))
    assert [mention.kind for mention in dealvalue.find(text, locale=locale)].count("duration") == 1


@pytest.mark.parametrize(
    ("locale", "text", "days"),
    [
        ("de", "in KW 23", "2031-06-02/2031-06-08"),
        ("de", "in der 23. Kalenderwoche", "2031-06-02/2031-06-08"),
        ("nl", "in week 23 en daarna", "2031-06-02/2031-06-08"),
        ("sv", "vecka 23–25", "2031-06-02/2031-06-22"),
        ("sv", "vecka 52", "2030-12-23/2030-12-29"),
    ],
)
def test_a_week_of_the_calendar_needs_no_year(locale, text, days):
    assert periods(text, locale) == [days]


@pytest.mark.parametrize(("locale", "text"), [("nl", "week 23 van de zwangerschap"), ("en", "in week 23"), ("de", "in Woche 23"), ("de", "KW 54"), ("de", "3 kW. 5 Watt")])
def test_weeks_of_something_else_have_no_days(locale, text):
    assert periods(text, locale) == []


@pytest.mark.parametrize(
    ("locale", "text", "days"),
    [
        ("en", "on the last day of the month", ["2025-12-31/2025-12-31"]),
        ("es", "el último día del mes", ["2025-12-31/2025-12-31"]),
        ("it", "il primo mese dell'anno", ["2025-01-01/2025-01-31"]),
        ("fr", "le dernier vendredi du mois", ["2025-12-26/2025-12-26"]),
        ("en", "on the first Monday of the year", ["2025-01-06/2025-01-06"]),
        ("en", "the last day of the campaign", ["2025-12-09/2025-12-09"]),
    ],
)
def test_parts_of_the_running_month_or_year(locale, text, days):
    assert [f"{period.start}/{period.end}" for mention in dealvalue.find(text, locale=locale, on=date(2025, 12, 10)) for period in [mention.value]] == days


@pytest.mark.parametrize("text", ["the first Monday", "her second Friday there", "on the 3rd Tuesday"])
def test_a_weekday_by_its_number_in_no_time_is_refused(text):
    document = dealvalue.read(text, on=ON)
    assert [mention.text for mention in document.mentions] == []
    assert [skipped.reason for skipped in document.skipped] == ["part_of_time"]

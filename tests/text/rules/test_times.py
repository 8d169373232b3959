"""English times as seen from 10 December 2025."""

import pytest


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("May 2, 2025", ["2025-05-02"]),
        ("2 May 2025", ["2025-05-02"]),
        ("2nd of May 2025", ["2025-05-02"]),
        ("Friday, May 2, 2025", ["2025-05-02"]),
        ("2025-05-02", ["2025-05-02"]),
        ("13/2/2025", ["2025-02-13"]),
        ("May 2025", ["2025-05-01/2025-05-31"]),
        ("in May", ["2025-05-01/2025-05-31"]),
        ("2025", ["2025-01-01/2025-12-31"]),
        ("the 1990s", ["1990-01-01/1999-12-31"]),
        ("the 90s", ["1990-01-01/1999-12-31"]),
        ("fiscal 2024", ["2024-01-01/2024-12-31"]),
        ("last year", ["2024-01-01/2024-12-31"]),
        ("next quarter", ["2026-01-01/2026-03-31"]),
        ("this month", ["2025-12-01/2025-12-31"]),
        ("last May", ["2025-05-01/2025-05-31"]),
        ("the previous day", ["2025-12-09"]),
        ("yesterday", ["2025-12-09"]),
        ("on Monday", ["2025-12-08"]),
        ("two years ago", ["2023-01-01/2023-12-31"]),
        ("first nine months of 2025", ["2025-01-01/2025-09-30"]),
        ("Mon, 5 May", ["2025-05-05"]),
        ("last two quarters of 2025", ["2025-07-01/2025-12-31"]),
        ("last 30 days of 2025", ["2025-12-02/2025-12-31"]),
        ("the year 2024", ["2024-01-01/2024-12-31"]),
        ("summer 2025", ["2025-06-01/2025-08-31"]),
        ("winter of 2024", ["2024-12-01/2025-02-28"]),
        ("the 19th century", ["1801-01-01/1900-12-31"]),
        ("year ended March 31, 2025", ["2024-04-01/2025-03-31"]),
        ("nine months ended September 2025", ["2025-01-01/2025-09-30"]),
        ("the rest of 2025", ["2025-12-10/2025-12-31"]),
        ("year to date", ["2025-01-01/2025-12-10"]),
        ("in 2024, 300 tanks", ["2024-01-01/2024-12-31"]),
        ("the 5th of May", ["2025-05-05"]),
        ("next week Monday", ["2025-12-15"]),
        ("three decades ago", ["1990-01-01/1999-12-31"]),
        ("a month earlier", ["2025-11-01/2025-11-30"]),
        ("the following day", ["2025-12-11"]),
    ],
)
def test_times_as_people_write_them(said, text, values):
    assert said(text, "times") == values


@pytest.mark.parametrize("text", ["2025-13-45", "may be", "march on", "2000 cars", "Euro 2024", "sun", "2000 USD", "2000 €", "2000 euros", "version 2024", "room 2024", "2025:30", "2024 percent", "31 September 2025", "first 400 days of 2025", "60 UH-60s", "FA-50s"])
def test_what_is_no_time(said, text):
    assert said(text, "times") == []


@pytest.mark.parametrize(("text", "days"), [("at end-March 2025", "2025-03-21/2025-03-31"), ("by end-May 2025", "../2025-05-31"), ("May 5, 7 and 9, 2025", "2025-05-05 2025-05-07 2025-05-09"), ("Q1, Q2 and Q3 2024", "2024-01-01/2024-03-31 2024-04-01/2024-06-30 2024-07-01/2024-09-30"), ("in December and January 2025", "2024-12-01/2024-12-31 2025-01-01/2025-01-31"), ("late May to early June 2024", "2024-05-21/2024-06-10"), ("mid-to-late 2024", "2024-05-01/2024-12-31"), ("the April–June 2024 quarter", "2024-04-01/2024-06-30"), ("the June quarter of 2024", "2024-04-01/2024-06-30"), ("2024 Q2", "2024-04-01/2024-06-30"), ("1-3Q24", "2024-01-01/2024-09-30"), ("the six months to end-June 2024", "2024-01-01/2024-06-30"), ("the week ended May 2, 2025", "2025-04-26/2025-05-02"), ("the fortnight to 2 May 2025", "2025-04-19/2025-05-02"), ("the end of March last year", "2024-03-21/2024-03-31"), ("the end of September last month", "2025-09-21/2025-09-30 2025-11-01/2025-11-30")])
def test_what_a_year_or_a_part_belongs_to(said, text, days):
    assert " ".join(said(text, "times")) == days


@pytest.mark.parametrize("text", ["Q4 2024/25", "YTD 2024", "2024 YTD"])
def test_a_part_of_what_is_not_known_is_no_year(said, text):
    assert said(text, "times") == []


@pytest.mark.parametrize(
    ("locale", "text", "days"),
    [
        ("ko", "2025년 4월과 5월", ["2025-04-01/2025-04-30", "2025-05-01/2025-05-31"]),
        ("ko", "2024년 12월, 1월", ["2024-12-01/2024-12-31", "2025-01-01/2025-01-31"]),
        ("ja", "2024年5月5日と9日", ["2024-05-05", "2024-05-09"]),
        ("ja", "2024年第1、第2四半期", ["2024-01-01/2024-03-31", "2024-04-01/2024-06-30"]),
        ("zh", "2024年一、二季度", ["2024-01-01/2024-03-31", "2024-04-01/2024-06-30"]),
        ("tr", "2024 yılının nisan ve mayıs aylarında", ["2024-04-01/2024-04-30", "2024-05-01/2024-05-31"]),
        ("en", "the first and second quarters of 2024", ["2024-01-01/2024-03-31", "2024-04-01/2024-06-30"]),
        ("ru", "в первом и втором кварталах 2024 года", ["2024-01-01/2024-03-31", "2024-04-01/2024-06-30"]),
        ("pl", "za 9 miesięcy 2024 r.", ["2024-01-01/2024-09-30"]),
        ("pl", "po dziewięciu miesiącach 2024 r.", ["2024-01-01/2024-09-30"]),
        ("en", "early April and late May 2024", ["2024-04-01/2024-04-10", "2024-05-21/2024-05-31"]),
    ],
)
def test_in_a_list_the_year_is_said_once(said, locale, text, days):
    assert said(text, "times", locale) == days


@pytest.mark.parametrize(
    ("locale", "text", "days"),
    [
        ("es", "el Decreto 1082 de 2015", []),
        ("es", "la sentencia C-77 de 2006", []),
        ("es", "la ley de 2015", ["2015-01-01/2015-12-31"]),
        ("pt", "a Lei 13.709, de 14 de agosto de 2018", ["2018-08-14"]),
        ("es", "la temporada 2025/26", ["2025-01-01/2026-12-31"]),
        ("fr", "l'été dernier", ["2025-06-01/2025-08-31"]),
    ],
)
def test_times_as_they_are_told_elsewhere(said, locale, text, days):
    assert said(text, "times", locale) == days


@pytest.mark.parametrize(
    ("locale", "text", "values"),
    [
        ("vi", "thứ Sáu, ngày 31/10/2025", ["2025-10-31"]),
        ("vi", "thứ hai ngày 5 tháng 5 năm 2025", ["2025-05-05"]),
        ("zh-Hans", "2023年营收比上年增长", ["2023-01-01/2023-12-31", "2022-01-01/2022-12-31"]),
        ("zh-Hans", "营收比上年增长，成本比上年下降", ["2024-01-01/2024-12-31", "2024-01-01/2024-12-31"]),
        ("zh-Hans", "截至2025年二季度末", ["../2025-06-30"]),
        ("zh-Hans", "2024年营收4亿元，年末员工减少", ["2024-01-01/2024-12-31", "2024-12-01/2024-12-31"]),
        ("zh-Hans", "刑期8年2月", ["P8Y2M"]),
        ("vi", "ngày 10/12 năm ngoái", ["2024-12-10"]),
    ],
)
def test_times_beside_others(said, locale, text, values):
    assert said(text, "times", locale) == values


@pytest.mark.parametrize(
    ("locale", "text", "values"),
    [
        ("en", "May 29, '05", ["2005-05-29"]),
        ("en", "5-Mar-2024", ["2024-03-05"]),
        ("en", "3 Mar 24.", ["2024-03-03"]),
        ("en", "on 5 May 24 people died", ["2025-05-05"]),
        ("en", "Sun. 15 June 2025", ["2025-06-15"]),
        ("en", "the fifth of March 2024", ["2024-03-05"]),
        ("en", "the 7th of last month", ["2025-11-07"]),
        ("en", "over the weekend", ["2025-12-06/2025-12-07"]),
        ("fr", "ce week-end", ["2025-12-13/2025-12-14"]),
        ("es", "el fin de semana pasado", ["2025-12-06/2025-12-07"]),
        ("en", "On May 2, 2025 it closed; the following Monday it reopened", ["2025-05-02", "2025-05-05"]),
        ("es", "Cerró el 2 de mayo de 2025 y el lunes siguiente reabrió", ["2025-05-02", "2025-05-05"]),
        ("en", "In 2019 it was sold; two years earlier it was bought", ["2019-01-01/2019-12-31", "2017-01-01/2017-12-31"]),
        ("en", "on every Monday and each Friday, each May", []),
        ("en", "Easter Monday", []),
        ("en", "in the coming weeks", []),
        ("en", "in the first half of the match", []),
        ("en", "the third quarter of the fiscal year", ["2025-07-01/2025-09-30"]),
        ("en", "Thursday (June 12, 2025)", ["2025-06-12"]),
        ("en", "12 June 2025 (Thursday)", ["2025-06-12"]),
        ("en", "on June 12 and 13.", ["2025-06-12", "2025-06-13"]),
        ("en", "on June 12 and 13 people died", ["2025-06-12"]),
        ("en", "a term beginning May 5, 2025", ["2025-05-05"]),
        ("en", "over the past year", ["P1Y"]),
        ("en", "the last two months of the year", ["2025-11-01/2025-12-31"]),
        ("en", "Q4 '23", ["2023-10-01/2023-12-31"]),
        ("en", "Q1/23", ["2023-01-01/2023-03-31"]),
        ("en", "midyear 2026", ["2026-05-01/2026-08-31"]),
        ("en", "2019-present", ["2019-01-01/2025-12-10"]),
        ("en", "by 5 p.m. on May 9, 2026", ["../2026-05-09"]),
        ("en", "before noon on May 9, 2026", ["../2026-05-09"]),
        ("en", "two fiscal years", ["P2Y"]),
        ("en", "the first five months of the fiscal year", ["2025-01-01/2025-05-31"]),
        ("en", "Q3 23: flat", ["2023-07-01/2023-09-30"]),
        ("en", "from 9pm on May 2, 2025 to 6am on May 5, 2025", ["2025-05-02/2025-05-05"]),
        ("en", "in May 2024; that same year", ["2024-05-01/2024-05-31", "2024-01-01/2024-12-31"]),
        ("en", "the same quarter of 2024", ["2024-01-01/2024-12-31"]),
        ("en", "same day delivery", []),
        ("en", "Monday.com", []),
    ],
)
def test_times_that_are_easily_taken_for_others(said, locale, text, values):
    assert said(text, "times", locale) == values


@pytest.mark.parametrize(
    ("locale", "text", "values"),
    [
        ("es", "Julio Velarde preside el banco.", []),
        ("es", "Plácido Domingo canta; el domingo descansa.", ["2025-12-07"]),
        ("es", "Julio fue un mal mes.", ["2025-07-01/2025-07-31"]),
        ("es", "Mayo 2025: ventas", ["2025-05-01/2025-05-31"]),
        ("pt", "A Editora Abril fechou em abril.", ["2025-04-01/2025-04-30"]),
        ("fr", "Avril Lavigne chante.", []),
        ("it", "Ernesto Sabato scrive di sabato.", ["2025-12-06"]),
        ("en", "April Jones met June Smith.", []),
        ("en", "In April Tesla grew; April sales rose.", ["2025-04-01/2025-04-30", "2025-04-01/2025-04-30"]),
        ("en", "April Retail Sales Rise", ["2026-04-01/2026-04-30"]),
    ],
)
def test_months_and_weekdays_that_are_names_of_people(said, locale, text, values):
    assert said(text, "times", locale) == values


@pytest.mark.parametrize(
    ("locale", "text", "values"),
    [
        ("en", "the year before last", ["2023-01-01/2023-12-31"]),
        ("en", "the month after next", ["2026-02-01/2026-02-28"]),
        ("es", "el año antepasado", ["2023-01-01/2023-12-31"]),
        ("pt", "na semana retrasada", ["2025-11-24/2025-11-30"]),
        ("en", "it clears by the weekend", ["../2025-12-07"]),
        ("en", "It runs from tomorrow until Friday.", ["2025-12-11/2025-12-12"]),
        ("en", "up from 80 in Jan-Nov 2023.", ["2023-01-01/2023-11-30"]),
        ("it", "gen-nov 2023", ["2023-01-01/2023-11-30"]),
        ("pt", "jan.-set. 2024", ["2024-01-01/2024-09-30"]),
        ("it", "il 3, il 4 e l'11 giugno", ["2025-06-03", "2025-06-04", "2025-06-11"]),
        ("it", "avant'ieri", ["2025-12-08"]),
        ("fr", "Il arrive ce soir.", ["2025-12-10"]),
        ("en", "in the last half century", ["P50Y"]),
        ("en", "It is due by year's end.", ["../2025-12-31"]),
        ("en", "on December 9, 10 and 16 in Rio", ["2025-12-09", "2025-12-10", "2025-12-16"]),
        ("en", "on December 9 and 16 people came", ["2025-12-09"]),
        ("es", "en lo corrido del año", ["2025-01-01/2025-12-10"]),
    ],
)
def test_times_in_yet_other_words(said, locale, text, values):
    assert said(text, "times", locale) == values


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("The vote is on 15 March 2026, the second round a week later.", ["2026-03-15", "2026-03-22"]),
        ("It opened in March 2024; a week earlier it was empty.", ["2024-03-01/2024-03-31", "2024-02-19/2024-02-25"]),
    ],
)
def test_a_week_later_than_a_day_is_a_day(said, text, values):
    assert said(text, "times") == values

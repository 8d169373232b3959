"""As seen from 10 December 2025."""

import pytest


@pytest.mark.parametrize(
    ("locale", "text", "days"),
    [
        ("fr", "Audience lundi 15.", ["2025-12-15"]),
        ("fr", "Audience lundi 15 juin 2026.", ["2026-06-15"]),
        ("en", "Closed on Monday the 15th, they said.", ["2025-12-15"]),
        ("en", "On Tuesday the 2nd Circuit ruled.", ["2025-12-09"]),
        ("en", "On Monday, 15, a list.", ["2025-12-08"]),
        ("pt", "Na segunda-feira, 15, abre.", ["2025-12-15"]),
        ("de", "am Montag, dem 15., in Kiel", ["2025-12-15"]),
        ("de", "am Montag, 8.12., in Kiel", ["2025-12-08"]),
        ("de", "am Montag 8.5 Prozent", ["2025-12-08"]),
        ("de", "vom 5.8. bis 16.8.2025", ["2025-08-05/2025-08-16"]),
        ("de", "vom 28.12.-3.1.2026", ["2025-12-28/2026-01-03"]),
        ("en", "5.8. to 8/16/2025", ["2025-08-16"]),
        ("de", "vom 5.13. bis 16.8.2025", ["../2025-08-16"]),
        ("de", "vom 7.-10.8.2025", ["2025-08-07/2025-08-10"]),
        ("fr", "Fermeture du lundi 15 au vendredi 19 décembre.", ["2025-12-15/2025-12-19"]),
        ("es", "Paran el lunes 15, el martes 16 y el 17.", ["2025-12-15", "2025-12-16"]),
        ("pt", "no dia 8", ["2025-12-08"]),
        ("pt", "do dia 1º ao dia 15 de julho", ["2025-07-01/2025-07-15"]),
        ("pt", "a partir do dia 1º", ["2025-12-01/.."]),
        ("pt", "no dia 2 e no dia 5", ["2025-12-02", "2025-12-05"]),
        ("pt", "em 1º/1/2025", ["2025-01-01"]),
        ("pt", "no próximo dia 20", ["2025-12-20"]),
        ("es", "el pasado día 20", ["2025-11-20"]),
        ("pt", "no dia 5 de maio de 2024", ["2024-05-05"]),
        ("es", "el 3 de este mes", ["2025-12-03"]),
        ("it", "il 3 del mese scorso", ["2025-11-03"]),
        ("es", "el pasado mes de mayo", ["2025-05-01/2025-05-31"]),
        ("fr", "à la fin du mois de juin", ["2025-06-21/2025-06-30"]),
        ("it", "nel mese di maggio 2024", ["2024-05-01/2024-05-31"]),
        ("es", "en el mes de mayo pasado", ["2025-05-01/2025-05-31"]),
        ("es", "en septiembre de hace dos años", ["2023-09-01/2023-09-30"]),
        ("es", "los tres meses de mayo", ["P3M", "2025-05-01/2025-05-31"]),
        ("es", "el último viernes", ["2025-12-05"]),
        ("es", "el último viernes de 2024", ["2024-12-27"]),
        ("es", "el 22/01 en Lugo", ["2026-01-22"]),
        ("pt", "de 05/11 a 12/11", ["2025-11-05/2025-11-12"]),
        ("it", "venerdì 12/12", ["2025-12-12"]),
    ],
)
def test_the_month_is_told_by_other_words_or_by_none(said, locale, text, days):
    assert said(text, "times", locale) == days


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("es", "el 3/4 de la población"),
        ("pt", "em 2/3 dos casos"),
        ("es", "el 13/14 es un empate"),
        ("es", "el 0/12 del test"),
        ("es", "los días 40 y 50"),
        ("fr", "le 3 de la rue Haute"),
        ("it", "il 24 del Milan"),
    ],
)
def test_a_fraction_or_a_number_is_no_day(said, locale, text):
    assert said(text, "times", locale) == []


def test_a_weekday_before_what_is_counted_is_a_day_of_its_own(said):
    assert said("El lunes 16 personas declararon.", "times", "es") == ["2025-12-08"]
    assert said("El lunes 16 personas declararon.", "count", "es") == ["16 persona"]


def test_the_region_tells_which_number_is_the_month(said):
    assert said("el 03/04", "times", "es", region="ES") == ["2026-04-03"]
    assert said("el 03/04", "times", "es", region="US") == ["2026-03-04"]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("A fila acaba até sexta.", ["../2025-12-12"]),
        ("Ele disse na segunda que fica.", ["2025-12-08"]),
        ("na madrugada de terça", ["2025-12-09"]),
        ("entre terça e quinta-feira", ["2025-12-02/2025-12-04"]),
        ("de quinta a sábado", ["2025-12-04/2025-12-06"]),
        ("na segunda fase", []),
        ("nesta segunda fase", []),
        ("na quinta rodada", []),
        ("de quinta a sexta posição", []),
        ("venceu a segunda, em casa", []),
    ],
)
def test_portuguese_weekdays_by_their_short_names(said, text, values):
    assert said(text, "times", "pt") == values

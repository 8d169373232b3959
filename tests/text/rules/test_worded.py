from datetime import date

import pytest

import dealvalue

ON = date(2025, 5, 2)


def period(text: str, locale: str) -> tuple[str | None, str | None]:
    (mention,) = dealvalue.find(text, locale=locale, on=ON, kinds={"period"})
    data = mention.to_dict()
    return data.get("start"), data.get("end")


@pytest.mark.parametrize(
    ("locale", "text", "start", "end"),
    [
        ("es", "el primero de mayo de 2026", "2026-05-01", "2026-05-01"),
        ("es", "el quince de agosto", "2025-08-15", "2025-08-15"),
        ("it", "il primo maggio", "2025-05-01", "2025-05-01"),
        ("en", "it closed 2 years, 3 months and 4 days ago", "2023-01-29", "2023-01-29"),
        ("en", "it closed two years and three weeks ago", "2023-04-10", "2023-04-16"),
        ("es", "hace un año y dos meses", "2024-03-01", "2024-03-31"),
        ("fr", "dans un an et deux mois", "2026-07-01", "2026-07-31"),
        ("en", "due 3-15-2024", "2024-03-15", "2024-03-15"),
        ("en", "after 2 months, 3 years ago", "2022-01-01", "2022-12-31"),
        ("es", "el 12-06-2024", "2024-06-12", "2024-06-12"),
        ("pt", "na sexta-feira (25)", "2025-04-25", "2025-04-25"),
        ("es", "el próximo 15 de enero", "2026-01-15", "2026-01-15"),
        ("it", "il 15 gennaio scorso", "2025-01-15", "2025-01-15"),
        ("fr", "les neuf premiers mois de 2025", "2025-01-01", "2025-09-30"),
        ("fr", "les six derniers mois de 2024", "2024-07-01", "2024-12-31"),
        ("es", "el 2T25", "2025-04-01", "2025-06-30"),
        ("it", "nel 1H26", "2026-01-01", "2026-06-30"),
        ("es", "el 3.º trimestre de 2026", "2026-07-01", "2026-09-30"),
        ("fr", "au 1er semestre 2025", "2025-01-01", "2025-06-30"),
    ],
)
def test_told_in_another_order(locale: str, text: str, start: str, end: str) -> None:
    assert period(text, locale) == (start, end)


def test_counted_from_the_day_named_before() -> None:
    _, later = dealvalue.find("Abrió en 2016; dos años después cerró.", locale="es", on=ON, kinds={"period"})
    assert later.to_dict()["start"] == "2018-01-01"


@pytest.mark.parametrize(
    ("locale", "text", "length"),
    [
        ("es", "Diez años después volvió.", "P10Y"),
        ("en", "Two days later he was back.", "P2D"),
        ("de", "Im Mai 2001, zehn Tage später war er zurück.", "P10D"),
        ("en", "It ended on May 18, 2023, 45 days later.", "P45D"),
        ("es", "Volvió en 2003, dos años después.", "P2Y"),
        ("en", "It began in 2001. " + "Nobody minded. " * 20 + "Ten years later he left.", "P10Y"),
    ],
)
def test_so_long_after_what_no_one_named_is_a_length(locale: str, text: str, length: str) -> None:
    (mention,) = dealvalue.find(text, locale=locale, on=ON, kinds={"duration"})
    assert mention.to_dict()["duration"] == length


@pytest.mark.parametrize(
    ("locale", "text", "start", "end"),
    [
        ("en", "He left on May 5, 2001; ten days later he was back.", "2001-05-15", "2001-05-15"),
        ("en", "He left in 2001. A decade later he was back.", "2011-01-01", "2011-12-31"),
        ("de", "Er ging im Mai 2001 und kam drei Monate später zurück.", "2001-08-01", "2001-08-31"),
    ],
)
def test_so_long_after_the_time_named_before(locale: str, text: str, start: str, end: str) -> None:
    *_, later = dealvalue.find(text, locale=locale, on=ON, kinds={"period"})
    assert (later.to_dict()["start"], later.to_dict()["end"]) == (start, end)


@pytest.mark.parametrize(
    ("locale", "text"),
    [("fr", "à la veille de la grève"), ("es", "la víspera del partido"), ("de", "am Vortag der Wahl"), ("sv", "dagen före matchen"), ("ja", "選挙の前日に下落した"), ("it", "il giorno prima della partita")],
)
def test_the_day_before_something_that_is_no_time(locale: str, text: str) -> None:
    assert dealvalue.find(text, locale=locale, on=ON, kinds={"period"}) == []


@pytest.mark.parametrize(
    ("locale", "text"),
    [("fr", "le tram T2"), ("es", "la terminal T4"), ("es", "la gripe H1N1"), ("fr", "le 11-Septembre")],
)
def test_no_time(locale: str, text: str) -> None:
    assert dealvalue.find(text, locale=locale, on=ON, kinds={"period"}) == []


@pytest.mark.parametrize("text", ["1,200 millones de pesos", "1.200 millones de pesos", "1 200 millones de pesos"])
def test_regions_swap_the_marks(text: str) -> None:
    (mention,) = dealvalue.find(text, locale="es", region="MX")
    assert mention.to_dict()["value"] == "1200000000"


def test_scale_of_another_language_is_refused() -> None:
    document = dealvalue.read("por R$ 3,5 bilhões", locale="es")
    assert document.mentions == ()
    assert document.skipped[0].reason == "unknown_scale"


@pytest.mark.parametrize(
    ("locale", "text", "length"),
    [
        ("es", "El puente se cerró el 1 de marzo de 2025 y se reabrió el 30 de abril de 2025, 60 días después.", "60 días"),
        ("nl", "De sluis ging dicht op 4 maart 2025 en weer open op 3 mei 2025, 60 dagen later.", "60 dagen"),
        ("sv", "Bron stängdes den 1 augusti 2025 och öppnades den 15 augusti 2025, 14 dagar senare.", "14 dagar"),
        ("ru", "Стройка, начатая 1 марта 2021 года, завершилась 28 августа 2021 года, через 180 дней.", "180 дней"),
    ],
)
def test_so_long_later_behind_an_end_is_a_length(locale, text, length):
    found = dealvalue.find(text, locale=locale, on=ON, kinds={"period", "duration"})
    assert [one.kind for one in found] == ["period", "period", "duration"]
    assert found[-1].text == length

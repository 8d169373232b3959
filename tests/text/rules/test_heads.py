import pytest


@pytest.mark.parametrize(
    ("locale", "text", "values"),
    [
        ("en", "36 new Leopard 2 main battle tanks", ["36 tank"]),
        ("en", "20 arms sales", ["20 sale"]),
        ("es", "30 aviones de combate", ["30 avión"]),
        ("de", "30 neue Flugzeuge", ["30 flugzeug"]),
        ("de", "44 Leopard-2-Panzer", ["44 leopard-2-panzer"]),
        ("vi", "12 nhà máy", ["12 nhà máy"]),
        ("en", "a 6.2 quake struck 10 km away", ["10 km"]),
        ("de", "15-köpfige Jury", []),
    ],
)
def test_where_the_noun_of_a_number_stands(said, locale, text, values):
    assert said(text, "count", locale) == values


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("9 orang ditangkap", ["9 orang"]),
        ("3 menteri hadir", ["3 menteri"]),
        ("gempa 6,1 merusak gedung", []),
        ("40 pekerja asing", ["40 pekerja"]),
    ],
)
def test_a_word_that_begins_as_verbs_do_is_no_noun(said, text, values):
    assert said(text, "count", "id") == values

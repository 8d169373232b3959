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
        ("nl", "zeven auto's", ["7 auto"]),
        ("nl", "18 F-35's", ["18 f-35"]),
        ("tr", "60'tan fazla okul", ["60 okul more_than"]),
        ("tr", "34 ABC 123 plakalı araç", []),
        ("id", "seribu 500 orang", ["1500 orang"]),
        ("de", "Lindenweg 7, 20095 Hamburg", []),
        ("de", "Es kamen 20095 Besucher", ["20095 besucher"]),
        ("de", "1.900 Stellen", ["1900 stelle"]),
        ("sv", "enligt 36 § avtalslagen", []),
        ("sv", "9 500 asylsökande", ["9500 asylsökande"]),
        ("tr", "Ali Bin Yusuf güreşti", []),
        ("tr", "Bin 200 kişi geldi", ["1200 kişi"]),
        ("tr", "Saat 08.15 vapuru", []),
        ("nl", 'het boek "1984" lezen', []),
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


@pytest.mark.parametrize(
    ("locale", "text", "values"),
    [("de", "drei Jugendliche", ["3 jugendliche"]), ("ru", "2 ребёнка", ["2 ребенок"]), ("tr", "50 yolcu etkilenecek", ["50 yolcu"]), ("tr", "50 yolcu uçağı", ["50 uçak"]), ("de", "30 Jahre alte Bäume", [])],
)
def test_persons_and_modifiers_are_counted_too(said, locale, text, values):
    assert said(text, "count", locale) == values

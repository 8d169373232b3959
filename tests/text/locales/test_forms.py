from dealvalue.text.locales._forms import inflected, qualified, together


def test_every_stem_with_every_ending():
    assert inflected("letzt nächst", "e en -") == "letzte, letzten, letzt, nächste, nächsten, nächst"


def test_adjectives_and_nouns_in_either_order():
    nouns = {"krone": "Krone, Kronen"}
    adjectives = {"SEK krone": "schwedische", "NOK krone": "norwegische, norwegischen"}
    assert qualified(adjectives, nouns)["SEK"] == "schwedische Krone, schwedische Kronen"
    assert qualified({"SEK krone": "svensk"}, nouns, noun_first=True) == {"SEK": "Krone svensk, Kronen svensk"}
    assert qualified({"SEK krone": "a", "SEK krona": "b"}, {"krone": "x", "krona": "y"}) == {"SEK": "a x, b y"}


def test_tables_of_one_category_as_one():
    assert together({"1": "one"}, {"1": "uno", "2": "two"}) == {"1": "one, uno", "2": "two"}

from dealvalue.text.locales._forms import inflected, together


def test_every_stem_with_every_ending():
    assert inflected("letzt nächst", "e en -") == "letzte, letzten, letzt, nächste, nächsten, nächst"


def test_tables_of_one_category_as_one():
    assert together({"1": "one"}, {"1": "uno", "2": "two"}) == {"1": "one, uno", "2": "two"}

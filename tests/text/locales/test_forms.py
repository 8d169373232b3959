from dealvalue.text.locales._forms import inflected, sino_numbers, tens_and_ones, together


def test_every_stem_with_every_ending():
    assert inflected("letzt nächst", "e en -") == "letzte, letzten, letzt, nächste, nächsten, nächst"


def test_tables_of_one_category_as_one():
    assert together({"1": "one"}, {"1": "uno", "2": "two"}) == {"1": "one, uno", "2": "two"}


def test_numbers_by_their_sound_but_for_the_tens():
    numbers = sino_numbers("일이삼사오육칠팔구", "십", {1000: "천"})
    assert [numbers[value] for value in ("11", "25", "2000")] == ["십일", "이십오", "이천"]
    assert "20" not in numbers


def test_tens_with_every_form_of_their_ones():
    assert tens_and_ones("열 스물", "한/하나 두") == {"11": "열한, 열하나", "12": "열두", "21": "스물한, 스물하나", "22": "스물두"}

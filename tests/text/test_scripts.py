import pytest

from dealvalue.text.scripts import is_closed, touches_digits


@pytest.mark.parametrize(("syllable", "closed"), [("원", True), ("대", False), ("a", False), ("億", False), ("힣", True)])
def test_a_closed_syllable_ends_in_a_consonant(syllable, closed):
    assert is_closed(syllable) is closed


@pytest.mark.parametrize(("letter", "touches"), [("대", True), ("億", True), ("か", True), ("ト", True), ("々", True), ("K", False), ("я", False), ("ạ", False), ("ر", False)])
def test_scripts_without_a_space_before_their_words(letter, touches):
    assert touches_digits(letter) is touches


import pytest

from dealvalue.text.language import language, names
from dealvalue.text.rules.parameters import Parameters


def parameters(name: str) -> Parameters:
    return language(name).parameters


@pytest.mark.parametrize(("word", "singular"), [("tanks", "tank"), ("companies", "company"), ("boxes", "box"), ("classes", "class"), ("is", "is"), ("as", "as"), ("sheep", "sheep"), ("churches", "church")])
def test_the_singular_of_a_noun(word, singular):
    assert parameters("en").singular_of(word) == singular


@pytest.mark.parametrize(("word", "size"), [("업체가", 1), ("공장이", 1), ("업체이", 0), ("공장가", 0), ("업체", 0), ("가", 0)])
def test_a_particle_fits_its_noun(word, size):
    assert parameters("ko").particle(word) == size
    assert parameters("en").particle(word) == 0


def sentence(text: str):
    (found,) = language("en").scanner.sentences(text)
    return found


@pytest.mark.parametrize(
    ("text", "at", "moves"),
    [
        ("it raised its profit from 40 to 55", 5, True),
        ("from 40 to 55", 1, False),
        ("it runs from 40 to 55", 3, False),
        ("40 to 55", 0, False),
    ],
)
def test_a_move_is_two_figures(text, at, moves):
    assert parameters("en").moves(sentence(text), at) is moves


def test_what_weighs_is_told_nearby():
    assert parameters("en").weighs(sentence("it weighs 120 pounds"), 2, 4)
    assert not parameters("en").weighs(sentence("it costs 120 pounds"), 2, 4)


@pytest.mark.parametrize("name", names())
def test_every_language_has_all_parameters(name):
    made = parameters(name)
    assert all(getattr(made, one) is not None for one in made.fields)
    assert made.decimal != made.group

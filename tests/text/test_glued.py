from decimal import Decimal

import pytest

from dealvalue.text.glued import GluedNumbers, alternation

CARDS = {"ein": 1, "eins": 1, "zwei": 2, "drei": 3, "fünf": 5, "elf": 11, "zwanzig": 20, "dreißig": 30, "anderthalb": Decimal("1.5")}
WORDS = {
    **{word: {"CARD": value} for word, value in CARDS.items()},
    "hundert": {"POWER": Decimal(100)},
    "tausend": {"POWER": Decimal(1000), "CARD": 1000},
    "million": {"POWER": Decimal(1_000_000)},
    "jährig": {"NUMBERTAIL": "Y"},
    "dutz": {"NUMBERSTEM": "12"},
    "zwei drei": {"CARD": 23},
}


@pytest.fixture(scope="module")
def numbers() -> GluedNumbers:
    return GluedNumbers(WORDS, ["und"])


@pytest.mark.parametrize(
    ("word", "value"),
    [
        ("zweiundzwanzig", 22),
        ("zwanzigdrei", 23),
        ("hundertelf", 111),
        ("zweihundert", 200),
        ("zweihundertfünfunddreißig", 235),
        ("zweitausend", 2000),
        ("dreitausendzweihunderteins", 3201),
        ("hunderttausend", 100_000),
        ("fünfundzwanzigtausenddrei", 25_003),
    ],
)
def test_numbers_in_one_word(numbers, word, value):
    assert numbers.read(word) == [(word, {"CARD": value})]


@pytest.mark.parametrize(("word", "value", "unit"), [("zweijährig", 2, "jährig"), ("fünfundzwanzigjährig", 25, "jährig"), ("dutzjährig", 12, "jährig")])
def test_a_number_with_its_unit(numbers, word, value, unit):
    assert numbers.read(word) == [(word[: -len(unit)], {"CARD": value}), (unit, {"NUMBERTAIL": "Y"})]


@pytest.mark.parametrize("word", ["", "zwei", "haus", "zweidrei", "zwanzigzwanzig", "dreizwanzig", "zwanzigelf", "hunderthundert", "zweihaus", "dutzzwei", "elfundzwanzig", "zwanzigelfjährig", "zweidreijährig", "zweimillion"])
def test_what_is_no_number_in_one_word(numbers, word):
    assert numbers.read(word) == []


def test_a_language_without_such_words():
    assert GluedNumbers({"haus": {}}, []).read("zweihaus") == []
    assert alternation([]) == "(?!)"
    assert alternation(["a", "ab."]) == r"(?:ab\.|a)"

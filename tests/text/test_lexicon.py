from decimal import Decimal

import pytest

from dealvalue.duration import Duration
from dealvalue.figure import Hedge
from dealvalue.text.lexicon import MAKERS, Lexicon, payload, split, split_words


@pytest.mark.parametrize(
    ("category", "meaning", "made"),
    [
        ("CARD", "21", 21),
        ("CARD", "1.5", Decimal("1.5")),
        ("POWER", "1000000", Decimal("1E+6")),
        ("FRACTION", "0.5", Decimal("0.5")),
        ("CURRENCY", "USD|CAD", ("USD", "CAD")),
        ("MINOR", "USD|EUR 0.01", (("USD", "EUR"), Decimal("0.01"))),
        ("MINOR", "USD", (("USD",), Decimal("0.01"))),
        ("SCALEDCODE", "MXN 1000000", (("MXN",), Decimal("1E+6"))),
        ("SCALED", "2 1000000000", (Decimal(2), Decimal("1E+9"))),
        ("SPANWORD", "P6M", Duration(months=6)),
        ("HEDGE", "more_than", Hedge.MORE_THAN),
        ("MONTH", "5", 5),
        ("STOP", "x", "x"),
    ],
)
def test_what_a_rule_reads_for_a_word(category, meaning, made):
    assert payload(category, meaning) == made


def test_a_scale_has_one_digit_so_that_products_keep_their_last_place():
    assert payload("POWER", "1000000").as_tuple().digits == (1,)


def test_a_wrong_hedge_is_noticed_when_the_language_is_built():
    with pytest.raises(ValueError, match="perhaps"):
        payload("HEDGE", "perhaps")


def test_cells_of_words():
    assert split("more than, over , ,in excess of") == ["more than", "over", "in excess of"]
    assert split("") == []
    assert split_words("the of  and") == ["the", "of", "and"]


def test_a_lexicon_needs_a_name_words_of_cldr_and_a_country():
    made = Lexicon(locale="xx", cldr="en", country="US")
    assert (made.decimal, made.group, made.words, made.noun) == (".", ",", {}, "last")
    with pytest.raises(AttributeError):
        made.decimal = ","


def test_every_maker_takes_a_string():
    assert all(callable(make) for make in MAKERS.values())

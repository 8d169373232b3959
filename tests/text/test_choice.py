from itertools import pairwise

import pytest

from dealvalue.text.choice import Chooser, chooser
from dealvalue.text.language import names

EN = "The deal was signed in Seoul and it is worth $5 million, the ministry said."
DE = "Der Vertrag wurde in Seoul unterzeichnet und ist nach Angaben der Regierung 5 Millionen Dollar wert."
ES = "El acuerdo se firmó en Seúl y vale 5 millones de dólares, según el ministerio de la defensa."
KO = "계약 규모는 2조원에 이를 것으로 보인다."
RU = "Сумма контракта составила 5 миллионов долларов, сообщили в министерстве."


@pytest.mark.parametrize(("text", "name"), [(EN, "en"), (DE, "de"), (ES, "es"), (KO, "ko"), (RU, "ru")])
def test_a_paragraph_tells_its_language(text, name):
    assert chooser(names()).choose(text, "en") == name


def test_where_nothing_tells_the_one_before_goes_on():
    made = Chooser(("en", "de", "ko"))
    for text in ("", "$5.2 – 6", "12345", "Xyzzy Plugh"):
        assert made.choose(text, "de") == "de"
    assert made.choose("Xyzzy Plugh", "ko") == "en"
    assert made.choose(RU, "ko") == "ko"  # a script that none of them is written in


def test_kana_decides_for_japanese_and_hani_alone_by_its_words():
    assert Chooser(("en", "ja")).choose("契約金額は5億円に上る。", "en") == "ja"


def test_stretches_cover_the_text_in_order():
    text = f"{EN}\n\n{DE}\n{DE}\n\n$5\n{KO}\n"
    found = list(chooser(("en", "de", "ko")).stretches(text))
    assert [spoken.name for _, _, spoken in found] == ["en", "de", "ko"]
    assert [found[0][0], found[-1][1]] == [0, len(text)]
    assert all(one[1] == other[0] for one, other in pairwise(found))


@pytest.mark.parametrize(("text", "spoken"), [("", []), ("\n\n", ["en"]), ("\n" + DE, ["de"]), (EN, ["en"]), (DE + "\n" + EN, ["de", "en"]), (EN + "\n" + DE + "\n\n", ["en", "de"])])
def test_short_texts(text, spoken):
    assert [found.name for _, _, found in Chooser(("en", "de")).stretches(text)] == spoken


def test_only_the_beginning_of_a_long_paragraph_is_looked_at():
    assert Chooser(("en", "de")).choose(EN * 10 + DE * 100, "de") == "en"

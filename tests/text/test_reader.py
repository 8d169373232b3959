from datetime import date
from threading import Thread

import pytest

from dealvalue.errors import InvalidValueError
from dealvalue.text.reader import Reader, find, read, reader

ON = date(2025, 12, 10)


def test_readers_are_kept_by_locale():
    assert reader("en") is reader("en")
    assert reader(["en", "de"]) is reader(("en", "de"))


def test_the_region_of_a_tag_is_the_default():
    assert read("$5", locale="en-AU").mentions[0].value.currency.code == "AUD"
    assert read("$5", locale="en-AU").region == "AU"
    assert read("$5", locale="en-AU", region="CA").mentions[0].value.currency.code == "CAD"
    assert read("$5", locale=["en-AU", "de"]).region is None


def test_a_document_says_what_it_was_read_with():
    document = read("$5", on=ON, region="US")
    assert (document.on, document.region, document.locale, document.text) == (ON, "US", "en", "$5")


def test_paragraphs_are_read_each_in_its_language():
    text = "The deal is worth $5 million.\n\nDer Vertrag ist 6 Millionen Euro wert.\n"
    for locale in (["en", "de"], "auto"):
        document = read(text, locale=locale)
        assert [mention.text for mention in document.mentions] == ["$5 million", "6 Millionen Euro"]
        assert document.locale == "en de"
    assert find(text, locale=("en", "en"))[0].text == "$5 million"




def test_find_gives_the_mentions_of_read():
    text = "About 2 trillion won ($1.4 billion) in 2016"
    assert tuple(find(text, on=ON)) == read(text, on=ON).mentions == tuple(Reader().find(text, on=ON))
    assert Reader("en").read(text, on=ON) == read(text, on=ON)


def test_a_reader_is_shared_by_threads():
    text = "It paid about 2 trillion won ($1.4 billion) in 2016. " * 20
    alone, made, shared = Reader("en").find(text), [], Reader("en")
    threads = [Thread(target=lambda: made.append(shared.find(text))) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert made == [alone] * 8


def test_several_locales_one_of_them_unknown():
    with pytest.raises(InvalidValueError, match="'xx'"):
        Reader(["en", "xx"])

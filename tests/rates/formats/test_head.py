import pytest

from dealvalue.rates.formats._head import names


def test_names_of_the_outermost_object_alone():
    head = b'\xef\xbb\xbf {"a": {"b": [1, {"c": 2}]}, "d": [{"e": 1}], "f": "x, y: {", "g": -1.5, "h": null}'
    assert names(head) == {"a": "{", "d": "[", "f": '"x, y: {"', "g": "-1.5", "h": "null"}


def test_a_head_may_end_anywhere():
    whole = b'{"base": "EUR", "rates": {"USD": 1.5}}'
    assert names(whole) == {"base": '"EUR"', "rates": "{"}
    assert all(names(whole[:end]).items() <= names(whole + whole[:end]).items() for end in range(25, len(whole)))
    assert names(whole[:6]) == {}


def test_quotes_within_a_string_do_not_end_it():
    assert names(rb'{"a": "\"b\": {", "c\\": 1}') == {"a": r'"\"b\": {"', r"c\\": "1"}


@pytest.mark.parametrize("head", [b"", b"{", b"{}", b"[]", b'"a"', b"null", b"<a/>", b"\xff\xfe", b'"' * 4096])
def test_what_is_no_object_has_none(head: bytes):
    assert names(head) == {}

import re
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dealvalue.text.grammar import Grammar

SYMBOLS = {"A": "a", "B": "b", "C": "c", "AB": "ab", "NONE": ""}


def having(*categories: str) -> str:
    return "".join(dict.fromkeys("".join(SYMBOLS.get(category, "") for category in categories)))


def line(text: str):
    return Grammar(having).line(text, "r")


@pytest.mark.parametrize(
    ("grammar", "fits", "fails"),
    [
        ("A", ["a"], ["b", ""]),
        ("A/B", ["a", "b"], ["c"]),
        ("AB", ["a", "b"], ["c"]),
        ("^A", ["b", "c", "z"], ["a"]),
        ("^NONE", ["a", "z"], [""]),
        ("NONE", [], ["a", "b", ""]),
        ("NONE?", [""], ["a"]),
        ("A B? C*", ["a", "ab", "abcc", "ac"], ["b", "abb"]),
        ("A{2,3}", ["aa", "aaa"], ["a", "aaaa"]),
        ("A{2}", ["aa"], ["a"]),
        ("A+? B", ["ab", "aab"], ["b"]),
        ("A | B C", ["a", "bc"], ["b", "ac"]),
        ("(A | B) C", ["ac", "bc"], ["a"]),
        ("(?: A | B){2} C", ["abc", "bac"], ["ac"]),
        ("A (?= B) .", ["ab"], ["ac"]),
        ("A (?! B) .", ["ac"], ["ab"]),
        (". (?<= A) B", ["ab"], ["cb"]),
        (". (?<! A) B", ["cb"], ["ab"]),
        ("A $", ["a"], ["ab"]),
        ("", [""], ["a"]),
    ],
)
def test_a_line_is_a_regex_over_symbols(grammar, fits, fails):
    pattern = re.compile(line(grammar).regex)
    assert [text for text in fits if not pattern.fullmatch(text)] == []
    assert [text for text in fails if pattern.fullmatch(text)] == []


def test_roles_are_groups():
    match = re.match(line("first:A rest:(B | C)* last:A/B?").regex, "abcb")
    assert (match["r_first"], match["r_rest"]) == ("a", "b")
    assert line("x:A").regex.startswith("(?P<r_x>")


@pytest.mark.parametrize(
    ("grammar", "first", "empty"),
    [
        ("A B", "a", False),
        ("A? B", "ab", False),
        ("A* B{0,3} C", "abc", False),
        ("A{1,2} B", "a", False),
        ("A | B", "ab", False),
        ("(?: A? | C) B", "acb", False),
        ("A? B?", "ab", True),
        ("(?<= A) B", "b", False),
        ("(?! A) B", "b", False),
        (". A", None, False),
        ("^A B", None, False),
        ("A | .", None, False),
        ("A? .", None, False),
        ("$", "", True),
        ("NONE A", "", False),
    ],
)
def test_what_a_line_can_begin_with(grammar, first, empty):
    made = line(grammar)
    assert made.first == (None if first is None else frozenset(first))
    assert made.empty is empty


@pytest.mark.parametrize(("grammar", "complaint"), [("A & B", "which is no grammar"), ("lower", "which is no grammar"), ("A ) B", "closes what it did not open")])
def test_what_is_no_grammar_says_so(grammar, complaint):
    with pytest.raises(ValueError, match=complaint):
        line(grammar)


names = st.sampled_from(["A", "B", "C", "A/B", "^A", "NONE", "AB", ".", "x:C"])
looks = st.sampled_from(["(?= A)", "(?! B)", "(?<= C)", "(?<! A)", "$"])


def combined(inner):
    return st.one_of(
        st.tuples(inner, st.sampled_from(["?", "*", "+", "{0,2}", "{1,2}", "{2}", "{0,1}?"])).map(lambda pair: f"(?: {pair[0]} ){pair[1]}"),
        st.lists(inner, min_size=2, max_size=3).map(" ".join),
        st.lists(inner, min_size=2, max_size=3).map(lambda parts: f"( {' | '.join(parts)} )"),
    )


@given(st.recursive(names | looks, combined, max_leaves=8), st.text("abcz", min_size=1, max_size=5))
def test_where_a_line_fits_its_first_and_second_symbols_were_told(grammar, symbols):
    made = line(grammar.replace("x:C", "C"))
    match = re.match(made.regex, symbols)
    if match is None or not match.end():
        assert match is None or made.empty
        return
    assert made.first is None or symbols[0] in made.first
    assert made.begins(symbols[0], symbols[1:2])
    after = made.after(symbols[0])
    assert after is None or symbols[1:2] in after


AHEAD = [
    "A (?=B)", "A (?=B) .?", "A? (?=B) .?", "(?:A (?=B)|B)", "A (?=B/C) (?=C)", "A (?:(?=B)|(?=C))", "A (?=B)?", "A (?=B|$)", "(?=B) B", "A (?=B) B? C", "(?:A (?=B)){1,2} B", "A (?!B)", "(?:A (?=C))? B", "A (?=B C)",
]  # fmt: skip


@pytest.mark.parametrize("grammar", AHEAD)
def test_a_look_ahead_never_hides_a_rule(grammar):
    made = line(grammar)
    for symbols in ("".join(some) for size in (1, 2, 3) for some in product("abc", repeat=size)):
        if re.match(made.regex, symbols):
            assert made.begins(symbols[0], symbols[1:2]) or made.empty
            assert made.after(symbols[0]) is None or symbols[1:2] in made.after(symbols[0]) or made.empty


@pytest.mark.parametrize(("grammar", "seconds"), [("A (?=B)", "b"), ("A (?=B/C) (?=C)", "c"), ("A (?=B) B? C", "b"), ("A (?=B C)", "b"), ("(?:A (?=C)|A (?=B))", "bc")])
def test_a_look_ahead_tells_what_comes_second(grammar, seconds):
    assert line(grammar).after("a") == frozenset(seconds)
    assert [after for after in ("", "a", "b", "c") if line(grammar).begins("a", after)] == list(seconds)

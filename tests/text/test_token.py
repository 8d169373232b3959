from dealvalue.text.token import Node


def tree() -> Node:
    return Node("c", 4, 12, {"BASKET": 1}, "basket", [Node("a", 4, 5, {"DIGITS": "3", "DAY": "3"}), Node("b", 6, 12, {})])


def test_a_node_shows_its_rule_or_its_categories_and_its_place():
    made = tree()
    assert repr(made) == "Node(basket, 4, 12)"
    assert [repr(child) for child in made.children] == ["Node(DIGITS·DAY, 4, 5)", "Node(word, 6, 12)"]


def test_walk_goes_through_the_text_from_left_to_right():
    made = tree()
    assert list(made.walk()) == [made, *made.children]


def test_the_drawing_has_a_line_a_node_and_its_characters():
    assert tree().drawn("I'm 3 apples", 0).split("\n") == ['  basket "3 apples"', '    DAY DIGITS "3"', '    word "apples"']


def test_a_drawing_of_a_stretch_counts_from_its_offset():
    assert tree().drawn("3 apples", 4) == tree().drawn("I'm 3 apples", 0)
    assert Node("a", 0, 2, {}).drawn("xyz", 1) == '  word "x"'

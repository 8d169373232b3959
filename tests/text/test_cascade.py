import pytest

from dealvalue.text.cascade import Cascade, Match, Rule, Stage
from dealvalue.text.scanner import Scanner, Sentence
from dealvalue.text.token import Node


@pytest.fixture
def sentence(scanner: Scanner):
    def made(text: str) -> Sentence:
        (found,) = scanner.sentences(text)
        return found

    return made


def basket(match: Match) -> Node:
    nodes = match.nodes()
    return Node(match.sentence.vocabulary.alphabet[frozenset(("BASKET",))], nodes[0].start, nodes[-1].end, {"BASKET": len(nodes)}, None, nodes)


def drawn(sentence: Sentence) -> list[str]:
    return [sentence.said(node) for node in sentence.nodes(0, len(sentence.items))]


def run(sentence: Sentence, *rules: Rule, needs: str = "FRUIT", parameters: object = None) -> Sentence:
    Cascade([Stage("stage", needs, rules)], sentence.vocabulary, parameters).run(sentence)
    return sentence


def test_a_rule_makes_one_node_of_several(sentence):
    found = run(sentence("5 red apple and 6 pear"), Rule("fruit", "DIGITS COLOUR? FRUIT", basket))
    assert drawn(found) == ["5 red apple", "and", "6 pear"]
    assert (found.node(0).rule, found.node(0).meanings) == ("fruit", {"BASKET": 3})


def test_at_one_place_the_first_rule_of_the_table_wins(sentence):
    two = Rule("two", "FRUIT FRUIT", basket), Rule("one", "FRUIT", basket)
    assert [node.rule for node in run(sentence("apple pear apple"), *two).nodes(0, 2)] == ["two", "one"]
    assert [node.rule for node in run(sentence("apple pear apple"), *two[::-1]).nodes(0, 3)] == ["one"] * 3


def test_where_a_production_declines_the_next_rule_is_tried(sentence):
    found = run(sentence("apple pear"), Rule("never", "FRUIT FRUIT", lambda _: None), Rule("one", "FRUIT", basket))
    assert [node.rule for node in found.nodes(0, 2)] == ["one", "one"]
    assert run(sentence("apple"), Rule("never", "FRUIT", lambda _: None)).node(0).rule is None


def test_what_one_stage_makes_the_next_reads_as_one_token(sentence):
    found = sentence("5 apple 6 pear")
    stages = [Stage("first", "FRUIT", (Rule("fruit", "DIGITS FRUIT", basket),)), Stage("second", "BASKET", (Rule("pair", "BASKET BASKET", basket),))]
    Cascade(stages, found.vocabulary, None).run(found)
    (node,) = found.nodes(0, 1)
    assert (node.rule, [child.rule for child in node.children]) == ("pair", ["fruit", "fruit"])


def test_a_made_node_keeps_the_rule_it_names(sentence):
    def named(match: Match) -> Node:
        made = basket(match)
        made.rule = "inner"
        return made

    assert run(sentence("apple"), Rule("outer", "FRUIT", named)).node(0).rule == "inner"


def test_a_rule_that_notes_changes_no_token_and_goes_on_behind_its_match(sentence):
    noted = []
    found = run(sentence("red apple red pear"), Rule("note", "COLOUR fruit:FRUIT", lambda match: noted.append(match["fruit"].meanings["FRUIT"]), notes=True))
    assert noted == ["apple", "pear"]
    assert len(found.items) == 4


def test_a_note_that_matches_nothing_goes_on(sentence):
    noted = []
    run(sentence("red apple"), Rule("note", "(?= FRUIT)", lambda match: noted.append(match.start), notes=True), Rule("one", "FRUIT", basket))
    assert len(noted) <= 1


def test_a_production_may_take_in_what_stands_before(sentence):
    def greedy(match: Match) -> Node:
        match.first = match.start - 1
        nodes = match.sentence.nodes(match.first, match.end)
        return Node(match.sentence.vocabulary.alphabet[frozenset(("BASKET",))], nodes[0].start, nodes[-1].end, {}, None, nodes)

    assert drawn(run(sentence("5 red apple, 6"), Rule("greedy", "FRUIT", greedy))) == ["5", "red apple", ",", "6"]


def test_a_sentence_without_what_a_stage_needs_is_passed_over(sentence):
    assert run(sentence("5 red"), Rule("any", "DIGITS", basket), needs="FRUIT").node(0).rule is None
    assert run(sentence("5 red"), Rule("any", "DIGITS", basket), needs="FRUIT/DIGITS").node(0).rule == "any"


def test_a_stage_whose_rules_can_begin_with_nothing_that_is_there(sentence):
    assert run(sentence("5 apple"), Rule("none", "NOSUCH", basket)).node(1).rule is None
    assert run(sentence("5 apple"), needs="FRUIT").node(1).rule is None


def test_a_rule_may_begin_with_anything(sentence):
    assert drawn(run(sentence("x apple"), Rule("any", ". FRUIT", basket))) == ["x apple"]


def test_a_match_gives_its_nodes_by_role(sentence):
    seen = {}

    def look(match: Match) -> None:
        seen.update(
            start=match.start,
            end=match.end,
            many=[match.sentence.said(node) for node in match.all("many")],
            none=match.all("none"),
            fruit=match["fruit"].meanings,
            absent=match.node("none"),
            unknown=match.node("unknown"),
            span=match.span("many"),
            parameters=match.parameters,
        )

    run(sentence("x 5 6 apple"), Rule("look", "many:(DIGITS*) none:COLOUR? fruit:FRUIT", look, notes=True), parameters="mine")
    assert seen == {
        "start": 1,
        "end": 4,
        "many": ["5", "6"],
        "none": [],
        "fruit": {"FRUIT": "apple"},
        "absent": None,
        "unknown": None,
        "span": (1, 3),
        "parameters": "mine",
    }


def test_parameters_can_be_others_for_one_sentence(sentence):
    seen = []
    found = sentence("apple")
    cascade = Cascade([Stage("s", "FRUIT", (Rule("look", "FRUIT", lambda match: seen.append(match.parameters), notes=True),))], found.vocabulary, "own")
    cascade.run(found)
    cascade.run(found, "other")
    assert seen == ["own", "other"]

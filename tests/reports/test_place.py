import pytest

from dealvalue.reports.place import Lines


@pytest.mark.parametrize("line_break", ["\n", "\r\n", "\r"])
def test_lines_as_editors_count(line_break):
    text = line_break.join(["one", "", "three"])
    lines = Lines(text)
    assert lines.place(0) == (1, 1)
    assert lines.place(text.index("three") + 2) == (3, 3)


def test_a_column_is_a_code_point():
    assert Lines("약 2조 원").place(2) == (1, 3)


@pytest.mark.parametrize(
    ("text", "figure", "sentence"),
    [
        ("It cost $5. She paid.", "$5", "It cost $5."),
        ("He said: “It cost $5.” She paid.", "$5", "He said: “It cost $5.”"),
        ("The U.S. Army paid $1.5 million. No more.", "$1.5 million", "The U.S. Army paid $1.5 million."),
        ("Title\n\nIt cost $5", "$5", "It cost $5"),
        ("First. It cost\t $5", "$5", "It cost $5"),
        ("계약은 2조 원이다. 끝.", "2조 원", "계약은 2조 원이다."),
        ("約２兆円。以上。", "２兆円", "約２兆円。"),
    ],
)
def test_the_sentence_around(text, figure, sentence):
    start = text.index(figure)
    assert Lines(text).sentence(start, start + len(figure)) == sentence


def test_of_a_very_long_sentence_the_part_beside_it():
    quoted = Lines("a " * 5000 + "$5" + " b" * 5000).sentence(10_000, 10_002)
    assert quoted.startswith("…")
    assert quoted.endswith("…")
    assert "$5" in quoted
    assert len(quoted) < 500


def test_a_figure_that_spans_sentences_is_quoted_whole():
    text = "From $5. To $7."
    assert Lines(text).sentence(5, 14) == text


def test_a_short_word_with_a_point_does_not_part_from_its_number():
    lines = Lines("It was signed on Dec. 10, 2025. The rest came on Sept. 3.")
    assert lines.sentence(18, 30) == "It was signed on Dec. 10, 2025."
    assert lines.sentence(50, 56) == "The rest came on Sept. 3."

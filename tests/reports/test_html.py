from html.parser import HTMLParser

from dealvalue.reports import html


class Page(HTMLParser):
    """What a browser would make of a page: its tags, its marks and its words."""

    def __init__(self, text):
        super().__init__()
        self.tags, self.marks, self.words, self.open = [], [], [], []
        self.feed(text)
        self.close()

    def handle_starttag(self, tag, attrs):
        self.tags.append((tag, dict(attrs)))
        if tag not in ("meta", "br"):
            self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        self.words.append(data)
        if self.open and self.open[-1] == "mark":
            self.marks.append((self.tags[-1][1]["class"], data))


def page(*checked):
    return Page("\n".join(html.lines(checked)))


def test_figures_are_marked_by_the_worst_that_was_found(checked):
    shown = page(checked("The yard won 1.2 trillion won ($860 billion) and 5 tanks."))
    assert shown.marks == [
        ("inconsistent", "1.2 trillion won"),
        ("inconsistent", "$860 billion"),
        ("figure", "5 tanks"),
    ]


def test_the_text_stands_there_whole_and_escaped(checked):
    text = 'A <script>alert("x")</script> & 5 tanks <b>for €5 million</b>'
    shown = page(checked(text, file="<img src=x>"))
    assert text in "".join(shown.words)
    assert not {"script", "b", "img"} & {tag for tag, _ in shown.tags}


def test_a_page_needs_nothing_else(checked):
    shown = page(checked("It cost $5 million."))
    assert not {"script", "link", "img", "iframe"} & {tag for tag, _ in shown.tags}
    assert ("meta", {"name": "viewport", "content": "width=device-width, initial-scale=1"}) in shown.tags
    assert "url(" not in "".join(shown.words)


def test_each_finding_is_said_with_its_place(checked):
    shown = "".join(page(checked("It has\n20 jets at €50 million each, a total of €10 billion.")).words)
    assert "inconsistent (line 2, column 41)" in shown
    assert 'come to 1 billion, not "€10 billion"' in shown


def test_each_text_has_its_section(checked):
    assert [tag for tag, _ in page(checked("$5"), checked("$6", file="b.txt")).tags].count("section") == 2


def test_overlapping_spans_are_marked_once(checked):
    shown = page(checked("Exports tripled to €480 million from €240 million."))
    assert shown.marks == [
        ("inconsistent", "tripled"),
        ("inconsistent", "€480 million"),
        ("inconsistent", "€240 million"),
    ]

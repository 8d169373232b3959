import re
from html.parser import HTMLParser

import pytest

from dealvalue.deals import Deal, Totals, deals_in, total, total_by
from dealvalue.reports.totals_page import lines

SLY = "<script>alert('&')</script>"
DEALS = [
    Deal.of("over $30 million", "2025-05-02", {"label": SLY, "buyer": "PL"}, origin=f"{SLY}.csv, line 2"),
    Deal("€10-20 million", "2024-05-02", label="boats", buyer="PE"),
    Deal("€10-20 million", "2024-05-02", label="boats", buyer="PE"),
    Deal("$5", label="undated"),
]


class Checker(HTMLParser):
    """Refuses a tag that is not closed where it should be, and whatever would load something."""

    VOID = ("meta", "br")

    def __init__(self):
        super().__init__()
        self.open, self.text = [], ""

    def handle_starttag(self, tag, attrs):
        assert tag not in ("script", "link", "img", "iframe")
        assert not {"src", "href", "onload"} & {name for name, _ in attrs}
        if tag not in self.VOID:
            self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        self.text += data


def page(totals, *rest):
    html = "\n".join(lines(totals, *rest))
    checker = Checker()
    checker.feed(html)
    assert checker.open == []
    return html, checker.text


def test_a_page_by_itself():
    totals = total_by(DEALS, "USD", "year", "buyer")
    html, text = page(totals, totals.whole.overlaps)
    assert "url(" not in html
    assert "http" not in html
    assert 'name="viewport"' in html
    assert "@media print" in html
    for shown in ("Deals in US Dollar", "By year, buyer", "30 million", "or more", "undated", "perhaps in the sum twice"):
        assert shown in text


def test_what_was_read_is_escaped():
    html, text = page(total_by(DEALS, "USD", "label"))
    assert SLY not in html
    assert SLY in text


def test_bars_show_what_was_printed_within_what_may_be_true():
    html, _ = page(total_by(DEALS[1:2], "EUR", "year"))
    assert re.findall(r'<(\w) style="left:([\d.]+)%;width:([\d.]+)%">', html) == [
        ("i", "46.34", "53.66"),  # from 9.5 to 20.5 of 20.5
        ("b", "48.78", "48.78"),  # from 10 to 20
    ]
    html, _ = page(total_by([*DEALS[:1], Deal("$60 million", "2024-05-02")], "USD", "year"))
    assert '<i class="open" style="left:49.59%;width:50.41%">' in html  # 30 or more, of 60.5
    assert '<b style="left:49.59%;width:0.00%">' in html


def test_what_may_be_true_is_never_said_too_narrowly():
    _, text = page(total_by([Deal("$1.23456 billion", "2025-05-02")], "USD", "year"))
    assert "may be $1.234 billion – $1.235 billion" in text
    assert "1 USD = 1 USD" not in text


def test_findings_with_the_words_marked_in_their_sentence():
    finding = {
        "check": "equivalent",
        "verdict": "cannot_check",
        "figures": ["2 trillion won", "$1.3 <billion>", "gone"],
        "sentence": "It is worth 2 trillion won ($1.3 <billion>).",
        "reason": "no_rate",
    }
    html, _ = page(total_by(DEALS, "USD", "year"), (), [finding, {"check": "duplicate", "verdict": "inconsistent", "figures": ["a & b"]}])
    assert "It is worth <mark>2 trillion won</mark> (<mark>$1.3 &lt;billion&gt;</mark>)." in html
    assert "cannot check: equivalent</strong> – no rate" in html
    assert "inconsistent: duplicate</strong><br>a &amp; b" in html


@pytest.mark.parametrize("deals", [[], DEALS[3:]])
def test_a_page_of_nothing(deals):
    whole = total(deals, "USD")
    page(Totals([(None, whole)], (), whole.currency))


def test_of_very_many_findings_and_refusals_only_some_are_shown():
    rows = deals_in([{"value": "heaps"}] * 600 + [{"value": "$5", "when": 2025, "x": str(at // 2)} for at in range(1200)])
    whole = total(rows, "USD")
    _, text = page(Totals([(None, whole)], (), whole.currency, whole.refused), whole.overlaps)
    assert text.count("and 100 more") == 2
    assert "The largest deals" in text

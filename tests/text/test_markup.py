"""HTML and Markdown given as text: tags and entities are no amounts, and spans count the characters as given."""

import pytest

import dealvalue


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("<p>The deal is worth <b>$5</b>&nbsp;million.</p>", [("$5</b>&nbsp;million", "5000000")]),
        ('<td width="100" colspan=2>€5 million</td><td>12%</td>', [("€5 million", "5000000"), ("12%", "12")]),
        ("**$5** million and **54 tanks**", [("$5** million", "5000000"), ("54 tanks", "54")]),
        ("&euro;5 million, &pound;3bn and &#8217;", [("&euro;5 million", "5000000"), ("&pound;3bn", "3000000000")]),
        ("| Missiles | ($5.3 million) | 12% |", [("($5.3 million)", "-5300000"), ("12%", "12")]),
        ("<a href='http://example.org/2024/12/5?a=5'>54 tanks</a>", [("54 tanks", "54")]),
        ("5&nbsp;million&nbsp;euros", [("5&nbsp;million&nbsp;euros", "5000000")]),
        ("<tr><td>5</td><td>million euros</td></tr>", []),
        ("See [the $5bn order](http://example.org/500).", [("$5bn", "5000000000")]),
        ("# Sales of $3bn\n\n- 40 ships\n- $2bn", [("$3bn", "3000000000"), ("40 ships", "40"), ("$2bn", "2000000000")]),
        ("<" * 50_000 + "b" + "<p" * 20_000, []),
    ],
)
def test_markup(text: str, found: list[tuple[str, str]]) -> None:
    mentions = dealvalue.find(text, region="US", kinds=("money", "count"))
    assert [(mention.text, mention.to_dict()["value"]) for mention in mentions] == found
    assert all(text[slice(*mention.span)] == mention.text for mention in mentions)

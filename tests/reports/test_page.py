from dealvalue.reports import page

FIGURE = {
    "record": "figure",
    "file": "a.txt",
    "line": 3,
    "column": 7,
    "kind": "money",
    "text": "2 trillion won",
    "value": "2000000000000",
    "currency": "KRW",
    "hedge": "more_than",
    "sentence": "It may exceed 2 trillion won.",
}
RATE = {"base": "KRW", "quote": "USD", "value": "0.00068", "on": "2025-12-10", "source": "ECB", "path": ["KRW", "USD"]}
FINDING = {
    "record": "finding",
    "file": "a.txt",
    "line": 3,
    "column": 7,
    "check": "equivalent",
    "verdict": "inconsistent",
    "figures": ["2 trillion won", "$1.3 million"],
    "expected": {"low": "1300000000", "high": "1400000000"},
    "found": {"low": "1250000", "high": "1350000"},
    "repair": {"kind": "scale", "figure": 1, "value": "1300000000"},
    "rate": {"value": "0.00068", "on": "2025-12-10", "source": "ECB", "path": ["KRW", "EUR", "USD"]},
    "note": "a note",
}


def shown(*records, **options):
    return "\n".join(page.lines(records, **options))


def test_a_figure_has_its_place_its_value_and_its_sentence():
    text = shown(FIGURE)
    assert "It may exceed 2 trillion won.\n  3:7  2 trillion won  more than 2,000,000,000,000 KRW" in text


def test_a_converted_figure_has_its_rate_its_day_and_its_source():
    converted = {"rounded": {"value": "1360000000.00", "currency": "USD"}, "rate": RATE}
    text = shown(FIGURE | {"converted": converted})
    assert "= $1.36 billion  1 USD = 1,470.59 KRW on 2025-12-10  ECB" in text


def test_a_range_is_converted_at_both_ends():
    figure = {key: value for key, value in FIGURE.items() if key not in ("value", "hedge")} | {"low": "1", "high": "2"}
    converted = {"rounded": {"low": "5000000", "high": "7000000", "currency": "USD"}, "rate": RATE}
    assert "1 – 2 KRW per tank  = $5 million – $7 million per tank" in shown(
        figure | {"converted": converted, "per": "tank"}
    )


def test_why_a_figure_is_not_converted():
    assert "not converted: needs on" in shown(FIGURE | {"converted": {"reason": "needs_on"}})


def test_figures_of_one_sentence_stand_under_it_once():
    text = shown(FIGURE, FIGURE | {"column": 9, "text": "$1"})
    assert text.count("It may exceed") == 1
    assert "  3:9  $1" in text


def test_a_finding_has_its_verdict_and_its_reasons():
    assert shown(FINDING).splitlines()[2:] == [
        "1 claim: 1 inconsistent",
        "  3:7  inconsistent  equivalent: 2 trillion won, $1.3 million",
        "      the figures give 1,300,000,000 to 1,400,000,000, the text says 1,250,000 to 1,350,000",
        "      1 USD = 1,470.59 KRW on 2025-12-10, ECB",
        "      scale: $1.3 million would agree as 1,300,000,000",
        "      a note",
    ]


def test_a_reason_is_in_words():
    finding = {key: FINDING[key] for key in ("record", "file", "line", "column", "check", "figures")}
    assert "no rate" in shown(finding | {"verdict": "cannot_check", "reason": "no_rate"})


def test_open_intervals():
    found = {"expected": {"low": "5"}, "found": {"high": "7"}}
    assert "give 5 or more, the text says at most 7" in shown({**FINDING, **found})
    assert "give anything, the text says 7" in shown({**FINDING, "expected": {}, "found": {"low": "7", "high": "7"}})


def test_a_repair_may_be_no_number():
    assert "would agree as CAD" in shown({**FINDING, "repair": {"kind": "currency", "figure": 1, "value": "CAD"}})


def test_files_are_pages():
    text = shown(FIGURE, {**FIGURE, "file": "b.txt"})
    assert "a.txt\n" in text
    assert "\nb.txt\n" in text
    assert text.count("0 claims") == 2


def test_a_terminal_gets_colours():
    painted = shown(FINDING, paint=lambda text, colour: f"<{colour}>{text}</>")
    assert "<red>inconsistent</>" in painted
    assert "<bold>a.txt</>" in painted
